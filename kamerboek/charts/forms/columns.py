"""Columns from zero, over years or other categories."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from kamerboek.charts.axis import Axis, axis_words, draw_left, draw_title, margin, value_axis
from kamerboek.charts.canvas import Canvas
from kamerboek.charts.drawing import Cells, Drawing, Form
from kamerboek.charts.goals import Goal, draw_goal, goal_of, name_beside, name_with_sample
from kamerboek.charts.labels import Box
from kamerboek.charts.lettering import AXIS_TYPE, BOLD_TYPE, Type
from kamerboek.charts.readings import (
    Given,
    Reading,
    Role,
    evaluated,
    present,
    read,
    unit_of,
    without_unit,
)
from kamerboek.charts.streaks import ARROW, draw_streak, reach
from kamerboek.charts.style import (
    INK,
    LARGE_SIZE,
    TEXT_SIZE,
    WIDE,
)
from kamerboek.charts.wording import axis_sentence, goal_sentence, mark_cells, row_sentence
from kamerboek.prose import Inline

if TYPE_CHECKING:
    import altair as alt

PLOT_HEIGHT = 180.0
MOST_COLUMN = 80.0
COLUMN_SHARE = 0.66
"""How much of its place a column takes."""
GOAL_ROOM = 132.0
"""Width in units beside a wide drawing for the words of a goal."""
EDGE = 2.0
LABEL_GAP = 3.0
MOST_LIFTED = 14.0
"""How far a label may stand over its column, in units, to clear those beside it; farther, it is
left out, or stands over them where it is what the chart is about."""
LEAST_STREAK = 8.0
"""Room that is not as high as this, in units, is not drawn."""
TICKS = 5

Values = Mapping[str, Given]


def columns(
    values: Values | Callable[[], Values],
    *,
    unit: str | None = None,
    goal: Given | None = None,
    goal_words: str = "doel",
    axis: str | None = None,
    categories: str = "",
    decimals: int = 1,
) -> Drawing | None:
    """Return a column for each category: `values` gives its figure, or a `Mark` of one.

    `goal` is a figure or mark that all are compared with: a line, with a band for its room, under
    the name `goal_words`. `axis` replaces the title of the value axis, `categories` is the one
    under the columns. None when all figures are missing; `values` may be a function, which is
    called when the chart is displayed.
    """
    if not callable(values) and not present(values):
        return None

    def made() -> Form | None:
        given = present(evaluated(values))
        if not given:
            return None
        measured = unit or unit_of(given.values())
        readings = {label: read(each, measured, decimals) for label, each in given.items()}
        line = goal_of(goal, goal_words, measured, decimals)
        return Columns(readings, measured, line, axis, categories)

    return Drawing(made)


@dataclass(frozen=True)
class Columns(Form):
    """Columns on one axis."""

    values: Mapping[str, Reading]
    unit: str
    goal: Goal | None
    title: str | None
    categories: str

    @property
    def readings(self) -> tuple[Reading, ...]:
        """The columns, and the goal."""
        own = tuple(self.values.values())
        return (*own, self.goal.reading) if self.goal else own

    def _labelled(self) -> tuple[Reading, ...]:
        """Return the columns with labels as they are drawn."""
        return without_unit(self.values.values(), axis_words(self.readings, self.unit))

    def _axis(self, top: float) -> Axis:
        return value_axis(
            self.readings,
            self.unit,
            start=top + PLOT_HEIGHT,
            end=top,
            most_ticks=TICKS,
            reserve=ARROW if any(each.upper is None for each in self.readings) else 0,
            title=self.title,
        )

    def _plot(self, top: float, right: float) -> Plot:
        axis = self._axis(top)
        return Plot(axis, margin(axis), right, len(self.values))

    def drawn(self, width: int) -> alt.LayerChart:
        """Draw the columns from left to right, their labels over and under them."""
        canvas = Canvas(width)
        readings = self._labelled()
        top = draw_title(canvas, self._axis(0))
        beside = width == WIDE
        if self.goal and not beside:
            top = name_with_sample(canvas, self.goal, top)
        right = width - (GOAL_ROOM if self.goal and beside else 2)
        plot = self._plot(0, right)
        plot = self._plot(top + _headroom(plot, readings), right)
        draw_left(canvas, plot.axis, plot.left, right)
        if self.goal:
            draw_goal(canvas, plot.axis, self.goal, plot.left, right)
            if beside:
                name_beside(canvas, plot.axis, self.goal, right + 8)
        columns = [_column(canvas, plot, place, each) for place, each in enumerate(readings)]
        bottom = _value_labels(canvas, plot, readings, columns)
        bottom = _category_labels(canvas, plot, list(self.values), bottom)
        return canvas.chart(_categories_title(canvas, plot, self.categories, bottom))

    def described(self) -> Inline:
        """Say each column with its value and room, and the goal."""
        told = [self.beside_table()]
        told += [row_sentence(label, [reading]) for label, reading in self.values.items()]
        if self.goal:
            told.append(goal_sentence(self.goal))
        return tuple(chain.from_iterable(told))

    def beside_table(self) -> Inline:
        """Say what is drawn on which axis."""
        return axis_sentence("Kolommen vanaf nul", self._axis(0))

    def cells(self) -> Cells:
        """Return a line for each column."""
        rows = {label: [reading] for label, reading in self.values.items()}
        return mark_cells(rows, self.goal)


@dataclass(frozen=True)
class Plot:
    """Where columns stand: their axis, and from which x to which."""

    axis: Axis
    left: float
    right: float
    count: int

    @property
    def step(self) -> float:
        """From one column to the next."""
        return (self.right - self.left) / self.count

    def middle(self, place: int) -> float:
        """The middle of a column."""
        return self.left + self.step * (place + 0.5)

    @property
    def column(self) -> float:
        """How wide a column is."""
        return min(MOST_COLUMN, COLUMN_SHARE * self.step)


def _headroom(plot: Plot, readings: Sequence[Reading]) -> float:
    """Return the room over the plot for the labels that need most lines."""
    kind = _label_type(plot, readings)
    lines = max(len(kind.unbroken(each.label, plot.step - 6)) for each in readings)
    return lines * kind.line + 6


def _column(canvas: Canvas, plot: Plot, place: int, reading: Reading) -> Box:
    """Draw a column with its room; return the room it takes.

    Where only a range was printed there is no column, only its room.
    """
    axis, middle, half = plot.axis, plot.middle(place), plot.column / 2
    top, bottom = sorted((axis.zero, axis.at(reading.place)))
    role = reading.role
    is_outline = role.is_open and bottom - top > 2 * EDGE
    if reading.value is not None:
        canvas.box(
            middle - half,
            top,
            middle + half,
            bottom,
            fill=role.fill if is_outline else role.colour,
            edge=role.colour if is_outline else "transparent",
            thickness=EDGE,
            opacity=0.55 if role is Role.CONTEXT else 1,
            tooltip=reading.tooltip,
        )
    low, high = reach(axis, reading)
    if low - high >= LEAST_STREAK:
        draw_streak(canvas, axis, reading, middle, INK, rim=True)
        top, bottom = min(top, high), max(bottom, low)
    return Box(middle - half, top, middle + half, bottom)


def _value_labels(
    canvas: Canvas, plot: Plot, readings: Sequence[Reading], columns: Sequence[Box]
) -> float:
    """Write the values that fit, the most telling first; return how far down they reach."""
    taken: list[Box] = []
    told = _told(readings)
    for place in _by_importance(readings, told):
        reading = readings[place]
        kind = replace(_label_type(plot, readings), colour=reading.role.text_colour)
        lines = kind.unbroken(reading.label, plot.step - 6)
        wide, high = max(map(kind.width, lines)), kind.line * len(lines)
        left = max(0.0, min(plot.middle(place) - wide / 2, canvas.width - wide))
        beside = [each for each in columns if each.left < left + wide and left < each.right]
        top, lifted = _label_top(columns[place], beside, high, is_under=reading.place < 0)
        if lifted > MOST_LIFTED and place not in told:
            continue
        if lifted > MOST_LIFTED:
            top, _ = _label_top(columns[place], [], high, is_under=reading.place < 0)
        box = Box(left, top, left + wide, top + high)
        if reading.label and box.is_clear_of(taken):
            taken.append(box)
            canvas.lines(left + wide / 2, top, lines, kind, align="center")
    return max([plot.axis.start, *(box.bottom for box in taken)])


def _label_top(
    own: Box, beside: Sequence[Box], high: float, *, is_under: bool
) -> tuple[float, float]:
    """Return where a label begins that is clear of columns, and how far it is from its own."""
    if is_under:
        bottom = max(each.bottom for each in (own, *beside))
        return bottom + LABEL_GAP, bottom - own.bottom
    top = min(each.top for each in (own, *beside))
    return top - LABEL_GAP - high, own.top - top


def _label_type(plot: Plot, readings: Sequence[Reading]) -> Type:
    large = Type(LARGE_SIZE, bold=True, rim=True)
    fits = max(large.width(reading.label) for reading in readings) <= plot.step - 6
    return large if fits else replace(large, size=TEXT_SIZE)


def _told(readings: Sequence[Reading]) -> list[int]:
    """Return the columns that others are the context of."""
    told = [place for place, each in enumerate(readings) if each.role is not Role.CONTEXT]
    return told if len(told) < len(readings) else []


def _by_importance(readings: Sequence[Reading], told: Sequence[int]) -> list[int]:
    """Return the columns in the order in which their values are written while there is room."""
    places = range(len(readings))
    highest = max(places, key=lambda place: readings[place].place)
    return list(dict.fromkeys([*told, places[-1], places[0], highest, *places]))


def _category_labels(canvas: Canvas, plot: Plot, labels: Sequence[str], top: float) -> float:
    """Write what the columns are; return how far down they reach.

    Numbers that do not fit side by side are left out evenly; words get more lines.
    """
    every = 1
    if all(label.isdecimal() for label in labels):
        widest = max(map(BOLD_TYPE.width, labels))
        overhang = max(0.0, (widest - plot.step) / 2)
        every = math.ceil((widest + overhang + 6) / plot.step)
    bottom = top
    for place in range(len(labels) - 1, -1, -every):
        lines = BOLD_TYPE.wrapped(labels[place], plot.step * every - 4)
        reach = canvas.lines(plot.middle(place), top + 6, lines, BOLD_TYPE, align="center")
        bottom = max(bottom, reach)
    return bottom


def _categories_title(canvas: Canvas, plot: Plot, title: str, top: float) -> float:
    """Write what the categories are; return how far down the drawing reaches."""
    if not title:
        return top + 4
    middle = (plot.left + plot.right) / 2
    lines = AXIS_TYPE.wrapped(title, canvas.width)
    return canvas.lines(middle, top + 4, lines, AXIS_TYPE, align="center") + 4
