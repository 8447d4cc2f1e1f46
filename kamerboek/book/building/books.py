"""The books that a project has built: each with its name, its edition, the values it was run with.

A book says it itself, in a file that its folder holds.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from kamerboek.book.building.changed_values import Changes, value_text
from kamerboek.book.building.kept import MARKER
from kamerboek.errors import KamerboekError, nearest
from kamerboek.reading import validated

SAYS = ".book.json"
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
"""A book's name is a part of its folder's."""


@dataclass(frozen=True)
class Book:
    """A book: its folder's name in `_build`, its edition, and the values other than the default.

    `name` is what an analyst called it; empty for one that was not given a name.
    """

    # What pydantic's `with_config` sets. That would have every build load pydantic: one that has
    # nothing to do would take a third longer.
    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    folder: str
    name: str
    edition: str
    values: Changes

    def __str__(self) -> str:
        said = "; ".join(
            f"{chapter}: {', '.join(f'{key} = {value_text(each)}' for key, each in own.items())}"
            for chapter, own in self.values.items()
        )
        return f"{self.name or '-'}\t{self.folder}\t{self.edition}\t{said or 'default values'}"


def refuse_name(name: str, editions: Sequence[str]) -> None:
    """Raise KamerboekError for what cannot be the name of a book."""
    if not NAME.fullmatch(name):
        raise KamerboekError(f"--name {name}: lower-case letters, digits and hyphens, at most 40")
    if name in editions:
        raise KamerboekError(f"--name {name}: there is an edition of that name; choose another")


def write_says(pages: Path, name: str, edition: str, values: Changes) -> None:
    """Leave in a book's folder what it is, whatever that folder is called."""
    says = {"name": name, "edition": edition, "values": values}
    text = json.dumps(says, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    (pages / SAYS).write_text(text, encoding="utf-8")


def read_says(pages: Path) -> Book:
    """Return what a book's folder says that it is.

    Raises KamerboekError where it does not say so as it was written.
    """
    path = pages / SAYS
    try:
        return validated(Book, json.loads(path.read_bytes()) | {"folder": pages.name}, str(path))
    except (ValueError, TypeError, RecursionError, KamerboekError) as error:
        raise KamerboekError(
            f"{path}: changed since it was written; kamerboek build makes the book anew"
        ) from error


def refuse_other_book(book: Path, edition: str) -> None:
    """Raise KamerboekError for a book that is not the project's own: of `edition`, as it is.

    The approved text of that one would be lost by the text of another. A book that does not say
    what it is was made by plain Jupyter Book, which makes the project's own alone.
    """
    if not (book / SAYS).is_file():
        return
    said = read_says(book)
    if said.edition != edition or said.values:
        values = " with other values" if said.values else ""
        raise KamerboekError(
            f"{book}: a book of {said.edition}{values}; the approved text is that of the book of "
            f"{edition} with the defaults: leave {book.name} out"
        )


def books_of(work: Path) -> list[Book]:
    """Return the books in the folder `_build` of a project, by the name of their folders.

    Raises what `read_says` raises.
    """
    return [
        read_says(folder)
        for folder in (sorted(work.iterdir()) if work.is_dir() else ())
        if (folder / MARKER).is_file() and (folder / SAYS).is_file()
    ]


def book_called(work: Path, name: str) -> Book:
    """Return the book with this name, or in the folder of this name, or at its path.

    Raises KamerboekError naming the nearest where there is none.
    """
    books = books_of(work)
    path = Path(name).resolve()
    called = path.name if path.parent == work.resolve() else name
    for book in books:
        if called in (book.name, book.folder):
            return book
    there = [each.name or each.folder for each in books]
    near = nearest(name, there) if there else "; none is built yet"
    raise KamerboekError(f"{work}: there is no book {name!r}{near}")


def book_lines(books: Sequence[Book]) -> Iterator[str]:
    """Yield the books for a terminal, or that there are none."""
    yield from (str(each) for each in books)
    if not books:
        yield "no book is built yet: kamerboek build"
