from __future__ import annotations

from fractions import Fraction

import pytest

from kamerboek.figures import Interval, Missing, calculated, constant, end_of
from tests.figures.made import SHARE, printed


def test_an_end_is_printed_outward_with_the_formula_of_its_figure() -> None:
    """37% is 36,5 to 37,5%; a third of it 12,1666… to 12,5%, two thirds up to 25%."""
    third = calculated("derde", SHARE / constant(3), "percent", remark="een derde deel")
    low, high = end_of(third, "lower", "laag"), end_of(third, "upper", "hoog")
    assert (low.text, high.text) == ("12,1%", "12,5%")
    assert low.value == Fraction("36.5") / 3
    assert low.interval == Interval.point(Fraction("36.5") / 3)
    assert low.formula == "37% ÷ 3 (een derde deel; het laagste dat dit kan zijn)"
    assert high.questions == ("1",)
    assert end_of(third, "upper", "heel", decimals=0).text == "13%"


def test_an_end_of_a_printed_figure() -> None:
    assert end_of(SHARE, "lower", "laag").text == "36,5%"
    assert end_of(SHARE, "lower", "laag").formula == "37% (het laagste dat dit kan zijn)"


def test_below_zero_outward_is_further_from_what_is_meant() -> None:
    below = calculated("onder", constant(0) - SHARE / constant(7), "percent")
    assert end_of(below, "lower", "laag").text == "−5,4%"  # -5,357
    assert end_of(below, "upper", "hoog").text == "−5,2%"  # -5,214


def test_a_side_without_bound_has_no_end() -> None:
    least = printed("deel", "60%", 60, "percent", hedge="ruim")
    assert end_of(least, "lower", "laag").text == "60%"
    with pytest.raises(ValueError, match="ruim 60% has no upper bound"):
        end_of(least, "upper", "hoog")


def test_the_end_of_what_is_not_coded_is_not_either() -> None:
    lacks = Missing(frozenset({"aandeel"}))
    assert end_of(lacks, "upper", "hoog") == lacks
