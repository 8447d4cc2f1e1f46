"""What a `parameters` cell declares, and what is refused in one."""

from __future__ import annotations

import json
import re
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kamerboek.errors import KamerboekError
from kamerboek.run import Parameter, declaration_of, notebook_sha256
from tests.conftest import PROJECT
from tests.made_up import PARAMETERS, READS, write_notebook
from tests.rows import over


def chapter(folder: Path, declared: str, *later: str) -> Path:
    names = ", ".join(line.split(":")[0] for line in declared.splitlines() if ": " in line)
    return write_notebook(folder / "proef.ipynb", declared, *(later or (f"print({names})",)))


@pytest.mark.parametrize(
    ("line", "parameter"),
    [
        (
            "year: int = 3  # [0, 50] | jaar",
            Parameter("year", "int", 3, 0, 50, (), "jaar"),
        ),
        ("year: int = -3  # [-5, ] | jaar", Parameter("year", "int", -3, -5, None, (), "jaar")),
        ("year: int = 3  # [, 5] | jaar", Parameter("year", "int", 3, None, 5, (), "jaar")),
        (
            "year: int = 3  # {1, 3} | a | b",
            Parameter("year", "int", 3, None, None, (1, 3), "a | b"),
        ),
        (
            "part: float = 0.5  # [0, 1] | deel",
            Parameter("part", "float", 0.5, 0.0, 1.0, (), "deel"),
        ),
        ("on: bool = True  # | aan", Parameter("on", "bool", True, None, None, (), "aan")),
        ('word: str = ""  # | woord', Parameter("word", "str", "", None, None, (), "woord")),
        (
            'day: str = "2026-01-27"  # [2025-01-01, 2035-12-31] | dag',
            Parameter("day", "str", "2026-01-27", "2025-01-01", "2035-12-31", (), "dag"),
        ),
        (
            'day: str = ""  # [, 2035-12-31] | dag',
            Parameter("day", "str", "", None, "2035-12-31", (), "dag"),
        ),
        (
            'word: str = "b c"  # {"", b c} | woord',
            Parameter("word", "str", "b c", None, None, ("", "b c"), "woord"),
        ),
    ],
)
def test_a_line_is_a_parameter(tmp_path: Path, line: str, parameter: Parameter) -> None:
    (found,) = declaration_of(chapter(tmp_path, line)).parameters
    assert found == parameter
    assert [type(each) for each in (found.default, found.low)] == [
        type(each) for each in (parameter.default, parameter.low)
    ]


def test_a_parameter_prints_as_the_line_that_declares_it(tmp_path: Path) -> None:
    declared = declaration_of(write_notebook(tmp_path / "proef.ipynb", PARAMETERS, READS))
    printed = [str(each) for each in declared.parameters]
    printed += [f"# {rule} | {rule.meaning}" for rule in declared.rules]
    assert [line.replace(".0", "") for line in printed] == PARAMETERS.splitlines()


