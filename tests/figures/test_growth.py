from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamerboek.figures import (
    Figure,
    FigureRegister,
    Interval,
    Missing,
    Rational,
    calculated,
    constant,
    growth_needed,
    level_before,
    root_of,
    share_before,
    share_of_growth_needed,
    step_growth,
    stock_after,
    stock_that_suffices,
    way_to,
)
from kamerboek.figures.roots import root
from tests.figures.made import AMOUNT, PEOPLE, SHARE, printed
from tests.rows import over


@given(st.fractions(min_value=0, max_value=10**6), st.integers(1, 12))
def test_a_root_lies_in_its_narrow_interval(value: Fraction, degree: int) -> None:
    found = root(value, degree)
    assert found.lower**degree <= value <= found.upper**degree
    assert found.width <= Fraction(1, 10**9)


def test_an_exact_root_is_one_number() -> None:
    assert root(Fraction(9, 4), 2) == Interval.point(Fraction(3, 2))
    assert root(0, 3) == Interval.point(0)


@over(("value", "degree"), [(-1, 2), (4, 0)])
def test_what_has_no_root_is_refused(value: int, degree: int) -> None:
    with pytest.raises(ValueError, match="no number of this kind"):
        root(value, degree)


def percent(key: str, value: str | int) -> Figure:
    return FigureRegister().assume(key, Rational(str(value)), "percent", "proef")


def test_the_growth_of_each_step_holds_all_that_the_ends_leave_possible() -> None:
    """From 16% to 29.5 or 30.5% in 8 steps: (29.5 / 16) ** (1 / 8) is 1.0795, for 30.5 1.08398."""
    target = printed("doel", "30%", 30, "percent")
    growth = calculated("groei", step_growth(percent("begin", 16), target, 8), "percent")
    assert float(growth.interval.ends[0]) == pytest.approx(7.947, abs=1e-3)
    assert float(growth.interval.ends[1]) == pytest.approx(8.398, abs=1e-3)
    # (30 / 16) ** (1 / 8) is 1.081746
    assert float(growth.value or 0) == pytest.approx(8.175, abs=1e-3)
    assert growth.text == "7,9 tot 8,4%"
    assert growth.formula == "de 8e-machtswortel uit (30% ÷ 16%) − 1"


def test_growth_whose_root_is_a_fraction_is_exact() -> None:
    halving = step_growth(percent("begin", 50), percent("eind", 32), 2)
    assert calculated("groei", halving, "percent").interval == Interval.point(-20)
    one_step = step_growth(percent("begin", 50), percent("eind", 32), 1)
    assert calculated("groei", one_step, "percent").text == "−36%"


def test_growth_between_exact_numbers_is_one_number_though_its_root_is_enclosed() -> None:
    """The eighth root of 30 / 16 is 1.0817457."""
    growth = calculated(
        "groei", step_growth(percent("begin", 16), percent("eind", 30), 8), "percent", decimals=2
    )
    assert not growth.interval.is_point
    assert (growth.text, growth.room) == ("8,17%", "")


def test_what_may_be_nothing_does_not_grow_by_a_part_of_itself() -> None:
    nothing = printed("niets", "0%", 0, "percent")
    with pytest.raises(ZeroDivisionError, match="holds zero"):
        calculated("groei", step_growth(nothing, percent("eind", 30), 5), "percent")
    with pytest.raises(ValueError, match="a step or more"):
        step_growth(percent("begin", 16), percent("eind", 30), 0)


def test_a_root_of_what_is_measured_is_refused() -> None:
    with pytest.raises(ValueError, match="only a pure number has a root"):
        root_of(AMOUNT, 2)
    with pytest.raises(ValueError, match="a root of degree 0"):
        root_of(SHARE, 0)


