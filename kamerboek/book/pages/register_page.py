"""The page with all indicators: a table to search and sort, and files to download."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.osutil import relative_uri
from sphinx.writers.html5 import HTML5Translator

from kamerboek.analysis import Indicator, indicators_of, register_frame
from kamerboek.book.pages.directives import EditionDirective
from kamerboek.book.rendering.data_files import FORMS, data_files
from kamerboek.book.rendering.renderers import block_nodes
from kamerboek.book.rendering.tables import TABLES_FOLDER
from kamerboek.edition import Edition
from kamerboek.edition.codebook import Codebook
from kamerboek.figures import FigureRegister, interval_text, period_text
from kamerboek.prose import Inline, Origins, Paragraph, QuestionLink, TableBlock, sentence

NAME = "register"
COLUMNS = ("Wat", "Periode", "Waarde", "Interval", "Aard", "Bron")


class register_table(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """The table of the register inside; the page's script makes it searchable and sortable."""


class register_files(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """Links to the register's files; `frame` is what they hold."""


class RegisterDirective(EditionDirective):
    """Shows every indicator of the edition, or that none is coded yet."""

    def run(self) -> list[nodes.Node]:
        """Return how many there are, the table and the links to its files."""
        edition = self.edition()
        indicators = indicators_of(edition)
        figures = FigureRegister()
        shown: list[nodes.Node] = block_nodes(_summary(edition, figures).content())
        if indicators.rows:
            table = register_table("")
            table += block_nodes(_table(indicators.rows, edition.codebook).content())[:-1]
            shown += [table, register_files("", frame=register_frame(indicators))]
        return [*shown, *block_nodes(Origins(figures.figures).content())]


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


def visit_register_table(self: HTML5Translator, _: register_table) -> None:
    """Open the table of the register."""
    self.body.append('<div class="register">')


def depart_register_table(self: HTML5Translator, _: register_table) -> None:
    """Close the table of the register."""
    self.body.append("</div>")


def visit_register_files(self: HTML5Translator, node: register_files) -> None:
    """Write the register's files beside the pages and link to them."""
    folder = Path(self.builder.outdir) / TABLES_FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    here = self.builder.get_target_uri(self.builder.current_docname)
    links = []
    for form, data in data_files(node["frame"]).items():
        (folder / f"{NAME}.{form}").write_bytes(data)
        address = relative_uri(here, f"{TABLES_FOLDER}/{NAME}.{form}")
        links.append(f'<a class="{form}" href="{self.attval(address)}" download>{FORMS[form]}</a>')
    self.body.append(f'<p class="files">Download het register als {", ".join(links)}.</p>')
    raise nodes.SkipNode


def _load_files(
    app: Sphinx, _page: str, _: str, __: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Have the page of the register load what searches and sorts it."""
    if doctree is not None and any(doctree.findall(register_table)):
        app.add_css_file("register.css")
        app.add_js_file("register.js", loading_method="defer")


def add_register(app: Sphinx) -> None:
    """Register the directive and its nodes with Sphinx."""
    app.connect("html-page-context", _load_files)
    app.add_directive("kamerboek-register", RegisterDirective)
    app.add_node(register_table, html=(visit_register_table, depart_register_table))
    app.add_node(register_files, html=(visit_register_files, None))
