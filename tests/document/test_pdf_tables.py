"""Tables of questions in PDF files: which line is of which row and cell; heights and edges."""

from __future__ import annotations

from kamerboek.document.files.pdf.lines import (
    Gap,
    PdfLine,
    PdfPage,
    at_one_height,
    by_height,
    join_lines,
)
from kamerboek.document.files.pdf.reader import DESCENDING, SMALL
from kamerboek.document.files.pdf.tables import (
    _below,
    _fits,
    _numbers_row,
    _table,
    without_cut_cells,
)
from kamerboek.document.files.pdf.text import _page_text, compose
from tests.document.test_pdf_bounds import Letter, lines_of
from tests.rows import over


def line(text: str, top: float, left: float, right: float, tall: float = 10) -> PdfLine:
    return PdfLine(text, left, right, top, top + tall)


def shown(lines: list[PdfLine]) -> str:
    return " ".join(each.text for each in lines)


def row(number: str, top: float, asked: str, answered: str) -> list[PdfLine]:
    """Return a row of a table: its number, and a line 13 points high for each word of a cell."""
    lines = [line(number, top, 60, 70)] if number else []
    lines += [line(text, top + 13 * at, 85, 235) for at, text in enumerate(asked.split())]
    return lines + [line(text, top + 13 * at, 280, 500) for at, text in enumerate(answered.split())]


def table() -> list[PdfLine]:
    return [
        *row("1", 120, "a1 a2", "b1 b2 b3"),
        *row("2", 180, "c1 c2", "d1 d2 d3"),
        *row("3", 240, "e1 e2", "f1 f2 f3"),
    ]


ONE = "1 a1 a2 b1 b2 b3 2 c1 c2 d1 d2 d3 3 e1 e2 f1 f2 f3"
"""The same as it is read."""


def read(*pages: list[PdfLine]) -> list[str]:
    """Return the lines of each page of 800 points, in the order of the table's cells."""
    return [shown(each.lines) for each in without_cut_cells([PdfPage(800, p) for p in pages])]


def test_a_table_is_read_cell_by_cell() -> None:
    assert read(table()) == [ONE]
    # What stands above the first number, at the top and at the foot of a page stays there.
    kop, foot = line("Kop", 100, 60, 235), line("Pagina 1", 760, 60, 100)
    assert read([foot, *table(), kop]) == [f"Kop {ONE} Pagina 1"]
    assert read([*table(), line("Pagina 1", 20, 60, 100)]) == [f"Pagina 1 {ONE}"]


@over(
    ("top", "read_there"),
    [
        # A line that begins half a height above the number of a row is of that row.
        (235, "d2 d3 3 e1 e2 x f1"),
        (234.9, "d2 d3 x 3 e1 e2 f1"),
    ],
)
def test_of_which_row_a_line_is(top: float, read_there: str) -> None:
    """It is lower than the others, for else it would be at the height of the first."""
    lines = [*table(), line("x", top, 280, 500, tall=15 - (top - 235) - 5.1)]
    assert read_there in read(lines)[0]


def test_a_row_goes_on_on_the_next_page() -> None:
    """With its last cell, below the last lines of both; a page of running text ends it."""
    on = [*row("", 120, "g1", "h1"), *row("4", 160, "i1 i2", "j1 j2 j3")]
    on += row("5", 220, "k1 k2", "l1 l2 l3") + row("6", 280, "m1 m2", "n1 n2 n3")
    first, second = read(table(), on)
    assert first == ONE.replace("e2", "e2 g1") + " h1"
    assert second == "4 i1 i2 j1 j2 j3 5 k1 k2 l1 l2 l3 6 m1 m2 n1 n2 n3"

    # A page that has no table itself but crosses none of its edges goes on with it.
    def short() -> list[PdfLine]:
        return row("", 120, "g1", "h1")

    assert read(table(), short()) == [first, ""]
    assert read(table(), row("4", 120, "g1", "h1")) == [ONE, "4 g1 h1"]
    assert read(table(), row("4", 120, "g1", "h1"), short()) == [ONE, "4 g1 g1 h1 h1", ""]
    # Text over both sides ends the table; what follows it is of no row before.
    text = [line("Een zin.", 200, 60, 500)]
    assert read(table(), text, short()) == [ONE, "Een zin.", "g1 h1"]
    assert read(short(), table()) == ["g1 h1", ONE]


