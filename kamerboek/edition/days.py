"""A day that the document names, read from words that must stand there."""

from __future__ import annotations

from datetime import date

from kamerboek.annotate import days_in
from kamerboek.edition.edition import Edition
from kamerboek.edition.theme_text import quoted
from kamerboek.errors import KamerboekError


def day_named(edition: Edition, question: str, words: str) -> date | None:
    """Return the day in words of a question or its answer; None where they do not stand there.

    Raises KamerboekError for words that do not name one day.
    """
    found = days_in(words)
    if len(found) != 1:
        raise KamerboekError(f"{words!r} names {len(found)} days; quote words that name one")
    return found[0] if quoted(edition, question, words) else None
