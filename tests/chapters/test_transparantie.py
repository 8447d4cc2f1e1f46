from __future__ import annotations

from pathlib import Path

import pytest

from tests.chapters.results import Results, Row, run_chapter, with_coding, without_files
from tests.conftest import PROJECT, copy_project, run

CHAPTER = "1-transparantie"


@pytest.fixture(scope="module")
def as_coded() -> Results:
    return run_chapter(CHAPTER)


@pytest.fixture(scope="module")
def with_alternatives() -> Results:
    return run_chapter(CHAPTER, reading="less")


def test_the_counts_add_up(as_coded: Results, with_alternatives: Results) -> None:
    for results in (as_coded, with_alternatives):
        figures = results.figures
        followed = [value for key, value in figures.items() if key.startswith("na-volgen-")]
        standing = [value for key, value in figures.items() if key.startswith("zoals-het-staat-")]
        assert sum(followed) == figures["vragen"] == 63
        assert sum(standing) + figures["alleen-verwijzing"] == 63


def test_what_it_finds_as_coded(as_coded: Results) -> None:
    figures = as_coded.figures
    assert figures["na-volgen-answered"] == 34
    assert figures["na-volgen-partly-answered"] == 23
    assert figures["na-volgen-declined"] == 3
    assert figures["na-volgen-confidential"] == 3
    assert figures["na-volgen-deferred"] == 0
    assert figures["alleen-verwijzing"] == 7
    assert figures["verwijzend"] == 17
    assert figures["doodlopend"] == 2
    assert figures["in-een-kring"] == 0


@pytest.mark.parametrize(
    "sentence",
    [
        "Van de 63 vragen hebben na het volgen van verwijzingen 34 vragen de code ‘beantwoord’ en "
        "23 vragen de code ‘deels beantwoord’.",
        "3 vragen hebben de code ‘niet gegeven’: vraag 2, 10 en 29.",
        "Zoals de antwoorden er staan hebben 32 vragen de code ‘beantwoord’, 20 vragen ‘deels "
        "beantwoord’, 0 vragen ‘komt later’, 2 vragen ‘niet gegeven’ en 2 vragen ‘vertrouwelijk’. "
        "De overige 7 antwoorden verwijzen alleen.",
        "of blijft het op een andere manier niet openbaar: vraag 39, 43 en 49.",
        "17 antwoorden verwijzen naar een ander antwoord; daarvan zijn 7 antwoorden niets anders "
        "dan een verwijzing.",
        "Bij 2 antwoorden loopt de verwijzing dood: 10 en 49.",
        "Van de 7 antwoorden die alleen verwijzen, loopt bij 2 antwoorden de verwijzing dood.",
        "Bij Oekraïne (2 vragen), Caribisch gebied (1 vraag) en Beveiliging (1 vraag) heeft geen "
        "enkele vraag de code ‘beantwoord’.",
        "Antwoord 6, door 3 antwoorden: 8, 9 en 10.",
        "antwoord 27 → antwoord 54 → antwoord 26",
        "Bij 27 vragen is ook een andere code te verdedigen: bij 9 vragen een die minder geeft, "
        "bij 18 vragen een die evenveel of meer geeft.",
        "Er is geen kring",
        "De code ‘beantwoord’ komt na het volgen van verwijzingen het vaakst voor: bij 34 van de "
        "63 vragen",
    ],
)
def test_what_it_says_as_coded(as_coded: Results, sentence: str) -> None:
    assert sentence in as_coded.text


@pytest.mark.parametrize(
    "sentence",
    [
        "Van de 63 vragen hebben na het volgen van verwijzingen 28 vragen de code ‘beantwoord’ en "
        "25 vragen de code ‘deels beantwoord’; geteld is het alternatief, waar dat minder geeft.",
        "6 vragen hebben de code ‘niet gegeven’: vraag 2, 7, 10, 13, 15 en 29.",
        "Code na het volgen: vertrouwelijk (het alternatief).",
        "vraag 9, 39, 43 en 49.",
        "Bij 3 antwoorden loopt de verwijzing dood: 9, 10 en 49.",
    ],
)
def test_what_it_says_with_the_alternatives_that_give_less(
    with_alternatives: Results, sentence: str
) -> None:
    assert sentence in with_alternatives.text


@pytest.mark.parametrize("folder", [".", "chapters"])
def test_plain_papermill_runs_it_from_here_and_there(tmp_path: Path, folder: str) -> None:
    here = PROJECT / folder
    notebook = "chapters/8-beveiliging.ipynb" if folder == "." else "8-beveiliging.ipynb"
    done = run("papermill", notebook, tmp_path / "out.ipynb", "--no-progress-bar", cwd=here)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out.ipynb").stat().st_size > 50_000


