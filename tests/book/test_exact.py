"""The page's script counts as Python does: the same interval of a formula, to the last digit."""

from __future__ import annotations

import itertools
import math
import operator
import random
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from kamerboek.book import rendering
from kamerboek.figures import Interval, Rational
from kamerboek.figures.claims import SOME, Comparison
from kamerboek.figures.expression import (
    Constant,
    Expression,
    Operation,
    Power,
    Root,
    Variable,
    evaluate,
)
from kamerboek.figures.joint import joint_range
from tests.book.visit import Visits

SCRIPT = Path(rendering.__file__).with_name("static") / "exact.js"
REFUSED = "refused"
FEW, MANY = 300, 5000
OPERATORS: dict[str, Any] = {"<": "least", ">": "most"}

RANGES = """cases => {
    const exact = window.kamerboek.exact;
    const found = (make, write) => {
        try {
            return write(make());
        } catch (error) {
            if (error instanceof exact.Impossible) return "refused";
            throw error;
        }
    };
    const read = (texts, reader) =>
        Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, reader(text)]));
    return cases.map(({nodes, node, box, values}) => [
        found(() => exact.jointRange(nodes, node, read(box, exact.interval)),
            exact.intervalWritten),
        found(() => exact.evaluate(nodes, node, read(values, exact.fraction)), exact.written),
    ]);
}"""

ARITHMETIC = """pairs => {
    const exact = window.kamerboek.exact;
    return pairs.map(pair => {
        const [a, b] = pair.map(exact.fraction);
        return [
            ...[exact.add(a, b), exact.sub(a, b), exact.mul(a, b)].map(exact.written),
            b.n ? exact.written(exact.div(a, b)) : null,
            exact.cmp(a, b), String(exact.floor(a)), String(exact.ceil(a)),
        ];
    });
}"""
OUTCOMES = """([relations, differences]) => differences.map(text => {
    const exact = window.kamerboek.exact;
    const difference = exact.interval(text);
    return [
        exact.intervalWritten(difference),
        ...relations.map(relation => exact.holds(relation, difference)),
    ];
})"""
IMPOSSIBLE = """() => {
    const exact = window.kamerboek.exact;
    const one = exact.fraction("1");
    const refuses = make => {
        try { make(); } catch (error) { return error instanceof exact.Impossible; }
        return false;
    };
    const nodes = [["?", "x"], ["?", "y"], ["/", 0, 1]];
    return [
        refuses(() => exact.div(one, exact.fraction("0"))),
        refuses(() => exact.interval("[2, 1]")),
        refuses(() => exact.interval("[1, 1)")),
        // A name that is left out is a fault of the page, and nothing that a reader can choose.
        refuses(() => exact.jointRange(nodes, 2, {x: exact.point(one)})),
    ];
}"""


@pytest.fixture
def page(visits: Visits) -> Page:
    opened = visits().page
    opened.add_script_tag(path=SCRIPT)
    return opened


def nodes_of(expression: Expression) -> list[list[Any]]:
    """Return a formula as the page is given it: parts that are alike are one, the last is all."""
    numbers: dict[tuple[Any, ...], int] = {}

    def number(part: Expression) -> int:
        match part:
            case Constant(value):
                node: tuple[Any, ...] = ("=", str(value))
            case Variable(name):
                node = ("?", name)
            case Power(base, exponent):
                node = ("^", number(base), exponent)
            case Root(base, degree):
                node = ("root", number(base), degree)
            case Operation(operator, left, right):
                node = (operator, number(left), number(right))
        return numbers.setdefault(node, len(numbers))

    number(expression)
    return [list(node) for node in numbers]


Case = tuple[Expression, dict[str, Interval], dict[str, Rational]]
"""A formula, an interval for each name, and a number for each."""


