"""What `edition.toml` says of its document: what is printed stands in the text, days follow.

Days, numbers and names are looked up, those within a title too: of other words an analyst may give
more than is printed. What the document does not print is named under `added`, and pages say so;
anything else must stand there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

from kamerboek.edition.identity import Identity
from kamerboek.edition.problem import Problem
from kamerboek.months import MONTHS

REMEDY = "write it as the document does, or name it under added"

IN_TIME = ("about.dated", "answered_on", "retrieved")
"""The days of a document in their order: it asks about another, is answered, and is fetched."""


def identity_problems(path: Path, identity: Identity, text: str, today: date) -> Iterator[Problem]:
    """Yield each day, number and name of `edition.toml` (`path`) that stands nowhere in the text.

    And each day that lies before one that it must come after, or after `today`.
    """
    for field, said in _not_printed(identity, text):
        if not {field, field.partition(".")[0]} & {*identity.added}:
            yield Problem(path, 0, field, f"the document does not print {said!r}", REMEDY)
    days = (identity.about.dated, identity.answered_on, identity.retrieved)
    known = [(field, day) for field, day in zip(IN_TIME, days, strict=True) if day]
    for (before, first), (field, day) in pairwise(known):
        if day < first:
            yield Problem(path, 0, field, f"{day} lies before {before}, {first}", "look at both")
    for field, day in known:
        if day > today:
            yield Problem(path, 0, field, f"{day} has not come yet", "mend the day")


def _not_printed(identity: Identity, text: str) -> Iterator[tuple[str, str]]:
    """Yield each field with a day or number that stands nowhere in the text, and its value."""
    about = identity.about
    for field, day in (("answered_on", identity.answered_on), ("about.dated", about.dated)):
        if day and not _day_is_printed(day, text):
            yield field, str(day)
    for field, number in (("kamerstuk", identity.kamerstuk), ("about.kamerstuk", about.kamerstuk)):
        if number and not _kamerstuk_is_printed(number, text):
            yield field, number
    if not _number_is_printed(identity.document_number, text):
        yield "document_number", identity.document_number
    words = {word.casefold() for word in NAME.findall(text)} | {*NUMBER.findall(text)}
    for field, said in (
        ("title", identity.title),
        ("asked_by", identity.asked_by),
        ("answered_by", identity.answered_by),
        ("about.title", about.title),
    ):
        for name in (*NUMBER.findall(said), *NAME.findall(said.partition(" ")[2])):
            if name.casefold() not in words:
                yield field, name


NUMBER = re.compile(r"\d+")
NAME = re.compile(r"\b[A-ZÀ-Þ][\w’'-]+")
"""What begins with a capital; the first word of what is said does so anyway."""


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
