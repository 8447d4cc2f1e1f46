"""A program of the package begins with what it shares with chapters loaded, where there is fork."""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path
from tempfile import TemporaryFile

import pytest

from kamerboek.run import warm
from kamerboek.run.warm import Program, begin_program

PROGRAM = "tests.run.a_program"


def begun(folder: Path, given: str = "asked") -> tuple[Program, Path, Path]:
    asked, out, err = (folder / name for name in ("asked", "out", "err"))
    asked.write_text(given, encoding="utf-8")
    environment = {**os.environ, "MARK": "its own"}
    with asked.open("rb") as one, out.open("wb") as two, err.open("wb") as three:
        files = (one.fileno(), two.fileno(), three.fileno())
        return begin_program(PROGRAM, ["--one", "two"], files, environment), out, err


@pytest.mark.parametrize("forks", [True, False])
def test_a_program_has_its_arguments_files_and_environment(
    forks: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if forks and not warm.CAN_FORK:
        pytest.skip("programs are forked on Linux")
    monkeypatch.setattr(warm, "CAN_FORK", forks)
    process, out, err = begun(tmp_path)
    assert process.wait() == 3
    assert json.loads(out.read_text()) == {
        "arguments": ["--one", "two"],
        "parent": True,
        "given": "asked",
        "environment": "its own",
        "pandas": forks,
    }
    assert err.read_text() == "a remark\n"


@pytest.mark.skipif(sys.platform != "linux", reason="programs are forked on Linux")
def test_a_program_that_is_ended_says_by_what() -> None:
    given, asked = os.pipe()
    with TemporaryFile() as said:
        process = begin_program(PROGRAM, [], (given, said.fileno(), said.fileno()), os.environ)
        os.close(given)
        assert process.poll() is None
        process.kill()
        assert process.wait() == -signal.SIGKILL
    os.close(asked)
