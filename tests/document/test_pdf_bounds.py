"""Lines, columns and margins of PDF pages: each just inside its bounds and just outside."""

from __future__ import annotations

from typing import Any

from kamerboek.document.files.pdf.columns import (
    _gutter,
    _partings,
    _rows,
    in_columns,
    numbered_rows,
)
from kamerboek.document.files.pdf.lines import PdfLine, PdfPage, join_lines
from kamerboek.document.files.pdf.margins import Edge, heads_at_edge, marginal, returning_lines
from kamerboek.document.files.pdf.reader import Turn, _LineReader
from kamerboek.document.files.pdf.text import _page_text
from tests.rows import over

Letter = tuple[str | int, float, float, float, float]
"""A character or its code, with its left, right, bottom and top."""


class _Pdfium:
    def FPDFText_GetUnicode(self, content: _Letters, index: int) -> int:  # noqa: N802 - pdfium's
        code = content.letters[index][0]
        return code if isinstance(code, int) else ord(code)

    def FPDFText_GetCharBox(self, content: _Letters, index: int, *box: Any) -> bool:  # noqa: N802 - pdfium's
        _, *values = content.letters[index]
        for place, value in zip(box, values, strict=True):
            place.value = value
        return values[0] >= 0

    def FPDFText_GetCharAngle(self, content: _Letters, _: int) -> float:  # noqa: N802 - pdfium's
        return content.angle


class _Letters:
    def __init__(self, letters: list[Letter], angle: float = 0.0) -> None:
        self.letters = letters
        self.angle = angle

    def count_chars(self) -> int:
        return len(self.letters)


def lines_of(*letters: Letter) -> list[PdfLine]:
    return _LineReader(_Pdfium(), _Letters(list(letters)), Turn(0, 80.0, 100.0)).read()


def test_a_digit_turned_otherwise_than_its_page_is_no_mark() -> None:
    letters: list[Letter] = [("d", 0, 10, 0, 10), ("4", 10, 15, 5, 10)]
    for angle, text in ((0.0, "d⁴"), (1.57, "d4")):
        reader = _LineReader(_Pdfium(), _Letters(letters, angle), Turn(0, 80.0, 100.0))
        assert [line.text for line in reader.read()] == [text]


def typed(*codes: str | int) -> list[str]:
    """Return the lines of characters that stand next to each other, ten wide and ten tall."""
    return [
        line.text
        for line in lines_of(
            *((code, 10 * at, 10 * at + 10, 0, 10) for at, code in enumerate(codes))
        )
    ]


@over(
    ("codes", "lines"),
    [
        (("a", 10, "b"), ["a", "b"]),
        (("a", 13, "b"), ["a", "b"]),
        (("a", 13, 10, "b"), ["a", "b"]),
        (("a", 11, 31, "b"), ["ab"]),
        *((("a", code, "b"), ["a b"]) for code in (9, 32, 160)),
        (("a", 32, 32, "b"), ["a b"]),
        ((32, "a", 32), ["a"]),
        *((("a", code, "b"), ["a-", "b"]) for code in (2, 0xFFFE)),
        ((0xD83D, 0xDE00), ["😀"]),
        ((0xD800, 0xDC00), ["\U00010000"]),
        ((0xDBFF, 0xDFFF), ["\U0010ffff"]),
        (("a", 0xDC00, "b"), ["ab"]),
        ((0xD83D, "a", 0xDE00, "b"), ["ab"]),
        (("a", 0xE000, "b"), ["a\ue000b"]),
        (("a", 0xD7FF, "b"), ["a\ud7ffb"]),
        ((), []),
        ((10, 13), []),
    ],
)
def test_characters_become_lines(codes: tuple[str | int, ...], lines: list[str]) -> None:
    assert typed(*codes) == lines


def test_where_a_line_of_letters_stands() -> None:
    (line,) = lines_of(("A", 12, 20, 30, 40), ("g", 10, 25, 27, 38), ("l", 24, 30, 30, 42))
    assert (line.left, line.right, line.top, line.bottom) == (10, 30, 58, 73)
    assert line.height == 15
    again = lines_of(("A", 12, 20, 30, 40), (10, 0, 0, 0, 0), ("b", 50, 60, 5, 9))
    assert [(each.left, each.right, each.top, each.bottom) for each in again] == [
        (12, 20, 60, 70),
        (50, 60, 91, 95),
    ]


