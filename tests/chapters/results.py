"""Run a chapter with given parameters and read what it says."""

from __future__ import annotations

import csv
import hashlib
import json
import re
import shutil
from collections.abc import Callable, Iterable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

import myst_nb
import nbformat

from kamerboek.chapter import conclusions as conclusions_module
from kamerboek.chapter import display as chapter_display
from kamerboek.chapter import session as session_module
from kamerboek.chapter import what_if as what_if_module
from kamerboek.chapter.display import RECORD, without_display
from kamerboek.chapter.session import Session
from kamerboek.charts import CHART_MIME
from kamerboek.edition.ingest import ingest
from kamerboek.figures import FIGURE_MIME
from kamerboek.prose import BLOCK_MIME, WhatIf
from tests.conftest import EDITION, PROJECT, copy_project

CODING = Path("data") / "editions" / EDITION / "coding"


Row = dict[str, str]
"""A row of a coding table as its file has it."""

BROKEN = re.compile(r".{0,40}(?:[{}]|  \w|\.\.(?!\.)| [,.;]|\b(?:None|nan)\b).{0,40}")
"""What a sentence has in which a part is missing, or was never filled in."""

QUOTED = re.compile(r"^> .*|“[^”]*”", re.MULTILINE)


NOT_MADE = WhatIf("", (), (), (), {}, ())


@dataclass(frozen=True)
class Results:
    """What a chapter gave: its figures by key, and everything it prints, in order.

    `intervals` has the ends of each figure, as the nearest binary fractions; `blocks` are what it
    prints as data, charts included.
    """

    figures: dict[str, int]
    text: str
    intervals: dict[str, tuple[float, float]] = field(default_factory=dict)
    blocks: list[str] = field(default_factory=list)

    @property
    def broken(self) -> list[str]:
        """The places where a sentence is not whole; words of the document stay as printed."""
        return BROKEN.findall(QUOTED.sub("“”", self.text))


def run_chapter(name: str, project: Path = PROJECT, **parameters: Any) -> Results:
    """Run `chapters/NAME.ipynb` of a project in this process; return its figures and its text.

    They are those of the notebook that papermill makes, which takes five times as long. *Reken
    zelf*, which runs the chapter a hundred times more, is left out: tests/book has it. So is what
    turns a headline.
    """
    session = (_session if project == PROJECT else Session)(project / "chapters" / f"{name}.ipynb")
    unknown = set(parameters) - set(session.declaration.defaults)
    assert not unknown, f"{name} has no parameter {unknown}"
    displayed: list[object] = []
    with (
        patch.object(session_module, "without_display", partial(nullcontext, displayed)),
        patch.object(chapter_display, "display", lambda *blocks: displayed.extend(blocks)),
        patch.object(what_if_module, "what_if", lambda *_: NOT_MADE),
        patch.object(conclusions_module, "turned", lambda *_: []),
        patch.object(myst_nb, "glue", lambda _, block, **__: displayed.append(block)),
    ):
        shown = session.run(parameters).shown
    return _results(each._repr_mimebundle_() for each in shown)


def make_chapter(name: str, **parameters: Any) -> None:
    """Run a chapter of the project with all that its page shows, *Reken zelf* included.

    The runs that *Reken zelf* is made of show nothing themselves. Raises what the page raises.
    """
    session = _session(PROJECT / "chapters" / f"{name}.ipynb")
    outermost = iter([nullcontext([])])
    with (
        patch.object(
            session_module, "without_display", lambda: next(outermost, None) or without_display()
        ),
        patch.object(chapter_display, "display", lambda *_: None),
        patch.object(myst_nb, "glue", lambda *_, **__: None),
    ):
        session.run(parameters)


@cache
def _session(notebook: Path) -> Session:
    return Session(notebook)


def results_of_notebook(text: str) -> Results:
    """Return the same of an executed notebook."""
    return _results(
        {key.removeprefix(RECORD): value for key, value in output.get("data", {}).items()}
        for cell in nbformat.reads(text, as_version=4).cells
        for output in cell.get("outputs", [])
    )


