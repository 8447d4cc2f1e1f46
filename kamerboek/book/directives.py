"""What directives of the book share: the edition that the book is about."""

from __future__ import annotations

from pathlib import Path

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from kamerboek.edition import Edition, edition_folder, load_edition
from kamerboek.edition.schemas import TABLES
from kamerboek.figures import date_text, kamerstuk_text


class EditionDirective(SphinxDirective):
    """A directive that shows something of the book's edition."""

    def edition(self) -> Edition:
        """Return the book's edition, and have the page remade when its tables change."""
        name, project = self.config.kamerboek_edition, Path(self.config.kamerboek_project)
        folder = edition_folder(project, name)
        for path in (folder / "edition.toml", *(folder / each.path for each in TABLES)):
            self.env.note_dependency(str(path))
        return load_edition(name, project)


class IdentityDirective(EditionDirective):
    """Shows which document the book is about; what the document does not print is marked."""

    def run(self) -> list[nodes.Node]:
        """Return a list of the document's identity."""
        identity = self.edition().identity
        about = identity.about
        shown = nodes.field_list("", classes=["identity"])
        for name, text, key in (
            ("Document", identity.title, "title"),
            ("Gevraagd door", identity.asked_by, "asked_by"),
            (
                "Beantwoord door",
                f"{identity.answered_by}, {date_text(identity.answered_on)}",
                "answered_by",
            ),
            ("Kamerstuk", kamerstuk_text(identity.kamerstuk), "kamerstuk"),
            ("Documentnummer", identity.document_number, "document_number"),
            (
                "Gaat over",
                f"{about.title}, brief van {date_text(about.dated)} "
                f"({kamerstuk_text(about.kamerstuk)})",
                "about",
            ),
            ("Opgehaald", identity.retrieved or "niet vastgelegd", "retrieved"),
        ):
            added = " (toegevoegd: staat niet in het document)" if key in identity.added else ""
            shown += nodes.field(
                "",
                nodes.field_name(name, name),
                nodes.field_body("", nodes.paragraph("", text + added)),
            )
        return [shown]
