"""The table of a sweep: a row for each named result of each run, and for each run that failed."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kamerboek.errors import KamerboekError
from kamerboek.results import Result, number_cell
from kamerboek.run import Value

BEFORE = ("run",)
AFTER = ("outcome", "reason", "result", "value", "lower", "upper", "unit", "text")
"""The table's own columns; the parameters stand between."""


@dataclass(frozen=True)
class Outcome:
    """What came of a run: its values, its results, or the reason why there are none."""

    values: Mapping[str, Value]
    results: tuple[Result, ...] = ()
    reason: str = ""

    @property
    def failed(self) -> bool:
        """Whether it gave no results."""
        return bool(self.reason)


def sweep_table(outcomes: Sequence[Outcome]) -> str:
    r"""Return the outcomes of one chapter as CSV: a header line, `\n`, numbers without exponents.

    Columns: `run` (from 1), each parameter that the sweep set, `outcome` (`ok` or `failed`),
    `reason`, and for a result its name, `value`, `lower` and `upper` in `unit`, and `text`. A run
    that failed is one row without a result.
    """
    parameters = list(outcomes[0].values) if outcomes else []
    refuse_column_names(parameters)
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow([*BEFORE, *parameters, *AFTER])
    for number, outcome in enumerate(outcomes, start=1):
        values = [_cell(outcome.values[name]) for name in parameters]
        if outcome.failed:
            writer.writerow([number, *values, "failed", outcome.reason, *[""] * 6])
        for each in outcome.results:
            numbers = [number_cell(end) for end in (each.value, each.lower, each.upper)]
            writer.writerow([number, *values, "ok", "", each.key, *numbers, each.unit, each.text])
    return target.getvalue()


def refuse_column_names(parameters: Sequence[str]) -> None:
    """Raise KamerboekError when a parameter is called as one of the table's own columns."""
    for name in parameters:
        if name in (*BEFORE, *AFTER):
            raise KamerboekError(
                f"parameter {name}: the table of a sweep has a column of that name; rename it"
            )


def _cell(value: Value) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return value if isinstance(value, str) else number_cell(value)
