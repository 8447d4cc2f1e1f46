"""The command on a book of a made-up project: whatever a reader sees change is shown."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import run
from tests.made_up import make_project

pytestmark = pytest.mark.long

IMPORTS = """\
from IPython.display import display
from kamerboek.prose import Paragraph
"""


def edited(notebook: Path, change: Callable[[list[dict[str, Any]]], object]) -> None:
    """Change the cells of a notebook in place."""
    contents = json.loads(notebook.read_text(encoding="utf-8"))
    change(contents["cells"])
    notebook.write_text(json.dumps(contents), encoding="utf-8")


def cell(name: str, source: str, *tags: str) -> dict[str, Any]:
    """Return a code cell; without tags a Markdown cell."""
    made = {"id": name, "source": source, "metadata": {"tags": list(tags)}}
    if not tags:
        return made | {"cell_type": "markdown"}
    return made | {"cell_type": "code", "outputs": [], "execution_count": None}


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = make_project(tmp_path_factory.mktemp("project"))
    says = f"{IMPORTS}display(Paragraph(('Zin {{}} van de code.',)))"
    added = [
        cell("text", "Dat is een aanname."),
        cell("one", says.format("een"), "hide-input"),
        cell("between", "Tussen de zinnen."),
        cell("two", says.format("twee"), "hide-input"),
        cell("three", says.format("drie"), "hide-input"),
    ]
    edited(folder / "chapters" / "tweede.ipynb", lambda cells: cells.extend(added))
    return folder


@pytest.fixture(scope="module")
def pages(project: Path) -> list[str]:
    """The pages whose text was approved."""
    done = run("kamerboek", "text", "--accept", cwd=project)
    assert (done.returncode, done.stderr) == (0, "")
    folder = project / "approved"
    names = [path.relative_to(folder).as_posix() for path in folder.rglob("*.txt")]
    assert done.stdout == f"{len(names)} pages approved: approved/\n"
    return names


def test_every_page_is_approved_and_says_what_was_approved(project: Path, pages: list[str]) -> None:
    assert {"index.txt", "chapters/proef.txt", "chapters/tweede.txt", "vragen/1.txt"} <= set(pages)
    text = (project / "approved" / "chapters" / "tweede.txt").read_text(encoding="utf-8")
    assert "\nZin een van de code.\nTussen de zinnen.\n" in text
    same = run("kamerboek", "text", cwd=project)
    assert (same.returncode, same.stderr) == (0, "")
    assert same.stdout == f"what was approved is said on {len(pages)} pages\n"


@pytest.mark.usefixtures("pages")
def test_whatever_a_reader_sees_change_is_shown(project: Path) -> None:
    """A claim in Markdown, an output moved to a neighbour, one tagged away, a rationale."""

    def change(cells: list[dict[str, Any]]) -> None:
        by_id = {each["id"]: each for each in cells}
        by_id["text"]["source"] = "Dat staat in het document."
        one = by_id["one"]["source"]
        by_id["one"]["source"] = "pass"
        by_id["two"]["source"] = one + "\n" + by_id["two"]["source"]
        by_id["three"]["metadata"]["tags"].append("remove-output")

    coding = project / "data" / "editions" / "made-up" / "coding"
    edited(project / "chapters" / "tweede.ipynb", change)
    replace(coding / "dispositions.csv", "Geeft het.", "Geeft het niet.")
    done = run("kamerboek", "text", cwd=project)
    assert done.returncode == 1
    assert (
        done.stderr
        == "the text or markup differs from what was approved: kamerboek text --accept\n"
    )
    shown = [line for line in done.stdout.splitlines() if line[:1] in "+-"]
    # The sentence that moved to the cell after the text shows as the text that moved before it.
    assert shown == [
        "--- approved/chapters/tweede.txt",
        "+++ book/chapters/tweede.txt",
        "-Dat is een aanname.",
        "+Dat staat in het document.",
        "+Tussen de zinnen.",
        "-Tussen de zinnen.",
        "-Zin drie van de code.",
        "--- approved/vragen/1.txt",
        "+++ book/vragen/1.txt",
        "-  Geeft het.",
        "+  Geeft het niet.",
    ]
    assert "approved/vragen/1.txt" in done.stdout


@pytest.mark.parametrize("arguments", [("nowhere",), ("nowhere", "--accept")])
def test_a_folder_without_a_book_is_refused(
    project: Path, pages: list[str], arguments: tuple[str, ...]
) -> None:
    done = run("kamerboek", "text", *arguments, cwd=project)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "kamerboek: nowhere: no book here; give the folder of one, as _build/html, or make it with "
        "kamerboek build\n"
    )
    assert len([*(project / "approved").rglob("*.txt")]) == len(pages)
