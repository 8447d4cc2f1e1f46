"""Files that are written whole or not at all: who is stopped while writing leaves the old ones."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from kamerboek.errors import KamerboekError
from kamerboek.exchange import exchange


def write_whole(path: Path, text: str) -> None:
    """Write a text file, UTF-8 with `\\n`, at once; its folder is made where there is none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=".write-") as folder:
        beside = Path(folder) / path.name
        _write(beside, text)
        os.replace(beside, path)  # noqa: PTH105 - also where the file of before stands


def write_folder(target: Path, files: Mapping[str, str], suffix: str) -> None:
    """Write a folder of text files, by their paths in it, in place of what was there.

    Only a folder that holds nothing but files in `suffix` is replaced: raises KamerboekError for
    one that holds anything else.
    """
    refuse_other_files(target, suffix)
    target = target.resolve()
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".write-") as folder:
        new = Path(folder) / target.name
        new.mkdir()
        for name, text in files.items():
            path = new / name
            path.parent.mkdir(parents=True, exist_ok=True)
            _write(path, text)
        if target.exists():
            exchange(new, target)
        else:
            new.rename(target)


def refuse_other_files(target: Path, suffix: str) -> None:
    """Raise KamerboekError when a folder may not be replaced by one of files in `suffix`."""
    if not target.exists():
        return
    if not target.is_dir():
        raise KamerboekError(f"{target}: not a folder; choose another name")
    for path in sorted(target.rglob("*")):
        if not path.is_dir() and path.suffix != suffix:
            raise KamerboekError(
                f"{target}: holds {path.relative_to(target)}, which this command did not write; "
                "choose another folder"
            )


def _write(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
