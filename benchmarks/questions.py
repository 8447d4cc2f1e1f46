"""How a book grows with its questions: `python -m benchmarks.questions` prints a table.

Books of 1, 4 and 16 times the 2025 document, its questions renumbered, with its themes, outcomes
and what was asked coded for each of them again. Each is built from nothing, and once more with its
chapters and drawings kept but no book standing, which is rendering alone. Seconds of the clock, and
seconds of processor time of the command and of all that it starts.
"""

from __future__ import annotations

import argparse
import csv
import io
import os
import shutil
import tempfile
from functools import partial
from pathlib import Path

from benchmarks.book import copied, timed, tool
from benchmarks.read import SOURCE, repeated
from benchmarks.recorded import record
from kamerboek.edition.edition import load_edition
from kamerboek.intake.add import make_edition, read_file

NAME = "large"
CODED = ("themes", "dispositions", "elements")
"""Tables of the coding that name questions in one column only."""
REMARKS, REMARK = ("rationale", "note"), "Zoals eerder."
"""Columns that may name other questions by their numbers, and what stands there instead."""


def coded_again(text: str, count: int, times: int) -> str:
    """Return a table of the coding `times` over, the question's number in its column counted on."""
    rows = list(csv.DictReader(io.StringIO(text)))
    target = io.StringIO()
    writer = csv.DictWriter(target, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    for time_over in range(times):
        for row in rows:
            number = str(time_over * count + int(row["question"]))
            remarks = {column: REMARK for column in REMARKS if row.get(column)}
            writer.writerow(row | {"question": number} | remarks)
    return target.getvalue()


def large_project(folder: Path, times: int) -> tuple[Path, int]:
    """Make a project whose book is of the repeated document; return it and its questions."""
    project = copied(folder)
    count = len(load_edition(SOURCE.parent.name, project).questions)
    file = folder / "large.txt"
    file.write_text(repeated(SOURCE.read_bytes().decode(), times), encoding="utf-8")
    edition = make_edition(project, NAME, read_file(file), {}, "stand-van-defensie")
    (edition / "coding").mkdir(exist_ok=True)
    for table in CODED:
        text = (SOURCE.parent / "coding" / f"{table}.csv").read_text(encoding="utf-8")
        again = coded_again(text, count, times)
        (edition / "coding" / f"{table}.csv").write_text(again, encoding="utf-8")
    return project, len(load_edition(NAME, project).questions)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--times", type=int, nargs="*", default=[1, 4, 16])
    parser.add_argument("--record", action="store_true", help="keep it for benchmarks.growth")
    options = parser.parse_args()
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the start\n")
    print("| questions | from nothing, s | of processor | rendering alone, s | of processor |")
    print("|---:|---:|---:|---:|---:|")
    for times in options.times:
        with tempfile.TemporaryDirectory() as folder:
            project, questions = large_project(Path(folder), times)
            cells = [str(questions)]
            for kept in (False, True):
                took = timed(partial(tool, "kamerboek", "build", "--edition", NAME, folder=project))
                cells += [f"{took.seconds:.1f}", f"{took.processor:.1f}"]
                if options.record and not kept:
                    record("book", questions, took.processor)
                for book in (project / "_build").glob("html*"):
                    shutil.rmtree(book)
            print(f"| {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
