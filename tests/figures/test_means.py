from __future__ import annotations

import math
from fractions import Fraction
from itertools import combinations_with_replacement

from hypothesis import given
from hypothesis import strategies as st

from kamerboek.figures import (
    Below,
    Counted,
    Figure,
    FigureRegister,
    Interval,
    Missing,
    Rational,
    share_below,
    shift_by_added,
)
from tests.figures.drawn import fractions
from tests.rows import over

HALF = Interval(Fraction("49.5"), Fraction("50.5"))
"""50% as printed."""


def point(value: str | int) -> Interval:
    return Interval.point(Fraction(value))


@over(
    ("threshold", "least", "most", "attained"),
    [
        # 1 - 50,5/100 = 49,5%; 49,5 < 100, so all can be below
        (100, "49.5", 100, True),
        # 1 - 50,5/80 = 36,875%
        (80, "36.875", 100, True),
        # a mean of 50,5 can have none below 50, one of 49,5 can have all
        (50, 0, 100, True),
        # (100 - 49,5)/(100 - 49) = 50,5/51
        (49, 0, Fraction(5050, 51), False),
        # (100 - 49,5)/(100 - 25) = 50,5/75
        (25, 0, Fraction(5050, 75), False),
        # (100 - 49,5)/(100 - 1) = 50,5/99
        (1, 0, Fraction(5050, 99), False),
    ],
)
def test_shares_below_a_threshold(
    threshold: int, least: str | int, most: int | Fraction, attained: bool
) -> None:
    assert share_below(HALF, threshold) == Below(Fraction(least), Fraction(most), attained)


@over(
    ("number", "threshold", "least", "most"),
    [
        (40, 100, 20, 40),  # 40 x 0,495 = 19,8
        (2, 100, 1, 2),  # 0,99
        (200, 100, 99, 200),  # 99 exactly
        (10, 25, 0, 6),  # below 10 x 50,5/75 = 6,73
        (3, 25, 0, 2),  # below 2,02
        (1000, 1, 0, 510),  # below 510,1
    ],
)
def test_whole_values_below_a_threshold(number: int, threshold: int, least: int, most: int) -> None:
    assert share_below(HALF, threshold, number) == Below(Fraction(least), Fraction(most))


@over(
    ("mean", "threshold", "number", "least", "most"),
    [
        (100, 100, 7, 0, 0),  # all are 100
        (100, 60, 7, 0, 0),
        (0, 100, 7, 7, 7),  # all are 0
        (0, 1, 7, 7, 7),
        (60, 60, 7, 0, 6),  # were all below 60, so were the mean
        (50, 100, 4, 2, 4),
    ],
)
def test_the_ends_of_the_scale_and_a_tie(
    mean: int, threshold: int, number: int, least: int, most: int
) -> None:
    assert share_below(point(mean), threshold, number) == Below(Fraction(least), Fraction(most))


def test_a_rounded_mean_may_reach_beyond_what_a_percentage_can_be() -> None:
    """100% as printed is 99,5 to 100%: at the most, all are just below 100."""
    printed = Interval(Fraction("99.5"), Fraction("100.5"))
    assert share_below(printed, 100) == Below(Fraction(0), Fraction(100))


@over("number", [1, 2, 3, 4])
def test_against_every_set_of_values_on_a_grid(number: int) -> None:
    """All multisets of multiples of 5 that have a mean.

    The least is met on the grid: values at 0, at the threshold and between. The most is not, since
    the grid has nothing just below the threshold; the test with a witness shows that it is met.
    """
    seen: dict[tuple[Fraction, int], set[int]] = {}
    for values in combinations_with_replacement(range(0, 101, 5), number):
        mean = Fraction(sum(values), number)
        for threshold in (5, 25, 50, 80, 100):
            below = sum(value < threshold for value in values)
            seen.setdefault((mean, threshold), set()).add(below)
    for (mean, threshold), counts in seen.items():
        bounds = share_below(Interval.point(mean), threshold, number)
        assert bounds.least == min(counts), (mean, threshold)
        assert bounds.most >= max(counts), (mean, threshold)


