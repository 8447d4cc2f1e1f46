"""Numbers that count up among others."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence


def ascending(values: Sequence[int]) -> list[int]:
    """Return the indices of a longest run, gaps allowed, in which the values never go down."""
    ends: list[int] = []
    indices: list[int] = []
    before: list[int | None] = []
    for index, value in enumerate(values):
        at = bisect_left(ends, value + 1)
        before.append(indices[at - 1] if at else None)
        if at == len(ends):
            ends.append(value)
            indices.append(index)
        else:
            ends[at], indices[at] = value, index
    run: list[int] = []
    last = indices[-1] if indices else None
    while last is not None:
        run.append(last)
        last = before[last]
    return run[::-1]
