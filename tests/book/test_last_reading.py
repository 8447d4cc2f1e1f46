"""A build reads the pages that read something else than for the last book, and no other.

When a page was read stands in what Sphinx keeps of it: one that was taken has the time of before.
"""

from __future__ import annotations

import pickle
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import nbformat
import pytest

from kamerboek.book.rendering.last_reading import RECORD, _record
from kamerboek.charts import CHART_MIME
from tests.conftest import run_here
from tests.made_up import copy_made_up
from tests.rows import over

CHAPTERS = {"chapters/proef", "chapters/tweede"}
QUESTIONS = {"vragen/1", "vragen/index"}
COLOPHON = {"over-deze-uitgave"}


def drawing(width: int) -> dict[str, Any]:
    """Return a specification: one dot."""
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
        "width": width,
        "description": "Een stip.",
        "data": {"values": [{"value": 3}]},
        "mark": "circle",
        "encoding": {"x": {"field": "value", "type": "quantitative"}},
    }


CHART = {
    "type": "chart",
    "name": "stip",
    "id": "fig-stip",
    "headline": ["Een stip"],
    "subtitle": ["Hoe veel."],
    "description": ["Een stip."],
    "source": [],
    "wide": drawing(640),
    "narrow": drawing(300),
    "table": {
        "type": "table",
        "name": "stip",
        "caption": "Stip",
        "columns": ["Wat"],
        "rows": [[["Stip"]]],
        "origin": ["antwoord 1"],
    },
}


def show_chart(notebook: Path) -> None:
    """Have a chapter show a chart."""
    chapter = nbformat.read(notebook, as_version=4)
    shown = f"display({ {CHART_MIME: CHART} }, raw=True)"
    chapter.cells.append(nbformat.v4.new_code_cell(shown, id="chart"))
    nbformat.write(chapter, notebook)


@dataclass
class Builds:
    """A made-up project that is built again and again."""

    project: Path
    times: dict[str, int] = field(default_factory=dict)

    @property
    def reading(self) -> Path:
        return self.project / "_build" / "reading" / "made-up"

    def read(self, *options: str) -> set[str]:
        """Build; return the pages that were read, and not taken from the last book."""
        done = run_here("kamerboek", "build", *options, cwd=self.project)
        assert done.returncode == 0, done.stderr
        self.book = Path(done.stdout.strip()).parent
        left = (self.reading / "environment.pickle").read_bytes()
        environment = pickle.loads(left)  # noqa: S301 - a build of this test has just written it
        before, self.times = self.times, dict(environment.all_docs)
        return {page for page, when in self.times.items() if before.get(page) != when}

    def pages(self) -> dict[str, bytes]:
        """Return all files of the book that was built last."""
        return {
            str(path.relative_to(self.book)): path.read_bytes()
            for path in self.book.rglob("*")
            if path.is_file()
        }


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> Builds:
    project = copy_made_up(tmp_path_factory, tmp_path_factory.mktemp("last") / "project")
    show_chart(project / "chapters" / "proef.ipynb")
    built = Builds(project)
    every = built.read()
    assert every >= CHAPTERS | QUESTIONS | COLOPHON
    return built


def test_what_changed_is_read_and_the_book_is_the_one_made_from_nothing(builds: Builds) -> None:
    (builds.project / "values.yml").write_text("tweede: {reading: alternative}", encoding="utf-8")
    assert builds.read("--parameters", "values.yml") == {"chapters/tweede", *COLOPHON}
    assert b"Niet de standaarduitgave" in builds.pages()["vragen/1.html"]

    # A row of the coding: no chapter of this project says anything of it.
    coding = builds.project / "data" / "editions" / "made-up" / "coding" / "dispositions.csv"
    text = coding.read_text(encoding="utf-8")
    coding.write_text(text.replace("Geeft het.", "Geeft een getal."), encoding="utf-8")
    assert builds.read("--parameters", "values.yml") == set(builds.times) - CHAPTERS
    assert b"Geeft een getal." in builds.pages()["vragen/1.html"]

    # A page that is edited, another of which what is kept is not whole, the first values again;
    # and no chart is kept, not even those of a page that is taken.
    assert b'class="drawing' in builds.pages()["chapters/proef.html"]
    shutil.rmtree(builds.project / "_build" / "drawings")
    with (builds.project / "index.md").open("a", encoding="utf-8") as file:
        file.write("\nNog een alinea.\n")
    tree = builds.reading / "vragen" / "index.doctree"
    tree.write_bytes(tree.read_bytes()[:-1])
    assert builds.read() == {"index", "vragen/index", "chapters/tweede", *COLOPHON}
    taken = builds.pages()
    assert b"Nog een alinea." in taken["index.html"]
    assert b"Niet de standaarduitgave" not in taken["vragen/1.html"]

    shutil.rmtree(builds.project / "_build")
    assert builds.read() == set(builds.times)
    assert taken == builds.pages()


@over("held", [b"", b"[]", b'{"a": 1}', b"\xff", b"[" * 100_000])
def test_a_record_that_is_none_says_nothing(held: bytes) -> None:
    with TemporaryDirectory() as folder:
        (Path(folder) / RECORD).write_bytes(held)
        assert _record(Path(folder)) == {}


def test_of_a_reading_that_is_not_whole_nothing_is_taken(builds: Builds) -> None:
    known = builds.reading / "environment.pickle"
    known.write_bytes(known.read_bytes()[:-1])
    shutil.rmtree(builds.book)
    assert builds.read() == set(builds.times)
