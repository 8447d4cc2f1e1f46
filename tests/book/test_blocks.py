"""What a page makes of each block that a chapter displays."""

from __future__ import annotations

import csv
import io
import json
import re
from importlib.resources import files
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from lxml import html

from kamerboek.book.rendering.account import possible_values, value_said
from kamerboek.book.rendering.chart_frame import short_address
from kamerboek.book.rendering.citing import Reference, bibtex
from kamerboek.book.rendering.inline import inline_nodes, plain_text
from kamerboek.book.rendering.vega import token_of
from kamerboek.book.text import texts_of_book
from kamerboek.prose import ChangedWords, inline_content
from kamerboek.run import Parameter
from tests.book.pages import article, page, text_of
from tests.book.theme_page import PAGE, SENTENCE, STARTS, make_theme_book, theme_notebook
from tests.conftest import PROJECT
from tests.rows import over


@pytest.fixture(scope="module")
def shown(theme_book: Path) -> html.HtmlElement:
    return article(theme_book, PAGE)


def only(element: html.HtmlElement, path: str) -> html.HtmlElement:
    """Return the one element at this path."""
    (found,) = element.xpath(path)
    return found


def test_the_standfirst_stands_right_under_the_title_and_describes_the_page(
    theme_book: Path, shown: html.HtmlElement
) -> None:
    below = only(shown, ".//h1/following-sibling::*[1]")
    assert below.tag == "p"
    assert below.get("class") == "standfirst"
    head = page(theme_book, PAGE).head
    assert only(head, "./meta[@name='description']").get("content") == text_of(below)


def test_on_paper_every_colour_is_that_of_a_light_page() -> None:
    """A reader who reads in the dark prints dark digits on light squares, not on dark ones."""
    tokens, printed = (
        (files("kamerboek.book.rendering") / "static" / name).read_text(encoding="utf-8")
        for name in ("tokens.css", "print.css")
    )
    dark = set(re.findall(r"(--[\w-]+): #", tokens.split('[data-theme="dark"]', 1)[1]))
    assert len(dark) > 20
    assert dark - set(re.findall(r"(--[\w-]+): #", printed)) == set()


def test_chips_lead_to_the_questions_they_count(shown: html.HtmlElement) -> None:
    chips = only(shown, ".//ul[@class='chips']").xpath("./li/*")
    assert [(chip.tag, text_of(chip), chip.get("href")) for chip in chips] == [
        ("a", "3 vragen", "../vragen/index.html#thema=caribisch-gebied"),
        ("a", "2 beantwoord", "../vragen/index.html#thema=caribisch-gebied&code=beantwoord"),
        ("a", "1 niet gegeven", "../vragen/index.html#thema=caribisch-gebied&code=niet-gegeven"),
        ("span", "27 januari 2026", None),
        ("a", "Citeer", "#citeren"),
    ]
    assert only(chips[1], ".//use").get("href") == "#icon-check"


def test_words_that_changed_are_deleted_and_inserted() -> None:
    """Marked in the page by the elements for it, in a file of the table by signs."""
    parts = inline_content(
        ("Er liggen ", ChangedWords("gone", "12"), " ", ChangedWords("new", "15"))
    )
    tags = [(node.get("tag"), node.astext()) for node in inline_nodes(parts) if "tag" in node]
    assert tags == [("del", "12"), ("ins", "15")]
    assert plain_text(parts) == "Er liggen [-12-] {+15+}"


def test_a_heading_opens_a_section_until_the_next_of_its_level(shown: html.HtmlElement) -> None:
    titles = [text_of(each) for each in shown.xpath("./section/section/h2")]
    assert titles == [
        "Wat de antwoorden zeggen",
        "Gevraagd en gekregen: 3 van de 5",
        "Het doel is vijf keer zo veel, en dat hangt van de afronding af",
        "Uit Markdown",
        "Wat hieruit niet blijkt",
    ]
    section = only(shown, ".//section[@id='keer']")
    assert text_of(only(section, "./section[@id='dieper']/h3")) == "Een kop daaronder"
    number = only(section, "./h2/a[@class='figure']")
    assert number.get("href") == f"../vragen/61.html#t{STARTS['61']}"
    assert [each.get("class") for each in section.xpath("./section/p")] == [None, "gaps"]


