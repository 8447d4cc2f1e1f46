from __future__ import annotations

import csv
import io
import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Literal

import pytest

from kamerboek.annotate import Reference
from kamerboek.edition.codebook import load_codebook
from kamerboek.edition.edition import Edition
from kamerboek.edition.identity import read_identity
from kamerboek.edition.ingest import ingest
from kamerboek.edition.package import context_package, data_package
from kamerboek.edition.schemas import (
    TABLES,
    AnomalyCode,
    ThemeCode,
    choices_of,
    columns,
    is_optional,
    table,
)
from kamerboek.edition.series import load_series
from kamerboek.edition.tables import cells_of, read_rows, to_csv
from kamerboek.errors import KamerboekError
from tests.conftest import EDITION, PROJECT, SOURCE
from tests.packages import validated
from tests.series import copy_series

FOLDER = PROJECT / "data" / "editions" / EDITION


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A project of one edition, to break."""
    (tmp_path / "_config.yml").touch()
    shutil.copytree(FOLDER, tmp_path / "data" / "editions" / EDITION)
    return copy_series(tmp_path)


def test_committed_tables_are_what_the_source_gives(copy: Path) -> None:
    assert ingest(copy, EDITION).changed == ()


def test_a_derived_table_is_made_again_from_the_source(copy: Path) -> None:
    table = copy / "data" / "editions" / EDITION / "tables" / "references.csv"
    before = table.read_bytes()
    table.write_bytes(before.replace(b"partial", b"whole", 1))
    assert ingest(copy, EDITION).changed == (table,)
    assert table.read_bytes() == before


def test_every_span_of_every_table_is_its_text(edition: Edition) -> None:
    text = SOURCE.read_bytes().decode("utf-8")
    spans = 0
    for question in edition.questions:
        assert text[question.question_start : question.question_end] == question.question_text
        assert text[question.answer_start : question.answer_end] == question.answer_text
        spans += 2
    annotations = (
        *edition.references,
        *edition.identifiers,
        *edition.signals,
        *edition.quantities,
    )
    for row in annotations:
        assert text[row.start : row.end] == row.text
        spans += 1
    assert spans == 126 + 21 + 9 + len(edition.signals) + 65


def test_tables_are_plain_csv() -> None:
    for each in TABLES:
        if each.name == "fates":  # no earlier edition of the series is in the project
            continue
        data = (FOLDER / each.path).read_bytes()
        assert b"\r" not in data
        assert data.endswith(b"\n")
        assert data.decode("utf-8").split("\n")[0].split(",") == columns(each.row_type)


def test_the_data_package_describes_what_is_there() -> None:
    report = validated(FOLDER / "datapackage.json")
    assert report.valid, report.flatten(["name", "type", "message"])
    described = json.loads((FOLDER / "datapackage.json").read_text(encoding="utf-8"))
    assert {resource["path"] for resource in described["resources"]} == {
        path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.csv")
    }
    identity = read_identity(FOLDER)
    codebook = load_codebook(*load_series(PROJECT, identity.series).codebook_in)
    assert described == data_package(FOLDER.name, FOLDER, identity, codebook)


def test_the_figures_from_elsewhere_are_described_too() -> None:
    path = PROJECT / "data" / "context" / "datapackage.json"
    report = validated(path)
    assert report.valid, report.flatten(["name", "type", "message"])
    assert json.loads(path.read_text(encoding="utf-8")) == context_package()


@pytest.mark.parametrize("column", ["section_title", "question_text", "answer_text"])
def test_a_carriage_return_stays_within_its_cell(edition: Edition, column: str) -> None:
    """A file of an old Mac has them alone; Python's reader ends a row at one that is not quoted."""
    row = replace(edition.questions[0], **{column: "een\rtwee"})
    text = to_csv([row, row], type(row))
    read = list(csv.reader(io.StringIO(text, newline="")))
    assert read[1:] == [cells_of(row)] * 2


def test_an_edited_source_is_refused(copy: Path) -> None:
    source = copy / "data" / "editions" / EDITION / "source.txt"
    source.write_bytes(source.read_bytes().replace(b"714", b"715"))
    with pytest.raises(KamerboekError, match=r"source\.txt: its sha256 is .* restore it$"):
        ingest(copy, EDITION)


