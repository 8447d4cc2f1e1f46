"""The checks on what a run prints find what is wrong, and nothing in what is right."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from fractions import Fraction
from random import Random
from types import SimpleNamespace
from typing import Any

import pytest

from benchmarks.properties.faults import claim_faults, conflicts, figure_faults, rule_faults
from benchmarks.properties.printed import printed_numbers
from benchmarks.properties.values import random_values
from kamerboek.checks import CheckResult, checks
from kamerboek.figures import Counted, Figure, Interval, compare
from kamerboek.prose.template import Verdict
from kamerboek.run import Declaration, Parameter, Rule


def figure(
    text: str,
    value: float | None = None,
    unit: str = "persons",
    key: str = "mensen",
    ends: tuple[float, float] | None = None,
) -> Figure:
    exact = None if value is None else Fraction(str(value))
    lower, upper = (Fraction(str(each)) for each in (ends or (value or 0, value or 0)))
    return Figure(key, exact, Interval(lower, upper), unit, text, (), Counted("geteld"))


FIVE, ABOUT_FIVE = figure("5 keer", 5.2, "times", "a"), figure("5 keer", 5.1, "times", "b")
FOUR = figure("4 keer", 4, "times", "c")
MORE = replace(figure("meer dan 5 keer", 5, "times", "d"), interval=Interval.more_than(5))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("5.852 mensen", [(5852, 0)]),
        ("17,2 tot 17,9 miljard euro", [(17_200_000_000, 1), (17_900_000_000, 1)]),
        ("−1,6 miljard euro", [(-1_600_000_000, 1)]),
        ("59,70%", [(Fraction(5970, 100), 2)]),
        ("vijf keer", []),
        ("400 miljoen euro per jaar", [(400_000_000, 0)]),
        ("A+ van v61", []),
    ],
)
def test_numbers_are_read_back_from_their_text(text: str, numbers: list[tuple[Any, int]]) -> None:
    assert [(each.value, each.decimals) for each in printed_numbers(text)] == numbers


@pytest.mark.parametrize(
    ("given", "found"),
    [
        (figure("12 mensen", 12), []),
        (figure("−3 mensen", -3), ["negative persons"]),
        (figure("−3 mensen", -3, key="verschil"), []),
        (figure("3 tot 5", None, ends=(-3, 5)), ["negative persons", "narrower"]),
        (figure("101%", 101, "percent", "aandeel-vrouwen"), ["a share outside"]),
        (figure("101%", 101, "percent", "factor"), []),
        (figure("0,032 maanden", 0.032, "months"), ["more than 1 decimals of months"]),
        (figure("12 mensen", 12, ends=(13, 14)), ["its value is not in its interval"]),
        (figure("12 mensen", 13), ["its text is not its value"]),
        (figure("ongeveer 12,4 keer", 12.44, "times"), []),
        (figure("ongeveer 42.100", 42_143), []),
        (figure("ongeveer 42.100", 42_151), ["its text is not its value"]),
        (figure("minstens 0,9%", 0.98, "percent", "deel"), []),
        (figure("minstens 0,9%", 1.01, "percent", "deel"), ["its text is not its value"]),
        (replace(MORE, key="x"), []),
        (figure("4,43 tot 5,70 keer", 5, "times", ends=(4.4313, 5.6952)), []),
        (figure("4,44 tot 5,70 keer", 5, "times", ends=(4.4313, 5.6952)), ["narrower"]),
        (figure("4,41 tot 5,70 keer", 5, "times", ends=(4.4313, 5.6952)), ["wider"]),
    ],
)
def test_what_a_figure_cannot_be_is_found(given: Figure, found: list[str]) -> None:
    faults = [each.what for each in figure_faults(given)]
    assert len(faults) == len(found)
    assert all(part in fault for part, fault in zip(found, faults, strict=True))


@pytest.mark.parametrize(
    ("claim", "outcome", "found"),
    [
        (FIVE > FOUR, "always", ""),
        (FIVE > FOUR, "never", "said never of other numbers"),
        (FIVE < FOUR, "always", "said always of other numbers"),
        (FIVE < FOUR, "open", ""),
        (FIVE > 4, "always", ""),
        (FIVE > 6, "always", "said always of other numbers"),
        (~(FIVE > 6), "always", ""),
        (FIVE > ABOUT_FIVE, "always", "said always of like texts"),
        (FIVE >= FIVE, "always", ""),
        (MORE > 5, "always", ""),
        (None, "always", ""),
    ],
)
def test_a_claim_that_its_numbers_contradict_is_found(claim: Any, outcome: Any, found: str) -> None:
    verdicts = [Verdict("a > b", outcome, claim)]
    page: Any = SimpleNamespace(said=[SimpleNamespace(place="stap", verdicts=verdicts)])
    faults = [each.what for each in claim_faults(page)]
    assert len(faults) == bool(found)
    assert found in "".join(faults)


def compared(left: float, right: float, relation: Any, *, holds: bool) -> checks.Tested:
    """Return a comparison of two numbers; one that is said otherwise than it is where asked."""
    sides = [figure(str(each), each, "times", f"k{each}") for each in (left, right)]
    comparison = compare(sides[0], relation, sides[1], "times")
    if comparison.holds != holds:
        middle = Fraction(0) if holds else Fraction(10**6)
        comparison = replace(comparison, difference=Interval.point(middle))
    assert comparison.holds == holds
    return checks.Tested("", "", *sides, comparison, apart=False)


@pytest.mark.parametrize(
    ("verdict", "sides", "found"),
    [
        ("consistent", compared(5, 5, "equal", holds=True), ""),
        ("not_consistent", compared(5, 6, "equal", holds=False), ""),
        ("not_consistent", compared(5, 5, "equal", holds=False), "said not to hold of numbers"),
        (
            "consistent",
            compared(5, 6, "equal", holds=True),
            "intervals that have nothing in common",
        ),
        ("not_consistent", compared(5, 5, "equal", holds=True), "though a reading holds"),
        ("consistent", compared(5, 6, "equal", holds=False), "though no reading holds"),
    ],
)
def test_a_verdict_that_its_numbers_contradict_is_found(
    verdict: Any, sides: checks.Tested, found: str
) -> None:
    check: Any = SimpleNamespace(id="orders")
    result = CheckResult(check, verdict, (sides,), None, ())
    faults = [each.what for each in rule_faults(result)]
    assert len(faults) == bool(found)
    assert found in "".join(faults)


def test_two_verdicts_on_one_rule_are_found() -> None:
    judged = {
        "a": {"orders": "consistent", "share": "untestable"},
        "b": {"orders": "consistent", "share": "consistent"},
        "c": {},
    }
    assert [(each.what, each.shown) for each in conflicts(judged)] == [
        ("rule share: two verdicts", "a untestable, b consistent")
    ]


def test_random_values_are_within_their_ranges_and_keep_the_rules() -> None:
    first = Parameter("first", "int", 2026, 2025, 2050, (), "eerste")
    last = Parameter("last", "int", 2035, 2025, 2080, (), "laatste")
    declared = Declaration(
        "proef",
        (
            Parameter("edition", "str", "a", None, None, ("a", "b"), "uitgave"),
            first,
            last,
            Parameter("share", "float", 0.5, 0.0, None, (), "aandeel"),
            Parameter("shown", "bool", False, None, None, (), "getoond"),
            Parameter("day", "str", "", "2025-01-01", None, (), "dag"),
            Parameter("reading", "str", "x", None, None, ("x", "y"), "lezing"),
        ),
        (Rule(first, "<=", last, "niet ervoor"),),
    )
    random, again, other = (Random(7) for _ in range(3))  # noqa: S311 - no secret
    drawn = [random_values(declared, random, {"reading": "y"}) for _ in range(300)]
    for values in drawn:
        for parameter in declared.parameters:
            assert parameter.take(values[parameter.name]) == values[parameter.name]
        assert values["first"] <= values["last"]  # type: ignore[operator] # both are numbers
    seen = {name: Counter(values[name] for values in drawn) for name in drawn[0]}
    assert seen["edition"] == {"a": 300}
    assert seen["reading"] == {"y": 300}
    assert set(seen["shown"]) == {True, False}
    assert {2025, 2026} <= set(seen["first"])
    assert {"", "2025-01-01"} < set(seen["day"])
    assert len(seen["share"]) > 100
    assert min(seen["share"]) == 0
    assert random_values(declared, again, {}) == random_values(declared, other, {})
