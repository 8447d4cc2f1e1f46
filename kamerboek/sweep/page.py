"""The page of a sweep: a chart of each result that changes over the grid."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import altair as alt
import jinja2
import pandas as pd
import vl_convert

from kamerboek.charts.former import Scale, intervals, lines
from kamerboek.charts.style import LOCALE
from kamerboek.results import Result
from kamerboek.run import Value
from kamerboek.sweep.table import Outcome

MOST_CHARTS = 60
"""More than anybody scrolls through; the table holds the rest."""

MOST_SERIES = 4
"""As many lines as can be told apart in one chart."""

UNIT_TITLES = {
    "eur": "euro",
    "percent": "procent",
    "percentage_points": "procentpunt",
    "persons": "personen",
    "vte": "VTE",
    "times": "keer",
    "years": "jaar",
    "months": "maanden",
    "weeks": "weken",
    "count": "aantal",
    "": "getal",
}


Point = tuple[Mapping[str, Value], Result]
"""What one run gave for one result, with the run's values."""


@dataclass(frozen=True)
class Drawn:
    """A chart of one result: its name and formula, which values were held, the drawing as SVG."""

    name: str
    formula: str
    held: str
    svg: str


def sweep_page(chapter: str, outcomes: Sequence[Outcome], table: str) -> str:
    """Return a page, complete in itself, that draws the results of a chapter over the grid.

    `table` is the address of the table's file, seen from the page. A result that is the same in
    every run is not drawn, and a parameter that makes no difference to a result is left out of its
    chart. Along the x axis runs the number parameter with the most values; another parameter with
    few values tells the lines apart; what is left makes charts of its own. Without a number
    parameter each combination is a bar.
    """
    good = [outcome for outcome in outcomes if not outcome.failed]
    drawings = list(itertools.islice(_drawings(good), MOST_CHARTS + 1))
    return _TEMPLATE.render(
        chapter=chapter,
        runs=len(outcomes),
        failed=[outcome for outcome in outcomes if outcome.failed],
        values=_values_text,
        varied={name: _shown(values) for name, values in _varied(outcomes).items()},
        drawings=drawings[:MOST_CHARTS],
        more=len(drawings) > MOST_CHARTS,
        table=table,
    )


def _varied(outcomes: Sequence[Outcome]) -> dict[str, list[Value]]:
    """Return the parameters that differ between runs, each with its values in order."""
    names = list(outcomes[0].values) if outcomes else []
    values = {name: list(dict.fromkeys(each.values[name] for each in outcomes)) for name in names}
    return {name: found for name, found in values.items() if len(found) > 1}


def _drawings(outcomes: Sequence[Outcome]) -> Iterator[Drawn]:
    varied = _varied(outcomes)
    for name in dict.fromkeys(each.key for outcome in outcomes for each in outcome.results):
        points = [
            (outcome.values, result)
            for outcome in outcomes
            for result in outcome.results
            if result.key == name
        ]
        matter = {each: varied[each] for each in varied if _matters(each, varied, points)}
        if not matter:
            continue
        along = _along(matter)
        apart = _apart({each: values for each, values in matter.items() if each != along})
        held = [each for each in matter if each not in (along, apart)] if along else []
        for chosen in itertools.product(*(matter[each] for each in held)):
            at = dict(zip(held, chosen, strict=True))
            own = _once(matter, [each for each in points if at.items() <= each[0].items()])
            if not own:
                continue
            chart = _lines(own, along, apart) if along else _bars(own, list(matter))
            svg = vl_convert.vegalite_to_svg(
                chart.to_dict(), format_locale=LOCALE, time_format_locale=LOCALE
            )
            yield Drawn(name, own[0][1].formula, _values_text(at), svg)


def _matters(name: str, varied: Mapping[str, Sequence[Value]], points: Sequence[Point]) -> bool:
    """Say whether a result differs between runs that differ in this parameter only."""
    seen: dict[tuple[Value, ...], set[tuple[float | None, ...]]] = {}
    for values, result in points:
        others = tuple(values[each] for each in varied if each != name)
        seen.setdefault(others, set()).add((result.value, result.lower, result.upper))
    return any(len(found) > 1 for found in seen.values())


def _once(matter: Mapping[str, Sequence[Value]], points: Sequence[Point]) -> list[Point]:
    """Return one point for each combination of the parameters that matter."""
    own: dict[tuple[Value, ...], Point] = {}
    for values, result in points:
        own.setdefault(tuple(values[each] for each in matter), (values, result))
    return list(own.values())


def _along(varied: Mapping[str, Sequence[Value]]) -> str:
    """Return the number parameter with the most values; empty when there is none."""
    numbers = [
        name
        for name, values in varied.items()
        if all(isinstance(value, (int, float)) and not isinstance(value, bool) for value in values)
    ]
    return max(numbers, key=lambda name: len(varied[name]), default="")


def _apart(varied: Mapping[str, Sequence[Value]]) -> str:
    """Return the first parameter whose values are few enough to be lines; empty for none."""
    return next((name for name, found in varied.items() if len(found) <= MOST_SERIES), "")


def _lines(points: Sequence[Point], along: str, apart: str) -> alt.LayerChart:
    def series(values: Mapping[str, Value]) -> str:
        return f"{apart} = {values[apart]}" if apart else points[0][1].key

    frame = pd.DataFrame(
        [
            {
                "series": series(values),
                "x": float(values[along]),
                "value": sum(_ends(result)) / 2 if result.value is None else result.value,
                "lower": _ends(result)[0],
                "upper": _ends(result)[1],
            }
            for values, result in points
        ]
    ).sort_values("x")
    names = {name: name for name in dict.fromkeys(series(values) for values, _ in points)}
    unit = UNIT_TITLES.get(points[0][1].unit, points[0][1].unit)
    x, y = Scale(along, format="~f"), Scale(unit, format="~s" if unit == "euro" else ",~f")
    return lines(frame, names, x=x, y=y, narrow=False)


def _bars(points: Sequence[Point], names: Sequence[str]) -> alt.LayerChart:
    frame = pd.DataFrame(
        [
            {
                "row": _values_text({name: values[name] for name in names}),
                "second": False,
                "lower": _ends(result)[0],
                "upper": _ends(result)[1],
                "text": result.text,
            }
            for values, result in points
        ]
    )
    return intervals(frame, narrow=False)


def _ends(result: Result) -> tuple[float, float]:
    """Return between what a result is drawn: an end that is open is drawn no further than it is."""
    known = [each for each in (result.lower, result.value, result.upper) if each is not None]
    return (
        known[0] if result.lower is None else result.lower,
        known[-1] if result.upper is None else result.upper,
    )


def _values_text(values: Mapping[str, Value]) -> str:
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
