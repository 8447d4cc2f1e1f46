"""Questions numbered in two levels: `1.1`, `1.2`, `2.1`, or `A1`, `A2`, `B1`: part, then number.

Where a document numbers its questions so, no other number is one of theirs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kamerboek.document.questions.bounds.sentences import ASKS
from kamerboek.document.questions.wording.lines import Line, text_beside
from kamerboek.document.questions.wording.numbers import Number
from kamerboek.document.questions.wording.openers import asks_from
from kamerboek.document.questions.wording.styles import Mark, Strength

LEVEL = re.compile(
    r"[*_# \t]*(?:(?:Vraag|VRAAG)[ \xa0]{1,3})?(?:(?P<part>\d{1,2})\.|(?P<letter>[A-H])\.?)"
    r"(?P<number>\d{1,2})"
    r"(?![\d%]|[.,/]\d)[.:)]?[*_]*(?:[ \t\xa0]+|$)",
    re.MULTILINE,
)
ANSWER = re.compile(
    r"[*_# \t]*(?:Antwoord|ANTWOORD)[ \xa0]{1,3}(?:(?:op|bij)[ \xa0]{1,3}vraag[ \xa0]{1,3})?"
    r"(?:\d{1,2}\.|[A-H]\.?)\d{1,2}[.:)]?[*_]*(?:[ \t\xa0]+(?=\S)|$)",
    re.MULTILINE,
)
"""`Antwoord 1.2`, `Antwoord op vraag 1.2:`."""

TITLE = re.compile(r"[A-ZÀ-Þ‘“«][^\n.?!;]{1,60}")
"""A short line without a stop: `2.1 Doel van het voorstel`, above a text that asks."""

LEAST = 3
"""Questions that are numbered so, in order."""

SURE = 5
"""Where there are no more than these, all of them ask."""

FAR = 800
"""Characters of a paragraph in which it asks."""

ASKING = 0.8
"""So many of them ask."""


def level_marks(text: str, found: Sequence[Line]) -> list[tuple[Mark, int]]:
    """Return the marks of questions in two levels, each with its line; none in other documents.

    They count from 1 in each part, and parts count on.
    """
    marks: list[tuple[Mark, int]] = []
    part = number = asking = seen = 0
    for index, line in enumerate(found):
        match = LEVEL.match(text, line.start, line.end) if line.kind == "text" else None
        if match is None:
            continue
        name = match["part"] or match["letter"]
        this = _place(name), int(match["number"])
        seen += 1
        if not (this[0] == part and this[1] > number) and not (this[0] > part and this[1] == 1):
            continue
        below = text_beside(found, index, 1)
        at = match.end() if match.end() < line.end else below.start if below else line.end
        leads = match.end() < line.end and not TITLE.fullmatch(text, at, line.end)
        asks = asks_from(text, at) or (leads and _asks_in_paragraph(text, at))
        if not asks and not (marks and text[at : at + 1].isupper()):
            continue
        asking += asks
        part, number = this
        strength: Strength = "label" if match.end() < line.end else "heading"
        printed = (Number(number, ""),)
        mark = Mark("level", printed, line.start, match.end(), strength, name)
        marks.append((mark, index))
    least = ASKING * len(marks) if len(marks) > SURE else len(marks)
    fits = len(marks) >= LEAST and len(marks) >= ASKING * seen
    return marks if fits and asking >= least else []


def _place(part: str) -> int:
    """Return how many parts there are up to one: 2 of `2`, and of `B`."""
    return int(part) if part.isdigit() else ord(part) - ord("A") + 1


def _asks_in_paragraph(text: str, at: int) -> bool:
    """Say whether the paragraph from an offset on asks something, behind what leads to it."""
    end = text.find("\n\n", at, at + FAR)
    return ASKS.search(text, at, end if end >= 0 else at + FAR) is not None


def answer_to_level(text: str, line: Line) -> Mark | None:
    """Return the mark of an answer to a question with two levels: that right before it."""
    match = ANSWER.match(text, line.start, line.end)
    if match is None:
        return None
    strength: Strength = "label" if match.end() < line.end else "heading"
    return Mark("bare answer", (), line.start, match.end(), strength)


def heads_part(text: str, line: Line, part: str) -> bool:
    """Say whether a line heads a part: `2. Personeel`, `Thema 2: Personeel`, `Personeel`."""
    return re.fullmatch(HEADED.format(part), text[line.start : line.end]) is not None


HEADED = (
    r"[*_# ]*(?:(?:Thema|Hoofdstuk|Deel|Onderdeel|(?:Beleids)?[Aa]rtikel)[ \xa0])?{}[.:)]?[ \xa0]+"
    r"[A-Z][^\n?!]{{2,120}}[^\n.?!:;,][*_]*"
)
