"""A pipe or a device in the place of a file is refused: who reads one may wait for ever."""

from __future__ import annotations

import os
import stat
import sys

from kamerboek.errors import KamerboekError

OPENED_BY_PYTHON = frozenset((os.devnull, "/dev/tty"))
"""Devices that Python opens by itself, for what shall say nothing and for a question to a user."""

_refused = False


def refuse_pipes() -> None:
    """Let this process open no pipe and no device by its name, from now on, whoever opens it.

    Python says of each file that it opens it, before it does: so it holds for whatever reads.
    """
    global _refused
    if not _refused:
        _refused = True
        sys.addaudithook(_hear)


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open" and isinstance(arguments[0], (str, bytes, os.PathLike)):
        path = os.fsdecode(arguments[0])
        if path not in OPENED_BY_PYTHON and _is_pipe_or_device(path):
            raise KamerboekError(f"{path}: is no regular file; copy its content into one")


def _is_pipe_or_device(path: str) -> bool:
    """Say whether there is one of these; not for a file, a folder, what is not."""
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116 - of every file that is opened
    except (OSError, ValueError):
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISCHR(mode) or stat.S_ISBLK(mode)
