"""A chapter run for its results many times at once, in processes that stay warm."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kamerboek.chapter.session import Session
from kamerboek.errors import KamerboekError
from kamerboek.results.named import Result, results_of_run
from kamerboek.run import Value, at_once, done_at_once, run_sha256

MOST_TOGETHER = 50
"""Runs that a process is given at once: few enough that what is done is soon kept."""


@dataclass(frozen=True)
class Outcome:
    """What came of a run: its named results, or why there are none, in one line."""

    results: tuple[Result, ...] = ()
    reason: str = ""


def run_many(
    notebook: Path, values: Sequence[Mapping[str, Value]]
) -> Iterator[list[tuple[int, Outcome]]]:
    """Run a chapter with each of these values; yield some outcomes as soon as they are there.

    Each comes with its index. A run that fails is an outcome with its reason, and the others go on.
    Who stops asking for more stops the runs. They go over all cores; around the call,
    `joblib.parallel_config` asks for fewer or for another engine. Raises KamerboekError when a
    process that runs them was ended from outside.
    """
    size = max(1, min(MOST_TOGETHER, len(values) // (4 * at_once())))
    indexed = list(enumerate(values))
    parts = [indexed[start : start + size] for start in range(0, len(indexed), size)]
    held = run_sha256(notebook)
    yield from done_at_once(_run, ((notebook, held, part) for part in parts), "runs chapters")


_alone = threading.Lock()
"""A run has its process to itself, for it changes the working directory; a worker of a cluster may
have several threads."""

_sessions: dict[tuple[Path, str], Session] = {}
"""The chapter that this process runs, by its file and what that holds."""


def _run(
    notebook: Path, held: str, part: Sequence[tuple[int, Mapping[str, Value]]]
) -> list[tuple[int, Outcome]]:
    """Run some of the runs in a process that was started for them, or one of a cluster."""
    with _alone:
        session = _sessions.get((notebook, held))
        if session is None:
            if run_sha256(notebook) != held:
                raise KamerboekError(f"{notebook}: not the same where it is run as it is here")
            _sessions.clear()
            session = _sessions[notebook, held] = Session(notebook)
        return [(index, outcome_of(session, values)) for index, values in part]


def outcome_of(session: Session, values: Mapping[str, Value]) -> Outcome:
    """Return what comes of a run, be it an error."""
    try:
        return Outcome(tuple(results_of_run(session, values)))
    except KamerboekError as error:
        return Outcome(reason=str(error))
