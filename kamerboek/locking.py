"""Commands that write in a project wait for each other."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kamerboek.writing import remove_left

WRITTEN = ("chapters", "data", "docs")
"""The folders of a project that commands write in, beside its own."""

WRITTEN_IN_BUILD = ("runs", "xbrl")
"""The same of what commands make: the book has its own way."""


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


@contextmanager
def writing_in(project: Path) -> Iterator[None]:
    """Be alone in writing in a project; what a killed command left aside in it is removed.

    Who writes in a folder that was named need not wait: there too it is whole or not at all.
    """
    with alone(project / "_build"):
        remove_left(project, WRITTEN)
        remove_left(project / "_build", WRITTEN_IN_BUILD)
        yield