@over(("gap", "lines"), [(20, ["A B"]), (20.5, ["A", "B"]), (30, ["A", "B"]), (0, ["A B"])])
def test_a_gap_of_two_heights_parts_cells(gap: float, lines: list[str]) -> None:
    found = lines_of(("A", 0, 10, 0, 10), (" ", 10, 12, 0, 10), ("B", 10 + gap, 30 + gap, 0, 10))
    assert [line.text for line in found] == lines
    without = lines_of(("A", 0, 10, 0, 10), ("B", 10 + gap, 30 + gap, 0, 10))
    assert [line.text for line in without] == ["AB"]
    # A dash has hardly any height: the letter behind it says what a gap is.
    found = lines_of(("-", 0, 10, 4, 5), (" ", 10, 12, 0, 10), ("B", 10 + gap, 30 + gap, 0, 10))
    assert [line.text for line in found] == [each.replace("A", "-") for each in lines]


def test_a_letter_without_a_place_is_read() -> None:
    found = lines_of(
        ("A", 0, 10, 0, 10), (" ", 0, 0, 0, 0), ("b", -1, 0, 0, 0), ("c", 10, 20, 0, 10)
    )
    assert [line.text for line in found] == ["A bc"]


@over(
    ("digit", "text"),
    [
        # Less than four fifths of the letters' height, and above their foot by more than 0.18.
        (("2", 10, 14, 5, 12.9), "A²"),
        (("2", 10, 14, 5, 13), "A2"),
        (("2", 10, 14, 1.9, 6), "A²"),
        (("2", 10, 14, 1.7, 6), "A2"),
        (("x", 10, 14, 5, 12), "Ax"),
    ],
)
def test_a_small_digit_above_the_foot_is_raised(digit: Letter, text: str) -> None:
    assert lines_of(("A", 0, 10, 0, 10), digit)[0].text == text


def test_what_raised_digits_stand_above() -> None:
    """A small letter is 1.4 times smaller than the line, and one below the foot says nothing."""
    assert lines_of(("a", 0, 10, 0, 10), ("2", 10, 14, 5, 16))[0].text == "a²"
    assert lines_of(("A", 0, 10, 0, 10), ("2", 10, 14, 5, 16))[0].text == "A2"
    assert lines_of(("A", 0, 10, 5, 15), (".", 10, 12, 0, 2), ("2", 12, 16, 8, 12))[0].text == "A.²"
    assert lines_of(("A", 0, 10, 0, 10), (" ", 0, 0, 0, 0), ("2", 12, 16, 5, 9))[0].text == "A²"
    assert lines_of(("2", 0, 4, 5, 9), ("A", 4, 14, 0, 10))[0].text == "2A"
    raised = lines_of(("A", 0, 10, 0, 10), ("2", 10, 14, 8, 12))[0]
    assert (raised.right, raised.top, raised.bottom) == (14, 90, 100)
    tall = lines_of(("A", 0, 10, 0, 20), ("B", 10, 20, 0, 10), ("2", 20, 24, 5, 15))[0]
    assert tall.text == "AB²"


@over(
    ("mark", "text"),
    [
        # Right before a text ten tall: smaller than three quarters of it, its foot above the middle
        # but for a quarter, and no further off than the text is tall.
        (("2", 0, 4, 6, 10), ["² A"]),
        (("2", 0, 4, 6, 13.4), ["² A"]),
        (("2", 0, 4, 6, 13.6), ["2", "A"]),
        (("2", 0, 4, 2.6, 7), ["² A"]),
        (("2", 0, 4, 2.4, 7), ["2", "A"]),
        (("2", -3, 0.5, 6, 10), ["² A"]),
        (("2", -14, -10, 6, 10), ["2", "A"]),
        (("x", 0, 4, 6, 10), ["x", "A"]),
        (("2", 30, 34, 6, 10), ["2", "A"]),
    ],
)
def test_a_raised_number_on_a_line_of_its_own_opens_the_note_behind_it(
    mark: Letter, text: list[str]
) -> None:
    shifted = (mark[0], mark[1] + 20, mark[2] + 20, mark[3], mark[4])
    lines = lines_of(shifted, (10, 0, 0, 0, 0), ("A", 26, 36, 0, 10))
    assert [each.text for each in lines] == text


