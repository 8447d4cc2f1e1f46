"""The page of a question: as printed, what it gets, where the book speaks of it, and why."""

from __future__ import annotations

import re
from functools import cache, partial
from pathlib import Path
from urllib.parse import unquote

import pytest
from lxml import html
from playwright.sync_api import Page, expect

from kamerboek.analysis import sentence_start
from kamerboek.annotate.sentences import Sentences
from kamerboek.book.questions.page import also_served
from kamerboek.book.questions.source import write_sources
from kamerboek.document import ParsedDocument
from kamerboek.edition.edition import Edition
from tests.book.pages import article, page, text_of
from tests.book.visit import Visits


def printed_words(element: html.HtmlElement) -> list[str]:
    """Return the words of an element; a line break parts them."""
    for line in element.xpath(".//br"):
        line.tail = f"\n{line.tail or ''}"
    return "".join(element.itertext()).split()


def test_the_book_has_a_page_for_each_question_in_order(book: Path, edition: Edition) -> None:
    numbers = [question.question for question in edition.questions]
    for before, number, after in zip([None, *numbers], numbers, [*numbers[1:], None], strict=False):
        tree = page(book, f"vragen/{number}.html")
        assert tree.get_element_by_id(f"v{number}") is not None
        (around,) = tree.xpath("//nav[@class='neighbours']")
        assert around.xpath("a/@href") == [
            f"{other}.html#v{other}" for other in (before, after) if other
        ]


def test_a_page_is_called_by_its_subject(book: Path, edition: Edition) -> None:
    for row in edition.coding.subjects:
        shown = page(book, f"vragen/{row.question}.html")
        title = f"Vraag {row.question}: {row.subject}"
        assert text_of(shown.xpath("//h1")[0]).startswith(title)
        assert shown.xpath("//title/text()")[0].startswith(title)
    links = article(book, "vragen/43.html").xpath(".//nav[@class='neighbours']/a")
    assert [text_of(link) for link in links] == [
        "← Vraag 42 Burgers op vacatures voor beroepsmilitairen",
        "Vraag 44 → Groei van externe inhuur",
    ]


def test_question_and_answer_stand_on_their_page_as_printed(
    book: Path, document: ParsedDocument
) -> None:
    """Word for word; a printed line is a paragraph, but where a sentence runs on."""
    for question in document.questions:
        quotes = article(book, f"vragen/{question.question}.html").xpath(
            ".//section[contains(@class, 'printed')]/blockquote[@class='document']"
        )
        printed = (question.question_text, question.answer_text)
        assert len(quotes) == 2
        for quote, words in zip(quotes, printed, strict=True):
            said = [word for line in quote.xpath("p") for word in printed_words(line)]
            assert said == words.split()
    lines = article(book, "vragen/22.html").xpath(".//section[@id='antwoord']/blockquote/p")
    assert len(lines) == 3
    assert text_of(lines[0]).endswith("gecontracteerde bedrag in deze periode.")


def test_every_sentence_has_the_address_of_its_first_letter(
    book: Path, document: ParsedDocument
) -> None:
    count = 0
    for question in document.questions:
        shown = article(book, f"vragen/{question.question}.html")
        for span in shown.xpath(".//span[@class='sentence']"):
            start = int(span.get("id").removeprefix("t"))
            said = printed_words(span)
            assert document.text[start:].split()[: len(said) - 1] == said[:-1]
            count += 1
    texts = [text for each in document.questions for text in (each.question_text, each.answer_text)]
    assert count == sum(len(list(Sentences(text).printed())) for text in texts)


def test_a_sentence_over_two_lines_is_one_sentence(book: Path, document: ParsedDocument) -> None:
    """In answer 63 a line ends after `waarbij`, in the middle of a sentence."""
    start = document.text.index("Alert State A+ betekent")
    (span,) = article(book, "vragen/63.html").xpath(f".//span[@id='t{start}']")
    assert len(span.xpath(".//br")) == 1
    assert text_of(span).endswith("en om deze te melden.")