@over(
    ("left", "right", "shift", "stays"),
    [
        ("Vraag", "Antwoord", 0, True),
        ("VRAGEN", "reactie", 0, True),
        ("Nr.", "Antwoorden", 3.4, True),
        ("Nummer", "Vraag", 3.5, False),
        ("Vraag", "Ja", 0, False),
        ("Vraag:", "Antwoord", 0, False),
    ],
)
def test_what_heads_the_columns_of_a_page_is_of_no_row(
    left: str, right: str, shift: float, stays: bool
) -> None:
    heads = [line(left, 100, 85, 235), line(right, 100 + shift, 280, 500)]
    on = [*row("", 120, "g1", "h1"), *row("4", 160, "i1", "j1"), *row("5", 200, "k1", "l1")]
    first, second = read(table(), [*heads, *on, *row("6", 240, "m1", "n1")])
    assert first == ONE.replace("e2", "e2 g1" if stays else f"e2 {left} g1") + (
        " h1" if stays else f" {right} h1"
    )
    assert second == f"{f'{left} {right} ' if stays else ''}4 i1 j1 5 k1 l1 6 m1 n1"


@over(
    ("number", "gap", "read_there"),
    [
        # The second cell begins at 280, where those of other rows do.
        ("4", Gap(3, 272, 282.9), "4 g1 g2 h1 h2"),
        ("4", Gap(3, 272, 283), "4 g1 h1 g2 h2"),
        ("Vraag 4: Hoe", Gap(3, 272, 280), "Vraag 4: Hoe g1 g2 h1 h2"),
        ("4", None, "4 g1 h1 g2 h2"),
    ],
)
def test_cells_that_nearly_touch_are_no_one_line(
    number: str, gap: Gap | None, read_there: str
) -> None:
    both = PdfLine("g1 h1", 85, 500, 300, 310, (gap,) if gap else ())
    last = [line("g2", 313, 85, 235), line("h2", 313, 280, 500)]
    assert read([*table(), line(number, 300, 60, 70), both, *last]) == [f"{ONE} {read_there}"]


@over(("space", "gaps"), [(5, ()), (5.1, (Gap(2, 10, 15.1),)), (20, (Gap(2, 10, 30),))])
def test_words_that_stand_further_apart_than_words_do(space: float, gaps: tuple[Gap, ...]) -> None:
    """By more than half the height of letters; by twice of it they are of two lines."""
    letters: list[Letter] = [("a", 0, 10, 0, 10), (" ", 10, 11, 0, 10)]
    found = lines_of(*letters, ("b", 10 + space, 20 + space, 0, 10))
    assert [(each.text, each.gaps) for each in found] == [("a b", gaps)]


@over(
    ("text", "left", "stays"),
    [
        ("¹ Trouw", 60, True),
        ("¹² Trouw", 69.9, True),
        ("¹ Trouw", 70, False),
        ("¹", 60, False),
        ("1 trouw", 60, False),
    ],
)
def test_a_note_below_a_table_is_of_no_row(text: str, left: float, stays: bool) -> None:
    note = [line(text, 290, left, 400), line("Ibid.", 300, 85, 200)]
    found = read([*table(), *note])[0]
    assert found.endswith(f"f1 f2 f3 {text} Ibid.") is stays


@over(
    ("text", "top", "apart"),
    [
        # The row above ends at 276, where its third line does: seven tenths of ten points below it.
        ("Wonen", 283.1, True),
        ("Wonen", 283, False),
        ("Vragen van het lid Ab (VVD)", 290, True),
        *((f"Wonen{sign}", 290, False) for sign in ".?!:;,"),
    ],
)
def test_the_title_of_a_part_stands_behind_the_row_above_it(
    text: str, top: float, apart: bool
) -> None:
    lines = [*table(), line(text, top, 85, 235)]
    expected = f"{ONE} {text}" if apart else ONE.replace("e2", f"e2 {text}")
    assert read(lines) == [expected]


def test_a_line_that_is_lower_than_one_cell_only_is_no_title() -> None:
    long = [line(f"g{at}", 279 + 13 * at, 280, 500) for at in (0, 1)]
    title = line("Wonen", 290, 85, 235)
    assert read([*table(), *long, title]) == [f"{ONE.replace('e2', 'e2 Wonen')} g0 g1"]
    # Without an answer there is no telling.
    alone = [line("4", 300, 60, 70), line("i1", 300, 85, 235), line("Wonen", 340, 85, 235)]
    assert read([*table(), *alone]) == [f"{ONE} 4 i1 Wonen"]


def test_a_head_of_columns_below_a_number_is_of_its_row() -> None:
    heads = [line("Vraag", 150, 85, 235), line("Antwoord", 150, 280, 500)]
    assert read([*table(), *heads]) == [ONE.replace("a2", "a2 Vraag").replace("b3", "b3 Antwoord")]


