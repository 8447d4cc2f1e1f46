"""The book is built aside, from executed copies of the chapters, and put in place when good."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from kamerboek.book import MARKER
from kamerboek.book.changes import write_changes
from kamerboek.book.editions import book_edition, refuse_editions
from kamerboek.errors import KamerboekError
from kamerboek.reading import read_yaml
from kamerboek.run import declaration_of, execute_notebook, notebooks_of, read_parameter_file

CONFIG, CONTENTS = "_config.yml", "_toc.yml"
FOLDERS_OF_THEIR_OWN = ("chapters/", "vragen/")
"""Pages in these are made when the book is built; all others are copied as they are."""


def build_book(
    project: Path,
    output: Path | None = None,
    parameters: Path | None = None,
    edition: str | None = None,
) -> Path:
    """Run the chapters, render the book and return the path of its index page.

    `parameters` is a file with values for the chapters' parameters, the defaults without it;
    `edition` is the edition that the book is about, the one of `_config.yml` without it.
    `output` is the folder of the pages: `_build/html` in the project by default, and a folder of
    its own beside it for another edition and for values that differ from the defaults. It is
    replaced only by a book that built without a warning. Raises KamerboekError, before anything
    runs, when a source is missing, a chapter's parameters are not clear, a value does not fit, the
    edition is not there or `output` holds something that is not a book; later, when a chapter fails
    or rendering warns.
    """
    chapters = notebooks_of(project / "chapters")
    sources = _sources(project, chapters)
    declarations = [declaration_of(chapter) for chapter in chapters]
    book = book_edition(project, edition, declarations)
    declared = [book.declared(each) for each in declarations]
    changes = read_parameter_file(parameters, declared) if parameters else {}
    refuse_editions(changes, parameters)
    target = (output or project / "_build" / book.folder_name(changes)).resolve()
    _refuse_other_contents(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    work = project / "_build"
    work.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=work, prefix="stage-") as folder:
        stage = Path(folder)
        (stage / "chapters").mkdir()
        for name in sources:
            shutil.copy(project / name, stage / name)
        for chapter, declaration in zip(chapters, declarations, strict=True):
            values = book.values(declaration) | changes.get(chapter.stem, {})
            text = execute_notebook(chapter, values or None)
            (stage / "chapters" / chapter.name).write_text(text, encoding="utf-8")
        book.write(stage)
        if changes:
            write_changes(stage, changes)
        _render(stage, work / "build.log")
        _put_in_place(stage / "_build" / "html", target)
    return target / "index.html"


def _sources(project: Path, chapters: Sequence[Path]) -> list[str]:
    """Return the files that are copied as they are: settings, contents, the pages it names.

    Raises KamerboekError for one that is missing, for contents that are not YAML, and for a chapter
    that they do not name.
    """
    for name in (CONFIG, CONTENTS):
        if not (project / name).is_file():
            raise KamerboekError(f"{project / name}: missing; a book needs it")
    contents = read_yaml(project / CONTENTS, "a book needs it")
    named = list(_pages_named(contents))
    for chapter in chapters:
        if f"chapters/{chapter.stem}" not in named:
            raise KamerboekError(
                f"{project / CONTENTS}: it does not name {chapter.name}; "
                f"add a line - file: chapters/{chapter.stem}"
            )
    pages = [f"{page}.md" for page in named if not page.startswith(FOLDERS_OF_THEIR_OWN)]
    for name in pages:
        if not (project / name).is_file():
            raise KamerboekError(f"{project / name}: missing; {CONTENTS} names it")
    return [CONFIG, CONTENTS, *pages]


def _pages_named(contents: Any) -> Iterator[str]:
    """Yield the pages that a part of the contents names, its own and those below it."""
    if isinstance(contents, list):
        for part in contents:
            yield from _pages_named(part)
    elif isinstance(contents, dict):
        for key, value in contents.items():
            if key in ("root", "file"):
                yield str(value)
            else:
                yield from _pages_named(value)


def _refuse_other_contents(target: Path) -> None:
    """Only a book is ever replaced: an empty folder, or one with our marker and no repository."""
    if not target.exists():
        return
    ours = target.is_dir() and (target / MARKER).is_file() and not (target / ".git").exists()
    if not ours and not (target.is_dir() and not any(target.iterdir())):
        raise KamerboekError(
            f"{target}: holds something that is not a book of this command; choose another folder"
        )


def _render(stage: Path, log: Path) -> None:
    jupyter_book = Path(sys.executable).with_name("jupyter-book")
    done = subprocess.run(  # noqa: S603 - the environment's own command, with fixed arguments
        [jupyter_book, "build", str(stage), "-W", "--keep-going", "--quiet"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "NO_COLOR": "1"},
    )
    said = click.unstyle(done.stdout + done.stderr)
    log.write_text(said, encoding="utf-8")
    if done.returncode != 0:
        lines = [line.strip() for line in said.splitlines() if line.strip()]
        warnings = [line for line in lines if "WARNING" in line or "ERROR" in line]
        first = (warnings or lines[-1:] or ["no message"])[0]
        raise KamerboekError(f"the book did not build: {first} (all of it in {log})")


def _put_in_place(built: Path, target: Path) -> None:
    """Move the new book to its place; the old one goes only when the new one stands."""
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".book-") as folder:
        if target.exists():
            target.rename(Path(folder) / "old")
        shutil.move(built, target)