def test_a_fold_holds_all_that_follows_until_the_next(shown: html.HtmlElement) -> None:
    more, account = shown.xpath("./section/details")
    assert (more.get("id"), account.get("id")) == ("meer", "verantwoording")
    assert text_of(only(more, "./summary")) == "Meer berekeningen"
    assert text_of(only(more, "./section[@id='binnen']/h2")) == "Een kop in een vouw"
    assert only(more, ".//figure").get("id") == "fig-binnen"
    assert [each.get("id") for each in account.xpath(".//dl[contains(@class, 'origins')]/dt")] == [
        "herkomst-doel",
        "herkomst-nu",
        "herkomst-keer",
        "herkomst-geteld",
    ]


def test_the_contents_name_the_lead_chart_sections_and_folds(theme_book: Path) -> None:
    lines = only(page(theme_book, PAGE), "//aside[@id='contents']/ul").xpath("./li/a")
    assert [(line.get("href"), text_of(line)) for line in lines] == [
        ("#fig-stap", "In één beeld"),
        ("#bevindingen", "Wat de antwoorden zeggen"),
        ("#gevraagd", "Gevraagd en gekregen: 3 van de 5"),
        ("#keer", "Het doel is vijf keer zo veel, en dat hangt van de afronding af"),
        ("#uit-markdown", "Uit Markdown"),
        ("#niet", "Wat hieruit niet blijkt"),
        ("#meer", "Meer berekeningen"),
        ("#verantwoording", "Verantwoording en code"),
    ]


def test_a_card_has_its_number_claim_quote_source_and_link(shown: html.HtmlElement) -> None:
    cards = shown.xpath(".//article[contains(@class, 'card')]")
    assert [card.get("id") for card in cards] == ["b-doel", "b-rapport", "b-risico"]
    assert [card.get("class") for card in cards] == ["card", "card", "card left-open"]
    first = cards[0]
    assert text_of(only(first, "./p[1]")) == "2 miljard euro"
    assert text_of(only(first, "./h3")) == "Zo veel streeft Defensie per jaar te bouwen."
    assert text_of(only(first, "./blockquote")) == f"“{SENTENCE.rstrip('.')}”"
    source, link = only(first, "./p[@class='card-foot']").xpath("./a")
    assert (text_of(source), source.get("href")) == (
        "Antwoord 61",
        f"../vragen/61.html#t{STARTS['61']}",
    )
    assert link.get("href") == "#b-doel"


def test_what_was_asked_and_given_folds_more_than_five(shown: html.HtmlElement) -> None:
    whole, left = shown.xpath(".//table[@class='asked'][not(ancestor::details)]")
    first = only(whole, "./tbody/tr[1]")
    assert [text_of(cell) for cell in first] == [
        "niet",
        "Financieel risicoprofiel tot en met 2030",
        "“geen risicoprofiel”",
        "vraag 62",
    ]
    assert "plum" in only(first, "./td[1]/span").get("class")
    assert len(whole.xpath("./tbody/tr")) == 5
    assert len(left.xpath("./tbody/tr")) == 2
    fold = only(shown, ".//details[not(@id)][@class='fold']")
    assert text_of(only(fold, "./summary")) == "Toon wat wel is gegeven"
    assert len(fold.xpath(".//tbody/tr")) == 6


@over(
    ("value", "said"),
    [
        (True, "ja"),
        (False, "nee"),
        (2030, "2030"),
        (1200.5, "1.200,5"),
        ("2025-01-31", "31 januari 2025"),
        ("alternative", "alternative"),
    ],
)
def test_a_choice_is_said_as_dutch_has_it(value: bool | float | str, said: str) -> None:
    assert value_said(value) == said


@over(
    ("low", "high", "choices", "said"),
    [
        (2030, None, (), "vanaf 2030"),
        (None, 2040, (), "tot en met 2040"),
        (2030, 2040, (), "2030 tot en met 2040"),
        (None, None, (), ""),
        (None, None, ("code", ""), "code of leeg"),
    ],
)
def test_what_can_be_chosen_is_said(
    low: int | None, high: int | None, choices: tuple[str, ...], said: str
) -> None:
    declared = Parameter("a", "int", 2035, low, high, choices, "jaar")
    assert possible_values(declared) == said


