"""Numbers with their interval and their origin, and how Dutch prints them."""

from kamerboek.figures.calculation import Arithmetic, Calculation, as_calculation, constant, rate
from kamerboek.figures.consistency import Comparison, Relation, Side, compare, side_of_interval
from kamerboek.figures.days import period_days, place_in_years
from kamerboek.figures.dutch import (
    agreeing,
    counted_text,
    date_text,
    interval_text,
    is_period,
    kamerstuk_text,
    list_text,
    measure_text,
    number_text,
    period_text,
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
from kamerboek.figures.growth import root, step_growth
from kamerboek.figures.hedges import side_of
from kamerboek.figures.interval import Exact, Interval
from kamerboek.figures.rounding import (
    Printed,
    Rounding,
    WholeAmounts,
    printed_interval,
    printed_number,
)

__all__ = [
    "FIGURE_MIME",
    "Arithmetic",
    "Calculated",
    "Calculation",
    "Comparison",
    "Counted",
    "Elsewhere",
    "Exact",
    "Figure",
    "FigureRegister",
    "Interval",
    "Printed",
    "Quoted",
    "Relation",
    "Rounding",
    "Side",
    "WholeAmounts",
    "agreeing",
    "as_calculation",
    "calculated",
    "compare",
    "constant",
    "counted_text",
    "date_text",
    "interval_text",
    "is_period",
    "kamerstuk_text",
    "list_text",
    "measure_text",
    "number_text",
    "period_days",
    "period_text",
    "place_in_years",
    "printed_interval",
    "printed_number",
    "rate",
    "root",
    "side_of",
    "side_of_interval",
    "step_growth",
]
