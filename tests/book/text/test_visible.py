"""The text of a page: what a reader sees, in the order of the page, and nothing of how it is made.

Each page here is what a page of a book is made of; what it should say was written by hand.
"""

from __future__ import annotations

import pytest

from kamerboek.book.text import frame_text, page_text
from tests.rows import over


def said(article: str, after: str = "") -> list[str]:
    """Return the lines of a page with this article, without its title."""
    page = (
        "<!DOCTYPE html><html><head><title>Vastgoed — het boek</title></head><body>"
        f"<nav>Inhoud</nav><main><article>{article}</article></main>{after}</body></html>"
    )
    title, empty, *lines = page_text(page).splitlines()
    assert (title, empty) == ("Vastgoed — het boek", "")
    return lines


@over(
    ("article", "line"),
    [
        (
            '<p>Vraag <a href="#1" aria-label="Vraag 1, vertrouwelijk">1</a> en 2.</p>',
            "Vraag 1 [Vraag 1, vertrouwelijk] en 2.",
        ),
        (
            '<p>Dat is <a href="#1" title="niet openbaar">geheim</a>.</p>',
            "Dat is geheim [niet openbaar].",
        ),
        (
            '<p>Zie <a href="#1" title="de bron" aria-label="de bron">hier</a>.</p>',
            "Zie hier [de bron].",
        ),
        ('<p>Zie <a href="#1" title="hier" aria-label="hier">hier</a>.</p>', "Zie hier."),
    ],
)
def test_what_a_word_says_to_who_points_or_listens_is_told(article: str, line: str) -> None:
    assert said(article) == [line]


def test_a_page_is_its_title_and_its_article() -> None:
    text = page_text(
        "<html><head><title>A \n B</title></head><body><p>frame</p><article><p>Een.</p></article>"
        "<article><p>Twee.</p></article><footer>frame</footer></body></html>"
    )
    assert text == "A B\n\nEen.\nTwee.\n"


def test_a_page_that_says_nothing_has_no_text() -> None:
    assert page_text("<html><head><title>Zoek</title></head><body><p>frame</p></body></html>") == ""


def test_the_frame_is_what_stands_around_an_article() -> None:
    text = frame_text(
        "<html><head><title>A</title></head><body><nav><h2>Inhoud</h2><ul><li><a href='a.html'>"
        "Een</a></li></ul></nav><main><article><p>Een.</p></article></main>"
        "<footer>Einde</footer></body></html>"
    )
    assert text == "## Inhoud\n- Een\nEinde\n"


