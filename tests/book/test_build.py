"""What a build refuses, and what it leaves alone."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from tempfile import TemporaryDirectory
from unittest.mock import Mock

import nbformat
import pytest

from kamerboek.book.building import build
from kamerboek.book.building.build import build_book
from kamerboek.book.building.render import refuse_warnings
from kamerboek.errors import KamerboekError
from tests.conftest import run, run_here
from tests.made_up import make_project
from tests.rows import over

ORIGINLESS = """
from kamerboek.figures import FigureRegister
FigureRegister().count(["1"], "een", "vraag", "vragen", "aantal")
"""
UNKNOWN_PAGE = """
from kamerboek.figures import FigureRegister
FigureRegister().count(["1"], "een", "vraag", "vragen", "aantal", page="999")
"""


def with_chapter(folder: Path, *cells: nbformat.NotebookNode) -> Path:
    """Return a made-up project of which a chapter is this one."""
    project = make_project(folder)
    title = nbformat.v4.new_markdown_cell("# Proef", id="title")
    parameters = nbformat.v4.new_code_cell("", id="parameters", metadata={"tags": ["parameters"]})
    made = nbformat.v4.new_notebook(cells=[title, parameters, *cells])
    nbformat.write(made, project / "chapters" / "tweede.ipynb")
    return project


def refused(project: Path, build: Callable[..., CompletedProcess[str]] = run_here) -> str:
    """Build a project whose book is refused; return the line that says why."""
    done = build("kamerboek", "build", cwd=project)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "\x1b" not in done.stderr
    assert not (project / "_build" / "html").exists()
    assert [path.name for path in (project / "_build").glob("stage-*")] == []
    return done.stderr


def test_a_book_that_warns_is_not_put_in_place(tmp_path: Path) -> None:
    cells = (
        nbformat.v4.new_code_cell(ORIGINLESS, id="a"),
        nbformat.v4.new_code_cell(UNKNOWN_PAGE, id="b"),
        nbformat.v4.new_markdown_cell("[weg](weg.md)", id="c"),
    )
    said = refused(project := with_chapter(tmp_path, *cells))
    log = (project / "_build" / "build.log").read_text(encoding="utf-8")
    warnings = (
        "figure '1 vraag' has no origin",
        "undefined label: 'v999'",
        "cross-reference target not found: 'weg.md'",
    )
    assert [each for each in warnings if each not in log] == []
    assert any(each in said for each in warnings)


def test_a_book_with_a_failing_cell_is_not_put_in_place(tmp_path: Path) -> None:
    cell = nbformat.v4.new_code_cell("1 / 0", id="a")
    # In a process of its own: nothing that it started may say more than that line.
    assert "cell 3: ZeroDivisionError" in refused(with_chapter(tmp_path, cell), run)


def test_another_disk_that_is_full_is_one_line_and_the_book_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A book that goes to another disk is copied, and what fails is told of each of its files."""
    (built := tmp_path / "built").mkdir()
    for name in ("a", "b"):
        (built / name).write_text("new", encoding="utf-8")
    (target := tmp_path / "html").mkdir()
    (target / "a").write_text("old", encoding="utf-8")
    elsewhere, full = (
        OSError(18, "Invalid cross-device link"),
        OSError(28, "No space left on device"),
    )
    monkeypatch.setattr(os, "rename", Mock(side_effect=elsewhere))
    monkeypatch.setattr(shutil, "copyfile", Mock(side_effect=full))
    with pytest.raises(KamerboekError) as raised:
        build._put_in_place(built, target)
    assert str(raised.value) == (
        f"{target}: not written ([Errno 28] No space left on device); what was there is as it was"
    )
    assert [each.name for each in target.iterdir()] == ["a"]
    assert (target / "a").read_text(encoding="utf-8") == "old"


