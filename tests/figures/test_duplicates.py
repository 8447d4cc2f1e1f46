"""Figures that are said to be the same: what they leave possible together."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamerboek.figures import Disjoint, Figure, FigureRegister, Interval, same_quantity
from tests.figures.made import AMOUNT, printed
from tests.figures.open_intervals import any_intervals, inside

ROUND = printed("rond", "21%", 21, "percent", question="22", period="2024")
FINE = printed("fijn", "21,42%", "21.42", "percent", question="56", period="2024")
OTHER = printed("ander", "22%", 22, "percent", question="23", period="2024")


def test_the_finer_number_lies_within_the_rounder() -> None:
    """20,5 to 21,5 and 21,415 to 21,425."""
    found = same_quantity("aandeel", [ROUND, FINE])
    assert isinstance(found, Figure)
    assert found.interval == Interval(Fraction("21.415"), Fraction("21.425"))
    assert (found.text, found.value) == ("21,42%", Fraction("21.42"))
    assert (found.questions, found.period) == (("22", "56"), "2024")
    assert found.formula == "21% en 21,42%: hetzelfde, op meer plaatsen of manieren"
    assert [part["key"] for part in found.content()["sum"] if isinstance(part, dict)] == [
        "rond",
        "fijn",
    ]


def test_numbers_that_meet_in_one_point() -> None:
    """21% reaches to 21,5%, from where 22% begins; neither was printed so."""
    found = same_quantity("aandeel", [ROUND, OTHER])
    assert isinstance(found, Figure)
    assert found.interval == Interval.point(Fraction("21.5"))
    assert (found.text, found.value) == ("21,5%", None)


def test_two_that_cannot_be_the_same_are_reported() -> None:
    assert same_quantity("aandeel", [ROUND, FINE, OTHER]) == Disjoint(FINE, OTHER)


def test_a_bound_meets_what_lies_beyond_it_and_not_what_it_leaves_out() -> None:
    more = printed("meer", "20", 20, "count", hedge="meer dan")
    exactly = printed("precies", "20", 20, "count")
    least = printed("minstens", "24", 24, "count", hedge="minstens")
    assert same_quantity("aantal", [more, exactly]) == Disjoint(more, exactly)
    found = same_quantity("aantal", [more, least])
    assert isinstance(found, Figure)
    assert (found.interval, found.text) == (Interval.at_least(24), "minstens 24")


def test_one_figure_stays_what_it_is() -> None:
    assert same_quantity("aandeel", [ROUND]) == ROUND


def test_what_is_not_the_same_quantity_is_refused() -> None:
    with pytest.raises(ValueError, match="not the same quantity"):
        same_quantity("x", [ROUND, AMOUNT])
    with pytest.raises(ValueError, match="there is no figure"):
        same_quantity("x", [])


@given(st.lists(any_intervals(), min_size=2, max_size=4))
def test_what_is_left_is_in_all_of_them(intervals: list[Interval]) -> None:
    made = FigureRegister().assume("f", 0, "count", "proef")
    figures = [
        Figure(**{**vars(made), "key": f"f-{place}", "interval": interval, "value": None})
        for place, interval in enumerate(intervals)
    ]
    found = same_quantity("zelfde", figures)
    if isinstance(found, Disjoint):
        assert found.one.interval.intersection(found.other.interval) is None
    else:
        assert isinstance(found, Figure)
        for interval in intervals:
            for number in inside(interval):
                assert (number in found.interval) == all(number in each for each in intervals)


def test_together_they_can_be_printed_as_a_value() -> None:
    """20,5 to 21,5 and 21,415 to 21,425: the value of the narrowest."""
    found = same_quantity("aandeel", [ROUND, FINE], decimals=1, as_value=True, label="het aandeel")
    assert isinstance(found, Figure)
    assert (found.text, found.label) == ("21,4%", "het aandeel")
    assert found.interval == FINE.interval


def test_what_was_never_printed_has_no_value_to_print() -> None:
    """21% and 22% meet in 21,5%, which neither is."""
    found = same_quantity("aandeel", [ROUND, OTHER], as_value=True)
    assert isinstance(found, Figure)
    assert found.text == "21,5%"
