from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings

from kamerboek.figures import (
    Figure,
    FigureRegister,
    Interval,
    calculated,
    compare,
    interval_text,
    period_text,
    rate,
    room_text,
)
from kamerboek.figures.grounds import RANGE_GROUND
from tests.figures.drawn import fractions
from tests.figures.made import AMOUNT, PEOPLE, SHARE, printed
from tests.rows import over


def quoted(name: str, text: str, value: str, unit: str) -> Figure:
    """Return the figure of a number as if question 1 printed it."""
    return printed(name, text, value, unit)


def test_a_calculation_carries_interval_unit_formula_and_questions() -> None:
    total = calculated("totaal", AMOUNT / SHARE, "eur", decimals=2)
    assert total.text == "17,20 tot 17,95 miljard euro"
    assert total.formula == "6,5 miljard euro ÷ 37%"
    assert total.questions == ("1",)
    assert total.interval == Interval(
        Fraction(6_450_000_000) * 100 / Fraction("37.5"),
        Fraction(6_550_000_000) * 100 / Fraction("36.5"),
    )


def test_a_figure_made_of_a_figure_is_evaluated_jointly() -> None:
    total = calculated("totaal", AMOUNT / SHARE, "eur")
    back = calculated("terug", AMOUNT / total, "percent")
    assert float(back.interval.lower) == pytest.approx(36.5, abs=1e-4)
    assert float(back.interval.upper) == pytest.approx(37.5, abs=1e-4)


@settings(max_examples=50)
@given(
    fractions(Fraction("6.45"), Fraction("6.55"), 500),
    fractions(Fraction("36.5"), Fraction("37.5"), 500),
)
def test_the_true_value_lies_inside(amount: Fraction, share: Fraction) -> None:
    rest = calculated("rest", AMOUNT / SHARE - AMOUNT, "eur")
    true = amount * 10**9
    assert true / (share / 100) - true in rest.interval


