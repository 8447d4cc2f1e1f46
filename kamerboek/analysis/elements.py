"""What a question's elements say together: the disposition that follows, what stayed open."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kamerboek.edition.codes import Given, Status
from kamerboek.edition.edition import Edition
from kamerboek.edition.schemas import ElementCode
from kamerboek.edition.wording import printed_at

OPEN: tuple[Status, ...] = (
    "annex",
    "withheld",
    "later",
    "refused",
    "other_population",
    "absent",
)
"""What leaves an element open, in the order of how the document says where it stands."""


@dataclass(frozen=True)
class Difference:
    """A question whose code is not the one that its elements give."""

    question: str
    coded: Given
    implied: Given


def implied(statuses: Sequence[Status], *, referred: bool) -> Given:
    """Return the disposition that the statuses of a question's elements give, by the codebook.

    `referred`: the answer only points elsewhere; then elements that are all absent were declined.
    """
    present = set(statuses)
    if present & {"annex", "withheld"}:
        return "confidential"
    if present == {"given"}:
        return "answered"
    if present == {"later"}:
        return "deferred"
    nothing_given = not present & {"given", "other_population", "later"}
    if nothing_given and ("refused" in present or referred):
        return "declined"
    return "partly_answered"


def differences(edition: Edition) -> tuple[Difference, ...]:
    """Return the questions whose coded disposition does not follow from their elements."""
    found = []
    for code in edition.coding.dispositions:
        statuses = [row.status for row in elements_of(edition, code.question)]
        if statuses:
            follows = implied(statuses, referred=code.disposition == "referred_only")
            if follows != code.given:
                found.append(Difference(code.question, code.given, follows))
    return tuple(found)


def label_of_some(code: Given, label: str, statuses: Sequence[Collection[Status]]) -> str:
    """Return what questions with one code get in words, given the statuses of their elements.

    Confidential questions of which something was given each time are so in part: the code itself
    does not tell them from those of which nothing was.
    """
    in_part = bool(statuses) and all("given" in each for each in statuses)
    return f"deels {label}" if code == "confidential" and in_part else label


def elements_of(edition: Edition, *questions: str) -> tuple[ElementCode, ...]:
    """Return the elements of these questions, in the order of the coding."""
    if len(questions) == 1:
        return edition.coding.elements_by_question.get(questions[0], ())
    return tuple(row for row in edition.coding.elements if row.question in questions)


def answer_with(edition: Edition, element: ElementCode) -> str:
    """Return the question whose answer holds the words that carry an element's status.

    It is the element's own question, or one that its answer points to; empty where there are none.
    """
    if not element.answer_quote:
        return ""
    for number in (element.question, *edition.pointed_to(element.question)):
        if printed_at(element.answer_quote, edition.question(number).answer_text or ""):
            return number
    return ""
