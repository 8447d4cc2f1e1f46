"""Fractions that Hypothesis draws: those of its own `fractions`, for a fifth of the processor.

That makes and checks a strategy for each numerator anew; here they are known by their bounds.
"""

from __future__ import annotations

from fractions import Fraction
from math import gcd

from hypothesis import strategies as st


@st.composite
def fractions(
    draw: st.DrawFn, least: Fraction | int, most: Fraction | int, max_denominator: int
) -> Fraction:
    """Return a fraction within bounds, as `hypothesis.strategies.fractions` draws one."""
    lower, upper = Fraction(least), Fraction(most)
    low, high = lower.numerator * upper.denominator, upper.numerator * lower.denominator
    scale = lower.denominator * upper.denominator
    common = gcd(scale, low, high)
    denominator = draw(st.integers(1, max_denominator))
    bounds = (denominator * low // common, denominator * high // common)
    value = Fraction(draw(st.integers(*bounds)), denominator * scale // common)
    return value.limit_denominator(max_denominator)
