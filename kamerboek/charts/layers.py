"""Marks as layers of an Altair chart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import altair as alt
from altair.utils.schemapi import debug_mode

from kamerboek.charts.style import FONT

if TYPE_CHECKING:
    from kamerboek.charts.canvas import Kind

VEGA_LITE_MIME = f"application/vnd.vegalite.v{alt.SCHEMA_VERSION.lstrip('v').split('.')[0]}+json"

Row = dict[str, Any]


class _Drawing(alt.LayerChart):
    """Layers that are written as they are, for they have nothing in common.

    By itself a chart copies each layer, with all of its data, to look for that: a third of the time
    that writing takes.
    """

    def copy(self, deep: Any = True, ignore: list[str] | None = None) -> _Drawing:
        """Return itself where Altair writes it, and a copy for whoever asks for one."""
        copied: _Drawing = super().copy(deep, ignore) if deep or len(self.layer) == 1 else self
        return copied


def layered(layers: Sequence[tuple[Kind, list[Row]]], width: float, height: int) -> alt.LayerChart:
    """Return a drawing of marks, kind by kind from the back, in a width and a height in units.

    Nothing of it is checked while it is made: that every form is valid is tested on the whole.
    """
    with debug_mode(False):
        places = _Places(width, height)
        drawing = _Drawing(
            width=width,
            height=height,
            padding=0,
            autosize=alt.AutoSizeParams(type="none"),
            config=alt.Config(
                background="transparent",
                font=FONT,
                view=alt.ViewConfig(stroke=None),
            ),
        )
        # Last, for the library copies a layer, with all of its data, at every step, and looks in
        # each for what they have in common, which these do not.
        drawing.layer = [_layer(kind, rows, places) for kind, rows in layers]
        for layer, (_, rows) in zip(drawing.layer, layers, strict=True):
            layer.data = alt.InlineData(values=rows)
    return drawing


class _Places:
    """The channels that every layer shares: data are units from the upper left corner."""

    def __init__(self, width: float, height: float) -> None:
        self.x = alt.X("x:Q", axis=None, scale=alt.Scale(domain=[0, width], nice=False))
        self.y = alt.Y("y:Q", axis=None, scale=alt.Scale(domain=[height, 0], nice=False))


_CHANNELS: dict[str, dict[str, Any]] = {
    "rule": {
        "x2": alt.X2("x2:Q"),
        "y2": alt.Y2("y2:Q"),
        "color": alt.Color("colour:N", scale=None),
        "strokeWidth": alt.StrokeWidth("thickness:Q", scale=None),
    },
    "rect": {
        "x2": alt.X2("x2:Q"),
        "y2": alt.Y2("y2:Q"),
        "fill": alt.Fill("fill:N", scale=None),
        "stroke": alt.Stroke("colour:N", scale=None),
        "strokeWidth": alt.StrokeWidth("thickness:Q", scale=None),
        "opacity": alt.Opacity("opacity:Q", scale=None),
    },
    "point": {
        "fill": alt.Fill("fill:N", scale=None),
        "stroke": alt.Stroke("colour:N", scale=None),
        "shape": alt.Shape("shape:N", scale=None),
        "size": alt.Size("area:Q", scale=None),
    },
    "line": {
        "order": alt.Order("order:Q"),
        "detail": alt.Detail("path:N"),
        "color": alt.Color("colour:N", scale=None),
    },
    "area": {
        "y2": alt.Y2("y2:Q"),
        "detail": alt.Detail("path:N"),
        "color": alt.Color("colour:N", scale=None),
    },
    "text": {
        "text": alt.Text("text:N"),
        "size": alt.Size("size:Q", scale=None),
        "color": alt.Color("colour:N", scale=None),
    },
}
"""How the data of each kind of mark are drawn: as they are, without a scale or legend."""


def _layer(kind: Kind, rows: list[Row], places: _Places) -> alt.Chart:
    """Return one layer, without its data. Only what leads to a question has a name for screen
    readers: its tooltip.

    For the rest they get the chart's description and table; marks one by one say nothing.
    """
    shared = {name: value for name, value in kind.shared if value != ()}
    channels = dict(_CHANNELS[kind.mark])
    if any("tooltip" in row for row in rows):
        channels["tooltip"] = alt.Tooltip("tooltip:N")
    if kind.leads:
        channels |= {"href": alt.Href("href:N"), "description": alt.Description("tooltip:N")}
    chart = alt.Chart().encode(x=places.x, y=places.y, **channels)
    drawn: alt.Chart = getattr(chart, f"mark_{kind.mark}")(aria=kind.leads, **shared)
    return drawn
