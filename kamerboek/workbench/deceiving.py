"""Words of an edition's own files that do not read as they look, and that its document has not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kamerboek.edition.coding import CODING
from kamerboek.edition.problem import Problem
from kamerboek.edition.readers import READINGS
from kamerboek.unseen import deceiving_words

READ = (".csv", ".toml")
"""The endings of the files that hold an edition's own words."""


def deceiving_problems(folder: Path, text: str) -> Iterator[Problem]:
    """Yield each word of the files in an edition's folder that does not read as it looks.

    What stands so in the document's own `text` may be quoted. A file that is not UTF-8 has no
    words here: who reads it says so.
    """
    for path in _files(folder):
        lines = path.read_bytes().decode("utf-8", errors="ignore").split("\n")
        for number, line in enumerate(lines, start=1):
            for word, reason in deceiving_words(line):
                if word not in text:
                    yield Problem(path, number, "", f"{word!r} has {reason}", "type it anew")


def _files(folder: Path) -> Iterator[Path]:
    own = [folder / "edition.toml"]
    own += [path for name in (CODING, READINGS) for path in sorted((folder / name).rglob("*"))]
    yield from (path for path in own if path.is_file() and path.suffix in READ)
