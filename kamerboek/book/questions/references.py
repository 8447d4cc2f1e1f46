"""What a question refers to and what refers to it, within the document and out of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from docutils import nodes

from kamerboek.annotate import Reference
from kamerboek.annotate.model import Kind
from kamerboek.annotate.parts import Part
from kamerboek.book.questions.facts import Facts
from kamerboek.book.questions.marks import identifier_anchor
from kamerboek.book.questions.words import question_line
from kamerboek.book.rendering.markup import html
from kamerboek.book.rendering.published import published
from kamerboek.figures import agreeing

KIND_LABELS: dict[Kind, str] = {
    "kamerstuk": "Kamerstuk",
    "kamer_number": "nummer van de Tweede Kamer",
    "aanhangsel": "eerdere Kamervragen",
    "handelingen": "Handelingen",
    "staatsblad": "Staatsblad",
    "staatscourant": "Staatscourant",
    "tractatenblad": "Tractatenblad",
    "ecli": "rechterlijke uitspraak",
    "eu_law": "regel van de Europese Unie",
    "eu_document": "stuk van de Europese Commissie",
    "commitment": "geregistreerde toezegging",
    "page": "bladzijde",
    "article": "artikel",
    "url": "webadres",
}
PART_LABELS: dict[Part, str] = {
    "question": "de vraag",
    "answer": "het antwoord",
    "footnote": "een voetnoot",
}


def references(facts: Facts, every: Mapping[str, Facts]) -> list[nodes.Node]:
    """Return the references of a question in both directions, each with what it is about."""
    outgoing = _numbers(facts.points_to, "to_question")
    incoming = _numbers(facts.pointed_by, "from_question")
    shown: list[nodes.Node] = []
    if not outgoing and not incoming:
        said = (
            "Dit antwoord verwijst niet naar een ander antwoord, en geen ander antwoord verwijst "
            "hierheen."
        )
        shown.append(html("p", said))
    if outgoing:
        lead = (
            "Het hele antwoord is een verwijzing" if facts.only_points else "Dit antwoord verwijst"
        )
        shown += [html("p", f"{lead} naar:"), _list(outgoing, every)]
    if incoming:
        verb = agreeing(len(incoming), "verwijst", "verwijzen")
        shown += [html("p", f"Naar dit antwoord {verb}:"), _list(incoming, every)]
    kindred = [number for number in facts.kindred if number not in (*outgoing, *incoming)]
    if kindred:
        shown += [
            html("p", "Zelfde thema, zelfde woorden in het onderwerp:"),
            _list(kindred, every),
        ]
    return shown


def outside(facts: Facts) -> list[nodes.Node]:
    """Return what a question names outside the document; nothing where it names nothing."""
    if not facts.identifiers:
        return []
    items = []
    for row in facts.identifiers:
        named: nodes.Node = nodes.Text(row.text)
        if row.kind == "kamerstuk" and "/kst-" in row.link:
            named = published(row.identifier)
        elif row.link and row.kind != "url":
            named = nodes.reference("", " ".join(row.text.split()), refuri=row.link)
        about = f" ({KIND_LABELS[row.kind]}, in {PART_LABELS[row.part]})"
        items.append(html("li", named, about, ids=[identifier_anchor(row)]))
    return [html("p", "Buiten dit document:"), html("ul", *items)]


def _numbers(rows: Sequence[Reference], column: str) -> list[str]:
    return list(dict.fromkeys(getattr(row, column) for row in rows))


def _list(numbers: Sequence[str], every: Mapping[str, Facts]) -> nodes.Node:
    return html("ul", *(question_line(every[number]) for number in numbers))
