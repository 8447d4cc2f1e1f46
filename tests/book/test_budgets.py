"""How much a reader meets on a page: words seen, words with every fold open, the lead chart."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.book.visit import Visits
from tests.conftest import PROJECT

THEMES = sorted(path.stem for path in (PROJECT / "chapters").glob("[0-9]-*.ipynb"))
LONG = ("1-transparantie", "2-personeel", "3-industrie")
"""Themes that a quarter or more of the questions are about."""

FRONT_WORDS, THEME_WORDS, LONG_WORDS, UNFOLDED_WORDS = 550, 900, 1300, 2500
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
