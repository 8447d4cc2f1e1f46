"""The book in a real browser, with the network blocked."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.conftest import PROJECT

CHAPTER = "chapters/1-transparantie.html"
ABBREVIATIONS = "begrippen.html"
"""It writes out what is English."""
PAGES = (
    "index.html",
    *sorted(f"chapters/{path.stem}.html" for path in (PROJECT / "chapters").glob("*.ipynb")),
    "register.html",
    ABBREVIATIONS,
    "verantwoording.html",
    "vragen/index.html",
    "vragen/22.html",
    "vragen/8.html",
    "over-deze-uitgave.html",
)

EVERY_KIND = (
    "index.html",
    CHAPTER,
    "chapters/7-vastgoed.html",
    "chapters/8-beveiliging.html",
    ABBREVIATIONS,
    "register.html",
    "vragen/22.html",
)
"""Pages with each thing that dark mode colours: figures, quotations, tables, each chart form."""

ENGLISH = re.compile(
    r"\b(?:search\w*|previous|next|skip|toggle|last|updated|navigation|show|hide|light|dark|"
    r"close|cell|source|click|copy|copied|link|page|heading|this|the|to|and|your|did|not|match|"
    r"please|make|sure|version|warning|main|content|contents|system|settings)\b",
    re.IGNORECASE,
)

TITLE = re.compile("‘[^’]*’")
"""A title or a quotation, which stays in its own language."""


class Visit:
    """A page in the browser, with what it asked for and what went wrong."""

    def __init__(self, browser: Browser, **options: object) -> None:
        self.page: Page = browser.new_context(offline=False, **options).new_page()
        self.away: list[str] = []
        self.errors: list[str] = []
        self.page.on("request", self._note)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", self._console)
        self.page.route("**/*", self._only_here)

    def _console(self, message: object) -> None:
        if message.type == "error":
            self.errors.append(message.text)

    def _note(self, request: object) -> None:
        if not self._here(request.url):
            self.away.append(request.url)

    def _only_here(self, route: object) -> None:
        if self._here(route.request.url):
            route.continue_()
        else:
            route.abort()

    @staticmethod
    def _here(address: str) -> bool:
        return address.startswith(("file:", "data:", "blob:", "http://127.0.0.1:"))

    def open(self, address: str) -> None:
        self.page.goto(address, wait_until="load")

    def scroll_through(self) -> None:
        height = self.page.evaluate("document.documentElement.scrollHeight")
        for place in range(0, height, 600):
            self.page.evaluate(f"window.scrollTo(0, {place})")
            self.page.wait_for_timeout(15)


@pytest.fixture(params=["disk", "server"])
def address(request: pytest.FixtureRequest, book: Path, served_book: str) -> str:
    return book.as_uri() if request.param == "disk" else served_book


def test_nothing_leaves_the_machine_and_no_script_fails(browser: Browser, address: str) -> None:
    visit = Visit(browser)
    for name in (*PAGES, "search.html"):
        visit.open(f"{address}/{name}")
        visit.scroll_through()
    assert visit.away == []
    assert visit.errors == []


def test_charts_become_live_when_they_come_in_view(browser: Browser, address: str) -> None:
    visit = Visit(browser, viewport={"width": 1280, "height": 900})
    visit.open(f"{address}/{CHAPTER}")
    wide = visit.page.locator("figure.chart .drawing.wide")
    assert wide.count() == 3
    for index in range(3):
        wide.nth(index).scroll_into_view_if_needed()
        visit.page.wait_for_function(
            "index => document.querySelectorAll('.drawing.wide')[index].matches('.live')", arg=index
        )
        assert wide.nth(index).locator("svg").count() == 1
    assert visit.errors == []


def test_a_live_chart_tells_more_on_hover(browser: Browser, book: Path) -> None:
    visit = Visit(browser, viewport={"width": 1280, "height": 900})
    visit.open(f"{book.as_uri()}/{CHAPTER}")
    chart = visit.page.locator("#figuur-codes .drawing.wide")
    chart.scroll_into_view_if_needed()
    visit.page.wait_for_selector("#figuur-codes .drawing.wide.live")
    chart.get_by_text("49", exact=True).hover(force=True)
    visit.page.wait_for_selector("#vg-tooltip-element.visible")
    assert (
        "vraag 49: vertrouwelijk (via verwijzing)"
        in visit.page.locator("#vg-tooltip-element").inner_text()
    )


def test_a_drawing_says_to_those_who_do_not_see_it_what_it_shows(
    browser: Browser, book: Path
) -> None:
    visit = Visit(browser, viewport={"width": 1280, "height": 900})
    visit.open(f"{book.as_uri()}/{CHAPTER}")
    session = visit.page.context.new_cdp_session(visit.page)
    tree = session.send("Accessibility.getFullAXTree")["nodes"]
    told = {
        node["name"]["value"]: node.get("description", {}).get("value")
        for node in tree
        if node["role"]["value"] == "image"
    }
    for chart in visit.page.locator("figure.chart").all():
        description = " ".join(chart.locator(".description").text_content().split())
        headline = " ".join(chart.locator(".headline").text_content().split())
        assert told[headline] == description


def test_charts_are_there_without_scripts(browser: Browser, book: Path) -> None:
    visit = Visit(browser, java_script_enabled=False)
    visit.open(f"{book.as_uri()}/{CHAPTER}")
    drawings = visit.page.locator("figure.chart .drawing.wide svg")
    assert drawings.count() == 3
    for index in range(2):
        box = drawings.nth(index).bounding_box()
        assert box["width"] > 500
        assert box["height"] > 150


def test_a_figure_leads_to_its_origin_and_on_to_a_question(browser: Browser, address: str) -> None:
    visit = Visit(browser)
    visit.open(f"{address}/{CHAPTER}")
    figure = visit.page.locator("a.figure[href='#herkomst-doodlopend']").first
    figure.hover()
    note = visit.page.locator(".figure-origin")
    assert note.inner_text() == figure.get_attribute("data-origin")
    figure.click()
    assert visit.page.url.endswith(f"{CHAPTER}#herkomst-doodlopend")
    visit.page.locator("#herkomst-doodlopend + dd a", has_text="49").click()
    assert visit.page.url.endswith("vragen/49.html#v49")
    assert visit.page.locator("article h1").inner_text().startswith("Vraag 49")


def test_a_figure_about_one_question_leads_straight_to_it(browser: Browser, address: str) -> None:
    visit = Visit(browser)
    visit.open(f"{address}/{CHAPTER}")
    visit.page.locator("li", has_text="Antwoord 6, door").locator("a.figure").click()
    assert visit.page.url.endswith("vragen/6.html#v6")
    said = visit.page.locator("article").inner_text()
    assert "Naar dit antwoord verwijzen de antwoorden 8, 9 en 10." in said


def test_the_origin_shows_on_focus_and_hides_on_escape(browser: Browser, book: Path) -> None:
    visit = Visit(browser)
    visit.open(f"{book.as_uri()}/{CHAPTER}")
    figure = visit.page.locator("a.figure").first
    figure.focus()
    note = visit.page.locator(".figure-origin")
    assert note.inner_text() == figure.get_attribute("data-origin")
    visit.page.keyboard.press("Escape")
    assert note.count() == 0
    figure.hover()
    assert note.inner_text() == figure.get_attribute("data-origin")


def test_the_origin_stays_under_the_pointer_and_goes_after_it(browser: Browser, book: Path) -> None:
    visit = Visit(browser, viewport={"width": 1280, "height": 800})
    visit.open(f"{book.as_uri()}/{CHAPTER}")
    figure = visit.page.locator("a.figure").first
    note = visit.page.locator(".figure-origin")
    for dismiss in ("Escape", "pointer"):
        figure.hover()
        box = note.bounding_box()
        visit.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, steps=10)
        visit.page.wait_for_timeout(600)
        assert note.inner_text() == figure.get_attribute("data-origin")
        if dismiss == "Escape":
            visit.page.keyboard.press("Escape")
            visit.page.wait_for_timeout(300)
            assert note.count() == 0
        else:
            visit.page.mouse.move(0, 0)
            note.wait_for(state="detached", timeout=2000)


def test_the_origin_of_a_focused_figure_stays_when_the_pointer_goes(
    browser: Browser, book: Path
) -> None:
    visit = Visit(browser)
    visit.open(f"{book.as_uri()}/{CHAPTER}")
    figure = visit.page.locator("a.figure").first
    figure.focus()
    figure.hover()
    visit.page.mouse.move(0, 0)
    visit.page.wait_for_timeout(600)
    assert visit.page.locator(".figure-origin").is_visible()
    visit.page.keyboard.press("Tab")
    following = visit.page.locator("a.figure").nth(1)
    assert following.get_attribute("aria-describedby") == "figure-origin"
    assert visit.page.locator(".figure-origin").count() == 1


@pytest.mark.parametrize("width", [360, 1280])
def test_a_long_origin_fits_the_window(browser: Browser, book: Path, width: int) -> None:
    visit = Visit(browser, viewport={"width": width, "height": 800})
    visit.open(f"{book.as_uri()}/{CHAPTER}")
    visit.page.evaluate(
        "words => document.querySelectorAll('a.figure').forEach("
        "figure => { figure.dataset.origin = words; })",
        f"Antwoord 22: “{'De oplevering is voorzien in het vierde kwartaal. ' * 8}”",
    )
    note = visit.page.locator(".figure-origin")
    for index in range(8):
        visit.page.locator("a.figure").nth(index).hover()
        box = note.bounding_box()
        size = note.evaluate("note => parseFloat(getComputedStyle(note).fontSize)")
        assert box["width"] <= min(36 * size, width - 16) + 0.5
        assert box["x"] >= 8
        assert box["x"] + box["width"] <= width - 8 + 0.5
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= 800
        assert visit.page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_finger_follows_a_figure_at_once(browser: Browser, book: Path) -> None:
    visit = Visit(browser, viewport={"width": 360, "height": 800}, has_touch=True, is_mobile=True)
    visit.open(f"{book.as_uri()}/{CHAPTER}")
    figure = visit.page.locator("a.figure").first
    note = visit.page.locator(".figure-origin")
    figure.dispatch_event("pointermove", {"pointerType": "touch"})
    assert note.count() == 0
    figure.tap()
    visit.page.wait_for_url("**/*.html#herkomst-vragen")
    assert note.count() == 0


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_fits_its_window(browser: Browser, book: Path, name: str, width: int) -> None:
    visit = Visit(browser, viewport={"width": width, "height": 800})
    visit.open(f"{book.as_uri()}/{name}")
    assert visit.page.evaluate("document.documentElement.scrollWidth") <= width


def test_at_360_pixels_the_narrow_drawing_shows_at_full_size(browser: Browser, book: Path) -> None:
    visit = Visit(browser, viewport={"width": 360, "height": 800})
    visit.open(f"{book.as_uri()}/{CHAPTER}")
    assert visit.page.locator("figure.chart .drawing.wide").first.is_hidden()
    for svg in visit.page.locator("figure.chart .drawing.narrow svg").all():
        assert svg.bounding_box()["width"] >= 0.97 * float(svg.get_attribute("width"))


@pytest.mark.parametrize("scripts", [True, False])
def test_a_chart_follows_light_and_dark(browser: Browser, book: Path, scripts: bool) -> None:
    colours = []
    for scheme in ("light", "dark"):
        visit = Visit(
            browser,
            color_scheme=scheme,
            viewport={"width": 1280, "height": 900},
        )
        if not scripts:
            visit.page.route("**/vega.js", lambda route: route.abort())
        visit.open(f"{book.as_uri()}/{CHAPTER}")
        drawing = "#figuur-codes .drawing.wide"
        visit.page.locator(drawing).scroll_into_view_if_needed()
        if scripts:
            visit.page.wait_for_selector(f"{drawing}.live")
        colours.append(
            visit.page.evaluate(
                """drawing => {
                    const mark = document.querySelector(drawing + " .mark-rect path");
                    const style = getComputedStyle(document.documentElement);
                    return [
                        getComputedStyle(mark).stroke,
                        style.getPropertyValue("--kamerboek-primary").trim(),
                    ];
                }""",
                drawing,
            )
        )
    for stroke, variable in colours:
        red, green, blue = (int(variable[place : place + 2], 16) for place in (1, 3, 5))
        assert stroke == f"rgb({red}, {green}, {blue})"
    assert colours[0] != colours[1]


@pytest.mark.parametrize("name", [*sorted({*PAGES} - {ABBREVIATIONS}), "search.html"])
def test_what_the_frame_of_a_page_says_is_dutch(browser: Browser, book: Path, name: str) -> None:
    """Everything but the document's own words and code, hidden names and titles included."""
    visit = Visit(browser)
    visit.open(f"{book.as_uri()}/{name}")
    visit.scroll_through()
    assert visit.page.locator("html").get_attribute("lang") == "nl"
    said = visit.page.evaluate(
        """() => {
            document.querySelectorAll(
                "blockquote.document, table.questions, pre, code, script, style, .onlyprint"
            ).forEach(element => element.remove());
            const names = ["title", "aria-label", "placeholder", "alt", "data-bs-original-title"];
            const named = names.flatMap(name =>
                [...document.querySelectorAll(`[${name}]`)].map(each => each.getAttribute(name)));
            return [document.title, document.body.textContent, ...named];
        }"""
    )
    own = [TITLE.sub("", each) for each in said]
    found = {word.lower() for each in own for word in ENGLISH.findall(each)}
    assert found == set(), [each[:200] for each in own if ENGLISH.search(each)]


