"""The chapter on real estate.

The amounts: `ongeveer ca. 400 miljoen` is measured, so 399.95 to 400.05, with a tenth of 400 to
each side: 360 to 440. `2 miljard` is an aim, and what it says: 2000 (in millions a year).
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.chapters.results import (
    Results,
    run_chapter,
    with_other_questions,
    without_rows,
)
from tests.chapters.writing import cells_of
from tests.conftest import PROJECT

CHAPTER = "7-vastgoed"
MILLION = 10**6


@pytest.fixture(scope="module")
def dearer() -> Results:
    """Assumed amounts, two years, building costs that rise by a fifth each year."""
    return run_chapter(
        CHAPTER,
        start_amount=400,
        target_amount=2000,
        first_year=2027,
        end_year=2028,
        run_up=2,
        longer_run_up=4,
        cost_rise=20.0,
    )


@pytest.fixture(scope="module")
def falling() -> Results:
    """From much to little, at once, counted over one year."""
    return run_chapter(
        CHAPTER, start_amount=2000, target_amount=400, run_up=1, longer_run_up=2, end_year=2026
    )


@pytest.fixture(scope="module")
def level() -> Results:
    """A start like the target, the longest run-ups, from before the answers to the last year."""
    return run_chapter(
        CHAPTER,
        start_amount=2000,
        run_up=30,
        longer_run_up=40,
        first_year=2025,
        end_year=2080,
        cost_rise=2.55,
    )


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Results:
    return run_chapter(CHAPTER, with_other_questions(tmp_path_factory.mktemp("other")))


def in_millions(results: Results, key: str) -> tuple[float, float]:
    lower, upper = results.intervals[key]
    return lower / MILLION, upper / MILLION


def test_the_size_of_the_step(defaults: Results) -> None:
    """2000 / 440 = 4.5455 and 2000 / 360 = 5.5556; 2000 - 440 and 2000 - 360."""
    assert defaults.figures["stap-keer"] == 5
    assert defaults.intervals["stap-keer"] == pytest.approx((2000 / 440, 2000 / 360))
    assert in_millions(defaults, "stap-verschil") == pytest.approx((1560, 1640))


def test_the_run_up(defaults: Results) -> None:
    """A fifth of 1560 to 1640; the fifth root of 4.5455 is 1.3537, of 5.5556 it is 1.4090."""
    assert in_millions(defaults, "stap-per-jaar") == pytest.approx((312, 328))
    assert in_millions(defaults, "stap-per-jaar-langer") == pytest.approx((156, 164))
    assert defaults.intervals["groei-per-jaar"] == pytest.approx((35.37, 40.91), abs=0.01)
    assert defaults.figures["doel-bereikt-in"] == 2030
    assert defaults.figures["doel-bereikt-in-langer"] == 2035


def test_the_totals(defaults: Results) -> None:
    """In five years the start counts 0.8 + 0.6 + 0.4 + 0.2 = 2 times and the target 8 times.

    In ten years 0.9 + 0.8 + ... + 0.1 = 4.5 and 5.5 times; the difference is 2.5 times the step.
    """
    assert in_millions(defaults, "totaal") == pytest.approx(
        (2 * 360 + 8 * 2000, 2 * 440 + 8 * 2000)
    )
    assert in_millions(defaults, "totaal-langer") == pytest.approx(
        (4.5 * 360 + 5.5 * 2000, 4.5 * 440 + 5.5 * 2000)
    )
    assert in_millions(defaults, "niet-gerealiseerd") == pytest.approx((2.5 * 1560, 2.5 * 1640))
    assert defaults.figures["niet-gerealiseerd-geld-van-nu"] == 4000 * MILLION


def test_until_the_target_is_reached(defaults: Results) -> None:
    """Until 2030: 2 times the start and 3 times the target; by a tenth a year 3.5 and 1.5 times.

    Unchanged it is 5 times the start.
    """
    assert defaults.figures["totaal-tot-doel"] == 6800 * MILLION
    assert defaults.figures["totaal-tot-doel-langer"] == 4400 * MILLION
    assert in_millions(defaults, "totaal-ongewijzigd") == pytest.approx((5 * 360, 5 * 440))


@pytest.mark.parametrize(
    "sentence",
    [
        "Het doel is 2 miljard euro per jaar aan vastgoed, ongeveer 5 keer zo veel als in de "
        "afgelopen jaren; een jaar waarin dat moet lukken, staat er niet bij.",
        "Voor ‘ongeveer’ is met 10% ruimte gerekend; dat is een keuze van dit boek.",
        "Streep: ruimte van een woord als ‘ongeveer’, een keuze van dit boek.",
        "## Een stijging van de bouwkosten is niet meegerekend",
        "Commandopost Vastgoed opgericht, om vastgoed sneller en meer te realiseren.",
        "Toen ging het programma Ruimte voor Defensie naar de Kamer;",
        "Het doel is volgens antwoord 61 ‘jaarlijks te streven’ naar 2 miljard euro per jaar, ‘in "
        "de komende jaren’; een jaartal staat er niet bij.",
        "| over iets anders | Garantie tegen kapitaalvernietiging |",
        "Bij ongeveer 16,8 miljard euro is geen stijging van de bouwkosten aangenomen; onder "
        "‘Reken zelf’ kiest u er een.",
        "Rekenvoorbeeld: met een langere aanloop wordt ongeveer 4 miljard euro minder gerealiseerd",
        "Dit is een rekenvoorbeeld: hoe de weg naar 2 miljard euro per jaar loopt, staat er niet "
        "bij.",
        "Met een aanloop van 5 jaar is de stap ongeveer 320 miljoen euro per jaar en is het doel "
        "bereikt in 2030; met een aanloop van 10 jaar is dat in 2035.",
        "Gevraagd en gekregen: 2 van de 4",
        "| afgewezen | Financieel risicoprofiel van het vastgoed |",
        "| 15 jaar | 2040 | 104,0 tot 109,4 miljoen euro | 10,6 tot 12,2% |",
        "Ter vergelijking: antwoord 63 noemt 40 miljoen euro voor beveiligingsmaatregelen;",
    ],
)
def test_what_it_says(defaults: Results, sentence: str) -> None:
    assert sentence in defaults.text


def test_what_is_no_waste_is_the_preparation_not_the_projects(defaults: Results) -> None:
    """The answer: `Deze voorbereidingsactiviteiten … Deze werkzaamheden zijn dus geen …`."""
    assert (
        "Van de voorbereidende werkzaamheden zegt antwoord 62 dat zij geen kapitaalvernietiging "
        "zijn; van de projecten zelf zegt het dat niet."
    ) in defaults.text


def test_an_aim_is_not_rounded(defaults: Results) -> None:
    """No range is made of `2 miljard`; the range of the multiple comes from `ongeveer` alone."""
    assert "1,95" not in defaults.text
    assert "2,05" not in defaults.text


def test_without_room_for_a_word(level: Results) -> None:
    del level
    results = run_chapter(CHAPTER, hedge_width=0)
    assert results.intervals["stap-keer"] == pytest.approx((2000 / 400.05, 2000 / 399.95))
    assert "Voor ‘ongeveer’ is met 0% ruimte gerekend" in results.text


def test_money_of_today(dearer: Results) -> None:
    """In two years 1200 and 2000, or in four 800 and 1200; at 1.2 and 1.44 of today's prices."""
    assert dearer.figures["totaal"] == 3200 * MILLION
    assert dearer.figures["totaal-langer"] == 2000 * MILLION
    assert dearer.figures["niet-gerealiseerd"] == 1200 * MILLION
    now = [dearer.figures[f"{key}-geld-van-nu"] / MILLION for key in ("totaal", "totaal-langer")]
    assert now == pytest.approx([1000 + 2000 / 1.44, 1500])
    assert dearer.figures["niet-gerealiseerd-geld-van-nu"] / MILLION == pytest.approx(888.889)
    assert (
        "Stijgen de bouwkosten met 20% per jaar, dan is het totaal 2,4 miljard euro met de kortere "
        "en 1,5 miljard euro met de langere aanloop, in geld van 2026."
    ) in dearer.text


