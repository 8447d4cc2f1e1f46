"""Announced steps: when the term of each is over, and how it stands on a day."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date

from kamerboek.edition.codes import State
from kamerboek.edition.edition import Edition
from kamerboek.edition.schemas import CommitmentCode
from kamerboek.figures import period_text

LAST_MONTH: dict[str, int] = {
    "Q1": 3,
    "Q2": 6,
    "Q3": 9,
    "Q4": 12,
    "H1": 6,
    "H2": 12,
    "mid": 9,
}
"""The last month of a part of a year.

`medio` has no edge. It is read as the two quarters around the middle of the year, so that a term is
called over only when nobody would still call it the middle.
"""


UNDATED = "zonder termijn"


@dataclass(frozen=True)
class Step:
    """An announced step with the last day of its term (None without one) and its state."""

    row: CommitmentCode
    ends: date | None
    state: State

    @property
    def term(self) -> str:
        """Its term as prose writes it: `medio 2026`, `2026 (jaar afgeleid)`, `zonder termijn`."""
        return term_text(self.row)


def term_text(row: CommitmentCode) -> str:
    """Return the term of an announced step as prose writes it."""
    if not row.due:
        return UNDATED
    return period_text(row.due) + (" (jaar afgeleid)" if row.due_inferred else "")


def term_end(due: str) -> date | None:
    """Return the last day on which a term can still be met; None where nothing is due.

    `due` is a period as the coding has it: `2026`, `2026-H1`, `2026-Q2`, `2026-mid`, `2026-07` or
    `2026-07-01`. Raises ValueError for another.
    """
    if not due:
        return None
    year, _, part = due.partition("-")
    if "-" in part:
        return date.fromisoformat(due)
    month = LAST_MONTH.get(part) or int(part or 12)
    return date(int(year), month, calendar.monthrange(int(year), month)[1])


def state_on(row: CommitmentCode, day: date) -> State:
    """Return how a step stands on a day; its term is over from the day after its last."""
    ends = term_end(row.due)
    if ends is None:
        return "undated"
    return "passed" if day > ends else "not_due"


def steps_on(edition: Edition, day: date) -> tuple[Step, ...]:
    """Return the announced steps of an edition as they stand on a day, in its coding's order."""
    return tuple(
        Step(row, term_end(row.due), state_on(row, day)) for row in edition.coding.commitments
    )


def terms_in_order(edition: Edition) -> tuple[str, ...]:
    """Return each term of an edition's steps once, the one that is over first in front."""
    ends = {row.due: term_end(row.due) for row in edition.coding.commitments}
    dated = [(end, due) for due, end in ends.items() if end is not None]
    return tuple(due for _, due in sorted(dated))
