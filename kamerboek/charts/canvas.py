"""A surface that the forms draw on, in units from its upper left corner.

Positions are computed by the forms, so that a drawing is laid out alike wherever it is drawn; the
surface makes an Altair chart of them, with as few layers as the kinds of marks allow. Altair is
loaded when a drawing is made: the rendering of a book, which shows those of its chapters, makes
none.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Literal

from kamerboek.charts.lettering import PLAIN_TYPE, Type
from kamerboek.charts.style import PAPER, RULE

if TYPE_CHECKING:
    import altair as alt

Align = Literal["left", "center", "right"]
Shape = Literal[
    "circle", "square", "diamond", "triangle-up", "triangle-down", "triangle-left", "triangle-right"
]
Dash = tuple[float, ...]

DASHED: Dash = (5, 4)
DOT_AREA = 64.0
"""Square units of every dot: its size says nothing."""
RIM = 4.0
"""Width in units of the rim of paper that keeps lines out of the words."""


class Plane(IntEnum):
    """What is drawn first and what lies over it."""

    BAND = 0
    GRID = 1
    BAR = 2
    LINE = 3
    MARK = 4
    WORDS = 5


@dataclass(frozen=True)
class Kind:
    """Marks that make one layer: what they share and the data cannot vary."""

    plane: Plane
    order: int
    mark: str
    shared: tuple[tuple[str, Any], ...]
    leads: bool


@dataclass
class Canvas:
    """Marks in units; `chart` makes the drawing of them."""

    width: float
    _rows: dict[Kind, list[dict[str, Any]]] = field(default_factory=dict)
    _paths: int = 0

    def rule(
        self,
        x: float,
        y: float,
        x2: float,
        y2: float,
        *,
        colour: str = RULE,
        thickness: float = 1.0,
        dash: Dash = (),
        plane: Plane = Plane.GRID,
    ) -> None:
        """Draw a straight line."""
        ends = {"x": x, "y": y, "x2": x2, "y2": y2, "colour": colour, "thickness": thickness}
        self._add(plane, "rule", ends, {"strokeDash": dash})

    def box(
        self,
        x: float,
        y: float,
        x2: float,
        y2: float,
        *,
        fill: str,
        edge: str = "transparent",
        thickness: float = 2.0,
        opacity: float = 1.0,
        dash: Dash = (),
        plane: Plane = Plane.BAR,
        tooltip: str = "",
        question: str = "",
    ) -> None:
        """Draw a rectangle, which may lead to a question; an edge lies inside it."""
        half = thickness / 2 if edge != "transparent" else 0.0
        corners = {"x": x + half, "y": y + half, "x2": x2 - half, "y2": y2 - half}
        look = {"fill": fill, "colour": edge, "thickness": thickness, "opacity": opacity}
        self._add(plane, "rect", corners | look | _about(tooltip, question), {"strokeDash": dash})

    def dot(
        self,
        x: float,
        y: float,
        *,
        fill: str,
        edge: str,
        shape: Shape = "circle",
        area: float = DOT_AREA,
        plane: Plane = Plane.MARK,
        tooltip: str = "",
        question: str = "",
    ) -> None:
        """Draw a mark of one place, which may lead to a question."""
        row = {"x": x, "y": y, "fill": fill, "colour": edge, "shape": shape, "area": area}
        shared = {"strokeWidth": 2, "opacity": 1}
        self._add(plane, "point", row | _about(tooltip, question), shared)

    def path(
        self,
        points: Sequence[tuple[float, float]],
        *,
        colour: str,
        thickness: float = 2.5,
        dash: Dash = (),
        plane: Plane = Plane.LINE,
    ) -> None:
        """Draw a line through points, in their order."""
        self._paths += 1
        shared = {"strokeWidth": thickness, "strokeDash": dash}
        for order, (x, y) in enumerate(points):
            row = {"x": x, "y": y, "order": order, "path": self._paths, "colour": colour}
            self._add(plane, "line", row, shared)

    def area(
        self,
        points: Sequence[tuple[float, float, float]],
        *,
        colour: str,
        opacity: float = 0.16,
        plane: Plane = Plane.BAND,
    ) -> None:
        """Fill what lies between two heights over each x."""
        self._paths += 1
        for x, y, y2 in points:
            row = {"x": x, "y": y, "y2": y2, "path": self._paths, "colour": colour}
            self._add(plane, "area", row, {"opacity": opacity})

    def text(
        self,
        x: float,
        y: float,
        text: str,
        kind: Type = PLAIN_TYPE,
        *,
        align: Align = "left",
    ) -> None:
        """Write one line whose middle is at `y`."""
        row = {"x": x, "y": y, "text": text, "size": kind.size}
        shared: dict[str, Any] = {"align": align, "fontWeight": "bold" if kind.bold else "normal"}
        if kind.rim:
            around = {"stroke": PAPER, "strokeWidth": RIM, "strokeJoin": "round"}
            self._add(Plane.WORDS, "text", row | {"colour": PAPER}, shared | around)
        own = row | {"colour": kind.colour}
        self._add(Plane.WORDS, "text", own, shared, order=1)

    def lines(
        self,
        x: float,
        top: float,
        lines: Sequence[str],
        kind: Type = PLAIN_TYPE,
        *,
        align: Align = "left",
    ) -> float:
        """Write lines under each other from `top`; return how far down they reach.

        Lines that are centred move aside where they would leave the drawing.
        """
        for line in lines:
            at = kind.inside(x, line, self.width) if align == "center" else x
            self.text(at, top + kind.line / 2, line, kind, align=align)
            top += kind.line
        return top

    def _add(
        self,
        plane: Plane,
        mark: str,
        row: dict[str, Any],
        shared: dict[str, Any],
        *,
        order: int = 0,
    ) -> None:
        kind = Kind(plane, order, mark, tuple(sorted(shared.items())), "href" in row)
        rounded = {
            name: round(value, 2) if isinstance(value, float) else value
            for name, value in row.items()
        }
        self._rows.setdefault(kind, []).append(rounded)

    def chart(self, height: float) -> alt.LayerChart:
        """Return the drawing, as wide as it is and as high as is asked, in whole units."""
        from kamerboek.charts.layers import layered

        kinds = sorted(self._rows, key=lambda kind: (kind.plane, kind.order))
        layers = [(kind, self._rows[kind]) for kind in kinds]
        return layered(layers, self.width, math.ceil(height))


def _about(tooltip: str, question: str) -> dict[str, str]:
    """Return what a mark says under the pointer, and the question that it leads to."""
    said = {"tooltip": tooltip} if tooltip else {}
    return said | ({"href": f"question:{question}"} if question else {})
