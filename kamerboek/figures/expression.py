"""Formulas over named numbers, and what they give operation by operation."""

from __future__ import annotations

import operator as operators
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from kamerboek.figures.exact import Exact, Rational
from kamerboek.figures.interval import ZERO, Interval
from kamerboek.figures.roots import root_of, slope_of_root
from kamerboek.same import which

Operator = Literal["+", "-", "*", "/", "least", "most"]
Box = Mapping[str, Interval]
Slopes = Mapping[str, Interval]
"""What the derivative in each name can be."""

NOTHING = Interval.point(0)
ONE = Interval.point(1)

OF_NUMBERS: Mapping[Operator, Callable[[Rational, Rational], Rational]] = {
    "+": operators.add,
    "-": operators.sub,
    "*": operators.mul,
    "/": operators.truediv,
    "least": min,
    "most": max,
}


@dataclass(frozen=True)
class Variable:
    """A number by its name."""

    name: str


@dataclass(frozen=True)
class Constant:
    """A number that is the same for all."""

    value: Rational


@dataclass(frozen=True)
class Operation:
    """Two formulas and what is done with them; `least` and `most` give one of the two."""

    operator: Operator
    left: Expression
    right: Expression


@dataclass(frozen=True)
class Power:
    """A formula to a whole power."""

    base: Expression
    exponent: int


@dataclass(frozen=True)
class Root:
    """The root of a formula that is not negative."""

    base: Expression
    degree: int


Expression = Variable | Constant | Operation | Power | Root


def variables_of(expression: Expression) -> Counter[str]:
    """Return how often each name occurs."""
    match expression:
        case Variable(name):
            return Counter([name])
        case Operation(_, left, right):
            return variables_of(left) + variables_of(right)
        case Power(base, _) | Root(base, _):
            return variables_of(base)
        case Constant():
            return Counter()


def has_root(expression: Expression) -> bool:
    """Return whether a formula has a root in it, whose interval is only enclosed."""
    match expression:
        case Operation(_, left, right):
            return has_root(left) or has_root(right)
        case Power(base, _):
            return has_root(base)
        case Root():
            return True
        case Variable() | Constant():
            return False


def with_numbers(expression: Expression, numbers: Mapping[str, Rational]) -> Expression:
    """Return the same formula with a number for each name that has one.

    What has numbers only is one number then, unless it is a root or divides by zero.
    """
    return _put(expression, numbers, {})


# By the kind of a part, not by `match`: a page puts numbers in half a million of them.
def _put(
    part: Expression, numbers: Mapping[str, Rational], done: dict[int, Expression]
) -> Expression:
    """Put numbers into a part; `done` has the parts that were done, by their identity."""
    if isinstance(part, Variable):
        return Constant(numbers[part.name]) if part.name in numbers else part
    if isinstance(part, Constant):
        return part
    found = done.get(which(part))
    if found is None:
        if isinstance(part, Operation):
            left, right = _put(part.left, numbers, done), _put(part.right, numbers, done)
            found = _folded(part.operator, left, right)
        elif isinstance(part, Power):
            base = _put(part.base, numbers, done)
            if isinstance(base, Constant):
                found = Constant(base.value**part.exponent)
            else:
                found = Power(base, part.exponent)
        else:
            found = Root(_put(part.base, numbers, done), part.degree)
        done[which(part)] = found
    return found


def _folded(operator: Operator, left: Expression, right: Expression) -> Expression:
    if not isinstance(left, Constant) or not isinstance(right, Constant):
        return Operation(operator, left, right)
    if operator == "/" and right.value == 0:
        return Operation(operator, left, right)
    return Constant(OF_NUMBERS[operator](left.value, right.value))


def evaluate(expression: Expression, values: Mapping[str, Exact]) -> Rational:
    """Return the formula's value; of a root that is no fraction, the middle of what encloses it.

    Raises ZeroDivisionError where it divides by zero, ValueError for the root of a negative number.
    """
    numbers = {name: Rational(value) for name, value in values.items()}
    return enclosed(with_numbers(expression, numbers), {}).middle


def enclosed(expression: Expression, box: Box) -> Interval:
    """Return the interval of the formula, operation by operation.

    It holds every value of the formula on the box, and no other where each name occurs once and
    there is no root. Raises ZeroDivisionError and ValueError as `evaluate` does.
    """
    return _enclosed(expression, box, {})


