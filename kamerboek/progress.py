"""What a command is doing, for who waits at a terminal."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

SILENT = 2.0
"""Seconds after which something is said: what takes less needs no words."""

BETWEEN = 1.0
"""Seconds between one line and the next, which takes its place."""

Say = Callable[[str], None]
"""Takes what is being done from now on, in a few words."""


def unsaid(_: str) -> None:
    """Say nothing: for who does not wait."""


@contextmanager
def told(what: str, out: TextIO | None = None, silent: float = SILENT) -> Iterator[Say]:
    """Show on a terminal what is being done and for how long, on one line that goes at the end.

    Yields what changes the words. Where standard error is no terminal nothing is shown.
    """
    target = out or sys.stderr
    if not target.isatty():
        yield unsaid
        return
    words = [what]
    done = threading.Event()
    since = time.monotonic()

    def show() -> None:
        wait = silent
        while not done.wait(wait):
            target.write(f"\r\x1b[K{words[0]}, {time.monotonic() - since:.0f} s")
            target.flush()
            wait = BETWEEN
        target.write("\r\x1b[K")
        target.flush()

    thread = threading.Thread(target=show, daemon=True)
    thread.start()

    def say(now: str) -> None:
        words[0] = now

    try:
        yield say
    finally:
        done.set()
        thread.join()
