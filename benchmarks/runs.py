"""How long many runs of a chapter take: `python -m benchmarks.runs CHAPTER` prints a table.

The command `kamerboek sweep` with random values of all parameters, its tables and its page
included, beside papermill run by run. Some of the runs papermill makes as well, and the sweep
refuses to go on where that gives other results.
"""

from __future__ import annotations

import argparse
import csv
import os
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from benchmarks.properties.values import random_values
from benchmarks.recorded import record
from benchmarks.tree import measured
from kamerboek.run import Declaration, chapter_notebook, declaration_of, execute_notebook

PROJECT = Path(__file__).parent.parent
SEED = 2025


def write_runs(declaration: Declaration, count: int, path: Path) -> int:
    """Write a file of runs with random values; return how many are left when none comes twice."""
    random = Random(SEED)  # noqa: S311 - no secret
    drawn = [random_values(declaration, random, {}) for _ in range(count)]
    distinct = {tuple(each.items()): each for each in drawn}
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.DictWriter(file, list(declaration.defaults), lineterminator="\n")
        rows.writeheader()
        rows.writerows(declaration.defaults | each for each in distinct.values())
    return len(distinct)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("chapter")
    parser.add_argument("--runs", type=int, default=1000)
    parser.add_argument("--papermill", type=int, default=3, help="runs by papermill")
    parser.add_argument("--record", action="store_true", help="keep it for benchmarks.growth")
    options = parser.parse_args()
    notebook = chapter_notebook(PROJECT, options.chapter)
    declaration = declaration_of(notebook)
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}, load {os.getloadavg()[0]:.1f}")
    execute_notebook(notebook)  # starts what kernels are forked from
    started = time.perf_counter()
    for _ in range(options.papermill):
        execute_notebook(notebook)
    papermill = (time.perf_counter() - started) / options.papermill
    with tempfile.TemporaryDirectory() as folder:
        file, swept = Path(folder) / "runs.csv", Path(folder) / "sweep"
        runs = write_runs(declaration, options.runs, file)
        tool = str(Path(sys.executable).with_name("kamerboek"))
        command = [tool, "sweep", options.chapter, "--from", str(file), "--output", str(swept)]
        first, again = measured(command, PROJECT), measured(command, PROJECT)
        size = sum(path.stat().st_size for path in swept.iterdir())
        page = (swept / "index.html").stat().st_size
    if options.record:
        record("sweep", runs, first.processor)
    print()
    print("| what | seconds | of processor | MB |")
    print("|---|---:|---:|---:|")
    print(f"| papermill, a run of {options.chapter} | {papermill:.2f} | | |")
    for what, took in (("a sweep of", first), ("the same again, nothing to run:", again)):
        cells = f"{took.seconds:.1f} | {took.processor:.1f} | {took.megabytes:.0f}"
        print(f"| {what} {runs} runs | {cells} |")
    per_run = first.seconds / runs
    print(f"| of it a run | {per_run:.4f} | {first.processor / runs:.4f} | |")
    print(f"| of a papermill run | {per_run / papermill:.4f} | | |")
    print(
        f"| the files of the sweep, and of them the page | | | {size / 1e6:.0f}, {page / 1e6:.1f} |"
    )


if __name__ == "__main__":
    main()