def _enclosed(expression: Expression, box: Box, done: dict[int, Interval]) -> Interval:
    """Return the interval of a formula; `done` has those of parts of it, by the part's identity."""
    match expression:
        case Constant(value):
            return Interval.point(value)
        case Variable(name):
            return box[name]
    found = done.get(which(expression))
    if found is None:
        match expression:
            case Power(base, exponent):
                found = _enclosed(base, box, done) ** exponent
            case Root(base, degree):
                found = root_of(_enclosed(base, box, done), degree)
            case Operation(operator, left, right):
                sides = _enclosed(left, box, done), _enclosed(right, box, done)
                found = _operated(operator, *sides)
        done[which(expression)] = found
    return found


def with_slopes(expression: Expression, box: Box) -> tuple[Interval, Slopes]:
    """Return the interval operation by operation, and the interval of each derivative."""
    return _with_slopes(expression, box, {})


Sloped = tuple[Interval, Slopes]


def _with_slopes(expression: Expression, box: Box, done: dict[int, Sloped]) -> Sloped:
    """Return interval and slopes; `done` has those of parts of the formula, by their identity."""
    match expression:
        case Constant(value):
            return Interval.point(value), {}
        case Variable(name):
            return box[name], {name: ONE}
    found = done.get(which(expression))
    if found is None:
        match expression:
            case Power(base, exponent):
                inside, slopes = _with_slopes(base, box, done)
                outer = Interval.point(exponent) * inside ** (exponent - 1)
                found = inside**exponent, _times(slopes, outer)
            case Root(base, degree):
                inside, slopes = _with_slopes(base, box, done)
                root = root_of(inside, degree)
                found = root, _times(slopes, slope_of_root(root, degree))
            case Operation(operator, left, right):
                sides = _with_slopes(left, box, done), _with_slopes(right, box, done)
                found = _combined(operator, *sides)
        done[which(expression)] = found
    return found


def shared(expression: Expression) -> Expression:
    """Return the same formula in which parts that are alike are one object.

    Such a part is evaluated once.
    """
    return _shared(expression, {})


def _shared(expression: Expression, known: dict[Expression, Expression]) -> Expression:
    found = known.get(expression)
    if found is None:
        match expression:
            case Power(base, exponent):
                found = Power(_shared(base, known), exponent)
            case Root(base, degree):
                found = Root(_shared(base, known), degree)
            case Operation(operator, left, right):
                found = Operation(operator, _shared(left, known), _shared(right, known))
            case _:
                found = expression
        known[expression] = found
    return found


def _operated(operator: Operator, a: Interval, b: Interval) -> Interval:
    match operator:
        case "+":
            return a + b
        case "-":
            return a - b
        case "*":
            return a * b
        case "/":
            return a / b
        case "least":
            return a.least(b)
        case "most":
            return a.most(b)


def _combined(
    operator: Operator, left: tuple[Interval, Slopes], right: tuple[Interval, Slopes]
) -> tuple[Interval, Slopes]:
    (a, a_slopes), (b, b_slopes) = left, right
    result = _operated(operator, a, b)
    match operator:
        case "+":
            return result, _sum(a_slopes, b_slopes)
        case "-":
            return result, _sum(a_slopes, {name: -slope for name, slope in b_slopes.items()})
        case "*":
            return result, _sum(_times(a_slopes, b), _times(b_slopes, a))
        case "/":
            return result, _times(_sum(a_slopes, _times(b_slopes, -result)), ONE / b)
        case "least" | "most":
            # The slope of the one that is taken; of either, where both can be.
            one_is_less = (b - a).is_nonnegative
            other_is_less = (a - b).is_nonnegative
            if operator == "most":
                one_is_less, other_is_less = other_is_less, one_is_less
            names = dict.fromkeys([*a_slopes, *b_slopes])
            both = {
                name: (a_slopes.get(name, NOTHING), b_slopes.get(name, NOTHING)) for name in names
            }
            return result, {
                name: da if one_is_less else db if other_is_less else da.hull(db)
                for name, (da, db) in both.items()
            }


def _sum(slopes: Slopes, others: Slopes) -> Slopes:
    """Return the slopes of a sum; a name that one side does not have has no slope in it."""
    total = dict(slopes)
    for name, slope in others.items():
        total[name] = total[name] + slope if name in total else slope
    return total


def _times(slopes: Slopes, factor: Interval) -> Slopes:
    return {name: slope * factor for name, slope in slopes.items()}


def zero_minus(expression: Expression) -> Expression:
    """Return the formula with its sign turned."""
    return Operation("-", Constant(ZERO), expression)
