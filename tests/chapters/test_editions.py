"""Every chapter on another edition: not coded, coded in part, with other questions."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.chapters.odd_counts import odd_counts
from tests.chapters.results import Results, run_chapter
from tests.conftest import EDITION, PROJECT, copy_project
from tests.editions import CODED_EARLIER, CODED_LATER, EARLIER, LATER, add_edition

CHAPTERS = sorted(path.stem for path in (PROJECT / "chapters").glob("*.ipynb"))
BESIDE = "uitgaven-naast-elkaar"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with five more editions.

    Coded, in part, not at all, with a question that has no answer, and without a known day.
    """
    copy = copy_project(tmp_path_factory.mktemp("editions"))
    add_edition(copy, "made-up-whole", EARLIER, CODED_EARLIER)
    add_edition(copy, "made-up-part", LATER, CODED_LATER)
    add_edition(copy, "made-up-bare", LATER.replace("20 november 2025", "20 november 2026"))
    add_edition(copy, "made-up-open", f"{LATER}\n4 Wanneer komt de nota over de havens?\n")
    undated = EARLIER.replace(" bij brief van 20 november 2024", "")
    # Without indicators: those of an edition without a day come last in a series, with their label.
    coding = {table: rows for table, rows in CODED_EARLIER.items() if table != "indicators"}
    added = add_edition(copy, "made-up-undated", undated, coding)
    assert added.identity.answered_on is None
    return copy


@pytest.fixture(scope="module")
def ran() -> dict[tuple[str, str], Results]:
    """What was run already, by chapter and edition."""
    return {}


def run_on(project: Path, ran: dict[tuple[str, str], Results], name: str, edition: str) -> Results:
    if (name, edition) not in ran:
        ran[name, edition] = run_chapter(name, project, edition=edition)
    return ran[name, edition]


@pytest.mark.parametrize(
    "edition", ["made-up-whole", "made-up-part", "made-up-bare", "made-up-undated"]
)
@pytest.mark.parametrize("name", CHAPTERS)
def test_a_chapter_runs_on_any_edition(
    project: Path, ran: dict[tuple[str, str], Results], name: str, edition: str
) -> None:
    said = run_on(project, ran, name, edition).text
    assert said.strip()
    own = re.sub(r"(?m)^\| .*\| .*‘.*’.*\|$", "", said)  # but for figures of others, with a source
    if name != BESIDE:  # which quotes the edition beside it
        assert "Stand van Defensie" not in own
    for odd in (": geen.", "vraag geen", "Vraag geen", " 1 vragen", " 1 antwoorden", "None"):
        assert odd not in said
    assert odd_counts(own) == []


@pytest.mark.parametrize("name", [each for each in CHAPTERS if each != BESIDE])
def test_a_chapter_of_an_edition_without_coding_says_so(
    project: Path, ran: dict[tuple[str, str], Results], name: str
) -> None:
    text = run_on(project, ran, name, "made-up-bare").text
    assert re.search("Niet in de codering van deze uitgave: |nog niet gecodeerd", text)


def test_a_region_that_is_nowhere_is_not_counted(
    project: Path, ran: dict[tuple[str, str], Results]
) -> None:
    text = run_on(project, ran, "6-caribisch-gebied", "made-up-whole").text
    assert "**Dit document noemt het Caribisch gebied niet.**" in text


@pytest.mark.parametrize(
    ("edition", "sentence"),
    [
        ("made-up-bare", "**Voor deze uitgave is nog niet gecodeerd wat er is gegeven.**"),
        ("made-up-bare", "nog niet gecodeerd voor alle vragen: 0 van de 3 vragen."),
        ("made-up-bare", "## Eén van de 3 antwoorden verwijst naar een ander antwoord"),
        # Of its 4 questions 3 have an answer.
        ("made-up-open", "## Eén van de 3 antwoorden verwijst naar een ander antwoord"),
        ("made-up-bare", "Het vaakst aangewezen: antwoord 3."),
        (
            "made-up-bare",
            "in de codering van deze uitgave: wat de antwoorden niet openbaar noemen.",
        ),
        (
            "made-up-part",
            "1 vraag, een vierkant. Kolommen: beantwoord 0, deels of anders beantwoord 1,",
        ),
        # Answer 1, `Zie antwoord op vraag 3.`, is one, and is not coded.
        ("made-up-part", "Geen gecodeerd antwoord is alleen een verwijzing."),
        ("made-up-whole", "**Dit boek noemt 2 van de 3 vragen beantwoord; een andere verdedig"),
        ("made-up-whole", "Kolommen: beantwoord 2, deels of anders beantwoord 0, komt later 1,"),
        ("made-up-whole", "## Geen antwoord verwijst naar een ander antwoord"),
        ("made-up-whole", "in de codering van deze uitgave: de onderdelen van de vragen."),
    ],
)
def test_what_the_first_chapter_says_of_it(
    project: Path, ran: dict[tuple[str, str], Results], edition: str, sentence: str
) -> None:
    assert sentence in run_on(project, ran, "1-transparantie", edition).text


