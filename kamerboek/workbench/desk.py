"""An edition on the analyst's desk: its document read anew, apart from whatever is coded of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kamerboek.annotate import find_identifiers, find_quantities, find_references, find_signals
from kamerboek.edition.codebook import load_codebook
from kamerboek.edition.coding import Coding, ReadCoding, read_coding
from kamerboek.edition.edition import Edition
from kamerboek.edition.identity import edition_folder, read_identity
from kamerboek.edition.ingest import read_source
from kamerboek.edition.series import load_series


@dataclass(frozen=True)
class Desk:
    """An edition without its coding, and the folder of that edition in the project.

    A mistake in the coding keeps nobody from opening it.
    """

    project: Path
    folder: Path
    edition: Edition

    def read(self, folder: Path | None = None) -> ReadCoding:
        """Return the coding in the edition's folder, or in another that has the same shape."""
        edition = self.edition
        return read_coding(
            folder or self.folder,
            edition.questions,
            edition.references,
            edition.quantities,
            edition.codebook,
        )


def open_desk(project: Path, name: str) -> Desk:
    """Return the edition `name` of the project, read from its source.

    Raises KamerboekError for an edition that is not there and for one whose identity, series or
    source cannot be read.
    """
    folder = edition_folder(project, name)
    identity = read_identity(folder)
    series = load_series(project, identity.series)
    document = read_source(folder, identity)
    questions = tuple(document.questions)
    edition = Edition(
        name=name,
        identity=identity,
        series=series,
        codebook=load_codebook(*series.codebook_in),
        questions=questions,
        references=tuple(find_references(questions)),
        identifiers=tuple(find_identifiers(questions)),
        signals=tuple(find_signals(questions)),
        quantities=tuple(find_quantities(questions)),
        left_out=document.left_out,
        coding=Coding(),
    )
    return Desk(project, folder, edition)
