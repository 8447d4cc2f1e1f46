"""The findings of the chapters on the front page, as the chapters themselves computed them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx import addnodes

from kamerboek.book.pages.directives import EditionDirective
from kamerboek.book.rendering.inline import inline_nodes
from kamerboek.book.rendering.numbers import figure_link
from kamerboek.prose import BLOCK_MIME

GLUED_AS = "bevinding"
"""The name under which a chapter glues the paragraph that the front page shows."""

RECORD = "application/papermill.record/"
"""What glue puts before a type, so that a notebook does not show what it keeps."""


class FindingsDirective(EditionDirective):
    """Shows the finding of each chapter that has one, in the order of the contents."""

    def run(self) -> list[nodes.Node]:
        """Return a list of findings, each with its figures and a link to its chapter."""
        items = []
        for page in self.config.external_site_map:
            notebook = Path(self.env.srcdir) / f"{page}.ipynb"
            if not notebook.is_file():
                continue
            self.env.note_dependency(str(notebook))
            for block in glued_findings(json.loads(notebook.read_text(encoding="utf-8"))):
                text = inline_nodes(block["inline"])
                for node in text:
                    if isinstance(node, figure_link):
                        node["document"] = page
                shown = nodes.paragraph("", "", *text, nodes.Text(" "), _chapter(page))
                items.append(nodes.list_item("", shown))
        if not items:
            nothing = "Voor deze uitgave zijn er nog geen bevindingen."
            return [nodes.paragraph("", "", nodes.Text(nothing))]
        return [nodes.bullet_list("", *items, classes=["findings"])]


def glued_findings(notebook: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield the paragraphs that a notebook, as JSON, glued as its finding."""
    for cell in notebook["cells"]:
        for output in cell.get("outputs", []):
            glued = output.get("metadata", {}).get("scrapbook", {}).get("name")
            block = output.get("data", {}).get(RECORD + BLOCK_MIME)
            if glued == GLUED_AS and block:
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