@pytest.mark.parametrize(
    ("name", "scheme"),
    [(name, "light") for name in PAGES] + [(name, "dark") for name in EVERY_KIND],
)
def test_accessibility(browser: Browser, book: Path, name: str, scheme: str) -> None:
    visit = Visit(browser, color_scheme=scheme)
    visit.open(f"{book.as_uri()}/{name}")
    visit.page.wait_for_timeout(300)
    found = Axe().run(visit.page).response["violations"]
    assert [(each["id"], each["nodes"][0]["html"][:160]) for each in found] == []


@pytest.mark.parametrize("word", ["vertrouwelijke", "reservisten", "Alert State", "knelpunten"])
def test_search_finds_dutch_words(browser: Browser, book: Path, word: str) -> None:
    visit = Visit(browser)
    visit.open(f"{book.as_uri()}/search.html?q={word}")
    visit.page.wait_for_selector("#search-results li")
    assert visit.page.locator("#search-results li").count() > 0
    assert visit.errors == []


def test_a_search_without_results_says_so_in_dutch(browser: Browser, book: Path) -> None:
    visit = Visit(browser)
    visit.open(f"{book.as_uri()}/search.html?q=xyzzy")
    visit.page.wait_for_function(
        "document.querySelector('#search-results .search-summary')?.textContent.length > 20"
    )
    assert ENGLISH.search(visit.page.locator("#search-results").inner_text()) is None
