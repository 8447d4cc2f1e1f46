"""Numbers at their dates, from several sources: marks without a line, since nothing joins them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING

from kamerboek.charts.axis import (
    YEAR,
    Axis,
    draw_left,
    draw_positions,
    draw_title,
    margin,
    position_axis,
    value_axis,
)
from kamerboek.charts.canvas import Canvas, Shape
from kamerboek.charts.drawing import Cells, Drawing, Form
from kamerboek.charts.labels import Box, first_clear, own_first, places_around
from kamerboek.charts.lettering import BOLD_TYPE, PLAIN_TYPE
from kamerboek.charts.readings import Given, Reading, evaluated, is_missing, read, unit_of
from kamerboek.charts.style import BLUE, WIDE
from kamerboek.charts.wording import axis_sentence, told
from kamerboek.figures import capitalised, date_text, place_in_years
from kamerboek.prose import Inline

if TYPE_CHECKING:
    import altair as alt

SHAPES: tuple[Shape, ...] = ("circle", "square", "triangle-up", "diamond")
"""A series is told apart by its shape and its name, never by colour alone."""
PLOT_HEIGHT = 200.0
AWAY = 8.0
"""From a mark to its words, in units."""

Dated = Sequence[tuple[date, Given]]


def dated_marks(
    series: Mapping[str, Dated] | Callable[[], Mapping[str, Dated]],
    *,
    unit: str | None = None,
    axis: str | None = None,
    decimals: int = 1,
) -> Drawing | None:
    """Return each figure at its date, with its text beside it; a series has a shape of its own.

    The axis begins at zero. None when all figures are missing; `series` may be a function, which is
    called when the chart is displayed. Raises ValueError for more than four series.
    """
    if not callable(series) and not _present(series):
        return None

    def made() -> Form | None:
        given = _present(evaluated(series))
        if not given:
            return None
        if len(given) > len(SHAPES):
            raise ValueError(f"at most {len(SHAPES)} series can be told apart, not {len(given)}")
        measured = unit or unit_of(figure for each in given.values() for _, figure in each)
        return DatedMarks(
            {
                name: tuple((day, read(figure, measured, decimals)) for day, figure in each)
                for name, each in given.items()
            },
            measured,
            axis,
        )

    return Drawing(made)


def _present(series: Mapping[str, Dated]) -> dict[str, Dated]:
    left = {
        name: [(day, figure) for day, figure in each if not is_missing(figure)]
        for name, each in series.items()
    }
    return {name: each for name, each in left.items() if each}


@dataclass(frozen=True)
class DatedMarks(Form):
    """Marks at dates."""

    series: Mapping[str, tuple[tuple[date, Reading], ...]]
    unit: str
    title: str | None

    @property
    def readings(self) -> tuple[Reading, ...]:
        """All marks."""
        return tuple(reading for each in self.series.values() for _, reading in each)

    def _up(self, top: float) -> Axis:
        return value_axis(
            self.readings,
            self.unit,
            start=top + PLOT_HEIGHT,
            end=top,
            most_ticks=5,
            title=self.title,
        )

    def _across(self, left: float, right: float) -> Axis:
        """Return an axis of whole years around all dates."""
        years = [day.year for each in self.series.values() for day, _ in each]
        ends = [float(min(years)), float(max(years) + 1)]
        most_ticks = 8 if right - left > WIDE / 2 else 4
        return position_axis(ends, YEAR, start=left, end=right, most_ticks=most_ticks, title="")

    def drawn(self, width: int) -> alt.LayerChart:
        """Draw the marks, what their shapes mean over them, and their texts beside them."""
        canvas = Canvas(width)
        top = _key(canvas, list(self.series), draw_title(canvas, self._up(0)))
        up = self._up(top + BOLD_TYPE.line)
        across = self._across(margin(up), width - 12)
        draw_left(canvas, up, across.start, across.end)
        places = [
            (across.at(float(place_in_years(day))), up.at(reading.place), shape, reading)
            for (_, each), shape in zip(self.series.items(), SHAPES, strict=False)
            for day, reading in each
        ]
        for x, y, shape, reading in places:
            canvas.dot(x, y, fill=BLUE, edge=BLUE, shape=shape, tooltip=reading.tooltip)
        points = [(x, y) for x, y, _, _ in places]
        taken = [Box(x - 6, y - 6, x + 6, y + 6) for x, y in points]
        room = Box(across.start + 2, up.end - BOLD_TYPE.line, width, up.start)
        kind = replace(BOLD_TYPE, colour=BLUE, rim=True)
        for x, y, _, reading in places:
            around = places_around(x, y, reading.label, kind, AWAY, room)
            found = first_clear(own_first(around, x, y, points), taken)
            if found:
                found.write(canvas)
                taken.append(found.box)
        return canvas.chart(draw_positions(canvas, across, up.start))

    def described(self) -> Inline:
        """Say each mark with its date."""
        said = [axis_sentence("Losse merktekens", self._up(0))]
        for name, each in self.series.items():
            said.append((f" {capitalised(name)}: ",))
            for place, (day, reading) in enumerate(each):
                said.append(("; " if place else "", *told(reading), f" op {date_text(day)}"))
            said.append((".",))
        return tuple(chain.from_iterable(said))

    def cells(self) -> Cells:
        """Return a line for each mark."""
        return Cells(
            ("Wat", "Datum", "Waarde"),
            tuple(
                ((name,), (date_text(day),), reading.cell)
                for name, each in self.series.items()
                for day, reading in each
            ),
        )


def _key(canvas: Canvas, names: Sequence[str], top: float) -> float:
    """Write what the shapes mean; return how far down it reaches."""
    for name, shape in zip(names, SHAPES, strict=False):
        canvas.dot(8, top + PLAIN_TYPE.line / 2, fill=BLUE, edge=BLUE, shape=shape)
        top = canvas.lines(20, top, PLAIN_TYPE.wrapped(name, canvas.width - 20), PLAIN_TYPE) + 2
    return top
