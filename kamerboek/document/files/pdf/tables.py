"""Tables of questions and answers, with cells of several lines, read row by row."""

from __future__ import annotations

import itertools
import re
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from kamerboek.document.files.pdf.columns import (
    LEAST_LINES,
    begins_in_middle,
    begins_row,
    is_left,
    is_right,
    numbered_rows,
    part_in_two,
)
from kamerboek.document.files.pdf.lines import (
    SAME_HEIGHT,
    SAME_LEFT,
    PdfLine,
    PdfPage,
    at_one_height,
    by_height,
    join_lines,
)
from kamerboek.document.files.pdf.margins import heads_at_edge, marginal, returning_lines


@dataclass
class _Row:
    """A row of a table: the lines of its question's cell and of its answer's."""

    asked: list[PdfLine] = field(default_factory=list)
    answered: list[PdfLine] = field(default_factory=list)


def without_cut_cells(pages: Sequence[PdfPage]) -> list[PdfPage]:
    """Return pages of which a table of questions, with cells of several lines, is read by rows.

    A row is the question's cell and then the answer's. What a page begins with before its first
    number goes on the row that the page before it ends with.
    """
    returning, heads = returning_lines(pages), heads_at_edge(pages)
    tables: dict[int, tuple[list[PdfLine], list[_Row], list[PdfLine]]] = {}
    gutter = whole = _table_of_all(pages)
    latest: _Row | None = None
    for number, page in enumerate(pages):
        own = [line for line in page.lines if marginal(line, page, returning, heads, len(pages))]
        body = _apart([line for line in page.lines if line not in own])
        # The number of a row that begins at a page's foot is no page's.
        beside = [line for line in own if any(at_one_height(line, other) for other in body)]
        body += beside
        known = whole if gutter is None else gutter
        gutter = _table(body) or (known if known is not None and _fits(body, known) else None)
        if gutter is None:
            latest = None
            continue
        ordered = by_height(body)
        foot = _first_note(ordered)
        ordered, notes = ordered[:foot], ordered[foot:]
        begins = [line.top - 0.5 * line.height for line in ordered if _numbers_row(line, ordered)]
        above = [line for line in own if line not in beside and line.top < page.height / 2]
        below = [line for line in own if line not in beside and line.top >= page.height / 2]
        rows: list[_Row] = []
        for line in ordered:
            while len(rows) < len(begins) and line.top >= begins[len(rows)]:
                rows.append(_Row())
            row = rows[-1] if rows else latest
            if row is None or (not rows and _heads_columns(line, ordered)):
                above.append(line)
                continue
            cell = row.answered if is_right(line, gutter) else row.asked
            cell.append(line if rows else _below(cell, line))
        latest = rows[-1] if rows else latest
        tables[number] = above, rows, [*notes, *below]
    result = list(pages)
    for number, (above, rows, below) in tables.items():
        cells = [line for row in rows for cell in _cells(row) for line in join_lines(cell)]
        lines = [*above, *cells, *below]
        result[number] = PdfPage(pages[number].height, lines, by_rows=bool(rows))
    return result


def _apart(lines: Sequence[PdfLine]) -> list[PdfLine]:
    """Return lines, those cut in two that hold the end of one cell and the begin of the next.

    Cells that nearly touch are read as one line; the second begins where lines beside it do.
    """
    starts = begins_in_middle(lines)
    if len(starts) < LEAST_LINES:
        return list(lines)
    start = statistics.median_low(starts)
    result: list[PdfLine] = []
    for line in lines:
        gap = next((each for each in line.gaps if abs(each.right - start) < SAME_LEFT), None)
        if gap is None:
            result.append(line)
            continue
        result.append(replace(line, text=line.text[: gap.at].rstrip(), right=gap.left, gaps=()))
        result.append(replace(line, text=line.text[gap.at :], left=gap.right, gaps=()))
    return result


