"""Run a chapter over many values, and keep each outcome as soon as it is there."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from kamerboek.errors import KamerboekError
from kamerboek.results import Result, results_of
from kamerboek.run import Job, Value, execute_many
from kamerboek.sweep.grid import PlannedRun
from kamerboek.sweep.page import sweep_page
from kamerboek.sweep.table import Outcome, refuse_column_names, sweep_table
from kamerboek.writing import write_whole

TABLE, PAGE, KEPT = "results.csv", "index.html", "runs"
MARKER = ".kamerboek-sweep"
"""A file in each sweep's folder, so that a sweep writes over a sweep and nothing else."""


@dataclass(frozen=True)
class Swept:
    """What a sweep made: its table, its page, and how many runs there were."""

    table: Path
    page: Path
    runs: int
    failed: int
    resumed: int


def run_sweep(
    notebook: Path,
    runs: Sequence[PlannedRun],
    folder: Path,
    key: Callable[[Mapping[str, Value]], str],
    progress: Callable[[int], None] = lambda _: None,
) -> Swept:
    """Make the runs that `folder` does not hold yet, and write the table and the page of all.

    `key` gives the key of a run with these values: what is kept under it is not run again, so that
    a sweep that was stopped goes on where it was, and one after a change starts anew. A run that
    failed is made again. `progress` is told how many runs are done. A run that fails is an outcome
    with its reason. Raises KamerboekError when `folder` holds something else, or when a parameter
    is called as a column of the table.
    """
    refuse_column_names(list(runs[0].values) if runs else [])
    _refuse_other_contents(folder)
    kept = folder / KEPT
    kept.mkdir(parents=True, exist_ok=True)
    (folder / MARKER).touch()
    paths = [kept / f"{key(run.values)}.json" for run in runs]
    results = [_read(path) for path in paths]
    resumed = sum(each is not None for each in results)
    reasons = [run.broken for run in runs]
    missing = [index for index, each in enumerate(results) if each is None and not reasons[index]]
    progress(len(runs) - len(missing))
    jobs = [Job(notebook, runs[index].values) for index in missing]
    for number, done in execute_many(jobs):
        index = missing[number]
        if done.error:
            reasons[index] = done.error
        else:
            results[index] = [each for each in results_of(done.text) if each.kind == "result"]
            write_whole(paths[index], json.dumps([asdict(each) for each in results[index] or ()]))
        progress(1)
    outcomes = [
        Outcome(run.values, tuple(found or ()), reason)
        for run, found, reason in zip(runs, results, reasons, strict=True)
    ]
    write_whole(folder / TABLE, sweep_table(outcomes))
    write_whole(folder / PAGE, sweep_page(notebook.stem, outcomes, TABLE))
    return Swept(
        table=folder / TABLE,
        page=folder / PAGE,
        runs=len(runs),
        failed=sum(outcome.failed for outcome in outcomes),
        resumed=resumed,
    )


def _refuse_other_contents(folder: Path) -> None:
    if folder.exists() and not (folder.is_dir() and (folder / MARKER).is_file()):
        if folder.is_dir() and not any(folder.iterdir()):
            return
        raise KamerboekError(
            f"{folder}: holds something that is not a sweep; choose another folder with --output"
        )


def _read(path: Path) -> list[Result] | None:
    """Return the results that are kept; None where there are none, or none whole."""
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        return [Result(**row | {"questions": tuple(row["questions"])}) for row in rows]
    except (OSError, ValueError, TypeError, KeyError):
        return None