def test_where_a_note_with_its_raised_number_stands() -> None:
    (note,) = lines_of(
        ("1", 0, 3, 6, 10), ("2", 3, 6, 6, 10), (10, 0, 0, 0, 0), ("A", 9, 19, 0, 10)
    )
    assert (note.text, note.left, note.right, note.top, note.bottom) == ("¹² A", 0, 19, 90, 100)
    four = lines_of(
        *(("1", at, at + 1, 6, 10) for at in range(4)), (10, 0, 0, 0, 0), ("A", 6, 16, 0, 10)
    )
    assert [each.text for each in four] == ["1111", "A"]


def line(
    left: float, right: float, bottom: float = 200, text: str = "tekst", tall: float = 10
) -> PdfLine:
    return PdfLine(text, left, right, bottom - tall, bottom)


@over(
    ("dash", "other", "joined"),
    [
        # The middle of a dash is between the top and the foot of the letters beside it.
        (("-", 195, 196), "7", True),
        (("–", 190, 191), "7", True),
        (("—", 199.4, 200.4), "7", True),
        (("-", 200, 201), "7", False),
        (("-", 188, 190), "7", False),
        (("~", 195, 196), "7", False),
    ],
)
def test_a_dash_stands_in_the_middle_of_its_row(
    dash: tuple[str, float, float], other: str, joined: bool
) -> None:
    text, top, bottom = dash
    beside = line(70, 90, 200, other)
    assert (len(join_lines([beside, PdfLine(text, 120, 124, top, bottom)])) == 1) is joined


def side(count: int, left: float, right: float) -> list[PdfLine]:
    """Return lines below each other, 13 apart."""
    return [line(left, right, 200 + 13 * at) for at in range(count)]


LEFT, RIGHT, OVER = (70.0, 270.0), (300.0, 500.0), (70.0, 500.0)


@over(
    ("lines", "gutter"),
    [
        (side(6, *LEFT) + side(6, *RIGHT), 297),
        (side(6, *LEFT) + side(5, *RIGHT), None),
        (side(7, *LEFT) + side(5, *RIGHT), 297),
        (side(8, *LEFT) + side(4, *RIGHT), None),
        # Three tenths on each side, eight on one of them.
        (side(11, *LEFT) + side(5, *RIGHT), 297),
        (side(12, *LEFT) + side(5, *RIGHT), None),
        (side(6, *LEFT) + side(6, *RIGHT) + side(3, *OVER), 297),
        (side(6, *LEFT) + side(6, *RIGHT) + side(4, *OVER), None),
        # A side ends, or begins, two points from where they part at the most.
        (side(6, 70, 299) + side(6, *RIGHT), 297),
        (side(6, 70, 299.5) + side(6, *RIGHT), None),
        (side(5, *LEFT) + side(4, *RIGHT) + side(3, 295, 500), 297),
        (side(5, *LEFT) + side(4, *RIGHT) + side(3, 294.5, 500), None),
        # Half of its lines fill six tenths of a side.
        (side(6, 70, 207) + side(6, *RIGHT), 297),
        (side(6, 70, 206) + side(6, *RIGHT), None),
        (side(6, *LEFT) + side(5, 300, 422) + side(1, 300, 500), 297),
        (side(6, *LEFT) + side(5, 300, 421) + side(1, 300, 500), None),
        # The sides part in the middle of the page.
        (side(6, 0, 130) + side(6, 141, 400), 138),
        (side(6, 0, 130) + side(6, 140, 400), None),
        (side(6, 0, 250) + side(6, 259, 400), 256),
        (side(6, 0, 250) + side(6, 260, 400), None),
    ],
)
def test_where_two_columns_part(lines: list[PdfLine], gutter: float | None) -> None:
    assert _gutter(lines) == gutter


def test_columns_are_read_one_after_the_other_up_to_a_line_over_both() -> None:
    left = [line(*LEFT, 300 + 13 * at, f"links {at}") for at in range(6)]
    right = [line(*RIGHT, 300 + 13 * at, f"rechts {at}") for at in range(6)]
    mixed = [each for pair in zip(left, right, strict=True) for each in pair]
    heading, foot = line(70, 500, 280, "kop"), line(70, 500, 385, "voet")
    page = PdfPage(800, [heading, *mixed, foot])
    assert [each.text for each in in_columns(page)] == [
        *("kop", *(f"links {at}" for at in range(6)), *(f"rechts {at}" for at in range(6)), "voet"),
    ]


