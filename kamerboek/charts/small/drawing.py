"""A small drawing, made when it is asked for, and what it says to those who do not see it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Any

from kamerboek.charts.canvas import Canvas
from kamerboek.charts.chart import specification
from kamerboek.charts.lettering import Type
from kamerboek.charts.readings import Reading
from kamerboek.charts.style import SMALL_WIDTH, SMALLEST_SIZE, SOFT
from kamerboek.figures import Figure

NAME_TYPE = Type(SMALLEST_SIZE, colour=SOFT)
VALUE_TYPE = Type(SMALLEST_SIZE, bold=True)


@dataclass(frozen=True)
class Sketch:
    """What a small form draws: how, from which readings, and in which words."""

    draw: Callable[[Canvas], float]
    readings: tuple[Reading, ...]
    label: str


class SmallDrawing:
    """A small form that is evaluated and drawn when it is displayed, and not before."""

    def __init__(self, make: Callable[[], Sketch]) -> None:
        self._make = make

    @cached_property
    def _sketch(self) -> Sketch:
        return self._make()

    @property
    def label(self) -> str:
        """What it shows, in Dutch: its name for screen readers."""
        return self._sketch.label

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures that it draws."""
        found = [each.figure for each in self._sketch.readings if not each.is_calculated_here]
        return tuple(figure for figure in found if figure)

    @cached_property
    def specification(self) -> dict[str, Any]:
        """The drawing as Vega-Lite."""
        canvas = Canvas(SMALL_WIDTH)
        height = self._sketch.draw(canvas)
        return specification(canvas.chart(height), self.label)


def named(label: str, reading: Reading) -> str:
    """Return a mark in words: `2024: 21,42%, komt alleen uit een vraag`."""
    part = f", {reading.role.word}" if reading.role.word and reading.role.word not in label else ""
    return f"{label}: {reading.label}{part}"


def labels_in_a_row(
    canvas: Canvas, labels: Sequence[tuple[float, float, Sequence[str]]], top: float
) -> float:
    """Write labels (from, to, lines) side by side under what they name; return how far down.

    One that is wider than its room moves away from the edge of the drawing; where two would then
    meet, each gets a line of its own.
    """
    placed = []
    for left, right, lines in labels:
        wide = max(map(NAME_TYPE.width, lines))
        at = max(0.0, min((left + right - wide) / 2, canvas.width - wide))
        placed.append((at, at + wide, lines))
    meets = any(one[1] + 4 > other[0] for one, other in pairwise(placed))
    if not meets:
        return max(canvas.lines(at, top, lines, NAME_TYPE) for at, _, lines in placed)
    for left, _, lines in labels:
        joined = NAME_TYPE.wrapped(" ".join(lines), canvas.width)
        at = min(left, canvas.width - max(map(NAME_TYPE.width, joined)))
        top = canvas.lines(max(0.0, at), top, joined, replace(NAME_TYPE, rim=True))
    return top
