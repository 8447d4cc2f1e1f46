"""Notes bound by bound: each step by which lines become notes, and which lines do not.

Before each line stands what it is: `~` a note, `'` the mark of one on a line of its own, `?` where
a question begins, `#` the mark of a page, `-` a rule, a space the author's.
"""

from __future__ import annotations

from collections.abc import Callable

from kamerboek.document.questions.notes.endnotes import _goes_on, starred_at_end, take_endnotes
from kamerboek.document.questions.notes.foot import GLUED, FootNotes
from kamerboek.document.questions.notes.lines import (
    ALONE,
    BEGINS_NOTE,
    HEADS_NOTES,
    NOTE,
    NUMBER,
    POINTED,
    find_notes,
    has_text_below,
    take_heading,
)
from kamerboek.document.questions.wording.lines import Line
from kamerboek.document.questions.wording.note_marks import NoteMarks
from tests.document.test_notes import read
from tests.document.test_page_steps import lines_of
from tests.rows import over

LONG = "Deze regel heeft er meer dan veertig en houdt niet op"
END = "\n#Pagina 1 van 2\n Verder.\n \n Slot."


def stepped(marked: str, step: Callable[[FootNotes], None], latest: int = 0) -> str:
    """Return lines after one step; `?` stands before those where a question begins."""
    signs = marked.replace("\n?", "\n ")
    signs = f" {signs[1:]}" if signs[0] == "?" else signs
    text, found = lines_of(signs)
    heads = {
        each.start for each, line in zip(found, marked.split("\n"), strict=True) if line[0] == "?"
    }
    notes = FootNotes(text, found, heads, NoteMarks(text))
    notes._latest = latest
    step(notes)
    said = []
    for each, line in zip(found, marked.split("\n"), strict=True):
        if each.kind == "note":
            assert each.why == "note"
        sign = (
            "~" if each.kind == "note" else "'" if (each.kind, each.why) == ("page", "note") else ""
        )
        said.append(f"{sign or line[0].replace('~', ' ')}{text[each.start : each.end]}")
    return "\n".join(said)


def keeps(marked: str, step: Callable[[FootNotes], None]) -> None:
    """Check that a step makes the lines marked `~` and `'` of a text notes, and no other."""
    plain = marked.replace("\n~", "\n ").replace("\n'", "\n ")
    assert stepped(plain, step) == marked


@over(
    "marked",
    [
        # A note in the middle of a sentence that goes on below it.
        f" {LONG}1\n \n~1 Zie het rapport\n \n en meer.",
        f" {LONG}1\n#2\n~1 Zie het rapport\n#3\n en meer.",
        f" {LONG}1\n#2\n~1 Zie het rapport\n~van de raad.\n#3\n en meer.",
        f" {LONG}1\n \n 1 Zie het rapport\n \n En meer.",
        f" {LONG}.1\n \n 1 Zie het rapport\n \n en meer.".replace(".1", ".1."),
        *(f" {LONG}1 en{sign}\n \n 1 Zie het rapport\n \n en meer." for sign in ".?!:;"),
        f" {LONG}1\n 1 Zie het rapport\n \n en meer.",
        f" {LONG}1\n \n?1 Zie het rapport\n \n en meer.",
        f" {LONG}\n \n 1 Zie het rapport\n \n en meer.",
        " Korte regel1\n \n 1 Zie het rapport\n \n en meer.",
        f" {'x' * 39}1\n \n~1 Zie het rapport\n \n en meer.",
        f" {'x' * 38}1\n \n 1 Zie het rapport\n \n en meer.",
        f" {LONG}1\n \n~1 Zie het rapport",
        f" {LONG}1\n \n 1 zie het rapport\n \n en meer.",
    ],
)
def test_a_note_in_the_middle_of_a_sentence(marked: str) -> None:
    if marked.endswith("rapport"):
        assert stepped(marked.replace("~", " "), FootNotes._take_interrupting) == marked.replace(
            "~", " "
        )
    else:
        keeps(marked, FootNotes._take_interrupting)


