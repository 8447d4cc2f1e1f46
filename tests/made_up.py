"""A small made-up project: one question, one answer, two chapters with parameters of every type."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import nbformat
import pytest

from tests.conftest import PROJECT, once, run_here
from tests.series import DEFENCE, copy_series, make_series

PARAMETERS = """\
edition: str = "made-up"  # {made-up} | uitgave die dit hoofdstuk leest
first_year: int = 2024  # [2000, 2035] | eerste jaar
last_year: int = 2030  # [2000, 2035] | laatste jaar
pace: int = 1  # [0, 9] | tempo
share: float = 0.5  # [0, 1] | aandeel
above: float = 1.5  # [0, ] | ondergrens
shown: bool = False  # | of het er staat
note: str = ""  # | opmerking; leeg als er geen is
# first_year <= last_year | het laatste jaar ligt niet voor het eerste
# share != 0.25 | een kwart is al geteld
"""
READS = "print(edition, first_year, last_year, pace, share, above, shown, note)"
READING = 'reading: str = "code"  # {code, alternative} | welke code telt\n'
SOURCE = "1 Hoeveel?\n\nDrie.\n"
CODING = {
    "themes": "question,theme,secondary,rationale\n1,readiness,,Gaat over gereedheid.\n",
    "dispositions": (
        "question,disposition,resolved,rule,alternative,alternative_rule,alternative_quote,"
        "quote,rationale\n1,answered,,6,,,,Drie.,Geeft het.\n"
    ),
}
PAGES = ("chapters/proef", "chapters/tweede", "over-deze-uitgave")


def write_notebook(path: Path, *sources: str, marked: tuple[int, ...] = (1,)) -> Path:
    """Write a notebook with a title and code cells; those of these numbers hold parameters."""
    cells = [nbformat.v4.new_markdown_cell(f"# {path.stem.capitalize()}", id="title")]
    for number, source in enumerate(sources, start=1):
        cell = nbformat.v4.new_code_cell(source, id=f"cell-{number}")
        if number in marked:
            cell.metadata["tags"] = ["parameters"]
        cells.append(cell)
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(nbformat.v4.new_notebook(cells=cells), path)
    return path


def make_project(folder: Path) -> Path:
    """Make the project, with its tables; a book can be built from it."""
    write_notebook(folder / "chapters" / "proef.ipynb", PARAMETERS, READS)
    write_notebook(folder / "chapters" / "tweede.ipynb", READING, "print(reading)")
    config = (PROJECT / "_config.yml").read_text(encoding="utf-8")
    (folder / "_config.yml").write_text(
        config.replace("kamerboek_edition: 2025-najaar", "kamerboek_edition: made-up"),
        encoding="utf-8",
    )
    copy_series(folder)
    make_series(folder, "proef", *PAGES)
    for name in ("index.md", "register.md", "verantwoording.md"):
        (folder / name).write_text("# Bladzijde\n", encoding="utf-8")
    for name in ("over-deze-uitgave.md", "CITATION.cff"):
        shutil.copy(PROJECT / name, folder)
    edition = folder / "data" / "editions" / "made-up"
    (edition / "coding").mkdir(parents=True)
    (edition / "source.txt").write_text(SOURCE, encoding="utf-8")
    for name, text in CODING.items():
        (edition / "coding" / f"{name}.csv").write_text(text, encoding="utf-8")
    real = (PROJECT / "data" / "editions" / "2025-najaar" / "edition.toml").read_text("utf-8")
    head, _, _ = real.replace(DEFENCE, "proef", 1).partition("sha256")
    digest = hashlib.sha256(SOURCE.encode()).hexdigest()
    (edition / "edition.toml").write_text(f'{head}sha256 = "{digest}"\n', encoding="utf-8")
    done = run_here("kamerboek", "ingest", "made-up", cwd=folder)
    assert done.returncode == 0, done.stderr
    return folder


def copy_made_up(factory: pytest.TempPathFactory, target: Path) -> Path:
    """Copy the project, which is made once, to `target`; return the copy."""

    def make(folder: Path) -> None:
        folder.mkdir()
        make_project(folder)

    return Path(shutil.copytree(once(factory, "made-up", make), target))
