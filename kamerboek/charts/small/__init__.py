"""Small drawings for the cards of a front page: one idea each, about 250 by 80 units."""

from kamerboek.charts.small.drawing import SmallDrawing
from kamerboek.charts.small.forms import (
    small_bars,
    small_columns,
    small_counts,
    small_gauge,
    small_ladder,
    small_stacked,
)

__all__ = [
    "SmallDrawing",
    "small_bars",
    "small_columns",
    "small_counts",
    "small_gauge",
    "small_ladder",
    "small_stacked",
]
