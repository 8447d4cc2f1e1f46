"""How long a book and many runs take: `python -m benchmarks.book` prints a table.

Everything is measured on this machine in one go, on a copy of the project: papermill and Jupyter
Book by themselves, one notebook after the other; `kamerboek build` from nothing, without a change
and with one parameter changed; and a sweep over a chapter against papermill run by run. What plain
papermill gives for a run of the sweep is compared, byte for byte, with what the sweep gave.
"""

from __future__ import annotations

import argparse
import itertools
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import nbformat

from benchmarks.aims import Aim
from kamerboek.book.building.inputs import files_at
from kamerboek.run import (
    Job,
    Result,
    Value,
    execute_many,
    normalised,
    notebooks_of,
)

PROJECT = Path(__file__).parent.parent
SWEPT = "cijfercontrole"
GRID = {"whole_amounts": ("one_decimal", "whole"), "hedge_width": range(51)}
CODED = "data/editions/2025-najaar/coding/themes.csv"
CODING = ("Verplaatsing van informatie", "Verplaatsing van gegevens")
"""A table of the coding, and the words of a row in it with others in their place."""
TIMES, RUNS, COMPARED = 3, 100, 10
CHANGED = "cijfercontrole:\n  hedge_width: 25\n"


@dataclass(frozen=True)
class Took:
    """Seconds of the clock, and seconds of processor time of all that was started and ended.

    On a machine that does other things too, the second says more than the first.
    """

    seconds: float
    processor: float


@dataclass(frozen=True)
class Row:
    """A line of the table: what was done, what it took, against which other line."""

    what: str
    took: Took
    against: Took | None = None
    bound: float | None = None

    @property
    def aim(self) -> Aim | None:
        """What was aimed at: a share of the other line by the clock, or seconds without one."""
        if self.bound is None:
            return None
        if self.against is None:
            return Aim(self.what, self.took.seconds, self.bound, "s")
        return Aim(self.what, self.took.seconds / self.against.seconds, self.bound)

    def __str__(self) -> str:
        cells = []
        for name in ("seconds", "processor"):
            own = getattr(self.took, name)
            cells.append(f"{own:.2f}")
            cells.append(f"{own / getattr(self.against, name):.2f}" if self.against else "")
        return f"| {self.what} | {' | '.join(cells)} |"


def machine() -> str:
    """Return what a measurement depends on."""
    version = sys.version.split()[0]
    return f"{os.cpu_count()} cores, Python {version}, load {os.getloadavg()[0]:.1f} at the start"


def tool(name: str, *arguments: str | Path, folder: Path) -> None:
    """Run a command of this environment in a folder; raises CalledProcessError when it fails."""
    command = [str(Path(sys.executable).with_name(name)), *map(str, arguments)]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)  # noqa: S603 - our own


def timed(
    done: Callable[[], None], before: Callable[[], None] | None = None, times: int = 1
) -> Took:
    """Return what something takes, the least of some times, `before` not counted."""
    took = []
    for _ in range(times):
        if before:
            before()
        started, used = time.perf_counter(), processor_seconds()
        done()
        took.append(Took(time.perf_counter() - started, processor_seconds() - used))
    return min(took, key=lambda each: each.seconds)


