"""Charts without the web: drawn as SVG when the book is built, live in the browser if it can."""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Any

import vl_convert

from kamerboek.charts import style

VARIABLE_OF = {
    style.INK: "--kamerboek-ink",
    style.MUTED: "--kamerboek-muted",
    style.RULE: "--kamerboek-rule",
    style.PAPER: "--kamerboek-paper",
    style.PRIMARY: "--kamerboek-primary",
    style.SECONDARY: "--kamerboek-secondary",
}
"""The style sheet's variable for each colour of the palette, so that dark mode can swap it."""


def themed(specification: dict[str, Any]) -> dict[str, Any]:
    """Return the specification with the palette's colours as variables of the page's style."""
    text = json.dumps(specification)
    for colour, variable in VARIABLE_OF.items():
        text = text.replace(f'"{colour}"', f'"var({variable}, {colour})"')
    return dict(json.loads(text))


def drawn(specification: dict[str, Any]) -> str:
    """Return the chart as SVG that scales with the page and hides its marks from screen readers.

    The page carries a description and a table beside it; marks one by one would only be noise.
    """
    svg = vl_convert.vegalite_to_svg(
        specification, format_locale=style.LOCALE, time_format_locale=style.LOCALE
    )
    return svg.replace("<svg ", '<svg aria-hidden="true" focusable="false" ', 1)


EXPORTS = "window.vegaEmbed = vegaEmbed;"


@functools.cache
def bundle() -> str:
    """Return the drawing library, which takes a second to put together."""
    return vl_convert.javascript_bundle(EXPORTS)


def write_bundle(folder: Path) -> None:
    """Write the drawing library as a classic script, which a browser also loads from disk.

    It is wrapped in a function of its own: its names collide with the theme's otherwise.
    """
    folder.mkdir(parents=True, exist_ok=True)
    script = f"(function () {{\n{bundle()}\n}})();\n"
    (folder / "vega.js").write_text(script, encoding="utf-8")
