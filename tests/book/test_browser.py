"""The book in a real browser, with the network blocked."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2
import pytest

from tests.book.visit import WINDOW, Visit, Visits
from tests.conftest import PROJECT

CHAPTER = "chapters/1-transparantie.html"
ABBREVIATIONS = "begrippen.html"
"""It writes out what is English."""
PAGES = (
    "index.html",
    *sorted(f"chapters/{path.stem}.html" for path in (PROJECT / "chapters").glob("*.ipynb")),
    "register.html",
    "verantwoording.html",
    "vragen/index.html",
    "vragen/22.html",
    "vragen/8.html",
    "over-deze-uitgave.html",
    ABBREVIATIONS,
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
    r"close|cell|source|click|copy|copied|page|heading|this|the|to|and|your|did|not|match|"
    r"please|make|sure|version|warning|main|content|contents|system|settings)\b",
    re.IGNORECASE,
)

TITLE = re.compile("‘[^’]*’")
"""A title or a quotation, which stays in its own language."""


@pytest.fixture(params=["disk", "server"])
def address(request: pytest.FixtureRequest, book: Path, served_book: str) -> str:
    return book.as_uri() if request.param == "disk" else served_book


@pytest.fixture(scope="module")
def shown(request: pytest.FixtureRequest, visits: Visits, book: Path) -> Visit:
    """The page of that name from disk, opened once for the tests that only look at it.

    No other test visits a page of its kind.
    """
    visit = visits(locale="nl-NL")
    visit.open(f"{book.as_uri()}/{request.param}")
    return visit


def of_pages(*names: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("shown", names, indirect=True)


HEADINGS = """() => [...document.querySelectorAll(
    "article :is(h1, h2, h3, summary, caption, dt, .headline, .form)"
)].map(each => each.innerText.replace(/\\s+/g, " ").trim()).filter(said => said)"""


def ends_in_a_heading(lines: list[str], headings: set[str]) -> bool:
    """Say whether the last lines of a sheet are a heading, or the first line of one."""
    ends = {" ".join(lines[-count:]) for count in (1, 2, 3)}
    cut = any(each.startswith(f"{lines[-1]} ") for each in headings)
    return cut or bool(ends & headings)


@pytest.mark.parametrize("name", ["index.html", "chapters/7-vastgoed.html", "vragen/43.html"])
def test_on_paper_each_sheet_has_its_number_and_none_is_empty_or_ends_in_a_heading(
    visits: Visits, book: Path, name: str
) -> None:
    visit = visits()
    visit.open(f"{book.as_uri()}/{name}")
    visit.page.emulate_media(media="print")
    headings = set(visit.page.evaluate(HEADINGS))
    paper = pypdfium2.PdfDocument(visit.page.pdf(format="A4", prefer_css_page_size=True))
    texts = [sheet.get_textpage().get_text_range().strip() for sheet in paper]
    paper.close()
    assert [text.startswith(f"{n} van {len(texts)}") for n, text in enumerate(texts, start=1)] == [
        True
    ] * len(texts)
    assert min(map(len, texts)) > 100
    assert len(headings) > 5
    lines = [[" ".join(line.split()) for line in text.splitlines()] for text in texts]
    assert [each[-3:] for each in lines if ends_in_a_heading(each, headings)] == []


INJECTED = """() => new Promise(resolve => {
    const refused = [];
    document.addEventListener("securitypolicyviolation", event => {
        refused.push(event.effectiveDirective);
    });
    setTimeout(() => resolve(refused.sort()), 1000);
    window.ran = [];
    const script = document.createElement("script");
    script.textContent = "window.ran.push('script')";
    document.body.append(script);
    const holder = document.createElement("div");
    holder.innerHTML = "<img src='https://example.invalid/a.png' onerror='window.ran.push(1)'>"
        + "<p style='color: red'>rood</p>";
    document.body.append(holder);
    // Later, for what the test itself runs a browser lets evaluate.
    setTimeout(() => {
        try { eval("window.ran.push('eval')"); } catch { /* as it should be */ }
    });
})"""


def test_a_page_runs_and_loads_nothing_but_the_files_of_the_book(
    visits: Visits, address: str
) -> None:
    """What hostile markup would try is refused: a script, a handler, a style, a picture, eval."""
    visit = visits()
    visit.open(f"{address}/{CHAPTER}")
    assert visit.errors == []
    assert visit.page.evaluate(INJECTED) == [
        "img-src",
        "script-src",
        "script-src-attr",
        "script-src-elem",
        "style-src-attr",
    ]
    assert visit.page.evaluate("window.ran") == []


def test_every_page_has_the_policy_before_anything_that_it_loads(book: Path) -> None:
    for path in book.rglob("*.html"):
        head = path.read_text(encoding="utf-8").partition("</head>")[0]
        policy, first = head.index("Content-Security-Policy"), re.search("<(?:link|script)", head)
        assert first is not None, path
        assert policy < first.start(), path


def test_a_drawing_says_to_those_who_do_not_see_it_what_it_shows(
    visits: Visits, book: Path
) -> None:
    visit = visits()
    visit.open(f"{book.as_uri()}/{CHAPTER}")
    session = visit.page.context.new_cdp_session(visit.page)
    tree = session.send("Accessibility.getFullAXTree")["nodes"]
    told = {
        node["name"]["value"]: node.get("description", {}).get("value")
        for node in tree
        if node["role"]["value"] in ("image", "group")  # a group where its marks are links
    }
    charts = [each for each in visit.page.locator("figure.chart").all() if each.is_visible()]
    assert len(charts) > 1
    for chart in charts:
        description = " ".join(chart.locator(".description").text_content().split())
        headline = " ".join(chart.locator(".headline").text_content().split())
        assert told[headline].startswith(description)  # whole; the page leaves marks to the table


def test_charts_are_there_without_scripts(visits: Visits, book: Path) -> None:
    visit = visits(java_script_enabled=False)
    visit.open(f"{book.as_uri()}/{CHAPTER}")
    drawings = visit.page.locator("figure.chart .drawing.wide svg")
    shown = [each for each in drawings.all() if each.is_visible()]
    assert len(shown) > 1
    for drawing in shown:
        box = drawing.bounding_box()
        assert box["width"] > 500
        assert box["height"] > 150


@of_pages(*PAGES)
def test_a_page_fits_its_window(shown: Visit) -> None:
    assert shown.page.evaluate("document.documentElement.scrollWidth") <= WINDOW["width"]
    assert shown.lines_begun_badly() == []


@of_pages(*PAGES)
def test_a_page_fits_a_telephone(shown: Visit) -> None:
    with shown.at_width(360):
        assert shown.page.evaluate("document.documentElement.scrollWidth") <= 360
        assert shown.lines_begun_badly() == []


def test_at_360_pixels_the_narrow_drawing_shows_at_full_size(visits: Visits, book: Path) -> None:
    visit = visits(viewport={"width": 360, "height": 800})
    visit.open(f"{book.as_uri()}/{CHAPTER}")
    assert visit.page.locator("figure.chart .drawing.wide").first.is_hidden()
    for svg in visit.page.locator("figure.chart .drawing.narrow svg").all():
        assert svg.bounding_box()["width"] >= 0.97 * float(svg.get_attribute("width"))


NOT_HTML = """() => [...document.querySelectorAll("*")].filter(each =>
    each instanceof HTMLUnknownElement
    || (each.matches("input, button") && each.hasAttribute("type")
        && each.type !== each.getAttribute("type"))
    || each.matches("caption:not(:first-child), summary:not(:first-child)")
    || each.matches("thead > :not(tr), tbody > :not(tr), tr > :not(th, td)")
).map(each => each.outerHTML.slice(0, 200))"""


@of_pages(*PAGES)
def test_a_browser_takes_each_element_for_what_it_is(shown: Visit) -> None:
    """One that it does not know looks like text, and says nothing to who listens to a page."""
    assert shown.page.evaluate(NOT_HTML) == []


@of_pages(*(name for name in PAGES if name != ABBREVIATIONS), "search.html")
def test_what_the_frame_of_a_page_says_is_dutch(shown: Visit) -> None:
    """Everything but the document's own words and code, hidden names and titles included."""
    assert shown.page.locator("html").get_attribute("lang") == "nl"
    said = shown.page.evaluate(
        """() => {
            const copy = document.documentElement.cloneNode(true);
            copy.querySelectorAll(
                "blockquote, .answer-text, pre, code, script, style, .citation, template"
            ).forEach(element => element.remove());
            const names = ["title", "aria-label", "placeholder", "alt"];
            const named = names.flatMap(name =>
                [...copy.querySelectorAll(`[${name}]`)].map(each => each.getAttribute(name)));
            return [document.title, copy.querySelector("body").textContent, ...named];
        }"""
    )
    own = [TITLE.sub("", each) for each in said]
    found = {word.lower() for each in own for word in ENGLISH.findall(each)}
    assert found == set(), [each[:200] for each in own if ENGLISH.search(each)]


@of_pages(*PAGES, "search.html")
def test_nothing_leaves_the_machine_and_no_script_fails(shown: Visit) -> None:
    """Before axe looks, which asks for styles again, as a page from disk may not."""
    shown.page.wait_for_timeout(300)
    assert shown.away == []
    assert shown.errors == []


@of_pages(*PAGES)
def test_accessibility(shown: Visit) -> None:
    assert shown.violations() == []


@of_pages(*EVERY_KIND)
def test_accessibility_in_dark(shown: Visit) -> None:
    shown.darken()
    assert shown.violations(colours_only=True) == []
