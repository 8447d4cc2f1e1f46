"""Processes that are forked from this one, without output and within bounds."""

from __future__ import annotations

import os
import resource
import signal
import traceback
from collections.abc import Callable

MEMORY = 4 * 2**30
"""Bytes that a mutant may ask for before it counts as noticed."""

OPTIONS = [
    # What is loaded before pytest looks is not rewritten, which it would warn of.
    *("-W", "ignore::pytest.PytestAssertRewriteWarning"),
    *("-x", "-q", "--tb=no", "-p", "no:cacheprovider", "-p", "no:xdist"),
    *("--hypothesis-seed=0", "--hypothesis-profile=mutants"),
    *("-m", "not long"),
]


ERRORS = os.dup(2)
"""Where this command itself says what went wrong, in each of its processes."""


def forked(work: Callable[[], int]) -> int:
    """Run this in a process that is forked from this one and return what it returned.

    What it prints is lost. Below zero is the signal that ended it, 70 an error of this command
    itself.
    """
    child = os.fork()
    if child == 0:
        code = 70
        try:
            nothing = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nothing, 1)
            os.dup2(nothing, 2)
            code = work()
        except BaseException:  # noqa: BLE001 - it is said, and this process ends
            os.write(ERRORS, traceback.format_exc().encode())
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def bound_memory() -> None:
    """Have this process fail, and not the machine, when it asks for too much."""
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))


def bound_time(seconds: float) -> None:
    """End this process when it computes for longer than this from now.

    One that waits for what never comes is ended too, after a time that no busy machine needs.
    """
    signal.setitimer(signal.ITIMER_PROF, seconds)
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(60 + int(40 * seconds))
