"""What a browser shows of a page, one thing at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamerboek.document import read_document


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>een<br>twee<br/>drie</p>", "een\ntwee\ndrie"),
        ("<p>een<hr>twee", "een\n\ntwee"),
        ("<p>een<img src=a>twee<wbr>drie", "eentweedrie"),
        ("<p>een  \n twee", "een twee"),
        ("<pre>een  \n twee</pre>en  dan", "een\ntwee\n\nen dan"),
        ("<p>een<!-- <p>weg --> twee", "een twee"),
        ("<p>een<!-- weg", "een"),
        ("<p>een<!weg> twee<?weg?> drie", "een twee drie"),
        ("<p>3 < 4 &amp; 5 &gt; 2", "3 < 4 & 5 > 2"),
        ("<p title='a > b'>een</p>", "een"),
        ('<p title="a \' > b">een</p>', "een"),
        ("<script>weg</script>een<style>weg</style>", "een"),
        ("<p style='display : none'>weg</p>een", "een"),
        ("<p style='DISPLAY:NONE'>weg</p>een", "een"),
        ("<p aria-hidden=true>weg</p>een", "een"),
        ("<p aria-hidden=false>een</p>", "een"),
        ("<div hidden-not><p>een</p></div>", "een"),
        ("<ul><li>een<li>twee</ul>", "• een\n\n• twee"),
        ("<ol><li>een<li>twee</ol>", "1. een\n\n2. twee"),
        ("<ol start=3><li>een<li value=7>twee<li>drie</ol>", "3. een\n\n7. twee\n\n8. drie"),
        ("<ol type=a><li>een<li>twee</ol>", "a. een\n\nb. twee"),
        ("<ol type=A start=2><li>een</ol>", "B. een"),
        ("<ol type=i><li>een<li>twee</ol>", "i. een\n\nii. twee"),
        ("<ol type=I start=4><li>een</ol>", "IV. een"),
        ("<ol><li>een<ul><li>twee</ul><li>drie</ol>", "1. een\n\n• twee\n\n2. drie"),
        ("<li>los", "los"),
        ("<table><tr><td>een<td>twee<tr><th>drie<td>vier</table>", "een\ttwee\n\ndrie\tvier"),
        (
            "<table><tr><td>een<table><tr><td>twee</td></tr></table><p>drie</td><td>vier</td></tr>"
            "</table>",
            "een\n\ntwee\n\ndrie\tvier",
        ),
        ("12<sup>3</sup> meter", "12³ meter"),
        ("1<sup>2<sup>3</sup>4</sup>5", "1²³⁴5"),
        ("12<sup>3</sup> en 4</sup> en 5", "12³ en 4 en 5"),
        ("<DIV>een</DIV><DIV>twee</DIV>", "een\n\ntwee"),
        ("<p>een</div></p>twee", "een\n\ntwee"),
    ],
)
def test_what_a_page_shows(tmp_path: Path, page: str, text: str) -> None:
    path = tmp_path / "a.html"
    path.write_text(page, encoding="utf-8")
    assert read_document(path).text == text


def shown(folder: Path, page: bytes) -> str:
    path = folder / "a.html"
    path.write_bytes(page)
    return read_document(path).text


@pytest.mark.parametrize(
    "element",
    [
        *("script", "style", "title", "textarea", "noscript", "template", "iframe", "svg", "math"),
        *("select", "nav", "header", "footer", "aside", "button", "form"),
    ],
)
def test_elements_that_are_no_part_of_an_article(tmp_path: Path, element: str) -> None:
    page = f"een <{element}>weg <b>ook</b></{element}>"
    assert shown(tmp_path, f"{page}<{element}>nog</{element}> twee".encode()).split() == [
        "een",
        "twee",
    ]


@pytest.mark.parametrize(
    "element",
    [
        *("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "main", "pre"),
        *("blockquote", "dl", "dt", "dd", "caption", "figure", "figcaption", "address"),
        *("fieldset", "details", "summary", "ul", "ol", "table", "tbody", "thead", "tfoot"),
        *("body", "html"),
    ],
)
def test_elements_that_are_paragraphs(tmp_path: Path, element: str) -> None:
    page = f"een<{element}>twee</{element}>drie"
    assert shown(tmp_path, page.encode()) == "een\n\ntwee\n\ndrie"


@pytest.mark.parametrize(
    "element",
    [
        *("img", "input", "meta", "link", "wbr", "area", "base", "col", "embed", "source"),
        *("track", "br", "hr"),
    ],
)
def test_elements_without_an_end_hold_nothing(tmp_path: Path, element: str) -> None:
    """One that hides hides itself only, and a thousand and one of them are not nested."""
    page = f"een<{element} aria-hidden=true>twee{f'<{element}>' * 1001}drie"
    assert shown(tmp_path, page.encode()).split() in (["eentweedrie"], ["een", "twee", "drie"])


@pytest.mark.parametrize(
    ("said", "encoding", "euro"),
    [
        ("utf-8", "utf-8", "€"),
        ("UTF8", "utf-8", "€"),
        ("us-ascii", "ascii", "E"),
        ("iso-8859-1", "windows-1252", "€"),
        ("latin1", "windows-1252", "€"),
        ("windows-1252", "windows-1252", "€"),
        ("iso-8859-15", "iso-8859-15", "€"),
    ],
)
def test_encodings_of_dutch_pages(tmp_path: Path, said: str, encoding: str, euro: str) -> None:
    page = f"<meta charset='{said}'><p>{euro} 3".encode(encoding)
    assert shown(tmp_path, page) == f"{euro} 3"
    doubts = read_document(tmp_path / "a.html").doubts
    utf = encoding in ("utf-8", "ascii")
    assert doubts == (() if utf else (f"read as {encoding}, as the page says",))
