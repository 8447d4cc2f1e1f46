"""Numbers with their interval and their origin, and how Dutch prints them."""

from kamerboek.figures.calculation import Calculation, as_calculation, constant
from kamerboek.figures.dutch import (
    agreeing,
    counted_text,
    date_text,
    interval_text,
    kamerstuk_text,
    list_text,
    measure_text,
    number_text,
)
from kamerboek.figures.figure import (
    FIGURE_MIME,
    Calculated,
    Counted,
    Elsewhere,
    Figure,
    FigureRegister,
    Quoted,
    calculated,
)
from kamerboek.figures.interval import Exact, Interval
from kamerboek.figures.rounding import Rounding, WholeAmounts, decimals_of, printed_interval

__all__ = [
    "FIGURE_MIME",
    "Calculated",
    "Calculation",
    "Counted",
    "Elsewhere",
    "Exact",
    "Figure",
    "FigureRegister",
    "Interval",
    "Quoted",
    "Rounding",
    "WholeAmounts",
    "agreeing",
    "as_calculation",
    "calculated",
    "constant",
    "counted_text",
    "date_text",
    "decimals_of",
    "interval_text",
    "kamerstuk_text",
    "list_text",
    "measure_text",
    "number_text",
    "printed_interval",
]