@over(
    "marked",
    [
        # Its number touches its text, or its mark the word before it.
        " Een.1 Zo\n \n~1Zie het.",
        " Een.1 Zo\n \n~¹ Zie het.",
        " Een.1 Zo\n \n~[1] Zie het.",
        " Een.1 Zo\n \n~1 Zie het.",
        " Een ¹ Zo\n \n 1 Zie het.",
        " Een ¹ Zo\n \n~1Zie het.",
        " Een.1 Zo\n~x\n~1 Zie het.".replace("\n~x", ""),
        " Een.1 Zo\n \n 1 zie het.",
        " Een. Zo\n \n 1Zie het.",
        # The next number, behind those that were found.
        " Een.2 Zo\n \n 2 Zie het.",
        " Een.1 Twee.2\n \n~1 Zie het.\n \n~2 Zie dat.",
        " Een.1 Twee.3\n \n~1 Zie het.\n \n 3 Zie dat.",
        # Behind a line of text it needs a blank line, and a question's is none.
        " Een.1 Zo\n 1 Zie het.".replace("\n 1", "\n 1"),
        " Een.1 Zo\n \n?1 Zie het.",
    ],
)
def test_a_note_where_the_end_of_its_page_was_lost(marked: str) -> None:
    plain = marked.replace("\n~", "\n ")
    wanted = marked
    if marked == " Een.1 Zo\n~1 Zie het.":
        wanted = " Een.1 Zo\n 1 Zie het."
    assert stepped(plain, FootNotes._take_glued) == wanted


def test_the_number_that_notes_have_come_to() -> None:
    """Those found before count: the next number goes on from the last of them."""
    text = " Een.1 Zo.3\n~2 Zie het.\n \n 3 Zie dat."
    assert stepped(text, FootNotes._take_glued) == text.replace(" 3 Zie", "~3 Zie")
    unmarked = text.replace("~2", " 2")
    assert stepped(unmarked, FootNotes._take_glued) == unmarked
    within = " Een.1 Zo en verder dan dit.3\n~2 Zie het.\n Zin van meer dan een regel.\n 3 Zie dat."
    assert stepped(within, FootNotes._take_within) == within.replace(" 3 Zie", "~3 Zie")


@over(
    "marked",
    [
        # Right below a line of text; the mark touches a word within 5,000 signs before.
        f" {LONG}.1\n~1 Zie het.\n Meer.",
        f" {LONG}. 1\n 1 Zie het.\n Meer.",
        f" {LONG}.1\n 2 Zie het.\n Meer.",
        f" {LONG}.1\n?1 Zie het.\n Meer.",
        f" {LONG}.1 {'x' * 4997}\n~1 Zie het.\n Meer.",
        f" {LONG}.1 {'x' * 4998}\n 1 Zie het.\n Meer.",
        " Een.1\n~1 Zie het.\n~Meer.",
        # A number alone above its text, where what stands above is no cell.
        f" {LONG}.1\n~1\n~Zie het rapport van nu.\n Meer.",
        f" {'x' * 18}.1\n~1\n~Zie het stuk.\n Meer.",
        f" {'x' * 17}.1\n 1\n Zie het stuk.\n Meer.",
        " Een zin van nu.1\n 1\n Zie het rapport van nu.\n Meer.",
        f" {LONG}.1 x\n Kort\n 1\n Zie het stuk.\n Meer.",
        # It goes on to the end of its sentence, up to a line that is full; the next follows.
        f" {LONG}.1\n~1 Zie\n~het.\n Meer.",
        f" {LONG}.1\n~1 Zie het\n~rapport.\n \n Meer.",
        f" {LONG}.1 Zo.2\n~1 Zie het.\n~2 Zie dat.\n Meer.",
        f" {LONG}.1 Zo.2\n~1 Zie het.\n Meer.\n~2 Zie dat.\n Meer.",
        f" {LONG}.1\n~1 Zie het\n?rapport.\n Meer.",
        # A text of which the first line is a note: the next goes on from its number.
        f"~1 Zie dat.\n {LONG}.2\n~2 Zie het.\n Meer.",
    ],
)
def test_a_note_between_lines_of_text(marked: str) -> None:
    keeps(marked, FootNotes._take_within)


