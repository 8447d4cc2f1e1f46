"""How lines of PDF pages become a text: one line, a paragraph, a column, or the page's own."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from kamerboek.document.files.pdf.lines import PdfLine, PdfPage
from kamerboek.document.files.pdf.text import compose
from tests.document import files
from tests.rows import over

HEIGHT = 800.0
"""Of a page; its margins are the upper and the lower 96 points."""


def line(text: str, top: float, left: float = 70.0, *, wide: float = 300.0) -> PdfLine:
    """Return a line of letters ten points tall."""
    return PdfLine(text, left, left + wide, top, top + 10)


def page(*lines: PdfLine) -> PdfPage:
    return PdfPage(HEIGHT, list(lines))


def text_of(*pages: PdfPage) -> str:
    """Return the text of pages, without what is left out of it."""
    return compose(pages)[0]


@over(
    ("second", "text"),
    [
        # Right behind it, and further on than two heights of a letter.
        (line("Hoe?", 200, 80), "1 Hoe?"),
        (line("Hoe?", 200, 96), "1 Hoe?"),
        (line("Hoe?", 200, 97), "1\tHoe?"),
        (line("Hoe?", 203, 80), "1 Hoe?"),
        (line("Hoe?", 197, 80), "1 Hoe?"),
        (line("Hoe?", 204, 80), "1\nHoe?"),
        (line("Hoe?", 200, 75), "1 Hoe?"),
        (line("Hoe?", 200, 74), "1\nHoe?"),
    ],
)
def test_what_stands_at_one_height_is_one_line(second: PdfLine, text: str) -> None:
    assert text_of(page(line("1", 200, wide=6), second)) == text


@over(("top", "between"), [(239, "\n"), (244, "\n"), (245, "\n\n"), (260, "\n\n"), (205, "\n\n")])
def test_lines_further_apart_than_usual_are_paragraphs(top: float, between: str) -> None:
    """Lines stand 13 points apart: 1.45 times that is 18.85."""
    lines = [line("een", 200), line("twee", 213), line("drie", 226), line("vier", top)]
    assert text_of(page(*lines)) == f"een\ntwee\ndrie{between}vier"


def test_what_stands_above_all_else_comes_first() -> None:
    """A file may hold the head of its page last; columns beside each other stay in its order."""

    def body() -> list[PdfLine]:
        return [line("een", 200), line("twee", 213)]

    def head() -> list[PdfLine]:
        return [line("kop", 40), line("titel", 60), line("naast", 60, 400)]

    read = "kop\n\ntitel\tnaast\n\neen\ntwee"
    assert text_of(page(*body(), *head())) == read
    assert text_of(page(*body(), *head(), line("voet", 700))) == f"{read}\n\nvoet"
    # A column that begins higher than the one before it is no head.
    column = [line("rechts", 190, 400), line("ook", 203, 400)]
    assert text_of(page(*body(), *column)) == "een\ntwee\n\nrechts\nook"


def two(first: PdfLine, second: PdfLine) -> tuple[str, list[tuple[str, str, int]]]:
    """Return two pages with one sentence each and a line of their own."""
    pages = []
    for number, own in enumerate((first, second), start=1):
        body = line(f"Zin van pagina {'een' if number == 1 else 'twee'}.", 300)
        pages.append(page(*sorted((body, own), key=lambda each: each.top)))
    return compose(pages)


BOTH = "Zin van pagina een.\fZin van pagina twee."
"""The first is 19 characters long, both 40."""


@over(
    ("printed", "why"),
    [
        (("Pagina 1 van 2", "Pagina 2 van 2"), "page_mark"),
        (("1/2", "2/2"), "page_mark"),
        (("blz. 1", "blz. 2"), "page_mark"),
        (("- 1 -", "- 2 -"), "page_mark"),
        (("1", "2"), "page_mark"),
        (("Over dijken", "Over dijken"), "running_title"),
        (("Over dijken 1", "Over dijken 2"), "running_title"),
    ],
)
def test_what_pages_add_is_left_out(printed: tuple[str, str], why: str) -> None:
    """Above the text it stands before the page, below it behind."""
    above = two(line(printed[0], 40), line(printed[1], 40))
    assert above == (BOTH, [(why, printed[0], 0), (why, printed[1], 19)])
    below = two(line(printed[0], 760), line(printed[1], 760))
    assert below == (BOTH, [(why, printed[0], 19), (why, printed[1], 40)])


@over(
    ("first", "second"),
    [
        # In the midst of the page, of other words, at another height, a question's heading.
        (line("Pagina 1", 320), line("Pagina 2", 320)),
        (line("Over dijken", 320), line("Over dijken", 320)),
        (line("Over dijken", 40), line("Over sluizen", 40)),
        (line("Over dijken", 40), line("Over dijken!", 60)),
        (line("Vraag 1", 40), line("Vraag 2", 40)),
        (line("Antwoord op vraag 1", 40), line("Antwoord op vraag 2", 40)),
    ],
)
def test_what_an_author_writes_stays(first: PdfLine, second: PdfLine) -> None:
    text, left_out = two(first, second)
    assert first.text in text
    assert second.text in text
    assert left_out == []


@over(
    ("second", "kept"),
    [
        # Other pages have another title than the first; its words are known from there.
        ([line("Statenvragen 2024-017", 40), line("Dan dit.", 300)], "Dan dit."),
        ([line("Dan dit.", 300), line("Statenvragen 2024-017", 760)], "Dan dit."),
        ([line("Beantwoording 2024-017", 40), line("Dan dit.", 300)], "Dan dit."),
        # Right above its text, of other words, a sentence, in the midst of the page.
        ([line("Statenvragen 2024-017", 40), line("Dan dit.", 53)], None),
        ([line("Statenvragen 2024-018", 40), line("Dan dit.", 300)], None),
        ([line("Statenvragen 2024-017.", 40), line("Dan dit.", 300)], None),
        ([line("Statenvragen 2024-017", 120), line("Dan dit.", 300)], None),
    ],
)
def test_what_the_first_page_says_may_head_a_later_one(
    second: list[PdfLine], kept: str | None
) -> None:
    first = page(line("Antwoord op Statenvragen 2024-017", 200), line("Zo is dat.", 300))
    text, left_out = compose([first, page(*second)])
    assert bool(left_out) is (kept is not None)
    if kept:
        assert text.endswith(f"\f{kept}")
        assert left_out[0][0] == "running_title"


@over(("left", "wide", "kept"), [(351, 159, False), (350, 159, True), (351, 160, True)])
def test_what_stands_narrow_beside_every_letter_is_the_pages(
    left: float, wide: float, kept: bool
) -> None:
    beside = [line("Directie Dijken", 320, left, wide=wide) for _ in range(2)]
    assert ("Directie" in two(*beside)[0]) is kept


def test_a_number_alone_on_an_only_page_stays() -> None:
    assert text_of(page(line("Een zin.", 300), line("12", 760))) == "Een zin.\n\n12"
    assert text_of(page(line("Een zin.", 300), line("Pagina 1", 760))) == "Een zin."


def test_a_page_of_nothing_of_its_own_is_no_page() -> None:
    pages = [page(line("1/3", 40), line("Een.", 300)), page(line("2/3", 40))]
    text, left_out = compose([*pages, page(line("3/3", 40), line("Drie.", 300))])
    assert text == "Een.\fDrie."
    assert [each[1:] for each in left_out] == [("1/3", 0), ("2/3", 4), ("3/3", 4)]


def columns(rows: int, *, left: float = 200.0, right: float = 200.0) -> PdfPage:
    """Return a page with two columns that are printed row by row."""
    lines = []
    for row in range(rows):
        top = 150.0 + 13 * row
        lines += [
            line(f"links {row}", top, 70, wide=left),
            line(f"rechts {row}", top, 300, wide=right),
        ]
    return page(*lines)


def test_two_columns_are_read_one_after_the_other() -> None:
    text = text_of(columns(6))
    assert text.split("\n")[:2] == ["links 0", "links 1"]
    assert text.index("links 5") < text.index("rechts 0")


@pytest.mark.parametrize(
    "printed",
    [columns(5), columns(6, left=80), columns(6, right=80)],
    ids=["few lines", "short on the left", "short on the right"],
)
def test_what_only_looks_like_columns_is_read_row_by_row(printed: PdfPage) -> None:
    assert text_of(printed).startswith("links 0\trechts 0\nlinks 1\trechts 1")


def test_rows_of_a_table_are_no_columns() -> None:
    """Both sides part at the same heights, after every second line."""
    lines = []
    for row in range(8):
        top = 150.0 + 13 * row + 20 * (row // 2)
        lines += [
            line(f"links {row}", top, 70, wide=200),
            line(f"rechts {row}", top, 300, wide=200),
        ]
    assert text_of(page(*lines)).startswith("links 0\trechts 0\n")


def numbered(right_too: bool) -> PdfPage:
    """Return a page with a number at every second line of the left side, or of both."""
    lines = []
    for row in range(8):
        top = 150.0 + 13 * row
        number = "" if row % 2 else f"{row // 2 + 1} "
        lines += [
            line(f"{number}Links {row}", top, 70, wide=200),
            line(f"{number if right_too else ''}Rechts {row}", top + 4, 300, wide=200),
        ]
    return page(*lines)


def test_a_table_with_numbers_at_the_left_is_read_row_by_row() -> None:
    text = text_of(numbered(right_too=False))
    assert text.index("Rechts 0") < text.index("2 Links 2")
    columns_of_text = text_of(numbered(right_too=True))
    assert columns_of_text.index("Links 7") < columns_of_text.index("Rechts 0")


def test_the_process_says_what_it_read_or_why_not() -> None:
    def said(content: bytes, *arguments: str) -> dict[str, object]:
        done = subprocess.run(
            [sys.executable, "-m", "kamerboek.document.files.pdf.process", *arguments],
            input=content,
            capture_output=True,
            check=True,
        )
        return dict(json.loads(done.stdout))

    content = files.pdf([[(70, 400, "1 Wat?")]])
    assert said(content, "1", str(2**32)) == {"text": "1 Wat?", "left_out": []}
    assert said(content, "0", str(2**32)) == {"refused": "has 1 pages, more than 0 allowed"}


def test_words_of_a_justified_column_stay_in_their_line() -> None:
    """Words of a narrow justified column stand apart as cells do, and end at other heights."""
    rows = []
    for row in range(12):
        top = 200 + 13 * row
        for left in (60.0, 320.0):
            if row % 6:
                rows.append(PdfLine(f"w{row} gaat ver", left, left + 240, top, top + 10))
                continue
            rows += [
                PdfLine(f"w{row}", left, left + 60, top, top + 10),
                PdfLine("gaat", left + 90, left + 150, top, top + 12.5),
                PdfLine("ver", left + 180, left + 240, top, top + 10),
            ]
    text = text_of(page(*rows))
    assert text.split("\n")[:2] == ["w0 gaat ver", "w1 gaat ver"]
    assert text.count("w0 gaat ver") == 2
    assert text.index("w11 gaat ver") < text.rindex("w0 gaat ver")


def cell(number: str, asked: list[str], answered: list[str], top: float) -> list[PdfLine]:
    """Return a row of a table: its number, its question and its answer, a line each."""
    row = [line(number, top, 60, wide=6)] if number else []
    row += [line(text, top + 13 * at, 85, wide=150) for at, text in enumerate(asked)]
    return row + [line(text, top + 13 * at, 280, wide=220) for at, text in enumerate(answered)]


def test_a_row_of_a_table_goes_on_on_the_next_page() -> None:
    first = [
        *cell("1", ["Hoe hoog is", "de dijk?"], ["De dijk is", "drie meter", "hoog."], 120),
        *cell("2", ["Wie meet", "dat?"], ["De gemeente", "meet dat", "ieder jaar."], 180),
        *cell("3", ["Hoe lang is", "de dijk, en"], ["Tien", "kilometer, en"], 240),
    ]
    second = [
        *cell("", ["hoe breed?"], ["vier meter", "breed."], 120),
        *cell("4", ["Waarom is", "dat zo?"], ["Dat staat", "in het", "besluit."], 170),
        *cell("5", ["Wanneer", "was dat?"], ["Dat was", "in mei", "2023."], 230),
        *cell("6", ["Door wie", "is het"], ["Door de", "raad", "genomen."], 290),
    ]
    text = text_of(page(*first), page(*second))
    assert text.index("Hoe lang is") < text.index("hoe breed?") < text.index("Tien")
    assert text.index("kilometer, en") < text.index("vier meter") < text.index("Waarom is")
    assert "1 Hoe hoog is\nde dijk?\n\nDe dijk is\ndrie meter\nhoog." in text


def test_a_table_with_cells_of_one_line_is_read_by_rows() -> None:
    rows = [
        each for at in range(8) for each in cell(str(at + 1), [f"Hoe{at}?"], ["Zo."], 120 + 40 * at)
    ]
    assert text_of(page(*rows)).split("\n\n")[0] == "1 Hoe0?\tZo."
