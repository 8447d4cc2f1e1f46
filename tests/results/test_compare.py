"""Two folders of named results: what is told of their difference, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kamerboek.errors import KamerboekError
from kamerboek.results import (
    Result,
    comparison_text,
    differences,
    read_results,
    results_csv,
)
from kamerboek.results.compare import differences_of_runs
from kamerboek.results.named import Kind, Number
from kamerboek.results.table import number_cell
from tests.conftest import PROJECT, run_here
from tests.rows import over

STEP = Result("result", "stap", "5 keer", 5, 4.5, None, "times", "2026", ("61", "62"))
AMOUNT = Result("indicator", "bedrag-61", "2 miljard euro", 2e9, 1.95e9, 2.05e9, "eur")
SAID = Result("sentence", "doel", 'Het doel is "hoog", zegt antwoord 61.')


def folder(path: Path, **chapters: list[Result]) -> Path:
    path.mkdir()
    for name, results in chapters.items():
        (path / f"{name}.csv").write_text(results_csv(results), encoding="utf-8")
    return path


def test_a_table_reads_back_as_it_was_written(tmp_path: Path) -> None:
    tiny = replace(STEP, key="klein", value=1e-07, lower=0.1, upper=10**30)
    rows = read_results(folder(tmp_path / "a", x=[STEP, tiny, SAID]) / "x.csv")
    assert rows[0] == {
        "kind": "result",
        "key": "stap",
        "value": "5",
        "lower": "4.5",
        "upper": "",
        "unit": "times",
        "period": "2026",
        "questions": "61;62",
        "text": "5 keer",
    }
    assert [rows[1][column] for column in ("value", "lower", "upper")] == [
        "0.0000001",
        "0.1",
        str(10**30),
    ]
    assert rows[2]["text"] == SAID.text


@over(
    ("number", "cell"),
    [
        (None, ""),
        (0, "0"),
        (-3, "-3"),
        (1 / 3, "0.3333333333333333"),
        (0.1 + 0.2, "0.30000000000000004"),
        (1234567890123.25, "1234567890123.25"),
        (-2.5e-07, "-0.00000025"),
        (5e22, "5" + "0" * 22),
    ],
)
def test_a_number_is_written_in_every_digit_that_tells_it_apart(
    number: Number | None, cell: str
) -> None:
    assert number_cell(number) == cell
    assert number is None or float(cell) == number


@over("kind", ["result", "indicator", "sentence", "verdict"])
def test_what_only_one_run_gives_is_told_whatever_its_kind(kind: Kind) -> None:
    each = replace(SAID, kind=kind, key="x", text="Zo.")
    for old, new, said in (([], [each], "added"), ([each], [], "gone")):
        told = comparison_text(differences_of_runs("y", old, new)).splitlines()
        assert told[1:] == [f"  {said:8} {kind} x: Zo."]


def test_every_difference_is_told_and_the_order_of_rows_is_none(tmp_path: Path) -> None:
    moved = replace(STEP, upper=5.5, questions=("61",))
    said = replace(SAID, text="Het doel is laag.")
    old = folder(tmp_path / "old", same=[STEP, AMOUNT], vastgoed=[STEP, AMOUNT, SAID], gone=[STEP])
    new = folder(
        tmp_path / "new", same=[AMOUNT, STEP], vastgoed=[said, moved, replace(STEP, key="n")]
    )
    assert comparison_text(differences(old, new)).splitlines() == [
        "gone: 0 changed, 0 added, 1 gone",
        "  gone     result stap: 5 keer",
        "vastgoed: 2 changed, 1 added, 1 gone",
        "  changed  result stap",
        "    upper      (empty) → 5.5",
        "    questions  61;62 → 61",
        "  changed  sentence doel",
        f"    text       {SAID.text} → Het doel is laag.",
        "  added    result n: 5 keer",
        "  gone     indicator bedrag-61: 2 miljard euro",
    ]
    assert differences(old, new, ["same"]) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "row 1: not the columns of named results"),
        ("name,value\nx,1\n", "row 1: not the columns"),
        (results_csv([STEP]) + "result,x\n", "row 3: 2 cells, not 9"),
        (results_csv([STEP, STEP]), "row 3: result stap comes twice"),
        ('"', "cannot be read"),
    ],
)
def test_what_is_no_table_of_results_is_refused(tmp_path: Path, text: str, said: str) -> None:
    good = folder(tmp_path / "good", x=[STEP])
    bad = folder(tmp_path / "bad")
    (bad / "x.csv").write_text(text, encoding="utf-8")
    with pytest.raises(KamerboekError, match=said) as caught:
        differences(good, bad)
    assert str(bad / "x.csv") in str(caught.value)


def test_the_command_says_by_its_exit_code_whether_anything_differs(tmp_path: Path) -> None:
    old = folder(tmp_path / "old", x=[STEP], y=[STEP])
    new = folder(tmp_path / "new", x=[STEP], y=[AMOUNT])
    same = run_here("kamerboek", "results", "x", "--compare", old, new, cwd=PROJECT)
    assert (same.returncode, same.stdout) == (0, "no difference\n")
    other = run_here("kamerboek", "results", "--compare", old, new, cwd=PROJECT)
    assert (other.returncode, other.stderr) == (1, "")
    assert other.stdout.startswith("y: 0 changed, 1 added, 1 gone\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--compare", "old", "nowhere"), "nowhere: there are no named results here"),
        (("z", "--compare", "old", "old"), "no results of a chapter 'z'"),
        (("--compare", "old", "old", "-p", "a=1"), "leave the other options out"),
    ],
)
def test_a_mistake_is_one_line(tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    folder(tmp_path / "old", x=[STEP])
    done = run_here("kamerboek", "results", *arguments, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1
