"""Charts without the web: drawn as SVG when the book is built, live in the browser on request."""

from __future__ import annotations

import functools
import hashlib
import json
import re
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

from kamerboek.book.rendering.draw import DrawingProcess, library, svg_of
from kamerboek.charts import style
from kamerboek.kept_texts import KeptTexts

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

LIBRARY = version("vl-convert-python")
EXPORTS = "window.vegaEmbed = vegaEmbed;"

SMALLEST = '{"data": {"values": []}, "mark": "point"}'
"""A specification with nothing in it."""

as_svg = functools.partial(svg_of, locale=style.LOCALE)
"""Draws a specification, as JSON, with Dutch numbers and dates."""

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


def for_library(specification: dict[str, Any]) -> str:
    """Return the specification, as JSON, as it is drawn when the book is built."""
    return QUESTION.sub(rf'"{STAND_IN}\g<question>"', themed(specification))


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


class Drawings:
    """What the drawing library gave: the same is drawn once, and kept for the next book."""

    def __init__(self, kept: KeptTexts | None = None) -> None:
        """Without `kept` nothing is left for another book."""
        self._kept = kept
        self._process = DrawingProcess()
        self._given: dict[str, str] = {}
        self._begun: list[str] = []
        self._rests = False

    def rest(self) -> None:
        """Begin nothing: this process was forked from the one that draws what it reads."""
        self._rests = True

    def get_ready(self) -> None:
        """Have the library be loaded while chapters still run, for the charts that they will have.

        That takes longer than to draw one.
        """
        self._process.ask("ready", as_svg, SMALLEST)

    def begin_svg(self, specification: str) -> None:
        """Have a specification, as JSON, be drawn while pages are read: it will be asked for."""
        if not self._rests:
            self._begin("svg", specification, as_svg)

    def svg(self, specification: str) -> str:
        """Return what a specification, as JSON, is drawn as."""
        return self._take(self._begin("svg", specification, as_svg))

    def begin_bundle(self) -> None:
        """Have the drawing library be put together while pages are read."""
        if not self._rests:
            self._begin("bundle", EXPORTS, library)

    def bundle(self) -> str:
        """Return the drawing library itself."""
        return self._take(self._begin("bundle", EXPORTS, library))

    def settle(self) -> None:
        """Take all that was begun, and end what draws until more is asked for.

        Only then this process has no thread that waits for it, and can be forked.
        """
        for key in self._begun:
            self._take(key)
        self._begun.clear()
        self.close()

    def close(self) -> None:
        """End what draws."""
        self._process.close()

    def forget(self) -> None:
        """Drop what no book asked for in a long time."""
        if self._kept and self._given:
            self._kept.used(self._given)

    def _begin(self, kind: str, asked: str, make: Callable[[str], str]) -> str:
        """Have something be made that is not there or kept yet; return the key to take it by."""
        made_of = json.dumps([kind, LIBRARY, style.LOCALE, asked])
        key = hashlib.sha256(made_of.encode()).hexdigest()[:32]
        if key not in self._given:
            text = self._kept.get(key) if self._kept else None
            if text is None:
                self._process.ask(key, make, asked)
                self._begun.append(key)
            else:
                self._given[key] = text
        return key

    def _take(self, key: str) -> str:
        if key not in self._given:
            self._given[key] = self._process.take(key)
            if self._kept:
                self._kept.put(key, self._given[key])
        return self._given[key]


@functools.cache
def _drawings(source: Path, project: Path) -> Drawings:
    if source == project:  # Jupyter Book by itself holds no lock.
        return Drawings()
    return Drawings(KeptTexts(project / "_build" / "drawings", ".txt"))


def drawings_of(app: Sphinx) -> Drawings:
    """Return what is drawn for the book that is being made."""
    return _drawings(Path(app.srcdir).resolve(), Path(app.config.kamerboek_project))


def linked_drawing(svg: str, address: Address) -> str:
    """Return what a specification was drawn as, with its links.

    Where marks stand for questions they are links with a name; otherwise the drawing is hidden
    from screen readers: the page carries a description and a table beside it, and marks one by one
    would only be noise.
    """

    def linked(found: re.Match[str]) -> str:
        said = found["said"]
        if not said or STAND_IN in said:  # a list of its fields, the address among them, is no name
            said = f"vraag {found['question']}"
        return f'<a href="{address(found["question"])}" aria-label="{said}">'

    svg, links = LINK.subn(linked, svg)
    hidden = "" if links else 'aria-hidden="true" focusable="false" '
    return svg.replace("<svg ", f"<svg {hidden}", 1)


def write_bundle(folder: Path, drawings: Drawings) -> None:
    """Write the drawing library as a classic script, which a browser also loads from disk.

    It is wrapped in a function of its own: it keeps its names to itself.
    """
    folder.mkdir(parents=True, exist_ok=True)
    script = f"(function () {{\n{drawings.bundle()}\n}})();\n"
    (folder / "vega.js").write_text(script, encoding="utf-8")
