"""Where a label goes, so that it stays inside the drawing and clear of the others."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kamerboek.charts.canvas import Align, Canvas
from kamerboek.charts.lettering import Type
from kamerboek.charts.style import PAPER

GAP = 10.0
"""From a mark to its label, in units."""
SLACK = 0.001
"""What adding up leaves between places that are the same, in units."""


@dataclass(frozen=True)
class Box:
    """The room that something takes, in units."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Say whether two boxes share room; those that only touch do not."""
        return (
            other.left < self.right - SLACK
            and self.left < other.right - SLACK
            and other.top < self.bottom - SLACK
            and self.top < other.bottom - SLACK
        )

    def is_inside(self, room: Box) -> bool:
        """Say whether all of it lies in a room."""
        return (
            room.left <= self.left
            and self.right <= room.right
            and room.top <= self.top
            and self.bottom <= room.bottom
        )

    def is_clear_of(self, others: Iterable[Box]) -> bool:
        """Say whether it shares room with none of the others."""
        return not any(self.meets(other) for other in others)

    def distance(self, x: float, y: float) -> float:
        """Return how far a point is from it; nothing for one inside."""
        across = max(self.left - x, x - self.right, 0.0)
        return math.hypot(across, max(self.top - y, y - self.bottom, 0.0))


def text_box(x: float, y: float, text: str, kind: Type, align: Align = "left") -> Box:
    """Return the room that a line of text takes whose middle is at `y`."""
    width, half = kind.width(text), kind.line / 2
    left = {"left": x, "center": x - width / 2, "right": x - width}[align]
    return Box(left, y - half, left + width, y + half)


def beside(
    left: float, right: float, label: str, kind: Type, width: float
) -> tuple[float, Align] | None:
    """Return where a label stands beside a mark that reaches from `left` to `right`.

    To the right where it fits in the drawing, else to the left; None where it fits on neither side.
    """
    taken = kind.width(label)
    if right + GAP + taken <= width:
        return right + GAP, "left"
    if left - GAP - taken >= 0:
        return left - GAP, "right"
    return None


@dataclass(frozen=True)
class Place:
    """A place for a label of one or more lines: its upper left corner and the room it takes."""

    lines: tuple[str, ...]
    kind: Type
    box: Box

    def write(self, canvas: Canvas) -> None:
        """Write the label there."""
        canvas.lines(self.box.left, self.box.top, self.lines, self.kind)


def places_around(
    x: float, y: float, text: str, kind: Type, away: float, room: Box
) -> Iterator[Place]:
    """Yield places for a label around a point and inside a room, the nearest first.

    Above it and below it, to the right, to the left and over it, ever farther away.
    """
    lines = tuple(kind.wrapped(text, room.right - room.left))
    wide, high = max(map(kind.width, lines)), kind.line * len(lines)
    over = max(room.left, min(x - wide / 2, room.right - wide))
    distance = away
    while distance < room.bottom - room.top:
        for top in (y - distance - high, y + distance):
            for left in (x + away, x - away - wide, over):
                box = Box(left, top, left + wide, top + high)
                if box.is_inside(room):
                    yield Place(lines, kind, box)
        distance += kind.line / 2


def first_clear(places: Iterable[Place], taken: Sequence[Box]) -> Place | None:
    """Return the first place that is clear of what is taken; None where none is."""
    return next((place for place in places if place.box.is_clear_of(taken)), None)


def own_first(
    places: Iterable[Place], x: float, y: float, marks: Sequence[tuple[float, float]]
) -> list[Place]:
    """Return places for the label of the mark at a point, last those that are nearer to another.

    There a reader would take it for the label of the other.
    """
    found = list(places)
    nearer = [
        any(place.box.distance(*mark) < place.box.distance(x, y) for mark in marks)
        for place in found
    ]
    own = [place for place, other in zip(found, nearer, strict=True) if not other]
    return own + [place for place, other in zip(found, nearer, strict=True) if other]


def clear(canvas: Canvas, room: Box) -> None:
    """Leave paper for a label over lines: a rim around letters leaves a line between words."""
    canvas.box(room.left, room.top, room.right, room.bottom, fill=PAPER)


def spread(middles: Sequence[float], apart: float, top: float, bottom: float) -> list[float]:
    """Move heights as little as needed to stand `apart`, between `top` and `bottom`.

    They keep their order; where there is not room for all, they overrun the bottom.
    """
    order = sorted(range(len(middles)), key=lambda index: middles[index])
    placed = {}
    lowest = top
    for index in order:
        placed[index] = max(middles[index], lowest)
        lowest = placed[index] + apart
    highest = max(bottom, top + apart * (len(middles) - 1))
    for index in reversed(order):
        placed[index] = min(placed[index], highest)
        highest = placed[index] - apart
    return [placed[index] for index in range(len(middles))]
