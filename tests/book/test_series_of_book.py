"""A book has the chapters of its edition's series, and no other's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from kamerboek.book.building import build
from kamerboek.book.building.build import build_book
from kamerboek.run import Job, Result
from tests.book.pages import article, text_of
from tests.book.stand_in import rendering_by
from tests.conftest import copy_project, once, run_here
from tests.editions import LATER, add_edition

NAME = "2026-general"
GENERAL = {"1-transparantie", "aangekondigde-stappen", "cijfercontrole", "uitgaven-naast-elkaar"}
CODED = {
    "themes": "1,implementation,,Vuurtorens.\n2,other,,Schepen.\n",
    "dispositions": "2,partly_answered,,5,,,,15 schepen,Geeft een deel.\n",
}
LINKS = """
Over [mensen van Defensie](chapters/2-personeel.ipynb) en [sommen](chapters/cijfercontrole.ipynb).

Over [vastgoed](chapters/7-vastgoed.ipynb) staat meer op een andere bladzijde.
"""


def with_general(folder: Path) -> Path:
    """Return a copy of the project with an edition of the general series."""
    project = copy_project(folder)
    add_edition(project, NAME, LATER, CODED, series="algemeen")
    return project


@pytest.fixture(scope="session")
def general_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of a book of the general series; one links to a chapter that it does not have."""

    def make(folder: Path) -> None:
        project = with_general(folder / "project")
        register = project / "register.md"
        register.write_text(register.read_text(encoding="utf-8") + LINKS, encoding="utf-8")
        done = run_here("kamerboek", "build", "--edition", NAME, cwd=project)
        assert done.returncode == 0, done.stderr
        Path(done.stdout.strip()).parent.rename(folder / "pages")

    return once(tmp_path_factory, "general-book", make) / "pages"


def test_it_has_the_chapters_of_its_series(general_book: Path) -> None:
    pages = general_book / "chapters"
    assert {path.stem for path in pages.glob("*.html")} == GENERAL
    contents = article(general_book, "index.html").getroottree()
    assert "Personeel" not in text_of(contents.getroot())


def test_no_page_speaks_of_what_only_defence_has(general_book: Path) -> None:
    for path in sorted((general_book / "chapters").glob("*.html")):
        said = text_of(article(general_book, str(path)))
        for word in (
            "Dienjaar",
            "Alert State",
            "Personeel",
            "Vastgoed",
            "Oekraïne",
            "verder in de",
        ):
            assert word not in said, (path.name, word)
    assert "DutchNews" not in text_of(article(general_book, "herkomst.html"))


def test_no_page_of_the_project_names_a_chapter_that_is_not_there(general_book: Path) -> None:
    pages = {path.relative_to(general_book) for path in general_book.rglob("*.html")}
    for page in sorted(pages - {Path("register.html")}):  # to which this test's links were added
        assert not article(general_book, str(page)).xpath(".//span[contains(@class, 'xref')]"), page


def test_a_link_to_a_chapter_of_another_series_keeps_its_words(general_book: Path) -> None:
    shown = article(general_book, "register.html")
    assert "Over mensen van Defensie en sommen." in text_of(shown)
    assert shown.xpath(".//a[contains(@href, '2-personeel')]") == []
    assert shown.xpath(".//p/a[contains(@href, 'cijfercontrole')]") != []


def test_a_paragraph_that_leads_only_there_is_left_out(general_book: Path) -> None:
    assert "vastgoed" not in text_of(article(general_book, "register.html")).lower()


def test_themes_are_those_of_its_codebook(general_book: Path) -> None:
    assert "Uitvoering" in text_of(article(general_book, "vragen/1.html"))
    assert "Overig" in text_of(article(general_book, "vragen/2.html"))
    method = text_of(article(general_book, "verantwoording.html"))
    assert "wie iets doet, hoe ver het is en wat daarvoor nodig is" in method
    assert "Caribisch gebied" not in method


def test_only_its_chapters_are_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = with_general(tmp_path)
    ran: list[str] = []
    staged: list[str] = []

    def execute(jobs: Sequence[Job]) -> Iterator[tuple[int, Result]]:
        for index, job in enumerate(jobs):
            ran.append(job.notebook.stem)
            yield index, Result()

    def render(stage: Path, _: Path) -> Path:
        staged.append((stage / "_toc.yml").read_text(encoding="utf-8"))
        pages = stage / "_build" / "html"
        pages.mkdir(parents=True)
        return pages

    monkeypatch.setattr(build, "execute_many", execute)
    monkeypatch.setattr(build, "renderer", rendering_by(render))
    build_book(project, edition=NAME)
    assert set(ran) == GENERAL
    (contents,) = staged
    assert "chapters/1-transparantie" in contents
    assert "2-personeel" not in contents
