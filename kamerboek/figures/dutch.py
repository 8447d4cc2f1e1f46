"""Numbers, dates and lists as Dutch prose writes them."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache

from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

from kamerboek.figures.exact import Exact, Rational
from kamerboek.figures.interval import Interval

LOCALE = "nl"
MINUS = "−"
ABOUT = "ongeveer"

SCALED_UNITS = frozenset({"eur", ""})
"""Units whose millions and billions are written as words."""

SCALE_WORDS: dict[Exact, str] = {10**9: " miljard", 10**6: " miljoen"}
"""What stands between a number and its unit, from large to small."""

UNIT_WORDS: dict[str, tuple[str, str]] = {
    "eur": (" euro", " euro"),
    "percent": ("%", "%"),
    "percentage_points": (" procentpunt", " procentpunt"),
    "vte": (" VTE", " VTE"),
    "times": (" keer", " keer"),
    "years": (" jaar", " jaar"),
    "months": (" maand", " maanden"),
    "weeks": (" week", " weken"),
    "days": (" dag", " dagen"),
}
"""What is written after a number, with one and with more; nothing after other units."""

MOST_DECIMALS = 3

PART_OF_YEAR = {
    "mid": "medio",
    "H1": "eerste helft van",
    "H2": "tweede helft van",
    "Q1": "eerste kwartaal van",
    "Q2": "tweede kwartaal van",
    "Q3": "derde kwartaal van",
    "Q4": "vierde kwartaal van",
}

PER_WORDS = {"": "", "year": " per jaar", "month": " per maand"}

TO = "tot"
"""What stands between the ends of an interval."""

UNBOUNDED = "onbegrensd"
"""An interval without an end."""

BOUND_WORDS = {"lower": ("minstens", "meer dan"), "upper": ("hoogstens", "minder dan")}
"""What is written before the only end of an interval: one that belongs to it, one that does not."""

WITHOUT_WORDS = {"lower": "zonder ondergrens", "upper": "zonder bovengrens"}
"""What is written of the end that is not there."""


@lru_cache(maxsize=4096)
def number_text(value: Exact, decimals: int | None = 0) -> str:
    """Return a number with Dutch separators and as many decimals: `5.852`, `59,70`.

    With `decimals` None it has as many as it needs, three at the most; below zero it has none (the
    number itself is then rounded by others, to tens or hundreds).
    """
    places = "#" * MOST_DECIMALS if decimals is None else "0" * decimals
    pattern = "#,##0" + "." * bool(places) + places
    return format_decimal(_decimal(value), format=pattern, locale=LOCALE).replace("-", MINUS)


def plain_text(value: Exact) -> str:
    """Return a number as it stands for itself, ungrouped: `2026`, `1,5`."""
    return number_text(value, None).replace(".", "")


def measure_text(
    value: Exact,
    unit: str,
    decimals: int | None = None,
    per: str = "",
    scale: Exact | None = None,
) -> str:
    """Return a number with its unit: `6,5 miljard euro`, `59,70%`, `857 VTE`, `2% per jaar`.

    `decimals` None prints as many as there are, three at the most. `scale` says in what it is
    written (a billion for `0,9 miljard`); by default an amount of a million or more is written in
    millions or billions. Persons and things are printed bare: their noun belongs to the sentence.
    Raises ValueError for a scale that has no word.
    """
    written = Rational(scale) if scale else _scale(abs(Rational(value)), unit)
    if written != 1 and written not in SCALE_WORDS:
        raise ValueError(f"there is no word for a scale of {written}")
    return (
        number_text(value / written, decimals)
        + SCALE_WORDS.get(written, "")
        + _unit_word(value, unit)
        + PER_WORDS[per]
    )


def value_text(value: Exact, unit: str, decimals: int | None = None, per: str = "") -> str:
    """Return a calculated number with its unit, rounded to so many decimals: `4 miljard euro`.

    Decimals that are zero are left out, since they would say more than is known.
    """
    written = _scale(abs(Rational(value)), unit)
    shown = Rational(value) / written
    rounded = shown if decimals is None else _nearest(shown, decimals)
    return measure_text(rounded * written, unit, None, per, written)


def interval_text(
    interval: Interval,
    unit: str,
    decimals: int | None = 1,
    per: str = "",
    *,
    exact_ends: bool = False,
) -> str:
    """Return an interval with its unit: `17,2 tot 17,9 miljard euro`, `meer dan 20`.

    The lower end is rounded down and the upper one up, so that what is printed holds all of it;
    with `exact_ends` each is a number of its own, and is rounded to the nearest. `decimals` None
    prints as many as the ends need, three at the most. An interval of one number is that number,
    rounded to the nearest. A number that is rounded to the nearest gets more decimals where it
    would otherwise read as one that it is not: the other end, nothing, all of a whole.

    Without a bound on a side it says what the other is: `minstens 60%`, `minder dan 8.000`. An end
    of zero that is only approached counts as none.
    """
    lower, upper = _shown_ends(interval)
    ends = [end for end in (lower, upper) if end is not None]
    if not ends:
        return UNBOUNDED
    scale = _scale(max(abs(end) for end in ends), unit)
    shown = _needed_decimals(*(end / scale for end in ends)) if decimals is None else decimals
    if lower is None or upper is None:
        word = (
            BOUND_WORDS["lower"][interval.lower_open]
            if upper is None
            else BOUND_WORDS["upper"][interval.upper_open]
        )
        end = _outward(ends[0] / scale, shown, up=lower is None) * scale
        written = None if shown <= MOST_DECIMALS else shown
        return f"{word} {measure_text(end, unit, written, per, scale)}"
    if interval.is_point or exact_ends:
        shown = _distinct_decimals([end / scale for end in ends], shown, unit)
    if interval.is_point:
        return _nearest_text(lower, unit, shown, per, scale)
    low, high = (
        number_text(
            _nearest(end / scale, shown) if exact_ends else _outward(end / scale, shown, up=up),
            shown,
        )
        for end, up in ((lower, False), (upper, True))
    )
    return f"{low} {TO} {high}{SCALE_WORDS.get(scale, '')}{_unit_word(2, unit)}{PER_WORDS[per]}"


def room_text(
    interval: Interval,
    unit: str,
    decimals: int | None = None,
    per: str = "",
    *,
    exact_ends: bool = False,
) -> str:
    """Return what a number may be, in Dutch: `36,5 tot 37,5%`, `meer dan 20, zonder bovengrens`.

    It is empty for one number.
    """
    if interval.is_point:
        return ""
    text = interval_text(interval, unit, decimals, per, exact_ends=exact_ends)
    if interval.lower is None and interval.upper is None:
        return text
    if interval.upper is None:
        return f"{text}, {WITHOUT_WORDS['upper']}"
    return f"{text}, {WITHOUT_WORDS['lower']}" if interval.lower is None else text


def _shown_ends(interval: Interval) -> tuple[Rational | None, Rational | None]:
    """Return the ends that are printed: a zero that is approached beside another end is none."""
    lower, upper = interval.lower, interval.upper
    if upper is not None and lower == 0 and interval.lower_open:
        lower = None
    elif lower is not None and upper == 0 and interval.upper_open:
        upper = None
    return lower, upper


def _nearest_text(value: Rational, unit: str, decimals: int, per: str, scale: Rational) -> str:
    written = value / scale
    rounded = _nearest(written, decimals)
    return measure_text(rounded * scale, unit, None if written == rounded else decimals, per, scale)


def _nearest(value: Rational, decimals: int) -> Rational:
    """Return a number rounded to the nearest; one in the middle goes away from zero."""
    factor = Rational(10) ** decimals
    size = Rational(math.floor(abs(value) * factor + Rational(1, 2))) / factor
    return size if value >= 0 else -size


def _outward(value: Rational, decimals: int, *, up: bool) -> Rational:
    factor = Rational(10) ** decimals
    return Rational(math.ceil(value * factor) if up else math.floor(value * factor)) / factor


def _distinct_decimals(numbers: Sequence[Rational], decimals: int, unit: str) -> int:
    """Return with how many decimals, at least these, numbers rounded to the nearest stay apart:
    from each other, from zero, and from the whole of which they are a part.
    """
    apart = {*numbers, Rational(0), *([Rational(100)] if unit == "percent" else [])}
    for shown in range(decimals, MOST_DECIMALS):
        if len({_nearest(number, shown) for number in apart}) == len(apart):
            return shown
    return max(decimals, MOST_DECIMALS)


def _needed_decimals(*ends: Rational) -> int:
    """Return with how many decimals all ends are exact; three if they need more."""
    for decimals in range(MOST_DECIMALS):
        if all((end * 10**decimals).denominator == 1 for end in ends):
            return decimals
    return MOST_DECIMALS


def _scale(value: Exact, unit: str) -> Rational:
    """Return what an amount is written in: billions, millions or ones."""
    if unit in SCALED_UNITS:
        for scale in SCALE_WORDS:
            if value >= scale:
                return Rational(scale)
    return Rational(1)


def _unit_word(value: Exact, unit: str) -> str:
    one, more = UNIT_WORDS.get(unit, ("", ""))
    return one if value == 1 else more


def _decimal(value: Exact) -> Decimal:
    exact = Rational(value)
    return Decimal(int(exact.numerator)) / Decimal(int(exact.denominator))


def counted_text(count: int, singular: str, plural: str) -> str:
    """Return a number with its noun: `1 vraag`, `2 vragen`, `0 vragen`."""
    return f"{number_text(count)} {agreeing(count, singular, plural)}"


def agreeing(count: Exact, singular: str, plural: str) -> str:
    """Return the form of a word that goes with a count: `is` with 1, `zijn` with 0 or 2."""
    return singular if count == 1 else plural


def date_text(day: date) -> str:
    """Return a date in full: `27 januari 2026`; raises TypeError for none.

    Babel itself takes none for the day of today.
    """
    if not isinstance(day, date):
        raise TypeError("no day to write; say in words that it is not known")
    return format_date(day, "d MMMM y", locale=LOCALE)


def period_text(period: str) -> str:
    """Return a period as prose writes it.

    `2025-12-01` becomes `1 december 2025`, `2022-03` `maart 2022`, `2025-H1` `eerste helft van
    2025`, `2025-mid` `medio 2025`, `2024/2025` `2024 tot en met 2025`; a year stays a year.
    """
    first, _, last = period.partition("/")
    if last:
        return f"{period_text(first)} tot en met {period_text(last)}"
    year, _, rest = period.partition("-")
    if rest in PART_OF_YEAR:
        return f"{PART_OF_YEAR[rest]} {year}"
    if "-" in rest:
        return date_text(date.fromisoformat(period))
    if rest:
        return format_date(date(int(year), int(rest), 1), "MMMM y", locale=LOCALE)
    return year


def when_text(period: str) -> str:
    """Return a period as a sentence names it: `de eerste helft van 2025`, `1 december 2025`."""
    part = period.partition("-")[2]
    article = {"H": "de ", "Q": "het "}.get(part[:1], "") if "/" not in period else ""
    return f"{article}{period_text(period)}"


_MOMENT = r"\d{4}(?:-(?:mid|H[12]|Q[1-4]|\d{2}(?:-\d{2})?))?"
PERIOD = re.compile(rf"(?:{_MOMENT}(?:/{_MOMENT})?)?")


def is_period(text: str) -> bool:
    """Return whether `period_text` can write it: a period with a month and day that exist."""
    if not PERIOD.fullmatch(text):
        return False
    try:
        period_text(text)
    except ValueError:
        return False
    return True


def capitalised(text: str) -> str:
    """Return a text with a capital in front, and the rest as it is."""
    return text[:1].upper() + text[1:]


def list_text(items: Sequence[str]) -> str:
    """Return an enumeration: `a`, `a en b`, `a, b en c`."""
    return format_list(list(items), locale=LOCALE)


def alternatives_text(items: Sequence[str]) -> str:
    """Return alternatives: `a`, `a of b`, `a, b of c`."""
    return format_list(list(items), style="or", locale=LOCALE)


def kamerstuk_text(identifier: str) -> str:
    """Return a normalised Kamerstuk number as print writes it.

    `36800-X-26` becomes `Kamerstuk 36 800 X, nr. 26`; `33763-165` `Kamerstuk 33 763, nr. 165`.
    """
    dossier, *chapter, number = identifier.split("-")
    return " ".join(["Kamerstuk", dossier[:2], dossier[2:], *chapter]) + f", nr. {number}"
