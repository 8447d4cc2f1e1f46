"""Notes and the words that lines have cut, step by step; `~` stands before the line of a note."""

from __future__ import annotations

from kamerboek.document.questions.bounds.weave import Weaver, _all, _word_before
from kamerboek.document.questions.notes.endnotes import take_endnotes
from kamerboek.document.questions.notes.foot import FootNotes
from kamerboek.document.questions.notes.lines import find_notes
from kamerboek.document.questions.page import read_lines
from kamerboek.document.questions.wording.note_marks import MARK, OPENS_NOTE, NoteMarks
from kamerboek.document.text import Piece, Span
from tests.document.test_notes import END, read
from tests.document.test_page_steps import lines_of
from tests.document.test_page_steps import shown as shown_lines
from tests.rows import over

LONG = "Deze regel heeft er meer dan veertig en houdt niet op"


def noted(marked: str) -> list[tuple[str, str, int]]:
    text, found = lines_of(marked)
    return [
        (each.mark, each.span.of(text), each.at)
        for each in find_notes(text, found, NoteMarks(text))
    ]


@over(
    ("marked", "notes"),
    [
        (" Een1\n~1 Zie\n^\n~hier.\n Meer.", [("1", "1 Zie\n\nhier.", 3)]),
        (" Een1\n~1 Zie\n \n#2\n~hier.", [("1", "1 Zie\n\n2\nhier.", 3)]),
        (" Een1\n~1 Zie\n Meer.\n~hier.", [("1", "1 Zie", 3), ("", "hier.", -1)]),
        (" Een1 Twee2\n~1 Zie\n~2 Ook\n Meer", [("1", "1 Zie", 3), ("2", "2 Ook", 9)]),
        ("~1 Zie\n Een1", [("1", "1 Zie", -1)]),
        (" Een\n~hier.", [("", "hier.", -1)]),
        (" Een¹\n~¹ Zie", [("1", "¹ Zie", 3)]),
        (" Een1 Twee1\n~1 Zie", [("1", "1 Zie", 9)]),
        (" Een1\n~1 Zie\n Twee1", [("1", "1 Zie", 3)]),
        (" Een1\n~1 Zie\n ", [("1", "1 Zie", 3)]),
        (" Een", []),
        (" ¹ a\n~1 Zie", [("1", "1 Zie", 0)]),
    ],
)
def test_notes_and_their_marks(marked: str, notes: list[tuple[str, str, int]]) -> None:
    assert noted(marked) == notes


@over(
    "marked",
    [
        # A list that is announced up to fifteen lines above; a number with a point is its item.
        f" Het zijn:\n \n 1. Dijk van Urk{END}",
        " Het zijn:\n" + " \n" * 14 + f" 1 Dijk van Urk{END}",
        " Het zijn:\n" + " \n" * 15 + f"~1 Dijk van Urk{END}",
        # The mark may be the first sign of all.
        f" ¹ is zo:\n \n~1 Zie het.{END}",
        # The mark of a note that reaches further than 8,000 signs is none of it.
        f" Een zin.1 {'x' * 7997}\n~1 Zie het rapport.{END}",
        f" Een zin.1 {'x' * 7998}\n 1 Zie het rapport.{END}",
        # What ends a page and what does not, and where one was already.
        f" Een zin.1\n~1 Zie.\n-----{END}",
        " Een zin.\n 1/2 ‖Meer".replace("‖", ""),
        f" Een zin.1 Twee.2\n~1 Zie\n~2 Zie{END}\n~3 Zie ook.\n#Pagina 2 van 2".replace(
            "\n~3", "\n \n~3"
        ),
        # A note behind all else, with blank lines or the end of a page below it.
        f" {LONG[:-3]}1\n \n~1 Zie het rapport.\n ",
        f" {LONG[:-3]}1\n \n~1 Zie het rapport.\n \n#Pagina 1 van 2",
        f" {LONG[:-3]}1\n \n~1 Zie het rapport.\n~over dijken.\n \n en meer.",
        # Sources in the middle of a sentence, though no mark is found.
        f" {LONG}\n~3 Zie bijlage 2 bij Kamerstuk 34 000, nr. 3.\n~4 Trouw, 2 mei{END}".replace(
            "Verder", "ook hier"
        ),
        f" {LONG}.\n 3 Kamerstuk 34 000, nr. 3{END}".replace("Verder", "ook hier"),
        f" {LONG}\n 3 Kamerstuk 34 000, nr. 3{END}",
        f" {LONG}\n 3 Kamerstuk 34 000 gaat daarover; zo is het{END}".replace("Verder", "ook"),
        # An item of a list is none, also where notes have come to its number.
        f" Een zin.1\n \n~1 Zie.{END}\n 1. Dijk van Ens\n \n 2. Dijk van Urk\n#Pagina 2 van 2",
        # Above the first of them begins the text: what stands higher is none.
        f" 9 Kop.\n \n Een zin.1 Twee.2\n~1 Zie.\n \n~2 Zie ook.{END}",
        # A block with the head of a question ends them.
        f" 7 Kop\n \n 8 Zie.\n?9 Hoe?\n \n~1 Zie ook.{END}",
        f" 7 Kop\n \n?8 Zie.\n 9 Hoe?\n \n~1 Zie ook.{END}",
        # Numbers at the foot of the next page go on from those of this one.
        f" Een.\n \n~1 Zie.\n~2 Zie.{END}\n 2 Dijk.\n Zin.\n \n~3 Zie.\n#Pagina 2 van 2",
        f" Een.\n \n~1 Zie.{END}\n 2 Dijk.\n Zin.\n \n 3 Zie.\n#Pagina 2 van 2",
        # A list that goes on behind the page, over lines that number nothing.
        f" Een.\n \n 1 Urk\n Zin.\n 2 Oss{END.replace('Verder', '3 Ens')}",
        f" Een.\n \n~1 Urk\n~Zin.\n~2 Oss{END.replace('Verder', '4 Ens')}",
        # Two lists of notes on one page, each with its mark.
        f" Een zin.1\n \n~1 Zie.\n \n#Pagina 1 van 3\n \n Twee.2\n \n~2 Zie.\n{END[1:]}",
    ],
)
def test_notes_above_the_end_of_a_page(marked: str) -> None:
    assert read(marked) == marked


