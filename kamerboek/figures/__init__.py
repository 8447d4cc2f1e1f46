"""Numbers with their interval and their origin, and how Dutch prints them."""

from kamerboek.figures.calculation import Arithmetic, Calculation, as_calculation, constant, rate
from kamerboek.figures.consistency import Comparison, Relation, Side, compare, side_of_interval
from kamerboek.figures.dates import months_between, period_days, place_in_years
from kamerboek.figures.dutch import (
    agreeing,
    capitalised,
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
from kamerboek.figures.exact import Exact, Rational
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
from kamerboek.figures.interval import Interval
from kamerboek.figures.interval_end import end_of
from kamerboek.figures.means import Below, mean_with_one_more, share_below
from kamerboek.figures.rounding import (
    Printed,
    Rounding,
    WholeAmounts,
    printed_interval,
    printed_number,
)
from kamerboek.figures.run_up import on_the_way, price_level, run_up_shares, total_of_run_up

__all__ = [
    "FIGURE_MIME",
    "Arithmetic",
    "Below",
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
    "Rational",
    "Relation",
    "Rounding",
    "Side",
    "WholeAmounts",
    "agreeing",
    "as_calculation",
    "calculated",
    "capitalised",
    "compare",
    "constant",
    "counted_text",
    "date_text",
    "end_of",
    "interval_text",
    "is_period",
    "kamerstuk_text",
    "list_text",
    "mean_with_one_more",
    "measure_text",
    "months_between",
    "number_text",
    "on_the_way",
    "period_days",
    "period_text",
    "place_in_years",
    "price_level",
    "printed_interval",
    "printed_number",
    "rate",
    "root",
    "run_up_shares",
    "share_below",
    "side_of",
    "side_of_interval",
    "step_growth",
    "total_of_run_up",
]
