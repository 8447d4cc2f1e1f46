"""Tables as files: CSV, read row by row with whatever is wrong in it, and written."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import product
from pathlib import Path
from typing import Any, Generic, get_origin

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from kamerboek.edition.codebook import Code, Codebook, Codes
from kamerboek.edition.fault import Fault, Kind
from kamerboek.edition.problem import TableProblem
from kamerboek.edition.schemas import (
    Row,
    WrittenRow,
    choices_of,
    code_columns,
    column_types,
    columns,
    is_optional,
    word_columns,
)
from kamerboek.errors import KamerboekError, nearest
from kamerboek.reading import adapter_of, behind
from kamerboek.unseen import unseen_character


def to_csv(rows: Iterable[Any], row_type: type) -> str:
    r"""Return rows as CSV: a header line, `\n`, lists joined with `;`, missing values empty."""
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\n")
    # Python's writer leaves a carriage return unquoted, and its reader ends a line there.
    quoting = csv.writer(target, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writerow(columns(row_type))
    for row in rows:
        cells = cells_of(row)
        (quoting if any("\r" in cell for cell in cells) else writer).writerow(cells)
    return target.getvalue()


def cells_of(row: Any) -> list[str]:
    """Return the cells of a row as a table has them."""
    return [_cell(getattr(row, name)) for name in columns(type(row))]


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


@dataclass(frozen=True)
class Unfit(Generic[Row]):
    """A row with a cell that cannot be read: its line, the columns of such cells, and all rows that
    it would be with a value that fits there; none where those cannot be listed."""

    line: int
    columns: frozenset[str]
    could_be: tuple[Row, ...]


@dataclass(frozen=True)
class Read(Generic[Row]):
    """A table as read: the rows that can be used, the line of each, what is wrong, and the rows
    with a cell that cannot be read."""

    rows: tuple[Row, ...]
    lines: tuple[int, ...]
    problems: tuple[TableProblem, ...]
    unfit: tuple[Unfit[Row], ...] = ()


def read_rows(path: Path, row_type: type[Row], codebook: Codebook | None = None) -> list[Row]:
    """Read a table; a value that a column or the codebook does not allow is refused.

    Raises KamerboekError naming file, line, column and reason.
    """
    read = read_table(path, row_type, codebook)
    for problem in read.problems:
        raise KamerboekError(str(problem))
    return list(read.rows)


def read_table(path: Path, row_type: type[Row], codebook: Codebook | None = None) -> Read[Row]:
    """Read a table and all that is wrong in it; a row with a mistake is not among the rows.

    Without a `codebook` a column with codes of one may hold any text.
    """
    rows: list[Row] = []
    lines: list[int] = []
    problems: list[TableProblem] = []
    unfit: list[Unfit[Row]] = []
    try:
        for line, row, wrong, other in _records(path, row_type, codebook):
            problems += wrong
            unfit += other
            if row is not None:
                rows.append(row)
                lines.append(line)
    except _NoTableError as error:
        problems.append(TableProblem.of(path, error.line, error.fault))
    return Read(tuple(rows), tuple(lines), tuple(problems), tuple(unfit))


def repeated(read: Read[Any], key: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield for each row with the key of one before it the line of that one, and its own."""
    first: dict[tuple[str, ...], int] = {}
    for line, row in zip(read.lines, read.rows, strict=True):
        before = first.setdefault(tuple(getattr(row, column) for column in key), line)
        if before != line:
            yield before, line


@dataclass
class _NoTableError(Exception):
    """The file cannot be read further."""

    line: int
    fault: Fault


def _records(
    path: Path, row_type: type[Row], codebook: Codebook | None
) -> Iterator[tuple[int, Row | None, list[TableProblem], list[Unfit[Row]]]]:
    """Yield for each row its line, and the row or what is wrong with it and what it could be."""
    reader = csv.reader(io.StringIO(_text(path), newline=""), strict=True)
    expected = columns(row_type)
    line = 1
    try:
        head = next(reader, [])
        if len(head) == 1 < len(expected) and ";" in head[0]:
            raise _NoTableError(1, Fault("", Kind.OTHER_SEPARATOR))
        if head != expected:
            fields = {"want": ",".join(expected), "have": ",".join(head)}
            raise _NoTableError(1, Fault("", Kind.OTHER_HEAD, fields))
        check = _Checker(path, row_type, codebook)
        line = reader.line_num + 1
        for cells in reader:
            if cells:
                row, problems = check.row(cells, line)
                yield line, row, problems, [] if row else check.unfit(cells, line, problems)
            line = reader.line_num + 1
    except csv.Error as error:
        raise _NoTableError(line, Fault("", Kind.NOT_CSV, {"why": str(error)})) from error


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise _NoTableError(0, Fault("", Kind.NO_TABLE, {"table": path.stem})) from None
    except UnicodeDecodeError as error:
        raise _NoTableError(0, Fault("", Kind.NOT_UTF8, {"byte": error.start})) from None