def test_choices_code_and_citation_stand_in_the_account(
    theme_book: Path, shown: html.HtmlElement
) -> None:
    account = only(shown, ".//details[@id='verantwoording']")
    rows = [
        [text_of(cell) for cell in row] for row in account.xpath(".//table[@class='choices']//tr")
    ]
    assert rows[1] == ["jaar last_year", "2040", "2035", "2030 tot en met 2040"]
    assert only(account, ".//table[@class='choices']//strong").text == "2040"
    listing = only(account, ".//pre[@class='code-listing']").text_content()
    parts = listing.split("\n\n")
    assert parts[:4] == [
        "last_year: int = 2035  # [2030, 2040] | jaar",
        "import kamerboek",
        "last_year = 2040",
        'shown = "<b>dit is tekst</b>"',
    ]
    address = only(account, ".//a[contains(@href, 'notebooks/')]").get("href")
    copy = json.loads((theme_book / "chapters" / address).resolve().read_text(encoding="utf-8"))
    sources = [cell.source.splitlines(keepends=True) for cell in theme_notebook().cells]
    assert [cell["source"] for cell in copy["cells"]] == sources
    cited = text_of(only(account, ".//div[@id='citeren']"))
    assert "Stand van Defensie, nagerekend. (2026). Vastgoed [Hoofdstuk]. In" in cited
    assert "Kamerstuk 36 800 X, nr. 26, 27 januari 2026. CC BY 4.0." in cited
    assert "@incollection{kamerboek-proef," in cited
    assert "http" not in cited


def test_no_code_stands_among_the_text(shown: html.HtmlElement) -> None:
    listings = shown.xpath(".//pre[not(ancestor::template)]")
    assert len(listings) == 2  # the account's, and the citation as BibTeX
    assert "programmacode" not in text_of(shown)


def test_a_number_has_one_note_that_tells_what_is_known_of_it(shown: html.HtmlElement) -> None:
    notes = {each.get("id"): each for each in shown.xpath(".//template[starts-with(@id, 'note-')]")}
    assert sorted(notes) == ["note-doel", "note-geteld", "note-keer", "note-nu"]
    assert {each.get("data-note") for each in shown.xpath(".//a[@class='figure']")} <= set(notes)
    times = notes["note-keer"]
    assert [text_of(each) for each in times.xpath(".//dt")] == ["Ruimte", "Waarom", "Som"]
    assert text_of(only(times, ".//dd[3]")) == "2 miljard euro ÷ ongeveer 400 miljoen euro"
    aim = notes["note-doel"]
    assert text_of(only(aim, ".//p[@class='value']")) == "2 miljard euro"
    assert text_of(only(aim, ".//mark")) == "2 miljard euro"
    assert text_of(only(aim, ".//blockquote")) == f"“{SENTENCE}”"
    links = [(text_of(each), each.get("href")) for each in aim.xpath(".//a")]
    assert links == [
        ("Lees in antwoord 61", f"../vragen/61.html#t{STARTS['61']}"),
        ("Herkomst", "#herkomst-doel"),
    ]


def test_a_figure_of_before_tells_its_formula(shown: html.HtmlElement) -> None:
    note = only(shown, ".//template[@id='note-geteld']")
    told = ["3 vragen", "Aantal vragen met dit thema", "Herkomst"]
    assert [text_of(each) for each in note] == told
    assert only(shown, ".//a[@data-note='note-geteld']").get("href") == "#herkomst-geteld"


def test_a_chart_has_its_texts_drawings_bar_and_table(
    theme_book: Path, shown: html.HtmlElement
) -> None:
    chart = only(shown, ".//figure[@id='fig-stap']")
    title = "Van ongeveer 400 miljoen euro naar 2 miljard euro per jaar"
    assert chart.get("class") == "chart lead"
    assert text_of(only(chart, ".//p[@class='headline']")) == title
    assert chart.get("data-short") == "proef#fig-stap"
    assert short_address("chapters/7-vastgoed", "fig-stap") == "vastgoed#fig-stap"
    wide, narrow = chart.xpath(".//div[contains(@class, 'drawing')]")
    assert [each.xpath("./svg/@width")[0] for each in (wide, narrow)] == ["640", "300"]
    bar = only(chart, "./div[@class='chart-bar']")
    assert text_of(only(bar, "./p")) == "Bron: antwoord 61"
    actions = only(bar, "./div")
    assert [text_of(each) for each in actions] == [
        "Tabel", "CSV", "SVG", "PNG", "Verken", "Link", "Citeer",
    ]  # fmt: skip
    assert only(chart, ".//*[@id='fig-stap-tabel']/..").tag == "details"
    file = (theme_book / "chapters" / only(actions, "./a[@download]").get("href")).resolve()
    rows = list(csv.reader(io.StringIO(file.read_bytes().decode("utf-8"))))
    assert rows == [[text_of(cell) for cell in row] for row in chart.xpath(".//table//tr")]
    citation = only(chart, f".//template[@id='{actions[-1].get('data-cite')}']")
    assert f"{title} (Vastgoed) [Grafiek]" in text_of(citation)


