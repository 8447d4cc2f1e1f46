"""From what a notebook displayed to what a page shows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, ClassVar
from urllib.parse import urlsplit

from docutils import nodes
from myst_nb.core.render import MimeData, NbElementRenderer
from sphinx import addnodes

from kamerboek.book.rendering.nodes import (
    chart,
    chart_caption,
    csv_link,
    data_table,
    details,
    drawing,
    figure_link,
)
from kamerboek.book.rendering.published import published
from kamerboek.charts import CHART_MIME
from kamerboek.charts.chart import VEGA_LITE_MIME
from kamerboek.figures import FIGURE_MIME
from kamerboek.prose import BLOCK_MIME

Content = Mapping[str, Any]


class KamerboekRenderer:
    """Renders figures, blocks and charts; MyST-NB finds it by its entry point."""

    mime_priority_overrides: ClassVar[Sequence[tuple[str, str, int | None]]] = (
        ("*", FIGURE_MIME, 1),
        ("*", BLOCK_MIME, 1),
        ("*", CHART_MIME, 1),
    )

    @staticmethod
    def handle_mime(
        renderer: NbElementRenderer, data: MimeData, inline: bool
    ) -> list[nodes.Node] | None:
        """Return the nodes for an output of this package, or None for any other."""
        if data.mime_type == VEGA_LITE_MIME:
            return []
        content: Any = data.content
        if data.mime_type == FIGURE_MIME:
            shown = figure_node(content)
            return [shown] if inline else [nodes.paragraph("", "", shown)]
        if data.mime_type == BLOCK_MIME:
            if inline and content["type"] == "paragraph":
                return inline_nodes(content["inline"])
            return block_nodes(content)
        if data.mime_type == CHART_MIME:
            return [chart_node(content)]
        return None


def block_nodes(content: Content) -> list[nodes.Node]:
    """Return the nodes of a block by its `type`."""
    return _BLOCKS[content["type"]](content)


def inline_nodes(parts: Sequence[Any]) -> list[nodes.Node]:
    """Return the nodes of a run of text with figures and question links."""
    made: list[nodes.Node] = []
    for part in parts:
        if isinstance(part, str):
            made.append(nodes.Text(part))
        elif part["type"] == "figure":
            made.append(figure_node(part))
        elif part["type"] == "published":
            made.append(published(part["kamerstuk"]))
        else:
            made.append(question_reference(part["question"], part["text"]))
    return made


def question_reference(question: str, text: str) -> addnodes.pending_xref:
    """Return a link to the page of a question."""
    return addnodes.pending_xref(
        "",
        nodes.inline(text, text),
        refdomain="std",
        reftype="ref",
        reftarget=f"v{question.lower()}",
        refexplicit=True,
        refwarn=True,
    )


def figure_node(content: Content) -> figure_link:
    """Return the link of a figure: to the page of its question, else to its origin."""
    text = content["text"]
    node = figure_link(
        text, value=content["value"], origin=content["formula"], anchor=_anchor(content)
    )
    page = content["page"]
    node += question_reference(page, text) if page else nodes.Text(text)
    return node


def chart_node(content: Content) -> chart:
    """Return a chart with its description, its table and the table's file."""
    label, description = _plain(content["headline"]), _plain(content["description"])
    shown = inline_nodes(content["description"])
    table = content["table"]
    return chart(
        "",
        chart_caption("", _span("headline", content), nodes.Text(" "), _span("subtitle", content)),
        *(
            drawing("", form=form, drawn=content[form], label=label, description=description)
            for form in ("wide", "narrow")
        ),
        details(
            "",
            nodes.paragraph("", "", *shown, classes=["description"]),
            summary="Beschrijving",
            classes=["description-of-chart"],
        ),
        details(
            "",
            *_table(table, with_caption=False),
            summary=f"Tabel: {table['caption']}",
            classes=["table-of-chart"],
        ),
        name=content["name"],
    )


def _span(key: str, content: Content) -> nodes.inline:
    return nodes.inline("", "", *inline_nodes(content[key]), classes=[key])


def _anchor(content: Content) -> str:
    return f"herkomst-{content['key']}"


def _paragraph(content: Content) -> list[nodes.Node]:
    return [nodes.paragraph("", "", *inline_nodes(content["inline"]))]


def _bullets(content: Content) -> list[nodes.Node]:
    items = [
        nodes.list_item("", nodes.paragraph("", "", *inline_nodes(item)))
        for item in content["items"]
    ]
    return [nodes.bullet_list("", *items)]


