"""Figures that are said to be the same quantity: what they leave possible together.

As XBRL's *Calculations 1.1* does with duplicate facts: each is an interval, what is the same lies
in all of them, and two that have nothing in common cannot be the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from kamerboek.figures.dutch import interval_text, value_text
from kamerboek.figures.figure import Figure, Same
from kamerboek.figures.grounds import together
from kamerboek.figures.missing import Missing, lacking


@dataclass(frozen=True)
class Disjoint:
    """Two figures that are said to be the same and cannot be."""

    one: Figure
    other: Figure


def same_quantity(
    key: str,
    figures: Sequence[Figure | Missing],
    *,
    decimals: int | None = None,
    as_value: bool = False,
    label: str = "",
) -> Figure | Disjoint | Missing:
    """Return what figures of one quantity leave possible together, or the first two that clash.

    Its value is that of the narrowest of them that has one within what is possible. It is printed
    as its value with `as_value`; else as the narrowest where the interval is that one's, or as its
    interval, with so many `decimals`. A single figure stays what it is. Intervals of which each two
    meet have a number in common, so that either all meet or two clash.

    Raises ValueError where there is no figure, or they are not in one unit and of one period.
    """
    missing = lacking(*figures)
    if missing is not None:
        return missing
    present = [figure for figure in figures if isinstance(figure, Figure)]
    if not present:
        raise ValueError("there is no figure")
    if len({(figure.unit, figure.period) for figure in present}) > 1:
        kinds = ", ".join(f"{figure.text} ({figure.unit}, {figure.period})" for figure in present)
        raise ValueError(f"not the same quantity: {kinds}")
    for one, other in combinations(present, 2):
        if one.interval.intersection(other.interval) is None:
            return Disjoint(one, other)
    if len(present) == 1:
        return present[0]
    common = present[0].interval
    for figure in present[1:]:
        common = common.intersection(figure.interval) or common
    narrowest = sorted(present, key=_width)
    first = narrowest[0]
    value = next(
        (each.value for each in narrowest if each.value is not None and each.value in common), None
    )
    if as_value and value is not None:
        text = value_text(value, first.unit, decimals, first.per)
    elif first.interval == common:
        text = first.text
    else:
        text = interval_text(common, first.unit, decimals, first.per)
    return Figure(
        key=key,
        value=value,
        interval=common,
        unit=first.unit,
        text=text,
        questions=tuple(dict.fromkeys(number for each in present for number in each.questions)),
        origin=Same(tuple(present)),
        period=first.period,
        label=label or first.label,
        grounds=together(*(each.grounds for each in present)),
        decimals=decimals,
        per=first.per,
    )


def _width(figure: Figure) -> tuple[bool, object]:
    bounded = figure.interval.is_bounded
    return not bounded, figure.interval.width if bounded else 0
