"""Formulas of names whose intervals are open or without bound."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamerboek.figures import Interval, Rational
from kamerboek.figures.expression import (
    Constant,
    Expression,
    Operation,
    Power,
    Root,
    Variable,
    evaluate,
)
from kamerboek.figures.joint import joint_range
from kamerboek.figures.quotient import limit, slope_sign
from kamerboek.figures.roots import slope_of_root
from tests.figures.open_intervals import any_intervals, inside
from tests.figures.test_interval import expressions
from tests.rows import over

X, Y = Variable("x"), Variable("y")
ONE, TWO = Constant(Rational(1)), Constant(Rational(2))
SUM = Operation("+", X, Y)
SHARE = Operation("/", X, SUM)


def between(lower: str | None, upper: str | None, opened: str = "") -> Interval:
    """Return an interval; `opened` names its open ends (`l`, `u`)."""
    ends = [None if end is None else Rational(end) for end in (lower, upper)]
    return Interval(ends[0], ends[1], "l" in opened, "u" in opened)


@settings(max_examples=60)
@given(
    expressions(),
    *(any_intervals(least=Fraction(1, 4)) for _ in "xyz"),
    st.randoms(use_true_random=False),
)
def test_every_value_of_a_formula_lies_in_its_range(
    expression: Expression, x: Interval, y: Interval, z: Interval, choice: random.Random
) -> None:
    """The points are the closed ends, next to the open ones, far out, and in the middle."""
    box = {"x": x, "y": y, "z": z}
    found = joint_range(expression, box)
    places = {name: inside(interval) for name, interval in box.items()}
    for first in places["x"]:
        for second in places["y"]:
            third = choice.choice(places["z"])
            assert evaluate(expression, {"x": first, "y": second, "z": third}) in found


@over(
    ("expression", "x", "y", "expected"),
    [
        # A share only rises in its part and only falls in the rest. x without bound: up to all.
        (SHARE, between("60", None), between("10", "20"), between("3/4", "1", "u")),
        # The rest without bound: down to nothing.
        (SHARE, between("60", "80"), between("20", None), between("0", "4/5", "l")),
        # An open end that is a corner leaves the interval open there, a closed one does not.
        (SHARE, between("60", None, "l"), between("10", "20"), between("3/4", "1", "lu")),
        (SHARE, between("60", "80"), between("10", "20", "u"), between("3/4", "8/9", "l")),
        (SHARE, between("60", "80"), between("10", "20", "l"), between("3/4", "8/9", "u")),
        # Both without bound.
        (SHARE, between("1", None), between("1", None), between("0", "1", "lu")),
        # What cancels is gone, without bound too.
        (Operation("-", X, X), between("20", None, "l"), None, between("0", "0")),
        (Operation("/", X, X), between("20", None, "l"), None, between("1", "1")),
        (
            Operation("-", SUM, X),
            between(None, "5"),
            between("1", "2", "l"),
            between("1", "2", "l"),
        ),
        # A square that is less than its half, and then more.
        (
            Operation("-", Operation("*", X, X), X),
            between("1/2", None),
            None,
            between("-1/4", None),
        ),
        (Operation("-", Power(X, 3), X), between(None, "-1"), None, between(None, "0")),
        # (x + 1) / (x + 2) goes up to 1, (2x + 1) / x down to 2.
        (
            Operation("/", Operation("+", X, ONE), Operation("+", X, TWO)),
            between("0", None),
            None,
            between("1/2", "1", "u"),
        ),
        (
            Operation("/", Operation("+", Operation("*", TWO, X), ONE), X),
            between("1", None),
            None,
            between("2", "3", "l"),
        ),
        # (y − 1) (x − 2)² is zero at y = 1, which is left out, and also at x = 2
        (
            Operation(
                "+",
                Operation("*", Operation("-", Y, ONE), Power(Operation("-", X, TWO), 2)),
                Operation("-", X, X),
            ),
            between("1", "3"),
            between("1", "2", "l"),
            between("0", "1"),
        ),
        # x (1 − y) / x: with x at an open end, y may still be anything.
        (
            Operation("/", Operation("*", X, Operation("-", ONE, Y)), X),
            between("1", "2", "l"),
            between("0", "1/2"),
            between("1/2", "1"),
        ),
    ],
)
def test_where_it_only_rises_or_falls_the_ends_are_exact(
    expression: Expression, x: Interval, y: Interval | None, expected: Interval
) -> None:
    box = {"x": x} if y is None else {"x": x, "y": y}
    assert joint_range(expression, box) == expected


def test_an_extreme_inside_a_box_without_bound_is_closely_held() -> None:
    """x / (x² + 1) is at most a half, at x = 1; it goes to nothing and begins there."""
    hill = Operation("/", X, Operation("+", Operation("*", X, X), ONE))
    found = joint_range(hill, {"x": between("0", None)})
    assert found.lower == 0
    assert Rational("0.5") <= found.ends[1] < Rational("0.50001")


def test_what_divides_by_zero_says_so_without_bound_too() -> None:
    for divisor in (between(None, "8000"), between("-1", None), between(None, None)):
        with pytest.raises(ZeroDivisionError, match="holds zero"):
            joint_range(Operation("/", X, Y), {"x": Interval.point(1), "y": divisor})


def test_next_to_an_open_zero_a_quotient_has_no_bound() -> None:
    """1 / x + x for x above zero and at most a half: 2.5 at the half, and without bound."""
    formula = Operation("+", Operation("/", ONE, X), X)
    found = joint_range(formula, {"x": between("0", "1/2", "l")})
    assert (found.lower, found.upper) == (Rational("2.5"), None)


def test_the_slope_of_a_quotient_keeps_its_sign_where_operation_by_operation_loses_it() -> None:
    box = {"x": between("60", None), "y": between("10", "20")}
    assert slope_sign(SHARE, "x", box) == between("10", "20")
    assert slope_sign(SHARE, "y", box) == between(None, "-60")
    assert slope_sign(Root(SHARE, 2), "x", box) is None


def test_the_slope_gathers_all_that_stands_with_the_same_power() -> None:
    """Of x·y + x·z the slope in x is y + z: 1 to 2 and 3 to 4 make 4 to 6."""
    formula = Operation("+", Operation("*", X, Y), Operation("*", X, Variable("z")))
    box = {"x": between("7", "8"), "y": between("1", "2"), "z": between("3", "4")}
    assert slope_sign(formula, "x", box) == between("4", "6")
    assert slope_sign(formula, "z", box) == between("7", "8")


@given(any_intervals(least=Fraction(0)), st.integers(1, 4))
def test_a_root_holds_the_root_of_every_number(interval: Interval, degree: int) -> None:
    found = joint_range(Root(X, degree), {"x": interval})
    for number in inside(interval):
        value = evaluate(Root(X, degree), {"x": number})
        assert found.lower is not None
        assert found.lower - Rational(1, 10**9) <= value
        assert found.upper is None or value <= found.upper + Rational(1, 10**9)


def test_a_root_is_evaluated_jointly() -> None:
    """The root of x ÷ (x + 3) for x from 1 to 6: from a half to the root of two thirds."""
    formula = Root(Operation("/", X, Operation("+", X, Constant(Rational(3)))), 2)
    found = joint_range(formula, {"x": between("1", "6")})
    assert found.lower == Rational("0.5")
    assert float(found.ends[1]) == pytest.approx((2 / 3) ** 0.5, abs=1e-8)
    squared = Operation("*", Root(X, 2), Root(X, 2))
    assert 4 in joint_range(squared, {"x": between("4", "9")})


def test_the_root_of_what_may_be_negative_is_refused() -> None:
    for interval in (between("-1", "1"), between(None, "1")):
        with pytest.raises(ValueError, match="no number of this kind"):
            joint_range(Root(X, 2), {"x": interval})


def test_the_least_and_the_most_are_evaluated_jointly() -> None:
    """The greatest of x and 4 − x, for x from 0 to 3, is at least 2 and at most 4."""
    other = Operation("-", Constant(Rational(4)), X)
    box = {"x": between("0", "3")}
    most = joint_range(Operation("most", X, other), box)
    assert most.upper == 4
    assert Rational("1.999") < most.ends[0] <= 2
    least = joint_range(Operation("least", X, other), box)
    assert least.lower == 0
    assert 2 <= least.ends[1] < Rational("2.001")
    # Where one is always the greater, it is that one.
    double = Operation("most", X, Operation("+", X, ONE))
    assert joint_range(double, box) == between("1", "4")


@settings(max_examples=25)
@given(any_intervals(), any_intervals(), st.sampled_from(["least", "most"]))
def test_every_least_and_most_lies_in_its_range(x: Interval, y: Interval, which: str) -> None:
    expression = Operation("-", Operation(which, X, Y), X)  # type: ignore[arg-type] # of both
    found = joint_range(expression, {"x": x, "y": y})
    for first in inside(x):
        for second in inside(y):
            assert evaluate(expression, {"x": first, "y": second}) in found


def test_the_limit_of_a_quotient_is_that_of_its_highest_powers() -> None:
    """(2x + y) / (3x + 1) goes to 2/3, y / x to nothing, x·x / x·y has none."""
    two_x, three_x = Operation("*", TWO, X), Operation("*", Constant(Rational(3)), X)
    share = Operation("/", Operation("+", two_x, Y), Operation("+", three_x, ONE))
    values = {"y": Rational(5)}
    assert limit(share, "x", values) == Rational(2, 3)
    assert limit(Operation("/", Y, X), "x", values) == 0
    assert limit(Operation("/", Operation("*", X, X), Operation("+", X, Y)), "x", values) is None
    assert limit(Root(X, 2), "x", values) is None


def test_the_slope_of_a_root() -> None:
    """Of the square root it is one over twice the root: of 2 to 3, a sixth to a fourth."""
    assert slope_of_root(between("2", "3"), 2) == between("1/6", "1/4")
    assert slope_of_root(between("2", "3"), 1) == between("1", "1")
    assert slope_of_root(between("2", "2"), 3) == between("1/12", "1/12")
    assert slope_of_root(between("0", "0"), 2) == between("0", None)
    assert slope_of_root(between("0", "2"), 2) == between("1/4", None)
