"""Marks alone behind the last sentence of a question or an answer: of a note or a page, no text."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

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

BARE = re.compile(r"(?<![-–/\d])(?<![-–] )\d{1,2}(?![/\d–-])(?! [-–])")
MOST_BARE = 2

SHORTENED = re.compile(
    r"\b(?:par|fig|hfst|hst|afb|tab|kol|bijl|max|min|gem|ong|ca|hm|km|tel|vr"
    r"|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\.$"
)
"""Words cut short that a number follows: `zie par. 4`."""

ROW_ABOVE = re.compile(r"[a-zà-ÿ]{2}[.!][ \t|]+\d{1,3}[ \t]*\n[^\n]*$")
"""A line above that ends with a sentence and a number too: both are rows."""

LONGEST_ROW = 160


def without_lone_marks(text: str, result: Arrangement, known: Collection[int]) -> None:
    """Leave out the marks behind the last sentence of questions and answers, and warn of each.

    `known` are the offsets of marks whose notes were found: those stay. So does a number that is
    further than the notes of the document can have counted, or that stands in a row.
    """
    seen = len(known)

    def cut(span: Span, names: tuple[str, ...], part: str) -> Span:
        nonlocal seen
        found = LONE.search(text, max(span.start, span.end - LONGEST), span.end)
        if found is None or any(found.start("marks") <= at < span.end for at in known):
            return span
        if not finishes(text, span.start, found.start("marks")):
            return span
        marks = " ".join(found["marks"].split())
        bare = [int(each) for each in BARE.findall(marks)]
        if bare and not (
            _counts_on(bare, seen) and _of_no_row(text, Span(span.start, found.start("marks")))
        ):
            return span
        seen += len(bare)
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


def _counts_on(bare: Sequence[int], seen: int) -> bool:
    """Say whether numbers can be marks of notes, of which `seen` were met before: few, upwards."""
    return len(bare) <= MOST_BARE and sorted(bare) == list(bare) and bare[-1] <= seen + MOST_BARE


def _of_no_row(text: str, before: Span) -> bool:
    """Say whether the text before a number ends with a sentence, and its line is no row."""
    row = ROW_ABOVE.search(text, max(before.start, before.end - LONGEST_ROW), before.end)
    return row is None and SHORTENED.search(text, before.start, before.end) is None
