"""Tables stand in the project as it writes them, so that a change of one is one of what it says."""

from __future__ import annotations

import csv
import io
import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kamerboek.edition.context import CONTEXT
from kamerboek.edition.schemas import TABLES as SCHEMAS
from kamerboek.edition.tables import read_rows, to_csv
from kamerboek.writing import write_whole
from tests.conftest import PROJECT
from tests.rows import over

TABLES = sorted((PROJECT / "data").rglob("*.csv"))
DAYS = ("published", "retrieved")
"""Columns with the day of something that somebody did."""

DAY = re.compile(r"\d{4}-\d\d-\d\d")


NO_PLAIN_BLANK = re.compile("[^\\S ]|[\u00ad\u200b-\u200f\u2060\ufeff]")
"""A blank that is not the one of the keyboard, or a mark that is read as one and not seen."""


def rewritten(text: str) -> str:
    """Return a table with quotes where a cell needs them only, and lines that end alike."""
    target = io.StringIO()
    csv.writer(target, lineterminator="\n").writerows(csv.reader(io.StringIO(text, newline="")))
    return target.getvalue()


@pytest.mark.parametrize("path", TABLES, ids=lambda path: str(path.relative_to(PROJECT)))
def test_a_table_has_no_other_quotes_blanks_or_line_ends(path: Path) -> None:
    text = path.read_bytes().decode("utf-8")
    assert not text.startswith("\ufeff"), "a mark before the name of the first column"
    assert text == rewritten(text), "write it with quotes only where a cell needs them, and \\n"
    if path.parent.name == "tables":
        return  # what a document says, its blanks too
    assert list(loose(text)) == [], "take away the blanks at the ends of these cells, or type anew"


TYPES = {Path(each.path).name: each.row_type for each in (*SCHEMAS, CONTEXT)}
"""What the rows of a table are, by the name of its file, but for those that are derived."""

TYPED = [
    path
    for path in TABLES
    if path.name in TYPES and path.parent.name not in ("tables", "stand-van-defensie")
]


@pytest.mark.parametrize("path", TYPED, ids=lambda path: str(path.relative_to(PROJECT)))
def test_each_value_is_written_as_it_is_read(path: Path) -> None:
    """A number without a plus, a zero or a line before its digits; `true` in small letters."""
    rows = read_rows(path, TYPES[path.name])
    assert to_csv(rows, TYPES[path.name]) == path.read_bytes().decode("utf-8")


@pytest.mark.parametrize("other", ["+79323", "079323", "79_323", "7.9323e4", "79323."])
def test_another_way_to_write_a_number_is_told(tmp_path: Path, other: str) -> None:
    text = (PROJECT / "data" / "context" / CONTEXT.path).read_text(encoding="utf-8")
    assert ",79323," in text
    path = tmp_path / CONTEXT.path
    write_whole(path, changed := text.replace(",79323,", f",{other},"))
    assert to_csv(read_rows(path, CONTEXT.row_type), CONTEXT.row_type) == text != changed


def loose(text: str) -> Iterator[str]:
    """Yield the cells of a table with blanks at their ends, or with one that is no plain blank.

    Who searches for the words does not find them; who compares does not see where they differ.
    """
    for row, cells in enumerate(csv.reader(io.StringIO(text, newline="")), 1):
        for cell in cells:
            if cell != cell.strip() or NO_PLAIN_BLANK.search(cell):
                yield f"row {row}: {cell!r}"


@over(
    ("cell", "is_loose"),
    [
        ("een zin", False),
        ("een ‘zin’, met é", False),
        ("een zin ", True),
        ("een\u00a0zin", True),
        ("een\u202fzin", True),
        ("een\u2009zin", True),
        ("een\tzin", True),
        ("een\nzin", True),
        ("een\u200bzin", True),
        ("een\u00adzin", True),
        ("een zin\ufeff", True),
    ],
)
def test_another_blank_is_told(cell: str, is_loose: bool) -> None:
    assert bool(list(loose(f'a,b\n1,"{cell}"\n'))) is is_loose


@pytest.mark.parametrize("changed", ['a,"b"\n1,2\n', "a,b\r\n1,2\r\n", "a,b\n1,2", 'a,b\n1,"2"\n'])
def test_other_ways_of_writing_are_told_apart(changed: str) -> None:
    assert rewritten(changed) == "a,b\n1,2\n" != changed


def days_in(value: object) -> Iterator[date]:
    """Yield each day that a file of settings has, however deep."""
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from days_in(each)
    elif isinstance(value, date):  # of which a moment is one too
        yield value.date() if isinstance(value, datetime) else value
    elif isinstance(value, str) and DAY.fullmatch(value):
        yield date.fromisoformat(value)


@over(
    ("text", "days"),
    [
        ("a = 2099-01-02", ["2099-01-02"]),
        ('a = "2099-01-02"', ["2099-01-02"]),
        ("a = 2099-01-02T03:04:05", ["2099-01-02"]),
        ("[[a]]\nb = { c = [2099-01-02] }", ["2099-01-02"]),
        ('a = "op 2099-01-02"', []),
    ],
)
def test_a_day_is_found_wherever_it_stands(text: str, days: list[str]) -> None:
    assert [each.isoformat() for each in days_in(tomllib.loads(text))] == days


def test_no_settings_name_a_day_that_has_not_come() -> None:
    """When a correction was published, a document dated or looked up."""
    today = datetime.now(UTC).date()
    ahead = [
        f"{path.relative_to(PROJECT)}: {day}"
        for path in sorted((PROJECT / "data").rglob("*.toml"))
        if path.parent.name != "coding"  # which says what rules compare
        for day in days_in(tomllib.loads(path.read_bytes().decode("utf-8")))
        if day > today
    ]
    assert ahead == []


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
