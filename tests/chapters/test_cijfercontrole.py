from __future__ import annotations

from pathlib import Path

import pytest

from tests.chapters.results import Results, run_chapter, without_files, without_rows
from tests.conftest import copy_project

CHAPTER = "cijfercontrole"
VERDICTS = ("consistent", "under-reading", "not-consistent", "untestable")


@pytest.fixture(scope="module")
def whole() -> Results:
    return run_chapter(CHAPTER, whole_amounts="whole")


@pytest.fixture(scope="module")
def strict() -> Results:
    """No room for `ruim` and `circa`."""
    return run_chapter(CHAPTER, hedge_width=0)


@pytest.fixture(scope="module")
def wide() -> Results:
    """As much room as the parameter allows."""
    return run_chapter(CHAPTER, hedge_width=50)


def test_the_outcomes_add_up(
    defaults: Results, whole: Results, strict: Results, wide: Results
) -> None:
    for results in (defaults, whole, strict, wide):
        counts = [results.figures[f"controles-{verdict}"] for verdict in VERDICTS]
        assert sum(counts) == results.figures["controles"] == 57


def test_what_it_finds(defaults: Results) -> None:
    counts = [defaults.figures[f"controles-{verdict}"] for verdict in VERDICTS]
    assert counts == [22, 25, 0, 10]


@pytest.mark.parametrize(
    "sentence",
    [
        "Van de 57 controles komen er 22 uit op ‘past’, 25 op ‘past onder een lezing’, 0 op ‘past "
        "niet’ en 10 op ‘niet te toetsen’.",
        "Geen controle komt uit op ‘past niet’.",
        "Het vaakst is de uitkomst ‘past onder een lezing’: bij 25 van de 57 controles",
        "burgers zijn 42,6% van de groepen die zij noemt samen, en ‘het overgrote deel’ is hier "
        "gelezen als meer dan 50%. Zo gelezen past dat niet bij elkaar; wel als de reservisten "
        "niet meetellen of als ‘het overgrote deel’ de grootste groep betekent.",
        "Bij 3 van de 3 vergelijkingen van totalen overlappen de intervallen",
        "Geen uitkomst verandert door de andere lezing.",
        "6,02 tot 8,65 miljard euro tegenover 17,20 tot 17,95 miljard euro",
        "voor het begin van 2025 hoogstens 74.433 mensen",
        "is de groei dan minstens 4.890, en daarna, tot december, hoogstens 677.",
        "Vraag 40 noemt voor het eerste halfjaar 2.011 VTE. Ook als een VTE een mens is, past dat "
        "niet bij die groei; de groepen en de peildata zijn niet precies dezelfde.",
        "| 57 | “1,15 miljard in de periode 2025 t/m 3031” | 1,15 miljard euro in de periode 2025 "
        "tot en met 2031 |",
    ],
)
def test_what_it_says(defaults: Results, sentence: str) -> None:
    assert sentence in defaults.text


def test_whole_amounts_change_places_with_the_other_reading(whole: Results) -> None:
    assert (
        "| 6,02 tot 8,65 miljard euro tegenover 17,20 tot 17,95 miljard euro | 7,10 tot 7,54 "
        "miljard euro tegenover 17,20 tot 17,95 miljard euro |"
    ) in whole.text


def test_a_bound_does_not_hang_on_the_room_of_a_word(strict: Results) -> None:
    """64 to 66% is more than 60%; 59,70% divided by two or more is 29,85% or less."""
    assert strict.figures["controles-not-consistent"] == 0
    assert (
        "De delen zijn samen 64,0 tot 66,0%; verbonden aan Defensie blijft ruim 60%. Dat past bij "
        "elkaar."
    ) in strict.text
    assert "zou het aandeel door de groei van het totaal hoogstens 29,9% zijn geworden" in (
        strict.text
    )
    assert "dan zou het aandeel 29,8 tot 29,9% zijn geworden, met de ruimte die dit boek" in (
        strict.text
    )


def test_with_much_room_a_verdict_that_says_little_says_so(wide: Results) -> None:
    """Groups of 50.000 to 150.000 together against 50.000 to 150.000."""
    assert (
        "De groepen zijn samen 50.000 tot 150.000 mensen; als totaal staat er ongeveer 100.000. "
        "Dat past bij elkaar. Dat zegt weinig: door de gekozen ruimte past hier bijna elk getal."
    ) in wide.text


def test_an_edition_that_is_not_coded_says_so(tmp_path: Path) -> None:
    project = without_files(
        copy_project(tmp_path), "checks.toml", "indicators.csv", "anomalies.csv", "themes.csv"
    )
    results = run_chapter(CHAPTER, project)
    assert results.figures["controles"] == 0
    assert (
        "Voor deze uitgave zijn de controles nog niet gecodeerd: 0 controles, bij 63 vragen."
        in results.text
    )
    assert "Verschrijvingen zijn voor deze uitgave nog niet gecodeerd." in results.text
    assert "0 controles" in results.text


def test_a_missing_indicator_leaves_its_checks_untested(tmp_path: Path) -> None:
    gone = ("orders_europe", "growth_military")
    project = without_rows(tmp_path, "indicators", lambda row: row["indicator"] in gone, 2)
    results = run_chapter(CHAPTER, project)
    assert "Dit is niet te toetsen: in de codering ontbreekt orders_europe, 2025." in results.text
    assert sum(results.figures[f"controles-{verdict}"] for verdict in VERDICTS) == 57
    assert results.figures["controles-untestable"] > 10
    assert "Ook als een VTE een mens is" not in results.text


def test_every_sentence_ends_and_none_is_empty(defaults: Results) -> None:
    assert defaults.broken == []
