"""The tables of an edition: which there are, their columns, how they are written and read.

A row is a frozen dataclass. Derived rows live beside the function that makes them; the rows of the
coding tables live here. A field is `Annotated[type, "description"]`: from that come the CSV's
columns, the validation of what an analyst typed, and the Data Package.
"""

from __future__ import annotations

import types
from dataclasses import dataclass, fields
from functools import cache
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from kamerboek.annotate import Identifier, Quantity, Reference, Signal
from kamerboek.annotate.model import Unit
from kamerboek.document import Question
from kamerboek.document.model import LeftOut
from kamerboek.edition.codes import (
    AbbreviationKind,
    Access,
    Answered,
    CommitmentType,
    Disposition,
    Fate,
    Given,
    StandsIn,
    Status,
    Strength,
)
from kamerboek.edition.pieces import RowPiece, TextPiece
from kamerboek.errors import KamerboekError
from kamerboek.figures import Nature


@dataclass(frozen=True)
class CodeOf:
    """Marks a column whose values are codes of this file of the series' codebook."""

    file: str


@dataclass(frozen=True)
class WordsOf:
    """Marks a column with words of the document, verbatim: where they must stand.

    `part` is of the question that the column `question` names: its text, its answer, either, an
    answer, its own or one that it points to, or any of all these. `unless` is what may stand there
    instead.
    """

    part: Literal["question", "answer", "either", "answers", "linked"]
    question: str = "question"
    unless: str = ""


NO_GROUND = "none stated"


class WrittenRow:
    """A row of a table that a person writes, and no program derives."""


class CodingRow(WrittenRow):
    """A row of a table of the coding."""


@dataclass(frozen=True)
class ThemeCode(CodingRow):
    """The theme of a question."""

    question: Annotated[str, "number of the question"]
    theme: Annotated[str, "the one theme it is counted under", CodeOf("themes")]
    secondary: Annotated[str | None, "another theme it touches; empty if none", CodeOf("themes")]
    rationale: Annotated[str, "why, in one Dutch line"]


@dataclass(frozen=True)
class SubjectCode(CodingRow):
    """What a question is about, as its page is called."""

    question: Annotated[str, "number of the question"]
    subject: Annotated[str, "three to eight Dutch words as they stand within a sentence, no point"]


@dataclass(frozen=True)
class DispositionCode(CodingRow):
    """What the answer to a question gives, by the codebook."""

    question: Annotated[str, "number of the question"]
    disposition: Annotated[Disposition, "what the answer gives"]
    resolved: Annotated[
        Given | None, "for referred_only: what the answers pointed to give this question"
    ]
    rule: Annotated[int, "rule of the codebook that gives the disposition"]
    alternative: Annotated[
        Given | None,
        "code a second reader could defend; for referred_only instead of `resolved`",
    ]
    alternative_rule: Annotated[int | None, "rule of the codebook that gives the alternative"]
    alternative_quote: Annotated[
        str, "verbatim words that carry the alternative", WordsOf("linked")
    ]
    quote: Annotated[
        str,
        "decisive words, verbatim from the question, its answer or one it points to",
        WordsOf("linked"),
    ]
    rationale: Annotated[str, "why, in one Dutch line"]

    @property
    def given(self) -> Given:
        """What the question gets in the end: its own disposition, or the resolved one."""
        if self.disposition != "referred_only":
            return self.disposition
        if self.resolved is None:
            raise KamerboekError(f"question {self.question}: referred_only is not resolved")
        return self.resolved


@dataclass(frozen=True)
class RuleNoteCode(CodingRow):
    """A note of the codebook without which the code of a question would be another."""

    question: Annotated[str, "number of the question"]
    note: Annotated[str, "the note that its code rests on", CodeOf("rule_notes")]


@dataclass(frozen=True)
class IndicatorCode(CodingRow):
    """A quantity of the document, named and placed in time."""

    indicator: Annotated[str, "name of what is measured: lower-case letters, digits, underscores"]
    label: Annotated[str, "what it measures and of whom, in Dutch"]
    period: Annotated[str, "ISO where it can be: 2025, 2025-H1, 2026-01-01, 2024/2025"]
    quantity: Annotated[str, "row of the table of quantities"]
    unit: Annotated[Unit, "unit where the document prints none, with a note; else empty"]
    nature: Annotated[Nature, "what kind of number it is"]
    stands_in: Annotated[StandsIn, "where the document prints it"]
    answered: Annotated[
        Answered | None,
        "where it stands only in the question: what the answer does with it",
    ]
    note: Annotated[str, "what was inferred, in Dutch; empty if nothing was"]


