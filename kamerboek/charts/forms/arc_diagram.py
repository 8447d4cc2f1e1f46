"""References between answers as arcs over one line of their numbers."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamerboek.charts.canvas import Canvas, Shape
from kamerboek.charts.drawing import Cells, Drawing, Form
from kamerboek.charts.lettering import Type
from kamerboek.charts.readings import Reading
from kamerboek.charts.style import BLUE, INK, SMALLEST_SIZE, SOFT, TEAL, WIDE
from kamerboek.figures import counted_text
from kamerboek.prose import Inline, QuestionLink, question_list

if TYPE_CHECKING:
    import altair as alt

ARC_POINTS = 24
"""Straight pieces an arc is drawn with."""
MOST_RISE = 10.0
"""How many units an arc rises for each number it passes, where there is room."""
MOST_HEIGHT = 150.0
"""How high the arcs on one side become at most, in units."""
NARROW_STEP = 22.0
"""Units from number to number in the narrow drawing."""
HEAD_DISTANCE = 11.0
"""Units from the line to the triangle that points at it."""
NODE_AREA = 40.0
HEAD_AREA = 40.0
NUMBER_TYPE = Type(SMALLEST_SIZE)
WHOLE, PARTIAL = BLUE, TEAL


@dataclass(frozen=True)
class Link:
    """A reference from one answer to another; `whole` where the answer is nothing else."""

    source: str
    target: str
    whole: bool

    @property
    def says(self) -> str:
        """It in Dutch."""
        return f"antwoord {self.source} verwijst naar antwoord {self.target}"

    @property
    def kind(self) -> str:
        """What it is, in Dutch."""
        return "geheel" if self.whole else "deels"


def arc_diagram(links: Sequence[Link], numbers: Sequence[str]) -> Drawing | None:
    """Return references as arcs between the `numbers` on one line, in order.

    An arc on the upper side (narrow: right) points back, one on the other side ahead; a triangle
    marks its target. A reference that is the whole answer is thick, another dashed. A number leads
    to its question. None when there is no reference. Raises ValueError for one from or to a number
    that is not there.
    """
    if not links:
        return None
    for link in links:
        if link.source not in numbers or link.target not in numbers:
            raise ValueError(f"{link.says}: one of them is not on the line")
    return Drawing(lambda: Arcs(tuple(links), tuple(numbers)))


@dataclass(frozen=True)
class _Line:
    """The line that numbers stand on: to the right, or in the narrow drawing down the page.

    `band` is the room that the numbers take on the side of the arcs that point ahead.
    """

    is_narrow: bool
    start: float
    step: float
    base: float
    rise: float
    band: float
    height: float

    def point(self, along: float, aside: float) -> tuple[float, float]:
        """Return a place by its number (may be between two) and its distance aside."""
        at = self.start + self.step * (along + 0.5)
        return (self.base + aside, at) if self.is_narrow else (at, self.base - aside)


@dataclass(frozen=True)
class Arcs(Form):
    """References on a line of numbers."""

    links: tuple[Link, ...]
    numbers: tuple[str, ...]

    @property
    def readings(self) -> tuple[Reading, ...]:
        """None: references are counted, not measured."""
        return ()

    @property
    def counted(self) -> tuple[str, ...]:
        """The questions whose answers refer."""
        return tuple(link.source for link in self.links)

    @property
    def _place(self) -> Mapping[str, int]:
        return {number: place for place, number in enumerate(self.numbers)}

    def _passed(self) -> tuple[int, int]:
        """Return how many numbers the widest arcs pass, back and ahead."""
        passed = [self._place[link.source] - self._place[link.target] for link in self.links]
        return max([0, *passed]), max([0, *(-distance for distance in passed)])

    def _line(self, width: int) -> _Line:
        back, ahead = self._passed()
        widest = max(map(NUMBER_TYPE.width, self.numbers))
        if width != WIDE:
            band = widest + 14
            rise = min(MOST_RISE, (width - band - 2 * HEAD_DISTANCE) / max(1, back + ahead))
            base = ahead * rise + band + HEAD_DISTANCE
            return _Line(True, 0, NARROW_STEP, base, rise, band, NARROW_STEP * len(self.numbers))
        start = widest / 4  # the first and last number may be wider than their step
        step = (width - 2 * start) / len(self.numbers)
        lines = math.ceil((widest + 3) / step)
        band = 12 + NUMBER_TYPE.line * lines
        rise = min(MOST_RISE, MOST_HEIGHT / max(1, back, ahead))
        base = back * rise + HEAD_DISTANCE + 4
        height = base + band + ahead * rise + HEAD_DISTANCE
        return _Line(False, start, step, base, rise, band, height)

    def drawn(self, width: int) -> alt.LayerChart:
        """Draw the line, the arcs with their heads, and the numbers."""
        canvas, line = Canvas(width), self._line(width)
        first, last = line.point(-0.5, 0), line.point(len(self.numbers) - 0.5, 0)
        canvas.rule(*first, *last, colour=SOFT)
        for link in self.links:
            _arc(canvas, line, link, self._place[link.source], self._place[link.target])
        rows = 1 if line.is_narrow else math.ceil((line.band - 12) / NUMBER_TYPE.line)
        for place, number in enumerate(self.numbers):
            x, y = line.point(place, 0)
            says = f"antwoord {number}"
            canvas.dot(x, y, fill=INK, edge=INK, area=NODE_AREA, tooltip=says, question=number)
            if line.is_narrow:
                canvas.text(x - 10, y, number, NUMBER_TYPE, align="right")
            else:
                down = y + 9 + NUMBER_TYPE.line * (place % rows + 0.5)
                canvas.text(x, down, number, NUMBER_TYPE, align="center")
        return canvas.chart(line.height)

    def described(self) -> Inline:
        """Say how many references there are, and which answer most point at; a table has all."""
        links = counted_text(len(self.links), "verwijzing", "verwijzingen")
        answers = counted_text(len(self.numbers), "antwoord", "antwoorden")
        pointed_at = Counter(link.target for link in self.links)
        most = max(pointed_at.values(), default=0)
        named = [number for number in self.numbers if most and pointed_at[number] == most]
        said: list[Inline] = [(f"Boogdiagram van {links} tussen {answers}.",)]
        if named:
            said.append((" Het vaakst aangewezen: antwoord ", *question_list(named), "."))
        return tuple(part for each in said for part in each)

    def cells(self) -> Cells:
        """Return a line for each reference."""
        return Cells(
            ("Van antwoord", "Naar antwoord", "Verwijst"),
            tuple(
                (
                    (QuestionLink(link.source, link.source),),
                    (QuestionLink(link.target, link.target),),
                    (link.kind,),
                )
                for link in self.links
            ),
        )


def _arc(canvas: Canvas, line: _Line, link: Link, start: int, end: int) -> None:
    """Draw half an ellipse from one number to the other, and its head."""
    side = 1 if end < start else -1
    points = []
    for index in range(ARC_POINTS + 1):
        turn = math.pi * index / ARC_POINTS
        along = (start + end) / 2 + (start - end) / 2 * math.cos(turn)
        height = abs(end - start) * line.rise * math.sin(turn)
        points.append(line.point(along, height if side > 0 else -line.band - height))
    colour = WHOLE if link.whole else PARTIAL
    look = (3.0, ()) if link.whole else (1.5, (4.0, 3.0))
    canvas.path(points, colour=colour, thickness=look[0], dash=look[1])
    aside = HEAD_DISTANCE if side > 0 else -line.band - 3
    heads: tuple[Shape, Shape] = (
        ("triangle-left", "triangle-right") if line.is_narrow else ("triangle-down", "triangle-up")
    )
    head = heads[0] if side > 0 else heads[1]
    x, y = line.point(end, aside)
    canvas.dot(x, y, fill=colour, edge=colour, shape=head, area=HEAD_AREA, tooltip=link.says)
