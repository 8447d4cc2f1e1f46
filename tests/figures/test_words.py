"""The words that stand with a number: each unit, scale, period and bound that there is."""

from __future__ import annotations

import pytest

from kamerboek.figures import Rational, is_period, measure_text, period_text
from kamerboek.figures.dutch import (
    PART_OF_YEAR,
    PER_WORDS,
    SCALE_WORDS,
    UNIT_WORDS,
    alternatives_text,
    value_text,
    when_text,
)
from tests.rows import over

UNITS = {
    "eur": ("1 euro", "2 euro"),
    "percent": ("1%", "2%"),
    "percentage_points": ("1 procentpunt", "2 procentpunt"),
    "vte": ("1 VTE", "2 VTE"),
    "times": ("1 keer", "2 keer"),
    "years": ("1 jaar", "2 jaar"),
    "months": ("1 maand", "2 maanden"),
    "weeks": ("1 week", "2 weken"),
    "days": ("1 dag", "2 dagen"),
}
PARTS = {
    "mid": ("medio 2025", "medio 2025"),
    "H1": ("eerste helft van 2025", "de eerste helft van 2025"),
    "H2": ("tweede helft van 2025", "de tweede helft van 2025"),
    "Q1": ("eerste kwartaal van 2025", "het eerste kwartaal van 2025"),
    "Q2": ("tweede kwartaal van 2025", "het tweede kwartaal van 2025"),
    "Q3": ("derde kwartaal van 2025", "het derde kwartaal van 2025"),
    "Q4": ("vierde kwartaal van 2025", "het vierde kwartaal van 2025"),
}


def test_every_unit_has_its_words() -> None:
    written = {unit: (measure_text(1, unit), measure_text(2, unit)) for unit in UNIT_WORDS}
    assert written == UNITS
    assert (measure_text(1, "persons"), measure_text(2, "count")) == ("1", "2")


@over(
    ("value", "unit", "text"),
    [
        (999_999, "eur", "999.999 euro"),
        (1_000_000, "eur", "1 miljoen euro"),
        (999_000_000, "eur", "999 miljoen euro"),
        (1_000_000_000, "eur", "1 miljard euro"),
        (2_500_000, "", "2,5 miljoen"),
        (2_500_000, "persons", "2.500.000"),
        (-1_500_000, "eur", "−1,5 miljoen euro"),
    ],
)
def test_an_amount_is_written_in_its_scale(value: int, unit: str, text: str) -> None:
    assert measure_text(value, unit) == text


def test_a_scale_without_a_word_is_refused() -> None:
    assert set(SCALE_WORDS) == {10**6, 10**9}
    assert measure_text(900_000_000, "eur", 1, scale=10**9) == "0,9 miljard euro"
    with pytest.raises(ValueError, match=r"^there is no word for a scale of 1000$"):
        measure_text(5000, "eur", scale=1000)


def test_what_a_number_is_per() -> None:
    assert {per: measure_text(2, "percent", per=per) for per in PER_WORDS} == {
        "": "2%",
        "year": "2% per jaar",
        "month": "2% per maand",
    }


def test_every_part_of_a_year_has_its_words() -> None:
    periods = {part: f"2025-{part}" for part in PART_OF_YEAR}
    written = {part: (period_text(each), when_text(each)) for part, each in periods.items()}
    assert written == PARTS


@over(
    ("period", "text", "when"),
    [
        ("2025", "2025", "2025"),
        ("2022-03", "maart 2022", "maart 2022"),
        ("2025-12-01", "1 december 2025", "1 december 2025"),
        ("2024/2025", "2024 tot en met 2025", "2024 tot en met 2025"),
        (
            "2025-H1/2025-H2",
            "eerste helft van 2025 tot en met tweede helft van 2025",
            "eerste helft van 2025 tot en met tweede helft van 2025",
        ),
    ],
)
def test_periods_in_prose(period: str, text: str, when: str) -> None:
    assert (period_text(period), when_text(period), is_period(period)) == (text, when, True)


@over("text", ["2025-H3", "2025-Q5", "2025-Q0", "2025-13", "2025-02-30", "25", "2025/", "2025-mi"])
def test_what_is_no_period(text: str) -> None:
    assert not is_period(text)


def test_alternatives() -> None:
    assert alternatives_text(["a", "b", "c"]) == "a, b of c"


def test_a_number_that_has_no_end_is_cut() -> None:
    assert measure_text(Rational(2, 3), "percent") == "0,667%"


@over(
    ("value", "unit", "decimals", "text"),
    [
        (4_000_000_000, "eur", 1, "4 miljard euro"),
        (4_260_000_000, "eur", 1, "4,3 miljard euro"),
        (4_260_000, "eur", 0, "4 miljoen euro"),
        (4_260_000, "eur", None, "4,26 miljoen euro"),
        (1234, "persons", 0, "1.234"),
        (Rational(25, 2), "percent", 0, "13%"),
        (Rational(-25, 2), "percent", 0, "−13%"),
        (Rational(25, 2), "percent", 1, "12,5%"),
    ],
)
def test_a_calculated_number_is_rounded_in_its_scale(
    value: int, unit: str, decimals: int | None, text: str
) -> None:
    assert value_text(value, unit, decimals) == text
