"""A new document's series: guessed from what it prints, or said by the analyst."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kamerboek.edition.edition import load_edition
from kamerboek.errors import KamerboekError
from kamerboek.intake.add import read_file, series_of
from kamerboek.intake.recognise import Guess, guess_series
from tests.conftest import EDITION, PROJECT, SOURCE
from tests.editions import LATER, add_edition, bare_project

ASKER, ABOUT, DOSSIER = "who asks", "what it is about", "its dossier"


@pytest.mark.parametrize(
    ("values", "series", "basis"),
    [
        (
            {
                "asked_by": "vaste commissie voor Defensie",
                "about_title": "Stand van Defensie najaar 2026",
                "kamerstuk": "36900-X-20",
            },
            "stand-van-defensie",
            (ASKER, ABOUT, DOSSIER),
        ),
        ({"title": "Lijst van vragen over de STAND van  Defensie"}, "stand-van-defensie", (ABOUT,)),
        (
            {"asked_by": "vaste commissie voor Defensie", "kamerstuk": "36900-X-20"},
            "stand-van-defensie",
            (ASKER, DOSSIER),
        ),
        # Who asks alone says too little, and a subject that is another one speaks against it.
        ({"asked_by": "vaste commissie voor Defensie"}, "algemeen", ()),
        (
            {
                "asked_by": "commissie voor Defensie",
                "title": "Verslag",
                "kamerstuk": "36900-X-2",
            },
            "algemeen",
            (),
        ),
        ({"about_title": "Stand van Defensie", "about_kamerstuk": "36900-VIII-2"}, "algemeen", ()),
        ({"about_title": "Stand van Defensievastgoed"}, "algemeen", ()),
        ({}, "algemeen", ()),
    ],
)
def test_a_series_is_guessed_from_what_is_known(
    values: dict[str, str], series: str, basis: tuple[str, ...]
) -> None:
    assert guess_series(PROJECT, values) == Guess(series, basis)


def test_the_document_of_2025_is_recognised() -> None:
    guess = series_of(PROJECT, read_file(SOURCE), {})
    assert guess.series == load_edition(EDITION, PROJECT).identity.series
    assert ABOUT in guess.basis


def test_of_two_series_that_fit_alike_the_first_is_taken(tmp_path: Path) -> None:
    project = bare_project(tmp_path)
    known = project / "data" / "series" / "stand-van-defensie"
    shutil.copytree(known, known.with_name("zo-heet-hij-ook"))
    guess = guess_series(project, {"title": "Vragen over de Stand van Defensie"})
    assert guess == Guess("stand-van-defensie", (ABOUT,))


def test_an_analyst_says_which_it_is(tmp_path: Path) -> None:
    project = bare_project(tmp_path)
    assert add_edition(project, "first", LATER).identity.series == "stand-van-defensie"
    file = tmp_path / "letter.txt"
    file.write_text(LATER, encoding="utf-8")
    assert series_of(project, read_file(file), {}) == Guess("algemeen")
    with pytest.raises(KamerboekError, match="no series 'algemen'; the nearest is 'algemeen'"):
        series_of(project, read_file(file), {}, "algemen")
