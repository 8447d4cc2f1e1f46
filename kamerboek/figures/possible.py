"""What a number cannot be, whatever the calculation says."""

from __future__ import annotations

from kamerboek.figures.exact import Rational
from kamerboek.figures.figure import Figure
from kamerboek.figures.interval import ZERO, Interval
from kamerboek.figures.missing import Missing

COUNTED = frozenset({"persons", "vte", "count", "times", "years", "months", "weeks"})
"""Units of which there are none or more, unless the number is a change."""

NONE_OR_MORE = Interval.at_least(ZERO)
ALL_OF_A_WHOLE = Interval(ZERO, Rational(100))


def possible(figure: Figure | Missing, *, of_whole: bool = False, is_change: bool = False) -> bool:
    """Return whether every number that a figure prints as an end can be one of its unit.

    There are no negative people or years, and no share of a whole below 0 or above 100%: with
    `of_whole` a percentage is one. A change may be negative (`is_change`). What has no bound says
    nothing impossible on that side, and what is missing says nothing.
    """
    if isinstance(figure, Missing) or is_change:
        return True
    if figure.unit in COUNTED:
        allowed = NONE_OR_MORE
    elif figure.unit == "percent" and of_whole:
        allowed = ALL_OF_A_WHOLE
    else:
        return True
    ends = (figure.interval.lower, figure.interval.upper)
    return all(end in allowed for end in ends if end is not None)
