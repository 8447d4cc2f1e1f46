"""What an edition is: its title, dates, numbers, source and rights."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kamerboek.errors import KamerboekError
from kamerboek.reading import read_toml, validated

EDITION_NAME = re.compile(r"[a-z0-9][a-z0-9-]*")
"""An edition's name is a folder's: `2025-najaar`."""


@dataclass(frozen=True)
class About:
    """The document that the questions are about."""

    title: str
    dated: date
    kamerstuk: str


@dataclass(frozen=True)
class Source:
    """The document's text: its file in the edition's folder, and the hash of its bytes."""

    path: str
    sha256: str


@dataclass(frozen=True)
class Identity:
    """The contents of `edition.toml`; `added` names what the document itself does not print."""

    title: str
    asked_by: str
    answered_by: str
    answered_on: date
    kamerstuk: str
    document_number: str
    added: tuple[str, ...]
    retrieved: str
    rights: str
    about: About
    source: Source


def edition_folder(project: Path, name: str) -> Path:
    """Return the folder of the edition `name`.

    Raises KamerboekError for a name that is not a folder's name, or that is not there; the
    message names the editions that are.
    """
    editions = project / "data" / "editions"
    there = sorted(folder.name for folder in editions.iterdir() if folder.is_dir())
    if not EDITION_NAME.fullmatch(name) or name not in there:
        raise KamerboekError(
            f"{editions}: there is no edition {name!r}; there is: {', '.join(there) or 'none'}"
        )
    return editions / name


def read_identity(folder: Path) -> Identity:
    """Read `edition.toml`; raises KamerboekError naming the file and what is wrong in it."""
    path = folder / "edition.toml"
    contents = read_toml(path, "it says what the edition is")
    identity = validated(Identity, contents, str(path))
    if Path(identity.source.path).name != identity.source.path:
        raise KamerboekError(
            f"{path}: source.path: {identity.source.path!r}: name a file in this folder"
        )
    return identity