@over(
    ("marked", "after"),
    [
        (" Een.1 Twee.2\n \n~1 Zie.\n~2 Ook.", ""),
        (" Een.1 Twee.2\n \n~1. Zie.\n~2. Ook.", ""),
        (" Een.1 zijn:2\n \n 1. Zie.\n 2. Ook.".replace("zijn:2", "Twee.2 zijn:"), ""),
        (" Een.1 Twee.2 zijn:\n \n~1 Zie.\n~2 Ook.", ""),
        (" Een.1 Twee.2 Drie.3 Vier.4\n~1 A\n~2 B\n~3 C\n~4 D\n~5 E", ""),
        (" Een.1 Twee.2 Drie.3\n 1 A\n 2 B\n 3 C\n 4 D", ""),
        (" Een.1 Twee.2\n 2 Zie.\n 3 Ook.", ""),
        (" ¹ is zo.\n \n~1 Zie.", ""),
        # What announces a list stands right above it, or above blank lines where it has points.
        (" Een.1 Twee.2 zijn:\n" + " \n" * 7 + " 1. Zie.\n 2. Ook.", ""),
        (" Een.1 Twee.2 zijn:\n#9\n~1. Zie.\n~2. Ook.", ""),
        (" Een.1 Twee.2 zijn:\n 1 Zie.\n 2 Ook.", ""),
        (" Een.1 Twee.2 zijn:\n \n~1 Zie.\n~2 Ook.", ""),
        (" Een.1 Twee.2\n Noten:\n~1 Zie.\n~2 Ook.", ""),
        (" Een.1 Twee.2\n~1 Zie\n~hier.\n#2\n~2 Ook.", ""),
    ],
)
def test_notes_behind_the_last_answer(marked: str, after: str) -> None:
    text, found = lines_of(marked.replace("~", " "))
    take_endnotes(text, found, 0, NoteMarks(text))
    said = [line.kind == "note" and line.why == "note" for line in found]
    assert said == [line.startswith("~") for line in (after or marked).split("\n")]


@over(
    ("text", "marks"),
    [
        ("dijk¹² [12] [3 ] a 4) dijk5 dijk6. ", "¹²|[12]|[3 ]|4)|5|6"),
        ("dijk.7 dijk”8 dijk”.9 dijk).1", "7|8|9|1"),
        ("Zo. 3 Dat", " 3"),
        ("Zo. 3", " 3"),
        ("Zo. 3 dat", ""),
        ("dijk\n3\nhoog", "3"),
        ("dijk \n3\nAntwoord", "3"),
        ("dijk\n3\nDijk", ""),
        ("4) dijk A5 1234 dijk1234", ""),
        ("dijk.12, zo", ""),
        ("[1234] [x]", ""),
        ("in 2019.6 en 2019?7 en 2019!8", "6|7|8"),
        ("in 219?6 en 2019,7", ""),
    ],
)
def test_every_mark_of_a_note(text: str, marks: str) -> None:
    assert "|".join(match[0] for match in MARK.finditer(text)) == marks
    assert sorted(NoteMarks(text).numbers_at()) == [each.start() for each in MARK.finditer(text)]


@over(
    ("text", "opens"),
    [
        *(("a 1 Zie", "1"), ("a [1] Zie", "1"), ("a (1) Zie", "1"), ("a ² Zie", "²")),
        *(("a 1 «Zie", "1"), ("a 1 https://b", "1"), ("a 1 www.b", "1"), ("a 1   Zie", "1")),
        *(("a 1 zie", ""), ("1 Zie", ""), ("a 1    Zie", ""), ("a 1234 Zie", ""), ("a 1. Zie", "")),
        ("a\n123 “Zie", "123"),
    ],
)
def test_how_a_note_begins_within_a_line(text: str, opens: str) -> None:
    match = OPENS_NOTE.search(text)
    assert (match["number"] if match else "") == opens


