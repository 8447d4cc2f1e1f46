"""Calls at once, over all cores, or by another engine that joblib is told of."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Callable, Generator, Iterable, Iterator
from typing import Any, TypeVar

from kamerboek.errors import KamerboekError
from kamerboek.parent import end_with

ALL_CORES = -1

Made = TypeVar("Made")


def is_told_how() -> bool:
    """Say whether somebody may have told joblib how calls are to go: else it is not loaded.

    To load it takes as long as a short chapter.
    """
    return "joblib" in sys.modules


def at_once() -> int:
    """Return how many calls go at once: as many as cores, or as `joblib.parallel_config` asks."""
    from joblib.parallel import get_active_backend

    backend, asked = get_active_backend()
    return int(backend.effective_n_jobs(ALL_CORES if asked is None else asked))


def done_at_once(
    call: Callable[..., Made],
    arguments: Iterable[tuple[Any, ...]],
    doing: str,
    *,
    in_order: bool = False,
    threads: bool = False,
) -> Iterator[Made]:
    """Call a function with each of these arguments; yield what it returns as soon as it is there.

    Each call has a process to itself, or with `threads` a thread of this one; where
    `joblib.parallel_config` names another engine, that decides. With `in_order` the results come in
    the order of the arguments. Who stops asking for more stops the calls that have a process.
    `doing` is what they do (`reads documents`), for the KamerboekError that is raised when a
    process was ended from outside.
    """
    from joblib import Parallel, delayed
    from joblib.externals.loky.process_executor import TerminatedWorkerError
    from joblib.parallel import get_active_backend

    prefer = "threads" if threads else "processes"
    backend, _ = get_active_backend(prefer=prefer)
    how = "generator" if in_order else "generator_unordered"
    how = how if backend.supports_return_generator else "list"
    parallel = Parallel(
        n_jobs=at_once(), prefer=prefer, return_as=how, **_ending_with_this(backend)
    )
    made = iter(parallel(delayed(call)(*each) for each in arguments))
    try:
        for each in made:  # noqa: UP028 - to have a say in how it is closed
            yield each
    except GeneratorExit:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that not all was done is what was asked for
            if isinstance(made, Generator):
                made.close()
        raise
    except TerminatedWorkerError as error:
        raise KamerboekError(
            f"a process that {doing} was ended from outside; was there enough memory?"
        ) from error


def _ending_with_this(backend: object) -> dict[str, Any]:
    """Return what joblib's `Parallel` takes so that the processes it starts end with this one.

    They would else wait some minutes for more to do. Those of a cluster are not ours to end: for
    another backend than joblib's own there is nothing to take.
    """
    from joblib.parallel import BACKENDS

    if not isinstance(backend, BACKENDS["loky"]):
        return {}
    return {"initializer": end_with, "initargs": (os.getpid(),)}
