"""Whether two figures can both be true, given what each may have been before it was rounded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kamerboek.figures.calculation import Arithmetic, Calculation, as_calculation
from kamerboek.figures.interval import Interval

Relation = Literal["equal", "at_most", "at_least", "less_than", "more_than"]


@dataclass(frozen=True)
class Comparison:
    """Two sides and how they are said to relate; `difference` is left minus right, in `unit`."""

    left: Calculation
    relation: Relation
    right: Calculation
    unit: str
    difference: Interval

    @property
    def holds(self) -> bool:
        """Whether the relation is true for some of what the printed figures may have been."""
        lower, upper = self.difference.lower, self.difference.upper
        return {
            "equal": lower <= 0 <= upper,
            "at_most": lower <= 0,
            "at_least": upper >= 0,
            "less_than": lower < 0,
            "more_than": upper > 0,
        }[self.relation]

    @property
    def always(self) -> bool:
        """Whether the relation is true for all of what the printed figures may have been."""
        lower, upper = self.difference.lower, self.difference.upper
        return {
            "equal": lower == upper == 0,
            "at_most": upper <= 0,
            "at_least": lower >= 0,
            "less_than": upper < 0,
            "more_than": lower > 0,
        }[self.relation]


def compare(left: Arithmetic, relation: Relation, right: Arithmetic, unit: str) -> Comparison:
    """Compare two sides; a figure that occurs in both is one number.

    Raises ValueError when the sides, or `unit`, do not measure the same.
    """
    difference = left.calculation - right
    return Comparison(
        left=left.calculation,
        relation=relation,
        right=as_calculation(right),
        unit=unit,
        difference=difference.interval(unit),
    )


Side = Literal["below", "above", "open"]


def side_of_interval(interval: Interval, other: Interval) -> Side:
    """Return on which side of `other` all of `interval` lies; `open` where that is not certain.

    What lies below is less whatever both may have been before they were rounded. Two intervals
    that touch are `open`, also when both are the same number.
    """
    if interval.upper < other.lower:
        return "below"
    if interval.lower > other.upper:
        return "above"
    return "open"
