"""What leads to a chapter that the project has and this book does not: no link, or left out."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx

FOLDER = "chapters"


def leave_words(app: Sphinx, doctree: nodes.document) -> None:
    """Replace each link to a chapter of another series by its words.

    Pages such as the one about the method are those of every book, and may name chapters that a
    book of another series does not have. A paragraph of which every link leads to such chapters
    says where something stands that is not there, and is left out. A link to what is nowhere stays
    a warning.
    """
    for paragraph in list(doctree.findall(nodes.paragraph)):
        links = list(paragraph.findall(pending_xref))
        elsewhere = [link for link in links if _is_elsewhere(app, link)]
        if links and elsewhere == links:
            paragraph.parent.remove(paragraph)
        for link in elsewhere:
            link.replace_self(link.children)


def _is_elsewhere(app: Sphinx, link: pending_xref) -> bool:
    target = PurePosixPath(str(link["reftarget"]).partition("#")[0])
    chapter = Path(app.config.kamerboek_project) / FOLDER / target.name
    in_project = target.suffix == ".ipynb" and chapter.is_file()
    return in_project and f"{FOLDER}/{target.stem}" not in app.env.found_docs


def add_other_chapters(app: Sphinx) -> None:
    """Register it with Sphinx."""
    app.connect("doctree-read", leave_words)
