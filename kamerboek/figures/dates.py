"""Dates: which days a period names, how many months lie between two, a day's place in its year."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from kamerboek.figures.exact import Rational

_YEAR = re.compile(r"(?P<year>\d{4})(?:-(?P<part>H[12]|Q[1-4]|\d{2}))?")


def period_days(period: str) -> tuple[date, date]:
    """Return the first and the last day of a period: `2025-H1`, `2025-06`, `2024/2025`.

    Raises ValueError for a period that names no days, such as `2025-mid` or an empty one.
    """
    first, _, last = period.partition("/")
    if last:
        return period_days(first)[0], period_days(last)[1]
    found = _YEAR.fullmatch(period)
    if found is None:
        try:
            day = date.fromisoformat(period)
        except ValueError as error:
            raise ValueError(f"period {period!r} names no days") from error
        return day, day
    year, part = int(found["year"]), found["part"]
    if part is None:
        start, months = 1, 12
    elif part[0] in "HQ":
        months = 6 if part[0] == "H" else 3
        start = (int(part[1]) - 1) * months + 1
    else:
        start, months = int(part), 1
    end = start + months
    after = date(year + (end > 12), (end - 1) % 12 + 1, 1)
    return date(year, start, 1), after - timedelta(days=1)


def months_between(first: date, last: date) -> Rational:
    """Return the months from the end of one day to the end of another; negative when it is earlier.

    Whole calendar months count as one, whatever their length; of a month begun, the part of its
    days that has passed: 30 June 2025 to 31 December 2030 is 66.
    """
    months = (last.year - first.year) * 12 + last.month - first.month
    return months + _part_of_month(last) - _part_of_month(first)


def _part_of_month(day: date) -> Rational:
    return Rational(day.day, monthrange(day.year, day.month)[1])


def place_in_years(day: date) -> float:
    """Return a day as a place on an axis of years: 1 July 2025 is about 2025.5. For drawing."""
    start = date(day.year, 1, 1)
    return day.year + (day - start).days / (date(day.year + 1, 1, 1) - start).days
