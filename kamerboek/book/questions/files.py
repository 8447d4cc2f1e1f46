"""Which pages load the style and the scripts of questions."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from kamerboek.book.rendering.addresses import FOLDER
from kamerboek.book.rendering.filters import SCRIPTS, STYLE
from kamerboek.book.rendering.markup import html_element

WORKED = frozenset({"filters", "squares"})
"""Classes of what a script works."""


def _load(
    app: Sphinx, page: str, _: str, __: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Have pages with questions, filters or squares load what they need."""
    if doctree is None:
        return
    worked = any(WORKED & set(node["classes"]) for node in doctree.findall(html_element))
    if worked or page.startswith(f"{FOLDER}/"):
        app.add_css_file(STYLE)
    if worked:
        for script in SCRIPTS:
            app.add_js_file(script, loading_method="defer")


def add_files_of_questions(app: Sphinx) -> None:
    """Register what decides it with Sphinx."""
    app.connect("html-page-context", _load)
