"""Charts without the web: drawn as SVG when the book is built, live in the browser on request."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import vl_convert

from kamerboek.charts import style

QUESTION = re.compile(r'"question:(?P<question>[^"\\]+)"')
"""Where a mark leads that stands for a question, as a specification says it."""
STAND_IN = "https://question.invalid/"
"""What it is while drawing: the library draws no link without a host."""
LINK = re.compile(
    rf'<a xlink:href="{re.escape(STAND_IN)}(?P<question>[^"]+)">'
    r'(?:(?=<[a-z]+ aria-label="(?P<said>[^"]*)"))?'
)
NAMED_COLOUR = re.compile(r"var\(--[a-z-]+, (?P<colour>#[0-9A-Fa-f]{6})\)")
"""A colour by its name in the style, beside the light one that it is by itself."""
COLOUR = re.compile(r"--(?P<name>[a-z-]+): (?P<colour>#[0-9a-f]{6});")
TOKENS = Path(__file__).parent / "static" / "tokens.css"

Address = Callable[[str], str]
"""Gives the address of a question, seen from the page of the chart."""


@functools.cache
def token_of() -> dict[str, str]:
    """Return the style sheet's name of each light colour, so that dark mode can swap it."""
    light = TOKENS.read_text(encoding="utf-8").split("}")[0]
    names: dict[str, str] = {}
    for found in COLOUR.finditer(light):
        names.setdefault(found["colour"], f"--{found['name']}")
    return names


def themed(specification: dict[str, Any]) -> str:
    """Return the specification as JSON, with the palette's colours by their names in the style."""

    def named(found: re.Match[str]) -> str:
        token = token_of().get(found[1].lower())
        return f'"var({token}, {found[1]})"' if token else found[0]

    text = json.dumps(specification, ensure_ascii=False, separators=(",", ":"))
    return re.sub(r'"(#[0-9A-Fa-f]{6})"', named, text)


def for_browser(specification: dict[str, Any], address: Address) -> str:
    """Return the specification, as JSON, that the page's script draws live."""

    def linked(found: re.Match[str]) -> str:
        return json.dumps(address(found["question"]))

    return QUESTION.sub(linked, themed(specification))


def has_links(specification: dict[str, Any]) -> bool:
    """Say whether marks of the drawing lead to questions."""
    return QUESTION.search(json.dumps(specification)) is not None


def has_more(specification: dict[str, Any]) -> bool:
    """Say whether a live drawing tells what the static one lacks: values on hover."""
    return '"tooltip":' in json.dumps(specification, separators=(",", ":"))


def drawn(specification: dict[str, Any], address: Address) -> str:
    """Return the chart as SVG.

    Where marks stand for questions they are links with a name; otherwise the drawing is hidden
    from screen readers: the page carries a description and a table beside it, and marks one by one
    would only be noise.
    """
    svg = _drawn(QUESTION.sub(rf'"{STAND_IN}\g<question>"', themed(specification)))

    def linked(found: re.Match[str]) -> str:
        said = found["said"]
        if not said or STAND_IN in said:  # a list of its fields, the address among them, is no name
            said = f"vraag {found['question']}"
        return f'<a href="{address(found["question"])}" aria-label="{said}">'

    svg, links = LINK.subn(linked, svg)
    hidden = "" if links else 'aria-hidden="true" focusable="false" '
    return svg.replace("<svg ", f"<svg {hidden}", 1)


@functools.lru_cache(maxsize=256)
def _drawn(specification: str) -> str:
    svg: str = vl_convert.vegalite_to_svg(
        specification, format_locale=style.LOCALE, time_format_locale=style.LOCALE
    )
    return svg


EXPORTS = "window.vegaEmbed = vegaEmbed;"


@functools.cache
def bundle() -> str:
    """Return the drawing library, which takes a second to put together."""
    return vl_convert.javascript_bundle(EXPORTS)


def write_bundle(folder: Path) -> None:
    """Write the drawing library as a classic script, which a browser also loads from disk.

    It is wrapped in a function of its own: it keeps its names to itself.
    """
    folder.mkdir(parents=True, exist_ok=True)
    script = f"(function () {{\n{bundle()}\n}})();\n"
    (folder / "vega.js").write_text(script, encoding="utf-8")
