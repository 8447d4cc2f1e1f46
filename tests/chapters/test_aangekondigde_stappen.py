"""Announced steps: what the chapter counts and says, on several days and with less coded."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from kamerboek.analysis import steps_on
from kamerboek.edition.edition import Edition
from tests.chapters.results import (
    Results,
    Row,
    run_chapter,
    with_coding,
    without_coding,
    without_files,
)

CHAPTER = "aangekondigde-stappen"


@pytest.fixture(scope="module")
def on_the_day() -> Results:
    return run_chapter(CHAPTER)


@pytest.fixture(scope="module")
def after_half_a_year() -> Results:
    return run_chapter(CHAPTER, reference_date="2026-07-01")


@pytest.fixture(scope="module")
def at_the_end() -> Results:
    return run_chapter(CHAPTER, reference_date="2099-12-31")


@pytest.fixture(scope="module")
def before_the_letter() -> Results:
    return run_chapter(CHAPTER, reference_date="2020-01-01")


def test_what_it_counts(on_the_day: Results) -> None:
    """Counted by hand in the coding, beside the document.

    Informing the Kamer: 5, 22, 24, 28, 29, 30 (three), 48, 60.
    As an aim: 3, 5, 12 (two), 18, 23, 30, 43, 48, 52 (two), 54, 55, 61 (two).
    With a term: 12 (five), 16, 18, 22, 23, 24, 28, 29 (two), 30 (three), 31, 63; of those 12
    (two), 18 and 30 (one) are aims, so 14 are firm. Without a year: 24, 29, 30 (two).
    """
    assert on_the_day.figures == pytest.approx(
        {
            "dag-van-antwoorden": date(2026, 1, 27).toordinal(),
            "stappen": 39,
            "soort-informing-the-kamer": 10,
            "soort-policy": 39 - 10,
            "woorden-firm": 39 - 15,
            "woorden-soft": 15,
            "met-termijn": 18,
            "zonder-datum": 39 - 18,
            "termijn-voorbij": 0,
            "termijn-niet-voorbij": 18,
            "jaar-afgeleid": 4,
            "kamer-met-termijn": 7,
            "stellig-zonder-datum": 24 - 14,
        }
    )


def test_the_counts_add_up(on_the_day: Results, after_half_a_year: Results) -> None:
    for results in (on_the_day, after_half_a_year):
        figures = results.figures
        states = ("termijn-voorbij", "termijn-niet-voorbij", "zonder-datum")
        assert sum(figures[key] for key in states) == figures["stappen"]


@pytest.mark.parametrize(
    "sentence",
    [
        "**Dit boek leest in de antwoorden 39 aangekondigde stappen: 18 met een termijn en 21 "
        "zonder.**",
        "Van 39 stappen hebben er 18 een termijn",
        "39 stappen op een tijdlijn. Eerste helft van 2026: 22, 28 en 63. Tweede kwartaal van "
        "2026: 24, 30 en 30. Medio 2026: 16. 2026: 12, 12, 23, 29, 29 en 31. 2027: 12, 12 en 30. "
        "2030: 12 en 18. Zonder termijn: 3, 5, 15, 16,",
        "## 24 van 39 stappen zijn stellig geformuleerd",
        "15 stappen zijn als streven geformuleerd",
        "10 stappen gaan over het informeren van de Kamer; 7 daarvan hebben een termijn. Van de "
        "stellige stappen hebben er 10 geen termijn.",
        "## Op 27 januari 2026 is van geen stap de termijn voorbij",
        "Van 18 stappen is de termijn dan nog niet voorbij.",
        "Bij 4 stappen staat bij de termijn zelf geen jaar; dat is afgeleid uit de rest van het "
        "antwoord of de dag van de brief.",
        "**Informatie via de STRAIIK-D over de stappen in 2026** Antwoord 24: de Kamer "
        "informeren, stellig geformuleerd; termijn: tweede kwartaal van 2026 (jaar afgeleid).",
        "**Terugdringen van externe inhuur** Antwoord 43: beleid, als streven geformuleerd;",
        "Vraag 8 noemt een geregistreerde toezegging met het nummer ‘TZ202307-053’; in het "
        "antwoord daarop staat dat nummer niet.",
    ],
)
def test_what_it_says_on_the_day_of_the_letter(on_the_day: Results, sentence: str) -> None:
    assert sentence in on_the_day.text


def test_every_step_is_shown_with_its_words(on_the_day: Results, edition: Edition) -> None:
    for row in edition.coding.commitments:
        assert f"**{row.commitment}**" in on_the_day.text
        assert f"> {row.quote}\n>\n> (antwoord {row.question})" in on_the_day.text


def test_half_a_year_later(after_half_a_year: Results) -> None:
    """Over on 30 June: 22, 28 and 63 of the first half, 24 and 30 (two) of the second quarter."""
    assert after_half_a_year.figures["termijn-voorbij"] == 6
    assert after_half_a_year.figures["termijn-niet-voorbij"] == 12
    assert "## Op 1 juli 2026 is van 6 stappen de termijn voorbij" in after_half_a_year.text
    assert "Of die zijn gezet, staat niet in dit document." in after_half_a_year.text


@pytest.mark.parametrize(
    ("day", "over"),
    [
        ("2026-06-30", 0),  # the last day of the term
        ("2026-09-30", 6),
        ("2026-10-01", 6 + 1),  # medio 2026 is until September
        ("2027-01-01", 7 + 6),  # of 2026: 12 (two), 23, 29 (two), 31
        ("2028-01-01", 13 + 3),  # of 2027: 12 (two), 30
    ],
)
def test_a_term_is_over_on_the_day_after_it(edition: Edition, day: str, over: int) -> None:
    steps = steps_on(edition, date.fromisoformat(day))
    assert sum(step.state == "passed" for step in steps) == over


def test_what_it_says_when_every_term_is_over(at_the_end: Results) -> None:
    assert at_the_end.figures["termijn-voorbij"] == 18
    assert "## Op 31 december 2099 is van 18 stappen de termijn voorbij" in at_the_end.text
    assert "nog niet voorbij" not in at_the_end.text


def test_what_it_says_of_a_day_before_the_letter(before_the_letter: Results) -> None:
    assert "## Op 1 januari 2020 is van geen stap de termijn voorbij" in before_the_letter.text
    assert before_the_letter.figures["termijn-voorbij"] == 0


def test_no_step_is_called_a_toezegging(on_the_day: Results, at_the_end: Results) -> None:
    """But for the section about the number, and the words of the document in it."""
    for results in (on_the_day, at_the_end):
        text = results.text.split("Record(")[0]
        said = [line for line in text.splitlines() if not line.startswith(">")]
        named = [line for line in said if re.search("toezegging", line, re.IGNORECASE)]
        assert [line.split(" ")[:2] for line in named] == [["###", "Het"], ["Vraag", "8"]]


def test_one_step_without_a_term(tmp_path: Path) -> None:
    """A single soft step: singular everywhere, and no sentence about terms that are not there."""

    def keep_one(rows: list[Row]) -> list[Row]:
        return [row for row in rows if row["question"] == "48"]

    text = run_chapter(CHAPTER, with_coding(tmp_path, "commitments", keep_one)).text
    assert "**Dit boek leest in de antwoorden één aangekondigde stap, zonder termijn.**" in text
    assert "De stap is als streven geformuleerd" in text
    assert "De stap gaat over het informeren van de Kamer." in text
    assert "nog niet voorbij" not in text
    assert "afgeleid" not in text
    assert "1 stappen" not in text


def test_one_step_with_a_term_and_nothing_else_coded(tmp_path: Path) -> None:
    """Its term is over; the edition has no themes and no elements."""

    def keep_one(rows: list[Row]) -> list[Row]:
        return [row for row in rows if row["question"] == "16" and row["due"]]

    project = with_coding(tmp_path, "commitments", keep_one)
    without_files(project, "themes.csv", "elements.csv")
    text = run_chapter(CHAPTER, project, reference_date="2026-10-01").text
    assert "Antwoord 16: beleid, stellig geformuleerd; termijn: medio 2026." in text
    assert "## Op 1 oktober 2026 is van één stap de termijn voorbij" in text
    assert "Of die is gezet, staat niet in dit document." in text


def test_no_step_at_all(tmp_path: Path) -> None:
    """Coded, and none announced: which is said, and nothing is counted."""
    results = run_chapter(CHAPTER, with_coding(tmp_path, "commitments", lambda _: []))
    assert "**Dit boek leest in de antwoorden geen aangekondigde stap.**" in results.text
    assert "als streven geformuleerd" not in results.text
    assert "informeren van de Kamer" not in results.text
    assert "0 stappen" not in results.text.split("Record(")[0]
    assert results.broken == []


def test_an_edition_in_which_nothing_is_coded_says_so(tmp_path: Path) -> None:
    results = run_chapter(CHAPTER, without_coding(tmp_path))
    assert "**Voor deze uitgave zijn nog geen stappen te tonen.**" in results.text
    assert "Niet in de codering van deze uitgave: de aangekondigde stappen." in results.text
    assert (
        "## Hoe zijn de stappen geformuleerd?\nDit boek noemt een stap stellig als" in results.text
    )
    assert "0 stappen" not in results.text
    assert "stappen" not in results.figures
    assert results.broken == []
