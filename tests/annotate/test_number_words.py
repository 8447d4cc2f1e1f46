"""Numbers in words, each worked out by hand: what a page prints rests on every one of them."""

from __future__ import annotations

from decimal import Decimal

from kamerboek.annotate.number_words import DIVISORS, ONE, number_in_words
from tests.rows import over


@over(
    ("word", "number"),
    [
        ("nul", "0"),
        ("een", "1"),
        ("Één", "1"),
        ("eén", "1"),
        ("éen", "1"),
        ("twee", "2"),
        ("dertien", "13"),
        ("veertig", "40"),
        ("tachtig", "80"),
        ("vijfentwintig", "25"),
        ("tweeëndertig", "32"),
        ("honderdtwintig", "120"),
        ("twaalfhonderd", "1200"),
        ("drieduizend", "3000"),
        ("tweetal", "2"),
        ("tiental", "10"),
        ("half", "0.5"),
        ("een half", "0.5"),
        ("halve", "0.5"),
        ("anderhalf", "1.5"),
        ("Anderhalve", "1.5"),
        ("tweeënhalf", "2.5"),
        ("tweeënhalve", "2.5"),
        ("drieënhalf", "3.5"),
        ("drieënhalve", "3.5"),
        ("vierenhalf", "4.5"),
        ("vijfenhalve", "5.5"),
        ("twaalfenhalf", "12.5"),
    ],
)
def test_a_number_in_words_is_that_number(word: str, number: str) -> None:
    assert number_in_words(word) == Decimal(number)


@over("word", ["anderhalfjarig", "vierkant", "zeshoekenhalf", "drieluik"])
def test_what_only_begins_like_one_is_none(word: str) -> None:
    assert number_in_words(word) is None


def test_ordinals_divide_by_what_they_are_named_after() -> None:
    """`een kwart` is one of four; of the others the number is what stands before the ending."""
    assert DIVISORS["kwart"] == 4
    assert DIVISORS["derde"] == 3
    others = {name: number for name, number in DIVISORS.items() if name not in ("kwart", "derde")}
    for name, number in others.items():
        whole = number_in_words(name.removesuffix("ste").removesuffix("de"))
        assert whole == number, name
    assert len(ONE) == 4
