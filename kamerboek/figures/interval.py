"""Intervals with exact ends: what a rounded number may have been before it was rounded."""

from __future__ import annotations

from dataclasses import dataclass

from kamerboek.figures.exact import Exact, Rational


@dataclass(frozen=True)
class Interval:
    """All numbers from `lower` to `upper`, the ends included.

    The ends are exact fractions: whether two intervals touch decides a verdict, and a binary
    fraction would decide it by its own rounding. Raises ValueError when the ends are swapped.
    """

    lower: Rational
    upper: Rational

    def __post_init__(self) -> None:
        for name in ("lower", "upper"):
            if not isinstance(end := getattr(self, name), Rational):
                object.__setattr__(self, name, Rational(end))
        if self.lower > self.upper:
            raise ValueError(f"an interval cannot run from {self.lower} to {self.upper}")

    @classmethod
    def point(cls, value: Exact) -> Interval:
        """Return the interval of one number."""
        return cls(Rational(value), Rational(value))

    @property
    def is_point(self) -> bool:
        """Whether it holds one number only."""
        return self.lower == self.upper

    @property
    def width(self) -> Rational:
        """The distance between its ends."""
        return self.upper - self.lower

    @property
    def middle(self) -> Rational:
        """The number halfway."""
        return (self.lower + self.upper) / 2

    def __contains__(self, value: Exact) -> bool:
        return self.lower <= value <= self.upper

    def __neg__(self) -> Interval:
        return Interval(-self.upper, -self.lower)

    def __add__(self, other: Interval) -> Interval:
        return Interval(self.lower + other.lower, self.upper + other.upper)

    def __sub__(self, other: Interval) -> Interval:
        return self + -other

    def __mul__(self, other: Interval) -> Interval:
        products = [a * b for a in (self.lower, self.upper) for b in (other.lower, other.upper)]
        return Interval(min(products), max(products))

    def __truediv__(self, other: Interval) -> Interval:
        if 0 in other:
            raise ZeroDivisionError("division by an interval that holds zero")
        return self * Interval(1 / other.upper, 1 / other.lower)

    def __pow__(self, exponent: int) -> Interval:
        if exponent < 0:
            return Interval.point(1) / self**-exponent
        ends = [self.lower**exponent, self.upper**exponent]
        if exponent and exponent % 2 == 0 and 0 in self:
            ends.append(Rational(0))
        return Interval(min(ends), max(ends))
