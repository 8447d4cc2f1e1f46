from __future__ import annotations

import pytest

from tests.chapters.results import (
    Results,
    run_chapter,
    with_coding,
    without_files,
    without_rows,
)

CHAPTER = "5-oekraine"
OTHER = "1 Hoeveel schepen zijn er?\n\nEr zijn drie schepen.\n"


def test_what_it_counts(defaults: Results) -> None:
    """Question 52: 1, its answer 2; answer 55: 1; question 58: 2, its answer 3."""
    assert defaults.figures["oekraine-keren"] == 9
    assert defaults.figures["oekraine-vragen"] == 2
    assert defaults.figures["oekraine-antwoorden"] == 3
    assert defaults.figures["gevraagd"] == 5
    assert defaults.figures["gegeven"] == 2


@pytest.mark.parametrize(
    "sentence",
    [
        "- Van de 5 onderdelen waarnaar is gevraagd, zijn er 2 gegeven. Open bleven: ‘Gevolgen van "
        "beperkte beschikbaarheid onderwijsleermiddelen’ (vraag 52: over een andere groep, periode "
        "of maat), ‘Moment waarop beschikbaarheid op orde is’ (vraag 52: niet behandeld) en "
        "‘Aandacht in andere relevante hoofdstukken’ (vraag 58: niet behandeld).",
        "- Vraag 52 vraagt naar de gevolgen van leveringen voor de onderwijsleermiddelen; het "
        "antwoord noemt als gevolg van de inzet dat die deels ten koste gaat van de "
        "opleidingscapaciteit. Het woord ‘leveringen’ staat niet in het antwoord.",
        "- Volgens antwoord 52 gaat de inzet voor Oekraïne deels ten koste van de eigen "
        "opleidingscapaciteit, omdat opleidingscapaciteit en capaciteit van operationele eenheden "
        "worden geleverd, en externe partijen worden gebruikt ter ondersteuning.",
        "- Oekraïne staat 9 keer in het document, in 2 vragen (52 en 58) en 3 antwoorden (52, 55 "
        "en 58). Buiten de vragen van dit thema staat het in antwoord 55.",
        "| internationale opleidingsinspanningen | waarlangs steun wordt gegeven | “internationale "
        "opleidingsinspanningen, zoals operatie Interflex” |",
        "Hoe groot het deel is, staat er niet bij; het enige getal in het antwoord gaat over iets "
        "anders: drie (operatielijnen waarlangs Defensie achterstanden in de opleidingen beperkt).",
        "| onderwijsleermiddelen of opleidingsmaterieel | 2 | 2 |",
        "| opleidingscapaciteit | 0 | 3 |",
        "Het antwoord gaat ook over opleidingsmaterieel, bij de maatregelen",
        "| antwoord 55 | 1 | “Met het Actieplan Onbemenste Systemen (APOS)",
        "| “Wanneer verwacht u deze beschikbaarheid van opleidingsmaterieel weer op orde te "
        "hebben” | 52 | niet behandeld | geen |",
    ],
)
def test_what_it_says(defaults: Results, sentence: str) -> None:
    assert sentence in defaults.text


def test_without_the_indicator_no_number_is_named(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    project = without_rows(
        tmp_path_factory.mktemp("lines"),
        "indicators",
        lambda row: row["indicator"] == "training_lines",
    )
    text = run_chapter(CHAPTER, without_files(project, "checks.toml")).text
    assert "Hoe groot het deel is, staat er niet bij." in text
    assert "gaat over iets anders" not in text
    assert "Er staat geen kengetal in." in text


def test_without_questions_of_the_theme_it_says_so_and_still_counts(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    project = with_coding(
        tmp_path_factory.mktemp("moved"),
        "themes",
        lambda rows: [
            row | ({"theme": "security"} if row["theme"] == "ukraine" else {}) for row in rows
        ],
    )
    text = run_chapter(CHAPTER, project).text
    assert "- Het document heeft geen vragen met het hoofdthema Oekraïne." in text
    assert "Oekraïne staat 9 keer in het document" in text
    assert "Buiten de vragen van dit thema" not in text


def test_an_uncoded_edition_says_only_what_the_text_has(uncoded: Results) -> None:
    assert "- Wat de antwoorden geven, is nog niet gecodeerd (0 van de 63 vragen)." in uncoded.text
    assert "Oekraïne staat 9 keer in het document" in uncoded.text
    assert "Buiten de vragen van dit thema" not in uncoded.text
    assert "Hoe groot het deel is, staat er niet bij." in uncoded.text


def test_another_document_is_not_spoken_of_in_the_words_of_this_one(other: Results) -> None:
    assert "Oekraïne staat in geen vraag en geen antwoord van dit document." in other.text
    assert "De woorden waar dit onderdeel op rust, staan niet in deze uitgave." in other.text
    for word in ("Taskforce", "opleidingscapaciteit", "vraag 52"):
        assert word not in other.text


def test_every_sentence_is_whole(defaults: Results, uncoded: Results, other: Results) -> None:
    for results in (defaults, uncoded, other):
        assert results.broken == []
