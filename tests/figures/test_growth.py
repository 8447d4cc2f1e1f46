from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamerboek.figures import Interval, root, step_growth


@given(st.fractions(min_value=0, max_value=10**6), st.integers(1, 12))
def test_a_root_lies_in_its_narrow_interval(value: Fraction, degree: int) -> None:
    found = root(value, degree)
    assert found.lower**degree <= value <= found.upper**degree
    assert found.width <= Fraction(1, 10**9)


def test_an_exact_root_is_one_number() -> None:
    assert root(Fraction(9, 4), 2) == Interval.point(Fraction(3, 2))
    assert root(0, 3) == Interval.point(0)


@pytest.mark.parametrize(("value", "degree"), [(-1, 2), (4, 0)])
def test_what_has_no_root_is_refused(value: int, degree: int) -> None:
    with pytest.raises(ValueError, match="no number of this kind"):
        root(value, degree)


def test_the_growth_of_each_step_holds_all_that_the_ends_leave_possible() -> None:
    """From 16% to 29.5 or 30.5% in 8 steps: (29.5 / 16) ** (1 / 8) is 1.0795, for 30.5 1.08398."""
    found = step_growth(Interval.point(16), Interval(Fraction("29.5"), Fraction("30.5")), 8)
    assert float(found.lower) == pytest.approx(0.07947, abs=1e-5)
    assert float(found.upper) == pytest.approx(0.08398, abs=1e-5)
    assert step_growth(Interval.point(50), Interval.point(32), 2) == Interval.point(Fraction(-1, 5))


def test_what_may_be_nothing_does_not_grow_by_a_part_of_itself() -> None:
    with pytest.raises(ValueError, match="not more than zero"):
        step_growth(Interval(Fraction(0), Fraction(1)), Interval.point(30), 5)
