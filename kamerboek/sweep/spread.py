"""A result over very many runs, or over runs that are no grid: how far it spreads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kamerboek.run import Value

BINS = 12
"""Into so many parts of equal width the values of a parameter go, where there are more."""


@dataclass(frozen=True)
class Spread:
    """How a result spreads along the parameter that it depends on the most.

    `rows` has a row for each value of the parameter, or each part of its values by its middle:
    `value` is the median of the runs there, `lower` and `upper` the least and the most that any of
    them may have been, not a number where that has no end.
    """

    name: str
    is_number: bool
    rows: pd.DataFrame


def spread_of(points: pd.DataFrame, varied: Mapping[str, Sequence[Value]]) -> Spread | None:
    """Return the spread of a result; None where it is the same in every run.

    `points` has a row for each run: `value`, `lower`, `upper`, and each of the `varied` parameters
    with its values. Depending the most is having the greatest part of the result's variance between
    the parameter's values (the correlation ratio).
    """
    numbers = points[["value", "lower", "upper"]]
    if len(numbers.drop_duplicates()) < 2:
        return None
    middles = points["value"].fillna(numbers[["lower", "upper"]].mean(axis=1))
    places = {name: _places(points[name], values) for name, values in varied.items()}
    between = {name: _between(middles, own) for name, own in places.items()}
    name = max(between, key=lambda each: between[each])
    parts = points.assign(value=middles).groupby(places[name].to_numpy(), sort=False)
    rows = pd.DataFrame(
        {
            "value": parts["value"].median(),
            "lower": parts["lower"].agg(lambda ends: ends.min(skipna=False)),
            "upper": parts["upper"].agg(lambda ends: ends.max(skipna=False)),
        }
    )
    is_number = is_numbers(varied[name])
    return Spread(name, is_number, rows.sort_index() if is_number else rows)


def is_numbers(values: Sequence[Value]) -> bool:
    """Say whether the values of a parameter are numbers."""
    return all(isinstance(each, (int, float)) and not isinstance(each, bool) for each in values)


def _places(own: pd.Series, values: Sequence[Value]) -> pd.Series:
    """Return for each run the value of a parameter, or the middle of the part that it is in."""
    if len(values) <= BINS or not is_numbers(values):
        return own
    ends = np.linspace(own.min(), own.max(), BINS + 1)
    part = np.clip(np.searchsorted(ends, own, side="right") - 1, 0, BINS - 1)
    return pd.Series((ends[part] + ends[part + 1]) / 2, index=own.index)


def _between(middles: pd.Series, places: pd.Series) -> float:
    """Return the variance of a result between places, each as heavy as it has runs."""
    means = middles.groupby(places.to_numpy()).transform("mean")
    return float(means.var(ddof=0))
