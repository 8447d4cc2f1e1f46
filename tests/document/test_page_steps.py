"""The steps in which lines become those of pages, each by itself.

Before each line stands what it is: `#` the mark of a page, `=` a running title, `-` a rule, `^` the
end of a page, a space the author's. `‖` stands behind a mark that shares its line with text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kamerboek.document.questions.pages.bare_marks import (
    _ends_page,
    _every_page,
    missing_numbers,
    take_bare_marks,
)
from kamerboek.document.questions.pages.counted_titles import (
    _with_line_above,
    front_titles,
    take_title_and_number,
)
from kamerboek.document.questions.pages.letterheads import take_letterhead
from kamerboek.document.questions.pages.other_titles import _take_rest_of_titles, take_near_titles
from kamerboek.document.questions.pages.page_marks import (
    PageMark,
    _complete,
    _ends_document,
    _stands_apart,
    mark_readings,
)
from kamerboek.document.questions.pages.titles import _may_be_title, beside_mark, take_titles
from kamerboek.document.questions.wording.lines import Line, goes_on_below, is_head, is_title
from tests.document.test_pages import document, read
from tests.rows import over

WHY = {"#": "page_mark", "=": "running_title", "-": "rule", "~": "note", "^": "", " ": ""}


def lines_of(marked: str) -> tuple[str, list[Line]]:
    """Return a text and its lines, each of them what stands before it."""
    text, found = "", []
    for line in marked.split("\n"):
        sign, content = line[:1], line[1:]
        printed, _, rest = content.rpartition("‖")
        start = len(text) + len(printed)
        text += printed + rest
        kind = "page" if sign in "#=-^" else "text" if rest.strip() else "blank"
        kind = "note" if sign == "~" else kind
        at = start - len(printed) if printed else -1
        found.append(Line(start, len(text), kind, WHY[sign], at))  # type: ignore[arg-type] # of the table
        text += "\n"
    return text[:-1], found


def shown(text: str, found: Sequence[Line]) -> str:
    lines = []
    for line in found:
        sign = {"page_mark": "#", "running_title": "=", "rule": "-", "note": "~"}.get(line.why, " ")
        if not line.why and line.kind == "page":
            sign = "^"
        assert line.kind == (
            "page" if sign != " " else "text" if line.start < line.end else "blank"
        )
        printed = f"{text[line.printed : line.start]}‖" if line.printed >= 0 else ""
        lines.append(f"{sign}{printed}{text[line.start : line.end]}")
    return "\n".join(lines)


def check(take: Callable[[str, Sequence[Line]], None], before: str, after: str = "") -> None:
    """Check what a step makes of lines: nothing where only one text is given."""
    text, found = lines_of(before)
    take(text, found)
    assert shown(text, found) == (after or before)


T = "Stand van de dijken in beeld"


def test_the_second_line_of_a_title() -> None:
    pages = f"={T}\n van nu\n Zo.\n={T}\n van nu\n Dus."
    check(_take_rest_of_titles, pages, pages.replace(" van nu", "=van nu"))
    check(_take_rest_of_titles, pages.replace("van nu\n Dus", "van toen\n Dus"))
    check(_take_rest_of_titles, f"={T}\n van nu\n Zo.")
    check(_take_rest_of_titles, pages.replace(T, f"{T}."))
    for second in ("van nu.", "van nu?", "van nu!", "van nu:", "van nu;", "Vraag 1", ""):
        check(_take_rest_of_titles, pages.replace("van nu", second))
    check(_take_rest_of_titles, pages.replace(" van nu", "#12"))
    other = pages.replace(f"={T}\n van nu\n Dus", "=Kop\n van nu\n Dus")
    check(_take_rest_of_titles, other)
    check(_take_rest_of_titles, pages.replace("=", " "))


@over(
    ("marked", "missing"),
    [
        (" 1\n#2\n 3\n#4\n 5\n 7\n 8", "1 3 5 7"),
        (" 3\n#2\n 2\n 1", ""),
        (" 3\n#2\n 4", "4"),
        (" 1\n 2\n 3", ""),
        ("#2\n **3**\n#5\n =6", "**3**"),
        ("#2\n=3\n 4a\n#5", ""),
        ("#2\n 3\n 3\n#4", "3 3"),
        ("#2\n 2\n 4\n#4\n 4", ""),
    ],
)
def test_numbers_alone_that_are_missing_pages(marked: str, missing: str) -> None:
    text, found = lines_of(marked)
    assert " ".join(text[a:b] for a, b in missing_numbers(text, found)) == missing


SLIP = T.replace("dijken", "dljken")


@over(
    ("before", "after"),
    [
        # Lines of what nearly is the title of other pages, with the number of a page beside it.
        (
            f" Zo.\n {T}\n#1\n Een.\n {SLIP}\n#2\n Een.\n={T}\n#3",
            f" Zo.\n={T}\n#1\n Een.\n={SLIP}\n#2\n Een.\n={T}\n#3",
        ),
        (
            f" Zo.\n {SLIP}\n 2\n Een.\n={T}\n#1\n Een.\n={T}\n#3".replace("\n 2\n", "\n#2\n"),
            f" Zo.\n={SLIP}\n#2\n Een.\n={T}\n#1\n Een.\n={T}\n#3",
        ),
        (
            f" Zo.\n={T}\n#1\n Een.\n {SLIP}\n 2\n Een.\n={T}\n#3",
            f" Zo.\n={T}\n#1\n Een.\n={SLIP}\n 2\n Een.\n={T}\n#3",
        ),
        # A title on two lines is one; a mark may share its line with text.
        (
            " Zo.\n=Stand van de\n=dijken in beeld\n#1\n Een.\n Stand van de\n dljken in beeld\n"
            "#2\n Een.\n=Stand van de\n=dijken in beeld\n#3",
            " Zo.\n=Stand van de\n=dijken in beeld\n#1\n Een.\n=Stand van de\n=dljken in beeld\n"
            "#2\n Een.\n=Stand van de\n=dijken in beeld\n#3",
        ),
        (
            f" Zo.\n={T}\n 1/3 ‖Een.\n {SLIP}\n 2/3 ‖Een.\n={T}\n 3/3 ‖Een.",
            f" Zo.\n={T}\n 1/3 ‖Een.\n={SLIP}\n 2/3 ‖Een.\n={T}\n 3/3 ‖Een.",
        ),
        # The first mark of all may be the first sign of the text.
        (
            f" 1/3 ‖{SLIP}\n Een.\n#2\n={T}\n Een.\n#3\n={T}\n Een.",
            f"=1/3 ‖{SLIP}\n Een.\n#2\n={T}\n Een.\n#3\n={T}\n Een.",
        ),
        # Not what is within a line, and no head.
        (f" Zo.\n={T}\n#1\n Een. {SLIP}\n#2\n={T}\n#3", ""),
        (f" Zo.\n={T}\n#1\n Een.\n {SLIP}\n Vraag 2\n={T}\n#3", ""),
        (f" Zo.\n {T}\n Een.\n {SLIP}", ""),
    ],
)
def test_lines_that_are_nearly_a_title(before: str, after: str) -> None:
    check(take_near_titles, before, after)


def test_lines_beside_a_mark() -> None:
    _, found = lines_of("#1\n a\n \n b\n#2\n c")
    assert list(beside_mark(found, 0, 1)) == [1, 3]
    assert list(beside_mark(found, 4, -1)) == [3, 1]
    assert list(beside_mark(found, 5, 1)) == [5]
    assert list(beside_mark(found, -1, -1)) == []
    _, many = lines_of("\n".join([" a"] * 10))
    assert list(beside_mark(many, 0, 1)) == list(range(8))
    _, blank = lines_of("\n".join([*["^"], *[" "] * 28, " a", " b"]))
    assert list(beside_mark(blank, 0, 1)) == [29]


def test_marks_of_every_page() -> None:
    def marks(*pages: int, of: int) -> dict[int, PageMark]:
        return {at: PageMark(at, page, of, 0) for at, page in enumerate(pages)}

    assert _complete(marks(1, 2, 3, of=3))
    assert _complete(marks(2, 3, of=3))
    assert not _complete(marks(1, 2, of=3))
    assert not _complete(marks(1, 3, of=3))
    assert not _complete(marks(1, of=1))
    assert _complete(marks(2, of=2))


def test_a_mark_alone() -> None:
    text, found = lines_of(" Een.\n \n 2/3\n \n Twee. 3/3\n 3/3\n#4\n 1/1\n^")
    assert _stands_apart(found, PageMark(2, 2, 3, found[2].end))
    assert not _stands_apart(found, PageMark(2, 2, 3, found[2].end - 1))
    assert not _stands_apart(found, PageMark(5, 3, 3, found[5].end))
    assert _stands_apart(found, PageMark(7, 1, 1, found[7].end))
    assert not _stands_apart(found[:2] + found[4:], PageMark(3, 2, 3, found[5].end))
    assert _stands_apart(found[2:4], PageMark(0, 2, 3, found[2].end))
    assert _stands_apart(found[1:3], PageMark(1, 2, 3, found[2].end))
    assert not _stands_apart(found[4:6], PageMark(1, 2, 3, found[5].end))
    late = [Line(1201, 1204, "text"), Line(1200, 1203, "text")]
    assert _ends_document(late, PageMark(0, 3, 3, 0))
    assert not _ends_document(late, PageMark(1, 3, 3, 0))
    assert not _ends_document(late, PageMark(0, 2, 3, 0))
    assert text


@over(
    ("line", "readings", "why"),
    [
        ("3/6", [(3, 6, 3)], ""),
        ("3/6 Vraag", [(3, 6, 4)], ""),
        ("Pagina 3 van 6", [(3, 6, 14)], "page_mark"),
        ("Pagina 3 van 6 is", [(3, 6, 15)], ""),
        ("10/1 2", [(10, 12, 6), (10, 1, 4)], ""),
        ("1 0/12", [(0, 12, 6), (10, 12, 6)], ""),
        ("1 0/1 2", [(0, 12, 7), (0, 1, 5), (10, 12, 7), (10, 1, 5)], ""),
        ("**3/6**", [(3, 6, 7)], ""),
        ("Drie", [], ""),
    ],
)
def test_what_may_be_the_mark_of_a_page(
    line: str, readings: list[tuple[int, int, int]], why: str
) -> None:
    read = Line(0, len(line), "text")
    found = list(mark_readings(line, read, 7))
    assert [(each.page, each.pages, each.end) for each in found] == readings
    assert all(each.line == 7 for each in found)
    assert (read.kind, read.why) == (("page", why) if why else ("text", ""))


def test_where_one_page_ends() -> None:
    text, page, rule = Line(0, 1, "text"), Line(0, 1, "page"), Line(0, 1, "page", "rule")
    ends = {
        (one, other)
        for one, before in enumerate((text, page, rule))
        for other, line in enumerate((text, page, rule))
        if _ends_page(before, line)
    }
    assert ends == {(1, 0), (1, 2)}


@over(
    ("marked", "begins", "every"),
    [
        (" Nul.\n^\n 1\n Een.\n^\n 2\n Twee.", [2, 5], True),
        (" Nul.\n^\n 1\n Een.\n^\n 2\n Twee.\n^\n Drie.", [2, 5], False),
        (" Nul.\n^\n 1\n Een.\n^\n 2\n Wat is dat?", [2, 5], False),
        (" Nul.\n^\n 1\n Een.\n^\n 2\n \n Wat is dat?", [2, 5], True),
        (" Nul.\n^\n 1\n Een.\n^\n 2", [2, 5], True),
        # Where questions have a word before their number, none of these is one's.
        (" Vraag 1\n^\n 1\n Een.\n Vraag (2\n^\n 2\n Wat is dat?", [2, 6], True),
        (" Vraag 1\n^\n 1\n Een.\n^\n 2\n Wat is dat?", [2, 5], False),
        (" Wat is dat?\n^\n 1\n Een.\n^\n 2\n Twee.", [2, 5], True),
    ],
)
def test_a_number_at_the_begin_of_every_page(
    marked: str, begins: list[int], *, every: bool
) -> None:
    text, found = lines_of(marked)
    assert _every_page(text, found, begins) is every


def test_a_line_that_goes_on_below() -> None:
    text, found = lines_of(" Een\n twee\n Drie\n \n vier\n^")
    assert [goes_on_below(text, found, at) for at in range(6)] == [
        *(True, False, False, True, False, False),
    ]
    assert not goes_on_below(text, found[:1], 0)


def test_a_short_line_with_the_one_above() -> None:
    text, found = lines_of(f" {T}\n van nu\n twaalf signs\n 3 van\n \n van nu")

    def words(at: int) -> str:
        line = _with_line_above(text, found, at)
        assert line.kind == "text"
        return text[line.start : line.end]

    assert [words(at) for at in (0, 1, 2, 3, 5)] == [
        *(T, f"{T}\nvan nu", "twaalf signs", "3 van", "van nu"),
    ]
    text, found = lines_of(" van nu\n elf tekens.\n Vraag")
    assert [words(at) for at in (0, 1)] == ["van nu", "van nu\nelf tekens."]


def test_titles_in_front() -> None:
    text, found = lines_of(f" {T}\n Stand der dijken nu\n Stand der dijken\n={T}x\n Vraag 1\n {T}y")
    assert front_titles(text, found) == (4, frozenset((T, "Stand der dijken nu", f"{T}x")))
    text, found = lines_of(f" {T}\n Zo.")
    assert front_titles(text, found) == (0, frozenset())
    text, found = lines_of(" Vraag 1\n Vraag 2")
    assert front_titles(text, found) == (0, frozenset())


@over(
    ("content", "is_one"),
    [
        *((T, True), ("x" * 12, True), ("x" * 11, False), ("x" * 200, True), ("x" * 201, False)),
        *((f"{T}{sign}", False) for sign in ".?!:;,"),
        *(("Hoe zijn de dijken", False), ("Vraag 1 van de dijken", False)),
    ],
)
def test_a_line_that_may_be_a_title(content: str, *, is_one: bool) -> None:
    assert is_title(content, Line(0, len(content), "text")) is is_one


@over(
    ("content", "heads"),
    [
        *(("Vraag 1", True), ("Vraag: dijken", True), ("Vraag en antwoord", False), ("12.", True)),
        *(("1234.", False), ("Antwoord op vraag 3", True), ("Dijken", False), ("Vraag", True)),
    ],
)
def test_a_line_that_heads(content: str, *, heads: bool) -> None:
    assert is_head(content) is heads


def may_be(marked: str, content: str, places: dict[int, int]) -> bool:
    text, found = lines_of(marked)
    return _may_be_title(text, found, content, places)


def test_a_line_that_returns_may_be_a_title() -> None:
    key = f"{T} #"
    pages = f" a\n {T} 1\n#1\n b\n {T} 2\n#2"
    assert may_be(pages, key, {1: -1, 4: -1})
    # The last number of each counts on; the same on all pages says nothing.
    assert not may_be(pages.replace(f"{T} 2", f"{T} 0"), key, {1: -1, 4: -1})
    assert may_be(pages.replace(f"{T} 2", f"{T} 1"), key, {1: -1, 4: -1})
    assert may_be(pages.replace(f"{T} 2", f"{T} 1"), "Er zijn # dijken nu", {1: -1, 4: -1})
    assert not may_be(pages, "Er zijn # dijken nu", {1: -1, 4: -1})
    assert may_be(pages, T, {1: -1, 4: -1})
    for content in (f"{T}.", f"{T}?", f"{T}!", f"{T}:", f"{T};", "Hoe is dat", "Vraag #"):
        assert not may_be(pages, content, {1: -1, 4: -1})
    # The row of a table, with two figures or more in columns.
    for row in ("Urk   #.#   #,#%", "Urk\t#\t#", "Urk  -  #", "Urk  #  –  #"):
        assert not may_be(pages, row, {1: -1, 4: -1})
    assert may_be(pages, f"{T}   nr. #   #", {1: -1, 4: -1})
    # Behind a mark, below the head of a question: of half of them or more.
    below = f"#1\n Vraag 1\n {T}\n#2\n {T}\n#3\n {T}"
    assert may_be(below, T, {2: 1, 4: 1, 6: 1})
    assert not may_be(below, T, {2: 1, 4: 1})
    assert may_be(below, T, {2: -1, 4: 1})
    assert not may_be(f" Vraag 1\n {T}", T, {1: 1})
    assert may_be(f"#Vraag 1\n {T}", T, {1: 1})
    assert may_be(f" {T}", T, {0: 1})


def test_a_title_with_its_number_on_the_line_beside() -> None:
    kop = " Kop\n Vraag 1\n"
    pages = f"{kop} {T}\n 1\n Een.\n {T}\n 2\n Twee."
    check(take_title_and_number, pages, f"{kop}={T}\n#1\n Een.\n={T}\n#2\n Twee.")
    check(take_title_and_number, pages.replace("\n 2\n", "\n 3\n"))
    # Two blank lines may be between them, no line of a page's.
    check(
        take_title_and_number,
        pages.replace("\n 1\n", "\n \n \n 1\n"),
        f"{kop}={T}\n \n \n#1\n Een.\n={T}\n#2\n Twee.",
    )
    check(take_title_and_number, pages.replace("\n 1\n", "\n \n \n \n 1\n"))
    check(take_title_and_number, pages.replace("\n 1\n", "\n^\n 1\n"))
    # Number first, and the number that more of them say.
    check(
        take_title_and_number,
        f"{kop} 1\n {T}\n Een.\n 2\n {T}\n Twee.",
        f"{kop}#1\n={T}\n Een.\n#2\n={T}\n Twee.",
    )
    # The title in front: once is enough, and where it stands apart without a head below.
    front = f" {T}\n Vraag 1\n"
    check(
        take_title_and_number, f"{front} Een.\n {T}\n 2\n Twee.", f"{front} Een.\n={T}\n#2\n Twee."
    )
    check(take_title_and_number, f"{front} Een.\n \n {T}\n Twee.", f"{front} Een.\n \n={T}\n Twee.")
    check(take_title_and_number, f"{front} Een.\n {T}\n Twee.")
    check(take_title_and_number, f"{front} Een.\n \n {T}\n Vraag 2")
    check(take_title_and_number, f"{front} Een.\n \n {T}\n \n Vraag 2")
    check(take_title_and_number, f"{front} Een.\n^\n {T}", f"{front} Een.\n^\n={T}")
    check(
        take_title_and_number,
        f"{front} Een.\n {T}\n 2\n Twee.\n {T}\n Vraag 2",
        f"{front} Een.\n={T}\n#2\n Twee.\n={T}\n Vraag 2",
    )


def test_what_a_letter_says_beside_its_mark() -> None:
    check(
        take_letterhead,
        " Datum\n 9 mei 2023\n#1\n Ministerie van Defensie\n Ons kenmerk 12-A\n 13\n Meer.",
        "=Datum\n=9 mei 2023\n#1\n=Ministerie van Defensie\n=Ons kenmerk 12-A\n 13\n Meer.",
    )
    check(take_letterhead, "#1\n Datum\n \n 9 mei 2023", "#1\n=Datum\n \n 9 mei 2023")
    check(take_letterhead, "#1\n Een.\n Ministerie van Defensie")
    check(take_letterhead, "=1\n Datum\n 9 mei 2023")
    check(take_letterhead, "#1\n Datum", "#1\n=Datum")


def test_a_mark_that_is_the_first_sign_of_a_text() -> None:
    check(take_titles, f" 1/3 ‖{T}\n Een.\n#2\n {T}\n Zo.", f"=1/3 ‖{T}\n Een.\n#2\n={T}\n Zo.")
    numbers = " Een.\n 1\n^\n Twee.\n 2\n^\n Drie."
    check(take_bare_marks, numbers, numbers.replace(" 1\n", "#1\n").replace(" 2\n", "#2\n"))
    one = f" 1/9 ‖{numbers[1:]}"
    check(take_bare_marks, one, one.replace(" 1\n", "#1\n").replace(" 2\n", "#2\n"))
    check(take_bare_marks, f"{one}\n#3")
    check(take_bare_marks, f"#1\n{numbers}\n=Kop 2")
    check(
        take_bare_marks,
        f"=Kop\n{numbers}\n=Kop",
        f"=Kop\n{numbers}\n=Kop".replace(" 1\n", "#1\n").replace(" 2\n", "#2\n"),
    )


def test_numbers_at_the_edge_of_pages() -> None:
    """Blank lines may stand between them and the end of the page, a drawn line may not."""

    def taken(marked: str) -> str:
        text, found = lines_of(marked)
        take_bare_marks(text, found)
        return " ".join(text[each.start : each.end] for each in found if each.why == "page_mark")

    assert taken(" a\n \n 1\n \n^\n b\n 2\n^\n c") == "1 2"
    assert taken(" a\n 1\n-----\n b\n 2\n-----\n c") == ""
    assert taken(" a\n 1\n \n-----\n b\n 2\n \n-----\n c") == "1 2"
    assert taken(" a\n^\n \n 1\n b\n^\n 2\n c\n^\n 3\n d") == "1 2 3"
    assert taken(" a\n-----\n 1\n b\n-----\n 2\n c\n-----\n 3\n d") == ""
    assert taken(" a\n^\n 1\n b\n^\n 2\n c") == "1 2"
    assert taken(" a\n^\n 1\n b\n^\n 3\n c\n^\n 4\n c") == ""
    assert taken(" 1\n a\n^\n 2\n b\n^\n 3\n c\n^\n 4\n c") == "2 3 4"
    assert taken("^\n 1\n a\n^\n 2\n b\n^\n 3\n c") == "1 2 3"
    assert taken("^\n \n 1\n a\n^\n 2\n b\n^\n 3\n c") == "1 2 3"
    assert taken(" 1\n^\n a\n 2\n^\n b") == "1 2"
    assert taken(" a\n 12345678\n^\n b\n 2\n^") == ""
    assert taken(" a\n **1234**\n^\n b\n **1235**\n^") == "**1234** **1235**"
    assert taken(" a\n **1234***\n^\n b\n **1235***\n^") == ""
    assert taken(" a\n 1\n^\n b\n 2") == "1 2"
    assert taken(" a\n 1") == ""
    assert taken(" a\n 1\n b\n 2\n c") == ""
    # Three of five at the ends rise.
    assert taken(" a\n 1\n^\n b\n 9\n^\n c\n 2\n^\n d\n 3\n^\n e\n 1\n^") == "1 2 3"
    assert taken(" a\n 3\n^\n b\n 9\n^\n c\n 2\n^\n d\n 1\n^\n e\n 1\n^") == ""


def test_a_mark_with_the_total_that_most_pages_have() -> None:
    lines = document("#1/1 2", "#2/12", "#3/12")
    assert read(lines) == lines
