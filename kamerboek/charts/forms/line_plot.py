"""What a plot of lines is made of: lines, bands, names, spots, and where their words go."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from kamerboek.charts.axis import Axis
from kamerboek.charts.canvas import Canvas, Dash, Plane, Shape
from kamerboek.charts.goals import Goal
from kamerboek.charts.labels import (
    Box,
    Place,
    first_clear,
    own_first,
    places_around,
    spread,
    text_box,
)
from kamerboek.charts.lettering import BOLD_TYPE, PLAIN_TYPE
from kamerboek.charts.readings import Reading, Role
from kamerboek.charts.style import ORANGE_TEXT, TEAL, TEAL_TEXT

SAMPLE = 24.0
"""Width in units of the piece of line that stands before its name."""
LEAST_ROOM = 3.0
"""Room that is nowhere as high as this, in units, is not drawn."""
SPOT = 9.0
"""From a spot to its words, in units."""
NEAR = 36.0
"""So far from its spot, in units, words are seen to belong to it."""
PIECE = 8.0
"""Length in units of the pieces in which a line is kept clear of words."""
LEVEL = 3.0
"""From a level to its words, in units."""


@dataclass(frozen=True)
class Series:
    """A line as drawn: its name and look, and its points."""

    name: str
    role: Role
    dash: Dash
    points: tuple[tuple[float, Reading], ...]


@dataclass(frozen=True)
class Plot:
    """Both axes of a plot, and how much room is over it."""

    across: Axis
    up: Axis
    over: float

    def point(self, position: float, value: float) -> tuple[float, float]:
        """Return where a value at a position stands."""
        return self.across.at(position), self.up.at(value)

    @property
    def room(self) -> Box:
        """The room inside the axes."""
        return Box(self.across.start, self.up.end - self.over, self.across.end, self.up.start)


def draw_series(canvas: Canvas, plot: Plot, series: Series) -> None:
    """Draw a line over the band of its room; a line of one point is a dot."""
    places = [plot.point(position, reading.place) for position, reading in series.points]
    room = [
        (plot.across.at(position), plot.up.at(reading.upper), plot.up.at(reading.lower))
        for position, reading in series.points
        if reading.lower is not None and reading.upper is not None
    ]
    colour = series.role.colour
    if any(low - high >= LEAST_ROOM for _, high, low in room):
        canvas.area(room, colour=colour)
    if len(places) == 1:
        canvas.dot(*places[0], fill=series.role.fill, edge=colour)
    canvas.path(places, colour=colour, dash=series.dash)


def draw_bands(canvas: Canvas, plot: Plot, readings: Sequence[Reading]) -> None:
    """Draw ranges of positions over the height of the plot."""
    for reading in readings:
        left, right = _reach(plot.across, reading)
        box = (left, plot.up.end - plot.over, max(right, left + 2), plot.up.start)
        canvas.box(*box, fill=TEAL, opacity=0.3, plane=Plane.BAND)


def _reach(across: Axis, reading: Reading) -> tuple[float, float]:
    """Return from where to where a range of positions reaches inside the plot."""
    left = across.start if reading.lower is None else across.at(reading.lower)
    right = across.end if reading.upper is None else across.at(reading.upper)
    return max(across.start, left), min(across.end, right)


def name_bands(
    canvas: Canvas, across: Axis, bands: Sequence[tuple[str, Reading]], top: float
) -> float:
    """Write the words of bands over them, in lines where they meet; return how far down."""
    kind = replace(PLAIN_TYPE, colour=TEAL_TEXT)
    taken: list[Box] = []
    for words, reading in bands:
        left, right = _reach(across, reading)
        middle = kind.inside((left + right) / 2, words, canvas.width)
        y = top + kind.line / 2
        while not text_box(middle, y, words, kind, "center").is_clear_of(taken):
            y += kind.line
        taken.append(text_box(middle, y, words, kind, "center"))
        canvas.text(middle, y, words, kind, align="center")
    return max([top, *(box.bottom for box in taken)])


def name_over(canvas: Canvas, series: Sequence[Series], top: float) -> float:
    """Write the name of each line over the plot, after a piece of it; return how far down."""
    for each in series:
        kind = replace(PLAIN_TYPE, colour=each.role.text_colour)
        y = top + kind.line / 2
        canvas.path([(0, y), (SAMPLE, y)], colour=each.role.colour, dash=each.dash)
        top = canvas.lines(
            SAMPLE + 6, top, kind.wrapped(each.name, canvas.width - SAMPLE - 6), kind
        )
    return top + 4


def name_at_ends(canvas: Canvas, plot: Plot, series: Sequence[Series]) -> None:
    """Write the name of each line beside its end, moved apart where ends are close."""
    left = plot.across.end + 8
    blocks = [BOLD_TYPE.wrapped(each.name, canvas.width - left) for each in series]
    ends = [plot.up.at(each.points[-1][1].place) for each in series]
    apart = BOLD_TYPE.line * max(map(len, blocks)) + 2
    half = apart / 2
    middles = spread(ends, apart, plot.up.end - plot.over + half, plot.up.start - half)
    for middle, lines, each in zip(middles, blocks, series, strict=True):
        kind = replace(BOLD_TYPE, colour=each.role.text_colour)
        canvas.lines(left, middle - kind.line * len(lines) / 2, lines, kind)


def write_beside(
    canvas: Canvas,
    plot: Plot,
    series: Sequence[Series],
    levels: Sequence[Goal],
    spots: Sequence[tuple[float, Reading]],
) -> None:
    """Draw the spots and write what they and the levels are, clear of each other.

    Where they can near what they are of, they stay clear of the lines too.
    """
    points = [(*plot.point(position, reading.place), reading) for position, reading in spots]
    marks = [(x, y) for x, y, _ in points]
    taken = [Box(x - 6, y - 6, x + 6, y + 6) for x, y in marks]
    crossed = list(chain.from_iterable(_boxes(plot, each) for each in series))
    for x, y, reading in points:
        role = reading.role
        shape: Shape = "circle" if role is Role.GOAL else "diamond"
        canvas.dot(x, y, fill=role.fill, edge=role.colour, shape=shape, tooltip=reading.tooltip)
        kind = replace(BOLD_TYPE, colour=role.text_colour, rim=True)
        places = own_first(places_around(x, y, reading.label, kind, SPOT, plot.room), x, y, marks)
        near = [place for place in places if place.box.distance(x, y) <= NEAR]
        _write(canvas, (near, places), taken, crossed)
    for goal in levels:
        kind = replace(BOLD_TYPE, colour=ORANGE_TEXT, rim=True)
        y = plot.up.at(goal.reading.place)
        right = places_around(plot.across.end, y, goal.text, kind, LEVEL, plot.room)
        left = places_around(plot.across.start, y, goal.text, kind, LEVEL, plot.room)
        both = chain.from_iterable(zip(right, left, strict=False))
        _write(canvas, (list(both),), taken, crossed)


def _boxes(plot: Plot, series: Series) -> Iterator[Box]:
    """Yield small boxes along a line, close enough that no word slips between."""
    places = [plot.point(position, reading.place) for position, reading in series.points]
    for (x, y), (x2, y2) in pairwise(places):
        pieces = max(1, math.ceil(max(abs(x2 - x), abs(y2 - y)) / PIECE))
        for piece in range(pieces + 1):
            share = piece / pieces
            at, height = x + (x2 - x) * share, y + (y2 - y) * share
            yield Box(at - 2, height - 2, at + 2, height + 2)


def _write(
    canvas: Canvas,
    groups: Sequence[Sequence[Place]],
    taken: list[Box],
    crossed: Sequence[Box],
) -> None:
    """Write a label at the first place that is clear; the table has it where none is.

    In each group of places first one that is clear of what is `crossed` too.
    """
    both = [*taken, *crossed]
    found = (first_clear(places, others) for places in groups for others in (both, taken))
    if place := next(filter(None, found), None):
        place.write(canvas)
        taken.append(place.box)
