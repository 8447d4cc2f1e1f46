"""A sweep over a made-up chapter: one run fails, one breaks a rule, the others go on."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from kamerboek.errors import KamerboekError
from kamerboek.run import Job, Result, declaration_of
from kamerboek.sweep import run_sweep, runs_of_grid
from kamerboek.sweep import sweep as sweep_module
from tests.conftest import run
from tests.made_up import write_notebook

PARAMETERS = """\
pace: int = 1  # [0, 9] | tempo
most: int = 9  # [0, 9] | het hoogste tempo
# pace <= most | het tempo ligt niet boven het hoogste
"""
CALCULATES = """\
from IPython.display import display
from kamerboek.figures import FigureRegister, constant
from kamerboek.prose import Origins
print(most)
if pace == 3:
    raise ValueError("three will not do")
made = FigureRegister()
made.calculate("twice", constant(pace) * constant(2), "times")
display(Origins(made.figures))
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("swept")
    write_notebook(folder / "chapters" / "tempo.ipynb", PARAMETERS, CALCULATES)
    (folder / "data" / "editions").mkdir(parents=True)
    (folder / "_config.yml").write_text("title: x\n", encoding="utf-8")
    return folder


def rows(table: Path) -> list[dict[str, str]]:
    with table.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_run_that_fails_is_a_row_and_the_others_go_on(project: Path) -> None:
    done = run(
        "kamerboek", "sweep", "tempo", "--grid", "pace=2,3,4", "--grid", "most=3", cwd=project
    )
    assert done.returncode == 0, done.stderr
    said, table, page = done.stdout.splitlines()
    assert said == "3 runs, 2 failed, 0 were there already"
    one, failed, broken = rows(Path(table))
    assert (one["pace"], one["result"], one["value"], one["lower"]) == ("2", "twice", "4", "4")
    assert (failed["pace"], failed["outcome"]) == ("3", "failed")
    assert failed["reason"].endswith("cell 3: ValueError: three will not do")
    assert broken["reason"].startswith("pace = 4 and most = 3 break pace <= most")
    assert "three will not do" in Path(page).read_text(encoding="utf-8")

    again = run(
        "kamerboek", "sweep", "tempo", "--grid", "pace=2,3,4", "--grid", "most=3", cwd=project
    )
    assert again.stdout.splitlines()[0] == "3 runs, 2 failed, 1 were there already"
    assert rows(Path(table))[0] == one


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "give --grid NAME=A,B,C, once for each parameter, or --from FILE"),
        (("--grid", "pace=1", "--from", "x.csv"), "or --from FILE"),
        (("--grid", "pcae=1"), "no parameter 'pcae'; the nearest is 'pace'"),
        (("--grid", "pace=1,12"), "12 is not in [0, 9]"),
        (("--from", "none.csv"), "none.csv: cannot be read"),
        (("--grid", "pace=1", "--output", "chapters"), "holds something that is not a sweep"),
    ],
)
def test_a_mistaken_sweep_is_one_line_and_nothing_is_written(
    project: Path, arguments: tuple[str, ...], said: str
) -> None:
    before = sorted(path for path in project.rglob("*"))
    done = run("kamerboek", "sweep", "tempo", *arguments, cwd=project)
    assert done.returncode == 2
    assert said in done.stderr
    assert done.stderr.count("\n") == 1
    assert sorted(path for path in project.rglob("*")) == before


def test_what_was_stopped_goes_on_where_it_was(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notebook = project / "chapters" / "tempo.ipynb"
    runs = runs_of_grid(declaration_of(notebook), ["pace=0,1,2,4"])
    ran: list[int] = []
    stop_after = 2

    def execute(jobs: Sequence[Job]) -> Iterator[tuple[int, Result]]:
        for index, job in reversed(list(enumerate(jobs))):
            if len(ran) == stop_after:
                raise KeyboardInterrupt
            ran.append(int(job.values["pace"]))
            yield index, Result(text=notebook_with(float(job.values["pace"])))

    def key(values: object) -> str:
        return f"v{dict(values)['pace']}"  # type: ignore[call-overload]

    monkeypatch.setattr(sweep_module, "execute_many", execute)
    folder = tmp_path / "out"
    with pytest.raises(KeyboardInterrupt):
        run_sweep(notebook, runs, folder, key)
    assert ran == [4, 2]
    assert not (folder / "results.csv").exists()

    (folder / "runs" / "v4.json").write_text("[{", encoding="utf-8")  # cut short
    stop_after, counted = 9, []
    done = run_sweep(notebook, runs, folder, key, counted.append)
    assert ran == [4, 2, 4, 1, 0]
    assert (done.runs, done.failed, done.resumed) == (4, 0, 1)
    assert sum(counted) == 4
    assert [(row["pace"], row["value"]) for row in rows(done.table)] == [
        ("0", "0"),
        ("1", "1"),
        ("2", "2"),
        ("4", "4"),
    ]


def test_a_parameter_called_as_a_column_is_refused_before_anything_runs(tmp_path: Path) -> None:
    notebook = write_notebook(
        tmp_path / "v.ipynb", "value: int = 1  # [0, 9] | x\n", "print(value)"
    )
    runs = runs_of_grid(declaration_of(notebook), ["value=1,2"])
    with pytest.raises(KamerboekError, match="parameter value: the table of a sweep has a column"):
        run_sweep(notebook, runs, tmp_path / "out", str)
    assert not (tmp_path / "out").exists()


def notebook_with(value: float) -> str:
    """Return an executed notebook whose origins hold one figure."""
    figure = {
        "key": "twice",
        "value": value,
        "lower": value,
        "upper": value,
        "unit": "times",
        "period": "",
        "questions": ["6"],
        "text": str(value),
        "formula": "f",
    }
    block = {"type": "origins", "figures": [figure]}
    output = {
        "output_type": "display_data",
        "metadata": {},
        "data": {"application/vnd.kamerboek.block+json": block},
    }
    cell = {
        "cell_type": "code",
        "id": "c",
        "metadata": {},
        "source": "",
        "execution_count": 1,
        "outputs": [output],
    }
    return json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [cell]})
