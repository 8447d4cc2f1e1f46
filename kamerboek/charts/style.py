"""How every chart looks: palette, type, locale.

Colours are those of the UK Government Analysis Function's categorical palette, each with a
contrast of at least 3:1 on white; the book swaps them for lighter ones in its dark mode.
"""

from __future__ import annotations

from typing import Any

import altair as alt
import vl_convert

INK = "#1F2933"
MUTED = "#5B6770"
RULE = "#D5DADF"
PAPER = "#FFFFFF"
PRIMARY = "#12436D"
SECONDARY = "#801650"

FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
TEXT_SIZE = 13
SMALL_TEXT_SIZE = 11

WIDE = 700
"""Width in pixels of a chart on a page as wide as the text column."""
NARROW = 320
"""Width in pixels of a chart on a telephone of 360 pixels."""

LOCALE = "nl-NL"


def embed_options() -> dict[str, Any]:
    """Return what the browser's drawing library needs to print numbers and dates in Dutch."""
    return {
        "formatLocale": vl_convert.get_format_locale(LOCALE),
        "timeFormatLocale": vl_convert.get_time_format_locale(LOCALE),
    }


def styled(chart: alt.LayerChart, width: int, height: int) -> alt.LayerChart:
    """Return the chart at this size in the book's style, without a frame or padding."""
    return (
        chart.properties(width=width, height=height, padding=2)
        .configure(background="transparent", font=FONT, aria=False)
        .configure_view(stroke=None)
        .configure_text(color=INK, fontSize=TEXT_SIZE)
    )


def pixels(field: str, size: int) -> dict[str, Any]:
    """Return the arguments of a position channel whose data are pixels from 0 to `size`."""
    return {
        "shorthand": f"{field}:Q",
        "axis": None,
        "scale": alt.Scale(domain=[0, size], nice=False, zero=False),
    }
