"""Horizontal bars from zero, for categories with long names."""

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
from kamerboek.charts.style import INK

HALF_HEIGHT = 8.0
EDGE = 2.0
LEAST_STREAK = 8.0
"""Room that is not as long as this, in units, is not drawn."""


def bars(
    rows: Rows | Callable[[], Rows],
    *,
    unit: str | None = None,
    goal: Given | None = None,
    goal_words: str = "doel",
    axis: str | None = None,
    decimals: int = 1,
) -> Drawing | None:
    """Return a bar for each row, or several in order; for the arguments see `dots`."""
    return rows_drawing(
        Bars, rows, unit=unit, goal=goal, goal_words=goal_words, axis=axis, decimals=decimals
    )


@dataclass(frozen=True)
class Bars(RowForm):
    """Rows of bars on one axis."""

    what: ClassVar[str] = "Balken vanaf nul"

    def mark(
        self, canvas: Canvas, axis: Axis, reading: Reading, middle: float
    ) -> tuple[float, float]:
        """Draw a bar from zero, with its room; where only a range was printed, the room alone."""
        left, right = sorted((axis.zero, axis.at(reading.place)))
        if reading.value is not None:
            role = reading.role
            is_outline = role.is_open and right - left > 2 * EDGE
            canvas.box(
                left,
                middle - HALF_HEIGHT,
                right,
                middle + HALF_HEIGHT,
                fill=role.fill if is_outline else role.colour,
                edge=role.colour if is_outline else "transparent",
                thickness=EDGE,
                tooltip=reading.tooltip,
            )
        lower, upper = reach(axis, reading)
        if upper - lower < LEAST_STREAK:
            return left, right
        draw_streak(canvas, axis, reading, middle, INK, rim=True)
        return min(left, lower), max(right, upper)
