"""Where the project is: the folder that holds the book and its editions."""

from __future__ import annotations

from pathlib import Path

from kamerboek.errors import KamerboekError


def find_project(start: Path | None = None, *, explicit: Path | None = None) -> Path:
    """Return the project's folder.

    In order: `explicit` (the option `--project`), the nearest parent of `start` (default: the
    working directory) that holds both `_config.yml` and `data/editions`, the folder around an
    editable installation of this package.

    Raises KamerboekError when none of these is a project.
    """
    if explicit is not None:
        if not _is_project(explicit):
            raise KamerboekError(
                f"{explicit}: not a project: it needs _config.yml and data/editions"
            )
        return explicit.resolve()
    here = (start or _working_directory()).resolve()
    checkout = Path(__file__).resolve().parent.parent
    for folder in (here, *here.parents, checkout):
        if _is_project(folder):
            return folder
    raise KamerboekError(
        f"{here}: no project here or above it (a folder with _config.yml and data/editions); "
        "name one with --project; in a notebook, first change to its folder: %cd FOLDER"
    )


def _working_directory() -> Path:
    try:
        return Path.cwd()
    except FileNotFoundError:
        raise KamerboekError(
            "the folder in which this was asked is not there any more; change to another"
        ) from None


def _is_project(folder: Path) -> bool:
    return (folder / "_config.yml").is_file() and (folder / "data" / "editions").is_dir()
