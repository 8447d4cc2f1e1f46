"""An end of a figure's interval, as what a sentence with `minstens` or `minder dan` prints."""

from __future__ import annotations

from typing import Literal, overload

from kamerboek.figures.calculated import Printing, figure_of
from kamerboek.figures.figure import Calculated, Figure
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
    if (figure.interval.lower if side == "lower" else figure.interval.upper) is None:
        raise ValueError(f"figure {figure.key!r}: {figure.text} has no {side} bound")
    calculation, remark = figure.calculation, ""
    if isinstance(figure.origin, Calculated):
        calculation, remark = figure.origin.calculation, figure.origin.remark
    said = "; ".join(filter(None, (remark, END_WORDS[side])))
    printing = Printing(figure.unit, side, decimals)
    return figure_of(key, calculation, printing, said, figure.label)
