"""What is made from a figure that is not coded is missing too, and knows what lacked."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

import pytest

from kamerboek.figures import (
    FIGURE_MIME,
    FigureRegister,
    Missing,
    Rounding,
    calculated,
    first_known,
    lacking,
    least_of,
    mean_of,
    pooled_share,
    possible,
    root_of,
    same_quantity,
    share_of,
    total_of,
    under_readings,
    with_room,
)
from kamerboek.figures.missing import (
    ByReason,
    by_reason,
    names_lacking,
    not_possible,
    of_several_periods,
)
from tests.figures.made import AMOUNT, SHARE
from tests.rows import over

LACKS, LACKS_TOO = Missing(frozenset({"a"})), Missing(frozenset({"b, 2025"}))
BOTH = Missing(frozenset({"a", "b, 2025"}))

OPERATIONS = [
    operator.add,
    operator.sub,
    operator.mul,
    operator.truediv,
    operator.lt,
    operator.le,
    operator.gt,
    operator.ge,
]


@pytest.mark.parametrize("does", OPERATIONS)
@pytest.mark.parametrize("other", [AMOUNT, AMOUNT * SHARE, 3])
def test_on_either_side(does: Callable[..., Any], other: object) -> None:
    assert does(LACKS, other) == LACKS
    assert does(other, LACKS) == LACKS


@over("does", OPERATIONS)
def test_what_lacks_on_both_sides_is_named(does: Callable[..., Any]) -> None:
    assert does(LACKS, LACKS_TOO) == BOTH


def test_claims_are_missing_too() -> None:
    claim = SHARE > 50
    for made in (LACKS & claim, claim & LACKS, LACKS | claim, claim | LACKS, ~LACKS):
        assert made == LACKS
    assert SHARE.fits(LACKS) == SHARE.equals(LACKS) == LACKS.fits(SHARE) == LACKS
    assert LACKS.equals(LACKS_TOO) == BOTH


def test_functions_take_it() -> None:
    register = FigureRegister()
    assert register.calculate("deel", LACKS / AMOUNT, "percent") == LACKS
    assert register.keep(LACKS) == LACKS
    assert register.figures == ()
    assert calculated("deel", LACKS, "percent", decimals=2) == LACKS
    assert LACKS**2 == LACKS
    assert root_of(LACKS, 2) == with_room(LACKS, Rounding()) == LACKS
    assert least_of(SHARE, LACKS, LACKS_TOO) == BOTH
    assert total_of([AMOUNT, LACKS]) == share_of(LACKS, [LACKS, AMOUNT]) == LACKS
    assert pooled_share([AMOUNT, LACKS], [SHARE, LACKS_TOO]) == BOTH
    assert mean_of([LACKS]) == same_quantity("zelfde", [AMOUNT, LACKS]) == LACKS
    assert possible(LACKS)


def test_it_is_neither_true_nor_false() -> None:
    with pytest.raises(TypeError, match="a is not coded: it is neither true nor false"):
        _ = "is" if LACKS else "is niet"


def test_it_shows_itself_without_a_number() -> None:
    shown = LACKS._repr_mimebundle_()
    assert FIGURE_MIME not in shown
    assert shown["text/plain"] == "niet gecodeerd: a"
    assert f"{LACKS}" == LACKS.text == "niet gecodeerd"


def test_what_lacks_of_several() -> None:
    assert lacking(LACKS, SHARE, LACKS_TOO) == BOTH
    assert lacking(SHARE, 3, None) is None


def test_the_first_that_is_coded_stands_for_the_others() -> None:
    assert first_known(SHARE, AMOUNT) is SHARE
    assert first_known(LACKS, SHARE, LACKS_TOO) is SHARE
    assert first_known(LACKS, LACKS_TOO) == Missing(frozenset({"a", "b, 2025"}))
    with pytest.raises(ValueError, match="no figure"):
        first_known()


def test_a_claim_under_readings_lacks_what_each_lacks() -> None:
    assert under_readings(SHARE < 40, LACKS, LACKS_TOO) == Missing(frozenset({"a", "b, 2025"}))


def test_what_a_notebook_shows_of_what_is_missing() -> None:
    lacks = Missing(frozenset({"schepen", "dijken"}))
    assert lacks._repr_mimebundle_() == {"text/plain": "niet gecodeerd: dijken, schepen"}
    assert (str(lacks), lacks.text) == ("niet gecodeerd",) * 2


def test_names_are_told_apart_by_the_reason_that_they_begin_with() -> None:
    lacks = names_lacking(of_several_periods("b"), Missing(frozenset({"c"})), not_possible("a"))
    told = by_reason(["d", *sorted(lacks)])
    assert told == ByReason(not_coded=["d", "c"], several_periods=["b"], not_possible=["a"])
