from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamerboek.figures import Interval
from kamerboek.figures.expression import (
    Constant,
    Expression,
    Operation,
    Power,
    Variable,
    evaluate,
)
from kamerboek.figures.joint import joint_range
from tests.figures.drawn import fractions

X, Y, Z = Variable("x"), Variable("y"), Variable("z")

NUMBERS = fractions(-50, 50, 40)
POSITIVE = fractions(Fraction(1, 10), 50, 40)
PLACES = fractions(0, 1, 16)


@st.composite
def boxes(draw: st.DrawFn) -> dict[str, Interval]:
    """Intervals of three positive names."""
    box = {}
    for name in "xyz":
        lower, width = draw(POSITIVE), draw(fractions(0, 3, 20))
        box[name] = Interval(lower, lower + width)
    return box


@st.composite
def expressions(draw: st.DrawFn, depth: int = 2) -> Expression:
    """Formulas of three names in which names may occur again; they never divide by a difference."""
    if depth == 0:
        return draw(st.sampled_from([X, Y, Z, Constant(Fraction(2))]))
    operator = draw(st.sampled_from("+-*/^"))
    left = draw(expressions(depth=depth - 1))
    if operator == "^":
        return Power(left, draw(st.integers(min_value=1, max_value=3)))
    right = draw(st.sampled_from([X, Y, Z])) if operator == "/" else draw(expressions(depth - 1))
    return Operation(operator, left, right)


@settings(max_examples=60)
@given(expressions(), boxes(), st.tuples(PLACES, PLACES, PLACES))
def test_every_value_of_a_formula_lies_in_its_range(
    expression: Expression, box: dict[str, Interval], places: tuple[Fraction, ...]
) -> None:
    point = {
        name: interval.lower + place * interval.width
        for (name, interval), place in zip(box.items(), places, strict=True)
    }
    assert evaluate(expression, point) in joint_range(expression, box)


@given(boxes())
def test_a_share_of_a_sum_is_as_narrow_as_it_is(box: dict[str, Interval]) -> None:
    share = Operation("/", X, Operation("+", X, Y))
    x, y = box["x"], box["y"]
    found = joint_range(share, box)
    least, most = x.lower / (x.lower + y.upper), x.upper / (x.upper + y.lower)
    assert found.lower <= least
    assert most <= found.upper
    assert float(found.lower) == pytest.approx(float(least), rel=1e-5)
    assert float(found.upper) == pytest.approx(float(most), rel=1e-5)


@settings(max_examples=30)
@given(POSITIVE, fractions(0, Fraction(1, 10), 50))
def test_what_cancels_leaves_next_to_nothing(lower: Fraction, part: Fraction) -> None:
    box = {"x": Interval(lower, lower * (1 + part))}
    assert joint_range(Operation("-", X, X), box) == Interval.point(0)
    ratio = joint_range(Operation("/", X, X), box)
    assert 1 in ratio
    assert ratio.width < Fraction(1, 10**5)


def test_a_formula_that_turns_inside_its_box_is_closely_held() -> None:
    parabola = Operation("-", Operation("*", X, X), Operation("*", Constant(Fraction(2)), X))
    found = joint_range(parabola, {"x": Interval(Fraction(0), Fraction(3))})
    assert found.upper == 3
    assert Fraction(-10001, 10000) <= found.lower <= -1


@given(NUMBERS, fractions(0, 5, 10), st.integers(2, 4), PLACES)
def test_powers_hold_what_is_squared(
    lower: Fraction, width: Fraction, exponent: int, place: Fraction
) -> None:
    interval = Interval(lower, lower + width)
    value = lower + place * width
    assert value**exponent in interval**exponent


def test_what_divides_by_zero_says_so() -> None:
    around_zero = {"x": Interval.point(1), "y": Interval(Fraction(-1), Fraction(1))}
    with pytest.raises(ZeroDivisionError, match="holds zero"):
        joint_range(Operation("/", X, Y), around_zero)


def test_swapped_ends_are_refused() -> None:
    with pytest.raises(ValueError, match="cannot run from 2 to 1"):
        Interval(Fraction(2), Fraction(1))