@over(("top", "columns"), [(97, True), (96, False)])
def test_what_stands_in_a_margin_parts_no_columns(top: float, columns: bool) -> None:
    """The upper 96 points of 800 are a margin: five lines are left of the right side or four."""
    right = [PdfLine("rechts", 300, 500, 110 + 13 * at, 120 + 13 * at) for at in range(4)]
    at_edge = PdfLine("rechts", 300, 500, top, top + 10)
    left = [PdfLine("links", 70, 270, 110 + 13 * at, 120 + 13 * at) for at in range(7)]
    page = PdfPage(800, [at_edge, *left, *right])
    read = [each.text for each in in_columns(page)]
    assert read[:2] == (["links", "links"] if columns else ["rechts", "links"])
    low = PdfLine("rechts", 300, 500, 693 if columns else 694, 703 if columns else 704)
    page = PdfPage(800, [low, *left, *right])
    assert (in_columns(page)[0].text == "links") is columns


@over(("top", "heads"), [(69, True), (70, False)])
def test_what_stands_above_white_over_both_columns_heads_them(top: float, heads: bool) -> None:
    """More than three heights of a letter, in the upper part of the page."""
    head = [
        PdfLine("kop", 70, 200, top, top + 10),
        PdfLine("rechts boven", 300, 500, top, top + 10),
    ]
    left = [PdfLine("links", 70, 270, 110 + 13 * at, 120 + 13 * at) for at in range(7)]
    right = [PdfLine("rechts", 300, 500, 110 + 13 * at, 120 + 13 * at) for at in range(7)]
    read = [each.text for each in in_columns(PdfPage(800, [*head, *left, *right]))]
    assert read[:3] == (["kop", "rechts boven", "links"] if heads else ["kop", "links", "links"])


def numbers(*texts: str, shift: float = 0.0, beside: int = 9) -> bool:
    left = [line(70, 270, 200 + 30 * at, text) for at, text in enumerate(texts)]
    right = [line(300, 500, 200 + 30 * at + shift) for at in range(len(texts))][:beside]
    return numbered_rows(left, right)


@over(
    ("texts", "shift", "beside", "rows"),
    [
        (("1 Hoe", "2 Wat", "3 Wie"), 0, 9, True),
        (("1", "2.", "3)"), 0, 9, True),
        (("1 «Hoe", "2 “Wat", "3 ‘Wie"), 0, 9, True),
        (("1 Àl", "2 Þor", "123 Zo"), 0, 9, True),
        (("1 Hoe", "2 Wat"), 0, 9, False),
        (("1 hoe", "2 wat", "3 wie"), 0, 9, False),
        (("1234", "2345", "3456"), 0, 9, False),
        # Figures at the begin of a line, and the notes below them, do not count up.
        (("402. De", "1 De", "2"), 0, 9, False),
        (("402. De", "1 De", "2", "3"), 0, 9, True),
        # At seven tenths of a line's height, half of them.
        (("1", "2", "3"), 6.9, 9, True),
        (("1", "2", "3"), 7, 9, False),
        (("1", "2", "3"), -7, 9, True),
        (("1", "2", "3"), -7.1, 9, False),
        (("1", "2", "3", "4"), 0, 2, True),
        (("1", "2", "3", "4", "5"), 0, 2, False),
    ],
)
def test_rows_with_a_number_at_the_left(
    texts: tuple[str, ...], shift: float, beside: int, rows: bool
) -> None:
    assert numbers(*texts, shift=shift, beside=beside) is rows


@over(("left", "rows"), [(70, True), (79.9, True), (80, False), (150, False)])
def test_a_row_begins_at_the_left(left: float, rows: bool) -> None:
    """Figures further to the right are those of a table within an answer."""
    heights = [200 + 30 * at for at in range(3)]
    numbered = [line(left, 270, height, str(at)) for at, height in enumerate(heights, start=1)]
    right = [line(300, 500, height) for height in heights]
    assert numbered_rows([line(70, 270, 400), *numbered], right) is rows


