"""Commands that write in a project wait for each other."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def alone(work: Path) -> Iterator[None]:
    """Hold the project's lock: commands that write come one after the other."""
    from filelock import FileLock, Timeout

    work.mkdir(parents=True, exist_ok=True)
    lock = FileLock(work / ".lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        print("kamerboek: waiting for another command of this project", file=sys.stderr)
        lock.acquire()
    try:
        yield
    finally:
        lock.release()
