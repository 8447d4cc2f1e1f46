"""What is marked in a question: numbers, references, identifiers, what is not public."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docutils import nodes

from kamerboek.annotate import Identifier, Quantity, Reference
from kamerboek.book.questions.document_text import Mark, Wrap
from kamerboek.book.questions.facts import Facts
from kamerboek.book.rendering.addresses import LIST, question_reference
from kamerboek.book.rendering.markup import html
from kamerboek.book.rendering.numbers import figure_link
from kamerboek.figures import Figure

NOT_PUBLIC = "Hier staat iets over wat niet openbaar is; naar alle antwoorden die dat doen"


def marks_of(facts: Facts) -> tuple[Mark, ...]:
    """Return everything that is marked in a question and its answer."""
    return (
        *(
            Mark(row.start, row.end, _number(row, facts.indicators[row.quantity].figure))
            if row.quantity in facts.indicators
            else Mark(row.start, row.end, _found(number_anchor(row)))
            for row in facts.quantities
        ),
        *(mark for row in facts.points_to for mark in _references(row)),
        *(Mark(row.start, row.end, _identifier(row)) for row in facts.identifiers),
        *(Mark(row.start, row.end, _not_public) for row in facts.not_public),
    )


def number_anchor(row: Quantity) -> str:
    """Return the anchor of a number in its page's table of numbers."""
    return f"getal-{row.start}"


def identifier_anchor(row: Identifier) -> str:
    """Return the anchor of an identifier in its page's list of them."""
    number = row.identifier.rsplit("-", 1)[-1]
    # Of a range of documents, those between its ends stand at one place and are not printed.
    between = row.kind == "kamerstuk" and number not in row.text
    return f"buiten-{row.start}-{number}" if between else f"buiten-{row.start}"


def _number(row: Quantity, figure: Figure) -> Wrap:
    """Return what makes a coded number the link of its figure, as printed here."""

    def wrap(_: list[nodes.Node]) -> nodes.Node:
        printed = " ".join(row.text.split())
        return figure_link(printed, printed, content=figure.content(), document="")

    return wrap


def _found(anchor: str) -> Wrap:
    """Return what makes words a link to what the page says of them."""

    def wrap(words: list[nodes.Node]) -> nodes.Node:
        return html("a", *words, classes=["found"], href=f"#{anchor}")

    return wrap


def _references(row: Reference) -> Iterator[Mark]:
    """Yield the mark of the number that a pointer names."""
    number = row.to_question.rsplit(".", 1)[-1]
    if found := re.search(rf"\b{re.escape(number)}\b", row.text):

        def wrap(_: list[nodes.Node]) -> nodes.Node:
            link = question_reference(row.to_question, number)
            link["classes"].append("pointer")
            return link

        yield Mark(row.start + found.start(), row.start + found.end(), wrap)


def _identifier(row: Identifier) -> Wrap:
    if not row.link or row.kind == "url":
        return _found(identifier_anchor(row))

    def wrap(words: list[nodes.Node]) -> nodes.Node:
        return nodes.reference("", "", *words, refuri=row.link)

    return wrap


def _not_public(words: list[nodes.Node]) -> nodes.Node:
    return html("a", *words, classes=["not-public"], title=NOT_PUBLIC, to=(LIST, "niet-openbaar=1"))
