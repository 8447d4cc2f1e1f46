"""What was measured of how it grows, in benchmarks/growth.csv.

Apart from the drawing of it: what draws would count in the memory of who measures.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path

from kamerboek.writing import write_whole

MEASURED = Path(__file__).with_name("growth.csv")
COLUMNS = ("what", "size", "processor_seconds")


def record(what: str, size: int, processor: float) -> None:
    """Put a measured number in the file, in place of what stood there for that size."""
    rows = {(row["what"], int(row["size"])): row["processor_seconds"] for row in recorded()}
    rows[what, size] = f"{processor:.2f}"
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows((*key, rows[key]) for key in sorted(rows))
    write_whole(MEASURED, target.getvalue())


def recorded() -> list[dict[str, str]]:
    """Return what was measured, a row for each thing and size; empty where nothing was."""
    if not MEASURED.exists():
        return []
    return list(csv.DictReader(MEASURED.read_text(encoding="utf-8").splitlines()))
