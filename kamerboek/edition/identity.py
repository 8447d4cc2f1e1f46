"""What an edition is: its title, dates, numbers, source and rights."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated

from pydantic import BeforeValidator, ConfigDict, StringConstraints, with_config

from kamerboek.errors import KamerboekError, nearest
from kamerboek.reading import read_toml, validated

EDITION_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")
"""An edition's name is a folder's: `2025-najaar`."""

KAMERSTUK_NUMBER = r"\d{5}(?:-[A-Z]{1,6})?-\d{1,5}"
"""A Kamerstuk as an edition writes it: `36800-X-26`, `33763-165`."""


def _day(given: object) -> object:
    if isinstance(given, str) and given and not ISO_DAY.fullmatch(given):
        raise ValueError(f"{given!r}: write a day as 2026-01-27, without quotes")
    return None if given == "" else given


ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
Day = Annotated[date | None, BeforeValidator(_day)]
"""A day, or an empty text where none is known."""

Kamerstuk = Annotated[str, StringConstraints(pattern=rf"^(?:{KAMERSTUK_NUMBER})?$")]

STRICT = ConfigDict(extra="forbid")


@with_config(STRICT)
@dataclass(frozen=True)
class About:
    """The document that the questions are about; what is not known is empty."""

    title: str
    dated: Day
    kamerstuk: Kamerstuk


@with_config(STRICT)
@dataclass(frozen=True)
class Source:
    """The document's text: its file in the edition's folder, and the hash of its bytes.

    `original` is the file as received, where that was not the text itself, with its own hash.
    """

    path: str
    sha256: str
    original: str = ""
    original_sha256: str = ""

    @property
    def hashes(self) -> dict[str, str]:
        """The hash of each file that the edition was made from, by its name."""
        own = {self.path: self.sha256}
        return own | ({self.original: self.original_sha256} if self.original else {})


@with_config(STRICT)
@dataclass(frozen=True)
class Identity:
    """The contents of `edition.toml`.

    `series` is the one it belongs to. A field of which nothing is known is empty; `added` names
    those that the document itself does not print. `book_title`, `introduction` and `coding_note`
    are what an analyst writes for readers of a book of this edition: its title, what it is about,
    how the coding was done.
    """

    series: str
    title: str
    asked_by: str
    answered_by: str
    answered_on: Day
    kamerstuk: Kamerstuk
    document_number: str
    added: tuple[str, ...]
    retrieved: Day
    rights: str
    about: About
    source: Source
    book_title: str = ""
    introduction: str = ""
    coding_note: str = ""


NOT_PRINTED = (
    *("title", "asked_by", "answered_by", "answered_on", "kamerstuk", "document_number"),
    *("about", "about.title", "about.dated", "about.kamerstuk"),
)
"""What `added` may name."""


def edition_names(project: Path) -> list[str]:
    """Return the names of the project's editions, sorted; other folders are none."""
    return sorted(
        folder.name
        for folder in (project / "data" / "editions").iterdir()
        if folder.is_dir() and EDITION_NAME.fullmatch(folder.name)
    )


def edition_folder(project: Path, name: str) -> Path:
    """Return the folder of the edition `name`.

    Raises KamerboekError for a name that is not there; the message names the nearest.
    """
    editions = project / "data" / "editions"
    there = edition_names(project)
    if name not in there:
        raise KamerboekError(f"{editions}: there is no edition {name!r}{nearest(name, there)}")
    return editions / name


def read_identity(folder: Path) -> Identity:
    """Read `edition.toml`; raises KamerboekError naming the file and what is wrong in it."""
    path = folder / "edition.toml"
    contents = read_toml(path, "it says what the edition is")
    identity = validated(Identity, contents, str(path))
    for name in (identity.source.path, identity.source.original):
        if name and Path(name).name != name:
            raise KamerboekError(f"{path}: source: {name!r}: name a file in this folder")
    for name in identity.added:
        if name not in NOT_PRINTED:
            raise KamerboekError(
                f"{path}: added: there is no field {name!r}{nearest(name, NOT_PRINTED)}"
            )
    if not identity.source.path:
        raise KamerboekError(f"{path}: source.path: name the file with the text")
    if bool(identity.source.original) != bool(identity.source.original_sha256):
        raise KamerboekError(
            f"{path}: source: original and original_sha256 come together: the file as received, "
            "and what sha256sum says of it"
        )
    return identity
