"""Why mutants survive, as somebody who looked at each wrote it down in reasons.csv."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from benchmarks.mutants.changes import Mutant, Source, mutant_at, shown_before

REASONS = Path(__file__).parent / "reasons.csv"


def reason_of(mutant: Mutant) -> tuple[bool, str] | None:
    """Return whether a mutant is the same to a reader, and why it survives; None if nobody said."""
    return _reasons().get((mutant.source.module, mutant.function, mutant.what))


def is_the_same(mutant: Mutant) -> bool:
    """Return whether somebody said that a mutant computes and shows nothing else."""
    said = reason_of(mutant)
    return said is not None and said[0]


def stale_reasons(sources: Iterable[Source]) -> list[tuple[str, str, str]]:
    """Return the reasons (module, function, change) of changes that modules no longer have."""
    stale = []
    for source in sources:
        own = {reason[1:] for reason in _reasons() if reason[0] == source.module}
        left = own - set(_made(source, set(own)))
        stale += [(source.module, *each) for each in sorted(left)]
    return stale


def _made(source: Source, wanted: set[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield which of these changes (function, change) can be made to a module."""
    for place, before in enumerate(shown_before(source) if wanted else ()):
        if any(what.startswith(f"{before} -> ") for _, what in wanted):
            mutant = mutant_at(source, place)
            if (mutant.function, mutant.what) in wanted:
                wanted.remove((mutant.function, mutant.what))
                yield mutant.function, mutant.what


@cache
def _reasons() -> dict[tuple[str, str, str], tuple[bool, str]]:
    with REASONS.open(encoding="utf-8", newline="") as file:
        return {
            (row["module"], row["function"], row["change"]): (row["same"] == "yes", row["reason"])
            for row in csv.DictReader(file)
        }
