from __future__ import annotations

import re
from pathlib import Path

import pytest

from kamerboek.errors import KamerboekError
from kamerboek.run import options_of
from kamerboek.run import run_chapter as run_checked
from tests.chapters.results import CODING, Results, run_chapter, with_other_questions
from tests.conftest import PROJECT, copy_project

CHAPTER = "8-beveiliging"
BEGAN = "## Op 27 januari 2026 gold A+ al 258 dagen\nDe verhoging ging in op 14 mei 2025."


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Results:
    return run_chapter(CHAPTER, with_other_questions(tmp_path_factory.mktemp("other")))


def test_where_the_state_stands_and_for_how_long(defaults: Results) -> None:
    """17 days left of May, then 30 + 31 + 31 + 30 + 31 + 30 + 31, and 27 of January: 258.

    The answer: `In totaal zijn er vier niveaus`, `twee tussenniveaus`; A+ is above A.
    """
    figures = defaults.figures
    assert figures["duur-op-dag-van-antwoorden"] == 17 + 30 + 31 + 31 + 30 + 31 + 30 + 31 + 27
    assert (figures["treden"], figures["niveaus"], figures["tussenniveaus"]) == (6, 4, 2)
    assert figures["plaats-op-de-ladder"] == 2
    assert (figures["onderdelen"], figures["onderdelen-gegeven"]) == (2, 0)


@pytest.mark.parametrize(
    "sentence",
    [
        "**De Alert State werd A+ op 14 mei 2025; een maat voor het beveiligingsniveau geeft het "
        "antwoord niet.**",
        BEGAN,
        "A+ is de tweede van 6 treden",
        "Een trap met 6 treden, van laag naar hoog: A, A+, B, B+, C en D. Gevuld: A+. Met "
        "gestreepte rand, als tussenniveau: A+ en B+.",
        "**verhoging** Het beveiligingsniveau is volgens het antwoord verhoogd ‘binnen Defensie’; "
        "een maat staat er niet bij.",
        "**€40 miljoen** is er voor elektronische en bouwkundige maatregelen; een jaar staat er "
        "niet bij.",
        "Gevraagd en gekregen: 0 van de 2",
        "| over iets anders | Verhoging beveiliging op meest risicovolle locaties |",
        "| niet behandeld | Meetbaarheid van de verhoging | Of de verhoging meetbaar is, zegt "
        "het antwoord "
        "niet. |",
        "De volgorde van de vier niveaus staat in antwoord 63; waar de tussenniveaus staan, is "
        "afgeleid uit het woord ‘tussenniveaus’ en uit hun namen. Dat A+ na A komt, staat er "
        "wel: de stap ging “van het eerste naar het tweede niveau”.",
        "Met de tussenniveaus mee zijn er 6 treden; zonder zijn er 4 niveaus.",
        "Het antwoord telt op twee manieren: ‘het tweede niveau’ telt tussenniveaus mee, ‘in "
        "totaal zijn er vier niveaus’ niet.",
        "Een concrete dreiging tegen een bepaalde locatie was er volgens antwoord 63 op 27 januari "
        "2026 niet.",
        "| uitvoering | “Ook is toezicht uitgevoerd",
        "| inzet | “€40 miljoen vrijgemaakt in de vorm van een investeringsprogramma",
    ],
)
def test_what_it_says(defaults: Results, sentence: str) -> None:
    assert sentence in defaults.text


def test_the_day_of_the_answers_adds_no_sentence(defaults: Results) -> None:
    assert f"{BEGAN}\n" in defaults.text


@pytest.mark.parametrize(
    ("day", "days", "sentence"),
    [
        (
            "2035-12-31",  # ten years of 365 days, 29 February of 2028 and 2032, and 231 days
            3650 + 2 + 231,
            " Op 31 december 2035 is dat 3.883 dagen, als het niveau sindsdien niet is gewijzigd; "
            "of dat zo is, staat niet in dit document.",
        ),
        (
            "2025-05-15",
            1,
            " Op 15 mei 2025 was dat 1 dag, als het niveau in de tussentijd niet is gewijzigd.",
        ),
        ("2025-05-14", 0, ""),
        (
            "2025-01-01",
            0,  # it had not begun
            " Op 1 januari 2025 was de verhoging nog niet ingegaan; dat gebeurde 133 dagen later.",
        ),
    ],
)
def test_another_reference_date(day: str, days: int, sentence: str) -> None:
    results = run_chapter(CHAPTER, reference_date=day)
    assert f"{BEGAN}{sentence}\n" in results.text
    assert results.figures["duur-op-peildag"] == days
    assert results.figures["duur-op-dag-van-antwoorden"] == 258
    assert "**De Alert State werd A+ op 14 mei 2025;" in results.text


@pytest.mark.parametrize("day", ["2026-02-30", "30-06-2026", "2024-12-31", "morgen"])
def test_a_mistyped_date_is_refused_before_anything_runs(day: str) -> None:
    with pytest.raises(KamerboekError, match="-p reference_date=") as caught:
        run_checked(PROJECT, CHAPTER, options_of([f"reference_date={day}"]))
    assert len(str(caught.value).splitlines()) == 1


def test_without_its_list_the_day_still_counts(tmp_path: Path) -> None:
    """Without the levels: questions for headings; the words of the day are still quoted."""
    project = copy_project(tmp_path)
    statements = project / CODING / "statements" / "security.toml"
    text = statements.read_text(encoding="utf-8")
    entries = re.split(r"(?m)^(?=\[\[(?:quote|list|statement|card)\]\])", text)
    kept = [each for each in entries if 'name = "alert-state"' not in each]
    assert len(entries) - len(kept) == 1
    statements.write_text("".join(kept), encoding="utf-8")
    results = run_chapter(CHAPTER, project)
    assert "## Welke niveaus zijn er?" in results.text
    assert "in de codering van deze uitgave: de lijst ‘alert-state’" in results.text
    assert "treden" not in results.figures
    assert results.broken == []


def test_another_marked_level_is_another_place(tmp_path: Path) -> None:
    """As if the state were B: the third of six, since A+ stands between A and B."""
    project = copy_project(tmp_path)
    statements = project / CODING / "statements" / "security.toml"
    text = statements.read_text(encoding="utf-8")
    moved = text.replace(", marked = true", "")
    assert moved != text
    moved = moved.replace('text = "B"', 'text = "B", marked = true')
    statements.write_text(moved, encoding="utf-8")
    results = run_chapter(CHAPTER, project)
    assert results.figures["plaats-op-de-ladder"] == 3
    assert "B is de derde van 6 treden" in results.text


def test_an_edition_that_is_not_coded(uncoded: Results) -> None:
    headline = "**De codering van deze uitgave heeft geen begin van een Alert State.**"
    assert headline in uncoded.text
    assert "nog niet gecodeerd voor alle vragen: 0 van de 63 vragen." in uncoded.text
    assert "## Welke niveaus zijn er?" in uncoded.text
    assert "## Hoe lang geldt het niveau?" in uncoded.text
    assert not {"treden", "duur-op-dag-van-antwoorden"} & set(uncoded.figures)


def test_another_document_that_is_not_coded(other: Results) -> None:
    assert "0 van de 4 vragen" in other.text
    assert not re.search(r"A\+|14 mei|antwoord 63", other.text)


def test_every_sentence_ends_and_none_is_empty(
    defaults: Results, uncoded: Results, other: Results
) -> None:
    for results in (defaults, uncoded, other):
        assert results.broken == []
