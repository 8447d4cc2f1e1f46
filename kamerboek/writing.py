"""Files and folders that are written whole or not at all, in one place."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import IO

from kamerboek.errors import KamerboekError
from kamerboek.exchange import exchange


def write_whole(path: Path, data: str | bytes) -> None:
    """Write a file; whoever reads it, at any moment, finds what was there or what comes, whole.

    The bytes go into a file beside it, are flushed to the disk, and take its place at once. A text
    is written as UTF-8 with its line ends as they are; a folder is made where there is none. Raises
    KamerboekError, naming the file, when it cannot be written; what was there stays.
    """
    content = data.encode("utf-8") if isinstance(data, str) else data
    target = path.resolve()
    beside = ""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        with os.fdopen(handle, "wb") as file:
            _flushed(file, content)
        Path(beside).chmod(target.stat().st_mode if target.exists() else _mode_of_new_files())
        os.replace(beside, target)  # noqa: PTH105 - also where a file of that name stands
        _flush_folder(target.parent)
    except OSError as error:
        raise KamerboekError(
            f"{path}: not written ({error.strerror or error}); what was there is as it was"
        ) from error
    finally:
        if beside:
            with contextlib.suppress(OSError):
                Path(beside).unlink()


def write_folder(target: Path, files: Mapping[str, str], suffix: str) -> None:
    """Write a folder of text files, by their paths in it, in place of what was there.

    Only a folder that holds nothing but files in `suffix` is replaced: raises KamerboekError for
    one that holds anything else, and when it cannot be written; what was there stays.
    """
    refuse_other_files(target, suffix)
    place = target.resolve()
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=place.parent, prefix=".write-") as folder:
            new = Path(folder) / place.name
            new.mkdir()
            for name, text in files.items():
                path = new / name
                path.parent.mkdir(parents=True, exist_ok=True)
                with path.open("wb") as file:
                    _flushed(file, text.encode("utf-8"))
            if place.exists():
                exchange(new, place)
            else:
                new.rename(place)
    except OSError as error:
        raise KamerboekError(
            f"{target}: not written ({error.strerror or error}); what was there is as it was"
        ) from error


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


def _flushed(file: IO[bytes], content: bytes) -> None:
    file.write(content)
    file.flush()
    os.fsync(file.fileno())


def _mode_of_new_files() -> int:
    """Return what a new file may be read and written by, as the shell has it set."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _flush_folder(folder: Path) -> None:
    """Have the new name on the disk too, where the system knows how."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
