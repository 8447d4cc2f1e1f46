"""Intervals with exact ends: what a rounded or bounded number may be."""

from __future__ import annotations

from dataclasses import dataclass

from kamerboek.figures.exact import Exact, Rational

Extended = tuple[int, Rational]
"""A number, or infinity: (-1, 0) below and (1, 0) above every number (0, x); they sort."""

End = tuple[Extended, bool]
"""An end of an interval, and whether it is open: does not itself belong to the interval."""

ZERO = Rational(0)


@dataclass(frozen=True)
class Interval:
    """All numbers from `lower` to `upper`.

    An end that is None is no bound: there is no least, or no greatest number. An open end does not
    itself belong to the interval: what is more than 20 is `Interval(20, None, lower_open=True)`.

    The ends are exact fractions: whether two intervals touch decides a verdict, and a binary
    fraction would decide it by its own rounding. Each operation gives the numbers that it gives for
    some pair of the two intervals, no more and no fewer, open ends included. Raises ValueError for
    an interval that holds no number: its ends swapped, or one number that is open.
    """

    lower: Rational | None
    upper: Rational | None
    lower_open: bool = False
    upper_open: bool = False

    def __post_init__(self) -> None:
        lower, upper = self.lower, self.upper
        if lower is None:
            object.__setattr__(self, "lower_open", True)
        elif not isinstance(lower, Rational):
            lower = Rational(lower)
            object.__setattr__(self, "lower", lower)
        if upper is None:
            object.__setattr__(self, "upper_open", True)
        elif not isinstance(upper, Rational):
            upper = Rational(upper)
            object.__setattr__(self, "upper", upper)
        if lower is None or upper is None:
            return
        if lower > upper:
            raise ValueError(f"an interval cannot run from {lower} to {upper}")
        if lower == upper and (self.lower_open or self.upper_open):
            raise ValueError(f"an interval of {lower} alone cannot be without it")

    @classmethod
    def point(cls, value: Exact) -> Interval:
        """Return the interval of one number."""
        exact = Rational(value)
        return cls(exact, exact)

    @classmethod
    def at_least(cls, value: Exact) -> Interval:
        """Return the interval of a number and all above it."""
        return cls(Rational(value), None)

    @classmethod
    def more_than(cls, value: Exact) -> Interval:
        """Return the interval of all numbers above one."""
        return cls(Rational(value), None, lower_open=True)

    @classmethod
    def at_most(cls, value: Exact) -> Interval:
        """Return the interval of a number and all below it."""
        return cls(None, Rational(value))

    @classmethod
    def less_than(cls, value: Exact) -> Interval:
        """Return the interval of all numbers below one."""
        return cls(None, Rational(value), upper_open=True)

    @property
    def is_point(self) -> bool:
        """Whether it holds one number only."""
        return self.lower is not None and self.lower == self.upper

    @property
    def is_bounded(self) -> bool:
        """Whether it has both ends."""
        return self.lower is not None and self.upper is not None

    @property
    def is_closed(self) -> bool:
        """Whether it has both ends and holds them."""
        return not (self.lower_open or self.upper_open)

    @property
    def ends(self) -> tuple[Rational, Rational]:
        """Both ends; raises ValueError where there is no bound on a side."""
        if self.lower is None or self.upper is None:
            side = "lower" if self.lower is None else "upper"
            raise ValueError(f"an interval without {side} bound has no end there; close it first")
        return self.lower, self.upper

    @property
    def width(self) -> Rational:
        """The distance between its ends; raises ValueError where it has no bound."""
        lower, upper = self.ends
        return upper - lower

    @property
    def middle(self) -> Rational:
        """The number halfway; raises ValueError where it has no bound."""
        lower, upper = self.ends
        return (lower + upper) / 2

    @property
    def is_nonnegative(self) -> bool:
        """Whether none of it is below zero."""
        return self.lower is not None and self.lower >= 0

    @property
    def is_nonpositive(self) -> bool:
        """Whether none of it is above zero."""
        return self.upper is not None and self.upper <= 0

    @property
    def is_positive(self) -> bool:
        """Whether all of it is above zero."""
        return self.lower is not None and (self.lower > 0 or (self.lower == 0 and self.lower_open))

    @property
    def is_negative(self) -> bool:
        """Whether all of it is below zero."""
        return (-self).is_positive

    def __str__(self) -> str:
        """Itself with its ends as exact fractions: `[1/3, 2)`, `[20, ∞)`."""
        left, right = "(" if self.lower_open else "[", ")" if self.upper_open else "]"
        lower = "−∞" if self.lower is None else str(self.lower)
        upper = "∞" if self.upper is None else str(self.upper)
        return f"{left}{lower}, {upper}{right}"

    def __contains__(self, value: Exact) -> bool:
        lower, upper = self.lower, self.upper
        below = lower is not None and (value < lower or (self.lower_open and value == lower))
        above = upper is not None and (value > upper or (self.upper_open and value == upper))
        return not (below or above)

    def intersection(self, other: Interval) -> Interval | None:
        """Return the numbers that are in both, or None where there is none."""
        return _interval(max(self._low, other._low), min(self._high, other._high, key=_inner_upper))

    def hull(self, other: Interval) -> Interval:
        """Return the narrowest interval that holds both."""
        return _made(min(self._low, other._low), max(self._high, other._high, key=_inner_upper))

    def least(self, other: Interval) -> Interval:
        """Return what the lesser of a number of each can be."""
        return _made(min(self._low, other._low), min(self._high, other._high, key=_inner_upper))

    def most(self, other: Interval) -> Interval:
        """Return what the greater of a number of each can be."""
        return -(-self).least(-other)

    def __neg__(self) -> Interval:
        return Interval(
            None if self.upper is None else -self.upper,
            None if self.lower is None else -self.lower,
            self.upper_open,
            self.lower_open,
        )

    def __add__(self, other: Interval) -> Interval:
        return Interval(
            None if self.lower is None or other.lower is None else self.lower + other.lower,
            None if self.upper is None or other.upper is None else self.upper + other.upper,
            self.lower_open or other.lower_open,
            self.upper_open or other.upper_open,
        )

    def __sub__(self, other: Interval) -> Interval:
        return Interval(
            None if self.lower is None or other.upper is None else self.lower - other.upper,
            None if self.upper is None or other.lower is None else self.upper - other.lower,
            self.lower_open or other.upper_open,
            self.upper_open or other.lower_open,
        )

    def __mul__(self, other: Interval) -> Interval:
        if self.is_closed and other.is_closed:
            (low, high), (other_low, other_high) = self.ends, other.ends
            if low >= 0 and other_low >= 0:  # most are: half of the products will do
                return Interval(low * other_low, high * other_high)
            products = [a * b for a in (low, high) for b in (other_low, other_high)]
            return Interval(min(products), max(products))
        corners = [
            _product(one, another)
            for one in (self._low, self._high)
            for another in (other._low, other._high)
        ]
        return _made(min(corners), max(corners, key=_inner_upper))

    def __truediv__(self, other: Interval) -> Interval:
        return self * other._reciprocal()

    def _reciprocal(self) -> Interval:
        """Return what 1 divided by it can be; without bound where it comes as near to 0 as any."""
        if 0 in self:
            raise ZeroDivisionError("division by an interval that holds zero")
        if self.is_negative:
            return -(-self)._reciprocal()
        return Interval(
            ZERO if self.upper is None else 1 / self.upper,
            1 / self.lower if self.lower else None,
            self.upper_open,
            self.lower_open,
        )

    def __pow__(self, exponent: int) -> Interval:
        if exponent < 0:
            return Interval.point(1) / self**-exponent
        if exponent == 0:
            return Interval.point(1)
        if exponent % 2 == 0 and not self.is_nonnegative:
            if self.is_nonpositive:
                return (-self) ** exponent
            size = max(self._high, (-self)._high, key=_inner_upper)
            return _made(((0, ZERO), False), size) ** exponent
        return Interval(
            None if self.lower is None else self.lower**exponent,
            None if self.upper is None else self.upper**exponent,
            self.lower_open,
            self.upper_open,
        )

    @property
    def _low(self) -> End:
        return ((-1, ZERO) if self.lower is None else (0, self.lower)), self.lower_open

    @property
    def _high(self) -> End:
        return ((1, ZERO) if self.upper is None else (0, self.upper)), self.upper_open


