"""Whether a build has nothing to do, told without loading what builds."""

from __future__ import annotations

from pathlib import Path

from kamerboek.book.building.inputs import bytes_key, digest
from kamerboek.book.building.kept import stands_as_made
from kamerboek.locking import STAGE
from kamerboek.memory import remembering


def untouched_book(project: Path) -> Path | None:
    """Return the index page of the project's own book, where no byte changed since it was made.

    None where one did, be it of a notebook's outputs: the book may be the same all the same, which
    `build_book` finds out. None too where a build was killed, which left something.

    Raises KamerboekError for a folder of the project's files that is a link.
    """
    target = (project / "_build" / "html").resolve()
    with remembering({}):
        if not stands_as_made(target, bytes_key(project)):
            return None
    return None if left_of_builds(project / "_build", target) else target / "index.html"


def left_of_builds(work: Path, target: Path) -> list[Path]:
    """Return the folders of builds that are at work, or were killed."""
    return [*work.glob(f"{STAGE}*"), *target.parent.glob(f"{beside(target)}*")]


def beside(target: Path) -> str:
    """Return how the folders begin in which a book waits to change places with this one."""
    return f".book-{digest(str(target))[:8]}-"
