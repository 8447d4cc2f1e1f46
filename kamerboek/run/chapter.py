"""One chapter, run with values that fit it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path

from kamerboek.errors import KamerboekError, nearest
from kamerboek.locking import writing_in
from kamerboek.run.execute import execute_notebook, notebooks_of
from kamerboek.run.parameters.declaration import Value
from kamerboek.run.parameters.read import declaration_of
from kamerboek.run.parameters.values import given_in_options, values_from
from kamerboek.writing import write_whole

CHAPTERS = "chapters"


def chapter_notebook(project: Path, chapter: str) -> Path:
    """Return the notebook of a chapter; raises KamerboekError naming the nearest that there is."""
    there = {path.stem: path for path in notebooks_of(project / CHAPTERS)}
    if chapter not in there:
        raise KamerboekError(
            f"{project / CHAPTERS}: there is no chapter {chapter!r}{nearest(chapter, there)}"
        )
    return there[chapter]


def run_chapter(
    project: Path, chapter: str, options: Sequence[str] = (), output: Path | None = None
) -> Path:
    """Run a chapter with the values of `options` (`name=value`) and return the notebook's path.

    `output` is where the executed notebook goes, `_build/runs/<chapter>.ipynb` in the project by
    default; it is written only when all went well. Raises KamerboekError for a chapter or an
    option that does not fit, an output that must not be written, and a cell that fails.
    """
    notebook, values = _asked(project, chapter, options)
    target = (output or project / "_build" / "runs" / f"{chapter}.ipynb").resolve()
    _refuse_target(target, project)
    text = execute_notebook(notebook, values)
    with writing_in(project) if output is None else nullcontext():
        write_whole(target, text)
    return target


def executed_chapter(project: Path, chapter: str, options: Sequence[str] = ()) -> str:
    """Run a chapter with the values of `options` and return the executed notebook as text.

    Raises KamerboekError for a chapter or an option that does not fit, and a cell that fails.
    """
    return execute_notebook(*_asked(project, chapter, options))


def _asked(project: Path, chapter: str, options: Sequence[str]) -> tuple[Path, dict[str, Value]]:
    notebook = chapter_notebook(project, chapter)
    declaration = declaration_of(notebook)
    return notebook, values_from(declaration, given_in_options(declaration, options))


def _refuse_target(target: Path, project: Path) -> None:
    if target.suffix != ".ipynb":
        raise KamerboekError(f"{target}: the output is a notebook; give it a name in .ipynb")
    if (project / CHAPTERS).resolve() in target.parents:
        raise KamerboekError(f"{target}: only refresh writes to {CHAPTERS}/; choose another folder")
    if target.exists() and not target.is_file():
        raise KamerboekError(f"{target}: not a file; choose another name")
    above = next(folder for folder in target.parents if folder.exists())
    if not above.is_dir():
        raise KamerboekError(f"{above}: not a folder; choose another place for the output")
