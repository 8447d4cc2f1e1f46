"""What an edition knows of each question, looked up once for all the pages that show it."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kamerboek.analysis import Indicator, indicators_of, kindred_questions, subject_of
from kamerboek.annotate import Identifier, Quantity, Reference, Signal
from kamerboek.checks import CheckResult, load_checks, run_check
from kamerboek.document import Question
from kamerboek.document.wrapped import wrapped_at
from kamerboek.edition.codebook import Code, Theme
from kamerboek.edition.codes import Given
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.edition.schemas import (
    AnomalyCode,
    CommitmentCode,
    DispositionCode,
    ElementCode,
    ThemeCode,
)


@dataclass(frozen=True)
class Facts:
    """What is known of one question; what is not coded is None or has no rows."""

    question: Question
    wrapped_at: int | None
    """Where the document wraps its lines, in letters; None where it does not."""
    subject: str
    theme: Theme | None
    theme_code: ThemeCode | None
    """Why it has that theme, and which other it touches."""
    code: DispositionCode | None
    outcome: Code | None
    """What it gets in the end, references followed, as the codebook has it."""
    elements: tuple[ElementCode, ...]
    quantities: tuple[Quantity, ...]
    indicators: Mapping[str, Indicator]
    """The coded ones of its quantities, by the quantity's name."""
    identifiers: tuple[Identifier, ...]
    not_public: tuple[Signal, ...]
    """Where its answer has words about something that is not public."""
    points_to: tuple[Reference, ...]
    pointed_by: tuple[Reference, ...]
    kindred: tuple[str, ...]
    """Questions of its theme whose subjects have words of its own; see `kindred_questions`."""
    keeps_back: bool
    """Whether its answer keeps something from the public, by the coding."""
    steps: tuple[CommitmentCode, ...]
    checks: tuple[CheckResult, ...]
    anomalies: tuple[AnomalyCode, ...]

    @property
    def number(self) -> str:
        """The question's number."""
        return self.question.question

    @property
    def given(self) -> Given | None:
        """What the question gets in the end, references followed; None where not coded."""
        return self.code.given if self.code else None

    @property
    def only_points(self) -> bool:
        """Whether its whole answer is a pointer to other answers."""
        return any(row.kind == "whole" for row in self.points_to)

    @property
    def gets_nothing(self) -> bool:
        """Whether its elements are coded, and none of them is given."""
        return bool(self.elements) and all(row.status != "given" for row in self.elements)


def facts_of(edition: Edition, project: Path) -> dict[str, Facts]:
    """Return what is known of each question of an edition, in the document's order.

    Raises what reading and running the checks raises.
    """
    coding = edition.coding
    book = edition.codebook
    themes = {row.question: row for row in coding.themes}
    codes = {row.question: row for row in coding.dispositions}
    indicators = indicators_of(edition)
    by_quantity = {row.quantity.quantity: row for row in indicators.rows}
    checks = [run_check(check, edition, indicators) for check in load_checks(edition, project)]
    elements = _by(coding.elements)
    quantities = _by(edition.quantities)
    identifiers = _by(edition.identifiers)
    signals = _by(row for row in edition.signals if row.signal == "confidential")
    points_to = _by(edition.references, "from_question")
    pointed_by = _by(edition.references, "to_question")
    keeps_back = {row.question for row in coding.confidentiality}
    steps = _by(coding.commitments)
    anomalies = _by(coding.anomalies)
    kindred = kindred_questions(edition)
    width = wrapped_at(
        text
        for each in edition.questions
        for text in (each.question_text, each.answer_text)
        if text
    )
    return {
        number: Facts(
            question=question,
            wrapped_at=width,
            subject=subject_of(edition, question),
            theme=book.themes[themes[number].theme] if number in themes else None,
            theme_code=themes.get(number),
            code=codes.get(number),
            outcome=book.dispositions[codes[number].given] if number in codes else None,
            elements=elements[number],
            quantities=quantities[number],
            indicators={
                row.quantity: by_quantity[row.quantity]
                for row in quantities[number]
                if row.quantity in by_quantity
            },
            identifiers=identifiers[number],
            not_public=signals[number],
            points_to=points_to[number],
            pointed_by=pointed_by[number],
            kindred=kindred.get(number, ()),
            keeps_back=number in keeps_back,
            steps=steps[number],
            checks=tuple(result for result in checks if number in result.questions),
            anomalies=anomalies[number],
        )
        for question in edition.questions
        for number in (question.question,)
    }


@functools.cache
def facts_of_book(name: str, project: Path) -> dict[str, Facts]:
    """Return what is known of each question of a book's edition; it is read once a process."""
    return facts_of(load_edition(name, project), project)


def _by(rows: Iterable[Any], column: str = "question") -> defaultdict[str, tuple[Any, ...]]:
    """Return rows by the question in this column; none for a question without any."""
    found: defaultdict[str, tuple[Any, ...]] = defaultdict(tuple)
    for row in rows:
        found[getattr(row, column)] += (row,)
    return found
