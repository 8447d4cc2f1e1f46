"""Intervals with open ends and without bounds: each operation gives what it can give, no more."""

from __future__ import annotations

import operator
from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamerboek.figures import Interval, Rational
from kamerboek.figures.expression import Constant, Operation, Variable
from kamerboek.figures.quotient import ONE, quotient_of
from tests.figures.drawn import fractions
from tests.figures.open_intervals import any_intervals, inside
from tests.rows import over

CLOSE, OUT = Rational(1, 1000), 10**4


def is_just(found: Interval, results: list[Rational]) -> None:
    """Assert that an interval holds these numbers, which reach or approach each of its ends."""
    assert all(result in found for result in results)
    least, most = min(results), max(results)
    if found.lower is None:
        assert least < -OUT
    else:
        assert least - found.lower < CLOSE
        assert found.lower_open or least == found.lower
    if found.upper is None:
        assert most > OUT
    else:
        assert found.upper - most < CLOSE
        assert found.upper_open or most == found.upper


@pytest.mark.parametrize("does", [operator.add, operator.sub, operator.mul])
@given(any_intervals(), any_intervals())
def test_sums_and_products(does: Callable[..., Interval], one: Interval, other: Interval) -> None:
    is_just(does(one, other), [does(x, y) for x in inside(one) for y in inside(other)])


@given(any_intervals(), any_intervals())
def test_quotients(one: Interval, other: Interval) -> None:
    if 0 in other:
        with pytest.raises(ZeroDivisionError, match="holds zero"):
            one / other
    else:
        is_just(one / other, [x / y for x in inside(one) for y in inside(other)])


@given(any_intervals(), st.integers(1, 4))
def test_powers(interval: Interval, exponent: int) -> None:
    is_just(interval**exponent, [x**exponent for x in inside(interval)])


@given(any_intervals(), any_intervals())
def test_the_lesser_the_greater_and_all_between(one: Interval, other: Interval) -> None:
    pairs = [(x, y) for x in inside(one) for y in inside(other)]
    is_just(one.least(other), [min(pair) for pair in pairs])
    is_just(one.most(other), [max(pair) for pair in pairs])
    is_just(one.hull(other), inside(one) + inside(other))


@given(any_intervals(), any_intervals())
def test_what_two_have_in_common(one: Interval, other: Interval) -> None:
    common = one.intersection(other)
    for number in inside(one) + inside(other):
        assert (number in one and number in other) == (common is not None and number in common)


@over(
    ("found", "expected"),
    [
        # 1.639 of fewer than 8.000 is more than a fifth of them, of none one can say how much
        (Interval.point(1600) / Interval(Rational(0), Rational(8000), True, True), (0.2, None)),
        (Interval.point(60) / Interval.at_least(2), (0, 30)),
        (Interval.more_than(20) - Interval.point(20), (0, None)),
        (Interval.at_least(60) + Interval.at_most(5), (None, None)),
        (Interval.at_least(-2) ** 2, (0, None)),
        (Interval.at_most(-2) * Interval.at_most(-3), (6, None)),
    ],
)
def test_worked_out_by_hand(found: Interval, expected: tuple[float | None, float | None]) -> None:
    assert (found.lower, found.upper) == tuple(
        None if end is None else Rational(str(end)) for end in expected
    )


@over(
    ("interval", "held", "left_out"),
    [
        (Interval.more_than(20), 21, 20),
        (Interval.at_least(20), 20, 19),
        (Interval.less_than(20), -1000, 20),
        (Interval.at_most(20), 20, 21),
        (Interval(Rational(1), Rational(2), True, False), 2, 1),
    ],
)
def test_an_end_belongs_to_an_interval_unless_it_is_open(
    interval: Interval, held: int, left_out: int
) -> None:
    assert held in interval
    assert left_out not in interval


def test_an_interval_holds_a_number() -> None:
    with pytest.raises(ValueError, match="cannot be without it"):
        Interval(Rational(2), Rational(2), True, False)
    with pytest.raises(ValueError, match="without upper bound has no end there"):
        Interval.at_least(2).width  # noqa: B018 - it raises


def test_no_bound_is_one_thing() -> None:
    assert Interval(Rational(1), None, False, False) == Interval(Rational(1), None, False, True)
    assert Interval.point(1) != Interval.at_least(1)


@given(fractions(-5, 5, 4))
def test_a_negative_power_divides(value: Fraction) -> None:
    if value:
        assert Interval.point(value) ** -2 == Interval.point(1 / value**2)


def test_a_product_of_quotients_has_the_product_of_what_stands_below_both() -> None:
    """`1/x · 1/y` is `1 / xy`: with unlike denominators, which `1/x · 1/x` has not."""
    one, x, y = Constant(Rational(1)), Variable("x"), Variable("y")
    product = Operation("*", Operation("/", one, x), Operation("/", one, y))
    quotient = quotient_of(product)
    assert quotient is not None
    assert (quotient.above, quotient.below) == (ONE, {(("x", 1), ("y", 1)): Rational(1)})
