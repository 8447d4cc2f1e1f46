"""What other readers coded of an edition: a folder each beside its coding, with its tables."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pydantic import ConfigDict, with_config

from kamerboek.edition.coding import Coding, ReadCoding, read_coding
from kamerboek.edition.edition import Edition
from kamerboek.edition.identity import edition_folder
from kamerboek.edition.readers import READINGS, reader_names
from kamerboek.errors import KamerboekError, nearest
from kamerboek.project import find_project
from kamerboek.reading import read_toml, validated

ABOUT = "reading.toml"


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True)
class AboutReading:
    """The contents of `reading.toml`: what readers of the book must know of how it was made."""

    note: str


@dataclass(frozen=True)
class SecondReading:
    """The coding of another reader, and what is to be known of it, in Dutch."""

    reader: str
    note: str
    coding: Coding


def load_reading(edition: Edition, reader: str, project: Path | None = None) -> SecondReading:
    """Return what a reader coded of an edition, checked as its own coding is.

    Raises KamerboekError for a reader who is not there, a `reading.toml` that does not fit, and for
    the first thing that is wrong with the coding.
    """
    folder = edition_folder(find_project(explicit=project), edition.name)
    names = reader_names(folder)
    if reader not in names:
        raise KamerboekError(
            f"{folder / READINGS}: there is no reader {reader!r}{nearest(reader, names)}"
        )
    path = folder / READINGS / reader / ABOUT
    about = validated(AboutReading, read_toml(path, "it says how the reading was made"), str(path))
    read = read_reading(edition, folder, reader)
    for problem in read.problems:
        raise KamerboekError(str(problem))
    return SecondReading(reader, about.note, read.coding)


def read_reading(edition: Edition, folder: Path, reader: str) -> ReadCoding:
    """Return what a reader coded of the edition in `folder`, and all that is wrong with it."""
    place = f"{READINGS}/{reader}"
    return read_coding(
        folder,
        edition.questions,
        edition.references,
        edition.quantities,
        edition.codebook,
        place,
    )
