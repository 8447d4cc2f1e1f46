"""The analyst's judgement: read, and refused where it does not fit the document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kamerboek.annotate import Quantity
from kamerboek.document import Question
from kamerboek.edition import problems
from kamerboek.edition.problems import Source
from kamerboek.edition.schemas import (
    TABLES,
    AnomalyCode,
    CommitmentCode,
    ConfidentialityCode,
    DispositionCode,
    ElementCode,
    IndicatorCode,
    Row,
    TensionCode,
    ThemeCode,
    read_rows,
    table,
)
from kamerboek.edition.wording import with_targets
from kamerboek.errors import KamerboekError


@dataclass(frozen=True)
class Coding:
    """The coding of an edition, as far as it is there.

    `files` names the tables that the analyst has made: one that is not among them is not coded yet,
    one that is and has no rows says that there is nothing of the kind.
    """

    themes: tuple[ThemeCode, ...] = ()
    dispositions: tuple[DispositionCode, ...] = ()
    indicators: tuple[IndicatorCode, ...] = ()
    anomalies: tuple[AnomalyCode, ...] = ()
    elements: tuple[ElementCode, ...] = ()
    confidentiality: tuple[ConfidentialityCode, ...] = ()
    tensions: tuple[TensionCode, ...] = ()
    commitments: tuple[CommitmentCode, ...] = ()
    files: frozenset[str] = frozenset()


def load_coding(
    folder: Path, questions: Sequence[Question], quantities: Sequence[Quantity]
) -> Coding:
    """Read the coding of the edition in `folder` and check it against its questions and numbers.

    Raises KamerboekError, naming file, row and reason, for an unknown code, an unknown or double
    question, a quote that is not in that question or its answer, a rule that does not give its
    code, an indicator that does not fit its quantity, and whatever else `problems` finds. A file
    or a row that is absent is what is not coded yet.
    """
    source = Source(
        questions={question.question: question for question in questions},
        with_targets=with_targets(questions),
        quantities={quantity.quantity: quantity for quantity in quantities},
    )

    def load(
        name: str,
        row_type: type[Row],
        found: Callable[[Row, Source], Iterable[str]],
        whole: Callable[[Path, Sequence[Any], Source], None] | None = None,
    ) -> tuple[Row, ...]:
        path = folder / table(name).path
        rows = read_rows(path, row_type) if path.exists() else []
        if rows and whole:
            whole(path, rows, source)
        for line, row in enumerate(rows, start=2):
            where = f"{path}: row {line} ({_named(row)})"
            number = getattr(row, "question", None)
            if number is not None and number not in source.questions:
                raise KamerboekError(
                    f"{where}: there is no such question in this document: {number!r}"
                )
            for problem in found(row, source):
                raise KamerboekError(f"{where}: {problem}")
        return tuple(rows)

    return Coding(
        themes=load("themes", ThemeCode, problems.theme_problems, _check_one_each),
        dispositions=load(
            "dispositions", DispositionCode, problems.disposition_problems, _check_one_each
        ),
        indicators=load(
            "indicators", IndicatorCode, problems.indicator_problems, _check_quantities
        ),
        anomalies=load("anomalies", AnomalyCode, problems.anomaly_problems),
        elements=load("elements", ElementCode, problems.element_problems),
        confidentiality=load(
            "confidentiality", ConfidentialityCode, problems.confidentiality_problems
        ),
        tensions=load("tensions", TensionCode, problems.tension_problems),
        commitments=load("commitments", CommitmentCode, problems.commitment_problems),
        files=frozenset(
            each.name
            for each in TABLES
            if each.path.startswith("coding/") and (folder / each.path).exists()
        ),
    )


def _named(row: Any) -> str:
    if isinstance(row, IndicatorCode):
        return f"indicator {row.indicator}"
    if isinstance(row, TensionCode):
        return f"questions {row.question_a} and {row.question_b}"
    return f"question {row.question}"


def _check_one_each(
    path: Path, rows: Sequence[ThemeCode | DispositionCode], source: Source
) -> None:
    """Refuse a table with an unknown question, with two rows for one, or out of order."""
    known = list(source.questions)
    coded = [row.question for row in rows]
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
    in_order = [number for number in known if number in set(coded)]
    for line, (have, want) in enumerate(zip(coded, in_order, strict=True), start=2):
        if have != want:
            raise KamerboekError(f"{path}: row {line}: rows must stand in the document's order")


def _check_quantities(path: Path, rows: Sequence[IndicatorCode], source: Source) -> None:
    """Refuse an indicator of no quantity, and two of one."""
    seen: dict[str, int] = {}
    for line, row in enumerate(rows, start=2):
        where = f"{path}: row {line} ({_named(row)})"
        if row.quantity not in source.quantities:
            raise KamerboekError(
                f"{where}: there is no quantity {row.quantity!r}; tables/quantities.csv has them"
            )
        if row.quantity in seen:
            raise KamerboekError(
                f"{where}: row {seen[row.quantity]} names quantity {row.quantity} too; keep one"
            )
        seen[row.quantity] = line
