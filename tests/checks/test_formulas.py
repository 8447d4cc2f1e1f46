"""The language of formulas, over indicators that are given here: what it computes and refuses."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from kamerboek.checks import checks as checks_module
from kamerboek.checks import run_check
from kamerboek.checks.formula import evaluate_formula
from kamerboek.checks.rules import Check, Names, Reading
from kamerboek.errors import KamerboekError
from kamerboek.figures import Calculation, Counted, Figure, Interval, Missing, Quoted, Rounding
from tests.rows import over


def figure(
    key: str, value: int, unit: str = "count", *, lower: int | None = None, upper: int | None = None
) -> Figure:
    """Return a figure as if question 4 printed it; with ends, its interval, else that number."""
    interval = Interval.point(value)
    if lower is not None or upper is not None:
        interval = Interval(
            *(None if end is None else Interval.point(end).lower for end in (lower, upper))
        )
    origin = Quoted("4@9", "4", "answer", f"Er zijn {value} schepen.", 8, 9, 100)
    return Figure(key, Decimal(value), interval, unit, str(value), ("4",), origin, page="4")


FIGURES = {
    ("ships", "2024", ""): replace(figure("ships", 3), period="2024"),
    ("plan", "", ""): replace(figure("plan", 8), period="2025-07/2030"),
    ("open", "", ""): replace(figure("open", 2), period="2025/"),
    ("counted", "", ""): replace(figure("counted", 8), period="2025", origin=Counted("geteld")),
    ("ruim", "", ""): figure("ruim", 60, lower=60),
    ("money", "", ""): figure("money", 5, "eur"),
}


class Given:
    """Indicators that are these figures."""

    rounding = Rounding()

    @staticmethod
    def get(name: str, period: str = "", question: str = "") -> Figure | Missing:
        found = FIGURES.get((name, period, question))
        return found if found is not None else Missing(frozenset({f"{name} {period} {question}"}))


GIVEN: Any = Given()


def computed(formula: str) -> Calculation | Missing:
    return evaluate_formula(formula, GIVEN, {"names": figure("names", 2)})


@over(
    ("formula", "lower", "upper"),
    [
        (' ships["2024"] ', 3, 3),
        ('ships["2024"] + 2', 5, 5),
        ('ships["2024"] - 2', 1, 1),
        ('ships["2024"] * 2', 6, 6),
        ('ships["2024"] / 2', 1.5, 1.5),
        ('ships["2024"] ** 2', 9, 9),
        ('-ships["2024"]', -3, -3),
        ("-(2 - 5)", 3, 3),
        ("names * 10", 20, 20),
        ("0", 0, 0),
        ('least(ships["2024"], 2)', 2, 2),
        ('most(ships["2024"], 2)', 3, 3),
        ('first_year(plan[""])', 2025, 2025),
        ('last_year(plan[""])', 2030, 2030),
        ('first_year(open[""])', 2025, 2025),
        ('last_year(open[""])', 2025, 2025),
        ('first_year(ships["2024"])', 2024, 2024),
        ('ruim[""]', 60, None),
        ('with_room(ruim[""])', 60, 66),
        ('least(with_room(ruim[""]), 62)', 60, 62),
        # Just within its bounds: the power, the parts, the numbers.
        ("1 ** 100", 1, 1),
        ("(1 ** 10) ** 10", 1, 1),
        ("(1 ** 1) ** 100", 1, 1),
        ("1" + "+1" * 99, 100, 100),
        ("0.000000001 * 1000000000", 1, 1),
        ("999999999999999", 999999999999999, 999999999999999),
        ("-" * 2 + "1" + " " * 997, 1, 1),
    ],
)
def test_what_a_formula_gives(formula: str, lower: float, upper: float | None) -> None:
    found = computed(formula)
    assert isinstance(found, Calculation)
    ends = found.range.lower, found.range.upper
    assert [None if end is None else float(end) for end in ends] == [lower, upper]


@over(
    ("formula", "said"),
    [
        ("1" + " " * 1000, f"{'1' + ' ' * 39!r}… has 1001 characters; a formula has at most 1000"),
        ("1 +", "'1 +' is not a formula: invalid syntax"),
        ("1000000000000000", "TEXT: a number in a formula lies between 0.000000001 and 1,000,…"),
        ("0.0000000009", "TEXT: a number in a formula lies between 0.000000001 and 1,000,…"),
        ("1 ** 101", "TEXT: a formula has no power above 100"),
        ("(1 ** 11) ** 10", "TEXT: a formula has no power above 100"),
        ("1" + "+1" * 100, "TEXT: it has 201 parts; a formula has at most 200"),
        ("2 ** 0", "'2 ** 0': a power of 0 is not part of a formula"),
        ("True", "'True' is not part of the language of formulas"),
        ("ships", "'ships' is not part of the language of formulas"),
        ("1 % 2", "'1 % 2' is not part of the language of formulas"),
        ("+1", "'+1' is not part of the language of formulas"),
        ("least(1)", "'least(1)' is not part of the language of formulas"),
        ("most(1)", "'most(1)' is not part of the language of formulas"),
        ("first_year(1)", "'first_year(1)' is not part of the language of formulas"),
        ("last_year(1)", "'last_year(1)' is not part of the language of formulas"),
        ("with_room(1)", "'with_room(1)' is not part of the language of formulas"),
        ("least(1, other=2)", "'least(1, other=2)' is not part of the language of formulas"),
        (
            'first_year(money[""])',
            "5 has no period; code one in coding/indicators.csv",
        ),
        (
            'first_year(counted[""])',
            "8 has no period; code one in coding/indicators.csv",
        ),
        ("ships[x]", 'ships[x]: write ships["period"] or ships["period", "question"]'),
        ("ships[1]", 'ships[1]: write ships["period"] or ships["period", "question"]'),
        (
            'ships["a", "b", "c"]',
            "ships[('a', 'b', 'c')]: write ships[\"period\"] or ships[\"period\", \"question\"]",
        ),
        (
            'ships["a", 1]',
            'ships[(\'a\', 1)]: write ships["period"] or ships["period", "question"]',
        ),
    ],
)
def test_what_is_refused_is_named(formula: str, said: str) -> None:
    with pytest.raises(KamerboekError) as refused:
        computed(formula)
    text = str(refused.value).replace(f"{formula[:60]!r}", "TEXT", 1 if "TEXT" in said else 0)
    begin = said.removesuffix("…")
    assert (text[: len(begin)] if begin != said else text) == begin


@over(
    ("formula", "names"),
    [
        ('other["2024"]', {"other 2024 "}),
        ('other["2024", "7"] + 1', {"other 2024 7"}),
        ('least(other[""], more[""])', {"other  ", "more  "}),
        ('first_year(other[""])', {"other  "}),
        ('last_year(other[""])', {"other  "}),
        ('with_room(other[""])', {"other  "}),
    ],
)
def test_what_an_indicator_lacks_the_formula_lacks(formula: str, names: set[str]) -> None:
    assert computed(formula) == Missing(frozenset(names))


def test_a_year_of_a_period_is_a_figure_of_the_same_sentence() -> None:
    found = computed('last_year(plan[""])')
    assert isinstance(found, Calculation)
    (year,) = found.shown
    assert isinstance(year, Figure)
    assert isinstance(year.origin, Quoted)
    assert (year.key, year.text, year.unit, year.questions) == (
        "plan-last-year",
        "2030",
        "count",
        ("4",),
    )
    assert year.origin.quantity == "4@9#last_year"


# ----------------------------------------------------------------------------------- its verdict


EDITION: Any = type("Edition", (), {"questions": ()})()
CHECK = Check(
    id="a",
    kind="sum",
    title="T",
    sentence="Het zijn er {left} en {right}.",
    left='ships["2024"]',
    right="3",
)


def ran(**fields: Any) -> tuple[str, list[bool]]:
    result = run_check(replace(CHECK, **fields), EDITION, GIVEN)
    return result.verdict, [each.holds for each in result.tested]


def other(right: str, **fields: Any) -> Reading:
    return Reading(**{"assumption": "als het zo is", "right": right, **fields})


@over(
    ("fields", "verdict", "holds"),
    [
        ({}, "consistent", [True]),
        ({"right": "4"}, "not_consistent", [False]),
        ({"right": "4", "reading": (other("3"),)}, "under_reading", [False, True]),
        ({"right": "4", "reading": (other("5"),)}, "not_consistent", [False, False]),
        ({"reading": (other("4"),)}, "consistent", [True, False]),
        ({"assumption": "als het zo is"}, "under_reading", [True]),
        # No reading is plain, and both sides fit in each.
        ({"assumption": "als dit", "reading": (other("3"),)}, "consistent", [True, True]),
        ({"assumption": "als dit", "reading": (other("4"),)}, "under_reading", [True, False]),
        # Read so that the sides are about different things, nothing is left to compare.
        ({"right": "4", "reading": (other("5", apart=True),)}, "under_reading", [False, True]),
        (
            {"assumption": "als dit", "reading": (other("5", apart=True),)},
            "under_reading",
            [True] * 2,
        ),
        # What a reading does not say is that of the rule.
        ({"right": "4", "reading": (other("", left="4"),)}, "under_reading", [False, True]),
        (
            {"right": "4", "reading": (other("", relation="at_most"),)},
            "under_reading",
            [False, True],
        ),
        (
            {"relation": "at_most", "right": "4", "reading": (other("2"),)},
            "consistent",
            [True, False],
        ),
        # What is lacking, and what was read by somebody.
        ({"right": 'other["2024"]'}, "untestable", []),
        ({"reading": (other('other["2024"]'),)}, "untestable", []),
        ({"left": "", "right": "", "lacking": "het staat er niet"}, "untestable", []),
        ({"lacking": "iets"}, "untestable", [True]),
        ({"left": "", "right": "", "verdict": "not_consistent"}, "not_consistent", []),
    ],
)
def test_the_verdict_on_a_rule(fields: dict[str, Any], verdict: str, holds: list[bool]) -> None:
    assert ran(**fields) == (verdict, holds)


def test_all_that_is_missing_is_named() -> None:
    check = replace(CHECK, left='x["1"]', right='y["2"]', reading=(other('z["3"]'),))
    result = run_check(check, EDITION, GIVEN)
    assert result.missing == Missing(frozenset({"x 1 ", "y 2 ", "z 3 "}))
    assert (result.tested, result.deciding, result.trivial) == ((), None, False)


@over(
    ("fields", "said"),
    [
        (
            {"left": "1 / 0"},
            "coding/checks.toml: check a: '1 / 0' against '3': division by an interval that holds "
            "zero",
        ),
        (
            {"left": 'money[""]'},
            "coding/checks.toml: check a: 'money[\"\"]' against '3': ",
        ),
    ],
)
def test_a_rule_that_cannot_be_compared_is_named(fields: dict[str, Any], said: str) -> None:
    with pytest.raises(KamerboekError) as refused:
        run_check(replace(CHECK, **fields), EDITION, GIVEN)
    assert str(refused.value).startswith(said)


def test_the_figures_of_its_sides() -> None:
    """The document's own figure, a number of the rule itself, one that is calculated."""
    rule = replace(
        CHECK,
        id="b",
        left='ships["2024"]',
        right='names + ships["2024"] - names',
        counts={"names": Names("7", ("Fokker", "Lynx"))},
        reading=(other("3"),),
    )
    first, second = run_check(rule, EDITION, GIVEN).tested
    assert first.left is FIGURES["ships", "2024", ""]
    assert second.left is first.left
    # Its interval stays that of one number: what is added and taken away again is the same.
    assert (first.right.key, first.right.interval) == ("b-2", Interval.point(3))
    assert second.right.origin == Counted("grens die de controle stelt")
    assert sorted(first.right.questions) == ["4", "7"]
    assert (second.right.key, second.right.text) == ("b-3", "3")


