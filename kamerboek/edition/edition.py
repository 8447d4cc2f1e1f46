"""What a notebook loads: an edition's tables and its coding, checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from kamerboek.annotate import Identifier, Quantity, Reference, Signal
from kamerboek.document import Question
from kamerboek.document.model import LeftOut
from kamerboek.edition.codebook import Codebook, load_codebook
from kamerboek.edition.coding import Coding, load_coding, note_rows
from kamerboek.edition.derived import refuse_changed
from kamerboek.edition.identity import Identity, edition_folder, read_identity
from kamerboek.edition.kept import keep, kept_edition
from kamerboek.edition.pieces import TextPiece, with_pieces
from kamerboek.edition.schemas import table
from kamerboek.edition.series import Series, load_series
from kamerboek.edition.tables import read_rows
from kamerboek.errors import KamerboekError
from kamerboek.memory import remembered
from kamerboek.project import find_project


@dataclass(frozen=True, eq=False)
class Edition:
    """An edition as its tables say it is; rows in the document's order."""

    name: str
    identity: Identity
    series: Series
    codebook: Codebook
    questions: tuple[Question, ...]
    references: tuple[Reference, ...]
    identifiers: tuple[Identifier, ...]
    signals: tuple[Signal, ...]
    quantities: tuple[Quantity, ...]
    left_out: tuple[LeftOut, ...]
    coding: Coding

    def question(self, number: str) -> Question:
        """Return the question with this number; raises KamerboekError when there is none."""
        found = self._by_number.get(number)
        if found is None:
            raise KamerboekError(f"edition {self.name}: there is no question {number!r}")
        return found

    def pointed_to(self, number: str) -> Sequence[str]:
        """Return the questions that the answer to this one points to, in the document's order."""
        return self._pointed_to.get(number, ())

    @cached_property
    def _by_number(self) -> dict[str, Question]:
        return {question.question: question for question in self.questions}

    @cached_property
    def _pointed_to(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for row in self.references:
            found.setdefault(row.from_question, []).append(row.to_question)
        return found


@remembered
def load_edition(name: str, project: Path | None = None) -> Edition:
    """Load the edition `name` of the project (default: the one around the working directory).

    Raises KamerboekError when the edition, its series or a table is missing, when its source or a
    derived table was changed, or the coding does not fit. Where it is being noted what is read, the
    coding and its rows say where they stand.
    """
    root = find_project(explicit=project)
    edition = kept_edition(name, root) or _loaded(name, root)
    note_rows(edition.coding, name)
    return edition


def keep_edition(name: str, project: str) -> None:
    """Load an edition of a project for the processes that will be forked from this one.

    Raises what `load_edition` raises.
    """
    keep(name, Path(project).resolve(), _loaded)


def _loaded(name: str, root: Path) -> Edition:
    folder = edition_folder(root, name)
    identity = read_identity(folder)
    refuse_changed(folder, identity)
    series = load_series(root, identity.series)
    codebook = load_codebook(*series.codebook_in)
    left_out = read_rows(folder / table("left_out").path, LeftOut)
    questions = with_pieces(
        read_rows(folder / table("questions").path, Question),
        read_rows(folder / table("pieces").path, TextPiece),
        left_out,
    )
    references = read_rows(folder / table("references").path, Reference)
    quantities = read_rows(folder / table("quantities").path, Quantity)
    return Edition(
        name=name,
        identity=identity,
        series=series,
        codebook=codebook,
        questions=tuple(questions),
        references=tuple(references),
        identifiers=tuple(read_rows(folder / table("identifiers").path, Identifier)),
        signals=tuple(read_rows(folder / table("signals").path, Signal)),
        quantities=tuple(quantities),
        left_out=tuple(left_out),
        coding=load_coding(folder, questions, references, quantities, codebook),
    )
