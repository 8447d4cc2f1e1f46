from __future__ import annotations

import csv
import io
import re
from fnmatch import fnmatch
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from lxml import html

from kamerboek.book.rendering.frame import STATIC
from tests.book.pages import page, text_of
from tests.conftest import PROJECT

CHAPTER = "chapters/1-transparantie.html"


def test_every_address_inside_the_book_leads_somewhere(book: Path) -> None:
    pages = {path: page(book, str(path)) for path in sorted(book.rglob("*.html"))}
    anchors = {path: set(tree.xpath("//@id")) for path, tree in pages.items()}
    followed = 0
    for path, tree in pages.items():
        for address in tree.xpath("//a/@href | //img/@src"):
            parts = urlsplit(address)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            assert target.exists(), f"{path.name}: {address}"
            # `#thema=personeel` is a state of the list of questions, not a place on it.
            if parts.fragment and "=" not in parts.fragment and target.suffix == ".html":
                assert unquote(parts.fragment) in anchors[target], f"{path.name}: {address}"
            followed += 1
    assert followed > 1000


def test_what_a_book_carries_of_others_is_listed_with_its_licence(book: Path) -> None:
    licences = (PROJECT / "LICENSES" / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`[^|]+) \|[^|]+\|[^|]+\|$", licences, re.MULTILINE)
    listed = {name for row in rows for name in re.findall(r"`([^`]+)`", row)}
    carried = {path.name for path in (book / "_static").rglob("*") if path.is_file()}
    others = carried - {path.name for path in STATIC.iterdir()} - {"search-index.js"}
    assert {name for name in others if not any(fnmatch(name, each) for each in listed)} == set()
    assert [each for each in listed if not any(fnmatch(name, each) for name in others)] == []


def test_every_figure_says_its_value_and_leads_to_its_origin(book: Path) -> None:
    figures = page(book, CHAPTER).xpath("//a[contains(@class, 'figure')]")
    assert len(figures) > 20
    for figure in figures:
        assert re.search(r"\d+", figure.text_content())[0] == figure.get("data-value")
        assert figure.get("data-note")
        assert re.fullmatch(
            r"\.\./herkomst\.html#herkomst-1-transparantie-[a-z0-9-]+|\.\./vragen/(\d+)\.html#v\1",
            figure.get("href"),
        ), figure.get("href")


def test_origins_stand_under_the_title_of_their_chapter(book: Path) -> None:
    sections = page(book, "herkomst.html").xpath("//article//section[h2]")
    assert len(sections) > 5
    for section in sections:
        title = page(book, f"chapters/{section.get('id')}.html").xpath("//h1")[0]
        assert text_of(section.xpath("h2")[0]) == text_of(title)


def test_an_origin_names_the_questions_that_were_counted(book: Path) -> None:
    shown = page(book, "herkomst.html")
    (term,) = shown.xpath("//dt[@id='herkomst-1-transparantie-doodlopend']")
    assert text_of(term) == "1 antwoord"
    links = term.getnext().xpath(".//a/@href")
    assert links == ["vragen/10.html#v10"]


@pytest.mark.parametrize("name", ["fig-codes", "fig-verwijzingen"])
def test_a_chart_has_caption_drawings_table_and_file(book: Path, name: str) -> None:
    chart = page(book, CHAPTER).get_element_by_id(name)
    assert text_of(chart.xpath(".//p[@class='headline']")[0])
    assert text_of(chart.xpath(".//p[@class='subtitle']")[0])
    assert len(text_of(chart.xpath(".//p[@class='description']")[0])) > 80
    assert len(chart.xpath(".//div[contains(@class, 'drawing')]/svg")) == 2
    rows = chart.xpath(".//table/tbody/tr")
    (address,) = chart.xpath(".//a[contains(@class, 'csv')]/@href")
    text = (book / "chapters" / address).resolve().read_bytes().decode("utf-8")
    shown = [[text_of(cell) for cell in row] for row in chart.xpath(".//table//tr")]
    assert len(rows) > 7
    assert list(csv.reader(io.StringIO(text))) == shown


@pytest.mark.parametrize(
    ("name", "figures"),
    [
        ("fig-codes", ["63 vragen", "34", "23", "10"]),
        ("fig-verwijzingen", ["17 antwoorden", "21 verwijzingen"]),
    ],
)
def test_the_headline_of_a_chart_links_its_figures(
    book: Path, name: str, figures: list[str]
) -> None:
    chart = page(book, CHAPTER).get_element_by_id(name)
    found = chart.xpath(".//*[@class='headline']//a[contains(@class, 'figure')]")
    assert [text_of(figure) for figure in found] == figures


def test_a_drawing_has_the_texts_of_its_chart_as_plain_text(book: Path) -> None:
    for chart in page(book, CHAPTER).xpath("//figure[@class='chart']"):
        headline, description = (
            text_of(chart.xpath(f".//*[@class='{name}']")[0])
            for name in ("headline", "description")
        )
        for drawing in chart.xpath(".//div[contains(@class, 'drawing')]"):
            assert drawing.get("aria-label") == headline
            assert drawing.get("aria-description").startswith(description)


def test_a_table_says_where_its_numbers_come_from(book: Path) -> None:
    tables = page(book, CHAPTER).xpath(
        "//table[contains(@class, 'data') and not(ancestor::figure)]"
    )
    assert len(tables) == 5
    for table in tables:
        (below,) = table.xpath("ancestor::div[1]/following-sibling::p[@class='table-origin'][1]")
        assert text_of(below) == f"Herkomst: {table.get('data-origin')}."
        assert len(table.get("data-origin")) > 20


OF_A_BUILD = (".book.json", ".buildinfo", ".kamerboek", "ro-crate-metadata.json")
"""What only one of the two leaves: Sphinx's record of a run, our marker, name and manifest."""


def test_plain_jupyter_book_builds_the_same_pages(book: Path, plain_book: Path) -> None:
    def pages(folder: Path) -> dict[str, bytes]:
        return {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in sorted(folder.rglob("*"))
            if path.is_file() and path.name not in OF_A_BUILD
        }

    ours, theirs = pages(book), pages(plain_book)
    assert sorted(ours) == sorted(theirs)
    assert [name for name in ours if ours[name] != theirs[name]] == []


def test_what_has_no_end_is_not_closed(book: Path) -> None:
    """A browser reads `</br>` as one more line break, which a parser of the tests passes over."""
    for path in book.rglob("*.html"):
        assert not re.search(r"</(?:br|img|input|hr|wbr)>", path.read_text("utf-8")), path


def test_what_names_a_block_comes_first_in_it(book: Path) -> None:
    """Elsewhere it is not HTML, and a screen reader may not take it for the name."""
    named = {"caption": "table", "legend": "fieldset", "summary": "details", "figcaption": "figure"}
    found: set[str] = set()
    for path in sorted(book.rglob("*.html")):
        tree = html.document_fromstring(path.read_text(encoding="utf-8"))
        for element in tree.iter(*named):
            parent = element.getparent()
            assert (parent.tag, parent[0]) == (named[element.tag], element), path
            found.add(element.tag)
    assert found == set(named)
