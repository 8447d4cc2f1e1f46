"""Where words of the coding must stand, and how a row with a fault is named."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kamerboek.edition.coding import read_coding
from kamerboek.edition.schemas import table
from kamerboek.edition.tables import to_csv
from tests.edition.test_faults import (
    ANOMALY,
    ANSWERED,
    ELEMENT,
    FATE,
    QUANTITIES,
    QUESTIONS,
    REFERENCES,
    SECRET,
    SHIPS,
    SHORT,
    STEP,
    SUBJECT,
    TENSION,
    THEME,
)
from tests.series import codebook

ELSEWHERE = "vier kapers"


def problems(folder: Path, name: str, *rows: Any) -> list[str]:
    """Return what is wrong with a table of these rows, without the name of its file."""
    path = folder / table(name).path
    path.parent.mkdir(exist_ok=True)
    path.write_text(to_csv(rows, table(name).row_type), encoding="utf-8")
    read = read_coding(folder, QUESTIONS, REFERENCES, QUANTITIES, codebook())
    return [str(each).removeprefix(f"{path}: ") for each in read.problems]


@pytest.mark.parametrize(
    ("name", "row", "where"),
    [
        (
            "elements",
            replace(ELEMENT, ask_quote=ELSEWHERE),
            "(question 1): column ask_quote: the words are not in question 1",
        ),
        (
            "elements",
            replace(ELEMENT, answer_quote=ELSEWHERE),
            "(question 1): column answer_quote: the words are not in the answer, or one it points "
            "to, of question 1",
        ),
        (
            "confidentiality",
            replace(SECRET, quote=ELSEWHERE),
            "(question 1): column quote: the words are not in the answer to question 1",
        ),
        (
            "confidentiality",
            replace(SECRET, ground=ELSEWHERE),
            "(question 1): column ground: the words are not in the answer to question 1",
        ),
        (
            "anomalies",
            replace(ANOMALY, quote=ELSEWHERE),
            "(question 1): column quote: the words are not in the text or answer of question 1",
        ),
        (
            "dispositions",
            replace(ANSWERED, quote=ELSEWHERE),
            "(question 1): column quote: the words are not in the text or answer, or one it points "
            "to, of question 1",
        ),
        (
            "tensions",
            replace(TENSION, quote_a=ELSEWHERE),
            "(questions 1 and 2): column quote_a: the words are not in the text or answer of "
            "question 1",
        ),
        (
            "tensions",
            replace(TENSION, quote_b=ELSEWHERE),
            "(questions 1 and 2): column quote_b: the words are not in the text or answer of "
            "question 2",
        ),
        (
            "fates",
            replace(FATE, quote=ELSEWHERE),
            "(step 'een brief' of 2024): column quote: the words are not in the answer to "
            "question 1",
        ),
    ],
)
def test_words_that_stand_elsewhere(tmp_path: Path, name: str, row: Any, where: str) -> None:
    assert problems(tmp_path, name, row) == [f"row 2 {where}: '{ELSEWHERE}'"]


@pytest.mark.parametrize(
    ("name", "rows", "problem"),
    [
        (
            "themes",
            (THEME, THEME),
            "row 3 (question 1): column question: question 1 is coded more than once; keep one row",
        ),
        (
            "subjects",
            (replace(SUBJECT, question="2"), SUBJECT),
            "row 2 (question 2): column question: question 2 stands where 1 should; "
            "rows must stand in the document's order",
        ),
        (
            "indicators",
            (SHIPS, SHIPS),
            "row 3 (indicator ships): column quantity: the indicator ships names quantity "
            f"{SHIPS.quantity} too; keep one",
        ),
        (
            "fates",
            (FATE, FATE),
            "row 3 (step 'een brief' of 2024): column step: another row says what became of it; "
            "keep one",
        ),
        (
            "abbreviations",
            (SHORT, SHORT),
            "row 3 (abbreviation Zie): column abbreviation: another row has 'Zie' too; keep one",
        ),
        (
            "commitments",
            (replace(STEP, question="zomaar"),),
            "row 2 (question zomaar): column question: there is no question 'zomaar' in this "
            "document",
        ),
        (
            "fates",
            (replace(FATE, given_in="zomaar"),),
            "row 2 (step 'een brief' of 2024): column given_in: there is no question 'zomaar' in "
            "this document",
        ),
    ],
)
def test_rows_that_do_not_fit_each_other(
    tmp_path: Path, name: str, rows: tuple[Any, ...], problem: str
) -> None:
    assert problems(tmp_path, name, *rows)[-1].startswith(problem)


def test_white_space_in_a_quote_is_printed_as_the_document_has_it(tmp_path: Path) -> None:
    path = tmp_path / table("anomalies").path
    path.parent.mkdir()
    row = replace(ANOMALY, quote="3\n schepen")
    path.write_text(to_csv([row], table("anomalies").row_type), encoding="utf-8")
    read = read_coding(tmp_path, QUESTIONS, REFERENCES, QUANTITIES, codebook())
    assert [each.quote for each in read.coding.anomalies] == ["3 schepen"]
    (reprint,) = read.reprints
    assert (reprint.line, reprint.column) == (2, "quote")
    assert (reprint.written, reprint.printed) == ("3\n schepen", "3 schepen")


def test_a_quantity_that_is_not_there_is_named_with_its_table(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, "indicators", replace(SHIPS, quantity="1@0"))
    begin = "row 2 (indicator ships): column quantity: there is no quantity '1@0'"
    assert problem.startswith(begin)
    assert problem.endswith("; tables/quantities.csv has them")


def test_a_code_that_is_not_in_the_codebook_is_named_with_those_that_are(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, "themes", replace(THEME, theme="readines"))
    codes = ", ".join(codebook().themes)
    assert problem == (
        "row 2: column theme: 'readines' is not in the codebook; the nearest is 'readiness'; "
        f"its codes are {codes} (themes.toml)"
    )


def test_a_value_that_a_closed_column_does_not_have_is_named_with_those_that_it_has(
    tmp_path: Path,
) -> None:
    (problem,) = problems(tmp_path, "confidentiality", replace(SECRET, access="nobdy"))
    assert problem == (
        "row 2: column access: 'nobdy' is none of annex, closed_session, nobody; "
        "the nearest is 'nobody'"
    )
