"""Marks alone behind the last sentence of a question or an answer: of a note or a page, no text."""

from __future__ import annotations

import re
from collections.abc import Collection

from kamerboek.document.questions.bounds.pieces import finishes
from kamerboek.document.questions.pairs.arrangement import Arrangement
from kamerboek.document.text import Span

_MARK = r"(?:\d{1,2}|[⁰¹²³⁴-⁹]{1,2}|[-–][ ]?\d{1,3}[ ]?[-–]|\d{1,2}/\d{1,2})"
LONE = re.compile(
    r"(?:\?[”’»\")]{0,2}|[a-zà-ÿ]{2}[”’»]?[.!][”’»]?)"
    rf"(?P<marks>[ \t\xa0\r\n]+(?:{_MARK}(?:[\s,]{{1,4}}|$)){{1,4}})$"
)
"""`… bekend? 1, 2`, `… is. -2-`: what touches the sentence or has a bracket marks a note."""

LONGEST = 40
"""Characters at the end of a text in which such marks stand."""


def without_lone_marks(text: str, result: Arrangement, known: Collection[int]) -> None:
    """Leave out the marks behind the last sentence of questions and answers, and warn of each.

    `known` are the offsets of marks whose notes were found: those stay.
    """

    def cut(span: Span, names: tuple[str, ...], part: str) -> Span:
        found = LONE.search(text, max(span.start, span.end - LONGEST), span.end)
        if found is None or any(found.start("marks") <= at < span.end for at in known):
            return span
        if not finishes(text, span.start, found.start("marks")):
            return span
        marks = " ".join(found["marks"].split())
        said = f"{marks!r} behind the last sentence of {part} {', '.join(names)} was left out"
        place = Span(found.end("marks") - len(found["marks"].lstrip()), span.end)
        result.warn("guessed_boundary", said, names[-1], place)
        return Span(span.start, found.start("marks"))

    result.questions[:] = [
        (name, section, cut(span, (name,), "question")) for name, section, span in result.questions
    ]
    result.answers[:] = [
        (names, cut(span, names, "the answer to") if names else span)
        for names, span in result.answers
    ]
