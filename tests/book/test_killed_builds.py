"""Builds that are killed, and builds at the same time: what stands is a whole book."""

from __future__ import annotations

import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import once, run
from tests.made_up import make_project
from tests.run.processes import living, marked_command, wait_until

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc"),
    pytest.mark.long,
]

BUILD = (Path(sys.executable).with_name("kamerboek"), "build", "--project")


def pages(book: Path) -> dict[str, bytes]:
    """Return the files of a book without the marker."""
    return {
        path.relative_to(book).as_posix(): path.read_bytes()
        for path in sorted(book.rglob("*"))
        if path.is_file() and path.name != ".kamerboek"
    }


def change(project: Path) -> None:
    """Change a page, and a chapter."""
    (project / "over-deze-uitgave.md").write_text("# Anders\n", encoding="utf-8")
    path = project / "chapters" / "tweede.ipynb"
    text = path.read_text(encoding="utf-8").replace("print(reading)", "print('anders', reading)")
    path.write_text(text, encoding="utf-8")


@pytest.fixture(scope="session")
def projects(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with its book (`before`), and the same project changed, with its book (`after`)."""

    def make(folder: Path) -> None:
        (folder / "before").mkdir(parents=True)
        make_project(folder / "before")
        shutil.copytree(folder / "before", folder / "after")
        change(folder / "after")
        for name in ("before", "after"):
            done = run("kamerboek", "build", cwd=folder / name)
            assert done.returncode == 0, done.stderr

    return once(tmp_path_factory, "projects-to-kill", make)


def runs(_: Path, mark: str) -> bool:
    return any("warm_process" in each for each in living(mark))


def has_pages(work: Path, _: str) -> bool:
    return any(work.glob("stage-*/_build/html/index.html"))


def is_marked(work: Path, _: str) -> bool:
    return any(work.glob("stage-*/_build/html/.kamerboek")) or any(work.glob(".book-*"))


def is_beside(work: Path, _: str) -> bool:
    return any(work.glob(".book-*"))


@pytest.mark.parametrize("moment", [runs, has_pages, is_marked, is_beside])
def test_a_killed_build_leaves_the_last_book_and_the_next_is_clean(
    projects: Path, tmp_path: Path, moment: Callable[[Path, str], bool]
) -> None:
    project = tmp_path / "project"
    shutil.copytree(projects / "before", project)
    change(project)
    work = project / "_build"
    before, after = (pages(projects / name / "_build" / "html") for name in ("before", "after"))
    with marked_command(*BUILD, project) as (process, mark):
        wait_until(lambda: process.poll() is not None or moment(work, mark), "it never comes")
        process.send_signal(signal.SIGKILL)
        process.communicate()
        # At the very end the new book may stand already; one of the two does, whole.
        late = moment in (is_marked, is_beside)
        assert late or process.returncode == -signal.SIGKILL, "it never comes"
        standing = pages(work / "html")
        assert standing == before or (late and standing == after)
        wait_until(lambda: living(mark) == [], "a process is left")
    done = run("kamerboek", "build", "--project", project, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert pages(work / "html") == after
    assert {path.name for path in work.iterdir()} <= {
        ".coding.lock",
        ".lock",
        "build.log",
        "cache",
        "reading",
        "html",
    }
    again = run("kamerboek", "build", "--project", project, cwd=tmp_path)
    assert again.stdout.splitlines() == [
        "nothing changed: the book is as it was built",
        str(work / "html" / "index.html"),
    ]


def test_two_builds_at_the_same_time_give_one_book(projects: Path, tmp_path: Path) -> None:
    project = tmp_path / "project"
    shutil.copytree(projects / "before", project)
    change(project)
    with (
        marked_command(*BUILD, project) as (one, _),
        marked_command(*BUILD, project) as (other, _),
    ):
        said = [each.communicate() for each in (one, other)]
        assert [one.returncode, other.returncode] == [0, 0], said
    assert sorted(err for _, err in said) == [
        "",
        "kamerboek: waiting for another command of this project\n",
    ]
    assert sorted(len(out.splitlines()) for out, _ in said) == [1, 2]
    assert pages(project / "_build" / "html") == pages(projects / "after" / "_build" / "html")
