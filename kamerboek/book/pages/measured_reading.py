"""What was measured of the method: how well other documents are read into questions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from docutils import nodes
from pydantic import ConfigDict, with_config
from sphinx.util.docutils import SphinxDirective

from kamerboek.book.pages.measured import columns_of, counts_of, refuse_more_than_all
from kamerboek.book.rendering.renderers import block_nodes
from kamerboek.figures import number_text
from kamerboek.prose import TableBlock
from kamerboek.reading import read_toml, validated

PATH = Path("data") / "measured" / "reading.toml"


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True)
class Document:
    """A document that was read by eye too.

    `questions` are those that the eye found, `found` those that the reader found in that order,
    `flat` those that it found with all lines joined to one; `left_out` is what of pages and notes
    was kept out of the texts.
    """

    name: str
    questions: int
    found: int
    flat: int
    left_out: int


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True)
class Imitations:
    """Documents that were imitated to be read, unseen by who makes the rules of reading.

    `folder` is where they stand with the tests. Of `documents` so many are read `exact`: every
    question and answer with its words, in order, and which are answered together. Of the others so
    many are `warned` about.
    """

    name: str
    folder: str
    documents: int
    exact: int
    warned: int

    @property
    def silent(self) -> int:
        """How many are read otherwise without a warning."""
        return self.documents - self.exact - self.warned


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True)
class Documents:
    """The contents of the file."""

    document: tuple[Document, ...]
    imitations: tuple[Imitations, ...]


def read_documents(project: Path) -> Documents:
    """Read what was measured; raises KamerboekError naming the file and what is wrong in it."""
    path = project / PATH
    contents = read_toml(path, "it says how well documents are read")
    measured = validated(Documents, contents, str(path))
    for each in measured.document:
        counted = (each.found, each.questions), (each.flat, each.questions), (0, each.left_out)
        refuse_more_than_all(path, each.name, *counted)
    for made in measured.imitations:
        others = made.documents - made.exact
        refuse_more_than_all(path, made.name, (made.exact, made.documents), (made.warned, others))
    return measured


class ReadingDirective(SphinxDirective):
    """Shows how many questions of other documents were found."""

    def run(self) -> list[nodes.Node]:
        """Return the tables: of real documents, and of imitated ones."""
        project = Path(self.config.kamerboek_project)
        self.env.note_dependency(str(project / PATH))
        measured = read_documents(project)
        return [
            *block_nodes(_table(measured.document).content()),
            *block_nodes(_of_imitations(measured.imitations).content()),
        ]


MEASURES = {
    "documents": "Documenten",
    "exact": "Precies gelezen",
    "warned": "Anders gelezen, met een waarschuwing",
    "silent": "Anders gelezen, zonder waarschuwing",
}


def _of_imitations(imitations: Sequence[Imitations]) -> TableBlock:
    return TableBlock(
        name="nagemaakte-documenten",
        caption="Nagemaakte documenten",
        columns=columns_of(imitations),
        rows=counts_of(imitations, MEASURES),
        origin="geteld door wat gelezen is te vergelijken met waar de tekst van is gemaakt",
    )


def _table(documents: Sequence[Document]) -> TableBlock:
    counts = {
        "Documenten": len(documents),
        "Vragen, op het oog": sum(each.questions for each in documents),
        "Gevonden, in dezelfde volgorde": sum(each.found for each in documents),
        "Gevonden met alle regels aan elkaar": sum(each.flat for each in documents),
        "Regels van bladzijden en noten die zijn weggelaten": sum(
            each.left_out for each in documents
        ),
    }
    return TableBlock(
        name="gelezen-documenten",
        caption="Gelezen documenten",
        columns=("Wat", "Aantal"),
        rows=tuple(((label,), (number_text(count),)) for label, count in counts.items()),
        origin="geteld door de documenten op het oog te lezen",
    )
