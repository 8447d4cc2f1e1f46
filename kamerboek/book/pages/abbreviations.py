"""The page with the abbreviations of the document, and what each stands for."""

from __future__ import annotations

from docutils import nodes

from kamerboek.analysis import quoted
from kamerboek.book.pages.directives import EditionDirective, origins_folded
from kamerboek.book.rendering.renderers import block_nodes
from kamerboek.edition.abbreviations import source_of, stands_in_questions
from kamerboek.edition.edition import Edition
from kamerboek.edition.schemas import AbbreviationCode
from kamerboek.figures import FigureRegister
from kamerboek.prose import (
    Inline,
    Paragraph,
    QuestionLink,
    TableBlock,
    bare,
    naming_questions,
    question_list,
    sentence,
)

COLUMNS = ("Afkorting", "Voluit", "Wie dat zegt", "Staat bij vraag")
NOT_WRITTEN_OUT = "niet uitgeschreven in het document"
ADDED = "toegevoegd: staat niet in het document"


class AbbreviationsDirective(EditionDirective):
    """Shows every abbreviation of the edition's document, or that none is coded yet."""

    def run(self) -> list[nodes.Node]:
        """Return how many there are, and the table of them."""
        shown = nodes.container("", classes=["abbreviations"])
        figures = FigureRegister()
        for block in abbreviation_blocks(self.edition(), figures):
            shown += block_nodes(block.content())
        return [shown, *origins_folded(figures)]


def abbreviation_blocks(
    edition: Edition, figures: FigureRegister
) -> tuple[Paragraph | TableBlock, ...]:
    """Return how many abbreviations there are and their table; that none is coded, where so.

    What is counted is kept among `figures`.
    """
    summary = _summary(edition, figures)
    return (summary, _table(edition)) if edition.coding.abbreviations else (summary,)


def _summary(edition: Edition, figures: FigureRegister) -> Paragraph:
    rows = edition.coding.abbreviations
    if not rows:
        return Paragraph(sentence("De afkortingen van dit document zijn nog niet gecodeerd."))
    by_document = [row for row in rows if row.quote]
    total = figures.count_of(
        len(rows),
        "afkortingen",
        "afkorting, naam of aanduiding",
        "afkortingen, namen en aanduidingen",
        "aantal rijen van het bestand abbreviations.csv van deze uitgave",
    )
    written = figures.count_of(
        len(by_document),
        "uitgeschreven",
        "afkorting, naam of aanduiding",
        "afkortingen, namen en aanduidingen",
        "aantal daarvan waarbij het document zelf de woorden geeft",
        questions=list(dict.fromkeys(row.given_in for row in by_document)),
    )
    return Paragraph(
        sentence(
            "De lijst heeft {total}. Bij {written} daarvan geeft het document zelf de woorden.",
            total=total,
            written=bare(written),
        )
    )


def _table(edition: Edition) -> TableBlock:
    return TableBlock(
        name="afkortingen",
        caption="Afkortingen, en namen en aanduidingen die erop lijken",
        columns=COLUMNS,
        rows=tuple(_row(row, edition) for row in edition.coding.abbreviations),
        origin="het document; de vragen zijn gezocht in de tekst van elke vraag en elk antwoord",
    )


def _row(row: AbbreviationCode, edition: Edition) -> tuple[Inline, ...]:
    numbers = [question.question for question in edition.questions]
    note = f" ({row.note})" if row.expansion and row.note else row.note
    return (
        (row.abbreviation,),
        (row.expansion, *naming_questions(note, numbers)),
        _who_says(row, edition),
        question_list(stands_in_questions(row, edition.questions)),
    )


def _who_says(row: AbbreviationCode, edition: Edition) -> Inline:
    """Return who says what it stands for, with the words where it is the document."""
    source, kinds = source_of(row), edition.codebook.abbreviations
    if source == "unknown" and row.kind == "name":
        return (kinds["name"].label,)
    kind = "" if row.kind == "abbreviation" else f"{kinds[row.kind].label}; "
    if source == "added":
        return (f"{kind}{ADDED}",)
    if source == "unknown":
        return (f"{kind}{NOT_WRITTEN_OUT}",)
    found = quoted(edition, row.given_in, row.quote)
    part = found.part if found else "antwoord"
    where = QuestionLink(row.given_in, f"{part} {row.given_in}")
    apart = ", zonder de afkorting ernaast" if source == "elsewhere" else ""
    return (kind, where, f"{apart}: “{row.quote}”")
