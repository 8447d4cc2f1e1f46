"""The marker of a book that stands: what it was made of, and what each of its files holds."""

from __future__ import annotations

import json
from pathlib import Path

from kamerboek.book.building.inputs import files_in, hashes
from kamerboek.errors import KamerboekError

MARKER = ".kamerboek"
"""A file in each book, so that a build replaces a book and nothing else."""


def write_marker(book: Path, key: str) -> None:
    """Say in a book's marker under which key it was made, and the sha256 of each of its files."""
    said = {"key": key, "files": _files(book)}
    (book / MARKER).write_text(json.dumps(said, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def stands(book: Path, key: str) -> bool:
    """Say whether the folder holds the book of this key, whole: no file changed, more or less."""
    try:
        said = json.loads((book / MARKER).read_text(encoding="utf-8"))
        return isinstance(said, dict) and said == {"key": key, "files": _files(book)}
    except (OSError, ValueError, KamerboekError):
        return False


def _files(book: Path) -> dict[str, str]:
    return hashes(book, (path for path in files_in(book) if path != book / MARKER))
