"""A run of a chapter for *Reken zelf*, and what it says of other values of what a reader moves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import SimpleNamespace

from kamerboek.chapter.runs import Runs
from kamerboek.chapter.said import Tried
from kamerboek.errors import KamerboekError, nearest
from kamerboek.figures import (
    Claim,
    Decision,
    Figure,
    Missing,
    Outcome,
    Rational,
    as_typed,
    claim_otherwise,
    figure_otherwise,
    hearing_decisions,
)
from kamerboek.figures.missing import by_reason
from kamerboek.model import Table
from kamerboek.prose import as_text
from kamerboek.prose.template import fill
from kamerboek.run import Value
from kamerboek.same import which

SentenceKey = tuple[str, tuple[str, ...], int]
"""A sentence: its place, its wordings, and its number among those that are alike."""

Told = tuple[str, str, str] | None
"""An outcome: its text, what it may be and its exact interval; None where there is none."""


@dataclass(frozen=True)
class Trace:
    """What a run made: outcomes by their names, sentences, and what its code decided by claims.

    `values` are those of all parameters, `moving` the names of those that a reader moves.
    """

    values: Mapping[str, Value]
    moving: frozenset[str]
    outcomes: Mapping[str, Figure | Missing]
    sentences: Mapping[SentenceKey, Tried]
    decisions: tuple[Decision, ...]

    @property
    def uncalculated(self) -> frozenset[str]:
        """The outcomes that cannot be calculated with these values, though all is coded."""
        missing = {name: each for name, each in self.outcomes.items() if isinstance(each, Missing)}
        return frozenset(
            name for name, each in missing.items() if by_reason(each.names).not_possible
        )

    def foretells(self, values: Mapping[str, Value]) -> bool:
        """Return whether a run with other values decides the same, and so has the same formulas."""
        others = (value for name, value in self.values.items() if name not in self.moving)
        if [*others] != [value for name, value in values.items() if name not in self.moving]:
            return False
        both = zip(self._decided(values), self.decisions, strict=True)
        return all(outcome == each.outcome for outcome, each in both)

    def decided(self, values: Mapping[str, Value]) -> tuple[Outcome | None, ...]:
        """Return what its code would decide for these values, by the claims that it asked.

        None stands for a claim of which a side cannot be calculated then.
        """
        return tuple(self._decided(values))

    def _decided(self, values: Mapping[str, Value]) -> Iterator[Outcome | None]:
        moved = self.moved(values)
        claims = (_claim_otherwise(each.claim, moved) for each in self.decisions)
        return (None if isinstance(each, Missing) else each.outcome for each in claims)

    def moved(self, values: Mapping[str, Value]) -> dict[str, Rational]:
        """Return the numbers that a reader moves, out of the values of all parameters."""
        return {name: number_of(value) for name, value in values.items() if name in self.moving}

    def otherwise(self, values: Mapping[str, Value]) -> Otherwise:
        """Return what the run says of these values."""
        return Otherwise(self, self.moved(values))


class Otherwise:
    """What a run says of other numbers of what a reader moves; each figure is made once."""

    def __init__(self, trace: Trace, moved: Mapping[str, Rational]) -> None:
        self.trace, self._moved = trace, moved
        self._made: dict[int, object] = {}

    def outcome(self, name: str) -> Told:
        """Return an outcome as its formula gives it."""
        made = self._of(self.trace.outcomes[name])
        return (made.text, made.room, str(made.interval)) if isinstance(made, Figure) else None

    def sentence(self, key: SentenceKey) -> str | None:
        """Return a sentence as it reads; None where it is not printed."""
        tried = self.trace.sentences.get(key)
        if tried is None:
            return None
        names = {name: self._of(each) for name, each in tried.names.items()}
        for template in tried.templates:
            filled = fill(template, names)
            if filled.whole:
                return as_text(filled.inline) or None
        return None

    def _of(self, value: object) -> object:
        if which(value) not in self._made:
            self._made[which(value)] = self._otherwise(value)
        return self._made[which(value)]

    def _otherwise(self, value: object) -> object:
        match value:
            case Figure():
                return figure_otherwise(value, self._moved)
            case Claim():
                return _claim_otherwise(value, self._moved)
            case SimpleNamespace():
                return SimpleNamespace(
                    **{name: self._of(each) for name, each in vars(value).items()}
                )
        return value


def traced(
    runs: Runs,
    values: Mapping[str, Value],
    moving: Collection[str],
    outcomes: Collection[str],
    sections: Sequence[str],
) -> Trace:
    """Run a chapter and return what its outcomes and the sentences of its sections rest on.

    Raises KamerboekError for an outcome or a section that it does not have, and a run that fails.
    """
    with hearing_decisions() as heard:
        ran = runs.run(values)
    chapter = runs.declaration.chapter
    for name in outcomes:
        if not isinstance(ran.names.get(name), Figure | Missing):
            figures = [key for key, each in ran.names.items() if isinstance(each, Figure)]
            raise KamerboekError(f"{chapter}: no figure is named {name!r}{nearest(name, figures)}")
    for section in sections:
        if section not in ran.page.sections:
            raise KamerboekError(
                f"{chapter}: no section is named {section!r}{nearest(section, ran.page.sections)}"
            )
    count: Counter[tuple[str, tuple[str, ...]]] = Counter()
    sentences: dict[SentenceKey, Tried] = {}
    for tried in ran.page.tried:
        if tried.place in sections:
            named = (tried.place, tried.templates)
            sentences[(*named, count[named])] = tried
            count[named] += 1
    table = Table(moving)
    decisions: list[Decision] = []
    for each in heard:
        if each not in decisions and table.moves(each.claim):
            decisions.append(each)
    return Trace(
        dict(values),
        frozenset(moving),
        {name: ran.names[name] for name in outcomes},
        sentences,
        tuple(decisions),
    )


def _claim_otherwise(claim: Claim, moved: Mapping[str, Rational]) -> Claim | Missing:
    """Return a claim for other numbers; missing, as its figures, where a side divides by zero."""
    try:
        return claim_otherwise(claim, moved)
    except ZeroDivisionError:
        return Missing(frozenset())


def number_of(value: Value) -> Rational:
    """Return the number of a parameter that is one; raises KamerboekError for a text."""
    if isinstance(value, str):
        raise KamerboekError(f"{value!r} is no number, and so cannot be on a scale")
    return as_typed(value)
