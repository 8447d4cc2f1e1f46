"""Lines of a page as printed, each with its place, and which stand at one height."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

MARGIN = 0.12
"""Headers and footers stand in this part of a page's height, at its top and bottom."""


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


def from_the_top(lines: Sequence[PdfLine]) -> list[PdfLine]:
    """Return the lines of a page with what stands above all else first.

    A file may have the head of its page behind its text. What stands beside that text, as a column
    does, stays where it is.
    """
    result: list[PdfLine] = []
    for stretch in _downwards(lines):
        top = min((line.top for line in result), default=0.0)
        count = next((at for at, line in enumerate(stretch) if line.bottom > top), len(stretch))
        above = stretch[:count]
        if above and result and _over(above, result):
            result = [*above, *result, *stretch[count:]]
        else:
            result += stretch
    return result


def _downwards(lines: Sequence[PdfLine]) -> list[list[PdfLine]]:
    """Return lines in stretches, in each of which no line stands higher than the one before it."""
    result: list[list[PdfLine]] = []
    for line in lines:
        if not result or line.bottom < result[-1][-1].bottom - line.height:
            result.append([])
        result[-1].append(line)
    return result if len(result) <= MOST_STRETCHES else [list(lines)]


MOST_STRETCHES = 200


def _over(some: Sequence[PdfLine], others: Sequence[PdfLine]) -> bool:
    """Say whether lines stand over others, and not wholly at a side of them."""
    begin, end = min(line.left for line in some), max(line.right for line in some)
    return begin < max(line.right for line in others) and end > min(line.left for line in others)


CELL_GAP = 2.0
"""Cells of a row, and columns, stand further apart than this many times the height of letters."""


SAME_LEFT = 3.0
"""Points by which lines of a column may begin apart."""


def by_height(lines: Sequence[PdfLine]) -> list[PdfLine]:
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


def join_lines(lines: Sequence[PdfLine], *, cells: bool = False) -> list[PdfLine]:
    """Return lines, those at one height as one, such as a number and its question.

    A tab stands between `cells`; in a column it is justified words that stand apart.
    """
    result: list[PdfLine] = []
    for line in lines:
        last = result[-1] if result else None
        if last is not None and at_one_height(last, line) and line.left >= last.right - 1:
            apart = cells and line.left - last.right > CELL_GAP * line.height
            last.text += ("\t" if apart else " ") + line.text
            last.right = line.right
            last.top, last.bottom = min(last.top, line.top), max(last.bottom, line.bottom)
        else:
            result.append(line)
    return result


DASHES = frozenset("-–—")
"""A cell without a figure: it stands in the middle of its row, and has hardly any height."""


def at_one_height(one: PdfLine, other: PdfLine) -> bool:
    """Say whether two lines are printed at one height."""
    for dash, line in ((one, other), (other, one)):
        if dash.text in DASHES and line.text not in DASHES:
            return line.top <= (dash.top + dash.bottom) / 2 <= line.bottom
    return abs(one.bottom - other.bottom) < SAME_HEIGHT * max(one.height, other.height)
