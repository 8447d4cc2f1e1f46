"""A build does what changed and nothing else; chapters and pages are made up, and fast."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from types import SimpleNamespace

import nbformat
import pytest

import kamerboek
from kamerboek import exchange, kept_texts
from kamerboek.book.building import build, inputs, untouched
from kamerboek.book.building.build import build_book
from kamerboek.book.building.inputs import files_in
from kamerboek.book.building.untouched import untouched_book
from kamerboek.errors import KamerboekError
from kamerboek.kept_texts import KeptTexts
from kamerboek.locking import STAGE
from kamerboek.run import Job, Result
from tests.book.stand_in import StandIn, rendering_by
from tests.conftest import run_here
from tests.made_up import copy_made_up
from tests.rows import over

Build = Callable[..., tuple[list[str], bool]]
BOTH = ["proef", "tweede"]


@pytest.fixture
def project(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_made_up(tmp_path_factory, tmp_path / "project")


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the package that takes its place in the keys."""
    copied = tmp_path / "package"
    shutil.copytree(Path(kamerboek.__file__).parent, copied)
    monkeypatch.setattr(inputs, "kamerboek", SimpleNamespace(__file__=str(copied / "__init__.py")))
    return copied


@pytest.fixture
def built(project: Path, monkeypatch: pytest.MonkeyPatch) -> Build:
    """Build: which chapters were run, and whether the book was rendered."""
    ran: list[str] = []

    def execute(jobs: Sequence[Job]) -> Iterator[tuple[int, Result]]:
        for index, job in enumerate(jobs):
            ran.append(job.notebook.stem)
            yield index, Result(text=f"{job.notebook.read_text('utf-8')} {dict(job.values)}")

    def render(stage: Path, _: Path) -> Path:
        pages = stage / "_build" / "html"
        shutil.copytree(stage, pages, ignore=shutil.ignore_patterns("_build"))
        (pages / "index.html").write_text("index", encoding="utf-8")
        return pages

    monkeypatch.setattr(build, "execute_many", execute)
    monkeypatch.setattr(build, "renderer", rendering_by(render))

    def build_with(*arguments: Path | None) -> tuple[list[str], bool]:
        ran.clear()
        untouched = None if arguments else untouched_book(project)
        done = build_book(project, *arguments)
        assert not (untouched and done.changed)
        assert done.index.read_text(encoding="utf-8") == "index"
        return sorted(ran), done.changed

    return build_with


def change_cell(path: Path, change: Callable[[nbformat.NotebookNode], None]) -> None:
    read = nbformat.read(path, as_version=4)
    change(read.cells[-1])
    nbformat.write(read, path)


def test_without_a_change_nothing_is_done(project: Path, built: Build) -> None:
    assert built() == (BOTH, True)
    book = project / "_build" / "html"
    before = {path: path.stat().st_mtime_ns for path in book.rglob("*")}
    assert built() == ([], False)
    assert {path: path.stat().st_mtime_ns for path in book.rglob("*")} == before
    for path in [*(project / "data").rglob("*"), *project.glob("*.md")]:
        os.utime(path)
    assert built() == ([], False)


def test_where_no_byte_changed_it_is_known_without_what_builds(
    project: Path, built: Build, package: Path, tmp_path: Path
) -> None:
    assert untouched_book(project) is None
    built()
    book = project / "_build" / "html"
    assert untouched_book(project) == book / "index.html"
    own = (project / "chapters", project / "data", book)
    files = [path for folder in own for path in folder.rglob("*.*") if path.is_file()]
    files += [*project.glob("[!.]*.*"), *sorted(package.rglob("*.py"))[::100]]
    assert len(files) > 20
    for path in files:
        held = path.read_bytes()
        path.write_bytes(held + b" ")
        assert untouched_book(project) is None, path
        path.write_bytes(held)
    assert untouched_book(project) == book / "index.html"
    (project / "data" / "more.csv").touch()
    assert untouched_book(project) is None
    (project / "data" / "more.csv").unlink()
    (project / "_build" / f"{STAGE}left").mkdir()
    assert untouched_book(project) is None
    assert built() == ([], False)
    assert untouched_book(project) == book / "index.html"
    values = tmp_path / "values.yml"
    values.write_text("tweede: {reading: alternative}", encoding="utf-8")
    assert built(book, values) == (["tweede"], True)
    assert untouched_book(project) is None