def test_marks_that_stand_for_questions_are_links_with_a_name(shown: html.HtmlElement) -> None:
    for drawing in shown.xpath(".//figure[@id='fig-stap']//div[contains(@class, 'drawing')]"):
        links = drawing.xpath(".//a")
        assert [each.get("href") for each in links] == ["../vragen/61.html#v61"] * 2
        assert [each.get("aria-label") for each in links] == ["vraag 61"] * 2
        assert drawing.get("role") == "group"
        assert drawing.xpath("./svg/@aria-hidden") == []


def test_a_mark_keeps_the_name_that_its_chart_gives_it(shown: html.HtmlElement) -> None:
    links = shown.xpath(".//figure[@id='fig-binnen']//div[contains(@class, 'wide')]//a")
    assert [each.get("aria-label") for each in links] == ["Afgelopen jaren", "Komende jaren"]


def test_what_draws_a_chart_live_is_a_file_of_its_own(
    theme_book: Path, shown: html.HtmlElement
) -> None:
    button = only(shown, ".//figure[@id='fig-stap']//button[@data-live]")
    script = (theme_book / "chapters" / button.get("data-live")).resolve().read_text("utf-8")
    found = re.fullmatch(r"kamerboek\.specification\((\{.*\})\);\n", script)
    forms = json.loads(found[1])
    assert sorted(forms) == ["narrow", "wide"]
    assert {row["to"] for row in forms["wide"]["data"]["values"]} == {"../vragen/61.html#v61"}
    assert forms["wide"]["mark"]["color"] == "var(--blue, #12436D)"


def test_every_address_of_the_page_leads_somewhere(theme_book: Path) -> None:
    """But for sentences of the document, which the pages of the questions show."""
    tree = page(theme_book, PAGE)
    here = set(tree.xpath("//@id"))
    for address in tree.xpath("//@href | //@src"):
        parts = urlsplit(address)
        if parts.path:
            target = (theme_book / "chapters" / unquote(parts.path)).resolve()
            assert target.is_file(), address
        else:
            assert parts.fragment in here, address


def test_a_page_has_no_inline_script_or_style(theme_book: Path) -> None:
    for name in (PAGE, "index.html", "vragen/61.html", "register.html"):
        tree = page(theme_book, name)
        assert tree.xpath("//@style | //style | //*[@onclick or @onload]") == []
        inline = [each.get("type") for each in tree.xpath("//script[not(@src)]")]
        assert inline == ["application/ld+json"]


def test_a_page_loads_only_what_it_shows(theme_book: Path) -> None:
    def loaded(name: str) -> set[str]:
        files = page(theme_book, name).xpath("//head/link[@rel='stylesheet']/@href | //script/@src")
        return {urlsplit(file).path.rsplit("/", 1)[-1] for file in files}

    everywhere = {"theme.js", "page.js", "tokens.css", "page.css", "print.css"}
    assert loaded("over-deze-uitgave.html") == everywhere
    assert loaded(PAGE) == everywhere | {
        "number.css", "number.js", "figure.css", "chart.js", "theme-page.css",
    }  # fmt: skip


def test_the_navigation_has_one_line_for_all_questions(theme_book: Path) -> None:
    lines = only(page(theme_book, "vragen/61.html"), "//nav[@id='book']").xpath(".//li/a")
    assert [(text_of(line), line.get("aria-current")) for line in lines] == [
        ("Vastgoed", None),
        ("Tweede", None),
        ("Bladzijde", None),
        ("Over deze uitgave", None),
        ("Alle vragen", "true"),
    ]
    assert lines[0].get("href") == "../chapters/proef.html"


def test_what_the_page_is_is_told_to_machines(theme_book: Path) -> None:
    head = page(theme_book, PAGE).head
    told = json.loads(only(head, "./script[@type='application/ld+json']").text)
    assert {name: said for name, said in told.items() if name != "hasPart"} == {
        "@context": "https://schema.org",
        "@type": "Report",
        "name": "Vastgoed",
        "description": only(head, "./meta[@name='description']").get("content"),
        "inLanguage": "nl",
        "isPartOf": {"@type": "Book", "name": "Stand van Defensie, nagerekend"},
        "author": [{"@type": "Organization", "name": "Stand van Defensie, nagerekend"}],
        "version": "0.1.0",
        "copyrightYear": "2026",
        "license": "CC BY 4.0",
        "isBasedOn": "Kamerstuk 36 800 X, nr. 26, 27 januari 2026",
    }
    assert [each["@type"] for each in told["hasPart"]] == ["Dataset", "Dataset"]
    assert "distribution" not in told["hasPart"][0]
    assert head.xpath("./link[@rel='canonical'] | ./meta[@property='og:url']") == []
    assert only(head, "./meta[@property='og:title']").get("content") == "Vastgoed"
    assert only(head, "./meta[@property='og:locale']").get("content") == "nl_NL"
    assert only(head, "./meta[@property='og:type']").get("content") == "article"


