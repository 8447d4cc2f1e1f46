"""Every question as a square: what it shows, and what its counts do in a browser."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from kamerboek.edition.edition import Edition
from tests.book.pages import article, text_of
from tests.book.visit import Visits


def squares(book: Path) -> dict[str, str]:
    """Return what each square of the front page is called, by its number."""
    links = article(book, "index.html").xpath(".//*[@class='squares']//td//a")
    return {text_of(link): link.get("aria-label") for link in links}


def test_every_question_is_a_square_in_the_row_of_its_theme(book: Path, edition: Edition) -> None:
    rows = article(book, "index.html").xpath(".//*[@class='squares']//tbody/tr")
    labels = edition.codebook.themes.labels
    themes = {row.question: labels[row.theme] for row in edition.coding.themes}
    seen = {}
    for row in rows:
        theme, count = text_of(row.xpath("th")[0]).rsplit(" ", 1)
        inside = [text_of(link) for link in row.xpath("td/a")]
        assert len(inside) == int(count)
        seen |= dict.fromkeys(inside, theme)
    assert seen == themes
    counts = [int(text_of(row.xpath("th")[0]).rsplit(" ", 1)[1]) for row in rows]
    assert counts == sorted(counts, reverse=True)


def test_a_square_is_called_by_number_outcome_and_eleven_words(
    book: Path, edition: Edition
) -> None:
    named = squares(book)
    assert list(map(int, sorted(named, key=int))) == list(range(1, 64))
    assert named["11"] == (
        "Vraag 11, beantwoord: Wat is het huidige bijsturingsbeleid om de disbalans tussen de "
        "instroom …"
    )
    assert named["17"].startswith("Vraag 17, beantwoord, verwijst naar 16: ")
    assert named["49"].startswith("Vraag 49, deels vertrouwelijk, verwijst naar 48: ")
    nothing = {number for number, name in named.items() if "geen van de gevraagde" in name}
    partly = {row.question for row in edition.coding.dispositions if row.given == "partly_answered"}
    given = {row.question for row in edition.coding.elements if row.status == "given"}
    assert nothing & partly == partly - given
    assert len(nothing & partly) == 10


def test_the_look_of_a_square_has_a_line_that_says_what_it_means(book: Path) -> None:
    shown = article(book, "index.html")
    classes = shown.xpath(".//*[@class='squares']//td/a/@class")
    legend = text_of(shown.xpath(".//*[@class='squares']/p[@class='legend']")[0])
    assert sum("points" in each.split() for each in classes) == 7
    assert "de kleur een code van dit boek" in legend
    assert "Gestreept: verwijst alleen" in legend
    assert "telt het aangewezen antwoord mee" in legend
    assert "Stip: geen gevraagd onderdeel gegeven." in legend


def test_the_count_of_partly_answered_says_how_many_got_nothing(book: Path) -> None:
    """7, 8, 9, 13, 18, 19, 20, 36, 62 and 63 got none of what they ask."""
    counts = article(book, "index.html").xpath(".//*[@class='squares']//ul//a")
    said = [" ".join(text_of(link).split()) for link in counts]
    assert [each for each in said if "onderdeel" in each] == [
        "23deels of anders beantwoord, 10 zonder gegeven onderdeel"
    ]


def test_counts_and_themes_lead_to_the_questions_they_count(visits: Visits, book: Path) -> None:
    page = visits().page
    shown = article(book, "index.html")
    links = shown.xpath(".//*[@class='squares']//a[contains(@href, 'vragen/index.html#')]")
    assert len(links) == 12
    for link in links:
        page.goto(f"{book.as_uri()}/{link.get('href')}")
        page.reload()
        count = next(word for word in " ".join(link.itertext()).split() if word.isdigit())
        assert page.locator("ol.questions > li:visible").count() == int(count)


@pytest.fixture
def front(visits: Visits, book: Path) -> Page:
    page = visits().page
    page.goto(f"{book.as_uri()}/index.html")
    page.wait_for_selector(".squares .count[role=button]")
    return page


def test_all_confidential_questions_are_one_click_away(front: Page) -> None:
    front.get_by_role("button", name="3 deels vertrouwelijk").click()
    filled = front.locator(".squares td .square:not(.outline)").all_inner_texts()
    assert filled == ["39", "43", "49"]
    link = front.locator(".squares .to-list")
    assert link.inner_text() == "Toon deze 3 vragen als lijst"
    link.click()
    front.wait_for_selector("form.filters:not([hidden])")
    assert front.locator("ol.questions > li:visible > .number").all_inner_texts() == filled


def test_a_count_is_pressed_and_let_go_by_keyboard(front: Page) -> None:
    count = front.get_by_role("button", name="3 niet gegeven")
    count.focus()
    for key, pressed, outlined in (("Enter", "true", 60), ("Space", "false", 0)):
        front.keyboard.press(key)
        assert count.get_attribute("aria-pressed") == pressed
        assert front.locator(".squares td .square.outline").count() == outlined
    assert front.locator(".squares .to-list").inner_text() == "Toon alle 63 vragen als lijst"
    count.locator("b").evaluate("b => { b.textContent = '1'; }")  # this document has none alone
    front.keyboard.press("Enter")
    assert front.locator(".squares .to-list").inner_text() == "Toon deze vraag als lijst"


def test_a_square_says_what_it_is_on_hover_and_focus(front: Page) -> None:
    square = front.locator(".squares td .square", has_text="11").first
    square.hover()
    tip = front.locator(".square-tip")
    assert tip.inner_text() == square.get_attribute("aria-label")
    front.keyboard.press("Escape")
    assert tip.count() == 0
    front.locator(".squares .count").last.focus()
    front.keyboard.press("Tab")
    front.keyboard.press("Tab")
    assert tip.inner_text().startswith("Vraag 11, beantwoord")


def test_on_paper_a_square_keeps_its_colour(front: Page) -> None:
    front.emulate_media(media="print")
    square = front.locator(".squares td .square").first
    adjusted = square.evaluate("square => getComputedStyle(square).printColorAdjust")
    front.emulate_media(media=None)
    assert adjusted == "exact"


def test_without_a_script_a_count_leads_to_the_list(visits: Visits, book: Path) -> None:
    page = visits(java_script_enabled=False).page
    page.goto(f"{book.as_uri()}/index.html")
    page.locator(".squares .count").first.click()
    assert page.url.endswith("vragen/index.html#code=beantwoord")
