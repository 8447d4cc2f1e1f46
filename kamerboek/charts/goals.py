"""What others are compared with: a dashed line with a band for its room, and its words."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kamerboek.charts.axis import Axis
from kamerboek.charts.canvas import DASHED, Canvas, Plane
from kamerboek.charts.lettering import BOLD_TYPE, PLAIN_TYPE
from kamerboek.charts.readings import Given, Reading, read_goal
from kamerboek.charts.style import ORANGE, ORANGE_TEXT

BAND = 0.16
SAMPLE = 24.0
"""Width in units of the piece of line that stands before its name."""


@dataclass(frozen=True)
class Goal:
    """A figure that others are compared with, and what the drawing calls it (`doel`)."""

    reading: Reading
    words: str

    @property
    def text(self) -> str:
        """What the drawing says of its line."""
        return f"{self.words}: {self.reading.label}" if self.words else self.reading.label


def goal_of(given: Given | None, words: str, unit: str, decimals: int) -> Goal | None:
    """Return a goal; None for none, or for one that is missing."""
    reading = read_goal(given, unit, decimals)
    return Goal(reading, words) if reading else None


def draw_goal(canvas: Canvas, axis: Axis, goal: Goal, first: float, last: float) -> None:
    """Draw a goal across the drawing, from `first` to `last`."""
    flat = axis.end > axis.start
    reading = goal.reading
    if reading.lower is not None and reading.upper is not None and not reading.is_exact:
        low, high = sorted((axis.at(reading.lower), axis.at(reading.upper)))
        corners = (low, first, high, last) if flat else (first, low, last, high)
        canvas.box(*corners, fill=ORANGE, opacity=BAND, plane=Plane.BAND)
    at = axis.at(reading.place)
    ends = (at, first, at, last) if flat else (first, at, last, at)
    canvas.rule(*ends, colour=ORANGE, thickness=1.5, dash=DASHED, plane=Plane.LINE)


def name_over(canvas: Canvas, axis: Axis, goal: Goal, top: float) -> float:
    """Write what an upright line is, over it; return how far down it reaches."""
    kind = replace(BOLD_TYPE, colour=ORANGE_TEXT)
    lines = kind.wrapped(goal.text, canvas.width)
    return canvas.lines(axis.at(goal.reading.place), top, lines, kind, align="center") + 2


def name_with_sample(canvas: Canvas, goal: Goal, top: float) -> float:
    """Write what a line is over the drawing, after a piece of it; return how far down."""
    kind = replace(PLAIN_TYPE, colour=ORANGE_TEXT)
    y = top + kind.line / 2
    canvas.rule(0, y, SAMPLE, y, colour=ORANGE, thickness=1.5, dash=DASHED)
    lines = kind.wrapped(goal.text, canvas.width - SAMPLE - 6)
    return canvas.lines(SAMPLE + 6, top, lines, kind) + 4


def name_beside(canvas: Canvas, axis: Axis, goal: Goal, left: float) -> None:
    """Write what a level line is, in the room from `left` to the edge of the drawing."""
    kind = replace(PLAIN_TYPE, colour=ORANGE_TEXT)
    lines = kind.wrapped(goal.text, canvas.width - left)
    high = kind.line * len(lines)
    top = max(0.0, min(axis.at(goal.reading.place) - high / 2, axis.start - high))
    canvas.lines(left, top, lines, kind)