def test_steps_of_an_unknown_day_are_not_judged(
    project: Path, ran: dict[tuple[str, str], Results]
) -> None:
    said = run_on(project, ran, "aangekondigde-stappen", "made-up-undated").text
    assert "in de codering van deze uitgave: de dag van de antwoorden." in said
    assert "## Van welke stappen is de termijn voorbij?" in said
    assert "## Op" not in said
    assert "geen stappen gecodeerd" not in said


def test_the_first_edition_has_none_before_it(
    project: Path, ran: dict[tuple[str, str], Results]
) -> None:
    said = run_on(project, ran, BESIDE, "made-up-whole").text
    assert "Dit boek heeft in deze reeks nog geen eerdere uitgave om naast deze te leggen." in said


def test_a_mistake_in_another_edition_is_none_of_this_one(tmp_path: Path) -> None:
    """Not in that of another series, and in one of its own the chapter says that it lacks it."""
    project = copy_project(tmp_path)
    first = EARLIER.replace("20 november 2024", "1 juli 2026")
    add_edition(project, "made-up-first", first, CODED_EARLIER)
    add_edition(project, "made-up-other", LATER, series="algemeen")
    day = LATER.replace("20 november 2025", "20 november 2026")
    add_edition(project, "made-up-second", day, CODED_LATER)
    for name in ("made-up-first", "made-up-other"):
        path = project / "data" / "editions" / name / "coding" / "themes.csv"
        path.parent.mkdir(exist_ok=True)
        path.write_text("question,theme,secondary,rationale\n1,navy,,x\n", encoding="utf-8")
    without = run_chapter(BESIDE, project, edition="made-up-second", earlier=EDITION).text
    assert f"lijkt op een vraag uit de uitgave {EDITION}." in without
    said = run_chapter(BESIDE, project, edition="made-up-second").text
    assert "de uitgave made-up-first, waarin een fout staat." in said
    assert "navy" not in said


@pytest.mark.parametrize(
    "sentence",
    [
        "**1 van de 3 vragen lijkt op een vraag uit de uitgave made-up-whole.**",
        "## Eén antwoord geeft nu iets anders dan toen",
        "“Hoeveel schepen liggen er nu in de haven van Urk?” | 1 | “Hoeveel schepen liggen er in "
        "de haven van Urk?” | 96 | deels of anders beantwoord | beantwoord |",
        "Van 1 vraag is in beide uitgaven gecodeerd wat het antwoord geeft.",
        "## Van één stap van toen is de termijn voorbij",
        "| Nota over de havens | tweede kwartaal van 2025 | 2 | “In het tweede kwartaal van 2025 "
        "is de Kamer geïnformeerd over de havens.” | antwoord 3 |",
        "1 kengetal staat in beide uitgaven, 1 alleen in die van toen en 1 alleen in deze.",
        "| Kengetal | made-up-part | made-up-whole |",
        "| schepen in de haven van Urk | 15 (2025) | 12 (2024) |",
        "| matrozen op de vloot | 2024 | 40 | realisatie | made-up-whole |",
        "| brandende lantaarns | 2025 | 7 | realisatie | made-up-part |",
    ],
)
def test_what_two_editions_have_in_common(
    project: Path, ran: dict[tuple[str, str], Results], sentence: str
) -> None:
    assert sentence in run_on(project, ran, BESIDE, "made-up-part").text


@pytest.mark.parametrize(
    "sentence",
    [
        "| nog niet gecodeerd | deels of anders beantwoord |",
        "## Welke vragen op elkaar lijken",
        "in de codering van deze uitgave: de aangekondigde stappen van made-up-part.",
        "in de codering van deze uitgave: de kengetallen van made-up-bare.",
    ],
)
def test_what_is_not_coded_is_not_compared(project: Path, sentence: str) -> None:
    said = run_chapter(BESIDE, project, edition="made-up-bare", earlier="made-up-part").text
    assert sentence in said
    assert "iets anders dan toen" not in said


def test_two_editions_side_by_side_say_what_changed(
    project: Path, ran: dict[tuple[str, str], Results]
) -> None:
    """Question 2 has other words and other codes; 1 and 3 of now are new, 2 and 3 of then gone."""
    said = run_on(project, ran, BESIDE, "made-up-part").text
    assert "## Geen kengetal is herzien: geen heeft voor dezelfde periode een andere" in said
    assert "Bij één gelijkende vraag heeft de vraag of het antwoord andere woorden." in said
    assert "2 vragen lijken op geen vraag van toen; op 2 vragen van toen lijkt er nu geen." in said
    assert "schepen liggen er {+nu+} in de haven" in said
    assert "“Wat is de stand van de vuurtorens?”" in said
    assert "“Hoeveel matrozen varen er op de vloot?”" in said
