"""What a ministry prints beside the text of a letter, in a text that keeps its columns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kamerboek.document.questions.wording.printing import LABEL
from kamerboek.document.questions.wording.searching import found_from
from kamerboek.document.text import Span, lines

BESIDE = re.compile(
    r"(?:(?<=\S)[ ]{2,}|^[ ]{20,})(?P<words>\S(?:[ ]?[^\n\r ]){0,50})[ ]*\r?$", re.MULTILINE
)
"""The words at the end of a line that stand apart from what comes before, or far from its begin.

Before them may be the row of a table, whose cells stand apart as well.
"""

TWO_BLANKS = re.compile("  ")
"""The first of those before such words."""

LABELLED = re.compile(LABEL)

SAME_COLUMN = 1
"""Characters by which lines of a column may begin apart."""

LEAST_COLUMN = 45
"""A column that begins nearer to a line's begin is of a table, or the text itself."""

LEAST_LABELS = 2
FARTHEST = 6
"""Lines without any word in the column between two with one."""


@dataclass(frozen=True)
class _Row:
    """A line, where the words at its end begin that stand apart, and in which column."""

    start: int
    end: int
    words: Span | None
    column: int


@dataclass(frozen=True)
class _Column:
    """Where a column begins, and what it says beside the text of one page."""

    at: int
    labels: Sequence[str]
    words: Sequence[Span]


def letter_margins(text: str) -> list[Span]:
    """Return the spans of words in a column at the right: `Datum`, `Ons kenmerk` and below each.

    The column has two of these labels at least, or one that returns; no line of the text reaches
    into it.
    """
    beside = found_from(TWO_BLANKS, BESIDE, text)
    if not any(LABELLED.fullmatch(match["words"]) for match in beside):
        return []
    rows = list(_rows(text))
    columns: list[_Column] = []
    done = 0
    for index, row in enumerate(rows):
        if index < done or not _labels(text, row):
            continue
        first, last = _reach(rows, index, row.column, -1), _reach(rows, index, row.column, 1)
        those = rows[max(first, done) : last + 1]
        those = [each for each in those if _in_column(each, row.column)]
        done = last + 1
        labels = [each.words.of(text) for each in those if each.words and _labels(text, each)]
        columns.append(_Column(row.column, labels, [each.words for each in those if each.words]))
    return [
        words
        for each in columns
        if len(each.labels) >= LEAST_LABELS or _returns(each, columns)
        for words in each.words
    ]


def _returns(column: _Column, columns: Sequence[_Column]) -> bool:
    """Say whether one of its labels stands in the same column beside the text of another page."""
    return any(
        abs(other.at - column.at) <= SAME_COLUMN and not set(column.labels).isdisjoint(other.labels)
        for other in columns
        if other is not column
    )


def _rows(text: str) -> Iterator[_Row]:
    for line in lines(text):
        found = BESIDE.search(text, line.start, line.end)
        words = Span(*found.span("words")) if found else None
        column = words.start - line.start if words else -1
        yield _Row(line.start, line.end, words if column >= LEAST_COLUMN else None, column)


def _labels(text: str, row: _Row) -> bool:
    return row.words is not None and LABELLED.fullmatch(text, *_ends(row.words)) is not None


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _in_column(row: _Row, column: int) -> bool:
    return row.words is not None and abs(row.column - column) <= SAME_COLUMN


def _reach(rows: Sequence[_Row], index: int, column: int, step: int) -> int:
    """Return the farthest line on one side with words in a column into which no text reaches."""
    reached, at = index, index + step
    while 0 <= at < len(rows) and abs(at - reached) <= FARTHEST:
        row = rows[at]
        if _in_column(row, column):
            reached = at
        elif row.end - row.start > column - SAME_COLUMN:
            break
        at += step
    return reached


def left_margins(text: str) -> list[Span]:
    """Return the words of a column at the left of a letter's text, which begins far to the right.

    Some provinces print `Datum`, `Ons kenmerk` and who wrote there; two labels at least tell it.
    """
    rows = [line for line in lines(text) if text[line.start : line.end].strip()]
    begins = [_indent(text, line) for line in rows]
    often = Counter(at for at in begins if at >= LEAST_INDENT)
    column, times = max(often.items(), key=lambda item: item[1], default=(0, 0))
    if times < LEAST_ROWS or times < LEAST_SHARE * len(rows):
        return []
    beside: list[Span] = []
    for line, at in zip(rows, begins, strict=True):
        within = text[line.start : min(line.end, line.start + column)]
        apart = line.end - line.start <= column or within.endswith("  ")
        if at < column - SAME_COLUMN and apart:
            beside.append(Span(line.start + at, line.start + len(within.rstrip())))
    labels = sum(LABELLED.fullmatch(text, *_ends(words)) is not None for words in beside)
    heads = [
        at
        for line, at in zip(rows, begins, strict=True)
        if HEAD.match(text, line.start + at, line.end)
    ]
    headed = len(heads) >= LEAST_LABELS and min(heads) >= column - SAME_COLUMN
    return beside if labels >= LEAST_LABELS and headed else []


HEAD = re.compile(r"(?:Vraag|Antwoord)\b|\d{1,3}[.)][ ]+\S")
"""With what questions and answers begin: in such a letter none stands in the column at the left."""


def _indent(text: str, line: Span) -> int:
    content = text[line.start : line.end]
    return len(content) - len(content.lstrip(" "))


LEAST_INDENT = 20
"""Characters left free before the lines of a letter that keeps a column beside them."""

LEAST_ROWS, LEAST_SHARE = 10, 0.3
"""Lines that begin there, and how many of all do."""
