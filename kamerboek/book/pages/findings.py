"""The findings of the chapters on the front page, as the chapters themselves computed them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx import addnodes

from kamerboek.book.pages.directives import EditionDirective
from kamerboek.book.rendering.chart_frame import drawing
from kamerboek.book.rendering.inline import inline_paragraph
from kamerboek.book.rendering.markup import html, html_element
from kamerboek.book.rendering.numbers import figure_link
from kamerboek.prose import BLOCK_MIME

GLUED_AS = "bevinding"
"""The name under which a chapter hands its finding to the front page."""

RECORD = "application/papermill.record/"
"""What glue puts before a type, so that a notebook does not show what it keeps."""


class FindingsDirective(EditionDirective):
    """Shows the finding of each chapter that has one as a card, in the order of the contents."""

    def run(self) -> list[nodes.Node]:
        """Return the cards: a number, what it says, a small drawing, a link to the chapter."""
        cards = []
        for page in self.config.external_site_map:
            notebook = Path(self.env.srcdir) / f"{page}.ipynb"
            if not notebook.is_file():
                continue
            self.env.note_dependency(str(notebook))
            for block in glued_findings(json.loads(notebook.read_text(encoding="utf-8"))):
                cards.append(_card(block, page))
        if not cards:
            nothing = "Voor deze uitgave zijn er nog geen bevindingen."
            return [nodes.paragraph("", "", nodes.Text(nothing))]
        return [html("div", *cards, classes=["findings"])]


def _card(block: Mapping[str, Any], page: str) -> html_element:
    card = html(
        "article",
        inline_paragraph(block["number"], "headline-number"),
        inline_paragraph(block["claim"], "claim"),
        classes=["card", "finding"],
    )
    if block["chart"]:
        label = block["chart_label"]
        card += drawing(
            "", form="small", specification=block["chart"], label=label, description=label
        )
    card += nodes.paragraph("", "", _chapter(page), classes=["card-foot"])
    for number in card.findall(figure_link):
        number["document"] = page
    return card


def glued_findings(notebook: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield the findings that a notebook, as JSON, handed to the front page."""
    for cell in notebook["cells"]:
        for output in cell.get("outputs", []):
            glued = output.get("metadata", {}).get("scrapbook", {}).get("name")
            block = output.get("data", {}).get(RECORD + BLOCK_MIME)
            if glued == GLUED_AS and block and block["type"] == "finding":
                yield block


def _chapter(page: str) -> nodes.Element:
    """Return a link to a chapter, which prints the chapter's title."""
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
