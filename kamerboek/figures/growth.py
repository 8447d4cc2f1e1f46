"""Growth by the same part each step: the one thing here that has no exact fraction."""

from __future__ import annotations

import math

from gmpy2 import iroot

from kamerboek.figures.exact import Exact, Rational
from kamerboek.figures.interval import Interval

FINENESS = 10**9
"""A root is enclosed between neighbouring fractions with this denominator."""


def root(value: Exact, degree: int) -> Interval:
    """Return an interval that holds the root of a number; one number where it is exact.

    Raises ValueError for a negative number and a degree below one.
    """
    exact = Rational(value)
    if exact < 0 or degree < 1:
        raise ValueError(f"the root of degree {degree} of {exact} is no number of this kind")
    scaled = exact * FINENESS**degree
    below = int(iroot(math.floor(scaled), degree)[0])
    exactly = below**degree == scaled
    return Interval(Rational(below, FINENESS), Rational(below + (not exactly), FINENESS))


def step_growth(first: Interval, last: Interval, steps: int) -> Interval:
    """Return by which part something grows each step, to go from `first` to `last`.

    It holds every growth that the intervals leave possible; 0.02 is two percent. Raises ValueError
    when `first` may be zero or less, `last` less than zero, or there is no step.
    """
    if first.lower <= 0:
        raise ValueError("what is not more than zero does not grow by a part of itself")
    return Interval(
        root(last.lower / first.upper, steps).lower - 1,
        root(last.upper / first.lower, steps).upper - 1,
    )
