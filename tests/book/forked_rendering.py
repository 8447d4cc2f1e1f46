"""Rendering for builds in a test's own process: forked from one that has loaded its libraries.

To load them takes longer than to render a made-up book. That a build starts what renders as a
program of its own is seen by the tests that run `kamerboek build` as a command.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from multiprocessing.reduction import DupFd
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any

from kamerboek.book.building import render

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["tests.book.loaded_rendering"])


class ForkedRendering:
    """As `Rendering`: the process that renders one folder."""

    def __init__(self, process: BaseProcess, asked: Connection, said: IO[bytes]) -> None:
        self._process, self._asked, self._said = process, asked, said
        self._stage = Path()

    def begin(self, stage: Path) -> None:
        self._stage = stage
        os.write(self._asked.fileno(), f"{stage}\n".encode())

    def pages(self, log: Path) -> Path:
        self._process.join()
        self._said.seek(0)
        said = self._said.read().decode()
        render.refuse_warnings(said, self._process.exitcode or 0, log, self._stage)
        return self._stage / "_build" / "html"

    def close(self) -> None:
        self._process.kill()
        self._process.join()


@contextmanager
def forked_renderer(*, strict: bool = True) -> Iterator[ForkedRendering]:
    """Yield what renders, as `renderer` does."""
    ours, theirs = CONTEXT.Pipe()
    with ours, TemporaryFile() as said:
        how: dict[str, Any] = {
            "environment": {**os.environ, "NO_COLOR": "1"},
            "folder": Path.cwd(),
            "options": render.STRICT if strict else (),
            "said": DupFd(said.fileno()),
        }
        process = CONTEXT.Process(target=_render, args=(theirs, how))
        process.start()
        theirs.close()
        with closing(ForkedRendering(process, ours, said)) as rendering:
            yield rendering


def _render(asked: Connection, how: dict[str, Any]) -> None:
    os.environ.clear()
    os.environ.update(how["environment"])
    os.chdir(how["folder"])
    said = how["said"].detach()
    for number, file in ((0, asked.fileno()), (1, said), (2, said)):
        os.dup2(file, number)
    sys.stdin, sys.stdout, sys.stderr = open(0), open(1, "w"), open(2, "w")  # noqa: SIM115 - for as long as it runs
    sys.argv = ["render", str(os.getppid()), *how["options"]]
    render.main()
