"""The named results of a chapter: the figures that its list of origins holds."""

from __future__ import annotations

from dataclasses import dataclass

import nbformat

from kamerboek.prose import BLOCK_MIME


@dataclass(frozen=True)
class Result:
    """A figure of a chapter as one run gave it.

    `name` is its key, `value` the number in `unit` for the figures as printed (None where only a
    range is known), `lower` and `upper` what it may have been before rounding, `text` as the page
    prints it, `formula` where it comes from, in Dutch.
    """

    name: str
    value: float | None
    lower: float
    upper: float
    unit: str
    text: str
    formula: str


def results_of(notebook: str) -> list[Result]:
    """Return the named results of an executed notebook (its text), in the order of the page."""
    found: dict[str, Result] = {}
    for cell in nbformat.reads(notebook, as_version=4).cells:
        for output in cell.get("outputs", []):
            block = output.get("data", {}).get(BLOCK_MIME, {})
            if block.get("type") == "origins":
                for figure in block["figures"]:
                    found[figure["key"]] = Result(
                        name=figure["key"],
                        value=figure["value"],
                        lower=figure["lower"],
                        upper=figure["upper"],
                        unit=figure["unit"],
                        text=figure["text"],
                        formula=figure["formula"],
                    )
    return list(found.values())