def test_the_number_of_a_row_at_the_foot_of_a_page_is_no_pages() -> None:
    last = row("4", 720, "g1", "h1")
    assert read([*table(), *last], row("", 120, "g2", "h2")) == [f"{ONE} 4 g1 g2 h1 h2", ""]
    assert read([*table(), line("4", 720, 60, 70)], table())[0] == f"{ONE} 4"


@over(
    ("left", "text", "is_one"),
    [
        *((69.9, "1", True), (70, "1", False), (60, "1. Hoe", True), (60, "a", False)),
        *((60, "Vraag 1: Hoe", True), (60, "Vraag 1", False), (60, "Vraag 1 en", False)),
    ],
)
def test_a_number_at_the_left_edge_begins_a_row(left: float, text: str, is_one: bool) -> None:
    number = line(text, 100, left, left + 6)
    assert _numbers_row(number, [line("x", 200, 90, 99), line("x", 300, 60, 99), number]) is is_one


@over(
    ("left", "right", "fits"),
    [(60, 299, True), (60, 299.5, False), (295, 500, True), (294.5, 500, False)],
)
def test_a_line_fits_where_the_cells_of_the_page_before_part(
    left: float, right: float, fits: bool
) -> None:
    assert _fits([line("x", 100, left, right), line("y", 200, 60, 90)], 297) is fits
    assert not _fits([], 297)


@over(
    ("answers", "gutter"),
    [("b b b", 277), ("b b", 277), ("b", None)],
)
def test_a_table_has_cells_of_more_lines_than_rows(answers: str, gutter: float | None) -> None:
    """With four rows, seven lines of answers; six are not more than half as many again."""
    rows = [*row("1", 120, "a a", "b b"), *row("2", 180, "a a", "b b"), *row("3", 240, "a a", "b")]
    assert _table([*rows, *row("4", 300, "a a", answers)]) == gutter


def test_a_line_of_the_next_page_stands_right_below_a_cell() -> None:
    last = line("x", 690, 60, 90)
    for top, tall, stands in ((100, 10, 703), (100, 20, 706), (693.4, 10, 693.4), (693.5, 10, 703)):
        moved = _below([line("w", 0, 0, 9), last], line("y", top, 70, 80, tall))
        assert (moved.text, moved.left, moved.right) == ("y", 70, 80)
        assert (round(moved.top, 6), round(moved.bottom, 6)) == (stands, stands + tall)
    alone = line("y", 100, 70, 80)
    assert _below([], alone) is alone


def test_lines_from_the_top_down() -> None:
    """At one height are those whose feet differ by 0.35 of the taller at the most."""
    a = line("a", 190, 100, 150)
    for top, tall, order in (
        *((193.5, 10, "b a"), (193.6, 10, "a b"), (187, 20, "b a"), (187.1, 20, "a b")),
        *((186.5, 10, "b a"), (186.4, 10, "b a")),
    ):
        assert shown(by_height([a, line("b", top, 50, 90, tall)])) == order
    right, left = line("r", 190, 100, 150), line("l", 194, 50, 90)
    assert shown(by_height([line("c", 300, 0, 9), left, right])) == "r l c"
    assert by_height([]) == []
    # The first at a height is what others are measured by.
    steps = [line(text, 190 + 3 * at, 100 - at, 150) for at, text in enumerate("abcd")]
    assert shown(by_height(steps)) == "b a d c"


def test_what_is_joined_at_one_height() -> None:
    """Feet less than 0.35 of the taller apart, in either order, and no overlap but a point."""
    a = line("a", 190, 70, 80)
    assert at_one_height(a, line("b", 193.4, 0, 9))
    assert at_one_height(line("b", 193.4, 0, 9), a)
    assert not at_one_height(a, line("b", 193.5, 0, 9))
    words = [line(text, 190, left, left + 10) for text, left in (("a", 70), ("b", 110), ("c", 119))]
    assert [each.text for each in join_lines(words)] == ["a b c"]
    words = [line(text, 190, left, left + 10) for text, left in (("a", 70), ("b", 101), ("c", 110))]
    assert [each.text for each in join_lines(words, cells=True)] == ["a\tb c"]
    words = [line(text, 190, left, left + 10) for text, left in (("a", 70), ("b", 78), ("c", 90))]
    assert [each.text for each in join_lines(words)] == ["a", "b c"]


