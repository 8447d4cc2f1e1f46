"""Roots: the one thing here that has no exact fraction, and is enclosed between two."""

from __future__ import annotations

import math

from gmpy2 import iroot

from kamerboek.figures.exact import Exact, Rational
from kamerboek.figures.interval import ZERO, Interval

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


def root_of(interval: Interval, degree: int) -> Interval:
    """Return an interval that holds the root of every number of this one.

    Raises ValueError where it holds a negative number, and for a degree below one.
    """
    if interval.lower is None:
        raise ValueError("the root of what has no least number is no number of this kind")
    upper = None if interval.upper is None else root(interval.upper, degree).upper
    return Interval(root(interval.lower, degree).lower, upper, False, interval.upper_open)


def slope_of_root(found: Interval, degree: int) -> Interval:
    """Return what the derivative of a root can be, where the root itself lies in `found`."""
    if degree == 1:
        return Interval.point(1)
    if found.upper == 0:
        return Interval.at_least(0)
    steep = Interval.point(degree) * found ** (degree - 1)
    if steep.lower == ZERO:
        steep = Interval(ZERO, steep.upper, True, steep.upper_open)
    return Interval.point(1) / steep
