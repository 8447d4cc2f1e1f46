"""What is taken of an edition's coding, noted by row and column; and what stands there now.

A coding is read and checked as a whole, so that to have opened its files says nothing. Its rows
tell instead which of their columns they were asked for.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from kamerboek.edition.coding import CHECKS, CODING_PLACE, Coding
from kamerboek.edition.derived import file_hash
from kamerboek.edition.edition import load_edition
from kamerboek.edition.schemas import CodingRow
from kamerboek.errors import KamerboekError
from kamerboek.noting import notes


def hear_rows() -> None:
    """Have every coding that says where it stands, and each of its rows, note what is asked of it.

    It holds to the end of the process. Elsewhere rows are what they are, and as fast.
    """
    # Not as methods, which mypy would have: rows that nobody listens to would be slow too.
    CodingRow.__getattribute__ = _asked_of_row  # type: ignore[assignment, method-assign]
    Coding.__getattribute__ = _asked_of_coding  # type: ignore[assignment, method-assign]


def _asked_of_row(self: CodingRow, name: str) -> Any:
    held: dict[str, Any] = object.__getattribute__(self, "__dict__")
    asked: set[str] | None = held.get(CODING_PLACE)
    if asked is not None:
        if name == "__dict__":
            asked.update(held)
        else:
            asked.add(name)
    return object.__getattribute__(self, name)


def _asked_of_coding(self: Coding, name: str) -> Any:
    held: dict[str, Any] = object.__getattribute__(self, "__dict__")
    edition, noted = held.get(CODING_PLACE), notes()
    if edition is not None and noted is not None:
        for table in held if name == "__dict__" else (name,):
            if table in CHECKS:
                noted.counted.add((edition, table))
    return object.__getattribute__(self, name)


def what_stands(project: Path, reads: str) -> Any:
    """Return what stands now where `reads` says, in the form of `kamerboek.noting`.

    None where an edition cannot be read. Of a file it is its sha256, empty for one that is not
    there; of a table how many rows it has, and what its cells hold.
    """
    said = json.loads(reads)
    try:
        return [
            {name: file_hash(project / "data" / name) for name in said["files"]},
            {
                name: _cells(load_edition(name, project).coding, tables)
                for name, tables in said["cells"].items()
            },
        ]
    except KamerboekError:
        return None


def _cells(coding: Coding, tables: dict[str, dict[str, list[int]]]) -> Any:
    found = {}
    for name, columns in tables.items():
        rows = getattr(coding, name)
        found[name] = [
            len(rows),
            {
                column: [getattr(rows[number], column) for number in numbers if number < len(rows)]
                for column, numbers in columns.items()
            },
        ]
    return found
