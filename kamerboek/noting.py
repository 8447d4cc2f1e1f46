"""What a process reads of a folder of data, noted while it reads.

A file that is opened, whether it is there or not, is noted as a whole; but where its reader says
that it notes itself what is taken of it, only that. Which files there are is not noted. A process
that starts another may have read anything; what a library opens without Python is not seen.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

STARTS = frozenset(("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork"))
"""What Python says where another process is started."""

Table = tuple[str, str]
"""An edition's name, and that of a table of its coding."""


@dataclass
class Notes:
    """What was read of the folder `data`: files by their path in it, and cells of tables.

    `asked` has for each row of a table the names it was asked for, which the row itself adds to:
    that is done a million times in a large edition. `columns` are those names that are columns,
    and `counted` the tables of which it was asked what rows there are. `unknown` says that what
    was read is not known.
    """

    data: str
    files: set[str] = field(default_factory=set)
    asked: dict[Table, list[set[str]]] = field(default_factory=dict)
    columns: dict[Table, frozenset[str]] = field(default_factory=dict)
    counted: set[Table] = field(default_factory=set)
    unknown: bool = False

    def note_file(self, path: str) -> None:
        """Note a file, where it is in the folder."""
        place = os.path.realpath(path)
        if place.startswith(self.data + os.sep):
            self.files.add(Path(place).relative_to(self.data).as_posix())

    def rows_of(self, table: Table, columns: frozenset[str], count: int) -> list[set[str]]:
        """Return for each row of a table where it adds what it is asked for; the same each time."""
        self.columns[table] = columns
        asked = self.asked.setdefault(table, [])
        asked.extend(set() for _ in range(count - len(asked)))
        return asked

    def extent(self) -> tuple[int, ...]:
        """Return how much is noted: nothing is taken away again, so as much is the same."""
        asked = sum(len(names) for rows in self.asked.values() for names in rows)
        return len(self.files), asked, len(self.asked), len(self.counted), self.unknown

    def _cells(self, table: Table) -> dict[str, list[int]]:
        """Return the numbers of the rows, from 0, that were asked for each column."""
        taken: dict[str, list[int]] = {}
        for number, names in enumerate(self.asked.get(table, ())):
            for column in names & self.columns[table]:
                taken.setdefault(column, []).append(number)
        return taken

    def text(self) -> str:
        """Return it all as JSON: `files`, and `cells` by edition, table and column.

        It is empty where it is not known.
        """
        if self.unknown:
            return ""
        cells: dict[str, dict[str, dict[str, list[int]]]] = {}
        for place in self.asked:
            edition, table = place
            taken = self._cells(place)
            if taken or place in self.counted:
                cells.setdefault(edition, {})[table] = taken
        return json.dumps({"files": sorted(self.files), "cells": cells}, sort_keys=True)


_notes: Notes | None = None
_apart = _hears = False


def notes() -> Notes | None:
    """Return what is being noted in this process; None where nothing is."""
    return _notes


def begin(data: Path) -> Notes:
    """Note from now on, to the end of this process, what is read of the folder `data`."""
    global _notes, _hears
    _notes = Notes(os.path.realpath(data))
    if not _hears:  # there is no way to take it away again
        _hears = True
        sys.addaudithook(_hear)
    return _notes


@contextmanager
def heard(data: Path) -> Iterator[Notes]:
    """Note what is read of the folder `data`, to the end of the block."""
    global _notes
    try:
        yield begin(data)
    finally:
        _notes = None


@contextmanager
def apart(files: Iterable[Path]) -> Iterator[None]:
    """Open files of which the reader itself notes what is taken of them, when all goes well.

    When it does not, they are noted as wholes: what came of it depends on all that they hold.
    """
    global _apart
    before, _apart = _apart, True
    try:
        yield
    except BaseException:
        if _notes is not None:
            for path in files:
                _notes.note_file(str(path))
        raise
    finally:
        _apart = before


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    """Be told by Python of each file that is opened, and of each process that is started."""
    if event in STARTS and _notes is not None:
        _notes.unknown = True
    if event == "open" and _notes is not None and not _apart:
        path = arguments[0]
        if isinstance(path, (str, bytes, os.PathLike)):
            _notes.note_file(os.fsdecode(path))
