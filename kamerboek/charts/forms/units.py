"""Numbered units that lead to questions: squares and circles, solid, open or hatched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from kamerboek.charts.canvas import Canvas, Plane
from kamerboek.charts.lettering import BOLD_TYPE
from kamerboek.charts.readings import Role
from kamerboek.charts.style import INK, PAPER, SMALLEST_SIZE
from kamerboek.prose import Inline, QuestionLink, enumeration

Look = Literal["solid", "open", "hatched"]

SIDE = 22.0
GAP = 3.0
DOT_ON_CORNER = 40.0
"""Area of the dot that marks a square: as that of the squares of the front page."""
NUMBER_TYPE = replace(BOLD_TYPE, size=SMALLEST_SIZE)


@dataclass(frozen=True)
class Unit:
    """A thing that is drawn by itself, with its `number` on it.

    `says` names it under the pointer and for screen readers; `question` is where it leads, if it
    does. A `dot` on its corner marks it, whatever its look.
    """

    number: str
    says: str
    question: str = ""
    look: Look = "solid"
    dot: bool = False

    @property
    def cell(self) -> Inline:
        """The unit as a run of text."""
        return (QuestionLink(self.question, self.number),) if self.question else (self.number,)


def side_of(units: Sequence[Unit]) -> float:
    """Return how wide units are, so that the longest number fits."""
    return max([SIDE, *(NUMBER_TYPE.width(unit.number) + 4 for unit in units)])


def numbers_cell(units: Sequence[Unit]) -> Inline:
    """Return units as an enumeration of their numbers; nothing for none."""
    return enumeration([unit.cell for unit in units]) if units else ("",)


def draw_square(canvas: Canvas, unit: Unit, x: float, y: float, side: float, role: Role) -> None:
    """Draw a unit as a square whose upper left corner is given."""
    fill = role.colour if unit.look == "solid" else PAPER
    canvas.box(
        x, y, x + side, y + side,
        fill=fill, edge=role.colour, tooltip=unit.says, question=unit.question,
    )  # fmt: skip
    if unit.look == "hatched":
        _hatch(canvas, x, y, side, role)
    if unit.dot:
        canvas.dot(x + side - 1, y + 1, fill=INK, edge=PAPER, area=DOT_ON_CORNER)
    _number(canvas, unit, x + side / 2, y + side / 2, role)


def draw_circle(canvas: Canvas, unit: Unit, x: float, y: float, side: float, role: Role) -> None:
    """Draw a unit as a circle around a place."""
    fill = role.colour if unit.look == "solid" else PAPER
    radius = side / 2 - 1
    canvas.dot(
        x, y,
        fill=fill, edge=role.colour, area=3.1416 * radius**2,
        tooltip=unit.says, question=unit.question,
    )  # fmt: skip
    _number(canvas, unit, x, y, role)


def _number(canvas: Canvas, unit: Unit, x: float, y: float, role: Role) -> None:
    solid = unit.look == "solid"
    colour = role.inner_text_colour if solid else role.text_colour
    kind = replace(NUMBER_TYPE, colour=colour, rim=unit.look == "hatched")
    canvas.text(x, y, unit.number, kind, align="center")


def _hatch(canvas: Canvas, x: float, y: float, side: float, role: Role) -> None:
    """Draw three slanted lines inside a square."""
    for share in (0.5, 1.0, 1.5):
        along = side * share
        over = max(0.0, along - side)
        ends = (x + over, y + along - over, x + along - over, y + over)
        canvas.rule(*ends, colour=role.colour, thickness=0.8, plane=Plane.LINE)
