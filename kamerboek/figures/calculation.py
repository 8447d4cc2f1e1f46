"""Arithmetic on figures, and claims about them, that remember what they were made from."""

from __future__ import annotations

import numbers
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast, overload

from kamerboek.figures.claims import Comparison, Fit, Relation
from kamerboek.figures.dutch import measure_text, plain_text
from kamerboek.figures.exact import Exact, Rational
from kamerboek.figures.expression import (
    Constant,
    Expression,
    Operation,
    Operator,
    Power,
    evaluate,
    has_root,
)
from kamerboek.figures.grounds import Ground, ends_are_exact, together
from kamerboek.figures.interval import Interval
from kamerboek.figures.joint import joint_range
from kamerboek.figures.missing import Missing
from kamerboek.figures.units import Dimension, dimension, dimension_text, product, size

if TYPE_CHECKING:
    from kamerboek.figures.figure import Figure

SIGNS: Mapping[Operator, str] = {"+": " + ", "-": " − ", "*": " × ", "/": " ÷ "}
STRENGTH: Mapping[Operator, int] = {"+": 1, "-": 1, "*": 2, "/": 2}
ATOM = 3
"""How strongly a single number holds together: it never needs brackets."""


class Arithmetic(ABC):
    """What can be calculated with, and compared.

    `+`, `-`, `*`, `/` and whole powers give a calculation. `<`, `<=`, `>`, `>=`, `equals` and
    `fits` give a claim; a plain number on the other side is then in the unit of this one, for a
    calculation in what it measures (euros, a pure number): `share > 50` of a figure in percent is
    more than 50%. `==` stays what it is for data. With a figure that is not coded on the other side
    the result is missing too.

    Raises TypeError for a floating number, which is not exact, and ValueError for what is not
    measured alike.
    """

    @property
    @abstractmethod
    def calculation(self) -> Calculation:
        """Itself as the start of a calculation."""

    @property
    @abstractmethod
    def own_unit(self) -> str | Dimension:
        """What a plain number beside it is in: a unit, or what it measures."""

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
        refuse_dimension(base, "power")
        shown = (*bracketed(base, ATOM), f" tot de macht {exponent}")
        return base.with_formula(Power(base.expression, exponent), shown, STRENGTH["*"])

    def __lt__(self, other: Arithmetic | Exact) -> Comparison:
        return _compared(self, "less_than", other)

    def __le__(self, other: Arithmetic | Exact) -> Comparison:
        return _compared(self, "at_most", other)

    def __gt__(self, other: Arithmetic | Exact) -> Comparison:
        return _compared(self, "more_than", other)

    def __ge__(self, other: Arithmetic | Exact) -> Comparison:
        return _compared(self, "at_least", other)

    @overload
    def equals(self, other: Arithmetic | Exact) -> Comparison: ...
    @overload
    def equals(self, other: Missing) -> Missing: ...
    def equals(self, other: Arithmetic | Missing | Exact) -> Comparison | Missing:
        """Claim that both are the same number: `never` where they cannot be, `open` where they can
        but need not."""
        return other if isinstance(other, Missing) else _compared(self, "equal", other)

    @overload
    def fits(self, other: Arithmetic | Exact) -> Fit: ...
    @overload
    def fits(self, other: Missing) -> Missing: ...
    def fits(self, other: Arithmetic | Missing | Exact) -> Fit | Missing:
        """Claim that both can be the same number: `always` or `never`."""
        return other if isinstance(other, Missing) else Fit(_compared(self, "equal", other))


