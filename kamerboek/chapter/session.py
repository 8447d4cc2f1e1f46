"""A chapter that is run for its results, as often as asked, in this process.

Its cells are compiled once and run without a kernel; nothing is displayed and nothing is drawn.
What is the same in every run, such as the edition, is read once; where what is made is remembered
already, as in a kernel that notes what it reads, it is taken from there.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kamerboek.chapter.display import without_display
from kamerboek.chapter.magics import MAGICS
from kamerboek.chapter.namespace import naming
from kamerboek.chapter.page import Chapter
from kamerboek.errors import KamerboekError, nearest
from kamerboek.memory import Memory, memory, remembering
from kamerboek.run import Value, declaration_of
from kamerboek.run.parameters.read import TAG, is_text, notebook_cells, source_of, tags_of

Names = dict[str, Any]
"""What the cells of a run have named so far."""

Run = Callable[[Names], object]


@dataclass(frozen=True)
class Ran:
    """A run that ended well: what its cells named, and what they would have shown."""

    names: Names
    shown: list[object]

    @property
    def pages(self) -> list[Chapter]:
        """The pages that were made."""
        return _pages(self.names)

    @property
    def page(self) -> Chapter:
        """The page that was made last; raises KamerboekError when there is none."""
        return _page(self.names)


class Session:
    """The cells of a chapter, ready to be run with values for its parameters.

    Raises KamerboekError for a file that is no chapter.
    """

    def __init__(self, notebook: Path) -> None:
        self.notebook = notebook
        self._folder = notebook.resolve().parent
        self.declaration = declaration_of(notebook)
        self._cells = tuple(_cells(notebook))
        now = memory()
        self._memory: Memory = {} if now is None else now

    def run(self, values: Mapping[str, Value]) -> Ran:
        """Run the chapter with checked values and return what its cells named and showed.

        Raises KamerboekError naming notebook, cell and error when a cell fails.
        """
        names: Names = {"__name__": "__main__", **self.declaration.defaults, **values}
        with (
            contextlib.chdir(self._folder),
            contextlib.redirect_stdout(io.StringIO()),
            remembering(self._memory),
            naming(names),
            without_display() as shown,
        ):
            for number, run in self._cells:
                try:
                    run(names)
                except Exception as error:
                    kind = type(error).__name__
                    message = f"{self.notebook}: cell {number}: {kind}: {error}"
                    raise KamerboekError(message) from error
        return Ran(names, shown)


def _cells(notebook: Path) -> Iterator[tuple[int, Run]]:
    """Yield the cells that a run runs, each with its number in the notebook, from 1."""
    for number, cell in enumerate(notebook_cells(notebook), start=1):
        if cell["cell_type"] == "code" and TAG not in tags_of(cell):
            place = f"{notebook}: cell {number}"
            source = source_of(cell)
            yield number, (_prose(source, place) if is_text(source) else _code(source, place))


def _code(source: str, place: str) -> Run:
    try:
        compiled = compile(source, place, "exec", dont_inherit=True)
    except SyntaxError as error:
        raise KamerboekError(
            f"{place}: line {error.lineno}: not plain Python: {error.msg}"
        ) from error
    return lambda names: exec(compiled, names)  # noqa: S102 - the chapter's own code


def _prose(source: str, place: str) -> Run:
    """Return what a cell of prose does: it speaks to the page that was made last."""
    first, _, text = source.lstrip().partition("\n")
    name, _, line = first.removeprefix("%%").partition(" ")
    if name not in MAGICS:
        raise KamerboekError(f"{place}: there is no cell magic %%{name}{nearest(name, MAGICS)}")

    def run(names: Names) -> None:
        MAGICS[name](_page(names), line, text)

    return run


def _pages(names: Names) -> list[Chapter]:
    return [each for each in names.values() if isinstance(each, Chapter)]


def _page(names: Names) -> Chapter:
    pages = _pages(names)
    if not pages:
        raise KamerboekError("there is no page yet: make one with Chapter(edition, …)")
    return pages[-1]
