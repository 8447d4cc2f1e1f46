"""A link to a chapter that the project has and this book does not is no link: its words stay."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

FOLDER = "chapters"


def leave_words(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, words: nodes.Node
) -> nodes.Node | None:
    """Return the words of a link to a chapter of another series; None for any other link.

    Pages such as the one about the method are those of every book, and name chapters that a book
    of another series does not have. A link to what is nowhere stays a warning.
    """
    target = PurePosixPath(str(node.get("reftarget", "")).partition("#")[0])
    project = Path(app.config.kamerboek_project)
    if target.suffix != ".ipynb" or not (project / FOLDER / target.name).is_file():
        return None
    return None if f"{FOLDER}/{target.stem}" in env.found_docs else words


def add_other_chapters(app: Sphinx) -> None:
    """Register it with Sphinx."""
    app.connect("missing-reference", leave_words)