def _inner_upper(end: End) -> tuple[Extended, bool]:
    """Sort upper ends: of the same number the open one lies further in, so it comes first.

    Of lower ends the open one lies further in too, and comes last: they sort as they are.
    """
    place, is_open = end
    return place, not is_open


def _product(one: End, other: End) -> End:
    """Return the product of two ends.

    A zero that belongs to its interval gives zero with whatever number of the other; one that does
    not is only approached, also along an end without bound, whose other products another pair of
    ends gives.
    """
    (one_infinite, a), one_open = one
    (other_infinite, b), other_open = other
    one_zero, other_zero = not one_infinite and a == 0, not other_infinite and b == 0
    if one_zero or other_zero:
        return (0, ZERO), not ((one_zero and not one_open) or (other_zero and not other_open))
    if one_infinite or other_infinite:
        sign = (one_infinite or _sign(a)) * (other_infinite or _sign(b))
        return (sign, ZERO), True
    return (0, a * b), one_open or other_open


def _sign(value: Rational) -> int:
    return (value > 0) - (value < 0)


def _made(low: End, high: End) -> Interval:
    (low_infinite, lower), lower_open = low
    (high_infinite, upper), upper_open = high
    return Interval(
        None if low_infinite else lower,
        None if high_infinite else upper,
        lower_open,
        upper_open,
    )


def _interval(low: End, high: End) -> Interval | None:
    """Return the interval with these ends; None where no number lies between."""
    if low[0] > high[0] or (low[0] == high[0] and (low[1] or high[1])):
        return None
    return _made(low, high)
