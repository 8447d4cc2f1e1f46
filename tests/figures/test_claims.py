"""Claims about figures: always, never, or open."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamerboek.figures import (
    Claim,
    Figure,
    FigureRegister,
    Interval,
    Rounding,
    amount,
    calculated,
    compare,
    constant,
    under_readings,
    with_room,
)
from tests.figures.made import AMOUNT, PEOPLE, SHARE, printed
from tests.figures.open_intervals import any_intervals, inside
from tests.rows import over

HALF = printed("helft", "de helft", 50, "percent")
RUIM = printed("ruim", "60%", 60, "percent", hedge="ruim")
MEER = printed("meer", "20", 20, "count", hedge="meer dan")


@over(
    ("claim", "outcome"),
    [
        # 37% is 36,5 to 37,5%
        (SHARE < HALF, "always"),
        (SHARE > HALF, "never"),
        (SHARE >= 37, "open"),
        (SHARE > 36, "always"),
        (Fraction("37.5") <= SHARE, "open"),
        (Fraction("37.5") < SHARE, "never"),
        (Fraction("37.5") >= SHARE, "always"),
        (Fraction("37.5") > SHARE, "open"),
        # a plain number on the left is in the figure's unit too
        (36 < SHARE, "always"),  # noqa: SIM300 - the reflected operator is what is tested
        (50 <= SHARE, "never"),  # noqa: SIM300 - so here
        # beside a calculation it is in what that measures: a pure number, euros
        (SHARE / HALF < 1, "always"),
        (AMOUNT - amount(6 * 10**9, "eur") > 0, "always"),
        (AMOUNT * SHARE > 10**10, "never"),
        # an open bound: more than 20 is more than 20, and not necessarily more than 21
        (MEER > 20, "always"),
        (MEER >= 21, "open"),
        (MEER <= 20, "never"),
        (RUIM >= 60, "always"),
        (RUIM > 60, "open"),
        (RUIM < 60, "never"),
        # the same figure on both sides is one number
        (SHARE.equals(SHARE), "always"),
        (SHARE + HALF > SHARE, "always"),
        (SHARE.equals(HALF), "never"),
        (SHARE.equals(37), "open"),
        (SHARE.fits(37), "always"),
        (SHARE.fits(HALF), "never"),
        (RUIM.fits(64), "always"),
        (MEER.fits(20), "never"),
    ],
)
def test_a_claim_has_three_outcomes(claim: Claim, outcome: str) -> None:
    assert claim.outcome == outcome


@over("width", [0, 10, 50])
def test_what_lies_above_a_bound_fits_it_whatever_room_a_word_is_given(width: int) -> None:
    """49 to 51 and 15 to 17% together, 64 to 68%, against `ruim 60%`."""
    rounding = Rounding(hedge_width=Fraction(width, 100))
    bound = printed("ruim", "60%", 60, "percent", hedge="ruim", rounding=rounding)
    parts = printed("een", "50%", 50, "percent") + printed("ander", "15%", 15, "percent")
    assert parts.fits(bound).outcome == "always"
    assert compare(parts, "equal", bound, "percent").holds
    assert (parts >= bound).outcome == "open"
    assert (parts <= bound).outcome == "open"


def test_a_word_goes_with_an_outcome() -> None:
    words = ("past", "past niet", "hangt van de afronding af")
    assert (SHARE < HALF).word(*words) == "past"
    assert (SHARE > HALF).word(*words) == "past niet"
    assert (SHARE > 37).word(*words) == "hangt van de afronding af"


def test_a_claim_is_no_condition() -> None:
    with pytest.raises(TypeError, match=r"three outcomes.*\.outcome"):
        _ = "meer" if SHARE > HALF else "niet meer"
    with pytest.raises(TypeError, match="three outcomes"):
        _ = 30 < SHARE < 40


ALWAYS, NEVER, OPEN = SHARE < HALF, SHARE > HALF, SHARE > 37


@over(
    ("claim", "outcome"),
    [
        (ALWAYS & ALWAYS, "always"),
        (ALWAYS & OPEN, "open"),
        (OPEN & NEVER, "never"),
        (NEVER | NEVER, "never"),
        (NEVER | OPEN, "open"),
        (OPEN | ALWAYS, "always"),
        (~ALWAYS, "never"),
        (~NEVER, "always"),
        (~OPEN, "open"),
        (~(ALWAYS & NEVER), "always"),
    ],
)
def test_claims_combine(claim: Claim, outcome: str) -> None:
    assert claim.outcome == outcome


def test_a_claim_keeps_its_sides_and_says_what_it_rests_on() -> None:
    claim = calculated("helft-ervan", AMOUNT / 2, "eur") > AMOUNT - AMOUNT * RUIM
    assert list(claim.left.leaves) == ["1@bedrag"]
    assert claim.relation == "more_than"
    assert [ground.phrase for ground in (claim & ALWAYS).grounds] == [
        "afronding op een decimaal",
        "‘ruim’ geeft alleen een ondergrens",
        "afronding op hele procenten",
    ]
    closed = with_room(RUIM, Rounding()) > SHARE
    assert "hedge_width" in {ground.parameter for ground in closed.grounds}


def test_equality_stays_that_of_data() -> None:
    assert printed("a", "37%", 37, "percent") == printed("a", "37%", 37, "percent")
    assert (SHARE == HALF) is False


def test_what_is_not_measured_alike_is_not_compared() -> None:
    for wrong in (lambda: AMOUNT > PEOPLE, lambda: SHARE < AMOUNT, lambda: PEOPLE.fits(SHARE)):
        with pytest.raises(ValueError, match="cannot be compared"):
            wrong()
    with pytest.raises(TypeError, match=r"0\.5 is not exact"):
        _ = SHARE > 0.5  # type: ignore[operator] # it raises
    with pytest.raises(TypeError, match=r"write Rational\('0.1'\)"):
        constant(0.1)  # type: ignore[arg-type] # it raises


def test_one_source_has_one_interval_in_a_formula() -> None:
    """Else closing a bound would come undone by the same figure unclosed, or the other way."""
    with pytest.raises(ValueError, match="two intervals in one formula"):
        _ = with_room(RUIM, Rounding()) > RUIM
    with pytest.raises(ValueError, match="use the same figure throughout"):
        _ = RUIM / with_room(RUIM, Rounding())


def figure(name: str, interval: Interval) -> Figure:
    register = FigureRegister()
    made = register.assume(name, 0, "count", "proef")
    return Figure(**{**vars(made), "interval": interval, "value": None})


@given(any_intervals(), any_intervals(), st.sampled_from(["<", "<=", ">", ">=", "equals"]))
def test_an_outcome_is_what_all_pairs_of_numbers_say(
    one: Interval, other: Interval, relation: str
) -> None:
    left, right = figure("een", one), figure("ander", other)
    claim = {
        "<": left < right,
        "<=": left <= right,
        ">": left > right,
        ">=": left >= right,
        "equals": left.equals(right),
    }[relation]
    truths = {
        {"<": x < y, "<=": x <= y, ">": x > y, ">=": x >= y, "equals": x == y}[relation]
        for x in inside(one)
        for y in inside(other)
    }
    if len(truths) == 2:
        assert claim.outcome == "open"
    elif truths == {True}:
        assert claim.outcome == "always"
    elif relation != "equals":  # two intervals may meet in a number that is not tried
        assert claim.outcome == "never"
    else:
        assert claim.outcome in ("never", "open")


@over(
    ("claims", "outcome"),
    [
        # 37% is 36,5 to 37,5%
        ((SHARE < 40, SHARE < 50), "always"),
        ((SHARE > 40, SHARE > 50), "never"),
        ((SHARE < 40, SHARE > 40), "open"),
        ((SHARE < 40, SHARE < 37), "open"),
        ((SHARE < 37, SHARE > 37), "open"),
        ((SHARE.fits(37),), "always"),
    ],
)
def test_what_readings_agree_on_is_so(claims: tuple[Claim, ...], outcome: str) -> None:
    assert under_readings(*claims).outcome == outcome


def test_readings_rest_on_what_each_rests_on() -> None:
    claim = under_readings(SHARE < 40, with_room(RUIM, Rounding()) < 66)
    assert [ground.kind for ground in claim.grounds] == ["rounding", "bound", "room"]
    with pytest.raises(ValueError, match="no reading"):
        under_readings()
