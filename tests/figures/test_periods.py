"""How long periods are, and what lies how long after them."""

from __future__ import annotations

import pytest

from kamerboek.figures import (
    Figure,
    FigureRegister,
    Missing,
    Rational,
    calculated,
    months_after,
    months_of,
    nearest_in_time,
    place_of,
    years_after,
)
from tests.figures.made import PEOPLE, printed
from tests.rows import over

HALF = printed("groei", "857", 857, "persons", period="2025-H1")
LACKS = Missing(frozenset({"groei"}))


def day(text: str) -> Figure:
    return printed("dag", "1", 1, "count", period=text)


@over(("period", "months"), [("2025-H1", 6), ("2025", 12), ("2025-06", 1), ("2024/2025", 24)])
def test_how_many_months_a_period_lasts(period: str, months: int) -> None:
    lasting = months_of(printed("x", "1", 1, "persons", period=period))
    assert calculated("maanden", lasting, "months").value == months


def test_months_say_from_when_to_when_they_are() -> None:
    """`66 maanden = 66 maanden` says nothing of where they come from."""
    assert calculated("duur", months_of(HALF), "months").formula == (
        "6 maanden (1 januari 2025 tot en met 30 juni 2025)"
    )
    later = months_after(HALF, day("2030-12-31"))
    assert calculated("tijd", later, "months").formula == (
        "66 maanden (na 30 juni 2025, tot en met 31 december 2030)"
    )


def test_the_months_from_the_end_of_a_period() -> None:
    """From 30 June 2025 to 31 December 2030 are 66 months; to 1 January 2030 54 and a 31st."""
    assert months_after(HALF, day("2030-12-31")).value("months") == 66
    assert months_after(HALF, day("2030-01-01")).value("months") == 54 + Rational(1, 31)
    assert months_after(LACKS, day("2030-12-31")) == LACKS


@over("near", ["2025-07-01", "2025-06-30", "2025-01-01", "2025-07-30"])
def test_what_is_not_a_month_later_is_too_near_to_count_with(near: str) -> None:
    (name,) = months_after(HALF, day(near)).names
    assert name.startswith("niet te berekenen: ")
    assert name.endswith("ligt geen hele maand na 30 juni 2025)")
    assert months_after(HALF, day("2025-07-31")).value("months") == 1


def test_the_years_to_a_target() -> None:
    base = FigureRegister().assume("jaar", 2025, "count", "proef", plain=True)
    target = printed("doel", "30%", 30, "percent", period="2030")
    years = calculated("stappen", years_after(base, target), "count")
    assert (years.value, years.formula) == (5, "2030 − 2025")
    late = FigureRegister().assume("jaar", 2030, "count", "proef", plain=True)
    assert years_after(late, target) == Missing(
        frozenset({"niet te berekenen: een stap per jaar na 2030 en niet later dan 2030"})
    )
    assert years_after(base, LACKS) == years_after(LACKS, target) == LACKS


def test_where_moments_stand_on_an_axis() -> None:
    assert place_of("2025") == place_of("2025-mid") == 2025.5
    assert place_of("2025-07-02") == pytest.approx(2025.5, abs=0.002)
    assert place_of("2025-03") == pytest.approx(2025 + 59 / 365)
    with pytest.raises(ValueError, match="names no days"):
        place_of("")


def test_the_figure_of_the_nearest_moment() -> None:
    moments = ("2024-09-01", "2025-mid", "2025-12-01", "2022")
    figures = [printed(f"f-{m}", "1", 1, "persons", period=m) for m in moments]
    assert nearest_in_time(figures, HALF) == figures[1]
    assert nearest_in_time([figures[0], figures[2]], HALF) == figures[2]
    assert nearest_in_time([], HALF) == Missing(frozenset({"cijfers van elders"}))
    assert nearest_in_time(figures, LACKS) == LACKS


@over(
    ("period", "when", "last"),
    [
        ("2025-H1", "de eerste helft van 2025", "30 juni 2025"),
        ("2025-Q3", "het derde kwartaal van 2025", "30 september 2025"),
        ("2026-01-01", "1 januari 2026", "1 januari 2026"),
        ("2025-07", "juli 2025", "31 juli 2025"),
        ("2025", "2025", "31 december 2025"),
    ],
)
def test_a_figure_says_when_it_is_of(period: str, when: str, last: str) -> None:
    figure = printed("x", "1", 1, "persons", period=period)
    assert (figure.when, figure.last_day) == (when, last)
    assert PEOPLE.when == ""
