"""The rows that reading gives: what stands where in a document, with its offsets.

Who builds a book of them loads these alone: the rules that find them take ten times as long.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Literal

from kamerboek.annotate.parts import Part

Kind = Literal[
    "kamerstuk",
    "kamer_number",
    "aanhangsel",
    "handelingen",
    "staatsblad",
    "staatscourant",
    "tractatenblad",
    "ecli",
    "eu_law",
    "eu_document",
    "commitment",
    "page",
    "article",
    "url",
]

SignalKind = Literal["confidential", "deferred", "referred", "not_investigated", "not_kept"]

Unit = Literal[
    "eur",
    "percent",
    "percentage_points",
    "persons",
    "vte",
    "times",
    "years",
    "months",
    "weeks",
    "count",
    "",
]

Per = Literal["year", "month", ""]


@dataclass(frozen=True)
class Reference:
    """A pointer to one other answer; a joint pointer gives a row per target, with one span."""

    from_question: Annotated[str, "question whose answer points"]
    to_question: Annotated[str, "question whose answer is pointed to"]
    kind: Annotated[
        Literal["whole", "partial"],
        "whole: the answer is nothing but the reference; partial: it says something itself",
    ]
    text: Annotated[str, "the pointer as printed"]
    start: Annotated[int, "offset in source.txt"]
    end: Annotated[int, "offset in source.txt"]


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
    link: Annotated[str, "official address that will stay; empty where there is none"]


@dataclass(frozen=True)
class Signal:
    """A wording in an answer."""

    question: Annotated[str, "question whose answer it stands in"]
    signal: Annotated[SignalKind, "what the wording points at"]
    text: Annotated[str, "the wording as printed"]
    start: Annotated[int, "offset in source.txt"]
    end: Annotated[int, "offset in source.txt"]


@dataclass(frozen=True)
class Quantity:
    """A number that counts or measures something, with what the sentence says of it."""

    quantity: Annotated[str, "the question and the offset: 16@9321"]
    question: Annotated[str, "question it stands in"]
    part: Annotated[Part, "where in the question it stands"]
    value: Annotated[
        Decimal | None, "in units: euros, percent, persons; a change has its sign; empty of a range"
    ]
    lower: Annotated[Decimal | None, "lower end of a printed range"]
    upper: Annotated[Decimal | None, "upper end of a printed range"]
    unit: Annotated[Unit, "what it counts or measures; empty if the sentence does not say"]
    per: Annotated[Per, "the time that it is counted over, empty if none"]
    hedge: Annotated[str, "what loosens it, as printed: ca., Ruim, meer dan; empty if none"]
    period: Annotated[str, "when it is so: 2025, 2025-H1, 2025-mid, 2025-07, 2026-01-01, 2024/2025"]
    negated: Annotated[bool, "the sentence says that it is not so"]
    text: Annotated[str, "as printed: the number with its currency, scale and unit"]
    start: Annotated[int, "offset in source.txt"]
    end: Annotated[int, "offset in source.txt"]
