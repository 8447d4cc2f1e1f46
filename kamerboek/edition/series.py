"""A series: the editions that belong together, the chapters of their books, where its codes are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from pydantic import ConfigDict, with_config

from kamerboek.edition.identity import EDITION_NAME
from kamerboek.errors import KamerboekError, nearest
from kamerboek.reading import read_toml, validated

STRICT = ConfigDict(extra="forbid")
FOLDER = Path("data") / "series"
CODEBOOK = "codebook"
GENERAL = "algemeen"
"""The series of a document that no other series recognises."""

CHAPTERS = "chapters/"

PAGE = re.compile(rf"(?:{CHAPTERS})?[^\W_][\w-]*")
"""A page of a series: its file stands in the project, so that its name leads nowhere else."""

MADE = ("index", "vragen")
"""What every book has of itself: its front page, and the folder of its questions."""


@with_config(STRICT)
@dataclass(frozen=True)
class Part:
    """A part of a book's contents: its caption, and its pages as paths without their ending.

    A page in `chapters/` is a notebook, another a page beside `index.md`.
    """

    caption: str
    pages: tuple[str, ...]


@with_config(STRICT)
@dataclass(frozen=True)
class Recognised:
    """What a document of the series prints: words of who asks and of its subject, its dossier.

    `dossier` has the letters of one, as the `X` of 36800-X-26. Each is empty where it says nothing.
    """

    asked_by: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    dossier: tuple[str, ...] = ()


@with_config(STRICT)
@dataclass(frozen=True)
class SeriesFile:
    """The contents of `series.toml`.

    `codebook_of` is the series whose codebook has what this one's own does not; empty for none.
    """

    title: str
    part: tuple[Part, ...]
    recognised_by: Recognised = Recognised()
    codebook_of: str = ""


@dataclass(frozen=True)
class Series:
    """A series as its folder says it is.

    `codebook_in` are the folders that its codebook is read from: its own, and the one that has the
    files which its own does not.
    """

    name: str
    path: Path
    title: str
    parts: tuple[Part, ...]
    recognised_by: Recognised
    codebook_in: tuple[Path, ...]

    @property
    def pages(self) -> tuple[str, ...]:
        """The pages of its books, in order, without the front page and those of questions."""
        return tuple(page for part in self.parts for page in part.pages)

    @property
    def chapters(self) -> tuple[str, ...]:
        """The names of its chapters, in order."""
        return tuple(
            page.removeprefix(CHAPTERS) for page in self.pages if page.startswith(CHAPTERS)
        )


def series_names(project: Path) -> list[str]:
    """Return the names of the project's series, sorted."""
    folder = project / FOLDER
    return sorted(
        each.name
        for each in (folder.iterdir() if folder.is_dir() else ())
        if each.is_dir() and EDITION_NAME.fullmatch(each.name)
    )


def load_series(project: Path, name: str) -> Series:
    """Read the series `name` of the project.

    Its codebook is not read. Raises KamerboekError for a name that is not there, naming the
    nearest, and for whatever does not fit in its file.
    """
    folder = _folder(project, name, f"{project / FOLDER}")
    path = folder / "series.toml"
    read = validated(SeriesFile, read_toml(path, "it says what the series is"), str(path))
    pages = [page for part in read.part for page in part.pages]
    for page in pages:
        if pages.count(page) > 1:
            raise KamerboekError(f"{path}: part: the page {page!r} comes twice; keep one")
        if not PAGE.fullmatch(page):
            raise KamerboekError(
                f"{path}: part: {page!r} is no page; name a notebook as {CHAPTERS}naam, or a page "
                "beside index.md as naam, without an ending"
            )
        if page in MADE:
            raise KamerboekError(f"{path}: part: the page {page!r} is in every book; leave it out")
    if not pages:
        raise KamerboekError(f"{path}: part: name the pages of its books")
    folders = [folder]
    if read.codebook_of == name:
        raise KamerboekError(f"{path}: codebook_of: names this series itself; leave it out")
    if read.codebook_of:
        folders.append(_folder(project, read.codebook_of, f"{path}: codebook_of"))
    return Series(
        name=name,
        path=path,
        title=read.title,
        parts=read.part,
        recognised_by=read.recognised_by,
        codebook_in=tuple(each / CODEBOOK for each in folders),
    )


def _folder(project: Path, name: str, where: str) -> Path:
    there = series_names(project)
    if name not in there:
        raise KamerboekError(f"{where}: there is no series {name!r}{nearest(name, there)}")
    return project / FOLDER / name
