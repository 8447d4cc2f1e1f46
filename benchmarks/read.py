"""How long reading takes: `python -m benchmarks.read` prints a table.

Reads 1, 10, 100 and 1,000 times the 2025 document, its questions renumbered, and measures the
start of the program with it: a fresh interpreter that reads the document once. Reads a PDF of made
pages too. Seconds are those of one core.
"""

from __future__ import annotations

import argparse
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.aims import Aim
from benchmarks.recorded import record
from kamerboek.document import parse_questions, read_document
from kamerboek.document.files.pdf.reader import read_pages
from kamerboek.document.files.pdf.text import compose
from tests.document.files import pdf_of

SOURCE = Path(__file__).parent.parent / "data" / "editions" / "2025-najaar" / "source.txt"
TIMES = (1, 10, 100, 1000)
PAGES = 20
"""Of a PDF, that a core should read in a second."""
PARAGRAPHS = [
    paragraph
    for number in range(1, 700)
    for paragraph in (
        f"{number}. Hoe hoog is dijk {number} in het land, en wie heeft dat gemeten?",
        f"Dijk {number} is hoog. " + "Dat is in 2024 gemeten en daarna door het waterschap. " * 14,
    )
]
"""What the pages of the PDF hold."""

PROGRAM = (
    "import sys; from pathlib import Path; from kamerboek.document import *; "
    "print(len(parse_questions(read_document(Path(sys.argv[1]))).questions))"
)


def repeated(text: str, times: int) -> str:
    """Return the document's questions `times` over, numbered on."""
    parsed = parse_questions(text)
    first = re.search(r"^1 ", text, re.MULTILINE)
    start = first.start() if first else 0
    places = [question.question_start for question in parsed.questions]
    count = len(places)
    result = [text[:start]]
    for time_over in range(times):
        position = start
        for index, place in enumerate(places):
            label = len(str(index + 1)) + 1
            result.append(text[position : place - label])
            result.append(f"{time_over * count + index + 1} ")
            position = place
        result.append(text[position:])
    return "".join(result)


def measure(sizes: Sequence[int] = TIMES, *, recorded: bool = False) -> list[Aim]:
    """Measure and print; return what was aimed at."""
    text = SOURCE.read_bytes().decode()
    started = time.perf_counter()
    subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", PROGRAM, str(SOURCE)], check=True, stdout=subprocess.DEVNULL
    )
    print(f"fresh interpreter, document once: {time.perf_counter() - started:.2f} s")
    print("| times | characters | questions | warnings | seconds | µs per 1,000 | peak MB |")
    print("|---:|---:|---:|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.txt"
        for times in sizes:
            path.write_bytes(repeated(text, times).encode())
            started = time.process_time()
            parsed = parse_questions(read_document(path))
            took = time.process_time() - started
            if recorded:
                record("read", times, took)
            size = len(parsed.text)
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            print(
                f"| {times} | {size} | {len(parsed.questions)} | {len(parsed.warnings)} "
                f"| {took:.2f} | {took / size * 1e9:.0f} | {peak} |"
            )
    content = pdf_of(PARAGRAPHS, header="Antwoorden over dijken")
    started = time.process_time()
    pages = read_pages(content, 5_000)
    compose(pages)
    took = time.process_time() - started
    speed = len(pages) / took
    print(f"PDF: {len(pages)} pages, {speed:.0f} a second a core")
    return [Aim("pages of a PDF read in a second by a core", speed, PAGES, at_least=True)]


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--times", type=int, nargs="*", default=TIMES)
    parser.add_argument("--record", action="store_true", help="keep it for benchmarks.growth")
    options = parser.parse_args()
    measure(options.times, recorded=options.record)


if __name__ == "__main__":
    main()