def test_the_finding_is_about_the_document_whatever_is_assumed(
    defaults: Results, dearer: Results, falling: Results, level: Results
) -> None:
    for results in (dearer, falling, level):
        assert results.intervals["stap-keer"] == defaults.intervals["stap-keer"]
        assert "ongeveer 5 keer zo veel als in de afgelopen jaren" in results.text


def test_from_much_to_little(falling: Results) -> None:
    """At once 400; in two years 1200: 800 more. 400 of 2000 is 80% less. It is no run-up."""
    assert falling.figures["meer-gerealiseerd"] == 800 * MILLION
    assert (
        "## Rekenvoorbeeld: met een langere afbouw wordt 800 miljoen euro meer gerealiseerd"
        in falling.text
    )
    assert "Met een afbouw van 1 jaar is de stap −1,6 miljard euro per jaar" in falling.text
    assert "aanloop" not in falling.text.split("Record(")[0]
    assert falling.figures["groei-per-jaar"] == -80


def test_a_start_like_the_target(level: Results) -> None:
    """2000 to 2000: the length makes no difference, whatever prices do."""
    assert "## Rekenvoorbeeld: de lengte van de overgang maakt geen verschil" in level.text
    assert level.intervals["niet-gerealiseerd"] == (0, 0)
    assert level.figures["doel-bereikt-in-langer"] == 2064


