"""The marker of a book that stands: what it was made of, and what each of its files holds."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from kamerboek.book.building.inputs import digest, files_in, hashes
from kamerboek.errors import KamerboekError

MARKER = ".kamerboek"
"""A file in each book, so that a build replaces a book and nothing else."""


def write_marker(book: Path, key: str) -> None:
    """Say in a book's marker under which key it was made, and the sha256 of each of its files."""
    (book / MARKER).write_text(_text(key, _files(book)), encoding="utf-8")


def stands(book: Path, key: str) -> bool:
    """Say whether the folder holds the book of this key, whole: no file changed, more or less."""
    try:
        said = (book / MARKER).read_text(encoding="utf-8")
        return said == _text(key, _files(book))
    except (OSError, ValueError, KamerboekError):
        return False


def marker_fault(book: Path) -> str:
    """Say what is wrong with a book's marker by itself; nothing where it is as it was written.

    What is said of the files is not looked at.
    """
    try:
        text = (book / MARKER).read_text(encoding="utf-8")
        said = json.loads(text)
        return "" if text == _text(said["key"], said["files"]) else "changed"
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return "changed"


def _text(key: str, files: Mapping[str, str]) -> str:
    said = {"key": key, "files": files, "sum": digest([key, files])}
    return json.dumps(said, indent=1, sort_keys=True) + "\n"


def _files(book: Path) -> dict[str, str]:
    return hashes(book, (name for name in files_in(book) if name != MARKER))
