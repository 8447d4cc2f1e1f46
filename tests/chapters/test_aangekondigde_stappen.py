"""Announced steps: what the chapter counts and says, on several days and with less coded."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kamerboek.edition import Edition
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

    Informing the Kamer: 3, 5, 22, 24, 26, 28, 29, 30 (three), 33, 34, 36, 41, 48, 60 (two).
    Firm with a term: 12 (two), 16, 22, 23, 24, 28, 29 (two), 30 (two), 31, 33, 63: 14 of 28.
    """
    figures = on_the_day.figures
    assert figures["stappen"] == 48
    assert figures["soort-informing-the-kamer"] == 17
    assert figures["soort-policy"] == 31
    assert figures["kamer-met-termijn"] == 8
    assert figures["woorden-firm"] == 28
    assert figures["woorden-soft"] == 20
    assert figures["met-termijn"] == 19
    assert figures["jaar-afgeleid"] == 5
    assert figures["stellig-zonder-datum"] == 28 - 14
    assert figures["antwoorden-met-stap"] == 28


def test_the_counts_add_up(on_the_day: Results, after_half_a_year: Results) -> None:
    for results in (on_the_day, after_half_a_year):
        figures = results.figures
        states = ("termijn-voorbij", "termijn-niet-voorbij", "zonder-datum")
        assert sum(figures[key] for key in states) == figures["stappen"]
        cells = [value for key, value in figures.items() if key.endswith("gedateerd")]
        assert sum(cells) == figures["stappen"]


@pytest.mark.parametrize(
    "sentence",
    [
        "- De antwoorden kondigen 48 stappen aan: 17 om de Kamer te informeren en 31 over beleid.",
        "- 19 stappen hebben een termijn; bij 29 stappen noemt het antwoord geen datum.",
        "- 28 stappen zijn stellig geformuleerd, 20 als streven.",
        "- Op 27 januari 2026, de dag van de brief, is van geen stap de termijn voorbij.",
        "- De eerste termijn die dan nog niet voorbij is, loopt tot en met 30 juni 2026: die van "
        "7 stappen (vraag 22, 24, 28, 30, 33 en 63).",
        "Van de 63 antwoorden kondigen er 28 een of meer stappen aan: vraag 3, 5, 12,",
        "17 stappen gaan over het informeren van de Kamer; 8 daarvan hebben een termijn.",
        "Bij 5 stappen (vraag 24, 29, 30 en 33) noemt het antwoord geen jaar bij de termijn; het "
        "is afgeleid: het is gelezen als het jaar van de brief.",
        "**Informatie via de STRAIIK-D over de stappen in 2026** Vraag 24 (Industrie): de Kamer "
        "informeren, stellig geformuleerd; termijn: tweede kwartaal van 2026 (jaar afgeleid).",
        "**Terugdringen van externe inhuur** Vraag 43 (Personeel): beleid, als streven "
        "geformuleerd.",
        "Het nummer ‘TZ202307-053’ staat in vraag 8. Het nummer staat bij geen van de "
        "aangekondigde stappen; die toezegging is zelf geen stap in dit hoofdstuk.",
        "De Kamer informeren: 9 stappen.",
        "Beleid: 20 stappen.",
        "Dat antwoord kregen 2 onderdelen:",
        "| medio 2026 | 30 september 2026 | nee |",
    ],
)
def test_what_it_says_on_the_day_of_the_letter(on_the_day: Results, sentence: str) -> None:
    assert sentence in on_the_day.text


def test_every_step_is_shown_with_its_words(on_the_day: Results, edition: Edition) -> None:
    for row in edition.coding.commitments:
        assert f"**{row.commitment}**" in on_the_day.text
        assert f"> {row.quote}\n>\n> (antwoord {row.question})" in on_the_day.text


