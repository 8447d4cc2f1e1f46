"""Formulas over named numbers, and the interval that a formula has when each is an interval.

Where a name occurs more than once, evaluating operation by operation gives too wide an interval:
`x / (x + y)` would let `x` be low above the line and high below it. Here the formula is evaluated
jointly: in each name in which it only rises or only falls (its derivative, itself an interval, does
not change sign) the extreme lies at an end; otherwise the box is halved. After Moore, Kearfott and
Cloud, *Introduction to Interval Analysis* (2009), chapters 5 and 6.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from kamerboek.figures.interval import Exact, Interval

Operator = Literal["+", "-", "*", "/"]
Box = Mapping[str, Interval]

MOST_HALVINGS = 10
"""How often a box is halved where a formula turns; then the interval may be wider than need be,
never narrower."""


@dataclass(frozen=True)
class Variable:
    """A number by its name."""

    name: str


@dataclass(frozen=True)
class Constant:
    """A number that is the same for all."""

    value: Fraction


@dataclass(frozen=True)
class Operation:
    """Two formulas and what is done with them."""

    operator: Operator
    left: Expression
    right: Expression


@dataclass(frozen=True)
class Power:
    """A formula to a whole power."""

    base: Expression
    exponent: int


Expression = Variable | Constant | Operation | Power


def variables_of(expression: Expression) -> Counter[str]:
    """Return how often each name occurs."""
    match expression:
        case Variable(name):
            return Counter([name])
        case Operation(_, left, right):
            return variables_of(left) + variables_of(right)
        case Power(base, _):
            return variables_of(base)
        case Constant():
            return Counter()


def evaluate(expression: Expression, values: Mapping[str, Exact]) -> Fraction:
    """Return the formula's value; raises ZeroDivisionError where it divides by zero."""
    return _natural(expression, {name: Interval.point(value) for name, value in values.items()})[
        0
    ].lower


def joint_range(expression: Expression, box: Box) -> Interval:
    """Return the interval of the formula when each name lies anywhere in its interval of `box`.

    It always holds every value that the formula can take, and is no wider where the formula rises
    or falls in each name throughout the box. Raises ZeroDivisionError where it divides by an
    interval that holds zero.
    """
    occurring = variables_of(expression)
    used = {name: box[name] for name in occurring}
    if all(count == 1 for count in occurring.values()):
        return _natural(expression, used)[0]
    return Interval(
        _bound(expression, used, MOST_HALVINGS),
        -_bound(Operation("-", Constant(Fraction(0)), expression), used, MOST_HALVINGS),
    )


def _bound(expression: Expression, box: Box, halvings: int) -> Fraction:
    """Return a number that the formula never goes below on the box."""
    natural, slopes = _natural(expression, box)
    fixed = dict(box)
    for name, slope in slopes.items():
        if slope.lower >= 0:
            fixed[name] = Interval.point(box[name].lower)
        elif slope.upper <= 0:
            fixed[name] = Interval.point(box[name].upper)
    loose = [name for name, interval in fixed.items() if not interval.is_point]
    if not loose:
        return _natural(expression, fixed)[0].lower
    if fixed != box:
        return _bound(expression, fixed, halvings)
    if not halvings:
        return natural.lower
    widest = max(loose, key=lambda name: box[name].width)
    middle = box[widest].middle
    return min(
        _bound(expression, {**box, widest: half}, halvings - 1)
        for half in (Interval(box[widest].lower, middle), Interval(middle, box[widest].upper))
    )


def _natural(expression: Expression, box: Box) -> tuple[Interval, dict[str, Interval]]:
    """Return the interval operation by operation, and the interval of each derivative."""
    match expression:
        case Constant(value):
            return Interval.point(value), {}
        case Variable(name):
            return box[name], {name: Interval.point(1)}
        case Power(base, exponent):
            inside, slopes = _natural(base, box)
            outer = Interval.point(exponent) * inside ** (exponent - 1)
            return inside**exponent, {name: outer * slope for name, slope in slopes.items()}
        case Operation(operator, left, right):
            return _combined(operator, _natural(left, box), _natural(right, box))


def _combined(
    operator: Operator,
    left: tuple[Interval, dict[str, Interval]],
    right: tuple[Interval, dict[str, Interval]],
) -> tuple[Interval, dict[str, Interval]]:
    (a, a_slopes), (b, b_slopes) = left, right
    nothing = Interval.point(0)
    names = dict.fromkeys([*a_slopes, *b_slopes])
    pairs = {name: (a_slopes.get(name, nothing), b_slopes.get(name, nothing)) for name in names}
    match operator:
        case "+":
            return a + b, {name: da + db for name, (da, db) in pairs.items()}
        case "-":
            return a - b, {name: da - db for name, (da, db) in pairs.items()}
        case "*":
            return a * b, {name: da * b + a * db for name, (da, db) in pairs.items()}
        case "/":
            quotient = a / b
            return quotient, {name: (da - quotient * db) / b for name, (da, db) in pairs.items()}