@over(("at_right", "rows"), [(3, False), (2, False), (1, True), (0, True)])
def test_numbers_at_the_right_too_make_no_rows(at_right: int, rows: bool) -> None:
    """One of three may be there: an answer that is no more than a number."""
    heights = [200 + 30 * at for at in range(3)]
    left = [line(70, 270, height, str(at)) for at, height in enumerate(heights, start=1)]
    answers = [str(at) if at <= at_right else "Nee." for at in (1, 2, 3)]
    right = [line(300, 500, *each) for each in zip(heights, answers, strict=True)]
    assert numbered_rows(left, right) is rows


def heads_of(*pages: str) -> set[int]:
    """Return what heads questions on pages: `4: 5 6` has 4 at the top and 5 and 6 in its text.

    A point behind a number makes it no number alone; behind `|` stands what is at a page's foot.
    """
    result: list[PdfPage] = []
    for page in pages:
        body, _, foot = page.partition("|")
        top, _, inside = body.rpartition(":")
        lines = [line(70, 80, 50, each) for each in top.split()]
        lines += [line(70, 80, 200 + 30 * at, each) for at, each in enumerate(inside.split())]
        lines += [line(70, 80, 790, each) for each in foot.split()]
        result.append(PdfPage(800, lines))
    return {number for _, number in heads_at_edge(result)}


@over(
    ("pages", "heads"),
    [
        # It counts on from a number in the text, or one in the text counts on from it.
        (("1 2", "3: 4"), {3}),
        (("1 2", "3: Nee."), {3}),
        (("1: Nee.", "Nee. 2"), {1}),
        (("1 2", "4: 5"), {4}),
        (("1 2", "4: 6"), set()),
        # Where the text has it too it is a page's.
        (("1 2", "2: 3"), set()),
        (("1 2 3", "2: 4"), set()),
        # Several at the tops of pages, one behind the other.
        (("1 2", "3: Nee.", "5: Nee.", "6: Nee."), {3}),
        (("1 2", "3: Nee.", "4: 5", "9: 8"), {3, 4, 9}),
        (("Nee.", "1: Nee.", "2: 3"), {1, 2}),
        (("1", "2: Nee.", "4: Nee.", "3: Nee."), {2, 3, 4}),
        # The numbers of pages are as far from their place, and one of them is in the text.
        (("1: 1 2", "2: 3", "3: 4 5", "6: 7"), {6}),
        (("1: 1 2", "2: 3", "3: 4 5", "4: 6"), set()),
        (("3: 1 2", "4: 5", "5: 6"), set()),
        (("3: 1 2", "4: 7", "5: 8"), {3, 4, 5}),
        # At a page's foot as well: its text stands on the next page.
        (("1 2", "Nee.|3"), {3}),
        (("1|2", "3: 4"), {2, 3}),
        # No figures alone.
        (("1 2", "3.: 4"), set()),
        (("1 2", "²: 4"), set()),
        (("Nee.|2", "3: Nee."), set()),
        (("3: Nee.", "4: Nee."), set()),
    ],
)
def test_numbers_that_head_questions_at_the_edge_of_a_page(
    pages: tuple[str, ...], heads: set[int]
) -> None:
    assert heads_of(*pages) == heads


def numbered_pages(*pages: tuple[str, str, str]) -> set[Edge]:
    """Return what heads questions on pages, of each what its top, text and foot print."""
    result: list[PdfPage] = []
    for top, inside, foot in pages:
        lines = [line(70, 80, 50, each) for each in top.split()]
        lines += [line(70, 80, 200 + 30 * at, each) for at, each in enumerate(inside.split())]
        lines += [line(400, 500, 790, foot)] if foot else []
        result.append(PdfPage(800, lines))
    return heads_at_edge(result)


KAMER = "Tweede Kamer, vergaderjaar 2021–2022, 34 366 A, nr. 4 "