def test_a_chapter_that_changed_is_run_alone(project: Path, built: Build) -> None:
    built()
    path = project / "chapters" / "tweede.ipynb"
    change_cell(path, lambda cell: cell.update(source="print(reading, reading)"))
    assert built() == (["tweede"], True)
    change_cell(path, lambda cell: cell.metadata.update(tags=["remove-input"]))
    assert built() == (["tweede"], True)
    assert built() == ([], False)


def test_rendering_begins_while_what_changed_is_run(
    project: Path, built: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    awaited: list[list[str]] = []
    usual = build.renderer

    class Watched(StandIn):
        def begin(self, stage: Path) -> None:
            self.folder = stage / "awaited"
            awaited.append(sorted(path.name for path in self.folder.iterdir()))
            super().begin(stage)

        def pages(self, log: Path) -> Path:
            awaited.append(sorted(path.name for path in self.folder.iterdir()))
            return super().pages(log)

    def watched() -> AbstractContextManager[StandIn]:
        with usual() as rendering:
            return nullcontext(Watched(rendering.pages_of))

    monkeypatch.setattr(build, "renderer", watched)
    built()
    path = project / "chapters" / "tweede.ipynb"
    change_cell(path, lambda cell: cell.update(source="print(reading, reading)"))
    assert built() == (["tweede"], True)
    assert awaited == [BOTH, [], ["tweede"], []]


def test_what_a_chapter_said_the_last_time_changes_nothing(project: Path, built: Build) -> None:
    built()
    output = nbformat.v4.new_output("stream", text="other words")
    path = project / "chapters" / "tweede.ipynb"
    change_cell(path, lambda cell: cell.update(outputs=[output], execution_count=7))
    assert untouched_book(project) is None
    assert built() == ([], False)


def test_other_values_run_their_chapter_and_have_a_book_of_their_own(
    built: Build, tmp_path: Path
) -> None:
    built()
    values = tmp_path / "values.yml"
    values.write_text("tweede: {reading: alternative}", encoding="utf-8")
    assert built(None, values) == (["tweede"], True)
    assert built(None, values) == ([], False)
    assert built() == ([], False)
    values.write_text("proef: {pace: 2}\ntweede: {reading: alternative}", encoding="utf-8")
    assert built(None, values) == (["proef"], True)
    assert built(tmp_path / "elsewhere") == ([], True)
    assert built(tmp_path / "elsewhere") == ([], False)
    assert built(tmp_path / "elsewhere", values) == ([], True)


@pytest.mark.parametrize(
    "name",
    [
        "data/editions/made-up/datapackage.json",
        "data/context/figures.csv",
        "data/measured/new.toml",
        "requirements.txt",
        "chapters/beside.py",
        "chapters/beside.csv",
        "chapters/in/beside.toml",
    ],
)
def test_data_versions_and_what_lies_beside_run_every_chapter(
    project: Path, built: Build, name: str
) -> None:
    built()
    path = project / name
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write("\n")
    assert built() == (BOTH, True)
    assert built() == ([], False)


@pytest.mark.parametrize("name", ["figures/units.py", "book/rendering/static/page.css", "new.py"])
def test_a_changed_file_of_the_package_runs_every_chapter(
    package: Path, built: Build, name: str
) -> None:
    built()
    with (package / name).open("a", encoding="utf-8") as file:
        file.write("\n")
    assert built() == (BOTH, True)
    (package / "__pycache__").mkdir(exist_ok=True)
    (package / "__pycache__" / "x.pyc").write_bytes(b"compiled")
    assert built() == ([], False)


def test_other_installed_versions_run_every_chapter(
    built: Build, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    (site / "library-1.0.dist-info").mkdir(parents=True)
    monkeypatch.syspath_prepend(site)
    built()
    (site / "library-1.0.dist-info").rename(site / "library-1.1.dist-info")
    assert built() == (BOTH, True)
    monkeypatch.setattr(sys, "version", "3.99")
    assert built() == (BOTH, True)
    assert built() == ([], False)


@pytest.mark.parametrize(
    "name", ["_config.yml", "index.md", "over-deze-uitgave.md", "CITATION.cff", "new.txt"]
)
def test_a_changed_page_or_setting_renders_without_a_run(
    project: Path, built: Build, name: str
) -> None:
    built()
    with (project / name).open("a", encoding="utf-8") as file:
        file.write("\n")
    assert built() == ([], True)
    assert built() == ([], False)


def edit(book: Path) -> None:
    (book / "index.html").write_text("by hand", encoding="utf-8")


def delete(book: Path) -> None:
    (book / "over-deze-uitgave.md").unlink()


def add(book: Path) -> None:
    (book / "extra.html").write_text("more", encoding="utf-8")


def empty_marker(book: Path) -> None:
    (book / ".kamerboek").write_text("", encoding="utf-8")


def other_marker(book: Path) -> None:
    (book / ".kamerboek").write_text("[1]", encoding="utf-8")


@pytest.mark.parametrize("harm", [edit, delete, add, empty_marker, other_marker, shutil.rmtree])
def test_a_book_that_is_not_whole_is_rendered_anew(
    project: Path, built: Build, harm: Callable[[Path], None]
) -> None:
    built()
    book = project / "_build" / "html"
    before = {path.relative_to(book): path.read_bytes() for path in book.rglob("*.*")}
    harm(book)
    assert built() == ([], True)
    assert {path.relative_to(book): path.read_bytes() for path in book.rglob("*.*")} == before
    assert built() == ([], False)


@pytest.mark.parametrize("text", ["", "{}", None])
def test_a_damaged_entry_is_run_again(project: Path, built: Build, text: str | None) -> None:
    built()
    entries = sorted((project / "_build" / "cache").glob("*.ipynb"))
    assert len(entries) == 2
    good = entries[0].read_text(encoding="utf-8")
    entries[0].write_text(good[:-1] if text is None else text, encoding="utf-8")
    edit(project / "_build" / "html")
    ran, changed = built()
    assert (len(ran), changed) == (1, True)
    assert entries[0].read_text(encoding="utf-8") == good


def test_what_is_edited_while_it_runs_is_kept_under_no_key(
    project: Path, built: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = project / "chapters" / "tweede.ipynb"
    original, execute = path.read_bytes(), build.execute_many

    def edited(jobs: Sequence[Job]) -> Iterator[tuple[int, Result]]:
        change_cell(path, lambda cell: cell.update(source="print(reading, 'edited')"))
        yield from execute(jobs)

    readings: list[Path] = []
    monkeypatch.setattr(build, "keep_reading", lambda _, folder: readings.append(folder))
    monkeypatch.setattr(build, "execute_many", edited)
    assert built() == (BOTH, True)
    assert readings == []  # nor is what was read meanwhile
    monkeypatch.setattr(build, "execute_many", execute)
    path.write_bytes(original)
    assert built() == (["tweede"], True)
    assert b"edited" not in (project / "_build/html/chapters/tweede.ipynb").read_bytes()
    assert built() == ([], False)


def test_a_failing_chapter_is_named_and_the_others_are_kept(
    project: Path, built: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    execute = build.execute_many

    def failing(jobs: Sequence[Job]) -> Iterator[tuple[int, Result]]:
        for index, result in execute(jobs):
            fails = jobs[index].notebook.stem == "tweede"
            yield index, Result(error="tweede: cell 1: it fails") if fails else result

    monkeypatch.setattr(build, "execute_many", failing)
    with pytest.raises(KamerboekError, match="tweede: cell 1: it fails"):
        built()
    assert not (project / "_build" / "html").exists()
    monkeypatch.setattr(build, "execute_many", execute)
    assert built() == (["tweede"], True)


def test_entries_that_were_not_used_for_long_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_texts, "LAST", 3)
    kept = KeptTexts(tmp_path / "cache", ".ipynb")
    for number in range(6):
        kept.put(f"key{number}", str(number))
        kept.put("always", "x")
        kept.used([f"key{number}", "always"])
    assert [number for number in range(6) if kept.get(f"key{number}")] == [3, 4, 5]
    assert kept.get("always") == "x"
    (tmp_path / "cache" / "uses.json").write_text("{", encoding="utf-8")
    kept.used(["always"])
    assert kept.get("key5") is None


@pytest.mark.parametrize("at_once", [True, False])
def test_two_folders_change_places(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_once: bool
) -> None:
    if not at_once:
        monkeypatch.setattr(exchange, "_at_once", lambda *_: False)
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").write_text(name, encoding="utf-8")
    exchange.exchange(tmp_path / "one", tmp_path / "other")
    assert (tmp_path / "one" / "file").read_text(encoding="utf-8") == "other"
    assert (tmp_path / "other" / "file").read_text(encoding="utf-8") == "one"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one", "other"]


@pytest.mark.parametrize("changed", [True, False])
def test_what_a_killed_build_left_goes_with_the_next(
    project: Path, built: Build, changed: bool
) -> None:
    built()
    work = project / "_build"
    beside = untouched.beside((work / "html").resolve())
    for name in ("stage-killed", f"{beside}killed", "html-0a1b2c3d"):
        (work / name).mkdir()
        (work / name / "file").write_text("left", encoding="utf-8")
    if changed:
        edit(work / "html")
    assert built() == ([], changed)
    assert sorted(path.name for path in work.iterdir()) == [
        ".coding.lock",
        ".lock",
        "cache",
        "html",
        "html-0a1b2c3d",
    ]


def test_a_linked_folder_of_data_is_refused_and_a_linked_file_counts(
    project: Path, built: Build, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    linked = project / "data" / "linked.csv"
    linked.symlink_to(elsewhere / "a.csv")
    (elsewhere / "a.csv").write_text("1", encoding="utf-8")
    assert built() == (BOTH, True)
    (elsewhere / "a.csv").write_text("2", encoding="utf-8")
    assert built() == (BOTH, True)
    (project / "data" / "folder").symlink_to(elsewhere)
    with pytest.raises(KamerboekError, match=r"data/folder: a link to a folder"):
        built()


def test_a_link_to_what_is_not_there_is_refused(tmp_path: Path) -> None:
    """What it stands for would count as never made: a coding on a disk that is away."""
    (tmp_path / "coding").mkdir()
    (tmp_path / "coding" / ".#a.csv").symlink_to("somebody@somewhere.1")
    assert list(files_in(tmp_path)) == []
    (tmp_path / "coding" / "a.csv").symlink_to("nowhere")
    with pytest.raises(KamerboekError, match=r"coding/a\.csv: a link to what is not there"):
        list(files_in(tmp_path))


def test_what_a_killed_command_left_aside_changes_nothing(project: Path, built: Build) -> None:
    assert built() == (BOTH, True)
    (project / "data" / "editions" / ".aside-1").mkdir()
    (project / "data" / "editions" / ".aside-1" / "a.csv").write_text("1", encoding="utf-8")
    (project / "data" / ".aside-2").write_text("1", encoding="utf-8")
    assert built() == ([], False)


HEAVY = {"zmq", "jupyter_client", "papermill", "pandas", "altair", "sphinx", "joblib", "pydantic"}


@over(
    ("module", "passed_over"), [("build", HEAVY), ("untouched", {*HEAVY, "yaml", "kamerboek.run"})]
)
def test_a_build_with_nothing_to_do_loads_nothing_that_runs_or_draws(
    module: str, passed_over: set[str]
) -> None:
    """Else it would take longer to load than to see that there is nothing to do."""
    program = f"import sys, kamerboek.cli, kamerboek.book.building.{module}; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout.split()
    assert passed_over & set(loaded) == set()


def test_a_command_with_nothing_to_do_does_not_begin_to_build(
    project: Path, built: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    built()
    monkeypatch.delattr(build, "build_book")
    done = run_here("kamerboek", "build", cwd=project)
    index = project / "_build" / "html" / "index.html"
    assert done.stdout == f"nothing changed: the book is as it was built\n{index}\n"
