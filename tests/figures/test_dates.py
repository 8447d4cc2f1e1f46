from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from kamerboek.figures import months_between, period_days, place_in_years
from tests.rows import over


@over(
    ("period", "first", "last"),
    [
        ("2025", "2025-01-01", "2025-12-31"),
        ("2025-H1", "2025-01-01", "2025-06-30"),
        ("2025-H2", "2025-07-01", "2025-12-31"),
        ("2025-Q1", "2025-01-01", "2025-03-31"),
        ("2025-Q4", "2025-10-01", "2025-12-31"),
        ("2028-02", "2028-02-01", "2028-02-29"),
        ("2025-12", "2025-12-01", "2025-12-31"),
        ("2025-06-01", "2025-06-01", "2025-06-01"),
        ("2024/2025", "2024-01-01", "2025-12-31"),
        ("2023/2025-12-01", "2023-01-01", "2025-12-01"),
    ],
)
def test_a_period_has_a_first_and_a_last_day(period: str, first: str, last: str) -> None:
    assert period_days(period) == (date.fromisoformat(first), date.fromisoformat(last))


@over("period", ["", "2025-mid", "2025-13", "2025-02-30", "soon", "2025/"])
def test_a_period_without_days_is_refused(period: str) -> None:
    with pytest.raises(ValueError, match=r"\d|names no days"):
        period_days(period)


@over(
    ("first", "last", "months"),
    [
        ("2025-06-30", "2030-12-31", 66),
        ("2025-06-30", "2029-12-31", 54),
        ("2024-12-31", "2025-06-30", 6),
        ("2025-06-30", "2030-01-01", 54 + Fraction(1, 31)),
        ("2028-01-31", "2028-02-29", 1),
        ("2028-02-01", "2028-02-15", Fraction(14, 29)),
        ("2025-07-31", "2025-06-30", -1),
        ("2025-07-31", "2025-07-31", 0),
    ],
)
def test_months_lie_between_days(first: str, last: str, months: Fraction) -> None:
    assert months_between(date.fromisoformat(first), date.fromisoformat(last)) == months


def test_a_day_stands_in_its_year() -> None:
    assert place_in_years(date(2025, 1, 1)) == 2025
    assert place_in_years(date(2025, 7, 2)) == pytest.approx(2025.5, abs=0.002)
    assert 2025.99 < place_in_years(date(2025, 12, 31)) < 2026
