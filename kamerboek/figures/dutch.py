"""Numbers, dates and lists as Dutch prose writes them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction

from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

from kamerboek.figures.interval import Exact, Interval

LOCALE = "nl"
MINUS = "−"

SCALED_UNITS = frozenset({"eur", ""})
"""Units whose millions and billions are written as words."""

SCALES = ((10**9, " miljard"), (10**6, " miljoen"))

UNIT_WORDS: dict[str, tuple[str, str]] = {
    "eur": (" euro", " euro"),
    "percent": ("%", "%"),
    "percentage_points": (" procentpunt", " procentpunt"),
    "vte": (" VTE", " VTE"),
    "times": (" keer", " keer"),
    "years": (" jaar", " jaar"),
    "months": (" maand", " maanden"),
    "weeks": (" week", " weken"),
}
"""What is written after a number, with one and with more; nothing after other units."""

PER_WORDS = {"": "", "year": " per jaar", "month": " per maand"}


def number_text(value: Exact, decimals: int | None = 0) -> str:
    """Return a number with Dutch separators and as many decimals: `5.852`, `59,70`.

    With `decimals` None it has as many as it needs, three at the most.
    """
    pattern = "#,##0.###" if decimals is None else "#,##0" + "." * bool(decimals) + "0" * decimals
    return format_decimal(_decimal(value), format=pattern, locale=LOCALE).replace("-", MINUS)


def measure_text(value: Exact, unit: str, decimals: int | None = None, per: str = "") -> str:
    """Return a number with its unit: `6,5 miljard euro`, `59,70%`, `857 VTE`, `2% per jaar`.

    `decimals` None prints as many as there are, three at the most; an amount of a million or more
    is written in millions or billions. Persons and things are printed bare: their noun belongs to
    the sentence.
    """
    scale, word = _scale(abs(Fraction(value)), unit)
    return number_text(value / scale, decimals) + word + _unit_word(value, unit) + PER_WORDS[per]


def interval_text(interval: Interval, unit: str, decimals: int = 1, per: str = "") -> str:
    """Return an interval with its unit: `17,2 tot 17,9 miljard euro`.

    The lower end is rounded down and the upper one up, so that what is printed holds all of it.
    An interval of one number that needs no rounding is that number.
    """
    scale, word = _scale(max(abs(interval.lower), abs(interval.upper)), unit)
    factor = Fraction(10) ** decimals
    lower = math.floor(interval.lower / scale * factor) / factor
    upper = math.ceil(interval.upper / scale * factor) / factor
    if lower == upper:
        return measure_text(lower * scale, unit, None, per)
    ends = f"{number_text(lower, decimals)} tot {number_text(upper, decimals)}"
    return ends + word + _unit_word(2, unit) + PER_WORDS[per]


def _scale(value: Exact, unit: str) -> tuple[Fraction, str]:
    """Return what an amount is written in, and the word for it."""
    if unit in SCALED_UNITS:
        for scale, word in SCALES:
            if value >= scale:
                return Fraction(scale), word
    return Fraction(1), ""


def _unit_word(value: Exact, unit: str) -> str:
    one, more = UNIT_WORDS.get(unit, ("", ""))
    return one if value == 1 else more


def _decimal(value: Exact) -> Decimal:
    exact = Fraction(value)
    return Decimal(exact.numerator) / Decimal(exact.denominator)


def counted_text(count: int, singular: str, plural: str) -> str:
    """Return a number with its noun: `1 vraag`, `2 vragen`, `0 vragen`."""
    return f"{number_text(count)} {agreeing(count, singular, plural)}"


def agreeing(count: Exact, singular: str, plural: str) -> str:
    """Return the form of a word that goes with a count: `is` with 1, `zijn` with 0 or 2."""
    return singular if count == 1 else plural


def date_text(day: date) -> str:
    """Return a date in full: `27 januari 2026`."""
    return format_date(day, "d MMMM y", locale=LOCALE)


def list_text(items: Sequence[str]) -> str:
    """Return an enumeration: `a`, `a en b`, `a, b en c`."""
    return format_list(list(items), locale=LOCALE)


def kamerstuk_text(identifier: str) -> str:
    """Return a normalised Kamerstuk number as print writes it.

    `36800-X-26` becomes `Kamerstuk 36 800 X, nr. 26`; `33763-165` `Kamerstuk 33 763, nr. 165`.
    """
    dossier, *chapter, number = identifier.split("-")
    return " ".join(["Kamerstuk", dossier[:2], dossier[2:], *chapter]) + f", nr. {number}"
