"""The table of a sweep: a row for each named result of each run, and for each run that failed."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable, Sequence

from kamerboek.errors import KamerboekError
from kamerboek.results import Outcome, number_cell
from kamerboek.run import Value
from kamerboek.sweep.grid import PlannedRun
from kamerboek.sweep.series import Series

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


class SweepTable:
    r"""The outcomes of one chapter as CSV: a header line, `\n`, numbers without exponents.

    Columns: `run` (from 1), each parameter of the chapter, `outcome` (`ok` or `failed`), `reason`,
    and for a result its kind, its name, its label in Dutch, `value`, `lower` and `upper` in `unit`,
    and `text`; a verdict has its rule as name and no number. A run that failed is one row without a
    result. Raises KamerboekError when a parameter is called as one of these columns.
    """

    def __init__(self, parameters: Sequence[str]) -> None:
        for name in parameters:
            if name in (*BEFORE, *AFTER):
                raise KamerboekError(
                    f"parameter {name}: the table of a sweep has a column of that name; rename it"
                )
        self._parameters = tuple(parameters)
        self._text = io.StringIO()
        self._rows = csv.writer(self._text, lineterminator="\n")
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

    @property
    def text(self) -> str:
        """The table so far."""
        return self._text.getvalue()


def _cell(value: Value) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return value if isinstance(value, str) else number_cell(value)


def wide_table(runs: Sequence[PlannedRun], gathered: Iterable[Series]) -> str:
    """Return the values of a sweep as CSV with a row a run: its parameters, then each result.

    A result has the name of its key; where a run has no value for it the cell is empty.
    """
    series = list(gathered)
    columns = {each.key: each.frame["value"].to_dict() for each in series}
    parameters = list(runs[0].values) if runs else []
    target = io.StringIO()
    rows = csv.writer(target, lineterminator="\n")
    rows.writerow(["run", *parameters, *columns])
    for index, run in enumerate(runs):
        values = [_cell(run.values[name]) for name in parameters]
        results = [own.get(index) for own in columns.values()]
        shown = [
            number_cell(None if each is None or math.isnan(each) else each) for each in results
        ]
        rows.writerow([index + 1, *values, *shown])
    return target.getvalue()
