"""A formula that could take without end is refused before anything is computed."""

from __future__ import annotations

import pytest

from kamerboek.analysis import Indicators, indicators_of
from kamerboek.checks.formula import evaluate_formula
from kamerboek.edition.edition import Edition
from kamerboek.errors import KamerboekError
from kamerboek.figures import Calculation, Interval


@pytest.mark.parametrize(
    ("formula", "reason"),
    [
        ("2**100000000", "no power above 100"),
        ("((2**11)**10)", "no power above 100"),
        ("1e308*1e308", "a number in a formula lies between"),
        ("1e400", "a number in a formula lies between"),
        ("1e-300", "a number in a formula lies between"),
        ("1000000000000000", "lies between 0.000000001 and 1,000,000,000,000,000"),
        ("0.0000000009", "a number in a formula lies between"),
        ("-" * 900 + "1", "at most 200|too deep"),
        ("+".join("1" * 150), "at most 200"),
        ("(" * 600 + "1" + ")" * 600, "1201 characters; a formula has at most 1000"),
        ("(" * 300 + "1" + ")" * 300, "is not a formula"),
    ],
)
def test_a_formula_beyond_the_bounds_is_one_line(
    indicators: Indicators, formula: str, reason: str
) -> None:
    with pytest.raises(KamerboekError, match=reason) as raised:
        evaluate_formula(formula, indicators, {})
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("999999999999999", 10**15 - 1),
        ("0.000000001 * 1000000000", 1),
        ("2**10", 1024),
        ("(2**5)**2 - 1", 1023),
        ("-0.5 * -4", 2),
        ("+".join("1" * 90), 90),
    ],
)
def test_a_formula_within_them_is_computed(
    indicators: Indicators, formula: str, value: int
) -> None:
    found = evaluate_formula(formula, indicators, {})
    assert isinstance(found, Calculation)
    assert found.range == Interval.point(value)


@pytest.fixture(scope="module")
def indicators(edition: Edition) -> Indicators:
    return indicators_of(edition)
