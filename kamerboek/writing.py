"""Writing a file whole or not at all: the one way in which the project writes over a file."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from kamerboek.errors import KamerboekError


def write_whole(path: Path, data: str | bytes) -> None:
    """Write a file; whoever reads it, at any moment, finds what was there or what comes, whole.

    The bytes go into a file beside it, are flushed to the disk, and take its place at once. A text
    is written as UTF-8 with its line ends as they are. Raises KamerboekError, naming the file, when
    it cannot be written; what was there stays.
    """
    content = data.encode("utf-8") if isinstance(data, str) else data
    target = path.resolve()
    beside = ""
    try:
        handle, beside = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
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
