"""Pairs of intervals on one scale: what two statements each leave possible."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass

import altair as alt
import pandas as pd

from kamerboek.charts.former.style import (
    MUTED,
    NARROW,
    PAPER,
    PRIMARY,
    RULE,
    SECONDARY,
    SMALL_TEXT_SIZE,
    TEXT_SIZE,
    WIDE,
    across,
    down,
    styled,
)

BAR = 12.0
"""Height in pixels of an interval."""

LEAST_WIDTH = 3.0
"""Width in pixels that an exact number is drawn with."""


@dataclass(frozen=True)
class _Layout:
    """Sizes in pixels; `text_room` is kept free to the right of the bars, `characters` is how many
    of a label fit on a line."""

    width: int
    text_room: int
    line: int
    characters: int


WIDE_LAYOUT = _Layout(width=WIDE, text_room=190, line=22, characters=90)
NARROW_LAYOUT = _Layout(width=NARROW, text_room=0, line=34, characters=38)
"""A bar's text stands under it."""

LABEL_LINE = 17.0
LEFT = 2.0


def intervals(pairs: pd.DataFrame, *, narrow: bool) -> alt.LayerChart:
    """Draw each row's intervals under each other on one scale.

    `pairs` has `row` (its label), `second` (False for the row's first interval, drawn filled; True
    for its second, drawn as an outline), `lower`, `upper` and `text` (printed beside it); a row's
    intervals stand together, in the frame's order. The scale has no axis: each bar has its text.
    """
    layout = NARROW_LAYOUT if narrow else WIDE_LAYOUT
    least, most = float(pairs["lower"].min()), float(pairs["upper"].max())
    per_unit = (layout.width - layout.text_room - 8) / ((most - least) or 1)
    bars: list[dict[str, object]] = []
    labels: list[dict[str, object]] = []
    rules: list[float] = []
    top = 4.0
    for number, (row, own) in enumerate(pairs.groupby("row", sort=False)):
        if number:
            rules.append(top + 4)
            top += 12
        lines = textwrap.wrap(str(row), layout.characters)
        labels.append({"x": 0, "y": top, "text": "\n".join(lines)})
        top += LABEL_LINE * len(lines)
        for pair in own.to_dict("records"):
            left = LEFT + (float(pair["lower"]) - least) * per_unit
            right = max(LEFT + (float(pair["upper"]) - least) * per_unit, left + LEAST_WIDTH)
            middle = top + 4 + BAR / 2
            bars.append(
                {
                    "x": left,
                    "x2": right,
                    "y": middle - BAR / 2,
                    "y2": middle + BAR / 2,
                    "text_x": LEFT if narrow else right + 6,
                    "text_y": middle + BAR / 2 + 8 if narrow else middle,
                    "text": pair["text"],
                    "second": bool(pair["second"]),
                }
            )
            top += layout.line
    return _drawn(bars, labels, rules, layout.width, int(top + 4))


def _drawn(
    bars: list[dict[str, object]],
    labels: list[dict[str, object]],
    rules: list[float],
    width: int,
    height: int,
) -> alt.LayerChart:
    frame = pd.DataFrame(bars, columns=["x", "x2", "y", "y2", "text_x", "text_y", "text", "second"])
    second = alt.datum.second
    lines = (
        alt.Chart(pd.DataFrame({"x": 0, "x2": width, "y": rules}, columns=["x", "x2", "y"]))
        .mark_rule(color=RULE)
        .encode(x=across("x", width), x2="x2:Q", y=down("y", height))
    )
    boxes = (
        alt.Chart(frame)
        .mark_rect(strokeWidth=1.5)
        .encode(
            x=across("x", width),
            x2="x2:Q",
            y=down("y", height),
            y2="y2:Q",
            fill=alt.when(second).then(alt.value(PAPER)).otherwise(alt.value(PRIMARY)),
            stroke=alt.when(second).then(alt.value(SECONDARY)).otherwise(alt.value(PRIMARY)),
            tooltip=alt.Tooltip("text:N"),
        )
    )
    texts = (
        alt.Chart(frame)
        .mark_text(align="left", fontSize=SMALL_TEXT_SIZE, color=MUTED)
        .encode(x=across("text_x", width), y=down("text_y", height), text="text:N")
    )
    names = (
        alt.Chart(pd.DataFrame(labels))
        .mark_text(
            align="left", baseline="top", lineBreak="\n", fontSize=TEXT_SIZE, fontWeight="bold"
        )
        .encode(x=across("x", width), y=down("y", height), text="text:N")
    )
    return styled((lines, boxes, texts, names), width, height)
