"""No number without an origin: what the built book says, and that a typed number is found."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html

from kamerboek.document import ParsedDocument
from tests.book.pages import article
from tests.book.running_text import (
    Allowed,
    Number,
    figure_faults,
    hand_written_pages,
    idle,
    numbers_in,
    quoted_from,
    read_allowed,
    uncovered,
)

EXCEPTIONS = Path(__file__).with_name("numbers-without-origin.csv")


@pytest.fixture(scope="module")
def printed(document: ParsedDocument) -> str:
    """The words of the document, on one line."""
    return " ".join(
        " ".join(f"{each.question_text} {each.answer_text or ''}".split())
        for each in document.questions
    )


@pytest.fixture(scope="module")
def numbers(book: Path, printed: str) -> list[Number]:
    """Every number in the running text of the built book, but for quoted words of the document."""
    return [
        number
        for page in hand_written_pages(book)
        for number in numbers_in(page, article(book, page))
        if not quoted_from(number, printed)
    ]


def test_every_page_that_somebody_wrote_is_read(book: Path, project: Path) -> None:
    chapters = {f"chapters/{path.stem}.html" for path in (project / "chapters").glob("*.ipynb")}
    assert {"index.html", *chapters} <= set(hand_written_pages(book))


def test_no_number_without_an_origin(numbers: list[Number]) -> None:
    found = [str(number) for number in uncovered(numbers, read_allowed(EXCEPTIONS))]
    message = f"make it with the register, or say in {EXCEPTIONS.name} why not:\n"
    assert not found, message + "\n".join(found)


def test_every_exception_is_needed_and_has_a_reason(numbers: list[Number]) -> None:
    allowed = read_allowed(EXCEPTIONS)
    assert idle(numbers, allowed) == []
    assert [each for each in allowed if not each.reason.strip()] == []


def test_every_figure_has_a_value_and_leads_to_its_origin(book: Path) -> None:
    pages = hand_written_pages(book)
    assert [each for page in pages for each in figure_faults(book, page, article(book, page))] == []


def test_what_is_quoted_stands_in_the_document(book: Path, printed: str) -> None:
    """A quotation may hold any number, so its words must be the document's."""
    quoted = [
        " ".join(line.text_content().split())
        for page in hand_written_pages(book)
        for line in article(book, page).xpath(
            ".//blockquote[contains(concat(' ', @class, ' '), ' document ')]"
            "//p[not(contains(@class, 'attribution'))]"
        )
    ]
    assert len(quoted) > 3
    assert [line for line in quoted if line not in printed] == []


def found_in(inside: str) -> list[str]:
    """Return the numbers found in an article with this inside."""
    made = html.fromstring(f"<article>{inside}</article>")
    return [number.printed for number in numbers_in("p.html", made)]


@pytest.mark.parametrize(
    "inside",
    [
        "<p>Er zijn 12 vragen.</p>",
        "<p>Er zijn <em>12</em> vragen.</p>",
        "<p>Er zijn <code>12</code> vragen.</p>",
        "<p><a class='figure' href='#a'>3 vragen</a> en 12 antwoorden</p>",
        "<p>12<a class='figure' href='#a'>3 vragen</a></p>",
        "<p><a href='../vragen/3.html#v3'>3</a> en 12</p>",
        "<p><a href='../vragen/3.html#v3'>12 vragen</a></p>",
        "<p><a href='../vragen/12.html#v12'>vraag 12</a> <a href='vragen/1.html#v1'>12</a></p>",
        "<h2>Over 12 vragen<a class='headerlink' href='#x'>#</a></h2>",
        "<ul><li>een</li><li>12 vragen</li></ul>",
        "<ul><li>12 vragen<ul><li>een</li></ul></li></ul>",
        "<dl><dt>12 vragen</dt><dd>een</dd></dl>",
        "<figure><figcaption><span>Van de 12</span></figcaption><svg></svg></figure>",
        "<details><summary>Tabel: 12 vragen</summary><p>een</p></details>",
        "<table><caption>12 vragen</caption><tr><td>een</td></tr></table>",
        "<table><tr><th>Vraag</th><td>12</td></tr></table>",
        "<table data-origin='geteld'><caption>12 vragen</caption><tr><td>3</td></tr></table>",
        "<blockquote>Er zijn 12 vragen.</blockquote>",
        "<div class='cell_output'><pre>12</pre></div>",
        "<div>12</div>",
        "12",
        "<img src='a.png' alt='12 vragen'>",
        "<svg><text>3</text></svg> 12",
    ],
)
def test_a_typed_number_is_found(inside: str) -> None:
    assert found_in(inside) == ["12"]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("in totaal 5.852 mensen", ["5.852"]),
        ("59,70% van de norm", ["59,70%"]),
        ("in 2030, niet later", ["2030"]),
        ("het plan ‘Defensie2030’", ["2030"]),
        ("de F35A en H2O", ["35", "2"]),
        ("een ½ of 3²", ["½", "3²"]),
        ("nul vragen", ["nul"]),
        ("Twee keer per jaar", ["Twee"]),
        ("in drieën", ["drieën"]),
        ("één vraag", ["één"]),
        ("Eén vraag", ["Eén"]),
        ("e\u0301e\u0301n vraag", ["één"]),
        ("tweeëntwintig of vijfendertig", ["tweeëntwintig", "vijfendertig"]),
        ("tweehonderdvijftig vragen", ["tweehonderdvijftig"]),
        ("achttien, twaalf, twintig", ["achttien", "twaalf", "twintig"]),
        ("honderd, duizend, miljoen, miljard", ["honderd", "duizend", "miljoen", "miljard"]),
        ("de helft van de vragen", ["de helft"]),
        ("een kwart, een derde, twee derde", ["een kwart", "een derde", "twee"]),
        ("tweemaal zoveel, het drievoud", ["tweemaal", "drievoud"]),
        ("het dubbele, dubbel en anderhalf jaar", ["dubbele", "dubbel", "anderhalf"]),
    ],
)
def test_a_number_in_any_form_is_found(text: str, numbers: list[str]) -> None:
    assert found_in(f"<p>{text}</p>") == numbers


