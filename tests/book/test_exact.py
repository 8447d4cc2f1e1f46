"""The page's script counts as Python does: the same interval of a formula, to the last digit."""

from __future__ import annotations

import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from kamerboek.book import rendering
from kamerboek.chapter.what_if import interval_written
from kamerboek.figures import Interval, Rational
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


class Drawn:
    """Formulas and boxes of every kind, drawn from a seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - a sample

    def case(self) -> tuple[Expression, dict[str, Interval], dict[str, Rational]]:
        """Return a formula, an interval for each name, and a number for each."""
        draw = self._random
        names = "xyz"[: draw.randint(1, 3)]
        expression = self._expression(draw.randint(1, 5), names)
        has_open, has_negative = draw.random() < 0.4, draw.random() < 0.4
        box = {name: self._interval(open_too=has_open, below_zero=has_negative) for name in "xyz"}
        return expression, box, {name: self._number(below_zero=has_negative) for name in "xyz"}

    def _number(self, *, below_zero: bool) -> Rational:
        draw = self._random
        size = draw.choice([4, 20, 10**4, 10**12])
        parts = draw.choice([1, 2, 10, 7 * 10**5 + 3, 10**9])
        return Rational(draw.randint(-size if below_zero else 1, size), draw.randint(1, parts))

    def _interval(self, *, open_too: bool, below_zero: bool) -> Interval:
        draw = self._random
        lower = self._number(below_zero=below_zero)
        width = draw.choice([Rational(0), Rational(1, 2), abs(lower) / 20, abs(lower)])
        if draw.random() < 0.3:
            width = self._number(below_zero=False)
        if open_too and draw.random() < 0.2:
            lower = Rational(0)
        upper = lower + width
        if not open_too or not width:
            return Interval(lower, upper)
        unbound = draw.random()
        return Interval(
            None if unbound < 0.1 else lower,
            None if unbound > 0.8 else upper,
            draw.random() < 0.4,
            draw.random() < 0.4,
        )

    def _expression(self, depth: int, names: str) -> Expression:
        draw = self._random
        if depth == 0 or draw.random() < 0.1:
            if draw.random() < 0.7:
                return Variable(draw.choice(names))
            return Constant(Rational(draw.randint(-3, 9), draw.choice([1, 1, 2, 3, 100])))
        kind = draw.choices(["operation", "power", "root"], [12, 1, 1])[0]
        if kind == "operation":
            operators = ["+", "-", "*", "/", "least", "most"]
            operator = draw.choices(operators, [4, 3, 3, 4, 1, 1])[0]
            sides = (self._expression(depth - 1, names) for _ in "ab")
            return Operation(operator, *sides)  # type: ignore[arg-type]
        base = self._expression(depth - 1, names)
        return (Power if kind == "power" else Root)(base, draw.randint(1, 3))


Case = Mapping[str, Any]


def told(case: tuple[Expression, dict[str, Interval], dict[str, Rational]]) -> Case:
    """Return what the page is given of a case."""
    expression, box, values = case
    nodes = nodes_of(expression)
    return {
        "nodes": nodes,
        "node": len(nodes) - 1,
        "box": {name: interval_written(interval) for name, interval in box.items()},
        "values": {name: str(value) for name, value in values.items()},
    }


def expected(case: tuple[Expression, dict[str, Interval], dict[str, Rational]]) -> list[str]:
    """Return what Python says of a case: its interval and its value."""
    expression, box, values = case
    try:
        interval = interval_written(joint_range(expression, box))
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


@pytest.mark.long
def test_many_formulas_have_the_interval_that_python_gives(page: Page) -> None:
    check(page, 2, MANY)
