"""Two folders change places at once, so that at no moment there is none."""

from __future__ import annotations

import ctypes
import os
import sys
from itertools import count
from pathlib import Path

HERE = -100
"""The system's number for the working directory (AT_FDCWD)."""

EXCHANGE = 2
"""The system's flag for changing places (RENAME_EXCHANGE)."""


def exchange(one: Path, other: Path) -> None:
    """Have two folders of one file system change places; raises OSError when they cannot.

    Where the system has no way to do that at once, there is a moment without `other`: what was
    there stands beside it then, and not where it is cleared up when this process is killed.
    """
    if not _at_once(one, other):
        aside = _free_name(other)
        other.rename(aside)
        try:
            one.rename(other)
        except BaseException:
            aside.rename(other)
            raise
        aside.rename(one)


def _free_name(folder: Path) -> Path:
    """Return a name beside a folder that nothing has: another may be left of who was killed."""
    names = (folder.with_name(f"{folder.name}.before-{number}") for number in count(1))
    return next(each for each in names if not each.exists())


def _at_once(one: Path, other: Path) -> bool:
    if sys.platform != "linux":
        return False
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    return rename is not None and (
        rename(HERE, os.fsencode(one), HERE, os.fsencode(other), EXCHANGE) == 0
    )
