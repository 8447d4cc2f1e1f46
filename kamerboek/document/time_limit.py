"""How long reading one document may take, whatever its format."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path

from kamerboek.errors import KamerboekError

READ_SECONDS = 120
"""Seconds of one core for reading a file, and again for making its tables: the largest texts that
are read take a third of it on a slow machine, their tables more. A PDF, which a process of its own
reads, has as many by the clock."""


@dataclass(frozen=True)
class _Limit:
    name: str
    seconds: float
    ends: float


_limit: ContextVar[_Limit | None] = ContextVar("limit", default=None)


@contextmanager
def limited_time(path: Path, doing: str = "read") -> Iterator[None]:
    """Let what happens within take `READ_SECONDS` of this thread's time, and no more.

    `doing` says what happens: `read`. Within another limit the outer one holds. What is done
    within calls `check_time`; that raises KamerboekError with one line when the time is over.
    """
    if _limit.get() is not None:
        yield
        return
    ends = time.thread_time() + READ_SECONDS
    token = _limit.set(_Limit(f"{str(path)!r}: was not {doing}", READ_SECONDS, ends))
    try:
        yield
    finally:
        _limit.reset(token)


def check_time() -> None:
    """Raise KamerboekError when the time for the document at hand is over."""
    limit = _limit.get()
    if limit is not None and time.thread_time() > limit.ends:
        raise KamerboekError(
            f"{limit.name} within {limit.seconds:g} seconds; cut the document into parts"
        )
