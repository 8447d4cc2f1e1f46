"""Numbers at their dates, from several sources: marks without a line, since nothing joins them."""

from __future__ import annotations

from collections.abc import Mapping

import altair as alt
import pandas as pd

from kamerboek.charts.former.style import (
    INK,
    MUTED,
    NARROW,
    PRIMARY,
    RULE,
    SMALL_TEXT_SIZE,
    WIDE,
    across,
    down,
    styled,
)

SHAPES = ("circle", "square", "triangle-up", "diamond")
"""A series is told apart by its shape and its name, never by colour alone."""

HEIGHT = 320
LEGEND_LINE = 20.0
BOTTOM = 26.0
SIDE_ROOM = 46.0
"""Pixels kept free to the right of the last mark, for its text."""


def dated_marks(marks: pd.DataFrame, series: Mapping[str, str], *, narrow: bool) -> alt.LayerChart:
    """Draw each mark at its date and height, with its text beside it.

    `marks` has `series` (a key of `series`, which gives the names), `date` (a timestamp), `value`
    and `text`. The scale begins at zero; years are ruled. Raises ValueError when there is no mark,
    or there are more series than shapes.
    """
    if marks.empty:
        raise ValueError("there is no mark to draw")
    if len(series) > len(SHAPES):
        raise ValueError(f"at most {len(SHAPES)} series can be told apart, not {len(series)}")
    width = NARROW if narrow else WIDE
    top = LEGEND_LINE * (len(series) if narrow else 1) + 14
    years = range(marks["date"].min().year, marks["date"].max().year + 2)
    first, last = pd.Timestamp(years[0], 1, 1), pd.Timestamp(years[-1], 1, 1)
    per_day = (width - SIDE_ROOM) / max(1, (last - first).days)
    per_unit = (HEIGHT - top - BOTTOM) / (float(marks["value"].max()) or 1)
    floor = HEIGHT - BOTTOM
    shapes = dict(zip(series, SHAPES, strict=False))
    frame = pd.DataFrame(
        {
            "x": (marks["date"] - first).dt.days * per_day,
            "y": floor - marks["value"].astype(float) * per_unit,
            "shape": marks["series"].map(shapes),
            "text": marks["text"],
            "name": marks["series"].map(dict(series)),
        }
    )
    ruled = pd.DataFrame(
        [
            {
                "x": (pd.Timestamp(year, 1, 1) - first).days * per_day,
                "y": top,
                "y2": floor,
                "text": str(year),
            }
            for year in years
        ]
    )
    legend = pd.DataFrame(
        [
            {
                "x": 8.0 if narrow else 8 + index * width / len(series),
                "y": 8 + LEGEND_LINE * index if narrow else 8.0,
                "shape": shapes[key],
                "text": name,
            }
            for index, (key, name) in enumerate(series.items())
        ]
    )
    return styled(
        (
            *_rules(ruled, width, floor),
            _points(frame, width),
            _texts(frame, width, dx=9),
            _points(legend, width),
            _texts(legend, width, dx=12),
        ),
        width,
        HEIGHT,
    )


def _rules(ruled: pd.DataFrame, width: int, floor: float) -> tuple[alt.Chart, ...]:
    x, y = across("x", width), down("y", HEIGHT)
    base = pd.DataFrame([{"x": 0, "x2": width, "y": floor}])
    return (
        alt.Chart(ruled).mark_rule(color=RULE).encode(x=x, y=y, y2="y2:Q"),
        alt.Chart(base).mark_rule(color=MUTED).encode(x=x, x2="x2:Q", y=y),
        alt.Chart(ruled)
        .mark_text(align="left", fontSize=SMALL_TEXT_SIZE, color=MUTED, dx=3)
        .encode(x=x, y=alt.value(floor + 12), text="text:N"),
    )


def _points(frame: pd.DataFrame, width: int) -> alt.Chart:
    points: alt.Chart = (
        alt.Chart(frame)
        .mark_point(filled=True, size=70, color=PRIMARY, opacity=1)
        .encode(
            x=across("x", width),
            y=down("y", HEIGHT),
            shape=alt.Shape("shape:N", scale=None),
            tooltip=alt.Tooltip("text:N"),
        )
    )
    return points


def _texts(frame: pd.DataFrame, width: int, *, dx: int) -> alt.Chart:
    texts: alt.Chart = (
        alt.Chart(frame)
        .mark_text(align="left", fontSize=SMALL_TEXT_SIZE + 1, color=INK, dx=dx)
        .encode(x=across("x", width), y=down("y", HEIGHT), text="text:N")
    )
    return texts
