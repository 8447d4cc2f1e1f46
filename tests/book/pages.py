"""Reading built pages as a reader's browser does."""

from __future__ import annotations

from pathlib import Path

from lxml import html


def page(book: Path, name: str) -> html.HtmlElement:
    """Return the page's tree."""
    return html.document_fromstring((book / name).read_text(encoding="utf-8"))


def article(book: Path, name: str) -> html.HtmlElement:
    """Return what the page says, without the frame around it."""
    (found,) = page(book, name).xpath("//main/article")
    return found


def text_of(element: html.HtmlElement) -> str:
    """Return an element's text with white space folded."""
    return " ".join(element.text_content().split())