def processor_seconds() -> float:
    """Return the processor time of this process, and of what it started and saw the end of."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def copied(folder: Path) -> Path:
    """Copy what a book is made of; return the copy."""
    copy = folder / "project"
    for name in ("chapters", "data"):
        shutil.copytree(PROJECT / name, copy / name)
    for path in files_at(PROJECT):
        shutil.copy(path, copy)
    return copy


def papermill(notebook: Path, output: Path, values: dict[str, Value]) -> None:
    """Run a notebook by the command papermill, as one would without this package."""
    given = [part for name, value in values.items() for part in ("-p", name, str(value))]
    tool("papermill", notebook, output, *given, "--cwd", notebook.parent, folder=notebook.parent)


def books(folder: Path, times: int) -> list[Row]:
    """Measure the ways to a book."""
    project = copied(folder)
    values = folder / "values.yml"
    values.write_text(CHANGED, encoding="utf-8")

    def forget() -> None:
        for name in ("_build", "vragen"):
            shutil.rmtree(project / name, ignore_errors=True)

    def forget_other() -> None:
        for path in (project / "_build").glob("html-*"):
            shutil.rmtree(path)
        uses = project / "_build" / "cache"
        shutil.rmtree(uses)
        shutil.copytree(folder / "cache", uses)

    def plain() -> None:
        for notebook in notebooks_of(project / "chapters"):
            papermill(notebook, folder / notebook.name, {})
        tool("jupyter-book", "build", ".", "-W", "--keep-going", "--quiet", folder=project)

    def build(*arguments: str | Path) -> Callable[[], None]:
        return lambda: tool("kamerboek", "build", *arguments, folder=project)

    by_hand = timed(plain, forget, times)
    clean = timed(build(), forget, times)
    shutil.copytree(project / "_build" / "cache", folder / "cache")
    nothing = timed(build(), times=max(times, 3))
    changed = timed(build("--parameters", values), forget_other, times)
    coding = project / CODED
    text = coding.read_text(encoding="utf-8")
    coding.write_text(text.replace(*CODING, 1), encoding="utf-8")
    coded = timed(build())
    chapters = len(notebooks_of(project / "chapters"))
    return [
        Row(f"papermill on {chapters} chapters one by one, then jupyter-book build", by_hand),
        Row("kamerboek build, from nothing", clean, by_hand, 0.25),
        Row("kamerboek build, nothing changed", nothing, None, 0.3),
        Row("kamerboek build, one parameter of one chapter changed", changed, clean, 0.3),
        Row("kamerboek build, one row of the coding changed", coded, clean, 0.4),
    ]


def sweep(folder: Path, runs: int, compared: int) -> list[Row]:
    """Measure many runs of a chapter; raises AssertionError when an output is another one."""
    notebook = PROJECT / "chapters" / f"{SWEPT}.ipynb"
    grid = [dict(zip(GRID, each, strict=True)) for each in itertools.product(*GRID.values())]
    jobs = [Job(notebook, values) for values in grid[:runs]]
    results: dict[int, Result] = {}
    whole = timed(lambda: results.update(execute_many(jobs)))
    ours = Took(whole.seconds / len(jobs), whole.processor / len(jobs))
    chosen = range(0, len(jobs), max(1, len(jobs) // compared))
    by_hand = []
    for index in chosen:
        output = folder / "run.ipynb"
        values = dict(jobs[index].values)
        by_hand.append(timed(partial(papermill, notebook, output, values)))
        gives = normalised(nbformat.read(output, as_version=4), keep_injected=True)
        if gives != results[index].text:
            raise AssertionError(f"{jobs[index].values}: papermill gives another notebook")
    plain = Took(
        sum(each.seconds for each in by_hand) / len(chosen),
        sum(each.processor for each in by_hand) / len(chosen),
    )
    same = f"the outputs of these {len(chosen)} runs are the same"
    return [
        Row(f"papermill, a run of {SWEPT} ({len(chosen)} runs measured; {same})", plain),
        Row(
            f"execute_many, a run of {SWEPT} ({len(jobs)} runs measured)",
            ours,
            plain,
            0.33,
        ),
    ]


def measure(times: int = TIMES, runs: int = RUNS, compared: int = COMPARED) -> list[Aim]:
    """Measure and print; return what was aimed at."""
    print("| what | seconds | of the other | of processor | of the other |")
    print("|---|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as folder:
        rows = books(Path(folder), times)
        print(*rows, sep="\n", flush=True)
        many = sweep(Path(folder), runs, compared)
        print(*many, sep="\n", flush=True)
    return [row.aim for row in (*rows, *many) if row.aim]


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument(
        "--times", type=int, default=TIMES, help="the least of so many times counts"
    )
    parser.add_argument("--runs", type=int, default=RUNS, help="runs of the sweep")
    parser.add_argument("--compared", type=int, default=COMPARED, help="of them by papermill too")
    options = parser.parse_args()
    print(machine(), end="\n\n")
    measure(options.times, options.runs, options.compared)


if __name__ == "__main__":
    main()
