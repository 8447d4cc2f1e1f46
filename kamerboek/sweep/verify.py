"""A finished sweep beside the hashes that it left: which of its tables is not what was written."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from kamerboek.errors import KamerboekError

MARKER = ".kamerboek-sweep"
"""A file in each sweep's folder, so that a sweep writes over a sweep and nothing else.

When it is finished it holds the hash of each table and of the page.
"""


def hashes(folder: Path, names: Sequence[str]) -> str:
    """Return a line with hash and name for each of these files of a sweep that is there."""
    return "".join(
        f"{_sha256(folder / name)}  {name}\n" for name in names if (folder / name).is_file()
    )


def faults_of_sweep(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield each file of a finished sweep that is missing or changed, and which of the two.

    Raises KamerboekError for a sweep that was stopped.
    """
    lines = (folder / MARKER).read_text(encoding="utf-8").splitlines()
    if not lines:
        raise KamerboekError(f"{folder}: this sweep was stopped; give its command again")
    for line in lines:
        said, _, name = line.partition("  ")
        if not (folder / name).is_file():
            yield name, "missing"
        elif _sha256(folder / name) != said:
            yield name, "changed"


def _sha256(path: Path) -> str:
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
