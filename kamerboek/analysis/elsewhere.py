"""What follows from figures that others published, for a period of the document."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from kamerboek.figures import (
    Calculation,
    Figure,
    Missing,
    period_days,
    place_of,
)

DAY = timedelta(days=1)
NOTHING_FITS = "cijfers van elders van dezelfde maanden"
HALF_A_MONTH = 0.05
"""A stock of `2025-mid` is one of the end of June: this part of a year apart at the most."""


def growth_elsewhere(
    stocks: Sequence[Figure],
    growths: Sequence[Figure],
    figure: Figure | Missing,
) -> Calculation | Missing:
    """Return the growth in a figure's period that follows from stocks and a growth of others.

    That is the stock at its end, less what there was at its begin: a later stock less the growth
    from that begin until then. A stock such as `bijna 80.000` leaves the growth without an upper
    bound. Missing where no stocks and growth fit, or they leave it without a lower one.
    """
    if isinstance(figure, Missing):
        return figure
    first, last = period_days(figure.period)
    ends = [
        each
        for each in stocks
        if abs(place_of(each.period) - place_of(last.isoformat())) < HALF_A_MONTH
    ]
    for growth in growths:
        begin, end = period_days(growth.period)
        later = [each for each in stocks if each.period == (end + DAY).isoformat()]
        if begin == first and end > last and later and ends:
            made = ends[0] - (later[0] - growth)
            if isinstance(made, Missing) or made.calculation.range.lower is not None:
                return made
    return Missing(frozenset({NOTHING_FITS}))
