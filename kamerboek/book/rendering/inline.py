"""Running text: figures, links to questions and to published documents, quotations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from docutils import nodes

from kamerboek.book.rendering.addresses import question_reference
from kamerboek.book.rendering.markup import html
from kamerboek.book.rendering.numbers import figure_node
from kamerboek.book.rendering.published import published


def inline_nodes(parts: Sequence[Any]) -> list[nodes.Node]:
    """Return the nodes of a run of text with figures, links, and words that changed."""
    made: list[nodes.Node] = []
    for part in parts:
        if isinstance(part, str):
            made.append(nodes.Text(part))
        elif part["type"] == "figure":
            made.append(figure_node(part))
        elif part["type"] == "changed":
            made.append(html("del" if part["kind"] == "gone" else "ins", part["words"]))
        elif part["type"] == "published":
            made.append(published(part["kamerstuk"]))
        else:
            made.append(question_reference(part["question"], part["text"], part.get("source")))
    return made


def plain_text(parts: Sequence[Any]) -> str:
    """Return a run of text as it reads."""
    return "".join(part if isinstance(part, str) else part["text"] for part in parts)


def inline_paragraph(parts: Sequence[Any], *classes: str) -> nodes.paragraph:
    """Return a run of text as a paragraph."""
    return nodes.paragraph("", "", *inline_nodes(parts), classes=list(classes))


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
