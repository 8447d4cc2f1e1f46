"""A page's leading chart as a picture of its own, for who shares the page."""

from __future__ import annotations

import re
import textwrap
from html import escape

import vl_convert

from kamerboek.book.rendering.vega import NAMED_COLOUR, linked_drawing
from kamerboek.charts import style

MARGIN = 24
SCALE = 2
INK, PAPER = "#16202a", "#ffffff"
TEXTS = {"headline": (17, 700, 22, 62), "subtitle": (12.5, 400, 17, 95)}
"""Of each text above the drawing: size and weight of type, height of a line, signs in it."""
SIZE = re.compile(r'<svg [^>]*?width="(?P<width>[\d.]+)" height="(?P<height>[\d.]+)"')


def picture(svg: str, headline: str, subtitle: str) -> bytes:
    """Return the wide drawing of a chart as PNG, with its headline and subtitle above it.

    Raises ValueError for a drawing without a size.
    """
    svg = NAMED_COLOUR.sub(r"\g<colour>", linked_drawing(svg, lambda _: ""))
    size = SIZE.search(svg)
    if size is None:
        raise ValueError("the drawing does not say how large it is")
    width, height = (float(size[name]) for name in ("width", "height"))
    down, lines = float(MARGIN), []
    for name, said in (("headline", headline), ("subtitle", subtitle)):
        type_size, weight, line_height, signs = TEXTS[name]
        for line in textwrap.wrap(said, signs):
            down += line_height
            lines.append(
                f'<text x="{MARGIN}" y="{down - 5}" fill="{INK}" font-family="{escape(style.FONT)}"'
                f' font-size="{type_size}" font-weight="{weight}">{escape(line)}</text>'
            )
    placed = svg.replace("<svg ", f'<svg x="{MARGIN}" y="{down + 8}" ', 1)
    whole = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width + 2 * MARGIN}" '
        f'height="{down + 8 + height + MARGIN}"><rect width="100%" height="100%" fill="{PAPER}"/>'
        f"{''.join(lines)}{placed}</svg>"
    )
    drawing: bytes = vl_convert.svg_to_png(whole, scale=SCALE)
    return drawing
