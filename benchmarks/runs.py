"""How long many runs of a chapter take: `python -m benchmarks.runs CHAPTER` prints a table.

A sweep with random values of all parameters, its table and its page included, beside papermill run
by run. Some of the runs papermill makes as well, and the sweep refuses to go on where that gives
other results.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from benchmarks.properties.values import random_values
from kamerboek.book.building.inputs import digest
from kamerboek.run import chapter_notebook, declaration_of, execute_notebook
from kamerboek.sweep import PlannedRun, run_sweep

PROJECT = Path(__file__).parent.parent
SEED = 2025


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("chapter")
    parser.add_argument("--runs", type=int, default=1000)
    parser.add_argument("--papermill", type=int, default=5, help="runs by papermill")
    options = parser.parse_args()
    notebook = chapter_notebook(PROJECT, options.chapter)
    declaration = declaration_of(notebook)
    random = Random(SEED)  # noqa: S311 - no secret
    values = [random_values(declaration, random, {}) for _ in range(options.runs)]
    distinct = {tuple(each.items()): each for each in values}
    runs = [PlannedRun(each) for each in distinct.values()]
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}, load {os.getloadavg()[0]:.1f}")
    execute_notebook(notebook)  # starts what kernels are forked from
    started = time.perf_counter()
    for run in runs[: options.papermill]:
        execute_notebook(notebook, run.values)
    papermill = (time.perf_counter() - started) / options.papermill
    with tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        done = run_sweep(notebook, runs, Path(folder) / "sweep", digest)
        seconds = time.perf_counter() - started
        again = time.perf_counter()
        run_sweep(notebook, runs, Path(folder) / "sweep", digest)
        again = time.perf_counter() - again
        size = sum(path.stat().st_size for path in (Path(folder) / "sweep").iterdir())
    used = [resource.getrusage(who).ru_maxrss / 1024 for who in _WHO]
    print()
    print("| what | |")
    print("|---|---:|")
    print(f"| papermill, seconds a run of {options.chapter} | {papermill:.2f} |")
    print(f"| a sweep of {done.runs} runs ({done.failed} failed), seconds | {seconds:.1f} |")
    print(f"| of it a run, seconds | {seconds / done.runs:.4f} |")
    print(f"| of a papermill run | {seconds / done.runs / papermill:.4f} |")
    print(f"| the same sweep again, nothing to run, seconds | {again:.1f} |")
    print(f"| largest memory of this process and of another, MB | {used[0]:.0f}, {used[1]:.0f} |")
    print(f"| files of the sweep, MB | {size / 10**6:.0f} |")


_WHO = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)

if __name__ == "__main__":
    main()
