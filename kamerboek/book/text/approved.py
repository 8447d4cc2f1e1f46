"""The text of a book's pages beside the text that was approved."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from pathlib import Path

from kamerboek.book.rendering.frame import STATIC
from kamerboek.book.text.scripts import script_text
from kamerboek.book.text.visible import frame_text, page_text
from kamerboek.errors import KamerboekError
from kamerboek.writing import write_folder

FOLDER = "approved"
"""Where in the project the approved text stands, a file a page, at the page's own path."""

SUFFIX = ".txt"

STATIC_FOLDER = "_static"
"""Where in a book its scripts are."""

FRAME = "frame.txt"
"""What stands around every page; no page has this name."""

SCRIPTS = "scripts.txt"
"""What scripts say, which stands on no page; nor has a page this name."""

Texts = Mapping[str, str]
"""The text of each page, by the name of its file."""


def texts_of_book(book: Path) -> dict[str, str]:
    """Return the text of every page of a built book that says anything, by name.

    With them come the frame, that of the front page: its menu, its head and its foot; and what the
    book's own scripts say.

    Raises KamerboekError for a folder that holds no book.
    """
    if not (book / "index.html").is_file():
        raise KamerboekError(f"{book}: no book here; make one with kamerboek build")
    texts = {
        path.relative_to(book).with_suffix(SUFFIX).as_posix(): page_text(
            path.read_text(encoding="utf-8")
        )
        for path in sorted(book.rglob("*.html"))
    }
    frame = frame_text((book / "index.html").read_text(encoding="utf-8"))
    own = {FRAME: frame, SCRIPTS: _scripts_text(book / STATIC_FOLDER)}
    return {name: text for name, text in (own | texts).items() if text}


def _scripts_text(folder: Path) -> str:
    """Return what the scripts in a folder say, but for those of others, each under its name."""
    paths = (folder / path.name for path in sorted(STATIC.glob("*.js")))
    said = {
        path.name: script_text(path.read_text(encoding="utf-8")) for path in paths if path.is_file()
    }
    return "\n".join(f"# {name}\n{text}" for name, text in said.items() if text)


def changes(project: Path, texts: Texts) -> str:
    """Return what readers will see change, as a unified diff of each page; empty for nothing."""
    folder = project / FOLDER
    approved = {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob(f"*{SUFFIX}")
    }
    return "".join(
        _difference(name, approved.get(name, ""), texts.get(name, ""))
        for name in sorted({*approved, *texts})
    )


def accept(project: Path, texts: Texts) -> Path:
    """Make the text of a book the approved text and return its folder, whole or not at all.

    Raises KamerboekError when that folder holds something else.
    """
    folder = project / FOLDER
    write_folder(folder, texts, SUFFIX)
    return folder


def _difference(name: str, approved: str, said: str) -> str:
    return "".join(
        difflib.unified_diff(
            approved.splitlines(keepends=True),
            said.splitlines(keepends=True),
            f"{FOLDER}/{name}",
            f"book/{name}",
            n=1,
        )
    )
