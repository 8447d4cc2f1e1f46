"""Pages in two columns, read one after the other."""

from __future__ import annotations

import itertools
import re
import statistics
from bisect import bisect_left
from collections.abc import Sequence

from kamerboek.document.ascending import ascending
from kamerboek.document.files.pdf.lines import (
    MARGIN,
    PARAGRAPH_GAP,
    PdfLine,
    PdfPage,
    by_height,
    join_lines,
)


def in_columns(page: PdfPage) -> list[PdfLine]:
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
    lowest = 0.0
    for line in by_height(lines):
        if line.top - lowest > WHITE * line.height and line.top < page.height * HEADED:
            result += [*join_lines(left), *join_lines(right)]  # what heads the columns
            left, right = [], []
        lowest = max(lowest, line.bottom)
        if is_left(line, gutter):
            left.append(line)
        elif is_right(line, gutter):
            right.append(line)
        else:
            result += [*join_lines(left), *join_lines(right), line]
            left, right = [], []
    return [*result, *join_lines(left), *join_lines(right)]


WHITE = 3.0
"""Heights of letters that stay white over both columns below what heads them."""

HEADED = 0.4
"""The share of a page's height in which that stands."""


def begins_row(line: PdfLine, begin: float) -> bool:
    """Say whether a line is the number of a row, or has it first, where a page's lines begin."""
    return line.left < begin + line.height and ROW_NUMBER.match(line.text) is not None


def _gutter(lines: Sequence[PdfLine]) -> float | None:
    """Return where two columns of running text part; None where there are none."""
    parted = part_in_two(lines)
    if parted is None:
        return None
    gutter, left, right = parted
    if all(any(QUESTION_HEAD.fullmatch(line.text) for line in side) for side in (left, right)):
        return gutter
    begin, end = min(line.left for line in lines), max(line.right for line in lines)
    for side, width in ((left, gutter - begin), (right, end - gutter)):
        widths = sorted(line.right - line.left for line in side)
        if widths[int(FULL * len(widths))] < 0.6 * width:
            return None
    return None if _rows(left, right) or numbered_rows(left, right) else gutter


FULL = 0.6
"""Of the lines of a column so many may be short: heads, answers of a word, ends of paragraphs."""

QUESTION_HEAD = re.compile(r"Vraag \d{1,3}[.:]?")
"""Where both sides have such lines, each is a text of its own, and no column of a table."""


def part_in_two(
    lines: Sequence[PdfLine], least: float = 0.3
) -> tuple[float, list[PdfLine], list[PdfLine]] | None:
    """Return where the lines of a page part in two, and those on both sides; None if nowhere.

    Each side has `least` of the lines.
    """
    if len(lines) < 12:
        return None
    middle = begins_in_middle(lines)
    if len(middle) < LEAST_LINES:
        return None
    gutter = statistics.median_low(middle) - 3
    left = [line for line in lines if is_left(line, gutter)]
    right = [line for line in lines if is_right(line, gutter)]
    if min(len(left), len(right)) < least * len(lines) or len(left) + len(right) < 0.8 * len(lines):
        return None
    return gutter, left, right


def begins_in_middle(lines: Sequence[PdfLine]) -> list[float]:
    """Return where lines begin, of those that begin about the middle of all."""
    if not lines:
        return []
    begin, end = min(line.left for line in lines), max(line.right for line in lines)
    near, far = begin + 0.35 * (end - begin), begin + 0.65 * (end - begin)
    return [line.left for line in lines if near < line.left < far]


LEAST_LINES = 5
"""Lines that begin where a column does."""


OVER_GUTTER = 2.0
"""Points by which a line may reach over the place where two sides part."""


def is_left(line: PdfLine, gutter: float) -> bool:
    """Say whether a line stands left of where two sides part."""
    return line.right <= gutter + OVER_GUTTER


def is_right(line: PdfLine, gutter: float) -> bool:
    """Say whether a line stands right of where two sides part."""
    return line.left >= gutter - OVER_GUTTER


def numbered_rows(left: Sequence[PdfLine], right: Sequence[PdfLine]) -> bool:
    """Say whether numbers that count up stand at the left, half with a line at the right beside it.

    A question that is answered with the next has none. A few numbers may stand at the right, where
    an answer is no more than that.
    """
    first = min(line.left for line in left)
    numbered = sorted(
        (line for line in left if begins_row(line, first)), key=lambda line: line.bottom
    )
    numbers = [numbered[at] for at in ascending([_row_number(line) for line in numbered])]
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


def _row_number(line: PdfLine) -> int:
    """Return the number of a row: the first in its line."""
    return int(DIGITS.findall(line.text)[0])


DIGITS = re.compile(r"\d{1,3}")

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
