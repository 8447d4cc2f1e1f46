"""What a shell offers after a command: the editions, chapters, books and tables of the project."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import click

from kamerboek.errors import KamerboekError
from kamerboek.project import find_project

Offered = Callable[[click.Context, click.Parameter, str], list[str]]


def offering(*kinds: str) -> Offered:
    """Return what completes an argument with names of these kinds, `edition` and the like.

    It says nothing where there is no project, or one that cannot be read.
    """

    def offered(context: click.Context, _: click.Parameter, typed: str) -> list[str]:
        with contextlib.suppress(KamerboekError, OSError):
            project = find_project(explicit=context.params.get("project"))
            names = [name for kind in kinds for name in NAMES[kind](project)]
            return [name for name in names if name.startswith(typed)]
        return []

    return offered


def _editions(project: Path) -> Iterable[str]:
    from kamerboek.edition.identity import edition_names

    return edition_names(project)


def _chapters(project: Path) -> Iterable[str]:
    return sorted(path.stem for path in (project / "chapters").glob("*.ipynb"))


def _books(project: Path) -> Iterable[str]:
    from kamerboek.book.building.books import books_of

    return [each.name or each.folder for each in books_of(project / "_build")]


def _tables(_: Path) -> Iterable[str]:
    from kamerboek.intake.suggest import KINDS
    from kamerboek.workbench.entries import TABLES

    return [*KINDS, *TABLES]


NAMES: Mapping[str, Callable[[Path], Iterable[str]]] = {
    "edition": _editions,
    "chapter": _chapters,
    "book": _books,
    "table": _tables,
}
"""The names of each kind that a project has."""
