"""A book of another edition than the project's has a title of its own."""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config

from kamerboek.book.pages.directives import book_title
from kamerboek.edition.edition import Edition

LONGEST = 110
"""Characters of a title in the frame of a page; the front page has all of it."""

NO_MARKUP = str.maketrans("<>", "‹›")
"""The theme prints the title of a book and of a page as markup; with these signs it has none."""


def title_book(config: Config, edition: Edition, default: str) -> None:
    """Set the title of a book about this edition; for the `default` one it is the project's."""
    title = "" if edition.name == default else book_title(edition).translate(NO_MARKUP)
    config["kamerboek_title"] = title
    if title:
        config["html_title"] = config["project"] = _cut(title)


def _cut(title: str) -> str:
    return title if len(title) <= LONGEST else f"{title[:LONGEST].rsplit(' ', 1)[0]} …"


def _title_front(app: Sphinx, doctree: nodes.document) -> None:
    """Give the front page the title of the book."""
    title: str = app.config.kamerboek_title
    if not title or app.env.docname != app.config.root_doc:
        return
    heading = next(iter(doctree.findall(nodes.title)), None)
    if heading is not None:
        heading.children = []
        heading += nodes.Text(title)


def add_titles(app: Sphinx) -> None:
    """Register the title with Sphinx."""
    app.add_config_value("kamerboek_title", "", "env", [str])
    # Before Sphinx collects the titles of pages, at priority 500.
    app.connect("doctree-read", _title_front, priority=400)
