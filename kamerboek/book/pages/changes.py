"""A book made with other values than the defaults says so on every page.

A build leaves the values in a file beside the copies that it renders; a book of the committed
notebooks has no such file, and nothing is added to its pages.
"""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import Any

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx

from kamerboek.book.building.changed_values import Changes, value_text
from kamerboek.run import declaration_of

COLOPHON = "over-deze-uitgave"
TITLE = "Niet de standaarduitgave"


def say_what_changed(app: Sphinx, doctree: nodes.document) -> None:
    """Put under the title of a page what is not standard about it, when something is.

    All of it is text nodes, whatever a value holds.
    """
    changes: Changes = app.config.kamerboek_changes
    section = next(iter(doctree.findall(nodes.section)), None)
    if not changes or section is None:
        return
    page = PurePosixPath(app.env.docname)
    own = changes.get(page.name, {}) if page.parent.name == "chapters" else {}
    if own:
        declared = declaration_of(Path(app.srcdir) / f"{page}.ipynb").defaults
        said = "; ".join(
            f"{name} = {value_text(value)} (standaard: {value_text(declared[name])})"
            for name, value in own.items()
        )
        text = f"Dit hoofdstuk is gemaakt met andere waarden dan de standaard: {said}."
        shown: nodes.Element = nodes.admonition(
            "",
            nodes.title("", "", nodes.Text(TITLE)),
            nodes.paragraph("", "", nodes.Text(text)),
            nodes.paragraph("", "", *_pointer("Zie ", str(page))),
            classes=["changed-values"],
        )
    else:
        text = f"{TITLE}: dit boek is gemaakt met andere waarden dan de standaard. Zie "
        shown = nodes.paragraph("", "", *_pointer(text, str(page)), classes=["not-standard"])
    section.insert(1, shown)


def _pointer(before: str, page: str) -> list[nodes.Node]:
    link = addnodes.pending_xref(
        "",
        nodes.inline("", "", nodes.Text("Over deze uitgave")),
        refdomain="std",
        reftype="doc",
        refdoc=page,
        reftarget=f"/{COLOPHON}",
        refexplicit=True,
        refwarn=True,
    )
    return [nodes.Text(before), link, nodes.Text(".")]


def _tell_templates(
    app: Sphinx, _page: str, _template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Have the frame say it on a page that has no text of its own: the search, the index."""
    context["kamerboek_not_standard"] = bool(app.config.kamerboek_changes) and doctree is None


def add_changes(app: Sphinx) -> None:
    """Register what a page says of changed values with Sphinx."""
    app.add_config_value("kamerboek_changes", {}, "env", [dict])
    app.connect("doctree-read", say_what_changed)
    app.connect("html-page-context", _tell_templates)
