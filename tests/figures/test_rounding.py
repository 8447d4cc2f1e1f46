from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamerboek.figures import Interval, Rounding, printed_interval
from kamerboek.figures.hedges import BEFORE


def interval(lower: str, upper: str) -> Interval:
    return Interval(Fraction(lower), Fraction(upper))


@pytest.mark.parametrize(
    ("text", "value", "unit", "hedge", "expected"),
    [
        ("EUR 6,5 miljard", "6500000000", "eur", "", interval("6450000000", "6550000000")),
        ("37%", "37", "percent", "", interval("36.5", "37.5")),
        ("59,70%", "59.70", "percent", "", interval("59.695", "59.705")),
        ("5.852", "5852", "persons", "", interval("5852", "5852")),
        ("714 VTE", "714", "vte", "", interval("714", "714")),
        ("1,15 miljard", "1150000000", "", "", interval("1145000000", "1155000000")),
        ("EUR 0,9 miljard", "-900000000", "eur", "", interval("-950000000", "-850000000")),
        ("de helft", "50", "percent", "", interval("50", "50")),
        ("€ 250", "250", "eur", "", interval("249.5", "250.5")),
        ("8.000", "8000", "persons", "bijna", interval("7200", "8000")),
        ("60%", "60", "percent", "Ruim", interval("60", "66.5")),
        ("20", "20", "count", "Meer dan", interval("20", "22")),
        ("55%", "55", "percent", "circa", interval("49", "61")),
        ("twee keer", "2", "times", "ruim", interval("2", "2.2")),
        ("5%", "-5", "percent", "ruim", interval("-6", "-5")),
        ("20", "20", "count", "minimaal ongeveer", interval("18", "22")),
    ],
)
def test_a_printed_number_is_an_interval(
    text: str, value: str, unit: str, hedge: str, expected: Interval
) -> None:
    assert printed_interval(text, Fraction(value), unit, hedge, Rounding()) == expected


def test_a_whole_amount_has_two_readings() -> None:
    billion = Fraction(10**9)
    for reading, half in (("one_decimal", Fraction(1, 20)), ("whole", Fraction(1, 2))):
        found = printed_interval("EUR 3 miljard", 3 * billion, "eur", "", Rounding(reading))
        assert found == Interval((3 - half) * billion, (3 + half) * billion)


@pytest.mark.parametrize(
    ("text", "value"), [("6,5 miljard", 65 * 10**8), ("1,15 miljard", 115 * 10**7)]
)
def test_an_amount_with_decimals_has_one_reading(text: str, value: int) -> None:
    one, other = (
        printed_interval(text, Fraction(value), "eur", "", Rounding(reading))
        for reading in ("one_decimal", "whole")
    )
    assert one == other


@given(st.decimals(min_value=0, max_value=1000, places=5), st.integers(min_value=0, max_value=3))
def test_what_rounds_to_the_printed_number_lies_in_its_interval(
    true: Decimal, decimals: int
) -> None:
    printed = true.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    text = f"{printed:f}".replace(".", ",") + "%"
    assert Fraction(true) in printed_interval(text, Fraction(printed), "percent", "", Rounding())


@given(
    st.sampled_from(sorted(BEFORE)),
    st.integers(min_value=1, max_value=10**6),
    st.fractions(min_value=0, max_value=Fraction(1, 2), max_denominator=100),
)
def test_a_hedge_never_narrows_past_the_number(hedge: str, value: int, width: Fraction) -> None:
    rounding = Rounding(hedge_width=width)
    found = printed_interval(str(value), Fraction(value), "persons", hedge, rounding)
    assert value in found
    side = BEFORE[hedge]
    assert (found.lower == value) == (side == "above" or width == 0)
    assert (found.upper == value) == (side == "below" or width == 0)


def test_an_unknown_hedge_is_refused() -> None:
    with pytest.raises(ValueError, match="hedge 'zowat': not in the list"):
        printed_interval("8", Fraction(8), "persons", "zowat", Rounding())