def pieces_of(text: str, start: int = 0, end: int = 0) -> list[tuple[str, str]]:
    passage = Weaver(text, read_lines(text)).passage(Span(start, end or len(text)))
    return [(text[each.start : each.end], each.joiner) for each in passage.pieces]


def test_pieces_and_what_joins_them() -> None:
    whole = f"Kop\n{LONG}\n\nPagina 3\n\nen meer.\nSlot"
    assert pieces_of(whole, 4, len(whole) - 5) == [(LONG, "space"), ("en meer.", "nothing")]
    assert pieces_of(whole, 9, len(whole) - 7) == [(LONG[5:], "space"), ("en mee", "nothing")]
    assert pieces_of(whole, 0, 3) == [("Kop", "nothing")]
    assert pieces_of(f"{LONG},\n\nPagina 3\n\nEn") == [(f"{LONG},", "space"), ("En", "nothing")]
    assert pieces_of("Kort,\n\nPagina 3\n\nEn") == [("Kort,", "space"), ("En", "nothing")]
    assert pieces_of("Kort\n\nPagina 3\n\nEn") == [("Kort", "line"), ("En", "nothing")]
    assert pieces_of("Een-\n\nPagina 3\n\ntwee") == [("Een", "nothing"), ("twee", "nothing")]
    # A capital goes on right behind one line end only.
    assert pieces_of("Een-\nTwee") == [("Een-", "nothing"), ("Twee", "nothing")]
    assert pieces_of("Een-\n\nTwee") == [("Een-\n\nTwee", "nothing")]
    assert pieces_of("E-\n3") == [("E-\n3", "nothing")]
    assert pieces_of("12-\njarige") == [("12-\njarige", "nothing")]
    assert pieces_of("a-\nb, a-b") == [("a-", "nothing"), ("b, a-b", "nothing")]
    assert pieces_of("a-\nb, a-b, ab") == [("a", "nothing"), ("b, a-b, ab", "nothing")]
    assert pieces_of("A-\nB-\nC") == [("A-", "nothing"), ("B-", "nothing"), ("C", "nothing")]


def test_words_before_an_offset_and_signs_within() -> None:
    assert [_word_before("een twee", at) for at in (0, 3, 4, 8)] == ["", "een", "", "twee"]
    assert _all("a-b-c-", "-", 0, 6) == [1, 3, 5]
    assert _all("a-b-c-", "-", 2, 5) == [3]
    assert _all("--", "-", 0, 2) == [0, 1]
    weaver = Weaver("een\xad twee\xad", read_lines("een\xad twee\xad"))
    assert weaver._without_breaks(Piece(0, 10, "line")) == [Piece(0, 3), Piece(4, 9, "line")]
    assert weaver._without_breaks(Piece(3, 4, "line")) == []
    assert weaver._without_breaks(Piece(4, 8, "space")) == [Piece(4, 8, "space")]


def test_notes_where_the_first_sign_is_the_mark_of_a_page() -> None:
    text, found = lines_of(" 1/1 ‖Een zin.2\n \n 1 Zie het.")
    FootNotes(text, found, (), NoteMarks(text)).take()
    assert [line.kind for line in found] == ["text", "blank", "note"]
    text, found = lines_of(" 1/2 ‖Kop van nu\n 1 Zie het.\n#2/2")
    FootNotes(text, found, (), NoteMarks(text)).take()
    assert [line.kind for line in found] == ["text", "note", "page"]


def test_the_number_of_a_page_is_no_mark_of_a_note() -> None:
    text, found = lines_of(" Een zin\n#1\n en meer van die zinnen.1 Zo\n 1\n ook.\n~1 Zie")
    found[-1].kind = found[-1].why = "note"
    notes = FootNotes(text, found, (), NoteMarks(text))
    notes._take_marks()
    assert shown_lines(text, found[:-1]) == " Een zin\n#1\n en meer van die zinnen.1 Zo\n~1\n ook."


def test_a_list_has_points_and_numbers_without_marks() -> None:
    for written, listed in (
        ("1 Zie dat.\n 9. Een vraag?", False),  # what follows has one, and is none of its items
        ("1. Zie dat.\n 2. Zie dit.", False),
        ("2. Zie dat.\n 3. Zie dit.", True),
        ("3. Zie dat.\n 4. Zie dit.", True),
    ):
        text, found = lines_of(f" Zo.1 Dan.2\n {written}")
        notes = FootNotes(text, found, set(), NoteMarks(text))
        assert notes._items_without_mark(1) is listed, written


def test_notes_right_below_the_head_of_an_answer_are_no_list() -> None:
    for above, listed in (
        ("Stappen:", True),
        ("Antwoord:", False),
        ("Antwoord op vraag 3:", False),
        ("8. Waarom? Antwoord op de vragen 6, 7 en 8:", False),
        ("Zo is het. Noem de antwoorden:", True),
    ):
        text, found = lines_of(f" {above}\n 1 Kamerstuk 12.")
        notes = FootNotes(text, found, set(), NoteMarks(text))
        assert notes._counts_below_colon(1, 1) is listed
