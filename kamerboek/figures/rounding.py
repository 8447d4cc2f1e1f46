"""From a number as printed to the interval of what it may be: the one rule."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from kamerboek.figures.exact import Rational
from kamerboek.figures.grounds import (
    Ground,
    bound_ground,
    reading_ground,
    room_ground,
    rounding_ground,
)
from kamerboek.figures.hedges import ABOVE, BELOW, STRICT, bounds_of
from kamerboek.figures.interval import ZERO, Interval

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


Nature = Literal["realisation", "target", "plan", "budget", "estimate", "denied"]
"""What kind of number it is."""

MEASURED: frozenset[Nature] = frozenset({"realisation", "estimate"})
"""Numbers that were measured and then rounded. A target, plan or budget is what it says."""


@dataclass(frozen=True)
class Rounding:
    """The parameters of the rule, both choices of the book.

    `whole_amounts` says how a measured amount without decimals before `miljoen` or `miljard` was
    rounded: `3 miljard` to one decimal, as amounts beside it are, or to whole billions.
    `hedge_width` is the room that a word such as `ongeveer` leaves, as a part of the number.
    """

    whole_amounts: WholeAmounts = "one_decimal"
    hedge_width: Rational = TENTH


Side = Literal["both", "above", "below"]


@dataclass(frozen=True)
class Hedged:
    """A number with a word that softens it, from which its interval follows for any width of room.

    `half` is half of what its last digit stands for. The word leaves room on a `side` of its size:
    with `about` the room of `Rounding.hedge_width`; it is `strict` where the number itself is not
    meant. A one-sided bound that is `closed` has that room on its other side too.
    """

    value: Rational
    half: Rational
    side: Side
    about: bool
    strict: bool
    closed: bool = False

    def interval(self, width: Rational) -> Interval:
        """Return what the number may be when a word leaves this part of it as room."""
        size, room = abs(self.value), abs(self.value) * width
        soft = room if self.about else ZERO
        if self.side == "both":
            # Who says `ongeveer` rounds with that word: the wider of the two holds, not their sum.
            wider = max(self.half, room)
            sized = Interval(size - wider, size + wider)
        elif self.side == "above":
            sized = Interval(size - soft, None, lower_open=self.strict)
        else:
            sized = Interval(None, size + soft, upper_open=self.strict)
        found = -sized if self.value < 0 else sized
        return closed_by_room(found, width) if self.closed else found


def closed_by_room(interval: Interval, width: Rational) -> Interval:
    """Return an interval whose missing bound is put this part of the other one away from it."""
    if interval.upper is None and interval.lower is not None:
        room = abs(interval.lower) * width
        is_open = interval.lower_open and room > 0
        return Interval(interval.lower, interval.lower + room, lower_open=is_open)
    if interval.lower is None and interval.upper is not None:
        room = abs(interval.upper) * width
        is_open = interval.upper_open and room > 0
        return Interval(interval.upper - room, interval.upper, upper_open=is_open)
    return interval


@dataclass(frozen=True)
class Room:
    """What a printed number may be, what that rests on, and its word where it has one."""

    interval: Interval
    grounds: tuple[Ground, ...] = ()
    hedged: Hedged | None = None


def printed_room(
    text: str, value: Rational, unit: str, hedge: str, nature: Nature, rounding: Rounding
) -> Room:
    """Return what the number printed as `text` may be.

    A measurement (`nature` realisation or estimate) is rounded to its last printed digit: it is
    what lies within half a unit of that digit to each side, both ends included, as in XBRL's
    *Calculations 1.1*. A target, plan or budget is what it says; a count of people or things
    without decimals, and a number in words, is exact.

    `ongeveer` and its like leave `rounding.hedge_width` of the number to both sides, in place of
    half a unit of the last digit where that is less. `meer dan`, `minimaal`, `ruim`, `bijna`,
    `hoogstens` and their like give a bound on one side, which is the number itself, and none on
    the other: see `with_room` for closing it by a choice.

    Not modelled, since nothing in the documents says it: numbers that were cut off instead of
    rounded, and numbers with more digits than the accuracy that is claimed for them.

    Raises ValueError for a hedge that is not in the list of hedges.
    """
    half, grounds = _rounded(text, value, unit, rounding) if nature in MEASURED else (ZERO, ())
    if not hedge:
        return Room(Interval(value - half, value + half), grounds)
    bounds = bounds_of(hedge)
    if not bounds:
        raise ValueError(f"hedge {hedge!r}: not in the list of kamerboek/figures/hedges.py")
    word, about = hedge.lower(), "about" in bounds
    above, below = bool(bounds & ABOVE), bool(bounds & BELOW)
    side: Side = "both" if above == below else "above" if above else "below"
    hedged = Hedged(value, half, side, about, strict=not about and bool(bounds & STRICT))
    room = room_ground(word, rounding.hedge_width)
    if side == "both":
        wide = abs(value) * rounding.hedge_width >= half
        grounds = (room,) if wide else (*grounds, room)
    else:
        bound = bound_ground(word, "ondergrens" if above == (value >= 0) else "bovengrens")
        grounds = (room, bound) if about else (bound,)
    return Room(hedged.interval(rounding.hedge_width), grounds, hedged)


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


def _rounded(
    text: str, value: Rational, unit: str, rounding: Rounding
) -> tuple[Rational, tuple[Ground, ...]]:
    """Return half of what the last printed digit of a measurement stands for, and why.

    It is zero for a number in words and for one that is counted out.
    """
    printed = printed_number(text)
    if printed is None:
        return ZERO, ()
    scale = abs(value) / printed.value if printed.value else Rational(1)
    decimals = printed.decimals
    if decimals == 0 and scale == 1 and unit in COUNTED_EXACTLY:
        return ZERO, ()
    ground = rounding_ground(decimals, scale, unit)
    if decimals == 0 and scale > 1:
        decimals = 1 if rounding.whole_amounts == "one_decimal" else 0
        ground = reading_ground(text, decimals, scale, unit)
    return scale * Rational(1, 2 * 10**decimals), (ground,)
