"""What follows from stocks and growth that others published.

From 79,323 half-way the year, nearly 80,000 on 1 December, and 5,567 more until then: at the begin
there were 80,000 - 5,567 = 74,433 at the most, so that at least 4,890 came in the first half; with
a tenth of room below 80,000, at most 79,323 - (72,000 - 5,567) = 12,890.
"""

from __future__ import annotations

from fractions import Fraction

import pytest

from kamerboek.analysis import growth_elsewhere
from kamerboek.figures import Figure, Missing, Rounding, calculated
from tests.figures.made import printed

FIRST_HALF = printed("groei", "857", 857, "vte", period="2025-H1")
MIDDLE = printed("a", "79.323", 79323, "persons", period="2025-mid")
DECEMBER = printed("b", "80.000", 80000, "persons", hedge="bijna", period="2025-12-01")
BEFORE = printed("c", "67.400", 67400, "persons", period="2022")
GROWTH = printed("d", "5.567", 5567, "persons", period="2025-01/2025-11")


def test_the_growth_in_a_half_year() -> None:
    made = growth_elsewhere([MIDDLE, DECEMBER, BEFORE], [GROWTH], FIRST_HALF, Rounding())
    found = calculated("elders", made, "persons", decimals=0)
    assert found.value == 4890
    assert found.interval.ends == (4890, 12890)
    assert [ground.parameter for ground in found.choices] == ["hedge_width"]


def test_without_room_it_is_one_number() -> None:
    rounding = Rounding(hedge_width=Fraction(0))
    made = growth_elsewhere([MIDDLE, DECEMBER], [GROWTH], FIRST_HALF, rounding)
    assert calculated("elders", made, "persons").interval.ends == (4890, 4890)


@pytest.mark.parametrize(
    ("stocks", "growths", "period"),
    [
        ([DECEMBER, BEFORE], [GROWTH], "2025-H1"),  # none at the end of the half-year
        ([MIDDLE, BEFORE], [GROWTH], "2025-H1"),  # none at the end of the growth
        ([MIDDLE, DECEMBER], [], "2025-H1"),
        ([MIDDLE, DECEMBER], [GROWTH], "2025-H2"),  # which does not begin with the year
        ([MIDDLE, DECEMBER], [GROWTH], "2024-H1"),
    ],
)
def test_where_the_months_do_not_fit_there_is_nothing(
    stocks: list[Figure], growths: list[Figure], period: str
) -> None:
    of_period = printed("groei", "857", 857, "vte", period=period)
    found = growth_elsewhere(stocks, growths, of_period, Rounding())
    assert found == Missing(frozenset({"cijfers van elders van dezelfde maanden"}))


def test_of_what_is_not_coded_there_is_nothing_either() -> None:
    lacks = Missing(frozenset({"groei"}))
    assert growth_elsewhere([MIDDLE, DECEMBER], [GROWTH], lacks, Rounding()) == lacks
