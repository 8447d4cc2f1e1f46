"""Intervals of every kind, with numbers that lie in them up to their ends."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st

from kamerboek.figures import Interval, Rational
from tests.figures.drawn import fractions

NEAR = Rational(1, 10**9)
FAR = Rational(10**12)

NUMBERS = fractions(-20, 20, 8)
WIDTHS = fractions(0, 10, 8)


@st.composite
def any_intervals(draw: st.DrawFn, least: Fraction | None = None) -> Interval:
    """Return an interval that is open, closed or without bound on either side.

    With `least` none of it lies below that, and it has a lower end.
    """
    lower = draw(NUMBERS if least is None else fractions(least, 20, 8))
    width = draw(WIDTHS)
    has_lower = least is not None or draw(st.booleans())
    has_upper = draw(st.booleans())
    opens = width > 0
    return Interval(
        Rational(lower) if has_lower else None,
        Rational(lower + width) if has_upper else None,
        has_lower and (opens or not has_upper) and draw(st.booleans()),
        has_upper and (opens or not has_lower) and draw(st.booleans()),
    )


def inside(interval: Interval) -> list[Rational]:
    """Return numbers of an interval: its ends or what lies near them, far out, and between."""
    lower, upper = interval.lower, interval.upper
    if lower is not None and lower == upper:
        return [lower]
    room = FAR if lower is None or upper is None else upper - lower
    near = min(NEAR, room / 4)
    found = []
    if lower is not None:
        found += [lower + near, *([] if interval.lower_open else [lower])]
    if upper is not None:
        found += [upper - near, *([] if interval.upper_open else [upper])]
    if lower is None:
        found += [(upper if upper is not None else Rational(0)) - FAR]
    if upper is None:
        found += [(lower if lower is not None else Rational(0)) + FAR]
    if lower is None and upper is None:
        found += [Rational(0), NEAR, -NEAR]
    # What lies on both sides of zero has it, and what lies near it.
    found += [number for number in (Rational(0), NEAR, -NEAR) if number in interval]
    assert all(number in interval for number in found)
    return found