def test_what_is_chosen_is_said(defaults: Results, falling: Results, level: Results) -> None:
    """The start, and the target that is then reached: the document's own is another."""
    start, target = "met een gekozen begin van", "met een gekozen doel van"
    assert f"{target} 400 miljoen euro per jaar. Aangenomen is" in falling.text
    assert f"{start} 2 miljard euro per jaar, elk jaar" in falling.text
    assert f"{start} 2 miljard euro per jaar, elk jaar" in level.text
    for results in (defaults, level):
        assert target not in results.text
        assert "hoe de weg naar 2 miljard euro per jaar loopt, staat er niet bij" in results.text
    assert start not in defaults.text
    assert "Met een overgang van 30 jaar is de stap 0 euro per jaar" in level.text


def test_a_subtitle_names_the_room_that_is_drawn(defaults: Results, falling: Results) -> None:
    """A start that is chosen has none, and without room for the word there is rounding alone."""
    room = "Lengtes en band, de ruimte van ‘ongeveer’, zijn aannamen."
    lead = "Streep: ruimte van een woord als ‘ongeveer’, een keuze van dit boek."
    narrow = run_chapter(CHAPTER, hedge_width=0.0)
    assert room in defaults.text
    assert lead in defaults.text
    assert "2026. De lengtes zijn aannamen.\n" in falling.text
    assert "De lengtes zijn aannamen. Band: ruimte door afronding." in narrow.text
    assert "zoals afgedrukt. Streep: ruimte door afronding." in narrow.text
    assert lead not in narrow.text
    assert room not in falling.text + narrow.text


def test_a_difference_in_money_of_today_has_no_sign() -> None:
    """From 2000 to 400 in one or in two years: 800 more in 2026, whose money it is."""
    results = run_chapter(
        CHAPTER,
        start_amount=2000,
        target_amount=400,
        run_up=1,
        longer_run_up=2,
        end_year=2026,
        cost_rise=20.0,
    )
    assert "### Rekenvoorbeeld: in geld van 2026 is het verschil 800 miljoen euro" in results.text
    assert "2026 is het verschil −" not in results.text


def test_markdown_does_not_say_what_a_parameter_makes_otherwise() -> None:
    """That no rise of building costs is counted in is so at the default alone."""
    cells = cells_of(PROJECT / "chapters" / f"{CHAPTER}.ipynb")
    said = "\n".join(cell.text for cell in cells if cell.kind == "markdown")
    assert "Hoe hard de bouwkosten stijgen" in said
    assert "geen stijging" not in said


def test_two_numbers_do_not_stand_side_by_side(level: Results) -> None:
    """2 billion a year for thirty years, to 2054."""
    assert "Met de langere overgang is het 60 miljard euro tot en met 2054." in level.text


def test_where_rounding_decides_it_says_so() -> None:
    """A start of about 400, so 360 to 440, against a target of 400 may be less or more."""
    results = run_chapter(CHAPTER, target_amount=400)
    assert (
        "## Rekenvoorbeeld: of een langere overgang verschil maakt, hangt van de afronding af"
        in results.text
    )
    assert "Met een overgang van 5 jaar is de stap" in results.text


def without(folder: Path, indicator: str) -> Path:
    return without_rows(folder, "indicators", lambda row: row["indicator"] == indicator)


def test_a_missing_target_is_said_once_a_section(tmp_path: Path) -> None:
    text = run_chapter(CHAPTER, without(tmp_path, "real_estate_aim")).text
    label = "beoogde realisatie van vastgoed per jaar, in de komende jaren"
    assert text.count(f"Niet in de codering van deze uitgave: {label}.") == 5
    assert "Hoe groot is de stap?" in text
    assert "keer zo veel" not in text


def test_an_assumed_start_replaces_a_missing_one(tmp_path: Path) -> None:
    """In one step from 300 to 2000."""
    project = without(tmp_path, "real_estate_realised")
    results = run_chapter(CHAPTER, project, start_amount=300, run_up=1)
    assert "in de codering van deze uitgave: realisatie van vastgoed per jaar" in results.text
    assert results.figures["stap-per-jaar"] == 1700 * MILLION


def test_an_edition_that_is_not_coded(uncoded: Results) -> None:
    assert "niet alle cijfers over vastgoed" in uncoded.text
    assert "nog niet gecodeerd voor alle vragen: 0 van de 63 vragen." in uncoded.text
    assert "stap-keer" not in uncoded.figures


def test_another_document_that_is_not_coded(other: Results) -> None:
    assert "0 van de 4 vragen" in other.text
    assert not re.search("Commandopost|risicoprofiel|antwoord 6|vraag 6", other.text)


def test_every_sentence_ends_and_none_is_empty(
    defaults: Results,
    dearer: Results,
    falling: Results,
    level: Results,
    uncoded: Results,
    other: Results,
) -> None:
    for results in (defaults, dearer, falling, level, uncoded, other):
        assert results.broken == []
