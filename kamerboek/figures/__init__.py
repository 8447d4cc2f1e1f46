"""Numbers with their interval and their origin, claims about them, and how Dutch prints them."""

from kamerboek.figures.calculation import (
    Arithmetic,
    Calculation,
    amount,
    as_calculation,
    compare,
    constant,
    rate,
)
from kamerboek.figures.claims import Claim, Comparison, Fit, Outcome, Relation
from kamerboek.figures.dates import months_between, period_days, place_in_years
from kamerboek.figures.duplicates import Disjoint, same_quantity
from kamerboek.figures.dutch import (
    agreeing,
    alternatives_text,
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
    room_text,
)
from kamerboek.figures.exact import Exact, Rational, as_typed
from kamerboek.figures.figure import (
    FIGURE_MIME,
    Assumed,
    Calculated,
    Counted,
    Elsewhere,
    Figure,
    Quoted,
    Same,
)
from kamerboek.figures.functions import least_of, most_of, root_of
from kamerboek.figures.grounds import Ground, assumption
from kamerboek.figures.growth import (
    growth_needed,
    level_before,
    share_before,
    step_growth,
    stock_after,
    stock_that_suffices,
)
from kamerboek.figures.hedges import bounds_of
from kamerboek.figures.interval import Interval
from kamerboek.figures.interval_end import end_of
from kamerboek.figures.means import (
    Below,
    least_share_below,
    mean_with_one_more,
    most_share_below,
    share_below,
)
from kamerboek.figures.missing import Missing, lacking, names_lacking
from kamerboek.figures.possible import possible
from kamerboek.figures.register import FigureRegister, calculated
from kamerboek.figures.room import with_room
from kamerboek.figures.rounding import (
    Nature,
    Printed,
    Room,
    Rounding,
    WholeAmounts,
    printed_number,
    printed_room,
)
from kamerboek.figures.run_up import (
    on_the_way,
    price_level,
    price_levels,
    run_up_shares,
    total_of_run_up,
)
from kamerboek.figures.shares import mean_of, pooled_share, share_of, total_of, whole_of

__all__ = [
    "FIGURE_MIME",
    "Arithmetic",
    "Assumed",
    "Below",
    "Calculated",
    "Calculation",
    "Claim",
    "Comparison",
    "Counted",
    "Disjoint",
    "Elsewhere",
    "Exact",
    "Figure",
    "FigureRegister",
    "Fit",
    "Ground",
    "Interval",
    "Missing",
    "Nature",
    "Outcome",
    "Printed",
    "Quoted",
    "Rational",
    "Relation",
    "Room",
    "Rounding",
    "Same",
    "WholeAmounts",
    "agreeing",
    "alternatives_text",
    "amount",
    "as_calculation",
    "as_typed",
    "assumption",
    "bounds_of",
    "calculated",
    "capitalised",
    "compare",
    "constant",
    "counted_text",
    "date_text",
    "end_of",
    "growth_needed",
    "interval_text",
    "is_period",
    "kamerstuk_text",
    "lacking",
    "least_of",
    "least_share_below",
    "level_before",
    "list_text",
    "mean_of",
    "mean_with_one_more",
    "measure_text",
    "months_between",
    "most_of",
    "most_share_below",
    "names_lacking",
    "number_text",
    "on_the_way",
    "period_days",
    "period_text",
    "place_in_years",
    "pooled_share",
    "possible",
    "price_level",
    "price_levels",
    "printed_number",
    "printed_room",
    "rate",
    "room_text",
    "root_of",
    "run_up_shares",
    "same_quantity",
    "share_before",
    "share_below",
    "share_of",
    "step_growth",
    "stock_after",
    "stock_that_suffices",
    "total_of",
    "total_of_run_up",
    "whole_of",
    "with_room",
]
