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
from sphinx.transforms.post_transforms import SphinxPostTransform

from kamerboek.book.building.changed_values import Changes, value_text
from kamerboek.run import declaration_of

COLOPHON = "over-deze-uitgave"
TITLE = "Niet de standaarduitgave"


class SayWhatChanged(SphinxPostTransform):
    """Puts under the title of a page what is not standard about it, when something is.

    A page that is read has none of it: so it is the same page in a book with other values, as long
    as what it says itself is the same.
    """

    default_priority = 5
    """Before links to other pages are resolved (10)."""

    def run(self, **_: object) -> None:
        """Insert the notice; all of it is text nodes, whatever a value holds."""
        changes: Changes = self.config.kamerboek_changes
        section = next(iter(self.document.findall(nodes.section)), None)
        if changes and section is not None:
            section.insert(1, _notice(Path(self.app.srcdir), self.env.docname, changes))


def _notice(source: Path, page: str, changes: Changes) -> nodes.Element:
    """Return what is said under the title of a page in a book with these changes."""
    path = PurePosixPath(page)
    own = changes.get(path.name, {}) if path.parent.name == "chapters" else {}
    if not own:
        text = f"{TITLE}: dit boek is gemaakt met andere waarden dan de standaard. Zie "
        return nodes.paragraph("", "", *_pointer(text, page), classes=["not-standard"])
    declared = declaration_of(source / f"{page}.ipynb").defaults
    said = "; ".join(
        f"{name} = {value_text(value)} (standaard: {value_text(declared[name])})"
        for name, value in own.items()
    )
    text = f"Dit hoofdstuk is gemaakt met andere waarden dan de standaard: {said}."
    return nodes.admonition(
        "",
        nodes.title("", "", nodes.Text(TITLE)),
        nodes.paragraph("", "", nodes.Text(text)),
        nodes.paragraph("", "", *_pointer("Zie ", page)),
        classes=["changed-values"],
    )


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
    app.add_post_transform(SayWhatChanged)
    app.connect("html-page-context", _tell_templates)
