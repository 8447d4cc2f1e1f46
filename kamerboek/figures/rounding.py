"""From a number as printed to the interval of what it may have been: the one rule."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from kamerboek.figures.hedges import SIDE_OF
from kamerboek.figures.interval import Interval

WholeAmounts = Literal["one_decimal", "whole"]

NUMERAL = re.compile(r"(?P<whole>\d+(?:\.\d{3})*)(?:,(?P<decimals>\d+))?")
"""`5.852`, `6,5`."""

COUNTED_EXACTLY = frozenset({"persons", "count", "times", "years", "months", "weeks", ""})
"""Units of numbers that are counted out when they are printed without scale or decimals."""


@dataclass(frozen=True)
class Rounding:
    """The parameters of the rule.

    `whole_amounts` says how an amount without decimals before `miljoen` or `miljard` was rounded:
    `3 miljard` to one decimal, as amounts beside it are, or to whole billions. `hedge_width` is the
    room that a word such as `ruim` leaves, as a part of the number.
    """

    whole_amounts: WholeAmounts = "one_decimal"
    hedge_width: Fraction = Fraction(1, 10)


def printed_interval(
    text: str, value: Fraction, unit: str, hedge: str, rounding: Rounding, *, exact: bool = False
) -> Interval:
    """Return what the number printed as `text` may have been.

    A number is rounded to its last printed digit: half a unit of that digit to each side. A count
    of people or things without decimals, and a number in words, is exact; so is a norm that was
    set rather than measured (`exact`). A hedge then leaves `rounding.hedge_width` of the number
    above it (`ruim`; the number itself is the least), below it (`bijna`), or to both sides
    (`circa`).

    Raises ValueError for a hedge that is not in the list of hedges.
    """
    half = Fraction(0) if exact else _half_unit(text, value, unit, rounding)
    if not hedge:
        return Interval(value - half, value + half)
    side = SIDE_OF.get(" ".join(hedge.lower().split()))
    if side is None:
        raise ValueError(f"hedge {hedge!r}: not in the list of kamerboek/figures/hedges.py")
    room = half + abs(value) * rounding.hedge_width
    return Interval(
        value if side == "above" else value - room, value if side == "below" else value + room
    )


def decimals_of(text: str) -> int:
    """Return how many decimals a printed number has: 2 for `59,70%`, 0 for `714`."""
    found = NUMERAL.search(text)
    return len(found["decimals"] or "") if found else 0


def _half_unit(text: str, value: Fraction, unit: str, rounding: Rounding) -> Fraction:
    """Return half of what the last printed digit stands for; zero for a number in words."""
    found = NUMERAL.search(text)
    if found is None:
        return Fraction(0)
    decimals = len(found["decimals"] or "")
    number = Fraction(found["whole"].replace(".", "")) + Fraction(
        int(found["decimals"] or 0), 10**decimals
    )
    scale = abs(value) / number if number else Fraction(1)
    if decimals == 0 and scale == 1 and unit in COUNTED_EXACTLY:
        return Fraction(0)
    if decimals == 0 and scale > 1 and rounding.whole_amounts == "one_decimal":
        decimals = 1
    return scale / (2 * 10**decimals)
