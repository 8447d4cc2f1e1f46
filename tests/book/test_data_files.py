"""Files of tables: what a spreadsheet, a program and a person get."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pandas as pd
import pytest

from kamerboek.book.rendering.data_files import (
    FORMULA_STARTS,
    csv_text,
    data_files,
    text_frame,
)
from kamerboek.book.rendering.frame import STATIC
from tests.book.pages import article, text_of

FRAME = pd.DataFrame(
    {
        "text": ["=1+1", "gewoon", "-2 graden", "@SUM(A1)", "\tinspringing", None],
        "value": [-5.5, 2.0, None, 0.0, 1.0, 3.0],
    }
)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_text_that_could_be_a_formula_is_text_to_a_spreadsheet(start: str) -> None:
    cell = f'{start}HYPERLINK("http://voorbeeld.nl")'
    (_, (read, after)) = csv.reader(io.StringIO(csv_text(["a", "b"], [[cell, "a=b"]]), newline=""))
    assert read == f"'{cell}"
    assert after == "a=b"


def test_the_list_of_questions_knows_the_same_signs() -> None:
    """A selection of it is written by a script."""
    script = (STATIC / "list.js").read_text(encoding="utf-8")
    (signs,) = re.findall(r"FORMULA = /\^\[(.*)\]/;", script)
    said = signs.replace(r"\-", "-")
    for escaped, sign in ((r"\t", "\t"), (r"\r", "\r"), (r"\n", "\n")):
        said = said.replace(escaped, sign)
    assert sorted(said) == sorted(FORMULA_STARTS)


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


def test_columns_of_one_name_are_told_apart() -> None:
    frame = text_frame(["Jaar", "Bedrag", "Bedrag"], [["2024", "1", "2"]])
    assert list(frame.columns) == ["Jaar", "Bedrag", "Bedrag (2)"]
    assert text_frame(["Jaar"], []).empty


def test_a_table_of_a_page_is_there_in_three_forms(book: Path) -> None:
    shown = article(book, "begrippen.html")
    (links,) = shown.xpath(".//p[@class='files']")
    assert text_of(links) == "Als CSV, JSON, Parquet."
    paths = {link.get("class"): book / link.get("href") for link in links.xpath("a")}
    rows = [[text_of(cell) for cell in row] for row in shown.xpath(".//tbody/tr")]
    assert [list(row.values()) for row in json.loads(paths["json"].read_text("utf-8"))] == rows
    assert pd.read_parquet(paths["parquet"]).to_numpy().tolist() == rows
    with paths["csv"].open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file))[1:] == rows
