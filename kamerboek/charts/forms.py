"""The chart forms that chapters share. Positions are computed here: each form is laid out in
pixels, so that a chart looks the same drawn by a server and by a browser."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import altair as alt
import pandas as pd

from kamerboek.charts.style import (
    INK,
    MUTED,
    NARROW,
    PAPER,
    PRIMARY,
    RULE,
    SECONDARY,
    SMALL_TEXT_SIZE,
    TEXT_SIZE,
    WIDE,
    pixels,
    styled,
)

ARC_POINTS = 24
"""Straight pieces an arc is drawn with."""

ARC_RISE = 10.0
"""How many pixels an arc rises for each node it passes, in the wide form."""


def unit_matrix(
    units: pd.DataFrame,
    rows: Mapping[str, str],
    columns: Mapping[str, str],
    *,
    narrow: bool,
) -> alt.LayerChart:
    """Draw each unit as a numbered square in the cell of its row and column.

    `units` has `unit` (what stands in the square), `row`, `column`, `hollow` (drawn as an
    outline) and `tooltip`; within a cell units stand in the frame's order. `rows` and `columns`
    give the labels by value, in order. In the narrow form a row's label stands above its cells.
    """
    width = NARROW if narrow else WIDE
    label_width = 0 if narrow else 170
    side, gap = (21, 2) if narrow else (23, 3)
    cell_width = (width - label_width) / len(columns)
    per_line = max(1, int((cell_width - 4) // (side + gap)))
    header_height = 74 if narrow else 30
    label_height = 20 if narrow else 0
    columns_at = {value: label_width + index * cell_width for index, value in enumerate(columns)}

    squares: list[dict[str, object]] = []
    labels: list[dict[str, object]] = []
    rules: list[dict[str, object]] = [{"x": 0, "x2": width, "y": header_height - 2}]
    top = header_height + 4
    for row, label in rows.items():
        labels.append({"x": 0, "y": top + (label_height or side) / 2, "text": label})
        top += label_height
        height = side
        for column in columns:
            here = units[(units["row"] == row) & (units["column"] == column)]
            for index, unit in enumerate(here.itertuples(index=False)):
                line, place = divmod(index, per_line)
                squares.append(
                    {
                        "x": columns_at[column] + place * (side + gap),
                        "y": top + line * (side + gap),
                        "unit": unit.unit,
                        "hollow": bool(unit.hollow),
                        "vraag": unit.tooltip,
                    }
                )
                height = max(height, (line + 1) * (side + gap) - gap)
        top += height + 8
        rules.append({"x": 0, "x2": width, "y": top - 4})
    height = int(top)

    for square in squares:
        square["x2"] = float(str(square["x"])) + side
        square["y2"] = float(str(square["y"])) + side
        square["middle_x"] = float(str(square["x"])) + side / 2
        square["middle_y"] = float(str(square["y"])) + side / 2
    headers = pd.DataFrame(
        [
            {"x": columns_at[value] + (8 if narrow else 0), "y": header_height - 8, "text": label}
            for value, label in columns.items()
        ]
    )
    drawn = pd.DataFrame(
        squares,
        columns=["x", "y", "x2", "y2", "middle_x", "middle_y", "unit", "hollow", "vraag"],
    )
    x, y = pixels("x", width), _down("y", height)
    box = (
        alt.Chart(drawn)
        .mark_rect(strokeWidth=1.5, stroke=PRIMARY)
        .encode(
            x=alt.X(**x),
            x2="x2:Q",
            y=alt.Y(**y),
            y2="y2:Q",
            fill=alt.when(alt.datum.hollow).then(alt.value(PAPER)).otherwise(alt.value(PRIMARY)),
            tooltip=alt.Tooltip("vraag:N"),
        )
    )
    number = (
        alt.Chart(drawn)
        .mark_text(fontSize=SMALL_TEXT_SIZE)
        .encode(
            x=alt.X(**pixels("middle_x", width)),
            y=alt.Y(**_down("middle_y", height)),
            text="unit:N",
            color=alt.when(alt.datum.hollow).then(alt.value(PRIMARY)).otherwise(alt.value(PAPER)),
            tooltip=alt.Tooltip("vraag:N"),
        )
    )
    row_labels = (
        alt.Chart(pd.DataFrame(labels))
        .mark_text(align="left", fontSize=TEXT_SIZE, fontWeight="bold")
        .encode(x=alt.X(**x), y=alt.Y(**y), text="text:N")
    )
    column_labels = (
        alt.Chart(headers)
        .mark_text(align="left", fontSize=SMALL_TEXT_SIZE + 1, angle=318 if narrow else 0)
        .encode(x=alt.X(**x), y=alt.Y(**y), text="text:N")
    )
    lines = (
        alt.Chart(pd.DataFrame(rules))
        .mark_rule(color=RULE)
        .encode(x=alt.X(**x), x2="x2:Q", y=alt.Y(**y))
    )
    return styled(alt.layer(lines, box, number, row_labels, column_labels), width, height)


def arc_diagram(links: pd.DataFrame, nodes: Sequence[str], *, narrow: bool) -> alt.LayerChart:
    """Draw links between nodes on one line as arcs.

    `links` has `source`, `target`, `whole` (drawn solid and thick; else dashed) and `tooltip`;
    `nodes` are in order. An arc on the upper side (narrow: right) points back, one on the other
    side points ahead; a triangle marks its target, a node's size how often it is a target. In the
    narrow form the line runs down the page.
    """
    place = {node: index for index, node in enumerate(nodes)}
    times = links["target"].value_counts()
    spans = [(place[link.source], place[link.target]) for link in links.itertuples(index=False)]
    back = max([start - end for start, end in spans if start > end], default=0)
    ahead = max([end - start for start, end in spans if end > start], default=0)
    length = (24 * len(nodes)) if narrow else WIDE
    step = length / max(1, len(nodes))
    rise = (NARROW - 60) / max(1, back + ahead) if narrow else ARC_RISE
    base = ahead * rise + 44 if narrow else back * rise + 8
    breadth = NARROW if narrow else int(base + max(ahead * rise, 24) + 8)

    def point(along: float, aside: float) -> dict[str, float]:
        at = step * (along + 0.5)
        return {"x": base + aside, "y": at} if narrow else {"x": at, "y": base - aside}

    curve: list[dict[str, object]] = []
    heads: list[dict[str, object]] = []
    for number, link in enumerate(links.itertuples(index=False)):
        start, end = place[link.source], place[link.target]
        side = 1 if end < start else -1
        about = {"link": number, "whole": bool(link.whole), "verwijzing": link.tooltip}
        for index in range(ARC_POINTS + 1):
            turn = math.pi * index / ARC_POINTS
            along = (start + end) / 2 + (start - end) / 2 * math.cos(turn)
            aside = side * abs(end - start) * rise * math.sin(turn)
            curve.append(point(along, aside) | {"order": index} | about)
        angle = (270 if side > 0 else 90) if narrow else (180 if side > 0 else 0)
        heads.append(point(end, side * 11) | {"angle": angle} | about)
    dots = pd.DataFrame(
        [
            point(place[node], 0)
            | {
                "node": node,
                "times": int(times.get(node, 0)),
                "vraag": f"vraag {node}: {int(times.get(node, 0))} keer aangewezen",
            }
            for node in nodes
        ]
    )
    width, height = (breadth, int(length)) if narrow else (int(length), breadth)
    x, y = pixels("x", width), _down("y", height)
    style = {
        "strokeWidth": alt.when(alt.datum.whole).then(alt.value(2.2)).otherwise(alt.value(1.4)),
        "strokeDash": alt.when(alt.datum.whole)
        .then(alt.value([1, 0]))
        .otherwise(alt.value([4, 3])),
        "color": alt.when(alt.datum.whole).then(alt.value(SECONDARY)).otherwise(alt.value(PRIMARY)),
    }
    arcs = (
        alt.Chart(pd.DataFrame(curve))
        .mark_line(interpolate="linear")
        .encode(
            x=alt.X(**x),
            y=alt.Y(**y),
            detail="link:N",
            order="order:Q",
            tooltip=alt.Tooltip("verwijzing:N"),
            **style,
        )
    )
    triangles = (
        alt.Chart(pd.DataFrame(heads))
        .mark_point(shape="triangle", size=36, filled=True, opacity=1)
        .encode(
            x=alt.X(**x),
            y=alt.Y(**y),
            angle=alt.Angle("angle:Q", scale=None),
            color=style["color"],
            tooltip=alt.Tooltip("verwijzing:N"),
        )
    )
    circles = (
        alt.Chart(dots)
        .mark_circle(color=INK, opacity=1)
        .encode(
            x=alt.X(**x),
            y=alt.Y(**y),
            size=alt.Size("times:Q", scale=alt.Scale(domain=[0, 4], range=[18, 150]), legend=None),
            tooltip=alt.Tooltip("vraag:N"),
        )
    )
    shift = {"dx": -16} if narrow else {"dy": 17}
    labels, halos = (
        alt.Chart(dots)
        .mark_text(fontSize=SMALL_TEXT_SIZE + 1, align="center", **shift, **look)
        .encode(x=alt.X(**x), y=alt.Y(**y), text="node:N")
        for look in ({}, {"stroke": PAPER, "strokeWidth": 5, "strokeJoin": "round"})
    )
    axis = (
        alt.Chart(pd.DataFrame([point(-0.5, 0) | _second(point(len(nodes) - 0.5, 0))]))
        .mark_rule(color=MUTED)
        .encode(x=alt.X(**x), y=alt.Y(**y), x2="x2:Q", y2="y2:Q")
    )
    return styled(alt.layer(axis, arcs, halos, triangles, circles, labels), width, height)


def _second(point: Mapping[str, float]) -> dict[str, float]:
    return {f"{name}2": value for name, value in point.items()}


def _down(field: str, size: int) -> dict[str, object]:
    """Return a vertical position channel in pixels that grows downwards."""
    channel = pixels(field, size)
    channel["scale"] = alt.Scale(domain=[size, 0], nice=False, zero=False)
    return channel