def _results(bundles: Iterable[Mapping[str, Any]]) -> Results:
    contents: list[Mapping[str, Any]] = []
    said: list[str] = []
    blocks: list[str] = []
    for data in bundles:
        if FIGURE_MIME in data:
            contents.append(data[FIGURE_MIME])
        block = data.get(BLOCK_MIME, {})
        kind = block.get("type")
        if kind == "origins":
            contents += data[BLOCK_MIME]["figures"]
        elif "text/plain" in data and kind not in ("record", "what-if"):
            text = data["text/plain"]
            turned = text.startswith(conclusions_module.STANDING)
            if not turned and block.get("name") != conclusions_module.TABLE:
                said.append(text)
                shown = block or data.get(CHART_MIME, {})
                blocks.append(json.dumps(shown, sort_keys=True, ensure_ascii=False))
    return Results(
        {each["key"]: each["value"] for each in contents},
        "\n".join(said),
        {each["key"]: (each["lower"], each["upper"]) for each in contents},
        blocks,
    )


def with_coding(folder: Path, name: str, change: Callable[[list[Row]], list[Row]]) -> Path:
    """Copy the project into `folder` with the rows of a coding table changed; return the copy."""
    project = copy_project(folder)
    path = project / CODING / f"{name}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    columns = list(rows[0])
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(change(rows))
    return project


def without_rows(
    folder: Path, name: str, gone: Callable[[Row], bool], count: int | None = None
) -> Path:
    """Copy the project into `folder` without these rows of a coding table; return the copy.

    There are `count` of them, or else at least one.
    """

    def keep(rows: list[Row]) -> list[Row]:
        kept = [row for row in rows if not gone(row)]
        left_out = len(rows) - len(kept)
        assert left_out == count if count is not None else left_out, f"{left_out} rows are gone"
        return kept

    return with_coding(folder, name, keep)


def without_files(project: Path, *names: str) -> Path:
    """Remove files of the coding of a copied project; return it."""
    for name in names:
        (project / CODING / name).unlink()
    return project


def without_coding(folder: Path) -> Path:
    """Copy the project into `folder` without any coding of its edition; return the copy."""
    project = copy_project(folder)
    shutil.rmtree(project / CODING)
    return project


def with_another_document(folder: Path, text: str) -> Path:
    """Copy the project into `folder` with another document in the edition, nothing of it coded."""
    project = without_coding(folder)
    edition = project / "data" / "editions" / EDITION
    (edition / "source.txt").write_text(text, encoding="utf-8")
    identity = edition / "edition.toml"
    old = next(
        line for line in identity.read_text(encoding="utf-8").splitlines() if "sha256" in line
    )
    new = f'sha256 = "{hashlib.sha256(text.encode()).hexdigest()}"'
    identity.write_text(identity.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    ingest(project, EDITION)
    return project


def as_derived(project: Path) -> None:
    """Have the tables of a copied project, as they stand, be those that were made of its source."""
    tables = project / "data" / "editions" / EDITION / "tables"
    hashes = tables / "tables.sha256"
    made = {path.name: path for path in tables.glob("*.csv")}
    lines = []
    for line in hashes.read_text(encoding="utf-8").splitlines():
        digest, _, name = line.partition("  ")
        found = hashlib.sha256(made[name].read_bytes()).hexdigest() if name in made else digest
        lines.append(f"{found}  {name}\n")
    hashes.write_text("".join(lines), encoding="utf-8")


def with_other_questions(folder: Path) -> Path:
    """Copy the project with an edition that is not coded, of a document that asks other things."""
    project = without_coding(folder)
    tables = project / "data" / "editions" / EDITION / "tables"
    for path in tables.glob("*.csv"):
        header = path.read_text(encoding="utf-8").splitlines()[0]
        rows = [header]
        if path.stem == "questions":
            rows += [f"{number},,Hoe gaat het?,0,12,Goed.,13,18,," for number in (1, 61, 62, 63)]
        path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    as_derived(project)
    return project
