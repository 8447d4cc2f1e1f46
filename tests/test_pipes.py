from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.conftest import PROJECT
from tests.made_up import PARAMETERS, READS, copy_made_up, write_notebook
from tests.rows import over

WAITING = 60
"""Seconds after which a command waits for what never comes."""

CODING = "data/editions/made-up/coding"


def kamerboek(*arguments: str, cwd: Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "kamerboek", *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        timeout=WAITING,
    )
    return done.returncode, done.stderr


@contextmanager
def in_place_of(path: Path) -> Iterator[None]:
    """Have a pipe stand where a file is expected, to which nobody writes."""
    held = path.read_bytes() if path.exists() else None
    path.unlink(missing_ok=True)
    os.mkfifo(path)
    try:
        yield
    finally:
        path.unlink()
        if held is not None:
            path.write_bytes(held)


WAITS = [
    ("data/editions/made-up/edition.toml", ("ingest", "made-up")),
    (f"{CODING}/themes.csv", ("check",)),
    (f"{CODING}/themes.csv", ("build",)),
    ("chapters/proef.ipynb", ("build",)),
    ("values.yml", ("run", "proef", "-f", "values.yml")),
    ("values.yml", ("build", "--parameters", "values.yml", "--dry-run")),
    ("runs.csv", ("sweep", "proef", "--from", "runs.csv")),
    ("letter.txt", ("parse", "letter.txt")),
    ("data/told.txt", ("run", "proef")),  # which its kernel reads, and nothing before that
]
"""A file, and a command that reads it."""


def test_no_command_waits_for_a_pipe(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    project = copy_made_up(tmp_path_factory, tmp_path / "project")
    notebook = project / "chapters" / "proef.ipynb"
    write_notebook(notebook, PARAMETERS, f"{READS}\nprint(open('../data/told.txt').read())")
    for place, arguments in WAITS:
        with in_place_of(project / place):
            code, said = kamerboek(*arguments, cwd=project)
        assert (code, len(said.splitlines())) == (2, 1), (place, arguments, said)
        assert place.rpartition("/")[2] in said
        assert said.endswith("file; copy its content into one\n")


@over("device", ["/dev/zero", "/dev/null"])
def test_a_device_is_no_file(device: str) -> None:
    code, said = kamerboek("build", "--parameters", device, "--dry-run", cwd=PROJECT)
    assert code == 2
    assert len(said.splitlines()) == 1
    assert said.startswith(f"kamerboek: {device}: ")
