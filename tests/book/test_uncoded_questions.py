"""Questions of an edition that nobody has coded: what is known of them, and no more."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kamerboek.book.questions.facts import Facts, facts_of
from kamerboek.book.questions.list_page import list_of_questions, questions_frame
from kamerboek.book.questions.numbers import numbers_found
from kamerboek.book.questions.squares import squares
from kamerboek.edition.coding import Coding
from kamerboek.edition.edition import Edition
from tests.conftest import PROJECT


@pytest.fixture(scope="module")
def every(edition: Edition, tmp_path_factory: pytest.TempPathFactory) -> list[Facts]:
    uncoded = replace(edition, name="uncoded", coding=Coding())
    project: Path = tmp_path_factory.mktemp("project")
    (project / "data" / "editions" / "uncoded").mkdir(parents=True)
    (project / "_config.yml").touch()
    return list(facts_of(uncoded, project).values())


def test_the_list_has_no_filter_for_what_nobody_coded(every: list[Facts]) -> None:
    said = list_of_questions(every)[1].astext()
    assert "Thema" not in said
    assert "Uitkomst" not in said
    assert "noemt iets niet-openbaars" not in said
    assert "kondigt een stap aan" not in said
    assert "verwijst naar een ander antwoord (17)" in said
    assert "bevat een getal (25)" in said
    assert "Langste antwoord eerst" in said


def test_the_squares_are_one_row_without_counts(every: list[Facts]) -> None:
    said = squares(every).astext()
    assert said.count("nog niet gecodeerd") == 2
    assert "Gestreept: verwijst alleen. " in said  # no colour tells anything
    assert "stip" not in said
    assert "Toon alle 63 vragen als lijst" in said


def test_its_numbers_are_found_all_the_same(every: list[Facts]) -> None:
    found = {facts.number: numbers_found(facts) for facts in every}
    assert sum(1 for shown in found.values() if shown) == 25
    assert "niet opgenomen in het register" in found["43"][0].astext()


def test_a_number_is_read_with_the_word_that_softens_it(every: list[Facts]) -> None:
    """‘Ruim 60%’ is not read as 60%: its popover says at least."""
    (facts,) = [each for each in every if each.number == "51"]
    cells = [node.astext() for node in numbers_found(facts)[0].findall() if node.astext()]
    assert {"ruim 60%", "circa 50%", "circa 55%", "12%"} <= set(cells)
    assert "60%" not in cells
    (facts,) = [each for each in every if each.number == "56"]
    cells = [node.astext() for node in numbers_found(facts)[0].findall() if node.astext()]
    assert cells.count("59,70%") > cells.count("59,7%") == 0


def test_its_table_has_no_codes(every: list[Facts]) -> None:
    frame = questions_frame(every)
    assert set(frame["thema"]) == set(frame["uitkomst"]) == {""}
    assert frame.loc[42, "onderwerp"] == "Kunt u een overzicht geven van de totale …"


def test_one_question_is_said_in_the_singular(edition: Edition) -> None:
    (facts,) = [each for each in facts_of(edition, PROJECT).values() if each.number == "43"]
    said = " ".join(node.astext() for node in list_of_questions([facts]))
    assert "De vraag met haar antwoord, woord voor woord." in said
    assert "1 vraag" in said
    assert "Toon de vraag" in squares([facts]).astext()