class _Checker(Generic[Row]):
    """Makes cells a row of a table, or says what is wrong with them."""

    def __init__(self, path: Path, row_type: type[Row], codebook: Codebook | None) -> None:
        self.path = path
        self.adapter: TypeAdapter[Row] = adapter_of(row_type)
        self.kinds = column_types(row_type)
        self.readers = {name: _reader_of(kind) for name, (kind, _) in self.kinds.items()}
        # What the document prints is taken as it is: words of it, and all that is derived from it.
        own = issubclass(row_type, WrittenRow)
        self.verbatim = set(word_columns(row_type) if own else self.kinds)
        self.codes: dict[str, Codes[Code]] = {
            column: getattr(codebook, file)
            for column, file in (code_columns(row_type) if codebook else {}).items()
        }

    def row(self, cells: Sequence[str], line: int) -> tuple[Row | None, list[TableProblem]]:
        if len(cells) != len(self.kinds):
            fields = {"have": len(cells), "want": len(self.kinds)}
            return None, [self._problem(line, Fault("", Kind.OTHER_COLUMNS, fields))]
        record = dict(zip(self.kinds, cells, strict=True))
        problems = [
            self._problem(line, _no_code(column, value, codes))
            for column, codes in self.codes.items()
            if (value := record[column]) not in codes
            and (value or not is_optional(self.kinds[column][0]))
        ]
        problems += [
            self._problem(line, Fault(column, Kind.UNSEEN, {"value": value, "character": found}))
            for column, value in record.items()
            if column not in self.verbatim and (found := unseen_character(value))
        ]
        values = {name: read(record[name]) for name, read in self.readers.items()}
        try:
            row = self.adapter.validate_python(values)
        except ValidationError as error:
            return None, problems + [
                self._problem(line, self._fault(each, record)) for each in error.errors()
            ]
        return (None if problems else row), problems

    def unfit(
        self, cells: Sequence[str], line: int, problems: Sequence[TableProblem]
    ) -> list[Unfit[Row]]:
        """Return what a row could be whose cells are as many as the columns; else nothing."""
        if len(cells) != len(self.kinds):
            return []
        wrong = frozenset(each.fault.column for each in problems)
        values = {
            name: self._fitting(name) if name in wrong else [read(cell)]
            for (name, read), cell in zip(self.readers.items(), cells, strict=True)
        }
        rows = (dict(zip(values, each, strict=True)) for each in product(*values.values()))
        return [Unfit(line, wrong, tuple(map(self.adapter.validate_python, rows)))]

    def _fitting(self, column: str) -> list[Any]:
        """Return the values that fit a column; of a number any one, of other open columns none."""
        kind, _ = self.kinds[column]
        fitting: list[Any] = [*self.codes.get(column, ()), *choices_of(kind)]
        if kind is bool:
            fitting = [False, True]
        elif kind is int:
            fitting = [0]
        return fitting

    def _problem(self, line: int, fault: Fault) -> TableProblem:
        return TableProblem.of(self.path, line, fault)

    def _fault(self, error: ErrorDetails, record: Mapping[str, str]) -> Fault:
        column = str(error["loc"][0])
        value, (kind, _) = record[column], self.kinds[column]
        options = ("true", "false") if kind is bool else choices_of(kind)
        if not options:
            return Fault(column, Kind.OTHER_FORM, {"value": value, "why": behind(error)})
        codes = ", ".join(options)
        if not value:
            return Fault(column, Kind.NO_CODE, {"codes": codes})
        fields = {"value": value, "codes": codes, "nearest": nearest(value, options)}
        return Fault(column, Kind.OTHER_CHOICE, fields)


def _no_code(column: str, value: str, codes: Codes[Code]) -> Fault:
    """Return what is wrong with a value that the codebook does not have."""
    named = f"{', '.join(codes)} ({codes.path.name})"
    if not value:
        return Fault(column, Kind.NO_CODE, {"codes": named})
    fields = {"value": value, "codes": named, "nearest": nearest(value, codes)}
    return Fault(column, Kind.OTHER_CODE, fields)


def _reader_of(kind: Any) -> Callable[[str], Any]:
    """Return what makes of a cell what its column's type is checked with."""
    if get_origin(kind) is tuple:
        return lambda cell: tuple(cell.split(";")) if cell else ()
    if is_optional(kind):
        return lambda cell: cell or None
    return str
