"""Closing a one-sided bound by a choice, for a calculation that says so."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from kamerboek.figures.figure import Calculated, Figure
from kamerboek.figures.grounds import room_ground, together
from kamerboek.figures.interval import Interval
from kamerboek.figures.missing import Missing
from kamerboek.figures.rounding import Rounding

Given = TypeVar("Given", Figure, Missing)


def with_room(figure: Given, rounding: Rounding) -> Given:
    """Return a figure whose one-sided bound is closed by the room of a word: a choice of the book.

    `ruim 60%` becomes 60 to 66% with a `hedge_width` of a tenth, `bijna 8.000` 7.200 to 8.000. The
    choice is among its grounds, and so among those of all that is calculated from it. A figure with
    both bounds, or without any, stays what it is.

    Raises ValueError for a calculated figure: close those that it was made from.
    """
    if isinstance(figure, Missing):
        return figure
    interval, width = figure.interval, rounding.hedge_width
    if interval.upper is None and interval.lower is not None:
        room, side = abs(interval.lower) * width, "boven"
        closed = Interval(
            interval.lower, interval.lower + room, lower_open=interval.lower_open and room > 0
        )
    elif interval.lower is None and interval.upper is not None:
        room, side = abs(interval.upper) * width, "onder"
        closed = Interval(
            interval.upper - room, interval.upper, upper_open=interval.upper_open and room > 0
        )
    else:
        return figure
    if isinstance(figure.origin, Calculated):
        raise ValueError(f"figure {figure.key!r}: give room to the figures that it was made from")
    return replace(
        figure,
        key=f"{figure.key}-met-ruimte",
        interval=closed,
        grounds=together(figure.grounds, (room_ground(figure.text, width, side),)),
    )
