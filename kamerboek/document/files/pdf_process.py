"""Reads one PDF from standard input, in a process of its own; the parent watches over it.

A damaged PDF can bring down the library that reads it, or make it eat time and memory: here that
ends this process and nothing else. Prints one JSON object: `text` with `left_out`, or `refused`
with a reason.
"""

from __future__ import annotations

import ctypes
import importlib
import itertools
import json
import math
import re
import statistics
import sys
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

DIGITS = re.compile(r"\d+")
PAGE_MARK = re.compile(
    r"(?:pagina|blz\.?|page)?\s*\d{1,4}\s*(?:van|/|of)\s*\d{1,4}|(?:pagina|blz\.?)\s*\d{1,4}|[-–]?\s*\d{1,4}\s*[-–]?",
    re.IGNORECASE,
)
MARGIN = 0.12
"""Headers and footers stand in this part of a page's height, at its top and bottom."""

NARROW = 160.0
"""Points: wider is running text, narrower may be what a ministry prints beside its letters."""

LABEL = re.compile(
    r"(?:(?:Vra(?:ag|gen)|Antwoord(?:en)?)(?: op)?(?: de)?(?: vra(?:ag|gen))?)?[ #.:,en()]*"
    r"|Vraag(?: nr\.?)? #.{0,40}",
    re.IGNORECASE,
)
"""What heads a question may stand at the top of many pages and is no header, digits as `#`."""

REFERENCE = re.compile(r"\d{6,}")
"""No question has so high a number: a letter's pages say so which it is."""

BESIDE = 350.0
"""Points from the left from where on narrow lines stand beside the text of a letter."""

PARAGRAPH_GAP = 1.45
"""Lines further apart than this many times the usual distance are of different paragraphs."""


@dataclass(frozen=True)
class Gap:
    """A wide space within a line: where the text goes on behind it, and what stands around it."""

    at: int
    left: float
    right: float


@dataclass
class PdfLine:
    """A line as printed: its text, and where it stands on its page (from the top, in points)."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    gaps: tuple[Gap, ...] = ()
    """Where its words stand further apart than words do; for a line as it was read."""

    @property
    def height(self) -> float:
        """How tall the letters are."""
        return self.bottom - self.top


@dataclass
class PdfPage:
    """The lines of a page in reading order."""

    height: float
    lines: list[PdfLine]
    by_rows: bool = False
    """Whether its lines are those of a table's rows, cell by cell: it has no columns to read."""


def read_pages(data: bytes, most_pages: int) -> list[PdfPage]:
    """Return the pages of a PDF. Raises ValueError with a reason when it cannot be read."""
    pypdfium2 = importlib.import_module("pypdfium2")
    raw = importlib.import_module("pypdfium2.raw")

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        reason = str(error).lower()
        if "password" in reason or "security" in reason:
            raise ValueError("is locked with a password; save it without one") from error
        raise ValueError("is damaged or no PDF; save it again") from error
    if len(document) > most_pages:
        raise ValueError(f"has {len(document)} pages, more than {most_pages} allowed")
    pages: list[PdfPage] = []
    for index in range(len(document)):
        try:
            page = document[index]
            content = page.get_textpage()
        except pypdfium2.PdfiumError as error:
            raise ValueError(f"is damaged at page {index + 1}; save it again") from error
        height = page.get_height()
        pages.append(PdfPage(height, _LineReader(raw, content, height).read()))
        content.close()
        page.close()
    return pages