def test_how_full_a_line_is_that_may_go_on() -> None:
    """Nine tenths of the longest of the fifteen lines above."""

    def second(first: int, above: int, lines: int = 0) -> bool:
        note = f"1 {'Z' + 'z' * (first - 4)}."
        text = f" {'x' * (above - 2)}.1\n" + " Zin.\n" * lines + f" {note}\n Meer van dit.\n Slot."
        return "\n~Meer" in stepped(text, FootNotes._take_within)

    assert second(90, 100)
    assert not second(89, 100)
    assert second(90, 100, 13)
    assert not second(89, 100, 14)
    assert second(89, 100, 15)


@over(
    "marked",
    [
        # A mark on a line of its own, of a note that is there, behind a line long enough.
        f" {LONG}\n'1\n en zo.\n~1 Zie",
        f" {LONG}\n 2\n en zo.\n~1 Zie",
        f" {LONG}\n'12\n en zo.\n~12 Zie",
        f" {LONG}\n'¹\n en zo.\n~1 Zie",
        f" {LONG}\n'12 \n en zo.\n~12 Zie",
        f" {LONG}\n 12  \n en zo.\n~12 Zie",
        f" {LONG}\n'123\n en zo.\n~123 Zie".replace("'123", " 123"),
        f" {LONG}\n'[1]\n en zo.\n~1 Zie".replace("'[1]", " [1]"),
        f" {'x' * 20}\n'1\n en zo.\n~1 Zie",
        f" {'x' * 19}\n 1\n en zo.\n~1 Zie",
        *(f" Kort{sign}\n'1\n en zo.\n~1 Zie" for sign in ".?!»"),
        " Kort:\n 1\n en zo.\n~1 Zie",
        # Below a line of text a short one is a cell as well.
        f" {LONG}\n Kort\n 1\n en zo.\n~1 Zie",
        f" {LONG}\n?1\n en zo.\n~1 Zie",
        f" {LONG}\n 1\n en zo.",
        f" {LONG}\n#1\n en zo.\n~1 Zie",
    ],
)
def test_the_mark_of_a_note_on_a_line_of_its_own(marked: str) -> None:
    assert stepped(marked.replace("\n'", "\n "), FootNotes._take_marks) == marked


@over(
    "marked",
    [
        # Blocks of notes above the end of a page, from below; a list behind them is none.
        " Een.1 Twee.2 Drie.3\n \n~1 Zie.\n \n~2 Zie.\n \n~3 Zie.",
        " Een.1 Twee.2\n \n 1. Zie.\n \n 5. Dat.\n \n 7. Wie.".replace("\n 7. Wie.", "\n~2 Zie."),
        " Een.1 Twee.2\n \n 1. Zie.\n \n 2. Dat.",
        " Een.1 Twee.2\n \n~1. Zie.\n \n~2 Zie.",
        " Een.1 Twee.5\n \n 1. Zie.\n \n~5 Zie.",
        # Within forty lines.
        " Een.1\n \n" + "~1 Zie.\n" + "~x\n" * 37 + "~x",
        " Een.1\n \n" + " 1 Zie.\n" + " x\n" * 40 + " x",
        # A block with a line that opens none before them.
        " Kop.1\n~1 Zie het.",
        " Kop.\n 1 Zie het.",
        " Kop.1 Zo.2\n~1 Zie het.\n~2 Zie dat.",
        " Kop.1 Zo.2\n~2 Zie dat.",
        " Kop.1 Zo.3\n 1 Zie het.\n~3 Zie dat.".replace(" 1 Zie", " 1 zie"),
        " Kop.1 Zo.3\n~1 Zie het.\n~rapport.\n~3 Zie dat.".replace(
            "\n~1 Zie het.\n~rapport.", "\n 1 Zie het.\n rapport."
        ),
        # A list that opens a block leaps to its notes.
        " Nul.1 Een.7 Twee.8\n \n 1. Zie.\n 2. Dat.\n~7 Zie.\n~8 Dat.",
        " Een.1 Twee.2 Drie.3\n \n~1. Zie.\n~2. Dat.\n~3. Wie.",
        # A block with a question's head.
        " Een.1\n \n?1 Zie.",
        " Een.1\n \n 1 Zie.\n?Hoe.",
    ],
)
def test_blocks_of_notes_above_the_end_of_a_page(marked: str) -> None:
    plain = marked.replace("\n~", "\n ")
    lines = marked.count("\n") + 1
    assert stepped(plain, lambda notes: notes._above(lines)) == marked


