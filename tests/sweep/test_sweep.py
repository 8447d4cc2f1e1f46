"""A sweep over a made-up chapter: one run fails, one breaks a rule, the others go on."""

from __future__ import annotations

import csv
import errno
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from kamerboek.errors import KamerboekError
from kamerboek.results import Outcome, Result
from kamerboek.run import Value, declaration_of, many
from kamerboek.sweep import run_sweep, runs_of_grid
from kamerboek.sweep import sweep as sweep_module
from kamerboek.sweep.sample import compared
from kamerboek.sweep.sweep import Done
from tests.conftest import run, run_here
from tests.made_up import write_notebook

PARAMETERS = """\
pace: int = 1  # [0, 9] | tempo
most: int = 9  # [0, 9] | het hoogste tempo
# pace <= most | het tempo ligt niet boven het hoogste
"""
CALCULATES = """\
from kamerboek.chapter.display import show
from kamerboek.figures import FigureRegister, constant
from kamerboek.prose import Origins
from kamerboek.prose.record import Record
print(most)
if pace == 3:
    raise ValueError("three will not do")
made = FigureRegister()
made.calculate("twice", constant(pace) * constant(2), "times")
verdict = "many" if pace > 5 else "few"
show(Origins(made.figures), Record((("s-1", f"Het tempo is {pace}."),), (("pace", verdict),)))
"""
DIFFERS = """\
from IPython import get_ipython
show(Record((("where", str(get_ipython() is not None)),)))
"""
"""Says something else in papermill's kernel than in a process without one."""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("swept")
    write_notebook(folder / "chapters" / "tempo.ipynb", PARAMETERS, CALCULATES)
    write_notebook(folder / "chapters" / "anders.ipynb", PARAMETERS, CALCULATES, DIFFERS)
    (folder / "data" / "editions").mkdir(parents=True)
    (folder / "_config.yml").write_text("title: x\n", encoding="utf-8")
    return folder


def rows(table: Path) -> list[dict[str, str]]:
    with table.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


GRID = ("kamerboek", "sweep", "tempo", "--grid", "pace=2,3,4,9", "--grid", "most=3,9")


@pytest.mark.long
def test_a_run_that_fails_is_a_row_and_the_others_go_on(project: Path, tmp_path: Path) -> None:
    done = run(*GRID, cwd=project)
    assert done.returncode == 0, done.stderr
    said, compared, table, page = done.stdout.splitlines()
    assert said == "8 runs, 4 failed, 0 were there already"
    # Of the six that break no rule, the first, the fourth and the last.
    assert compared == "the same results as papermill's notebook: run 1, 4, 8"
    found = {(row["run"], row["kind"]): row for row in rows(Path(table))}
    one, judged = found["1", "result"], found["8", "verdict"]
    assert (one["pace"], one["result"], one["value"], one["lower"]) == ("2", "twice", "4", "4")
    assert (judged["pace"], judged["result"], judged["text"]) == ("9", "pace", "many")
    failed, broken = found["3", ""], found["5", ""]
    assert (failed["pace"], failed["most"], failed["outcome"]) == ("3", "3", "failed")
    assert failed["reason"].endswith("cell 3: ValueError: three will not do")
    assert broken["reason"].startswith("pace = 4 and most = 3 break pace <= most")
    assert "three will not do" in Path(page).read_text(encoding="utf-8")

    again = run(*GRID, cwd=project)
    assert again.stdout.splitlines()[0] == "8 runs, 4 failed, 4 were there already"
    assert {(row["run"], row["kind"]): row for row in rows(Path(table))} == found

    # With notebooks papermill makes every run; each notebook is kept, and the table is the same.
    made = run(*GRID, "--notebooks", "--output", tmp_path / "out", cwd=project)
    assert made.returncode == 0, made.stderr
    assert made.stdout.splitlines()[0] == "8 runs, 4 failed, 0 were there already"
    assert len(made.stdout.splitlines()) == 3
    notebooks = tmp_path / "out" / "notebooks"
    kept = sorted(path.name for path in notebooks.iterdir())
    assert kept == [f"run-{number}.ipynb" for number in (1, 2, 6, 8)]
    assert "Het tempo is 4." in (notebooks / "run-6.ipynb").read_text(encoding="utf-8")
    assert (tmp_path / "out" / "results.csv").read_bytes() == Path(table).read_bytes()


