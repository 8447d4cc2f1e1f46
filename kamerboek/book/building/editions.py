"""Which edition a book is about: the one that `_config.yml` names, or another that is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from kamerboek.book.building.changed_values import Changes, changes_digest
from kamerboek.errors import KamerboekError
from kamerboek.reading import read_yaml
from kamerboek.run import Declaration, Parameter, Value

CONFIG = "_config.yml"
KEY = "kamerboek_edition"
PARAMETER = "edition"
"""The parameter by which a chapter is told which edition it reads."""

FILE = "edition-of-book"


@dataclass(frozen=True)
class BookEdition:
    """The edition of a book, and the one that the project's book is about by default."""

    name: str
    default: str

    def declared(self, declaration: Declaration) -> Declaration:
        """Return a chapter's declaration with this edition as its default.

        Raises KamerboekError for a chapter that does not take this edition.
        """
        return replace(
            declaration,
            parameters=tuple(
                replace(each, default=_taken(declaration, each, self.name))
                if each.name == PARAMETER
                else each
                for each in declaration.parameters
            ),
        )

    def values(self, declaration: Declaration) -> dict[str, Value]:
        """Return what tells a chapter to read this edition; nothing where it does by itself."""
        own = declaration.defaults.get(PARAMETER, self.name)
        return {} if own == self.name else {PARAMETER: self.name}

    def folder_name(self, changes: Changes, name: str = "") -> str:
        """Return the name of the book's folder: of its edition, its name or its changed values."""
        parts = ["html"]
        if self.name != self.default:
            parts.append(self.name)
        if changes or name:
            parts.append(name or changes_digest(changes))
        return "-".join(parts)

    def write(self, stage: Path) -> None:
        """Leave the edition's name in the folder that is going to be rendered."""
        (stage / FILE).write_text(self.name, encoding="utf-8")


def book_edition(project: Path, name: str | None) -> BookEdition:
    """Return the edition of a book: `name`, else the project's default.

    Raises KamerboekError when `_config.yml` names none.
    """
    default = default_edition(project)
    return BookEdition(default if name is None else name, default)


def default_edition(project: Path) -> str:
    """Return the edition that the project's book is about, as `_config.yml` names it.

    Raises KamerboekError when that file is missing, not YAML, or names none.
    """
    path = project / CONFIG
    contents = read_yaml(path, "a book needs it")
    name: Any = contents
    for key in ("sphinx", "config", KEY):
        name = name.get(key) if isinstance(name, Mapping) else None
    if not isinstance(name, str) or not name:
        raise KamerboekError(
            f"{path}: it does not name the book's edition; add {KEY}: 2025-najaar under "
            "sphinx: config:"
        )
    return name


def edition_of_stage(source: Path) -> str | None:
    """Return the edition that a folder is rendered for; None where nothing is left in it."""
    path = source / FILE
    return path.read_text(encoding="utf-8") if path.is_file() else None


def refuse_editions(changes: Changes, parameters: Path | None) -> None:
    """Raise KamerboekError for a file of parameters that gives a chapter another edition."""
    for chapter, values in changes.items():
        if PARAMETER in values:
            raise KamerboekError(
                f"{parameters}: {chapter}: {PARAMETER}: a book is of one edition; name it with "
                f"--edition {values[PARAMETER]}"
            )


def _taken(declaration: Declaration, parameter: Parameter, name: str) -> Value:
    try:
        return parameter.take(name)
    except ValueError as error:
        raise KamerboekError(f"chapter {declaration.chapter}: {PARAMETER}: {error}") from error
