"""A drawing is written as Altair writes it, with or without something that its layers share."""

from __future__ import annotations

import altair as alt
import pytest

from kamerboek.charts import layers
from kamerboek.charts.canvas import Kind, Plane
from kamerboek.charts.layers import Row, layered

BACK, FRONT = Plane.GRID, Plane.WORDS
RULES = Kind(BACK, 0, "rule", (("strokeDash", (2, 2)),), leads=False)
TEXTS = Kind(FRONT, 1, "text", (("font", "serif"),), leads=False)
LINKS = Kind(FRONT, 1, "point", (("opacity", 1),), leads=True)
AT: Row = {"x": 1, "y": 2}
TOLD = AT | {"tooltip": "Vraag 1", "href": "question:1"}


@pytest.mark.parametrize(
    "drawn",
    [
        [(RULES, [AT])],
        [(LINKS, [TOLD, AT])],
        [(RULES, [AT]), (TEXTS, [AT])],
        [(RULES, [AT]), (TEXTS, [TOLD]), (LINKS, [TOLD, TOLD])],
    ],
    ids=["one layer", "one layer with links", "two layers of the same rows", "three layers"],
)
def test_a_drawing_is_written_as_the_library_writes_it(
    drawn: list[tuple[Kind, list[Row]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    drawing = layered(drawn, 100, 50)
    written = drawing.to_dict(validate=False)
    assert drawing.to_dict(validate=False) == written
    monkeypatch.setattr(layers, "_Drawing", alt.LayerChart)
    assert layered(drawn, 100, 50).to_dict(validate=False) == written
