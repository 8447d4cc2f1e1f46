"""What is refused, in all its words: who reads it must know what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import cast

import pytest

from kamerboek.figures import (
    FigureRegister,
    Interval,
    Missing,
    Rational,
    Rounding,
    calculated,
    constant,
    date_text,
    end_of,
    level_before,
    period_days,
    printed_room,
    root_of,
    same_quantity,
    share_below,
    shift_by_added,
    step_growth,
)
from kamerboek.figures.calculation import as_calculation
from kamerboek.figures.means import NumberBelow, number_below
from kamerboek.figures.missing import lacking
from kamerboek.figures.roots import root
from kamerboek.figures.run_up import price_levels, run_up_shares, total_of_run_up
from tests.figures.made import AMOUNT, PEOPLE, SHARE, printed
from tests.rows import over

A_YEAR = replace(printed("jaarbedrag", "EUR 2 miljard", 2 * 10**9, "eur"), per="year")
MONTHLY = replace(printed("maandbedrag", "EUR 3 miljard", 3 * 10**9, "eur"), per="month")
RANGE = calculated("reeks", SHARE / constant(3), "percent")
NO_ONE = replace(SHARE, key="bereik", value=None)
LEAST = printed("deel", "60%", 60, "percent", hedge="ruim")


@over(
    ("refused", "message"),
    [
        (lambda: SHARE**0, "a power of 0 is not part of a formula"),
        (lambda: AMOUNT**2, "only a pure number has a power, not eur"),
        (
            lambda: AMOUNT + SHARE,
            "eur and a pure number (percent, percentage_points, times, count, years) "
            "cannot be added",
        ),
        (lambda: AMOUNT / PEOPLE < PEOPLE, "eur per persons and persons cannot be compared"),
        (lambda: AMOUNT * PEOPLE < PEOPLE, "eur times persons and persons cannot be compared"),
        (
            lambda: AMOUNT + A_YEAR,
            "'6,5 miljard euro' (per nothing) and '2 miljard euro' (per year) cannot be added: "
            "multiply what is per time by how long",
        ),
        (
            lambda: A_YEAR < MONTHLY,
            "'2 miljard euro' (per year) and '3 miljard euro' (per month) cannot be compared: "
            "multiply what is per time by how long",
        ),
        (
            lambda: SHARE + replace(SHARE, interval=Interval.point(37)),
            "37% has two intervals in one formula, of which one was closed by a choice "
            "or rounded otherwise: use the same figure throughout",
        ),
        (lambda: root_of(SHARE, 0), "a root of degree 0 is not part of a formula"),
        (lambda: root_of(AMOUNT, 2), "only a pure number has a root, not eur"),
        (lambda: root(-1, 2), "the root of degree 2 of -1 is no number of this kind"),
        (lambda: level_before(AMOUNT, SHARE, -1), "there are no -1 steps"),
        (lambda: step_growth(SHARE, SHARE, 0), "growth takes a step or more, not 0"),
        (
            lambda: step_growth(SHARE, SHARE, replace(PEOPLE, value=Rational(5, 2), text="2,5")),
            "figure 'mensen': 2,5 is no whole number of steps",
        ),
        (lambda: Interval(2, 1), "an interval cannot run from 2 to 1"),
        (lambda: Interval(2, 2, True), "an interval of 2 alone cannot be without it"),
        (
            lambda: Interval(2, None).ends,
            "an interval without upper bound has no end there; close it first",
        ),
        (
            lambda: Interval(None, 2).ends,
            "an interval without lower bound has no end there; close it first",
        ),
        (lambda: end_of(LEAST, "upper", "hoog"), "figure 'deel': ruim 60% has no upper bound"),
        (
            lambda: share_below(Interval.point(50), 0),
            "a threshold of 0 is not above 0 and at most 100",
        ),
        (lambda: share_below(Interval.point(50), 50, -1), "there are no -1 values"),
        (
            lambda: share_below(Interval(101, 102), 50),
            "a mean of 101 to 102 is none of percentages",
        ),
        (
            lambda: shift_by_added(SHARE, SHARE, 0, 1),
            "a mean changes by one value or more, beside one other or more",
        ),
        (
            lambda: shift_by_added(SHARE, SHARE, 1, 0),
            "a mean changes by one value or more, beside one other or more",
        ),
        (lambda: shift_by_added(SHARE, NO_ONE, 1, 1), "what is added is one percentage"),
        (
            lambda: printed_room("5", Rational(5), "count", "zowat", "realisation", Rounding()),
            "hedge 'zowat': not in the list of kamerboek/figures/hedges.py",
        ),
        (lambda: run_up_shares(0, 3), "a run-up takes a year or more, not 0"),
        (lambda: total_of_run_up(AMOUNT, AMOUNT, [], []), "there is no year to add up"),
        (
            lambda: price_levels(NO_ONE, [2025], PEOPLE),
            "prices rise by one number from one year",
        ),
        (
            lambda: price_levels(SHARE, [2025], NO_ONE),
            "prices rise by one number from one year",
        ),
        (lambda: NO_ONE.number, "figure 'bereik' is a range, not one number"),
        (lambda: period_days("2025-mid"), "period '2025-mid' names no days"),
        (lambda: same_quantity("zelfde", []), "there is no figure"),
        (
            lambda: same_quantity("zelfde", [SHARE, PEOPLE]),
            "not the same quantity: 37% (percent, ), 714 (persons, )",
        ),
        (
            lambda: FigureRegister().keep(replace(SHARE, key="A b")),
            "figure 'A b': a key is lower-case letters and digits with hyphens",
        ),
        (
            lambda: calculated("vreemd", AMOUNT / PEOPLE, "percent"),
            "'percent' does not measure what the formula gives: eur per persons",
        ),
    ],
)
def test_what_is_refused(refused: Callable[[], object], message: str) -> None:
    with pytest.raises(ValueError) as error:  # noqa: PT011 - all its words are looked at
        refused()
    assert str(error.value) == message


@over(
    ("refused", "message"),
    [
        (
            lambda: date_text(cast("date", None)),
            "no day to write; say in words that it is not known",
        ),
        (lambda: as_calculation(cast("int", 0.5)), "0.5 is not exact: write Rational('0.5')"),
        (
            lambda: bool(Missing(frozenset({"b", "a"}))),
            "a, b is not coded: it is neither true nor false; "
            "leave the sentence out, or ask isinstance(…, Missing)",
        ),
        (
            lambda: bool(SHARE > 30),
            "a claim about figures has three outcomes: choose words by it in a sentence "
            "({deel > helft: past | past niet | hangt van de afronding af}), or ask for .outcome",
        ),
    ],
)
def test_what_has_the_wrong_type_is_refused(refused: Callable[[], object], message: str) -> None:
    with pytest.raises(TypeError) as error:
        refused()
    assert str(error.value) == message


def test_a_division_by_what_may_be_nothing_is_refused() -> None:
    around = Interval(Fraction(-1), Fraction(1))
    with pytest.raises(ZeroDivisionError, match=r"^division by an interval that holds zero$"):
        Interval.point(1) / around


def test_what_is_not_given_is_missing_and_not_nothing() -> None:
    lacks = Missing(frozenset({"jaar"}))
    assert price_levels(SHARE, [2025], lacks) == lacks
    assert level_before(AMOUNT, SHARE, lacks) == lacks
    assert number_below(lacks, 50, 4) == NumberBelow(lacks, lacks)
    nothing = Missing(frozenset())
    assert number_below(SHARE, 50, 0) == NumberBelow(nothing, nothing)
    assert lacking(SHARE, PEOPLE) is None
