"""Shares, totals, means, the least and the most, worked out by hand."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kamerboek.figures import (
    Calculation,
    Figure,
    FigureRegister,
    Interval,
    calculated,
    least_of,
    least_share_below,
    mean_of,
    most_of,
    most_share_below,
    pooled_share,
    possible,
    share_below,
    share_of,
    size_against_others,
    total_of,
    whole_of,
)
from tests.figures.made import AMOUNT, PEOPLE, SHARE, printed
from tests.rows import over


def exactly(key: str, value: int | str, unit: str) -> Figure:
    return FigureRegister().assume(key, Fraction(value), unit, "proef")


def result(calculation: object, unit: str) -> Interval:
    assert isinstance(calculation, Calculation)
    return calculation.interval(unit)


def test_a_share_of_the_parts_of_a_whole_is_joint() -> None:
    """36,5 to 37,5 of itself and 12,5 to 13,5: at least 36,5 of 50, at most 37,5 of 50."""
    rest = printed("rest", "13%", 13, "percent")
    found = result(share_of(SHARE, [SHARE, rest]), "percent")
    assert float(found.ends[0]) == pytest.approx(73, abs=1e-4)
    assert float(found.ends[1]) == pytest.approx(75, abs=1e-4)
    assert result(total_of([SHARE, rest, rest]), "percent") == Interval(
        Fraction("61.5"), Fraction("64.5")
    )


def test_the_whole_of_a_part_and_its_share() -> None:
    whole = whole_of(exactly("deel", 3, "eur"), exactly("aandeel", 25, "percent"))
    assert result(whole, "eur") == Interval.point(12)


def test_years_together_weigh_as_much_as_there_is_of_them() -> None:
    """3 of 12 and 8 of 16: 11 of 28, not the mean of 25% and 50%."""
    parts = [exactly("een", 3, "eur"), exactly("twee", 8, "eur")]
    shares = [exactly("deel-een", 25, "percent"), exactly("deel-twee", 50, "percent")]
    assert result(pooled_share(parts, shares), "percent") == Interval.point(Fraction(1100, 28))
    assert result(mean_of(shares), "percent") == Interval.point(Fraction("37.5"))
    with pytest.raises(ValueError, match="shorter"):
        pooled_share(parts, shares[:1])


def test_nothing_has_no_total() -> None:
    for nothing in (lambda: total_of([]), lambda: mean_of([]), lambda: pooled_share([], [])):
        with pytest.raises(ValueError, match="nothing to add up"):
            nothing()


def test_the_least_and_the_most_of_figures() -> None:
    """36,5 to 37,5% beside 37%."""
    beside = exactly("grens", 37, "percent")
    assert result(most_of(SHARE, beside), "percent") == Interval(Fraction(37), Fraction("37.5"))
    assert result(least_of(SHARE, beside), "percent") == Interval(Fraction("36.5"), Fraction(37))
    formula = calculated("meest", most_of(SHARE, beside, SHARE / 2), "percent").formula
    assert formula == "de grootste van 37%, 37% en (37% ÷ 2)"
    assert calculated("een", least_of(SHARE), "percent").interval == SHARE.interval
    with pytest.raises(ValueError, match="cannot be compared"):
        most_of(AMOUNT, PEOPLE)


@pytest.mark.parametrize("threshold", [1, 25, 49, 50, 51, 80, 99, 100])
@pytest.mark.parametrize(("text", "value"), [("50%", 50), ("37%", 37), ("0%", 0), ("100%", 100)])
def test_the_share_below_a_threshold_as_figures(threshold: int, text: str, value: int) -> None:
    mean, limit = printed("gem", text, value, "percent"), exactly("grens", threshold, "percent")
    bounds = share_below(mean.interval, threshold)
    assert result(least_share_below(mean, limit), "percent").lower == bounds.least
    assert result(most_share_below(mean, limit), "percent").upper == bounds.most


def test_the_least_share_below_all() -> None:
    mean, everything = printed("gem", "50%", 50, "percent"), exactly("grens", 100, "percent")
    least = result(least_share_below(mean, everything), "percent")
    assert least == Interval(Fraction("49.5"), Fraction("50.5"))


@over(
    ("figure", "of_whole", "is_change", "is_possible"),
    [
        (PEOPLE, False, False, True),
        (calculated("min", PEOPLE - 2 * PEOPLE, "persons"), False, False, False),
        (calculated("min", PEOPLE - 2 * PEOPLE, "persons"), False, True, True),
        (SHARE, True, False, True),
        (calculated("som", SHARE * 3, "percent"), True, False, False),
        (calculated("som", SHARE * 3, "percent"), False, False, True),
        (calculated("tekort", AMOUNT - 2 * AMOUNT, "eur"), False, False, True),
        (printed("b", "8.000", 8000, "persons", hedge="bijna"), False, False, True),
        (printed("r", "60%", 60, "percent", hedge="ruim"), True, False, True),
        (printed("m", "101%", 101, "percent", hedge="meer dan"), True, False, False),
    ],
)
def test_what_a_number_can_be(
    figure: Figure, of_whole: bool, is_change: bool, is_possible: bool
) -> None:
    assert possible(figure, of_whole=of_whole, is_change=is_change) == is_possible


def test_an_average_of_a_group_against_the_others() -> None:
    """A fifth of the amount in half of the number: 0.2 / 0.5 against 0.8 / 0.5 is a quarter."""
    share, half = exactly("bedrag", 20, "percent"), exactly("aantal", 50, "percent")
    assert result(size_against_others(share, half), "times") == Interval.point(Fraction(1, 4))
    assert result(size_against_others(half, half), "times") == Interval.point(1)


def test_an_average_of_a_group_is_joint_in_its_own_share() -> None:
    """36,5 to 37,5% of the amount in 50% of the number: 36,5 / 63,5 to 37,5 / 62,5."""
    found = result(size_against_others(SHARE, exactly("aantal", 50, "percent")), "times")
    assert [float(end) for end in found.ends] == pytest.approx([36.5 / 63.5, 37.5 / 62.5])


def test_a_group_that_may_be_none_or_all_has_no_average_against_others() -> None:
    for number in (0, 100):
        with pytest.raises(ZeroDivisionError):
            result(size_against_others(SHARE, exactly("aantal", number, "percent")), "times")