def witness(mean: Fraction, threshold: Fraction, number: int, below: int) -> list[Fraction] | None:
    """Return values with this mean of which so many are below the threshold, or None.

    Those below start at 0 and the rest at the threshold; the room above them is then filled in one
    proportion, the room of those below being open at its end.
    """
    start = (number - below) * threshold
    room = below * threshold + (number - below) * (100 - threshold)
    left = number * mean - start
    if left < 0 or left > room or (below and left == room):
        return None
    part = left / room if room else Fraction(0)
    return [part * threshold] * below + [threshold + part * (100 - threshold)] * (number - below)


percents = fractions(0, 100, 20)


@given(percents, fractions(Fraction(1, 20), 100, 20), st.integers(1, 60))
def test_every_number_within_the_bounds_is_possible_and_none_outside(
    mean: Fraction, threshold: Fraction, number: int
) -> None:
    bounds = share_below(Interval.point(mean), threshold, number)
    for below in range(number + 1):
        values = witness(mean, threshold, number, below)
        assert (values is not None) == (bounds.least <= below <= bounds.most)
        if values is not None:
            assert sum(values) == number * mean
            assert all(0 <= value <= 100 for value in values)
            assert sum(value < threshold for value in values) == below


@given(percents, percents, st.integers(1, 100), st.integers(1, 60))
def test_of_an_interval_every_number_is_possible_for_some_mean(
    one: Fraction, other: Fraction, threshold: int, number: int
) -> None:
    mean = Interval(min(one, other), max(one, other))
    bounds = share_below(mean, threshold, number)
    for below in range(number + 1):
        lowest = Fraction((number - below) * threshold, number)
        end = Fraction(below * threshold + (number - below) * 100, number)
        reaches = mean.lower < end or (not below and mean.lower <= end)
        possible = lowest <= mean.upper and reaches
        assert possible == (bounds.least <= below <= bounds.most)


@given(percents, percents, st.integers(1, 100), st.integers(1, 60))
def test_shares_are_those_of_any_number(
    one: Fraction, other: Fraction, threshold: int, number: int
) -> None:
    mean = Interval(min(one, other), max(one, other))
    share, whole = share_below(mean, threshold), share_below(mean, threshold, number)
    assert whole.least == math.ceil(number * share.least / 100)
    assert whole.most <= number * share.most / 100


def percent(value: str, low: str, high: str) -> Figure:
    return Figure(
        key="gemiddelde",
        value=Rational(value),
        interval=Interval(Rational(low), Rational(high)),
        unit="percent",
        text=f"{value}%",
        questions=("1",),
        origin=Counted("gemiddelde"),
    )


def lower_by(mean: Figure, added: int, systems: int, number: int) -> Interval | None:
    q = FigureRegister().assume("erbij", added, "percent", "added")
    shift = shift_by_added(mean, q, systems, number).lower_by
    return None if isinstance(shift, Missing) else shift.interval("percentage_points")


def test_adding_to_a_mean() -> None:
    """49.5 to 50.5 divided by 10; two added count twice; 100% beside one other raises by 50.

    With 90% afterwards and 0% added to 5 others, they would have had 108%: that cannot be.
    """
    half = percent("50", "49.5", "50.5")
    assert lower_by(half, 0, 1, 10) == Interval(Rational("4.95"), Rational("5.05"))
    assert lower_by(half, 0, 2, 10) == Interval(Rational("9.9"), Rational("10.1"))
    assert lower_by(half, 100, 1, 1) == Interval(Rational(-50), Rational("-49.5"))
    assert lower_by(percent("90", "89.5", "90.5"), 0, 1, 5) is None
    assert lower_by(percent("90", "89.5", "90.5"), 0, 1, 10) == Interval(
        Rational("8.95"), Rational("9.05")
    )
