"""The chapter on real estate.

The amounts: `ongeveer ca. 400 miljoen` is 399.95 to 400.05 with a tenth of 400 to each side, so
359.95 to 440.05; `2 miljard` is a target, and so exactly 2000 (all in millions a year).
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
    """2000 / 440.05 = 4.5449 and 2000 / 359.95 = 5.5563; 2000 - 440.05 and 2000 - 359.95.

    Rounded to whole millions: 359.5 to 440.5.
    """
    assert defaults.figures["stap-keer"] == 5
    assert defaults.intervals["stap-keer"] == pytest.approx((2000 / 440.05, 2000 / 359.95))
    assert in_millions(defaults, "stap-verschil") == pytest.approx((1559.95, 1640.05))
    assert defaults.intervals["stap-keer-hele-bedragen"] == pytest.approx(
        (2000 / 440.5, 2000 / 359.5)
    )
    assert in_millions(defaults, "stap-verschil-hele-bedragen") == pytest.approx((1559.5, 1640.5))


def test_the_run_up(defaults: Results) -> None:
    """A fifth of 1559.95 to 1640.05; the fifth root of 4.5449 is 1.3536, of 5.5563 it is 1.4092."""
    assert in_millions(defaults, "stap-per-jaar") == pytest.approx((311.99, 328.01))
    assert in_millions(defaults, "stap-per-jaar-langer") == pytest.approx((155.995, 164.005))
    assert defaults.intervals["groei-per-jaar"] == pytest.approx((35.36, 40.92), abs=0.01)
    assert defaults.figures["doel-bereikt-in"] == 2030
    assert defaults.figures["doel-bereikt-in-langer"] == 2035


def test_the_totals(defaults: Results) -> None:
    """In five years the start counts 0.8 + 0.6 + 0.4 + 0.2 = 2 times and the target 8 times.

    In ten years 0.9 + 0.8 + ... + 0.1 = 4.5 and 5.5 times; the difference is 2.5 times the step.
    """
    assert in_millions(defaults, "totaal") == pytest.approx(
        (2 * 359.95 + 8 * 2000, 2 * 440.05 + 8 * 2000)
    )
    assert in_millions(defaults, "totaal-langer") == pytest.approx(
        (4.5 * 359.95 + 5.5 * 2000, 4.5 * 440.05 + 5.5 * 2000)
    )
    assert in_millions(defaults, "niet-gerealiseerd") == pytest.approx(
        (2.5 * 1559.95, 2.5 * 1640.05)
    )
    assert defaults.figures["niet-gerealiseerd-geld-van-nu"] == 4000 * MILLION


@pytest.mark.parametrize(
    "sentence",
    [
        "Voor de realisatie van vastgoed is het doel in antwoord 61 te streven naar 2 miljard euro "
        "per jaar in de komende jaren, "
        "tegenover ongeveer 400 miljoen euro per jaar in de afgelopen jaren: een verschil van 1,55 "
        "tot 1,65 miljard euro per jaar, of 4,54 tot 5,56 keer zo veel. Een jaar waarin dat moet "
        "zijn bereikt, staat er niet bij.",
        "Welke jaren dat zijn, staat er niet bij.",
        "Open bleef: financieel risicoprofiel van het vastgoed (vraag 62: afgewezen of niet "
        "mogelijk genoemd).",
        "Volgens antwoord 62 hanteert Defensie geen financieel risicoprofiel voor het vastgoed, en "
        "accepteert zij nu een hoger financieel risico dan in de situatie waarop het Strategisch "
        "Vastgoedplan was gebaseerd; hoeveel hoger, staat er niet bij.",
        "De woorden ‘ongeveer ca.’ laten ruimte; dit boek rekent met 10% van het bedrag, en dat is "
        "een keuze.",
        "Andere hoeveelheden dan ongeveer 400 miljoen euro per jaar en 2 miljard euro per jaar "
        "zijn "
        "in deze antwoorden niet gevonden: dus ook geen bedrag voor de herprioritering, het "
        "budget, "
        "een achterstand of het risico.",
        "Antwoord 62 onderscheidt 2 soorten opgestarte projecten.",
        "| “kostenefficiënter te maken” (vraag 61) | “Een uitgangspunt is standaardisatie van "
        "gebouwsoorten” (antwoord 61) | of en hoeveel goedkoper het daardoor wordt |",
        "Bij het doel in antwoord 61 staat geen jaar waarin het moet zijn bereikt.",
        "De eerste stap valt in 2026; met een aanloop van 5 jaar is het doel bereikt in 2030, met "
        "een aanloop van 10 jaar in 2035.",
        "verandert het bedrag elk jaar met 311,9 tot 328,1 miljoen euro, als de stap elk jaar even "
        "groot is in euro’s; is zij elk jaar even groot in procenten, dan met 35,3 tot 41,0% per "
        "jaar.",
        "| 15 jaar | 2040 | 103,9 tot 109,4 miljoen euro | 10,6 tot 12,2% |",
        "Duurt de aanloop 10 jaar, dan wordt er in die tijd 3,89 tot 4,11 miljard euro minder "
        "gerealiseerd. In geld van welk jaar de bedragen zijn, zegt het antwoord niet. Met een "
        "stijging van de bouwkosten van 0% per jaar zijn de bedragen ook de bedragen in geld van "
        "2026.",
    ],
)
def test_what_it_says(defaults: Results, sentence: str) -> None:
    assert sentence in defaults.text


def test_the_worked_example_is_not_among_the_headlines(defaults: Results) -> None:
    headlines = defaults.text[
        defaults.text.index("- Voor de realisatie van vastgoed is het doel in antwoord 61") :
    ]
    assert len(headlines.splitlines()) == 5
    assert not re.search("aanloop|rekenvoorbeeld|in totaal", headlines)


def test_money_of_today(dearer: Results) -> None:
    """In two years 1200 and 2000, or in four 800 and 1200; at 1.2 and 1.44 of today's prices."""
    assert dearer.figures["totaal"] == 3200 * MILLION
    assert dearer.figures["totaal-langer"] == 2000 * MILLION
    assert dearer.figures["niet-gerealiseerd"] == 1200 * MILLION
    now = [dearer.figures[f"{key}-geld-van-nu"] / MILLION for key in ("totaal", "totaal-langer")]
    assert now == pytest.approx([1000 + 2000 / 1.44, 1500])
    assert dearer.figures["niet-gerealiseerd-geld-van-nu"] / MILLION == pytest.approx(888.889)
    assert (
        "Stijgen de bouwkosten met 20% per jaar, en zijn de bedragen in het geld van elk jaar "
        "zelf, "
        "dan is dat 2,39 miljard euro en 1,5 miljard euro, in geld van 2026."
    ) in dearer.text
    assert "Het begin is 400 miljoen euro per jaar (een aanname)" in dearer.text
    assert "In geld van welk jaar de bedragen zijn" not in dearer.text
    assert "Bij het doel in antwoord 61 staat geen jaar" not in dearer.text


