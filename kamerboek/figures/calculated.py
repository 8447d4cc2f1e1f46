"""The figure of a calculation: its interval, its value, and how both are printed."""

from __future__ import annotations

import math
from dataclasses import dataclass

from kamerboek.figures.calculation import Calculation
from kamerboek.figures.dutch import ABOUT, interval_text, measure_text, value_text
from kamerboek.figures.exact import Rational
from kamerboek.figures.figure import Calculated, Figure, Form
from kamerboek.figures.interval import Interval


@dataclass(frozen=True)
class Printing:
    """How the figure of a calculation is printed; see `kamerboek.figures.register.calculated`."""

    unit: str
    form: Form = "range"
    decimals: int | None = 1
    per: str = ""


def figure_of(
    key: str, calculation: Calculation, printing: Printing, remark: str = "", label: str = ""
) -> Figure:
    """Return a calculation as a figure.

    An end (`lower`, `upper`) is one number, and is printed rounded outward. Raises ValueError when
    the unit does not fit the formula, and for an end that is not there; ZeroDivisionError where it
    may divide by zero.
    """
    unit, decimals, per = printing.unit, printing.decimals, printing.per
    interval, value = calculation.interval(unit), calculation.value(unit)
    form: Form = "range" if printing.form == "value" and value is None else printing.form
    if form in ("lower", "upper"):
        end = interval.lower if form == "lower" else interval.upper
        if end is None:
            raise ValueError(f"figure {key!r}: it has no {form} bound")
        value, interval = end, Interval.point(end)
        text = _outward_text(end, form, unit, decimals or 0)
    elif form == "value" and value is not None:
        text = value_text(value, unit, decimals, per)
        rounded = decimals is not None and decimals < 0 and value % 10**-decimals != 0
        room = not interval.is_point and any(g.kind == "room" for g in calculation.grounds)
        if rounded or room:
            text = f"{ABOUT} {text}"
    elif form == "year":
        text = str(value)
    else:
        shown = Interval.point(interval.middle) if calculation.is_one_number else interval
        exact_ends = calculation.has_exact_ends
        text = interval_text(shown, unit, decimals, per, exact_ends=exact_ends)
    leaves = calculation.leaves.values()
    periods = {figure.period for figure in leaves}
    return Figure(
        key=key,
        value=value,
        interval=interval,
        unit=unit,
        text=text,
        questions=tuple(dict.fromkeys(each for figure in leaves for each in figure.questions)),
        origin=Calculated(calculation, remark, printing.form),
        period=periods.pop() if len(periods) == 1 else "",
        label=label,
        grounds=calculation.grounds,
        decimals=decimals,
        per=per,
    )


def _outward_text(end: Rational, side: Form, unit: str, decimals: int) -> str:
    factor = 10**decimals
    outward = math.floor(end * factor) if side == "lower" else math.ceil(end * factor)
    return measure_text(Rational(outward, factor), unit)
