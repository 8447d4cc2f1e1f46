"""The page of a sweep: a chart of each result that changes over the grid."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import altair as alt
import jinja2
import pandas as pd
import vl_convert

from kamerboek.chapter.choice import Choice
from kamerboek.chapter.conclusions import Turned, breaks_text
from kamerboek.charts import Along, dots, lines
from kamerboek.charts.style import LOCALE
from kamerboek.figures import Interval, as_typed, measure_text, room_text
from kamerboek.figures.exact import Rational
from kamerboek.run import Value
from kamerboek.sweep.series import Series
from kamerboek.sweep.spread import is_numbers, spread_of

MOST_CHARTS = 60
"""More than anybody scrolls through; the table holds the rest."""

MOST_SERIES = 4
"""As many lines as can be told apart in one chart."""

MOST_DRAWN = 1000
"""Of more runs no chart draws each: it draws how far they spread."""

MOST_FAILED = 100
"""Failed runs that are listed; the table holds the rest."""

SPREAD = (
    "Over alle runs, langs de parameter waar dit het meest van afhangt. De stip of lijn is het "
    "midden van de runs; de ruimte loopt van de laagste tot de hoogste."
)


@dataclass(frozen=True)
class Drawn:
    """A chart of one result: its name and formula, what to know of it, the drawing as SVG."""

    name: str
    formula: str
    note: str
    svg: str


@dataclass(frozen=True)
class Failed:
    """A run that failed: its values, and why."""

    values: Mapping[str, Value]
    reason: str


@dataclass(frozen=True)
class Concluded:
    """What turns the conclusions of a chapter, its choices, and the address of the table."""

    found: Sequence[Turned] = ()
    choices: Sequence[Choice] = ()
    table: str = ""

    @property
    def rows(self) -> list[tuple[str, str, str]]:
        """A row for each conclusion: its text, in how many runs it holds, and what breaks it."""
        by_name = {each.name: each for each in self.choices}
        return [
            (
                f"{each.conclusion.name}: {each.conclusion.text}",
                f"{each.holds} van {each.runs}",
                breaks_text(each.breaks, by_name),
            )
            for each in self.found
        ]


def sweep_page(
    chapter: str,
    runs: Sequence[Mapping[str, Value]],
    gathered: Iterable[Series],
    failed: Sequence[Failed],
    table: str,
    concluded: Concluded,
) -> str:
    """Return a page, complete in itself, that draws the results of a chapter over the runs.

    `runs` are the values of each run, `table` is the address of the table's file, seen from the
    page. A result that is the same in every run is not drawn. Where the runs are every combination
    of some values, and not too many, a parameter that makes no difference to a result is left out
    of its chart. Along the x axis runs the number parameter with the most values; another parameter
    with few values tells the lines apart; what is left makes charts of its own. Without a number
    parameter each combination is a row. Of other runs a chart draws how far the result spreads. So
    the page does not grow with the runs.
    """
    varied = _varied(runs)
    draw = _drawings if is_drawn_whole(runs) else _spreads
    given = pd.DataFrame({name: [each[name] for each in runs] for name in varied})
    drawings = list(itertools.islice(draw(given, varied, gathered), MOST_CHARTS + 1))
    return _TEMPLATE.render(
        chapter=chapter,
        runs=len(runs),
        failed=failed[:MOST_FAILED],
        failed_in_all=len(failed),
        values=_values_text,
        varied={name: _shown(values) for name, values in varied.items()},
        drawings=drawings[:MOST_CHARTS],
        more=len(drawings) > MOST_CHARTS,
        table=table,
        concluded=concluded,
    )


def is_drawn_whole(runs: Sequence[Mapping[str, Value]]) -> bool:
    """Say whether each run is drawn: they are all combinations of some values, not too many."""
    combinations = math.prod(len(values) for values in _varied(runs).values())
    return len(runs) == combinations <= MOST_DRAWN


def _varied(runs: Sequence[Mapping[str, Value]]) -> dict[str, list[Value]]:
    """Return the parameters that differ between runs, each with its values in order."""
    names = list(runs[0]) if runs else []
    values = {name: list(dict.fromkeys(each[name] for each in runs)) for name in names}
    return {name: found for name, found in values.items() if len(found) > 1}


def _drawings(
    given: pd.DataFrame,
    varied: Mapping[str, Sequence[Value]],
    gathered: Iterable[Series],
) -> Iterator[Drawn]:
    for series in gathered:
        points = series.frame.join(given)
        matter = {each: varied[each] for each in varied if _matters(each, varied, points)}
        if not matter:
            continue
        points = points.drop_duplicates([*matter])
        along = _along(matter)
        apart = _apart({each: values for each, values in matter.items() if each != along})
        held = [each for each in matter if each not in (along, apart)] if along else []
        parts = points.groupby(held, sort=False) if held else [((), points)]
        for chosen, own in parts:
            at = dict(zip(held, chosen, strict=True))
            chart = _lines(series, own, along, apart) if along else _dots(series, own, [*matter])
            if chart is None:
                continue
            note = f"Bij {_values_text(at)}" if at else ""
            yield Drawn(series.key, series.formula, note, _svg(chart))


def _spreads(
    given: pd.DataFrame,
    varied: Mapping[str, Sequence[Value]],
    gathered: Iterable[Series],
) -> Iterator[Drawn]:
    for series in gathered:
        spread = spread_of(series.frame.join(given), varied)
        if spread is None:
            continue
        own = spread.rows.rename_axis(spread.name).reset_index()
        own["text"] = [_about(value, series.unit) for value in own["value"]]
        drawn = (
            _lines(series, own, spread.name, "")
            if spread.is_number
            else _dots(series, own, [spread.name])
        )
        if drawn is not None:
            yield Drawn(series.key, series.formula, SPREAD, _svg(drawn))


def _about(value: float, unit: str) -> str:
    """Return a median as Dutch writes it, in three digits that count."""
    return "" if math.isnan(value) else measure_text(as_typed(float(f"{value:.3g}")), unit)


def _svg(chart: alt.LayerChart) -> str:
    # Its forms are few: whether they are valid is tested.
    made = chart.to_dict(validate=False)
    svg = vl_convert.vegalite_to_svg(made, format_locale=LOCALE, time_format_locale=LOCALE)
    return str(svg)


def _matters(name: str, varied: Mapping[str, Sequence[Value]], points: pd.DataFrame) -> bool:
    """Say whether a result differs between runs that differ in this parameter only."""
    others = [each for each in varied if each != name]
    different = points.drop_duplicates([*others, "value", "lower", "upper"])
    return bool(different.duplicated(others).any()) if others else len(different) > 1


def _along(varied: Mapping[str, Sequence[Value]]) -> str:
    """Return the number parameter with the most values; empty when there is none."""
    numbers = [name for name, values in varied.items() if is_numbers(values)]
    return max(numbers, key=lambda name: len(varied[name]), default="")


def _apart(varied: Mapping[str, Sequence[Value]]) -> str:
    """Return the first parameter whose values are few enough to be lines; empty for none."""
    return next((name for name, found in varied.items() if len(found) <= MOST_SERIES), "")


@dataclass(frozen=True)
class Ran:
    """What one run gave for a result, as a chart draws it."""

    value: Rational | None
    interval: Interval
    unit: str
    text: str

    @property
    def room(self) -> str:
        """What it may be, in Dutch; empty for one number."""
        return room_text(self.interval, self.unit)


def _ran(unit: str, points: pd.DataFrame) -> list[Ran]:
    """Return the points of a frame as a chart draws them."""
    return [
        Ran(_exact(value), Interval(_exact(lower), _exact(upper)), unit, text)
        for value, lower, upper, text in zip(
            points["value"], points["lower"], points["upper"], points["text"], strict=True
        )
    ]


def _exact(number: float) -> Rational | None:
    return None if math.isnan(number) else as_typed(number)


def _lines(series: Series, points: pd.DataFrame, along: str, apart: str) -> alt.LayerChart | None:
    points = points.sort_values(along)
    parts = points.groupby(apart, sort=False) if apart else [("", points)]
    drawing = lines(
        {
            _values_text({apart: value}) if apart else series.key: [
                *zip(part[along], _ran(series.unit, part), strict=True)
            ]
            for value, part in parts
        },
        along=Along("", along),
        unit=series.unit,
    )
    return drawing.wide if drawing else None


def _dots(series: Series, points: pd.DataFrame, names: Sequence[str]) -> alt.LayerChart | None:
    rows = [
        _values_text(dict(zip(names, values, strict=True)))
        for values in points[[*names]].itertuples(index=False)
    ]
    drawing = dots(dict(zip(rows, _ran(series.unit, points), strict=True)), unit=series.unit)
    return drawing.wide if drawing else None


def _values_text(values: Mapping[str, object]) -> str:
    return "; ".join(f"{name} = {'(leeg)' if v == '' else v}" for name, v in values.items())


def _shown(values: Sequence[Value]) -> str:
    """Return the values of a parameter, the middle left out of a long list."""
    texts = ["(leeg)" if value == "" else str(value) for value in values]
    return ", ".join(texts if len(texts) <= 12 else [*texts[:5], "…", texts[-1]])


_TEMPLATE = jinja2.Environment(
    loader=jinja2.PackageLoader("kamerboek.sweep", "templates"),
    autoescape=True,
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
).get_template("sweep.html")
