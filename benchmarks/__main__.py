"""All that speed was aimed at, on this machine in one go: `python -m benchmarks`.

Half an hour on two cores. Each part prints its own table, as it does by itself; what was aimed at
stands at the end. That an aim is missed is no failure: machines differ.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from functools import partial

from benchmarks import book, cluster, documents, questions, read, runs
from benchmarks.aims import Aim, table

SWEPT, RUNS = "3-industrie", 10_000


def main() -> None:
    """Measure all."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--record", action="store_true", help="keep it for benchmarks.growth")
    recorded = parser.parse_args().record
    parts: dict[str, Callable[[], list[Aim]]] = {
        "Reading": partial(read.measure, recorded=recorded),
        "Documents": documents.measure,
        "Books": book.measure,
        "Questions": partial(questions.measure, recorded=recorded),
        "Runs": partial(runs.measure, SWEPT, RUNS, recorded=recorded),
        "Dask beside joblib": partial(cluster.measure, SWEPT),
    }
    print(book.machine())
    aims = []
    for title, measure in parts.items():
        print(f"\n## {title}\n", flush=True)
        aims += measure()
    print(f"\n## What was aimed at\n\n{table(aims)}")


if __name__ == "__main__":
    main()
