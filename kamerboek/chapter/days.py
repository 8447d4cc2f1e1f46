"""Days as figures: numbered, so that they compare and their difference is a number of days."""

from __future__ import annotations

from datetime import date

from kamerboek.chapter.statements import PART_WORDS, Quoted
from kamerboek.errors import KamerboekError
from kamerboek.figures import Assumed, Counted, Figure, Interval, assumption, date_text


def named_day(key: str, quoted: Quoted) -> Figure:
    """Return the day that words of the document name, as a figure that leads to them.

    Raises KamerboekError for words that do not name one day.
    """
    from kamerboek.annotate import days_in  # what reads days is loaded where one is read

    found = days_in(quoted.quote.text)
    if len(found) != 1:
        raise KamerboekError(
            f"quote {quoted.quote.name}: names {len(found)} days; quote words that name one"
        )
    number = quoted.quote.question
    said = f"{PART_WORDS[quoted.quote.part]} {number}: “{quoted.quote.text}”"
    return _day(key, found[0], Counted(said), (number,), number)


def day_of(key: str, day: date, formula: str) -> Figure:
    """Return a day that is known from elsewhere in the edition; `formula` says what day it is."""
    return _day(key, day, Counted(formula))


def chosen_day(key: str, day: date, parameter: str) -> Figure:
    """Return a day that a parameter gives."""
    return _day(key, day, Assumed(parameter))


def _day(
    key: str,
    day: date,
    origin: Counted | Assumed,
    questions: tuple[str, ...] = (),
    page: str = "",
) -> Figure:
    number = day.toordinal()
    chosen = (assumption(date_text(day), origin.parameter),) if isinstance(origin, Assumed) else ()
    return Figure(
        key=key,
        value=number,
        interval=Interval.point(number),
        unit="days",
        text=date_text(day),
        questions=questions,
        origin=origin,
        period=day.isoformat(),
        page=page,
        grounds=chosen,
    )