@over(
    ("feet", "heads"),
    [
        # Numbers start anew, so that the text has each; three of five pages say which they are.
        ((f"{KAMER}1", f"{KAMER}2", f"{KAMER}3", "", ""), {(True, 2), (True, 4)}),
        (("Pagina 1 van 5", "Pagina 2 van 5", "Pagina 3 van 5", "", ""), {(True, 2), (True, 4)}),
        (("1", "2", "3", "4", "5"), {(True, 2), (True, 4)}),
        ((f"{KAMER}1", f"{KAMER}2", "", "", ""), set()),
        (("Dijk 1,1", "Dijk 2,2", "Dijk 3,3", "Dijk 4,4", "Dijk 5,5"), set()),
        (("", "", "", "", ""), set()),
    ],
)
def test_where_pages_say_which_they_are(feet: tuple[str, ...], heads: set[Edge]) -> None:
    tops = ("", "2", "", "4", "")
    inside = ("1 2", "3", "4 1 2", "3", "4")
    assert numbered_pages(*zip(tops, inside, feet, strict=True)) == heads


def test_a_number_that_a_foot_prints_too_is_the_page_s() -> None:
    """Here one stands where numbers in the text begin, at the foot of another page."""
    feet = (line(400, 410, 790, "1"), line(400, 410, 790, "2"), line(400, 410, 790, "3"))
    pages = [PdfPage(800, [line(70, 80, 200, "1"), line(70, 80, 230, "7"), foot]) for foot in feet]
    pages[0].lines.append(line(70, 80, 770, "3"))
    pages[1].lines.append(line(70, 80, 770, "9"))
    assert heads_at_edge(pages) == {(False, 9)}


def test_two_pages_do_not_say_which_they_are() -> None:
    pages = (("", "1 2", "1"), ("2", "1 2", "2"))
    assert numbered_pages(*pages) == set()
    assert numbered_pages(*pages, ("", "3", "3")) == {(True, 2)}


@over(
    ("top", "bottom", "inside"),
    [(85.9, 95.9, False), (86, 96, True), (704, 714, True), (704.1, 714.1, False)],
)
def test_what_stands_in_the_text_of_a_page(top: float, bottom: float, inside: bool) -> None:
    """The margins are 96 points of 800."""
    first = PdfPage(800, [PdfLine("1", 70, 80, top, bottom)])
    second = PdfPage(800, [line(70, 80, 50, "2")])
    assert heads_at_edge([first, second]) == ({(True, 2)} if inside else set())


@over(
    ("text", "bottom", "heads", "what"),
    [
        ("12", 50, {(True, 12)}, ""),
        ("12", 50, {(True, 11)}, "page_mark"),
        ("12", 50, {(False, 12)}, "page_mark"),
        ("12", 95, {(True, 12)}, ""),
        ("12", 790, {(True, 12)}, "page_mark"),
        ("12", 790, {(False, 12)}, ""),
        ("- 12 -", 50, {(True, 12)}, "page_mark"),
        ("²", 50, {(True, 2)}, ""),
    ],
)
def test_the_number_of_a_question_is_no_mark(
    text: str, bottom: float, heads: set[Edge], what: str
) -> None:
    printed = line(70, 100, bottom, text)
    assert marginal(printed, PdfPage(800, [printed]), set(), heads, 2) == what


def at_heights(*bottoms: float) -> list[PdfLine]:
    return [line(70, 270, bottom) for bottom in bottoms]


@over(
    ("bottoms", "partings"),
    [
        ((100, 110, 120), []),
        ((100, 110, 120, 134.5), []),
        ((100, 110, 120, 134.6), [134.6]),
        ((134.6, 100, 120, 110), [134.6]),
        ((100, 110, 130, 140, 160), [130, 160]),
        ((100,), []),
        ((), []),
    ],
)
def test_lines_that_begin_a_paragraph_or_a_cell(
    bottoms: tuple[float, ...], partings: list[float]
) -> None:
    assert _partings(at_heights(*bottoms)) == partings


TWICE = (100, 110, 120, 150, 160, 170, 200, 210)


@over(
    ("right", "rows"),
    [
        (TWICE, True),
        (tuple(each + 2.9 for each in TWICE), True),
        (tuple(each + 3 for each in TWICE), False),
        ((100, 110, 120, 150, 160, 170, 180), False),
        ((100, 110, 120, 150, 160, 170, 180, 210, 220), False),
        ((100, 110, 120, 150, 160, 170, 200, 210, 250, 260, 290), True),
    ],
)
def test_sides_that_part_at_the_same_heights(right: tuple[float, ...], rows: bool) -> None:
    assert _rows(at_heights(*TWICE), at_heights(*right)) is rows


