"""Every chapter on another edition: not coded, coded in part, with other questions."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.chapters.results import Results, run_chapter
from tests.conftest import EDITION, PROJECT, copy_project
from tests.editions import CODED_EARLIER, CODED_LATER, EARLIER, LATER, add_edition

CHAPTERS = sorted(path.stem for path in (PROJECT / "chapters").glob("*.ipynb"))
BESIDE = "uitgaven-naast-elkaar"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with four more editions: coded, in part, not at all, and without a known day."""
    copy = copy_project(tmp_path_factory.mktemp("editions"))
    add_edition(copy, "made-up-whole", EARLIER, CODED_EARLIER)
    add_edition(copy, "made-up-part", LATER, CODED_LATER)
    add_edition(copy, "made-up-bare", LATER.replace("20 november 2025", "20 november 2026"))
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
    if name != BESIDE:  # which quotes the edition beside it
        assert "Stand van Defensie" not in said
    for odd in (": geen.", "vraag geen", "Vraag geen", " 1 vragen", " 1 antwoorden", "None"):
        assert odd not in said


@pytest.mark.parametrize("name", [each for each in CHAPTERS if each != BESIDE])
def test_a_chapter_of_an_edition_without_coding_says_so(
    project: Path, ran: dict[tuple[str, str], Results], name: str
) -> None:
    assert "nog niet gecodeerd" in run_on(project, ran, name, "made-up-bare").text


@pytest.mark.parametrize(
    ("edition", "sentence"),
    [
        ("made-up-bare", "Wat de antwoorden geven, is nog niet gecodeerd (0 van 3)."),
        ("made-up-bare", "Het thema van de vragen is nog niet gecodeerd (0 van 3)."),
        ("made-up-bare", "1 van de 3 antwoorden verwijst naar een ander antwoord"),
        ("made-up-bare", "Of een verwijzing doodloopt, is nog niet gecodeerd (0 van 3)."),
        ("made-up-bare", "Woorden die daarop wijzen, staan in 1 antwoord: vraag 2."),
        ("made-up-part", "Van 1 van de 3 vragen is gecodeerd wat het antwoord geeft"),
        ("made-up-part", "Het thema is gecodeerd van 1 van de 3 vragen."),
        ("made-up-part", "vaakst voor: bij 1 van de 1 gecodeerde vraag"),
        ("made-up-part", "Onder de vragen waarvan het thema is gecodeerd, is er geen met het"),
        ("made-up-whole", "De tellingen gaan over 3 vragen."),
        ("made-up-whole", "Transparantie is van geen enkele vraag het hoofdthema."),
        ("made-up-whole", "Het document heeft geen vragen met het hoofdthema Industrie."),
        ("made-up-whole", "Geen antwoord verwijst naar een ander antwoord."),
        ("made-up-whole", "De onderdelen van de vragen zijn nog niet gecodeerd (0 van 3)."),
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
    assert "Van welke dag de antwoorden zijn, is voor deze uitgave niet bekend" in said
    assert "voorbij" not in said


def test_the_first_edition_has_none_before_it(
    project: Path, ran: dict[tuple[str, str], Results]
) -> None:
    said = run_on(project, ran, BESIDE, "made-up-whole").text
    assert "Er is in deze reeks geen uitgave waarvan bekend is dat zij eerder is beantwoord" in said


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
    assert f"Deze uitgave (made-up-second) staat naast de uitgave {EDITION}." in without
    said = run_chapter(BESIDE, project, edition="made-up-second").text
    assert "De uitgave made-up-first is niet te lezen: er staat een fout in haar bestanden." in said
    assert "navy" not in said


@pytest.mark.parametrize(
    "sentence",
    [
        "Deze uitgave (made-up-part) staat naast de uitgave made-up-whole.",
        "1 van de 3 vragen lijkt op een vraag van toen: vraag 2.",
        "“Hoeveel schepen liggen er nu in de haven van Urk?” | 1 | “Hoeveel schepen liggen er in "
        "de haven van Urk?” | 96 | deels beantwoord | beantwoord |",
        "Van 1 vraag die in beide uitgaven is gecodeerd, heeft 1 nu een andere code dan toen.",
        "Van de 2 aangekondigde stappen van toen heeft 1 een termijn die voorbij was toen deze "
        "antwoorden kwamen; bij 1 daarvan staat in deze uitgave een zin die erop lijkt.",
        "| Nota over de havens | tweede kwartaal van 2025 | 2 | “In het tweede kwartaal van 2025 "
        "wordt de Kamer geïnformeerd over de havens.” | “In het tweede kwartaal van 2025 is de "
        "Kamer geïnformeerd over de havens.” | antwoord 3 |",
        "1 kengetal staat in beide uitgaven, 1 alleen in die van toen en 1 alleen in deze.",
        "| schepen in de haven van Urk | 2024 | 12 | realisatie | made-up-whole |",
        "| schepen in de haven van Urk | 2025 | 15 | realisatie | made-up-part |",
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
        "Wat de antwoorden geven, is voor made-up-bare nog niet gecodeerd",
        "De aangekondigde stappen van made-up-part zijn nog niet gecodeerd.",
        "De kengetallen van made-up-bare zijn nog niet gecodeerd",
    ],
)
def test_what_is_not_coded_is_not_compared(project: Path, sentence: str) -> None:
    said = run_chapter(BESIDE, project, edition="made-up-bare", earlier="made-up-part").text
    assert sentence in said
    assert "niet meer" not in said.split("nog niet gecodeerd")[0]
