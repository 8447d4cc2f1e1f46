"""The chapter on openness: counts over all questions, by hand from the tables of the coding."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.chapters.results import (
    CODING,
    Results,
    Row,
    run_chapter,
    with_coding,
    with_other_questions,
    without_coding,
    without_files,
    without_rows,
)
from tests.conftest import PROJECT, copy_project, run

CHAPTER = "1-transparantie"


@pytest.fixture(scope="module")
def less() -> Results:
    return run_chapter(CHAPTER, reading="less")


@pytest.fixture(scope="module")
def more() -> Results:
    return run_chapter(CHAPTER, reading="more")


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Nothing is coded."""
    return run_chapter(CHAPTER, without_coding(tmp_path_factory.mktemp("bare")))


@pytest.fixture(scope="module")
def half(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Of the first twenty questions it is coded what they give."""
    project = without_rows(
        tmp_path_factory.mktemp("half"), "dispositions", lambda row: int(row["question"]) > 20
    )
    return run_chapter(CHAPTER, project)


def test_the_counts_add_up(defaults: Results, less: Results, more: Results) -> None:
    for results in (defaults, less, more):
        figures = results.figures
        followed = [value for key, value in figures.items() if key.startswith("na-volgen-")]
        standing = [value for key, value in figures.items() if key.startswith("zoals-het-staat-")]
        assert sum(followed) == figures["vragen"] == 63
        assert sum(standing) + figures["alleen-verwijzing"] == 63


def test_what_it_finds_as_coded(defaults: Results) -> None:
    expected = {
        "na-volgen-answered": 34,
        "na-volgen-partly-answered": 23,
        "na-volgen-deferred": 0,
        "na-volgen-declined": 3,
        "na-volgen-confidential": 3,
        "zoals-het-staat-answered": 32,
        "zoals-het-staat-partly-answered": 20,
        "zoals-het-staat-declined": 2,
        "zoals-het-staat-confidential": 2,
        "alleen-verwijzing": 7,
        "verwijzend": 17,
        "antwoorden": 63,
        "in-een-kring": 0,
        "met-alternatief": 31,
        "alternatief-minder": 13,
        "alternatief-meer": 18,
        "onderdelen": 109,
        "onderdelen-open": 36,
        "onderdelen-given": 73,
        "onderdelen-other-population": 10,
        "onderdelen-annex": 3,
        "onderdelen-withheld": 0,
        "onderdelen-refused": 5,
        "onderdelen-later": 2,
        "onderdelen-absent": 16,
        "vertrouwelijk-zelf": 12,
        "vertrouwelijk-zonder-grond": 7,
        "vertrouwelijk-met-grond": 5,
        "vertrouwelijk-via": 8,
        "vragen-van-thema": 18,
    }
    assert {key: defaults.figures[key] for key in expected} == expected


def test_partly_answered_says_where_nothing_was_given(defaults: Results, more: Results) -> None:
    """7, 8, 9, 13, 18, 19, 20, 36, 62 and 63; 7, 13 and 36 have only elements that are absent."""
    assert defaults.figures["deels-zonder-gegeven"] == 10
    assert defaults.figures["deels-niet-behandeld"] == 3
    assert "## Bij 10 van de 23 deels of anders beantwoorde vragen is geen onderdeel gegeven" in (
        defaults.text
    )
    assert (
        "34 beantwoord en 23 deels of anders, waarvan 10 zonder gegeven onderdeel" in defaults.text
    )
    assert "Bij 3 vragen wordt geen onderdeel behandeld." in defaults.text
    # of the ten, 8, 18, 19, 20, 36, 62 and 63 have the alternative answered
    assert more.figures["deels-zonder-gegeven"] == 3


def test_the_headline_has_its_band(defaults: Results, less: Results, more: Results) -> None:
    for results in (defaults, less, more):
        band = [results.figures[f"band-answered-{way}"] for way in ("minst", "code", "meest")]
        assert band == [24, 34, 52]
    assert (
        "**Dit boek noemt 34 van de 63 vragen beantwoord; met andere verdedigbare codes 24 tot "
        "52.**" in defaults.text
    )
    assert "| deels of anders beantwoord | 29 | 23 | 6 |" in defaults.text
    assert (
        "**Waar het alternatief meer geeft, zijn 52 van de 63 vragen beantwoord, met de "
        "codes van dit boek 34; met andere verdedigbare codes 24 tot 52.**" in more.text
    )


def test_what_is_left_without_one_rule(defaults: Results) -> None:
    """34, 35, 37, 38 and 41 rest on it."""
    assert defaults.figures["rust-op-verdedigen"] == 5
    assert defaults.figures["beantwoord-zonder-verdedigen"] == 34 - 5
    assert "Van de 34 rusten er 5 op één regel" in defaults.text
    assert "| 34, 35, 37, 38 en 41 | 29 |" in defaults.text
    assert "| 3, 16, 17, 23 en 24 | 29 |" in defaults.text


def test_a_reference_to_an_answer_that_treats_the_question_is_no_dead_end(
    defaults: Results, less: Results
) -> None:
    assert "doodlopend" in defaults.figures
    for results in (defaults, less):
        assert results.figures["doodlopend"] == 1
        assert "niets van wat is gevraagd: antwoord 10." in results.text
        assert "10 en 49" not in results.text
    assert "alleen volgens het aangewezen antwoord vertrouwelijk: vraag 49." in defaults.text


def test_only_of_the_codes_as_coded_it_says_that_they_follow(
    defaults: Results, less: Results, more: Results
) -> None:
    said = "De code van elke vraag volgt uit haar onderdelen en de regels."
    assert said in defaults.text
    assert said not in less.text
    assert said not in more.text


def test_the_agreement_of_two_readers_is_computed(defaults: Results) -> None:
    """Only 36 is read otherwise as it stands; after following 8 too; 9 of 109 elements."""
    figures = defaults.figures
    assert (figures["lezers-zoals-het-staat"], figures["lezers-zoals-het-staat-van"]) == (62, 63)
    assert (figures["lezers-na-volgen"], figures["lezers-na-volgen-van"]) == (61, 63)
    assert (figures["lezers-onderdelen"], figures["lezers-onderdelen-van"]) == (100, 109)
    assert "Bij vraag 8 en 36 verschilt de code. 2 keer" in defaults.text
    assert "| 36 | de vraag als geheel | deels of anders | beantwoord |" in defaults.text


@pytest.mark.parametrize("gone", [1, 36])
def test_the_agreement_follows_the_other_reading(tmp_path: Path, gone: int) -> None:
    project = copy_project(tmp_path)
    path = project / CODING.parent / "readings" / "second" / "dispositions.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if not line.startswith(f"{gone},")]
    path.write_text("\n".join(kept) + "\n", encoding="utf-8")
    figures = run_chapter(CHAPTER, project).figures
    assert figures["lezers-zoals-het-staat-van"] == 62
    assert figures["lezers-zoals-het-staat"] == (61 if gone == 1 else 62)


@pytest.mark.parametrize(
    "sentence",
    [
        "## 12 antwoorden noemen iets wat niet openbaar is; 7 noemen zelf geen reden",
        "Voor die 7 kan een reden gelden die een ander antwoord in het algemeen noemt.",
        "de meerjarige plancijfers voor personeel (antwoord 39), de totale kosten van "
        "externe inhuur (antwoord 43) en de materiële gereedheid per A-systeem (antwoord 26).",
        "Nog 8 antwoorden noemen zelf niets wat niet openbaar is, maar verwijzen naar een antwoord "
        "dat dat wel doet: 7, 8, 9, 10, 27, 33, 49 en 54.",
        "**TZ202307-053** De vraag noemt die toezegging",
        # Of 39, 43 and 49 a part is given: the front page calls them so too.
        "komt later 0, niet gegeven 3 en deels vertrouwelijk 3.",
        "Bij 7 vragen gaat het antwoord bij een of meer onderdelen over iets anders dan gevraagd, "
        "zoals een andere groep.",
        # 32 + 20 + 2 + 2 + 0 are 56 of the 63.
        "en geen met ‘komt later’. 7 antwoorden verwijzen alleen.",
        "is volgens het antwoord de reden dat een rapportage over knelpunten ontbreekt.",
        "## 17 van de 63 antwoorden verwijzen naar een ander antwoord",
        "antwoord 27 → antwoord 54 → antwoord 26",
        "Geen antwoord verwijst via andere naar zichzelf.",
        "Geen enkele vraag heeft de code ‘beantwoord’ bij Oekraïne (2 vragen), Caribisch gebied (1 "
        "vraag) en Beveiliging (1 vraag).",
        "| Beveiliging | 0 | 1 | 0 | 0 | 0 | 0 | 1 |",
    ],
)
def test_what_it_says(defaults: Results, sentence: str) -> None:
    assert sentence in defaults.text


def test_with_the_alternatives_that_give_less(less: Results) -> None:
    figures = less.figures
    assert figures["na-volgen-answered"] == 24
    assert figures["na-volgen-partly-answered"] == 29
    assert figures["na-volgen-declined"] == 6
    assert figures["na-volgen-confidential"] == 4
    assert "vertrouwelijk: vraag 9 en 49." in less.text


def test_an_edition_that_is_not_coded(bare: Results) -> None:
    assert "**Voor deze uitgave is nog niet gecodeerd wat er is gegeven.**" in bare.text
    assert "in de codering van deze uitgave: een tweede lezing." in bare.text
    assert "17 van de 63 antwoorden verwijzen" in bare.text
    assert "tweede lezer codeerde" not in bare.text
    assert "Geen antwoord noemt" not in bare.text
    for heading in re.split(r"^#+ ", bare.text, flags=re.MULTILINE):
        assert heading.count("Niet in de codering van deze uitgave") <= 1


def test_another_document_that_is_not_coded(tmp_path: Path) -> None:
    text = run_chapter(CHAPTER, with_other_questions(tmp_path)).text
    assert "## Geen antwoord verwijst naar een ander antwoord" in text
    assert "TZ202307-053" not in text


def test_what_is_coded_in_part_says_of_how_many(half: Results) -> None:
    assert "11 van de 20 gecodeerde vragen beantwoord" in half.text
    assert "Wat het antwoord geeft, is gecodeerd van 20 van de 63 vragen." in half.text
    assert "In elk thema met gecodeerde vragen is er minstens één beantwoord." in half.text
    assert "De code van elke vraag volgt" not in half.text
    assert "Geen van de 11 rust op de regel" in half.text
    assert "Zonder die regel" not in half.text


def test_elements_of_some_questions_say_of_how_many(tmp_path: Path) -> None:
    project = without_rows(tmp_path, "elements", lambda row: row["question"] not in ("1", "2"))
    text = run_chapter(CHAPTER, project).text
    assert (
        "Dit boek leest in de 2 gecodeerde vragen samen 3 onderdelen; daarvan zijn er 2 gegeven."
        in text
    )


def test_no_alternative_and_nothing_confidential(tmp_path: Path) -> None:
    """The confidential ones partly answered, and no code with another beside it."""

    def change(rows: list[Row]) -> list[Row]:
        changed = []
        for row in rows:
            if row["disposition"] == "confidential":
                row = row | {"disposition": "partly_answered", "rule": "5"}
            elif row["resolved"] == "confidential":
                row = row | {"resolved": "partly_answered"}
            none = dict.fromkeys(("alternative", "alternative_rule", "alternative_quote"), "")
            changed.append(row | none)
        return changed

    results = run_chapter(CHAPTER, with_coding(tmp_path, "dispositions", change))
    assert results.figures["na-volgen-confidential"] == 0
    assert (
        "34 van de 63 vragen beantwoord; een andere verdedigbare code noemt het bij geen vraag."
        in (results.text)
    )
    assert "Bij geen vraag noemt dit boek een andere code die te verdedigen is." in results.text
    assert "Bij vraag 39, 43 en 49 volgt de code niet uit de onderdelen." in results.text
    assert "alleen volgens het aangewezen antwoord" not in results.text
    assert results.broken == []


def test_tables_that_are_not_coded_are_named(tmp_path: Path) -> None:
    gone = ("elements.csv", "confidentiality.csv", "rule_notes.csv")
    text = run_chapter(CHAPTER, without_files(copy_project(tmp_path), *gone)).text
    assert "in de codering van deze uitgave: de onderdelen van de vragen." in text
    assert "in de codering van deze uitgave: wat de antwoorden niet openbaar noemen." in text
    assert "in de codering van deze uitgave: op welke regel een code rust." in text


def test_every_sentence_ends_and_none_is_empty(
    defaults: Results, less: Results, more: Results, bare: Results, half: Results
) -> None:
    for results in (defaults, less, more, bare, half):
        assert results.broken == []


@pytest.mark.long
@pytest.mark.parametrize("folder", [".", "chapters"])
def test_plain_papermill_runs_it_from_here_and_there(tmp_path: Path, folder: str) -> None:
    here = PROJECT / folder
    notebook = "chapters/8-beveiliging.ipynb" if folder == "." else "8-beveiliging.ipynb"
    done = run("papermill", notebook, tmp_path / "out.ipynb", "--no-progress-bar", cwd=here)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out.ipynb").stat().st_size > 50_000