def test_a_sweep_of_which_nothing_succeeds_is_no_success(project: Path) -> None:
    grid = ("--grid", "pace=4,5", "--grid", "most=3")
    done = run_here("kamerboek", "sweep", "tempo", *grid, cwd=project)
    assert done.stdout.startswith("2 runs, 2 failed")
    assert done.returncode == 1


def test_a_run_that_papermill_makes_otherwise_is_refused(project: Path, tmp_path: Path) -> None:
    done = run(
        *("kamerboek", "sweep", "anders", "--grid", "pace=1,2", "--output", tmp_path / "out"),
        cwd=project,
    )
    assert done.returncode == 2
    assert done.stderr.endswith(
        "anders.ipynb: run 1: papermill's notebook gives sentence where: 'True', the run without "
        "a kernel sentence where: 'False'; make this sweep of notebooks, with --notebooks, and "
        "report it\n"
    )
    assert not (tmp_path / "out" / "results.csv").exists()


def test_a_full_disk_is_said_and_not_taken_for_another_result(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> str:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(many, "execute_notebook", full)
    notebook = project / "chapters" / "tempo.ipynb"
    with pytest.raises(KamerboekError) as refused:
        compared(notebook, [(1, {"pace": 2, "most": 9})])
    assert str(refused.value) == f"{notebook}: No space left on device"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "once for each parameter, or --from FILE, or --conclusions"),
        (("--conclusions",), "tempo.ipynb: shows no page, so it concludes nothing"),
        (("--grid", "pace=1", "--from", "x.csv"), "or --from FILE"),
        (("--grid", "pcae=1"), "no parameter 'pcae'; the nearest is 'pace'"),
        (("--grid", "pace=1,12"), "12 is not in [0, 9]"),
        (("--from", "none.csv"), "none.csv: cannot be read"),
        (
            ("--grid", "pace=1", "--output", "chapters"),
            "something that is not a sweep of this",
        ),
    ],
)
def test_a_mistaken_sweep_is_one_line_and_nothing_is_written(
    project: Path, arguments: tuple[str, ...], said: str
) -> None:
    before = sorted(path for path in project.rglob("*"))
    done = run_here("kamerboek", "sweep", "tempo", *arguments, cwd=project)
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

    def run_many(_: Path, values: Sequence[Mapping[str, Value]]) -> Iterator[Done]:
        for index, each in reversed(list(enumerate(values))):
            if len(ran) == stop_after:
                raise KeyboardInterrupt
            ran.append(int(each["pace"]))
            result = Result("result", "twice", "", 2 * int(each["pace"]), 0, None, "times", "", ())
            yield [(index, Outcome((result,)))]

    def key(values: Mapping[str, Value]) -> str:
        return f"v{values['pace']}"

    monkeypatch.setattr(sweep_module, "run_many", run_many)
    monkeypatch.setattr(sweep_module, "compared", lambda *_: {})
    folder = tmp_path / "out"
    with pytest.raises(KeyboardInterrupt):
        run_sweep(notebook, runs, folder, key)
    assert ran == [4, 2]
    assert not (folder / "results.csv").exists()

    kept = folder / "runs.jsonl"
    first, second = kept.read_bytes().splitlines(keepends=True)
    kept.write_bytes(first + second[:-2])  # cut short: that of 2
    stop_after, counted = 9, []
    done = run_sweep(notebook, runs, folder, key, counted.append)
    assert ran == [4, 2, 2, 1, 0]
    assert (done.runs, done.failed, done.resumed) == (4, 0, 1)
    assert sum(counted) == 4
    assert [(row["pace"], row["value"], row["upper"]) for row in rows(done.table)] == [
        ("0", "0", ""),
        ("1", "2", ""),
        ("2", "4", ""),
        ("4", "8", ""),
    ]


def test_a_parameter_called_as_a_column_is_refused_before_anything_runs(tmp_path: Path) -> None:
    notebook = write_notebook(
        tmp_path / "v.ipynb", "value: int = 1  # [0, 9] | x\n", "print(value)"
    )
    runs = runs_of_grid(declaration_of(notebook), ["value=1,2"])
    with pytest.raises(KamerboekError, match="parameter value: the table of a sweep has a column"):
        run_sweep(notebook, runs, tmp_path / "out", str)
    assert not (tmp_path / "out").exists()
