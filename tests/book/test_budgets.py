"""How much a reader meets on a page: words seen, words with every fold open, the lead chart."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.book.visit import Visits
from tests.conftest import PROJECT, served

THEMES = sorted(path.stem for path in (PROJECT / "chapters").glob("[0-9]-*.ipynb"))
LONG = ("1-transparantie", "2-personeel", "3-industrie")
"""Themes that a quarter or more of the questions are about."""

FRONT_WORDS, THEME_WORDS, LONG_WORDS, UNFOLDED_WORDS = 550, 900, 1300, 2500
ALL_WORDS = 14_000
"""What a reader sees of all chapters together."""
HEAVIEST = 250_000
"""Bytes over the wire until a page is shown, each file packed as servers do."""
CHART_END, CHART_END_LONG_TITLE, SHORT_TITLE = 700, 900, 60

READ = """() => {
    const article = document.querySelector("article");
    const words = text => (text.match(/\\S+/g) || []).length;
    const drawn = [...article.querySelectorAll("svg, .square")]
        .filter(each => each.getClientRects().length)
        .reduce((count, each) => count + words(each.textContent), 0);
    const copy = article.cloneNode(true);
    copy.querySelectorAll("svg, script, style, template, pre").forEach(each => each.remove());
    const lead = article.querySelector("figure.chart.lead");
    return {
        seen: words(article.innerText) - drawn,
        unfolded: words(copy.textContent),
        title: Math.max(...[...article.querySelectorAll(".standfirst, .chart.lead .headline")]
            .map(each => each.textContent.trim().length)),
        end: lead ? lead.getBoundingClientRect().bottom + scrollY : null,
    };
}"""


@dataclass(frozen=True)
class Met:
    """What a reader meets of a page from a server, 1280 pixels wide."""

    found: dict[str, float]
    files: set[str]


@dataclass(frozen=True)
class Visited:
    """The book's pages, each opened once, and what went wrong of any of them."""

    pages: dict[str, Met]
    away: list[str]
    errors: list[str]


@pytest.fixture(scope="module")
def visited(visits: Visits, book: Path) -> Visited:
    """Every page, but of the questions only a few: they are written by one template."""
    visit = visits()
    loaded: list[str] = []
    visit.page.on("request", lambda request: loaded.append(request.url))
    pages = {}
    with served(book) as address:
        for path in sorted(book.rglob("*.html")):
            if path.parent.name == "vragen" and path.stem not in ("index", "8", "22", "43"):
                continue
            name = str(path.relative_to(book))
            loaded.clear()
            visit.open(f"{address}/{name}")
            files = {urlsplit(each).path.removeprefix("/") for each in loaded}
            pages[name] = Met(visit.page.evaluate(READ), files)
    return Visited(pages, list(visit.away), list(visit.errors))


@pytest.mark.parametrize("name", THEMES)
def test_a_theme_page_is_short(visited: Visited, name: str) -> None:
    found = visited.pages[f"chapters/{name}.html"].found
    assert found["seen"] <= (LONG_WORDS if name in LONG else THEME_WORDS)
    assert found["unfolded"] <= UNFOLDED_WORDS
    most = CHART_END if found["title"] <= SHORT_TITLE else CHART_END_LONG_TITLE
    assert found["end"] <= most


def test_the_front_page_is_short(visited: Visited) -> None:
    assert visited.pages["index.html"].found["seen"] <= FRONT_WORDS


def test_the_chapters_together_are_no_thick_book(visited: Visited) -> None:
    seen = [
        met.found["seen"] for name, met in visited.pages.items() if name.startswith("chapters/")
    ]
    assert len(seen) == 11
    assert sum(seen) <= ALL_WORDS


def test_from_a_server_a_page_is_light_and_nothing_leaves_the_machine_and_no_script_fails(
    visited: Visited, book: Path
) -> None:
    weights = {}
    for name, met in visited.pages.items():
        assert name in met.files
        weights[name] = sum(len(gzip.compress((book / each).read_bytes())) for each in met.files)
    assert len(weights) > 21
    assert visited.away == []
    assert visited.errors == []
    assert {name: weight for name, weight in weights.items() if weight > HEAVIEST} == {}
