from __future__ import annotations

import re
from pathlib import Path

import pytest

from kamerboek.errors import KamerboekError
from kamerboek.run import run_chapter as run_checked
from tests.chapters.results import (
    Results,
    run_chapter,
    with_coding,
    with_other_questions,
    without_coding,
)
from tests.conftest import PROJECT

CHAPTER = "8-beveiliging"
BEGAN = (
    "De verhoging ging volgens antwoord 63 in op 14 mei 2025. Op de dag van de antwoorden, 27 "
    "januari 2026, duurde zij 258 dagen."
)


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Results:
    return run_chapter(CHAPTER, with_other_questions(tmp_path_factory.mktemp("other")))


def test_where_the_state_stands_and_for_how_long(defaults: Results) -> None:
    """17 days left of May, then 30 + 31 + 31 + 30 + 31 + 30 + 31, and 27 of January: 258."""
    figures = defaults.figures
    assert figures["duur-op-dag-van-antwoorden"] == 17 + 30 + 31 + 31 + 30 + 31 + 30 + 31 + 27
    assert (figures["treden"], figures["niveaus"], figures["tussenniveaus"]) == (6, 4, 2)
    assert figures["plaats-op-de-ladder"] == figures["plaats-van-b"] == 2


@pytest.mark.parametrize(
    "sentence",
    [
        BEGAN,
        "Gevraagd is naar een meetbare verhoging van het beveiligingsniveau op de meest "
        "risicovolle locaties. Antwoord 63 noemt een verhoging ‘binnen Defensie’; een maat ervan "
        "staat er niet bij.",
        "Gevraagd is of extra geld en personeel het beveiligingsniveau op de meest risicovolle "
        "locaties van Defensie meetbaar hebben verhoogd. Antwoord 63 noemt een verhoging ‘binnen",
        "| Uitvoering | genoemd | “Ook is toezicht uitgevoerd",
        "Voor een investeringsprogramma is 40 miljoen euro vrijgemaakt; een periode staat er niet "
        "bij.",
        "Met de tussenniveaus erbij, waarvan de plaats is afgeleid, staat A+ op plaats 2 van 6 "
        "treden. Het antwoord noemt A+ zowel ‘het tweede niveau’ als een tussenniveau.",
        "- Van de 2 onderdelen waarnaar is gevraagd, is er geen gegeven. Open bleven: ‘Verhoging "
        "beveiliging op meest risicovolle locaties’ (vraag 63: over een andere groep, periode of "
        "maat) en ‘Meetbaarheid van de verhoging’ (vraag 63: niet behandeld).",
        "Op de dag van de antwoorden staat de Alert State op A+: plaats 2 van 6 treden, van laag "
        "naar hoog",
        "Een trap met 6 treden, van onder naar boven A, A+, B, B+, C en D. A+ is gevuld. A+ en B+ "
        "zijn tussenniveaus.",
        "Dat A+ tussen A en B staat en B+ tussen B en C, staat er niet: het is afgeleid",
        "Tellen zij niet mee, zoals bij ‘in totaal’, dan zijn er 4 niveaus, is B nummer 2 daarvan, "
        "en is A+ een van 2 tussenniveaus.",
        "> Er is op dit moment geen concrete dreiging tegen een specifieke locatie van Defensie.",
        "| Effect | gevraagd | “een meetbare verhoging van het beveiligingsniveau op de meest "
        "risicovolle locaties” |",
        "Het antwoord zegt alleen dat het gaat om verbeteren ‘op korte termijn’.",
    ],
)
def test_what_it_says(defaults: Results, sentence: str) -> None:
    assert sentence in defaults.text


def test_the_day_of_the_answers_adds_no_sentence(defaults: Results) -> None:
    assert f"{BEGAN}\n" in defaults.text


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        (
            "2035-12-31",  # ten years of 365 days, 29 February of 2028 and 2032, and 231 days
            "Op 31 december 2035 duurt zij 3.883 dagen, als de toestand sindsdien niet is "
            "gewijzigd; of dat zo is, staat niet in dit document.",
        ),
        (
            "2025-05-15",
            "Op 15 mei 2025 duurde zij 1 dag, als de Alert State in de tussentijd niet is "
            "gewijzigd.",
        ),
        ("2025-05-14", "De gekozen dag is de dag waarop zij inging: 14 mei 2025."),
        (
            "2025-01-01",  # 31 + 28 + 31 + 30 + 13
            "Op 1 januari 2025 was de verhoging nog niet ingegaan; dat gebeurde 133 dagen later.",
        ),
    ],
)
def test_another_reference_date(defaults: Results, day: str, sentence: str) -> None:
    results = run_chapter(CHAPTER, reference_date=day)
    assert f"{BEGAN} {sentence}\n" in results.text
    headlines = defaults.text[defaults.text.index("- Gevraagd is naar een meetbare") :]
    assert results.text.endswith(headlines)


@pytest.mark.parametrize("day", ["2026-02-30", "30-06-2026", "2024-12-31", "morgen"])
def test_a_mistyped_date_is_refused_before_anything_runs(day: str) -> None:
    with pytest.raises(KamerboekError, match="-p reference_date=") as caught:
        run_checked(PROJECT, CHAPTER, [f"reference_date={day}"])
    assert len(str(caught.value).splitlines()) == 1


def test_a_missing_amount_is_said(tmp_path: Path) -> None:
    project = with_coding(
        tmp_path,
        "indicators",
        lambda rows: [row for row in rows if row["indicator"] != "security_investment"],
    )
    text = run_chapter(CHAPTER, project).text
    assert "Een bedrag voor beveiliging is voor deze uitgave nog niet gecodeerd." in text
    assert "een periode staat er niet bij" not in text


def test_a_period_that_is_coded_is_not_called_missing(tmp_path: Path) -> None:
    project = with_coding(
        tmp_path,
        "indicators",
        lambda rows: [
            row | ({"period": "2026"} if row["indicator"] == "security_investment" else {})
            for row in rows
        ],
    )
    text = run_chapter(CHAPTER, project).text
    assert "Het investeringsprogramma is 40 miljoen euro, met een periode erbij." in text
    assert "een periode staat er niet bij" not in text


def test_an_edition_that_is_not_coded(tmp_path: Path) -> None:
    text = run_chapter(CHAPTER, without_coding(tmp_path)).text
    assert "Welke vragen over Beveiliging gaan, is nog niet gecodeerd (0 van de 63 vragen)." in text
    assert BEGAN in text
    assert "Open bleef" not in text


def test_another_document_that_is_not_coded(other: Results) -> None:
    assert (
        "- Dit hoofdstuk heeft voor deze uitgave geen hoofdpunten: de woorden waar het op rust, "
        "staan er niet in."
    ) in other.text
    assert (
        "Hoe lang de Alert State op 27 januari 2026 duurde, is voor deze uitgave niet te zeggen: "
        "de "
        "dag waarop zij inging, is niet gevonden."
    ) in other.text
    assert (
        other.text.count("De woorden waar dit onderdeel op rust, staan niet in deze uitgave.") == 2
    )
    assert not re.search(r"A\+|14 mei|antwoord 63", other.text)


def test_every_sentence_ends_and_none_is_empty(defaults: Results, other: Results) -> None:
    for results in (defaults, other):
        assert results.broken == []
