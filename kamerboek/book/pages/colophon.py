"""The page that says what this edition of the book was made of and with."""

from __future__ import annotations

import platform
from datetime import date
from importlib.metadata import version
from pathlib import Path

from docutils import nodes

from kamerboek.book.building.changed_values import FILE, Changes, value_text
from kamerboek.book.building.editions import PARAMETER
from kamerboek.book.building.inputs import file_sha256
from kamerboek.book.pages.directives import NOT_FOUND, EditionDirective
from kamerboek.book.rendering.renderers import block_nodes
from kamerboek.book.text.visible import OF_THIS_BUILD
from kamerboek.edition.edition import Edition
from kamerboek.edition.identity import Identity, edition_folder
from kamerboek.edition.readers import READINGS, reader_names
from kamerboek.figures import date_text, kamerstuk_text
from kamerboek.prose import Inline, TableBlock
from kamerboek.run import declaration_of, notebook_sha256, notebooks_of

LIBRARIES = (
    "jupyter-book",
    "sphinx",
    "myst-nb",
    "pandas",
    "altair",
    "papermill",
    "vl-convert-python",
    "babel",
    "text2num",
    "pyarrow",
)

ADDED = " (toegevoegd: staat niet in het document)"


class ColophonDirective(EditionDirective):
    """Shows the edition, the parameters, the software and the files that the book is made of."""

    def run(self) -> list[nodes.Node]:
        """Return four tables; values that differ from the defaults are marked.

        Raises what reading the edition and the notebooks raises.
        """
        edition = self.edition()
        source, project = Path(self.env.srcdir), Path(self.config.kamerboek_project)
        notebooks = notebooks_of(source / "chapters")
        files = _data_files(project, edition)
        for path in (*notebooks, *files, source / FILE):
            self.env.note_dependency(str(path))
        parameters = _parameter_table(notebooks, self.config.kamerboek_changes, edition.name)
        made_with = (_software_table(), _file_table(notebooks, files, project))
        return [
            nodes.container(
                "",
                *_shown(_edition_table(edition), set()),
                *_shown(parameters, {0, 1, 2, 3}),
                nodes.container(
                    "",
                    *(node for table in made_with for node in _shown(table, {0, 1})),
                    classes=[OF_THIS_BUILD],
                ),
                classes=["colophon"],
            )
        ]


def _edition_table(edition: Edition) -> TableBlock:
    identity, about = edition.identity, edition.identity.about
    rows = (
        ("naam", edition.name),
        ("document", _said(identity, identity.title, "title")),
        ("gevraagd door", _said(identity, identity.asked_by, "asked_by")),
        ("beantwoord door", _said(identity, identity.answered_by, "answered_by")),
        ("beantwoord op", _said(identity, _day(identity.answered_on), "answered_on")),
        ("nummer", _said(identity, _stuk(identity.kamerstuk), "kamerstuk")),
        ("documentnummer", _said(identity, identity.document_number, "document_number")),
        ("gaat over", _said(identity, about.title, "about", "about.title")),
        ("datum daarvan", _said(identity, _day(about.dated), "about", "about.dated")),
        ("nummer daarvan", _said(identity, _stuk(about.kamerstuk), "about", "about.kamerstuk")),
        ("opgehaald op", _day(identity.retrieved) or "niet vastgelegd"),
        ("sha256 van de tekst", identity.source.sha256),
    )
    return TableBlock(
        name="uitgave",
        caption="De uitgave",
        columns=("Wat", "Gegeven"),
        rows=tuple(((what,), (said,)) for what, said in rows),
        origin="het bestand edition.toml van deze uitgave",
    )


def _said(identity: Identity, text: str, *fields: str) -> str:
    """Return what is known of a document, marked where the document itself does not print it."""
    added = bool({*fields} & {*identity.added})
    return f"{text}{ADDED if added else ''}" if text else NOT_FOUND


def _day(day: date | None) -> str:
    return date_text(day) if day else ""


def _stuk(number: str) -> str:
    return kamerstuk_text(number) if number else ""


def _parameter_table(notebooks: list[Path], changes: Changes, edition: str) -> TableBlock:
    rows: list[tuple[Inline, ...]] = []
    for notebook in notebooks:
        changed = changes.get(notebook.stem, {})
        for each in declaration_of(notebook).parameters:
            value = changed.get(each.name, edition if each.name == PARAMETER else each.default)
            rows.append(
                (
                    (notebook.stem,),
                    (each.name,),
                    (value_text(value),),
                    (value_text(each.default),),
                    ("nee" if value == each.default else "ja",),
                    (each.meaning,),
                )
            )
    return TableBlock(
        name="parameters",
        caption="De parameters van elk hoofdstuk",
        columns=("Hoofdstuk", "Parameter", "Waarde", "Standaard", "Gewijzigd", "Betekenis"),
        rows=tuple(rows),
        origin="de cel met parameters van elk hoofdstuk, en de waarden waarmee dit boek is gemaakt",
    )


def _software_table() -> TableBlock:
    versions = [("python", platform.python_version())]
    versions += [(name, version(name)) for name in LIBRARIES]
    return TableBlock(
        name="programmatuur",
        caption="De programmatuur",
        columns=("Naam", "Versie"),
        rows=tuple(((name,), (number,)) for name, number in versions),
        origin="de omgeving waarin dit boek is gemaakt",
    )


def _file_table(notebooks: list[Path], files: list[Path], project: Path) -> TableBlock:
    hashes = [(f"chapters/{path.name}", notebook_sha256(path)) for path in notebooks]
    hashes += [(path.relative_to(project).as_posix(), file_sha256(path)) for path in files]
    return TableBlock(
        name="bestanden",
        caption="De hoofdstukken en de gegevens",
        columns=("Bestand", "sha256"),
        rows=tuple(((name,), (digest,)) for name, digest in hashes),
        origin="de bestanden zelf; van een notebook telt de tekst van de cellen, niet de uitkomst",
    )


def _data_files(project: Path, edition: Edition) -> list[Path]:
    """Return the files that pages are made from: the edition's, and what no edition owns.

    All that is below their folders, for a page is made from a sentence in `coding/statements` or a
    label in `data/series` as much as from a table.
    """
    folder = edition_folder(project, edition.name)
    shared = [each for each in sorted((project / "data").iterdir()) if each != folder.parent]
    kept = (
        folder / "coding",
        folder / "tables",
        *(folder / READINGS / reader for reader in reader_names(folder)),
        *shared,
    )
    return [
        folder / "edition.toml",
        folder / edition.identity.source.path,
        *([folder / original] if (original := edition.identity.source.original) else []),
        *(
            path
            for place in kept
            for path in (sorted(place.rglob("[!.]*")) if place.is_dir() else [place])
            if path.suffix in (".csv", ".toml")
        ),
    ]


def _shown(table: TableBlock, code: set[int]) -> list[nodes.Node]:
    """Return a table; names and values in the columns `code` are shown as words of a machine."""
    made = block_nodes(table.content())
    _as_code(made[0], code)
    return made


def _as_code(table: nodes.Node, columns: set[int]) -> None:
    for body in table.findall(nodes.tbody):
        for row in body.findall(nodes.row):
            for index, entry in enumerate(row.children):
                if index in columns:
                    text = entry.astext()
                    entry.children = [
                        nodes.paragraph("", "", nodes.literal("", "", nodes.Text(text)))
                    ]
