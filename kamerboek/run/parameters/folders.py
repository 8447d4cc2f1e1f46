"""Choices that are the names of folders: `data/editions/*` are those that there are."""

from __future__ import annotations

import fnmatch
from pathlib import Path, PurePosixPath

from kamerboek.errors import KamerboekError
from kamerboek.project import find_project

ANY = "*"


def is_pattern(choice: str) -> bool:
    """Return whether a choice stands for the names of folders."""
    return ANY in choice


def folder_names(pattern: str, near: Path) -> tuple[str, ...]:
    """Return the names of the folders that a pattern matches, sorted.

    A pattern is a path in the project around `near`, whose last part may hold `*`; a name that
    begins with a dot is no choice. Raises KamerboekError for a pattern of another form, and for one
    that no folder matches.
    """
    path = PurePosixPath(pattern)
    if path.is_absolute() or ".." in path.parts or is_pattern(str(path.parent)):
        raise KamerboekError(
            f"{pattern!r} is no pattern of folders; write a path in the project, with a * in its "
            "last part only: data/editions/*"
        )
    folder = find_project(near) / path.parent
    names = [
        each.name
        for each in (folder.iterdir() if folder.is_dir() else ())
        if each.is_dir()
        and not each.name.startswith(".")
        and fnmatch.fnmatchcase(each.name, path.name)
    ]
    if not names:
        raise KamerboekError(f"no folder matches {pattern!r} in {folder}")
    return tuple(sorted(names))
