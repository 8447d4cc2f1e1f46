"""The marker of a book that stands: what it was made of, and what each of its files holds."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from kamerboek.book.building.inputs import digest, files_in, hashes
from kamerboek.errors import KamerboekError

MARKER = ".kamerboek"
"""A file in each book, so that a build replaces a book and nothing else."""

NO_MARKER = (ValueError, LookupError, TypeError, AttributeError, RecursionError)
"""What reading one raises that was not written as one."""


def write_marker(book: Path, key: str, made_of: str = "") -> None:
    """Say in a book's marker under which key it was made, and the sha256 of each of its files.

    `made_of` is the key of the bytes that it was made of, for the project's own book.
    """
    (book / MARKER).write_text(_text(key, made_of, _files(book)), encoding="utf-8")


def stands(book: Path, key: str) -> bool:
    """Say whether the folder holds the book of this key, whole: no file changed, more or less."""
    return bool(key) and _whole(book).get("key") == key


def stands_as_made(book: Path, made_of: str) -> bool:
    """Say whether the folder holds, whole, the book that was made of the bytes of this key."""
    return bool(made_of) and _whole(book).get("made_of") == made_of


def marker_fault(book: Path) -> str:
    """Say what is wrong with a book's marker by itself; nothing where it is as it was written.

    What is said of the files is not looked at.
    """
    try:
        text = (book / MARKER).read_text(encoding="utf-8")
        said = json.loads(text)
        whole = _text(said["key"], said.get("made_of", ""), said["files"])
        return "" if text == whole else "changed"
    except (OSError, *NO_MARKER):
        return "changed"


def _whole(book: Path) -> Mapping[str, str]:
    """Return what the marker of a book that is whole says; nothing of another folder."""
    try:
        text = (book / MARKER).read_text(encoding="utf-8")
        said = json.loads(text)
        whole = text == _text(said["key"], said.get("made_of", ""), _files(book))
        return said if whole else {}
    except (OSError, KamerboekError, *NO_MARKER):
        return {}


def _text(key: str, made_of: str, files: Mapping[str, str]) -> str:
    own = {"made_of": made_of} if made_of else {}
    said = {"key": key, **own, "files": files, "sum": digest([key, *own.values(), files])}
    return json.dumps(said, indent=1, sort_keys=True) + "\n"


def _files(book: Path) -> dict[str, str]:
    return hashes(book, (name for name in files_in(book) if name != MARKER))
