"""What is claimed of figures, and whether it is so whatever they were before they were rounded."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeVar, overload

from kamerboek.figures.decisions import decided
from kamerboek.figures.grounds import Ground, together
from kamerboek.figures.interval import Interval
from kamerboek.figures.missing import Missing, lacking

if TYPE_CHECKING:
    from kamerboek.figures.calculation import Calculation

Relation = Literal["equal", "at_most", "at_least", "less_than", "more_than"]

Outcome = Literal["always", "never", "open"]
"""True whatever the figures may be, true for none of it, or hanging on what they are."""

Word = TypeVar("Word")

AGAINST: dict[Outcome, Outcome] = {"always": "never", "never": "always", "open": "open"}

SOME: dict[Relation, Callable[[Interval], bool]] = {
    "equal": lambda difference: 0 in difference,
    "at_most": lambda difference: not difference.is_positive,
    "at_least": lambda difference: not difference.is_negative,
    "less_than": lambda difference: not difference.is_nonnegative,
    "more_than": lambda difference: not difference.is_nonpositive,
}
"""Whether a relation holds for some of what the difference of two sides can be."""

ALL: dict[Relation, Callable[[Interval], bool]] = {
    "equal": lambda difference: difference == Interval.point(0),
    "at_most": lambda difference: difference.is_nonpositive,
    "at_least": lambda difference: difference.is_nonnegative,
    "less_than": lambda difference: difference.is_negative,
    "more_than": lambda difference: difference.is_positive,
}
"""Whether it holds for all of it."""


class Claim(ABC):
    """Something that is said of figures: always so, never so, or open.

    Claims combine with `&`, `|` and `~`. Combined claims are judged each by itself: what is open in
    both may be certain together, and is then called open all the same, never the other way round.
    """

    @property
    @abstractmethod
    def outcome(self) -> Outcome:
        """Whether it is true of all that the figures may be, of none, or of some."""

    @property
    @abstractmethod
    def sides(self) -> tuple[Calculation, ...]:
        """The formulas that it compares."""

    @property
    def grounds(self) -> tuple[Ground, ...]:
        """What it rests on: rounding, and the choices of the book."""
        return together(*(side.grounds for side in self.sides))

    def word(self, always: Word, never: Word, undecided: Word) -> Word:
        """Return what belongs to its outcome: a word, or a part of a sentence."""
        return {"always": always, "never": never, "open": undecided}[decided(self)]

    def __bool__(self) -> bool:
        raise TypeError(
            "a claim about figures has three outcomes: choose words by it in a sentence "
            "({deel > helft: past | past niet | hangt van de afronding af}), or ask for .outcome"
        )

    @overload
    def __and__(self, other: Claim) -> Claim: ...
    @overload
    def __and__(self, other: Missing) -> Missing: ...
    def __and__(self, other: Claim | Missing) -> Claim | Missing:
        return other if isinstance(other, Missing) else Both(self, other)

    @overload
    def __or__(self, other: Claim) -> Claim: ...
    @overload
    def __or__(self, other: Missing) -> Missing: ...
    def __or__(self, other: Claim | Missing) -> Claim | Missing:
        return other if isinstance(other, Missing) else ~Both(~self, ~other)

    def __invert__(self) -> Claim:
        return Opposite(self)


@dataclass(frozen=True)
class Comparison(Claim):
    """Two sides and how they are said to relate; `difference` is left minus right, jointly.

    A figure that occurs in both sides is one number.
    """

    left: Calculation
    relation: Relation
    right: Calculation
    difference: Interval

    @property
    def holds(self) -> bool:
        """Whether the relation is true for some of what the printed figures may be."""
        return SOME[self.relation](self.difference)

    @property
    def always(self) -> bool:
        """Whether the relation is true for all of what the printed figures may be."""
        return ALL[self.relation](self.difference)

    @property
    def outcome(self) -> Outcome:
        """Whether the relation is true of all that the figures may be, of none, or of some."""
        return "always" if self.always else "open" if self.holds else "never"

    @property
    def sides(self) -> tuple[Calculation, ...]:
        """Both sides."""
        return (self.left, self.right)


@dataclass(frozen=True)
class Fit(Claim):
    """That two sides can be the same number: it is so or it is not, and never open."""

    comparison: Comparison

    @property
    def outcome(self) -> Outcome:
        """`always` where they can be equal, `never` where they cannot."""
        return "always" if self.comparison.holds else "never"

    @property
    def sides(self) -> tuple[Calculation, ...]:
        """Both sides."""
        return self.comparison.sides


@dataclass(frozen=True)
class Both(Claim):
    """Two claims together."""

    left: Claim
    right: Claim

    @property
    def outcome(self) -> Outcome:
        """`never` where one is, `always` where both are."""
        outcomes = {self.left.outcome, self.right.outcome}
        return "never" if "never" in outcomes else "open" if "open" in outcomes else "always"

    @property
    def sides(self) -> tuple[Calculation, ...]:
        """What either compares."""
        return (*self.left.sides, *self.right.sides)


@dataclass(frozen=True)
class Opposite(Claim):
    """That a claim is not so."""

    claim: Claim

    @property
    def outcome(self) -> Outcome:
        """The other outcome; open stays open."""
        return AGAINST[self.claim.outcome]

    @property
    def sides(self) -> tuple[Calculation, ...]:
        """What the claim compares."""
        return self.claim.sides


@dataclass(frozen=True)
class Readings(Claim):
    """One claim under several readings of what is printed."""

    claims: tuple[Claim, ...]

    @property
    def outcome(self) -> Outcome:
        """`always` or `never` where it is so under each reading, else open."""
        outcomes = {claim.outcome for claim in self.claims}
        return outcomes.pop() if len(outcomes) == 1 else "open"

    @property
    def sides(self) -> tuple[Calculation, ...]:
        """What each reading compares."""
        return tuple(side for claim in self.claims for side in claim.sides)


def under_readings(*claims: Claim | Missing) -> Claim | Missing:
    """Return a claim as several readings have it: open where they do not agree.

    Raises ValueError where there is no reading.
    """
    if not claims:
        raise ValueError("there is no reading")
    missing = lacking(*claims)
    if missing is not None:
        return missing
    return Readings(tuple(claim for claim in claims if isinstance(claim, Claim)))
