"""How to cite the book, from `CITATION.cff`, with the edition that it is about."""

from __future__ import annotations

from pathlib import Path

from docutils import nodes

from kamerboek.book.pages.directives import NOT_FOUND, EditionDirective
from kamerboek.book.rendering.citing import FILE, Reference, read_citation, reference_of
from kamerboek.book.rendering.renderers import block_nodes
from kamerboek.edition.identity import Identity
from kamerboek.figures import date_text, kamerstuk_text
from kamerboek.prose import TableBlock


class CitationDirective(EditionDirective):
    """Shows what to name when citing the book."""

    def run(self) -> list[nodes.Node]:
        """Return a table of what a reference names."""
        project = Path(self.config.kamerboek_project)
        self.env.note_dependency(str(project / FILE))
        citation, identity = read_citation(project), self.edition().identity
        # Not that of the file: a book about another edition has a title of its own.
        title = self.config.html_title
        named = reference_of(citation, identity, self.config.kamerboek_edition, title)
        rows = (
            ("Titel", named.title),
            ("Makers", _makers(named)),
            ("Versie", citation.version),
            ("Uitgave", f"{self.config.kamerboek_edition}: {identity.title}"),
            ("Document", _document(identity)),
            ("Rechten", ", ".join(citation.license)),
        )
        table = TableBlock(
            name="verwijzen",
            caption="Wat u bij een verwijzing noemt",
            columns=("Wat", "Gegeven"),
            rows=tuple(((what,), (said,)) for what, said in rows),
            origin=f"het bestand {FILE} en het bestand edition.toml van deze uitgave",
        )
        return block_nodes(table.content())


def _makers(reference: Reference) -> str:
    """Return who made the book; a reference has the title in their place where nobody is named."""
    named = [author for author in reference.authors if author != reference.title]
    return ", ".join(named) or "niet genoemd; in een verwijzing staat de titel op hun plaats"


def _document(identity: Identity) -> str:
    """Return the document's number and day, as far as they are known."""
    known = []
    if identity.kamerstuk:
        known.append(kamerstuk_text(identity.kamerstuk))
    if identity.answered_on:
        known.append(date_text(identity.answered_on))
    return ", ".join(known) or NOT_FOUND