@over(
    ("bottoms", "between"),
    [
        # Nothing tells what is usual: 13 for letters of ten; half of it back is another column.
        ((100, 93.5), "\n"),
        ((100, 93.4), "\n\n"),
        ((100, 100), "\n"),
        # Half of what is usual, ten, back.
        ((100, 110, 120, 115), "\n"),
        ((100, 110, 120, 114.9), "\n\n"),
        # Of five gaps the second smallest is usual; none of four heights or more counts.
        ((100, 105, 117, 129, 141, 158.3), "\n"),
        ((100, 105, 117, 129, 141, 158.5), "\n\n"),
        ((100, 140, 150, 164.5), "\n"),
        # Nine tenths of a height or less apart stands what is beside another: it says nothing.
        ((100, 109, 122.2), "\n"),
        ((100, 109.1, 122.4), "\n\n"),
    ],
)
def test_how_far_apart_lines_of_a_paragraph_are(bottoms: tuple[float, ...], between: str) -> None:
    text = _page_text([line("x", bottom - 10, 0, 9) for bottom in bottoms])
    assert text.removesuffix("x").endswith(f"x{between}")


def test_where_what_a_page_prints_stands_in_the_text() -> None:
    """Before the page's text, or behind it in the lower half, whatever comes first in the file."""

    def page(*lines: tuple[str, float]) -> PdfPage:
        return PdfPage(800, [line(text, top, 70, 270) for text, top in lines])

    def stood(*lines: tuple[str, float]) -> int:
        return compose([page(("Een.", 300)), page(*lines)])[1][0][2]

    assert stood(("2/2", 40), ("Twee.", 300)) == 4
    assert stood(("Twee.", 300), ("2/2", 40)) == 4
    assert stood(("2/2", 760), ("Twee.", 300)) == 10
    assert stood(("Twee.", 300), ("2/2", 760)) == 10
    assert stood(("2/2", 40)) == 4
    assert stood(("2/2", 760)) == 4


@over(
    ("text", "top", "stays"),
    [
        ("Een titel 2/2", 40, False),
        ("Een titel\t2 van 2", 740, False),
        ("Een titel 2/2", 85, False),
        ("Een titel 2/2", 86, True),
        ("Een titel 1/2", 40, True),
        ("Een titel 2/3", 40, True),
        ("Een titel? 2/2", 40, True),
        ("Een titel 2/2.", 40, True),
    ],
)
def test_a_title_that_says_which_page_it_is_of(text: str, top: float, *, stays: bool) -> None:
    """In the twelfth part of a page's height at its edges, 96 of 800 points."""
    pages = [[line("Een.", 300, 70, 270)], [line(text, top, 70, 270), line("Twee.", 300, 70, 270)]]
    made, left_out = compose([PdfPage(800, page) for page in pages])
    assert (text in made) is stays
    assert [each[:2] for each in left_out] == ([] if stays else [("running_title", text)])


def test_where_the_lines_of_a_row_stand_that_goes_on() -> None:
    """Those of the next page right below; its own lines stay where they are."""
    pages = [table(), [*row("", 120, "g1", "h1"), *row("4", 160, "i1 i2", "j1 j2 j3")]]
    found = without_cut_cells([PdfPage(800, page) for page in pages])
    tops = {line.text: line.top for page in found for line in page.lines}
    assert [tops[text] for text in ("1 a1", "e2", "g1", "f3", "h1", "i2")] == [
        *(120, 253, 266, 266, 279, 173),
    ]


def test_what_stands_beside_a_table_in_the_middle_of_its_page() -> None:
    def beside(top: float) -> PdfLine:
        return line("Directie", top, 520, 560)

    assert read([*table(), beside(400)], [*table(), beside(400)]) == [f"{ONE} Directie"] * 2
    assert read([beside(399), *table()], [beside(399), *table()]) == [f"Directie {ONE}"] * 2


def test_letters_that_a_raised_digit_stands_above() -> None:
    """A small letter counts 1.4 times its height; one that reaches below the line not at all."""
    assert "".join(sorted(SMALL)) == "aceimnorsuvwxz"
    for letter in "aceimnorsuvwxz":
        assert lines_of((letter, 0, 10, 0, 10), ("2", 10, 14, 5, 16.1))[0].text == f"{letter}²"
        assert lines_of((letter, 0, 10, 0, 10), ("2", 10, 14, 5, 16.3))[0].text == f"{letter}2"
    signs = "gjpqyQ,;()[]{}|/@_-–—.·•'’‘\"“”«»*+=~^"
    assert set(signs) == DESCENDING
    for sign in signs:
        letters: list[Letter] = [("A", 0, 10, 5, 15), (sign, 10, 12, 0, 2), ("2", 12, 16, 8, 12)]
        assert lines_of(*letters)[0].text == f"A{sign}²"
    for letter in "bdfhkltABZ":
        assert lines_of((letter, 0, 10, 0, 10), ("2", 10, 14, 5, 12.9))[0].text == f"{letter}²"
        assert lines_of((letter, 0, 10, 0, 10), ("2", 10, 14, 5, 13))[0].text == f"{letter}2"