@over(
    ("wrong", "message"),
    [
        (lambda: AMOUNT + SHARE, "cannot be added"),
        (lambda: AMOUNT - PEOPLE, "cannot be added"),
        (lambda: quoted("m", "18 maanden", "18", "months") - 2, "cannot be added"),
        (lambda: calculated("x", AMOUNT * SHARE, "persons"), "'persons' does not measure"),
        (lambda: AMOUNT**2, "only a pure number has a power"),
        (lambda: SHARE**0, "a power of 0 is not part"),
    ],
)
def test_what_is_not_measured_alike_is_refused(wrong: object, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        wrong()


def test_brackets_stand_where_the_order_needs_them() -> None:
    shown = [
        calculated(f"f{index}", formula, unit).formula
        for index, (formula, unit) in enumerate(
            [
                ((1 - SHARE) * AMOUNT, "eur"),
                (AMOUNT - (AMOUNT - AMOUNT), "eur"),
                (AMOUNT / (SHARE / 2), "eur"),
                (1 - SHARE * 2, "percent"),
                ((1 + SHARE) ** 2, "percent"),
            ]
        )
    ]
    assert shown == [
        "(1 − 37%) × 6,5 miljard euro",
        "6,5 miljard euro − (6,5 miljard euro − 6,5 miljard euro)",
        "6,5 miljard euro ÷ (37% ÷ 2)",
        "1 − 37% × 2",
        "(1 + 37%) tot de macht 2",
    ]


@over(
    ("relation", "holds"),
    [
        ("equal", False),
        ("at_most", True),
        ("at_least", False),
        ("less_than", True),
        ("more_than", False),
    ],
)
def test_relations_of_what_cannot_be_equal(relation: str, holds: bool) -> None:
    found = compare(SHARE, relation, quoted("doel", "50%", "50", "percent"), "percent")
    assert found.holds == holds


def test_what_touches_can_be_equal() -> None:
    found = compare(SHARE, "equal", quoted("ander", "38%", "38", "percent"), "percent")
    assert found.holds
    assert not found.always


@over(
    ("relation", "other", "always"),
    [
        ("less_than", "39", True),
        ("less_than", "38", False),
        ("at_most", "38", True),
        ("at_most", "37", False),
        ("more_than", "35", True),
        ("more_than", "36", False),
        ("at_least", "36", True),
        ("at_least", "37", False),
    ],
)
def test_what_holds_whatever_was_rounded(relation: str, other: str, always: bool) -> None:
    """37% is 36,5 to 37,5%: it touches 38% (37,5 to 38,5%) and 36% (35,5 to 36,5%)."""
    found = compare(SHARE, relation, quoted("ander", f"{other}%", other, "percent"), "percent")
    assert found.always == always


def test_a_figure_is_always_itself() -> None:
    assert compare(SHARE, "equal", SHARE, "percent").always


@over(
    ("interval", "unit", "decimals", "expected"),
    [
        (("17.2e9", "17.9452e9"), "eur", 2, "17,20 tot 17,95 miljard euro"),
        (("0.9e9", "1.1e9"), "eur", 1, "0,9 tot 1,1 miljard euro"),
        (("2.5", "2.5"), "times", 1, "2,5 keer"),
        (("42.6158", "42.6158"), "percent", 1, "42,6%"),
        (("7", "7"), "years", 0, "7 jaar"),
        (("59.695", "59.705"), "percent", None, "59,695 tot 59,705%"),
        (("-950000000", "-850000000"), "eur", None, "−950 tot −850 miljoen euro"),
        (("90000", "110000"), "persons", 0, "90.000 tot 110.000"),
    ],
)
def test_an_interval_is_printed_outward(
    interval: tuple[str, str], unit: str, decimals: int | None, expected: str
) -> None:
    lower, upper = (Fraction(end) for end in interval)
    assert interval_text(Interval(lower, upper), unit, decimals) == expected


@over(
    ("ends", "decimals", "expected"),
    [
        # 394 ÷ 340 − 1 = 15,88…% and 394 ÷ 210 − 1 = 87,6…%: two exact numbers
        (("15.8824", "87.6190"), 0, "16 tot 88%"),
        (("15.8824", "87.6190"), 1, "15,9 tot 87,6%"),
        # as many decimals as keep them apart from each other, from nothing and from all
        (("15.8", "16.2"), 0, "15,8 tot 16,2%"),
        (("0.04", "99.96"), 0, "0,04 tot 99,96%"),
        (("0", "100"), 0, "0 tot 100%"),
    ],
)
def test_exact_ends_are_rounded_to_the_nearest(
    ends: tuple[str, str], decimals: int, expected: str
) -> None:
    lower, upper = (Fraction(end) for end in ends)
    found = interval_text(Interval(lower, upper), "percent", decimals, exact_ends=True)
    assert found == expected


@over(
    ("value", "decimals", "expected"),
    [("99.96", 0, "99,96%"), ("0.04", 1, "0,04%"), ("42.6158", 0, "43%"), ("100", 0, "100%")],
)
def test_an_exact_number_does_not_read_as_nothing_or_as_all(
    value: str, decimals: int, expected: str
) -> None:
    assert interval_text(Interval.point(Fraction(value)), "percent", decimals) == expected


def test_the_ends_of_what_is_made_from_exact_numbers_are_exact() -> None:
    """394 applicants against 210 to 340 a month earlier: 15,88 to 87,62% more."""
    month = printed("maand", "394", 394, "persons")
    earlier = replace(
        printed("eerder", "210", 210, "persons"),
        value=None,
        interval=Interval(Fraction(210), Fraction(340)),
        grounds=(RANGE_GROUND,),
    )
    more = month / earlier - 1
    assert calculated("meer", more, "percent", decimals=0).text == "16 tot 88%"
    assert calculated("meer", more, "percent").room == "15,9 tot 87,6%"
    # One rounded share in it, and the ends are not exact: rounded outward.
    assert calculated("minder", more * SHARE, "percent", decimals=0).text == "5 tot 33%"


@over(
    ("interval", "unit", "expected", "room"),
    [
        (Interval.more_than(20), "count", "meer dan 20", "meer dan 20, zonder bovengrens"),
        (Interval.at_least(60), "percent", "minstens 60%", "minstens 60%, zonder bovengrens"),
        (
            Interval.less_than(8000),
            "persons",
            "minder dan 8.000",
            "minder dan 8.000, zonder ondergrens",
        ),
        (Interval.at_most(5), "years", "hoogstens 5 jaar", "hoogstens 5 jaar, zonder ondergrens"),
        # outward: at least 20,4875% is at least 20,4%, not at least 20,5%
        (
            Interval.at_least(Fraction("20.4875")),
            "percent",
            "minstens 20,4%",
            "minstens 20,487%, zonder bovengrens",
        ),
        (
            Interval.at_most(Fraction("20.4875")),
            "percent",
            "hoogstens 20,5%",
            "hoogstens 20,488%, zonder ondergrens",
        ),
        # above nothing, which goes without saying
        (
            Interval(Fraction(0), Fraction("29.8525"), True),
            "percent",
            "hoogstens 29,9%",
            "hoogstens 29,853%",
        ),
        (
            Interval.at_least(2 * 10**9),
            "eur",
            "minstens 2 miljard euro",
            "minstens 2 miljard euro, zonder bovengrens",
        ),
        (Interval(None, None), "eur", "onbegrensd", "onbegrensd"),
        (Interval.point(7), "years", "7 jaar", ""),
    ],
)
def test_a_bound_is_printed_as_one(interval: Interval, unit: str, expected: str, room: str) -> None:
    assert interval_text(interval, unit) == expected
    assert room_text(interval, unit) == room


@over(
    ("period", "expected"),
    [
        ("", ""),
        ("2030", "2030"),
        ("2025-H1", "eerste helft van 2025"),
        ("2025-mid", "medio 2025"),
        ("2026-Q2", "tweede kwartaal van 2026"),
        ("2022-03", "maart 2022"),
        ("2026-01-01", "1 januari 2026"),
        ("2024/2025", "2024 tot en met 2025"),
    ],
)
def test_a_period_in_words(period: str, expected: str) -> None:
    assert period_text(period) == expected


def test_a_rate_turns_one_unit_into_another() -> None:
    growth = quoted("groei", "857 VTE", "857", "vte")
    chosen = FigureRegister().assume("per-vte", 1.5, "count", "per_vte")
    people = calculated(
        "in-mensen", growth * rate(chosen, "persons", "vte", "mensen per VTE"), "persons"
    )
    with pytest.raises(ValueError, match="only a pure number has a rate, not persons"):
        rate(PEOPLE, "persons", "vte", "mensen per VTE")
    assert people.value == Fraction(2571, 2)
    assert people.formula == "857 VTE × (1,5 mensen per VTE)"
    with pytest.raises(ValueError, match="cannot be added"):
        PEOPLE + growth
