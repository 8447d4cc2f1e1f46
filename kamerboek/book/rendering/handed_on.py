"""What a notebook keeps for other pages of the book."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kamerboek.charts import CHART_MIME
from kamerboek.prose import BLOCK_MIME

RECORD = "application/papermill.record/"
"""What glue puts before a type, so that a notebook does not show what it keeps."""


def handed_on(notebook: Mapping[str, Any], name: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield what a notebook, as JSON, handed on under a name: its form and its content."""
    for cell in notebook["cells"]:
        for output in cell.get("outputs", []):
            if output.get("metadata", {}).get("scrapbook", {}).get("name") != name:
                continue
            for form in (BLOCK_MIME, CHART_MIME):
                if content := output["data"].get(RECORD + form):
                    yield form, content
