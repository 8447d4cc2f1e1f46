"""The page with corrections and changes, from the file that keeps them, and who to tell of more."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Literal

from docutils import nodes
from pydantic import ConfigDict, StringConstraints, with_config
from sphinx.application import Sphinx
from sphinx.util import logging

from kamerboek.book.pages.directives import METHOD, EditionDirective
from kamerboek.book.rendering.markup import html, html_element
from kamerboek.edition.identity import edition_names
from kamerboek.errors import KamerboekError, nearest
from kamerboek.figures import date_text
from kamerboek.reading import read_toml, validated

LOGGER = logging.getLogger(__name__)

PATH = Path("data") / "corrections.toml"
PAGE = "correcties"

Kind = Literal["edition", "correction", "change"]
KIND_LABELS: dict[Kind, str] = {
    "edition": "nieuwe uitgave",
    "correction": "correctie",
    "change": "wijziging",
}
NONE = "Er is nog niets gecorrigeerd of gewijzigd."
MAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True)
class Entry:
    """Something that happened to a published book: on which day, to which edition, what and where.

    `page` and `anchor` are where it can be seen; empty where it is about the whole book.
    """

    name: Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$")]
    date: date
    kind: Kind
    edition: str
    what: Annotated[str, StringConstraints(min_length=1)]
    page: str = ""
    anchor: str = ""


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True)
class Entries:
    """The contents of the file."""

    entry: tuple[Entry, ...] = ()


def read_entries(project: Path, edition: str) -> tuple[Entry, ...]:
    """Return what happened to an edition's book, the newest first.

    Raises KamerboekError naming the file and what is wrong in it: a field, two entries of one name,
    an entry that is newer than the one before it, one of an edition that there is not.
    """
    path = project / PATH
    contents = read_toml(path, "it holds the corrections of the book; it may be empty")
    entries = validated(Entries, contents, str(path)).entry
    for number, (newer, older) in enumerate(pairwise(entries), start=2):
        if older.date > newer.date:
            raise KamerboekError(f"{path}: entry {number} ({older.name}): put the newest first")
    editions = edition_names(project)
    for each in entries:
        if each.edition not in editions:  # it would be on the page of no book
            raise KamerboekError(
                f"{path}: entry {each.name}: there is no edition {each.edition!r}"
                f"{nearest(each.edition, editions)}"
            )
    names = [each.name for each in entries]
    for name in names:
        if names.count(name) > 1:
            raise KamerboekError(f"{path}: two entries have the name {name!r}; rename one")
    return tuple(each for each in entries if each.edition == edition)


class CorrectionsDirective(EditionDirective):
    """Lists what happened to the book since it was published."""

    def run(self) -> list[nodes.Node]:
        """Return the list, or that there is nothing yet; an unknown page is a warning."""
        project = Path(self.config.kamerboek_project)
        self.env.note_dependency(str(project / PATH))
        entries = read_entries(project, self.config.kamerboek_edition)
        for each in entries:
            if each.page and each.page not in self.env.found_docs:
                LOGGER.warning("%s: entry %s: there is no page %r", PATH, each.name, each.page)
        return [listed(entries)]


def listed(entries: Sequence[Entry]) -> html_element:
    """Return entries as a list, each with an anchor and a link to where it is seen."""
    if not entries:
        return html("p", NONE)
    return html("ul", *(_item(each) for each in entries), classes=["corrections"])


def _item(entry: Entry) -> html_element:
    said = html("p", entry.what)
    if entry.page:
        said += nodes.Text(" ")
        said += html("a", "Bekijk de plaats", to=(entry.page, entry.anchor))
    when = html("strong", f"{date_text(entry.date)}, {KIND_LABELS[entry.kind]}")
    return html("li", when, said, ids=[entry.name])


def contact_address(contact: str) -> str:
    """Return where a link to a contact leads: a mail address or a web address.

    Raises KamerboekError for another: a link to it would lead nowhere, or run what it says.
    """
    if MAIL.fullmatch(contact):
        return f"mailto:{contact}"
    if not contact.startswith(("https://", "http://")):
        raise KamerboekError(
            f"_config.yml: kamerboek_contact: {contact!r}: give a mail address, or a web address "
            "with its https://"
        )
    return contact


class ContactDirective(EditionDirective):
    """Says whom a reader can tell of a mistake."""

    def run(self) -> list[nodes.Node]:
        """Return a sentence with the contact of the settings, and where it says what to tell."""
        contact: str = self.config.kamerboek_contact
        said: list[nodes.Node | str] = []
        if contact:
            link = nodes.reference("", contact, refuri=contact_address(contact))
            said = ["Meld haar bij ", link, ". "]
        said += ["De ", html("a", "verantwoording", to=(METHOD, "")), " zegt wat u daarbij noemt."]
        return [html("p", *said)]


def add_corrections(app: Sphinx) -> None:
    """Register the directives and the setting with Sphinx."""
    app.add_config_value("kamerboek_contact", "", "env", [str])
    app.add_directive("kamerboek-corrections", CorrectionsDirective)
    app.add_directive("kamerboek-contact", ContactDirective)
