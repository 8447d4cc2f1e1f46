"""How every drawing looks: colours, type, widths, locale.

Colours are those of the UK Government Analysis Function's categorical palette; the page swaps
each for a lighter one in its dark mode (`kamerboek/book/rendering/vega.py` names the variables).
Teal and orange reach a contrast of 3:1 on the page's own colour only, so that text has darker ones.
"""

from __future__ import annotations

from typing import Any, Literal

import vl_convert

INK = "#16202A"
SOFT = "#4A5763"
"""Text that is not the message: numbers of an axis, titles."""
RULE = "#D3DAE0"
STRONG_RULE = "#76838F"
PAPER = "#FFFFFF"
BLUE = "#12436D"
TEAL = "#28A197"
PLUM = "#801650"
ORANGE = "#F46A25"
TEAL_TEXT = "#17695F"
ORANGE_TEXT = "#9A3A06"
ON_BRIGHT = "#0B1418"
"""Text on teal and orange, dark in both modes."""

FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
AXIS_SIZE = 12.5
TEXT_SIZE = 13.5
LARGE_SIZE = 15.0
"""A value beside the only mark of its row or column."""
SMALLEST_SIZE = 12.0
"""No text of any drawing is smaller, in the small drawings of cards either."""

WIDE = 640
"""Width in units of a drawing in the text column; a unit is a pixel there."""
NARROW = 300
"""Width in units of a drawing on a telephone."""
SMALL_WIDTH = 250
"""Width in units of a drawing on a card."""

LOCALE: Literal["nl-NL"] = "nl-NL"


def embed_options() -> dict[str, Any]:
    """Return what the browser's drawing library needs to print numbers and dates in Dutch."""
    return {
        "formatLocale": vl_convert.get_format_locale(LOCALE),
        "timeFormatLocale": vl_convert.get_time_format_locale(LOCALE),
    }