@pytest.mark.parametrize(
    ("article", "lines"),
    [
        pytest.param(
            "<p>Zie <a href='https://a.nl/x'>de bron</a>, <a href='mailto:a@b.nl'>ons</a> en "
            "<a href='vragen/1.html#v'>vraag 1</a>.</p>",
            ["Zie de bron <https://a.nl/x>, ons <mailto:a@b.nl> en vraag 1."],
            id="where a link out of the book leads",
        ),
        pytest.param(
            "<p><a href='//a.nl/x'>Elders</a>, <a href='HTTPS://a.nl'>daar</a>, <a href='b.html'>"
            "<span class='std std-doc'>hier</span></a>, <a href='#n'><span class='xref myst'>zo"
            "</span></a>.</p>",
            ["Elders <//a.nl/x>, daar <HTTPS://a.nl>, hier <b.html>, zo <#n>."],
            id="where a link leads that a writer chose",
        ),
        pytest.param(
            "<h1>Vastgoed<a class='headerlink' href='#v'>#</a></h1><p>Eén zin. De  tweede\n(ca. 5)."
            " <a class='figure' href='#h' data-origin='3 + 4'>7 vragen</a> is de derde.</p>",
            ["# Vastgoed", "Eén zin.", "De tweede (ca. 5).", "7 vragen is de derde."],
            id="a line a sentence",
        ),
        pytest.param(
            "<p>Voor<br>na</p><h2>Kop met <em>nadruk</em></h2><div><p>A</p>b<p>C</p></div>",
            ["Voor", "na", "", "## Kop met *nadruk*", "A", "b", "C"],
            id="what begins a line",
        ),
        pytest.param(
            "<div><a>1</a><a>2</a></div><p><b>34</b><span>vragen</span>, CO<sub>2</sub> <i>a</i>b",
            ["1 2", "**34** vragen, CO2 *a*b"],
            id="what stands apart without a space",
        ),
        pytest.param(
            "<ul><li><p>Een.</p><p>Nog iets.</p></li><li>Twee<ol><li>onder</li></ol></li></ul>",
            ["- Een.", "  Nog iets.", "- Twee", "  - onder"],
            id="items",
        ),
        pytest.param(
            "<dl><dt>Term</dt><dd><p>Wat het is.</p></dd></dl>"
            "<blockquote><p>Eerste regel.</p><p class='attribution'>—Antwoord 6</p></blockquote>",
            ["Term", "  Wat het is.", "> Eerste regel.", "> —Antwoord 6"],
            id="what is described and what is quoted",
        ),
        pytest.param(
            "<table><caption><span>Cijfers</span></caption><thead><tr><th>Jaar</th><th></th></tr>"
            "</thead><tbody><tr><th><p>2025</p></th><td><p>5 <span>keer</span></p><p>meer</p></td>"
            "</tr></tbody></table>",
            ["Tabel: Cijfers", "| Jaar |", "| 2025 | 5 keer meer"],
            id="a row of a table is a line",
        ),
        pytest.param(
            "<details id='x'><summary>Meer <b>berekeningen</b></summary>Los.<p>In.</p>"
            "<details><summary>Dieper</summary><ul><li>a</li></ul></details></details><p>Uit.</p>",
            ["▸ Meer **berekeningen**", "  Los.", "  In.", "  ▸ Dieper", "    - a", "Uit."],
            id="what opens on demand stands under its title",
        ),
        pytest.param(
            "<figure><div role='img' aria-label='De stap'><svg><text>400</text></svg></div>"
            "<script type='application/json'>{\"width\": 640}</script><svg><path d='M0'/></svg>"
            "<img alt='Een kaart' src='a.png'><svg role='img'><title>Trap</title></svg></figure>",
            ["[tekening: De stap]", "[tekening: Een kaart] [tekening: Trap]"],
            id="a drawing is its name",
        ),
        pytest.param(
            "<div class='drawing wide' role='group' aria-label='De stap'><svg>"
            "<a href='61.html' aria-label='vraag 61'><title>vraag 61</title></a></svg></div>",
            ["[tekening: De stap]"],
            id="so is one whose marks are links",
        ),
        pytest.param(
            "<pre class='code-listing'>x = 1</pre>"
            "<div class='highlight-ipython3 notranslate'><pre>y = 2</pre></div>"
            "<div class='highlight-text'><pre>\neen  lijst\n   twee \n</pre></div>",
            ["[programmacode]", "[programmacode]", "een  lijst", "   twee"],
            id="code of a chapter is left out, what it printed is not",
        ),
        pytest.param(
            "<form><label>Aanloop<output>5 jaar</output><input type='range' value='5'></label>"
            "<input type='search' placeholder='Zoek in vragen'><button>Citeer</button>"
            "<button aria-label='Sluit'><svg><path d='M0'/></svg></button></form>",
            ["Aanloop", "5 jaar", "[Zoek in vragen]", "Citeer", "[Sluit]"],
            id="controls",
        ),
        pytest.param(
            "<p>A</p><div class='made-with'><p>python 3.11</p></div><!-- x --><style>p {}</style>",
            ["A", "[waarmee dit boek is gemaakt]"],
            id="what differs from machine to machine",
        ),
    ],
)
def test_what_a_reader_sees(article: str, lines: list[str]) -> None:
    assert said(article) == lines


def test_what_a_number_says_when_it_is_opened_stands_at_the_end() -> None:
    opened = (
        "<template id='g-doel'><p>2 miljard euro</p><dl><dt>Waarom</dt><dd>afronding</dd></dl>"
        "<blockquote>“naar <mark>2 miljard</mark>”</blockquote></template>"
    )
    within = "<p>Het doel.</p><template id='in'><p>binnen</p></template><p>Meer.</p>"
    assert said(within, opened) == [
        "Het doel.",
        "Meer.",
        "",
        "▸ bij het openen: in",
        "  binnen",
        "",
        "▸ bij het openen: g-doel",
        "  2 miljard euro",
        "  Waarom",
        "    afronding",
        "  > “naar 2 miljard”",
    ]
