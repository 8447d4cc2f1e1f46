from __future__ import annotations

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
        "- Van de 3 onderdelen waarnaar is gevraagd, zijn er 2 gegeven. Open bleef: ‘Betekenis van "
        "de spanningen VS-Venezuela’ (vraag 59: over een andere groep, periode of maat).",
        "- Vraag 59 noemt de VS en Venezuela; het antwoord noemt die niet.",
        "- Volgens antwoord 59 houdt Defensie nauw contact met partners als Frankrijk en het "
        "Verenigd Koninkrijk, en is zij met Frankrijk ook in gesprek over gezamenlijk optreden, "
        "indien de situatie daarom vraagt.",
        "- Het Caribisch gebied of een van de eilanden staat in 1 vraag (59), en verder nergens in "
        "het document.",
        "| de VS | 1 | 0 |",
        "| Venezuela | 1 | 0 |",
        "| Frankrijk | 1 | 2 |",
        "| het Verenigd Koninkrijk | 1 | 1 |",
        "| Verenigd Koninkrijk | nauw contact | “We houden hierin ook nauw contact",
        "| Frankrijk | in gesprek over gezamenlijk optreden, indien de situatie daarom vraagt | "
        "“Met Frankrijk zijn we ook in gesprek",
        "> Defensie heeft daarom een permanente presentie in de regio",
        "Antwoord 59 gebruikt het woord ‘regio’.",
        "Er staat geen kengetal in.",
        "dat het plaatsvindt, staat er niet.",
    ],
)
def test_what_it_says(defaults: Results, sentence: str) -> None:
    assert sentence in defaults.text


def test_it_has_counts_and_no_other_figure(defaults: Results) -> None:
    assert defaults.figures == {
        "vragen-van-thema": 1,
        "onderdelen": 3,
        "onderdelen-gegeven": 2,
        "caribisch-vragen": 1,
        "gevraagd": 3,
        "gegeven": 2,
    }


def test_more_questions_of_the_theme_and_places_outside_it(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """Question 55 names the VS too, and its answer does not; question 59 is no longer of it."""

    def change(rows: list[Row]) -> list[Row]:
        moved = {"55": "caribbean", "56": "caribbean", "59": "security"}
        return [row | {"theme": moved.get(row["question"], row["theme"])} for row in rows]

    project = with_coding(tmp_path_factory.mktemp("more"), "themes", change)
    text = run_chapter(CHAPTER, project).text
    assert "- De vragen noemen de VS; de antwoorden noemen die niet." in text
    assert "staat in 1 vraag (59); buiten de vragen van dit thema in vraag 59." in text


def test_an_uncoded_edition_says_only_what_the_text_has(uncoded: Results) -> None:
    assert "- Wat de antwoorden geven, is nog niet gecodeerd (0 van de 63 vragen)." in uncoded.text
    assert "- Vraag 59 noemt de VS en Venezuela; het antwoord noemt die niet." in uncoded.text
    assert "in 1 vraag (59), en verder nergens in het document." in uncoded.text


def test_another_document_is_not_spoken_of_in_the_words_of_this_one(other: Results) -> None:
    assert "De woorden waar dit onderdeel op rust, staan niet in deze uitgave." in other.text
    assert "in 1 vraag (1) en 1 antwoord (1), en verder nergens in het document." in other.text
    assert "- Deze landen staan hier alleen in een antwoord." in other.text
    for word in ("Frankrijk zijn we", "vraag 59", "presentie"):
        assert word not in other.text


def test_every_sentence_is_whole(defaults: Results, uncoded: Results, other: Results) -> None:
    for results in (defaults, uncoded, other):
        assert results.broken == []
