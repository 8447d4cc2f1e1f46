"""Announced steps: chosen, counted, on a line of time, with their words."""

from __future__ import annotations

from datetime import date

import pytest

from kamerboek.analysis import steps_on
from kamerboek.chapter.steps import UNDATED, Steps
from kamerboek.edition.edition import Edition
from kamerboek.figures import FigureRegister
from kamerboek.prose import as_text


@pytest.fixture(scope="module")
def steps(edition: Edition) -> Steps:
    return Steps(edition, steps_on(edition, date(2026, 7, 1)))


def test_every_condition_must_be_met(steps: Steps) -> None:
    """By hand: to inform the Kamer, as an aim: 5, 30, 48. Of those only 30 has a term: 2027."""
    soft = steps.where(type="informing_the_kamer", strength="soft")
    assert soft.questions == ["5", "30", "48"]
    assert soft.where(dated=True).questions == ["30"]
    assert soft.where(state="passed").steps == ()
    assert steps.where(inferred=True).questions == ["24", "29", "30"]


def test_a_count_has_the_questions_once_and_its_noun(steps: Steps) -> None:
    """Inferred years: 24, 29, 30 (two); answer 63 prints its own."""
    register = FigureRegister()
    figure = steps.where(inferred=True).counted(register, "afgeleid", "jaar afgeleid")
    assert (figure.value, figure.text) == (4, "4 stappen")
    assert figure.questions == ("24", "29", "30")
    assert [each.key for each in register.figures] == ["afgeleid"]


def test_terms_come_in_the_order_in_which_they_end(steps: Steps) -> None:
    """Of two with the same last day the half year, of 2026, is written before the quarter."""
    terms = steps.by_term()
    assert list(terms) == [
        "eerste helft van 2026",
        "tweede kwartaal van 2026",
        "medio 2026",
        "2026",
        "2027",
        "2030",
        UNDATED,
    ]
    assert [unit.number for unit in terms["2027"]] == ["12", "12", "30"]
    assert [unit.look for unit in terms["2027"]] == ["open", "open", "solid"]
    assert sum(map(len, terms.values())) == len(steps.steps) == 39


def test_an_entry_has_its_term_and_the_words_of_the_answer(steps: Steps) -> None:
    (entry,) = steps.where(state="passed", inferred=False, type="policy").entries("stap").items
    assert entry.title == "Aanvullende beveiligingsprojecten op basis van prioritering"
    assert as_text(entry.text) == (
        "Antwoord 63: beleid, stellig geformuleerd; termijn: eerste helft van 2026."
    )
    assert entry.quotations[0].question == "63"
    first = steps.where(inferred=True).entries("stap").items[0]
    assert as_text(first.text).endswith("; termijn: tweede kwartaal van 2026 (jaar afgeleid).")
