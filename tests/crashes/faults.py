"""A disk that fails at one operation: the n-th that changes anything below a folder.

Operations are counted where Python itself reports them (audit events), so that no way of writing
is forgotten: files opened to write, renamed, removed, cut; folders made and removed; flushes; and
the exchange of two folders, which Python does through the system's library.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

Kind = Literal["full", "killed"]

WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

CHANGES = {
    "os.chmod",
    "os.link",
    "os.mkdir",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.symlink",
    "os.truncate",
}
"""Audit events of operations that change what is on the disk, at the path they name or between two.

Of a link the first is what it leads to, which may be anywhere.
"""


class Killed(BaseException):
    """The process is gone: nothing in it may do anything more, its own clearing up included."""


class Disk:
    """Counts operations below a folder, and has one fail.

    `full`: that operation alone fails, as on a full disk, and the command can still clear up.
    `killed`: nothing after it happens any more; a file that it opens to write anew is empty.
    """

    def __init__(self, folder: Path, at: int = 0, kind: Kind = "full") -> None:
        self.folder = str(folder)
        self.at = at
        self.kind = kind
        self.done: list[str] = []

    def operation(self, what: str) -> None:
        """Count an operation, and fail it when it is its turn."""
        self.done.append(what)
        if self.at and self.kind == "killed" and len(self.done) >= self.at:
            raise Killed
        if len(self.done) == self.at:
            raise OSError(28, "No space left on device")

    def heard(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Be told of an audit event."""
        if event == "ctypes.dlsym" and arguments[1] == "renameat2":
            self.operation("exchange")
        elif event == "open":
            path, mode, flags = arguments
            writes = bool(flags & WRITES) if isinstance(flags, int) else "w" in (mode or "")
            if writes and self._is_below(path):
                self._cut_if_killed(path, flags)
                self.operation(f"open {path}")
        elif event in CHANGES and any(map(self._is_below, arguments[:2])):
            self.operation(f"{event} {arguments[0]}")

    def _cut_if_killed(self, path: str, flags: int) -> None:
        """Leave a file cut to nothing where the process dies after opening it to write it anew."""
        if self.kind == "killed" and len(self.done) + 1 == self.at and flags & os.O_TRUNC:
            folder, self.folder = self.folder, "/nowhere"  # this is not the command's own doing
            Path(path).write_bytes(b"")
            self.folder = folder

    def _is_below(self, path: object) -> bool:
        if not isinstance(path, str | bytes | os.PathLike):
            return False
        # What is in a folder that is being removed is named from there: it counts as below.
        name = str(Path.cwd() / os.fsdecode(path))
        return name.startswith(self.folder) and not name.endswith(".lock")


_disk: Disk | None = None


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    if _disk is not None:
        _disk.heard(event, arguments)


sys.addaudithook(_hook)  # It stays for as long as the process does, and does nothing by itself.


@contextmanager
def failing(disk: Disk) -> Iterator[None]:
    """Have a disk count and fail what is done meanwhile."""
    global _disk
    flush = os.fsync

    def flushed(_: int) -> None:
        disk.operation("flush")  # No power fails here: to wait for the disk would only be slow.

    os.fsync, _disk = flushed, disk
    try:
        yield
    finally:
        os.fsync, _disk = flush, None
