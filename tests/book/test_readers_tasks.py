"""What a reader comes for, in the book itself: how many clicks it takes, counted from a page."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.book.visit import Visits

SENTENCE = "In 2025 contracteerde Defensie voor EUR 6,5 miljard bij de Nederlandse industrie"


class Reader:
    """A reader of the book from a server, whose clicks are counted."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.clicks = 0
        self._address = address

    def opens(self, name: str) -> None:
        """Begin on a page of the book."""
        self.page.goto(f"{self._address}/{name}")
        self.clicks = 0

    def clicks_on(self, what: Locator) -> None:
        what.click()
        self.clicks += 1

    def takes(self, what: Locator) -> tuple[str, bytes]:
        """Click on what is a file; return its name and contents."""
        with self.page.expect_download() as given:
            self.clicks_on(what)
        return given.value.suggested_filename, Path(given.value.path()).read_bytes()

    def copied(self) -> str:
        return str(self.page.evaluate("navigator.clipboard.readText()"))


@pytest.fixture
def reader(visits: Visits, served_book: str) -> Reader:
    visit = visits()
    visit.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    return Reader(visit.page, served_book)


def test_what_stayed_open_on_vastgoed_with_its_quote_is_one_click_away(reader: Reader) -> None:
    reader.opens("index.html")
    reader.clicks_on(reader.page.locator("nav.book").get_by_role("link", name="Vastgoed"))
    row = reader.page.locator("#gevraagd tr", has_text="afgewezen")
    expect(row).to_contain_text("Financieel risicoprofiel van het vastgoed")
    expect(row).to_contain_text("“Defensie hanteert geen financieel risicoprofiel")
    assert reader.clicks == 1


def test_all_confidential_questions_are_one_click_away(reader: Reader) -> None:
    reader.opens("index.html")
    reader.clicks_on(reader.page.get_by_role("button", name="3 deels vertrouwelijk"))
    filled = reader.page.locator(".squares td .square:not(.outline)")
    assert filled.all_inner_texts() == ["39", "43", "49"]
    assert reader.clicks == 1


@pytest.mark.parametrize("words", ["inhuur", "5.852", "externe inhuur"])
def test_question_43_is_the_first_that_is_found_from_the_front_page(
    reader: Reader, words: str
) -> None:
    reader.opens("index.html")
    field = reader.page.locator("article").get_by_role("searchbox")
    field.fill(words)
    field.press("Enter")
    first = reader.page.locator("ol.results > li > a").first
    expect(first).to_have_text("Vraag 43: kosten en afbouw van externe inhuur")
    assert reader.clicks == 0


def by_mouse(number: Locator) -> None:
    number.hover()


def by_keyboard(number: Locator) -> None:
    number.focus()


def by_click(number: Locator) -> None:
    number.click()


@pytest.mark.parametrize("ask", [by_mouse, by_keyboard, by_click])
def test_the_sentence_behind_a_number_is_shown_where_it_stands(
    reader: Reader, ask: Callable[[Locator], None]
) -> None:
    reader.opens("chapters/3-industrie.html")
    ask(reader.page.locator("a.figure:visible", has_text="6,5 miljard euro").first)
    shown = reader.page.get_by_role("dialog")
    expect(shown).to_contain_text(SENTENCE)
    expect(shown.locator("mark")).to_have_text("EUR 6,5 miljard")


def test_by_tap_too(visits: Visits, served_book: str) -> None:
    page = visits(viewport={"width": 360, "height": 800}, has_touch=True, is_mobile=True).page
    page.goto(f"{served_book}/chapters/3-industrie.html")
    page.locator("a.figure:visible", has_text="6,5 miljard euro").first.tap()
    expect(page.get_by_role("dialog")).to_contain_text(SENTENCE)


def test_a_chart_is_linked_taken_along_and_cited_in_two_clicks_each(reader: Reader) -> None:
    def chart() -> Locator:
        """The lead chart of a theme, one click from the front page."""
        reader.opens("index.html")
        reader.clicks_on(reader.page.locator("nav.book").get_by_role("link", name="Industrie"))
        return reader.page.locator("figure.chart.lead")

    reader.clicks_on(chart().get_by_role("link", name="Link", exact=True))
    expect(reader.page.get_by_role("link", name="Gekopieerd")).to_be_visible()
    assert reader.copied().endswith("/chapters/3-industrie.html#fig-deel")
    assert reader.clicks == 2

    name, drawing = reader.takes(chart().get_by_role("button", name="SVG"))
    assert (name, reader.clicks) == ("fig-deel.svg", 2)
    assert b"Nederlands deel: omlaag in 2024" in drawing

    _, table = reader.takes(chart().get_by_role("link", name="CSV"))
    assert reader.clicks == 2
    rows = list(csv.reader(io.StringIO(table.decode("utf-8-sig"))))
    assert {"37%", "21%", "59,70%"} <= {cell for row in rows for cell in row}

    reader.clicks_on(chart().get_by_role("button", name="Citeer"))
    shown = reader.page.get_by_role("dialog", name="Citeer")
    expect(shown).to_contain_text("Nederlands deel: omlaag in 2024, deels terug in 2025")
    assert reader.clicks == 2
