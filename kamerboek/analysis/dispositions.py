"""What the answers give: as they stand, after following references, by either reading."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Literal, TypeGuard, get_args

import pandas as pd

from kamerboek.edition.codes import GIVEN, Given, Status
from kamerboek.edition.edition import Edition
from kamerboek.edition.schemas import DispositionCode
from kamerboek.errors import KamerboekError

Reading = Literal["code", "less", "more"]
"""`code`: the disposition as coded; `less` and `more`: of code and alternative, the one that gives
less or more."""

_LEAST: dict[Given, int] = {
    "answered": 0,
    "partly_answered": 1,
    "deferred": 2,
    "declined": 3,
    "confidential": 3,
}


@dataclass(frozen=True)
class Counts:
    """How many questions have a disposition by each reading."""

    less: int
    code: int
    more: int


def read_as(row: DispositionCode, reading: Reading) -> Given:
    """Return what a question gets by a reading, after following references.

    Of code and alternative that give equally little it is the code.
    """
    code, alternative = row.given, row.alternative
    if alternative is None or reading == "code" or _LEAST[alternative] == _LEAST[code]:
        return code
    gives_less = _LEAST[alternative] > _LEAST[code]
    return alternative if gives_less == (reading == "less") else code


def counts_by_reading(edition: Edition) -> dict[Given, Counts]:
    """Return for each disposition, after following references, how many coded questions have it.

    For `answered`, `less` is the lowest that the codes and their alternatives allow, `more` the
    highest; between the two the code's own.
    """
    counted = {
        reading: Counter(read_as(row, reading) for row in edition.coding.dispositions)
        for reading in get_args(Reading)
    }
    return {
        code: Counts(counted["less"][code], counted["code"][code], counted["more"][code])
        for code in GIVEN
    }


def resting_on(edition: Edition, note: str, code: Given) -> list[str]:
    """Return the questions with this disposition, after following, whose code rests on a note.

    `note` is one of the codebook's `rule_notes`; raises KamerboekError for another.
    """
    note = edition.codebook.rule_notes[note].code
    resting = {row.question for row in edition.coding.rule_notes if row.note == note}
    return [
        row.question
        for row in edition.coding.dispositions
        if row.given == code and row.question in resting
    ]


def partly_without_given(edition: Edition) -> list[str]:
    """Return the partly answered questions of which no element was given, after following.

    Questions whose elements are not coded are not among them.
    """
    statuses = _statuses(edition)
    return [
        row.question
        for row in edition.coding.dispositions
        if row.given == "partly_answered" and "given" not in statuses.get(row.question, {"given"})
    ]


def dispositions(edition: Edition, reading: str) -> pd.DataFrame:
    """Return a row per coded question: `question`, `theme`, `standing`, `followed`.

    `theme` is empty where it is not coded yet; `standing` is the disposition as the answer stands
    (`referred_only` where it only points), `followed` what the answers pointed to give (never
    `referred_only`). Rows are in the document's order; an edition that is not coded yet has none.
    Raises KamerboekError for an unknown reading.
    """
    if not _is_reading(reading):
        raise KamerboekError(f"reading: {reading!r}: choose one of {', '.join(get_args(Reading))}")
    themes = {row.question: row.theme for row in edition.coding.themes}
    rows = []
    for code in edition.coding.dispositions:
        followed = read_as(code, reading)
        standing = "referred_only" if code.disposition == "referred_only" else followed
        rows.append((code.question, themes.get(code.question, ""), standing, followed))
    columns = ["question", "theme", "standing", "followed"]
    return pd.DataFrame(rows, columns=columns, dtype="object")


def _is_reading(reading: str) -> TypeGuard[Reading]:
    return reading in get_args(Reading)


def dead_ends(edition: Edition) -> list[str]:
    """Return the questions whose answer only points, to answers that treat nothing of what it asks.

    Every element is absent then. Questions whose elements are not coded are not among them.
    """
    statuses = _statuses(edition)
    return [
        row.question
        for row in edition.coding.dispositions
        if row.disposition == "referred_only" and statuses.get(row.question) == {"absent"}
    ]


def _statuses(edition: Edition) -> dict[str, set[Status]]:
    """Return what the answers do with the elements of each question that has them."""
    statuses: dict[str, set[Status]] = {}
    for row in edition.coding.elements:
        statuses.setdefault(row.question, set()).add(row.status)
    return statuses
