"""Processes that kernels and pages are forked from, loaded once for each process of tests.

A build has its own, as a command, which the tests that run commands see. In a process of tests that
one is forked from one that has loaded already what it would load. So a test may end its own, and
the next is there at once.
"""

from __future__ import annotations

import atexit
import os
from collections.abc import Sequence
from functools import cache

from kamerboek.run.warm import ONE_THREAD, SHARED, Environment, Forked, WarmProcess

RENDERING = "tests.book.loaded_rendering"


class ForkedWarmProcess(WarmProcess):
    """A warm process that is not started but forked from another, with all that has loaded."""

    def _started(self, control: int) -> Forked:
        nothing = os.open(os.devnull, os.O_RDWR)
        try:
            files = (control, nothing, nothing)
            environment = {**os.environ, **ONE_THREAD}
            return kernels().fork_program("tests.warm_again", SHARED, files, environment)
        finally:
            os.close(nothing)


def begin_rendering(
    module: str, arguments: Sequence[str], files: Sequence[int], environment: Environment
) -> Forked:
    """Have what renders begin, as `begin_program` does, with its libraries loaded."""
    return pages().fork_program(module, arguments, files, environment)


@cache
def kernels() -> WarmProcess:
    """The process that warm processes are forked from."""
    return _kept(WarmProcess())


@cache
def pages() -> WarmProcess:
    """The process that what renders is forked from."""
    return _kept(ForkedWarmProcess((RENDERING,)))


def _kept(process: WarmProcess) -> WarmProcess:
    """Return it, loading; it ends with this process, not with one that is forked from this."""
    started_by = os.getpid()

    def close() -> None:
        if os.getpid() == started_by:
            process.close()

    atexit.register(close)
    process.warm()
    return process
