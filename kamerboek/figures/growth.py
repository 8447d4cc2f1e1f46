"""Growth in equal steps: from now to a target, back from a target, by an amount or by a part.

Each takes figures (or calculations, or what is missing) and gives a calculation, which is missing
where one of them is. A step is a year, a month or a period: `steps` says how many there are, as a
number or as a figure. Growth is what comes on top of what goes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import overload

from kamerboek.figures.calculation import Arithmetic, Calculation, as_calculation, constant
from kamerboek.figures.dates import period_days
from kamerboek.figures.exact import Exact
from kamerboek.figures.figure import Figure
from kamerboek.figures.functions import most_of, root_of
from kamerboek.figures.missing import Missing

Result = Calculation | Missing


def stock_after(
    stock: Arithmetic | Missing,
    growth: Arithmetic | Missing,
    steps: Arithmetic | Missing | Exact,
) -> Result:
    """Return what there is after so many steps of equal growth: stock + growth × steps."""
    return stock + growth * steps


def stock_that_suffices(
    target: Arithmetic | Missing,
    growth: Arithmetic | Missing,
    steps: Arithmetic | Missing | Exact,
) -> Result:
    """Return the stock from which this growth reaches the target: target − growth × steps.

    It is none where the growth alone is more than the target: then any stock suffices.
    """
    needed = target - growth * steps
    if isinstance(needed, Missing):
        return needed
    return most_of(needed, replace(constant(0), dimension=needed.dimension))


def growth_needed(
    stock: Arithmetic | Missing,
    target: Arithmetic | Missing,
    steps: Arithmetic | Missing | Exact,
) -> Result:
    """Return the growth of each step that takes the stock to the target: (target − stock) ÷ steps.

    It is negative where the stock is more than the target. Evaluating it raises ZeroDivisionError
    where there may be no step.
    """
    return (target - stock) / steps


def share_before(
    share: Arithmetic | Missing, step: Arithmetic | Missing, steps: Figure | Missing | int
) -> Result:
    """Return from which share so many equal steps lead to this one: share − step × steps.

    The step is in percentage points.
    """
    whole = _whole(steps)
    if isinstance(whole, Missing):
        return whole + share + step
    return share - whole * step if whole else _itself(share)


def level_before(
    level: Arithmetic | Missing, growth: Arithmetic | Missing, steps: Figure | Missing | int
) -> Result:
    """Return from which level growth by the same part leads here: level ÷ (1 + growth) ** steps.

    Raises ValueError for fewer than no steps.
    """
    whole = _whole(steps)
    if isinstance(whole, Missing):
        return whole + level + growth  # the two may be of different units
    if whole < 0:
        raise ValueError(f"there are no {whole} steps")
    return level / (1 + growth) ** whole if whole else _itself(level)


def way_to(
    target: Figure,
    step: Arithmetic | Missing,
    steps: Figure,
    before: Callable[[Figure, Arithmetic | Missing, int], Result],
) -> list[tuple[int, Result]]:
    """Return for each year the level from which the steps left lead to a target of a later year.

    `before` says from which level steps lead there: `share_before` or `level_before`. Raises
    ValueError for a target that is not of a year, and for what is no whole number of steps.
    """
    whole = _whole(steps)
    last = period_days(target.period)[1].year
    return [(last - left, before(target, step, left)) for left in range(whole, -1, -1)]


def step_growth(
    first: Arithmetic | Missing, last: Arithmetic | Missing, steps: Figure | Missing | int
) -> Result:
    """Return by which part something grows each step: the root of last ÷ first, less one.

    A growth of 2% is 0.02. Raises ValueError where there is no step; evaluating it raises
    ZeroDivisionError where `first` may be nothing, ValueError where the quotient may be negative.
    """
    whole = _whole(steps)
    if isinstance(whole, Missing):
        return whole + first + last
    if whole < 1:
        raise ValueError(f"growth takes a step or more, not {whole}")
    grown = root_of(last / first, whole) - 1
    return (
        grown.resting_on(*steps.grounds)
        if isinstance(steps, Figure) and not isinstance(grown, Missing)
        else grown
    )


def share_of_growth_needed(
    goal: Arithmetic | Missing,
    share: Arithmetic | Missing,
    stock: Arithmetic | Missing | Exact,
    target: Arithmetic | Missing | Exact,
) -> Result:
    """Return which share of the growth a group must be, so that it is the goal of the whole.

    (goal × target − share × stock) ÷ (target − stock): from a stock of which the group is `share`
    to a target of which it is `goal`. It is more than one where others must go. Evaluating it
    raises ZeroDivisionError where there may be no growth.
    """
    return (goal * target - share * stock) / (target - stock)


@overload
def _whole(steps: Figure | int) -> int: ...
@overload
def _whole(steps: Figure | Missing | int) -> Missing | int: ...
def _whole(steps: Figure | Missing | int) -> Missing | int:
    """Return a number of steps as a whole number. Raises ValueError for what is none."""
    if isinstance(steps, Missing | int):
        return steps
    if steps.value is None or steps.value != int(steps.value):
        raise ValueError(f"figure {steps.key!r}: {steps.text} is no whole number of steps")
    return int(steps.value)


def _itself(operand: Arithmetic | Missing) -> Result:
    return operand if isinstance(operand, Missing) else as_calculation(operand)
