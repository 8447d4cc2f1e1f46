"""The search of the book, in a browser, from disk."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.book.visit import Visits

Find = Callable[[str], list[str]]

ENDED = re.compile(r"\.\s*$")
"""How the line ends that says what was found."""


@pytest.fixture(scope="module")
def searching(visits: Visits, book: Path) -> Page:
    """The page that searches, opened once: what is found is not of what was sought before.

    No other test visits a page of its kind.
    """
    page = visits(locale="nl-NL").page
    page.goto(f"{book.as_uri()}/search.html")
    return page


@pytest.fixture
def find(searching: Page) -> Find:
    """Search for words and return the titles of what is found, the best first."""

    def search(query: str) -> list[str]:
        # What the search before said is no answer to this one.
        searching.locator(".search-state").evaluate("state => { state.textContent = ''; }")
        searching.locator("form.book-search input").fill(query)
        searching.locator("form.book-search button").click()
        # The page forbids eval, which `wait_for_function` needs when the answer is not there yet.
        expect(searching.locator(".search-state")).to_have_text(ENDED, timeout=30_000)
        return searching.locator("ol.results > li > a").all_inner_texts()

    return search


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("inhuur", "Vraag 43"),
        ("5.852", "Vraag 43"),
        ("5852", "Vraag 43"),
        ("externe inhuur", "Vraag 43"),
        ("36 800", "Vraag 22"),
        ("36800-X-3", "Vraag 22"),
        ("TZ202307-053", "Vraag 8"),
        ("portefeuille", "Vraag 62"),
        ("vastgoedportefeuille", "Vraag 62"),
        ("MKB", "Vraag 57"),
        ("Oekraine", "Vraag 58"),
    ],
)
def test_the_question_that_a_reader_means_is_first(find: Find, query: str, first: str) -> None:
    assert find(query)[0].startswith(f"{first}: ")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("reservist", "reservisten"),
        ("opleidingen", "opleiding"),
        ("risico’s", "risico"),
        ("levertijd", "levertijden"),
        ("wapensysteem", "wapensystemen"),
        ("materieel", "materiële"),
        ("brief", "brieven"),
        ("mogelijkheden", "mogelijkheid"),
        ("jaar", "jaren"),
        ("industrie", "industrieën"),
    ],
)
def test_plural_and_singular_find_the_same(find: Find, one: str, other: str) -> None:
    found = find(one)
    assert found == find(other)
    assert found


WORDS = {
    # However the apostrophe is typed, and whichever way a program turned it.
    "De risico's": ["de", "risico"],
    "De risico’s": ["de", "risico"],
    "De risico‘s": ["de", "risico"],
    "‘Ruim’ 's avonds": ["ruim", "s", "avonds"],
    "5.852, 36 800 en 36\u00a0800": ["5852", "36800", "en", "36800"],
    "6,5% in 5.85": ["6,5", "in", "5", "85"],
    "Materiële, materie\u0308le": ["materiele", "materiele"],
    "OEKRAÏNE": ["oekraine"],
}


def test_the_words_that_are_looked_for(searching: Page) -> None:
    """What is indexed and what is asked for are made words in the same way."""
    words = "text => Array.from(window.kamerboek.words.of(text), each => each.word)"
    assert {text: searching.evaluate(words, text) for text in WORDS} == WORDS


@pytest.mark.parametrize(
    ("one", "other"),
    [("vertrouwen", "vertrouwelijk"), ("vrouw", "vrouwelijk"), ("maat", "maatregel")],
)
def test_words_that_only_look_alike_are_not_the_same(find: Find, one: str, other: str) -> None:
    assert find(one) != find(other)


def test_a_result_shows_the_words_around_what_was_found(searching: Page, find: Find) -> None:
    find("externe inhuur")
    first = searching.locator("ol.results > li").first
    assert {word.lower() for word in first.locator("mark").all_inner_texts()} == {
        "externe",
        "inhuur",
    }
    assert "5.852 medewerkers" in first.locator(".snippet").inner_text()


def test_chapters_and_the_register_are_found_too(searching: Page, find: Find) -> None:
    titles = find("5.852")
    assert "extern ingehuurde medewerkers: 5.852" in titles
    pages = searching.locator("ol.results .page").all_inner_texts()
    assert {"Personeel", "Register van kengetallen"} <= set(pages)


def test_all_that_the_search_knows_stands_where_it_says(book: Path) -> None:
    script = (book / "_static" / "search-index.js").read_text(encoding="utf-8")
    entries = json.loads(script.removeprefix("kamerboek.searched(").removesuffix(");\n"))
    anchors: dict[str, set[str]] = {}
    for each in entries:
        name, _, anchor = each["address"].partition("#")
        if name not in anchors:
            text = (book / name).read_text(encoding="utf-8")
            anchors[name] = set(re.findall(r'\bid="([^"]+)"', text))
        # The opening of a page, and the list of abbreviations, are a page by themselves.
        whole = not anchor and each["kind"] in ("section", "term")
        assert anchor in anchors[name] or whole, each
    sections = [each["address"] for each in entries if each["kind"] == "section"]
    assert len(set(sections)) == len(sections)
    assert {each["kind"] for each in entries} == {"question", "section", "number", "term"}


def test_every_result_leads_somewhere(searching: Page, find: Find, book: Path) -> None:
    find("vertrouwelijke bijlage")
    addresses = searching.locator("ol.results > li > a").evaluate_all(
        "links => links.map(link => link.getAttribute('href'))"
    )
    assert len(addresses) > 15
    for address in addresses:
        name, _, anchor = address.removeprefix("./").partition("#")
        text = (book / name).read_text(encoding="utf-8")
        assert not anchor or f'id="{anchor}"' in text, address


def test_nothing_and_a_part_are_said_in_dutch(searching: Page, find: Find) -> None:
    assert find("xyzzy") == []
    state = searching.locator(".search-state")
    expect(state).to_have_text("Niets gevonden. Probeer een ander woord, of een deel ervan.")
    assert find("inhuur xyzzy")[0].startswith("Vraag 43")
    expect(state).to_contain_text("Nergens staat alles bij elkaar")
    # What has more of what is asked for goes before what has one word of it often.
    both = find("externe inhuur")
    assert find("externe inhuur xyzzy")[: len(both)] == both
    assert len(find("neurodiversiteit")) == 1
    expect(state).to_have_text("1 plaats gevonden.")


def test_what_was_searched_for_is_text(searching: Page, find: Find) -> None:
    find("<img src=x onerror=alert(1)>inhuur")
    assert searching.locator("article img").count() == 0


def test_the_frame_searches_from_any_page(visits: Visits, book: Path) -> None:
    visit = visits()
    page = visit.page
    visit.open(f"{book.as_uri()}/vragen/1.html")
    page.locator("nav.book form.search input").fill("externe inhuur")
    page.keyboard.press("Enter")
    first = page.locator("ol.results > li > a").first
    expect(first).to_have_text("Vraag 43: kosten en afbouw van externe inhuur")
    first.click()
    assert page.url.endswith("vragen/43.html#v43")
    assert visit.errors == []


def test_an_index_that_is_not_there_is_said(visits: Visits, book: Path) -> None:
    page = visits(locale="en-US").page
    page.route("**/search-index.js", lambda route: route.abort())
    page.goto(f"{book.as_uri()}/search.html")
    page.locator("form.book-search input").fill("inhuur")
    page.locator("form.book-search button").click()
    expect(page.locator(".search-state")).to_have_text("De zoekindex is niet te laden.")


def test_without_a_script_it_leads_to_the_list(visits: Visits, book: Path) -> None:
    page = visits(java_script_enabled=False).page
    page.goto(f"{book.as_uri()}/search.html?q=inhuur")
    page.get_by_role("link", name="de lijst").click()
    assert page.url.endswith("vragen/index.html")


def test_the_index_is_made_of_the_pages_and_holds_no_markup(book: Path) -> None:
    script = (book / "_static" / "search-index.js").read_text(encoding="utf-8")
    assert "<" not in script
    entries = json.loads(script.removeprefix("kamerboek.searched(").removesuffix(");\n"))
    kinds = {entry["kind"] for entry in entries}
    assert kinds == {"question", "section", "number", "term"}
    assert not (book / "searchindex.js").exists()