def of_list(marked: str, value: int, latest: int = 0) -> bool:
    """Say whether the line behind `>` goes on a list."""
    index = [line[0] for line in marked.split("\n")].index(">")
    text, found = lines_of(marked.replace("\n>", "\n "))
    notes = FootNotes(text, found, (), NoteMarks(text))
    notes._latest = latest
    return notes._of_list(index, value)


@over(
    ("marked", "value", "latest", "listed"),
    [
        # With a point and no mark; with a mark behind a colon, or an item before it.
        (" Een.\n>1. Dijk", 1, 0, True),
        (" Een.1\n>1. Dijk", 1, 0, False),
        (" Een1 zijn:\n>1. Dijk", 1, 0, True),
        (" Zij zijn:\n>1 Dijk", 1, 0, True),
        (" Een.2\n 1. Dijk\n>2. Kade", 2, 1, True),
        (" Een.2\n~1. Dijk\n>2. Kade", 2, 1, False),
        (" Een.2\n 3. Dijk\n>2. Kade", 2, 1, False),
        (" Een.2\n 1 Dijk\n>2. Kade", 2, 1, False),
        (" Zij zijn:\n \n#1\n>1 Dijk", 1, 0, True),
        # The next number is one of a list where the next page goes on with it.
        (" Een.\n>1 Dijk\n#1\n 2 Kade", 1, 0, True),
        (" Een.\n>1 Dijk\n#1\n 3 Kade", 1, 0, False),
        (" Een.1\n>1 Dijk\n#1\n 2 Kade", 1, 0, False),
        (" ¹ Een\n>1 Dijk\n#1\n 2 Kade", 1, 0, False),
        (" Een.\n>1 Dijk\n 2 Kade\n#1\n 3 Weg", 1, 0, True),
        (" Een.\n>1 Dijk\n 2 Kade\n#1\n 2 Weg", 1, 0, False),
        (" Een.\n>1 Dijk\n 2 Kade", 1, 0, False),
        (" Een.\n>1 Dijk\n#1\n Weg\n 2 Kade", 1, 0, False),
        (" Een.\n>1 Dijk\n 1/2 ‖2 Kade", 1, 0, True),
        (" Een.\n>1 Dijk\n" + " \n" * 12 + "#1\n 2 Kade", 1, 0, True),
        (" Een.\n>1 Dijk\n" + " \n" * 13 + "#1\n 2 Kade", 1, 0, False),
        # Another is where the number before it heads a line above, and has no mark.
        (" 2 Kade\n>3 Dijk", 3, 0, True),
        (" Een.3\n 2 Kade\n>3 Dijk", 3, 0, False),
        (" 2 Kade.3\n>3 Dijk", 3, 0, True),
        (" ³ is\n 2 Kade\n>3 Dijk", 3, 0, False),
        ("~2 Kade\n>3 Dijk", 3, 0, False),
        (" 4 Kade\n>3 Dijk", 3, 0, False),
        (" 2 Kade\n" + " Zin\n" * 14 + ">3 Dijk", 3, 0, True),
        (" 2 Kade\n" + " Zin\n" * 15 + ">3 Dijk", 3, 0, False),
        (" 2 Kade\n>3 Dijk", 3, 2, False),
        (">3 Dijk", 3, 0, False),
    ],
)
def test_an_item_of_a_list(marked: str, value: int, latest: int, *, listed: bool) -> None:
    if marked.startswith(">"):
        marked = f" \n{marked}"
    assert of_list(marked, value, latest) is listed


