"""How the charts of before look: palette, type, locale.

Colours are those of the UK Government Analysis Function's categorical palette, each with a
contrast of at least 3:1 on white; the book swaps them for lighter ones in its dark mode.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

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
NARROW = 304
"""Width in pixels of a chart on a telephone of 360 pixels."""

LOCALE: Literal["nl-NL"] = "nl-NL"


def embed_options() -> dict[str, Any]:
    """Return what the browser's drawing library needs to print numbers and dates in Dutch."""
    return {
        "formatLocale": vl_convert.get_format_locale(LOCALE),
        "timeFormatLocale": vl_convert.get_time_format_locale(LOCALE),
    }


def styled(layers: Sequence[alt.Chart], width: int, height: int) -> alt.LayerChart:
    """Return the layers as one chart of this size in the book's style, without a frame.

    Screen readers get the chart's description and table; its marks one by one say nothing.
    """
    chart = alt.LayerChart(layer=list(layers), width=width, height=height, padding=2)
    chart = chart.configure(background="transparent", font=FONT, aria=False)
    chart = chart.configure_view(stroke=None)
    return chart.configure_text(color=INK, fontSize=TEXT_SIZE)  # type: ignore[no-any-return]  # altair leaves it untyped


def across(field: str, width: int) -> alt.X:
    """Return a horizontal position whose data are pixels from the left."""
    return alt.X(f"{field}:Q", axis=None, scale=_pixels(0, width))


def down(field: str, height: int) -> alt.Y:
    """Return a vertical position whose data are pixels from the top."""
    return alt.Y(f"{field}:Q", axis=None, scale=_pixels(height, 0))


def _pixels(first: int, last: int) -> alt.Scale:
    return alt.Scale(domain=[first, last], nice=False, zero=False)
