"""The chart of before, for chapters that hand it two drawings of their own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import altair as alt

from kamerboek.charts.chart import CHART_MIME, VEGA_LITE_MIME
from kamerboek.charts.style import embed_options
from kamerboek.prose import Inline, TableBlock, as_inline, as_text, inline_content


@dataclass(frozen=True)
class Chart:
    """A chart in two widths, for a page and for a telephone.

    `headline` says what it shows, `subtitle` gives unit and period, `description` says the same
    as the drawing for those who do not see it, `table` holds its numbers. The page links the
    figures and questions in these texts; the drawing itself gets them as plain text.
    """

    name: str
    headline: str | Inline
    subtitle: str | Inline
    description: str | Inline
    wide: alt.LayerChart
    narrow: alt.LayerChart
    table: TableBlock

    def content(self) -> dict[str, Any]:
        """Return the chart as JSON."""
        return {
            "type": "chart",
            "name": self.name,
            "headline": inline_content(as_inline(self.headline)),
            "subtitle": inline_content(as_inline(self.subtitle)),
            "description": inline_content(as_inline(self.description)),
            "wide": self._specification(self.wide),
            "narrow": self._specification(self.narrow),
            "table": self.table.content(),
        }

    def _specification(self, drawing: alt.LayerChart) -> dict[str, Any]:
        specification = drawing.to_dict()
        specification["description"] = as_text(as_inline(self.description))
        specification["usermeta"] = {"embedOptions": embed_options()}
        return dict(specification)

    def _repr_mimebundle_(self, **_: object) -> dict[str, Any]:
        texts = (self.headline, self.subtitle, self.description)
        return {
            CHART_MIME: self.content(),
            VEGA_LITE_MIME: self._specification(self.wide),
            "text/plain": "\n".join(as_text(as_inline(text)) for text in texts),
        }