@pytest.mark.parametrize(
    "sentence",
    [
        "- Op 1 juli 2026 is van 7 stappen de termijn voorbij; of zij zijn nagekomen, is uit dit "
        "document niet af te leiden.",
        "- De eerste termijn die dan nog niet voorbij is, loopt tot en met 30 september 2026: die "
        "van 1 stap (vraag 16).",
        "Op 1 juli 2026 is van 7 stappen de termijn voorbij. De nakoming daarvan is uit dit "
        "document niet af te leiden: het document is van 27 januari 2026.",
        "| eerste helft van 2026 | 30 juni 2026 | ja |",
        "| medio 2026 | 30 september 2026 | nee |",
    ],
)
def test_what_it_says_half_a_year_later(after_half_a_year: Results, sentence: str) -> None:
    assert sentence in after_half_a_year.text


def test_what_it_says_when_every_term_is_over(at_the_end: Results) -> None:
    assert at_the_end.figures["termijn-voorbij"] == 19
    assert "- Op 31 december 2099 is van 19 stappen de termijn voorbij;" in at_the_end.text
    assert "Van elke stap met een termijn is die termijn op 31 december 2099 voorbij." in (
        at_the_end.text
    )
    assert "De eerste termijn" not in at_the_end.text


def test_what_it_says_of_a_day_before_the_letter(before_the_letter: Results) -> None:
    assert (
        "De peildatum ligt voor de dag van de brief (27 januari 2026); de stappen waren toen nog "
        "niet aangekondigd."
    ) in before_the_letter.text
    assert before_the_letter.figures["termijn-voorbij"] == 0


def test_no_step_is_called_a_toezegging(on_the_day: Results, at_the_end: Results) -> None:
    """But for the section about the number, and the words of the document in it."""
    for results in (on_the_day, at_the_end):
        said = [line for line in results.text.splitlines() if not line.startswith(">")]
        named = [line for line in said if re.search("toezegging", line, re.IGNORECASE)]
        assert len(named) == 1
        assert named[0].startswith("Het nummer ‘TZ202307-053’")


def test_one_step_without_a_term(tmp_path: Path) -> None:
    """A single soft step: singular everywhere, and no sentence about terms that are not there."""

    def keep_one(rows: list[Row]) -> list[Row]:
        return [row for row in rows if row["question"] == "48"]

    text = run_chapter(CHAPTER, with_coding(tmp_path, "commitments", keep_one)).text
    assert "- De antwoorden kondigen 1 stap aan: 1 om de Kamer te informeren en 0 over beleid." in (
        text
    )
    assert "- 0 stappen hebben een termijn; bij 1 stap noemt het antwoord geen datum." in text
    assert "Van de 1 stap hebben 0 een termijn; bij 1 noemt het antwoord er geen" in text
    assert "Van de 63 antwoorden kondigt er 1 een of meer stappen aan: vraag 48." in text
    assert "1 stap gaat over het informeren van de Kamer; 0 daarvan hebben een termijn." in text
    assert "Geen stap heeft een termijn." in text
    assert "Een datum bleef open" not in text
    assert "afgeleid" not in text


def test_one_step_with_a_term_and_nothing_else_coded(tmp_path: Path) -> None:
    """Its term is over; the edition has no themes and no elements."""

    def keep_one(rows: list[Row]) -> list[Row]:
        return [row for row in rows if row["question"] == "16" and row["due"]]

    project = with_coding(tmp_path, "commitments", keep_one)
    without_files(project, "themes.csv", "elements.csv")
    text = run_chapter(CHAPTER, project, reference_date="2026-10-01").text
    assert "Elke stap heeft een termijn." in text
    assert "Vraag 16: beleid, stellig geformuleerd; termijn: medio 2026." in text
    assert "- Op 1 oktober 2026 is van 1 stap de termijn voorbij; of zij is nagekomen," in text
    assert "Op 1 oktober 2026 is van 1 stap de termijn voorbij. De nakoming daarvan is" in text
    assert "Wat van elke vraag is gegeven, is voor deze uitgave nog niet gecodeerd." in text


def test_an_edition_in_which_nothing_is_coded_says_so(tmp_path: Path) -> None:
    results = run_chapter(CHAPTER, without_coding(tmp_path))
    assert (
        "- Welke stappen de antwoorden aankondigen, is voor deze uitgave nog niet gecodeerd."
    ) in results.text
    assert "Of het nummer bij een aangekondigde stap hoort, is nog niet gecodeerd." in results.text
    assert "0 stappen" not in results.text
