"""What directives of the book share: the edition that the book is about."""

from __future__ import annotations

from pathlib import Path

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from kamerboek.edition import Edition, edition_folder, load_edition
from kamerboek.edition.schemas import TABLES
from kamerboek.figures import date_text, kamerstuk_text

PUBLICATION = "https://zoek.officielebekendmakingen.nl/kst-{identifier}.html"
"""Where the Staat publishes a Kamerstuk."""


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
        answered = f"{identity.answered_by}, {date_text(identity.answered_on)}"
        letter = f"{about.title}, brief van {date_text(about.dated)} ("
        rows: list[tuple[str, str, list[nodes.Node]]] = [
            ("Document", "title", [nodes.Text(identity.title)]),
            ("Gevraagd door", "asked_by", [nodes.Text(identity.asked_by)]),
            ("Beantwoord door", "answered_by", [nodes.Text(answered)]),
            ("Kamerstuk", "kamerstuk", [published(identity.kamerstuk)]),
            ("Documentnummer", "document_number", [nodes.Text(identity.document_number)]),
            (
                "Gaat over",
                "about",
                [nodes.Text(letter), published(about.kamerstuk), nodes.Text(")")],
            ),
            (
                "Datum van ophalen",
                "retrieved",
                [nodes.Text(identity.retrieved or "niet vastgelegd")],
            ),
        ]
        for name, key, parts in rows:
            if key in identity.added:
                parts.append(nodes.Text(" (toegevoegd: staat niet in het document)"))
            shown += nodes.field(
                "",
                nodes.field_name(name, name),
                nodes.field_body("", nodes.paragraph("", "", *parts)),
            )
        return [shown]


def published(kamerstuk: str) -> nodes.reference:
    """Return a link to where a Kamerstuk is published officially, as print writes its number."""
    address = PUBLICATION.format(identifier=kamerstuk)
    return nodes.reference("", kamerstuk_text(kamerstuk), refuri=address)
