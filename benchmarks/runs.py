"""How long many runs of a chapter take: `python -m benchmarks.runs CHAPTER` prints a table.

The command `kamerboek sweep` with random values of all parameters, its tables and its page
included, beside papermill run by run. Some of the runs papermill makes as well, and the sweep
refuses to go on where that gives other results.
"""

from __future__ import annotations

import argparse
import csv
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from benchmarks.aims import Aim
from benchmarks.book import machine
from benchmarks.properties.values import random_values
from benchmarks.recorded import record
from benchmarks.tree import measured
from kamerboek.run import Declaration, chapter_notebook, declaration_of, execute_notebook

PROJECT = Path(__file__).parent.parent
SEED = 2025
RUNS, PAPERMILL = 1000, 3
SHARE, SECONDS_A_RUN, MEGABYTES = 0.02, 900 / 10_000, 1000.0
"""What was aimed at: of a run by papermill, a run, and of all that runs."""


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


def measure(
    chapter: str, count: int = RUNS, by_papermill: int = PAPERMILL, *, recorded: bool = False
) -> list[Aim]:
    """Measure and print; return what was aimed at."""
    notebook = chapter_notebook(PROJECT, chapter)
    declaration = declaration_of(notebook)
    execute_notebook(notebook)  # starts what kernels are forked from
    started = time.perf_counter()
    for _ in range(by_papermill):
        execute_notebook(notebook)
    papermill = (time.perf_counter() - started) / by_papermill
    with tempfile.TemporaryDirectory() as folder:
        file, swept = Path(folder) / "runs.csv", Path(folder) / "sweep"
        runs = write_runs(declaration, count, file)
        tool = str(Path(sys.executable).with_name("kamerboek"))
        command = [tool, "sweep", chapter, "--from", str(file), "--output", str(swept)]
        first, again = measured(command, PROJECT), measured(command, PROJECT)
        size = sum(path.stat().st_size for path in swept.iterdir())
        page = (swept / "index.html").stat().st_size
    if recorded:
        record("sweep", runs, first.processor)
    print("| what | seconds | of processor | MB |")
    print("|---|---:|---:|---:|")
    print(f"| papermill, a run of {chapter} | {papermill:.2f} | | |")
    for what, took in (("a sweep of", first), ("the same again, nothing to run:", again)):
        cells = f"{took.seconds:.1f} | {took.processor:.1f} | {took.megabytes:.0f}"
        print(f"| {what} {runs} runs | {cells} |")
    per_run = first.seconds / runs
    print(f"| of it a run | {per_run:.4f} | {first.processor / runs:.4f} | |")
    print(f"| of a papermill run | {per_run / papermill:.4f} | | |")
    print(
        f"| the files of the sweep, and of them the page | | | {size / 1e6:.0f}, {page / 1e6:.1f} |"
    )
    what = f"{runs} runs of {chapter}"
    return [
        Aim(f"a run of {chapter} without pages, of one by papermill", per_run / papermill, SHARE),
        Aim(what, first.seconds, SECONDS_A_RUN * count, "s"),
        Aim(f"{what}, memory", first.megabytes, MEGABYTES, "MB"),
    ]


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("chapter")
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--papermill", type=int, default=PAPERMILL, help="runs by papermill")
    parser.add_argument("--record", action="store_true", help="keep it for benchmarks.growth")
    options = parser.parse_args()
    print(machine(), end="\n\n")
    measure(options.chapter, options.runs, options.papermill, recorded=options.record)


if __name__ == "__main__":
    main()
