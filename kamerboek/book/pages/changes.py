"""A book made with other values than the defaults says so on every page.

A build leaves the values in a file beside the copies that it renders; a book of the committed
notebooks has no such file, and nothing is added to its pages.
"""

from __future__ import annotations

from html import escape
from pathlib import Path, PurePosixPath
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging
from sphinx.writers.html5 import HTML5Translator

from kamerboek.book.building.changed_values import Changes, value_text
from kamerboek.book.rendering.last_writing import NOTICE, NOTICE_PLACE
from kamerboek.run import declaration_of

LOGGER = logging.getLogger(__name__)

COLOPHON = "over-deze-uitgave"
TITLE = "Niet de standaarduitgave"


class notice(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """Stands where a page says what is not standard about it, when something is."""


class PlaceNotice(SphinxPostTransform):
    """Keeps a place for the notice under the title of each page.

    What it says comes there when the page is written: so a page is read, and nearly all of it
    written, the same in a book with other values, as long as what it says itself is the same.
    """

    default_priority = 5

    def run(self, **_: object) -> None:
        """Insert the node."""
        section = next(iter(self.document.findall(nodes.section)), None)
        if section is not None:
            section.insert(1, notice())


def visit_notice(self: HTML5Translator, _: notice) -> None:
    """Write what is replaced by what there is to say."""
    self.body.append(NOTICE_PLACE)
    raise nodes.SkipNode


def notice_markup(app: Sphinx, page: str) -> str:
    """Return what a page says under its title, as HTML; nothing in a book with the defaults."""
    changes: Changes = app.config.kamerboek_changes
    if not changes:
        return ""
    if COLOPHON not in app.env.all_docs:
        LOGGER.warning("unknown document: %r", COLOPHON, location=page)
    address = escape(app.builder.get_relative_uri(page, COLOPHON)) or "#"
    colophon = f'<a class="reference internal" href="{address}">Over deze uitgave</a>'
    path = PurePosixPath(page)
    own = changes.get(path.name, {}) if path.parent.name == "chapters" else {}
    if not own:
        text = f"{TITLE}: dit boek is gemaakt met andere waarden dan de standaard. Zie {colophon}."
        return f'<p class="not-standard">{text}</p>\n'
    declared = declaration_of(Path(app.srcdir) / f"{page}.ipynb").defaults
    said = "; ".join(
        f"{name} = {value_text(value)} (standaard: {value_text(declared[name])})"
        for name, value in own.items()
    )
    return (
        '<div class="changed-values admonition">\n'
        f'<p class="admonition-title">{TITLE}</p>\n'
        f"<p>Dit hoofdstuk is gemaakt met andere waarden dan de standaard: {escape(said)}.</p>\n"
        f"<p>Zie {colophon}.</p>\n"
        "</div>\n"
    )


def _tell_templates(
    app: Sphinx, _page: str, _template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Have the frame say it on a page that has no text of its own: the search, the index."""
    context["kamerboek_not_standard"] = bool(app.config.kamerboek_changes) and doctree is None


def add_changes(app: Sphinx) -> None:
    """Register what a page says of changed values with Sphinx."""
    app.add_config_value("kamerboek_changes", {}, "env", [dict])
    app.add_node(notice, html=(visit_notice, None))
    app.add_post_transform(PlaceNotice)
    app.connect(NOTICE, notice_markup)
    app.connect("html-page-context", _tell_templates)
