"""How long the period of a figure is, and how long after it a day or a year lies.

Each takes figures, or what is missing, which it gives back; a figure's period is one that names
days. What lies too near to count with is not possible, and says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from kamerboek.figures.calculation import Calculation, amount, constant
from kamerboek.figures.dates import months_between, period_days, place_in_years
from kamerboek.figures.dutch import date_text
from kamerboek.figures.figure import Figure
from kamerboek.figures.missing import Missing, not_possible

MIDDLE_OF_A_YEAR = 0.5


def months_of(figure: Figure | Missing) -> Calculation | Missing:
    """Return how many months the period of a figure lasts. Raises ValueError for none."""
    if isinstance(figure, Missing):
        return figure
    first, last = period_days(figure.period)
    words = f"{date_text(first)} tot en met {date_text(last)}"
    return amount(months_between(first - timedelta(days=1), last), "months", words)


def months_after(figure: Figure | Missing, later: Figure | Missing) -> Calculation | Missing:
    """Return the months from the end of one figure's period to the end of another's.

    It is not possible where that is not a month later. Raises ValueError for a figure without a
    period.
    """
    if isinstance(figure, Missing) or isinstance(later, Missing):
        return figure + later
    last, day = period_days(figure.period)[1], period_days(later.period)[1]
    months = months_between(last, day)
    if months < 1:
        soon = f"{date_text(day)} ligt geen hele maand na {date_text(last)}"
        return not_possible(f"wat er tot en met die dag bij komt ({soon})")
    words = f"na {date_text(last)}, tot en met {date_text(day)}"
    return amount(months, "months", words).resting_on(*later.grounds)


def nearest_in_time(figures: Sequence[Figure], figure: Figure | Missing) -> Figure | Missing:
    """Return which of some figures is of the moment nearest to the end of a figure's period.

    Missing where there is none. Raises ValueError for a figure without a period.
    """
    if isinstance(figure, Missing):
        return figure
    end = place_in_years(period_days(figure.period)[1])
    near = sorted(figures, key=lambda each: abs(place_of(each.period) - end))
    return near[0] if near else Missing(frozenset({"cijfers van elders"}))


def years_after(year: Figure | Missing, figure: Figure | Missing) -> Calculation | Missing:
    """Return how many years after a year the last year of a figure's period is.

    It is not possible where that is no year later. Raises ValueError for a year that is only a
    range, and for a figure without a period.
    """
    if isinstance(year, Missing) or isinstance(figure, Missing):
        return year + figure
    if year.value is None:
        raise ValueError(f"figure {year.key!r}: {year.text} is not one year")
    last = period_days(figure.period)[1].year
    if last <= year.value:
        return not_possible(f"een stap per jaar na {year.text} en niet later dan {last}")
    return constant(last) - year


def place_of(period: str) -> float:
    """Return where a moment stands on an axis of years; a year or `2025-mid` in its middle.

    A longer period stands at its first day. Raises ValueError for what names no moment.
    """
    year, _, part = period.partition("-")
    if part in ("", "mid") and year.isdigit():
        return int(year) + MIDDLE_OF_A_YEAR
    return place_in_years(period_days(period)[0])
