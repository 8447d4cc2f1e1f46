"""The analyst's judgement: read, and refused where it does not fit the document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from kamerboek.annotate import Quantity, Reference
from kamerboek.document import Question
from kamerboek.edition import problems
from kamerboek.edition.codebook import Codebook
from kamerboek.edition.fault import Fault, Kind
from kamerboek.edition.problem import Reprint, TableProblem
from kamerboek.edition.problems import Source
from kamerboek.edition.schemas import (
    TABLES,
    AbbreviationCode,
    AnomalyCode,
    CommitmentCode,
    ConfidentialityCode,
    DispositionCode,
    ElementCode,
    FateCode,
    IndicatorCode,
    RuleNoteCode,
    SubjectCode,
    TensionCode,
    ThemeCode,
    columns,
    table,
    word_columns,
)
from kamerboek.edition.tables import Read, Unfit, read_table
from kamerboek.edition.wording import as_printed, nearest_words, texts_of, with_targets
from kamerboek.errors import KamerboekError, nearest
from kamerboek.noting import Notes, apart, notes

CODING = "coding"

CODING_PLACE = "_coding_place"
"""The attribute by which a coding or a row of it is noted, where that is done."""


@dataclass(frozen=True)
class Coding:
    """The coding of an edition, as far as it is there.

    `files` names the tables that the analyst has made: one that is not among them is not coded yet,
    one that is and has no rows says that there is nothing of the kind.
    """

    themes: tuple[ThemeCode, ...] = ()
    subjects: tuple[SubjectCode, ...] = ()
    dispositions: tuple[DispositionCode, ...] = ()
    rule_notes: tuple[RuleNoteCode, ...] = ()
    indicators: tuple[IndicatorCode, ...] = ()
    anomalies: tuple[AnomalyCode, ...] = ()
    elements: tuple[ElementCode, ...] = ()
    confidentiality: tuple[ConfidentialityCode, ...] = ()
    tensions: tuple[TensionCode, ...] = ()
    commitments: tuple[CommitmentCode, ...] = ()
    fates: tuple[FateCode, ...] = ()
    abbreviations: tuple[AbbreviationCode, ...] = ()
    files: frozenset[str] = frozenset()

    def slips(self, question: Question) -> list[str]:
        """Return the words of a question and its answer in which the document slipped.

        That is all of them as long as it is not coded where it did: nobody knows of any that it
        did not.
        """
        if "anomalies" not in self.files:
            return [question.question_text, question.answer_text or ""]
        return [row.quote for row in self.anomalies if row.question == question.question]

    @cached_property
    def elements_by_question(self) -> dict[str, tuple[ElementCode, ...]]:
        """The elements of each question that has any, put together once."""
        found: dict[str, list[ElementCode]] = {}
        for row in self.elements:
            found.setdefault(row.question, []).append(row)
        return {number: tuple(rows) for number, rows in found.items()}


@dataclass(frozen=True)
class ReadCoding:
    """The coding as far as it fits, what is wrong with it, and quotes to be printed otherwise."""

    coding: Coding
    problems: tuple[TableProblem, ...]
    reprints: tuple[Reprint, ...]


Faults = Callable[[Any, Source], Iterable[Fault]]
Rows = Callable[[Sequence[Any], Source], Iterable[tuple[int, Fault]]]
"""What is wrong with the rows of a table together: the place of a row in it, and its fault."""


class _Checks(NamedTuple):
    """What the rows of a table are checked by: each alone, and all together."""

    row: Faults
    rows: Rows | None = None


def load_coding(
    folder: Path,
    questions: Sequence[Question],
    references: Sequence[Reference],
    quantities: Sequence[Quantity],
    codebook: Codebook,
) -> Coding:
    """Read the coding of the edition in `folder` and check it against its questions and numbers.

    Raises KamerboekError for the first problem that `read_coding` finds.
    """
    with apart(_path(folder, CODING, name) for name in CHECKS):
        read = read_coding(folder, questions, references, quantities, codebook)
        for problem in read.problems:
            raise KamerboekError(str(problem))
    return read.coding


def note_rows(coding: Coding, edition: str) -> None:
    """Have the coding of an edition and its rows note what they are asked, where that is noted."""
    told = CODING_PLACE in object.__getattribute__(coding, "__dict__")  # it is taken more than once
    if (noted := notes()) is not None and not told:
        _say_places(coding, edition, noted)


def _path(folder: Path, place: str, name: str) -> Path:
    return folder / place / Path(table(name).path).name


def _say_places(coding: Coding, edition: str, noted: Notes) -> None:
    """Have each row hold where it notes what it is asked for, and the coding what it is of."""
    for name in CHECKS:
        rows = getattr(coding, name)
        columns = frozenset(field.name for field in fields(rows[0])) if rows else frozenset[str]()
        for row, asked in zip(
            rows, noted.rows_of((edition, name), columns, len(rows)), strict=False
        ):
            object.__setattr__(row, CODING_PLACE, asked)
    object.__setattr__(coding, CODING_PLACE, edition)  # the last: until then nothing is asked of it


def read_coding(
    folder: Path,
    questions: Sequence[Question],
    references: Sequence[Reference],
    quantities: Sequence[Quantity],
    codebook: Codebook,
    place: str = CODING,
) -> ReadCoding:
    """Read the coding of the edition in `folder` and all that is wrong with it.

    `place` is the folder with the tables: `coding`, or a second reader's. A file or a row that is
    absent is what is not coded yet. Wrong is an unknown code, an unknown or double question, words
    that are not in that question or its answer, a rule that does not give its code, an indicator
    that does not fit its quantity, and whatever else `problems` finds; the rows that have none of
    it are the coding. White space in a quote counts for nothing: the coding has it as printed.
    """
    source = Source(
        questions={question.question: question for question in questions},
        with_targets=with_targets(questions, references),
        quantities={quantity.quantity: quantity for quantity in quantities},
    )
    good: dict[str, tuple[Any, ...]] = {}
    found: list[TableProblem] = []
    reprints: list[Reprint] = []
    files = set()
    for name, checks in CHECKS.items():
        path = _path(folder, place, name)
        if not path.exists():
            continue
        files.add(name)
        read = _read_checked(path, table(name).row_type, checks, source, codebook)
        good[name] = read.rows
        found += read.problems
        reprints += read.reprints
    return ReadCoding(
        Coding(**good, files=frozenset(files)),
        tuple(sorted(found, key=lambda each: (str(each.path), each.line))),
        tuple(reprints),
    )


class _Checked(NamedTuple):
    rows: tuple[Any, ...]
    problems: list[TableProblem]
    reprints: list[Reprint]


def _read_checked(
    path: Path, row_type: type, checks: _Checks, source: Source, codebook: Codebook
) -> _Checked:
    """Return the rows of a table without a fault, what is wrong with others, and reprints."""
    read: Read[Any] = read_table(path, row_type, codebook)
    found = list(read.problems)
    reprints: list[Reprint] = []
    kept: list[Any] = []
    unknown = [list(_unknown_questions(row, source)) for row in read.rows]
    placed = [index for index, faults in enumerate(unknown) if not faults]
    together: dict[int, list[Fault]] = {}
    if checks.rows:
        for number, fault in checks.rows([read.rows[index] for index in placed], source):
            together.setdefault(placed[number], []).append(fault)
    for index, (row, line) in enumerate(zip(read.rows, read.lines, strict=True)):
        faults = [*unknown[index], *together.get(index, ())]
        if not unknown[index]:
            row, elsewhere, otherwise = _printed(row, source, path, line)
            faults += [*elsewhere, *checks.row(row, source)]
            reprints += otherwise
        found += [TableProblem.of(path, line, each, _named(row)) for each in faults]
        if not faults:
            kept.append(row)
    for each in read.unfit:
        others = [read.rows[index] for index in placed]
        found += _whatever_is_chosen(each, others, checks, source, path)
    return _Checked(tuple(kept), found, reprints)


def _whatever_is_chosen(
    unfit: Unfit[Any], others: Sequence[Any], checks: _Checks, source: Source, path: Path
) -> Iterator[TableProblem]:
    """Yield what else is wrong with a row with a cell that cannot be read: in another column, and
    whatever value that cell gets."""
    told: list[list[Fault]] = []
    for row in unfit.could_be:
        if any(_unknown_questions(row, source)):
            told.append(list(_unknown_questions(row, source)))
        else:
            printed, elsewhere, _ = _printed(row, source, path, unfit.line)
            together = checks.rows([*others, row], source) if checks.rows else ()
            own = (fault for index, fault in together if index == len(others))
            told.append([*own, *elsewhere, *checks.row(printed, source)])
    for fault in told[0] if told else ():
        if fault.column not in unfit.columns and all(fault in other for other in told[1:]):
            yield TableProblem.of(path, unfit.line, fault, _named(unfit.could_be[0]))


def _unknown_questions(row: Any, source: Source) -> Iterator[Fault]:
    """Yield a fault for each column that names a question that is not in the document."""
    for column in QUESTION_COLUMNS:
        if hasattr(row, column):
            number = getattr(row, column)
            if number not in source.questions and not (column == "given_in" and not number):
                near = nearest(number, source.questions)
                yield Fault(column, Kind.NO_QUESTION, {"number": number, "nearest": near})


QUESTION_COLUMNS = ("question", "question_a", "question_b", "given_in")


def _printed(
    row: Any, source: Source, path: Path, line: int
) -> tuple[Any, list[Fault], list[Reprint]]:
    """Return a row with its words as the document prints them; those that it does not; those that
    it prints with other white space."""
    faults, reprints = [], []
    for column, mark in word_columns(type(row)).items():
        words, number = getattr(row, column), getattr(row, mark.question)
        if not words.strip() or words == mark.unless or not number:
            continue
        texts = texts_of(mark, number, source.with_targets)
        text = as_printed(words, texts)
        if text is None:
            fields = {"number": number, "words": words}
            faults.append(Fault(column, ELSEWHERE[mark.part], fields, nearest_words(words, texts)))
        elif text != words:
            reprints.append(Reprint(path, line, column, words, text))
    printed = {each.column: each.printed for each in reprints}
    return replace(row, **printed) if printed else row, faults, reprints


ELSEWHERE: Mapping[str, Kind] = {
    "question": Kind.NOT_IN_QUESTION,
    "answer": Kind.NOT_IN_ANSWER,
    "either": Kind.NOT_IN_EITHER,
    "answers": Kind.NOT_IN_ANSWERS,
    "linked": Kind.NOT_IN_LINKED,
}
"""What is wrong with words that do not stand in the part that a column is for."""


def _named(row: Any) -> str:
    if isinstance(row, IndicatorCode):
        return f"indicator {row.indicator}"
    if isinstance(row, AbbreviationCode):
        return f"abbreviation {row.abbreviation}"
    if isinstance(row, FateCode):
        return f"step {row.step!r} of {row.edition}"
    if isinstance(row, TensionCode):
        return f"questions {row.question_a} and {row.question_b}"
    return f"question {row.question}"


def _one_each(
    rows: Sequence[ThemeCode | SubjectCode | DispositionCode], source: Source
) -> Iterator[tuple[int, Fault]]:
    """Yield the rows of a question that has one already, and the first that is out of order."""
    seen: set[str] = set()
    single = []
    for index, row in enumerate(rows):
        if row.question in seen:
            yield index, Fault("question", Kind.QUESTION_TWICE, {"number": row.question})
        else:
            single.append((index, row.question))
        seen.add(row.question)
    in_order = [number for number in source.questions if number in seen]
    for (index, have), want in zip(single, in_order, strict=True):
        if have != want:
            fields = {"have": have, "want": want}
            yield index, Fault("question", Kind.QUESTION_OUT_OF_ORDER, fields)
            return


KEYS: Mapping[type, tuple[str, ...]] = {each.row_type: each.key for each in TABLES}
"""The columns that tell what rows of a type are about."""


def _rows_once(rows: Sequence[Any], _: Source) -> Iterator[tuple[int, Fault]]:
    """Yield a row that is about what another row is about; no two are, says datapackage.json."""
    seen: set[Any] = set()
    for index, row in enumerate(rows):
        about = _about(row)
        if about in seen:
            yield index, Fault(columns(type(row))[-1], Kind.ROW_TWICE)
        seen.add(about)


def _about(row: Any) -> Any:
    """Return what a row is about: its key; of a tension its two sides, whichever is first."""
    if isinstance(row, TensionCode):
        return frozenset(((row.question_a, row.quote_a), (row.question_b, row.quote_b)))
    return tuple(getattr(row, column) for column in KEYS[type(row)])


def _forms_once(rows: Sequence[AbbreviationCode], _: Source) -> Iterator[tuple[int, Fault]]:
    """Yield an abbreviation that has two rows, or a form of it that another row has too."""
    seen: Counter[str] = Counter()
    for index, row in enumerate(rows):
        for form in (row.abbreviation, *row.forms):
            if seen[form]:
                yield index, Fault("abbreviation", Kind.FORM_TWICE, {"form": form})
            seen[form] += 1


def _steps_once(rows: Sequence[FateCode], _: Source) -> Iterator[tuple[int, Fault]]:
    """Yield a step whose fate another row says too."""
    seen: set[tuple[str, str]] = set()
    for index, row in enumerate(rows):
        if (row.edition, row.step) in seen:
            yield index, Fault("step", Kind.STEP_TWICE)
        seen.add((row.edition, row.step))


def _quantities_once(rows: Sequence[IndicatorCode], source: Source) -> Iterator[tuple[int, Fault]]:
    """Yield an indicator of no quantity, and the second of one."""
    seen: dict[str, str] = {}
    for index, row in enumerate(rows):
        if row.quantity not in source.quantities:
            near = nearest(row.quantity, source.quantities)
            fields = {"quantity": row.quantity, "nearest": near}
            yield index, Fault("quantity", Kind.NO_QUANTITY, fields)
        elif row.quantity in seen:
            fields = {"other": seen[row.quantity], "quantity": row.quantity}
            yield index, Fault("quantity", Kind.QUANTITY_TWICE, fields)
        seen.setdefault(row.quantity, row.indicator)


CHECKS: Mapping[str, _Checks] = {
    "themes": _Checks(problems.theme_faults, _one_each),
    "subjects": _Checks(problems.subject_faults, _one_each),
    "dispositions": _Checks(problems.disposition_faults, _one_each),
    "rule_notes": _Checks(problems.rule_note_faults, _rows_once),
    "indicators": _Checks(problems.indicator_faults, _quantities_once),
    "anomalies": _Checks(problems.anomaly_faults, _rows_once),
    "elements": _Checks(problems.element_faults, _rows_once),
    "confidentiality": _Checks(problems.confidentiality_faults, _rows_once),
    "tensions": _Checks(problems.tension_faults, _rows_once),
    "commitments": _Checks(problems.commitment_faults, _rows_once),
    "fates": _Checks(problems.fate_faults, _steps_once),
    "abbreviations": _Checks(problems.abbreviation_faults, _forms_once),
}
"""What the rows of each table of the coding are checked by."""
