"""For every command that writes, a fault at every write in turn, as SQLite tests itself.

After each: what was there is there, or what the command makes is; an edition can be loaded; and
the command, given once more, makes what it would have made, with nothing left aside.
"""

from __future__ import annotations

import functools
import json
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

import pytest

import kamerboek.book.building.build
import kamerboek.book.building.inputs
import kamerboek.book.building.manifest
import kamerboek.book.building.preview
import kamerboek.edition.edition
import kamerboek.edition.ingest
import kamerboek.modules
import kamerboek.results.run
import kamerboek.run.chapter
import kamerboek.run.many
import kamerboek.sweep.sweep
from kamerboek.cli import main
from kamerboek.edition.codebook import load_codebook
from kamerboek.edition.edition import load_edition
from kamerboek.errors import KamerboekError
from kamerboek.results import Outcome
from kamerboek.results import Result as NamedResult
from kamerboek.results.table import MARKER
from kamerboek.run import Job, Result
from kamerboek.workbench.desk import open_desk
from kamerboek.workbench.rows import version_of
from kamerboek.workbench.serve.server import asked_of
from kamerboek.writing import ASIDE
from tests.book.stand_in import rendering_by
from tests.conftest import once
from tests.crashes.faults import Disk, Killed, Kind, failing
from tests.editions import CODED_EARLIER, EARLIER, add_edition
from tests.made_up import make_project

pytestmark = pytest.mark.long

EDITION = "data/editions/made-up"
RESULT = NamedResult("result", "stap", "5 keer", 5, 4.5, None, "times", "2026", ("1",))
PASSED_OVER = (".coding.lock", ".lock", "build.log", "preview.log")
"""The ends of what says nothing of a result: locks, and what rendering said."""

KEPT = ("_build/cache/", "_build/drawings/")
"""What is only there to be quick: each file says by its name whether it is whole."""


CODEBOOK = functools.cache(load_codebook)
"""The codebook is read once: no command writes one."""


@dataclass(frozen=True)
class Scenario:
    """A command that writes: what it is given, and what is done to a project before.

    Or another thing that writes, given the project: it returns an exit code as a command does.
    """

    does: tuple[str, ...] | Callable[[Path], int]
    prepare: Callable[[Path], object] = lambda _: None
    between: Callable[[bytes], bytes] = lambda held: held
    """What a file may hold that is written twice, by what it held before."""


def rewrite(name: str, old: str, new: str) -> Callable[[Path], object]:
    def change(project: Path) -> None:
        path = project / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    return change


def make_stale(project: Path) -> None:
    """Leave tables as an earlier version would have made them: each other, with its hashes."""
    folder = project / EDITION / "tables"
    for path in folder.glob("*.csv"):
        path.write_text("old\n", encoding="utf-8")
    rewrite(f"{EDITION}/datapackage.json", "made-up", "other")(project)


def letter(project: Path) -> None:
    text = "1 Hoeveel schepen?\n\nEr zijn 12 schepen.\n\n2 Waarom?\n\nDaarom.\n"
    (project / "letter.txt").write_text(text, encoding="utf-8")


def an_uncoded_edition(project: Path) -> None:
    add_edition(project, "first", EARLIER, series="proef")


def quoted_with_other_space(project: Path) -> None:
    add_edition(project, "first", EARLIER, CODED_EARLIER, series="proef")
    name = "data/editions/first/coding/dispositions.csv"
    rewrite(name, "12 schepen,", "12  schepen,")(project)
    rewrite(name, "40 matrozen,", "40  matrozen,")(project)


def a_book(project: Path) -> None:
    (project / "approved").mkdir()
    (project / "approved" / "old.txt").write_text("oud\n", encoding="utf-8")
    (project / "book").mkdir()
    for name in ("index", "other"):
        page = f"<html><body><main><article><p>{name}</p></article></main></body></html>"
        (project / "book" / f"{name}.html").write_text(page, encoding="utf-8")


def a_built_book(project: Path) -> None:
    """Have a book stand that was made before a chapter changed."""
    assert command(project, "build") == 0
    rewrite("index.md", "Bladzijde", "Anders")(project)
    rewrite("chapters/tweede.ipynb", "print(reading)", "print('anders', reading)")(project)


def old_results(project: Path) -> None:
    (project / "_build" / "results").mkdir(parents=True)
    (project / "_build" / "results" / "proef.csv").write_text("old\n", encoding="utf-8")
    (project / "_build" / "results" / MARKER).write_text("proef.csv\n", encoding="utf-8")


RULES = """\
[[check]]
id = "matrozen"
kind = "sum"
title = "Matrozen"
left = 'sailors["2024"]'
right = 'ships["2024"]'
sentence = "Het ene is {left}, het andere {right}."
"""
SAID = """\
[[quote]]
name = "varend"
question = "3"
text = "Er zijn 40 matrozen."

[[card]]
id = "varen"
theme = "personnel"
number = "40"
claim = "matrozen varen er."
quote = "varend"
"""


