"""Two made-up editions beside each other, and what is missing where one is not coded."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamerboek.chapter.beside import NOTHING, Beside, beside
from kamerboek.edition import load_edition
from kamerboek.figures import FigureRegister, Missing
from kamerboek.prose import as_text
from tests.editions import (
    CODED_EARLIER,
    CODED_LATER,
    EARLIER,
    LATER,
    add_edition,
    bare_project,
)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = bare_project(tmp_path)
    add_edition(folder, "toen", EARLIER, CODED_EARLIER)
    add_edition(folder, "nu", LATER, CODED_LATER)
    monkeypatch.chdir(folder)
    return folder


def read(project: Path, edition: str = "nu", earlier: str = "") -> Beside:
    found = beside(load_edition(edition, project), earlier, 65)
    assert isinstance(found, Beside)
    return found


def test_questions_that_are_alike_with_what_the_answers_give(project: Path) -> None:
    """Question 2 of now asks what question 1 asked then; then answered, now in part."""
    found = read(project)
    assert found.earlier.name == "toen"
    assert found.questions == found.coded == found.changed == ["2"]
    (row,) = [[as_text(cell) for cell in row] for row in found.question_table().rows]
    assert (row[0], row[2]) == ("2", "1")
    assert row[-2:] == ["deels beantwoord", "beantwoord"]


def test_a_step_whose_term_is_over_with_the_sentence_like_it(project: Path) -> None:
    """Of the two only the one of the second quarter of 2025 ended before 20 November 2025."""
    table = read(project).step_table()
    assert not isinstance(table, Missing)
    (row,) = [[as_text(cell) for cell in row] for row in table.rows]
    assert row[:3] == ["Nota over de havens", "tweede kwartaal van 2025", "2"]
    assert row[4] == "antwoord 3"


def test_the_figures_of_another_edition_are_kept(project: Path) -> None:
    """12 ships then and 15 now; those of then have no page in this book."""
    found = read(project)
    register = FigureRegister()
    table = found.series_table(register, "reeks", "Reeks", found.shared_series())
    rows = [[as_text(cell) for cell in row] for row in table.rows]
    assert [(row[1], row[2], row[4]) for row in rows] == [
        ("2024", "12", "toen"),
        ("2025", "15", "nu"),
    ]
    assert [figure.value for figure in register.figures] == [12]


def test_what_is_not_coded_is_missing_by_name(project: Path) -> None:
    day = LATER.replace("20 november 2025", "20 november 2026")
    add_edition(project, "kaal", day)
    found = read(project, "kaal", "nu")
    assert found.due == Missing(frozenset({"de aangekondigde stappen van nu"}))
    assert found.step_table() == found.due
    assert found.reported == Missing(frozenset({"de kengetallen van kaal"}))
    assert found.shared_series() == ()
    assert found.coded == NOTHING
    assert found.changed == NOTHING


def test_the_first_edition_and_the_edition_itself_have_none_beside_them(project: Path) -> None:
    assert beside(load_edition("toen", project), "", 65) == NOTHING
    assert beside(load_edition("nu", project), "nu", 65) == NOTHING


def test_an_edition_with_a_mistake_is_named(project: Path) -> None:
    path = project / "data" / "editions" / "toen" / "coding" / "themes.csv"
    path.write_text("question,theme,secondary,rationale\n1,navy,,x\n", encoding="utf-8")
    found = beside(load_edition("nu", project), "toen", 65)
    assert found == Missing(frozenset({"de uitgave toen, waarin een fout staat"}))
