"""Runs without a kernel give what papermill's notebooks give: looked at on a sample, each time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from kamerboek.chapter.session import Session
from kamerboek.errors import KamerboekError
from kamerboek.results import Outcome, Result, comparable, outcome_of, results_of
from kamerboek.run import Job, Value, execute_many
from kamerboek.run.warm import end_warm_process


def sampled(count: int) -> list[int]:
    """Return which of so many runs are looked at: the first, one in the middle, the last."""
    return sorted({0, count // 2, count - 1}) if count else []


def compared(notebook: Path, runs: Sequence[tuple[int, Mapping[str, Value]]]) -> dict[int, Outcome]:
    """Return what runs without a kernel give, which is what papermill gives; by their numbers.

    `runs` are numbers of runs, as a message names them, and their values. Figures of the list of
    origins, sentences and verdicts are compared, in order; of a run that fails, the reason. Raises
    KamerboekError where they differ, and where a notebook could not be run for want of disk space
    or the like.
    """
    session = Session(notebook)
    all_done = dict(execute_many([Job(notebook, values) for _, values in runs]))
    end_warm_process()  # What it holds in memory the runs of the sweep can use.
    if stopped := [done.error for _, done in sorted(all_done.items()) if done.by_machine]:
        raise KamerboekError(stopped[0])
    given: dict[int, Outcome] = {}
    for index, (number, values) in enumerate(runs):
        done = all_done[index]
        ran = given[number] = outcome_of(session, values)
        made = Outcome(tuple(comparable(results_of(done.text)) if done.text else ()), done.error)
        if made != ran:
            raise KamerboekError(
                f"{notebook}: run {number}: papermill's notebook gives {_difference(made, ran)}; "
                "make this sweep of notebooks, with --notebooks, and report it"
            )
    return given


def refuse_elsewhere(notebook: Path, number: int, here: Outcome, there: Outcome) -> None:
    """Raise KamerboekError where a run gave something else where it was run than it gives here."""
    if here != there:
        raise KamerboekError(
            f"{notebook}: run {number} gives something else where it was run than here; has a "
            "worker the same data and package?"
        )


def _difference(made: Outcome, ran: Outcome) -> str:
    """Return the first thing in which two outcomes differ."""
    if made.reason or ran.reason:
        return f"{made.reason or 'results'!r}, the run without a kernel {ran.reason or 'results'!r}"
    for one, other in zip(made.results, ran.results, strict=False):
        if one != other:
            return f"{_shown(one)}, the run without a kernel {_shown(other)}"
    return f"{len(made.results)} results, the run without a kernel {len(ran.results)}"


def _shown(result: Result) -> str:
    ends = f" [{result.lower}, {result.upper}]" if result.unit else ""
    return f"{result.kind} {result.key}: {result.text!r}{ends}"
