"""Levels in order as rungs, from low at the bottom to high at the top, with words beside each."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass

import altair as alt
import pandas as pd

from kamerboek.charts.former.style import (
    INK,
    MUTED,
    NARROW,
    PAPER,
    PRIMARY,
    SMALL_TEXT_SIZE,
    TEXT_SIZE,
    WIDE,
    across,
    down,
    styled,
)

SPACE = 6.0
"""Pixels between two rungs."""

INSET = 3.5
"""Pixels between the outline of the current rung and its filling."""

LINE = 15.0
"""Pixels that a line of words takes."""


@dataclass(frozen=True)
class _Layout:
    """Sizes in pixels; `shift` is how far a rung stands to the right of the one below it."""

    width: int
    rung_width: float
    rung_height: float
    shift: float


WIDE_LAYOUT = _Layout(width=WIDE, rung_width=84, rung_height=34, shift=30)
NARROW_LAYOUT = _Layout(width=NARROW, rung_width=52, rung_height=38, shift=9)


def ladder(rungs: pd.DataFrame, *, narrow: bool) -> alt.LayerChart:
    """Draw rungs one above the other, each a step to the right of the one below.

    `rungs` stand from low to high and have `rung` (its name), `text` (the words beside it),
    `between` (a level between two others: its outline is dashed) and `current` (filled). Words that
    do not fit on a line get more. Raises ValueError when there is no rung, or more than 9.
    """
    layout = NARROW_LAYOUT if narrow else WIDE_LAYOUT
    if not 0 < len(rungs) < 10:
        raise ValueError(f"a ladder has from 1 to 9 rungs, not {len(rungs)}")
    boxes: list[dict[str, object]] = []
    top = 3.0
    for place, rung in reversed(list(enumerate(rungs.to_dict("records")))):
        left = 2 + place * layout.shift
        text_left = left + layout.rung_width + 10
        # A letter is about half as wide as it is high; a little more keeps it inside.
        characters = int((layout.width - text_left) / (0.56 * TEXT_SIZE))
        lines = textwrap.wrap(str(rung["text"]), characters) or [""]
        height = max(layout.rung_height, LINE * len(lines) + 4)
        boxes.append(
            {
                "x": left,
                "x2": left + layout.rung_width,
                "y": top,
                "y2": top + height,
                "middle_x": left + layout.rung_width / 2,
                "text_x": text_left,
                "middle_y": top + height / 2,
                "text_y": top + height / 2 - LINE * (len(lines) - 1) / 2,
                "rung": rung["rung"],
                "text": "\n".join(lines),
                "between": bool(rung["between"]),
                "current": bool(rung["current"]),
            }
        )
        top += height + SPACE
    return _drawn(pd.DataFrame(boxes), layout.width, int(top))


def _drawn(boxes: pd.DataFrame, width: int, height: int) -> alt.LayerChart:
    x, y = across("x", width), down("y", height)
    middle = down("middle_y", height)
    filled = boxes[boxes["current"]].copy()
    filled[["x", "y"]] += INSET
    filled[["x2", "y2"]] -= INSET
    # A rectangle takes no dashes from its data, so that each kind is a layer of its own.
    outlines = [
        alt.Chart(kind)
        .mark_rect(fill=PAPER, stroke=PRIMARY, strokeWidth=1.5, strokeDash=dash)
        .encode(x=x, x2="x2:Q", y=y, y2="y2:Q")
        for kind, dash in (
            (boxes[~boxes["between"]], [1, 0]),
            (boxes[boxes["between"]], [5, 3]),
        )
    ]
    filling = alt.Chart(filled).mark_rect(fill=PRIMARY).encode(x=x, x2="x2:Q", y=y, y2="y2:Q")
    current = alt.datum.current
    names = (
        alt.Chart(boxes)
        .mark_text(fontSize=TEXT_SIZE + 2, fontWeight="bold")
        .encode(
            x=across("middle_x", width),
            y=middle,
            text="rung:N",
            color=alt.when(current).then(alt.value(PAPER)).otherwise(alt.value(PRIMARY)),
        )
    )
    words = (
        alt.Chart(boxes)
        .mark_text(align="left", fontSize=SMALL_TEXT_SIZE + 1, lineBreak="\n", lineHeight=LINE)
        .encode(
            x=across("text_x", width),
            y=down("text_y", height),
            text="text:N",
            color=alt.when(current).then(alt.value(INK)).otherwise(alt.value(MUTED)),
        )
    )
    return styled((*outlines, filling, names, words), width, height)