def two_editions(project: Path) -> None:
    """Have a coded edition, and one after it in which one answer changed."""
    add_edition(project, "first", EARLIER, CODED_EARLIER, series="proef")
    coding = project / "data" / "editions" / "first" / "coding"
    (coding / "checks.toml").write_text(RULES, encoding="utf-8")
    (coding / "statements").mkdir()
    (coding / "statements" / "personnel.toml").write_text(SAID, encoding="utf-8")
    text = EARLIER.replace("20 november 2024", "20 november 2025")
    text = text.replace("Er liggen 12 schepen.", "Er liggen 13 schepen.")
    add_edition(project, "second", text, series="proef")


def carried(project: Path) -> None:
    two_editions(project)
    assert command(project, "carry", "first", "second") == 0


def carried_and_coded_in_part(project: Path) -> None:
    """Have a theme coded by hand, and another that is to come instead of it."""
    carried(project)
    path = project / "data" / "editions" / "second" / "coding" / "themes.csv"
    head = "question,theme,secondary,rationale\n"
    path.write_text(f"{head}2,personnel,,Nog niet gewogen.\n", encoding="utf-8")


def carried_and_said_in_part(project: Path) -> None:
    """Have a statement's file with an entry of its own, which another is added to."""
    carried(project)
    folder = project / "data" / "editions" / "second" / "coding" / "statements"
    folder.mkdir()
    own = '[[quote]]\nname = "schepen"\nquestion = "1"\ntext = "Er liggen 13 schepen."\n'
    (folder / "personnel.toml").write_text(own, encoding="utf-8")


def save_on_the_page(project: Path) -> int:
    """Save a row as the coding page asks it, which shows the table as it is now."""
    desk = open_desk(project, "second")
    path = project / "data" / "editions" / "second" / "coding" / "themes.csv"
    row = {"question": "2", "theme": "real_estate", "secondary": "", "rationale": "Havens."}
    asked = {"table": "themes", "group": "2", "rows": [row], "seen": version_of(path)}
    try:
        return len(asked_of(json.dumps(asked).encode())(desk))
    except KamerboekError:
        return 2


SCENARIOS = {
    "add": Scenario(("add", "letter.txt", "--edition", "new", "--accept-warnings"), letter),
    "ingest": Scenario(("ingest", "made-up"), make_stale),
    "code": Scenario(("code", "first"), an_uncoded_edition),
    "carry": Scenario(("carry", "first", "second"), two_editions),
    "accept unchanged": Scenario(("accept", "second", "--unchanged"), carried),
    "accept rows": Scenario(("accept", "second", "themes", "1", "3"), carried),
    "accept entries": Scenario(
        ("accept", "second", "statements", "varen"), carried_and_said_in_part
    ),
    "save": Scenario(save_on_the_page, carried_and_coded_in_part),
    "check": Scenario(("check", "first", "--fix"), quoted_with_other_space),
    "contents": Scenario(("contents",)),
    "modules": Scenario(("modules",)),
    "refresh": Scenario(
        ("refresh",),
        rewrite("chapters/proef.ipynb", 'str = \\"made-up', 'str = \\"other'),
        lambda held: held.replace(b'str = \\"other', b'str = \\"made-up'),
    ),
    "text": Scenario(("text", "book", "--accept"), a_book),
    "run": Scenario(
        ("run", "proef"),
    ),
    "results": Scenario(("results",), old_results),
    "sweep": Scenario(("sweep", "proef", "--grid", "pace=1,2,3", "--output", "swept")),
    "xbrl": Scenario(("xbrl", "first"), an_uncoded_edition),
    "build": Scenario(("build",), a_built_book),
    "preview": Scenario(("preview", "proef")),
}


def executed(job: Job) -> str:
    """Return a chapter as if it were run: what it holds, and a line more."""
    return job.notebook.read_text(encoding="utf-8").rstrip("\n") + "\n\n"


