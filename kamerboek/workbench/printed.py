"""What `edition.toml` says that a document prints of itself, looked up in its text.

Days and numbers only: of words an analyst may give more than is printed. What the document does not
print is named under `added`, and pages say so; anything else must stand there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kamerboek.annotate.periods import MONTHS
from kamerboek.edition.identity import Identity
from kamerboek.edition.problem import Problem

REMEDY = "write it as the document does, or name it under added"


def identity_problems(path: Path, identity: Identity, text: str) -> Iterator[Problem]:
    """Yield each day and number of `edition.toml` (`path`) that stands nowhere in the text."""
    about = identity.about
    for field, said, printed in (
        ("answered_on", identity.answered_on, _day_is_printed),
        ("kamerstuk", identity.kamerstuk, _kamerstuk_is_printed),
        ("document_number", identity.document_number, _number_is_printed),
        ("about.dated", about.dated, _day_is_printed),
        ("about.kamerstuk", about.kamerstuk, _kamerstuk_is_printed),
    ):
        added = {field, field.partition(".")[0]} & {*identity.added}
        if said and not added and not printed(said, text):
            yield Problem(path, 0, field, f"the document does not print {str(said)!r}", REMEDY)


def _day_is_printed(day: date, text: str) -> bool:
    """Say whether a day stands in a text, as `27 januari 2026`, `27-01-2026` or `2026-01-27`."""
    number = rf"(?<!\d)0?{day.day}"
    forms = (
        rf"{number}\s+{MONTHS[day.month - 1]}\s+{day.year}\b",
        rf"{number}\s?[-/.]\s?0?{day.month}\s?[-/.]\s?{day.year}\b",
        day.isoformat(),
    )
    return any(re.search(form, text, re.IGNORECASE) for form in forms)


def _kamerstuk_is_printed(number: str, text: str) -> bool:
    """Say whether a Kamerstuk stands in a text: its dossier, and after that its number.

    The heading of a Kamerstuk has the title of the dossier between them.
    """
    dossier, *_, last = number.split("-")
    form = rf"{dossier[:2]}\s?{dossier[2:]}\b[\s\S]{{0,1500}}?(?:\bnrs?\.?\s*|-){last}\b"
    return re.search(form, text, re.IGNORECASE) is not None


def _number_is_printed(number: str, text: str) -> bool:
    return "".join(number.split()).casefold() in "".join(text.split()).casefold()
