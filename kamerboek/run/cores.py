"""Calls in processes of their own, over all cores, or by another engine that joblib is told of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from kamerboek.errors import KamerboekError
from kamerboek.run.parent import ending_with_this

ALL_CORES = -1

Made = TypeVar("Made")


def at_once() -> int:
    """Return how many calls go at once: as many as cores, or as `joblib.parallel_config` asks."""
    from joblib.parallel import get_active_backend

    backend, asked = get_active_backend()
    return int(backend.effective_n_jobs(ALL_CORES if asked is None else asked))


def in_processes(
    call: Callable[..., Made],
    arguments: Iterable[tuple[Any, ...]],
    doing: str,
    *,
    in_order: bool = False,
) -> Iterator[Made]:
    """Call a function with each of these arguments; yield what it returns as soon as it is there.

    With `in_order` it comes in the order of the arguments. Who stops asking for more stops the
    calls. `doing` is what the processes do (`reads documents`), for the KamerboekError that is
    raised when one of them was ended from outside.
    """
    from joblib import Parallel, delayed
    from joblib.externals.loky.process_executor import TerminatedWorkerError
    from joblib.parallel import get_active_backend

    backend, _ = get_active_backend()
    how = "generator" if in_order else "generator_unordered"
    how = how if backend.supports_return_generator else "list"
    parallel = Parallel(n_jobs=at_once(), return_as=how, **ending_with_this(backend))
    try:
        yield from parallel(delayed(call)(*each) for each in arguments)
    except TerminatedWorkerError as error:
        raise KamerboekError(
            f"a process that {doing} was ended from outside; was there enough memory?"
        ) from error
