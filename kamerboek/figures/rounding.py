"""From a number as printed to the interval of what it may have been: the one rule."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from kamerboek.figures.exact import Rational
from kamerboek.figures.hedges import side_of
from kamerboek.figures.interval import Interval

WholeAmounts = Literal["one_decimal", "whole"]

NUMERAL = re.compile(
    r"(?P<whole>\d{1,3}(?:[.\s]\d{3})+(?!\d)|\d+)(?:,(?P<decimals>\d+)|\.(?P<english>\d{1,2})(?!\d))?"
)
"""`5.852`, `27 830`, `6,5`, `1.5`: the digits that `amounts.DIGITS` finds."""

TENTH = Rational(1, 10)

RATIO = re.compile(r"\d\s+op\s", re.IGNORECASE)
"""`1 op de 5`: two numbers, neither of them the value."""

COUNTED_EXACTLY = frozenset({"persons", "vte", "count", "times", "years", "months", "weeks", ""})
"""Units of numbers that are counted out when they are printed without scale or decimals."""


@dataclass(frozen=True)
class Rounding:
    """The parameters of the rule.

    `whole_amounts` says how an amount without decimals before `miljoen` or `miljard` was rounded:
    `3 miljard` to one decimal, as amounts beside it are, or to whole billions. `hedge_width` is the
    room that a word such as `ruim` leaves, as a part of the number.
    """

    whole_amounts: WholeAmounts = "one_decimal"
    hedge_width: Rational = TENTH


def printed_interval(
    text: str, value: Rational, unit: str, hedge: str, rounding: Rounding
) -> Interval:
    """Return what the number printed as `text` may have been.

    A number is rounded to its last printed digit: half a unit of that digit to each side. A count
    of people or things without decimals, and a number in words, is exact. A hedge then leaves
    `rounding.hedge_width` of the number above it (`ruim`; the number itself is the least), below it
    (`bijna`), or to both sides (`circa`).

    Raises ValueError for a hedge that is not in the list of hedges.
    """
    half = _half_unit(text, value, unit, rounding)
    if not hedge:
        return Interval(value - half, value + half)
    side = side_of(hedge)
    if side is None:
        raise ValueError(f"hedge {hedge!r}: not in the list of kamerboek/figures/hedges.py")
    room = half + abs(value) * rounding.hedge_width
    size = Interval(
        abs(value) if side == "above" else abs(value) - room,
        abs(value) if side == "below" else abs(value) + room,
    )
    return -size if value < 0 else size


@dataclass(frozen=True)
class Printed:
    """The digits of a number as printed: 59.70 with 2 decimals for `59,70%`."""

    value: Rational
    decimals: int


def printed_number(text: str) -> Printed | None:
    """Return the digits in the text of a quantity; None for a number in words."""
    found = NUMERAL.search(text)
    if found is None or RATIO.search(text):
        return None
    decimals = found["decimals"] or found["english"] or ""
    whole = re.sub(r"\D", "", found["whole"])
    return Printed(Rational(int(whole + decimals), 10 ** len(decimals)), len(decimals))


def _half_unit(text: str, value: Rational, unit: str, rounding: Rounding) -> Rational:
    """Return half of what the last printed digit stands for; zero for a number in words."""
    printed = printed_number(text)
    if printed is None:
        return Rational(0)
    scale = abs(value) / printed.value if printed.value else Rational(1)
    decimals = printed.decimals
    if decimals == 0 and scale == 1 and unit in COUNTED_EXACTLY:
        return Rational(0)
    if decimals == 0 and scale > 1 and rounding.whole_amounts == "one_decimal":
        decimals = 1
    return scale * Rational(1, 2 * 10**decimals)
