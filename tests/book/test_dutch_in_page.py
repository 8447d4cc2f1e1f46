"""Numbers that a page writes itself: the same texts as Python's for the same arguments."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import InvalidOperation
from pathlib import Path
from random import Random
from typing import Any

import pytest
from playwright.sync_api import Page

import kamerboek.book.rendering
from kamerboek.figures import Interval, Rational, dutch
from kamerboek.figures.dutch_tables import dutch_tables
from tests.book.visit import Visits

STATIC = Path(kamerboek.book.rendering.__file__).parent / "static"
FEW = 480
UNITS = (*dutch.UNIT_WORDS, "", "persons", "count")
DECIMALS = (None, None, -2, -1, 0, 0, 1, 1, 2, 3, 4, 5)
INTERVALS = (("intervalText", dutch.interval_text), ("roomText", dutch.room_text))

WRITE = """([tables, calls]) => {
    const {exact, dutch} = kamerboek;
    dutch.withWords(tables);
    const read = each => each?.fraction ? exact.fraction(each.fraction)
        : each?.interval ? exact.interval(each.interval) : each;
    return calls.map(([name, given]) => {
        try {
            return dutch[name](...given.map(read));
        } catch (error) {
            if (error instanceof RangeError) return null;
            throw error;
        }
    });
}"""

Call = tuple[str, list[Any], str | None]
"""A function of the page with its arguments as JSON, and what Python writes: None if it refuses."""


def number(random: Random) -> Rational:
    """Return a number: small, on an edge of rounding or of a scale, of any size, or of many digits.

    A number has 28 digits in Python's decimal; what lies beside an edge there is on it.
    """
    kind = random.randrange(8)
    sign = random.choice((1, 1, -1))
    scale = random.choice((1, 1, 10**6, 10**9))
    tens = Rational(10) ** random.randrange(-4, 3)
    if kind == 0:
        return Rational(sign * random.randrange(13))
    if kind == 1:
        return sign * scale * tens * (random.randrange(30) + Rational(1, 2))
    if kind == 2:
        return sign * (scale + random.randrange(-2, 3) * tens / 2)
    if kind == 3:
        return Rational(sign * random.randrange(10 ** random.randrange(1, 31)))
    if kind == 4:
        return sign * scale * Rational(random.randrange(10**5), random.randrange(1, 1000))
    if kind == 5:
        return sign * Rational(random.randrange(1, 100), 10 ** random.randrange(1, 31))
    if kind == 6:
        beside = Rational(random.choice((-1, 0, 1)), 10 ** random.randrange(24, 32))
        return sign * (random.randrange(1000) + Rational(1, 2) + beside) * tens
    return sign * scale * (100 + random.randrange(-1, 2) * tens / 7)


def interval(random: Random) -> Interval:
    one = number(random)
    near = random.choice((0, 1)) * one + random.choice((0, 1, Rational(1, 1000))) * number(random)
    lower, upper = sorted((one, near))
    if lower == upper:
        return Interval(lower, upper)
    return Interval(
        random.choice((lower, lower, lower, None)),
        random.choice((upper, upper, upper, None)),
        random.random() < 0.5,
        random.random() < 0.5,
    )


def given(value: object) -> Any:
    if isinstance(value, Interval):
        return {"interval": str(value)}
    return {"fraction": str(value)} if isinstance(value, Rational) else value


def written(function: Callable[..., str], *arguments: object, **named: object) -> str | None:
    try:
        return function(*arguments, **named)
    except (InvalidOperation, KeyError, ValueError):
        return None


def call(name: str, function: Callable[..., str], *arguments: object) -> Call:
    return name, [given(each) for each in arguments], written(function, *arguments)


def calls(random: Random, count: int) -> Iterator[Call]:
    """Return calls for which Python and a page should write the same."""
    for index in range(count):
        unit = UNITS[index // 8 % len(UNITS)]
        value, decimals = number(random), random.choice(DECIMALS)
        per = random.choice((*dutch.PER_WORDS, "week" if index % 50 == 0 else ""))
        match index % 8:
            case 0:
                yield call("numberText", dutch.number_text, value, decimals)
            case 1:
                scale = random.choice((None, 1, 10**6, 10**9, 1000 if index % 5 == 0 else None))
                arguments = value, unit, decimals, per, scale and Rational(scale)
                yield call("measureText", dutch.measure_text, *arguments)
            case 2:
                yield call("valueText", dutch.value_text, value, unit, decimals, per)
            case place:
                name, function = INTERVALS[place > 5]
                exact_ends = random.random() < 0.5
                arguments = interval(random), unit, decimals, per
                text = written(function, *arguments, exact_ends=exact_ends)
                yield name, [*map(given, arguments), exact_ends], text


def edges() -> Iterator[Call]:
    """Return calls with numbers on and beside an edge: digits, a scale, one, nothing, a whole."""
    for whole in (0, 1, 12, 123):
        for digits in range(24, 31):
            for beside in (-1, 0, 1):
                value = whole + Rational(1, 2) + beside / Rational(10) ** digits
                yield call("numberText", dutch.number_text, value, 0)
    for scale in (1, 10**6, 10**9):
        for value in (scale - Rational(1, 3), Rational(scale), scale + Rational(1, 3)):
            for signed in (value, -value):
                yield call("measureText", dutch.measure_text, signed, "eur", 1)
                yield call("measureText", dutch.measure_text, signed, "months", 1)
    for whole in (0, 100, -100):
        for beside in (Rational(1, 30), Rational(-1, 3000)):
            for unit in ("percent", "vte"):
                point = Interval.point(whole + beside)
                yield call("intervalText", dutch.interval_text, point, unit, 0)


def others(random: Random, count: int) -> Iterator[Call]:
    """Return calls that write plain numbers and capitals."""
    for _ in range(count):
        yield call("plainText", dutch.plain_text, number(random))
    for text in ("", "a", "antwoord 6", "HBO en wo", "élan", "ßa", "ijs", "𐐨a", "😀a", "6a"):
        yield call("capitalised", dutch.capitalised, text)


@pytest.fixture
def page(visits: Visits) -> Page:
    opened = visits().page
    for name in ("exact.js", "dutch.js"):
        opened.add_script_tag(path=STATIC / name)
    return opened


def test_a_page_writes_what_python_writes(page: Page) -> None:
    random = Random(20260127)  # noqa: S311 - a sample, not a secret
    wanted = [*calls(random, FEW), *edges(), *others(random, 20)]
    texts = page.evaluate(WRITE, [dutch_tables(), [each[:2] for each in wanted]])
    other = [(*each, text) for each, text in zip(wanted, texts, strict=True) if each[2] != text]
    assert not other
    assert {None, "onbegrensd"} < {text for _, _, text in wanted}


def shouted(words: Any) -> Any:
    """Return tables of words in capitals; their names and numbers as they are."""
    if isinstance(words, dict):
        return {name: shouted(each) for name, each in words.items() if name != "scaledUnits"}
    return [*map(shouted, words)] if isinstance(words, list) else words.upper()


def test_all_words_of_a_page_are_those_it_is_given(page: Page) -> None:
    random = Random(5)  # noqa: S311 - a sample, not a secret
    wanted = [each for each in calls(random, FEW) if each[2]]
    tables = dutch_tables()
    kept = {name: tables[name] for name in ("mostDecimals", "scaledUnits")}
    words = shouted({name: each for name, each in tables.items() if name not in kept}) | kept
    texts = page.evaluate(WRITE, [words, [each[:2] for each in wanted]])
    assert texts == [text.upper() for _, _, text in wanted if text]
