"""A chapter run from its own page with other values; what each run claims is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from kamerboek.chapter.conclusions import Outcomes, outcomes_of
from kamerboek.chapter.said import record_of
from kamerboek.chapter.session import Ran, Session
from kamerboek.errors import KamerboekError
from kamerboek.run import Declaration, Value, chapter_notebook
from kamerboek.run.parameters.read import notebook_cells, source_of


class Runs:
    """Runs of a chapter with other values than its page has.

    Raises KamerboekError for a chapter that is not there.
    """

    def __init__(self, project: Path, chapter: str) -> None:
        self._session = Session(chapter_notebook(project, chapter))
        self._outcomes: dict[tuple[Value, ...], Outcomes] = {}

    @property
    def declaration(self) -> Declaration:
        """What the chapter declares."""
        return self._session.declaration

    def place_of(self, what: str) -> str:
        """Return the notebook and its cell that gives a figure this name, or says this sentence."""
        notebook = self._session.notebook
        for number, cell in enumerate(notebook_cells(notebook), start=1):
            source = source_of(cell)
            if what in source and (" " in what or names_in_code(source, what)):
                return f"{notebook}: cell {number}"
        return str(notebook)

    @contextmanager
    def naming_cell(self, what: str, error: type[Exception]) -> Iterator[None]:
        """Turn an error within into a KamerboekError that names the cell; see `place_of`."""
        try:
            yield
        except error as reason:
            raise KamerboekError(f"{self.place_of(what)}: {what!r}: {reason}") from reason

    def base(self, own: Mapping[str, object]) -> dict[str, Value]:
        """Return the values of the parameters among the names of the page that is made.

        Raises KamerboekError for one that its parameter does not take: papermill checks none.
        """
        values: dict[str, Value] = {}
        for each in self.declaration.parameters:
            try:
                values[each.name] = each.take(own[each.name])
            except ValueError as error:
                raise KamerboekError(
                    f"{self.declaration.chapter}: {each.name}: {error} ({each.meaning})"
                ) from error
        return values

    def run(self, values: Mapping[str, Value]) -> Ran:
        """Run the chapter with a value for each parameter; raises what `Session.run` raises."""
        ran = self._session.run(values)
        record = record_of(ran.page.said, ran.page.judged)
        self._outcomes[tuple(values.values())] = outcomes_of(record.verdicts)
        return ran

    def outcomes(self, values: Mapping[str, Value]) -> Outcomes:
        """Return how the claims of a run came out; it is made when it was not yet."""
        key = tuple(values.values())
        if key not in self._outcomes:
            self.run(values)
        return self._outcomes[key]


def names_in_code(source: str, name: str) -> bool:
    """Return whether code gives this name to something."""
    return re.search(rf"^[^#\n=(]*\b{re.escape(name)}\b[^\n=(]*=(?!=)", source, re.M) is not None
