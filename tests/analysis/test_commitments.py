"""Announced steps: when a term is over, and how the steps of 2025 stand on a day."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

import pytest

from kamerboek.analysis import steps_on, term_end, terms_in_order
from kamerboek.edition.edition import Edition

STEMS = {
    "streven": "stre(?:ven|eft)", "inzetten": "(?:inzet|zet)", "bezien": "bezien",
    "beogen": "beoog", "willen": "wil", "graag": "graag", "voornemens": "voornemens",
    "afhankelijk": "afhankelijk",
}  # fmt: skip
"""The words of the rule for a step that is an aim, as they may be spelt in a sentence."""


def test_every_aim_has_a_word_that_the_rule_names(edition: Edition) -> None:
    """12 `moet … zijn gevuld` has none of them, and so is firm."""
    meaning = edition.codebook.strengths["soft"].meaning
    assert [word for word in STEMS if word not in meaning] == []
    named = re.compile("|".join(STEMS.values()), re.IGNORECASE)
    aims = [row for row in edition.coding.commitments if row.strength == "soft"]
    assert [row.quote for row in aims if not named.search(row.quote)] == []


@pytest.mark.parametrize(
    ("due", "last"),
    [
        ("2026", "2026-12-31"),
        ("2026-H1", "2026-06-30"),
        ("2026-H2", "2026-12-31"),
        ("2026-Q1", "2026-03-31"),
        ("2026-Q2", "2026-06-30"),
        ("2026-Q3", "2026-09-30"),
        ("2026-Q4", "2026-12-31"),
        ("2026-mid", "2026-09-30"),
        ("2026-02", "2026-02-28"),
        ("2028-02", "2028-02-29"),
        ("2026-07-01", "2026-07-01"),
    ],
)
def test_the_last_day_of_a_term(due: str, last: str) -> None:
    assert term_end(due) == date.fromisoformat(last)


def test_what_is_not_due_has_no_last_day() -> None:
    assert term_end("") is None


def test_another_period_is_refused() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        term_end("2026-voorjaar")


@pytest.mark.parametrize(
    ("day", "passed"),
    [
        ("2026-01-27", 0),
        ("2026-06-30", 0),  # the last day still counts
        ("2026-07-01", 6),  # first half: 22, 28, 63; second quarter: 24 and twice 30
        ("2026-09-30", 6),
        ("2026-10-01", 7),  # medio 2026: 16
        ("2027-01-01", 13),  # 2026: twice 12, 23, twice 29, 31
        ("2028-01-01", 16),  # 2027: twice 12, 30
        ("2031-01-01", 18),  # 2030: 12 and 18
        ("9999-12-31", 18),
    ],
)
def test_how_many_terms_are_over_on_a_day(edition: Edition, day: str, passed: int) -> None:
    states = Counter(step.state for step in steps_on(edition, date.fromisoformat(day)))
    assert states["passed"] == passed
    assert states["undated"] == 21
    assert states.total() == 39


def test_the_terms_stand_in_order_of_their_end(edition: Edition) -> None:
    assert terms_in_order(edition) == (
        "2026-H1",
        "2026-Q2",
        "2026-mid",
        "2026",
        "2027",
        "2030",
    )


def test_an_inferred_year_is_said(edition: Edition) -> None:
    terms = {step.term for step in steps_on(edition, date(2026, 1, 27))}
    assert terms == {
        "zonder termijn",
        "2026",
        "2026 (jaar afgeleid)",
        "2027",
        "2030",
        "eerste helft van 2026",
        "medio 2026",
        "tweede kwartaal van 2026 (jaar afgeleid)",
    }