@dataclass(frozen=True)
class AnomalyCode(CodingRow):
    """A slip in the source that touches a figure."""

    question: Annotated[str, "number of the question"]
    quote: Annotated[
        str, "the words as printed, verbatim from the question or its answer", WordsOf("either")
    ]
    reading: Annotated[str, "how the book reads it, in Dutch"]
    note: Annotated[str, "why, in Dutch"]


@dataclass(frozen=True)
class ElementCode(CodingRow):
    """One thing that a question asks, and what the answer does with it."""

    question: Annotated[str, "number of the question"]
    element: Annotated[str, "what is asked, in a few Dutch words"]
    ask_quote: Annotated[
        str, "the words of the question that ask it, verbatim", WordsOf("question")
    ]
    status: Annotated[Status, "what the answer does with it"]
    answer_quote: Annotated[
        str,
        "the words that carry the status, verbatim from the answer or one it points to",
        WordsOf("answers"),
    ]
    note: Annotated[str, "what a reader must know of it, in Dutch; empty if nothing"]


@dataclass(frozen=True)
class ConfidentialityCode(CodingRow):
    """A place where an answer keeps something from the public."""

    question: Annotated[str, "number of the question"]
    quote: Annotated[str, "the words of the answer, verbatim", WordsOf("answer")]
    ground: Annotated[
        str,
        "the ground as the answer states it, or `none stated`",
        WordsOf("answer", unless=NO_GROUND),
    ]
    access: Annotated[Access, "where it can be had: the annex, a closed session, nobody"]


@dataclass(frozen=True)
class TensionCode(CodingRow):
    """Two statements that do not sit well together."""

    question_a: Annotated[str, "number of the first question"]
    quote_a: Annotated[
        str, "verbatim from that question or its answer", WordsOf("either", "question_a")
    ]
    question_b: Annotated[str, "number of the second question"]
    quote_b: Annotated[
        str, "verbatim from that question or its answer", WordsOf("either", "question_b")
    ]
    note: Annotated[str, "what does not fit, and under which reading it would, in Dutch"]


@dataclass(frozen=True)
class CommitmentCode(CodingRow):
    """An announced step."""

    question: Annotated[str, "number of the question"]
    commitment: Annotated[str, "what is announced, in one Dutch line"]
    type: Annotated[CommitmentType, "informing the Kamer, or policy"]
    strength: Annotated[Strength, "firm: a named deliverable in an unconditional verb; else soft"]
    due: Annotated[str, "when: 2026-Q2, 2027; empty where nothing is said"]
    due_inferred: Annotated[bool, "whether the year is inferred"]
    quote: Annotated[str, "the words of the answer, verbatim", WordsOf("answer")]


@dataclass(frozen=True)
class FateCode(CodingRow):
    """What this document says of a step that an earlier edition announced."""

    edition: Annotated[str, "the earlier edition"]
    step: Annotated[str, "the step, as the column commitment of that edition has it"]
    fate: Annotated[Fate, "what became of it"]
    given_in: Annotated[str, "question whose answer says so; empty if none does"]
    quote: Annotated[
        str, "the words of the answer, verbatim; empty if silent", WordsOf("answer", "given_in")
    ]
    note: Annotated[str, "what a reader must know of it, in Dutch; empty if nothing"]


@dataclass(frozen=True)
class AbbreviationCode(CodingRow):
    """An abbreviation of the document, or a name or designation that looks like one."""

    abbreviation: Annotated[str, "as the document prints it"]
    kind: Annotated[AbbreviationKind, "an abbreviation, a name, or a designation such as a level"]
    forms: Annotated[tuple[str, ...], "other ways in which the document prints it"]
    expansion: Annotated[str, "what it stands for; empty where nobody says so for certain"]
    given_in: Annotated[str, "question whose text or answer writes it out; empty if none does"]
    quote: Annotated[
        str,
        "the words that write it out, verbatim; empty if there are none",
        WordsOf("either", "given_in"),
    ]
    note: Annotated[str, "what a reader must know of it, in Dutch; empty if nothing"]


@dataclass(frozen=True)
class Table:
    """A table of an edition: where it is, what a row is, in which order rows stand."""

    name: str
    path: str
    row_type: type
    description: str
    key: tuple[str, ...]


