"""The Sphinx extension of the book: question pages, figures with their origin, charts, colophon."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx_external_toc.api import Document, FileItem, GlobItem

from kamerboek.book.building.changed_values import read_changes
from kamerboek.book.building.editions import edition_of_stage
from kamerboek.book.building.kept import MARKER
from kamerboek.book.pages.abbreviations import AbbreviationsDirective
from kamerboek.book.pages.agreement import AgreementDirective
from kamerboek.book.pages.changes import add_changes
from kamerboek.book.pages.citation import CitationDirective
from kamerboek.book.pages.colophon import ColophonDirective
from kamerboek.book.pages.corrections import add_corrections
from kamerboek.book.pages.directives import (
    CodebookDirective,
    CodingDirective,
    IntroductionDirective,
    RightsDirective,
    UncodedDirective,
)
from kamerboek.book.pages.feed import add_feed
from kamerboek.book.pages.handed_on import FindingsDirective, HandedOnDirective
from kamerboek.book.pages.measured import MeasuredDirective
from kamerboek.book.pages.measured_reading import ReadingDirective
from kamerboek.book.pages.measured_suggestions import SuggestionsDirective
from kamerboek.book.pages.origins_page import OriginsDirective
from kamerboek.book.pages.other_chapters import add_other_chapters
from kamerboek.book.pages.readability import ReadabilityDirective
from kamerboek.book.pages.register_page import add_register
from kamerboek.book.pages.titles import add_titles, title_book
from kamerboek.book.questions.files import add_files_of_questions
from kamerboek.book.questions.list_page import QuestionsDirective
from kamerboek.book.questions.mentions import add_mentions
from kamerboek.book.questions.source import add_questions, write_sources
from kamerboek.book.questions.squares import SquaresDirective
from kamerboek.book.rendering.account import add_account
from kamerboek.book.rendering.addresses import FOLDER, add_addresses
from kamerboek.book.rendering.awaited import add_awaited
from kamerboek.book.rendering.beside import add_files_beside
from kamerboek.book.rendering.builder import add_builder
from kamerboek.book.rendering.chart_frame import SPECIFICATIONS, add_charts
from kamerboek.book.rendering.citing import add_citing, set_reference
from kamerboek.book.rendering.data_files import add_data_files
from kamerboek.book.rendering.frame import STATIC, add_frame
from kamerboek.book.rendering.icons import add_icons, icon_markup
from kamerboek.book.rendering.last_reading import add_last_reading
from kamerboek.book.rendering.last_writing import add_last_writing
from kamerboek.book.rendering.markup import add_markup
from kamerboek.book.rendering.numbers import add_numbers
from kamerboek.book.rendering.page_sources import add_page_sources
from kamerboek.book.rendering.sections import add_sections
from kamerboek.book.rendering.tables import add_tables
from kamerboek.book.rendering.vega import drawings_of, write_bundle
from kamerboek.book.rendering.what_if import add_what_if
from kamerboek.book.search.page import add_search
from kamerboek.edition.edition import load_edition
from kamerboek.project import find_project

RENDERING = Path(__file__).parent / "rendering"
LANGUAGE = "nl"


def setup(app: Sphinx) -> dict[str, Any]:
    """Register everything with Sphinx; the book's `_config.yml` names this extension."""

    app.add_config_value("kamerboek_edition", "", "env", [str])
    app.add_config_value("kamerboek_project", "", "", [str])
    app.add_directive("kamerboek-abbreviations", AbbreviationsDirective)
    app.add_directive("kamerboek-agreement", AgreementDirective)
    app.add_directive("kamerboek-citation", CitationDirective)
    app.add_directive("kamerboek-codebook", CodebookDirective)
    app.add_directive("kamerboek-colophon", ColophonDirective)
    app.add_directive("kamerboek-coding", CodingDirective)
    app.add_directive("kamerboek-findings", FindingsDirective)
    app.add_directive("kamerboek-handed-on", HandedOnDirective)
    app.add_directive("kamerboek-origins", OriginsDirective)
    app.add_directive("kamerboek-readability", ReadabilityDirective)
    app.add_directive("kamerboek-introduction", IntroductionDirective)
    app.add_directive("kamerboek-rights", RightsDirective)
    app.add_directive("kamerboek-uncoded", UncodedDirective)
    app.add_directive("kamerboek-questions", QuestionsDirective)
    app.add_directive("kamerboek-measured", MeasuredDirective)
    app.add_directive("kamerboek-reading", ReadingDirective)
    app.add_directive("kamerboek-suggestions", SuggestionsDirective)
    app.add_directive("kamerboek-squares", SquaresDirective)
    # Jupyter Book always sets it, for an extension that this book does without.
    app.add_config_value("comments_config", {}, "", [dict])
    for add in (
        add_files_beside,
        add_last_writing,
        add_account,
        add_addresses,
        add_awaited,
        add_builder,
        add_changes,
        add_charts,
        add_citing,
        add_corrections,
        add_data_files,
        add_feed,
        add_files_of_questions,
        add_frame,
        add_icons,
        add_last_reading,
        add_markup,
        add_mentions,
        add_numbers,
        add_other_chapters,
        add_page_sources,
        add_questions,
        add_register,
        add_search,
        add_sections,
        add_tables,
        add_titles,
        add_what_if,
    ):
        add(app)
    _add_dutch(app)
    app.connect("config-inited", _prepare, priority=800)
    app.connect("config-inited", _list_questions_in_order, priority=950)
    app.connect("build-finished", _finish)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _add_dutch(app: Sphinx) -> None:
    """Add what Sphinx says in English to its own Dutch messages."""

    folder = Path(app.doctreedir) / "locale"
    compiled = folder / LANGUAGE / "LC_MESSAGES" / "sphinx.mo"
    compiled.parent.mkdir(parents=True, exist_ok=True)
    with (
        (RENDERING / "locale" / f"{LANGUAGE}.po").open("rb") as source,
        compiled.open("wb") as target,
    ):
        write_mo(target, read_po(source, locale=LANGUAGE))
    app.add_message_catalog("sphinx", str(folder))


