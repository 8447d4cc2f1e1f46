"""All questions in a list: without a script, and what its filters make of it in a browser."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pandas as pd
import pytest
from playwright.sync_api import Page, expect

from kamerboek.edition.edition import Edition
from tests.book.pages import article, text_of
from tests.book.visit import Visits

PAGE = "vragen/index.html"


@pytest.fixture
def listed(visits: Visits, book: Path) -> Page:
    """The list from disk, with its filters."""
    page = visits().page
    page.goto(f"{book.as_uri()}/{PAGE}")
    page.wait_for_selector("form.filters:not([hidden])")
    return page


def numbers(page: Page) -> list[str]:
    return page.locator("ol.questions > li:visible > .number").all_inner_texts()


def tab_to(page: Page, name: str) -> None:
    """Go on with the tab key until the control of this name has the focus."""
    for _ in range(5):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == name:
            return
    pytest.fail(f"the tab key does not come to {name}")


def state(page: Page) -> str:
    return page.url.partition("#")[2]


def test_without_a_script_it_is_the_whole_list(
    visits: Visits, book: Path, edition: Edition
) -> None:
    page = visits(java_script_enabled=False).page
    page.goto(f"{book.as_uri()}/{PAGE}")
    assert len(numbers(page)) == 63
    assert page.locator("ol.questions details").count() == 63
    assert page.locator("form.filters").is_hidden()
    page.locator("ol.questions summary").nth(42).click()
    assert page.get_by_text("Defensie zet erop in om inhuur terug te dringen").is_visible()
    for item, question in zip(
        article(book, PAGE).xpath(".//ol[@class='questions']/li"), edition.questions, strict=True
    ):
        for part, printed in (
            ("question-text", question.question_text),
            ("answer-text", question.answer_text),
        ):
            shown = " ".join(text_of(line) for line in item.xpath(f".//*[@class='{part}']/p"))
            assert shown == " ".join(printed.split())


def test_a_question_says_how_many_numbers_and_steps_it_has(book: Path, edition: Edition) -> None:
    for item, question in zip(
        article(book, PAGE).xpath(".//ol[@class='questions']/li"), edition.questions, strict=True
    ):
        chips = {text_of(chip) for chip in item.xpath(".//*[contains(@class, 'chip')]")}
        for rows, one, several in (
            (edition.quantities, "getal", "getallen"),
            (edition.coding.commitments, "stap", "stappen"),
        ):
            count = sum(row.question == question.question for row in rows)
            said = f"{count} {one if count == 1 else several}"
            assert (said in chips) == bool(count), question.question


@pytest.mark.parametrize(
    ("fragment", "count"),
    [
        ("thema=personeel", 24),
        ("thema=oekraine", 2),
        ("code=vertrouwelijk", 3),
        ("code=deels-beantwoord", 23),
        ("verwijst=1", 17),
        ("niet-openbaar=1", 12),
        ("getal=1", 25),
        ("thema=personeel&code=vertrouwelijk", 3),
        ("thema=vastgoed&getal=1", 1),
        ("q=inhuur", 2),
        ("q=externe+inhuur", 2),
        ("q=externe%20inhuur&thema=industrie", 0),
        ("q=5.852", 1),
        ("q=5852", 1),
        ("q=Oekraine", 3),
        ("q=36800-X", 1),
        ("q=TZ202307-053", 1),
        ("q=portefeuille", 1),
        ("q=vraag+12", 2),
    ],
)
def test_its_address_says_what_it_shows(
    listed: Page, book: Path, fragment: str, count: int
) -> None:
    listed.goto(f"{book.as_uri()}/{PAGE}#{fragment}")
    said = f"{count} van de 63 vragen"
    expect(listed.locator(".list-state .count")).to_have_text(said)
    assert len(numbers(listed)) == count
    assert listed.get_by_text("Geen vraag past bij deze keuze").is_visible() == (count == 0)


def test_a_question_is_found_by_its_number(listed: Page) -> None:
    """Also one that does not name its number: of question 8 no word has an 8."""
    for said in ("8", "vraag 8", "Vraag 8", "VRAAG  8"):
        listed.get_by_label("Zoek in vraag en antwoord").fill(said)
        assert "8" in numbers(listed), said


def test_filters_work_by_keyboard_and_stand_in_the_address(listed: Page) -> None:
    keyboard = listed.keyboard
    listed.get_by_label("Zoek in vraag en antwoord").focus()
    keyboard.type("inhuur")
    assert numbers(listed) == ["43", "44"]
    tab_to(listed, "thema")
    keyboard.type("Personeel")
    expect(listed).to_have_url(re.compile("#q=inhuur&thema=personeel$"))
    tab_to(listed, "code")
    keyboard.type("vertr")
    assert numbers(listed) == ["43"]
    tab_to(listed, "verwijst")
    keyboard.press("Space")
    expect(listed).to_have_url(re.compile("thema=personeel&code=vertrouwelijk&verwijst=1$"))
    assert numbers(listed) == []
    listed.get_by_role("button", name="Wis alles").press("Enter")
    assert len(numbers(listed)) == 63
    assert state(listed) == ""
    # What an address names that cannot be chosen is no choice.
    listed.evaluate("location.hash = '#thema=bestaat-niet&q=inhuur'")
    expect(listed.locator(".list-state .count")).to_have_text("2 van de 63 vragen")
    assert listed.locator("[name=thema]").evaluate("field => field.selectedIndex") == 0


def test_what_was_searched_for_is_marked_in_its_words(listed: Page) -> None:
    listed.get_by_label("Zoek in vraag en antwoord").fill("oekraine")
    snippets = listed.locator("li:visible .snippet")
    assert snippets.count() == 3
    assert set(listed.locator("li:visible .snippet mark").all_inner_texts()) == {"Oekraïne"}
    listed.get_by_label("Zoek in vraag en antwoord").fill("5852")
    assert listed.locator("li:visible .snippet mark").all_inner_texts() == ["5.852"]
    # The title of 5 has it, its texts have not: nothing of them is shown for it.
    listed.get_by_label("Zoek in vraag en antwoord").fill("borging")
    assert (numbers(listed), snippets.count()) == (["5"], 0)
    listed.get_by_label("Zoek in vraag en antwoord").fill("")
    assert listed.locator(".snippet").count() == 0


def test_it_is_sorted(listed: Page, edition: Edition) -> None:
    order = listed.get_by_label("Volgorde")
    order.select_option("Langste antwoord eerst")
    words = {each.question: len(each.answer_text.split()) for each in edition.questions}
    lengths = [words[number] for number in numbers(listed)]
    assert lengths == sorted(lengths, reverse=True)
    assert len(set(lengths)) < len(lengths)
    in_order = sorted(words, key=lambda number: -words[number])  # of as many words the first first
    assert numbers(listed) == in_order
    order.select_option("Uitkomst")
    given = {row.question: row.given for row in edition.coding.dispositions}
    outcomes = [given[number] for number in numbers(listed)]
    assert list(dict.fromkeys(outcomes)) == [
        "answered",
        "partly_answered",
        "declined",
        "confidential",
    ]
    order.select_option("Thema")
    themes = {row.question: row.theme for row in edition.coding.themes}
    assert len(set(themes.values())) == sum(
        one != two
        for one, two in zip(
            [None, *(themes[number] for number in numbers(listed))],
            [themes[number] for number in numbers(listed)],
            strict=False,
        )
    )
    order.select_option("Nummer")
    assert numbers(listed) == [str(number) for number in range(1, 64)]


def test_the_selection_is_taken_along_as_csv(listed: Page, edition: Edition) -> None:
    listed.get_by_label("Uitkomst").select_option("vertrouwelijk (3)")
    with listed.expect_download() as download:
        listed.get_by_role("button", name="CSV van deze selectie").click()
    assert download.value.suggested_filename == "vragen-selectie.csv"
    data = Path(download.value.path()).read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")  # else a spreadsheet shows Ã« for ë
    text = data.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["vraag"] for row in rows] == ["39", "43", "49"]
    assert rows[1]["onderwerp"] == "Kosten en afbouw van externe inhuur"
    assert {row["uitkomst"] for row in rows} == {"vertrouwelijk"}
    assert {row["thema"] for row in rows} == {"Personeel"}
    assert rows[1]["antwoordtekst"] == " ".join(edition.question("43").answer_text.split())
    listed.get_by_label("Volgorde").select_option("Langste antwoord eerst")
    with listed.expect_download() as download:
        listed.get_by_role("button", name="CSV van deze selectie").click()
    text = Path(download.value.path()).read_bytes().decode("utf-8-sig")
    sorted_rows = [row["vraag"] for row in csv.DictReader(io.StringIO(text))]
    assert sorted_rows == numbers(listed) == ["43", "39", "49"]


def test_a_cell_of_a_selection_is_no_formula(listed: Page, book: Path) -> None:
    """As in the book's other files; the document has none, so one is put in a title."""
    made = (
        (book / PAGE)
        .read_text(encoding="utf-8")
        .replace(">Verplaatsing van", '>=1+1 "Verplaatsing" van')
    )
    listed.route(
        "**/vragen/index.html", lambda route: route.fulfill(body=made, content_type="text/html")
    )
    listed.reload()
    with listed.expect_download() as download:
        listed.get_by_role("button", name="CSV van deze selectie").click()
    text = Path(download.value.path()).read_bytes().decode("utf-8-sig")
    row = next(csv.DictReader(io.StringIO(text)))
    assert row["onderwerp"].startswith('\'=1+1 "Verplaatsing" van')


def test_all_questions_are_there_as_files(book: Path, edition: Edition) -> None:
    links = article(book, PAGE).xpath(".//p[@class='files']/a/@href")
    assert links == [f"../tabellen/vragen.{form}" for form in ("csv", "json", "parquet")]
    frame = pd.read_parquet(book / "tabellen" / "vragen.parquet")
    assert list(frame["vraag"]) == [question.question for question in edition.questions]
    assert list(frame["antwoordtekst"]) == [question.answer_text for question in edition.questions]
    assert frame.loc[42, "uitkomst"] == "vertrouwelijk"
