"""How far the readers of an edition agree, as the page about the method shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from docutils import nodes

from kamerboek.analysis.agreement import (
    LEVEL,
    RESAMPLES,
    Agreement,
    Compared,
    Estimate,
    agreement_of,
    compare_codings,
)
from kamerboek.book.pages.directives import EditionDirective
from kamerboek.book.rendering.renderers import block_nodes
from kamerboek.edition.identity import edition_folder
from kamerboek.edition.readers import reader_names
from kamerboek.edition.readings import SecondReading, load_reading
from kamerboek.edition.schemas import TABLES
from kamerboek.figures import as_typed, number_text
from kamerboek.prose import Bullets, Inline, Paragraph, TableBlock, question_list, sentence

NOT_MEASURED = (
    "Van deze uitgave is er geen tweede lezing. Hoe vast haar codes zijn, is dus niet gemeten."
)
NOTHING_BY_BOTH = "Beide lezers hebben nog niets van hetzelfde gecodeerd."
KINDS: Mapping[str, str] = {
    "themes": "het thema van een vraag",
    "dispositions": "wat een antwoord geeft, zoals het er staat",
    "dispositions followed": "wat een antwoord geeft, na het volgen van verwijzingen",
    "elements": "wat het antwoord met een onderdeel van een vraag doet",
}
"""What is compared, as readers see it."""


class AgreementDirective(EditionDirective):
    """Shows how far each other reader of the edition agrees with its coding, and where not."""

    def run(self) -> list[nodes.Node]:
        """Return a table a reader with what the reading is, or that there is no other reading."""
        edition, project = self.edition(), Path(self.config.kamerboek_project)
        folder = edition_folder(project, edition.name)
        names = reader_names(folder)
        for name in names:
            for file in ("reading.toml", *(f"{each.name}.csv" for each in TABLES)):
                self.env.note_dependency(str(folder / "readings" / name / file))
        if not names:
            return block_nodes(Paragraph((NOT_MEASURED,)).content())
        shown: list[nodes.Node] = []
        for name in names:
            reading = load_reading(edition, name, project)
            compared = compare_codings(edition.coding, reading.coding)
            for block in agreement_blocks(reading, compared):
                shown += block_nodes(block.content())
        return shown


def agreement_blocks(
    reading: SecondReading, compared: Sequence[Compared]
) -> tuple[Paragraph | TableBlock | Bullets, ...]:
    """Return what a reading is, how far it agrees, and the questions about which it does not."""
    both = [each for each in compared if each.pairs]
    if not both:
        return Paragraph((reading.note,)), Paragraph((NOTHING_BY_BOTH,))
    table = TableBlock(
        name=f"overeenstemming-{reading.reader}",
        caption="Overeenstemming van de lezers",
        columns=("Wat is gecodeerd", "Aantal", "Dezelfde code", "Kappa", "Alpha"),
        rows=tuple(_row(each.name, agreement_of(each.pairs)) for each in both),
        origin=(
            f"de codering van deze uitgave en de bestanden in de map readings/{reading.reader}; "
            f"tussen haakjes wat {LEVEL}% van {number_text(RESAMPLES)} herhaalde trekkingen uit de "
            "vragen geeft"
        ),
    )
    different = [each for each in both if each.differences]
    where = Bullets(tuple(_where(each) for each in different))
    return (
        Paragraph((reading.note,)),
        table,
        *((Paragraph(("De lezers verschillen bij:",)), where) if different else ()),
    )


def _row(name: str, found: Agreement) -> tuple[Inline, ...]:
    return (
        (KINDS[name],),
        (number_text(found.units),),
        (_text(found.percent, 1, "%"),),
        (_text(found.kappa, 2),),
        (_text(found.alpha, 2),),
    )


def _text(estimate: Estimate, decimals: int, unit: str = "") -> str:
    if estimate.value is None:
        return "niet te berekenen"
    value = number_text(as_typed(estimate.value), decimals) + unit
    if estimate.low is None or estimate.high is None:
        return value
    low, high = (number_text(as_typed(end), decimals) for end in (estimate.low, estimate.high))
    return f"{value} ({low} tot {high})"


def _where(compared: Compared) -> Inline:
    numbers = list(dict.fromkeys(pair.question for pair in compared.differences))
    return sentence(
        "{what}: vraag {which}", what=KINDS[compared.name], which=question_list(numbers)
    )
