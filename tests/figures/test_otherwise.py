"""Figures and claims for other values of the parameters that they rest on."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kamerboek.figures import (
    Figure,
    FigureRegister,
    Interval,
    Missing,
    Rational,
    Rounding,
    calculated,
    claim_otherwise,
    end_of,
    figure_otherwise,
    under_readings,
    with_room,
)
from tests.figures.made import printed
from tests.rows import over

RULE = Rounding("one_decimal", Rational(1, 10))


def chosen(key: str, value: float, unit: str = "times") -> Figure:
    return FigureRegister().assume(key, value, unit, key)


@over(
    ("hedge", "value", "width", "lower", "upper"),
    [
        ("ongeveer", 100, 20, 80, 120),
        ("ongeveer", 100, 0, 100, 100),
        ("ongeveer", -100, 20, -120, -80),
        ("ruim", 100, 20, 100, None),
        ("bijna", 100, 20, None, 100),
        ("minimaal ongeveer", 100, 20, 80, None),
    ],
)
def test_a_printed_number_follows_the_room_of_its_word(
    hedge: str, value: int, width: int, lower: int | None, upper: int | None
) -> None:
    """A target has no rounding: all of its room is that of the word."""
    figure = printed("f", str(value), value, "vte", hedge=hedge, nature="target", rounding=RULE)
    total = calculated("totaal", figure / 1, "vte")
    again = figure_otherwise(total, {"hedge_width": Rational(width)})
    assert (again.interval.lower, again.interval.upper) == (lower, upper)


def test_a_bound_that_was_closed_is_closed_by_the_other_room() -> None:
    """Bijna 8.000 with a fifth of room is 6.400 to 8.000, the end that is not meant left out."""
    figure = printed("f", "8.000", 8000, "vte", hedge="bijna", nature="target", rounding=RULE)
    total = calculated("totaal", with_room(figure, RULE) / 1, "vte")
    again = figure_otherwise(total, {"hedge_width": Rational(20)})
    assert again.interval == Interval(Rational(6400), Rational(8000), upper_open=True)


def test_a_calculated_figure_is_printed_again_as_it_was() -> None:
    pace = chosen("tempo", 2)
    for how in ({}, {"as_value": True}, {"decimals": 2}):
        third = calculated("derde", pace / 3, "times", **how)
        again = figure_otherwise(third, {"tempo": Rational(4)})
        wanted = calculated("derde", chosen("tempo", 4) / 3, "times", **how)
        assert (again.text, again.interval, again.value) == (
            wanted.text,
            Interval.point(Rational(4, 3)),
            Rational(4, 3),
        )
    least = end_of(calculated("derde", pace / 3, "times"), "lower", "minst")
    assert figure_otherwise(least, {"tempo": Rational(4)}).text == "1,3 keer"


def test_what_does_not_follow_stays_itself_and_what_cannot_be_is_missing() -> None:
    pace = chosen("tempo", 2)
    inverse = calculated("deel", 1 / pace, "times")
    assert figure_otherwise(inverse, {"ander": Rational(4)}) is inverse
    assert isinstance(figure_otherwise(inverse, {"tempo": Rational(0)}), Missing)


def test_what_is_not_known_to_follow_is_refused() -> None:
    """Half a point of rounding to whole billions follows from a reading, which is no number."""
    round_amount = printed("f", "3 miljard", 3 * 10**9, "eur", rounding=RULE)
    with pytest.raises(
        ValueError, match="how '3 miljard euro' follows from whole_amounts is not known"
    ):
        figure_otherwise(round_amount, {"whole_amounts": Rational(1)})


def test_claims_are_judged_again() -> None:
    pace, other = chosen("tempo", 2), chosen("ander", 3)
    faster = {"tempo": Rational(4)}
    more = pace > other
    assert (more.outcome, claim_otherwise(more, faster).outcome) == ("never", "always")
    assert claim_otherwise(~more, faster).outcome == "never"
    assert claim_otherwise(more & (pace < 5), faster).outcome == "always"
    assert claim_otherwise(pace.fits(4), faster).outcome == "always"
    assert claim_otherwise(under_readings(more, pace > 9), faster).outcome == "open"
    assert claim_otherwise(more, {"ander": Fraction(1)}).outcome == "always"