def test_rendering_runs_nothing_and_says_so(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    settings = project / "_config.yml"
    text = settings.read_text(encoding="utf-8")
    assert 'execute_notebooks: "off"' in text
    settings.write_text(text.replace('notebooks: "off"', 'notebooks: "force"'), encoding="utf-8")
    assert "execute_notebooks: chapters are run before they are rendered" in refused(project)


def test_only_a_book_is_replaced(project: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "objects.inv").write_text("another site", encoding="utf-8")
    with pytest.raises(KamerboekError, match="not a book of this command"):
        build_book(project, site)
    (site / ".kamerboek").touch()
    (site / ".git").mkdir()
    with pytest.raises(KamerboekError, match="not a book of this command"):
        build_book(project, site)
    (tmp_path / "file").write_text("text", encoding="utf-8")
    with pytest.raises(KamerboekError, match="not a folder; choose another name"):
        build_book(project, tmp_path / "file")


@over(
    ("name", "held", "said"),
    [
        ("index.md", b"# Aap\n\ncaf\xe9\n", "index.md: not UTF-8 at byte 10; save it as UTF-8"),
        ("index.md", b"# Aap\n\x00\n", "index.md: line 2: it has U+0000, which nobody sees;"),
        ("over-deze-uitgave.md", "# \u202eAap\n".encode(), "line 1: it has U+202E, which nobody"),
        ("chapters/proef.ipynb", b"\\u202e", "cell 3: it has U+202E, which nobody sees; leave"),
        ("chapters/proef.ipynb", "\u2066".encode(), "cell 3: it has U+2066, which nobody sees;"),
    ],
)
def test_what_reads_as_something_else_is_refused(name: str, held: bytes, said: str) -> None:
    """An order to write backwards makes code, or a sentence, of what nobody reviewed."""
    with TemporaryDirectory() as folder:
        project = make_project(Path(folder))
        path = project / name
        if name.endswith(".ipynb"):
            held = path.read_bytes().replace(b"print(", held + b"print(", 1)
        path.write_bytes(held)
        with pytest.raises(KamerboekError, match=re.escape(said)):
            build_book(project)
        assert not (project / "_build" / "html").exists()


@pytest.mark.parametrize("name", ["_config.yml", "index.md", "over-deze-uitgave.md"])
def test_a_missing_source_is_named(tmp_path: Path, name: str) -> None:
    project = with_chapter(tmp_path)
    (project / name).unlink()
    with pytest.raises(KamerboekError, match=rf"{name}: missing"):
        build_book(project)


def test_a_chapter_that_the_contents_do_not_name_is_refused(tmp_path: Path) -> None:
    project = with_chapter(tmp_path)
    chapter = next((project / "chapters").glob("*.ipynb"))
    shutil.copy(chapter, chapter.with_name("9-nieuw.ipynb"))
    with pytest.raises(
        KamerboekError, match=r"no series names 9-nieuw\.ipynb; add \"chapters/9-nieuw\""
    ):
        build_book(project)


def test_no_chapters(tmp_path: Path) -> None:
    project = with_chapter(tmp_path)
    for path in (project / "chapters").glob("*.ipynb"):
        path.unlink()
    with pytest.raises(KamerboekError, match=r"series\.toml: part: there is no proef\.ipynb"):
        build_book(project)


def test_what_does_not_fit_while_pages_are_rendered_is_said(tmp_path: Path) -> None:
    """The last line of what Jupyter Book says of an error is an ornament."""
    said = (
        "Traceback (most recent call last):\n"
        "kamerboek.errors.KamerboekError: data/corrections.toml: entry 1: put the newest first\n"
        "RuntimeError:\n======\nThere was an error in building your book.\n======\n"
    )
    log = tmp_path / "build.log"
    with pytest.raises(KamerboekError) as caught:
        refuse_warnings(said, 1, log)
    assert str(caught.value) == (
        "the book did not build: data/corrections.toml: entry 1: put the newest first "
        f"(all of it in {log})"
    )
    assert log.read_text(encoding="utf-8") == said


@over(
    ("said", "first"),
    [
        (
            "/x/stage-1/index.md:3: WARNING: 'myst' cross-reference target not found: 'nope.md'\n",
            "index.md:3: WARNING: 'myst' cross-reference target not found: 'nope.md'",
        ),
        (
            "Traceback (most recent call last):\n  File \"x.py\"\nKeyError: 'index'\n"
            "RuntimeError:\n====\nThere was an error in building your book.\n====\n",
            "KeyError: 'index'",
        ),
        (
            "sphinx.errors.SphinxError: a page is not there\n====\n",
            "sphinx.errors.SphinxError: a page is not there",
        ),
        ("Killed\n", "Killed"),
        ("", "no message"),
    ],
)
def test_the_first_fault_names_a_file_that_is_there(said: str, first: str) -> None:
    """The sources are rendered in a folder that is gone when anybody reads of it."""
    with TemporaryDirectory() as folder:
        log = Path(folder) / "build.log"
        with pytest.raises(KamerboekError) as caught:
            refuse_warnings(said, 1, log, Path("/x/stage-1"))
        assert str(caught.value) == f"the book did not build: {first} (all of it in {log})"
