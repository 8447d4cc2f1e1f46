"""Two folders change places at once, so that at no moment there is none."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

HERE = -100
"""The system's number for the working directory (AT_FDCWD)."""

EXCHANGE = 2
"""The system's flag for changing places (RENAME_EXCHANGE)."""


def exchange(one: Path, other: Path) -> None:
    """Have two folders of one file system change places; raises OSError when they cannot.

    Where the system has no way to do that at once, there is a moment without `other`.
    """
    if not _at_once(one, other):
        aside = one.with_name(f"{one.name}.aside")
        other.rename(aside)
        one.rename(other)
        aside.rename(one)


def _at_once(one: Path, other: Path) -> bool:
    if sys.platform != "linux":
        return False
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    return rename is not None and (
        rename(HERE, os.fsencode(one), HERE, os.fsencode(other), EXCHANGE) == 0
    )
