"""The page with all indicators: a table to search and sort, and files to download."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from docutils import nodes
from sphinx.application import Sphinx

from kamerboek.analysis import Indicator, indicators_of, register_frame
from kamerboek.book.pages.directives import EditionDirective, origins_folded
from kamerboek.book.rendering.data_files import table_files
from kamerboek.book.rendering.filters import (
    Attributes,
    choice,
    filter_form,
    nothing_fits,
    order,
    search_field,
    state_line,
)
from kamerboek.book.rendering.markup import html, html_element
from kamerboek.book.rendering.numbers import KEYS, register_anchor
from kamerboek.book.rendering.renderers import block_nodes
from kamerboek.edition.codebook import Codebook
from kamerboek.edition.edition import Edition
from kamerboek.figures import FigureRegister, interval_text, period_text
from kamerboek.prose import Inline, Paragraph, QuestionLink, TableBlock, sentence

NAME = "register"
COLUMNS = ("Wat", "Periode", "Waarde", "Interval", "Aard", "Bron")
LABEL, VALUE, NATURE = (str(COLUMNS.index(name)) for name in ("Wat", "Waarde", "Aard"))


class RegisterDirective(EditionDirective):
    """Shows every indicator of the edition, or that none is coded yet."""

    def run(self) -> list[nodes.Node]:
        """Return how many there are, the table and the links to its files."""
        edition = self.edition()
        indicators = indicators_of(edition)
        figures = FigureRegister()
        shown: list[nodes.Node] = block_nodes(_summary(edition, figures).content())
        if indicators.rows:
            rows, book = indicators.rows, edition.codebook
            table = html("div", *block_nodes(_table(rows, book).content())[:-1], classes=[NAME])
            _give_addresses(table, rows)
            self.env.metadata[self.env.docname][KEYS] = [row.figure.key for row in rows]
            frame = register_frame(indicators)
            shown += [
                _filters(rows, book),
                state_line(len(rows), "kengetal", "kengetallen", "register-selectie.csv"),
                nothing_fits("Geen kengetal past bij deze keuze."),
                table,
                table_files("", name=NAME, frame=frame, said="Download het hele register als"),
            ]
        return [*shown, *origins_folded(figures)]


def _filters(rows: Sequence[Indicator], book: Codebook) -> html_element:
    """Return the filters of the table: words, the nature of a number, the order."""
    natures = Counter(book.natures[row.code.nature].label for row in rows)
    orders: list[tuple[str, str, Attributes]] = [
        ("", "Naar onderwerp", {}),
        ("waarde", "Grootste getal eerst", {"data_column": VALUE, "data_most_first": True}),
        ("naam", "Naam", {"data_column": LABEL}),
    ]
    options = [(label, f"{label} ({count})") for label, count in natures.items()]
    return filter_form(
        f".{NAME} tbody",
        search_field("Zoek in het register", "Een woord of een getal"),
        *choice("Aard", "aard", "Alles", options, column=NATURE),
        order(orders),
    )


def row_anchor(row: Indicator) -> str:
    """Return the anchor of an indicator's row in the register."""
    return register_anchor(row.figure.key)


def _give_addresses(table: nodes.Element, rows: Sequence[Indicator]) -> None:
    """Give each row of the table its anchor, and the words by which other pages mention it."""
    (body,) = table.findall(nodes.tbody)
    for shown, row in zip(body.findall(nodes.row), rows, strict=True):
        period = period_text(row.code.period) if row.code.period else ""
        shown["ids"] = [row_anchor(row)]
        shown["mention"] = ", ".join(
            said for said in (f"{row.figure.text} {row.code.label}", period) if said
        )


def _summary(edition: Edition, figures: FigureRegister) -> Paragraph:
    coded = figures.count_of(
        len(edition.coding.indicators),
        "kengetallen",
        "kengetal",
        "kengetallen",
        "aantal rijen van het bestand indicators.csv van deze uitgave",
    )
    found = figures.count_of(
        len(edition.quantities),
        "getallen",
        "getal",
        "getallen",
        "aantal rijen van het bestand quantities.csv van deze uitgave",
    )
    if not edition.coding.indicators:
        template = "De kengetallen zijn nog niet gecodeerd ({coded}, bij {found} in het document)."
    else:
        template = "Het register heeft {coded}. In de vragen en antwoorden staan {found}."
    return Paragraph(sentence(template, coded=coded, found=found))


def _table(rows: Sequence[Indicator], book: Codebook) -> TableBlock:
    return TableBlock(
        name=NAME,
        caption="Alle kengetallen",
        columns=COLUMNS,
        rows=tuple(_row(row, book) for row in rows),
        origin="elke waarde leidt naar haar vraag; het interval volgt uit de afronding",
    )


def _row(row: Indicator, book: Codebook) -> tuple[Inline, ...]:
    code, figure = row.code, row.figure
    source = f"{book.stands_in[code.stands_in].label} {row.quantity.question}"
    return (
        (code.label + (f" ({code.note})" if code.note else ""),),
        (period_text(code.period),),
        (figure,),
        (interval_text(figure.interval, figure.unit, None, row.quantity.per),),
        (book.natures[code.nature].label,),
        (
            QuestionLink(row.quantity.question, source),
            f"; {book.answered[code.answered].label}" if code.answered else "",
        ),
    )


def add_register(app: Sphinx) -> None:
    """Register the directive with Sphinx."""
    app.add_directive("kamerboek-register", RegisterDirective)
