"""Shares and totals: a part of a whole, the whole of a part, several years as one."""

from __future__ import annotations

from collections.abc import Sequence

from kamerboek.figures.calculation import Arithmetic, Calculation, as_calculation
from kamerboek.figures.missing import Missing, lacking

Result = Calculation | Missing


def total_of(parts: Sequence[Arithmetic | Missing]) -> Result:
    """Return the sum of figures that are measured alike. Raises ValueError where there is none."""
    missing = lacking(*parts)
    if missing is not None:
        return missing
    present = [part for part in parts if isinstance(part, Arithmetic)]
    if not present:
        raise ValueError("there is nothing to add up")
    total = as_calculation(present[0])
    for part in present[1:]:
        total = total + part
    return total


def share_of(part: Arithmetic | Missing, whole: Sequence[Arithmetic | Missing]) -> Result:
    """Return which share one part is of the sum of the parts of a whole, itself among them."""
    return part / total_of(whole)


def whole_of(part: Arithmetic | Missing, share: Arithmetic | Missing) -> Result:
    """Return the whole of which a part is this share: part ÷ share."""
    return part / share


def pooled_share(
    parts: Sequence[Arithmetic | Missing], shares: Sequence[Arithmetic | Missing]
) -> Result:
    """Return the share over several years together, from each year's part and its share.

    It is the sum of the parts over the sum of the wholes, so that a year counts as much as there is
    of it. Raises ValueError where there is not a share for each part, or no part.
    """
    wholes = [whole_of(part, share) for part, share in zip(parts, shares, strict=True)]
    return total_of(parts) / total_of(wholes)


def size_against_others(share: Arithmetic | Missing, number: Arithmetic | Missing) -> Result:
    """Return how many times the average of the others the average of a group is.

    `share` is its share of the amount, `number` its share of the number: with a fifth of the amount
    in half of the number, an average one is a quarter of an average other one. Each average is a
    share of the amount for a share of the number: (share ÷ number) ÷ ((1 − share) ÷ (1 − number)).
    Evaluating it raises ZeroDivisionError where the group may be none, or all.
    """
    return (share / number) / ((1 - share) / (1 - number))


def mean_of(figures: Sequence[Arithmetic | Missing]) -> Result:
    """Return the unweighted mean. Raises ValueError where there is none."""
    return total_of(figures) / len(figures)