def test_every_number_that_was_found_is_marked_and_listed(book: Path, edition: Edition) -> None:
    coded = {row.quantity for row in edition.coding.indicators}
    for question in edition.questions:
        shown = article(book, f"vragen/{question.question}.html")
        own = [row for row in edition.quantities if row.question == question.question]
        cards = shown.xpath(".//section[contains(@class, 'printed')]")
        figures = [text_of(link) for card in cards for link in card.xpath(".//a[@class='figure']")]
        assert figures == [" ".join(row.text.split()) for row in own if row.quantity in coded]
        found = [card.xpath(".//a[@class='found']") for card in cards]
        marked = {link.get("href") for links in found for link in links}
        assert {f"#getal-{row.start}" for row in own if row.quantity not in coded} <= marked
        rows = shown.xpath(".//table[@class='numbers-found']/tbody/tr/@id")
        assert rows == [f"getal-{row.start}" for row in own]


def test_a_coded_number_tells_what_it_is_and_leads_to_its_row_in_the_register(book: Path) -> None:
    tree = page(book, "vragen/43.html")
    (link,) = tree.xpath("//section[@id='vraag']//a[@class='figure']")
    (note,) = tree.xpath("//template[@id=$name]", name=link.get("data-note"))
    assert "extern ingehuurde medewerkers" in text_of(note)
    (address,) = note.xpath(".//a[text()='In het register']/@href")
    path, _, anchor = address.partition("#")
    assert path == "../register.html"
    row = article(book, "register.html").get_element_by_id(anchor)
    assert text_of(row).startswith("extern ingehuurde medewerkers")


def test_a_number_that_is_not_in_the_register_says_so(book: Path) -> None:
    (row,) = article(book, "vragen/10.html").xpath(".//table[@class='numbers-found']/tbody/tr")
    assert [text_of(cell) for cell in row] == [
        "twee jaar",
        "2 jaar",
        "",
        "vraag",
        "niet opgenomen in het register",
    ]


def test_what_is_asked_stands_beside_what_is_given(book: Path, edition: Edition) -> None:
    shown = article(book, "vragen/43.html")
    (section,) = shown.xpath(".//section[@id='onderdelen']")
    assert text_of(section.xpath("h2")[0]).startswith("Gevraagd en gekregen: 1 van de 2")
    rows = [[text_of(cell) for cell in row] for row in section.xpath(".//tbody/tr")]
    assert [row[:2] for row in rows] == [
        ["in vertrouwelijke bijlage", "Totale kosten van de externe inhuur"],
        ["gegeven", "Stappen om inhuur terug te dringen"],
    ]
    (head,) = article(book, "vragen/9.html").xpath(".//section[@id='onderdelen']/h2")
    assert text_of(head).startswith("Gevraagd en niet gekregen")
    start = sentence_start(edition.question("43"), "Het gevraagde overzicht van de totale kosten")
    assert section.xpath(".//tbody/tr[1]//a/@href") == [f"#t{start}"]


def test_words_of_another_answer_lead_to_that_answer(book: Path, edition: Edition) -> None:
    """Answer 8 only points to 6 and 7; what it asks is treated in answer 7."""
    (link,) = article(book, "vragen/8.html").xpath(".//section[@id='onderdelen']//tbody//a")
    start = sentence_start(edition.question("7"), "Knelpunten worden zoveel als mogelijk")
    assert (text_of(link), link.get("href")) == ("antwoord 7", f"7.html#t{start}")


def test_a_page_says_how_the_answer_is_coded(book: Path, edition: Edition) -> None:
    themes = {row.question: row for row in edition.coding.themes}
    labels = edition.codebook.dispositions.labels
    for code in edition.coding.dispositions:
        shown = article(book, f"vragen/{code.question}.html")
        chips = {text_of(chip) for chip in shown.xpath("(.//ul[@class='chips'])[1]/li")}
        # 39, 43 and 49 each give something too.
        part = "deels " if code.given == "confidential" else ""
        own = themes[code.question]
        theme = edition.codebook.themes[own.theme].label
        assert {f"{part}{labels[code.given]}", theme} <= chips
        said = text_of(shown.get_element_by_id("waarom"))
        assert said.startswith(f"Waarom ‘{labels[code.given]}’?")
        assert f"Code: {labels[code.disposition]}." in said
        assert " ".join(code.rationale.split()) in said
        assert " ".join(code.quote.split()) in said
        other = edition.codebook.themes[own.secondary].label if own.secondary else ""
        assert f"Thema: {theme}{f', en ook {other}' if other else ''}. {own.rationale}" in said
        assert ("Ook te verdedigen" in said) == (code.alternative is not None)


