"""What a drawing shows: its texts, with the room that each takes in a browser."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any
from xml.etree import ElementTree

import altair as alt
import vl_convert

from kamerboek.charts import Drawing
from kamerboek.charts.style import NARROW, SMALLEST_SIZE, WIDE

# Advance widths in hundredths of the type size, measured in Chromium with DejaVu Sans: the widest
# of the fonts that the drawings name or fall back on.
REGULAR = (
    "a61b63c55d63e62f35g63h63i28j28k58l28m97n63o61p63q63r41s52t39u63v59w82x59y59z52A68B69C70D77E63"
    "F58G77H75I29J29K66L56M86N75O79P60Q79R69S63T61U73V68W99X69Y61Z69"
)
BOLD = (
    "a67b72c59d72e68f44g72h71i34j34k67l34m104n71o69p72q72r49s60t48u71v65w92x65y65z58A77B76C73D83"
    "E68F68G82H84I37J37K77L64M100N84O85P73Q85R77S72T68U81V77W110X77Y72Z73"
)
SIGNS = {" ": 32, ".": 32, ",": 32, ":": 34, "(": 39, ")": 39, "%": 95, "−": 84, "-": 36, "×": 84}


def _table(widths: str) -> dict[str, float]:
    return {letter: int(width) / 100 for letter, width in re.findall(r"(\D)(\d+)", widths)}


WIDTHS = {
    "normal": _table(REGULAR) | dict.fromkeys("0123456789", 0.64),
    "bold": _table(BOLD) | dict.fromkeys("0123456789", 0.70),
}


@dataclass(frozen=True)
class Text:
    """A line of text in a drawing and the room that it takes."""

    text: str
    size: float
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Text) -> bool:
        apart = 0.5  # what rounding leaves
        return (
            self.left < other.right - apart
            and other.left < self.right - apart
            and self.top < other.bottom - apart
            and other.top < self.bottom - apart
        )


def for_library(specification: Mapping[str, Any]) -> str:
    """Return a drawing as JSON; the library draws no link without a host."""
    return json.dumps(specification).replace('"question:', '"https://question.invalid/')


def svg_of(chart: alt.LayerChart) -> str:
    """Return a drawing as SVG, if it is valid."""
    svg: str = vl_convert.vegalite_to_svg(for_library(chart.to_dict()))
    return svg


def texts_of(svg: str) -> list[Text]:
    """Return the texts of a drawing, those that only make a rim left out."""
    texts: list[Text] = []
    _collect(ElementTree.fromstring(svg), 0, 0, texts)  # noqa: S314 - made here
    return texts


def _collect(element: ElementTree.Element, x: float, y: float, texts: list[Text]) -> None:
    moved = re.match(r"translate\(([-\d.]+),([-\d.]+)\)", element.get("transform", ""))
    if moved:
        x, y = x + float(moved[1]), y + float(moved[2])
    if element.tag.endswith("}text") and element.text and not element.get("stroke"):
        size = float(str(element.get("font-size")).removesuffix("px"))
        widths = WIDTHS[element.get("font-weight", "normal")]
        width = sum(widths.get(letter, SIGNS.get(letter, 66) / 100) for letter in element.text)
        width *= size
        left = x - {"start": 0, "middle": width / 2, "end": width}[str(element.get("text-anchor"))]
        texts.append(Text(element.text, size, left, y - 0.76 * size, left + width, y + 0.24 * size))
    for child in element:
        _collect(child, x, y, texts)


def faults_of(chart: alt.LayerChart, width: float) -> list[str]:
    """Return what a reader would stumble over in a drawing, which must be valid."""
    faults = faults_in(svg_of(chart), width, chart.height)
    return [*faults, f"{chart.width} wide"] if chart.width != width else faults


def faults_in(svg: str, width: float, height: float) -> list[str]:
    """Return what a reader would stumble over: text outside, over other text, or too small."""
    box = [float(each) for each in re.search(r'viewBox="([^"]+)"', svg)[1].split()]  # type: ignore[index] # it has one
    faults = []
    if box != [0, 0, width, height]:
        faults.append(f"view box {box}, not {width} by {height}")
    texts = texts_of(svg)
    faults += [
        f"outside: {text}"
        for text in texts
        if text.left < -1 or text.right > width + 1 or text.top < -1 or text.bottom > box[3] + 1
    ]
    faults += [f"small: {text}" for text in texts if text.size < SMALLEST_SIZE]
    faults += [f"over each other: {a}, {b}" for a, b in combinations(texts, 2) if a.meets(b)]
    return faults


def faults(drawing: Drawing) -> list[str]:
    """Return what a reader would stumble over in either width."""
    return faults_of(drawing.wide, WIDE) + faults_of(drawing.narrow, NARROW)


def written(drawing: Drawing) -> tuple[set[str], set[str]]:
    """Return the lines of text of the wide and of the narrow drawing."""
    wide, narrow = (
        {text.text for text in texts_of(svg_of(each))} for each in (drawing.wide, drawing.narrow)
    )
    return wide, narrow


def marks(chart: alt.LayerChart, kind: str) -> list[dict[str, Any]]:
    """Return the data of all marks of a kind: `rect`, `point`, `rule`, `line`, `text`."""
    # Whether it is valid says `svg_of`, and takes longest.
    return marks_in(chart.to_dict(validate=False), kind)


def marks_in(made: Mapping[str, Any], kind: str) -> list[dict[str, Any]]:
    """Return the data of all marks of a kind in a specification."""
    return [
        row
        for layer in made["layer"]
        if layer["mark"]["type"] == kind
        for row in made["datasets"][layer["data"]["name"]]
    ]


def coloured(chart: alt.LayerChart, kind: str, colour: str) -> list[dict[str, Any]]:
    """Return the marks of a kind that are drawn in a colour."""
    return [row for row in marks(chart, kind) if colour in (row.get("colour"), row.get("fill"))]


def text_at(chart: alt.LayerChart, text: str) -> dict[str, Any]:
    """Return the text of a drawing that reads so, drawn over its rim if it has one."""
    return [row for row in marks(chart, "text") if row["text"] == text][-1]
