"""The codes that rules rest on: each set is closed, and what a code does stands in the program.

How a code is called and what it means is data: the codebook of a series. Themes are no closed set;
a series has its own.
"""

from __future__ import annotations

from typing import Literal, get_args

from kamerboek.figures import Nature

Given = Literal["answered", "partly_answered", "deferred", "declined", "confidential"]
"""What an answer gives, from most to least; the last two share the lowest place."""
GIVEN: tuple[Given, ...] = get_args(Given)

Disposition = Literal[
    "answered", "partly_answered", "deferred", "declined", "confidential", "referred_only"
]

RULE_OF: dict[Disposition, int] = {
    "referred_only": 1,
    "confidential": 2,
    "declined": 3,
    "deferred": 4,
    "partly_answered": 5,
    "answered": 6,
}
"""The rule of the codebook that gives a disposition; the first that matches wins."""

Status = Literal["given", "other_population", "annex", "withheld", "refused", "later", "absent"]
"""What an answer does with one thing that is asked."""

Access = Literal["annex", "closed_session", "nobody"]
"""Where what an answer keeps from the public can be had."""

CommitmentType = Literal["informing_the_kamer", "policy"]
Strength = Literal["firm", "soft"]

State = Literal["passed", "not_due", "undated"]
"""How a step stands on a day: its term is over, or not yet, or it has none.

Whether a step was taken after the letter cannot be read in the document, so no state says that.
"""

Fate = Literal["done", "postponed", "repeated", "silent"]
"""What became of a step that an earlier edition announced, as the later document says it."""

StandsIn = Literal["answer", "question", "both"]
Answered = Literal["repeated", "disputed", "ignored"]
"""What an answer does with a number that stands only in the question."""

AbbreviationKind = Literal["abbreviation", "name", "designation"]

CheckKind = Literal[
    "same_quantity",
    "routes",
    "sum",
    "share",
    "change",
    "part_of_year",
    "growth",
    "target",
    "explanation",
    "premise",
    "levels",
    "dates",
    "statements",
]

Verdict = Literal["consistent", "under_reading", "not_consistent", "untestable"]
"""What comes of a check."""

CLOSED: dict[str, tuple[str, ...]] = {
    "dispositions": get_args(Disposition),
    "statuses": get_args(Status),
    "access": get_args(Access),
    "commitment_types": get_args(CommitmentType),
    "strengths": get_args(Strength),
    "states": get_args(State),
    "fates": get_args(Fate),
    "natures": get_args(Nature),
    "stands_in": get_args(StandsIn),
    "answered": get_args(Answered),
    "abbreviations": get_args(AbbreviationKind),
    "checks": get_args(CheckKind),
    "verdicts": get_args(Verdict),
}
"""The closed sets, by the name of the codebook's file that says what they mean."""
