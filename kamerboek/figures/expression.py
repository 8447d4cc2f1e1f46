"""Formulas over named numbers, and the interval that a formula has when each is an interval.

Where a name occurs more than once, evaluating operation by operation gives too wide an interval:
`x / (x + y)` would let `x` be low above the line and high below it. Here the formula is evaluated
jointly: in each name in which it only rises or only falls (its derivative, itself an interval, does
not change sign) the extreme lies at an end; otherwise the box is halved. After Moore, Kearfott and
Cloud, *Introduction to Interval Analysis* (2009), chapters 5 and 6.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count
from typing import Literal

from kamerboek.figures.exact import Exact, Rational
from kamerboek.figures.interval import Interval

Operator = Literal["+", "-", "*", "/"]
Box = Mapping[str, Interval]

MOST_BOXES = 100
"""How many boxes are looked into at the most; after that the interval may be wider than need be,
never narrower."""

CLOSE = Rational(1, 10**6)
"""An end that is off by less than this part of the interval is close enough."""


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


def evaluate(expression: Expression, values: Mapping[str, Exact]) -> Rational:
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
    mirrored = Operation("-", Constant(Rational(0)), expression)
    return Interval(_least(expression, used), -_least(mirrored, used))


def _least(expression: Expression, box: Box) -> Rational:
    """Return a number that the formula never goes below on the box, and nearly reaches.

    The box whose lower bound is lowest is halved first, until a value that the formula does take is
    close to that bound.
    """
    turn = count()
    first = _narrowed(expression, box)
    waiting = [(_bound(expression, first), next(turn), first)]
    taken = min(_at_middle(expression, first), _at_lower(expression, first))
    for _ in range(MOST_BOXES):
        bound, _, lowest = waiting[0]
        loose = [name for name, interval in lowest.items() if not interval.is_point]
        if not loose or taken - bound <= CLOSE * max(abs(taken), abs(bound)):
            break
        heapq.heappop(waiting)
        widest = max(loose, key=lambda name: lowest[name].width / (box[name].width or 1))
        middle, ends = lowest[widest].middle, lowest[widest]
        for half in (Interval(ends.lower, middle), Interval(middle, ends.upper)):
            part = _narrowed(expression, {**lowest, widest: half})
            taken = min(taken, _at_middle(expression, part), _at_lower(expression, part))
            heapq.heappush(waiting, (_bound(expression, part), next(turn), part))
    return waiting[0][0]


def _bound(expression: Expression, box: Box) -> Rational:
    """Return a number that the formula never goes below on the box.

    The better of two: operation by operation, and from the middle outward by the steepest slopes
    (the mean value form), which is the closer the smaller the box.
    """
    natural, slopes = _natural(expression, box)
    steepest = sum(
        max(-slope.lower, slope.upper) * box[name].width / 2 for name, slope in slopes.items()
    )
    return max(natural.lower, _at_middle(expression, box) - steepest)


def _narrowed(expression: Expression, box: Box) -> Box:
    """Return the part of the box where the formula is least: an end of each name it only rises or
    only falls in."""
    while True:
        fixed = dict(box)
        for name, slope in _natural(expression, box)[1].items():
            if slope.lower >= 0:
                fixed[name] = Interval.point(box[name].lower)
            elif slope.upper <= 0:
                fixed[name] = Interval.point(box[name].upper)
        if fixed == box:
            return fixed
        box = fixed


def _at_middle(expression: Expression, box: Box) -> Rational:
    return evaluate(expression, {name: interval.middle for name, interval in box.items()})


def _at_lower(expression: Expression, box: Box) -> Rational:
    return evaluate(expression, {name: interval.lower for name, interval in box.items()})


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