def _prepare(app: Sphinx, config: Config) -> None:
    """Write the files of questions before Sphinx looks for pages, and add the book's own style."""

    source = Path(app.srcdir)
    project = find_project(source)
    config["kamerboek_project"] = str(project)
    # The project's own notebooks are committed with their defaults, whatever lies beside them.
    staged = source.resolve() != project
    config["kamerboek_changes"] = read_changes(source) if staged else {}
    default = config["kamerboek_edition"]
    config["kamerboek_edition"] = (edition_of_stage(source) if staged else None) or default
    config["html_static_path"] = [*config["html_static_path"], str(STATIC)]
    config["html_permalinks_icon"] = icon_markup("link")
    edition = load_edition(config["kamerboek_edition"], project)
    title_book(config, edition, default)
    set_reference(config, project, edition.identity, edition.name)
    write_sources(source, edition)


def _list_questions_in_order(_: Sphinx, config: Config) -> None:
    """Replace `vragen/*` in the contents by the pages in the document's order.

    A glob lists them as 1, 10, 11, 2. sphinx-external-toc reads the contents at priority 900.
    """

    edition = load_edition(config["kamerboek_edition"], Path(config["kamerboek_project"]))
    pages = [f"{FOLDER}/{question.question}" for question in edition.questions]
    site_map = config["external_site_map"]
    for document in list(site_map.values()):
        for subtree in document.subtrees:
            if any(isinstance(item, GlobItem) for item in subtree.items):
                subtree.items = [FileItem(page) for page in pages]
                for page in pages:
                    site_map[page] = Document(docname=page)


def _finish(app: Sphinx, error: Exception | None) -> None:
    """Write the library of charts where a page can ask for it, and the marker of a book."""

    drawings = drawings_of(app)
    if error is None:
        if (Path(app.outdir) / SPECIFICATIONS).is_dir():
            write_bundle(Path(app.outdir) / "_static", drawings)
        drawings.forget()
        (Path(app.outdir) / MARKER).write_text("", encoding="utf-8")
    drawings.close()
