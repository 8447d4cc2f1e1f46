"""Tables of questions in a text that keeps its columns: rows read cell by cell.

The text stays as it is: it is read in another order, and every place is one of the text again.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace

from kamerboek.document.model import (
    Answer,
    LeftOut,
    LeftOutKind,
    Note,
    ParsedDocument,
    Question,
    ReadingWarning,
)
from kamerboek.document.questions.lines import DIGITS
from kamerboek.document.text import Joiner, Passage, Piece, Span, lines

ROW = re.compile(
    r"[ \xa0]*(?:Vraag[ \xa0])?(?P<number>\d{1,3})[.):]{0,2}"
    r"(?:[ \xa0]+(?P<text>\S[^\n]*?))?[ \xa0]{2,}\S"
)
"""The first line of a row: its number, perhaps its question, and far behind these its answer."""

NUMBER = re.compile(
    r"[ \xa0]*(?:Vraag[ \xa0])?(?P<number>\d{1,3})[.):]{0,2}(?=[ \xa0]+[A-ZÀ-Þ«“‘\"'(]|[ \xa0]*$)"
)
HEADS = re.compile(
    r"[ \xa0]*(?:(?:Nr\.?|Nummer|#|Vraagn(?:r\.?|ummer))[ \xa0]*)?Vra(?:ag|gen)"
    r"[ \xa0]{2,}(?:Antwoord(?:en)?|Reactie)[ \xa0]*"
)
"""What stands above the columns."""

WORD = re.compile(r"[^\W\d_]{2}")
GAP = re.compile(r"(?<=\S)[ \xa0]{2,}(?=\S)")

LEAST_COLUMN = 20
"""Characters before the column of the answers: less is the indent of a list."""

LEAST_ROWS = 3
"""Rows that make a table of questions."""

SHARE = 0.8
"""Of the lines between two numbers at least so many fit the columns."""

LONGEST_LINE = 400
"""Characters of a line of two columns; a longer one is a paragraph."""

EDGE = 6
"""Lines at the edges of a page in which it may print its own."""


Cells = tuple[Span, Span]
"""What of a line stands in the column of the questions, and what in that of the answers."""


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


@dataclass(frozen=True)
class CellOrder:
    """A text in the order of its cells, and where each stretch of it stands in the first."""

    text: str
    begins: tuple[int, ...]
    spans: tuple[Span, ...]
    rows: int
    left_out: tuple[LeftOut, ...]

    def places(self, start: int, end: int) -> list[Span]:
        """Return the stretches of the first text that make `text[start:end]`."""
        at = max(bisect_right(self.begins, start) - 1, 0)
        result: list[Span] = []
        for begin, span in zip(self.begins[at:], self.spans[at:], strict=True):
            if begin >= end > start:
                break
            first = min(max(start - begin, 0) + span.start, span.end)
            last = min(max(end - begin, 0) + span.start, span.end)
            if first < last or start == end:
                result.append(Span(first, last))
            if start == end:
                break
        return result

    def around(self, start: int, end: int) -> Span:
        """Return the span of the first text around all of `text[start:end]`."""
        places = self.places(start, end) or self.places(start, start)
        return Span(min(each.start for each in places), max(each.end for each in places))


def cell_order(text: str) -> CellOrder | None:
    """Return a text with its table of questions cell by cell; None where it has no such table."""
    every = list(lines(text))
    short = (line for line in every if line.end - line.start <= LONGEST_LINE)
    if sum(1 for line in short if ROW.match(text, line.start, line.end)) < LEAST_ROWS:
        return None
    printed = _printed(text, every)
    columns = _columns(text, every, printed)
    printed |= _deeper(text, every, columns)
    cells = [
        _cut(text, line, column) if column >= 0 else None
        for line, column in zip(every, columns, strict=True)
    ]
    page = _Page(every, cells, printed)
    starts = _row_starts(text, page, columns)
    return _ordered(text, page, starts) if len(starts) >= LEAST_ROWS else None


def _pages(text: str, every: Sequence[Span]) -> Iterator[list[int]]:
    """Yield the indices of the lines of each page."""
    page: list[int] = []
    for index, line in enumerate(every):
        page.append(index)
        if text.startswith("\f", line.end):
            yield page
            page = []
    yield page


def _printed(text: str, every: Sequence[Span]) -> set[int]:
    """Return the lines at the edges of pages that return there, but for their digits.

    From a page's edge on, each on half of the pages; the number of a page stands alone.
    """
    result: set[int] = set()
    pages = [
        [index for index in page if every[index].of(text).strip()] for page in _pages(text, every)
    ]
    pages = [page for page in pages if page]
    for step in (1, -1):
        times = Counter(
            (place, _key(text, every[index]))
            for page in pages
            for place, index in enumerate(page[::step][:EDGE])
        )
        for page in pages:
            for place, index in enumerate(page[::step][:EDGE]):
                line = every[index]
                far = _indent(text, line) >= LEAST_COLUMN
                number = far and line.of(text).strip().isdecimal()
                returns = times[place, _key(text, line)] >= max(2, len(pages) // 2)
                begins_row = NUMBER.match(text, line.start, line.end) and not far
                if begins_row or not (number or returns):
                    break
                result.add(index)
    return result


def _deeper(text: str, every: Sequence[Span], columns: Sequence[int]) -> set[int]:
    """Return the lines at the top of pages, but the first, that begin far behind the answers."""
    result: set[int] = set()
    for page in itertools.islice(_pages(text, every), 1, None):
        for index in page:
            line = every[index]
            if line.of(text).strip():
                if columns[index] < 0 or _indent(text, line) < columns[index] + FAR_BEHIND:
                    break
                result.add(index)
    return result


FAR_BEHIND = 10
"""Characters behind the column of the answers where a letter's pages say whose they are."""