def test_what_was_asked_adds_up(as_coded: Results) -> None:
    assert as_coded.figures["onderdelen"] == 109
    assert as_coded.figures["onderdelen-open"] == 35


@pytest.mark.parametrize(
    "sentence",
    [
        "Bij 27 van de 63 vragen is ook een andere code te verdedigen",
        "De vragen vragen samen naar 109 onderdelen; bij 74 staat het gevraagde in het antwoord. "
        "14 antwoorden noemen iets wat buiten de openbaarheid blijft; 8 daarvan noemen daarbij "
        "geen grond.",
        "Bij 74 staat het gevraagde in het antwoord. De andere: over een andere groep, periode of "
        "maat (10), in de vertrouwelijke bijlage (3), afgewezen of niet mogelijk genoemd (5), "
        "komt later (2) en niet behandeld (15).",
        "De code van elke vraag volgt uit haar onderdelen en de regels.",
        "| Beveiliging | 0 | 1 | 0 | 0 | 0 | 0 | 1 |",
        "**Totale kosten van de externe inhuur** Vraag 43: in de vertrouwelijke bijlage.",
        "14 antwoorden noemen iets wat buiten de openbaarheid blijft: vraag 1, 2, 3, 4, 5, 6, 26, "
        "32, 35, 36, 39, 43, 48 en 63. Daarvan noemen 8 antwoorden er geen grond bij: vraag 2, 5, "
        "26, 35, 39, 43, 48 en 63. Verder verwijzen 8 antwoorden naar een van deze antwoorden: "
        "vraag 7, 8, 9, 10, 27, 33, 49 en 54.",
        "Vraag 8 noemt de geregistreerde toezegging ‘TZ202307-053’. Het antwoord verwijst naar "
        "antwoord 6 en 7.",
        "Er zijn 14 spanningen.",
        "**Antwoord 6 en antwoord 36** Antwoord 36 zegt dat alle afgesproken informatie",
        "**Binnen antwoord 51** De genoemde delen tellen samen op",
    ],
)
def test_what_it_says_of_what_stayed_open(as_coded: Results, sentence: str) -> None:
    assert sentence in as_coded.text


def test_a_theme_without_questions_says_so(tmp_path: Path) -> None:
    def move(rows: list[Row]) -> list[Row]:
        return [
            row | ({"theme": "security", "secondary": ""} if row["theme"] == "ukraine" else {})
            for row in rows
        ]

    results = run_chapter(CHAPTER, with_coding(tmp_path, "themes", move))
    assert "Het document heeft geen vragen met het hoofdthema Oekraïne." in results.text
    assert "Oekraïne (" not in results.text


def test_a_tie_and_a_zero_are_said_as_they_are(tmp_path: Path) -> None:
    """No question confidential, and as many answered as partly answered."""

    def change(rows: list[Row]) -> list[Row]:
        to_move = 4
        changed = []
        for row in rows:
            if row["disposition"] == "confidential":
                row = row | {"disposition": "partly_answered", "rule": "5"}
            elif row["resolved"] == "confidential":
                row = row | {"resolved": "partly_answered"}
            elif row["disposition"] == "answered" and not row["alternative"] and to_move:
                row = row | {"disposition": "partly_answered", "rule": "5"}
                to_move -= 1
            if row["alternative"] == (row["resolved"] or row["disposition"]):
                row = row | dict.fromkeys(
                    ("alternative", "alternative_rule", "alternative_quote"), ""
                )
            changed.append(row)
        return changed

    results = run_chapter(CHAPTER, with_coding(tmp_path, "dispositions", change))
    figures = results.figures
    assert figures["na-volgen-confidential"] == 0
    assert "Bij geen vraag blijft iets van het gevraagde volgens het antwoord niet openbaar." in (
        results.text
    )
    assert figures["na-volgen-answered"] == figures["na-volgen-partly-answered"] == 30
    assert (
        "De codes ‘beantwoord’ en ‘deels beantwoord’ komen na het volgen van verwijzingen het "
        "vaakst voor: elk bij 30 van de 63 vragen"
    ) in results.text
    assert "volgt de code niet uit de onderdelen." in results.text


def test_an_edition_whose_elements_are_not_coded_says_so(tmp_path: Path) -> None:
    gone = ("elements.csv", "confidentiality.csv", "tensions.csv")
    project = without_files(copy_project(tmp_path), *gone)
    results = run_chapter(CHAPTER, project)
    assert "De onderdelen van de vragen zijn nog niet gecodeerd (0 van 63)." in results.text
    assert (
        "Welke antwoorden iets noemen wat buiten de openbaarheid blijft, is nog niet gecodeerd."
        in results.text
    )
    assert "Spanningen tussen antwoorden zijn nog niet gecodeerd." in results.text
