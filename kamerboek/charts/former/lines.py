"""Lines over one scale, each with the room of its rounding, beside levels and loose marks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import altair as alt
import pandas as pd

from kamerboek.charts.former.style import (
    INK,
    MUTED,
    NARROW,
    PAPER,
    PRIMARY,
    RULE,
    SMALL_TEXT_SIZE,
    WIDE,
    styled,
)

DASHES: tuple[tuple[int, ...], ...] = ((1, 0), (7, 4), (2, 3), (10, 3, 2, 3))
"""A series is told apart by its dashes and its name, never by colour alone."""

HEIGHT = 320
LEGEND_LINE = 20
SAMPLE = 34
"""Pixels that the sample of a line takes in the legend."""


@dataclass(frozen=True)
class Scale:
    """An axis: its title with the unit, how its numbers are printed, and its ends.

    `format` is D3's: `d` prints a year, `,d` a count, `.0f` a percentage. An end that is None
    follows from what is drawn; `ticks` are the places of its numbers, chosen by the drawing
    library when there are none.
    """

    title: str
    format: str = ",d"
    first: float | None = None
    last: float | None = None
    ticks: tuple[float, ...] = ()


@dataclass(frozen=True)
class Level:
    """A height that lines are compared with, and what is written at it."""

    height: float
    text: str


def lines(
    points: pd.DataFrame,
    series: Mapping[str, str],
    *,
    x: Scale,
    y: Scale,
    narrow: bool,
    levels: Sequence[Level] = (),
    marks: pd.DataFrame | None = None,
) -> alt.LayerChart:
    """Draw a line for each series, over a band from `lower` to `upper`.

    `points` has `series` (a key of `series`, which gives the names), `x`, `value`, `lower` and
    `upper`; a line runs through its points in the order of `x`. `marks` has `x`, `value` and
    `text`: places with words beside them and nothing that joins them; the words stand above and to
    the right, or below and to the left where its `below` is True. Raises ValueError when there is
    no point, or there are more series than kinds of dashes.
    """
    if points.empty:
        raise ValueError("there is no point to draw")
    if len(series) > len(DASHES):
        raise ValueError(f"at most {len(DASHES)} series can be told apart, not {len(series)}")
    width = NARROW if narrow else WIDE
    marks = pd.DataFrame(columns=["x", "value", "text"]) if marks is None else marks
    heights = [*points["lower"], *points["upper"], *marks["value"], *(e.height for e in levels)]
    x_values = [*points["x"], *marks["x"]]
    across = alt.X("x:Q", scale=_ends(x, x_values), axis=_axis(x, narrow=narrow, grid=False))
    scale, axis = _ends(y, heights), _axis(y, narrow=narrow, grid=True)
    up = alt.Y("value:Q", scale=scale, axis=axis)
    drawn = points.assign(dash=points["series"].map(dict(series)))
    layers = [
        _bands(drawn, across, alt.Y("lower:Q", scale=scale, axis=axis)),
        _lines(drawn, series, across, up, narrow=narrow),
        *_levels(levels, up),
        *_marks(marks, across, up),
    ]
    chart = styled(layers, width, HEIGHT + LEGEND_LINE * (len(series) if narrow else 1))
    chart = chart.properties(autosize=alt.AutoSizeParams(type="fit", contains="padding"))
    return chart.configure_axis(  # type: ignore[no-any-return]  # altair leaves it untyped
        labelColor=MUTED,
        titleColor=MUTED,
        gridColor=RULE,
        domainColor=MUTED,
        tickColor=MUTED,
        labelFontSize=SMALL_TEXT_SIZE,
        titleFontSize=SMALL_TEXT_SIZE,
        titleFontWeight="normal",
    )


def _ends(scale: Scale, values: Sequence[float]) -> alt.Scale:
    """Return a scale from its own ends, or those of `values`."""
    first = min(values) if scale.first is None else scale.first
    last = max(values) if scale.last is None else scale.last
    return alt.Scale(domain=[first, last], nice=False, zero=False)


def _axis(scale: Scale, *, narrow: bool, grid: bool) -> alt.Axis:
    """Return an axis; that of the heights has its title above it, to be read without turning."""
    ticks: dict[str, Any] = (
        {"values": list(scale.ticks)} if scale.ticks else {"tickCount": 4 if narrow else 7}
    )
    above: dict[str, Any] = (
        {"titleAngle": 0, "titleAlign": "left", "titleX": 0, "titleY": -10} if grid else {}
    )
    return alt.Axis(
        title=scale.title, format=scale.format, grid=grid, labelFlush=True, **ticks, **above
    )


def _bands(drawn: pd.DataFrame, across: alt.X, lower: alt.Y) -> alt.Chart:
    band: alt.Chart = (
        alt.Chart(drawn)
        .mark_area(color=PRIMARY, opacity=0.18)
        .encode(x=across, y=lower, y2="upper:Q", detail="series:N")
    )
    return band


def _lines(
    drawn: pd.DataFrame, series: Mapping[str, str], across: alt.X, up: alt.Y, *, narrow: bool
) -> alt.Chart:
    legend = alt.Legend(
        title=None,
        orient="top",
        offset=26,
        rowPadding=2,
        columnPadding=24,
        direction="vertical" if narrow else "horizontal",
        symbolType="stroke",
        symbolSize=SAMPLE**2 if not narrow else LEGEND_LINE**2,
        symbolStrokeWidth=2,
        symbolStrokeColor=PRIMARY,
        labelColor=INK,
        labelFontSize=SMALL_TEXT_SIZE + 1,
        labelLimit=0,
    )
    dashes = alt.Scale(
        domain=list(series.values()), range=[list(dash) for dash in DASHES[: len(series)]]
    )
    made: alt.Chart = (
        alt.Chart(drawn)
        .mark_line(color=PRIMARY, strokeWidth=2)
        .encode(x=across, y=up, strokeDash=alt.StrokeDash("dash:N", scale=dashes, legend=legend))
    )
    return made


def _levels(levels: Sequence[Level], up: alt.Y) -> list[alt.Chart]:
    if not levels:
        return []
    frame = pd.DataFrame([{"value": level.height, "text": level.text} for level in levels])
    rule = alt.Chart(frame).mark_rule(color=INK, strokeWidth=1).encode(y=up)
    return [rule, *_words(frame, alt.value(0), up)]


def _marks(marks: pd.DataFrame, across: alt.X, up: alt.Y) -> list[alt.Chart]:
    if marks.empty:
        return []
    points = (
        alt.Chart(marks)
        .mark_point(shape="diamond", size=80, filled=True, color=INK, opacity=1)
        .encode(x=across, y=up, tooltip=alt.Tooltip("text:N"))
    )
    below = marks["below"] if "below" in marks else pd.Series(False, index=marks.index)
    return [
        *(_words(marks[~below], across, up) if not below.all() else []),
        *(_words(marks[below], across, up, below=True) if below.any() else []),
        points,  # the rim of words hides no mark beside them
    ]


def _words(frame: pd.DataFrame, across: Any, up: alt.Y, *, below: bool = False) -> list[alt.Chart]:
    """Return the words at a place, over a rim of paper that keeps lines out of them."""
    side: dict[str, Any] = (
        {"align": "right", "baseline": "top", "dx": -5, "dy": 4}
        if below
        else {"align": "left", "baseline": "bottom", "dx": 5, "dy": -4}
    )
    return [
        alt.Chart(frame)
        .mark_text(fontSize=SMALL_TEXT_SIZE + 1, **side, **rim)
        .encode(x=across, y=up, text="text:N")
        for rim in ({"stroke": PAPER, "strokeWidth": 4, "strokeJoin": "round"}, {"color": INK})
    ]
