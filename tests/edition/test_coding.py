from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from kamerboek.document import Question
from kamerboek.edition.coding import load_coding
from kamerboek.edition.schemas import DispositionCode, ThemeCode, columns
from kamerboek.errors import KamerboekError
from tests.annotate.examples import answered

Rows = list[dict[str, str]]

QUESTIONS: list[Question] = answered(
    ("Hoeveel schepen zijn er?", "Er zijn drie schepen."),
    ("Waarom niet meer?", "Zie antwoord op vraag 1."),
)


def themes() -> Rows:
    return [
        {"question": "1", "theme": "readiness", "secondary": "", "rationale": "Schepen."},
        {"question": "2", "theme": "readiness", "secondary": "personnel", "rationale": "Schepen."},
    ]


def dispositions() -> Rows:
    empty = dict.fromkeys(columns(DispositionCode), "")
    return [
        empty
        | {
            "question": "1",
            "disposition": "answered",
            "rule": "6",
            "quote": "drie schepen",
            "rationale": "Geeft het aantal.",
        },
        empty
        | {
            "question": "2",
            "disposition": "referred_only",
            "resolved": "declined",
            "rule": "1",
            "alternative": "partly_answered",
            "alternative_rule": "5",
            "alternative_quote": "niet meer",
            "quote": "Zie antwoord op vraag 1.",
            "rationale": "Antwoord 1 zegt niet waarom.",
        },
    ]


def write(folder: Path, name: str, row_type: type, rows: Rows) -> None:
    (folder / "coding").mkdir(exist_ok=True)
    with (folder / "coding" / f"{name}.csv").open("w", encoding="utf-8", newline="") as target:
        writer = csv.DictWriter(target, columns(row_type), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def test_good_coding_loads(tmp_path: Path) -> None:
    write(tmp_path, "themes", ThemeCode, themes())
    write(tmp_path, "dispositions", DispositionCode, dispositions())
    coding = load_coding(tmp_path, QUESTIONS)
    assert [row.theme for row in coding.themes] == ["readiness", "readiness"]
    assert coding.dispositions[1].resolved == "declined"
    assert coding.dispositions[0].alternative is None


def test_an_edition_without_coding_files_is_not_coded_yet(tmp_path: Path) -> None:
    coding = load_coding(tmp_path, QUESTIONS)
    assert coding.themes == ()
    assert coding.dispositions == ()


def changed(row: int, **values: str) -> Callable[[Rows], None]:
    def change(rows: Rows) -> None:
        rows[row].update(values)

    return change


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (changed(0, quote="vier schepen"), "row 2 (question 1): the quote is not in"),
        (changed(0, quote="Zie antwoord op vraag 1."), "row 2 (question 1): the quote is not in"),
        (changed(0, quote=""), "row 2 (question 1): the quote is not in"),
        (changed(0, disposition="evasive"), "row 2: column disposition: 'evasive'"),
        (changed(0, rule="zes"), "row 2: column rule: 'zes'"),
        (changed(0, rule="5"), "row 2 (question 1): rule 5 does not give answered"),
        (changed(0, rationale=" "), "row 2 (question 1): give a rationale"),
        (changed(0, resolved="answered"), "row 2 (question 1): only referred_only"),
        (changed(1, resolved=""), "row 3 (question 2): referred_only needs a resolved"),
        (changed(1, resolved="referred_only"), "row 3: column resolved: 'referred_only'"),
        (changed(1, alternative="declined"), "row 3 (question 2): the alternative is the code"),
        (changed(1, alternative_rule=""), "row 3 (question 2): the alternative partly_answered"),
        (changed(1, alternative_rule="6"), "row 3 (question 2): the alternative partly_answered"),
        (changed(1, alternative_quote="wel"), "row 3 (question 2): the alternative's quote"),
        (changed(1, alternative=""), "row 3 (question 2): an alternative rule or quote without"),
        (changed(1, question="3"), "row 3: there is no question '3'"),
        (changed(1, question="1"), "rows 2 and 3: question 1 is coded more than once"),
        (lambda rows: rows.pop(), "no row for question 2"),
        (lambda rows: rows.reverse(), "row 2: rows must stand in the document's order"),
    ],
)
def test_a_disposition_that_does_not_fit_is_refused(
    tmp_path: Path, change: Callable[[Rows], None], message: str
) -> None:
    rows = dispositions()
    change(rows)
    write(tmp_path, "dispositions", DispositionCode, rows)
    with pytest.raises(KamerboekError) as caught:
        load_coding(tmp_path, QUESTIONS)
    assert str(caught.value).startswith(f"{tmp_path / 'coding' / 'dispositions.csv'}: {message}")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (changed(0, theme="navy"), "row 2: column theme: 'navy'"),
        (changed(1, secondary="readiness"), "row 3 (question 2): secondary repeats the theme"),
        (changed(1, rationale=""), "row 3 (question 2): give a rationale"),
        (changed(1, question="1"), "rows 2 and 3: question 1 is coded more than once"),
        (lambda rows: rows.pop(0), "no row for question 1"),
    ],
)
def test_a_theme_that_does_not_fit_is_refused(
    tmp_path: Path, change: Callable[[Rows], None], message: str
) -> None:
    rows = themes()
    change(rows)
    write(tmp_path, "themes", ThemeCode, rows)
    with pytest.raises(KamerboekError) as caught:
        load_coding(tmp_path, QUESTIONS)
    assert str(caught.value).startswith(f"{tmp_path / 'coding' / 'themes.csv'}: {message}")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("question,theme\n1,readiness\n", "row 1: the columns must be question,theme,secondary"),
        (
            "question,theme,secondary,rationale\n1,readiness,,Schepen, en meer.\n",
            "row 2: it has more or fewer than 4 columns",
        ),
        (
            'question,theme,secondary,rationale\n1,readiness,,"Schepen\n',
            "row 2: unexpected end of data",
        ),
    ],
)
def test_a_file_that_is_no_table_is_refused(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "coding").mkdir()
    path = tmp_path / "coding" / "themes.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(KamerboekError) as caught:
        load_coding(tmp_path, QUESTIONS)
    assert str(caught.value).startswith(f"{path}: {message}")