@over(
    ("same", "rows"),
    [(5, True), (3, True), (2, False), (0, False)],
)
def test_three_of_five_heights_at_which_sides_part_are_the_same(same: int, rows: bool) -> None:
    def side(further: int) -> list[PdfLine]:
        tops = [150 + 50 * at + (further if at >= same else 0) for at in range(5)]
        return at_heights(100, 110, 120, *(top + low for top in tops for low in (0, 10, 20)))

    assert _rows(side(0), side(5)) is rows


@over(
    ("second", "text"),
    [
        # At one height but for 0.35 of the taller, and behind it but for a point.
        (line(80, 100, 203.4, "b"), "a b"),
        (line(80, 100, 203.5, "b"), "a|b"),
        (line(80, 100, 196.6, "b"), "a b"),
        (line(80, 100, 206.9, "b", tall=20), "a b"),
        (line(80, 100, 207, "b", tall=20), "a|b"),
        (line(75, 100, 200, "b"), "a b"),
        (line(74.5, 100, 200, "b"), "a|b"),
        (line(96, 100, 200, "b"), "a b"),
        (line(96.5, 100, 200, "b"), "a\tb"),
        (line(96.5, 100, 200, "b", tall=11), "a b"),
    ],
)
def test_what_stands_at_one_height(second: PdfLine, text: str) -> None:
    first = line(70, 76, 200, "a")
    found = join_lines([first, second], cells=True)
    assert "|".join(each.text for each in found) == text
    if len(found) == 1:
        assert (found[0].left, found[0].right) == (70, second.right)
        assert (found[0].top, found[0].bottom) == (min(190, second.top), max(200, second.bottom))


@over(
    ("pages", "times", "returns"),
    [
        # On half of up to five pages, on a third of more, on two at least.
        *((2, 1, False), (2, 2, True), (3, 2, True), (4, 2, True), (5, 3, True), (5, 2, False)),
        *((6, 2, True), (8, 2, True), (9, 3, True), (9, 2, False), (12, 4, True), (12, 3, False)),
        (1, 1, False),
    ],
)
def test_on_how_many_pages_a_line_returns(pages: int, times: int, returns: bool) -> None:
    with_title = [PdfPage(800, [line(70, 300, 50, f"Kop {at}")]) for at in range(times)]
    others = [
        PdfPage(800, [line(70, 300, 50 + 20 * at, "abcdefghijkl"[at])])
        for at in range(pages - times)
    ]
    keys = returning_lines([*with_title, *others])
    assert ("Kop #@10" in keys) is returns


@over(("times", "pages", "returns"), [(2, 2, False), (2, 4, False), (3, 5, True), (3, 6, False)])
def test_a_sentence_returns_on_most_pages(times: int, pages: int, returns: bool) -> None:
    """`Nee.` at one height on two pages is the author's; three of five are six tenths."""
    said = [PdfPage(800, [line(70, 300, 750, "Nee.")]) for _ in range(times)]
    others = [PdfPage(800, [line(70, 300, 50, "abcdef"[at])]) for at in range(pages - times)]
    assert ("Nee.@185" in returning_lines([*said, *others])) is returns


@over(("other", "returns"), [(50, True), (54, True), (57, False)])
def test_how_far_apart_it_may_stand(other: float, returns: bool) -> None:
    """Heights are taken in steps of four points, and the next step counts."""
    pages = [PdfPage(800, [line(70, 300, bottom, "Kop")]) for bottom in (50, other)]
    returning = returning_lines(pages)
    assert bool(returning) is returns
    for each in pages:
        assert marginal(each.lines[0], each, returning, (), 2) == (
            "running_title" if returns else ""
        )


def why(text: str, bottom: float, *, left: float = 70, wide: float = 100, pages: int = 2) -> str:
    printed = line(left, left + wide, bottom, text)
    returning = returning_lines([PdfPage(800, [printed])] * 2)
    return marginal(printed, PdfPage(800, [printed]), returning, (), pages)


