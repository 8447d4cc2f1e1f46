"""Rows of dots at printed values, each with a thin streak for its room, on an axis from zero."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from kamerboek.charts.axis import Axis
from kamerboek.charts.canvas import Canvas
from kamerboek.charts.drawing import Drawing
from kamerboek.charts.forms.rows import RowForm, Rows, rows_drawing
from kamerboek.charts.readings import Given, Reading
from kamerboek.charts.streaks import draw_streak, reach
from kamerboek.charts.style import STRONG_RULE

RADIUS = 5.5
LEAST_STREAK = 5.0
"""Room that is not as long as this, in units, is not drawn."""


def dots(
    rows: Rows | Callable[[], Rows],
    *,
    unit: str | None = None,
    goal: Given | None = None,
    goal_words: str = "doel",
    axis: str | None = None,
    decimals: int = 1,
) -> Drawing | None:
    """Return rows of dots: `rows` gives a label its figure, or several in order.

    A figure may be a `Mark` (`earlier`, `second`, `goal`, …). `goal` is a figure that all rows are
    compared with, drawn as a line over them under the name `goal_words`. `unit` is that of the
    axis, taken from the figures when they agree; `axis` replaces its title; `decimals` are those of
    calculations. None when all figures are missing; `rows` may be a function, which is called when
    the chart is displayed.
    """
    return rows_drawing(
        Dots, rows, unit=unit, goal=goal, goal_words=goal_words, axis=axis, decimals=decimals
    )


@dataclass(frozen=True)
class Dots(RowForm):
    """Rows of dots on one axis."""

    what: ClassVar[str] = "Stippen"

    def mark(
        self, canvas: Canvas, axis: Axis, reading: Reading, middle: float
    ) -> tuple[float, float]:
        """Draw a dot on its stem from zero, with its room.

        Where only a range was printed there is no dot.
        """
        place, role = axis.at(reading.place), reading.role
        left, right = reach(axis, reading)
        canvas.rule(axis.zero, middle, place, middle, colour=STRONG_RULE)
        if reading.value is None or right - left > LEAST_STREAK:
            draw_streak(canvas, axis, reading, middle, role.colour)
        if reading.value is None:
            return left, right
        canvas.dot(place, middle, fill=role.fill, edge=role.colour, tooltip=reading.tooltip)
        return min(left, place - RADIUS), max(right, place + RADIUS)
