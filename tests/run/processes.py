"""Which processes there are of those that a test started, however far down."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MARK = "KAMERBOEK_TEST_MARK"
PATIENCE = 60


def living(mark: str) -> list[str]:
    """Return the commands of the living processes whose environment holds this mark."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if f"{MARK}={mark}".encode() in (folder / "environ").read_bytes().split(b"\0"):
                found.append((folder / "cmdline").read_text().replace("\0", " "))
        except OSError:
            continue
    return found


def wait_until(holds: object, what: str) -> None:
    """Wait for what a function says, and fail with `what` when it never does."""
    assert callable(holds)
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, what
        time.sleep(0.05)


@contextmanager
def marked_command(*command: str | Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Start a command in a session of its own; all that it starts carries the mark."""
    mark = uuid.uuid4().hex
    process = subprocess.Popen(
        [str(part) for part in command],
        env={**os.environ, MARK: mark},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        yield process, mark
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


HEARS = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
"""What a shell runs in the background hears no interrupt, nor does what that starts."""


def python(code: str, *arguments: str | Path) -> tuple[str | Path, ...]:
    """Return the command that runs this code, interrupted as in a terminal."""
    return (sys.executable, "-c", HEARS + code, *arguments)