@dataclass(frozen=True)
class Calculation(Arithmetic):
    """A formula over figures.

    `leaves` are the figures that it rests on, by the name of their source; a figure that is itself
    calculated enters with its own formula, so that what occurs twice is one number. `shown` is the
    formula as a page prints it, with the figures in it. `assumptions` are what it rests on besides
    its leaves. Adding what is not measured alike raises ValueError, and so does a formula in which
    one source has two intervals.
    """

    expression: Expression
    leaves: Mapping[str, Figure]
    dimension: Dimension
    shown: tuple[str | Figure, ...]
    strength: int = ATOM
    assumptions: tuple[Ground, ...] = ()

    @property
    def calculation(self) -> Calculation:
        """Itself."""
        return self

    @property
    def own_unit(self) -> Dimension:
        """What it measures."""
        return self.dimension

    @property
    def grounds(self) -> tuple[Ground, ...]:
        """What its interval rests on: the grounds of its leaves, each once, and its own."""
        return together(*(leaf.grounds for leaf in self.leaves.values()), self.assumptions)

    @property
    def has_exact_ends(self) -> bool:
        """Whether the ends of its interval are exact numbers, neither rounded nor enclosed."""
        return ends_are_exact(self.grounds) and not has_root(self.expression)

    @property
    def is_one_number(self) -> bool:
        """Whether it is made of exact numbers, and so is one, though a root is only enclosed."""
        return all(leaf.interval.is_point for leaf in self.leaves.values())

    def with_formula(
        self, expression: Expression, shown: tuple[str | Figure, ...], strength: int
    ) -> Calculation:
        """Return a pure number that is calculated from it."""
        return replace(self, expression=expression, dimension=(), shown=shown, strength=strength)

    def resting_on(self, *assumptions: Ground) -> Calculation:
        """Return the same calculation, resting on more."""
        return replace(self, assumptions=together(self.assumptions, assumptions))

    @property
    def range(self) -> Interval:
        """Its interval in what it measures, evaluated jointly."""
        box = {name: figure.interval for name, figure in self.leaves.items()}
        return joint_range(self.expression, box)

    def interval(self, unit: str) -> Interval:
        """Return its interval in `unit`, evaluated jointly.

        Raises ValueError when `unit` measures something else.
        """
        self.refuse_unit(unit)
        return self.range / Interval.point(size(unit))

    def value(self, unit: str) -> Rational | None:
        """Return its value in `unit` for the figures as printed; None if one is only a range."""
        self.refuse_unit(unit)
        values: dict[str, Exact] = {}
        for name, figure in self.leaves.items():
            if figure.value is None:
                return None
            values[name] = figure.value
        return evaluate(self.expression, values) / size(unit)

    def refuse_unit(self, unit: str) -> None:
        """Raise ValueError for a unit that does not measure what the formula gives."""
        if dimension(unit) != self.dimension:
            given = dimension_text(self.dimension)
            raise ValueError(f"{unit!r} does not measure what the formula gives: {given}")


def compare(left: Arithmetic, relation: Relation, right: Arithmetic, unit: str) -> Comparison:
    """Compare two sides, as the operators do; `unit` is what both are said to measure.

    Raises ValueError when the sides, or `unit`, do not measure the same.
    """
    left.calculation.refuse_unit(unit)
    return _compared(left, relation, right)


def constant(value: Exact) -> Calculation:
    """Return a pure number as a calculation; it is printed ungrouped, since it may be a year."""
    return Calculation(Constant(_exact(value)), {}, (), (plain_text(value),))


def rate(number: Figure, unit: str, per: str, words: str) -> Calculation:
    """Return so many of `unit` for each of `per`, as a calculation: what turns one into the other.

    `number` is a pure number; `words` is how it reads after it, in Dutch: `mens per VTE`. Raises
    ValueError for a figure that measures something.
    """
    pure = number.calculation
    refuse_dimension(pure, "rate")
    sizes = Constant(size(unit) / size(per))
    return replace(
        pure,
        expression=Operation("*", pure.expression, sizes),
        dimension=product(dimension(unit), dimension(per), -1),
        shown=(number, f" {words}"),
        strength=0,
    )


def amount(value: Exact, unit: str, words: str = "") -> Calculation:
    """Return a plain number in a unit as a calculation: `amount(50, "percent")`.

    `words` say in Dutch what it is, for a reader of the formula: it leads to no place.
    """
    said = measure_text(value, unit) + (f" ({words})" if words else "")
    return Calculation(Constant(_exact(value) * size(unit)), {}, dimension(unit), (said,))


def as_calculation(operand: Arithmetic | Exact) -> Calculation:
    """Return a calculation, a figure or a pure number as a calculation."""
    return operand.calculation if isinstance(operand, Arithmetic) else constant(operand)


def _exact(value: Exact) -> Rational:
    if not isinstance(value, numbers.Rational):
        raise TypeError(f"{value!r} is not exact: write Rational({str(value)!r})")
    return Rational(value)


