"""Lines over years or other positions, over a band of room, on an axis from zero."""

from __future__ import annotations

import numbers
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from kamerboek.charts.axis import (
    RANGE_WORDS,
    YEAR,
    Axis,
    draw_left,
    draw_positions,
    draw_title,
    margin,
    position_axis,
    position_text,
    value_axis,
)
from kamerboek.charts.canvas import DASHED, Canvas, Dash
from kamerboek.charts.drawing import Cells, Drawing, Form
from kamerboek.charts.forms.line_plot import (
    Plot,
    Series,
    draw_bands,
    draw_series,
    name_at_ends,
    name_bands,
    name_over,
    write_beside,
)
from kamerboek.charts.goals import Goal, draw_goal, goal_of
from kamerboek.charts.lettering import BOLD_TYPE
from kamerboek.charts.readings import (
    Given,
    Reading,
    Role,
    Shown,
    evaluated,
    is_missing,
    read,
    unit_of,
)
from kamerboek.charts.style import WIDE
from kamerboek.charts.wording import axis_sentence, goal_sentence, told
from kamerboek.figures import Exact, capitalised
from kamerboek.prose import Inline

if TYPE_CHECKING:
    import altair as alt

PLOT_HEIGHT = 184.0
MOST_NAME_ROOM = 170.0
"""Most room in units beside a wide drawing for the names of its lines."""
SOLID: Dash = ()
DOTTED: Dash = (2, 3)
LOOKS = (
    (Role.SUBJECT, SOLID),
    (Role.SECOND, DASHED),
    (Role.UNANSWERED, DOTTED),
    (Role.CONTEXT, (10, 3, 2, 3)),
)
"""How series are told apart that have no look of their own: never by colour alone."""
MOST_TOLD = 25
"""A table of more points than these leaves some out, evenly."""

Points = Sequence[tuple[Exact | float, Given]]


@dataclass(frozen=True)
class Line:
    """A series of points (position, figure) in order, the part it plays and its dashes."""

    points: Points | Callable[[], Points]
    role: Role = Role.SUBJECT
    dash: Dash = SOLID


@dataclass(frozen=True)
class Band:
    """What lies between two positions: the interval of a figure of positions, and its words."""

    figure: Given
    words: str


@dataclass(frozen=True)
class Spot:
    """A figure at one position, beside the lines: a break-even, or a number from elsewhere.

    The position may be a figure, of which the value counts; a spot with one that is missing is left
    out. `words` stand beside it, by default the figure as printed. `moment` is when it held, where
    that is no position as a reader counts them: `maart 2022` stands beside the figure then.
    """

    position: Given
    figure: Given
    words: str | None = None
    role: Role = Role.GOAL
    moment: str = ""


@dataclass(frozen=True)
class Along:
    """What positions are: a `year`, or a unit of figures (`times`, `percent`), and their title."""

    unit: str = YEAR
    title: str = ""

    def phrase(self, position: float) -> str:
        """Return a position as a sentence names it: `in 2025`, `bij 2,5 keer`."""
        text = position_text(position, self.unit)
        if self.unit == YEAR:
            return f"in {text}"
        return "bij " + text.replace("×", RANGE_WORDS["times"])


IN_YEARS = Along()


def lines(
    series: Mapping[str, Line | Points | Callable[[], Points]],
    *,
    along: Along = IN_YEARS,
    unit: str | None = None,
    levels: Mapping[str, Given] | None = None,
    bands: Sequence[Band] = (),
    spots: Sequence[Spot] = (),
    axis: str | None = None,
    decimals: int = 1,
) -> Drawing | None:
    """Return a line for each series of points (position, figure), over a band for their room.

    Points may be a function, which is called when the chart is displayed. `levels` are figures
    that lines are compared with, by their words; `bands` are ranges of positions, `spots` single
    places. None when all points are missing.
    """
    named = {
        name: each if isinstance(each, Line) else Line(each, *look)
        for (name, each), look in zip(series.items(), _looks(len(series)), strict=True)
    }
    known = [line.points for line in named.values() if not callable(line.points)]
    if len(known) == len(named) and not any(map(_present, known)):
        return None

    def made() -> Form | None:
        drawn, measured = _series(named, unit, decimals)
        if not drawn:
            return None
        goals = [goal_of(each, name, measured, decimals) for name, each in (levels or {}).items()]
        return Lines(
            drawn,
            along,
            measured,
            tuple(goal for goal in goals if goal),
            _read_bands(bands, along, decimals),
            _read_spots(spots, measured, decimals),
            axis,
        )

    return Drawing(made)


