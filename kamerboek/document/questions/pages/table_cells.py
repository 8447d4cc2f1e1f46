"""Tables of questions in a text that keeps its columns: rows read cell by cell.

The text stays as it is: it is read in another order, and every place is one of the text again.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from kamerboek.document.model import LeftOut, LeftOutKind
from kamerboek.document.questions.pages.columns import (
    NUMBER,
    Cells,
    columns_of,
    cut_at,
    deeper_lines,
    indent,
    printed_lines,
    stripped,
)
from kamerboek.document.questions.pages.reordered import Reordered
from kamerboek.document.text import Span, lines

ROW = re.compile(
    r"[ \xa0]*(?:Vraag[ \xa0])?(?P<number>\d{1,3})[.):]{0,2}"
    r"(?:[ \xa0]+\S[^\n]*?)?[ \xa0]{2,}\S"
)
"""The first line of a row: its number, perhaps its question, and far behind these its answer."""

HEADS = re.compile(
    r"[ \xa0]*(?:(?:Nr\.?|Nummer|#|Vraagn(?:r\.?|ummer))[ \xa0]*)?Vra(?:ag|gen)"
    r"[ \xa0]{2,}(?:Antwoord(?:en)?|Reactie)[ \xa0]*"
)
"""What stands above the columns."""

HEAD_ALONE = re.compile(r"\d{1,3}[.)]?|(?:Vra(?:ag|gen)|Antwoord)\b[^.?!\n]{0,30}")
"""What heads a question or an answer: where both columns have such, the text runs in each."""

WORD = re.compile(r"[^\W\d_]{2}")
LEAST_ROWS = 3
"""Rows that make a table of questions."""

SHARE = 0.8
"""Of the lines between two numbers at least so many fit the columns."""

LONGEST_LINE = 400
"""Characters of a line of two columns; a longer one is a paragraph."""


@dataclass
class _Row:
    """The lines of a row: those of its question and those of its answer."""

    asked: list[Span] = field(default_factory=list)
    answered: list[Span] = field(default_factory=list)


@dataclass(frozen=True)
class _Page:
    """The lines of a text that has a table: where each is cut, and what pages print."""

    lines: Sequence[Span]
    cells: Sequence[Cells | None]
    printed: Collection[int]


def cell_order(text: str) -> Reordered | None:
    """Return a text with its table of questions cell by cell; None where it has no such table."""
    every = list(lines(text))
    short = (line for line in every if line.end - line.start <= LONGEST_LINE)
    if sum(1 for line in short if ROW.match(text, line.start, line.end)) < LEAST_ROWS:
        return None
    printed = printed_lines(text, every)
    columns = columns_of(text, every, printed)
    printed |= deeper_lines(text, every, columns)
    cells = [
        cut_at(text, line, column) if column >= 0 else None
        for line, column in zip(every, columns, strict=True)
    ]
    page = _Page(every, cells, printed)
    starts = _row_starts(text, page, columns)
    return _ordered(text, page, starts) if len(starts) >= LEAST_ROWS else None


def _row_starts(text: str, page: _Page, columns: Sequence[int]) -> list[int]:
    """Return the lines with which the rows begin, whose numbers count up; none where few fit."""
    result: list[int] = []
    latest = edge = 0
    for index, (line, cells) in enumerate(zip(page.lines, page.cells, strict=True)):
        number = NUMBER.match(text, line.start, line.end) if cells else None
        if cells is None or number is None or index in page.printed:
            continue
        value, begin = int(number["number"]), indent(text, line)
        answered = cells[1].start < cells[1].end
        goes_on = bool(result) and latest < value <= latest + 2
        beside = not result or abs(begin - edge) <= NEAR
        if (goes_on or (value == 1 and answered)) and beside and begin < columns[index] - 1:
            result.append(index)
            latest, edge = value, begin
    if not result:
        return []
    inside = (index for index in range(result[0], result[-1]) if index not in page.printed)
    said = [index for index in inside if page.lines[index].of(text).strip()]
    cut = [cells for index in said if (cells := page.cells[index])]
    asks = sum(1 for left, _ in cut if left.start < left.end and text[left.end - 1] == "?")
    heads = sum(1 for _, right in cut if HEAD_ALONE.fullmatch(text, right.start, right.end))
    begun = [cells[1] for index in result if (cells := page.cells[index])]
    answers = sum(1 for right in begun if WORD.search(text, right.start, right.end))
    fits = len(cut) >= SHARE * len(said) and len(cut) > len(result) > 2 * heads
    # An answer's own table has a line a row, and asks nothing; a list of questions has figures.
    # Half of the answers begin beside the number of their question.
    return result if fits and 2 * asks + 1 >= len(result) <= 2 * answers else []


NEAR = 2
"""Characters by which the numbers of rows may begin apart."""


def _ordered(text: str, page: _Page, starts: Sequence[int]) -> Reordered:
    """Return the text before a table, and then its rows, each its question and its answer."""
    above = starts[0] - 1
    while above >= 0 and not page.lines[above].of(text).strip():
        above -= 1
    heads = above >= 0 and HEADS.fullmatch(page.lines[above].of(text))
    first = above if heads else starts[0]
    parts: list[tuple[Span, str]] = [(Span(0, page.lines[first].start), "")]
    left_out: list[LeftOut] = []
    begun = frozenset(starts)
    row = _Row()
    below_blank = False
    for index in range(first, len(page.lines)):
        line, cells = page.lines[index], page.cells[index]
        whole = stripped(text, line.start, line.end)
        if whole.start == whole.end:
            below_blank = True
        elif index in page.printed or HEADS.fullmatch(line.of(text)):
            kind: LeftOutKind = "page_mark" if whole.of(text).isdecimal() else "running_title"
            left_out.append(LeftOut(kind, "", "", "", whole.of(text), whole.start, whole.end))
        elif index not in begun and below_blank and _apart(text, page, row, index, begun):
            parts += [*_parts(row), (whole, "\n\n")]
            row, below_blank = _Row(), False
        else:
            if index in begun:
                parts += _parts(row)
                row = _Row()
            asked, answered = cells or (whole, Span(whole.end, whole.end))
            row.asked += [asked] if asked.start < asked.end else []
            row.answered += [answered] if answered.start < answered.end else []
            below_blank = False
    parts += _parts(row)
    return Reordered.of(text, parts, len(starts), left_out)


def _parts(row: _Row) -> list[tuple[Span, str]]:
    """Return the lines of a row, with what stands behind each: a blank line behind a cell."""
    return [
        (span, "\n\n" if at == len(cell) else "\n")
        for cell in (row.asked, row.answered)
        for at, span in enumerate(cell, start=1)
    ]


def _apart(text: str, page: _Page, row: _Row, index: int, begun: Collection[int]) -> bool:
    """Say whether a line below a blank one is of no row: it crosses both columns, or heads a part.

    Such a title stands at the left above a row, between blank lines; it is no rest of a question.
    """
    cells = page.cells[index]
    if cells is None:
        return True
    below = index + 1
    while below < len(page.lines) and not page.lines[below].of(text).strip():
        below += 1
    ended = not row.asked or text[row.asked[-1].end - 1] in ".?!:;)”’»"
    title = cells[1].start == cells[1].end and text[cells[0].end - 1] not in ".?!:;,"
    return title and ended and below > index + 1 and below in begun