def _cells(row: _Row) -> tuple[list[PdfLine], ...]:
    """Return the cells of a row, and last the title of a part of the table that stands below it.

    That is a line at the left, lower than all of the row and apart from it, and no sentence.
    """
    if len(row.asked) > 1 and row.answered and row.asked[-1].text[-1] not in ".?!:;,":
        last = row.asked[-1]
        lowest = max(line.bottom for line in (*row.asked[:-1], *row.answered))
        if last.top - lowest > TITLE_GAP * last.height:
            return row.asked[:-1], row.answered, [last]
    return row.asked, row.answered


TITLE_GAP = 0.7
"""Heights of its letters that the title of a part stands at least below the row above it."""


def _below(side: Sequence[PdfLine], line: PdfLine) -> PdfLine:
    """Return a line of the next page as if it stood right below the last of a cell."""
    if not side:
        return line
    shift = side[-1].bottom + 0.3 * line.height - line.top
    if abs(line.top - side[-1].top) < SAME_HEIGHT * line.height:
        shift = 0.0
    return PdfLine(line.text, line.left, line.right, line.top + shift, line.bottom + shift)


def _first_note(lines: Sequence[PdfLine]) -> int:
    """Return the index of the first note at a page's foot, below a table; how many lines if none.

    It begins with a raised number, as far to the left as the table does.
    """
    begin = min((line.left for line in lines), default=0.0)
    for index, line in enumerate(lines):
        if line.left < begin + line.height and NOTE_MARK.match(line.text):
            return index
    return len(lines)


NOTE_MARK = re.compile(r"[⁰¹²³⁴-⁹]{1,3} \S")


def _heads_columns(line: PdfLine, lines: Sequence[PdfLine]) -> bool:
    """Say whether a line is one of two at one height that head the columns of a table."""
    heads = [each for each in lines if COLUMN_HEAD.fullmatch(each.text)]
    return line in heads and sum(at_one_height(line, each) for each in heads) > 1


COLUMN_HEAD = re.compile(r"Nr\.?|Nummer|Vra(?:ag|gen)|Antwoord(?:en)?|Reactie", re.IGNORECASE)


def _numbers_row(line: PdfLine, lines: Sequence[PdfLine]) -> bool:
    return begins_row(line, min(each.left for each in lines))


def _table_of_all(pages: Sequence[PdfPage]) -> float | None:
    """Return where question and answer part in a table of which each page has only a few rows."""
    every = [
        PdfLine(line.text, line.left, line.right, line.top + shift, line.bottom + shift)
        for page, shift in zip(pages, itertools.count(0, PAGES_APART), strict=False)
        for line in _apart(page.lines)
    ]
    return _table(every)


PAGES_APART = 10_000
"""Points by which pages are set apart where their lines are looked at together."""


def _fits(lines: Sequence[PdfLine], gutter: float) -> bool:
    """Say whether nearly no line crosses where cells part on other pages, and none beside another.

    The title of a part may cross it.
    """
    over = [line for line in lines if not is_left(line, gutter) and not is_right(line, gutter)]
    if not lines or len(over) > MOST_TITLES * len(lines):
        return False
    return not any(
        each is not line and at_one_height(line, each) for line in over for each in lines
    )


MOST_TITLES = 0.1
"""Titles among the lines of a page of a table."""


def _table(lines: Sequence[PdfLine]) -> float | None:
    """Return where question and answer part in a table whose cells have several lines."""
    parted = part_in_two(lines, LEAST_OF_TABLE)
    if parted is None:
        return None
    gutter, left, right = parted
    first = min(line.left for line in left)
    numbers = sum(1 for line in left if begins_row(line, first))
    wraps = len(right) > 1.5 * numbers
    return gutter if wraps and numbered_rows(left, right) else None


LEAST_OF_TABLE = 0.1
"""Of the lines of a table so many are a question's at least: answers are longer."""
