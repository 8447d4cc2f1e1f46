# ruff: noqa: E501 - an example stays on one line
"""Lines that are a page's, bound by bound: each step of finding them by itself.

Before each line stands what it is: `#` the mark of a page, `=` a running title, `-` a rule, `~` a
note, `^` the end of a page, a space the author's. `‖` stands behind a mark within its line.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kamerboek.document.questions.page import read_lines
from kamerboek.document.questions.pages.bare_marks import (
    _ends_page,
    take_bare_marks,
    take_numbers_above,
)
from kamerboek.document.questions.pages.counted_titles import (
    COUNTED,
    DIFFERING,
    _fills_line,
    _front,
    take_counted,
    take_differing,
    take_of_total,
    take_title_and_number,
)
from kamerboek.document.questions.pages.letterheads import LETTERHEAD, take_letterhead
from kamerboek.document.questions.pages.other_titles import take_interrupting
from kamerboek.document.questions.pages.page_marks import _skip_blank
from kamerboek.document.questions.pages.titles import (
    WITH_NUMBER,
    _sentence_goes_on,
    _without_far,
    beside_mark,
    take_titles,
)
from kamerboek.document.questions.wording.lines import (
    HEADS,
    LABELLED,
    WORD_HEADS,
    Line,
    goes_on_below,
    is_head,
    text_beside,
)
from tests.document.test_page_steps import lines_of, shown
from tests.rows import over


def taken(take: Callable[[str, Sequence[Line]], None], before: str) -> str:
    """Return the lines of a text that a step takes, by number."""
    text, found = lines_of(before)
    old = [(line.kind, line.why) for line in found]
    take(text, found)
    changed = [at for at, line in enumerate(found) if (line.kind, line.why) != old[at]]
    assert all(found[at].kind == "page" for at in changed)
    kinds = {"running_title": "t", "page_mark": "m"}
    return " ".join(f"{kinds[found[at].why]}{at}" for at in changed)


TITLE = "Stand van de dijken in beeld"
OTHER = "Toestand der kades in kaart"
HEAD = " 1. Hoe is dat?\n "
LONG = "Dit is een zin van de schrijver die niet ophoudt"


@over(
    ("before", "lines"),
    [
        # Numbers that count on, each beside a blank line, three at least.
        (
            f" {TITLE} 1\n \n {'x' * 600}\n \n {OTHER} 2\n \n {'x' * 600}\n \n Slot van het stuk 3",
            "t0 t4 t8",
        ),
        (f" {TITLE} 1\n \n {'x' * 600}\n \n {OTHER} 2\n \n {'x' * 600}", ""),
        # A page holds 600 signs.
        (
            f" Een stuk A 1\n \n {'x' * 584}\n \n Een stuk B 2\n \n {'x' * 584}\n \n Een stuk C 3",
            "t0 t4 t8",
        ),
        (
            f" Een stuk A 1\n \n {'x' * 583}\n \n Een stuk B 2\n \n {'x' * 583}\n \n Een stuk C 3",
            "",
        ),
        # One in three has its number behind its words, at the least.
        (
            f" 1 Een stuk A\n \n {'x' * 600}\n \n 2 Een stuk B\n \n {'x' * 600}\n \n Een stuk C 3",
            "t0 t4 t8",
        ),
        (
            f" 1 Een stuk A\n \n {'x' * 600}\n \n 2 Een stuk B\n \n {'x' * 600}\n \n 3 Een stuk C",
            "",
        ),
        (
            f" 1 Een stuk A\n \n {'x' * 600}\n \n 2 Een stuk B\n \n {'x' * 600}\n \n 3 Een stuk C"
            f"\n \n {'x' * 600}\n \n Een stuk D 4",
            "",
        ),
        # Between lines of text it is of them, beside the end of one paragraph not.
        (
            f" Een stuk A 1\n \n {'x' * 600}\n \n Een stuk B 2\n X{'x' * 600}\n \n Een stuk C 3",
            "t0 t4 t7",
        ),
        (
            f" Een stuk A 1\n \n {'x' * 600}\n Een stuk B 2\n X{'x' * 600}\n \n Een stuk C 3",
            "",
        ),
        # What goes on below in a small letter, opens a question, or ends as a sentence.
        (
            f" Een stuk A 1\n \n {'x' * 600}\n \n Een stuk B 2\n en {'x' * 600}\n \n Een stuk C 3",
            "",
        ),
        *(
            (
                f" Een stuk A 1\n \n {'x' * 600}\n \n {words} 2\n \n {'x' * 600}\n \n Een stuk C 3",
                "",
            )
            for words in ("Hoe zijn stukken", "Vraag", "Een stuk.", "Een stuk?", "Een stuk:")
        ),
        # What is longer than 200 signs is none.
        (
            f" Een stuk A 1\n \n {'x' * 600}\n \n {' x' * 100} 2\n \n {'x' * 600}\n \n Een stuk C 3",
            "",
        ),
        # Each page counts on by one.
        (
            f" Een stuk A 1\n \n {'x' * 600}\n \n Een stuk B 3\n \n {'x' * 600}\n \n Een stuk C 4",
            "",
        ),
        # The same words elsewhere with the next number are taken too.
        (
            f" Een stuk A 1\n \n {'x' * 600}\n \n Een stuk B 2\n \n {'x' * 600}\n \n Een stuk C 3"
            "\n \n Zin.\n \n Een stuk A 2\n \n Zin.\n \n Een stuk A 9",
            "t0 t4 t8 t12",
        ),
    ],
)
def test_titles_that_differ_where_their_numbers_count_on(before: str, lines: str) -> None:
    text, found = lines_of(before)
    take_differing(text, found)
    said = " ".join(f"t{at}" for at, line in enumerate(found) if line.why == "running_title")
    assert said == lines


def test_a_title_of_the_front_with_the_number_of_its_page() -> None:
    def behind(front: str, title: str) -> str:
        return taken(take_differing, f" {front}\n \n 1. Hoe is dat?\n \n {title}\n \n Zo.")

    assert behind("Over de stand van dijken hier", "Stand van dijken hier 2") == ""
    assert behind("Over de stand der dijken hier", "De stand der dijken hier 2") == "t4"
    # Twenty letters at least, and forty are looked at.
    assert behind("Over stand der dijken hierna", "Stand der dijken hierna 2") == "t4"
    assert behind("Over stand der dijken hiern", "Stand der dijken hie 2") == ""
    long = "Abcdefghij " * 4
    assert behind(f"Over {long}kl", f"{long}mn 2") == "t4"
    assert behind(f"Over {long[:-2]} kl", f"{long}mn 2") == ""
    assert (
        taken(take_differing, " Over de stand der dijken hier\n \n 2 De stand der dijken hier")
        == ""
    )
    # Before the first head it is the title itself.
    assert taken(take_differing, " Stand der dijken hierna 2\n \n 1. Hoe is dat?") == ""


def test_nothing_else_stands_on_a_line() -> None:
    def fills(marked: str) -> bool:
        before, content, behind = marked.split("|")
        line = Line(len(before), len(before) + len(content), "text")
        return _fills_line(before + content + behind, line)

    assert fills("|Titel 1|")
    assert fills("|Titel 1|\nZin")
    assert fills("Zin\n|Titel 1|\nZin")
    assert fills("Zin\n  |Titel 1|  \nZin")
    assert not fills("Zin |Titel 1|")
    assert not fills("|Titel 1| Zin")
    assert not fills("Zin\nZo |Titel 1|\nZin")
    assert fills(f"\n{' ' * 7}|Titel 1|{' ' * 8}Zin")
    assert not fills(f"Zin\n{' ' * 8}|Titel 1|")
    assert not fills(f"|Titel 1|{' ' * 7}Zin")
    assert fills(f"{' ' * 7}|Titel 1|")
    assert not fills(f"{' ' * 8}|Titel 1|")


@over(
    ("before", "lines"),
    [
        (f" {TITLE} 1\n Een\n Twee\n {TITLE} 2", "t0 t3"),
        # With four long words three lines stand between, with fewer five.
        (f" {TITLE} 1\n Een\n {TITLE} 2", ""),
        (
            " Stand der dijken 1\n A\n B\n C\n D\n Stand der dijken 2\n A\n B\n C\n D\n Stand der dijken 3",
            "t0 t5 t10",
        ),
        (
            " Stand der dijken 1\n A\n B\n C\n Stand der dijken 2\n A\n B\n C\n Stand der dijken 3",
            "",
        ),
        # Of two lines that return four long words are asked, of three two.
        (" Stand der dijken 1\n A\n B\n C\n D\n E\n Stand der dijken 2", ""),
        (" | Stand der dijken | 1\n A\n B\n C\n D\n E\n | Stand der dijken | 2", "t0 t6"),
        (
            " De dijkenstand 1\n A\n B\n C\n D\n De dijkenstand 2\n A\n B\n C\n D\n De dijkenstand 3",
            "",
        ),
        # A number each time one higher.
        (f" {TITLE} 1\n Een\n Twee\n {TITLE} 3", ""),
        (f" {TITLE} 2\n Een\n Twee\n {TITLE} 1", ""),
        # A sentence, a question, a head, or one that goes on below.
        *((f" {TITLE}{sign} 1\n Een\n Twee\n {TITLE}{sign} 2", "") for sign in ".?!:;"),
        (" Hoe staan dijken hier 1\n Een\n Twee\n Hoe staan dijken hier 2", ""),
        (f" {TITLE} 1\n en\n Twee\n {TITLE} 2", ""),
        (f" {TITLE} 1\n Een\n Twee\n {TITLE} 2\n en", ""),
        (f" | {TITLE} | 1\n en\n Twee\n | {TITLE} | 2", "t0 t3"),
        # The number before the words.
        (f" 1 {TITLE}\n Een\n Twee\n 2 {TITLE}", "t0 t3"),
        (f" 1 | {TITLE}\n Een\n Twee\n 2 | {TITLE}", "t0 t3"),
        # Once is enough where the title stands in front.
        (f" {TITLE}\n 1. Hoe?\n Zo.\n {TITLE} 2\n Meer", "t3"),
        (f" {TITLE}\n 1. Hoe?\n Zo.\n {OTHER} 2\n Meer", ""),
        (f" {TITLE}\n 1. Hoe?\n {TITLE} 2\n Zo\n {TITLE} 3", "t2 t4"),
        # What is longer than 200 signs is none.
        (
            f" {'Stand van dijken ' * 11} in beeld 1\n Een\n Twee\n {'Stand van dijken ' * 11} in beeld 2",
            "",
        ),
    ],
)
def test_lines_that_are_the_same_but_for_a_number_that_counts_on(before: str, lines: str) -> None:
    assert taken(take_counted, before) == lines


@over(
    ("between", "pages", "lines"),
    [
        # Four lines of text at the least between the marks of two pages.
        (4, "1/2 2/2", "t0 t5"),
        (3, "1/2 2/2", ""),
        # The first page may have none; each other has one.
        (4, "2/3 3/3", "t0 t5"),
        (4, "1/3 3/3", ""),
        (4, "1/3 2/3", ""),
        (4, "2/2", ""),
    ],
)
def test_lines_that_end_with_their_page_of_so_many(between: int, pages: str, lines: str) -> None:
    text = "\n Zin." * between + "\n"
    marks = (page.replace("/", " van ") for page in pages.split())
    assert taken(take_of_total, text.join(f" Zaak 7, pagina {mark}" for mark in marks)) == lines


@over(
    ("before", "lines"),
    [
        # The edge of a page is its mark, its end or a rule, not the rule of a table.
        (f" A.\n#1\n {TITLE}\n B.\n#2\n {TITLE}\n C.", "t2 t5"),
        (f" A.\n^\n {TITLE}\n B.\n^\n {TITLE}\n C.", "t2 t5"),
        (f" A.\n------\n {TITLE}\n B.\n------\n {TITLE}\n C.", "t2 t5"),
        (f" A.\n-+----+\n {TITLE}\n B.\n-+----+\n {TITLE}\n C.", ""),
        (f" A.\n-|----|\n {TITLE}\n B.\n-|----|\n {TITLE}\n C.", ""),
        (f" A.\n 1/2 ‖{TITLE}\n B.\n 2/2 ‖{TITLE}\n C.", "t1 t3"),
        (f" A.\n {TITLE}\n#1\n B.\n {TITLE}\n#2\n C.", "t1 t4"),
        # Right above a line that begins with its mark, whatever that line says.
        (f" A.\n {TITLE}\n 1/2 ‖B.\n C.\n {TITLE}\n 2/2 ‖D.\n E.", "t1 t4"),
        # Three fifths of the times that it stands there.
        (f" A.\n#1\n {TITLE}\n B.\n {TITLE}\n C.\n#2\n D.", ""),
        (f" {TITLE}\n A.\n B." + f"\n#1\n {TITLE}\n B." * 3, "t0 t4 t7 t10"),
        # What stands once, is longer than 200 signs, or within brackets.
        (f" A.\n#1\n {TITLE}\n B.\n#2\n {OTHER}\n C.", ""),
        (f" A.\n#1\n {'x' * 200}\n B.\n#2\n {'x' * 200}\n C.", "t2 t5"),
        (f" A.\n#1\n {'x' * 201}\n B.\n#2\n {'x' * 201}\n C.", ""),
        (" A.\n#1\n (dijken)\n B.\n#2\n (dijken)\n C.", ""),
        (" A.\n#1\n [dijken]\n B.\n#2\n [dijken]\n C.", ""),
        (" A.\n#1\n (XIV)\n B.\n#2\n (XIV)\n C.", "t2 t5"),
    ],
)
def test_lines_that_return_beside_the_edges_of_pages(before: str, lines: str) -> None:
    assert taken(take_titles, before) == lines


@over(
    ("before", "lines"),
    [
        (f" {LONG}\n \n {TITLE}\n \n en meer.\n \n {TITLE}\n \n Slot.", "t2 t6"),
        (f" {LONG},\n \n {TITLE}\n \n en meer.\n \n {TITLE}\n \n Slot.", "t2 t6"),
        (f" {LONG}.\n \n {TITLE}\n \n en meer.\n \n {TITLE}\n \n Slot.", ""),
        (f" {LONG}\n \n {TITLE}\n \n En meer.\n \n {TITLE}\n \n Slot.", ""),
        (f" {LONG}\n \n {TITLE}\n \n en meer.\n \n {OTHER}\n \n Slot.", ""),
        (f" {TITLE}\n \n en meer.\n \n {TITLE}\n \n Slot.", ""),
        (f" {LONG}\n \n {TITLE}", ""),
        # Four words and three lines at the most.
        (f" {LONG}\n \n Stand der dijken\n \n en meer.\n \n Stand der dijken\n \n Slot.", ""),
        (
            f" {LONG}\n \n Stand van der dijken\n \n en.\n \n Stand van der dijken\n \n Slot.",
            "t2 t6",
        ),
        (
            f" {LONG}\n \n Stand\n van de\n dijken nu\n \n en.\n \n Stand\n van de\n dijken nu",
            "t2 t3 t4 t8 t9 t10",
        ),
        (
            f" {LONG}\n \n Stand\n van\n de\n dijken\n \n en.\n \n Stand\n van\n de\n dijken\n \n Slot.",
            "",
        ),
    ],
)
def test_a_title_that_once_stands_within_a_sentence(before: str, lines: str) -> None:
    assert taken(take_interrupting, before) == lines


def test_lines_of_text_beside_a_line() -> None:
    text, found = lines_of(" Een\n \n#1\n Twee\n Drie")
    assert text_beside(found, 3, -1) is found[0]
    assert text_beside(found, 0, 1) is found[3]
    assert text_beside(found, 0, -1) is None
    assert text_beside(found, 4, 1) is None
    assert text_beside(found, 1, -1) is found[0]
    assert goes_on_below(text, found, 3) is False
    far, near = lines_of(" A\n" + " \n" * 29 + " B"), lines_of(" A\n" + " \n" * 28 + " B")
    # Thirty lines on nothing is looked for any more: the line there is looked at once.
    assert text_beside(far[1], 0, 1) is far[1][30]
    assert text_beside(near[1], 0, 1) is near[1][29]
    further = lines_of(" A\n" + " \n" * 30 + " B")
    assert text_beside(further[1], 0, 1) is None
    for marked, goes_on in (
        *((" A\n b", True), (" A\n B", False), (" A\n \n b", False), (" A", False)),
        (" A\n~b", False),
    ):
        text, found = lines_of(marked)
        assert goes_on_below(text, found, 0) is goes_on, marked


@over(
    ("marked", "returning", "goes_on"),
    [
        # The line right below goes on, unless that returns too and ends no sentence.
        (" A\n>B\n en c.", (), True),
        (" A\n>B\n en c", (), True),
        (" A\n>B\n en c", ("en c",), False),
        (" A\n>B\n en c.", ("en c.",), True),
        # Over the end of a page: it began right above, or on the line itself.
        (" A\n>B\n \n en c", (), True),
        (" A\n>B\n \n en c", ("A",), False),
        (" A\n>B\n \n En c", (), False),
        (" A.\n \n>B\n \n en c", (), True),
        *((f" A{sign}\n \n>B\n \n en c", (), True) for sign in "?!:;"),
        (" A,\n \n>B\n \n en c", (), False),
        (" A\n \n>B\n \n en c", (), False),
        (">B\n \n en c", (), False),
        (" A.\n \n>B", (), False),
        (" A 1\n>B\n \n en c", ("A #",), False),
    ],
)
def test_a_sentence_goes_on_behind_a_line(
    marked: str, returning: tuple[str, ...], *, goes_on: bool
) -> None:
    index = [line[0] for line in marked.split("\n")].index(">")
    text, found = lines_of(marked.replace(">", " "))
    assert _sentence_goes_on(text, found, index, returning) is goes_on


@over(
    ("before", "lines"),
    [
        # Numbers at the ends of pages that rise, two at least, three fifths of them.
        (" Zin\n 1\n^\n Zin\n 2\n^", "m1 m4"),
        (" Zin\n 1\n^\n Zin", ""),
        (" Zin\n 2\n^\n Zin\n 1\n^", ""),
        (" Zin\n 1\n^\n Zin\n 2", "m1 m4"),
        (" Zin\n 1\n \n^\n Zin\n 2\n ", "m1 m5"),
        (" A\n 1\n^\n B\n 9\n^\n C\n 2\n^", "m1 m7"),
        (" A\n 1\n^\n B\n 9\n^\n C\n 8\n^\n D\n 2\n^", ""),
        (" A\n 1\n^\n B\n 9\n^\n C\n 8\n^\n D\n 2\n^\n E\n 3\n^", "m1 m10 m13"),
        # Right above a rule it stands in a table, not with a blank between.
        (" A\n 1\n-----\n B\n 2\n-----", ""),
        (" A\n 1\n \n-----\n B\n 2\n \n-----", "m1 m5"),
        # Numbers at the begins of pages count on by one, three of them.
        ("^\n 1\n A\n^\n 2\n B\n^\n 3\n C", "m1 m4 m7"),
        ("^\n 1\n A\n^\n 2\n B\n^\n 4\n C", ""),
        ("^\n \n 1\n A\n^\n 2\n B\n^\n 3\n C", "m2 m5 m8"),
        ("-----\n 1\n A\n-----\n 2\n B\n-----\n 3\n C", ""),
        (" A\n 1\n B\n 2\n C\n 3\n D", ""),
        # Two, where every page but the first begins so.
        (" Zo\n^\n 1\n A\n^\n 2\n B", "m2 m5"),
        (" Zo\n^\n 1\n A\n^\n 2\n B\n^\n C", ""),
        (" Zo\n^\n 1\n Hoe is dat?\n^\n 2\n B", ""),
        (" Vraag 7\n Vraag 8\n^\n 1\n Hoe is dat?\n^\n 2\n B", "m3 m6"),
        (" Vraag 7\n^\n 1\n Hoe is dat?\n^\n 2\n B", ""),
        # Where pages have other marks it is the author's.
        ("#1/2\n Zin\n 1\n^\n Zin\n 2\n^", "m2 m5"),
        ("#1/2\n Zin\n 1\n^\n Zin\n 2\n^\n#2/2", ""),
        (" 1/2 ‖Zin\n 1\n^\n Zin\n 2\n^\n#2/2", ""),
        ("=Titel 1\n Zin\n 1\n^\n Zin\n 2\n^\n=Titel 1", "m2 m5"),
        ("=Titel 1\n Zin\n 1\n^\n Zin\n 2\n^\n=Titel 2", ""),
        ("=Titel\n Zin\n 1\n^\n Zin\n 2\n^\n=Kop", "m2 m5"),
        # Eight signs at the most, nothing but the number.
        (" Zin\n **1234**\n^\n Zin\n **1235**\n^", "m1 m4"),
        (" Zin\n ***1234**\n^\n Zin\n ***1235**\n^", ""),
        (" Zin\n 12345\n^\n Zin\n 12346\n^", ""),
        (" Zin\n 1a\n^\n Zin\n 2a\n^", ""),
        (" 1\n 2", "m1".replace("m1", "")),
    ],
)
def test_numbers_alone_at_the_edges_of_pages(before: str, lines: str) -> None:
    assert taken(take_bare_marks, before) == lines


@over(
    ("before", "lines"),
    [
        (" A\n 1\n=Titel\n B\n 2\n=Titel", "m1 m4"),
        (" A\n 1\n=Titel\n B\n 4\n=Titel", "m1 m4"),
        (" A\n 1\n=Titel\n B\n 5\n=Titel", ""),
        (" A\n 2\n=Titel\n B\n 2\n=Titel", ""),
        (" A\n 1\n=Titel", ""),
        (" A\n 1\n=Titel\n B\n 2\n \n=Titel", ""),
        (" A\n 1 x\n=Titel\n B\n 2 x\n=Titel", ""),
        (" A\n#1\n=Titel\n B\n#2\n=Titel", ""),
        (" A\n 1\n#7\n B\n 2\n#8", ""),
        (" A\n 1\n=Titel\n B\n 2\n=Titel\n C\n 1\n=Titel", ""),
    ],
)
def test_numbers_right_above_titles(before: str, lines: str) -> None:
    assert taken(take_numbers_above, before) == lines


@over(
    ("before", "lines"),
    [
        (f"{HEAD}{TITLE}\n 1\n A\n B\n {TITLE}\n 2", "m2 t1 m6 t5"),
        (f" 1\n {TITLE}\n A\n B\n 2\n {TITLE}", "m0 t1 m4 t5"),
        # Up to two blank lines stand between.
        (f"{HEAD}{TITLE}\n \n \n 1\n A\n B\n {TITLE}\n 2", "m4 t1 m8 t7"),
        (f"{HEAD}{TITLE}\n \n \n \n 1\n A\n B\n {TITLE}\n 2", ""),
        # The next number, each time.
        (f"{HEAD}{TITLE}\n 1\n A\n B\n {TITLE}\n 3", ""),
        (f"{HEAD}{TITLE}\n 1\n A\n B\n {OTHER}\n 2", ""),
        # With the line above where it is short.
        (f"{HEAD}Stand van de\n dijken nu\n 1\n A\n Stand van de\n dijken nu\n 2", "m3 t2 m7 t6"),
        (f"{HEAD}Dijken nu\n 1\n A\n \n Dijken nu\n 2", ""),
        # A title of the front returns once, with its number or apart and not above a head.
        (f" {TITLE}\n 1. Hoe?\n A\n {TITLE}\n 2\n B", "m4 t3"),
        (f" {TITLE}\n 1. Hoe?\n A\n \n {TITLE}\n B", "t4"),
        (f" {TITLE}\n 1. Hoe?\n A\n {TITLE}\n B", ""),
        (f" {TITLE}\n 1. Hoe?\n A\n \n {TITLE}\n 2. Hoe?", ""),
        (f" {TITLE}\n 1. Hoe?\n A\n \n {TITLE}\n \n 2. Hoe?", ""),
        (f" {TITLE}\n 1. Hoe?\n A\n \n {TITLE}", "t4"),
        (f" {TITLE}\n 1. Hoe?\n A\n \n {OTHER}", ""),
    ],
)
def test_titles_beside_a_number_alone(before: str, lines: str) -> None:
    def ordered(said: str) -> list[str]:
        return sorted(said.split(), key=lambda each: int(each[1:]))

    assert ordered(taken(take_title_and_number, before)) == ordered(lines)


@over(
    ("before", "lines"),
    [
        ("#1/2\n Datum\n 9 mei 2023\n Meer", "t1 t2"),
        ("#1/2\n Datum\n Meer", "t1"),
        ("#1/2\n Datum 9 mei 2023\n 10 mei 2023", "t1"),
        ("#1/2\n Datum 9 mei 2023\n Ons kenmerk\n BS/1", "t1 t2 t3"),
        (" BS-1\n Kenmerk\n#1/2", "t1"),
        (" Kenmerk\n BS-1\n#1/2", "t0 t1"),
        (" Ministerie van Defensie\n#1/2", "t0"),
        (" Ministerie van Defensie\n Zin\n#1/2", ""),
        ("#1/2\n Ministerie van Defensie", "t1"),
        ("#1/2\n Datum\n \n 9 mei 2023", "t1"),
        ("#1/2\n Datum", "t1"),
        ("-----\n Datum\n 9 mei 2023", ""),
        ("=Titel\n Datum\n 9 mei 2023", ""),
        ("#1/2\n Datums\n 9 mei 2023", ""),
    ],
)
def test_what_a_letter_says_beside_its_marks(before: str, lines: str) -> None:
    assert taken(take_letterhead, before) == lines


def test_titles_beside_a_mark_up_to_the_next() -> None:
    def near(marked: str, first: int, step: int) -> list[int]:
        return list(beside_mark(lines_of(marked)[1], first, step))

    assert near("#1\n A\n \n B\n#2\n C", 1, 1) == [1, 3]
    assert near(" A\n B\n#1", 1, -1) == [1, 0]
    assert near("#1\n A\n~b\n C", 1, 1) == [1, 3]
    # Eight lines of text, within thirty of all.
    assert near(" A\n" * 9 + " A", 0, 1) == list(range(8))
    assert near(" \n" * 29 + " A", 0, 1) == [29]
    assert near(" \n" * 30 + " A", 0, 1) == []
    # A mark within the line counts as itself.
    assert near(" 1/2 ‖A\n B", 0, 1) == [0, 1]
    assert near("#1\n A", 0, 1) == [1]


def test_titles_between_which_and_the_edge_something_else_stands() -> None:
    titles = {"A", "B", "C"}
    _without_far(
        titles, {"A": {1: set()}, "B": {1: {"A"}, 9: {"#", "- # -"}}, "C": {1: {"x"}, 2: set()}}
    )
    assert titles == {"A", "B"}
    # What falls away takes what stands behind it along.
    titles = {"A", "B"}
    _without_far(titles, {"A": {1: {"x"}}, "B": {1: {"A"}}})
    assert titles == set()
    titles = {"A"}
    _without_far(titles, {"A": {1: {"x"}, 2: set(), 3: {"– # –"}}})
    assert titles == {"A"}


def test_lines_before_the_first_head() -> None:
    for marked, count in (
        (" A\n B\n 1. Hoe", 2),
        (" 1. Hoe", 0),
        (" A", 0),
        (" A\n#1\n Vraag 1", 2),
    ):
        text, found = lines_of(marked)
        assert _front(text, found) == count, marked


def test_what_ends_a_page() -> None:
    def ends(before: str, line: str) -> bool:
        _, found = lines_of(f"{before}\n{line}")
        return _ends_page(*found)

    assert ends("^", " A")
    assert ends("#1", " A")
    assert ends("#1", "-----")
    assert not ends("-----", " A")
    assert not ends("#1", "#2")
    assert not ends("#1", "^")
    assert not ends(" A", " B")
    assert [_skip_blank("a  b", at, 4) for at in (0, 1, 2)] == [0, 3, 3]
    assert _skip_blank("a   ", 1, 3) == 3
    assert _skip_blank("a ", 1, 2) == 2


def marks_of(marked: str) -> str:
    text, found = lines_of(marked)
    plain = read_lines(text)
    assert len(plain) == len(found)
    return shown(text, plain)


@over(
    "marked",
    [
        # Pages that agree on their number and count upwards.
        " A\n#1/3\n B\n#2/3\n C\n#3/3",
        " A\n#1 van 3\n B\n#2 van 3",
        " A\n#1 of 3\n B\n#2 of 3",
        "#0/3\n A\n#1/3\n B\n#2/3".replace("#0", " 0"),
        " A\n 4/3\n B\n#1/3\n C\n#2/3",
        " A\n#Pagina 4 van 3\n B",
        # Text behind a mark: in a small letter only of three, or of all pages.
        " A\n 1/3 ‖Zin\n B\n 2/3 ‖Dus",
        " A\n 1/4 en zo\n B\n#2/4",
        " A\n 1/2 ‖en zo\n B\n#2/2",
        " A\n 1/3 ‖en\n B\n 2/3 ‖of\n C\n 3/3 ‖als",
        # Where few count upwards a share of a table is none.
        " A\n 3/9\n B\n 2/9\n C\n 1/9\n D",
        # A blank within the page's number or the total.
        " A\n#9/1 1\n B\n#1 0/1 1\n C\n#1 1/1 1",
        # One that stands apart.
        " A\n \n#2/3\n \n B",
        " A\n 2/3\n \n B",
        " A\n \n 2/3\n B",
        "#2/3\n \n B",
        " A\n \n#2/3",
        " A\n \n#1/1\n \n B",
        " A\n \n 2/3 en zo\n \n B",
        # The last page's, where the text is long enough.
        f" {'x' * 600}\n#2/2\n B",
        f" {'x' * 599}\n 2/2\n B",
        f" {'x' * 1199}\n 3/3\n B",
        f" {'x' * 1200}\n#3/3\n B",
    ],
)
def test_marks_of_pages_with_their_total(marked: str) -> None:
    assert marks_of(marked) == marked


def test_forms_of_lines() -> None:
    assert is_head("Vraag 1")
    for words in (
        *(
            "Vraag 1",
            "**Vraag 1**",
            "Vraag 12:",
            "Antwoord op vraag 1, 2 en 3",
            "Vraag",
            "Antwoord",
        ),
        *("Antwoorden", "ANTWOORD", "VRAAG:", "12", "12.", "12)", "12:", "# Vraag 1"),
        *("Antwoord op de vragen 1 en 2", "Antwoord bij vraag 1"),
    ):
        assert LABELLED.fullmatch(words), words
    for words in ("Vraag 1 hoe", "1234", "Vragen", "Antwoord x", "12,", "12. Hoe", "antwoord"):
        assert not LABELLED.fullmatch(words), words
    for words in ("1. Hoe", "(1) Hoe", "12", "1 Hoe", "Vraag 1", "Vraag: hoe", "Antwoord", "*1. x"):
        assert HEADS.match(words), words
    for words in ("1 hoe", "1.Hoe", "1234. Hoe", "1 HOE", "Vraag hoe", "(1234) x"):
        assert not HEADS.match(words), words
    assert WORD_HEADS.match("Antwoord van de minister op vraag 3")
    assert WORD_HEADS.match(f"Antwoord {'x' * 79} vraag 3")
    assert not WORD_HEADS.match(f"Antwoord {'x' * 80} vraag 3")
    for words in ("Over dijken #", "Over dijken # van #", "Over dijken # | *", "# | Over dijken"):
        assert WITH_NUMBER.fullmatch(words), words
    for words in (
        "Vraag abc #",
        "Antwoord abc #",
        "Vr. abc #",
        "#. abc #",
        "ab #",
        "# Over dijken",
    ):
        assert not WITH_NUMBER.fullmatch(words), words
    for words in ("Datum", "Datum:", "Datum 9 mei 2023", "Ons kenmerk  BS-1", "Bijlage(n) 2"):
        assert LETTERHEAD.fullmatch(words), words
    for words in ("Datum x", "Kenmerk 9 me 2023", "Datum 9 mei 203"):
        assert not LETTERHEAD.fullmatch(words), words
    for words in (
        "Over de dijken 1",
        "Over de dijken | 1",
        "1 Over de dijken x",
        "Over de jaren 2020 7",
        "1 | Over de dijken x",
        f"A{'b' * 180}c 1",
    ):
        assert COUNTED.fullmatch(words), words
    for words in (
        "Over dijk 1",
        "1Over de dijken x",
        "Over de dijken, 1",
        "Over de dijken (1",
        "Over de dijken 12345",
        "1 Over dijke",
        "Over de dijken 3 7",
        f"A{'b' * 181}c 1",
    ):
        assert not COUNTED.fullmatch(words), words
    for words in ("Dijken 1", "1 Dijken", "Dijken (x) 1", "1 | Dijken", "Overs 2020 7"):
        assert DIFFERING.fullmatch(words), words
    for words in ("Dij 1", "1 Dij", "Dijken 3 7", "Dijken 12345"):
        assert not DIFFERING.fullmatch(words), words
