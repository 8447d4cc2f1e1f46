"""The tables of an edition: which there are, their columns, how they are written and read.

A row is a frozen dataclass. Derived rows live beside the function that makes them; the rows of the
coding tables live here. A field is `Annotated[type, "description"]`: from that come the CSV's
columns, the validation of what an analyst typed, and the Data Package.
"""

from __future__ import annotations

import csv
import io
import types
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass, fields
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter, ValidationError

from kamerboek.annotate import Identifier, Quantity, Reference, Signal
from kamerboek.annotate.quantities import Unit
from kamerboek.document import Question
from kamerboek.errors import KamerboekError
from kamerboek.figures import Nature

Theme = Literal[
    "transparency",
    "personnel",
    "industry",
    "readiness",
    "ukraine",
    "caribbean",
    "real_estate",
    "security",
]

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
"""The rule of the codebook that gives a disposition."""


@dataclass(frozen=True)
class ThemeCode:
    """The theme of a question."""

    question: Annotated[str, "number of the question"]
    theme: Annotated[Theme, "the one theme it is counted under"]
    secondary: Annotated[Theme | None, "another theme it touches; empty if none"]
    rationale: Annotated[str, "why, in one Dutch line"]


@dataclass(frozen=True)
class DispositionCode:
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
    alternative_quote: Annotated[str, "verbatim words that carry the alternative"]
    quote: Annotated[str, "decisive words, verbatim from the question or its answer"]
    rationale: Annotated[str, "why, in one Dutch line"]

    @property
    def given(self) -> Given:
        """What the question gets in the end: its own disposition, or the resolved one."""
        if self.disposition != "referred_only":
            return self.disposition
        if self.resolved is None:
            raise KamerboekError(f"question {self.question}: referred_only is not resolved")
        return self.resolved


StandsIn = Literal["answer", "question", "both"]
Answered = Literal["repeated", "disputed", "ignored"]


@dataclass(frozen=True)
class IndicatorCode:
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
class AnomalyCode:
    """A slip in the source that touches a figure."""

    question: Annotated[str, "number of the question"]
    quote: Annotated[str, "the words as printed, verbatim from the question or its answer"]
    reading: Annotated[str, "how the book reads it, in Dutch"]
    note: Annotated[str, "why, in Dutch"]


Status = Literal["given", "other_population", "annex", "withheld", "refused", "later", "absent"]
"""What an answer does with one thing that is asked."""


@dataclass(frozen=True)
class ElementCode:
    """One thing that a question asks, and what the answer does with it."""

    question: Annotated[str, "number of the question"]
    element: Annotated[str, "what is asked, in a few Dutch words"]
    ask_quote: Annotated[str, "the words of the question that ask it, verbatim"]
    status: Annotated[Status, "what the answer does with it"]
    answer_quote: Annotated[
        str, "the words that carry the status, verbatim from the answer or one it points to"
    ]
    note: Annotated[str, "what a reader must know of it, in Dutch; empty if nothing"]


Access = Literal["annex", "closed_session", "nobody"]


@dataclass(frozen=True)
class ConfidentialityCode:
    """A place where an answer keeps something from the public."""

    question: Annotated[str, "number of the question"]
    quote: Annotated[str, "the words of the answer, verbatim"]
    ground: Annotated[str, "the ground as the answer states it, or `none stated`"]
    access: Annotated[Access, "where it can be had: the annex, a closed session, nobody"]


@dataclass(frozen=True)
class TensionCode:
    """Two statements that do not sit well together."""

    question_a: Annotated[str, "number of the first question"]
    quote_a: Annotated[str, "verbatim from that question or its answer"]
    question_b: Annotated[str, "number of the second question"]
    quote_b: Annotated[str, "verbatim from that question or its answer"]
    note: Annotated[str, "what does not fit, and under which reading it would, in Dutch"]


CommitmentType = Literal["informing_the_kamer", "policy"]
Strength = Literal["firm", "soft"]


@dataclass(frozen=True)
class CommitmentCode:
    """An announced step."""

    question: Annotated[str, "number of the question"]
    commitment: Annotated[str, "what is announced, in one Dutch line"]
    type: Annotated[CommitmentType, "informing the Kamer, or policy"]
    strength: Annotated[Strength, "firm: a named deliverable in an unconditional verb; else soft"]
    due: Annotated[str, "when: 2026-Q2, 2027; empty where nothing is said"]
    due_inferred: Annotated[bool, "whether the year is inferred"]
    quote: Annotated[str, "the words of the answer, verbatim"]


AbbreviationKind = Literal["abbreviation", "name", "designation"]


