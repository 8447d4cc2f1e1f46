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
    return _stands(book, "key", key)


def stands_as_made(book: Path, made_of: str) -> bool:
    """Say whether the folder holds, whole, the book that was made of the bytes of this key."""
    return _stands(book, "made_of", made_of)


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


def files_marked(book: Path) -> dict[str, str]:
    """Return the sha256 that a book's marker says of each file; nothing without a whole marker."""
    if not (book / MARKER).exists() or marker_fault(book):
        return {}
    said = json.loads((book / MARKER).read_text(encoding="utf-8"))["files"]
    return said if isinstance(said, dict) else {}


def _stands(book: Path, name: str, key: str) -> bool:
    """Say whether a marker has this key by this name, and all that it says is so."""
    try:
        text = (book / MARKER).read_text(encoding="utf-8")
        said = json.loads(text)
        # Its files are looked at only where the key is the one that is asked for.
        same = bool(key) and said.get(name) == key
        return same and text == _text(said["key"], said.get("made_of", ""), _files(book))
    except (OSError, KamerboekError, *NO_MARKER):
        return False


def _text(key: str, made_of: str, files: Mapping[str, str]) -> str:
    own = {"made_of": made_of} if made_of else {}
    said = {"key": key, **own, "files": files, "sum": digest([key, *own.values(), files])}
    return json.dumps(said, indent=1, sort_keys=True) + "\n"


def _files(book: Path) -> dict[str, str]:
    return hashes(book, (name for name in files_in(book) if name != MARKER))
