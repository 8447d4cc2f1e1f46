"""A value axis: from zero, with round numbers and its unit, for every form alike."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from kamerboek.charts.canvas import Canvas, Plane
from kamerboek.charts.lettering import AXIS_TYPE
from kamerboek.charts.readings import Reading
from kamerboek.charts.style import SOFT
from kamerboek.figures import number_text
from kamerboek.figures.dutch import PER_WORDS

UNIT_WORDS = {
    "eur": "euro",
    "percentage_points": "procentpunt",
    "persons": "mensen",
    "vte": "VTE",
    "years": "jaar",
    "months": "maanden",
    "weeks": "weken",
    "count": "aantal",
}
UNIT_SUFFIXES = {"percent": "%", "times": "×"}
"""Units that stand with each number of an axis, and so need no title."""
RANGE_WORDS = {"percent": "%", "times": " keer"}

SCALES = ((10**9, "miljard"), (10**6, "miljoen"))
SCALED_UNITS = ("eur", "")
WHOLE_UNITS = ("persons", "count")
"""Units of which there is no half: an axis counts them in whole steps."""
MOST_DIGITS_BEFORE = 10_000
"""A scale of which the largest number is more than this is too fine: the next is taken."""

YEAR = "year"
"""The unit of positions in time, in years and parts of years."""

MOST_SPARSE = 2
"""With no more years than these on an axis, larger steps are not tried."""

TICK_GAP = 12.0
"""Least space in units between two numbers of an axis."""
BELOW = 18.0
"""From an axis to the middle of its numbers, in units."""


@dataclass(frozen=True)
class Tick:
    """A number of an axis."""

    value: float
    text: str


@dataclass(frozen=True)
class Axis:
    """An axis from `first` at `start` to `last` at `end`, in units of the drawing.

    It always holds zero; `range_text` says in Dutch how far it runs.
    """

    first: float
    last: float
    start: float
    end: float
    ticks: tuple[Tick, ...]
    title: str
    range_text: str

    def at(self, value: float) -> float:
        """Return where a number stands."""
        share = (value - self.first) / (self.last - self.first)
        return self.start + share * (self.end - self.start)

    @property
    def zero(self) -> float:
        """Where zero stands."""
        return self.at(0)


def value_axis(
    readings: Iterable[Reading],
    unit: str,
    *,
    start: float,
    end: float,
    most_ticks: int,
    reserve: float = 0.0,
    title: str | None = None,
) -> Axis:
    """Return an axis that holds zero and every number that the readings reach.

    It runs on for `reserve` units of the drawing beyond the largest, so that a label fits. Its
    numbers are as many as fit, at most `most_ticks`; `title` replaces the words for the unit.
    """
    drawn = tuple(readings)
    ends = [number for reading in drawn for number in reading.ends]
    least, most = span(ends)
    length = abs(end - start)
    most += (most - least) * reserve / max(length - reserve, 1.0)
    scale, _ = _scale(unit, ends)
    words = axis_words(drawn, unit)
    step = _step(least, most, scale, unit, length=length, most_ticks=most_ticks, flat=start < end)
    first, last = _ends(least, most, step)
    return Axis(
        first=float(first),
        last=float(last),
        start=start,
        end=end,
        ticks=tuple(
            Tick(float(number), _number(number, step, scale, unit))
            for number in _multiples(first, last, step)
        ),
        title=words if title is None else title,
        range_text=_range_text(first, last, scale, unit, "" if unit == "count" else words),
    )


def position_axis(
    values: Sequence[float], unit: str, *, start: float, end: float, most_ticks: int, title: str
) -> Axis:
    """Return an axis of positions (years, times), from the first to the last of them.

    It need not hold zero; a `year` is written whole and without a point.
    """
    least, most = min(values), max(values)
    if least == most:
        least, most = least - 1, most + 1
    ticks = _positions(least, most, unit, end - start, most_ticks)
    after = RANGE_WORDS.get(unit, "")
    low, high = (position_text(each, unit).removesuffix(_suffix(unit)) for each in (least, most))
    return Axis(least, most, start, end, ticks, title, f"van {low} tot {high}{after}")


def _positions(
    least: float, most: float, unit: str, length: float, most_ticks: int
) -> tuple[Tick, ...]:
    """Return the positions that are written: as many round ones as fit.

    Years are counted from the first, so that it is written, and the last too where steps allow.
    """
    fitting: list[tuple[Tick, ...]] = []
    for step in _round_steps((most - least) / most_ticks):
        if unit == YEAR and step.denominator != 1:
            continue
        places = _places(least, most, step, unit)
        ticks = tuple(Tick(float(each), position_text(float(each), unit)) for each in places)
        apart = length * float(step) / (most - least)
        widest = max((AXIS_TYPE.width(tick.text) for tick in ticks), default=0)
        if len(ticks) > most_ticks + 1 or apart < widest + TICK_GAP:
            continue
        fitting.append(ticks)
        if unit != YEAR or ticks[-1].value == math.floor(most):
            return ticks
        if len(ticks) <= MOST_SPARSE:
            break
    return fitting[0]


def _places(least: float, most: float, step: Fraction, unit: str) -> list[Fraction]:
    if unit != YEAR:
        return _multiples(Fraction(least), Fraction(most), step)
    first = Fraction(math.ceil(least))
    return [first + step * count for count in range(math.floor((most - first) / step) + 1)]


def position_text(value: float, unit: str) -> str:
    """Return a position as it is written: `2025`, `2,5×`."""
    if unit == YEAR:
        return str(math.floor(value))
    return number_text(Fraction(value).limit_denominator(1000), None) + _suffix(unit)


def _suffix(unit: str) -> str:
    return UNIT_SUFFIXES.get(unit, "")


def span(ends: Iterable[float]) -> tuple[float, float]:
    """Return the least and the largest of numbers and zero, never the same."""
    listed = [0.0, *ends]
    least, most = min(listed), max(listed)
    return least, most if least < most else 1.0


def axis_words(readings: Iterable[Reading], unit: str) -> str:
    """Return what the numbers of an axis of these readings are in: `miljard euro per jaar`.

    Raises ValueError where money a year, or another time, stands beside money that is not.
    """
    listed = tuple(readings)
    _, scale = _scale(unit, [number for reading in listed for number in reading.ends])
    pers = {reading.per for reading in listed if not reading.is_calculated_here}
    if unit == "eur" and len(pers) > 1:
        raise ValueError(f"one axis has money per time and money that is not: {sorted(pers)}")
    per = PER_WORDS[pers.pop()].strip() if len(pers) == 1 else ""
    return " ".join(part for part in (scale, UNIT_WORDS.get(unit, ""), per) if part)


def _scale(unit: str, ends: Sequence[float]) -> tuple[int, str]:
    """Return what numbers are written in: the finest in which the largest is short enough."""
    sizes = [abs(end) for end in ends if end]
    if unit not in SCALED_UNITS or not sizes:
        return 1, ""
    fitting = [
        (scale, word)
        for scale, word in reversed(SCALES)
        if scale <= max(sizes) < scale * MOST_DIGITS_BEFORE and min(sizes) < scale * 1000
    ]
    if fitting:
        return fitting[0]
    return next(((scale, word) for scale, word in SCALES if scale <= max(sizes)), (1, ""))


def _step(
    least: float,
    most: float,
    scale: int,
    unit: str,
    *,
    length: float,
    most_ticks: int,
    flat: bool,
) -> Fraction:
    """Return the smallest round step whose numbers fit on the axis."""
    for step in _round_steps((most - least) / most_ticks):
        if unit in WHOLE_UNITS and step.denominator != 1:
            continue
        first, last = _ends(least, most, step)
        apart = length * float(step / (last - first))
        numbers = [_number(each, step, scale, unit) for each in _multiples(first, last, step)]
        needed = (
            max(AXIS_TYPE.width(number) for number in numbers) + TICK_GAP
            if flat
            else AXIS_TYPE.line
        )
        if len(numbers) <= most_ticks + 1 and apart >= needed:
            return step
    raise AssertionError("steps grow without end")


def _round_steps(least: float) -> Iterator[Fraction]:
    """Yield 1, 2 and 5 times the powers of ten, from about the least upwards."""
    power = math.floor(math.log10(least))
    while True:
        for digit in (1, 2, 5):
            yield digit * Fraction(10) ** power
        power += 1


def _ends(least: float, most: float, step: Fraction) -> tuple[Fraction, Fraction]:
    """Return the ends of an axis, in fifths of its step."""
    part = step / 5
    return math.floor(Fraction(least) / part) * part, math.ceil(Fraction(most) / part) * part


def _multiples(first: Fraction, last: Fraction, step: Fraction) -> list[Fraction]:
    return [step * count for count in range(math.ceil(first / step), math.floor(last / step) + 1)]


def _number(number: Fraction, step: Fraction, scale: int, unit: str) -> str:
    decimals = _decimals(step / scale) if number else 0
    return number_text(number / scale, decimals) + _suffix(unit)


def _decimals(number: Fraction) -> int:
    """Return with how many decimals a part of a round step is exact."""
    decimals = 0
    while (number * 10**decimals).denominator != 1:
        decimals += 1
    return decimals


def _range_text(first: Fraction, last: Fraction, scale: int, unit: str, words: str) -> str:
    low, high = (number_text(end / scale, _decimals(end / scale)) for end in (first, last))
    after = f" {words}" if words else RANGE_WORDS.get(unit, "")
    return f"van {low} tot {high}{after}"


def draw_under(canvas: Canvas, axis: Axis, top: float, bottom: float) -> float:
    """Draw a horizontal axis with its grid from `top`; return how far down it reaches."""
    for tick in axis.ticks:
        x = axis.at(tick.value)
        if tick.value:
            canvas.rule(x, top, x, bottom)
        middle = AXIS_TYPE.inside(x, tick.text, canvas.width)
        canvas.text(middle, bottom + BELOW, tick.text, AXIS_TYPE, align="center")
    canvas.rule(axis.zero, top, axis.zero, bottom, colour=SOFT, thickness=1.5, plane=Plane.LINE)
    reach = bottom + BELOW + AXIS_TYPE.line / 2
    if not axis.title:
        return reach
    return canvas.lines(
        canvas.width, reach, AXIS_TYPE.wrapped(axis.title, canvas.width), AXIS_TYPE, align="right"
    )


def margin(axis: Axis) -> float:
    """Return the room in units that the numbers of an upright axis take on its left."""
    return max(AXIS_TYPE.width(tick.text) for tick in axis.ticks) + 8


def draw_title(canvas: Canvas, axis: Axis) -> float:
    """Write the title of an upright axis over it, to be read without turning.

    Returns how far down it reaches.
    """
    if not axis.title:
        return 0.0
    return canvas.lines(0, 0, AXIS_TYPE.wrapped(axis.title, canvas.width), AXIS_TYPE) + 2


def draw_left(canvas: Canvas, axis: Axis, left: float, right: float) -> None:
    """Draw an upright axis with its grid from `left` to `right`."""
    for tick in axis.ticks:
        y = axis.at(tick.value)
        if tick.value:
            canvas.rule(left, y, right, y)
        canvas.text(left - 8, y, tick.text, AXIS_TYPE, align="right")
    canvas.rule(left, axis.zero, right, axis.zero, colour=SOFT, thickness=1.5, plane=Plane.LINE)


def draw_positions(canvas: Canvas, axis: Axis, top: float) -> float:
    """Draw the numbers of a horizontal axis of positions; return how far down they reach."""
    for tick in axis.ticks:
        x = axis.at(tick.value)
        canvas.rule(x, top, x, top + 4, colour=SOFT)
        middle = AXIS_TYPE.inside(x, tick.text, canvas.width)
        canvas.text(middle, top + BELOW - 3, tick.text, AXIS_TYPE, align="center")
    reach = top + BELOW - 3 + AXIS_TYPE.line / 2
    if not axis.title:
        return reach + 2
    lines = AXIS_TYPE.wrapped(axis.title, canvas.width)
    middle = (axis.start + axis.end) / 2
    return canvas.lines(middle, reach + 3, lines, AXIS_TYPE, align="center") + 2
