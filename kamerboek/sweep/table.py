"""The table of a sweep: a row for each named result of each run, and for each run that failed."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterable, Sequence
from typing import IO

from kamerboek.errors import KamerboekError
from kamerboek.results import Outcome, number_cell
from kamerboek.run import Value
from kamerboek.sweep.grid import PlannedRun
from kamerboek.sweep.series import Gathered

BEFORE = ("run",)
AFTER = (
    "outcome",
    "reason",
    "kind",
    "result",
    "label",
    "value",
    "lower",
    "upper",
    "unit",
    "text",
)
"""The table's own columns; the parameters stand between."""


def refuse_column_names(parameters: Iterable[str]) -> None:
    """Raise KamerboekError when a parameter is called as one of the table's own columns."""
    for name in parameters:
        if name in (*BEFORE, *AFTER):
            raise KamerboekError(
                f"parameter {name}: the table of a sweep has a column of that name; rename it"
            )


class SweepTable:
    r"""The outcomes of one chapter as CSV: a header line, `\n`, numbers without exponents.

    Columns: `run` (from 1), each parameter of the chapter, `outcome` (`ok` or `failed`), `reason`,
    and for a result its kind, its name, its label in Dutch, `value`, `lower` and `upper` in `unit`,
    and `text`; a verdict has its rule as name and no number. A run that failed is one row without a
    result. Rows go to `file`, as UTF-8, as they come.
    """

    def __init__(self, parameters: Sequence[str], file: IO[bytes]) -> None:
        self._parameters = tuple(parameters)
        self._rows = csv.writer(codecs.getwriter("utf-8")(file), lineterminator="\n")
        self._rows.writerow([*BEFORE, *parameters, *AFTER])

    def add(self, number: int, run: PlannedRun, outcome: Outcome) -> None:
        """Write the rows of a run."""
        values = [_cell(run.values[name]) for name in self._parameters]
        if outcome.reason:
            self._rows.writerow([number, *values, "failed", outcome.reason, *[""] * 8])
        for each in outcome.results:
            numbers = [number_cell(end) for end in (each.value, each.lower, each.upper)]
            named = [each.kind, each.key, each.label, *numbers, each.unit, each.text]
            self._rows.writerow([number, *values, "ok", "", *named])


def _cell(value: Value) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return value if isinstance(value, str) else number_cell(value)


def write_wide_table(file: IO[bytes], runs: Sequence[PlannedRun], gathered: Gathered) -> None:
    """Write the values of a sweep as CSV with a row a run: its parameters, then each result.

    A result has the name of its key; where a run has no value for it the cell is empty.
    """
    series = list(gathered)
    parameters = list(runs[0].values) if runs else []
    rows = csv.writer(codecs.getwriter("utf-8")(file), lineterminator="\n")
    rows.writerow(["run", *parameters, *(each.key for each in series)])
    columns = [each.values_of(len(runs)) for each in series]
    for number, (run, *results) in enumerate(zip(runs, *columns, strict=True), start=1):
        values = [_cell(run.values[name]) for name in parameters]
        rows.writerow([number, *values, *map(number_cell, results)])
