"""Closing a one-sided bound by a choice, for a calculation that says so."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from kamerboek.figures.figure import Calculated, Figure
from kamerboek.figures.grounds import room_ground, together
from kamerboek.figures.missing import Missing
from kamerboek.figures.rounding import Rounding, closed_by_room

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
    width = rounding.hedge_width
    closed = closed_by_room(figure.interval, width)
    if closed == figure.interval:
        return figure
    side = "boven" if figure.interval.upper is None else "onder"
    if isinstance(figure.origin, Calculated):
        raise ValueError(f"figure {figure.key!r}: give room to the figures that it was made from")
    return replace(
        figure,
        key=f"{figure.key}-met-ruimte",
        interval=closed,
        grounds=together(figure.grounds, (room_ground(figure.text, width, side),)),
        hedged=replace(figure.hedged, closed=True) if figure.hedged else None,
    )
