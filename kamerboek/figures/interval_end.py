"""An end of a figure's interval, as what a sentence with `minstens` or `minder dan` prints."""

from __future__ import annotations

import math
from typing import Literal, overload

from kamerboek.figures.dutch import measure_text
from kamerboek.figures.exact import Rational
from kamerboek.figures.figure import Calculated, Figure
from kamerboek.figures.interval import Interval
from kamerboek.figures.missing import Missing

Side = Literal["lower", "upper"]

END_WORDS: dict[Side, str] = {
    "lower": "het laagste dat dit kan zijn",
    "upper": "het hoogste dat dit kan zijn",
}


@overload
def end_of(figure: Figure, side: Side, key: str, *, decimals: int = 1) -> Figure: ...
@overload
def end_of(figure: Missing, side: Side, key: str, *, decimals: int = 1) -> Missing: ...
def end_of(
    figure: Figure | Missing, side: Side, key: str, *, decimals: int = 1
) -> Figure | Missing:
    """Return an end of a figure's interval as a figure, in the same unit.

    It is printed rounded outward, a lower end down and an upper end up, so that `minstens` and
    `hoogstens` stay true. Its formula is the figure's own. It is there to be printed: calculating
    with it calculates with the whole figure. Raises ValueError where there is no bound on that
    side.
    """
    if isinstance(figure, Missing):
        return figure
    value = figure.interval.lower if side == "lower" else figure.interval.upper
    if value is None:
        raise ValueError(f"figure {figure.key!r}: {figure.text} has no {side} bound")
    factor = 10**decimals
    outward = math.floor(value * factor) if side == "lower" else math.ceil(value * factor)
    calculation, remark = figure.calculation, ""
    if isinstance(figure.origin, Calculated):
        calculation, remark = figure.origin.calculation, figure.origin.remark
    return Figure(
        key=key,
        value=value,
        interval=Interval.point(value),
        unit=figure.unit,
        text=measure_text(Rational(outward, factor), figure.unit),
        questions=figure.questions,
        origin=Calculated(calculation, "; ".join(filter(None, (remark, END_WORDS[side])))),
        period=figure.period,
        label=figure.label,
        grounds=figure.grounds,
        decimals=decimals,
    )
