from __future__ import annotations

from pathlib import Path

import pytest

from tests.chapters.results import (
    Results,
    Row,
    run_chapter,
    with_coding,
)

CHAPTER = "6-caribisch-gebied"
OTHER = "1 Zijn er schepen bij Curacao?\n\nJa, met de VS, bij Aruba.\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "**Over “de spanningen tussen de VS en Venezuela” noemt antwoord 59 scenario’s; die landen "
        "noemt het niet.**",
        "Gevraagd en gekregen: 2 van de 3",
        "| over iets anders | Betekenis van de spanningen VS-Venezuela |",
        "## Welke landen buiten het Koninkrijk noemen vraag en antwoord?",
        "Vraag 59 noemt de VS en Venezuela; het antwoord noemt die landen niet.",
        "Dat gezamenlijk wordt opgetreden, staat er niet; volgens antwoord 59 is daarover een "
        "gesprek gaande.",
        "7 keer, elk een vierkant. Kolommen: Vraag 4 en Antwoord 3.",
        "## Het gebied wordt genoemd in 1 vraag (59)",
        "| nauw contact | “We houden hierin ook nauw contact",
        "| in gesprek | “Met Frankrijk zijn we ook in gesprek",
        "> Defensie heeft daarom een permanente presentie in de regio",
        "**permanente presentie** Die is verspreid over bases en kazernes; aantallen staan er niet "
        "bij.",
    ],
)
def test_what_it_says(defaults: Results, sentence: str) -> None:
    assert sentence in defaults.text


def test_it_has_counts_and_no_other_figure(defaults: Results) -> None:
    """Question 59 names the region once, its answer only `de regio`; no other pair does."""
    assert defaults.figures == {
        "caribisch-keren": 1,
        "caribisch-vragen": 1,
        "vragen-van-thema": 1,
        "onderdelen": 3,
        "onderdelen-gegeven": 2,
    }
    assert "Buiten de vragen van dit thema" not in defaults.text


def test_more_questions_of_the_theme_and_places_outside_it(tmp_path: Path) -> None:
    """Question 55 names the VS too, and its answer does not; question 59 is no longer of it."""

    def change(rows: list[Row]) -> list[Row]:
        moved = {"55": "caribbean", "56": "caribbean", "59": "security"}
        return [row | {"theme": moved.get(row["question"], row["theme"])} for row in rows]

    text = run_chapter(CHAPTER, with_coding(tmp_path, "themes", change)).text
    assert "1 keer, een vierkant. Kolommen: Vraag 1 en Antwoord 0." in text
    assert "## Het gebied wordt genoemd in 1 vraag (59)" in text
    assert "Buiten de vragen van dit thema staat het in vraag 59." in text


def test_an_element_that_is_given_is_counted(tmp_path: Path) -> None:
    """As if the tensions were answered as asked: three of three."""

    def change(rows: list[Row]) -> list[Row]:
        return [row | ({"status": "given"} if row["question"] == "59" else {}) for row in rows]

    results = run_chapter(CHAPTER, with_coding(tmp_path, "elements", change))
    assert results.figures["onderdelen-gegeven"] == 3
    assert "Gevraagd en gekregen: 3 van de 3" in results.text


def test_an_uncoded_edition_says_only_what_the_text_has(uncoded: Results) -> None:
    assert "**Het Caribisch gebied staat één keer in dit document.**" in (uncoded.text)
    assert "nog niet gecodeerd voor alle vragen: 0 van de 63 vragen." in uncoded.text
    assert "## Welke landen buiten het Koninkrijk noemen vraag en antwoord?" in uncoded.text
    assert "## Het gebied wordt genoemd in 1 vraag (59)" in uncoded.text
    assert "Frankrijk" not in uncoded.text


def test_another_document_is_not_spoken_of_in_the_words_of_this_one(other: Results) -> None:
    """`Curacao` without its cedilla counts as the island."""
    assert "## Het gebied wordt genoemd in 1 vraag (1) en 1 antwoord (1)" in other.text
    assert other.figures["caribisch-keren"] == 2
    for word in ("Frankrijk", "59", "presentie"):
        assert word not in other.text


def test_every_sentence_is_whole(defaults: Results, uncoded: Results, other: Results) -> None:
    for results in (defaults, uncoded, other):
        assert results.broken == []