def test_the_headlines_are_about_the_document_whatever_is_assumed(
    defaults: Results, dearer: Results, falling: Results, level: Results
) -> None:
    for results in (dearer, falling, level):
        assert results.intervals["stap-keer"] == defaults.intervals["stap-keer"]
        assert "of 4,54 tot 5,56 keer zo veel." in results.text


def test_from_much_to_little(falling: Results) -> None:
    """At once 400; in two years 1200: 800 more. 400 of 2000 is 80% less."""
    assert falling.figures["meer-gerealiseerd"] == 800 * MILLION
    assert (
        "In 2026 wordt in dit rekenvoorbeeld in totaal 400 miljoen euro gerealiseerd met een "
        "aanloop van 1 jaar, en 1,2 miljard euro met een aanloop van 2 jaar. Duurt de aanloop 2 "
        "jaar, dan wordt er in die tijd 800 miljoen euro meer gerealiseerd."
    ) in falling.text
    assert "verandert het bedrag in dat jaar met −1,6 miljard euro, dat is −80%." in falling.text
    assert falling.figures["groei-per-jaar"] == -80


def test_a_target_is_not_rounded(level: Results) -> None:
    """A target of 2 billion against a start of 2000 million leaves nothing to go."""
    assert (
        "Duurt de aanloop 40 jaar, dan wordt er in die tijd even veel gerealiseerd." in level.text
    )
    assert level.figures["doel-bereikt-in-langer"] == 2064
    assert "minder gerealiseerd." not in level.text


def without(folder: Path, indicator: str) -> Path:
    return without_rows(folder, "indicators", lambda row: row["indicator"] == indicator)


def test_a_missing_target_is_said(tmp_path: Path) -> None:
    text = run_chapter(CHAPTER, without(tmp_path, "real_estate_aim")).text
    assert (
        "Voor deze uitgave is het doel nog niet gecodeerd; de stap is daarom niet te berekenen."
    ) in text
    assert (
        "Het rekenvoorbeeld is niet te maken: het doel (parameter target_amount) is voor deze "
        "uitgave nog niet gecodeerd, en niet als aanname gegeven."
    ) in text
    assert "Zonder een begin boven nul en een doel is er ook geen totaal te berekenen." in text
    assert "Andere hoeveelheden" not in text
    assert "zo veel." not in text


def test_an_assumed_start_replaces_a_missing_one(tmp_path: Path) -> None:
    """In one step from 300 to 2000."""
    project = without(tmp_path, "real_estate_realised")
    results = run_chapter(CHAPTER, project, start_amount=300, run_up=1)
    assert "Voor deze uitgave is de realisatie nog niet gecodeerd" in results.text
    assert in_millions(results, "stap-per-jaar") == pytest.approx((1700, 1700))
    assert "Het begin is 300 miljoen euro per jaar (een aanname), het doel 2 miljard" in (
        results.text
    )


def test_an_edition_that_is_not_coded(uncoded: Results) -> None:
    assert (
        "Voor deze uitgave zijn de realisatie en het doel nog niet gecodeerd; de stap is daarom "
        "niet te berekenen."
    ) in uncoded.text
    assert "(0 van de 63 vragen)" in uncoded.text
    assert "Antwoord 62 onderscheidt 2 soorten opgestarte projecten." in uncoded.text


def test_another_document_that_is_not_coded(other: Results) -> None:
    assert "(0 van de 4 vragen)" in other.text
    assert other.text.count("staan niet in deze uitgave.") == 2
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
