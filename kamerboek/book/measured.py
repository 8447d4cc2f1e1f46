"""How well the numbers of a document are found, as measured, on the page about the method."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from docutils import nodes
from pydantic import ConfigDict, with_config

from kamerboek.book.directives import EditionDirective
from kamerboek.book.renderers import block_nodes
from kamerboek.figures import number_text
from kamerboek.prose import TableBlock
from kamerboek.reading import read_toml, validated

PATH = Path("data") / "measured" / "quantities.toml"


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True)
class Sample:
    """Documents whose numbers were looked at one by one.

    `numbers` were looked at (None where they were not tallied), of which `quantities` count or
    measure something; of these `found` were found, and `spurious` others were found too.
    """

    name: str
    documents: int
    quantities: int
    found: int
    spurious: int
    numbers: int | None = None

    @property
    def missed(self) -> int:
        """How many quantities were not found."""
        return self.quantities - self.found


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True)
class Samples:
    """The contents of the file."""

    sample: tuple[Sample, ...]


def read_samples(project: Path) -> tuple[Sample, ...]:
    """Read what was measured; raises KamerboekError naming the file and what is wrong in it."""
    path = project / PATH
    contents = read_toml(path, "it says how well numbers are found")
    return validated(Samples, contents, str(path)).sample


class MeasuredDirective(EditionDirective):
    """Shows how many numbers were looked at, found, missed, and found that are none."""

    def run(self) -> list[nodes.Node]:
        """Return the table of samples."""
        project = Path(self.config.kamerboek_project)
        self.env.note_dependency(str(project / PATH))
        return block_nodes(_table(read_samples(project)).content())


MEASURES = {
    "documents": "Documenten",
    "numbers": "Bekeken",
    "quantities": "Hoeveelheden",
    "found": "Gevonden",
    "missed": "Gemist",
    "spurious": "Onterecht",
}


def _table(samples: tuple[Sample, ...]) -> TableBlock:
    return TableBlock(
        name="gevonden-getallen",
        caption="Gevonden getallen",
        columns=("Aantal", *(sample.name for sample in samples)),
        rows=tuple(
            ((label,), *((_shown(getattr(sample, measure)),) for sample in samples))
            for measure, label in MEASURES.items()
        ),
        origin="geteld door elk getal in de documenten op het oog te beoordelen",
    )


def _shown(number: int | None) -> str:
    return "niet geteld" if number is None else number_text(number)