@pytest.mark.parametrize(
    "path", sorted((PROJECT / "chapters").glob("*.ipynb")), ids=lambda p: p.stem
)
def test_every_chapter_declares_its_parameters(path: Path) -> None:
    declared = declaration_of(path)
    assert declared.chapter == path.stem
    assert "edition" in declared.defaults


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("year = 3  # [0, 5] | jaar", "cell 2: line 1: not of the form"),
        ("year: int  # [0, 5] | jaar", "not of the form"),
        ("year: int = 3", "not of the form"),
        ("year: int = 3  # [0, 5]", "not of the form"),
        ("year: int = 3  # [0, 5] |", "not of the form"),
        ("year: int = 3  # jaar", "not of the form"),
        ("year: int = 3  # [0, 5} | jaar", "not of the form"),
        ("year: int = 3  # [0, 5] jaar | jaar", "not of the form"),
        ("year: int = (  # [0, 5] | jaar\n3)", "not of the form"),
        ("year: int = (\n3)  # [0, 5] | jaar", "not of the form"),
        ("year: int = 3; day: int = 4  # [0, 5] | jaar", "not of the form"),
        ("import os", "not of the form"),
        ('"""Waarden."""', "not of the form"),
        ("a.year: int = 3  # [0, 5] | jaar", "not of the form"),
        ("year: int = ", "cell 2: line 1: not plain Python"),
        ("%matplotlib inline", "not plain Python"),
        ("year: int | None = 3  # [0, 5] | jaar", "year: type int | None is none of str, int"),
        ("year: list = 3  # [0, 5] | jaar", "type list is none of"),
        ("year: 'int' = 3  # [0, 5] | jaar", "type 'int' is none of"),
        ("year: int = None  # [0, 5] | jaar", "default None is not a plain value"),
        ("year: int = 2 + 1  # [0, 5] | jaar", "default 2 + 1 is not a plain value"),
        ("year: int = -True  # [0, 5] | jaar", "default -True is not a plain value"),
        ("year: int = 3.0  # [0, 5] | jaar", "default 3.0 is of type float, not int"),
        ("year: int = True  # [0, 5] | jaar", "default True is of type bool, not int"),
        ("year: float = 3  # [0, 5] | jaar", "default 3 is of type int, not float"),
        ("year: float = 1e999  # [0, ] | jaar", "is not a number that can be counted with"),
        ("year: str = 3  # | jaar", "default 3 is of type int, not str"),
        ('year: str = "a\\nb"  # | jaar', "not text on one line"),
        ("year: bool = 0  # | jaar", "default 0 is of type int, not bool"),
        ("year: int = 6  # [0, 5] | jaar", "year: default: 6 is not in [0, 5]"),
        ("year: int = -1  # [0, ] | jaar", "-1 is not in [0, ]"),
        ("year: int = 6  # [, 5] | jaar", "6 is not in [, 5]"),
        ("year: int = 3  # {1, 2} | jaar", "3 is not in {1, 2}"),
        ('year: str = "c"  # {a, b} | jaar', "'c' is not in {a, b}"),
        ("year: int = 3  # | jaar", "int needs a range [min, max] or choices {a, b}"),
        ("year: float = 3.0  # | jaar", "float needs a range"),
        ("year: int = 3  # [5] | jaar", "int needs a range"),
        ("year: int = 3  # [0, 1, 5] | jaar", "int needs a range"),
        ("year: int = 3  # [5, 0] | jaar", "[5, 0] ends before it starts"),
        ("year: int = 3  # [0.5, 5] | jaar", "'0.5' in [0.5, 5] is no int"),
        ("year: float = 3.0  # [nul, 5] | jaar", "'nul' in [nul, 5] is no float"),
        ("year: int = 3  # {a, 3} | jaar", "'a' in {a, 3} is no int"),
        ('year: str = "a"  # {a, b, } | jaar', "has an empty choice"),
        ('year: str = "a"  # {a, b, a} | jaar', "has a choice twice"),
        ('year: str = "a"  # [a, b] | jaar', "'a' in [a, b] is no day written as 2026-01-27"),
        ('day: str = "2025-01-01"  # [, ] | dag', "[, ] has no day"),
        ('day: str = "2025-01-01"  # [2025-02-29, ] | dag', "'2025-02-29' in [2025-02-29, ] is no"),
        ('day: str = "2025-01-01"  # [20250101, ] | dag', "'20250101' in [20250101, ] is no day"),
        ('day: str = "2026-01-01"  # [2026-01-02, ] | dag', "'2026-01-01' is not in [2026-01-02"),
        ('day: str = "morgen"  # [2026-01-02, ] | dag', "default: 'morgen' is not a day written"),
        ('day: str = "2026-01-02"  # [2027-01-01, 2026-01-01] | dag', "ends before it starts"),
        ("year: bool = True  # [0, 1] | jaar", "a bool has no range"),
        ("year: bool = True  # {True, False} | jaar", "a bool has no choices"),
        ('year: str = "a"  # | {a, b} jaar', "choices stand before the |"),
        (
            "year: int = 3  # [0, 5] | jaar\nyear: int = 3  # [0, 5] | jaar",
            "cell 2: line 2: year is declared twice",
        ),
    ],
)
def test_a_line_that_is_not_clear_is_refused(tmp_path: Path, line: str, message: str) -> None:
    with pytest.raises(KamerboekError) as caught:
        declaration_of(chapter(tmp_path, line, "print(year, day)"))
    assert message in str(caught.value)
    assert "proef.ipynb: cell 2" in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1


