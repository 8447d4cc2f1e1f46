"""From one amount a year to another in equal steps: each year, and what years add up to."""

from __future__ import annotations

from collections.abc import Sequence

from kamerboek.figures.calculation import Arithmetic, Calculation, constant
from kamerboek.figures.exact import Exact, Rational
from kamerboek.figures.figure import Figure
from kamerboek.figures.missing import Missing


def run_up_shares(length: int, years: int) -> list[Rational]:
    """Return for each of so many years which part of the way has been gone.

    The first year sets the first of `length` equal steps, so that with a length of one the whole
    way is gone at once. Raises ValueError for a length below one.
    """
    if length < 1:
        raise ValueError(f"a run-up takes a year or more, not {length}")
    return [min(Rational(step, length), Rational(1)) for step in range(1, years + 1)]


def on_the_way(
    start: Arithmetic | Missing, target: Arithmetic | Missing, share: Rational
) -> Calculation | Missing:
    """Return the amount of a year in which this part of the way has been gone."""
    return _weighed(start, 1 - share, target, share)


def total_of_run_up(
    start: Arithmetic | Missing,
    target: Arithmetic | Missing,
    shares: Sequence[Rational],
    prices: Sequence[Exact] | Missing,
) -> Calculation | Missing:
    """Return what years add up to: for each the part of the way gone and its level of prices.

    An amount is divided by its year's level, which is 1 where money is counted as it comes. Raises
    ValueError where the two are not as long, or there is no year.
    """
    if isinstance(prices, Missing):
        return prices
    if not shares:
        raise ValueError("there is no year to add up")
    weights = [
        (share / Rational(price), (1 - share) / Rational(price))
        for share, price in zip(shares, prices, strict=True)
    ]
    return _weighed(start, sum(w[1] for w in weights), target, sum(w[0] for w in weights))


def price_level(rise: Rational, years: int) -> Rational:
    """Return what costs 1 now costs so many years later (or with a minus, earlier).

    `rise` is the part that is added each year: 0.02 for two percent.
    """
    return (1 + rise) ** years


def price_levels(
    rise: Figure, years: Sequence[int], base: Figure | Missing
) -> list[Rational] | Missing:
    """Return the level of prices of each year, where that of the `base` year is 1.

    `rise` is a percentage a year, without room. Raises ValueError where it, or the base year, is
    only a range.
    """
    if isinstance(base, Missing):
        return base
    if rise.value is None or base.value is None:
        raise ValueError("prices rise by one number from one year")
    return [price_level(Rational(rise.value) / 100, year - int(base.value)) for year in years]


def _weighed(
    start: Arithmetic | Missing, of_start: Exact, target: Arithmetic | Missing, of_target: Exact
) -> Calculation | Missing:
    """Return so many times each of two amounts, without one that counts for nothing."""
    parts = [
        constant(weight) * amount
        for weight, amount in ((of_start, start), (of_target, target))
        if weight
    ]
    return parts[0] if len(parts) == 1 else parts[0] + parts[1]
