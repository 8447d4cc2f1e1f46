"""Run a chapter over many values, and keep each outcome as soon as it is there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kamerboek.chapter.conclusions import Turning, outcomes_of
from kamerboek.locking import alone
from kamerboek.results import Outcome, Result, comparable, results_of, run_many
from kamerboek.run import Job, Value, declaration_of, execute_many
from kamerboek.sweep.conclude import Concluding, conclusions_csv, verdicts_of
from kamerboek.sweep.grid import PlannedRun
from kamerboek.sweep.kept import KeptRuns
from kamerboek.sweep.page import Concluded, Failed, is_drawn_whole, sweep_page
from kamerboek.sweep.sample import compared, refuse_elsewhere, sampled
from kamerboek.sweep.series import Gathered
from kamerboek.sweep.table import SweepTable, refuse_column_names, write_wide_table
from kamerboek.sweep.verify import MARKER, hashes
from kamerboek.writing import refuse_unmarked, remove_left, write_whole, writing_whole

TABLE, WIDE, PAGE = "results.csv", "wide.csv", "index.html"
CONCLUSIONS = "conclusions.csv"
KEPT, NOTEBOOKS = "runs.jsonl", "notebooks"


@dataclass(frozen=True)
class Swept:
    """What a sweep made: its table, its page, and how many runs there were.

    `compared` are the numbers of the runs that papermill made as well, with the same results.
    """

    table: Path
    page: Path
    runs: int
    failed: int
    resumed: int
    compared: tuple[int, ...]


def run_sweep(
    notebook: Path,
    runs: Sequence[PlannedRun],
    folder: Path,
    key: Callable[[Mapping[str, Value]], str],
    progress: Callable[[int], None] = lambda _: None,
    *,
    notebooks: bool = False,
    conclude: Concluding | None = None,
) -> Swept:
    """Make the runs that `folder` does not hold yet, and write the table and the page of all.

    They are run for their results, without notebooks, and some of them by papermill as well: raises
    KamerboekError where that gives other results. With `notebooks` papermill runs them all, and
    each notebook is kept, as `notebooks/run-<number>.ipynb`. With `conclude`, whose default run is
    among the runs, it says in which of those that did not fail each conclusion holds.

    `key` gives the key of a run with these values: what is kept under it is not run again, so that
    a sweep that was stopped goes on where it was, and one after a change starts anew. A run that
    failed is made again. `progress` is told how many runs are done. A run that fails is an outcome
    with its reason. Raises KamerboekError when `folder` holds something else, or when a parameter
    is called as a column of the table.
    """
    defaults = declaration_of(notebook).defaults
    refuse_column_names(defaults)
    refuse_unmarked(folder, MARKER, "a sweep")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARKER).touch()
    with alone(folder):
        write_whole(folder / MARKER, "")  # not finished
        remove_left(folder, [NOTEBOOKS])
        kept = KeptRuns(folder / KEPT)
        keys = [key(run.values) for run in runs]
        missing = [
            (index, run.values)
            for index, run in enumerate(runs)
            if not run.broken
            and (keys[index] not in kept or (notebooks and not _notebook(folder, index).is_file()))
        ]
        progress(len(runs) - len(missing))
        sample = [] if notebooks else [missing[place] for place in sampled(len(missing))]
        here = compared(notebook, [(index + 1, values) for index, values in sample])
        reasons = {index: run.broken for index, run in enumerate(runs) if run.broken}
        make = _with_notebooks if notebooks else _without_notebooks
        for done in make(notebook, missing, folder):
            for index, each in done:
                if own := here.get(index + 1):
                    expected = replace(own, results=_named(own.results))
                    refuse_elsewhere(notebook, index + 1, expected, each)
            good = [(keys[index], each.results) for index, each in done if not each.reason]
            kept.add(good)
            reasons |= {index: each.reason for index, each in done if each.reason}
            progress(len(done))
        outcomes = (
            Outcome(reason=reasons[index]) if index in reasons else Outcome(kept.read(keys[index]))
            for index in range(len(runs))
        )
        _write(notebook.stem, runs, defaults, outcomes, folder, conclude)
        made = (TABLE, WIDE, PAGE, *((CONCLUSIONS,) if conclude else ()))
        write_whole(folder / MARKER, hashes(folder, made))
    return Swept(
        table=folder / TABLE,
        page=folder / PAGE,
        runs=len(runs),
        failed=len(reasons),
        resumed=len(runs) - len(missing) - sum(bool(run.broken) for run in runs),
        compared=tuple(here),
    )


def _write(
    chapter: str,
    runs: Sequence[PlannedRun],
    defaults: Mapping[str, Value],
    outcomes: Iterable[Outcome],
    folder: Path,
    conclude: Concluding | None,
) -> None:
    """Write the tables and the page; one outcome after the other, for there may be very many."""
    whole = [replace(run, values={**defaults, **run.values}) for run in runs]
    values = [run.values for run in runs]
    gathered, failed = Gathered(with_texts=is_drawn_whole(values)), []
    turning = Turning(conclude.conclusions if conclude else (), defaults)
    with writing_whole(folder / TABLE) as file:
        table = SweepTable([*defaults], file)
        for index, (run, outcome) in enumerate(zip(whole, outcomes, strict=True)):
            table.add(index + 1, run, outcome)
            gathered.add(index, outcome.results)
            if outcome.reason:
                failed.append(Failed(values[index], outcome.reason))
            else:
                turning.add(run.values, outcomes_of(verdicts_of(outcome.results)))
    with writing_whole(folder / WIDE) as file:
        write_wide_table(file, whole, gathered)
    concluded = Concluded(turning.found, conclude.choices if conclude else (), CONCLUSIONS)
    if conclude:
        write_whole(folder / CONCLUSIONS, conclusions_csv(concluded.found))
    page = sweep_page(chapter, values, gathered, failed, TABLE, concluded)
    write_whole(folder / PAGE, page)


Planned = Sequence[tuple[int, Mapping[str, Value]]]
"""Runs to be made: the place of each among all, and its values."""

Done = Sequence[tuple[int, Outcome]]
"""Runs that were made: the place of each among all, and what came of it."""


def _without_notebooks(notebook: Path, planned: Planned, _: Path) -> Iterator[Done]:
    for done in run_many(notebook, [values for _, values in planned]):
        yield [
            (planned[index][0], replace(outcome, results=_named(outcome.results)))
            for index, outcome in done
        ]


def _with_notebooks(notebook: Path, planned: Planned, folder: Path) -> Iterator[Done]:
    for index, done in execute_many([Job(notebook, values) for _, values in planned]):
        place = planned[index][0]
        if done.error:
            yield [(place, Outcome(reason=done.error))]
        else:
            write_whole(_notebook(folder, place), done.text)
            yield [(place, Outcome(_named(comparable(results_of(done.text)))))]


def _named(results: Sequence[Result]) -> tuple[Result, ...]:
    """Return what a sweep tells of: figures and verdicts, without their sentences."""
    return tuple(each for each in results if each.kind != "sentence")


def _notebook(folder: Path, index: int) -> Path:
    return folder / NOTEBOOKS / f"run-{index + 1}.ipynb"
