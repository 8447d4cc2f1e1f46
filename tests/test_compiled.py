"""A compiled module that a full disk cut short stops the command once, and is removed."""

from __future__ import annotations

import os
import py_compile
import shutil
import subprocess
import sys
from pathlib import Path

from kamerboek.compiled import remove_cut
from tests.conftest import PROJECT

PROGRAM = "from kamerboek.cli import main; main()"


def compiled(source: Path) -> Path:
    return Path(py_compile.compile(str(source), doraise=True) or "")


def test_only_what_is_cut_short_is_removed(tmp_path: Path) -> None:
    for name in ("whole", "cut", "empty"):
        (tmp_path / f"{name}.py").write_text("NUMBERS = [1, 2, 3]\n", encoding="utf-8")
    whole, cut, empty = (compiled(tmp_path / f"{name}.py") for name in ("whole", "cut", "empty"))
    cut.write_bytes(cut.read_bytes()[:-9])
    empty.write_bytes(b"")
    assert remove_cut(tmp_path) == [cut, empty]
    assert [whole.exists(), cut.exists(), empty.exists()] == [True, False, False]


def test_a_command_says_so_once_and_then_does_what_it_would_have_done(tmp_path: Path) -> None:
    package = tmp_path / "kamerboek"
    shutil.copytree(PROJECT / "kamerboek", package, ignore=shutil.ignore_patterns("__pycache__"))
    cut = compiled(package / "intake" / "add.py")
    cut.write_bytes(cut.read_bytes()[:4096])
    (tmp_path / "_config.yml").touch()
    text = tmp_path / "list.txt"
    text.write_text("1 Hoeveel?\n\nDrie.\n\n2 Waarom?\n\nDaarom.\n", encoding="utf-8")

    def add() -> str:
        done = subprocess.run(
            (sys.executable, "-c", PROGRAM, "add", text, "--edition", "nieuw"),
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stderr

    said = f"kamerboek: {cut.name}: cut short, as by a full disk, and removed; "
    assert add().strip() == f"{said}give the command again"
    assert "cut short" not in add()
