"""Dask beside joblib's own processes: `python -m benchmarks.cluster CHAPTER` prints a table.

The same runs by two processes of this machine, and by two workers of a Dask cluster on it, in pairs
of which each has the other first. What a pair shares, as the load of that moment, its ratio leaves
out. Each pair has values of its own: what a process has calculated it does not calculate again. It
needs the extra `cluster`.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from joblib import parallel_config

from benchmarks.aims import Aim
from benchmarks.book import machine
from benchmarks.properties.values import random_values
from benchmarks.runs import PROJECT, SEED
from benchmarks.tree import processor_of_all
from kamerboek.results import run_many
from kamerboek.run import Value, chapter_notebook, declaration_of, on_scheduler

WORKERS = 2
RUNS, PAIRS = 200, 6
SPEED = 0.8
"""Of joblib's own, at the least."""


@dataclass(frozen=True)
class Took:
    """What runs took: seconds by the clock, and seconds of processor of all processes."""

    clock: float
    processor: float


def took(notebook: Path, values: Sequence[Mapping[str, Value]], scheduler: str | None) -> Took:
    """Return what runs take, on a scheduler or by this machine's own processes."""
    own = parallel_config(n_jobs=WORKERS)
    processor, clock = processor_of_all(), time.perf_counter()
    with own if scheduler is None else on_scheduler(scheduler):
        done = sum(len(each) for each in run_many(notebook, values))
    assert done == len(values), f"{done} of {len(values)} runs"  # noqa: S101 - the measure's own
    return Took(time.perf_counter() - clock, processor_of_all() - processor)


def measure(chapter: str, runs: int = RUNS, pairs: int = PAIRS) -> list[Aim]:
    """Measure and print; return what was aimed at."""
    from distributed import LocalCluster

    notebook = chapter_notebook(PROJECT, chapter)
    random = Random(SEED)  # noqa: S311 - no secret
    declaration = declaration_of(notebook)

    def drawn() -> list[Mapping[str, Value]]:
        return [random_values(declaration, random, {}) for _ in range(runs)]

    by: dict[str, list[Took]] = {"joblib": [], "Dask": []}
    with LocalCluster(n_workers=WORKERS, threads_per_worker=1, dashboard_address=None) as cluster:
        schedulers = {"joblib": None, "Dask": cluster.scheduler_address}
        values = drawn()
        for scheduler in schedulers.values():
            took(notebook, values, scheduler)  # processes start, and read what the chapter reads
        for pair in range(pairs):
            values = drawn()
            for name in sorted(schedulers, reverse=bool(pair % 2)):
                by[name].append(took(notebook, values, schedulers[name]))
    print(f"| {runs} runs of {chapter} | seconds | of processor |")
    print("|---|---:|---:|")
    for name, own in by.items():
        clock, processor = (_spread(each, 1) for each in _columns(own))
        print(f"| by {name} | {clock} | {processor} |")
    by_clock, by_processor = (
        [joblib / dask for joblib, dask in zip(*each, strict=True)]
        for each in zip(*(_columns(own) for own in by.values()), strict=True)
    )
    shown = f"{_spread(by_clock, 2)} | {_spread(by_processor, 2)}"
    print(f"| speed of Dask, of joblib's own, by pairs | {shown} |")
    what = f"the speed of {WORKERS} workers of Dask, of joblib's own"
    return [Aim(what, statistics.median(by_clock), SPEED, at_least=True)]


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("chapter")
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--pairs", type=int, default=PAIRS)
    options = parser.parse_args()
    print(machine(), end="\n\n")
    measure(options.chapter, options.runs, options.pairs)


def _columns(measured: Sequence[Took]) -> tuple[list[float], list[float]]:
    return [each.clock for each in measured], [each.processor for each in measured]


def _spread(measured: Sequence[float], decimals: int) -> str:
    """Return the median, and the least and the most."""
    shown = (statistics.median(measured), min(measured), max(measured))
    middle, least, most = (f"{each:.{decimals}f}" for each in shown)
    return f"{middle} ({least} to {most})"


if __name__ == "__main__":
    main()
