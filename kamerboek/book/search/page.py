"""The page that searches the book, in the place of Sphinx's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

from kamerboek.book.search.entries import write_index
from kamerboek.book.search.page_text import note_sections

PAGE = "search"
OF_SPHINX = ("searchtools.js", "language_data.js")


def _add_page(_: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Yield the page with the template that is its text."""
    yield PAGE, {}, "search.html"


def _write(app: Sphinx, error: Exception | None) -> None:
    """Write the index, and take away what only Sphinx's own search would load."""
    if error is None and isinstance(app.builder, StandaloneHTMLBuilder):
        folder = Path(app.outdir) / "_static"
        write_index(app, folder)
        for name in OF_SPHINX:
            (folder / name).unlink(missing_ok=True)


def add_search(app: Sphinx) -> None:
    """Register the page and the index with Sphinx."""
    app.connect("doctree-read", note_sections)
    app.connect("html-collect-pages", _add_page)
    app.connect("build-finished", _write)