def test_a_note_that_begins_within_a_line() -> None:
    """Without a mark before it only the first, or the next number, may be one."""

    def without(text: str, value: int, latest: int) -> bool:
        whole, found = lines_of(f" {text}")
        at = whole.index("|")
        whole = whole.replace("|", "")
        found[0].start = at
        notes = FootNotes(whole, found, (), NoteMarks(whole))
        notes._latest = latest
        return notes._without_mark(0, value)

    assert without("Zo is |3 Zie", 3, 0)
    assert not without("Zo is |3 Zie", 3, 2)
    assert not without("Zo is |1 Zie", 1, 5)
    assert without("Zo is |1 Zie".replace("1", "2"), 2, 5)
    assert not without("Zo.3 is |3 Zie", 3, 0)
    assert not without("3 |3 Zie".replace("3 |", "x3 |"), 3, 0)
    assert without(f"x{'y' * 39}|3 Zie", 3, 0)


def test_a_note_that_interrupts_a_sentence_within_a_line() -> None:
    """It is the first note or the next, behind what ends no sentence."""

    def within(above: str, value: int = 1, latest: int = 0, between: str = " ") -> bool:
        text = f"{above}{between}{value} Zie"
        note = len(above + between)
        found = [Line(0, len(above), "text"), Line(note, len(text), "text")]
        notes = FootNotes(text, found, (), NoteMarks(text))
        notes._latest = latest
        return notes._within_sentence(1, value)

    assert "".join(sign for sign in ".?!:;»”’)],-x" if within(f"Zo is{sign}")) == ",-x"
    # The last sign counts, and no other.
    assert within("Zie art.3")
    assert not within("Zo is", between="\n")
    assert within("Zo is", value=3, latest=2)
    assert within("Zo is", value=1, latest=2)
    assert not within("Zo is", value=4, latest=2)


@over(
    ("text", "below"),
    [
        ("1\nZie het rapport nu en", True),
        ("1\nZie het rapport nu e", True),
        ("1\nZie het rapport nu ", False),
        *((f"1\nZie{sign}", True) for sign in ".»”’)"),
        ("1\nZie,", False),
        ("1\nzie het rapport nu en", False),
        ("1\n\nZie het rapport nu en", False),
        ("1", False),
        *((f"1\n{sign}Zie.", True) for sign in "«“\"'‘("),
        ("1\nhttps://a.nl/abcdefghijk", True),
        ("1\nwww.a.nl/abcdefghijklmn", True),
        ("1\n20 jaar en dan nog veel", False),
    ],
)
def test_the_text_below_a_number_alone(text: str, *, below: bool) -> None:
    whole, found = lines_of("\n".join(f" {line}" for line in text.split("\n")))
    for line in found:
        line.end = line.start + len(whole[line.start : line.end].rstrip())
    assert has_text_below(whole, found, 0) is below
    if below:
        assert not has_text_below(whole, found, 0, {found[1].start})
        found[1].kind = "note"
        assert has_text_below(whole, found, 0)
        found[1].kind = "page"
        assert not has_text_below(whole, found, 0)


def test_text_behind_the_last_note() -> None:
    for marked, goes_on in (
        *((" 1 Zie\n \n Meer.", True), (" 1 Zie\n Meer.", False), (" 1 Zie\n \n 12", False)),
        *(
            (" 1 Zie\n \n#12", False),
            (" 1 Zie\n \n 12\n Meer.", True),
            (" 1 Zie\n#2\n Meer", False),
        ),
    ):
        text, found = lines_of(marked)
        assert _goes_on(text, found) is goes_on, marked


