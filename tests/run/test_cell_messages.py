"""What is refused in a `parameters` cell: each line beside the one that is taken, in its words."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamerboek.errors import KamerboekError
from kamerboek.run.parameters.cell import FORM, RULE_FORM, parse_cell
from tests.rows import over

NONE = Path("nowhere")


@over(
    ("cell", "said"),
    [
        *(
            (line, f"line 1: not of the form  {FORM}")
            for line in (
                "pace = 1  # [0, 9] | tempo",
                "pace: int  # [0, 9] | tempo",
                "pace: int = 1  # [0, 9] tempo",
                "pace: int = 1  # [0, 9] |",
                "pace: int = 1",
                "x.pace: int = 1  # [0, 9] | tempo",
                "pace: int = (  # [0, 9] | tempo\n1)",
                "print(1)  # [0, 9] | tempo",
            )
        ),
        (
            "pace: list = 1  # [0, 9] | tempo",
            "line 1: pace: type list is none of str, int, float, bool; choose one",
        ),
        (
            "pace: int = 1 + 1  # [0, 9] | tempo",
            "line 1: pace: default 1 + 1 is not a plain value; write one",
        ),
        (
            "pace: int = -True  # [0, 9] | tempo",
            "line 1: pace: default -True is not a plain value; write one",
        ),
        (
            "pace: int = 1.5  # [0, 9] | tempo",
            "line 1: pace: default 1.5 is of type float, not int",
        ),
        (
            "pace: float = 1  # [0, 9] | tempo",
            "line 1: pace: default 1 is of type int, not float",
        ),
        (
            "pace: int = 10  # [0, 9] | tempo",
            "line 1: pace: default: 10 is not in [0, 9]; change one of them",
        ),
        (
            "pace: int = 1  # [0, 9] | tempo\npace: int = 2  # [0, 9] | tempo",
            "line 2: pace is declared twice; remove one",
        ),
        (
            "on: bool = True  # {a, b} | aan",
            "line 1: on: a bool has no choices; leave {a, b} out",
        ),
        (
            "on: bool = True  # [0, 1] | aan",
            "line 1: on: a bool has no range; leave [0, 1] out",
        ),
        (
            'word: str = "a"  # | een van {a, b}',
            "line 1: word: choices stand before the |, not in the meaning",
        ),
        (
            'word: str = "a"  # {a, , b} | woord',
            'line 1: word: {a, , b} has an empty choice; for no text write ""',
        ),
        (
            'word: str = "a"  # {a, b, a} | woord',
            "line 1: word: {a, b, a} has a choice twice; remove one",
        ),
        (
            "pace: int = 1  # | tempo",
            "line 1: pace: int needs a range [min, max] or choices {a, b} before the |; an end "
            "may be left out: [0, ]",
        ),
        (
            "pace: float = 1.0  # [0] | tempo",
            "line 1: pace: float needs a range [min, max] or choices {a, b} before the |; an end "
            "may be left out: [0, ]",
        ),
        (
            'day: str = "2026-01-27"  # [, ] | dag',
            "line 1: day: [, ] has no day; write one, or leave the range out",
        ),
        (
            "pace: int = 1  # [9, 0] | tempo",
            "line 1: pace: [9, 0] ends before it starts; turn it round",
        ),
        ("pace: int = 1  # [0, x] | tempo", "line 1: pace: 'x' in [0, x] is no int"),
        ("pace: int = 1  # [0, 1.5] | tempo", "line 1: pace: '1.5' in [0, 1.5] is no int"),
        ("pace: int = 1  # {1, x} | tempo", "line 1: pace: 'x' in {1, x} is no int"),
        (
            'word: str = "a"  # [a, b] | woord',
            "line 1: word: 'a' in [a, b] is no day written as 2026-01-27; only a str that is a "
            "day has a range",
        ),
        ("pace: int = 1  # [0, 9] | tempo\n(", "line 2: not plain Python: '(' was never closed"),
    ],
)
def test_a_line_that_is_none(cell: str, said: str) -> None:
    with pytest.raises(KamerboekError) as refused:
        parse_cell(cell, "hier", NONE)
    assert str(refused.value) == f"hier: {said}"


BOTH = "low: int = 1  # [0, 9] | laag\nhigh: int = 3  # [0, 9] | hoog\n"
WORDS = 'word: str = "a"  # | woord\non: bool = True  # | aan\n'


@over(
    ("rule", "said"),
    [
        *(
            (rule, f"line 3: not a rule of the form  {RULE_FORM}")
            for rule in (
                "# low <= high",
                "# low <= high |",
                "# low | meer",
                "# low <= high <= 9 | meer",
                "# 1 <= 2 | meer",
                "# low in high | meer",
                "# low <= high + 1 | meer",
                "# low <= | meer",
            )
        ),
        ("# low <= height | meer", "line 3: there is no parameter 'height' in this cell"),
        ("# low > high | meer", "line 3: the defaults break low > high (meer); change one"),
        ("# low == 2 | meer", "line 3: the defaults break low == 2 (meer); change one"),
    ],
)
def test_a_rule_that_is_none(rule: str, said: str) -> None:
    with pytest.raises(KamerboekError) as refused:
        parse_cell(BOTH + rule, "hier", NONE)
    assert str(refused.value) == f"hier: {said}"


@over("rule", ["word < 3", "on == 1", "on != word"])
def test_what_is_not_alike_is_not_compared(rule: str) -> None:
    with pytest.raises(KamerboekError) as refused:
        parse_cell(f"{WORDS}# {rule} | meer", "hier", NONE)
    assert str(refused.value) == f"hier: line 3: {rule}: compare two numbers or two texts"


@over("rule", ["<", "<=", "!="])
def test_a_rule_that_is_one(rule: str) -> None:
    parameters, (found,) = parse_cell(f"{BOTH}# low {rule} high | lager dan hoog", "hier", NONE)
    assert [each.name for each in parameters] == ["low", "high"]
    assert (str(found), found.meaning) == (f"low {rule} high", "lager dan hoog")
    _, (bound,) = parse_cell(f"{BOTH}# high >= 3 | ten minste drie", "hier", NONE)
    assert str(bound) == "high >= 3"
