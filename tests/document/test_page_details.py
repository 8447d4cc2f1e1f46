"""What a browser shows of a page, one thing at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamerboek.document import read_document
from kamerboek.errors import KamerboekError


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


@pytest.mark.parametrize(
    ("page", "text"),
    [
        # What looks like a tag and is none.
        *(("een <", "een <"), ("een <1 twee", "een <1 twee"), ("een < b>twee", "een < b>twee")),
        *(("een<!-- a > b --> c", "een c"), ("een<!---->twee", "eentwee")),
        *(("een<?php twee?> drie", "een drie"), ("een<>twee", "een<>twee"), ("<b>een</b>", "een")),
        (f"een <b {'x' * 9998}>twee", "een twee"),
        (f"een <b {'x' * 9999}>twee", f"een <b {'x' * 9999}>twee"),
        # A tag closes behind its quotes, where they close.
        *(
            ("een<b a='>'>twee", "eentwee"),
            ('een<b a=">">twee', "eentwee"),
            ("een<b a='>twee", "eentwee"),
        ),
        *(("een<b a='>' b=\">\">twee", "eentwee"), ("een<b a=\"'>'\">twee", "eentwee")),
        # Attributes in each of their forms.
        *(
            (f"<ol start{form}><li>een</ol>", "7. een")
            for form in ("=7", "='7'", '="7"', " = 7", " =\n'7'")
        ),
        *((f"<ol START{form}><li>een</ol>", "7. een") for form in ("=7", "='&#55;'")),
        *(
            ("<ol start=x><li>een</ol>", "1. een"),
            ("<ol start=-1><li>a<li>b</ol>", "-1. a\n\n0. b"),
        ),
        *(("<ul type=a><li>een</ul>", "• een"), ("<ol type=x><li>een</ol>", "1. een")),
        # What is hidden hides all within it, up to its own end.
        ("<div style=display:none><div>weg</div>weg</div>een", "een"),
        ("<nav><nav>weg</nav>weg</nav>een", "een"),
        ("<nav><p>weg</p>weg</nav>een", "een"),
        ("<nav><div>weg</nav>een", "een"),
        ("<div aria-hidden=true><nav>weg</nav></div>een", "een"),
        ("<nav>weg<br>weg<hr>weg</nav>een", "een"),
        *(
            ("<svg/>een", "een"),
            ("<svg a='/'>weg</svg>een", "een"),
            ("<SCRIPT>weg</Script>een", "een"),
        ),
        ("een<script>a < b</script >twee", "een\n\ntwee"),
        # Lists, cells and what is set off, closed or not.
        *(
            ("</ol>een</ul></td></pre></sup>twee", "een\n\ntwee"),
            ("<ol><li>a</ol><li>b", "1. a\n\nb"),
        ),
        ("<ol><li>a</li></ol><ol><li>b</li></ol>", "1. a\n\n1. b"),
        *(("<ol><li>a</ol><li>b", "1. a\n\nb"), ("<ul><li>a</ul><li>b", "• a\n\nb")),
        ("<ol><li><p>a</p><p>b</p></li><li>c</li></ol>", "1. a\n\nb\n\n2. c"),
        ("<ol><li></li><li>b</li></ol>", "2. b"),
        ("<table><tr><td>a</td><td></td><td>b</td></tr><tr><td>c</table>d", "a\tb\n\nc\n\nd"),
        ("<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>d", "a\n\nb\tc\n\nd"),
        ("<table><tr><th>a<th>b</table>", "a\tb"),
        ("<tr><td>a</td></tr><tr><td>b</td></tr>c", "a\n\nb\n\nc"),
        ("<pre>a\n  b</pre>c\n  d", "a\nb\n\nc d"),
        ("<pre><pre>a\n b</pre>c\nd</pre>e\nf", "a\nb\n\nc\nd\n\ne f"),
        ("1<sup>2</sup>3<sup>4", "1²3⁴"),
        ("<p>a<p>b</p></p>c<div>d</div>", "a\n\nb\n\nc\n\nd"),
        ("a&nbsp;b&amp;lt;", "a\xa0b&lt;"),
        ("a \t\r\n\f b", "a b"),
    ],
)
def test_what_a_browser_makes_of_it(tmp_path: Path, page: str, text: str) -> None:
    assert shown(tmp_path, (page + "<p>.").encode()) == (f"{text}\n\n." if text else ".")


@pytest.mark.parametrize(
    ("page", "text"),
    [
        *(("een <b twee", "een <b twee"), ("een <!--", "een"), ("een <!-->twee", "een")),
        *(("een <!doctype", "een"), ("een<script>weg", "een"), ("een<", "een<")),
    ],
)
def test_what_is_not_closed_at_the_end(tmp_path: Path, page: str, text: str) -> None:
    assert shown(tmp_path, page.encode()) == text


def test_a_thousand_elements_within_each_other(tmp_path: Path) -> None:
    assert shown(tmp_path, b"<div>" * 1000 + b"een") == "een"
    with pytest.raises(KamerboekError, match=r"elements are nested without end$"):
        shown(tmp_path, b"<div>" * 1001 + b"een")


def test_an_element_is_closed_within_twenty(tmp_path: Path) -> None:
    """Where its end stands further out, nothing is closed: a thousand are not nested, or are."""
    near = b"<section>" + b"<div>" * 19 + b"</section>"
    assert shown(tmp_path, near * 60 + b"een") == "een"
    far = b"<section>" + b"<div>" * 20 + b"</section>"
    with pytest.raises(KamerboekError, match="nested without end"):
        shown(tmp_path, far * 60 + b"een")


@pytest.mark.parametrize(
    ("page", "text", "doubts"),
    [
        (b"\xef\xbb\xbf<meta charset=latin1><p>\xc3\xa9", "\ufeff\n\né", ()),
        (
            b"<meta content='text/html; charset=iso-8859-1'><p>caf\xe9 is",
            "café is",
            ("read as windows-1252, as the page says",),
        ),
        (b'<meta charset = "UTF-8"><p>\xc3\xa9', "é", ()),
        (
            b"<p>caf\xe9 is",
            "café is",
            ("read as Windows-1252: not UTF-8, and all its letters are Dutch in it",),
        ),
        (
            "<meta charset=utf-8><p>é".encode("utf-16"),
            "é",
            ("read as UTF-16, as its byte-order mark says",),
        ),
    ],
)
def test_in_what_encoding_a_page_is(
    tmp_path: Path, page: bytes, text: str, doubts: tuple[str, ...]
) -> None:
    assert shown(tmp_path, page) == text
    assert read_document(tmp_path / "a.html").doubts == doubts
