"""What was measured of the method: how well numbers are found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from docutils import nodes
from pydantic import ConfigDict, with_config

from kamerboek.book.pages.directives import EditionDirective
from kamerboek.book.rendering.renderers import block_nodes
from kamerboek.errors import KamerboekError
from kamerboek.figures import number_text
from kamerboek.prose import Inline, TableBlock
from kamerboek.reading import read_toml, validated

PATH = Path("data") / "measured" / "quantities.toml"


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True)
class Sample:
    """Documents whose numbers were looked at one by one.

    `numbers` were looked at (None where they were not tallied), of which `quantities` count or
    measure something; of these `found` were found, and `spurious` others were found too. `edition`
    is the one whose document it is, the one that the patterns were made on; empty for others.
    """

    name: str
    documents: int
    quantities: int
    found: int
    spurious: int
    numbers: int | None = None
    edition: str = ""

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
    samples = validated(Samples, contents, str(path)).sample
    for each in samples:
        looked_at = each.quantities if each.numbers is None else each.numbers
        refuse_more_than_all(path, each.name, (each.found, each.quantities))
        refuse_more_than_all(path, each.name, (each.quantities, looked_at), (0, each.spurious))
    return samples


def refuse_more_than_all(path: Path, name: str, *counted: tuple[int, int]) -> None:
    """Raise KamerboekError for a count that is more than all that were counted, or below nought.

    `counted` are pairs of a part and all of it; `name` says of what they are.
    """
    for part, whole in counted:
        if not 0 <= part <= whole:
            raise KamerboekError(f"{path}: {name}: {part} of {whole} cannot be; count them again")


class MeasuredDirective(EditionDirective):
    """Shows how many numbers were looked at, found, missed, and found that are none."""

    def run(self) -> list[nodes.Node]:
        """Return the table of samples, and what it means for this book's document."""
        project = Path(self.config.kamerboek_project)
        self.env.note_dependency(str(project / PATH))
        own: str = self.config.kamerboek_edition
        samples = [
            replace(each, name="Dit document") if each.edition == own else each
            for each in read_samples(project)
        ]
        measured = any(each.edition == own for each in samples)
        return [
            *block_nodes(_table(samples).content()),
            nodes.paragraph("", "", nodes.Text(MEASURED_HERE if measured else NOT_MEASURED_HERE)),
        ]


MEANING = (
    "‘Bekeken’ zijn alle getallen, ook die geen hoeveelheid zijn; ‘onterecht’ is wat is gevonden "
    "zonder een hoeveelheid te zijn. "
)
MEASURED_HERE = MEANING + (
    "De herkenning is gemaakt op dit document; de andere documenten, ook met vragen en antwoorden, "
    "laten zien hoe zij het elders doet."
)
NOT_MEASURED_HERE = MEANING + (
    "De herkenning is gemaakt op het document in de eerste kolom; de andere documenten, ook met "
    "vragen en antwoorden, laten zien hoe zij het elders doet. Voor het document van dit boek is "
    "niet nageteld hoe goed zij het doet."
)
MEASURES = {
    "documents": "Documenten",
    "numbers": "Bekeken",
    "quantities": "Hoeveelheden",
    "found": "Gevonden",
    "missed": "Gemist",
    "spurious": "Onterecht",
}


def _table(samples: Sequence[Sample]) -> TableBlock:
    return TableBlock(
        name="gevonden-getallen",
        caption="Gevonden getallen",
        columns=columns_of(samples),
        rows=counts_of(samples, MEASURES),
        origin="geteld door elk getal in de documenten op het oog te beoordelen",
    )


class Counted(Protocol):
    """What a column of counts is about."""

    @property
    def name(self) -> str:
        """What the column is called."""


def columns_of(counted: Sequence[Counted]) -> tuple[str, ...]:
    """Return the heads of a table with what was counted side by side."""
    return ("Aantal", *(each.name for each in counted))


def counts_of(
    counted: Sequence[Counted], measures: Mapping[str, str]
) -> tuple[tuple[Inline, ...], ...]:
    """Return a row for each of `measures`, labels by the name of the count."""
    return tuple(
        ((label,), *((_shown(getattr(each, measure)),) for each in counted))
        for measure, label in measures.items()
    )


def _shown(number: int | None) -> str:
    return "niet geteld" if number is None else number_text(number)
