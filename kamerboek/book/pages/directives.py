"""What directives of the book share, and those that say of which document it is, coded how."""

from __future__ import annotations

import functools
from pathlib import Path

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx import addnodes
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective

from kamerboek.book.rendering.markup import html
from kamerboek.book.rendering.published import published
from kamerboek.book.rendering.renderers import block_nodes
from kamerboek.chapter import codebook
from kamerboek.chapter.codebook import CODEBOOK_PARTS
from kamerboek.checks.read import CHECKS_PATH, load_checks
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.edition.identity import edition_folder
from kamerboek.edition.progress import NOT_YET, progress_of
from kamerboek.edition.schemas import TABLES
from kamerboek.figures import FigureRegister, capitalised, date_text
from kamerboek.intake.suggest import FOLDER, KINDS, Suggestions, load_suggestions
from kamerboek.prose import Fold, Origins, TableBlock

NOT_FOUND = "niet in het document gevonden"
INTRODUCTION = (
    "Dit boek ordent de vragen en antwoorden uit een document: wat de "
    "antwoorden geven, wat niet, en waar elk getal in dit boek vandaan komt."
)
"""What a book is about, where its edition does not say it in words of its own."""
NO_RIGHTS = "Onder welke rechten het document openbaar is gemaakt, is niet vastgelegd."
METHOD = "verantwoording"


_loaded = functools.cache(load_edition)
_suggested = functools.cache(load_suggestions)
"""Each question has a page that shows it; nothing changes while a book is rendered."""


@functools.cache
def _files(name: str, project: Path) -> tuple[str, ...]:
    """Return the files that an edition is read from."""
    folder = edition_folder(project, name)
    return (
        str(folder / "edition.toml"),
        str(folder / CHECKS_PATH),
        *(str(folder / each.path) for each in TABLES),
        *(str(folder / FOLDER / f"{kind}.csv") for kind in KINDS),
    )


def edition_of(env: BuildEnvironment) -> Edition:
    """Return the book's edition, and have the page being read remade when its tables change."""
    name, project = env.config.kamerboek_edition, Path(env.config.kamerboek_project)
    for path in _files(name, project):
        env.note_dependency(path)
    return _loaded(name, project)


def suggestions_of(env: BuildEnvironment) -> Suggestions:
    """Return what is proposed for what is not coded; nothing of it is coding."""
    return _suggested(env.config.kamerboek_edition, Path(env.config.kamerboek_project))


class EditionDirective(SphinxDirective):
    """A directive that shows something of the book's edition."""

    def edition(self) -> Edition:
        """Return the book's edition, and have the page remade when its tables change."""
        return edition_of(self.env)


def origins_folded(figures: FigureRegister) -> list[nodes.Node]:
    """Return where a page's figures come from, under a fold that ends the page; nothing of none."""
    if not figures.figures:
        return []
    blocks = (Fold("herkomst", "Waar deze getallen vandaan komen"), Origins(figures.figures))
    return [node for block in blocks for node in block_nodes(block.content())]


def book_title(edition: Edition) -> str:
    """Return the title of a book about this edition."""
    identity = edition.identity
    title = identity.book_title or identity.title or "Vragen en antwoorden"
    return capitalised(title)


class IntroductionDirective(EditionDirective):
    """Says what the book is about, and of which day and number its document is."""

    def run(self) -> list[nodes.Node]:
        """Return the edition's own words, or what is true of every edition; a line; the search."""
        identity = self.edition().identity
        words = _paragraph(identity.introduction or INTRODUCTION)
        words["classes"].append("standfirst")
        parts: list[list[nodes.Node]] = []
        if identity.answered_on:
            parts.append([nodes.Text(date_text(identity.answered_on))])
        if identity.kamerstuk:
            parts.append([published(identity.kamerstuk)])
        if identity.about.title:
            parts.append([nodes.Text(f"over {identity.about.title}")])
        line = nodes.paragraph("", "", classes=["of-document"])
        for place, part in enumerate(parts):
            line.extend([nodes.Text("\u00a0· ")] * bool(place) + part)
        return [words, *([line] if parts else []), _search()]


def _search() -> nodes.Element:
    """Return the form that searches the book, for who comes for a word or a number."""
    asked = html(
        "input",
        type="search",
        name="q",
        placeholder="Zoek een woord of getal",
        aria_label="Zoek een woord of getal",
    )
    return html(
        "form",
        asked,
        html("button", "Zoek", type="submit"),
        classes=["search", "opening"],
        to=("search", ""),
        role="search",
    )


class RightsDirective(EditionDirective):
    """Says under which rights the document is published."""

    def run(self) -> list[nodes.Node]:
        """Return a paragraph."""
        return [_paragraph(self.edition().identity.rights or NO_RIGHTS)]


class UncodedDirective(EditionDirective):
    """Says on the front page what of the edition is not coded yet; nothing where all is."""

    def run(self) -> list[nodes.Node]:
        """Return a paragraph that leads to the page about the method, or nothing."""
        left = [
            f"{each.part} ({each.coded} van {each.total})" if each.total is not None else each.part
            for each in progress_of(self.edition()).values()
            if not each.whole
        ]
        if not load_checks(self.edition(), Path(self.config.kamerboek_project)):
            left.append("controles")
        if not left:
            return []
        link = addnodes.pending_xref(
            "",
            nodes.inline("", "", nodes.Text("verantwoording")),
            refdomain="std",
            reftype="doc",
            refdoc=self.env.docname,
            reftarget=f"/{METHOD}",
            refexplicit=True,
            refwarn=True,
        )
        said = f"Nog niet of niet helemaal gecodeerd: {'; '.join(left)}. Zie de "
        return [
            nodes.paragraph("", "", nodes.Text(said), link, nodes.Text("."), classes=["uncoded"])
        ]


class CodingDirective(EditionDirective):
    """Shows how much of the edition is coded, part by part, and how that was done."""

    def run(self) -> list[nodes.Node]:
        """Return a table, and the edition's own words about its coding, where there are any."""
        edition = self.edition()
        checks = len(load_checks(edition, Path(self.config.kamerboek_project)))
        rows = [(each.part, each.text) for each in progress_of(edition).values()]
        rows.append(("controles", str(checks) if checks else NOT_YET))
        table = TableBlock(
            name="codering",
            caption="Hoe ver de codering van deze uitgave is",
            columns=("Wat", "Gecodeerd"),
            rows=tuple(((capitalised(part),), (said,)) for part, said in rows),
            origin="geteld in de bestanden met de codering van deze uitgave",
        )
        note = edition.identity.coding_note
        return [*block_nodes(table.content()), *([_paragraph(note)] if note else [])]


class CodebookDirective(EditionDirective):
    """Shows a part of the codebook: `themes`, `dispositions`, `elements` or `steps`."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the codes of that part; an argument that names none is a warning."""
        part = directives.choice(self.arguments[0], list(CODEBOOK_PARTS))
        return [
            node
            for block in codebook(part, self.edition().codebook)
            for node in block_nodes(block.content())
        ]


def _paragraph(text: str) -> nodes.paragraph:
    return nodes.paragraph("", "", nodes.Text(text))
