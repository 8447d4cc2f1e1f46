"""Sections of a document, named after what is printed above them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kamerboek.document.questions.bounds.cleaning import ORNAMENTS
from kamerboek.document.questions.heads.section_headings import (
    SECTION_KEY,
    section_heading,
    short_heading,
)
from kamerboek.document.questions.wording.lines import Line


def identifier(section: str, number: str) -> str:
    """Return the question's name: its number, behind its section where numbers restart.

    >>> identifier("A", "3")
    'A.3'
    """
    return f"{section}.{number}" if section else number


@dataclass(frozen=True)
class Section:
    """A part of a document in which numbers start anew: its name, its printed heading, its start.

    `title` is empty where the part has no heading.
    """

    name: str
    title: str
    start: int


def name_sections(text: str, found: Sequence[Line], first_marks: Sequence[int]) -> list[Section]:
    """Return the sections that begin at the given offsets.

    `Vragen over het Mobiliteitsfonds (A)` names its section itself; where headings do not, the
    sections are A, B, C …
    """
    starts = [line.start for line in found]
    names: list[str] = []
    titles: list[str] = []
    begins: list[int] = []
    for offset in first_marks:
        heading = section_heading(text, found, starts, offset) or short_heading(
            text, found, starts, offset
        )
        begins.append(heading.start if heading else offset)
        printed = text[heading.start : heading.end] if heading else ""
        titles.append(" ".join(printed.strip(f"{ORNAMENTS}#:").split()))
        key = SECTION_KEY.search(text[heading.start : heading.end]) if heading else None
        names.append(key["key"] if key else "")
    given = {name for name in names if name}
    if len(given) != sum(1 for name in names if name):
        names = [""] * len(names)
        given = set()
    spare = (letter for letter in _letters() if letter not in given)
    return [
        Section(name or next(spare), title, start)
        for name, title, start in zip(names, titles, begins, strict=True)
    ]


def _letters() -> Iterable[str]:
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    yield from alphabet
    for first in alphabet:
        for second in alphabet:
            yield first + second
    number = 1
    while True:
        yield f"S{number}"
        number += 1
