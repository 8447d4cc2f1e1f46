from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.chapters.results import (
    CODING,
    Results,
    Row,
    as_derived,
    run_chapter,
    with_coding,
    without_files,
    without_rows,
)
from tests.conftest import EDITION, copy_project

CHAPTER = "5-oekraine"
OTHER = "1 Hoeveel schepen zijn er?\n\nEr zijn drie schepen.\n"


def test_what_it_counts(defaults: Results) -> None:
    """Question 52: 1, its answer 2; answer 55: 1; question 58: 2, its answer 3.

    Asked are five things; given are the measures and the reason of a paragraph of its own.
    """
    assert defaults.figures == {
        "oekraine-keren": 9,
        "oekraine-vragen": 2,
        "oekraine-antwoorden": 3,
        "vragen-van-thema": 2,
        "onderdelen": 5,
        "onderdelen-gegeven": 2,
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "**De inzet voor Oekraïne gaat volgens antwoord 52 deels ten koste van eigen "
        "opleidingscapaciteit; hoe groot dat deel is, staat er niet bij.**",
        "Gevraagd en gekregen: 2 van de 5",
        "5 onderdelen, elk een vierkant. Kolommen: gegeven 2, over iets anders 1 en niet behandeld "
        "2.",
        "| over iets anders | Gevolgen van beperkte beschikbaarheid onderwijsleermiddelen |",
        "| niet behandeld | Moment waarop beschikbaarheid op orde is | Het antwoord zegt dat de "
        "beschikbaarheid "
        "stapsgewijs wordt hersteld,",
        "| niet behandeld | Aandacht in andere relevante hoofdstukken | Het antwoord licht de "
        "bundeling toe;",
        "Vraag 52 vraagt naar gevolgen van de beperkte beschikbaarheid van leermiddelen door "
        "leveringen. "
        "Het antwoord noemt een gevolg van de inzet; "
        "het woord ‘leveringen’ staat er niet in.",
        "Hoe groot het deel is dat ten koste gaat van eigen opleidingscapaciteit, staat niet in "
        "antwoord "
        "52.",
        "## Drie operatielijnen moeten achterstanden beperken",
        "| “het rationaliseren van opleidingseisen” |",
        "## Oekraïne wordt genoemd in 2 vragen (52 en 58) en 3 antwoorden (52, 55 en 58)",
        "Samen is dat 9 keer. Buiten de vragen van dit thema staat het in antwoord 55.",
        "| waarlangs steun wordt gegeven | “internationale opleidingsinspanningen, zoals operatie "
        "Interflex” |",
        "| antwoord 55 | 1 | “Met het Actieplan Onbemenste Systemen (APOS)",
    ],
)
def test_what_it_says(defaults: Results, sentence: str) -> None:
    assert sentence in defaults.text


def test_the_sentences_with_the_land_add_up(defaults: Results) -> None:
    """Each row has how often; together that is how often it stands in the document."""
    rows = re.findall(r"^\| (?:vraag|antwoord) \d+ \| (\d+) \| “", defaults.text, re.MULTILINE)
    assert sum(map(int, rows)) == defaults.figures["oekraine-keren"]


def test_without_the_indicator_no_number_is_named(tmp_path: Path) -> None:
    project = without_rows(tmp_path, "indicators", lambda row: row["indicator"] == "training_lines")
    text = run_chapter(CHAPTER, without_files(project, "checks.toml")).text
    assert "## Langs welke lijnen wordt gewerkt?" in text
    assert "operatielijnen moeten" not in text
    assert (
        "in de codering van deze uitgave: operatielijnen waarlangs Defensie achterstanden" in text
    )
    assert "Hoe groot het deel is dat ten koste gaat" in text


def test_another_number_of_lines_is_another_heading(tmp_path: Path) -> None:
    """As if the answer said four."""
    project = without_files(copy_project(tmp_path), "checks.toml")
    table = project / "data" / "editions" / EDITION / "tables" / "quantities.csv"
    rows = table.read_text(encoding="utf-8")
    (coded,) = [
        line.split(",")[3]
        for line in (project / CODING / "indicators.csv").read_text(encoding="utf-8").splitlines()
        if line.startswith("training_lines,")
    ]
    (old,) = [line for line in rows.splitlines() if line.startswith(f"{coded},")]
    assert ",3," in old
    new = old.replace(",3,", ",4,", 1).replace("drie", "vier").replace("Drie", "Vier")
    table.write_text(rows.replace(old, new), encoding="utf-8")
    as_derived(project)
    text = run_chapter(CHAPTER, project).text
    assert "## Vier operatielijnen moeten achterstanden beperken" in text
    assert "Drie operatielijnen" not in text


def test_without_questions_of_the_theme_it_still_counts(tmp_path: Path) -> None:
    project = with_coding(
        tmp_path,
        "themes",
        lambda rows: [
            row | ({"theme": "security"} if row["theme"] == "ukraine" else {}) for row in rows
        ],
    )
    text = run_chapter(CHAPTER, project).text
    assert "## Oekraïne wordt genoemd in 2 vragen (52 en 58) en 3 antwoorden (52, 55 en 58)" in text
    assert "Buiten de vragen van dit thema" not in text


def test_an_uncoded_edition_says_only_what_the_text_has(uncoded: Results) -> None:
    assert "**Oekraïne staat 9 keer in dit document.**" in (uncoded.text)
    assert "nog niet gecodeerd voor alle vragen: 0 van de 63 vragen." in uncoded.text
    assert "## Wat raakt de eigen opleidingen?" in uncoded.text
    assert "Buiten de vragen van dit thema" not in uncoded.text
    assert "ten koste van" not in uncoded.text


def test_another_document_is_not_spoken_of_in_the_words_of_this_one(other: Results) -> None:
    assert "## Oekraïne wordt genoemd in geen vraag en geen antwoord" in other.text
    assert other.figures["oekraine-keren"] == 0
    for word in ("Taskforce", "opleidingscapaciteit", "52"):
        assert word not in other.text


def test_every_sentence_is_whole(defaults: Results, uncoded: Results, other: Results) -> None:
    for results in (defaults, uncoded, other):
        assert results.broken == []


def test_a_question_of_which_nothing_is_coded_has_no_row(tmp_path: Path) -> None:
    """The parts of question 52 alone are coded."""

    def change(rows: list[Row]) -> list[Row]:
        return [row for row in rows if row["question"] != "58"]

    text = run_chapter(CHAPTER, with_coding(tmp_path, "elements", change)).text
    assert "3 onderdelen, elk een vierkant." in text
    assert "Rijen: Vraag 52." in text
