"""Links between numbered things as arcs over one line."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import altair as alt
import pandas as pd

from kamerboek.charts.former.style import (
    INK,
    MUTED,
    NARROW,
    PRIMARY,
    SECONDARY,
    SMALL_TEXT_SIZE,
    WIDE,
    across,
    down,
    styled,
)

ARC_POINTS = 24
"""Straight pieces an arc is drawn with."""

ARC_RISE = 10.0
"""How many pixels an arc rises for each node it passes, in the wide form."""

NARROW_STEP = 24.0
"""Pixels from node to node in the narrow form."""

HEAD_DISTANCE = 11.0
"""Pixels from a node to the triangle that points at it."""

LABEL_BAND = 26.0
"""Pixels between the line and the arcs that point ahead: the nodes' labels stand there."""


@dataclass(frozen=True)
class _Line:
    """The line that the nodes stand on: to the right, or in the narrow form down the page."""

    narrow: bool
    step: float
    base: float
    rise: float
    width: int
    height: int

    def point(self, along: float, aside: float) -> dict[str, float]:
        """Return a place by its node (a number, may be between two) and its distance aside."""
        at = self.step * (along + 0.5)
        if self.narrow:
            return {"x": self.base + aside, "y": at}
        return {"x": at, "y": self.base - aside}


def arc_diagram(links: pd.DataFrame, nodes: Sequence[str], *, narrow: bool) -> alt.LayerChart:
    """Draw links between nodes on one line as arcs.

    `links` has `source`, `target`, `whole` (drawn solid and thick; else dashed) and `tooltip`;
    `nodes` are in order. An arc on the upper side (narrow: right) points back, one on the other
    side points ahead; a triangle marks its target, a node's size how often it is a target.
    """
    place = {node: index for index, node in enumerate(nodes)}
    line = _line(links, place, narrow=narrow)
    curves: list[dict[str, object]] = []
    heads: list[dict[str, object]] = []
    for number, link in enumerate(links.to_dict("records")):
        start, end = place[str(link["source"])], place[str(link["target"])]
        about = {"link": number, "whole": bool(link["whole"]), "verwijzing": link["tooltip"]}
        curves += [point | about for point in _arc(line, start, end)]
        side = _side(start, end)
        heads.append(
            line.point(end, side * (HEAD_DISTANCE if side > 0 else LABEL_BAND + 3))
            | {"angle": _angle(side, narrow=narrow)}
            | about
        )
    times = links["target"].value_counts()
    dots = [
        line.point(place[node], 0)
        | {
            "node": node,
            "times": int(times.get(node, 0)),
            "vraag": f"antwoord {node}: {int(times.get(node, 0))} keer aangewezen",
        }
        for node in nodes
    ]
    return _drawn(line, curves, heads, dots)


def _line(links: pd.DataFrame, place: Mapping[str, int], *, narrow: bool) -> _Line:
    """Fit the line and the rise of its arcs to the links."""
    passed = [
        place[str(link["source"])] - place[str(link["target"])] for link in links.to_dict("records")
    ]
    back = max((distance for distance in passed if distance > 0), default=0)
    ahead = max((-distance for distance in passed if distance < 0), default=0)
    if narrow:
        rise = (NARROW - LABEL_BAND - 30) / max(1, back + ahead)
        height = int(NARROW_STEP * max(1, len(place)))
        return _Line(True, NARROW_STEP, ahead * rise + LABEL_BAND + 14, rise, NARROW, height)
    base = back * ARC_RISE + 8
    height = int(base + LABEL_BAND + ahead * ARC_RISE + 10)
    return _Line(False, WIDE / max(1, len(place)), base, ARC_RISE, WIDE, height)


def _side(start: int, end: int) -> int:
    return 1 if end < start else -1


def _angle(side: int, *, narrow: bool) -> int:
    """Return how far to turn a triangle that points up, so that it points at the line."""
    if narrow:
        return 270 if side > 0 else 90
    return 180 if side > 0 else 0


def _arc(line: _Line, start: int, end: int) -> list[dict[str, float]]:
    """Return the points of half an ellipse from one node to the other."""
    points = []
    for index in range(ARC_POINTS + 1):
        turn = math.pi * index / ARC_POINTS
        along = (start + end) / 2 + (start - end) / 2 * math.cos(turn)
        height = abs(end - start) * line.rise * math.sin(turn)
        aside = height if _side(start, end) > 0 else -LABEL_BAND - height
        points.append(line.point(along, aside) | {"order": float(index)})
    return points


def _drawn(
    line: _Line,
    curves: list[dict[str, object]],
    heads: list[dict[str, object]],
    dots: list[dict[str, object]],
) -> alt.LayerChart:
    about = ["link", "whole", "verwijzing"]
    curve_frame = pd.DataFrame(curves, columns=["x", "y", "order", *about])
    head_frame = pd.DataFrame(heads, columns=["x", "y", "angle", *about])
    dot_frame = pd.DataFrame(dots, columns=["x", "y", "node", "times", "vraag"])
    x, y = across("x", line.width), down("y", line.height)
    whole = alt.datum.whole
    colour = alt.when(whole).then(alt.value(SECONDARY)).otherwise(alt.value(PRIMARY))
    arcs = (
        alt.Chart(curve_frame)
        .mark_line(interpolate="linear")
        .encode(
            x=x,
            y=y,
            detail="link:N",
            order="order:Q",
            tooltip=alt.Tooltip("verwijzing:N"),
            color=colour,
            strokeWidth=alt.when(whole).then(alt.value(3)).otherwise(alt.value(1.4)),
            strokeDash=alt.when(whole).then(alt.value([1, 0])).otherwise(alt.value([4, 3])),
        )
    )
    triangles = (
        alt.Chart(head_frame)
        .mark_point(shape="triangle", size=36, filled=True, opacity=1)
        .encode(
            x=x,
            y=y,
            angle=alt.Angle("angle:Q", scale=None),
            color=colour,
            tooltip=alt.Tooltip("verwijzing:N"),
        )
    )
    most = max((int(str(dot["times"])) for dot in dots), default=1)
    circles = (
        alt.Chart(dot_frame)
        .mark_circle(color=INK, opacity=1)
        .encode(
            x=x,
            y=y,
            size=alt.Size(
                "times:Q",
                scale=alt.Scale(domain=[0, max(1, most)], range=[18, 130]),
                legend=None,
            ),
            tooltip=alt.Tooltip("vraag:N"),
        )
    )
    dx, dy = (-15, 0) if line.narrow else (0, 16)
    labels = (
        alt.Chart(dot_frame)
        .mark_text(fontSize=SMALL_TEXT_SIZE + 1, dx=dx, dy=dy)
        .encode(x=x, y=y, text="node:N")
    )
    first, last = line.point(-0.5, 0), line.point(len(dots) - 0.5, 0)
    axis = (
        alt.Chart(pd.DataFrame([first | {"x2": last["x"], "y2": last["y"]}]))
        .mark_rule(color=MUTED)
        .encode(x=x, y=y, x2="x2:Q", y2="y2:Q")
    )
    return styled((axis, arcs, triangles, circles, labels), line.width, line.height)