DESCENDING = frozenset("gjpqyQ,;()[]{}|/@_-–—.·•'’‘\"“”«»*+=~^")
SMALL = frozenset("aceimnorsuvwxz")
RAISED = dict(zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹", strict=True))

CELL_GAP = 2.0
"""Cells of a row, and columns, stand further apart than this many times the height of letters."""

WORD_GAP = 0.5
"""Words stand nearer to each other than this many times the height of letters."""


class _LineReader:
    """Takes the characters of a page one by one and makes lines of them.

    A line ends where the page's text says so, at a hyphen that ends a printed line, and at a gap
    as wide as that between cells.
    """

    def __init__(self, raw: Any, content: Any, page_height: float) -> None:
        self._raw = raw
        self._content = content
        self._page_height = page_height
        self._box = [ctypes.c_double() for _ in range(4)]
        self._letters: list[str] = []
        self._around: list[float] = []
        self._gaps: list[Gap] = []
        self._base = 0.0
        self._tall = 0.0
        self._space = ""
        self.lines: list[PdfLine] = []

    def read(self) -> list[PdfLine]:
        """Return the lines of the page in the order of its content."""
        pending = 0
        for index in range(self._content.count_chars()):
            code = self._raw.FPDFText_GetUnicode(self._content, index)
            if code in (10, 13):
                self._finish()
                continue
            if 0xD800 <= code < 0xDC00:
                pending = code
                continue
            if 0xDC00 <= code < 0xE000:
                if not pending:
                    continue
                code = 0x10000 + ((pending - 0xD800) << 10) + (code - 0xDC00)
            pending = 0
            if code in (2, 0xFFFE):
                self._letters.append("-")
                self._finish()
            elif code in (9, 32, 160):
                self._space = self._space or " "
            elif code >= 32:
                self._add(index, chr(code))
        self._finish()
        return _with_marks(self.lines)

    def _add(self, index: int, letter: str) -> None:
        left, right, bottom, top = self._box
        if not self._raw.FPDFText_GetCharBox(self._content, index, left, right, bottom, top):
            self._letters.append(self._space + letter)
            self._space = ""
            return
        x0, x1, y0, y1 = left.value, right.value, bottom.value, top.value
        around = self._around
        tall = max(around[3] - around[2], y1 - y0) if around else 0.0  # a dash has no height
        if around and self._space and x0 - around[1] > CELL_GAP * tall:
            self._finish()
            around = self._around
        if around and self._space and x0 - around[1] > WORD_GAP * tall:
            at = sum(map(len, self._letters)) + len(self._space)
            self._gaps.append(Gap(at, around[1], x0))
        raised = letter in RAISED and bool(around) and self._is_raised(y0, y1)
        if raised:
            letter, self._space = RAISED[letter], ""
        elif letter not in DESCENDING:
            self._base = y0
            tall = (y1 - y0) * (1.4 if letter in SMALL else 1.0)
            self._tall = max(self._tall, tall) if around else tall
        self._letters.append(self._space + letter if self._letters else letter)
        self._space = ""
        if not around:
            around.extend((x0, x1, y0, y1))
        else:
            around[0], around[1] = min(around[0], x0), max(around[1], x1)
            if not raised:
                around[2], around[3] = min(around[2], y0), max(around[3], y1)

    def _is_raised(self, bottom: float, top: float) -> bool:
        """Say whether a digit is smaller than the line's letters and stands above their foot."""
        small = top - bottom < 0.8 * self._tall
        return small and bottom > self._base + 0.18 * self._tall

    def _finish(self) -> None:
        text, around = "".join(self._letters).strip(), self._around
        if text and around:
            height = self._page_height
            top, bottom = height - around[3], height - around[2]
            gaps = tuple(self._gaps)
            self.lines.append(PdfLine(text, around[0], around[1], top, bottom, gaps))
        self._letters, self._around, self._gaps = [], [], []
        self._base = self._tall = 0.0
        self._space = ""


def _with_marks(lines: Sequence[PdfLine]) -> list[PdfLine]:
    """Return lines with the raised number of a note, printed apart, before the text it opens."""
    result: list[PdfLine] = []
    for line in lines:
        mark = result[-1] if result else None
        if mark is not None and _is_mark_of(mark, line):
            text = "".join(RAISED[digit] for digit in mark.text)
            result[-1] = replace(line, text=f"{text} {line.text}", left=mark.left)
        else:
            result.append(line)
    return result


def _is_mark_of(mark: PdfLine, line: PdfLine) -> bool:
    """Say whether a number stands small and raised right before a line of text."""
    if not RAISED.keys() >= set(mark.text) or len(mark.text) > MARK_DIGITS:
        return False
    near = -1 < line.left - mark.right < line.height
    small = mark.height < 0.75 * line.height
    middle = (line.top + line.bottom) / 2
    raised = line.top - mark.height < mark.top and mark.bottom < middle + 0.25 * line.height
    return near and small and raised


MARK_DIGITS = 3
"""The most digits that the number of a note has."""


def _letter_margin(page: PdfPage) -> list[PdfLine]:
    """Return what a ministry prints beside the text of a letter's page: `Datum`, `Ons kenmerk`.

    It is a narrow column at the right, with two of these words at least, beside wider text.
    """
    beside = [line for line in page.lines if line.left > BESIDE and line.right - line.left < NARROW]
    labels = [line for line in beside if LETTER_LABEL.fullmatch(line.text)]
    if len(labels) < LEAST_LABELS:
        return []
    left = min(line.left for line in labels)
    column = [line for line in beside if abs(line.left - left) < SAME_LEFT]
    top, bottom = min(line.top for line in column), max(line.bottom for line in column)
    between = [line for line in page.lines if top < line.bottom and line.top < bottom]
    fits = all(line in column or line.right < left for line in between)
    return column if fits and len(labels) == sum(each in column for each in labels) else []


LETTER_LABEL = re.compile(
    r"(?:Datum|(?:Ons|Uw|Onze|Uw brief van)?\s?(?:[Kk]enmerk|[Rr]eferentie)"
    r"|Bijlagen?(?:\(n\))?|Contactpersoon|Zaaknummer|Dossier|Doorkiesnummer)\s?:?"
)
LEAST_LABELS = 2
SAME_LEFT = 3.0
"""Points by which lines of a column may begin apart."""


def _in_columns(page: PdfPage) -> list[PdfLine]:
    """Return the lines of a page printed in two columns column by column; else as they are."""
    lines = page.lines
    body = [
        line
        for line in lines
        if line.top > page.height * MARGIN and line.bottom < page.height * (1 - MARGIN)
    ]
    gutter = None if page.by_rows else _gutter(body)
    if gutter is None:
        return lines
    result: list[PdfLine] = []
    left: list[PdfLine] = []
    right: list[PdfLine] = []
    for line in _by_height(lines):
        if _is_left(line, gutter):
            left.append(line)
        elif _is_right(line, gutter):
            right.append(line)
        else:
            result += [*_joined(left), *_joined(right), line]
            left, right = [], []
    return [*result, *_joined(left), *_joined(right)]


@dataclass
class _Row:
    """A row of a table: the lines of its question's cell and of its answer's."""

    asked: list[PdfLine] = field(default_factory=list)
    answered: list[PdfLine] = field(default_factory=list)


def _without_cut_cells(pages: Sequence[PdfPage]) -> list[PdfPage]:
    """Return pages of which a table of questions, with cells of several lines, is read by rows.

    A row is the question's cell and then the answer's. What a page begins with before its first
    number goes on the row that the page before it ends with.
    """
    returning, heads = _returning(pages), _heads_at_edge(pages)
    tables: dict[int, tuple[list[PdfLine], list[_Row], list[PdfLine]]] = {}
    gutter = whole = _table_of_all(pages)
    latest: _Row | None = None
    for number, page in enumerate(pages):
        own = [line for line in page.lines if _marginal(line, page, returning, heads, len(pages))]
        body = _apart([line for line in page.lines if line not in own])
        # The number of a row that begins at a page's foot is no page's.
        beside = [line for line in own if any(_at_one_height(line, other) for other in body)]
        body += beside
        known = whole if gutter is None else gutter
        gutter = _table(body) or (known if known is not None and _fits(body, known) else None)
        if gutter is None:
            latest = None
            continue
        ordered = _by_height(body)
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
            cell = row.answered if _is_right(line, gutter) else row.asked
            cell.append(line if rows else _below(cell, line))
        latest = rows[-1] if rows else latest
        tables[number] = above, rows, [*notes, *below]
    result = list(pages)
    for number, (above, rows, below) in tables.items():
        cells = [line for row in rows for cell in _cells(row) for line in _joined(cell)]
        lines = [*above, *cells, *below]
        result[number] = PdfPage(pages[number].height, lines, by_rows=bool(rows))
    return result


def _apart(lines: Sequence[PdfLine]) -> list[PdfLine]:
    """Return lines, those cut in two that hold the end of one cell and the begin of the next.

    Cells that nearly touch are read as one line; the second begins where lines beside it do.
    """
    starts = _middle(lines)
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
    return line in heads and sum(_at_one_height(line, each) for each in heads) > 1


COLUMN_HEAD = re.compile(r"Nr\.?|Nummer|Vra(?:ag|gen)|Antwoord(?:en)?|Reactie", re.IGNORECASE)


def _numbers_row(line: PdfLine, lines: Sequence[PdfLine]) -> bool:
    return _begins_row(line, min(each.left for each in lines))


def _begins_row(line: PdfLine, begin: float) -> bool:
    return line.left < begin + line.height and ROW_NUMBER.match(line.text) is not None


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
    over = [line for line in lines if not _is_left(line, gutter) and not _is_right(line, gutter)]
    if not lines or len(over) > MOST_TITLES * len(lines):
        return False
    return not any(
        each is not line and _at_one_height(line, each) for line in over for each in lines
    )


MOST_TITLES = 0.1
"""Titles among the lines of a page of a table."""


def _table(lines: Sequence[PdfLine]) -> float | None:
    """Return where question and answer part in a table whose cells have several lines."""
    parted = _parting(lines, LEAST_OF_TABLE)
    if parted is None:
        return None
    gutter, left, right = parted
    first = min(line.left for line in left)
    numbers = sum(1 for line in left if _begins_row(line, first))
    wraps = len(right) > 1.5 * numbers
    return gutter if wraps and _numbered_rows(left, right) else None


def _by_height(lines: Sequence[PdfLine]) -> list[PdfLine]:
    """Return lines from the top down, those at one height from left to right.

    Letters that reach below the line make one at the same height end a little lower.
    """
    result: list[PdfLine] = []
    at_one_height: list[PdfLine] = []
    for line in sorted(lines, key=lambda one: one.bottom):
        first = at_one_height[0] if at_one_height else None
        if first and line.bottom - first.bottom > SAME_HEIGHT * max(first.height, line.height):
            result += sorted(at_one_height, key=lambda one: one.left)
            at_one_height = []
        at_one_height.append(line)
    return [*result, *sorted(at_one_height, key=lambda one: one.left)]


SAME_HEIGHT = 0.35
"""Lines whose feet differ by less, in heights of their letters, are printed at one height."""


def _joined(lines: Sequence[PdfLine], *, cells: bool = False) -> list[PdfLine]:
    """Return lines, those at one height as one, such as a number and its question.

    A tab stands between `cells`; in a column it is justified words that stand apart.
    """
    result: list[PdfLine] = []
    for line in lines:
        last = result[-1] if result else None
        if last is not None and _at_one_height(last, line) and line.left >= last.right - 1:
            apart = cells and line.left - last.right > CELL_GAP * line.height
            last.text += ("\t" if apart else " ") + line.text
            last.right = line.right
            last.top, last.bottom = min(last.top, line.top), max(last.bottom, line.bottom)
        else:
            result.append(line)
    return result


DASHES = frozenset("-–—")
"""A cell without a figure: it stands in the middle of its row, and has hardly any height."""


def _at_one_height(one: PdfLine, other: PdfLine) -> bool:
    for dash, line in ((one, other), (other, one)):
        if dash.text in DASHES and line.text not in DASHES:
            return line.top <= (dash.top + dash.bottom) / 2 <= line.bottom
    return abs(one.bottom - other.bottom) < SAME_HEIGHT * max(one.height, other.height)


def _gutter(lines: Sequence[PdfLine]) -> float | None:
    """Return where two columns of running text part; None where there are none."""
    parted = _parting(lines)
    if parted is None:
        return None
    gutter, left, right = parted
    if all(any(QUESTION_HEAD.fullmatch(line.text) for line in side) for side in (left, right)):
        return gutter
    begin, end = min(line.left for line in lines), max(line.right for line in lines)
    for side, width in ((left, gutter - begin), (right, end - gutter)):
        if statistics.median(line.right - line.left for line in side) < 0.6 * width:
            return None
    return None if _rows(left, right) or _numbered_rows(left, right) else gutter


QUESTION_HEAD = re.compile(r"Vraag \d{1,3}[.:]?")
"""Where both sides have such lines, each is a text of its own, and no column of a table."""


def _parting(
    lines: Sequence[PdfLine], least: float = 0.3
) -> tuple[float, list[PdfLine], list[PdfLine]] | None:
    """Return where the lines of a page part in two, and those on both sides; None if nowhere.

    Each side has `least` of the lines.
    """
    if len(lines) < 12:
        return None
    middle = _middle(lines)
    if len(middle) < LEAST_LINES:
        return None
    gutter = statistics.median_low(middle) - 3
    left = [line for line in lines if _is_left(line, gutter)]
    right = [line for line in lines if _is_right(line, gutter)]
    if min(len(left), len(right)) < least * len(lines) or len(left) + len(right) < 0.8 * len(lines):
        return None
    return gutter, left, right


def _middle(lines: Sequence[PdfLine]) -> list[float]:
    """Return where lines begin, of those that begin about the middle of all."""
    if not lines:
        return []
    begin, end = min(line.left for line in lines), max(line.right for line in lines)
    near, far = begin + 0.35 * (end - begin), begin + 0.65 * (end - begin)
    return [line.left for line in lines if near < line.left < far]


LEAST_LINES = 5
"""Lines that begin where a column does."""

LEAST_OF_TABLE = 0.1
"""Of the lines of a table so many are a question's at least: answers are longer."""

OVER_GUTTER = 2.0
"""Points by which a line may reach over the place where two sides part."""


def _is_left(line: PdfLine, gutter: float) -> bool:
    return line.right <= gutter + OVER_GUTTER


def _is_right(line: PdfLine, gutter: float) -> bool:
    return line.left >= gutter - OVER_GUTTER


def _numbered_rows(left: Sequence[PdfLine], right: Sequence[PdfLine]) -> bool:
    """Say whether numbers stand at the left, half of them with a line at the right beside it.

    A question that is answered with the next has none. A few numbers may stand at the right, where
    an answer is no more than that.
    """
    first = min(line.left for line in left)
    numbers = [line for line in left if _begins_row(line, first)]
    other = sum(1 for line in right if ROW_NUMBER.match(line.text))
    if len(numbers) < LEAST_ROWS or LEAST_ROWS * other > len(numbers):
        return False
    heights = sorted(line.bottom for line in right)
    beside = 0
    for line in numbers:
        near = 0.7 * line.height
        at = bisect_left(heights, line.bottom - near)
        beside += at < len(heights) and heights[at] < line.bottom + near
    return 2 * beside >= len(numbers)


ROW_NUMBER = re.compile(r"\d{1,3}[.)]?(?:\s+[A-ZÀ-Þ«“‘]|$)|Vraag\s\d{1,3}[.:)]?\s+[A-ZÀ-Þ«“‘]")
LEAST_ROWS = 3
"""Rows of a table of questions that show that it is one."""


def _rows(left: Sequence[PdfLine], right: Sequence[PdfLine]) -> bool:
    """Say whether both sides part at the same heights, as the cells of a table do."""
    heights = [_partings(side) for side in (left, right)]
    fewest = min(len(side) for side in heights)
    shared = sum(1 for top in heights[0] if any(abs(top - other) < 3 for other in heights[1]))
    return fewest > 1 and shared >= 0.6 * fewest


def _partings(lines: Sequence[PdfLine]) -> list[float]:
    """Return the tops of the lines that begin a paragraph or a cell."""
    ordered = sorted(lines, key=lambda line: line.bottom)
    gaps = [after.bottom - before.bottom for before, after in itertools.pairwise(ordered)]
    usual = statistics.median_low(gaps) if gaps else 0.0
    return [
        after.bottom
        for gap, after in zip(gaps, ordered[1:], strict=True)
        if gap > PARAGRAPH_GAP * usual
    ]


def compose(pages: Sequence[PdfPage]) -> str:
    """Return the text of pages: paragraphs apart by a blank line, pages by a form feed.

    Page marks and what returns on page after page at the same height are left out.
    """
    return compose_apart(pages)[0]


def compose_apart(pages: Sequence[PdfPage]) -> tuple[str, list[tuple[str, str, int]]]:
    """Return the text of pages, and what was left out of it.

    That is what each is (`page_mark`, `running_title`), its text, and where in the text it stood.
    """
    margins = [_letter_margin(page) for page in pages]
    pages = [
        PdfPage(page.height, [line for line in page.lines if line not in margin])
        for page, margin in zip(pages, margins, strict=True)
    ]
    whole = _without_cut_cells(pages)
    ordered = [PdfPage(page.height, _joined(_in_columns(page), cells=True)) for page in whole]
    returning, heads = _returning(ordered), _heads_at_edge(ordered)
    result: list[str] = []
    left_out: list[tuple[str, str, int]] = []
    length = 0
    for number, (page, margin) in enumerate(zip(ordered, margins, strict=True), start=1):
        kept: list[PdfLine] = []
        below = [("running_title", line.text) for line in margin]
        for line in page.lines:
            why = _marginal(line, page, returning, heads, len(ordered))
            if not why and _says_which(line, page, number, len(ordered)):
                why = "running_title"
            if not why:
                kept.append(line)
            elif kept or line.top > page.height / 2:
                below.append((why, line.text))
            else:
                left_out.append((why, line.text, length))
        if kept:
            part = ("\f" if result else "") + _page_text(kept)
            result.append(part)
            length += len(part)
        left_out += [(why, text, length) for why, text in below]
    return "".join(result), left_out


def _key(line: PdfLine) -> tuple[str, int]:
    return DIGITS.sub("#", line.text), round(line.top / 4)


def _returning(pages: Sequence[PdfPage]) -> set[str]:
    """Return lines that stand at the same height on half of the pages, digits apart.

    `Nee.` may do so by chance: a sentence must on most.
    """
    times: Counter[str] = Counter()
    for page in pages:
        seen = {_key(line) for line in page.lines}
        times.update({f"{text}@{height + shift}" for text, height in seen for shift in (0, 1)})
    least = max(2, (len(pages) + 1) // 2 if len(pages) < 6 else len(pages) // 3)
    most = max(3, math.ceil(MOST_PAGES * len(pages)))
    return {
        key for key, count in times.items() if count >= (most if SENTENCE.search(key) else least)
    }


SENTENCE = re.compile(r"[.?!]@\d+$")
MOST_PAGES = 0.6


Edge = tuple[bool, int]
"""A number alone at an edge of its page, and whether that is the top."""


def _heads_at_edge(pages: Sequence[PdfPage]) -> set[Edge]:
    """Return the numbers alone at an edge of pages that are those of questions, not of pages.

    They count on from numbers alone in the text, which has none of them. The numbers of pages are
    as far from their page's place each; one of them is that of a question in the text as well. At
    the foot such a number begins where those in the text do. Where pages say otherwise which they
    are, no number is a page's that begins there.
    """
    alone = [
        (place, page, line)
        for place, page in enumerate(pages)
        for line in page.lines
        if line.text.isdecimal()
    ]
    inside: set[int] = set()
    lefts: list[float] = []
    for _, page, line in alone:
        if page.height * MARGIN <= line.bottom and line.top <= page.height * (1 - MARGIN):
            inside.add(int(line.text))
            lefts.append(line.left)
    at_edge: dict[tuple[bool, int], set[int]] = defaultdict(set)
    usual = statistics.median_low(lefts) if lefts else math.inf
    for place, page, line in alone:
        number, at_top = int(line.text), line.bottom < page.height * MARGIN
        beside = abs(line.left - usual) < SAME_LEFT
        if at_top or (line.top > page.height * (1 - MARGIN) and beside):
            at_edge[at_top, number - place].add(number)
    known = set(inside)
    offered = sorted(
        (number, at_top)
        for (at_top, _), numbers in at_edge.items()
        if len(numbers) == 1 or not numbers & inside
        for number in numbers
    )
    known.update(number for number, _ in offered if number - 1 in known)
    known.update(number for number, _ in reversed(offered) if number + 1 in known)
    heads = {(at_top, number) for number, at_top in offered if number in known - inside}
    if lefts and _numbered_elsewhere(pages, usual):
        edges: dict[bool, set[Edge]] = {True: set(), False: set()}
        for _, page, line in alone:
            at_top = line.bottom < page.height * MARGIN
            if at_top or line.top > page.height * (1 - MARGIN):
                beside = abs(line.left - usual) < SAME_LEFT
                edges[beside].add((at_top, int(line.text)))
        heads |= edges[True] - edges[False]
    return heads


def _numbered_elsewhere(pages: Sequence[PdfPage], left: float) -> bool:
    """Say whether most pages say which they are, and not with a number that begins at `left`."""
    offsets: Counter[int] = Counter()
    for place, page in enumerate(pages):
        margins = [
            line
            for line in page.lines
            if line.bottom < page.height * MARGIN or line.top > page.height * (1 - MARGIN)
        ]
        ends = [
            COUNTED.search(line.text)
            for line in margins
            if not (line.text.isdecimal() and abs(line.left - left) < SAME_LEFT)
        ]
        offsets.update({int(end["page"]) - place for end in ends if end})
    return len(pages) > 2 and max(offsets.values(), default=0) >= MOST_PAGES * len(pages)


COUNTED = re.compile(r"(?:^|[^\d.,])(?P<page>\d{1,4})(?:\s?(?:van|/|of)\s?\d{1,4})?$")
"""With what the line of a page ends that says which it is: `… nr. 12 3`, `Pagina 3 van 6`."""


def _marginal(
    line: PdfLine, page: PdfPage, returning: set[str], heads: Collection[Edge], pages: int
) -> str:
    """Return what a line is that the page adds: `page_mark` or `running_title`; else nothing.

    `heads` are the numbers at the edges of pages that are those of questions.
    """
    at_top = line.bottom < page.height * MARGIN
    in_margin = at_top or line.top > page.height * (1 - MARGIN)
    if in_margin and line.text.isdecimal() and (at_top, int(line.text)) in heads:
        return ""
    cells = "\t" in line.text  # `-` and `354`: those of a table
    marks = in_margin and not cells and PAGE_MARK.fullmatch(line.text)
    if marks and (pages > 1 or not line.text.isdigit()):
        return "page_mark"
    text, height = _key(line)
    here = any(f"{text}@{height + shift}" in returning for shift in (0, 1))
    if not here:
        return ""
    beside = line.left > BESIDE and line.right - line.left < NARROW
    heads_question = LABEL.fullmatch(text) and not REFERENCE.fullmatch(line.text)
    is_title = (in_margin or beside) and not heads_question
    return "running_title" if is_title else ""


def _says_which(line: PdfLine, page: PdfPage, number: int, pages: int) -> bool:
    """Say whether a line at the edge of a page ends with its number and that of all: `Titel 2/2`.

    Such a title needs no second page.
    """
    edge = line.bottom < page.height * MARGIN or line.top > page.height * (1 - MARGIN)
    said = OF_ALL.search(line.text) if edge and pages > 1 else None
    return said is not None and (int(said["page"]), int(said["pages"])) == (number, pages)


OF_ALL = re.compile(r"[^\W\d_][^\n?]*\s(?P<page>\d{1,4})\s?(?:/|van)\s?(?P<pages>\d{1,4})$")


def _page_text(lines: Sequence[PdfLine]) -> str:
    heights = [line.height for line in lines]
    usual_height = statistics.median(heights)
    gaps = [
        after.bottom - before.bottom
        for before, after in itertools.pairwise(lines)
        if LEAST_GAP * usual_height < after.bottom - before.bottom < 4 * usual_height
    ]
    usual = sorted(gaps)[len(gaps) // 4] if gaps else usual_height * 1.3
    result = [lines[0].text]
    for before, after in itertools.pairwise(lines):
        gap = after.bottom - before.bottom
        apart = gap > PARAGRAPH_GAP * usual or gap < -0.5 * usual
        result.append("\n\n" if apart else "\n")
        result.append(after.text)
    return "".join(result)


LEAST_GAP = 0.9
"""Heights of its letters between the feet of two lines; nearer ones are cells beside each other."""


def main() -> None:
    """Read a PDF from standard input and print what it holds."""
    most_pages, memory = (int(argument) for argument in sys.argv[1:3])
    try:
        import resource
    except ImportError:  # not on every system; the time limit of the parent remains
        pass
    else:
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    data = sys.stdin.buffer.read()
    answer: dict[str, Any]
    try:
        text, left_out = compose_apart(read_pages(data, most_pages))
        answer = {"text": text, "left_out": left_out}
    except ValueError as error:
        answer = {"refused": str(error)}
    except MemoryError:
        answer = {"refused": "needs more memory than is allowed for a PDF"}
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
