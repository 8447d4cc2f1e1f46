"""Chapters that still run while what does not need them is read.

A file in a folder of the stage stands for each chapter that is to come; it goes when the chapter is
there. Pages are always read in one order, whatever is there already: so a page is the same, byte
for byte, however many chapters had to be run.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a build that has nothing to do shall not wait for it
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

FOLDER = "awaited"
CHAPTERS = "chapters/"
ABOUT_CHAPTERS = ".md"
ORDER = {".ipynb": 1, ABOUT_CHAPTERS: 2}
"""Chapters are read after the pages of questions, and other pages, which are about chapters, last.
"""
PAUSE = 0.02
"""Seconds between two looks whether a chapter is there."""


def await_chapters(stage: Path, names: Iterable[str]) -> None:
    """Say in the folder that is going to be rendered which chapters are to come."""
    (stage / FOLDER).mkdir()
    for name in names:
        (stage / FOLDER / name).touch()


def chapter_is_there(stage: Path, name: str) -> None:
    """Say that a chapter that was to come is there, whole."""
    (stage / FOLDER / name).unlink(missing_ok=True)


def awaited_chapters(stage: Path) -> set[str]:
    """Return the notebooks that are still to come, by their paths in the stage."""
    folder = stage / FOLDER
    return (
        {f"{CHAPTERS}{sign.name}.ipynb" for sign in folder.iterdir()} if folder.is_dir() else set()
    )


def _in_order(_: Sphinx, env: BuildEnvironment, pages: list[str]) -> None:
    pages.sort(key=lambda page: (ORDER.get(Path(env.doc2path(page)).suffix, 0), page))


def is_about_chapters(env: BuildEnvironment, page: str) -> bool:
    """Say whether a page is read when all chapters are there."""
    return Path(env.doc2path(page)).suffix == ABOUT_CHAPTERS


def wait_for_chapters(source: Path) -> None:
    """Wait until all chapters are there."""
    while awaited_chapters(source):
        time.sleep(PAUSE)


def _wait(app: Sphinx, _: BuildEnvironment, page: str) -> None:
    """Wait for the chapter of a page that is going to be read."""
    if page.startswith(CHAPTERS):
        sign = Path(app.srcdir) / FOLDER / page.removeprefix(CHAPTERS)
        while sign.exists():
            time.sleep(PAUSE)


def add_awaited(app: Sphinx) -> None:
    """Register with Sphinx in which order pages are read, and what is waited for."""
    app.connect("env-before-read-docs", _in_order)
    app.connect("env-purge-doc", _wait)