def test_references_are_shown_in_both_directions_with_their_subject(book: Path) -> None:
    def said(number: str) -> list[str]:
        section = article(book, f"vragen/{number}.html").get_element_by_id("verwijzingen")
        return [text_of(line) for line in section.xpath("p | ul/li")]

    assert said("8")[:3] == [
        "Het hele antwoord is een verwijzing naar:",
        "vraag 6: het ontbreken van een rapportage over knelpunten",
        "vraag 7: termijn voor de rapportage over knelpunten",
    ]
    assert said("6")[0] == "Naar dit antwoord verwijzen:"
    assert [line.split(":")[0] for line in said("6")[1:4]] == ["vraag 8", "vraag 9", "vraag 10"]
    assert said("1")[0] == "Naar dit antwoord verwijst:"
    assert said("48")[2:] == [
        "Zelfde thema, zelfde woorden in het onderwerp:",
        "vraag 19: doelen voor het aandeel vrouwen bij reservisten",
        "vraag 39: plancijfers voor reservisten, beroepsmilitairen en burgers",
    ]  # 49 refers to it, and stands above
    (only,) = said("2")
    assert "verwijst niet naar een ander antwoord" in only
    linked = article(book, "vragen/8.html").xpath(".//section[@id='antwoord']//blockquote//a/@href")
    assert linked == ["6.html#v6", "7.html#v7"]


def test_identifiers_lead_to_the_official_publication(book: Path) -> None:
    shown = article(book, "vragen/55.html")
    addresses = set(shown.xpath(".//a[contains(@class, 'external')]/@href"))
    assert addresses == {
        "https://zoek.officielebekendmakingen.nl/kst-27830-474.html",
        "https://zoek.officielebekendmakingen.nl/kst-31125-134.html",
    }
    named = article(book, "vragen/8.html")
    assert "TZ202307-053 (geregistreerde toezegging, in de vraag)" in text_of(named)
    (mark,) = named.xpath(".//section[@id='vraag']//a[@class='found']")
    assert named.get_element_by_id(mark.get("href")[1:]).tag == "li"


def test_words_about_what_is_not_public_lead_to_all_that_say_so(
    book: Path, edition: Edition
) -> None:
    for question in edition.questions:
        own = [
            " ".join(row.text.split())
            for row in edition.signals
            if row.signal == "confidential" and row.question == question.question
        ]
        links = article(book, f"vragen/{question.question}.html").xpath(".//a[@class='not-public']")
        assert [text_of(link) for link in links] == own
        assert all(link.get("href") == "index.html#niet-openbaar=1" for link in links)


@pytest.mark.parametrize(
    ("numbers", "said"), [("3", "3"), ("34", "3 en 4"), ("3456", "3, 4, 5 en 6")]
)
def test_which_other_questions_an_answer_serves(numbers: str, said: str) -> None:
    assert also_served([*numbers]).astext() == f"Dit antwoord geldt ook voor vraag {said}."


def test_a_slip_in_the_document_is_said_with_how_it_is_read(book: Path) -> None:
    said = text_of(article(book, "vragen/57.html").get_element_by_id("antwoord"))
    assert "Er staat “1,15 miljard in de periode 2025 t/m 3031”. Dit boek leest: " in said


def places(book: Path, number: str) -> dict[str, list[str]]:
    """Return where a question's page says that the book mentions it: titles by page."""
    items = article(book, f"vragen/{number}.html").xpath(".//ul[@class='mentions']/li")
    return {
        text_of(item.xpath("a")[0]): [
            text_of(link) for link in item.xpath(".//span[@class='mentioned-in']//a")
        ]
        for item in items
    }


def test_a_page_says_where_the_book_mentions_its_question(book: Path) -> None:
    found = places(book, "43")
    assert {"Personeel", "Transparantie", "Aangekondigde stappen", "Cijfercontrole"} <= set(found)
    assert found["Register van kengetallen"] == ["5.852 extern ingehuurde medewerkers, 1 juni 2025"]
    assert "Terugdringen van externe inhuur" in found["Aangekondigde stappen"]
    said = text_of(article(book, "vragen/43.html").get_element_by_id("waar"))
    assert "Terugdringen van externe inhuur (zonder termijn)" in said
    assert "De groei van de externe inhuur (niet te toetsen)" in said


