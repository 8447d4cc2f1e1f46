"""A link to a chapter that the project has and this book does not is no link: its words stay."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx

FOLDER = "chapters"


def leave_words(app: Sphinx, doctree: nodes.document) -> None:
    """Replace each link to a chapter of another series by its words.

    Pages such as the one about the method are those of every book, and may name chapters that a
    book of another series does not have. A link to what is nowhere stays a warning.
    """
    chapters = Path(app.config.kamerboek_project) / FOLDER
    for link in list(doctree.findall(pending_xref)):
        target = PurePosixPath(str(link["reftarget"]).partition("#")[0])
        elsewhere = target.suffix == ".ipynb" and (chapters / target.name).is_file()
        if elsewhere and f"{FOLDER}/{target.stem}" not in app.env.found_docs:
            link.replace_self(link.children)


def add_other_chapters(app: Sphinx) -> None:
    """Register it with Sphinx."""
    app.connect("doctree-read", leave_words)
