"""A file becomes text."""

from __future__ import annotations

from pathlib import Path

from kamerboek.errors import KamerboekError


def read_document(path: Path) -> str:
    """Return the text of a plain-text document, UTF-8, byte for byte: no newline is translated.

    Raises KamerboekError when the file is missing, empty, not UTF-8 or of another format.
    """
    name = str(path)
    if not path.is_file():
        raise KamerboekError(f"{name!r}: no such file")
    if path.suffix.lower() != ".txt":
        raise KamerboekError(f"{name!r}: only plain text (.txt) is read; save it as text first")
    data = path.read_bytes()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise KamerboekError(
            f"{name!r}: not UTF-8 at byte {error.start}; convert it to UTF-8 first"
        ) from error
    if not text.strip():
        raise KamerboekError(f"{name!r}: the file is empty")
    return text
