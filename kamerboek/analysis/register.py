"""The register: all indicators of an edition as one table, as data to download."""

from __future__ import annotations

import pandas as pd

from kamerboek.analysis.indicators import Indicators
from kamerboek.figures import Exact, Quoted

COLUMNS = {
    "indicator": "string",
    "label": "string",
    "period": "string",
    "value": "float64",
    "lower": "float64",
    "upper": "float64",
    "unit": "string",
    "per": "string",
    "hedge": "string",
    "negated": "bool",
    "nature": "string",
    "stands_in": "string",
    "answered": "string",
    "question": "string",
    "part": "string",
    "start": "int64",
    "end": "int64",
    "text": "string",
    "sentence": "string",
    "note": "string",
}
"""Columns of the register with their types; `lower` and `upper` are the ends of the interval of
`value`, missing where there is no bound."""


def register_frame(indicators: Indicators) -> pd.DataFrame:
    """Return a row for each indicator with the columns of `COLUMNS`, in the order of the coding.

    Money is in euros, a percentage in percent; `value` is missing where a range is printed.
    """
    rows = []
    for each in indicators.rows:
        code, quantity, figure = each.code, each.quantity, each.figure
        rows.append(
            {
                "indicator": code.indicator,
                "label": code.label,
                "period": code.period,
                "value": _number(figure.value),
                "lower": _number(figure.interval.lower),
                "upper": _number(figure.interval.upper),
                "unit": figure.unit,
                "per": quantity.per,
                "hedge": quantity.hedge,
                "negated": quantity.negated,
                "nature": code.nature,
                "stands_in": code.stands_in,
                "answered": code.answered or "",
                "question": quantity.question,
                "part": quantity.part,
                "start": quantity.start,
                "end": quantity.end,
                "text": quantity.text,
                "sentence": figure.origin.sentence if isinstance(figure.origin, Quoted) else "",
                "note": code.note,
            }
        )
    return pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)


def _number(value: Exact | None) -> float | None:
    return None if value is None else float(value)
