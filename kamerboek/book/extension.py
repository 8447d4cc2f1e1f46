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
from kamerboek.book.pages.changes import add_changes
from kamerboek.book.pages.citation import CitationDirective
from kamerboek.book.pages.colophon import ColophonDirective
from kamerboek.book.pages.directives import (
    CodebookDirective,
    CodingDirective,
    IdentityDirective,
    IntroductionDirective,
    RightsDirective,
    UncodedDirective,
)
from kamerboek.book.pages.findings import FindingsDirective
from kamerboek.book.pages.measured import AgreementDirective, MeasuredDirective
from kamerboek.book.pages.other_chapters import add_other_chapters
from kamerboek.book.pages.question_pages import (
    FOLDER,
    QuestionDirective,
    QuestionsDirective,
    write_stubs,
)
from kamerboek.book.pages.register_page import add_register
from kamerboek.book.pages.titles import add_titles, title_book
from kamerboek.book.rendering.datatables import write_datatables
from kamerboek.book.rendering.nodes import add_nodes
from kamerboek.book.rendering.vega import write_bundle
from kamerboek.edition import load_edition
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
    app.add_directive("kamerboek-edition", IdentityDirective)
    app.add_directive("kamerboek-findings", FindingsDirective)
    app.add_directive("kamerboek-introduction", IntroductionDirective)
    app.add_directive("kamerboek-rights", RightsDirective)
    app.add_directive("kamerboek-uncoded", UncodedDirective)
    app.add_directive("kamerboek-question", QuestionDirective)
    app.add_directive("kamerboek-questions", QuestionsDirective)
    app.add_directive("kamerboek-measured", MeasuredDirective)
    add_changes(app)
    add_nodes(app)
    add_other_chapters(app)
    add_register(app)
    add_titles(app)
    app.add_css_file("kamerboek.css")
    app.add_js_file("kamerboek.js", loading_method="defer")
    _add_dutch(app)
    app.connect("config-inited", _prepare, priority=800)
    app.connect("config-inited", _list_questions_in_order, priority=950)
    app.connect("build-finished", _finish)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _add_dutch(app: Sphinx) -> None:
    """Add what the theme says in English to Sphinx's own Dutch messages."""

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
    """Write the question pages before Sphinx looks for pages, and add the book's own style."""

    source = Path(app.srcdir)
    project = find_project(source)
    config["kamerboek_project"] = str(project)
    # The project's own notebooks are committed with their defaults, whatever lies beside them.
    staged = source.resolve() != project
    config["kamerboek_changes"] = read_changes(source) if staged else {}
    default = config["kamerboek_edition"]
    config["kamerboek_edition"] = (edition_of_stage(source) if staged else None) or default
    config["html_static_path"] = [*config["html_static_path"], str(RENDERING / "static")]
    config["templates_path"] = [*config["templates_path"], str(RENDERING / "templates")]
    edition = load_edition(config["kamerboek_edition"], project)
    title_book(config, edition, default)
    write_stubs(source, edition)


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
    """Write the libraries of charts and tables, and the marker of a book."""

    if error is None:
        write_datatables(Path(app.outdir) / "_static")
        write_bundle(Path(app.outdir) / "_static")
        (Path(app.outdir) / MARKER).write_text("", encoding="utf-8")
