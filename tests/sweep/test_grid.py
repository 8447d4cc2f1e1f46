from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kamerboek.errors import KamerboekError
from kamerboek.run import Declaration, Parameter, Rule
from kamerboek.run.parameters.declaration import shown
from kamerboek.sweep import grid
from kamerboek.sweep.grid import runs_of_file, runs_of_grid
from tests.rows import over

FIRST = Parameter("first_year", "int", 2025, 2020, 2040, (), "eerste jaar")
LAST = Parameter("last_year", "int", 2030, 2020, 2040, (), "laatste jaar")
READING = Parameter("reading", "str", "whole", None, None, ("whole", "one_decimal"), "lezing")
DECLARED = Declaration(
    "made-up", (FIRST, LAST, READING), (Rule(FIRST, "<=", LAST, "het begin ligt voor het eind"),)
)


def test_a_file_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Such as `/dev/zero`; it was read until there was no memory left."""
    monkeypatch.setattr(grid, "LARGEST", 20)
    path = tmp_path / "runs.csv"
    path.write_text("first_year\n2026\n2027", encoding="utf-8")
    assert len(runs_of_file(DECLARED, path)) == 2
    path.write_text("first_year\n2026\n2027\n", encoding="utf-8")
    with pytest.raises(KamerboekError) as refused:
        runs_of_file(DECLARED, path)
    assert str(refused.value) == f"{path}: over 20 bytes; give fewer runs"


def test_a_grid_is_every_combination_in_order() -> None:
    runs = runs_of_grid(DECLARED, ["first_year=2025,2026", "reading=whole,one_decimal"])
    assert [tuple(run.values.values()) for run in runs] == [
        (2025, "whole"),
        (2025, "one_decimal"),
        (2026, "whole"),
        (2026, "one_decimal"),
    ]
    assert not any(run.broken for run in runs)


def test_values_that_break_a_rule_together_are_a_run_that_says_so() -> None:
    runs = runs_of_grid(DECLARED, ["first_year=2025,2031"])
    assert [bool(run.broken) for run in runs] == [False, True]
    assert runs[1].broken == (
        "first_year = 2031 and last_year = 2030 break first_year <= last_year "
        "(het begin ligt voor het eind)"
    )


@over(
    ("option", "said"),
    [
        ("first_year", "first_year: not of the form name=a,b,c"),
        ("=1,2", "=1,2: not of the form name=a,b,c"),
        (
            "first_yaer=2025",
            "first_yaer: chapter made-up has no parameter 'first_yaer'; the nearest is "
            "'first_year'",
        ),
        ("first_year=2025,2025", "first_year: 2025 comes twice; leave one out"),
        (
            "first_year=2025,1900",
            "first_year: made-up: first_year: 1900 is not in [2020, 2040] (eerste jaar)",
        ),
        (
            "first_year=2025,x",
            "first_year: made-up: first_year: 'x' is of type str, not int (eerste jaar)",
        ),
        (
            "first_year=2025,",
            "first_year: made-up: first_year: '' is of type str, not int (eerste jaar)",
        ),
        (
            "reading=whole,hole",
            "reading: made-up: reading: 'hole' is not in {whole, one_decimal}; the nearest is "
            "'whole' (lezing)",
        ),
        (
            "first_year=2025:2024",
            "first_year: 2025:2024 counts up: from:to:step, from the least to the most",
        ),
        # No ranges: numbers as a declaration writes them, a point, two or three of them.
        (
            "first_year=02025:2026",
            "first_year: made-up: first_year: '02025:2026' is of type str, not int (eerste jaar)",
        ),
        (
            "first_year=2025:2026:",
            "first_year: made-up: first_year: '2025:2026:' is of type str, not int (eerste jaar)",
        ),
        (
            "first_year=2025:2026.",
            "first_year: made-up: first_year: '2025:2026.' is of type str, not int (eerste jaar)",
        ),
    ],
)
def test_a_mistyped_grid_is_refused(option: str, said: str) -> None:
    with pytest.raises(KamerboekError) as refused:
        runs_of_grid(DECLARED, [option])
    assert str(refused.value) == f"--grid {said}"


def test_a_name_given_twice_and_too_many_runs_are_refused() -> None:
    with pytest.raises(KamerboekError) as twice:
        runs_of_grid(DECLARED, ["first_year=2025", "first_year=2026"])
    assert str(twice.value) == ("--grid first_year: given twice; put all its values after one =")
    free = Parameter("count", "int", 0, None, None, (), "aantal")
    more = Parameter("other", "int", 0, None, None, (), "aantal")
    values = ",".join(str(number) for number in range(400))
    with pytest.raises(KamerboekError) as many:
        runs_of_grid(Declaration("c", (free, more)), [f"count={values}", f"other={values}"])
    assert str(many.value) == "--grid: 160000 combinations, at most 100000; take fewer"


def test_a_row_of_a_file_is_a_run_and_an_empty_cell_the_default(tmp_path: Path) -> None:
    path = tmp_path / "runs.csv"
    path.write_text("reading,last_year\none_decimal,2031\n\nwhole,\n", encoding="utf-8")
    assert [dict(run.values) for run in runs_of_file(DECLARED, path)] == [
        {"reading": "one_decimal", "last_year": 2031},
        {"reading": "whole", "last_year": 2030},
    ]


@over(
    ("text", "said"),
    [
        ("", "empty; its header names parameters, a row is a run"),
        ("\n\n", "empty; its header names parameters, a row is a run"),
        ("first_year\n", "no runs; give each a row under the header"),
        (
            "year\n2025\n",
            "row 1: chapter made-up has no parameter 'year'; the nearest is 'last_year'",
        ),
        ("first_year,first_year\n1,2\n", "row 1: first_year comes twice; leave one out"),
        ("first_year\n2025,2026\n", "row 2: 2 cells, the header has 1"),
        (
            "first_year\n2025\n1900\n",
            "row 3: made-up: first_year: 1900 is not in [2020, 2040] (eerste jaar)",
        ),
        ("first_year\n2025\n2025\n", "row 3: the same values as row 2; leave one out"),
        (
            "first_year\n\n2025\n\n1900\n",
            "row 5: made-up: first_year: 1900 is not in [2020, 2040] (eerste jaar)",
        ),
        (
            "\nyear\n2025\n",
            "row 2: chapter made-up has no parameter 'year'; the nearest is 'last_year'",
        ),
        ("first_year\n\n2025\n2026\n2025\n", "row 5: the same values as row 3; leave one out"),
        (
            'first_year\n2025\n"2026\n',
            "row 3: not CSV: unexpected end of data; is a quotation mark not closed?",
        ),
        # A comma in the header: the file is no Dutch one, whatever stands in its rows.
        (
            "first_year,last_year\n2025;2026\n",
            "row 2: 1 cells, the header has 2",
        ),
    ],
)
def test_a_mistaken_file_names_the_row(text: str, said: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "runs.csv"
        path.write_text(text, encoding="utf-8")
        with pytest.raises(KamerboekError) as refused:
            runs_of_file(DECLARED, path)
    assert str(refused.value) == f"{path}: {said}"


def test_a_file_that_is_not_there_or_no_text(tmp_path: Path) -> None:
    with pytest.raises(KamerboekError) as none:
        runs_of_file(DECLARED, tmp_path / "none.csv")
    assert str(none.value) == (
        f"{tmp_path / 'none.csv'}: cannot be read: No such file or directory"
    )
    (tmp_path / "b.csv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(KamerboekError) as binary:
        runs_of_file(DECLARED, tmp_path / "b.csv")
    assert str(binary.value) == (
        f"{tmp_path / 'b.csv'}: not UTF-8 at byte 0; save it as CSV in UTF-8"
    )


FACTOR = Parameter("factor", "float", 1.5, 0.0, 9.0, (), "factor")


def test_a_range_has_both_its_ends() -> None:
    declared = Declaration("made-up", (FACTOR, FIRST))
    runs = runs_of_grid(declared, ["factor=1:2:0.25,4", "first_year=2025:2027"])
    assert list(dict.fromkeys(run.values["factor"] for run in runs)) == [1, 1.25, 1.5, 1.75, 2, 4]
    assert [run.values["first_year"] for run in runs[:3]] == [2025, 2026, 2027]
    fine = runs_of_grid(declared, ["factor=0.0000001:0.0000003:0.0000001"])
    assert [run.values["factor"] for run in fine] == [1e-7, 2e-7, 3e-7]
    with pytest.raises(KamerboekError) as over:
        runs_of_grid(declared, ["factor=1:1.9:0.5"])
    assert str(over.value) == (
        "--grid factor: 1:1.9:0.5 steps over 1.9; end it at 1.5, or take another step"
    )
    for endless in (f"1:{'9' * 5000}", f"0:1:0.{'0' * 5000}1", "0:1:0.00001"):
        with pytest.raises(KamerboekError) as refused:
            runs_of_grid(declared, [f"factor={endless}"])
        assert len(str(refused.value)) < 200
        assert str(refused.value) == (
            f"--grid factor: {shown(endless)} is more than 100000 numbers; take fewer"
        )
    with pytest.raises(KamerboekError, match="10 is not in"):
        runs_of_grid(declared, ["factor=0:99999"])
    for wrong in ("2:1:0.5", "1:2:0", "1:2:-1"):
        with pytest.raises(KamerboekError, match="counts up"):
            runs_of_grid(declared, [f"factor={wrong}"])


def test_of_a_text_what_is_written_is_all_of_it() -> None:
    """`010` and `true` are words there, as they are to a command line."""
    declared = Declaration("made-up", (Parameter("note", "str", "", None, None, (), "woord"),))
    runs = runs_of_grid(declared, ["note=3,010,true"])
    assert [run.values["note"] for run in runs] == ["3", "010", "true"]


def test_blanks_around_what_a_file_says_count_for_nothing(tmp_path: Path) -> None:
    path = tmp_path / "runs.csv"
    for text in ("reading, last_year \n whole , 2031\n", "reading ; last_year\nwhole; 2031 \n"):
        path.write_text(text, encoding="utf-8")
        (made,) = runs_of_file(DECLARED, path)
        assert dict(made.values) == {"reading": "whole", "last_year": 2031}


def test_a_file_as_a_dutch_spreadsheet_writes_it(tmp_path: Path) -> None:
    declared = Declaration("made-up", (FACTOR, FIRST))
    path = tmp_path / "runs.csv"
    path.write_text("factor;first_year\n2,5;2026\n3;2027\n", encoding="utf-8")
    runs = runs_of_file(declared, path)
    assert [tuple(run.values.values()) for run in runs] == [(2.5, 2026), (3.0, 2027)]
    # One column has no comma nor semicolon: a cell of it is read as it is.
    path.write_text("factor\n2.5\n", encoding="utf-8")
    assert [run.values["factor"] for run in runs_of_file(declared, path)] == [2.5]
    path.write_text('factor,first_year\n"2,5",2026\n', encoding="utf-8")
    with pytest.raises(KamerboekError, match=r"has a decimal comma; write 2\.5"):
        runs_of_file(declared, path)