def test_from_a_stock_to_a_target() -> None:
    """A target of 90 to 110 people, 12 a step, 5 steps: 60 come, so 30 to 50 suffice.

    From 40 there are 50 to 70 to go, 10 to 14 a step; with 12 a step there are 100 in the end.
    """
    target = printed("doel", "100", 100, "persons", hedge="ongeveer", nature="target")
    growth, stock = printed("groei", "12", 12, "persons"), printed("stand", "40", 40, "persons")
    suffices = stock_that_suffices(target, growth, 5)
    assert suffices.interval("persons") == Interval(Fraction(30), Fraction(50))
    needed = growth_needed(stock, target, constant(5))
    assert needed.interval("persons") == Interval(Fraction(10), Fraction(14))
    assert stock_after(stock, growth, 5).interval("persons") == Interval.point(100)
    assert [ground.phrase for ground in needed.grounds] == [
        "10% voor ‘ongeveer’: een keuze van dit boek (hedge_width)"
    ]


def test_back_from_a_target_by_points_and_by_a_part() -> None:
    """30% less five steps of 2 points is 20%; 30 ÷ 1.02 ** 5 is 27.1719%."""
    target = printed("doel", "30%", 30, "percent", nature="target")
    step = printed("stap", "2%", 2, "percent", nature="target")
    by_points, by_part = share_before(target, step, 5), level_before(target, step, 5)
    assert by_points.interval("percent") == Interval.point(20)
    assert by_part.value("percent") == 30 / Fraction("1.02") ** 5
    assert share_before(target, step, 0).value("percent") == 30
    assert level_before(target, step, 0).value("percent") == 30
    with pytest.raises(ValueError, match="no -1 steps"):
        level_before(target, step, -1)


def test_no_stock_is_needed_where_the_growth_alone_is_enough() -> None:
    """A target of 90 to 110 people and 20 a step: 5 steps are 100, so none to 10; 6 are 120."""
    target = printed("doel", "100", 100, "persons", hedge="ongeveer", nature="target")
    growth = printed("groei", "20", 20, "persons")
    five = stock_that_suffices(target, growth, 5)
    assert five.interval("persons") == Interval(Fraction(0), Fraction(10))
    assert (five > 0).outcome == "open"
    six = stock_that_suffices(target, growth, 6)
    assert six.interval("persons") == Interval.point(0)
    assert (six > 0).outcome == "never"


def test_the_share_of_the_growth_that_makes_a_share_of_the_whole() -> None:
    """From 80 of which 20% to 100 of which 30%: 30 - 16 = 14 of 20. From 95: 30 - 19 = 11 of 5."""
    goal, share = percent("doel", 30), percent("aandeel", 20)
    needed = share_of_growth_needed(goal, share, Fraction(80, 100), 1)
    assert calculated("deel", needed, "percent").value == 70
    more = share_of_growth_needed(goal, share, Fraction(95, 100), 1)
    assert calculated("deel", more, "percent").value == 220


def test_steps_may_be_a_figure() -> None:
    target = printed("doel", "30%", 30, "percent", nature="target", period="2030")
    step = printed("stap", "2%", 2, "percent", nature="target")
    steps = FigureRegister().assume("stappen", 5, "count", "proef")
    assert share_before(target, step, steps).value("percent") == 20
    assert level_before(target, step, steps).value("percent") == 30 / Fraction("1.02") ** 5
    way = way_to(
        target, step, FigureRegister().assume("stappen", 2, "count", "proef"), share_before
    )
    assert [(year, level.value("percent")) for year, level in way] == [
        (2028, 26),
        (2029, 28),
        (2030, 30),
    ]
    half = FigureRegister().assume("stappen", 2.5, "count", "proef")
    with pytest.raises(ValueError, match="no whole number of steps"):
        share_before(target, step, half)
    lacks = Missing(frozenset({"jaren"}))
    assert share_before(target, step, lacks) == step_growth(target, step, lacks) == lacks


def test_growth_of_what_is_not_coded_is_not_either() -> None:
    lacks = Missing(frozenset({"stand"}))
    assert stock_after(lacks, PEOPLE, 5) == lacks
    assert stock_that_suffices(PEOPLE, lacks, 5) == lacks
    assert growth_needed(PEOPLE, lacks, 5) == lacks
    assert step_growth(lacks, PEOPLE, 5) == lacks
    assert share_before(lacks, SHARE, 0) == level_before(SHARE, lacks, 5) == lacks
