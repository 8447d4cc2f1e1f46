"""References out of the document: to a Kamerstuk, a toezegging, a page, an article, an address."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

from kamerboek.annotate.parts import Part, parts_of
from kamerboek.document import Question

Kind = Literal["kamerstuk", "commitment", "page", "article", "url"]

KAMERSTUK = re.compile(
    r"\bKamerstuk(?:ken)?(?:\s+II)?(?:\s+\d{4}[-/–]\d{2,4},?)?\s+"
    r"(?P<dossier>\d{2}\s?\d{3})(?:[\s-]+(?P<chapter>[IVX]{1,5}[A-Z]?|[A-Z])\b)?"
    r"(?:,?\s*nr\.?\s*|-)(?P<number>\d+)\b"
)
"""`Kamerstuk 36 800 X, nr. 3`, `Kamerstuk 33763-165`."""

FURTHER_KAMERSTUK = re.compile(
    r"(?:,|;|\s+en)\s+(?P<dossier>\d{2}\s\d{3})(?:[\s-]+(?P<chapter>[IVX]{1,5}[A-Z]?|[A-Z])\b)?"
    r"(?:,?\s*nr\.?\s*|-)(?P<number>\d+)\b"
)
"""The second of `Kamerstukken 27 830, nr. 474 en 31 125, nr. 134`."""

COMMITMENT = re.compile(r"\bTZ\d{6}-\d{3}\b")
"""A registered toezegging: `TZ202307-053`."""

PAGE = re.compile(
    r"(?:\bpagina(?:['’]s|s)?|\bpag\.|\bblz\.|\bp\.)\s*(?P<first>\d+)(?:\s*(?:-|–|t/m)\s*(?P<last>\d+))?"
)
"""`pagina 16`, `p. 35`, `blz. 8-9`."""

ARTICLE = re.compile(
    r"\b(?:artikel|art\.)\s*(?P<article>\d+[a-z]?)(?:\s+(?:van\s+(?:het|de)\s+)?(?P<law>[A-Z]{2,}))?"
    r"|\b(?P<law_first>[A-Z]{3,6})\s+(?P<article_last>\d{1,4})\b"
)
"""`artikel 346 VWEU`, `VWEU 346`."""

LAWS = frozenset({"VWEU", "VEU", "EVRM", "AVG", "BW", "AWB", "WIV"})
"""What may stand for a law before a bare number; any other capitals before a number are a name."""

URL = re.compile(r"\b(?:https?://|www\.)[^\s<>\"'“”‘’]+[^\s<>\"'“”‘’.,;:)\]]")


@dataclass(frozen=True)
class Identifier:
    """A reference out of the document."""

    question: Annotated[str, "question it stands in"]
    part: Annotated[Part, "where in the question it stands"]
    kind: Annotated[Kind, "what it refers to"]
    identifier: Annotated[str, "normalised: 36800-X-3, TZ202307-053, 16, VWEU-346, an address"]
    text: Annotated[str, "as printed"]
    start: Annotated[int, "offset in source.txt"]
    end: Annotated[int, "offset in source.txt"]


def find_identifiers(questions: Sequence[Question]) -> list[Identifier]:
    """Return the identifiers in questions, answers and footnotes, in document order."""
    return [
        Identifier(
            question=question.question,
            part=stretch.part,
            kind=kind,
            identifier=identifier,
            text=stretch.text[start:end],
            start=place.start,
            end=place.end,
        )
        for question in questions
        for place, stretch, (start, end, kind, identifier) in sorted(
            (
                (stretch.place(*found[:2]), stretch, found)
                for stretch in parts_of(question)
                for found in _found(stretch.text)
            ),
            key=lambda row: (row[0].start, row[0].end, row[2]),
        )
    ]


def _found(text: str) -> Iterator[tuple[int, int, Kind, str]]:
    for match in KAMERSTUK.finditer(text):
        yield match.start(), match.end(), "kamerstuk", _kamerstuk(match)
        position = match.end()
        while further := FURTHER_KAMERSTUK.match(text, position):
            yield further.start("dossier"), further.end(), "kamerstuk", _kamerstuk(further)
            position = further.end()
    for match in COMMITMENT.finditer(text):
        yield match.start(), match.end(), "commitment", match[0]
    for match in PAGE.finditer(text):
        pages = match["first"] + (f"-{match['last']}" if match["last"] else "")
        yield match.start(), match.end(), "page", pages
    for match in ARTICLE.finditer(text):
        if match["article"]:
            law = f"{match['law']}-" if match["law"] else ""
            yield match.start(), match.end(), "article", law + match["article"]
        elif match["law_first"] in LAWS:
            identifier = f"{match['law_first']}-{match['article_last']}"
            yield match.start(), match.end(), "article", identifier
    for match in URL.finditer(text):
        yield match.start(), match.end(), "url", match[0]


def _kamerstuk(match: re.Match[str]) -> str:
    parts = [re.sub(r"\s", "", match["dossier"]), match["chapter"], match["number"]]
    return "-".join(part for part in parts if part)
