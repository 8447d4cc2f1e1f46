"""The book is built aside, from executed copies of the chapters, and put in place when good."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from kamerboek.errors import KamerboekError
from kamerboek.run import execute_notebook

SOURCES = ("_config.yml", "_toc.yml", "index.md")


def build_book(project: Path, output: Path | None = None) -> Path:
    """Run the chapters, render the book and return the path of its index page.

    `output` is the folder of the pages, `_build/html` in the project by default. It is replaced
    only by a book that built without a warning. Raises KamerboekError when a chapter fails, when
    rendering warns, or when `output` holds something that is not a book.
    """
    target = (output or project / "_build" / "html").resolve()
    _refuse_other_contents(target)
    stage = project / "_build" / "stage"
    shutil.rmtree(stage, ignore_errors=True)
    (stage / "chapters").mkdir(parents=True)
    for name in SOURCES:
        shutil.copy(project / name, stage / name)
    for chapter in sorted((project / "chapters").glob("*.ipynb")):
        text = execute_notebook(chapter)
        (stage / "chapters" / chapter.name).write_text(text, encoding="utf-8")
    _render(stage)
    _put_in_place(stage / "_build" / "html", target)
    return target / "index.html"


def _refuse_other_contents(target: Path) -> None:
    if not target.exists():
        return
    if not target.is_dir() or (any(target.iterdir()) and not (target / "objects.inv").exists()):
        raise KamerboekError(f"{target}: holds something that is not a book; choose another folder")


def _render(stage: Path) -> None:
    jupyter_book = Path(sys.executable).with_name("jupyter-book")
    done = subprocess.run(  # noqa: S603 - the environment's own command, with fixed arguments
        [jupyter_book, "build", str(stage), "-W", "--keep-going", "--quiet"],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        log = stage / "build.log"
        log.write_text(done.stdout + done.stderr, encoding="utf-8")
        warnings = [
            line for line in done.stderr.splitlines() if "WARNING" in line or "ERROR" in line
        ]
        first = (
            warnings[0] if warnings else (done.stderr.strip().splitlines() or ["no message"])[-1]
        )
        raise KamerboekError(f"the book did not build: {first.strip()} (all of it in {log})")


def _put_in_place(built: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    aside = target.with_name(f"{target.name}.previous")
    shutil.rmtree(aside, ignore_errors=True)
    if target.exists():
        target.rename(aside)
    shutil.move(built, target)
    shutil.rmtree(aside, ignore_errors=True)
