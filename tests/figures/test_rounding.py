from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamerboek.figures import Interval, Nature, Rational, Rounding, bounds_of, printed_room
from kamerboek.figures.hedges import AFTER, BEFORE, SIGNS
from tests.figures.drawn import fractions
from tests.rows import over


def interval(lower: str, upper: str) -> Interval:
    return Interval(Fraction(lower), Fraction(upper))


@over(
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
        ("8.000", "8000", "persons", "bijna", Interval.less_than(8000)),
        ("60%", "60", "percent", "Ruim", Interval.at_least(60)),
        ("20", "20", "count", "Meer dan", Interval.more_than(20)),
        ("1,3%", "1.3", "percent", "minimaal", Interval.at_least(Rational("1.3"))),
        ("5", "5", "count", "hoogstens", Interval.at_most(5)),
        ("20", "20", "count", "of meer", Interval.at_least(20)),
        ("55%", "55", "percent", "circa", interval("49.5", "60.5")),
        ("400 miljoen", "400000000", "eur", "ca.", interval("360000000", "440000000")),
        # a tenth of 0,3 is less than half a percent: the rounding is the wider of the two
        ("3%", "3", "percent", "circa", interval("2.5", "3.5")),
        ("twee keer", "2", "times", "ruim", Interval.at_least(2)),
        ("5%", "-5", "percent", "ruim", Interval.at_most(-5)),
        ("5%", "-5", "percent", "minder dan", Interval.more_than(-5)),
        ("20", "20", "count", "minimaal ongeveer", Interval.at_least(18)),
        ("20", "20", "count", "hoogstens circa", Interval.at_most(22)),
    ],
)
def test_a_printed_measurement_is_an_interval(
    text: str, value: str, unit: str, hedge: str, expected: Interval
) -> None:
    room = printed_room(text, Fraction(value), unit, hedge, "realisation", Rounding())
    assert room.interval == expected


@pytest.mark.parametrize("nature", ["target", "plan", "budget"])
@pytest.mark.parametrize(
    ("text", "value", "unit", "hedge", "expected"),
    [
        ("30%", "30", "percent", "", interval("30", "30")),
        ("2 miljard euro", "2000000000", "eur", "", interval("2000000000", "2000000000")),
        ("1,15 miljard", "1150000000", "eur", "", interval("1150000000", "1150000000")),
        ("100.000", "100000", "persons", "ongeveer", interval("90000", "110000")),
        ("30%", "30", "percent", "circa", interval("27", "33")),
        ("1,3%", "1.3", "percent", "minimaal", Interval.at_least(Rational("1.3"))),
    ],
)
def test_a_target_is_what_it_says_and_only_a_hedge_gives_it_room(
    nature: Nature, text: str, value: str, unit: str, hedge: str, expected: Interval
) -> None:
    room = printed_room(text, Fraction(value), unit, hedge, nature, Rounding())
    assert room.interval == expected


def test_an_estimate_is_rounded_as_a_realisation_is() -> None:
    room = printed_room("37%", Fraction(37), "percent", "", "estimate", Rounding())
    assert room.interval == interval("36.5", "37.5")


def test_a_whole_amount_has_two_readings() -> None:
    billion = Fraction(10**9)
    for reading, half in (("one_decimal", Fraction(1, 20)), ("whole", Fraction(1, 2))):
        rounding = Rounding(reading)
        found = printed_room("EUR 3 miljard", 3 * billion, "eur", "", "realisation", rounding)
        assert found.interval == Interval((3 - half) * billion, (3 + half) * billion)


@over(("text", "value"), [("6,5 miljard", 65 * 10**8), ("1,15 miljard", 115 * 10**7)])
def test_an_amount_with_decimals_has_one_reading(text: str, value: int) -> None:
    one, other = (
        printed_room(text, Fraction(value), "eur", "", "realisation", Rounding(reading))
        for reading in ("one_decimal", "whole")
    )
    assert one == other


@given(st.decimals(min_value=0, max_value=1000, places=5), st.integers(min_value=0, max_value=3))
def test_what_rounds_to_the_printed_number_lies_in_its_interval(
    true: Decimal, decimals: int
) -> None:
    printed = true.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    text = f"{printed:f}".replace(".", ",") + "%"
    room = printed_room(text, Fraction(printed), "percent", "", "realisation", Rounding())
    assert Fraction(true) in room.interval


@given(
    st.sampled_from(sorted(BEFORE)),
    st.integers(min_value=1, max_value=10**6),
    fractions(0, Fraction(1, 2), 100),
)
def test_a_hedge_never_narrows_past_the_number(hedge: str, value: int, width: Fraction) -> None:
    rounding = Rounding(hedge_width=width)
    room = printed_room(str(value), Fraction(value), "persons", hedge, "realisation", rounding)
    found, bound = room.interval, BEFORE[hedge]
    assert (value in found) == (bound not in ("more_than", "less_than"))
    assert (found.lower == value) == (
        bound in ("more_than", "at_least") or (bound == "about" and width == 0)
    )
    assert (found.upper == value) == (
        bound in ("less_than", "at_most") or (bound == "about" and width == 0)
    )
    assert (found.upper is None) == (bound in ("more_than", "at_least"))
    assert (found.lower is None) == (bound in ("less_than", "at_most"))


@given(
    st.sampled_from(sorted(BEFORE | SIGNS | AFTER)),
    st.integers(min_value=1, max_value=10**6),
    fractions(0, Fraction(1, 2), 100),
)
def test_a_bound_never_hangs_on_the_width_of_a_choice(
    hedge: str, value: int, width: Fraction
) -> None:
    narrow, wide = (
        printed_room(str(value), Fraction(value), "count", hedge, "target", Rounding(hedge_width=w))
        for w in (Fraction(0), width)
    )
    if bounds_of(hedge) != {"about"}:
        assert narrow.interval == wide.interval


def test_an_unknown_hedge_is_refused() -> None:
    with pytest.raises(ValueError, match="hedge 'zowat': not in the list"):
        printed_room("8", Fraction(8), "persons", "zowat", "realisation", Rounding())
