"""A chapter whose notes say that nothing changed for it, says nothing else: each cell in turn."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kamerboek.chapter.session import Session
from kamerboek.edition.noted import what_stands
from kamerboek.memory import remembering
from tests.conftest import EDITION, copy_project

CHAPTERS = ("1-transparantie", "4-gereedheid", "aangekondigde-stappen")
NOTED = """
import sys
from pathlib import Path
from kamerboek.chapter.session import Session
from kamerboek.edition.noted import hear_rows
from kamerboek.noting import begin
noted = begin(Path(sys.argv[2]))
hear_rows()
Session(Path(sys.argv[1])).run({})
print(noted.text())
"""


def noted(notebook: Path, data: Path) -> str:
    """Return what a chapter reads, in a process of its own: noting has no end."""
    command = [sys.executable, "-P", "-c", NOTED, str(notebook), str(data)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def shown(notebook: Path) -> str:
    ran = Session(notebook).run({})
    return repr([ran.shown, ran.page.figures])


def changes(path: Path) -> Iterator[str]:
    """Yield the text of a table with one cell changed, of each column in turn."""
    head, *rows = csv.reader(io.StringIO(path.read_text(encoding="utf-8")))
    for column in range(len(head)):
        changed = [list(row) for row in rows]
        cell = changed[len(rows) // 2]
        others = [row[column] for row in rows if row[column] != cell[column]]
        cell[column] = others[0] if others else f"{cell[column]} x"
        target = io.StringIO()
        csv.writer(target, lineterminator="\n").writerows([head, *changed])
        yield target.getvalue()


@pytest.mark.long
def test_a_cell_that_nobody_asked_for_changes_nothing(tmp_path: Path) -> None:
    project = copy_project(tmp_path / "project")
    notebooks = [project / "chapters" / f"{name}.ipynb" for name in CHAPTERS]
    reads = {each: noted(each, project / "data") for each in notebooks}
    stood = {each: what_stands(project, reads[each]) for each in notebooks}
    said = {each: shown(each) for each in notebooks}
    kept = again = 0
    for path in sorted((project / "data" / "editions" / EDITION / "coding").glob("*.csv")):
        text = path.read_text(encoding="utf-8")
        for changed in changes(path):
            path.write_text(changed, encoding="utf-8")
            with remembering({}):
                stands = {each: what_stands(project, reads[each]) for each in notebooks}
            for each in notebooks:
                if stands[each] is None:  # a book of it is refused
                    continue
                if stands[each] == stood[each]:
                    kept += 1
                    assert shown(each) == said[each], f"{each.name}: {path.name}"
                else:
                    again += 1
        path.write_text(text, encoding="utf-8")
    assert kept > again > 0


@pytest.mark.long
def test_files_that_nobody_opened_change_nothing(tmp_path: Path) -> None:
    project = copy_project(tmp_path / "project")
    notebook = project / "chapters" / "cijfercontrole.ipynb"
    files = set(json.loads(noted(notebook, project / "data"))["files"])
    said = shown(notebook)
    coding = f"editions/{EDITION}/coding"
    assert f"{coding}/checks.toml" in files
    assert "corrections.toml" not in files
    for path in sorted((project / "data").rglob("*.*")):
        name = path.relative_to(project / "data").as_posix()
        if name not in files and not (name.startswith(coding) and path.suffix == ".csv"):
            path.write_bytes(b"nobody reads this")
    assert shown(notebook) == said
