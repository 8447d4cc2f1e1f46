"""The text of a book's pages, and what they are made of, beside what was approved."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from kamerboek.book.rendering.frame import STATIC
from kamerboek.book.text.addresses import addresses_text
from kamerboek.book.text.machine import machine_text
from kamerboek.book.text.markup import markup_text
from kamerboek.book.text.scripts import script_text
from kamerboek.book.text.unprinted import unprinted_text
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

MARKUP = "markup.txt"
"""The shapes of the elements of all pages; nor has a page this name."""

MACHINE = "machine.txt"
"""The names in what the book holds for machines; nor has a page this name."""

ADDRESSES = "addresses.txt"
"""The places that an address can lead to; nor has a page this name."""

UNPRINTED = "unprinted.txt"
"""What the coding says and no page prints; nor has a page this name."""

Texts = Mapping[str, str]
"""The text of each page, by the name of its file."""


def texts_of_book(book: Path) -> dict[str, str]:
    """Return the text of every page of a built book that says anything, by name.

    With them come the frame, that of the front page: its menu, its head and its foot; what the
    book's own scripts say; the shapes of the elements of all pages; the names in what the book
    holds for machines; and the places that an address can lead to.

    Raises KamerboekError for a folder that holds no book.
    """
    if not (book / "index.html").is_file():
        raise KamerboekError(
            f"{book}: no book here; give the folder of one, as "
            "_build/html, or make it with kamerboek build"
        )
    pages = {
        path.relative_to(book).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(book.rglob("*.html"))
    }
    texts = {
        PurePosixPath(name).with_suffix(SUFFIX).as_posix(): page_text(page)
        for name, page in pages.items()
    }
    own = {
        FRAME: frame_text(pages["index.html"]),
        SCRIPTS: _scripts_text(book / STATIC_FOLDER),
        MARKUP: markup_text(pages),
        MACHINE: machine_text(book, pages),
        ADDRESSES: addresses_text(pages),
    }
    return {name: text for name, text in (own | texts).items() if text}


def texts_of_project(project: Path, edition: str, book: Path) -> dict[str, str]:
    """Return the texts of a book, and what the coding of the edition says that none prints."""
    texts = texts_of_book(book)
    unprinted = unprinted_text(project, edition)
    return texts | {UNPRINTED: unprinted} if unprinted else texts


def _scripts_text(folder: Path) -> str:
    """Return what the scripts in a folder say, but for those of others, each under its name."""
    paths = (folder / path.name for path in sorted(STATIC.glob("*.js")))
    said = {
        path.name: script_text(path.read_text(encoding="utf-8")) for path in paths if path.is_file()
    }
    return "\n".join(f"# {name}\n{text}" for name, text in said.items() if text)


def changes(project: Path, texts: Texts) -> str:
    """Return what differs from what was approved, as a unified diff of each page."""
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
