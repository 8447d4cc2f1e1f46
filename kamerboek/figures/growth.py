"""Growth in equal steps: from now to a target, back from a target, by an amount or by a part.

Each takes figures (or calculations, or what is missing) and gives a calculation, which is missing
where one of them is. A step is a year, a month or a period: `steps` says how many there are, as a
number or as a figure. Growth is what comes on top of what goes.
"""

from __future__ import annotations

from kamerboek.figures.calculation import Arithmetic, Calculation, as_calculation
from kamerboek.figures.exact import Exact
from kamerboek.figures.functions import root_of
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

    It is negative where the growth alone is more than the target.
    """
    return target - growth * steps


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


def share_before(share: Arithmetic | Missing, step: Arithmetic | Missing, steps: int) -> Result:
    """Return from which share so many equal steps lead to this one: share − step × steps.

    The step is in percentage points.
    """
    return share - steps * step if steps else _itself(share)


def level_before(level: Arithmetic | Missing, growth: Arithmetic | Missing, steps: int) -> Result:
    """Return from which level growth by the same part leads here: level ÷ (1 + growth) ** steps.

    Raises ValueError for fewer than no steps.
    """
    if steps < 0:
        raise ValueError(f"there are no {steps} steps")
    return level / (1 + growth) ** steps if steps else _itself(level)


def step_growth(first: Arithmetic | Missing, last: Arithmetic | Missing, steps: int) -> Result:
    """Return by which part something grows each step: the root of last ÷ first, less one.

    A growth of 2% is 0.02. Raises ValueError where there is no step; evaluating it raises
    ZeroDivisionError where `first` may be nothing, ValueError where the quotient may be negative.
    """
    if steps < 1:
        raise ValueError(f"growth takes a step or more, not {steps}")
    return root_of(last / first, steps) - 1


def _itself(operand: Arithmetic | Missing) -> Result:
    return operand if isinstance(operand, Missing) else as_calculation(operand)
