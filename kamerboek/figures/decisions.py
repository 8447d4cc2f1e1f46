"""What Python itself chose by a claim: the words and formulas after it hold while it comes out so.

A sentence says in its template which words a claim chooses. Where code chooses by one, nobody would
see it; so it asks here, and whoever wants to know listens.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kamerboek.figures.claims import Claim, Outcome


class Decision(NamedTuple):
    """A claim that was asked for its outcome, and that outcome."""

    claim: Claim
    outcome: Outcome


_heard: ContextVar[list[Decision] | None] = ContextVar("_heard", default=None)


def decided(claim: Claim) -> Outcome:
    """Return the outcome of a claim, by which the code that asks goes on."""
    outcome, heard = claim.outcome, _heard.get()
    if heard is not None:
        heard.append(Decision(claim, outcome))
    return outcome


@contextmanager
def hearing_decisions() -> Iterator[list[Decision]]:
    """Collect what is decided within."""
    heard: list[Decision] = []
    token = _heard.set(heard)
    try:
        yield heard
    finally:
        _heard.reset(token)
