"""What the drawing library does, in a process beside the one that makes the pages.

It keeps a process to itself while it draws: in this one pages would wait for it. That process
loads this module, and so little else: with the package's own charts it took twice as long to begin.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Literal

import vl_convert

from kamerboek.errors import KamerboekError
from kamerboek.parent import end_with


def svg_of(specification: str, locale: Literal["nl-NL"]) -> str:
    """Return what a specification, as JSON, is drawn as, with the numbers and dates of a locale."""
    svg: str = vl_convert.vegalite_to_svg(
        specification, format_locale=locale, time_format_locale=locale
    )
    return svg


def library(exports: str) -> str:
    """Return the library itself as a script, which takes a second to put together."""
    return str(vl_convert.javascript_bundle(exports))


@contextmanager
def _one_line() -> Iterator[None]:
    try:
        yield
    except BrokenProcessPool as error:
        raise KamerboekError(
            "the process that draws charts was ended from outside; was there enough memory?"
        ) from error


class DrawingProcess:
    """A process that does one thing after another; it is started when there is something to do."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None
        self._asked: dict[str, Future[str]] = {}

    def ask(self, key: str, do: Callable[[str], str], given: str) -> None:
        """Have something done under a key; what was asked for before is not done again.

        Raises KamerboekError where the process was ended from outside.
        """
        if self._pool is None:
            # Not forked: the library and a fork of it do not go together.
            self._pool = ProcessPoolExecutor(
                1,
                mp_context=multiprocessing.get_context("spawn"),
                initializer=end_with,
                initargs=(os.getpid(),),
            )
        if key not in self._asked:
            with _one_line():
                self._asked[key] = self._pool.submit(do, given)

    def take(self, key: str) -> str:
        """Return what was asked for under a key, as soon as it is there.

        Raises KamerboekError where the process was ended from outside.
        """
        with _one_line():
            return self._asked[key].result()

    def close(self) -> None:
        """End it; what was asked for and not begun is not done."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None