class Drawn:
    """Formulas and boxes of every kind, drawn from a seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - a sample

    def case(self) -> Case:
        draw = self._random
        names = "xyz"[: draw.randint(1, 3)]
        kinds = draw.choice(["+-*/%", "+-*/%^", "+-*/%^√<>", "+-/%√<>"])
        expression = self._expression(draw.choice([1, 2, 2, 3]), names, kinds)
        has_open, has_negative = draw.random() < 0.6, draw.random() < 0.3
        box = {name: self._interval(open_too=has_open, below_zero=has_negative) for name in "xyz"}
        return expression, box, {name: self.number(below_zero=has_negative) for name in "xyz"}

    def number(self, *, below_zero: bool) -> Rational:
        """Return a number; it is above zero where it is not to be below."""
        draw = self._random
        size = draw.choice([4, 20, 10**4, 10**12])
        parts = draw.choice([1, 2, 10, 7 * 10**5 + 3, 10**9])
        return Rational(draw.randint(-size if below_zero else 1, size), draw.randint(1, parts))

    def _interval(self, *, open_too: bool, below_zero: bool) -> Interval:
        draw = self._random
        lower = self.number(below_zero=below_zero)
        width = draw.choice([Rational(0), Rational(1, 2), abs(lower) / 20, abs(lower)])
        if draw.random() < 0.3:
            width = self.number(below_zero=False)
        if draw.random() < (0.2 if open_too else 0.05):
            lower = Rational(0)
        upper = lower + width
        if not open_too or not width:
            return Interval(lower, upper)
        return Interval(
            None if draw.random() < 0.1 else lower,
            None if draw.random() < 0.2 else upper,
            draw.random() < 0.4,
            draw.random() < 0.4,
        )

    def _expression(self, depth: int, names: str, kinds: str) -> Expression:
        draw = self._random
        if depth == 0 or draw.random() < 0.1:
            if draw.random() < 0.7:
                return Variable(draw.choice(names))
            return Constant(Rational(draw.randint(-3, 9), draw.choice([1, 1, 2, 3, 100])))
        kind = draw.choice(kinds)
        left = self._expression(depth - 1, names, kinds)
        if kind in "^√":
            return (Power if kind == "^" else Root)(left, draw.randint(1, 3))
        right = self._expression(depth - 1, names, kinds)
        if kind == "%":
            return Operation("/", left, Operation("+", left, right))
        return Operation(OPERATORS.get(kind, kind), left, right)


def told(case: Case) -> dict[str, Any]:
    """Return what the page is given of a case."""
    expression, box, values = case
    nodes = nodes_of(expression)
    return {
        "nodes": nodes,
        "node": len(nodes) - 1,
        "box": {name: str(interval) for name, interval in box.items()},
        "values": {name: str(value) for name, value in values.items()},
    }


def expected(case: Case) -> list[str]:
    """Return what Python says of a case: its interval and its value."""
    expression, box, values = case
    try:
        interval = str(joint_range(expression, box))
    except (ZeroDivisionError, ValueError):
        interval = REFUSED
    try:
        value = str(evaluate(expression, values))
    except (ZeroDivisionError, ValueError):
        value = REFUSED
    return [interval, value]


def check(page: Page, seed: int, count: int) -> None:
    drawn = Drawn(seed)
    cases = [drawn.case() for _ in range(count)]
    wanted = [expected(case) for case in cases]
    refused = sum(interval == REFUSED for interval, _ in wanted)
    assert count / 20 < refused < count / 2
    found = page.evaluate(RANGES, [told(case) for case in cases])
    for case, mine, theirs in zip(cases, wanted, found, strict=True):
        assert theirs == mine, case


def test_formulas_have_the_interval_that_python_gives(page: Page) -> None:
    check(page, 1, FEW)


def test_the_greater_of_two_numbers_is_a_number(page: Page) -> None:
    """Else an end that the formula only comes near would be told as one that it has."""
    x = Variable("x")
    greater = Operation("most", Constant(Rational(1)), Constant(Rational(-3)))
    expression = Operation("+", x, Operation("/", greater, Operation("/", x, Operation("+", x, x))))
    case = (
        expression,
        {"x": Interval(Rational(7), Rational(8), lower_open=True)},
        {"x": Rational(1)},
    )
    assert page.evaluate(RANGES, [told(case)]) == [["(9, 10]", "3"]]


def test_zero_times_what_is_near_is_zero_itself(page: Page) -> None:
    """The end is reached by whichever of the two has it."""
    expression = Operation("*", Variable("x"), Variable("y"))
    near = Interval(Rational(1), Rational(3), lower_open=True, upper_open=True)
    zero = Interval(Rational(0), Rational(3), upper_open=True)
    values = {"x": Rational(1), "y": Rational(1)}
    boxes = [{"x": near, "y": zero}, {"x": zero, "y": near}]
    cases = [(expression, box, values) for box in boxes]
    assert page.evaluate(RANGES, [told(case) for case in cases]) == [["[0, 9)", "1"]] * 2


@pytest.mark.long
def test_many_formulas_have_the_interval_that_python_gives(page: Page) -> None:
    check(page, 2, MANY)


def test_fractions_are_those_of_python(page: Page) -> None:
    drawn = Drawn(3)
    numbers = [drawn.number(below_zero=True) for _ in range(30)]
    # On both sides of the largest whole number that a machine's number holds exactly.
    numbers += [Rational(2**53 + more, 3 * 5**30) ** 3 for more in (-2, -1, 0, 1)]
    numbers += [Rational(0), Rational(-7), Rational(-7, 2), -numbers[0], 1 / numbers[1]]
    pairs = list(itertools.product(numbers, repeat=2))
    found = page.evaluate(ARITHMETIC, [[str(a), str(b)] for a, b in pairs])
    for (a, b), theirs in zip(pairs, found, strict=True):
        does = (operator.add, operator.sub, operator.mul)
        assert theirs == [
            *(str(each(a, b)) for each in does),
            str(a / b) if b else None,
            (a > b) - (a < b),
            str(math.floor(a)),
            str(math.ceil(a)),
        ]


def test_relations_have_the_outcomes_that_python_gives(page: Page) -> None:
    """Each side of a difference below zero, at it and above, there or not, open or closed."""
    ends = [None, *map(Rational, ("-2", "-1/3", "0", "1/3", "2"))]
    differences = []
    for lower, upper, *opens in itertools.product(ends, ends, (False, True), (False, True)):
        try:
            differences.append(Interval(lower, upper, *opens))
        except ValueError:
            continue  # it holds no number
    nothing: Any = None
    found = page.evaluate(OUTCOMES, [list(SOME), [str(each) for each in differences]])
    outcomes = set()
    for difference, (written, *theirs) in zip(differences, found, strict=True):
        assert written == str(difference)
        mine = [Comparison(nothing, each, nothing, difference).outcome for each in SOME]
        assert theirs == mine, written
        outcomes |= set(zip(SOME, mine, strict=True))
    assert len(outcomes) == 3 * len(SOME)


def test_what_is_impossible_is_told_from_a_fault(page: Page) -> None:
    assert page.evaluate(IMPOSSIBLE) == [True, True, True, False]
