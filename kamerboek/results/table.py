"""Named results as CSV, a row each, that a person can review and another run be compared with."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import Path

from kamerboek.errors import KamerboekError
from kamerboek.results.named import Number, Result

COLUMNS = ("kind", "key", "value", "lower", "upper", "unit", "period", "questions", "text")

MARKER = ".kamerboek-results"
"""A file in each folder of results, so that results replace results and nothing else."""

Row = Mapping[str, str]
"""A named result as its row has it, by column."""


def results_csv(results: Iterable[Result]) -> str:
    r"""Return named results as CSV: a header line, `\n`, in the order given.

    A number is written without an exponent, and so that it is the same number when read; one that
    is not there, as an open end is, is empty. Questions are joined with `;`.
    """
    target = io.StringIO()
    writer = csv.DictWriter(target, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for each in results:
        writer.writerow(row_of(each))
    return target.getvalue()


def row_of(result: Result) -> Row:
    """Return a named result as its row."""
    return {
        "kind": result.kind,
        "key": result.key,
        "value": number_cell(result.value),
        "lower": number_cell(result.lower),
        "upper": number_cell(result.upper),
        "unit": result.unit,
        "period": result.period,
        "questions": ";".join(result.questions),
        "text": result.text,
    }


def read_results(path: Path) -> list[Row]:
    """Return the rows of a file of `results_csv`.

    Raises KamerboekError, naming file and row, for one that is none.
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            header, *rows = list(csv.reader(file, strict=True)) or [[]]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise KamerboekError(f"{path}: cannot be read as named results: {error}") from error
    if tuple(header) != COLUMNS:
        raise KamerboekError(
            f"{path}: row 1: not the columns of named results ({', '.join(COLUMNS)}); "
            "write the file with kamerboek results"
        )
    for number, row in enumerate(rows, start=2):
        if len(row) != len(COLUMNS):
            raise KamerboekError(f"{path}: row {number}: {len(row)} cells, not {len(COLUMNS)}")
    return [dict(zip(COLUMNS, row, strict=True)) for row in rows]


def number_cell(value: Number | None) -> str:
    """Return a number without an exponent, in as few digits as tell it apart; empty for none."""
    if value is None:
        return ""
    if isinstance(value, float):
        return format(Decimal(str(value)).normalize(), "f")
    return str(value)
