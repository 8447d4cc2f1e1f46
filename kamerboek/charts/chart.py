"""A chart with what a page needs around it: headline, subtitle, description, table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import altair as alt

from kamerboek.charts.style import embed_options
from kamerboek.prose import TableBlock

CHART_MIME = "application/vnd.kamerboek.chart+json"
VEGA_LITE_MIME = f"application/vnd.vegalite.v{alt.SCHEMA_VERSION.lstrip('v').split('.')[0]}+json"


@dataclass(frozen=True)
class Chart:
    """A chart in two widths, for a page and for a telephone.

    `headline` says what it shows, `subtitle` gives unit and period, `description` says the same
    as the drawing for those who do not see it, `table` holds its numbers.
    """

    name: str
    headline: str
    subtitle: str
    description: str
    wide: alt.LayerChart
    narrow: alt.LayerChart
    table: TableBlock

    def content(self) -> dict[str, Any]:
        """Return the chart as JSON."""
        return {
            "type": "chart",
            "name": self.name,
            "headline": self.headline,
            "subtitle": self.subtitle,
            "description": self.description,
            "wide": self._specification(self.wide),
            "narrow": self._specification(self.narrow),
            "table": self.table.content(),
        }

    def _specification(self, drawing: alt.LayerChart) -> dict[str, Any]:
        specification = drawing.to_dict()
        specification["description"] = self.description
        specification["usermeta"] = {"embedOptions": embed_options()}
        return dict(specification)

    def _repr_mimebundle_(self, **_: object) -> dict[str, Any]:
        return {
            CHART_MIME: self.content(),
            VEGA_LITE_MIME: self._specification(self.wide),
            "text/plain": f"{self.headline}\n{self.subtitle}\n{self.description}",
        }
