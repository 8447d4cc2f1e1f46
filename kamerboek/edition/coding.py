"""The analyst's judgement: read, and refused where it does not fit the document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kamerboek.document import Question
from kamerboek.edition.schemas import (
    RULE_OF,
    DispositionCode,
    ThemeCode,
    read_rows,
    table,
)
from kamerboek.errors import KamerboekError


@dataclass(frozen=True)
class Coding:
    """The coding of an edition; a table that the analyst has not made yet is empty."""

    themes: tuple[ThemeCode, ...]
    dispositions: tuple[DispositionCode, ...]


def load_coding(folder: Path, questions: Sequence[Question]) -> Coding:
    """Read the coding of the edition in `folder` and check it against its questions.

    Raises KamerboekError, naming file, row and reason, for an unknown code, a missing or double
    question, a quote that is not in that question or its answer, a rule that does not give its
    code, and an alternative without rule or quote. A coding file that is absent is an edition that
    is not coded yet.
    """
    themes_path = folder / table("themes").path
    themes = read_rows(themes_path, ThemeCode) if themes_path.exists() else []
    if themes:
        _check_complete(themes_path, [row.question for row in themes], questions)
        for line, theme in enumerate(themes, start=2):
            if not theme.rationale.strip():
                raise KamerboekError(f"{_row(themes_path, line, theme)}: give a rationale")
            if theme.secondary == theme.theme:
                raise KamerboekError(
                    f"{_row(themes_path, line, theme)}: secondary repeats the theme; leave it empty"
                )
    dispositions_path = folder / table("dispositions").path
    dispositions = (
        read_rows(dispositions_path, DispositionCode) if dispositions_path.exists() else []
    )
    if dispositions:
        _check_complete(dispositions_path, [row.question for row in dispositions], questions)
        by_number = {question.question: question for question in questions}
        for line, code in enumerate(dispositions, start=2):
            where = _row(dispositions_path, line, code)
            for problem in _problems(code, by_number[code.question]):
                raise KamerboekError(f"{where}: {problem}")
    return Coding(tuple(themes), tuple(dispositions))


def _row(path: Path, number: int, row: ThemeCode | DispositionCode) -> str:
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
    if not _stands_in(code.quote, question):
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
    if not _stands_in(code.alternative_quote, question):
        yield (
            "the alternative's quote is not in this question or its answer: "
            f"{code.alternative_quote!r}"
        )


def _stands_in(quote: str, question: Question) -> bool:
    stripped = quote.strip()
    return bool(stripped) and (
        quote in question.question_text or quote in (question.answer_text or "")
    )
