"""Quotes written back as printed: that cell and no other, whatever else its file holds."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from kamerboek.edition.problem import Reprint
from kamerboek.reading import table_lines
from kamerboek.workbench.reprint import write_reprints

HEAD = "question,quote,note\n"
LAST = "2,drie schepen,tweede\n"
PRINTED = '2,"drie\nschepen",tweede\n'


def reprint(path: Path, line: int) -> Reprint:
    return Reprint(path, line, "quote", "drie schepen", "drie\nschepen")


@pytest.mark.parametrize(
    "other",
    [
        "1,een,noot\n",
        '1,een,"noot\nover twee regels"\n',
        "1,een,noot\r\n",
        # What ends a line to Python's splitlines and not to a reader of CSV.
        "".join(
            f"1,een,noot{sign}van een PDF\n" for sign in "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
        ),
    ],
)
def test_a_cell_is_written_and_other_rows_stay(tmp_path: Path, other: str) -> None:
    path = tmp_path / "tensions.csv"
    path.write_bytes((HEAD + other + LAST).encode())
    line = len(io.StringIO(HEAD + other, newline="").readlines()) + 1
    assert write_reprints([reprint(path, line)]) == [path]
    assert path.read_bytes() == (HEAD + other + PRINTED).encode()


def test_a_line_end_in_another_cell_of_the_row_stays_in_it(tmp_path: Path) -> None:
    path = tmp_path / "tensions.csv"
    path.write_bytes((HEAD + '2,drie schepen,"oude\rMac"\n').encode())
    write_reprints([reprint(path, 2)])
    with path.open(encoding="utf-8", newline="") as file:
        assert [*csv.reader(file)][1:] == [["2", "drie\nschepen", "oude\rMac"]]


@pytest.mark.parametrize(
    "meanwhile",
    ["1,een,noot\n" + LAST, "2,vier schepen,tweede\n", "2,drie schepen\n"],
)
def test_a_row_that_was_edited_meanwhile_stays(tmp_path: Path, meanwhile: str) -> None:
    path = tmp_path / "tensions.csv"
    path.write_bytes((HEAD + meanwhile).encode())
    assert write_reprints([reprint(path, 2)]) == []
    assert path.read_bytes() == (HEAD + meanwhile).encode()


def test_a_quote_is_looked_for_from_the_line_of_its_entry(tmp_path: Path) -> None:
    """A line of TOML ends at a newline, and not at whatever else breaks one on paper."""
    path = tmp_path / "checks.toml"
    first = '[[check]]\nsentence = "een\u2028twee\x85drie"\nquote = "drie schepen"\n'
    second = '[[check]]\nquote = "drie schepen"\n'
    path.write_bytes((first + second).encode())
    assert table_lines(first + second, "check") == [1, 4]
    assert write_reprints([reprint(path, 4)]) == [path]
    printed = second.replace("drie schepen", "drie\\nschepen")
    assert path.read_bytes() == (first + printed).encode()
