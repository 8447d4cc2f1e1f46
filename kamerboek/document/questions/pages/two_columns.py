"""Pages of two columns in a text that keeps them: read one column after the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kamerboek.document.questions.pages.columns import (
    GAP,
    Cells,
    columns_of,
    cut_at,
    indent,
    pages_of,
    stripped,
)
from kamerboek.document.questions.pages.margins import letter_margins
from kamerboek.document.questions.pages.reordered import Reordered
from kamerboek.document.questions.wording.printing import IMPRINT
from kamerboek.document.text import Span, lines

LEAST_BESIDE = 12
"""Lines with another beside them that a page of two columns has."""

SHORT = 10
"""Of so many lines of another page one may reach over both columns."""

SHARE_BESIDE = 0.35
"""Of the lines of such a page at least so many have another beside them."""

MOST_CROSSING = 0.25
"""Of its lines so many may reach over both columns: a heading, what the page prints."""

WIDTH = 0.7
"""How much of its column a line of running text fills, but for the last of paragraphs."""

MOST_ROWS = 0.2
"""Of the lines at the left so many may have a gap within: more are rows of a table."""

LONGEST_LINE = 240
"""Characters of a line of two columns."""


def column_order(text: str) -> Reordered | None:
    """Return a text whose pages have two columns, column by column; None where few pages have."""
    if text.count("  ") < LEAST_BESIDE:
        return None
    every = list(lines(text))
    if max(line.end - line.start for line in every) > LONGEST_LINE or any(letter_margins(text)):
        return None
    columns = columns_of(text, every, set())
    pages = [_page(text, every, page, columns) for page in pages_of(text, every)]
    pages = [page for page in pages if page.said]
    sure = [page for page in pages if page.has_columns(text)]
    if not sure or 2 * len(sure) + 1 < len(pages):
        return None
    parts: list[tuple[Span, str]] = []
    for page in pages:
        if page in sure or page.fits():
            parts += _by_column(text, page)
        else:
            parts += [(line, "\n") for line in page.lines]
        end = page.lines[-1].end
        parts.append((Span(end, end), "\f"))
    return Reordered.of(text, parts, 1, ())


@dataclass(frozen=True)
class _Page:
    """The lines of a page, and where each is cut; of what is said, what stands beside what."""

    lines: list[Span]
    cells: list[Cells | None]
    said: int
    begin: int
    column: int

    def beside(self) -> list[tuple[Span, Span, Span]]:
        """Return what stands beside what, with its line."""
        return [
            (*cells, line)
            for line, cells in zip(self.lines, self.cells, strict=True)
            if cells and cells[0].start < cells[0].end and cells[1].start < cells[1].end
        ]

    def fits(self) -> bool:
        """Say whether a short page, where others have two columns, may have them too."""
        crossing = sum(1 for cells in self.cells if cells is None)
        return bool(self.beside()) and crossing <= 1 + self.said // SHORT

    def has_columns(self, text: str) -> bool:
        """Say whether the page has two columns of running text."""
        beside = self.beside()
        crossing = sum(1 for cells in self.cells if cells is None)
        few = len(beside) < max(LEAST_BESIDE, SHARE_BESIDE * self.said)
        if self.column < 0 or few or crossing > MOST_CROSSING * self.said + 2:
            return False
        rows = sum(1 for left, _, _ in beside if GAP.search(text, left.start, left.end))
        end = max(right.end - line.start for _, right, line in beside)
        left_filled = _usual(left for left, _, _ in beside)
        right_filled = _usual(right for _, right, _ in beside)
        return (
            left_filled >= WIDTH * (self.column - self.begin - 2)
            and right_filled >= WIDTH * (end - self.column)
            and rows <= MOST_ROWS * len(beside)
        )


def _usual(spans: Iterable[Span]) -> int:
    """Return how long three quarters of these are at most: a full line, where most go on."""
    lengths = sorted(span.end - span.start for span in spans)
    return lengths[3 * len(lengths) // 4]


def _page(text: str, every: Sequence[Span], page: Sequence[int], columns: Sequence[int]) -> _Page:
    column = columns[page[0]]
    those = [every[at] for at in page]
    said = [line for line in those if line.of(text).strip()]
    cells = [cut_at(text, line, column, least=2) if column >= 0 else None for line in those]
    begin = min((indent(text, line) for line in said), default=0)
    return _Page(those, cells, len(said), begin, column)


def _by_column(text: str, page: _Page) -> list[tuple[Span, str]]:
    """Return the left lines of a page and then the right ones, above each that crosses both."""
    parts: list[tuple[Span, str]] = []
    left: list[Span] = []
    right: list[Span] = []
    for line, cut in zip(page.lines, page.cells, strict=True):
        if cut is None or IMPRINT.match(text, stripped(text, line.start, line.end).start):
            parts += [(each, "\n") for each in (*left, *right)]
            parts.append((stripped(text, line.start, line.end), "\n"))
            left, right = [], []
        else:
            left.append(cut[0])
            right.append(cut[1])
    return [*parts, *((each, "\n") for each in (*left, *right))]