@pytest.mark.parametrize("name", ["2024-najaar", "../2025-najaar", "", "2025-Najaar"])
def test_an_edition_that_is_not_there_is_refused(copy: Path, name: str) -> None:
    with pytest.raises(KamerboekError, match=r"there is no edition .* nearest is '2025-najaar'"):
        ingest(copy, name)


@pytest.mark.parametrize(
    ("line", "replacement", "reason"),
    [
        ('title = "Lijst', 'titel = "Lijst', "title"),
        ("answered_on = 2026-01-27", 'answered_on = "gisteren"', "answered_on"),
        ("[about]", "[about", "not TOML"),
        ("[about]", f"x = {'[' * 100_000}\n[about]", "too deep"),
        ("minister van", "mini\\u001bster van", ".* has U\\+001B, which nobody sees; leave it out"),
        ("minister van", "mini\u202ester van", ".* has U\\+202E, which nobody sees; leave it out"),
        (
            '"document_number"]',
            '"document_nummer"]',
            "added: there is no field 'document_nummer'; the nearest is 'document_number'",
        ),
    ],
)
def test_a_broken_identity_is_refused(copy: Path, line: str, replacement: str, reason: str) -> None:
    path = copy / "data" / "editions" / EDITION / "edition.toml"
    path.write_text(path.read_text(encoding="utf-8").replace(line, replacement), encoding="utf-8")
    with pytest.raises(KamerboekError, match=rf"edition\.toml: {reason}"):
        ingest(copy, EDITION)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('path = "source.txt"', 'path = "../x"', "source: '../x': name a file in this folder"),
        (
            'path = "source.txt"',
            'path = "source.txt"\noriginal = "../x"',
            "source: '../x': name a file in this folder",
        ),
        ('path = "source.txt"', 'path = ""', "source.path: name the file with the text"),
    ],
)
def test_a_source_stands_in_its_folder(copy: Path, old: str, new: str, message: str) -> None:
    path = copy / "data" / "editions" / EDITION / "edition.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(KamerboekError) as caught:
        ingest(copy, EDITION)
    assert str(caught.value) == f"{path}: {message}"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (None, "missing; it holds the table references"),
        (b"\xff", "not UTF-8 at byte 0; save it as UTF-8"),
        (
            b"question\n",
            "row 1: the columns must be from_question,to_question,kind,text,start,end; "
            "found question",
        ),
    ],
)
def test_a_table_that_cannot_be_read_is_refused(
    tmp_path: Path, data: bytes | None, message: str
) -> None:
    path = tmp_path / "references.csv"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(KamerboekError) as caught:
        read_rows(path, Reference)
    assert str(caught.value) == f"{path}: {message}"


def test_a_character_that_nobody_sees_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "themes.csv"
    for sign in ("\0", "\x1b", "\u202e", "\u2066", "\u200f", "\u2028", "\u3164", "\U000e0041"):
        path.write_text(
            f"question,theme,secondary,rationale\n1,a,,Over{sign} schepen.\n", encoding="utf-8"
        )
        with pytest.raises(KamerboekError, match=r"column rationale.* which nobody sees"):
            read_rows(path, ThemeCode)
    for sign in ("\u202e", "\u200e", "\u2028"):
        path.write_text(
            f"question,quote,reading,note\n1,de{sign} dijk,dijk,slip\n", encoding="utf-8"
        )
        assert read_rows(path, AnomalyCode)[0].quote == f"de{sign} dijk", "words of the document"


def test_what_a_column_may_hold() -> None:
    assert [is_optional(kind) for kind in (int | None, Literal["a"] | None)] == [True, True]
    assert [is_optional(kind) for kind in (int, int | str, Literal["a"])] == [False] * 3
    assert choices_of(Literal["a", "b", ""]) == ("a", "b")
    assert choices_of(Literal["a", "b"] | None) == ("a", "b")
    assert choices_of(str) == choices_of(int | None) == ()
    with pytest.raises(KeyError, match="ergens"):
        table("ergens")
