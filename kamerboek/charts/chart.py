"""A chart with what a page needs around it: headline, subtitle, description, source, table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import altair as alt

from kamerboek.charts.drawing import Drawing
from kamerboek.charts.style import embed_options
from kamerboek.prose import Inline, TableBlock, as_inline, as_text, inline_content

CHART_MIME = "application/vnd.kamerboek.chart+json"
VEGA_LITE_MIME = f"application/vnd.vegalite.v{alt.SCHEMA_VERSION.lstrip('v').split('.')[0]}+json"


@dataclass(frozen=True)
class Chart:
    """A drawing with what a page needs around it, made when it is displayed.

    `name` is unique on its page; the chart's address is `fig-<name>`. `headline` says what it
    shows, `subtitle` gives measure, unit and what dot, streak and band mean. `source` is where its
    numbers come from, by default the questions of its figures; `description` says the same as the
    drawing for those who do not see it, by default that of the form; `table` holds the numbers,
    by default those of the form. A `lead` chart stands at the top of its page.
    """

    name: str
    headline: str | Inline
    subtitle: str | Inline
    drawing: Drawing
    source: str | Inline | None = None
    lead: bool = False
    description: str | Inline | None = None
    table: TableBlock | None = None

    def content(self) -> dict[str, Any]:
        """Return the chart as JSON. Raises ValueError when its drawing is empty."""
        description = self._description()
        return {
            "type": "chart",
            "id": f"fig-{self.name}",
            "name": self.name,
            "lead": self.lead,
            "headline": inline_content(as_inline(self.headline)),
            "subtitle": inline_content(as_inline(self.subtitle)),
            "description": inline_content(description),
            "source": inline_content(self._source()),
            "wide": specification(self.drawing.wide, as_text(description)),
            "narrow": specification(self.drawing.narrow, as_text(description)),
            "table": self._table().content(),
        }

    def _description(self) -> Inline:
        return self.drawing.description if self.description is None else as_inline(self.description)

    def _source(self) -> Inline:
        return self.drawing.source if self.source is None else as_inline(self.source)

    def _table(self) -> TableBlock:
        if self.table is not None:
            return self.table
        return self.drawing.table(self.name, as_text(as_inline(self.headline)))

    def _repr_mimebundle_(self, **_: object) -> dict[str, Any]:
        content = self.content()
        texts = (as_inline(self.headline), as_inline(self.subtitle), self._description())
        return {
            CHART_MIME: content,
            VEGA_LITE_MIME: without_links(content["wide"]),
            "text/plain": "\n".join(as_text(text) for text in texts),
        }


def specification(drawing: alt.LayerChart, description: str) -> dict[str, Any]:
    """Return a drawing as Vega-Lite, with its description and the Dutch of its tooltips.

    Its validity is tested for every form, not checked again for each drawing.
    """
    made: dict[str, Any] = drawing.to_dict(validate=False)
    return made | {"description": description, "usermeta": {"embedOptions": embed_options()}}


def without_links(made: dict[str, Any]) -> dict[str, Any]:
    """Return a drawing without links to questions: only a page knows their addresses."""
    layers = [
        layer
        | {"encoding": {name: each for name, each in layer["encoding"].items() if name != "href"}}
        for layer in made["layer"]
    ]
    return made | {"layer": layers}
