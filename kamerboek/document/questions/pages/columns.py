"""Columns in a text that keeps them: in which column lines are cut, and what pages print there."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from kamerboek.document.questions.wording.lines import DIGITS
from kamerboek.document.text import Span

NUMBER = re.compile(
    r"[ \xa0]*(?:Vraag[ \xa0])?(?P<number>\d{1,3})[.):]{0,2}(?=[ \xa0]+[A-ZÀ-Þ«“‘\"'(]|[ \xa0]*$)"
)
GAP = re.compile(r"(?<=\S)[ \xa0]{2,}(?=\S)")

LEAST_COLUMN = 20
"""Characters before the column of the answers: less is the indent of a list."""

LEAST_LINES = 3
"""Lines that begin in a column."""

EDGE = 6
"""Lines at the edges of a page in which it may print its own."""


Cells = tuple[Span, Span]
"""What of a line stands in the column of the questions, and what in that of the answers."""


def pages_of(text: str, every: Sequence[Span]) -> Iterator[list[int]]:
    """Yield the indices of the lines of each page."""
    page: list[int] = []
    for index, line in enumerate(every):
        page.append(index)
        if text.startswith("\f", line.end):
            yield page
            page = []
    yield page


def printed_lines(text: str, every: Sequence[Span]) -> set[int]:
    """Return the lines at the edges of pages that return there, but for their digits.

    From a page's edge on, each on half of the pages; the number of a page stands alone.
    """
    result: set[int] = set()
    pages = [
        [index for index in page if every[index].of(text).strip()] for page in pages_of(text, every)
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
                far = indent(text, line) >= LEAST_COLUMN
                number = far and line.of(text).strip().isdecimal()
                returns = times[place, _key(text, line)] >= max(2, len(pages) // 2)
                begins_row = NUMBER.match(text, line.start, line.end) and not far
                if begins_row or not (number or returns):
                    break
                result.add(index)
    return result


def deeper_lines(text: str, every: Sequence[Span], columns: Sequence[int]) -> set[int]:
    """Return the lines at the top of pages, but the first, that begin far behind the answers."""
    result: set[int] = set()
    for page in itertools.islice(pages_of(text, every), 1, None):
        for index in page:
            line = every[index]
            if line.of(text).strip():
                if columns[index] < 0 or indent(text, line) < columns[index] + FAR_BEHIND:
                    break
                result.add(index)
    return result


FAR_BEHIND = 10
"""Characters behind the column of the answers where a letter's pages say whose they are."""


def _key(text: str, line: Span) -> str:
    return DIGITS.sub("#", " ".join(line.of(text).split()))


def indent(text: str, line: Span) -> int:
    """Return how many blanks a line begins with."""
    return len(line.of(text)) - len(line.of(text).lstrip(" \xa0"))


def columns_of(text: str, every: Sequence[Span], printed: set[int]) -> list[int]:
    """Return for each line in which column the answers of its page begin; -1 where in none."""
    result = [-1] * len(every)
    last = -1
    for page in pages_of(text, every):
        begins: Counter[int] = Counter()
        for index in page:
            line = every[index]
            if index not in printed:
                begins.update(
                    {gap.end() - line.start for gap in GAP.finditer(text, line.start, line.end)}
                )
                begins[indent(text, line)] += 1
        far = {column: count for column, count in begins.items() if column >= LEAST_COLUMN}
        best = max(far, key=lambda column: (far[column], column), default=-1)
        last = best if best >= 0 and far[best] >= LEAST_LINES else last
        for index in page:
            result[index] = last
    return result


def cut_at(text: str, line: Span, column: int, *, least: int = 1) -> Cells | None:
    """Return the stretches of a line on both sides of a column; None where one crosses it.

    A question that is longer than its column pushes the answer to the right. At least so many
    blanks stand between both.
    """
    if indent(text, line) >= column - 1:
        return Span(line.start, line.start), stripped(text, line.start, line.end)
    if len(line.of(text).rstrip()) <= column:
        return stripped(text, line.start, line.end), Span(line.end, line.end)
    for gap in GAP.finditer(text, line.start, line.end):
        if gap.end() - line.start >= column - 1:
            return stripped(text, line.start, gap.start()), stripped(text, gap.end(), line.end)
    at = line.start + column
    if least == 1 and text[at - 1].isspace() and not text[at].isspace():
        return stripped(text, line.start, at), stripped(text, at, line.end)
    return None


def stripped(text: str, start: int, end: int) -> Span:
    """Return a stretch of a text without outer white space; empty at its end where it is blank."""
    part = text[start:end]
    begin = start + len(part) - len(part.lstrip())
    return Span(begin, max(begin, start + len(part.rstrip())))
