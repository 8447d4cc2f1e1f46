"""A chart with what a page needs around it: headline, subtitle, description, source, table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kamerboek.charts.drawing import Drawing
from kamerboek.charts.style import embed_options
from kamerboek.prose import Inline, as_inline, as_text, inline_content

if TYPE_CHECKING:
    import altair as alt

CHART_MIME = "application/vnd.kamerboek.chart+json"


@dataclass(frozen=True)
class Chart:
    """A drawing with what a page needs around it, made when it is displayed.

    `name` is unique on its page; the chart's address is `fig-<name>`. `headline` says what it
    shows, `subtitle` gives measure, unit and what dot, streak and band mean. Source, description
    and table are those of its form: they say the same as the drawing, from the same figures. The
    whole description goes with the drawing, to those who do not see it; with the table stands what
    the table does not say. A `lead` chart stands at the top of its page.
    """

    name: str
    headline: str | Inline
    subtitle: str | Inline
    drawing: Drawing
    lead: bool = False

    def content(self) -> dict[str, Any]:
        """Return the chart as JSON. Raises ValueError when its drawing is empty."""
        description = as_text(self.drawing.description)
        table = self.drawing.table(self.name, as_text(as_inline(self.headline)))
        return {
            "type": "chart",
            "id": f"fig-{self.name}",
            "name": self.name,
            "lead": self.lead,
            "headline": inline_content(as_inline(self.headline)),
            "subtitle": inline_content(as_inline(self.subtitle)),
            "description": inline_content(self.drawing.beside_table),
            "source": inline_content(self.drawing.source),
            "wide": specification(self.drawing.wide, description),
            "narrow": specification(self.drawing.narrow, description),
            "table": table.content(),
        }

    def _repr_mimebundle_(self, **_: object) -> dict[str, Any]:
        from kamerboek.charts.layers import VEGA_LITE_MIME

        content = self.content()
        texts = (as_inline(self.headline), as_inline(self.subtitle), self.drawing.description)
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