def _operation(
    operator: Operator, first: Arithmetic | Exact, second: Arithmetic | Exact
) -> Calculation:
    """Return the calculation of two operands; NotImplemented leaves it to what is missing."""
    if isinstance(first, Missing) or isinstance(second, Missing):
        return cast("Calculation", NotImplemented)
    left, right = as_calculation(first), as_calculation(second)
    if operator in "+-":
        refuse_unlike(left, right, "added")
        measured = left.dimension
    else:
        measured = product(left.dimension, right.dimension, 1 if operator == "*" else -1)
    if operator == "/":
        _refuse_other_time(left, right, "divided")
    strength = STRENGTH[operator]
    after = strength + (operator in "-/")
    shown = (*bracketed(left, strength), SIGNS[operator], *bracketed(right, after))
    return joined(operator, left, right, measured, shown, strength)


def _compared(first: Arithmetic, relation: Relation, second: Arithmetic | Exact) -> Comparison:
    """Return what is claimed of two sides; NotImplemented leaves it to what is missing."""
    if isinstance(second, Missing):
        return cast("Comparison", NotImplemented)
    left = first.calculation
    right = second.calculation if isinstance(second, Arithmetic) else _beside(first, second)
    refuse_unlike(left, right, "compared")
    difference = joined("-", left, right, left.dimension, (), ATOM)
    return Comparison(left, relation, right, difference.range)


def _beside(operand: Arithmetic, value: Exact) -> Calculation:
    """Return a plain number in the unit of what it stands beside."""
    if isinstance(operand.own_unit, str):
        return amount(value, operand.own_unit)
    return replace(constant(value), dimension=operand.own_unit)


def joined(
    operator: Operator,
    left: Calculation,
    right: Calculation,
    measured: Dimension,
    shown: tuple[str | Figure, ...],
    strength: int,
) -> Calculation:
    """Return two calculations as one; see `Calculation` for what it has.

    Raises ValueError where one source has two intervals in it.
    """
    for name in left.leaves.keys() & right.leaves.keys():
        one, other = left.leaves[name], right.leaves[name]
        if one.interval != other.interval:
            raise ValueError(
                f"{one.text} has two intervals in one formula, of which one was closed by a choice "
                "or rounded otherwise: use the same figure throughout"
            )
    return Calculation(
        Operation(operator, left.expression, right.expression),
        {**left.leaves, **right.leaves},
        measured,
        shown,
        strength,
        together(left.assumptions, right.assumptions),
    )


def refuse_unlike(left: Calculation, right: Calculation, done: str) -> None:
    """Raise ValueError for two calculations that do not measure the same."""
    if left.dimension != right.dimension:
        sides = f"{dimension_text(left.dimension)} and {dimension_text(right.dimension)}"
        raise ValueError(f"{sides} cannot be {done}")
    _refuse_other_time(left, right, done)


def _refuse_other_time(left: Calculation, right: Calculation, done: str) -> None:
    """Raise ValueError for an amount of the document beside one a year: neither a sum nor a share.

    Only two figures of the document, as they stand in it, are refused: what is calculated says in
    its formula how long.
    """
    one, other = _found(left), _found(right)
    if one and other and one.unit == other.unit == "eur" and one.per != other.per:
        said = [f"{each.text!r} (per {each.per or 'nothing'})" for each in (one, other)]
        raise ValueError(
            f"{' and '.join(said)} cannot be {done}: multiply what is per time by how long"
        )


def _found(side: Calculation) -> Figure | None:
    """Return the figure of the document that a side is; None for what was calculated or chosen."""
    shown = side.shown[0] if len(side.shown) == 1 else ""
    return shown if not isinstance(shown, str) and shown.page else None


def refuse_dimension(base: Calculation, what: str) -> None:
    """Raise ValueError for a calculation that gives no pure number."""
    if base.dimension:
        measured = dimension_text(base.dimension)
        raise ValueError(f"only a pure number has a {what}, not {measured}")


def bracketed(part: Calculation, strength: int) -> tuple[str | Figure, ...]:
    """Return how a part of a formula is printed, in brackets where the order needs them."""
    return part.shown if part.strength >= strength else ("(", *part.shown, ")")
