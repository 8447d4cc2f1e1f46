"""Which answers keep something from the public, with or without a reason, or through another."""

from __future__ import annotations

from kamerboek.edition.codes import Access
from kamerboek.edition.edition import Edition
from kamerboek.edition.schemas import NO_GROUND


def keeping_back(edition: Edition, access: Access | None = None) -> list[str]:
    """Return the questions whose answers name something that is not public, each once.

    With `access` only those where it can be had there. They are in the document's order.
    """
    own = {
        row.question
        for row in edition.coding.confidentiality
        if access is None or row.access == access
    }
    return [each.question for each in edition.questions if each.question in own]


def without_ground(edition: Edition) -> list[str]:
    """Return those of `keeping_back` that state no ground anywhere."""
    stated = {row.question for row in edition.coding.confidentiality if row.ground != NO_GROUND}
    return [question for question in keeping_back(edition) if question not in stated]


def only_pointing_at(edition: Edition) -> list[str]:
    """Return the other questions whose answers point to one of `keeping_back`."""
    own = set(keeping_back(edition))
    pointing = {row.from_question for row in edition.references if row.to_question in own} - own
    return [each.question for each in edition.questions if each.question in pointing]
