"""A formula as one polynomial over another: which way it goes, also where there is no bound.

Operation by operation, the slope of `x / (x + y)` in an `x` without bound is lost, for `x` is then
everything above the line and everything below it. Written out as `P / Q`, the slope in `x` has the
sign of `P′Q − PQ′`, in which what cancels is gone: here `y`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from kamerboek.figures.exact import Rational
from kamerboek.figures.expression import Box, Constant, Expression, Operation, Power, Variable
from kamerboek.figures.interval import ZERO, Interval

Monomial = tuple[tuple[str, int], ...]
"""Names with their powers, sorted."""

Polynomial = Mapping[Monomial, Rational]
"""The factor of each monomial; none is zero."""

ONE: Polynomial = {(): Rational(1)}


@dataclass(frozen=True)
class Quotient:
    """One polynomial over another."""

    above: Polynomial
    below: Polynomial


def slope_sign(expression: Expression, name: str, box: Box) -> Interval | None:
    """Return an interval with the sign that the slope in `name` has on the box.

    None for a formula that is no quotient.
    """
    slope = _slope_above(expression, name)
    return None if slope is None else _evaluated(slope, name, box)


def limit(expression: Expression, name: str, values: Mapping[str, Rational]) -> Rational | None:
    """Return the limit as `name` goes above or below every number; None if there is none.

    The other names have their `values`. The limit follows from the two degrees, and is the same on
    both sides. There is none either for a formula that is no quotient.
    """
    quotient = quotient_of(expression)
    if quotient is None:
        return None
    above, below = (_in_one_name(each, name, values) for each in (quotient.above, quotient.below))
    if len(above) < len(below):
        return ZERO
    return above[-1] / below[-1] if len(above) == len(below) else None


@lru_cache(maxsize=256)
def _slope_above(expression: Expression, name: str) -> Polynomial | None:
    """Return what stands above the line in the derivative; what stands below is a square."""
    quotient = quotient_of(expression)
    if quotient is None:
        return None
    turned = _product(quotient.above, _slope(quotient.below, name))
    first = _product(_slope(quotient.above, name), quotient.below)
    return _sum(first, _times(turned, Rational(-1)))


@lru_cache(maxsize=256)
def quotient_of(expression: Expression) -> Quotient | None:
    """Return the formula as a quotient; None for one with a root, a `least` or a `most`."""
    match expression:
        case Constant(value):
            return Quotient(_times(ONE, value), ONE)
        case Variable(name):
            return Quotient({((name, 1),): Rational(1)}, ONE)
        case Power(base, exponent):
            found = quotient_of(base)
            if found is None:
                return None
            above, below = ONE, ONE
            for _ in range(exponent):
                above, below = _product(above, found.above), _product(below, found.below)
            return Quotient(above, below)
        case Operation(operator, left, right):
            one, other = quotient_of(left), quotient_of(right)
            if one is None or other is None:
                return None
            match operator:
                case "+" | "-":
                    sign = Rational(1 if operator == "+" else -1)
                    crossed = _times(_product(other.above, one.below), sign)
                    return Quotient(
                        _sum(_product(one.above, other.below), crossed),
                        _product(one.below, other.below),
                    )
                case "*":
                    return Quotient(
                        _product(one.above, other.above), _product(one.below, other.below)
                    )
                case "/":
                    return Quotient(
                        _product(one.above, other.below), _product(one.below, other.above)
                    )
    return None


def _sum(one: Polynomial, other: Polynomial) -> Polynomial:
    total = dict(one)
    for monomial, factor in other.items():
        total[monomial] = total.get(monomial, ZERO) + factor
    return {monomial: factor for monomial, factor in total.items() if factor}


def _times(polynomial: Polynomial, number: Rational) -> Polynomial:
    return {monomial: factor * number for monomial, factor in polynomial.items()} if number else {}


def _product(one: Polynomial, other: Polynomial) -> Polynomial:
    total: dict[Monomial, Rational] = {}
    for first, a in one.items():
        for second, b in other.items():
            powers = dict(first)
            for name, power in second:
                powers[name] = powers.get(name, 0) + power
            monomial = tuple(sorted(powers.items()))
            total[monomial] = total.get(monomial, ZERO) + a * b
    return {monomial: factor for monomial, factor in total.items() if factor}


def _slope(polynomial: Polynomial, name: str) -> Polynomial:
    """Return the derivative in a name."""
    found: dict[Monomial, Rational] = {}
    for monomial, factor in polynomial.items():
        powers = dict(monomial)
        power = powers.get(name, 0)
        if power:
            powers[name] = power - 1
            rest = tuple(sorted((other, own) for other, own in powers.items() if own))
            found[rest] = found.get(rest, ZERO) + factor * power
    return found


def _evaluated(polynomial: Polynomial, name: str, box: Box) -> Interval:
    """Return what a polynomial can be on a box, by Horner's rule in `name`.

    Far enough out, so taken, the highest power of `name` decides the sign.
    """
    factors: dict[int, Interval] = {}
    for monomial, factor in polynomial.items():
        powers = dict(monomial)
        power = powers.pop(name, 0)
        rest = Interval.point(factor)
        for other, own in powers.items():
            rest = rest * box[other] ** own
        factors[power] = factors[power] + rest if power in factors else rest
    total = Interval.point(0)
    for power in range(max(factors, default=0), -1, -1):
        total = total * box[name]
        if power in factors:
            total = total + factors[power]
    return total


def _in_one_name(
    polynomial: Polynomial, name: str, values: Mapping[str, Rational]
) -> list[Rational]:
    """Return the factor of each power of `name`, the constant first, the last not zero."""
    factors: dict[int, Rational] = {}
    for monomial, factor in polynomial.items():
        own = 0
        for other, power in monomial:
            if other == name:
                own = power
            else:
                factor *= values[other] ** power
        factors[own] = factors.get(own, ZERO) + factor
    highest = max((power for power, factor in factors.items() if factor), default=-1)
    return [factors.get(power, ZERO) for power in range(highest + 1)]