def _key(text: str, line: Span) -> str:
    return DIGITS.sub("#", " ".join(line.of(text).split()))


def _indent(text: str, line: Span) -> int:
    return len(line.of(text)) - len(line.of(text).lstrip(" \xa0"))


def _columns(text: str, every: Sequence[Span], printed: set[int]) -> list[int]:
    """Return for each line in which column the answers of its page begin; -1 where in none."""
    result = [-1] * len(every)
    last = -1
    for page in _pages(text, every):
        begins: Counter[int] = Counter()
        for index in page:
            line = every[index]
            if index not in printed:
                begins.update(
                    {gap.end() - line.start for gap in GAP.finditer(text, line.start, line.end)}
                )
                begins[_indent(text, line)] += 1
        far = {column: count for column, count in begins.items() if column >= LEAST_COLUMN}
        best = max(far, key=lambda column: (far[column], column), default=-1)
        last = best if best >= 0 and far[best] >= LEAST_ROWS else last
        for index in page:
            result[index] = last
    return result


def _cut(text: str, line: Span, column: int) -> Cells | None:
    """Return the stretches of a line on both sides of a column; None where one crosses it.

    A question that is longer than its column pushes the answer to the right.
    """
    if _indent(text, line) >= column - 1:
        return Span(line.start, line.start), _stripped(text, line.start, line.end)
    if len(line.of(text).rstrip()) <= column:
        return _stripped(text, line.start, line.end), Span(line.end, line.end)
    for gap in GAP.finditer(text, line.start, line.end):
        if gap.end() - line.start >= column - 1:
            return _stripped(text, line.start, gap.start()), _stripped(text, gap.end(), line.end)
    at = line.start + column
    if text[at - 1].isspace() and not text[at].isspace():
        return _stripped(text, line.start, at), _stripped(text, at, line.end)
    return None