@dataclass(frozen=True)
class AbbreviationCode:
    """An abbreviation of the document, or a name or designation that looks like one."""

    abbreviation: Annotated[str, "as the document prints it"]
    kind: Annotated[AbbreviationKind, "an abbreviation, a name, or a designation such as a level"]
    forms: Annotated[tuple[str, ...], "other ways in which the document prints it"]
    expansion: Annotated[str, "what it stands for; empty where nobody says so for certain"]
    given_in: Annotated[str, "question whose text or answer writes it out; empty if none does"]
    quote: Annotated[str, "the words that write it out, verbatim; empty if there are none"]
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
        ("question", "start"),
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
    Table("themes", "coding/themes.csv", ThemeCode, "the theme of a question", ("question",)),
    Table(
        "dispositions",
        "coding/dispositions.csv",
        DispositionCode,
        "what the answer to a question gives",
        ("question",),
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


def columns(row_type: type) -> list[str]:
    """Return the column names of a table whose rows are `row_type`."""
    return [field.name for field in fields(row_type)]


def column_types(row_type: type) -> dict[str, tuple[Any, str]]:
    """Return for each column its type and its description."""
    hints = get_type_hints(row_type, include_extras=True)
    return {name: (get_args(hints[name])[0], get_args(hints[name])[1]) for name in hints}


def is_optional(column_type: Any) -> bool:
    """Return whether a column may be empty for "not there" (`X | None`)."""
    return get_origin(column_type) in (Union, types.UnionType) and type(None) in get_args(
        column_type
    )


def to_csv(rows: Iterable[Any], row_type: type) -> str:
    r"""Return rows as CSV: a header line, `\n`, lists joined with `;`, missing values empty."""
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\n")
    # Python's writer leaves a carriage return unquoted, and its reader ends a line there.
    quoting = csv.writer(target, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writerow(columns(row_type))
    for row in rows:
        cells = [_cell(value) for value in astuple(row)]
        (quoting if any("\r" in cell for cell in cells) else writer).writerow(cells)
    return target.getvalue()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return ";".join(value)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Decimal):
        return format(value, "f")
    return str(value)


def read_rows(path: Path, row_type: type[Row]) -> list[Row]:
    """Read a table; a value that a column does not allow is refused.

    Raises KamerboekError naming file, line, column and reason.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise KamerboekError(f"{path}: missing; it holds the table {path.stem}") from None
    except UnicodeDecodeError as error:
        raise KamerboekError(f"{path}: not UTF-8 at byte {error.start}; save it as UTF-8") from None
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    expected = columns(row_type)
    if reader.fieldnames is None or list(reader.fieldnames) != expected:
        raise KamerboekError(
            f"{path}: row 1: the columns must be {','.join(expected)}; "
            f"found {','.join(reader.fieldnames or ())}"
        )
    adapter = TypeAdapter(row_type)
    kinds = column_types(row_type)
    rows: list[Row] = []
    try:
        for record in reader:
            rows.append(_row(record, kinds, adapter, path, reader.line_num))
    except csv.Error as error:
        raise KamerboekError(
            f"{path}: row {reader.line_num + 1}: {error}; is a quotation mark not closed?"
        ) from error
    return rows


def _row(
    record: dict[str, str],
    kinds: dict[str, tuple[Any, str]],
    adapter: TypeAdapter[Row],
    path: Path,
    line: int,
) -> Row:
    if None in record or None in record.values():
        raise KamerboekError(
            f"{path}: row {line}: it has more or fewer than {len(kinds)} columns; "
            "is a comma not quoted?"
        )
    values: dict[str, Any] = {}
    for name, (kind, _) in kinds.items():
        cell = record[name]
        if get_origin(kind) is tuple:
            values[name] = tuple(cell.split(";")) if cell else ()
        elif is_optional(kind) and cell == "":
            values[name] = None
        else:
            values[name] = cell
    try:
        return adapter.validate_python(values)
    except ValidationError as error:
        first = error.errors()[0]
        column = ".".join(str(part) for part in first["loc"])
        raise KamerboekError(
            f"{path}: row {line}: column {column}: {record.get(column, '')!r}: {first['msg']}"
        ) from error


def data_package_field(name: str, kind: Any, description: str) -> dict[str, Any]:
    """Return the Table Schema descriptor of a column."""
    options = [option for option in get_args(kind) if option is not type(None)]
    core = options[0] if is_optional(kind) else kind
    descriptor: dict[str, Any] = {"name": name, "type": "string", "description": description}
    may_be_empty = is_optional(kind) or "" in get_args(core)
    constraints: dict[str, Any] = {} if may_be_empty else {"required": True}
    if core is int:
        descriptor["type"] = "integer"
    elif core is Decimal:
        descriptor["type"] = "number"
    elif core is bool:
        descriptor["type"] = "boolean"
    elif get_origin(core) is tuple:
        descriptor |= {"type": "list", "delimiter": ";"}
        constraints = {}
    elif get_origin(core) is Literal:
        constraints["enum"] = [option for option in get_args(core) if option != ""]
    else:
        constraints = {}
    if constraints:
        descriptor["constraints"] = constraints
    return descriptor


def _pointing(column: str) -> str:
    """Return the last word of a column's name, but for a letter: `question` of `question_a`."""
    return next(word for word in reversed(column.split("_")) if len(word) > 1)


def data_package_schema(described: Table, tables: Sequence[Table] = TABLES) -> dict[str, Any]:
    """Return the Table Schema of a table.

    `question` columns point into the questions table, a `quantity` into that of quantities.
    """
    kinds = column_types(described.row_type)
    schema: dict[str, Any] = {
        "fields": [data_package_field(name, *kind) for name, kind in kinds.items()],
        "primaryKey": list(described.key),
        "missingValues": [""],
    }
    targets = {"question": tables[0].name, "quantity": "quantities"}
    keys = [
        {"fields": [name], "reference": {"resource": targets[last], "fields": [last]}}
        for name in kinds
        if (last := _pointing(name)) in targets and targets[last] != described.name
    ]
    if keys:
        schema["foreignKeys"] = keys
    return schema