@over(
    "marked",
    [
        "=Noten\n~1 Zie",
        *(
            f"={words}\n~1 Zie"
            for words in (
                *("noten", "Eindnoten", "voetnoten", "EINDNOTEN", "VOETNOTEN", "NOTEN", "# Noten"),
                *("**Noten:**", "Noten: ", "eindNoten"),
            )
        ),
        *(f" {words}\n~1 Zie" for words in ("Noot", "De noten", "Noten.", "EindNOTEN")),
        "=Noten\n \n~1 Zie",
        " Noten\n Zin\n~1 Zie",
        " Noten",
        "=Noten\n#1\n~1 Zie\n=Noten\n~2 Zie",
    ],
)
def test_the_heading_of_notes(marked: str) -> None:
    text, found = lines_of(marked.replace("=", " "))
    take_heading(text, found)
    signs = ["=" if each.why == "running_title" else "" for each in found]
    assert all(each.kind == "page" for each in found if each.why == "running_title")
    assert [bool(sign) for sign in signs] == [line[0] == "=" for line in marked.split("\n")]


@over(
    "marked",
    [
        # Nearly all with a mark: four of five.
        " Aa.1 Bb.2 Cc.3 Dd.4\n \n~1 A\n~2 B\n~3 C\n~4 D\n~5 E",
        " Aa.1 Bb.2 Cc.3\n \n 1 A\n 2 B\n 3 C\n 4 D\n 5 E",
        " Aa.1\n \n~1 A",
        " A.\n \n 1 A",
        " Aa.2\n \n 2 A",
        # Twelve lines for each of them.
        " Aa.1 Bb.2\n \n~1 A\n" + "~x\n" * 11 + "~2 B",
        " Aa.1 Bb.2\n \n 1 A\n" + " x\n" * 12 + " 2 B",
        " Aa.1\n \n~1 A\n" + "~x\n" * 10 + "~x",
        " Aa.1\n \n 1 A\n" + " x\n" * 11 + " x",
        # Text behind them, an announced list, numbers alone.
        " Aa.1\n \n 1 A\n \n Meer.",
        " Aa.1\n \n~1 A\n \n~12",
        " Aa.1 zijn:\n \n 1. A",
        " Aa.1 zijn:\n \n~1 A",
        " Aa.1 zijn.\n \n~1. A",
        " Aa.1 zijn.\n \n~1\n~Zie het.",
        " Aa.1 zijn.\n~7 Zie\n 1. A",
        " Aa.1 zijn.\n~7 Zie\n~1 A",
        "=Noten\n~1 A".replace("=Noten", " Aa.1\n=Noten"),
    ],
)
def test_notes_at_the_end_of_a_document(marked: str) -> None:
    plain = marked.replace("\n=", "\n ")
    keep = "~7" in plain
    plain = plain.replace("\n~", "\n ")
    plain = plain.replace("\n 7", "\n~7") if keep else plain
    text, found = lines_of(plain)
    take_endnotes(text, found, 0, NoteMarks(text))
    said = ["~" if each.kind == "note" else "=" if each.why else " " for each in found]
    assert said == [line[0] for line in marked.split("\n")]


def test_notes_whose_mark_is_a_star_stand_behind_a_sentence() -> None:
    def behind(sign: str, mark: str = "*)") -> bool:
        text = f"De bode{mark} zegt dat het zo is{sign} *) De Bode, 2 mei 2010"
        at = len(text) - len("*) De Bode, 2 mei 2010")
        found = starred_at_end(text, 0)
        assert found in ([], [at])
        return found == [at]

    assert "".join(sign for sign in ".?!»”)’,:;-x" if behind(sign)) == ".?!»”)"
    assert not behind("")
    assert not behind(".", mark="")


def test_notes_at_the_end_stand_behind_an_offset() -> None:
    text, found = lines_of(" Aa.1\n 1 Zie.")
    take_endnotes(text, found, found[1].start, NoteMarks(text))
    assert [each.kind for each in found] == ["text", "text"]
    take_endnotes(text, found, found[1].start - 1, NoteMarks(text))
    assert [each.kind for each in found] == ["text", "note"]


