"""Arithmetic on figures: a formula that remembers which figures it was made from."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamerboek.figures.dutch import number_text
from kamerboek.figures.exact import Exact, Rational
from kamerboek.figures.expression import (
    Constant,
    Expression,
    Operation,
    Operator,
    Power,
    evaluate,
    joint_range,
)
from kamerboek.figures.interval import Interval
from kamerboek.figures.units import Dimension, dimension, dimension_text, product, size

if TYPE_CHECKING:
    from kamerboek.figures.figure import Figure

SIGNS: dict[Operator, str] = {"+": " + ", "-": " − ", "*": " × ", "/": " ÷ "}
STRENGTH: dict[Operator, int] = {"+": 1, "-": 1, "*": 2, "/": 2}
ATOM = 3
"""How strongly a single number holds together: it never needs brackets."""


class Arithmetic(ABC):
    """What can be calculated with: `+`, `-`, `*`, `/` and whole powers give a calculation."""

    @property
    @abstractmethod
    def calculation(self) -> Calculation:
        """Itself as the start of a calculation."""

    def __add__(self, other: Arithmetic | Exact) -> Calculation:
        return _operation("+", self, other)

    def __sub__(self, other: Arithmetic | Exact) -> Calculation:
        return _operation("-", self, other)

    def __mul__(self, other: Arithmetic | Exact) -> Calculation:
        return _operation("*", self, other)

    def __truediv__(self, other: Arithmetic | Exact) -> Calculation:
        return _operation("/", self, other)

    def __radd__(self, other: Exact) -> Calculation:
        return _operation("+", other, self)

    def __rsub__(self, other: Exact) -> Calculation:
        return _operation("-", other, self)

    def __rmul__(self, other: Exact) -> Calculation:
        return _operation("*", other, self)

    def __rtruediv__(self, other: Exact) -> Calculation:
        return _operation("/", other, self)

    def __pow__(self, exponent: int) -> Calculation:
        base = self.calculation
        if exponent < 1:
            raise ValueError(f"a power of {exponent} is not part of a formula")
        if base.dimension:
            raise ValueError(
                f"only a pure number has a power, not {dimension_text(base.dimension)}"
            )
        shown = (*_bracketed(base, ATOM), f" tot de macht {exponent}")
        power = Power(base.expression, exponent)
        return Calculation(power, base.leaves, (), shown, STRENGTH["*"])


@dataclass(frozen=True)
class Calculation(Arithmetic):
    """A formula over figures.

    `leaves` are the figures that it rests on, by the name of their source; a figure that is itself
    calculated enters with its own formula, so that what occurs twice is one number. `shown` is the
    formula as a page prints it, with the figures in it. Adding what is not measured alike raises
    ValueError.
    """

    expression: Expression
    leaves: Mapping[str, Figure]
    dimension: Dimension
    shown: tuple[str | Figure, ...]
    strength: int = ATOM

    @property
    def calculation(self) -> Calculation:
        """Itself."""
        return self

    def interval(self, unit: str) -> Interval:
        """Return its interval in `unit`, evaluated jointly.

        Raises ValueError when `unit` measures something else.
        """
        self._check(unit)
        box = {name: figure.interval for name, figure in self.leaves.items()}
        return joint_range(self.expression, box) / Interval.point(size(unit))

    def value(self, unit: str) -> Rational | None:
        """Return its value in `unit` for the figures as printed; None if one is only a range."""
        self._check(unit)
        values: dict[str, Exact] = {}
        for name, figure in self.leaves.items():
            if figure.value is None:
                return None
            values[name] = figure.value
        return evaluate(self.expression, values) / size(unit)

    def _check(self, unit: str) -> None:
        if dimension(unit) != self.dimension:
            given = dimension_text(self.dimension)
            raise ValueError(f"{unit!r} does not measure what the formula gives: {given}")


def constant(value: Exact) -> Calculation:
    """Return a pure number as a calculation; it is printed ungrouped, since it may be a year."""
    return Calculation(
        Constant(Rational(value)), {}, (), (number_text(value, None).replace(".", ""),)
    )


def rate(value: Exact, unit: str, per: str, words: str) -> Calculation:
    """Return so many of `unit` for each of `per`, as a calculation: what turns one into the other.

    `words` is how it reads after its number, in Dutch: `mens per VTE`.
    """
    measured = product(dimension(unit), dimension(per), -1)
    return Calculation(
        Constant(Rational(value) * size(unit) / size(per)),
        {},
        measured,
        (f"{number_text(value, None)} {words}",),
        0,
    )


def as_calculation(operand: Arithmetic | Exact) -> Calculation:
    """Return a calculation, a figure or a number as a calculation."""
    return operand.calculation if isinstance(operand, Arithmetic) else constant(operand)


def _operation(
    operator: Operator, first: Arithmetic | Exact, second: Arithmetic | Exact
) -> Calculation:
    left, right = as_calculation(first), as_calculation(second)
    if operator in "+-":
        if left.dimension != right.dimension:
            sides = f"{dimension_text(left.dimension)} and {dimension_text(right.dimension)}"
            raise ValueError(f"{sides} cannot be added")
        measured = left.dimension
    else:
        measured = product(left.dimension, right.dimension, 1 if operator == "*" else -1)
    strength = STRENGTH[operator]
    after = strength + (operator in "-/")
    return Calculation(
        Operation(operator, left.expression, right.expression),
        {**left.leaves, **right.leaves},
        measured,
        (*_bracketed(left, strength), SIGNS[operator], *_bracketed(right, after)),
        strength,
    )


def _bracketed(part: Calculation, strength: int) -> tuple[str | Figure, ...]:
    return part.shown if part.strength >= strength else ("(", *part.shown, ")")
