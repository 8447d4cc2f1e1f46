"""The outcomes of a sweep's runs, each kept as soon as it is there."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path
from typing import Any

from kamerboek.results import Kind, Result


class KeptRuns:
    """A file with a line for each run: its key, which has no space, and its results as JSON.

    Lines are only ever added, so that who is stopped while writing leaves at most one that is cut
    short; it is dropped by the next who opens the file. One writes at a time.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._places: dict[str, int] = {}
        path.touch()
        end = 0
        with path.open("rb") as file:
            for line in file:
                if not line.endswith(b"\n"):
                    break
                self._places[line.partition(b" ")[0].decode("ascii", "replace")] = end
                end += len(line)
        os.truncate(path, end)
        self._end = end

    def __contains__(self, key: str) -> bool:
        return key in self._places

    def add(self, runs: Iterable[tuple[str, Iterable[Result]]]) -> None:
        """Keep the results of these runs, each under its key."""
        lines = [
            (key, f"{key} {json.dumps([_row(each) for each in results])}\n".encode())
            for key, results in runs
        ]
        with self._path.open("ab") as file:
            file.writelines(line for _, line in lines)
            file.flush()
            os.fsync(file.fileno())
        for key, line in lines:
            self._places[key] = self._end
            self._end += len(line)

    def read(self, key: str) -> tuple[Result, ...]:
        """Return what is kept under a key; raises KeyError when there is nothing."""
        with self._path.open("rb") as file:
            file.seek(self._places[key])
            _, _, kept = file.readline().partition(b" ")
        return tuple(_result(*row) for row in json.loads(kept))


COLUMNS = tuple(each.name for each in fields(Result))


def _row(result: Result) -> list[Any]:
    return [getattr(result, name) for name in COLUMNS]


def _result(kind: Kind, key: str, text: str, *rest: Any) -> Result:
    value, lower, upper, unit, period, questions, *named = rest
    return Result(kind, key, text, value, lower, upper, unit, period, tuple(questions), *named)
