"""Numbers, dates and lists as Dutch prose writes them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

LOCALE = "nl"


def number_text(value: int) -> str:
    """Return a number with Dutch separators: `5.852`."""
    return format_decimal(value, locale=LOCALE)


def counted_text(count: int, singular: str, plural: str) -> str:
    """Return a number with its noun: `1 vraag`, `2 vragen`, `0 vragen`."""
    return f"{number_text(count)} {agreeing(count, singular, plural)}"


def agreeing(count: int, singular: str, plural: str) -> str:
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