def printed_lines(text: str) -> Iterator[tuple[int, str, list[str]]]:
    """Yield each line of the document that is not blank: its offset, the line, its classes.

    A line that stands right under another is of class `next-line`: no space is printed between.
    """
    end = None
    for found in re.finditer(r"[^\n]*\S[^\n]*", text):
        yield found.start(), found[0], ["next-line"] if end == found.start() - 1 else []
        end = found.end()


def quotation(text: str, *attribution: nodes.Node) -> nodes.block_quote:
    """Return words of the document as a quotation, a paragraph a line as printed."""
    lines = (
        nodes.paragraph(line, line, classes=classes) for _, line, classes in printed_lines(text)
    )
    quote = nodes.block_quote("", *lines)
    quote["classes"].append("document")
    if attribution:
        quote += nodes.attribution("", "", *attribution)
    return quote


def _quotation(content: Content) -> list[nodes.Node]:
    question = content["question"]
    named = f"{content['part'].capitalize()} {question}"
    return [quotation(content["text"], question_reference(question, named))]


def _entries(content: Content) -> list[nodes.Node]:
    listed = nodes.definition_list("", classes=["entries"])
    for item in content["items"]:
        body = nodes.definition("", nodes.paragraph("", "", *inline_nodes(item["inline"])))
        for quoted in item["quotations"]:
            body += _quotation(quoted)
        title = nodes.term("", "", *inline_nodes(item["title"]), ids=[item["name"]])
        listed += nodes.definition_list_item("", title, body)
    return [listed]


def _table_block(content: Content) -> list[nodes.Node]:
    return _table(content, with_caption=True)


def _table(content: Content, *, with_caption: bool) -> list[nodes.Node]:
    """Return a table, where its numbers come from, and its file."""
    table = data_table("", classes=["data"], origin=_plain(content["origin"]))
    if with_caption:
        table += nodes.title(content["caption"], content["caption"])
    group = nodes.tgroup("", cols=len(content["columns"]))
    table += group
    for index, _ in enumerate(content["columns"]):
        group += nodes.colspec("", colwidth=1, **({"stub": 1} if index == 0 else {}))
    heads = [_entry([column]) for column in content["columns"]]
    group += nodes.thead("", nodes.row("", *heads))
    rows = [nodes.row("", *(_entry(cell) for cell in row)) for row in content["rows"]]
    group += nodes.tbody("", *rows)
    return [table, *_table_origin(content), _csv(content)]


def _table_origin(content: Content) -> list[nodes.Node]:
    if not content["origin"]:
        return []
    parts = [nodes.Text("Herkomst: "), *inline_nodes(content["origin"]), nodes.Text(".")]
    return [nodes.paragraph("", "", *parts, classes=["table-origin"])]


def _entry(parts: Sequence[Any]) -> nodes.entry:
    return nodes.entry("", nodes.paragraph("", "", *inline_nodes(parts)))


def _csv(content: Content) -> csv_link:
    rows = [[_plain(cell) for cell in row] for row in content["rows"]]
    return csv_link("", name=content["name"], columns=list(content["columns"]), rows=rows)


def _plain(parts: Sequence[Any]) -> str:
    return "".join(part if isinstance(part, str) else part["text"] for part in parts)


def _origins(content: Content) -> list[nodes.Node]:
    listed = nodes.definition_list("", classes=["origins"])
    for figure in content["figures"]:
        made_from = nodes.paragraph("", "", *inline_nodes(figure["explanation"]), nodes.Text(". "))
        if figure["address"]:
            shown = f"Naar de bron ({urlsplit(figure['address']).hostname})"
            made_from += nodes.reference("", shown, refuri=figure["address"])
            made_from += nodes.Text(".")
        elif figure["questions"]:
            made_from += nodes.Text("Vragen: ")
            for index, number in enumerate(figure["questions"]):
                if index:
                    made_from += nodes.Text(", ")
                made_from += question_reference(number, number)
            made_from += nodes.Text(".")
        listed += nodes.definition_list_item(
            "",
            nodes.term(figure["text"], figure["text"], ids=[_anchor(figure)]),
            nodes.definition("", made_from),
        )
    return [listed]


_BLOCKS = {
    "paragraph": _paragraph,
    "bullets": _bullets,
    "quotation": _quotation,
    "entries": _entries,
    "table": _table_block,
    "origins": _origins,
}
