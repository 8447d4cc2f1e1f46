"""What chapters hand to the front page: findings as cards, and parts that they show themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx import addnodes
from sphinx.util.docutils import SphinxDirective

from kamerboek.book.rendering.chart_frame import chart_node, drawing
from kamerboek.book.rendering.icons import icon
from kamerboek.book.rendering.inline import inline_paragraph
from kamerboek.book.rendering.markup import html, html_element
from kamerboek.book.rendering.notebooks import handed_on, notebook_of
from kamerboek.book.rendering.numbers import figure_link
from kamerboek.book.rendering.renderers import block_nodes
from kamerboek.chapter.display import FINDING, FRONT_PAGE
from kamerboek.charts import CHART_MIME, Role

LINK_SAID = "Link naar deze bevinding"
ASKED = "Open: alleen uit een vraag."
"""What an outline means in a small drawing that has one for a number of a question."""


class HandedOnDirective(SphinxDirective):
    """Shows, under a heading, what the page that it names hands on; nothing where it has nothing.

    So a series or an edition without that page, or with nothing to show, has no empty heading.
    """

    required_arguments = 1
    option_spec: ClassVar = {"heading": directives.unchanged_required}

    def run(self) -> list[nodes.Node]:
        """Return the parts, their numbers leading to their own page, and a link to that page."""
        page: str = self.arguments[0]
        parts = [
            node
            for form, content in _handed_on(self, page, FRONT_PAGE)
            for node in _shown(form, content)
        ]
        if not parts:
            return []
        onward = nodes.paragraph("", "", _page_link(page), classes=["more"])
        section = _section(self, *parts, onward)
        _lead_to(page, section)
        return [section]


class FindingsDirective(SphinxDirective):
    """Shows the finding of each chapter that has one as a card, in the order of the contents."""

    option_spec: ClassVar = {"heading": directives.unchanged_required}

    def run(self) -> list[nodes.Node]:
        """Return the cards: a number, what it says, a small drawing, a link to the chapter."""
        cards = [
            _card(content, page, _anchor(page, place))
            for page in self.config.external_site_map
            for place, (_, content) in enumerate(_handed_on(self, page, FINDING), start=1)
        ]
        if not cards:
            nothing = "Voor deze uitgave zijn er nog geen bevindingen."
            return [_section(self, nodes.paragraph("", "", nodes.Text(nothing)))]
        return [_section(self, html("div", *cards, classes=["findings"]))]


def _handed_on(
    directive: SphinxDirective, page: str, name: str
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    if notebook := notebook_of(directive.env, page):
        yield from handed_on(notebook, name)


def _section(directive: SphinxDirective, *parts: nodes.Node) -> nodes.section:
    """Return parts under the heading that the directive gives them."""
    heading: str = directive.options["heading"]
    section = nodes.section("", nodes.title("", heading), *parts)
    section["names"].append(nodes.fully_normalize_name(heading))
    directive.state.document.note_implicit_target(section, section)
    return section


def _shown(form: str, content: Mapping[str, Any]) -> list[nodes.Node]:
    return [chart_node(content)] if form == CHART_MIME else block_nodes(content)


def _anchor(page: str, place: int) -> str:
    """Return the lasting anchor of a page's finding; mostly it has one."""
    return f"bevinding-{PurePosixPath(page).name}" + (f"-{place}" if place > 1 else "")


def _card(content: Mapping[str, Any], page: str, anchor: str) -> html_element:
    card = html(
        "article",
        inline_paragraph(content["number"], "headline-number"),
        inline_paragraph(content["claim"], "claim"),
        classes=["card", "finding"],
        ids=[anchor],
    )
    if content["chart"]:
        label = content["chart_label"]
        card += drawing(
            "", form="small", specification=content["chart"], label=label, description=label
        )
        if Role.ASKED.word in label:
            card += nodes.paragraph("", "", nodes.Text(ASKED), classes=["legend"])
    link = html("a", icon("link"), classes=["headerlink"], href=f"#{anchor}", aria_label=LINK_SAID)
    card += nodes.paragraph("", "", _page_link(page), link, classes=["card-foot"])
    _lead_to(page, card)
    return card


def _lead_to(page: str, part: nodes.Element) -> None:
    """Have the numbers in a part lead to where that page says they come from."""
    for number in part.findall(figure_link):
        number["document"] = page


def _page_link(page: str) -> nodes.Element:
    """Return a link to a page, which prints the page's title."""
    return addnodes.pending_xref(
        "",
        nodes.inline("", "", classes=["chapter"]),
        refdomain="std",
        reftype="doc",
        refdoc="index",
        reftarget=f"/{page}",
        refexplicit=False,
        refwarn=True,
    )