TABLES: tuple[Table, ...] = (
    Table(
        "questions", "tables/questions.csv", Question, "a question with its answer", ("question",)
    ),
    Table(
        "references",
        "tables/references.csv",
        Reference,
        "a pointer from an answer to another answer of this document",
        ("from_question", "start", "to_question"),
    ),
    Table(
        "identifiers",
        "tables/identifiers.csv",
        Identifier,
        "a reference out of the document",
        ("question", "start", "identifier"),
    ),
    Table(
        "signals",
        "tables/signals.csv",
        Signal,
        "wording in an answer that points at a disposition",
        ("question", "start"),
    ),
    Table(
        "quantities",
        "tables/quantities.csv",
        Quantity,
        "a number in the text, in digits or words",
        ("quantity",),
    ),
    Table(
        "pieces",
        "tables/pieces.csv",
        TextPiece,
        "a stretch of the source that is, or is part of, the text of a question or an answer",
        ("question", "part", "piece"),
    ),
    Table(
        "row_pieces",
        "tables/row_pieces.csv",
        RowPiece,
        "a stretch of the source that is part of the text of a row that something interrupts",
        ("table", "row_start", "row_end", "piece"),
    ),
    Table(
        "left_out",
        "tables/left_out.csv",
        LeftOut,
        "what a page adds to the text, such as its mark, and notes apart from their sentence",
        ("start", "end", "text"),
    ),
    Table("themes", "coding/themes.csv", ThemeCode, "the theme of a question", ("question",)),
    Table(
        "subjects",
        "coding/subjects.csv",
        SubjectCode,
        "what a question is about, as its page is called",
        ("question",),
    ),
    Table(
        "dispositions",
        "coding/dispositions.csv",
        DispositionCode,
        "what the answer to a question gives",
        ("question",),
    ),
    Table(
        "rule_notes",
        "coding/rule_notes.csv",
        RuleNoteCode,
        "a note of the codebook that the code of a question rests on",
        ("question", "note"),
    ),
    Table(
        "indicators",
        "coding/indicators.csv",
        IndicatorCode,
        "a quantity named and placed in time",
        ("indicator", "period", "quantity"),
    ),
    Table(
        "anomalies",
        "coding/anomalies.csv",
        AnomalyCode,
        "a slip in the source that touches a figure",
        ("question", "quote"),
    ),
    Table(
        "elements",
        "coding/elements.csv",
        ElementCode,
        "one thing that a question asks",
        ("question", "element"),
    ),
    Table(
        "confidentiality",
        "coding/confidentiality.csv",
        ConfidentialityCode,
        "a place where an answer keeps something from the public",
        ("question", "quote"),
    ),
    Table(
        "tensions",
        "coding/tensions.csv",
        TensionCode,
        "two statements that do not sit well together",
        ("question_a", "quote_a", "question_b", "quote_b"),
    ),
    Table(
        "commitments",
        "coding/commitments.csv",
        CommitmentCode,
        "an announced step",
        ("question", "commitment"),
    ),
    Table(
        "fates",
        "coding/fates.csv",
        FateCode,
        "what became of a step that an earlier edition announced",
        ("edition", "step"),
    ),
    Table(
        "abbreviations",
        "coding/abbreviations.csv",
        AbbreviationCode,
        "an abbreviation and what it stands for",
        ("abbreviation",),
    ),
)

Row = TypeVar("Row")


def table(name: str) -> Table:
    """Return the table called `name`; raises KeyError for another name."""
    return {each.name: each for each in TABLES}[name]


@cache
def _hints(row_type: object) -> dict[str, Any]:
    """Return the annotations of a row, which every row of a table is checked by."""
    return get_type_hints(row_type, include_extras=True)


def columns(row_type: type) -> list[str]:
    """Return the column names of a table whose rows are `row_type`."""
    return [field.name for field in fields(row_type) if field.metadata.get("column", True)]


def column_types(row_type: type) -> dict[str, tuple[Any, str]]:
    """Return for each column its type and its description."""
    hints = _hints(row_type)
    return {
        name: (get_args(hints[name])[0], get_args(hints[name])[1]) for name in columns(row_type)
    }


def code_columns(row_type: type) -> dict[str, str]:
    """Return for each column that holds codes of the codebook the file that says which."""
    hints = _hints(row_type)
    return {
        name: mark.file
        for name, hint in hints.items()
        for mark in get_args(hint)[2:]
        if isinstance(mark, CodeOf)
    }


def word_columns(row_type: type) -> dict[str, WordsOf]:
    """Return for each column that holds words of the document where they must stand."""
    hints = _hints(row_type)
    return {
        name: mark
        for name, hint in hints.items()
        for mark in get_args(hint)[2:]
        if isinstance(mark, WordsOf)
    }


def is_optional(column_type: Any) -> bool:
    """Return whether a column may be empty for "not there" (`X | None`)."""
    return get_origin(column_type) in (Union, types.UnionType) and type(None) in get_args(
        column_type
    )


def may_be_empty(column_type: Any) -> bool:
    """Return whether a column with a closed set of values may be empty."""
    return is_optional(column_type) or "" in get_args(column_type)


def choices_of(column_type: Any) -> tuple[str, ...]:
    """Return the values of a column that has a closed set of them; else none."""
    options = get_args(column_type) if is_optional(column_type) else (column_type,)
    return tuple(
        str(value)
        for option in options
        if get_origin(option) is Literal
        for value in get_args(option)
        if value != ""
    )
