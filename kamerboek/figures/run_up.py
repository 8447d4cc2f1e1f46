"""From one amount a year to another in equal steps: each year, and what years add up to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kamerboek.figures.calculation import Arithmetic, Calculation, as_calculation, constant
from kamerboek.figures.exact import Exact, Rational
from kamerboek.figures.figure import Figure
from kamerboek.figures.functions import least_of
from kamerboek.figures.missing import Missing
from kamerboek.figures.shares import total_of

Weight = Exact | Calculation
"""How often something counts: a number, or a formula that gives one."""


def run_up_shares(length: Figure | int, years: int) -> list[Weight]:
    """Return for each of so many years which part of the way has been gone.

    The first year sets the first of `length` equal steps, so that with a length of one the whole
    way is gone at once. With a figure the parts are formulas. Raises ValueError for a length below
    one.
    """
    if isinstance(length, Figure):
        refuse_no_year(length.value)
        parts = (least_of(step / length, 1) for step in range(1, years + 1))
        return [part for part in parts if isinstance(part, Calculation)]
    refuse_no_year(length)
    return [min(Rational(step, length), Rational(1)) for step in range(1, years + 1)]


def refuse_no_year(length: Exact | None) -> None:
    """Raise ValueError for a length of less than a year."""
    if length is None or length < 1:
        raise ValueError(f"a run-up takes a year or more, not {length}")


def on_the_way(
    start: Arithmetic | Missing, target: Arithmetic | Missing, share: Rational
) -> Calculation | Missing:
    """Return the amount of a year in which this part of the way has been gone."""
    return _weighed(start, 1 - share, target, share)


def total_of_run_up(
    start: Arithmetic | Missing,
    target: Arithmetic | Missing,
    shares: Sequence[Weight],
    prices: Sequence[Weight] | Missing,
) -> Calculation | Missing:
    """Return what years add up to: for each the part of the way gone and its level of prices.

    An amount is divided by its year's level, which is 1 where money is counted as it comes. What is
    printed of the formula has the numbers that formulas among these give. Raises ValueError where
    the two are not as long, or there is no year.
    """
    if isinstance(prices, Missing):
        return prices
    if not shares:
        raise ValueError("there is no year to add up")
    pairs = [*zip(shares, prices, strict=True)]
    numbers = [(_number(share), _number(price)) for share, price in pairs]
    told = _weighed(
        start,
        sum((1 - share) / price for share, price in numbers),
        target,
        sum(share / price for share, price in numbers),
    )
    if isinstance(told, Missing) or not any(isinstance(each, Calculation) for each in shares):
        return told
    of_start = total_of([(1 - as_calculation(share)) / price for share, price in pairs])
    of_target = total_of([as_calculation(share) / price for share, price in pairs])
    total = of_start * start + of_target * target
    return total if isinstance(total, Missing) else replace(total, shown=told.shown)


def price_levels(
    rise: Figure, years: Sequence[int], base: Figure | Missing
) -> list[Weight] | Missing:
    """Return the level of prices of each year, where that of the `base` year is 1.

    `rise` is a percentage a year, without room: (1 + rise) to the power of the years since then.
    Raises ValueError where it, or the base year, is only a range.
    """
    if isinstance(base, Missing):
        return base
    if rise.value is None or base.value is None:
        raise ValueError("prices rise by one number from one year")
    return [_level(1 + rise, year - int(base.value)) for year in years]


def _level(growth: Calculation, years: int) -> Weight:
    if years == 0:
        return 1
    return growth**years if years > 0 else 1 / growth**-years


def _number(weight: Weight) -> Rational:
    value = weight.value("count") if isinstance(weight, Calculation) else weight
    if value is None:
        raise ValueError("a year counts as often as one number says")
    return Rational(value)


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
