"""The outcomes of a sweep's runs, each kept as soon as it is there."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path
from typing import Any

from kamerboek.results import Kind, Result


class KeptRuns:
    """A file with a line for each run: its key, a hash, and its results as JSON, between spaces.

    Lines are only ever added, so that who is stopped while writing leaves at most one that is cut
    short; it is dropped by the next who opens the file. One that does not hold what its hash says
    was changed, and is not there. One writes at a time.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._places: dict[str, int] = {}
        path.touch()
        end = 0
        with path.open("rb") as file:
            for line in file:
                key, _, rest = line.partition(b" ")
                digest, _, results = rest.partition(b" ")
                if not line.endswith(b"\n"):
                    break
                if digest == _digest(key, results):
                    self._places[key.decode()] = end
                end += len(line)
        os.truncate(path, end)
        self._end = end

    def __contains__(self, key: str) -> bool:
        return key in self._places

    def add(self, runs: Iterable[tuple[str, Iterable[Result]]]) -> None:
        """Keep the results of these runs, each under its key."""
        lines = [(key, _line(key, results)) for key, results in runs]
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
            _, _, kept = file.readline().split(b" ", 2)
        return tuple(_result(*row) for row in json.loads(kept))


def _line(key: str, results: Iterable[Result]) -> bytes:
    own, rows = key.encode(), json.dumps([_row(each) for each in results]).encode() + b"\n"
    return b" ".join((own, _digest(own, rows), rows))


def _digest(key: bytes, results: bytes) -> bytes:
    return hashlib.sha256(key + b" " + results).hexdigest()[:32].encode()


COLUMNS = tuple(each.name for each in fields(Result))


def _row(result: Result) -> list[Any]:
    return [getattr(result, name) for name in COLUMNS]


def _result(kind: Kind, key: str, text: str, *rest: Any) -> Result:
    value, lower, upper, unit, period, questions, *named = rest
    return Result(kind, key, text, value, lower, upper, unit, period, tuple(questions), *named)
