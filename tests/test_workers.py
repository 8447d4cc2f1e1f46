"""Processes of tests tell what one process would tell, and say when one of them ends."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kamerboek.run.warm import CAN_FORK
from tests.conftest import PROJECT, run

pytestmark = pytest.mark.skipif(not CAN_FORK, reason="processes of tests are forked on Linux")

SEEN = """
import os, pathlib, pytest

@pytest.fixture(scope="session", autouse=True)
def noted(tmp_path_factory):
    folder = tmp_path_factory.getbasetemp()
    yield
    print("closed", file=(folder.parent / f"{folder.name}-{os.getpid()}").open("w"))

@pytest.mark.parametrize("n", range(3))
def test_one_after_another(n, tmp_path, capfd):
    os.system("echo said")
    assert capfd.readouterr().out == "said\\n"
    (tmp_path.parent / "last").write_text(str(n))
"""
FAILS = """
import pytest
def test_fails(): print("printed"); assert 1 == 2
def test_passes(): pass
@pytest.fixture
def broken(): raise OSError("at its start")
def test_has_no_start(broken): pass
def test_is_left_out(): pytest.skip("why")
"""
UNRAISABLE = """
class Left:
    def __del__(self): raise ValueError("nobody hears this")
def test_leaves(): Left.itself = [Left()]; Left.itself.append(Left.itself); del Left.itself
"""
ENDS = "import os\ndef test_ends(): os._exit(3)\n"


def told(folder: Path, *options: str, **files: str) -> tuple[int, str]:
    """Return the exit code and what is said of these files of tests, run by two processes."""
    for name, text in files.items():
        (folder / f"test_{name}.py").write_text(text, encoding="utf-8")
    plugins = ("-p", "tests.workers", "-p", "no:cacheprovider", "--workers", "2")
    where = ("--rootdir", folder, "--confcutdir", folder, "--basetemp", folder / "base")
    done = run("python", "-m", "pytest", *plugins, *where, *options, folder, cwd=PROJECT)
    return done.returncode, done.stdout + done.stderr


def test_all_is_told_that_one_process_would_tell(tmp_path: Path) -> None:
    code, said = told(tmp_path, f"--junitxml={tmp_path / 'a.xml'}", seen=SEEN, fails=FAILS)
    assert code == 1
    assert re.search(r"1 failed, 4 passed, 1 skipped, 1 error in ", said)
    assert "printed" in said
    assert "assert 1 == 2" in said
    assert "OSError: at its start" in said
    assert (tmp_path / "a.xml").read_text("utf-8").count("<testcase ") == 7
    (closed,) = (tmp_path / "base").glob("popen-gw?-*")
    assert closed.read_text() == "closed\n"
    assert {path.read_text() for path in (tmp_path / "base").glob("*/last")} == {"2"}


def test_a_process_that_ends_is_a_failure(tmp_path: Path) -> None:
    code, said = told(tmp_path, ends=ENDS)
    assert code == 1
    assert "a process of tests ended with status 768" in said


def test_what_nobody_hears_at_the_end_is_a_failure(tmp_path: Path) -> None:
    code, said = told(tmp_path, "-W", "error", unraisable=UNRAISABLE)
    assert code == 1
    assert "nobody hears this" in said
