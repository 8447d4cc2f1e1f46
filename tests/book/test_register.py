"""The register: its table, its files, and what a browser makes of it."""

from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pytest
from playwright.sync_api import Page, expect

from kamerboek.analysis import indicators_of, register_frame
from kamerboek.edition.edition import Edition
from tests.book.pages import article
from tests.book.visit import Visits

PAGE = "register.html"


@pytest.fixture(scope="module")
def frame(edition: Edition) -> pd.DataFrame:
    return register_frame(indicators_of(edition))


def test_the_table_has_a_row_for_each_indicator(book: Path, frame: pd.DataFrame) -> None:
    rows = article(book, PAGE).xpath('.//div[@class="register"]//tbody/tr')
    assert len(rows) == len(frame) == 61
    first = [" ".join(cell.text_content().split()) for cell in rows[1]]
    assert first[1:] == ["2030", "ongeveer 100.000", "90.000 tot 110.000", "doel", "antwoord 12"]


def test_a_number_that_stands_only_in_the_question_is_marked(book: Path) -> None:
    rows = article(book, PAGE).xpath('.//div[@class="register"]//tbody/tr')
    sources = {row[0].text_content().strip(): row[5].text_content().strip() for row in rows}
    assert sources["groei van het burgerpersoneel"] == (
        "alleen vraag 40; het antwoord noemt het niet"
    )


def test_what_an_answer_says_not_to_follow_is_not_said_to_be_untrue(book: Path) -> None:
    """Answer 26: 50% does not mean that half is not fully ready; half may still be."""
    rows = article(book, PAGE).xpath('.//div[@class="register"]//tbody/tr')
    said = [" ".join(row.text_content().split()) for row in rows]
    (asked, answered) = [text for text in said if "niet volledig gereed" in text]
    assert asked.endswith("alleen vraag 26; het antwoord neemt het niet over")
    assert "(volgens het antwoord volgt dat niet uit het gemiddelde)" in answered


def test_a_value_shows_the_sentence_it_stands_in(book: Path) -> None:
    (figure,) = article(book, PAGE).xpath('.//a[@class="figure"][text()="714 VTE"]')
    (note,) = article(book, PAGE).xpath(".//template[@id=$name]", name=figure.get("data-note"))
    assert " ".join(note.xpath("string(./blockquote)").split()) == (
        "“Per 1 januari 2026 zijn 714 burgers (in VTE’n) geplaatst op een "
        "arbeidsplaats die bedoeld is voor militairen.”"
    )
    (path, anchor) = figure.get("href").split("#")
    sentence = article(book, path).get_element_by_id(anchor)
    assert "714 burgers (in VTE’n)" in sentence.text_content()


@pytest.mark.parametrize("name", ["index", "chapters/7-vastgoed", "vragen/61"])
def test_a_number_of_the_document_leads_to_its_row(book: Path, name: str) -> None:
    """Two billion a year: its note on every page that prints it leads to its row of the table."""
    page = article(book, f"{name}.html")
    (address,) = {
        link.get("href").rpartition("/")[2]
        for figure in page.xpath('.//a[@data-note][starts-with(text(), "2 miljard euro")]')
        for link in page.xpath(".//template[@id=$it]", it=figure.get("data-note"))[0].iter("a")
        if link.text_content() == "In het register"
    }
    path, _, anchor = address.partition("#")
    row = article(book, path).get_element_by_id(anchor)
    assert "2 miljard euro" in row.text_content()
    assert "doel" in [cell.text_content().strip() for cell in row]


def test_the_files_hold_the_same(book: Path, frame: pd.DataFrame) -> None:
    folder = book / "tabellen"
    parquet = pd.read_parquet(folder / "register.parquet")
    pd.testing.assert_frame_equal(parquet.astype(frame.dtypes), frame)
    read = pd.read_csv(
        folder / "register.csv",
        dtype=frame.dtypes.to_dict(),
        keep_default_na=False,
        na_values={name: [""] for name in ("value", "lower", "upper")},
    )
    pd.testing.assert_frame_equal(read, frame)
    records = json.loads((folder / "register.json").read_text(encoding="utf-8"))
    assert [record["value"] for record in records] == [
        None if pd.isna(value) else value for value in frame["value"]
    ]
    assert [record["sentence"] for record in records] == list(frame["sentence"])


@pytest.fixture
def register(visits: Visits, book: Path) -> Page:
    """The page from disk, with its filters."""
    page = visits().page
    page.goto(f"{book.as_uri()}/{PAGE}")
    page.wait_for_selector("form.filters:not([hidden])")
    return page


def shown(page: Page) -> list[str]:
    rows = page.locator("div.register tbody tr:visible")
    return rows.locator("td:nth-child(3)").all_inner_texts()


def test_it_is_searched_in_the_browser(register: Page) -> None:
    count = register.locator(".list-state .count")
    expect(count).to_have_text("61 kengetallen")
    register.get_by_label("Zoek in het register").fill("Dienjaar")
    expect(count).to_have_text("6 van de 61 kengetallen")
    assert len(shown(register)) == 6
    register.get_by_label("Zoek in het register").fill("5.852")
    assert shown(register) == ["5.852"]
    register.get_by_label("Zoek in het register").fill("bestaat niet")
    expect(register.get_by_text("Geen kengetal past bij deze keuze.")).to_be_visible()


def test_it_shows_one_kind_of_number(register: Page, frame: pd.DataFrame) -> None:
    register.get_by_label("Aard").select_option("doel")
    assert len(shown(register)) == (frame["nature"] == "target").sum() > 0
    assert register.url.endswith("#aard=doel")


def test_it_is_sorted_by_value_and_not_by_text(register: Page) -> None:
    """`13,8 miljard euro` is most, though a text would put `98%` above it."""
    register.get_by_label("Volgorde").select_option("Grootste getal eerst")
    values = shown(register)
    assert values[0] == "13,8 miljard euro"
    assert [value for value in values if " tot " not in value][-1] == "−0,9 miljard euro"


def test_without_scripts_it_is_a_plain_table(visits: Visits, book: Path) -> None:
    page = visits(java_script_enabled=False).page
    page.goto(f"{book.as_uri()}/{PAGE}")
    assert len(shown(page)) == 61
    assert page.locator("form.filters").is_hidden()
