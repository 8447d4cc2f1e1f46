"""Dask beside joblib's own processes: `python -m benchmarks.cluster CHAPTER` prints a table.

The same runs by two processes of this machine, and by two workers of a Dask cluster on it, in turn.
It needs the extra `cluster`.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from pathlib import Path
from random import Random

from benchmarks.properties.values import random_values
from benchmarks.runs import PROJECT, SEED
from kamerboek.results import run_many
from kamerboek.run import Value, chapter_notebook, declaration_of, on_scheduler


def seconds(notebook: Path, values: Sequence[Mapping[str, Value]]) -> float:
    """Return what runs take, by the clock."""
    started = time.perf_counter()
    done = sum(len(each) for each in run_many(notebook, values))
    assert done == len(values), f"{done} of {len(values)} runs"  # noqa: S101 - the measure's own
    return time.perf_counter() - started


def main() -> None:
    """Measure and print."""
    from distributed import LocalCluster

    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("chapter")
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--times", type=int, default=3)
    options = parser.parse_args()
    notebook = chapter_notebook(PROJECT, options.chapter)
    random = Random(SEED)  # noqa: S311 - no secret
    declaration = declaration_of(notebook)
    values = [random_values(declaration, random, {}) for _ in range(options.runs)]
    took: dict[str, list[float]] = {"joblib": [], "Dask": []}
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        for turn in range(options.times + 1):
            for name, own in took.items():
                address = cluster.scheduler_address
                with on_scheduler(address) if name == "Dask" else nullcontext():
                    each = seconds(notebook, values)
                if turn:  # in the first, processes start
                    own.append(each)
    print("| what | seconds, the median |")
    print("|---|---:|")
    for name, own in took.items():
        print(
            f"| {options.runs} runs of {options.chapter} by {name} | {statistics.median(own):.1f} |"
        )
    speed = statistics.median(took["joblib"]) / statistics.median(took["Dask"])
    print(f"| speed of Dask, of joblib's own | {speed:.2f} |")


if __name__ == "__main__":
    main()
