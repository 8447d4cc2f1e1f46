"""A build reads and writes the pages that say something else than in the last book, and no other.

When a page was read stands in what Sphinx keeps of it, and when it was written in the file that is
kept of it: one that was taken has the time of before.
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
    "source": [{"type": "question", "question": "1", "text": "antwoord 1"}],
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
    read: dict[str, int] = field(default_factory=dict)
    written: dict[str, int] = field(default_factory=dict)

    @property
    def reading(self) -> Path:
        return self.project / "_build" / "reading" / "made-up"

    def build(self, *options: str) -> tuple[set[str], set[str]]:
        """Build; return the pages that were read, and those that were written.

        Others were taken from the last book.
        """
        done = run_here("kamerboek", "build", *options, cwd=self.project)
        assert done.returncode == 0, done.stderr
        self.book = Path(done.stdout.strip()).parent
        left = (self.reading / "environment.pickle").read_bytes()
        environment = pickle.loads(left)  # noqa: S301 - a build of this test has just written it
        read_before, self.read = self.read, dict(environment.all_docs)
        written_before, self.written = (
            self.written,
            {
                page: (self.reading / "written" / page / "page.html").stat().st_mtime_ns
                for page in self.read
            },
        )
        return (
            {page for page, when in self.read.items() if read_before.get(page) != when},
            {page for page, when in self.written.items() if written_before.get(page) != when},
        )

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
    read, written = built.build()
    assert read == written
    assert read >= CHAPTERS | QUESTIONS | COLOPHON
    return built


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_what_changed_is_made_and_the_book_is_the_one_made_from_nothing(builds: Builds) -> None:
    project, chapters = builds.project, builds.project / "chapters"
    (project / "values.yml").write_text("tweede: {reading: alternative}", encoding="utf-8")
    changed = {"chapters/tweede", *COLOPHON}
    assert builds.build("--parameters", "values.yml") == (changed, changed)
    assert b"Niet de standaarduitgave" in builds.pages()["vragen/1.html"]

    # The same, of which no page is left.
    for _ in range(2):
        shutil.rmtree(builds.book)
        assert builds.build("--parameters", "values.yml") == (set(), set())

    # A row of the coding: no chapter of this project says anything of it.
    coding = project / "data" / "editions" / "made-up" / "coding" / "dispositions.csv"
    replace(coding, "Geeft het.", "Geeft een getal.")
    every = set(builds.read)
    assert builds.build("--parameters", "values.yml") == (every - CHAPTERS, every)
    assert b"Geeft een getal." in builds.pages()["vragen/1.html"]

    # What a page of a question says of a chapter: where it is mentioned there.
    replace(chapters / "proef.ipynb", "Een stip", "Twee stippen")
    read, written = builds.build("--parameters", "values.yml")
    assert "vragen/1" in written - read
    assert b"Twee stippen" in builds.pages()["vragen/1.html"]
    assert written < every

    # A title stands in the navigation of every page.
    replace(chapters / "proef.ipynb", "# Proef", "# Beproefd")
    read, written = builds.build("--parameters", "values.yml")
    assert (written, "vragen/1" in read) == (every, False)

    # Every page says how it is cited.
    replace(project / "CITATION.cff", "\nversion: ", "\nversion: 9.")
    read, written = builds.build("--parameters", "values.yml")
    assert (written, "vragen/1" in read) == (every, False)
    changed_book = builds.pages()

    # A page that is edited, others of which what is kept is not whole, the first values again;
    # and no chart is kept, not even those of a page that is taken.
    assert b'class="drawing' in builds.pages()["chapters/proef.html"]
    shutil.rmtree(project / "_build" / "drawings")
    with (project / "index.md").open("a", encoding="utf-8") as file:
        file.write("\nNog een alinea.\n")
    kept = builds.reading
    for cut in (
        kept / "vragen" / "index.doctree",
        kept / "written" / "vragen" / "1" / "page.html",
        *(kept / "written" / "chapters" / "proef" / "beside" / "tabellen").glob("*.csv"),
    ):
        cut.write_bytes(cut.read_bytes()[:-1])
    read = {"index", "vragen/index", "chapters/tweede", *COLOPHON}
    written = read | {"vragen/1", "chapters/proef"}
    assert builds.build() == (read, written)
    taken = builds.pages()
    assert b"Nog een alinea." in taken["index.html"]
    assert b"Niet de standaarduitgave" not in taken["vragen/1.html"]

    shutil.rmtree(project / "_build")
    assert builds.build() == (every, every)
    assert taken == builds.pages()
    replace(project / "index.md", "\nNog een alinea.\n", "")
    shutil.rmtree(project / "_build")
    builds.build("--parameters", "values.yml")
    assert changed_book == builds.pages()


@over("held", [b"", b"[]", b'{"a": 1}', b"\xff", b"[" * 100_000])
def test_a_record_that_is_none_says_nothing(held: bytes) -> None:
    with TemporaryDirectory() as folder:
        (Path(folder) / RECORD).write_bytes(held)
        assert _record(Path(folder)) == {}


def test_of_a_reading_that_is_not_whole_nothing_is_taken(builds: Builds) -> None:
    known = builds.reading / "environment.pickle"
    known.write_bytes(known.read_bytes()[:-1])
    shutil.rmtree(builds.book)
    every = set(builds.read)
    assert builds.build("--parameters", "values.yml") == (every, every)