YEARS = "first: int = 1  # [0, 9] | a\nlast: int = 2  # [0, 9] | b\n"


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        ("# first <= last", "line 3: not a rule of the form  # first <= last | meaning"),
        ("# eerst de jaren", "not a rule of the form"),
        ("# eerst de jaren | uitleg", "not a rule of the form"),
        ("# | uitleg", "not a rule of the form"),
        ("# first <= last |", "not a rule of the form"),
        ("# first <= last <= 9 | uitleg", "not a rule of the form"),
        ("# first in last | uitleg", "not a rule of the form"),
        ("# first + 1 <= last | uitleg", "not a rule of the form"),
        ("# print(1) <= last | uitleg", "not a rule of the form"),
        ("# first <= True | uitleg", "not a rule of the form"),
        ("# 1 <= 2 | uitleg", "not a rule of the form"),
        ("# first <= lst | uitleg", "there is no parameter 'lst' in this cell"),
        ("# first > last | uitleg", "the defaults break first > last (uitleg)"),
        ("# first > 1 | uitleg", "the defaults break first > 1"),
    ],
)
def test_a_rule_that_is_not_clear_is_refused(tmp_path: Path, rule: str, message: str) -> None:
    with pytest.raises(KamerboekError) as caught:
        declaration_of(chapter(tmp_path, YEARS + rule, "print(first, last)"))
    assert message in str(caught.value)


@pytest.mark.parametrize("other", ['word: str = "a"  # | w', "word: bool = True  # | w"])
def test_only_like_is_compared_with_like(tmp_path: Path, other: str) -> None:
    declared = f"{YEARS}{other}\n# first <= word | uitleg"
    with pytest.raises(KamerboekError, match="compare two numbers or two texts"):
        declaration_of(chapter(tmp_path, declared, "print(first, last, word)"))


@pytest.mark.parametrize(
    ("rule", "held"),
    [
        ("first < last", [True, False, False]),
        ("first <= last", [True, True, False]),
        ("first != last", [True, False, True]),
        ("last >= first", [True, True, False]),
        ("last > first", [True, False, False]),
        ("1 <= last", [True, True, True]),
        ("first < 5", [True, False, False]),
        ("-1 < first", [True, True, True]),
    ],
)
def test_a_rule_holds_or_not(tmp_path: Path, rule: str, held: list[bool]) -> None:
    declared = declaration_of(chapter(tmp_path, f"{YEARS}# {rule} | uitleg", "print(first, last)"))
    (found,) = declared.rules
    assert str(found) == rule
    pairs = [(2, 5), (5, 5), (6, 5)]
    assert [found.holds({"first": first, "last": last}) for first, last in pairs] == held


def test_a_text_that_is_not_given_breaks_no_rule(tmp_path: Path) -> None:
    declared = 'since: str = ""  # | a\nuntil: str = "2025-01-01"  # | b\n# since <= until | c'
    (rule,) = declaration_of(chapter(tmp_path, declared, "print(since, until)")).rules
    assert rule.holds({"since": "", "until": "2025-01-01"})
    assert rule.holds({"since": "2025-01-01", "until": ""})
    assert not rule.holds({"since": "2026-01-01", "until": "2025-01-01"})


@pytest.mark.parametrize(
    ("default", "value", "message"),
    [
        ("2026-01-27", "2025-01-01", ""),
        ("2026-01-27", "2035-12-31", ""),
        ("2026-01-27", "2028-02-29", ""),
        ("2026-01-27", "2024-12-31", "'2024-12-31' is not in [2025-01-01, 2035-12-31]"),
        ("2026-01-27", "2036-01-01", "'2036-01-01' is not in [2025-01-01, 2035-12-31]"),
        ("2026-01-27", "2026-02-29", "'2026-02-29' is not a day written as 2026-01-27"),
        ("2026-01-27", "27-01-2026", "'27-01-2026' is not a day written as 2026-01-27"),
        ("2026-01-27", "20260127", "'20260127' is not a day"),
        ("2026-01-27", "2026-W05-2", "'2026-W05-2' is not a day"),
        ("2026-01-27", "2026-1-27", "'2026-1-27' is not a day"),
        ("2026-01-27", "", "'' is not a day"),
        ("", "", ""),
        ("", "2026-1-27", "'2026-1-27' is not a day"),
    ],
)
def test_a_text_with_a_range_is_a_day(
    tmp_path: Path, default: str, value: str, message: str
) -> None:
    declared = f'day: str = "{default}"  # [2025-01-01, 2035-12-31] | dag'
    (day,) = declaration_of(chapter(tmp_path, declared, "print(day)")).parameters
    assert str(day) == declared
    if not message:
        assert day.take(value) == value
    else:
        with pytest.raises(
            ValueError, match=re.escape(message) + ("$" if message.endswith("]") else "")
        ):
            day.take(value)