def _series(
    lines: Mapping[str, Line], unit: str | None, decimals: int
) -> tuple[tuple[Series, ...], str]:
    """Return the lines that have points, and the unit of their axis."""
    points = {name: _present(evaluated(line.points)) for name, line in lines.items()}
    figures = [figure for each in points.values() for _, figure in each]
    if not figures:
        return (), ""
    measured = unit or unit_of(figures)
    drawn = tuple(
        Series(name, line.role, line.dash, _read(points[name], measured, decimals))
        for name, line in lines.items()
        if points[name]
    )
    return drawn, measured


def _looks(count: int) -> list[tuple[Role, Dash]]:
    """Return a look for each series. Raises ValueError when they cannot be told apart."""
    if count > len(LOOKS):
        raise ValueError(f"at most {len(LOOKS)} lines can be told apart, not {count}")
    return list(LOOKS[:count])


def _present(points: Points) -> Points:
    return [(position, figure) for position, figure in points if not is_missing(figure)]


def _read(points: Points, unit: str, decimals: int) -> tuple[tuple[float, Reading], ...]:
    return tuple((float(position), read(each, unit, decimals)) for position, each in points)


def _read_bands(
    bands: Sequence[Band], along: Along, decimals: int
) -> tuple[tuple[str, Reading], ...]:
    return tuple(
        (band.words, read(band.figure, along.unit, decimals))
        for band in bands
        if not is_missing(band.figure)
    )


def _read_spots(spots: Sequence[Spot], unit: str, decimals: int) -> tuple[Placed, ...]:
    placed = [(_place(spot.position), spot) for spot in spots if not is_missing(spot.figure)]
    there = [(place, spot) for place, spot in placed if place is not None]
    readings = [replace(read(spot.figure, unit, decimals), role=spot.role) for _, spot in there]
    return tuple(
        Placed(place, reading, spot.words, spot.moment)
        for (place, spot), reading in zip(there, readings, strict=True)
    )


def _place(position: Given) -> float | None:
    """Return a position as a number; None for a figure that is missing or only a range."""
    value = position.value if isinstance(position, Shown) else position
    return float(value) if isinstance(value, numbers.Real) else None


@dataclass(frozen=True)
class Placed:
    """A spot that was read: where it stands, its figure, its words, when it held."""

    position: float
    figure: Reading
    words: str | None
    moment: str

    @property
    def reading(self) -> Reading:
        """The figure, with what stands beside it as its label."""
        said = [self.figure.label if self.words is None else self.words, self.moment]
        return replace(self.figure, label=", ".join(part for part in said if part))

    def told(self, along: Along) -> Inline:
        """Return it as a sentence of the description."""
        named = self.words is not None and self.words != self.figure.text
        value = told(replace(self.figure, role=Role.SUBJECT))
        when = f", {self.moment}" if self.moment else f" {along.phrase(self.position)}"
        return (f" {capitalised(self.words or '')}: " if named else " ", *value, f"{when}.")


