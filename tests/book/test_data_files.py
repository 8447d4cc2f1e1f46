"""Files of tables: what a spreadsheet, a program and a person get."""

from __future__ import annotations

import csv
import io
import json

import pandas as pd
import pytest

from kamerboek.book.rendering.data_files import csv_text, data_files

FRAME = pd.DataFrame(
    {
        "text": ["=1+1", "gewoon", "-2 graden", "@SUM(A1)", "\tinspringing", None],
        "value": [-5.5, 2.0, None, 0.0, 1.0, 3.0],
    }
)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_text_that_could_be_a_formula_is_text_to_a_spreadsheet(start: str) -> None:
    cell = f'{start}HYPERLINK("http://voorbeeld.nl")'
    (_, (read, after)) = csv.reader(io.StringIO(csv_text(["a", "b"], [[cell, "a=b"]]), newline=""))
    assert read == f"'{cell}"
    assert after == "a=b"


def test_a_head_can_be_a_formula_too() -> None:
    assert csv_text(["=1"], []) == "'=1\n"


def test_a_number_below_zero_is_no_formula() -> None:
    assert csv_text(["a"], [[-5], [-0.5]]) == "a\n-5\n-0.5\n"


def test_only_csv_changes_what_stands_there() -> None:
    files = data_files(FRAME)
    read = list(csv.reader(io.StringIO(files["csv"].decode("utf-8"), newline="")))
    assert [row[0] for row in read[1:]] == [
        "'=1+1",
        "gewoon",
        "'-2 graden",
        "'@SUM(A1)",
        "'\tinspringing",
        "",
    ]
    assert [row[1] for row in read[1:]] == ["-5.5", "2.0", "", "0.0", "1.0", "3.0"]
    assert [row["text"] for row in json.loads(files["json"])] == [
        "=1+1",
        "gewoon",
        "-2 graden",
        "@SUM(A1)",
        "\tinspringing",
        None,
    ]
    parquet = pd.read_parquet(io.BytesIO(files["parquet"]))
    assert list(parquet["text"][:1]) == ["=1+1"]
