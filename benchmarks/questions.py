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
import shutil
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from benchmarks.aims import Aim
from benchmarks.book import copied, machine, timed, tool
from benchmarks.read import SOURCE, repeated
from benchmarks.recorded import record
from kamerboek.edition.edition import load_edition
from kamerboek.intake.add import make_edition, read_file

NAME = "large"
CODED = ("themes", "dispositions", "elements")
"""Tables of the coding that name questions in one column only."""
TIMES = (1, 4, 16)
SECONDS = {252: 20.0, 1008: 60.0}
"""What was aimed at, by questions."""
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


def measure(sizes: Sequence[int] = TIMES, *, recorded: bool = False) -> list[Aim]:
    """Measure and print; return what was aimed at."""
    print("| questions | from nothing, s | of processor | rendering alone, s | of processor |")
    print("|---:|---:|---:|---:|---:|")
    aims = []
    for times in sizes:
        with tempfile.TemporaryDirectory() as folder:
            project, questions = large_project(Path(folder), times)
            build = partial(tool, "kamerboek", "build", "--edition", NAME, folder=project)
            whole = timed(build)
            for book in (project / "_build").glob("html*"):
                shutil.rmtree(book)
            rendering = timed(build)
        if recorded:
            record("book", questions, whole.processor)
        if bound := SECONDS.get(questions):
            aims.append(Aim(f"a book of {questions} questions", whole.seconds, bound, "s"))
        took = (whole.seconds, whole.processor, rendering.seconds, rendering.processor)
        print(f"| {questions} | {' | '.join(f'{each:.1f}' for each in took)} |", flush=True)
    return aims


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--times", type=int, nargs="*", default=TIMES)
    parser.add_argument("--record", action="store_true", help="keep it for benchmarks.growth")
    options = parser.parse_args()
    print(machine(), end="\n\n")
    measure(options.times, recorded=options.record)


if __name__ == "__main__":
    main()
