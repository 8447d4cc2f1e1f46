from __future__ import annotations

from fractions import Fraction

import pytest

from kamerboek.figures import (
    Counted,
    Figure,
    FigureRegister,
    Interval,
    Missing,
    Printing,
    calculated,
    constant,
    figure_of,
    figure_otherwise,
)
from kamerboek.figures.growth import step_growth
from kamerboek.figures.run_up import on_the_way, price_levels, run_up_shares, total_of_run_up
from tests.rows import over


def euros(key: str, lower: int, upper: int) -> Figure:
    interval = Interval(Fraction(lower), Fraction(upper))
    return Figure(key, interval.middle, interval, "eur", key, (), Counted("proef"))


START, TARGET = euros("start", 90, 110), euros("target", 480, 520)
"""100 and 500, with the room of rounding."""


def test_the_first_year_sets_the_first_step_and_the_way_ends() -> None:
    assert run_up_shares(4, 6) == [Fraction(n, 4) for n in (1, 2, 3, 4, 4, 4)]
    assert run_up_shares(1, 2) == [1, 1]
    assert run_up_shares(9, 2) == [Fraction(1, 9), Fraction(2, 9)]


def test_a_year_on_the_way() -> None:
    """Halfway between 100 and 500 is 300; between the ends 285 and 315."""
    halfway = on_the_way(START, TARGET, Fraction(1, 2))
    assert halfway.value("eur") == 300
    assert halfway.interval("eur") == Interval(Fraction(285), Fraction(315))
    assert on_the_way(START, TARGET, Fraction(1)).interval("eur") == TARGET.interval
    assert list(on_the_way(START, TARGET, Fraction(0)).leaves) == ["=start"]


def test_years_add_up() -> None:
    """In steps of 100: 200, 300, 400, 500, 500 is 1900, or 1 start and 4 targets less steps.

    The start counts 3/4 + 2/4 + 1/4 = 1.5 times, the target 1/4 + 2/4 + 3/4 + 1 + 1 = 3.5 times.
    """
    total = total_of_run_up(START, TARGET, run_up_shares(4, 5), [1] * 5)
    assert total.value("eur") == 1900
    assert total.interval("eur") == Interval(
        Fraction(15, 10) * 90 + Fraction(35, 10) * 480,
        Fraction(15, 10) * 110 + Fraction(35, 10) * 520,
    )


def chosen(key: str, value: float, unit: str) -> Figure:
    return FigureRegister().assume(key, value, unit, key)


YEAR = constant(2025)


def test_money_of_another_year_is_worth_less() -> None:
    """At 25% a year, 500 in each of two years is worth 400 and 320; a year before it was 400."""
    base = figure_of("jaar", YEAR, Printing("count", "year", 0))
    rise = chosen("stijging", 25.0, "percent")
    prices = price_levels(rise, [2026, 2027], base)
    total = total_of_run_up(START, TARGET, run_up_shares(1, 2), prices)
    assert total.value("eur") == 720
    earlier, own = price_levels(rise, [2024, 2025], base)
    assert (earlier.value("count"), own) == (Fraction(4, 5), 1)


@over(("length", "years"), [(1, 3), (4, 5), (9, 2)])
def test_a_length_that_is_a_figure_gives_what_the_number_gives(length: int, years: int) -> None:
    """Its formula follows the length; what is printed of it has the numbers."""
    by_number = total_of_run_up(START, TARGET, run_up_shares(length, years), [1] * years)
    figure = chosen("lengte", length, "years")
    total = total_of_run_up(START, TARGET, run_up_shares(figure, years), [1] * years)
    assert total.interval("eur") == by_number.interval("eur")
    assert "=lengte" in total.leaves
    texts = [each if isinstance(each, str) else each.text for each in total.shown]
    assert texts == [each if isinstance(each, str) else each.text for each in by_number.shown]
    other = figure_otherwise(calculated("totaal", total, "eur"), {"lengte": Fraction(length + 1)})
    longer = total_of_run_up(START, TARGET, run_up_shares(length + 1, years), [1] * years)
    assert other.interval == longer.interval("eur")


def test_what_cannot_be_added_up() -> None:
    with pytest.raises(ValueError, match="a year or more"):
        run_up_shares(0, 3)
    with pytest.raises(ValueError, match="no year"):
        total_of_run_up(START, TARGET, [], [])
    with pytest.raises(ValueError, match="shorter"):
        total_of_run_up(START, TARGET, run_up_shares(2, 2), [1])


def test_what_lacks_an_amount_lacks_every_year_and_the_total() -> None:
    lacks = Missing(frozenset({"begin"}))
    assert on_the_way(lacks, TARGET, Fraction(1, 2)) == lacks
    assert on_the_way(lacks, TARGET, Fraction(1)).value("eur") == 500
    assert total_of_run_up(lacks, TARGET, run_up_shares(4, 5), [1] * 5) == lacks


def test_growth_by_the_same_part_each_year() -> None:
    """100 to 400 in two years doubles each year."""
    begin, end = euros("begin", 100, 100), euros("eind", 400, 400)
    assert step_growth(begin, end, 2).interval("percent") == Interval.point(100)
