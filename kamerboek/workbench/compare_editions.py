"""Two editions side by side, as data: their questions, their figures, the steps announced.

What the later edition's coding lacks is taken from what the earlier proposes for it (`carry`), and
marked as that: so a new document can be compared on the day it comes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kamerboek.analysis.commitments import term_end
from kamerboek.analysis.compare import other_values
from kamerboek.analysis.pairs import Paired, difference_of, word_differences
from kamerboek.annotate import Quantity
from kamerboek.counting import counted
from kamerboek.edition.edition import Edition
from kamerboek.edition.schemas import CommitmentCode, FateCode
from kamerboek.edition.wording import as_printed
from kamerboek.workbench.carry import carry


@dataclass(frozen=True)
class Printed:
    """A figure as an edition prints it: in which question, how, and whether a person coded it."""

    question: str
    text: str
    coded: bool


@dataclass(frozen=True)
class FigureChange:
    """An indicator of one period in two editions; an empty side does not print it.

    Both sides are there for one that is `restated`: for the same period it has another value.
    """

    indicator: str
    label: str
    period: str
    earlier: tuple[Printed, ...]
    later: tuple[Printed, ...]


@dataclass(frozen=True)
class StepAgain:
    """A step that the earlier edition announced.

    `ended` is the day on which its term was over by the later answers, if it was; `question` is
    where the later document prints the same words, empty where it does not. `fate` is what the
    later edition's coding says became of it; None where that is not coded.
    """

    step: CommitmentCode
    ended: date | None
    question: str
    fate: FateCode | None


@dataclass(frozen=True)
class Comparison:
    """What differs between two editions.

    `same` counts the figures of which no value changed; `further` are indicators that both have, of
    a period that only the later has.
    """

    earlier: str
    later: str
    paired: Paired
    restated: tuple[FigureChange, ...]
    gone: tuple[FigureChange, ...]
    new: tuple[FigureChange, ...]
    further: tuple[FigureChange, ...]
    same: int
    steps: tuple[StepAgain, ...]

    @property
    def differs(self) -> bool:
        """Whether anything does."""
        changed = any(not pair.same for pair in self.paired.pairs)
        figures = (*self.restated, *self.gone, *self.new, *self.further)
        return bool(changed or self.paired.gone or self.paired.new or figures)


@dataclass(frozen=True)
class _Figure:
    """A quantity that is an indicator, by a row of the coding or a proposal."""

    row: Any
    quantity: Quantity
    coded: bool

    @property
    def key(self) -> tuple[str, str]:
        return self.row.indicator, self.row.period

    @property
    def value(self) -> tuple[object, ...]:
        one = self.quantity
        return one.value, one.lower, one.upper, self.row.unit or one.unit, one.per

    @property
    def printed(self) -> Printed:
        one = self.quantity
        words = " ".join(one.text.split())
        # Two figures may be printed alike and differ in what the sentence or the coding says.
        unit = f" in {self.row.unit}" if self.row.unit and self.row.unit != one.unit else ""
        per = f" per {one.per}" if one.per else ""
        return Printed(one.question, f"{words}{unit}{per}", self.coded)


def compare_editions(earlier: Edition, later: Edition) -> Comparison:
    """Return what differs between two editions; the coding of both is read, and what is missing in
    that of the later is proposed by the earlier."""
    carried = carry(earlier, later)
    one = _figures(earlier, ())
    other = _figures(later, carried.proposed["indicators"])
    changes = {
        key: _change(
            [each for each in one if each.key == key], [each for each in other if each.key == key]
        )
        for key in dict.fromkeys(each.key for each in (*one, *other))
    }
    both = {key: each for key, each in changes.items() if each.earlier and each.later}
    others = other_values(
        ((each.key, each.value) for each in one), ((each.key, each.value) for each in other)
    )
    restated = {key: both[key] for key in others}
    known = {name for name, _ in (each.key for each in one)}
    only_later = [each for each in changes.values() if not each.earlier]
    return Comparison(
        earlier=earlier.name,
        later=later.name,
        paired=carried.paired,
        restated=tuple(restated.values()),
        gone=tuple(each for each in changes.values() if not each.later),
        new=tuple(each for each in only_later if each.indicator not in known),
        further=tuple(each for each in only_later if each.indicator in known),
        same=len(both) - len(restated),
        steps=tuple(_steps(earlier, later)),
    )


def _figures(edition: Edition, proposed: Sequence[Any]) -> list[_Figure]:
    quantities = {each.quantity: each for each in edition.quantities}
    coded = {row.quantity for row in edition.coding.indicators}
    left = [row for row in proposed if row.quantity not in coded]
    return [
        *(_Figure(row, quantities[row.quantity], True) for row in edition.coding.indicators),
        *(_Figure(row, quantities[row.quantity], False) for row in left),
    ]


def _change(earlier: Sequence[_Figure], later: Sequence[_Figure]) -> FigureChange:
    row = (*earlier, *later)[-1].row
    return FigureChange(
        row.indicator,
        row.label,
        row.period,
        tuple(each.printed for each in earlier),
        tuple(each.printed for each in later),
    )


def _steps(earlier: Edition, later: Edition) -> Iterator[StepAgain]:
    day = later.identity.answered_on
    fates = {row.step: row for row in later.coding.fates if row.edition == earlier.name}
    for step in earlier.coding.commitments:
        end = term_end(step.due)
        again = next(
            (
                each.question
                for each in later.questions
                if as_printed(step.quote, [each.answer_text or ""]) is not None
            ),
            "",
        )
        ended = end if end and day and end < day else None
        yield StepAgain(step, ended, again, fates.get(step.commitment))


def comparison_lines(found: Comparison) -> Iterator[str]:
    """Yield a comparison for a terminal: questions, then figures, then steps."""
    paired = found.paired
    same = sum(pair.same for pair in paired.pairs)
    yield (
        f"{found.earlier} and {found.later}: {counted(same, 'question')} the same, "
        f"{len(paired.pairs) - same} changed, {len(paired.new)} new, {len(paired.gone)} gone"
    )
    for pair in paired.pairs:
        if not pair.same_question:
            yield (
                f"  question {pair.later.question} (was {pair.earlier.question}): "
                f"{difference_of(pair.earlier.question_text, pair.later.question_text)}"
            )
        if not pair.same_answer:
            yield (
                f"  answer {pair.later.question} (was {pair.earlier.question}): "
                f"{difference_of(pair.earlier.answer_text, pair.later.answer_text)}"
            )
    for question in paired.new:
        yield f"  new {question.question}: {' '.join(question.question_text.split())}"
    for question in paired.gone:
        yield f"  gone {question.question}: {' '.join(question.question_text.split())}"
    yield f"figures: {found.same} the same"
    for name, changes in _named_changes(found):
        for each in changes:
            period = f", {each.period}" if each.period else ""
            yield f"  {name} {each.indicator}{period}: {_sides(each)}"
    silent = [each for each in found.steps if each.ended and not each.question and not each.fate]
    again = sum(bool(each.question) for each in found.steps)
    yield f"steps: {again} of {len(found.steps)} announced in the same words again"
    for step in found.steps:
        if step.fate is not None:
            where = f" ({step.fate.given_in})" if step.fate.given_in else ""
            yield f"  {step.fate.fate}{where}: {step.step.commitment} (was {step.step.question})"
    for step in silent:
        yield (
            f"  term over on {step.ended}, not in the same words: {step.step.commitment} "
            f"(was {step.step.question})"
        )


def _named_changes(found: Comparison) -> tuple[tuple[str, tuple[FigureChange, ...]], ...]:
    return (
        ("restated", found.restated),
        ("further", found.further),
        ("new", found.new),
        ("gone", found.gone),
    )


def comparison_data(found: Comparison) -> dict[str, Any]:
    """Return a comparison as data for JSON: differences as pieces of text, figures as printed."""
    return {
        "earlier": found.earlier,
        "later": found.later,
        "changed": [
            {
                "earlier": pair.earlier.question,
                "later": pair.later.question,
                "question": _pieces(pair.earlier.question_text, pair.later.question_text),
                "answer": _pieces(pair.earlier.answer_text, pair.later.answer_text),
                "points_to_changed": list(pair.unlike),
            }
            for pair in found.paired.pairs
            if not pair.same
        ],
        "new": [each.question for each in found.paired.new],
        "gone": [each.question for each in found.paired.gone],
        "figures": {
            name: [
                {
                    "indicator": each.indicator,
                    "label": each.label,
                    "period": each.period,
                    "earlier": [vars(side) for side in each.earlier],
                    "later": [vars(side) for side in each.later],
                }
                for each in changes
            ]
            for name, changes in _named_changes(found)
        },
        "figures_the_same": found.same,
        "steps": [
            {
                "question": each.step.question,
                "step": each.step.commitment,
                "due": each.step.due,
                "term_over_on": each.ended.isoformat() if each.ended else None,
                "same_words_in": each.question or None,
                "fate": vars(each.fate) if each.fate else None,
            }
            for each in found.steps
        ],
    }


def _pieces(one: str | None, other: str | None) -> list[dict[str, str]]:
    return [vars(each) for each in word_differences(one or "", other or "")]


def _sides(change: FigureChange) -> str:
    sides = []
    for printed in (change.earlier, change.later):
        shown = [
            f"{each.text} ({each.question}{'' if each.coded else ', proposed'})" for each in printed
        ]
        sides.append(", ".join(shown))
    return " → ".join(each for each in sides if each)