def test_each_place_mentions_the_question(book: Path, edition: Edition) -> None:
    """Where a list of mentions leads to, the question is linked or one of its numbers stands."""
    followed = 0
    read = cache(partial(page, book))
    for question in edition.questions:
        shown = article(book, f"vragen/{question.question}.html")
        for address in shown.xpath(".//ul[@class='mentions']//span//a/@href"):
            path, _, anchor = address.partition("#")
            name = str((book / "vragen" / path).resolve().relative_to(book.resolve()))
            place = read(name).get_element_by_id(unquote(anchor))
            if place.tag == "dt":
                place = place.getparent()
            linked = place.xpath(f".//a[contains(@href, 'vragen/{question.question}.html')]")
            counted = place.xpath(".//a[contains(@class, 'figure')]")
            assert linked or counted, f"{question.question}: {address}"
            followed += 1
    assert followed > 200


def test_squares_list_and_other_questions_are_no_mention(book: Path, edition: Edition) -> None:
    """Every question stands in the squares and the list; only some stand in a finding."""
    in_findings = 0
    for question in edition.questions:
        shown = article(book, f"vragen/{question.question}.html")
        addresses = shown.xpath(".//ul[@class='mentions']//a/@href")
        assert all(address.startswith("../") for address in addresses)
        in_findings += "../index.html" in addresses
    assert 0 < in_findings < 20


@pytest.fixture
def opened(visits: Visits, request: pytest.FixtureRequest) -> Page:
    """A question's page at a sentence, from disk; with scripts or without."""
    return visits(java_script_enabled=request.param, viewport={"width": 1280, "height": 800}).page


@pytest.mark.parametrize("opened", [True, False], indirect=True)
def test_a_link_to_a_sentence_opens_it_marked_and_in_the_middle(
    opened: Page, book: Path, edition: Edition
) -> None:
    start = sentence_start(edition.question("63"), "Er is op dit moment geen concrete dreiging")
    opened.goto(f"{book.as_uri()}/vragen/63.html#t{start}")
    opened.wait_for_timeout(700)
    sentence = opened.locator(f"#t{start}")
    box = sentence.bounding_box()
    assert 200 < box["y"] + box["height"] / 2 < 600
    if opened.locator("html.script").count():
        plain = opened.locator(".sentence:not(:target)").first
        colour = "element => getComputedStyle(element).backgroundColor"
        assert sentence.evaluate(colour) != plain.evaluate(colour)


def test_question_and_answer_are_copied_with_their_source(visits: Visits, served_book: str) -> None:
    opened = visits().page
    opened.context.grant_permissions(["clipboard-read", "clipboard-write"])
    opened.goto(f"{served_book}/vragen/44.html")
    button = opened.locator("#vraag button")
    button.click()
    expect(button).to_have_text("Gekopieerd")
    assert opened.evaluate("navigator.clipboard.readText()") == (
        "“Wat is de verklaring voor de groei van externe inhuur? Was dit voorzien?” "
        "(vraag 44, Kamerstuk 36 800 X, nr. 26)"
    )


def test_a_browser_is_told_which_questions_come_before_and_after(book: Path) -> None:
    page = (book / "vragen" / "43.html").read_text(encoding="utf-8")
    beside = re.findall(
        r'<link rel="(next|prev)" title="(Vraag \d+): [^"<>]+" href="([^"]+)">', page
    )
    assert beside == [("next", "Vraag 44", "44.html"), ("prev", "Vraag 42", "42.html")]


def test_files_of_questions_are_those_of_the_edition(edition: Edition, tmp_path: Path) -> None:
    write_sources(tmp_path, edition)
    folder = tmp_path / "vragen"
    assert {path.name for path in folder.iterdir()} == {
        "index.md",
        *(f"{each.question}.question" for each in edition.questions),
    }
    (folder / "7.question").write_text("8\n", encoding="utf-8")
    for stale in ("999.question", "999.md"):
        (folder / stale).touch()
    before = (folder / "6.question").stat().st_mtime_ns
    write_sources(tmp_path, edition)
    assert (folder / "7.question").read_text(encoding="utf-8") == "7\n"
    assert (folder / "6.question").stat().st_mtime_ns == before
    assert not [path.name for path in folder.iterdir() if path.stem == "999"]
