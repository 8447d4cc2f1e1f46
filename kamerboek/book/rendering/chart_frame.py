"""A chart on a page: its texts, its drawings, its bar, its table and description."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from html import escape
from pathlib import PurePosixPath
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator

from kamerboek.book.rendering import vega
from kamerboek.book.rendering.addresses import question_address, warn_of_question
from kamerboek.book.rendering.beside import put_beside
from kamerboek.book.rendering.citing import citation_forms, citation_name
from kamerboek.book.rendering.inline import inline_nodes, inline_paragraph, plain_text
from kamerboek.book.rendering.markup import html, html_element
from kamerboek.book.rendering.tables import csv_file, table_node, table_origin

Content = Mapping[str, Any]

FORMS = ("wide", "narrow")
DRAWN = "drawn"
"""Where the metadata of a page has the specifications of its charts."""
SPECIFICATIONS = "grafieken"
"""The folder of what draws a chart live, which a page loads only when a reader asks for it."""


class chart(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """A chart on a page, of this `anchor`, `headline` and `subtitle`; what it shows inside.

    `lead` says that it opens its page.
    """


class drawing(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """A chart as drawn in one width: its `form`, `specification`, `label`, `description`.

    The description is there for those who do not see the drawing, whole: what the page shows with
    the table stands in a part that opens on demand, and a reference to what is closed is not read
    out.
    """


class live_button(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """The button that has the chart drawn live: of the chart `name` its `specifications`."""


def chart_node(content: Content) -> chart:
    """Return a chart from what a notebook displayed."""
    anchor = content.get("id") or content["name"]
    label = plain_text(content["headline"])
    drawings = [
        drawing(
            "",
            form=form,
            specification=content[form],
            label=label,
            description=content[form]["description"],
        )
        for form in FORMS
    ]
    node = chart(
        "",
        anchor=anchor,
        lead=content.get("lead", False),
        headline=label,
        subtitle=plain_text(content["subtitle"]),
    )
    node["ids"].append(anchor)
    node += html(
        "figcaption",
        inline_paragraph(content["headline"], "headline"),
        inline_paragraph(content["subtitle"], "subtitle"),
        classes=["chart-head"],
    )
    node += html("div", *drawings, classes=["plot"])
    node += _bar(content, anchor)
    node += _fold(content, anchor)
    node += citation_forms("", title=label, anchor=anchor)
    return node


def _bar(content: Content, anchor: str) -> html_element:
    """Return the bar below the drawing: its source, and what a reader can take along."""
    source = content.get("source") or content["table"]["origin"]
    table = f"{anchor}-tabel"
    bar = html("div", classes=["chart-bar"])
    if source:
        bar += html("p", "Bron: ", *inline_nodes(source), classes=["source"])
    actions = html("div", classes=["chart-actions"])
    actions += html("a", "Tabel", classes=["button"], href=f"#{table}", data_unfold=table)
    actions += csv_file(content["table"], "CSV", "button")
    actions += _button("SVG", "export", "svg")
    actions += _button("PNG", "export", "png")
    if vega.has_more(content["wide"]):
        actions += live_button(
            "", name=content["name"], specifications={form: content[form] for form in FORMS}
        )
    actions += html(
        "a", html("span", "Link"), classes=["button"], href=f"#{anchor}", data_link=anchor
    )
    actions += _button("Citeer", "cite", citation_name(anchor))
    bar += actions
    return bar


def _button(said: str, kind: str, value: str) -> html_element:
    button = html("button", html("span", said), classes=["button", "script-only"], type="button")
    button["attributes_of_tag"][f"data-{kind}"] = value
    return button


def _fold(content: Content, anchor: str) -> html_element:
    """Return the description and the table, which open on demand; a link to them opens them."""
    table = content["table"]
    return html(
        "details",
        html("summary", "Tabel en beschrijving"),
        html(
            "div",
            inline_paragraph(content["description"], "description"),
            table_node(table),
            *table_origin(table),
            ids=[f"{anchor}-tabel"],
        ),
        classes=["chart-fold"],
    )


def short_address(page: str, anchor: str) -> str:
    """Return where a chart stands as paper says it: `vastgoed#fig-stap`."""
    name = re.sub(r"^\d+-", "", PurePosixPath(page).name)
    return f"{name}#{anchor}"


def visit_chart(self: HTML5Translator, node: chart) -> None:
    """Open a chart."""
    self.body.append(
        self.starttag(
            node,
            "figure",
            "",
            CLASS="chart lead" if node["lead"] else "chart",
            **{
                "aria-label": node["headline"],
                "data-short": short_address(self.builder.current_docname, node["anchor"]),
            },
        )
    )


def depart_chart(self: HTML5Translator, _: chart) -> None:
    """Close a chart."""
    self.body.append("</figure>\n")


def svg_of(app: Sphinx, node: drawing) -> str:
    """Return what a chart is drawn as."""
    return vega.drawings_of(app).svg(vega.for_library(node["specification"]))


def visit_drawing(self: HTML5Translator, node: drawing) -> None:
    """Draw a chart: one image, or a group of links where its marks lead to questions."""
    specification = node["specification"]
    role = "group" if vega.has_links(specification) else "img"
    self.body.append(
        f'<div class="drawing {node["form"]}" role="{role}" aria-label="{escape(node["label"])}" '
        f'aria-description="{escape(node["description"])}">'
        f"{vega.linked_drawing(svg_of(self.builder.app, node), _addresses(self, node))}</div>"
    )
    raise nodes.SkipNode


def visit_live_button(self: HTML5Translator, node: live_button) -> None:
    """Write what draws the chart live beside the pages, and the button that asks for it."""
    page = self.builder.current_docname
    name = f"{SPECIFICATIONS}/{page.replace('/', '-')}-{node['name']}.js"
    forms = ",".join(
        f"{json.dumps(form)}:{vega.for_browser(each, _addresses(self, node))}"
        for form, each in node["specifications"].items()
    )
    script = f"kamerboek.specification({{{forms}}});\n"
    address = put_beside(self.builder.app, page, name, script.encode("utf-8"))
    self.body.append(
        '<button type="button" class="button script-only" '
        f'data-live="{self.attval(address)}"><span>Verken</span></button>'
    )
    raise nodes.SkipNode


def _addresses(self: HTML5Translator, node: nodes.Node) -> vega.Address:
    builder = self.builder

    def address(question: str) -> str:
        found = question_address(builder.app, builder.current_docname, question)
        if found is None:
            warn_of_question(question, node)
        return found or ""

    return address


def _begin_to_draw(app: Sphinx, page: nodes.document) -> None:
    """Have the charts of a page that was read be drawn while others are."""
    drawings = vega.drawings_of(app)
    drawn = [vega.for_library(each["specification"]) for each in page.findall(drawing)]
    for specification in drawn:
        drawings.begin_svg(specification)
    app.env.metadata[app.env.docname][DRAWN] = drawn
    if any(page.findall(live_button)):
        drawings.begin_bundle()


def settle_drawings(app: Sphinx) -> None:
    """Have all charts of the book be drawn, of pages that were not read anew too.

    After that pages can be written by processes that are forked from this one.
    """
    drawings = vega.drawings_of(app)
    for about in app.env.metadata.values():
        for specification in about.get(DRAWN, ()):
            drawings.begin_svg(specification)
    drawings.settle()


def add_charts(app: Sphinx) -> None:
    """Register with Sphinx the nodes, and what draws them beside what it does."""
    app.connect("doctree-read", _begin_to_draw)
    app.add_node(chart, html=(visit_chart, depart_chart))
    app.add_node(drawing, html=(visit_drawing, None))
    app.add_node(live_button, html=(visit_live_button, None))
