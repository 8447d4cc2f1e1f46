"""Units as numbered squares in the cells of a matrix."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import altair as alt
import pandas as pd

from kamerboek.charts.former.style import (
    NARROW,
    PAPER,
    PRIMARY,
    RULE,
    SMALL_TEXT_SIZE,
    TEXT_SIZE,
    WIDE,
    across,
    down,
    styled,
)


@dataclass(frozen=True)
class _Layout:
    """Sizes in pixels."""

    width: int
    label_width: int
    label_height: int
    header_height: int
    side: int
    gap: int
    slanted: bool


WIDE_LAYOUT = _Layout(
    width=WIDE, label_width=140, label_height=0, header_height=30, side=22, gap=3, slanted=False
)
NARROW_LAYOUT = _Layout(
    width=NARROW, label_width=0, label_height=20, header_height=78, side=21, gap=2, slanted=True
)
"""A row's label stands above its cells, and the headers slant where they do not fit."""
LETTER_WIDTH = 7
"""Room for a letter of a header, in pixels, on the wide side."""


def unit_matrix(
    units: pd.DataFrame,
    rows: Mapping[str, str],
    columns: Mapping[str, str],
    *,
    narrow: bool,
    label_width: int = WIDE_LAYOUT.label_width,
) -> alt.LayerChart:
    """Draw each unit as a numbered square in the cell of its row and column.

    `units` has `unit` (what stands in the square), `row`, `column`, `hollow` (drawn as an
    outline) and `tooltip`; within a cell units stand in the frame's order. `rows` and `columns`
    give the labels by value, in order; `label_width` is the room in pixels for those of rows, where
    they stand beside their cells.
    """
    layout = NARROW_LAYOUT if narrow else replace(WIDE_LAYOUT, label_width=label_width)
    cell_width = (layout.width - layout.label_width) / len(columns)
    if max(map(len, columns.values())) * LETTER_WIDTH <= cell_width:
        layout = replace(layout, header_height=WIDE_LAYOUT.header_height, slanted=False)
    column_at = {
        column: layout.label_width + index * cell_width for index, column in enumerate(columns)
    }
    squares: list[dict[str, object]] = []
    labels: list[dict[str, object]] = []
    rules = [layout.header_height - 2.0]
    top = layout.header_height + 4.0
    for row, label in rows.items():
        labels.append({"x": 0, "y": top + (layout.label_height or layout.side) / 2, "text": label})
        top += layout.label_height
        bottom = top + layout.side
        for column in columns:
            cell = units[(units["row"] == row) & (units["column"] == column)]
            for square in _cell(cell, column_at[column], top, cell_width, layout):
                squares.append(square)
                bottom = max(bottom, float(str(square["y2"])))
        top = bottom + 8
        rules.append(top - 4)
    return _drawn(squares, labels, _headers(columns, column_at, layout), rules, int(top), layout)


def _cell(
    units: pd.DataFrame, left: float, top: float, width: float, layout: _Layout
) -> list[dict[str, object]]:
    """Return the squares of one cell, as many on a line as fit."""
    step = layout.side + layout.gap
    per_line = max(1, int((width - 8) // step))
    squares: list[dict[str, object]] = []
    for index, unit in enumerate(units.to_dict("records")):
        line, place = divmod(index, per_line)
        x, y = left + place * step, top + line * step
        squares.append(
            {
                "x": x,
                "x2": x + layout.side,
                "y": y,
                "y2": y + layout.side,
                "middle_x": x + layout.side / 2,
                "middle_y": y + layout.side / 2,
                "unit": unit["unit"],
                "hollow": bool(unit["hollow"]),
                "vraag": unit["tooltip"],
            }
        )
    return squares


def _headers(
    columns: Mapping[str, str], column_at: Mapping[str, float], layout: _Layout
) -> list[dict[str, object]]:
    shift = 8 if layout.slanted else 0
    return [
        {"x": column_at[column] + shift, "y": layout.header_height - 10, "text": label}
        for column, label in columns.items()
    ]


def _drawn(
    squares: list[dict[str, object]],
    labels: list[dict[str, object]],
    headers: list[dict[str, object]],
    rules: list[float],
    height: int,
    layout: _Layout,
) -> alt.LayerChart:
    width = layout.width
    named = ["x", "x2", "y", "y2", "middle_x", "middle_y", "unit", "hollow", "vraag"]
    drawn = pd.DataFrame(squares, columns=named)
    lines = (
        alt.Chart(pd.DataFrame({"x": 0, "x2": width, "y": rules}))
        .mark_rule(color=RULE)
        .encode(x=across("x", width), x2="x2:Q", y=down("y", height))
    )
    hollow = alt.datum.hollow
    boxes = (
        alt.Chart(drawn)
        .mark_rect(strokeWidth=1.5, stroke=PRIMARY)
        .encode(
            x=across("x", width),
            x2="x2:Q",
            y=down("y", height),
            y2="y2:Q",
            fill=alt.when(hollow).then(alt.value(PAPER)).otherwise(alt.value(PRIMARY)),
            tooltip=alt.Tooltip("vraag:N"),
        )
    )
    numbers = (
        alt.Chart(drawn)
        .mark_text(fontSize=SMALL_TEXT_SIZE)
        .encode(
            x=across("middle_x", width),
            y=down("middle_y", height),
            text="unit:N",
            color=alt.when(hollow).then(alt.value(PRIMARY)).otherwise(alt.value(PAPER)),
            tooltip=alt.Tooltip("vraag:N"),
        )
    )
    row_labels = (
        alt.Chart(pd.DataFrame(labels))
        .mark_text(align="left", fontSize=TEXT_SIZE, fontWeight="bold")
        .encode(x=across("x", width), y=down("y", height), text="text:N")
    )
    column_labels = (
        alt.Chart(pd.DataFrame(headers))
        .mark_text(align="left", fontSize=SMALL_TEXT_SIZE + 1, angle=318 if layout.slanted else 0)
        .encode(x=across("x", width), y=down("y", height), text="text:N")
    )
    return styled((lines, boxes, numbers, row_labels, column_labels), width, height)
