"""Rows of marks on one horizontal axis: what dots and bars share."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, ClassVar, TypeVar

from kamerboek.charts.axis import Axis, axis_words, draw_under, span, value_axis
from kamerboek.charts.canvas import Canvas
from kamerboek.charts.drawing import Cells, Drawing, Form
from kamerboek.charts.goals import Goal, draw_goal, goal_of, name_over
from kamerboek.charts.labels import GAP, beside, clear, text_box
from kamerboek.charts.lettering import BOLD_TYPE, Type
from kamerboek.charts.readings import (
    Given,
    Mark,
    Reading,
    Shown,
    evaluated,
    is_missing,
    read,
    unit_of,
    without_unit,
)
from kamerboek.charts.streaks import ARROW, CAP
from kamerboek.charts.style import LARGE_SIZE, TEXT_SIZE, WIDE
from kamerboek.charts.wording import axis_sentence, goal_sentence, mark_cells, row_sentence
from kamerboek.figures import Calculation, Missing
from kamerboek.prose import Inline

if TYPE_CHECKING:
    import altair as alt

LEFT = 6.0
INDENT = 13.0
MARK_LINE = 24.0
ROW_GAP = 12.0
MOST_RESERVED = 0.26
"""The largest part of the width that labels keep free to the right of the marks."""

Rows = Mapping[str, Given | Sequence[Given]]


@dataclass(frozen=True)
class RowForm(Form):
    """Rows of marks on one axis; a form says how a mark is drawn."""

    rows: Mapping[str, tuple[Reading, ...]]
    unit: str
    goal: Goal | None
    title: str | None

    what: ClassVar[str]
    """What its marks are called in a description."""

    @abstractmethod
    def mark(
        self, canvas: Canvas, axis: Axis, reading: Reading, middle: float
    ) -> tuple[float, float]:
        """Draw a mark at a height; return from where to where it reaches."""

    @property
    def readings(self) -> tuple[Reading, ...]:
        """The marks of the rows, and the goal."""
        own = tuple(chain.from_iterable(self.rows.values()))
        return (*own, self.goal.reading) if self.goal else own

    @property
    def _type(self) -> Type:
        several = any(len(row) > 1 for row in self.rows.values())
        return Type(TEXT_SIZE if several else LARGE_SIZE, bold=True, rim=True)

    def _labelled(self) -> dict[str, tuple[Reading, ...]]:
        """Return the rows with labels as they are drawn."""
        words = axis_words(self.readings, self.unit)
        short = iter(without_unit(chain.from_iterable(self.rows.values()), words))
        return {label: tuple(next(short) for _ in row) for label, row in self.rows.items()}

    def _axis(self, width: int, rows: Mapping[str, tuple[Reading, ...]]) -> Axis:
        return value_axis(
            self.readings,
            self.unit,
            start=LEFT,
            end=width - LEFT,
            most_ticks=7 if width == WIDE else 4,
            reserve=_reserve(list(chain.from_iterable(rows.values())), self._type, width),
            title=self.title,
        )

    def drawn(self, width: int) -> alt.LayerChart:
        """Draw the rows from the top down, and the axis under them."""
        rows = self._labelled()
        canvas, axis = Canvas(width), self._axis(width, rows)
        top = name_over(canvas, axis, self.goal, 2) if self.goal else 2.0
        down = top
        kind = replace(BOLD_TYPE, rim=True)
        for number, (label, row) in enumerate(rows.items()):
            down += ROW_GAP if number else 0
            if label:
                down = canvas.lines(INDENT, down, kind.wrapped(label, width - INDENT), kind)
            for reading in row:
                down = self._marked(canvas, axis, reading, down)
        bottom = down + 6
        if self.goal:
            draw_goal(canvas, axis, self.goal, top, bottom)
        return canvas.chart(draw_under(canvas, axis, top, bottom))

    def _marked(self, canvas: Canvas, axis: Axis, reading: Reading, top: float) -> float:
        """Draw a mark with its label; return how far down they reach."""
        middle = top + MARK_LINE / 2
        left, right = self.mark(canvas, axis, reading, middle)
        if not reading.label:
            return top + MARK_LINE
        kind = replace(self._type, colour=reading.role.text_colour)
        where = beside(left, right, reading.label, kind, canvas.width)
        if where:
            if where[1] == "right":
                clear(canvas, text_box(where[0], middle, reading.label, kind, where[1]))
            canvas.text(where[0], middle, reading.label, kind, align=where[1])
            return top + MARK_LINE
        lines = kind.wrapped(reading.label, canvas.width - INDENT)
        longest = max(map(kind.width, lines))
        x = max(INDENT, min((left + right - longest) / 2, canvas.width - longest))
        return canvas.lines(x, top + MARK_LINE, lines, kind) + 4

    def described(self) -> Inline:
        """Say each row with its values and room."""
        told = [self.beside_table()]
        told += [row_sentence(label, row) for label, row in self.rows.items()]
        if self.goal:
            told.append(goal_sentence(self.goal))
        return tuple(chain.from_iterable(told))

    def beside_table(self) -> Inline:
        """Say what is drawn on which axis."""
        return axis_sentence(self.what, self._axis(WIDE, self._labelled()))

    def cells(self) -> Cells:
        """Return a line for each mark."""
        return mark_cells(self.rows, self.goal)


RowsForm = TypeVar("RowsForm", bound=RowForm)


def rows_drawing(
    form: type[RowsForm],
    rows: Rows | Callable[[], Rows],
    *,
    unit: str | None,
    goal: Given | None,
    goal_words: str,
    axis: str | None,
    decimals: int,
) -> Drawing | None:
    """Return rows as a drawing of this form; None when all their figures are missing."""
    if not callable(rows) and not _present(rows):
        return None

    def made() -> Form | None:
        given = _present(evaluated(rows))
        if not given:
            return None
        measured = unit or unit_of(chain.from_iterable(given.values()))
        readings = {
            label: tuple(read(each, measured, decimals) for each in row)
            for label, row in given.items()
        }
        return form(readings, measured, goal_of(goal, goal_words, measured, decimals), axis)

    return Drawing(made)


def _present(rows: Rows) -> dict[str, list[Given]]:
    """Return the rows without what is missing."""
    left = {
        label: [each for each in _listed(row) if not is_missing(each)]
        for label, row in rows.items()
    }
    return {label: row for label, row in left.items() if row}


def _listed(row: Given | Sequence[Given]) -> Sequence[Given]:
    return [row] if isinstance(row, Mark | Calculation | Missing | Shown) else row


def _reserve(readings: Sequence[Reading], kind: Type, width: int) -> float:
    """Return how much room right of the largest number lets labels stand there; not too much."""
    length = width - 2 * LEFT
    _, most = span(end for reading in readings for end in reading.ends)
    unbounded = ARROW if any(reading.upper is None for reading in readings) else 0.0
    needed = [unbounded + CAP]
    for reading in readings:
        taken = kind.width(reading.label) + GAP + unbounded
        if (reach := max(reading.ends)) > 0:
            needed.append(length - most * (length - taken) / reach)
    return max(each for each in needed if each <= MOST_RESERVED * width)
