"""What a mean of percentages says, and does not say, of the percentages it is the mean of."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from kamerboek.figures.calculation import (
    Arithmetic,
    Calculation,
    amount,
    as_calculation,
    constant,
)
from kamerboek.figures.decisions import decided
from kamerboek.figures.exact import Exact, Rational
from kamerboek.figures.figure import Figure
from kamerboek.figures.functions import least_of, most_of
from kamerboek.figures.interval import Interval
from kamerboek.figures.missing import Missing

LOWEST, HIGHEST = Rational(0), Rational(100)
PERCENTAGES = Interval(LOWEST, HIGHEST)
"""Between which each percentage lies."""


@dataclass(frozen=True)
class Below:
    """How many values can lie below a threshold: in percent of all, or in whole values.

    `attained` says whether `most` itself is possible, or only everything under it.
    """

    least: Rational
    most: Rational
    attained: bool = True


def share_below(mean: Interval, threshold: Exact, number: int = 0) -> Below:
    """Return how many of the percentages with this unweighted mean lie below a threshold.

    Each percentage may be anything from 0 to 100. With `number`, the answer is in whole values out
    of so many; without, in percent of them, whatever their number is.

    Take n values with mean m, of which k lie below t. Those k are at least 0 and below t, the other
    n − k at least t and at most 100. Their sum takes every value from (n − k)t up to
    kt + (n − k)100, and that end itself only for k = 0: sums of intervals are intervals. So k is
    possible if and only if

        (n − k)t ≤ nm,  that is  k/n ≥ 1 − m/t, and
        k = 0,  or  nm < kt + (n − k)100,  that is  (k/n)(100 − t) < 100 − m.

    The least share is therefore 1 − m/t, or 0 where m ≥ t (that value is reached with the values
    below t at 0 and the rest at t). The most is all where m < t (all at m). Where m ≥ t and t < 100
    it is anything under (100 − m)/(100 − t): the values below t just below it, the rest at 100.
    Where t = 100 and m = 100 it is none. Both ends fall as m rises, so that the least comes from
    the highest mean and the most from the lowest; between them every whole k is possible for some
    mean of the interval.

    An open end of the mean counts as if it belonged to it: the bounds hold, and may not be reached.

    Raises ValueError for a threshold that is not above 0 and at most 100, a negative number, and a
    mean that lies wholly outside 0 to 100.
    """
    if not LOWEST < threshold <= HIGHEST:
        raise ValueError(f"a threshold of {threshold} is not above 0 and at most 100")
    if number < 0:
        raise ValueError(f"there are no {number} values")
    possible = mean.intersection(PERCENTAGES)
    if possible is None:
        raise ValueError(f"a mean of {mean.lower} to {mean.upper} is none of percentages")
    lowest, highest = possible.ends
    least = max(Rational(0), 1 - highest / threshold)
    most, attained = _most(lowest, Rational(threshold))
    if not number:
        return Below(100 * least, 100 * most, attained)
    whole = number * most
    return Below(
        Rational(math.ceil(number * least)),
        Rational(math.floor(whole) if attained else math.ceil(whole) - 1),
    )


def _most(mean: Rational, threshold: Rational) -> tuple[Rational, bool]:
    """Return the most that can lie below, as a part of all, and whether it is reached."""
    if mean < threshold:
        return Rational(1), True
    if mean == HIGHEST:
        return Rational(0), True
    return (HIGHEST - mean) / (HIGHEST - threshold), False


@dataclass(frozen=True)
class NumberBelow:
    """How many of a number of values lie below a threshold: at the least and at the most."""

    least: int | Missing
    most: int | Missing


def number_below(mean: Figure | Missing, threshold: Exact, number: int) -> NumberBelow:
    """Return how many of `number` percentages with this mean lie below a threshold.

    See `share_below`. Both are missing where no number is given (0).
    """
    if isinstance(mean, Missing):
        return NumberBelow(mean, mean)
    if not number:
        nothing = Missing(frozenset())
        return NumberBelow(nothing, nothing)
    below = share_below(mean.interval, threshold, number)
    return NumberBelow(int(below.least), int(below.most))


def least_share_below(
    mean: Arithmetic | Missing, threshold: Arithmetic | Missing
) -> Calculation | Missing:
    """Return the least share that lies below a threshold, as `share_below` has it.

    `mean` and `threshold` are in percent. It is 1 − m ÷ t, and nothing where that is below nothing.
    """
    return most_of(0, 1 - mean / threshold)


def most_share_below(
    mean: Arithmetic | Missing, threshold: Arithmetic | Missing
) -> Calculation | Missing:
    """Return the share under which the share below a threshold stays, as `share_below` has it.

    `mean` and `threshold` are in percent. It is (1 − m) ÷ (1 − t), and all where that is more than
    all: then the mean is below the threshold, and all can be. Below 100% it is all or none.
    """
    if not isinstance(mean, Missing) and not isinstance(threshold, Missing):
        limit = as_calculation(threshold)
        if decided(limit.equals(1)) == "always":
            some = decided(as_calculation(mean) < 1) != "never"
            said = "1 (alle)" if some else "0 (geen)"
            return replace(constant(int(some)), shown=(said,)).resting_on(*limit.grounds)
    return least_of(1, (1 - mean) / (1 - threshold))


@dataclass(frozen=True)
class Shift:
    """What adding values did to a mean: how much lower it became, in percentage points (negative
    where it rose), and the mean before, in percent."""

    lower_by: Calculation | Missing
    before: Calculation | Missing


def shift_by_added(mean: Figure | Missing, added: Figure, systems: int, number: int) -> Shift:
    """Return what adding `systems` values of `added` to `number` others did to their mean.

    `mean` is the one afterwards, m; it and `added`, q, are in percent. With k added to n others it
    became lower by (m − q) k ÷ n. The mean of the others lies between 0 and 100: only that part of
    m is calculated with; both are missing where nothing of it is left. Raises ValueError for no
    others, none added, or an added value that is only a range.
    """
    if number < 1 or systems < 1:
        raise ValueError("a mean changes by one value or more, beside one other or more")
    if isinstance(mean, Missing):
        return Shift(mean, mean)
    if added.value is None:
        raise ValueError("what is added is one percentage")
    together = number + systems
    lowest = added * Rational(systems, together)
    highest = lowest + amount(HIGHEST * number / together, "percent")
    if "always" in (decided(mean < lowest), decided(mean > highest)):
        nothing = Missing(frozenset())
        return Shift(nothing, nothing)
    possible = least_of(most_of(mean, lowest), highest)
    if isinstance(possible, Missing):
        return Shift(possible, possible)
    after = replace(possible, shown=(mean,), strength=mean.calculation.strength)
    lower_by = (after - added) * Rational(systems, number)
    return Shift(lower_by, after + lower_by)