def test_what_bibtex_reads_as_orders_is_text() -> None:
    reference = Reference(
        title="R&D_2",
        authors=("A & B",),
        version="1",
        edition="e",
        year="2026",
        document="5% #1",
        licence="CC",
    )
    entry = bibtex(reference, "Deel {x} $y~z^", "Hoofdstuk", "https://a.nl/x_y", "k")
    assert r"booktitle = {R\&D\_2}," in entry
    assert r"author = {{A \& B}}," in entry
    assert r"title = {Deel \{x\} \$y\~z\^}," in entry
    assert r"over: 5\% \#1; CC}" in entry
    assert "url = {https://a.nl/x_y}," in entry


def test_a_published_book_says_where_it_is(tmp_path: Path) -> None:
    book = make_theme_book(tmp_path, "https://boek.example/defensie/")
    tree = page(book, PAGE)
    here = "https://boek.example/defensie/chapters/proef.html"
    assert only(tree.head, "./link[@rel='canonical']").get("href") == here
    assert only(tree.head, "./meta[@property='og:url']").get("content") == here
    image = only(tree.head, "./meta[@property='og:image']").get("content")
    assert image == "https://boek.example/defensie/beelden/chapters-proef.png"
    alternative = only(tree.head, "./meta[@property='og:image:alt']").get("content")
    assert alternative == "Twee stippen: Afgelopen jaren, Komende jaren."
    assert (book / "beelden" / "chapters-proef.png").read_bytes().startswith(b"\x89PNG")
    told = json.loads(only(tree.head, "./script[@type='application/ld+json']").text)
    assert told["url"] == here
    lead = told["hasPart"][0]
    assert lead["name"] == "Van ongeveer 400 miljoen euro naar 2 miljard euro per jaar"
    file = lead["distribution"]["contentUrl"].removeprefix("https://boek.example/defensie/")
    assert (book / file).is_file()
    assert f"{here}#fig-stap" in text_of(only(tree, "//template[@id='citeren-fig-stap']"))
    assert f"url = {{{here}}}" in text_of(tree.get_element_by_id("citeren"))
    assert {name: beyond_approved(book, name) for name in BEYOND} == BEYOND


BEYOND = {
    "markup.txt": [
        "div > p.table-origin",
        "head > link[href][rel=canonical]",
        "head > meta[content][property=og:image:alt]",
        "head > meta[content][property=og:image]",
        "head > meta[content][property=og:url]",
        "ol.questions > li[data-flags][data-number][data-outcome=niet-gecodeerd]"
        "[data-outcome-place][data-place][data-theme][data-theme-place][data-words]",
        "section > p.gaps",
        "section > p.uncoded",
        "td > strong",
    ],
    "machine.txt": [
        "application/ld+json: (Report).hasPart[](Dataset).distribution",
        "application/ld+json: (Report).hasPart[](Dataset).distribution(DataDownload).@type",
        "application/ld+json: (Report).hasPart[](Dataset).distribution(DataDownload).contentUrl",
        "application/ld+json: (Report).hasPart[](Dataset).distribution(DataDownload)"
        ".encodingFormat",
        "application/ld+json: (Report).url",
        "notebooks/*.ipynb: .metadata.language_info.pygments_lexer",
        "tabellen/chapters-proef-binnen.csv: Periode | Afgedrukt",
        "tabellen/chapters-proef-stap.csv: Periode | Afgedrukt",
    ],
}
"""What this book has of markup and names that the project's own, approved in approved/, has not."""


def beyond_approved(book: Path, name: str) -> list[str]:
    """Return the lines of a book's text that the approved one has not, without kinds of pages."""

    def shapes(text: str) -> list[str]:
        lines = text.splitlines()
        return [line.rpartition(": ")[0] for line in lines] if name == "markup.txt" else lines

    approved = shapes((PROJECT / "approved" / name).read_text(encoding="utf-8"))
    return [each for each in shapes(texts_of_book(book)[name]) if each not in approved]


def test_the_charts_palette_is_that_of_the_pages() -> None:
    assert token_of()["#12436d"] == "--blue"
    assert token_of()["#28a197"] == "--teal"
    assert len(token_of()) > 15
