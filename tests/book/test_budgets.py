"""How much a reader meets on a page: words seen, words with every fold open, the lead chart."""

from __future__ import annotations

import functools
import gzip
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Request

from tests.book.visit import Visits
from tests.conftest import PROJECT

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


@functools.cache
def measured(visits: Visits, page: Path) -> dict[str, float]:
    """Return what a reader meets on a page, 1280 pixels wide."""
    visit = visits()
    visit.open(page.as_uri())
    found: dict[str, float] = visit.page.evaluate(READ)
    return found


@pytest.mark.parametrize("name", THEMES)
def test_a_theme_page_is_short(visits: Visits, book: Path, name: str) -> None:
    found = measured(visits, book / "chapters" / f"{name}.html")
    assert found["seen"] <= (LONG_WORDS if name in LONG else THEME_WORDS)
    assert found["unfolded"] <= UNFOLDED_WORDS
    most = CHART_END if found["title"] <= SHORT_TITLE else CHART_END_LONG_TITLE
    assert found["end"] <= most


def test_the_front_page_is_short(visits: Visits, book: Path) -> None:
    assert measured(visits, book / "index.html")["seen"] <= FRONT_WORDS


def test_the_chapters_together_are_no_thick_book(visits: Visits, book: Path) -> None:
    chapters = sorted((book / "chapters").glob("*.html"))
    seen = [measured(visits, page)["seen"] for page in chapters]
    assert len(seen) == 11
    assert sum(seen) <= ALL_WORDS


def test_from_a_server_a_page_is_light_and_nothing_leaves_the_machine_and_no_script_fails(
    visits: Visits, book: Path, served_book: str
) -> None:
    """Every page, but of the questions only a few: they are written by one template."""
    visit = visits()
    loaded: list[str] = []

    def note(request: Request) -> None:
        loaded.append(request.url)

    visit.page.on("request", note)
    weights = {}
    for path in sorted(book.rglob("*.html")):
        if path.parent.name == "vragen" and path.stem not in ("index", "8", "22", "43"):
            continue
        name = str(path.relative_to(book))
        loaded.clear()
        visit.open(f"{served_book}/{name}")
        files = {urlsplit(each).path.removeprefix("/") for each in loaded}
        assert name in files
        weights[name] = sum(len(gzip.compress((book / each).read_bytes())) for each in files)
    visit.page.remove_listener("request", note)
    assert len(weights) > 21
    assert visit.away == []
    assert visit.errors == []
    assert {name: weight for name, weight in weights.items() if weight > HEAVIEST} == {}