@dataclass(frozen=True)
class Lines(Form):
    """Series on one plot, with what they are compared with."""

    series: tuple[Series, ...]
    along: Along
    unit: str
    levels: tuple[Goal, ...]
    bands: tuple[tuple[str, Reading], ...]
    spots: tuple[Placed, ...]
    title: str | None

    @property
    def _heights(self) -> tuple[Reading, ...]:
        points = (reading for each in self.series for _, reading in each.points)
        spots = (spot.reading for spot in self.spots)
        return (*points, *(goal.reading for goal in self.levels), *spots)

    @property
    def readings(self) -> tuple[Reading, ...]:
        """All points, levels, bands and spots."""
        return (*self._heights, *(reading for _, reading in self.bands))

    def _up(self, top: float) -> Axis:
        return value_axis(
            self._heights,
            self.unit,
            start=top + PLOT_HEIGHT,
            end=top,
            most_ticks=5,
            title=self.title,
        )

    @property
    def _positions(self) -> list[float]:
        return [position for each in self.series for position, _ in each.points]

    def _across(self, left: float, right: float) -> Axis:
        spots = (spot.position for spot in self.spots)
        bands = (end for _, band in self.bands for end in band.ends)
        return self._axis([*self._positions, *spots, *bands], left, right)

    def _axis(self, positions: Sequence[float], left: float, right: float) -> Axis:
        return position_axis(
            positions,
            self.along.unit,
            start=left,
            end=right,
            most_ticks=8 if right - left > WIDE / 2 else 5,
            title=self.along.title,
        )

    def drawn(self, width: int) -> alt.LayerChart:
        """Draw bands, lines, levels and spots from the back to the front."""
        canvas = Canvas(width)
        beside = width == WIDE and len(self.series) > 1
        longest = max(BOLD_TYPE.width(each.name) for each in self.series)
        right = width - (min(MOST_NAME_ROOM, longest + 10) if beside else 8)
        across = self._across(margin(self._up(0)), right)
        top = draw_title(canvas, self._up(0))
        if not beside:
            top = name_over(canvas, [each for each in self.series if each.name], top)
        top = name_bands(canvas, across, self.bands, top)
        over = BOLD_TYPE.line + 4 if self.levels or self.spots else 8
        plot = Plot(across, self._up(top + over), over)
        draw_left(canvas, plot.up, across.start, across.end)
        draw_bands(canvas, plot, [reading for _, reading in self.bands])
        for each in self.series:
            draw_series(canvas, plot, each)
        for goal in self.levels:
            draw_goal(canvas, plot.up, goal, across.start, across.end)
        spots = [(spot.position, spot.reading) for spot in self.spots]
        write_beside(canvas, plot, self.series, self.levels, spots)
        if beside:
            name_at_ends(canvas, plot, self.series)
        return canvas.chart(draw_positions(canvas, across, max(plot.up.start, plot.up.zero)))

    def described(self) -> Inline:
        """Say where each line begins and ends, and what it is compared with."""
        ends = [_ends_sentence(each, self.along) for each in self.series]
        return tuple(chain.from_iterable([self._axes(), *ends, *self._compared()]))

    def beside_table(self) -> Inline:
        """Say the axes and what the lines are compared with; the table has the lines."""
        return tuple(chain.from_iterable([self._axes(), *self._compared()]))

    def _axes(self) -> Inline:
        reach = self._axis(self._positions, 0, WIDE).range_text
        what = f"{'Lijnen' if len(self.series) > 1 else 'Een lijn'} {reach}"
        return axis_sentence(f"{what},", self._up(0))

    def _compared(self) -> Iterator[Inline]:
        """Yield the sentence of each level, band and spot."""
        yield from map(goal_sentence, self.levels)
        for words, each in self.bands:
            yield (f" {capitalised(words)}: ", *told(each), ".")
        for spot in self.spots:
            yield spot.told(self.along)

    def cells(self) -> Cells:
        """Return a line for each position, with each series and its room where it has any.

        Of many positions some are left out, evenly; the first and the last stay.
        """
        positions = sorted({position for each in self.series for position, _ in each.points})
        shown = positions[:: -(-len(positions) // MOST_TOLD)]
        shown += positions[-1:] if shown[-1] != positions[-1] else []
        columns, found = [], []
        for each in self.series:
            by_position = dict(each.points)
            columns.append(capitalised(each.name))
            found.append([_cell(by_position.get(position)) for position in shown])
            if not all(reading.is_exact for reading in by_position.values()):
                columns.append(f"Ruimte: {each.name}" if len(self.series) > 1 else "Ruimte")
                found.append([_room(by_position.get(position)) for position in shown])
        head = capitalised(self.along.title) or ("Jaar" if self.along.unit == YEAR else "Plaats")
        texts = [(position_text(position, self.along.unit),) for position in shown]
        return Cells((head, *columns), tuple(zip(texts, *found, strict=True)))


def _ends_sentence(series: Series, along: Along) -> Inline:
    """Return the sentence of one line: where it begins and ends, and from where it stays level."""
    (first, begin), (last, end) = series.points[0], series.points[-1]
    level = _level_from(series)
    if first == last:
        return (f" {capitalised(series.name)}: ", *told(begin), f" {along.phrase(first)}.")
    return (
        f" {capitalised(series.name)}: van ",
        *told(begin),
        f" {along.phrase(first)} naar ",
        *told(end),
        f" {along.phrase(level)}, en zo tot en met {position_text(last, along.unit)}."
        if along.unit == YEAR and first < level < last
        else f" {along.phrase(last)}.",
    )


def _level_from(series: Series) -> float:
    """Return the first position of the points at the end that all say the same as the last.

    Of years each has its point; between other positions a line may be level before it.
    """
    last, end = series.points[-1]
    level = last
    for position, reading in reversed(series.points):
        if (reading.value, reading.lower, reading.upper) != (end.value, end.lower, end.upper):
            break
        level = position
    return level


def _cell(reading: Reading | None) -> Inline:
    return reading.cell if reading else ("",)


def _room(reading: Reading | None) -> Inline:
    return (reading.room or "exact",) if reading else ("",)