@pytest.mark.parametrize(
    ("marked", "message"),
    [((), "no cell is tagged parameters"), ((1, 2), "cells 2 and 3 are tagged parameters")],
)
def test_a_chapter_has_one_parameters_cell(
    tmp_path: Path, marked: tuple[int, ...], message: str
) -> None:
    path = write_notebook(tmp_path / "proef.ipynb", PARAMETERS, READS, marked=marked)
    with pytest.raises(KamerboekError, match=message):
        declaration_of(path)


def test_the_parameters_cell_is_code(tmp_path: Path) -> None:
    path = write_notebook(tmp_path / "proef.ipynb", READS, marked=())
    made = json.loads(path.read_text(encoding="utf-8"))
    made["cells"][0]["metadata"] = {"tags": ["parameters"]}
    path.write_text(json.dumps(made), encoding="utf-8")
    with pytest.raises(KamerboekError, match="cell 1: tagged parameters and holds no code"):
        declaration_of(path)


@pytest.mark.parametrize(
    ("later", "message"),
    [
        ("print('year')", "year: no later cell reads it"),
        ("year = 4", "year: no later cell reads it"),
        ("# year", "year: no later cell reads it"),
        ("a.year", "year: no later cell reads it"),
        ("print(year", "cell 3: line 1: not plain Python"),
    ],
)
def test_a_parameter_that_nothing_reads_is_refused(
    tmp_path: Path, later: str, message: str
) -> None:
    with pytest.raises(KamerboekError, match=message):
        declaration_of(chapter(tmp_path, "year: int = 3  # [0, 5] | jaar", later))


@pytest.mark.parametrize(
    "later", ["f'{year}'", "def f():\n    return year", "x = [year for _ in a]"]
)
def test_a_parameter_may_be_read_anywhere_later(tmp_path: Path, later: str) -> None:
    declared = declaration_of(chapter(tmp_path, "year: int = 3  # [0, 5] | jaar", "x = 1", later))
    assert declared.parameters


def test_a_cell_before_the_parameters_does_not_count(tmp_path: Path) -> None:
    declared = "year: int = 3  # [0, 5] | jaar"
    path = write_notebook(tmp_path / "proef.ipynb", "print(year)", declared, marked=(2,))
    with pytest.raises(KamerboekError, match="year: no later cell reads it"):
        declaration_of(path)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "3", "{}", '{"cells": [3]}', '{"cells": [{"source": 3}]}', "[" * 9999]
)
def test_a_file_that_is_no_notebook_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "proef.ipynb"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(KamerboekError, match="not a notebook"):
        declaration_of(path)


@over(
    ("number", "place"),
    list(product(("NaN", "Infinity", "-Infinity"), ("notebook", "cell", "output"))),
)
def test_a_number_that_json_does_not_have_is_refused(number: str, place: str) -> None:
    """Python reads it; no other program does, or each takes another number for it."""
    with TemporaryDirectory() as folder:
        path = write_notebook(Path(folder) / "proef.ipynb", "a: int = 1  # | a", "a")
        made = json.loads(path.read_text(encoding="utf-8"))
        shown = {"output_type": "display_data", "data": {}, "metadata": {}}
        made["cells"][2]["outputs"].append(shown)
        places = {"notebook": made, "cell": made["cells"][2], "output": shown}
        places[place]["metadata"]["x"] = [float(number)]
        path.write_text(json.dumps(made), encoding="utf-8")
        with pytest.raises(KamerboekError) as refused:
            declaration_of(path)
    assert str(refused.value) == (
        f"{path}: not JSON: it has {number}, which is no number; leave it out"
    )


def test_a_missing_notebook_is_named(tmp_path: Path) -> None:
    with pytest.raises(KamerboekError, match=r"weg\.ipynb: no such notebook"):
        declaration_of(tmp_path / "weg.ipynb")


def test_a_fingerprint_is_of_what_the_cells_say(tmp_path: Path) -> None:
    path = write_notebook(tmp_path / "proef.ipynb", "a = 1", "a")
    first = notebook_sha256(path)
    made = json.loads(path.read_text(encoding="utf-8"))
    made["cells"][1]["execution_count"] = 7
    made["cells"][1]["source"] = ["a ", "= 1"]
    injected = {"tags": ["injected-parameters"]}
    made["cells"].insert(2, {"cell_type": "code", "source": "a = 2", "metadata": injected})
    path.write_text(json.dumps(made), encoding="utf-8")
    assert notebook_sha256(path) == first
    made["cells"][1]["source"] = "a = 2"
    path.write_text(json.dumps(made), encoding="utf-8")
    assert notebook_sha256(path) != first