@over(
    ("text", "what"),
    [
        *((mark, "page_mark") for mark in ("1/2", "1 / 2", "1 van 2", "1 of 2", "pagina 1 van 2")),
        *(
            (mark, "page_mark")
            for mark in ("blz. 1 / 2", "blz 1", "Blz. 1", "page 1 of 2", "Pagina 1")
        ),
        *((mark, "page_mark") for mark in ("- 1 -", "– 1 –", "1 -", "- 1", "1", "1234")),
        *((mark, "running_title") for mark in ("1234a", "pagina", "1 tot 2", "bladzij 1", "Kop")),
        *(
            (label, "")
            for label in ("Vraag 1", "Vragen 1, 2 en 3", "Antwoord", "Antwoorden op de vragen 1")
        ),
        *((label, "") for label in ("1.", "(1)", "12345", "Antwoord op vraag 1:", "Vraag")),
        # Two cells of a table's row.
        ("-\t1", "running_title"),
        *((label, "") for label in ("VRAAG 1:", "antwoord op de vragen 1 en 2")),
        ("123456", "running_title"),
        *(
            (label, "")
            for label in ("Vraag 3 (blz. 4)", "Vraag nr. 3 (VVD)", f"Vraag 3 {'x' * 39}")
        ),
        *((title, "running_title") for title in (f"Vraag 3 {'x' * 40}", "Vragen 3 over dijken")),
    ],
)
def test_what_a_line_in_a_margin_is(text: str, what: str) -> None:
    assert why(text, 50) == what


@over(
    ("bottom", "left", "wide", "what"),
    [
        # The margins are 96 points of 800; narrow lines from 350 points on stand beside.
        (95, 70, 100, "running_title"),
        (96, 70, 100, ""),
        (714, 70, 100, ""),
        (715, 70, 100, "running_title"),
        (400, 351, 159, "running_title"),
        (400, 350, 159, ""),
        (400, 351, 160, ""),
    ],
)
def test_where_a_title_stands(bottom: float, left: float, wide: float, what: str) -> None:
    assert why("Kop", bottom, left=left, wide=wide) == what


def test_a_number_alone_is_a_mark_where_there_are_pages() -> None:
    assert [why("12", 50, pages=pages) for pages in (2, 1)] == ["page_mark", ""]
    printed = line(70, 100, 50, "12")
    assert marginal(printed, PdfPage(800, [printed]), set(), (), 1) == ""
    assert why("- 12 -", 50, pages=1) == "page_mark"


@over(
    ("bottoms", "between"),
    [
        # A quarter of the gaps are smaller than the usual one: 10.
        ((100, 110, 120, 130, 144.5), "\n"),
        ((100, 110, 120, 130, 144.6), "\n\n"),
        ((100, 110, 120, 130, 119), "\n\n"),
        ((100, 110, 122, 134, 151.3), "\n"),
        ((100, 110, 122, 134, 151.5), "\n\n"),
        ((100, 105, 117, 129, 141, 158), "\n"),
        ((100, 118.8), "\n"),
        ((100, 160), "\n\n"),
        ((100, 139), "\n"),
        ((100, 140), "\n\n"),
        # Where nothing is usual, a line is 1.3 times as high as its letters.
        ((100, 86.9), "\n\n"),
    ],
)
def test_lines_further_apart_are_paragraphs(bottoms: tuple[float, ...], between: str) -> None:
    text = _page_text(at_heights(*bottoms))
    assert text.removesuffix("tekst").endswith(f"tekst{between}")


@over(
    ("odd", "place"),
    [
        # Columns part at 297: a line is of a side up to two points from there.
        ((70, 299), 2),
        ((70, 299.5), None),
        ((295, 500), 8),
        ((294.5, 500), None),
        ((290, 310), None),
    ],
)
def test_of_which_column_a_line_is(odd: tuple[float, float], place: int | None) -> None:
    """One that is of neither parts what stands above it from what stands below."""
    left = [line(*LEFT, 300 + 13 * at, f"l{at}") for at in range(6)]
    right = [line(*RIGHT, 300 + 13 * at, f"r{at}") for at in range(7)]
    between = line(*odd, 300 + 13 * 1 + 6, "x")
    read = [each.text for each in in_columns(PdfPage(800, [*left, *right, between]))]
    if place is None:
        assert read[:5] == ["l0", "l1", "r0", "r1", "x"]
    else:
        assert read.index("x") == place
        assert read.index("l5") < read.index("r0")
