"""A figure, or a claim about figures, as it is for other values of the parameters it rests on.

A figure knows its formula and a printed number its word, so that both follow from the parameters
without running again what made them. What a notebook made of plain Python numbers does not follow.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import overload

from kamerboek.figures.calculated import Printing, figure_of
from kamerboek.figures.calculation import ATOM, Calculation, joined
from kamerboek.figures.claims import Both, Claim, Comparison, Fit, Opposite, Readings
from kamerboek.figures.exact import Rational
from kamerboek.figures.figure import Assumed, Calculated, Figure
from kamerboek.figures.missing import Missing, not_possible
from kamerboek.figures.register import assumed

Values = Mapping[str, Rational]
"""Numbers by the names of the parameters that have them; the room of a word in percent."""


def parameters_of(figure: Figure) -> frozenset[str]:
    """Return the parameters that a figure rests on, as its grounds name them."""
    return frozenset(ground.parameter for ground in figure.grounds if ground.parameter)


def leaf_otherwise(leaf: Figure, values: Values) -> Figure:
    """Return a figure that is not calculated, for other values of parameters.

    Raises ValueError for one of which it is not known how it follows from them.
    """
    named = parameters_of(leaf) & values.keys()
    if not named:
        return leaf
    if isinstance(leaf.origin, Assumed):
        if values[leaf.origin.parameter] == leaf.value:
            return leaf
        return assumed(leaf.key, values[leaf.origin.parameter], leaf.unit, leaf.origin, leaf.label)
    if leaf.hedged is None:
        raise ValueError(f"how {leaf.text!r} follows from {', '.join(sorted(named))} is not known")
    (name,) = named
    interval = leaf.hedged.interval(values[name] / 100)
    return leaf if interval == leaf.interval else replace(leaf, interval=interval)


def calculation_otherwise(calculation: Calculation, values: Values) -> Calculation:
    """Return a formula over its leaves as they are for other values; see `leaf_otherwise`.

    One of which no leaf follows from them is returned itself.
    """
    leaves = {name: leaf_otherwise(leaf, values) for name, leaf in calculation.leaves.items()}
    if all(leaf is calculation.leaves[name] for name, leaf in leaves.items()):
        return calculation
    return replace(calculation, leaves=leaves)


@overload
def figure_otherwise(figure: Figure, values: Values) -> Figure | Missing: ...
@overload
def figure_otherwise(figure: Missing, values: Values) -> Missing: ...
def figure_otherwise(figure: Figure | Missing, values: Values) -> Figure | Missing:
    """Return a figure for other values of parameters; missing where it cannot be calculated then.

    Raises what `leaf_otherwise` raises.
    """
    if isinstance(figure, Missing):
        return figure
    if not isinstance(figure.origin, Calculated):
        return leaf_otherwise(figure, values)
    calculation = calculation_otherwise(figure.origin.calculation, values)
    try:
        return figure if calculation is figure.origin.calculation else _made(figure, calculation)
    except ZeroDivisionError:
        return not_possible(figure.label or figure.key)


def _made(figure: Figure, calculation: Calculation) -> Figure:
    """Return the figure of a formula, printed as another figure is."""
    origin = figure.origin
    form, remark = (origin.form, origin.remark) if isinstance(origin, Calculated) else ("range", "")
    printing = Printing(figure.unit, form, figure.decimals, figure.per)
    return figure_of(figure.key, calculation, printing, remark, figure.label)


def claim_otherwise(claim: Claim, values: Values) -> Claim:
    """Return a claim about figures as they are for other values; see `leaf_otherwise`.

    Raises ZeroDivisionError where a side of it cannot be calculated then.
    """
    match claim:
        case Comparison():
            return _comparison_otherwise(claim, values)
        case Fit(comparison):
            return Fit(_comparison_otherwise(comparison, values))
        case Both(left, right):
            return Both(claim_otherwise(left, values), claim_otherwise(right, values))
        case Opposite(inner):
            return Opposite(claim_otherwise(inner, values))
        case Readings(claims):
            return Readings(tuple(claim_otherwise(each, values) for each in claims))
    raise TypeError(f"{type(claim).__name__} is no claim that follows from figures")


def _comparison_otherwise(comparison: Comparison, values: Values) -> Comparison:
    sides = (comparison.left, comparison.right)
    left, right = (calculation_otherwise(side, values) for side in sides)
    if left is comparison.left and right is comparison.right:
        return comparison
    difference = joined("-", left, right, left.dimension, (), ATOM).range
    return Comparison(left, comparison.relation, right, difference)
