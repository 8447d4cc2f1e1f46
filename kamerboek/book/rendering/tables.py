"""Tables: in a frame that scrolls, with where their numbers come from and a file to download."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator

from kamerboek.book.rendering.beside import put_beside
from kamerboek.book.rendering.data_files import (
    TABLES_FOLDER,
    csv_text,
    table_files,
    text_frame,
)
from kamerboek.book.rendering.inline import inline_nodes, inline_paragraph, plain_text

Content = Mapping[str, Any]

NUMBER = re.compile(r"(?:(?:ongeveer|circa|ruim|bijna|minstens|EUR|€)\s)*[−<>≥≤+]?\s?\d.{0,40}")
MOST_IN_VIEW = 8
"""Of a table of more columns than these the first stays in view while the others scroll."""
NO_NUMBER = frozenset({"", "–", "geen", "niet genoemd"})


class data_table(nodes.table):  # noqa: N801 - docutils names nodes so
    """A table that says where its numbers come from: `origin` becomes `data-origin`."""


class csv_link(nodes.General, nodes.Inline, nodes.Element):  # noqa: N801 - docutils names nodes so
    """A link, of this `text` and class, to a table's file: `name`, `columns`, `rows` (texts)."""


def table_block(content: Content) -> list[nodes.Node]:
    """Return a table with its caption, where its numbers come from, and its files."""
    table = table_node(content)
    table.insert(0, nodes.title(content["caption"], content["caption"]))
    files = table_files(
        "",
        name=content["name"],
        of_page=True,
        frame=text_frame(content["columns"], _texts(content)),
        said="Als",
    )
    return [table, *table_origin(content), files]


def table_node(content: Content) -> data_table:
    """Return a table without its caption; the first column heads the rows."""
    columns, rows = content["columns"], content["rows"]
    numeric = [bool(index) and _numeric(rows, index) for index, _ in enumerate(columns)]
    wide = ["wide"] if len(columns) > MOST_IN_VIEW else []
    table = data_table("", classes=["data", *wide], origin=plain_text(content["origin"]))
    group = nodes.tgroup("", cols=len(columns))
    table += group
    for index, _ in enumerate(columns):
        group += nodes.colspec("", colwidth=1, **({"stub": 1} if index == 0 else {}))
    heads = [_entry([column], right) for column, right in zip(columns, numeric, strict=True)]
    group += nodes.thead("", nodes.row("", *heads))
    body = [
        nodes.row("", *(_entry(cell, right) for cell, right in zip(row, numeric, strict=True)))
        for row in rows
    ]
    group += nodes.tbody("", *body)
    return table


def table_origin(content: Content) -> list[nodes.Node]:
    """Return where the numbers of a table come from, as a paragraph, or nothing."""
    if not content["origin"]:
        return []
    return [inline_paragraph(["Herkomst: ", *content["origin"], "."], "table-origin")]


def csv_file(content: Content, text: str, *classes: str) -> csv_link:
    """Return the link to a table's file."""
    return csv_link(
        "",
        name=content["name"],
        columns=list(content["columns"]),
        rows=_texts(content),
        text=text,
        classes=["csv", *classes],
    )


def _texts(content: Content) -> list[list[str]]:
    return [[plain_text(cell) for cell in row] for row in content["rows"]]


def _numeric(rows: Sequence[Sequence[Sequence[Any]]], index: int) -> bool:
    """Say whether a column holds numbers, which stand under each other at the right."""
    cells = [plain_text(row[index]) for row in rows]
    numbers = [cell for cell in cells if cell not in NO_NUMBER]
    return bool(numbers) and all(NUMBER.fullmatch(cell) for cell in numbers)


def _entry(parts: Sequence[Any], right: bool) -> nodes.entry:
    entry = nodes.entry("", nodes.paragraph("", "", *inline_nodes(parts)))
    if right:
        entry["classes"].append("number")
    return entry


def visit_table(self: HTML5Translator, node: nodes.table) -> None:
    """Open any table, in its frame."""
    self.body.append('<div class="table-frame">')
    HTML5Translator.visit_table(self, node)


def depart_table(self: HTML5Translator, node: nodes.table) -> None:
    """Close any table."""
    HTML5Translator.depart_table(self, node)
    self.body.append("</div>")


def visit_data_table(self: HTML5Translator, node: data_table) -> None:
    """Open a table in its frame, and say in its tag where its numbers come from."""
    visit_table(self, node)
    if node["origin"]:
        # Sphinx makes the tag, and knows of no attributes but its own.
        marked = f'<table data-origin="{self.attval(node["origin"])}"'
        self.body[-1] = self.body[-1].replace("<table", marked, 1)


def visit_csv_link(self: HTML5Translator, node: csv_link) -> None:
    """Write the table's file beside the pages and link to it."""
    page = self.builder.current_docname
    name = f"{TABLES_FOLDER}/{page.replace('/', '-')}-{node['name']}.csv"
    node["file"] = name
    data = csv_text(node["columns"], node["rows"]).encode("utf-8")
    address = put_beside(self.builder.app, page, name, data)
    self.body.append(
        self.starttag(node, "a", "", href=address, download="") + f"{self.encode(node['text'])}</a>"
    )
    raise nodes.SkipNode


def add_tables(app: Sphinx) -> None:
    """Register the nodes with Sphinx."""
    app.add_node(nodes.table, override=True, html=(visit_table, depart_table))
    app.add_node(data_table, html=(visit_data_table, depart_table))
    app.add_node(csv_link, html=(visit_csv_link, None))
