"""The analyst's judgement: read, and refused where it does not fit the document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kamerboek.annotate import Quantity, find_references
from kamerboek.document import Question
from kamerboek.edition.schemas import (
    RULE_OF,
    AnomalyCode,
    DispositionCode,
    IndicatorCode,
    Row,
    ThemeCode,
    read_rows,
    table,
)
from kamerboek.errors import KamerboekError

INDICATOR_NAME = re.compile(r"[a-z][a-z0-9_]*")
_MOMENT = r"\d{4}(?:-(?:H[12]|Q[1-4]|\d{2}(?:-\d{2})?))?"
PERIOD = re.compile(rf"(?:{_MOMENT}(?:/{_MOMENT})?)?")
"""`2025`, `2025-H1`, `2025-07`, `2026-01-01`, `2024/2025`, or nothing."""


@dataclass(frozen=True)
class Coding:
    """The coding of an edition; a table that the analyst has not made yet is empty."""

    themes: tuple[ThemeCode, ...]
    dispositions: tuple[DispositionCode, ...]
    indicators: tuple[IndicatorCode, ...]
    anomalies: tuple[AnomalyCode, ...]


def load_coding(
    folder: Path, questions: Sequence[Question], quantities: Sequence[Quantity]
) -> Coding:
    """Read the coding of the edition in `folder` and check it against its questions and numbers.

    Raises KamerboekError, naming file, row and reason, for an unknown code, a missing or double
    question, a quote that is not in that question or its answer, a rule that does not give its
    code, an alternative without rule or quote, and an indicator that does not fit its quantity. A
    coding file that is absent is an edition that is not coded yet.
    """
    with_targets = _with_targets(questions)
    return Coding(
        themes=_themes(folder, questions, with_targets),
        dispositions=_dispositions(folder, questions, with_targets),
        indicators=_indicators(folder, questions, quantities),
        anomalies=_anomalies(folder, questions),
    )


NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def _stray_numbers(text: str, questions: Sequence[Question]) -> list[str]:
    """Return the numbers in an analyst's words that none of these questions or answers has.

    What an analyst writes about a question repeats its numbers; another number is a slip.
    """
    printed = {
        number
        for question in questions
        for number in NUMBER.findall(f"{question.question_text} {question.answer_text or ''}")
    }
    printed |= {question.question for question in questions}
    return [number for number in NUMBER.findall(text) if number not in printed]


def _with_targets(questions: Sequence[Question]) -> dict[str, list[Question]]:
    """Return for each question itself and the questions that its answer points to."""
    references = find_references(questions)
    return {
        question.question: [
            other
            for other in questions
            if other == question
            or any(
                row.from_question == question.question and row.to_question == other.question
                for row in references
            )
        ]
        for question in questions
    }


def _stray_problem(text: str, questions: Sequence[Question]) -> Iterator[str]:
    for number in _stray_numbers(text, questions):
        yield f"the number {number} stands neither here nor where the answer points to: {text!r}"


def _read(folder: Path, name: str, row_type: type[Row]) -> tuple[Path, list[Row]]:
    path = folder / table(name).path
    return path, read_rows(path, row_type) if path.exists() else []


def _themes(
    folder: Path, questions: Sequence[Question], with_targets: Mapping[str, Sequence[Question]]
) -> tuple[ThemeCode, ...]:
    themes_path, themes = _read(folder, "themes", ThemeCode)
    if themes:
        _check_complete(themes_path, [row.question for row in themes], questions)
        for line, theme in enumerate(themes, start=2):
            if not theme.rationale.strip():
                raise KamerboekError(f"{_row(themes_path, line, theme)}: give a rationale")
            if theme.secondary == theme.theme:
                raise KamerboekError(
                    f"{_row(themes_path, line, theme)}: secondary repeats the theme; leave it empty"
                )
            for problem in _stray_problem(theme.rationale, with_targets[theme.question]):
                raise KamerboekError(f"{_row(themes_path, line, theme)}: {problem}")
    return tuple(themes)


def _dispositions(
    folder: Path, questions: Sequence[Question], with_targets: Mapping[str, Sequence[Question]]
) -> tuple[DispositionCode, ...]:
    dispositions_path, dispositions = _read(folder, "dispositions", DispositionCode)
    if dispositions:
        _check_complete(dispositions_path, [row.question for row in dispositions], questions)
        by_number = {question.question: question for question in questions}
        for line, code in enumerate(dispositions, start=2):
            where = _row(dispositions_path, line, code)
            for problem in _problems(code, by_number[code.question]):
                raise KamerboekError(f"{where}: {problem}")
            for problem in _stray_problem(code.rationale, with_targets[code.question]):
                raise KamerboekError(f"{where}: {problem}")
    return tuple(dispositions)


def _indicators(
    folder: Path, questions: Sequence[Question], quantities: Sequence[Quantity]
) -> tuple[IndicatorCode, ...]:
    path, indicators = _read(folder, "indicators", IndicatorCode)
    by_id = {quantity.quantity: quantity for quantity in quantities}
    seen: dict[str, int] = {}
    for line, row in enumerate(indicators, start=2):
        where = f"{path}: row {line} (indicator {row.indicator})"
        if row.quantity not in by_id:
            raise KamerboekError(
                f"{where}: there is no quantity {row.quantity!r}; tables/quantities.csv has them"
            )
        if row.quantity in seen:
            raise KamerboekError(
                f"{where}: row {seen[row.quantity]} names quantity {row.quantity} too; keep one"
            )
        seen[row.quantity] = line
        own = [each for each in questions if each.question == by_id[row.quantity].question]
        for problem in (
            *_indicator_problems(row, by_id[row.quantity]),
            *_stray_problem(row.label, own),
            *_stray_problem(row.note, own),
        ):
            raise KamerboekError(f"{where}: {problem}")
    return tuple(indicators)


def _indicator_problems(row: IndicatorCode, quantity: Quantity) -> Iterable[str]:
    if not INDICATOR_NAME.fullmatch(row.indicator):
        yield "a name is lower-case letters, digits and underscores"
    if not row.label.strip():
        yield "say in the label what it measures"
    if not PERIOD.fullmatch(row.period):
        yield f"period {row.period!r}: write 2025, 2025-H1, 2025-07, 2026-01-01 or 2024/2025"
    if quantity.period and row.period != quantity.period and not row.note.strip():
        yield f"the sentence says {quantity.period}; say in the note why the period is another"
    if row.unit and quantity.unit:
        yield f"the document prints the unit {quantity.unit}; leave unit empty"
    if row.unit and not row.note.strip():
        yield "the document prints no unit; say in the note why it is this one"
    in_question = quantity.part == "question"
    if row.stands_in == "question" and not in_question:
        yield "its quantity stands in the answer; stands_in is not question"
    if row.stands_in == "answer" and in_question:
        yield "its quantity stands in the question; stands_in is not answer"
    if (row.stands_in == "question") != (row.answered is not None):
        yield "answered is for what stands only in the question: fill it there and nowhere else"


def _anomalies(folder: Path, questions: Sequence[Question]) -> tuple[AnomalyCode, ...]:
    path, anomalies = _read(folder, "anomalies", AnomalyCode)
    by_number = {question.question: question for question in questions}
    for line, row in enumerate(anomalies, start=2):
        where = _row(path, line, row)
        if row.question not in by_number:
            raise KamerboekError(f"{where}: there is no such question in this document")
        if not stands_in(row.quote, by_number[row.question]):
            raise KamerboekError(
                f"{where}: the quote is not in this question or its answer: {row.quote!r}"
            )
        if not row.reading.strip():
            raise KamerboekError(f"{where}: say how the book reads it")
        for problem in _stray_problem(row.note, [by_number[row.question]]):
            raise KamerboekError(f"{where}: {problem}")
    return tuple(anomalies)


def _row(path: Path, number: int, row: ThemeCode | DispositionCode | AnomalyCode) -> str:
    return f"{path}: row {number} (question {row.question})"


def _check_complete(path: Path, coded: Sequence[str], questions: Sequence[Question]) -> None:
    known = [question.question for question in questions]
    for line, number in enumerate(coded, start=2):
        if number not in known:
            raise KamerboekError(
                f"{path}: row {line}: there is no question {number!r} in this document"
            )
    double = [number for number, count in Counter(coded).items() if count > 1]
    if double:
        lines = [str(line) for line, number in enumerate(coded, 2) if number == double[0]]
        raise KamerboekError(
            f"{path}: rows {' and '.join(lines)}: question {double[0]} is coded more than once; "
            "keep one row"
        )
    missing = [number for number in known if number not in coded]
    if missing:
        raise KamerboekError(f"{path}: no row for question {', '.join(missing)}; add it")
    if list(coded) != known:
        line = next(
            line
            for line, (have, want) in enumerate(zip(coded, known, strict=True), 2)
            if have != want
        )
        raise KamerboekError(f"{path}: row {line}: rows must stand in the document's order")


def _problems(code: DispositionCode, question: Question) -> Iterable[str]:
    if code.rule != RULE_OF[code.disposition]:
        yield (
            f"rule {code.rule} does not give {code.disposition}; "
            f"that is rule {RULE_OF[code.disposition]}"
        )
    referred = code.disposition == "referred_only"
    if referred and code.resolved is None:
        yield "referred_only needs a resolved disposition"
    if not referred and code.resolved is not None:
        yield "only referred_only has a resolved disposition; leave it empty"
    if not stands_in(code.quote, question):
        yield f"the quote is not in this question or its answer: {code.quote!r}"
    if not code.rationale.strip():
        yield "give a rationale"
    if code.alternative is None:
        if code.alternative_rule is not None or code.alternative_quote:
            yield "an alternative rule or quote without an alternative; give it or empty them"
        return
    if code.alternative == (code.resolved if referred else code.disposition):
        yield "the alternative is the code itself; leave it empty"
    if code.alternative_rule != RULE_OF[code.alternative]:
        yield f"the alternative {code.alternative} needs rule {RULE_OF[code.alternative]}"
    if not stands_in(code.alternative_quote, question):
        yield (
            "the alternative's quote is not in this question or its answer: "
            f"{code.alternative_quote!r}"
        )


def stands_in(quote: str, question: Question) -> bool:
    """Return whether the words stand in the question or its answer, to the letter."""
    stripped = quote.strip()
    return bool(stripped) and (
        quote in question.question_text or quote in (question.answer_text or "")
    )
