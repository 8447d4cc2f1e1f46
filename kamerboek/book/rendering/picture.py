"""A page's leading chart as a picture of its own, for who shares the page."""

from __future__ import annotations

import textwrap
from typing import Any

import vl_convert

from kamerboek.book.rendering.vega import without_links
from kamerboek.charts import style

HEADLINE, SUBTITLE = 17, 12.5
"""Sizes of type, in pixels; a line holds fewer signs of the larger one."""
LINE_OF = {HEADLINE: 62, SUBTITLE: 95}
MARGIN = 24
SCALE = 2
INK = "#16202a"
PAPER = "#ffffff"


def picture(specification: dict[str, Any], headline: str, subtitle: str) -> bytes:
    """Return the wide drawing of a chart as PNG, with its headline and subtitle above it."""
    titled = without_links(specification) | {
        "background": PAPER,
        "padding": MARGIN,
        "title": {
            "text": textwrap.wrap(headline, LINE_OF[HEADLINE]),
            "subtitle": textwrap.wrap(subtitle, LINE_OF[SUBTITLE]),
            "anchor": "start",
            "frame": "group",
            "color": INK,
            "subtitleColor": INK,
            "fontSize": HEADLINE,
            "subtitleFontSize": SUBTITLE,
            "offset": MARGIN / 2,
        },
    }
    drawn: bytes = vl_convert.vegalite_to_png(
        titled, scale=SCALE, format_locale=style.LOCALE, time_format_locale=style.LOCALE
    )
    return drawn
