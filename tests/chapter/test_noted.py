"""What a chapter reads is noted while it runs: files as wholes, of the coding rows and columns."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from kamerboek import noting
from kamerboek.edition.edition import load_edition
from kamerboek.edition.noted import what_stands
from kamerboek.errors import KamerboekError
from kamerboek.run import Job, Result, begin_call, execute_many, execute_notebook
from kamerboek.run.warm import CAN_FORK
from tests.made_up import copy_made_up, write_notebook

OPENS = """
import contextlib
from pathlib import Path
from kamerboek.edition.edition import load_edition
print(len(Path("../data/context/figures.csv").read_text(encoding="utf-8")) > 0)
with contextlib.suppress(FileNotFoundError):
    open("../data/nobody.csv")
"""
ASKS = """
edition = load_edition("made-up")
print(edition.coding.themes[0].theme, len(edition.coding.elements))
"""
CODING = "data/editions/made-up/coding"


@pytest.fixture
def project(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_made_up(tmp_path_factory, tmp_path / "project")


def run(notebook: Path, project: Path) -> Result:
    [(_, result)] = execute_many([Job(notebook, {}, project / "data")])
    assert not result.error
    return result


def test_a_run_says_what_it_read_and_gives_the_same(project: Path) -> None:
    (project / "data" / "context").mkdir()
    (project / "data" / "context" / "figures.csv").write_text("1", encoding="utf-8")
    notebook = write_notebook(project / "chapters" / "leest.ipynb", OPENS, ASKS, marked=())
    result = run(notebook, project)
    assert result.text == execute_notebook(notebook)
    read = json.loads(result.reads)
    assert {"context/figures.csv", "nobody.csv", "editions/made-up/edition.toml"} <= set(
        read["files"]
    )
    assert not [name for name in read["files"] if "/coding/" in name]
    assert read["cells"] == {"made-up": {"elements": {}, "themes": {"theme": [0]}}}


@pytest.mark.skipif(not CAN_FORK, reason="an edition is kept where kernels are forked")
def test_an_edition_that_was_kept_is_noted_as_one_that_is_loaded(project: Path) -> None:
    takes = f"from kamerboek.edition.edition import load_edition{ASKS}"
    notebook = write_notebook(project / "chapters" / "leest.ipynb", takes, marked=())
    loaded = run(notebook, project)
    begin_call("kamerboek.edition.edition", "keep_edition", "made-up", str(project))
    assert run(notebook, project) == loaded
    table = project / CODING / "themes.csv"
    text = table.read_text(encoding="utf-8")
    table.write_text(text.replace(",readiness,", ",personnel,"), encoding="utf-8")
    assert run(notebook, project) == loaded
    assert "personnel 0" in execute_notebook(notebook)  # who notes nothing reads what stands there
    begin_call("kamerboek.edition.edition", "keep_edition", "made-up", str(project))
    assert "personnel 0" in run(notebook, project).text


def test_what_is_read_is_read_once_where_it_is_noted(project: Path) -> None:
    source = f"""
from kamerboek.chapter.session import Session
{OPENS}
one = load_edition("made-up")
print("the same" if load_edition("made-up") is one else "another")
session = Session(Path("again.ipynb"))
print("the same" if session.run({{}}).names["one"] is one else "another")
"""
    again = 'from kamerboek.edition.edition import load_edition\none = load_edition("made-up")'
    write_notebook(project / "chapters" / "again.ipynb", "", again)
    (project / "data" / "context").mkdir()
    (project / "data" / "context" / "figures.csv").write_text("1", encoding="utf-8")
    notebook = write_notebook(project / "chapters" / "leest.ipynb", source, marked=())
    assert run(notebook, project).text.count("the same\\n") == 2
    assert execute_notebook(notebook).count("another\\n") == 2


def test_who_starts_another_process_may_have_read_anything(project: Path) -> None:
    source = "import subprocess, sys\nprint(subprocess.run([sys.executable, '-c', '']).returncode)"
    notebook = write_notebook(project / "chapters" / "start.ipynb", source, marked=())
    assert run(notebook, project).reads == ""


def reads(files: list[str], cells: dict[str, dict[str, list[int]]]) -> str:
    return json.dumps({"files": files, "cells": {"made-up": cells}})


def test_what_was_not_asked_for_makes_no_difference(project: Path) -> None:
    asked = reads([], {"themes": {"theme": [0]}})
    before = what_stands(project, asked)
    assert before == [{}, {"made-up": {"themes": [1, {"theme": ["readiness"]}]}}]
    table = project / CODING / "themes.csv"
    text = table.read_text(encoding="utf-8")
    table.write_text(text.replace("Gaat over gereedheid.", "Anders gezegd."), encoding="utf-8")
    assert what_stands(project, asked) == before
    assert what_stands(project, reads([], {"themes": {"rationale": [0]}})) != before
    table.write_text(text.replace(",readiness,", ",personnel,"), encoding="utf-8")
    assert what_stands(project, asked) != before
    table.write_text(text.partition("\n")[0] + "\n", encoding="utf-8")
    assert what_stands(project, asked) == [{}, {"made-up": {"themes": [0, {"theme": []}]}}]


def test_a_coding_that_does_not_fit_stands_for_nothing(project: Path) -> None:
    table = project / CODING / "themes.csv"
    table.write_text(table.read_text("utf-8").replace("readiness", "nothing"), encoding="utf-8")
    assert what_stands(project, reads([], {"themes": {}})) is None


def test_a_file_that_comes_or_changes_makes_a_difference(project: Path) -> None:
    asked = reads(["new.csv"], {})
    without = what_stands(project, asked)
    (project / "data" / "new.csv").write_text("1", encoding="utf-8")
    first = what_stands(project, asked)
    (project / "data" / "new.csv").write_text("2", encoding="utf-8")
    assert len({str(each) for each in (without, first, what_stands(project, asked))}) == 3


def test_a_coding_that_fails_is_noted_as_a_whole(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = project / CODING / "themes.csv"
    table.write_text(table.read_text("utf-8").replace("readiness", "nothing"), encoding="utf-8")
    noted = noting.Notes(os.path.realpath(project / "data"))
    monkeypatch.setattr(noting, "_notes", noted)
    with pytest.raises(KamerboekError, match="'nothing' is not in the codebook"):
        load_edition("made-up", project)
    assert {
        "editions/made-up/coding/themes.csv",
        "editions/made-up/coding/fates.csv",
    } <= noted.files