def test_what_a_rule_counts_is_a_figure() -> None:
    rule = replace(
        CHECK,
        id="b",
        left="my_names",
        right="2",
        relation="equal",
        counts={"my_names": Names("7", ("Fokker", "Lynx"))},
    )
    (tested,) = run_check(rule, EDITION, GIVEN).tested
    side = tested.left
    assert (side.key, side.value, side.unit, side.text) == ("b-my-names", 2, "count", "2")
    assert (side.questions, side.page) == (("7",), "7")
    assert side.origin == Counted("genoemd bij vraag 7: ‘Fokker’ en ‘Lynx’")


def test_a_rule_is_about_the_questions_of_its_quotes_names_and_figures() -> None:
    questions = [type("Question", (), {"question": str(number)})() for number in range(1, 9)]
    edition: Any = type("Edition", (), {"questions": questions})()
    rule = replace(CHECK, counts={"names": Names("7", ("Fokker",))})
    assert run_check(rule, edition, GIVEN).questions == ("4", "7")


def sides(left: Any, right: Any) -> checks_module.Tested:
    comparison: Any = type("Comparison", (), {"holds": True})()
    return checks_module.Tested("", "", left, right, comparison, apart=False)


def test_a_side_that_a_choice_makes_wider_than_half_its_middle_fits_anything() -> None:
    choice: Any = type("Choice", (), {"kind": "room", "parameter": "hedge_width"})()
    plain = figure("plain", 100)
    for lower, upper, trivial in ((75, 125, False), (74, 126, True)):
        wide = figure("wide", 100, lower=lower, upper=upper)
        for kind, chosen in (("room", True), ("reading", True), ("hedge", False)):
            choice.kind = kind
            grounded = type("Wide", (), {"choices": (choice,), "interval": wide.interval})()
            assert sides(grounded, plain).trivial == (trivial and chosen)
            assert sides(plain, grounded).trivial == (trivial and chosen)
