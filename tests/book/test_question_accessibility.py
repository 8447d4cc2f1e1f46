"""Questions, list, squares, search and register in a browser: accessible, and within the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.book.visit import Visits

PAGES = (
    "vragen/8.html",
    "vragen/22.html",
    "vragen/43.html",
    "vragen/63.html",
    "vragen/index.html#q=inhuur",
    "search.html?q=inhuur",
    "register.html",
    "index.html",
    "correcties.html",
)


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_and_nothing_is_wider_than_the_window(
    visits: Visits, book: Path, name: str, width: int
) -> None:
    visit = visits(viewport={"width": width, "height": 800})
    page = visit.page
    visit.open(f"{book.as_uri()}/{name}")
    page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true; })")
    page.wait_for_timeout(300)
    assert visit.errors == []  # axe itself asks for styles again, which a page from disk may not
    assert visit.violations() == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    visit.darken()
    assert visit.violations(colours_only=True) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("name", ["vragen/43.html", "vragen/index.html", "index.html"])
def test_what_is_touched_is_large_enough(visits: Visits, book: Path, name: str) -> None:
    """On a telephone, what stands alone is at least 24 pixels high, a square 32 (WCAG 2.2)."""
    page = visits(viewport={"width": 360, "height": 800}).page
    page.goto(f"{book.as_uri()}/{name}")
    boxes = page.evaluate(
        """() => [...document.querySelectorAll(
            "main .chip, main .button, .square, .count, form.filters :is(select, input, label)"
        )].filter(each => each.getClientRects().length && each.matches("a, button, select, td *"))
        .map(each => [each.outerHTML.slice(0, 80), each.getBoundingClientRect().height,
            each.matches("td .square") ? 32 : 24])"""
    )
    assert boxes
    assert [each for each in boxes if each[1] < each[2]] == []
