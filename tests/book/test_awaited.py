"""Pages are read in one order, and a chapter is waited for."""

from __future__ import annotations

import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from sphinx.events import EventManager

from kamerboek.book.rendering.awaited import (
    add_awaited,
    await_chapters,
    awaited_chapters,
    chapter_is_there,
)

FILES = {
    "begrippen": ".md",
    "chapters/1-een": ".ipynb",
    "chapters/2-twee": ".ipynb",
    "index": ".md",
    "vragen/1": ".question",
    "vragen/index": ".md",
}


def application(stage: Path) -> Any:
    """Return as much of Sphinx as the two events need."""
    app: Any = SimpleNamespace(srcdir=stage, pdb=False)
    app.events = EventManager(app)
    app.connect = lambda name, listener: app.events.connect(name, listener, 500)
    add_awaited(app)
    return app


def test_questions_are_read_first_and_pages_about_chapters_last(tmp_path: Path) -> None:
    env = SimpleNamespace(doc2path=lambda page: f"{page}{FILES[page]}")
    pages = sorted(FILES)
    application(tmp_path).events.emit("env-before-read-docs", env, pages)
    assert pages == [
        "vragen/1",
        "chapters/1-een",
        "chapters/2-twee",
        "begrippen",
        "index",
        "vragen/index",
    ]


def test_a_chapter_is_read_when_it_is_there(tmp_path: Path) -> None:
    await_chapters(tmp_path, ["2-twee"])
    app, read = application(tmp_path), threading.Event()

    def read_pages() -> None:
        for page in ("vragen/1", "chapters/1-een", "chapters/2-twee"):
            app.events.emit("env-purge-doc", None, page)
        read.set()

    reader = threading.Thread(target=read_pages)
    reader.start()
    assert not read.wait(0.2)
    chapter_is_there(tmp_path, "2-twee")
    reader.join()
    assert read.is_set()


def test_of_a_chapter_that_is_awaited_the_notebook_is_named(tmp_path: Path) -> None:
    """No page is taken over that is read from it: `last_reading.py` has these paths of a page."""
    assert awaited_chapters(tmp_path) == set()
    await_chapters(tmp_path, ["1-een", "2-twee"])
    chapter_is_there(tmp_path, "1-een")
    assert awaited_chapters(tmp_path) == {"chapters/2-twee.ipynb"}
