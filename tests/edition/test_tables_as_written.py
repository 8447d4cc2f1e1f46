"""Tables stand in the project as it writes them, so that a change of one is one of what it says."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.conftest import PROJECT

TABLES = sorted((PROJECT / "data").rglob("*.csv"))
DAYS = ("published", "retrieved")
"""Columns with the day of something that somebody did."""


def rewritten(text: str) -> str:
    """Return a table with quotes where a cell needs them only, and lines that end alike."""
    target = io.StringIO()
    csv.writer(target, lineterminator="\n").writerows(csv.reader(io.StringIO(text, newline="")))
    return target.getvalue()


@pytest.mark.parametrize("path", TABLES, ids=lambda path: str(path.relative_to(PROJECT)))
def test_a_table_has_no_other_quotes_blanks_or_line_ends(path: Path) -> None:
    text = path.read_bytes().decode("utf-8")
    assert text == rewritten(text), "write it with quotes only where a cell needs them, and \\n"
    if path.parent.name == "tables":
        return  # what a document says, its blanks too
    rows = list(csv.reader(io.StringIO(text, newline="")))
    loose = [
        f"row {row}: {cell!r}"
        for row, cells in enumerate(rows, 1)
        for cell in cells
        if cell != cell.strip() or "\n" in cell
    ]
    assert loose == [], "take the blanks at the ends of these cells away"


@pytest.mark.parametrize("changed", ['a,"b"\n1,2\n', "a,b\r\n1,2\r\n", "a,b\n1,2", 'a,b\n1,"2"\n'])
def test_other_ways_of_writing_are_told_apart(changed: str) -> None:
    assert rewritten(changed) == "a,b\n1,2\n" != changed


def test_nothing_was_published_or_looked_up_on_a_day_that_has_not_come() -> None:
    today = datetime.now(UTC).date().isoformat()
    ahead = [
        f"{path.relative_to(PROJECT)}, {column}: {row[column]}"
        for path in TABLES
        for row in csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8"), newline=""))
        for column in DAYS
        if (row.get(column) or "") > today
    ]
    assert ahead == []
