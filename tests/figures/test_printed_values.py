"""How a calculated number is printed as one value: rounded, and as `ongeveer` where it has room."""

from __future__ import annotations

from fractions import Fraction

from kamerboek.figures import Figure, Rounding, amount, calculated, number_text
from tests.figures.made import printed
from tests.rows import over

GROWTH = printed("groei", "692", 692, "persons")


def target(width: Fraction) -> Figure:
    rounding = Rounding(hedge_width=width)
    return printed(
        "doel", "56.000", 56000, "persons", hedge="indicatief", nature="target", rounding=rounding
    )


def test_decimals_below_zero_round_to_tens_and_hundreds() -> None:
    """56,000 - 11 times 692 is 48,388, give or take 5,600: 42,788 to 53,988, rounded outward."""
    needed = target(Fraction(1, 10)) - GROWTH * 11
    hundreds = calculated("nodig", needed, "persons", decimals=-2, as_value=True)
    assert (hundreds.text, hundreds.room) == ("ongeveer 48.400", "42.700 tot 54.000")
    assert hundreds.value == 48388
    assert calculated("n", needed, "persons", decimals=-1, as_value=True).text == "ongeveer 48.390"
    assert number_text(48400, -2) == "48.400"


@over(("width", "text"), [(Fraction(1, 10), "ongeveer 48.388"), (Fraction(0), "48.388")])
def test_about_stands_only_where_there_is_room(width: Fraction, text: str) -> None:
    needed = target(width) - GROWTH * 11
    assert calculated("nodig", needed, "persons", decimals=0, as_value=True).text == text


def test_a_formula_names_the_calculated_figures_in_it() -> None:
    """What occurs twice is one number all the same: 56,000 less itself is nothing."""
    grown = calculated("erbij", GROWTH * 11, "persons", decimals=0)
    hedged = target(Fraction(1, 10))
    left = calculated("over", hedged - grown, "persons", decimals=0)
    assert left.formula == "indicatief 56.000 − 7.612"
    assert calculated("terug", left + grown - hedged, "persons").interval.is_point
    # A range is in brackets.
    ranged = calculated("half", left * Fraction(1, 2), "persons", decimals=0)
    assert ranged.formula == "(42.788 tot 53.988) × 0,5"


def test_what_is_rounded_to_hundreds_says_so_where_it_is_not_that_number() -> None:
    """Without any room 56,000 less 7,612 is 48,388 to the last: 48.400 is not that."""

    def text(more: int) -> str:
        needed = target(Fraction(0)) - GROWTH * 11 + amount(more, "persons")
        return calculated("n", needed, "persons", decimals=-2, as_value=True).text

    assert text(0) == "ongeveer 48.400"
    assert text(12) == "48.400"


def test_a_number_in_the_middle_goes_away_from_zero() -> None:
    """50 by 40 systems is 1,25: printed as 1,3, not to the even 1,2."""
    for value, said in (
        (Fraction(5, 4), "1,3"),
        (Fraction(-5, 4), "−1,3"),
        (Fraction(27, 20), "1,4"),
    ):
        made = calculated("midden", amount(value, "count"), "count", decimals=1, as_value=True)
        assert made.text == said