@pytest.mark.parametrize(
    "text",
    [
        "een vraag, beide antwoorden, geen andere",
        "Een eenvoudig antwoord, nu eenmaal in eenvoud",
        "de eerste en de tweede lezer van de Tweede Kamer",
        "bedragen in miljoenen euro’s",
        "achteraf tienen vierkanten zesvlak helften eenheid driehoek",
    ],
)
def test_a_word_that_is_no_number_is_not_found(text: str) -> None:
    assert found_in(f"<p>{text}</p>") == []


@pytest.mark.parametrize(
    "inside",
    [
        "<p><a class='figure' href='#a'>12 vragen</a></p>",
        "<p><a class='reference figure' href='#a'>twaalf</a></p>",
        "<p>Zie <a href='../vragen/12.html#v12'><span>vraag 12</span></a>.</p>",
        "<p><a href='vragen/3.1.html#v3.1'>3.1</a></p>",
        "<blockquote class='document'><p>Er zijn 12 vragen.</p></blockquote>",
        "<pre class='code-listing'>x = 12</pre>",
        "<svg><text>12</text></svg>",
        "<div class='citation'><p>Boek. (2012). Versie 12.</p></div>",
        "<script>12</script><style>a {width: 12px}</style><nav>12</nav><!-- 12 -->",
        "<table data-origin='geteld'><tr><th>2030</th><td><p>12</p></td></tr></table>",
        "<dl class='simple origins'><dt>12 vragen</dt><dd>aantal vragen</dd></dl>",
    ],
)
def test_what_carries_its_origin_or_is_not_ours_is_left_out(inside: str) -> None:
    assert found_in(inside) == []


def number_in(text: str, printed: str, page: str = "p.html") -> Number:
    start = text.index(printed)
    return Number(page, text, start, start + len(printed))


@pytest.mark.parametrize(
    ("page", "text", "covered"),
    [
        ("p.html", "artikel 15b", True),
        ("*", "artikel 15b", True),
        ("q.html", "artikel 15b", False),
        ("p.html", "artikel 15", False),
        ("p.html", "Auteurswet", False),
        ("p.html", "artikel 16b", False),
    ],
)
def test_an_exception_covers_its_own_words_only(page: str, text: str, covered: bool) -> None:
    number = number_in("(Auteurswet, artikel 15b).", "15")
    exception = Allowed(page, text, "an article of law")
    assert (uncovered([number], [exception]) == []) == covered
    assert (idle([number], [exception]) == []) == covered


def test_a_number_outside_the_words_of_an_exception_is_found() -> None:
    text = "artikel 15b en 15 vragen"
    later = Number("p.html", text, text.rindex("15"), text.rindex("15") + 2)
    assert uncovered([later], [Allowed("*", "artikel 15b", "")]) == [later]
    assert str(later) == "p.html: '15' in “artikel 15b en 15 vragen”"


@pytest.mark.parametrize(
    ("figure", "fault"),
    [
        ("data-value='3' data-note='n' href='#a'>3 vragen", None),
        ("data-value='3' data-note='n' href='q.html#b'>3 vragen", None),
        ("data-value='' data-note='n' href='#a'>17,2 tot 17,9 miljard euro", None),
        ("data-value='' data-note='n' href='#a'>3 vragen", "has no value"),
        ("data-note='n' href='#a'>3 vragen", "has no value"),
        ("data-value='3' data-note='leeg' href='#a'>3 vragen", "has no origin"),
        ("data-value='3' href='#a'>3 vragen", "has no origin"),
        ("data-value='3' data-note='n' href='#weg'>3 vragen", "leads nowhere"),
        ("data-value='3' data-note='n' href='q.html#a'>3 vragen", "leads nowhere"),
        ("data-value='3' data-note='n' href='weg.html#a'>3 vragen", "leads nowhere"),
        ("data-value='3' data-note='n' href=''>3 vragen", "leads nowhere"),
        ("data-value='3' data-note='n'>3 vragen", "leads nowhere"),
    ],
)
def test_a_figure_without_value_origin_or_place_is_found(
    tmp_path: Path, figure: str, fault: str | None
) -> None:
    made = (
        f"<main><article><p id='a'><a class='figure' {figure}</a></p>"
        "<template id='n'><p>geteld</p></template><template id='leeg'> </template></article></main>"
    )
    (tmp_path / "p.html").write_text(made, encoding="utf-8")
    (tmp_path / "q.html").write_text("<p id='b'>x</p>", encoding="utf-8")
    faults = figure_faults(tmp_path, "p.html", article(tmp_path, "p.html"))
    assert len(faults) == (fault is not None)
    assert fault is None or fault in faults[0]


def test_only_the_documents_own_words_excuse_a_number() -> None:
    printed = "In 2025 is er twee keer meer besteld."
    made = html.fromstring("<p>Het was ‘twee keer meer’, of ‘drie keer’, of vijf keer.</p>")
    numbers = numbers_in("p.html", made)
    assert [number.printed for number in numbers] == ["twee", "drie", "vijf"]
    assert [quoted_from(number, printed) for number in numbers] == [True, False, False]
