"""Run every chapter with random values and say what is wrong with what it prints.

`python -m benchmarks.properties` tries 200 sets of values a chapter and prints a report;
`--output FILE` writes it. Exit code 1 where anything is wrong.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks.properties.report import report
from benchmarks.properties.trial import chapters_of, try_chapters
from kamerboek.writing import write_whole

PROJECT = Path(__file__).resolve().parents[2]
SETS, SEED = 200, 2025


def main() -> int:
    """Try, report, and return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("chapters", nargs="*", help="names of chapters; all of them without any")
    parser.add_argument("--sets", type=int, default=SETS)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--output", type=Path, default=None)
    options = parser.parse_args()
    notebooks = [
        path
        for path in chapters_of(PROJECT)
        if path.stem in options.chapters or not options.chapters
    ]
    tried = try_chapters(notebooks, options.sets, options.seed)
    text = report(tried, options.seed)
    print(text, end="")
    if options.output:
        write_whole(options.output, text)
    return int(any(each.faults for each in tried))


if __name__ == "__main__":
    sys.exit(main())
