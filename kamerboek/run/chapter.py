"""One chapter, run with values that fit it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from pathlib import Path

from kamerboek.errors import KamerboekError, nearest
from kamerboek.locking import writing_in
from kamerboek.run.execute import execute_notebook, notebooks_of
from kamerboek.run.fingerprint import notebook_sha256
from kamerboek.run.parameters.declaration import Value, literal
from kamerboek.run.parameters.options import Option, given_in_options
from kamerboek.run.parameters.read import declaration_of
from kamerboek.run.parameters.values import values_from
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
    project: Path, chapter: str, options: Sequence[Option] = (), output: Path | None = None
) -> Path:
    """Run a chapter with the values of `options` and return the notebook's path.

    `output` is where the executed notebook goes, `_build/runs/<chapter>.ipynb` in the project by
    default; it is written only when all went well. Raises KamerboekError for a chapter or an
    option that does not fit, an output that must not be written, and a cell that fails.
    """
    notebook, values = _asked(project, chapter, options)
    target = _target(project, notebook, output)
    text = execute_notebook(notebook, values)
    with writing_in(project) if output is None else nullcontext():
        write_whole(target, text)
    return target


def executed_chapter(project: Path, chapter: str, options: Sequence[Option] = ()) -> str:
    """Run a chapter with the values of `options` and return the executed notebook as text.

    Raises KamerboekError for a chapter or an option that does not fit, and a cell that fails.
    """
    return execute_notebook(*_asked(project, chapter, options))


def _asked(project: Path, chapter: str, options: Sequence[Option]) -> tuple[Path, dict[str, Value]]:
    notebook = chapter_notebook(project, chapter)
    declaration = declaration_of(notebook)
    return notebook, values_from(declaration, given_in_options(declaration, options))


def what_a_run_does(
    project: Path, chapter: str, options: Sequence[Option] = (), output: Path | None = None
) -> Iterator[str]:
    """Yield what `run_chapter` would do, a line each; nothing is done. Raises what it would."""
    notebook = chapter_notebook(project, chapter)
    declaration = declaration_of(notebook)
    values = values_from(declaration, given_in_options(declaration, options))
    target = _target(project, notebook, output)
    for each in declaration.parameters:
        value = values.get(each.name, each.default)
        yield f"{each.name} = {literal(value)}" + ("" if each.name in values else " (default)")
    yield f"the notebook goes to {target}" + (", which is there" if target.exists() else "")


def _target(project: Path, notebook: Path, output: Path | None) -> Path:
    target = (output or project / "_build" / "runs" / notebook.name).resolve()
    _refuse_target(target, project)
    if output and target.exists() and notebook_sha256(target) != notebook_sha256(notebook):
        raise KamerboekError(
            f"{target}: holds other cells than {notebook.name}: no run of it as it is now; choose "
            "another name"
        )
    return target


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
