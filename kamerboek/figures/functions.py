"""What is calculated from figures besides sums, products and powers: roots, the least, the most."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kamerboek.figures.calculation import (
    ATOM,
    STRENGTH,
    Arithmetic,
    Calculation,
    as_calculation,
    bracketed,
    joined,
    refuse_dimension,
    refuse_unlike,
)
from kamerboek.figures.exact import Exact
from kamerboek.figures.expression import Operator, Root
from kamerboek.figures.missing import Missing, lacking

if TYPE_CHECKING:
    from kamerboek.figures.figure import Figure

Part = Arithmetic | Missing | Exact


def root_of(base: Arithmetic | Missing, degree: int) -> Calculation | Missing:
    """Return the root of a pure number as a calculation.

    Raises ValueError for a degree below one, and for what is no pure number; evaluating it raises
    ValueError where the number may be negative.
    """
    if isinstance(base, Missing):
        return base
    if degree < 1:
        raise ValueError(f"a root of degree {degree} is not part of a formula")
    inside = base.calculation
    refuse_dimension(inside, "root")
    if degree == 1:
        return inside
    shown = (f"de {degree}e-machtswortel uit ", *bracketed(inside, ATOM))
    return inside.with_formula(Root(inside.expression, degree), shown, STRENGTH["*"])


def least_of(first: Part, *others: Part) -> Calculation | Missing:
    """Return the least of some numbers that are measured alike, as a calculation."""
    return _chosen("least", "de kleinste van ", (first, *others))


def most_of(first: Part, *others: Part) -> Calculation | Missing:
    """Return the greatest of some numbers that are measured alike, as a calculation."""
    return _chosen("most", "de grootste van ", (first, *others))


def _chosen(operator: Operator, words: str, parts: tuple[Part, ...]) -> Calculation | Missing:
    missing = lacking(*parts)
    if missing is not None:
        return missing
    sides = [as_calculation(part) for part in parts if not isinstance(part, Missing)]
    chosen = sides[0]
    listed: list[str | Figure] = [words, *bracketed(chosen, ATOM)]
    for side in sides[1:]:
        refuse_unlike(chosen, side, "compared")
        chosen = joined(operator, chosen, side, chosen.dimension, (), 0)
        listed += [" en " if side is sides[-1] else ", ", *bracketed(side, ATOM)]
    return replace(chosen, shown=tuple(listed)) if len(sides) > 1 else chosen