@over(
    ("marked", "notes"),
    [
        # A number alone is that of a note where it is the first, or the next.
        (" Aa.1\n~1\n~Zie het.", [("1", "1\nZie het.", 3)]),
        (
            " Aa.1 Bb.2\n~1\n~Zie het.\n~2\n~Zie dat.",
            [("1", "1\nZie het.", 3), ("2", "2\nZie dat.", 8)],
        ),
        (" Aa.1 Bb.3\n~1\n~Zie het.\n~3\n~Zie dat.", [("1", "1\nZie het.\n3\nZie dat.", 3)]),
        (" Aa.1\n~1 Zie\n#2\n~het.", [("1", "1 Zie\n2\nhet.", 3)]),
        (" Aa.1\n~1 Zie\n Meer", [("1", "1 Zie", 3)]),
        (" A.\n~Zie", [("", "Zie", -1)]),
        (" Aa.1\n~1 Zie\n \n~hier.\n~2 Ook", [("1", "1 Zie\n\nhier.", 3), ("2", "2 Ook", -1)]),
        ("~1 Zie\n Aa.1", [("1", "1 Zie", -1)]),
    ],
)
def test_where_notes_stand(marked: str, notes: list[tuple[str, str, int]]) -> None:
    text, found = lines_of(marked)
    made = [
        (each.mark, each.span.of(text), each.at)
        for each in find_notes(text, found, NoteMarks(text))
    ]
    assert made == notes


def test_forms_of_notes() -> None:
    assert has_text_below(*lines_of(" 1\n Zie."), 0)
    for line in (
        "1 Zie",
        "[1] Zie",
        "(1) Zie",
        "12: Zie",
        "123. É",
        "1 «Zie",
        "1 20230Z1",
        "1 2023D4",
    ):
        assert NOTE.match(line) or "20230" in line, line
    assert NOTE.match("1 2023Z12345")
    for line in ("1 zie", "1234 Zie", "1 1234", "¹zie", "1zie", "1 2123Z1", "1 20230Z1", "1_Zie"):
        assert not NOTE.match(line), line
    for line in ("¹Zie", "¹«Zie", "1Zie", "1https://a", "1: Zie", "  1 Zie", "\t1 “Zie"):
        assert NOTE.match(line), line
    for line in ("1 zie", "1. x", "1Zie", "1ZIE", "1https://a", "¹Z"):
        assert NUMBER.match(line), line
    for line in ("1zie", "1234 x", "1Z", "x1 "):
        assert not NUMBER.match(line), line
    for line, number in (
        ("1Zie", "1"),
        ("[1] Zie", "1"),
        ("[1]«Zie", "1"),
        ("¹ Zie", "¹"),
        ("¹²Zie", "¹²"),
    ):
        match = GLUED.match(line)
        assert match is not None, line
        assert match["number"] == number
    for line in ("1 Zie", "1zie", "[1] zie", "¹ zie", "1234Zie", "1. Zie", "1Z"):
        assert not GLUED.match(line), line
    for line in ("1. x", "1) x", " 123. x"):
        assert POINTED.match(line), line
    for line in ("1 x", "1.x", "1: x", "1234. x", "[1]. x"):
        assert not POINTED.match(line), line
    for line in ("1", "[1]", " (12) ", "¹", "1] "):
        assert ALONE.fullmatch(line), line
    for line in ("1.", "1234", "x"):
        assert not ALONE.fullmatch(line), line
    assert [bool(BEGINS_NOTE.match(sign)) for sign in ("Z", "É", "z", "_", "4", "(", "«")] == [
        *(True, True, False, False, False, True, True),
    ]
    assert HEADS_NOTES.fullmatch("Voetnoten")


@over(
    "marked",
    [
        # What ends a page: its mark, a form feed, what it prints; no rule.
        " Een.1\n \n~1 Zie.\n#Pagina 2\n Meer.\n \n Slot.",
        f" Een.1\n \n~1 Zie.{END}",
        " Een.1 Twee.2\n \n~1 Zie.\n#Pagina 2\n Meer.\n \n~2 Zie dat.",
        " Een.1\n Twee.\n \n Slot.",
    ],
)
def test_where_the_notes_of_pages_stand(marked: str) -> None:
    assert read(marked) == marked
