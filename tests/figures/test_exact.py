"""The exact fractions give what `fractions.Fraction` gives, to the last digit."""

from __future__ import annotations

import json
import math
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from kamerboek.figures import Interval, Rational
from kamerboek.figures.exact import json_number
from kamerboek.figures.expression import (
    Constant,
    Expression,
    Operation,
    Power,
    Variable,
    evaluate,
)
from tests.figures.test_interval import boxes, expressions

ANY = st.builds(Fraction, st.integers(), st.integers(1, 10**12))


@given(ANY, ANY)
def test_sums_products_and_comparisons(one: Fraction, other: Fraction) -> None:
    a, b = Rational(one), Rational(other)
    assert (a + b, a - b, a * b) == (one + other, one - other, one * other)
    assert ((a < b), (a == b), hash(a)) == ((one < other), (one == other), hash(one))
    assert (math.floor(a), math.ceil(a), round(a, 2)) == (
        math.floor(one),
        math.ceil(one),
        round(one, 2),
    )
    if other:
        assert a / b == one / other


@given(ANY)
def test_json_has_the_nearest_number(value: Fraction) -> None:
    expected = value.numerator if value.denominator == 1 else float(value)
    assert json.dumps(json_number(Rational(value))) == json.dumps(expected)


def by_fractions(expression: Expression, values: dict[str, Fraction]) -> Fraction:
    """Evaluate a formula without the package's own arithmetic."""
    match expression:
        case Variable(name):
            return values[name]
        case Constant(value):
            return Fraction(int(value.numerator), int(value.denominator))
        case Power(base, exponent):
            return by_fractions(base, values) ** exponent
        case Operation(operator, left, right):
            one, other = by_fractions(left, values), by_fractions(right, values)
            match operator:
                case "+":
                    return one + other
                case "-":
                    return one - other
                case "*":
                    return one * other
                case "/":
                    return one / other
    raise AssertionError(expression)


@given(expressions(depth=3), boxes())
def test_a_formula_has_the_same_value(expression: Expression, box: dict[str, Interval]) -> None:
    lower = {
        name: Fraction(int(interval.lower.numerator), int(interval.lower.denominator))
        for name, interval in box.items()
    }
    assert evaluate(expression, lower) == by_fractions(expression, lower)


@given(ANY, ANY, ANY, ANY)
def test_ends_of_an_interval_are_the_same_fractions(
    a: Fraction, b: Fraction, c: Fraction, d: Fraction
) -> None:
    one, other = Interval(min(a, b), max(a, b)), Interval(min(c, d), max(c, d))
    products = [x * y for x in (a, b) for y in (c, d)]
    assert (one * other).lower == min(products)
    assert (one * other).upper == max(products)
    assert (one - other).lower == min(a, b) - max(c, d)
    assert (one + other).width == abs(a - b) + abs(c - d)