def render(stage: Path, log: Path) -> Path:
    """Make a page of each of two files in the stage."""
    log.write_text("", encoding="utf-8")
    pages = stage / "_build" / "html"
    pages.mkdir(parents=True)
    for path in (stage / "index.md", stage / "chapters" / "tweede.ipynb"):
        if path.exists():
            (pages / f"{path.stem}.html").write_bytes(path.read_bytes())
    (pages / ".kamerboek").write_text("", encoding="utf-8")
    return pages


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the place of what runs and renders: what is written, and how, stays the command's."""

    def all_of(jobs: Sequence[Job]) -> list[str]:
        return [executed(job) for job in jobs]

    def many(jobs: Sequence[Job]) -> Iterator[tuple[int, Result]]:
        yield from ((index, Result(text=executed(job))) for index, job in enumerate(jobs))

    def runs(_: Path, values: Sequence[Any]) -> Iterator[list[tuple[int, Outcome]]]:
        yield from ([(index, Outcome((RESULT,)))] for index in range(len(values)))

    for place, name, stand_in in (
        (kamerboek.edition.edition, "load_codebook", CODEBOOK),
        (kamerboek.edition.ingest, "load_codebook", CODEBOOK),
        (kamerboek.modules, "module_list", lambda _: "# Modules\n"),
        (kamerboek.run.many, "execute_all", all_of),
        (kamerboek.run.chapter, "execute_notebook", lambda path, _: executed(Job(path))),
        (kamerboek.results.run, "execute_all", all_of),
        (kamerboek.results.run, "results_of", lambda _: [RESULT]),
        (kamerboek.book.building.build, "execute_many", many),
        (kamerboek.book.building.build, "shared_key", lambda _: "shared"),
        (kamerboek.book.building.inputs, "shared_key", lambda _: "shared"),
        (kamerboek.book.building.build, "renderer", rendering_by(render)),
        (kamerboek.book.building.manifest, "made_from", lambda *_: None),
        (kamerboek.book.building.manifest, "manifest_of", lambda *_: {}),
        (kamerboek.book.building.preview, "renderer", rendering_by(render)),
        (kamerboek.sweep.sweep, "run_many", runs),
        (
            kamerboek.sweep.sweep,
            "compared",
            lambda _, runs: {n: Outcome((RESULT,)) for n, _ in runs},
        ),
    ):
        monkeypatch.setattr(place, name, stand_in)


def command(project: Path, *arguments: str) -> int:
    """Give a command in this process and return its exit code."""
    before, folder, handler = sys.argv, Path.cwd(), signal.getsignal(signal.SIGTERM)
    sys.argv = ["kamerboek", *arguments]
    os.chdir(project)
    try:
        main()
    except SystemExit as ended:
        return int(ended.code or 0)
    finally:
        sys.argv = before
        os.chdir(folder)
        signal.signal(signal.SIGTERM, handler)
    return 0


def done(project: Path, scenario: Scenario) -> int:
    """Do what a scenario does and return its exit code."""
    if callable(scenario.does):
        return scenario.does(project)
    return command(project, *scenario.does)


Contents = dict[str, bytes]


def contents(project: Path) -> Contents:
    return {
        name: path.read_bytes()
        for path in sorted(project.rglob("*"))
        if path.is_file()
        and not (name := str(path.relative_to(project))).endswith(PASSED_OVER)
        and not name.startswith(KEPT)
    }


def in_place(found: Contents) -> Contents:
    """Return the contents without what was only made aside."""
    aside = (ASIDE, "/stage-", "/.book-")
    return {name: data for name, data in found.items() if not any(each in name for each in aside)}


def restore(project: Path, wanted: Contents) -> None:
    """Make a project hold exactly this again."""
    shutil.rmtree(project)
    for name, data in wanted.items():
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).write_bytes(data)
    (project / "_build").mkdir(exist_ok=True)


def counted(project: Path, scenario: Scenario) -> list[str]:
    """Return the operations of a scenario that meets no fault."""
    disk = Disk(project)
    with failing(disk):
        assert done(project, scenario) == 0
    return disk.done


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return once(tmp_path_factory, "project-to-crash", lambda folder: make_template(folder))


def make_template(folder: Path) -> None:
    folder.mkdir()
    make_project(folder)
    # Of the series only the one that is used, so that a project is soon put back.
    shutil.rmtree(folder / "data" / "series" / "stand-van-defensie")


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_fault_at_any_write_loses_nothing(template: Path, tmp_path: Path, name: str) -> None:
    scenario = SCENARIOS[name]
    project = tmp_path / "project"
    shutil.copytree(template, project)
    scenario.prepare(project)
    before = contents(project)
    operations = counted(project, scenario)
    after = contents(project)
    assert after != before
    seen: set[frozenset[tuple[str, bytes]]] = set()
    for kind in get_args(Kind):
        for at in range(1, len(operations) + 1):
            moment = f"{name}: {kind} at {at}: {operations[at - 1]}"
            restore(project, before)
            try:
                with failing(Disk(project, at, kind)):
                    code = done(project, scenario)
            except Killed:
                code = -1
            found = contents(project)
            for path, held in before.items():
                known = (held, scenario.between(held), after.get(path))
                assert found.get(path) in known, f"{moment}: lost {path}"
            if kind == "full":
                assert code == 2 or in_place(found) == after, f"{moment}: exit code {code}"
            state = frozenset(in_place(found).items())
            if state in seen and len(state) == len(found):
                continue  # What comes after the same contents was looked at.
            seen.add(state)
            if name != "ingest":
                load_edition("made-up", project)
            done(project, scenario)
            assert contents(project) == after, f"{moment}: not the same when given again"
