"""Commands that write in a project wait for each other."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kamerboek.writing import remove_left

WRITTEN = ("chapters", "data", "docs")
"""The folders of a project that commands write in, beside its own."""

WRITTEN_IN_BUILD = ("runs", "xbrl")
"""The same of what commands make: the book has its own way."""

STAGE = "stage-"
"""How the names of folders begin in which a book is made, in `_build`."""

CODING = "*/coding"
"""Where in the folder of editions nobody writes but who holds the lock of the coding."""

LOCK, CODING_LOCK = ".lock", ".coding.lock"


@contextmanager
def alone(work: Path, lock_file: str = LOCK) -> Iterator[None]:
    """Hold the project's lock, or another in `work`: who writes comes one after the other."""
    from filelock import FileLock, Timeout

    work.mkdir(parents=True, exist_ok=True)
    lock = FileLock(work / lock_file)
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
def coding_in(project: Path) -> Iterator[None]:
    """Be alone in writing the coding of a project's editions, and what is proposed for it.

    It takes no time, so that a save on the coding page never waits for a book that is built. What a
    killed command left aside in the coding is removed.
    """
    with alone(project / "_build", CODING_LOCK):
        editions = project / "data" / "editions"
        remove_left(editions, [str(each.relative_to(editions)) for each in editions.glob(CODING)])
        yield


@contextmanager
def writing_in(project: Path) -> Iterator[None]:
    """Be alone in writing in a project; what a killed command left aside in it is removed.

    Who writes in a folder that was named need not wait: there too it is whole or not at all.
    """
    with alone(project / "_build"):
        with coding_in(project):  # what a save has aside at this moment is not left
            remove_left(project, WRITTEN)
        remove_left(project / "_build", WRITTEN_IN_BUILD)
        for stage in (project / "_build").glob(f"{STAGE}*"):  # of a build: it has the same lock
            shutil.rmtree(stage, ignore_errors=True)
        yield
