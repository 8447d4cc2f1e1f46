"""What follows from stocks and growth that others published.

From 79,323 half-way the year, nearly 80,000 on 1 December, and 5,567 more until then: at the begin
there were less than 80,000 - 5,567 = 74,433, so that more than 4,890 came in the first half; how
many at the most, `nearly` does not say.
"""

from __future__ import annotations

import pytest

from kamerboek.analysis import growth_elsewhere
from kamerboek.figures import Figure, Interval, Missing, calculated
from tests.figures.made import printed

FIRST_HALF = printed("groei", "857", 857, "vte", period="2025-H1")
MIDDLE = printed("a", "79.323", 79323, "persons", period="2025-mid")
DECEMBER = printed("b", "80.000", 80000, "persons", hedge="bijna", period="2025-12-01")
BEFORE = printed("c", "67.400", 67400, "persons", period="2022")
GROWTH = printed("d", "5.567", 5567, "persons", period="2025-01/2025-11")


def test_the_growth_in_a_half_year() -> None:
    made = growth_elsewhere([MIDDLE, DECEMBER, BEFORE], [GROWTH], FIRST_HALF)
    found = calculated("elders", made, "persons", decimals=0)
    assert found.value == 4890
    assert found.interval == Interval.more_than(4890)
    assert found.choices == ()


def test_a_stock_without_an_upper_bound_leaves_nothing_to_say() -> None:
    more = printed("b", "80.000", 80000, "persons", hedge="ruim", period="2025-12-01")
    assert isinstance(growth_elsewhere([MIDDLE, more], [GROWTH], FIRST_HALF), Missing)


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
    found = growth_elsewhere(stocks, growths, of_period)
    assert found == Missing(frozenset({"cijfers van elders van dezelfde maanden"}))


def test_of_what_is_not_coded_there_is_nothing_either() -> None:
    lacks = Missing(frozenset({"groei"}))
    assert growth_elsewhere([MIDDLE, DECEMBER], [GROWTH], lacks) == lacks