def _stripped(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    begin = start + len(part) - len(part.lstrip())
    return Span(begin, max(begin, start + len(part.rstrip())))


def _row_starts(text: str, page: _Page, columns: Sequence[int]) -> list[int]:
    """Return the lines with which the rows begin, whose numbers count up; none where few fit."""
    result: list[int] = []
    latest = edge = 0
    for index, (line, cells) in enumerate(zip(page.lines, page.cells, strict=True)):
        number = NUMBER.match(text, line.start, line.end) if cells else None
        if cells is None or number is None or index in page.printed:
            continue
        value, indent = int(number["number"]), _indent(text, line)
        answered = cells[1].start < cells[1].end
        goes_on = bool(result) and latest < value <= latest + 2
        beside = not result or abs(indent - edge) <= NEAR
        if (goes_on or (value == 1 and answered)) and beside and indent < columns[index] - 1:
            result.append(index)
            latest, edge = value, indent
    if not result:
        return []
    inside = range(result[0], result[-1])
    said = [index for index in inside if page.lines[index].of(text).strip()]
    cut = [cells for index in said if (cells := page.cells[index])]
    asks = sum(1 for left, _ in cut if left.start < left.end and text[left.end - 1] == "?")
    answers = sum(1 for _, right in cut if WORD.search(text, right.start, right.end))
    fits = len(cut) >= SHARE * len(said) and len(cut) > len(result)
    # An answer's own table has a line a row, and asks nothing; a list of questions has figures.
    return result if fits and 2 * asks + 1 >= len(result) <= 2 * answers + 1 else []


NEAR = 2
"""Characters by which the numbers of rows may begin apart."""


def _ordered(text: str, page: _Page, starts: Sequence[int]) -> CellOrder:
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
        whole = _stripped(text, line.start, line.end)
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
    lengths = [span.end - span.start + len(end) for span, end in parts]
    return CellOrder(
        "".join(span.of(text) + end for span, end in parts),
        tuple(itertools.accumulate(lengths[:-1], initial=0)),
        tuple(span for span, _ in parts),
        len(starts),
        tuple(left_out),
    )


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


def in_text(text: str, order: CellOrder, parsed: ParsedDocument) -> ParsedDocument:
    """Return what was found in a text's cells, every place as one of the text itself."""

    def passage(pieces: Sequence[Piece]) -> Passage:
        moved: list[Piece] = []
        for piece in pieces:
            places = order.places(piece.start, piece.end)
            joiners: list[Joiner] = ["line"] * (len(places) - 1) + [piece.joiner]
            moved += [
                Piece(span.start, span.end, joiner)
                for span, joiner in zip(places, joiners, strict=True)
            ]
        return Passage.of(text, moved)

    def notes(those: Sequence[Note]) -> tuple[Note, ...]:
        spans = [order.around(each.start, each.end) for each in those]
        return tuple(
            replace(each, start=span.start, end=span.end)
            for each, span in zip(those, spans, strict=True)
        )

    def answer(each: Answer) -> Answer:
        made = passage(each.pieces or (Piece(each.start, each.end),))
        span = order.around(each.start, each.end)
        return Answer(
            each.questions, made.text, span.start, span.end, made.pieces, notes(each.notes)
        )

    def question(each: Question) -> Question:
        asked = passage(each.question_passage.pieces)
        span = order.around(each.question_start, each.question_end)
        changed = replace(
            each,
            question_text=asked.text,
            question_start=span.start,
            question_end=span.end,
            question_pieces=asked.pieces,
            question_notes=notes(each.question_notes),
        )
        if each.answer_passage is None or each.answer_start is None or each.answer_end is None:
            return changed
        answered = passage(each.answer_passage.pieces)
        span = order.around(each.answer_start, each.answer_end)
        return replace(
            changed,
            answer_text=answered.text,
            answer_start=span.start,
            answer_end=span.end,
            answer_pieces=answered.pieces,
            answer_notes=notes(each.answer_notes),
        )

    def warning(each: ReadingWarning) -> ReadingWarning:
        span = order.around(each.start, each.end)
        return replace(each, start=span.start, end=span.end)

    def left(each: LeftOut) -> LeftOut:
        span = order.around(each.start, each.end)
        return replace(each, start=span.start, end=span.end)

    out = sorted((*map(left, parsed.left_out), *order.left_out), key=lambda each: each.start)
    return ParsedDocument(
        text,
        tuple(map(question, parsed.questions)),
        tuple(map(answer, parsed.answers)),
        tuple(map(warning, parsed.warnings)),
        tuple(out),
    )
