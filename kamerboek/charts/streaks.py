"""The room of a mark as a thin streak with caps, and an arrow where it has no end."""

from __future__ import annotations

from kamerboek.charts.axis import Axis
from kamerboek.charts.canvas import Canvas, Plane, Shape
from kamerboek.charts.readings import Reading
from kamerboek.charts.style import PAPER

THICKNESS = 2.0
CAP = 8.0
"""Half the width in units of a cap: it is seen beyond a dot."""
ARROW = 30.0
"""Length in units of the arrow of a bound without an end."""
RIM = 5.0
"""Thickness in units of the rim that keeps a streak apart from the bar it lies on."""


def reach(axis: Axis, reading: Reading) -> tuple[float, float]:
    """Return where the room of a mark begins and ends on an axis: its lower and its upper end."""
    onward = ARROW if axis.end > axis.start else -ARROW
    place = axis.at(reading.place)
    return (
        place - onward if reading.lower is None else axis.at(reading.lower),
        place + onward if reading.upper is None else axis.at(reading.upper),
    )


def draw_streak(
    canvas: Canvas, axis: Axis, reading: Reading, aside: float, colour: str, *, rim: bool = False
) -> None:
    """Draw the room of a mark along an axis, at the height or distance `aside`."""
    lower, upper = reach(axis, reading)
    flat = axis.end > axis.start
    for tint, thickness in (*(((PAPER, RIM),) if rim else ()), (colour, THICKNESS)):
        _along(canvas, lower, upper, aside, tint, thickness, flat=flat)
    arrows: tuple[Shape, Shape] = (
        ("triangle-left", "triangle-right") if flat else ("triangle-down", "triangle-up")
    )
    for at, end, arrow in zip((lower, upper), (reading.lower, reading.upper), arrows, strict=True):
        if end is None:
            x, y = (at, aside) if flat else (aside, at)
            canvas.dot(x, y, fill=colour, edge=colour, shape=arrow)
        else:
            _across(canvas, at, aside, colour, flat=flat)


def _along(
    canvas: Canvas,
    lower: float,
    upper: float,
    aside: float,
    colour: str,
    thickness: float,
    *,
    flat: bool,
) -> None:
    ends = (lower, aside, upper, aside) if flat else (aside, lower, aside, upper)
    canvas.rule(*ends, colour=colour, thickness=thickness, plane=Plane.LINE)


def _across(canvas: Canvas, at: float, aside: float, colour: str, *, flat: bool) -> None:
    before, after = aside - CAP, aside + CAP
    ends = (at, before, at, after) if flat else (before, at, after, at)
    canvas.rule(*ends, colour=colour, thickness=THICKNESS, plane=Plane.LINE)
