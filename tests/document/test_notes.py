"""Notes at the foot of pages and elsewhere, line by line.

Before each line stands what it is: `~` a note, `'` the mark of one on a line of its own, `?` where
a question begins, `#` the mark of a page, `-` a rule, a space the author's.
"""

from __future__ import annotations

from kamerboek.document import parse_questions
from kamerboek.document.questions.notes.endnotes import take_endnotes
from kamerboek.document.questions.notes.foot import FootNotes
from kamerboek.document.questions.notes.lines import find_notes
from kamerboek.document.questions.page import read_lines
from kamerboek.document.questions.wording.note_marks import NoteMarks
from tests.document.marked import plain, reading
from tests.rows import over


def read(marked: str) -> str:
    lines = marked.split("\n")
    text = "\n".join(line[1:] for line in lines)
    found = read_lines(text)
    heads = {each.start for each, line in zip(found, lines, strict=True) if line[0] == "?"}
    FootNotes(text, found, heads, NoteMarks(text)).take()
    signs = {"page_mark": "#", "rule": "-", "note": "'", "": " "}
    assert all(each.kind in (("page", "note") if each.why else ("text", "blank")) for each in found)
    assert all(each.why == "note" for each in found if each.kind == "note")
    return "\n".join(
        ("~" if each.kind == "note" else "?" if each.start in heads else signs[str(each.why)])
        + text[each.start : each.end]
        for each in found
    )


END = "\n#Pagina 1 van 2\n Verder.\n \n Slot."


@over(
    "note",
    [
        *("1 Zie", "[1] Zie", "(1) Zie", "¹ Zie", "1. Zie", "1: Zie", "1) Zie", "1Zie", "1.Zie"),
        *("1 https://a.nl", "1https://a.nl", "1 www.a.nl", "1 Ébc", "1  Zie"),
        *(f"1 {sign}Zie" for sign in "«“\"'‘("),
    ],
)
def test_how_a_note_begins(note: str) -> None:
    assert read(f" Een zin over dijken.1\n~{note}{END}") == f" Een zin over dijken.1\n~{note}{END}"
    apart = f" Een zin over dijken.1\n \n~{note}{END}"
    assert read(apart) == apart


@over("line", ["1 zie", "1234 Zie", "1zie", "1 4", "1,Zie", "1-Zie", "Zie 1", "1 „Zie", "1 _Zie"])
def test_what_begins_no_note(line: str) -> None:
    assert read(f" Een zin over dijken.1\n {line}{END}") == f" Een zin over dijken.1\n {line}{END}"


@over(
    "marked",
    [
        # Without a blank line above, only one whose mark stands in the text.
        f" Een zin over dijken.1\n~1 Zie het rapport\n~over dijken.{END}",
        f" Een zin over dijken.\n 1 Zie het rapport.{END}",
        f" Een zin over dijken.2\n 1 Zie het rapport.{END}",
        f" Een zin.1 Twee.2\n~1 Zie het rapport.\n~2 Zie een ander.{END}",
        f" Een zin.1\n~1 Zie het rapport.\n~2 Zie een ander.{END}",
        f" Een zin.2\n~1 Zie het rapport.\n~2 Zie een ander.{END}",
        f" Een zin.1 Twee.3\n~1 Zie het rapport.\n~3 Zie een ander.{END}",
        f" Een zin.1 Nog.2\n \n~1 Zie.\n \n~2 Zie ook.{END}",
        f" Een zin.1\n \n~1 Zie.\n \n 2 Zie ook.{END}",
        f" Een zin.1\n Nog een.2\n~1 Zie.\n \n~2 Zie ook.{END}",
        f" Een zin.\n \n~1 Zie het rapport.{END}",
        f"?1 Zie het rapport.{END}",
        f" Een zin.1\n?1 Zie het rapport.{END}",
        f" Een zin.1\n~1 Zie.\n?2 Hoe is dat?{END}",
        # Of a rule alone nobody knows whether a page ends there.
        " Een zin.\n \n 1 Zie het rapport.\n-----\n Verder.",
        " Een zin.\n \n~1 Zie het rapport.\n-----\n#Pagina 1 van 2",
        # Behind the last mark of a page the text ends a page too.
        "#Pagina 1 van 2\n Een zin.\n \n~1 Zie het rapport.",
        " Een zin.\n \n 1 Zie het rapport.",
        # An item of a list that goes on behind the page, is pointed to, or goes on one above.
        f" Een zin.\n \n 1 Dijk van Urk{END.replace('Verder', '2 Dijk van Ens')}",
        f" Een zin.1\n \n~1 Dijk van Urk{END.replace('Verder', '2 Dijk van Ens')}",
        f" Een zin.\n \n~1 Dijk van Urk{END.replace('Verder', '3 Dijk van Ens')}",
        f" Een zin.\n \n 1 Urk\n 2 Oss{END.replace('Verder', '3 Dijk van Ens')}",
        " Een zin.\n \n~1 Urk\n#Pagina 1 van 2\n \n Zo.\n 2 Ens.",
        " Een zin.\n \n~1 Urk\n#Pagina 1 van 2\n \n?2 Hoe is dat?",
        f" Het zijn:\n \n 1 Dijk van Urk{END}",
        f" Het zijn:\n \n 1. Dijk van Urk{END}",
        f" Het is1 zo:\n \n~1 Dijk van Urk{END}",
        f" Het is1 zo:\n \n 1. Dijk van Urk{END}",
        f" 1. Dijk van Ens\n \n 2. Dijk van Urk{END}",
        f" 1. Dijk van Ens.2\n \n 2. Dijk van Urk{END}",
        f" 1) Dijk van Ens\n \n 2) Dijk van Urk{END}",
        f" Een zin.\n 2. Dijk van Ens\n \n 4. Dijk van Urk{END}",
        f" 2 Dijk van Ens\n Een zin.\n \n 3 Dijk van Urk{END}",
        f" Een zin.2\n 2 Dijk van Ens\n Twee.\n \n 3 Dijk van Urk{END}",
        f" Een zin.3\n 2 Dijk van Ens\n Twee.\n \n~3 Dijk van Urk{END}",
        " Kop.\n 2 Dijk van Ens\n" + " Een.\n" * 13 + f" \n 3 Dijk van Urk{END}",
        " Kop.\n 2 Dijk van Ens\n" + " Een.\n" * 14 + f" \n~3 Dijk van Urk{END}",
        f"?2 Hoe is dat?\n Een zin.\n \n~3 Dijk van Urk{END}",
        # Numbers count on from one page's notes to the next page's.
        f" Een zin.\n \n~1 Zie.{END}\n \n~2 Zie ook.\n#Pagina 2 van 2",
        # Forty lines above the page's end.
        " Een zin.\n \n~1 Zie.\n" + "~x\n" * 39 + "#Pagina 1 van 2",
        " Een zin.\n \n 1 Zie.\n" + " x\n" * 40 + "#Pagina 1 van 2",
    ],
)
def test_notes_at_the_foot_of_a_page(marked: str) -> None:
    assert read(marked) == marked


FORTY = "Deze regel heeft er veertig1 en gaat dan"  # forty signs


@over(
    "marked",
    [
        f" {FORTY}\n \n~1 Zie het rapport.\n \n verder.",
        f" {FORTY}\n \n~1 Zie het rapport\n~over dijken.\n \n verder.",
        f" {FORTY.replace('1', '3')}\n \n~3 Zie het rapport.\n \n verder.",
        f" {FORTY}\n#Pagina 1 van 2\n~1 Zie het rapport.\n \n verder.",
        f" {FORTY[1:]}\n \n~1 Zie het rapport.\n \n verder.",
        f" {FORTY.replace('1', 'e')}\n \n 1 Zie het rapport.\n \n verder.",
        f" {FORTY}\n \n~1 Zie het rapport.\n \n Verder.",
        f" {FORTY}\n?1 Zie het rapport.\n \n verder.",
        f" {FORTY}\n~1 Zie het rapport.\n \n verder.",
    ],
)
def test_a_note_within_a_sentence(marked: str) -> None:
    assert read(marked) == marked


@over(
    "marked",
    [
        # The number touches its text, is raised or in brackets, and its mark stands before.
        " Een zin.1\n \n~1Zie het rapport\n~over dijken.",
        " Een zin.¹\n \n~¹ Zie het rapport.",
        " Een zin.¹\n \n~¹Zie het rapport.",
        " Een zin.[1]\n \n~[1] Zie het rapport.",
        " Een zin.[1]\n \n~[1]Zie het rapport.",
        " Een zin.\n \n 1Zie het rapport.",
        " Een zin.2\n \n 2Zie het rapport.",
        " Een zin.1 Twee.2\n \n~1Zie het rapport.\n \n~2Zie een ander.",
        " Een zin.1 Twee.3\n \n~1Zie het rapport.\n \n 3Zie een ander.",
        " Een zin.1\n~1Zie het rapport.",
        # Apart from its text, where the mark touches the word before it and no list begins.
        " Een zin.1\n \n~1 Zie het rapport.",
        " Een zin. 1\n \n 1 Zie het rapport.",
        " Een zin1:\n \n 1. Zie het rapport.",
        " Een zin.1\n \n~1 Zie het rapport\n?2 Hoe is dat?",
        " Een zin.1\n \n?1 Zie het rapport.",
    ],
)
def test_a_note_where_no_page_ends(marked: str) -> None:
    assert read(marked) == marked


@over(
    "marked",
    [
        " Kent u dit bericht?\n'1\n Antwoord\n Ja, dat is.1\n \n~1Zie het rapport.",
        " Kent u dit bericht?\n 2\n Antwoord\n Ja, dat is.1\n \n~1Zie het rapport.",
        " Kent u dit bericht?\n?1\n Antwoord\n Ja, dat is.1\n \n~1Zie het rapport.",
    ],
)
def test_the_mark_of_a_note_on_a_line_of_its_own(marked: str) -> None:
    assert read(marked) == marked


def noted(text: str) -> list[tuple[str, str, int]]:
    found = read_lines(text)
    marks = NoteMarks(text)
    FootNotes(text, found, (), marks).take()
    return [
        (each.mark, text[each.span.start : each.span.end], each.at)
        for each in find_notes(text, found, marks)
    ]


@over(
    ("text", "notes"),
    [
        ("Een zin.1\n\n1Zie\nhier.", [("1", "1Zie\nhier.", 8)]),
        ("Een zin.¹\n\n¹ Zie.", [("1", "¹ Zie.", 8)]),
        ("Een zin.\n\n1 Zie.\nPagina 1 van 2", [("1", "1 Zie.", -1)]),
        ("Een zin.1\n\n1Zie.\n\nMeer.", [("1", "1Zie.", 8)]),
        (
            "Een.1 Twee.2\n1 Zie.\n\n2 Ook.\nPagina 1 van 2\nMeer.1",
            [("1", "1 Zie.", 4), ("2", "2 Ook.", 11)],
        ),
        ("Een zin.1\n1 Zie.\nPagina 1 van 2\ndaar.", [("1", "1 Zie.", 8)]),
        # Its mark is the last before it, within 8,000 signs or else anywhere.
        ("Een.1 Twee.1\n1 Zie.\nPagina 1 van 2", [("1", "1 Zie.", 11)]),
        (f"Een.1 {'x ' * 4000}\n\n1Zie.", [("1", "1Zie.", 4)]),
    ],
)
def test_what_notes_say_and_where_their_marks_stand(
    text: str, notes: list[tuple[str, str, int]]
) -> None:
    assert noted(text) == notes


@over(
    ("text", "after", "notes"),
    [
        ("Een.1\n\n1 Zie.\n2 Ook.", 0, 0),
        ("Een.1 Twee.2\n\n1 Zie.\n2 Ook.", 0, 2),
        ("Een.1 Twee.2\n\n1 Zie.\nhier.\n\n2 Ook.", 0, 3),
        ("Een.1 Twee.2\n\n2 Zie.\n3 Ook.", 0, 0),
        ("Een.1 Twee.2\n\n1 Zie.\n2 Ook.", 13, 2),
        ("Een.1 Twee.2\n\n1 Zie.\n2 Ook.", 14, 0),
        ("Een.1 Twee.2 Drie.3 Vier.4\n\n1 A.\n2 B.\n3 C.\n4 D.\n5 E.", 0, 5),
        ("Een.1 Twee.2 Drie.3\n\n1 A.\n2 B.\n3 C.\n4 D.", 0, 0),
        ("Een.\n\n1 Zie.", 0, 0),
        ("Een.1\n\nNiets.", 0, 0),
        # Nothing but a source needs no mark.
        ("Een.\n\n1) De Telegraaf, 1 maart 2008", 0, 1),
        ("Een.\n\n1 NRC Handelsblad, d.d. 12 mei, blz. 3.\n2 Trouw, 3-5-2008 «Een dijk»", 0, 2),
        ("Een.\n\n1) www.nu.nl/dijk\n2) https://ab.nl\n3) Kamerstuk 34 000, nr. 3.", 0, 3),
        ("Een.\n\n[1] Aanhangsel Handelingen, vergaderjaar 2008–2009, nr. 12", 0, 1),
        ("Een.\n\n1) De Telegraaf, 1 maart 2008\n2) De dijk is hoog.", 0, 0),
        ("Een.\n1) De Telegraaf, 1 maart 2008", 0, 0),
        ("Een:\n\n1) De Telegraaf, 1 maart 2008", 0, 0),
        ("Een.\n\n1) De Telegraaf", 0, 0),
        ("Een.\n\n1. De Telegraaf, 1 maart 2008", 0, 1),
        ("Een.\n\n2) De Telegraaf, 1 maart 2008", 0, 0),
        ("Een.\n\n1) De dijk wordt hoger, op 1 maart 2008", 0, 0),
        ("Een.\n\n1) De Telegraaf, 1 maart 2008. Zo is het.", 0, 0),
        ("Een.\n\n1) Kamerstuk 34 000, nr. 3; zo staat het er.", 0, 0),
    ],
)
def test_notes_behind_all_else(text: str, after: int, notes: int) -> None:
    found = read_lines(text)
    take_endnotes(text, found, after, NoteMarks(text))
    assert sum(line.kind == "note" for line in found) == notes


BELOW_NUMBERS = (
    "Vraag 1\n\n{{?1|Kent u «De dijk»? {}}}\n\n"
    "Antwoord 1\n\n{{=1|Ja, en «De kade». {} Die is hoog.}}\n\n"
    "{{note|1\n\nDe Dijk, mei.}}\n\n{{note|2\n\nArtikel 3 van de Dijkwet.}}\n"
)


def test_notes_below_their_numbers_at_the_end() -> None:
    marked = BELOW_NUMBERS.format(1, 2)
    assert reading(plain(marked)) == marked
    assert "{note|" not in reading(plain(BELOW_NUMBERS.format(1, 3)))


def test_each_such_note_is_of_its_mark_however_far_below_its_number() -> None:
    for apart in ("\n\n", "\n\n\n\n"):
        text = plain(BELOW_NUMBERS.format(1, 2)).replace("\n\n", apart)
        question = parse_questions(text).questions[0]
        assert [note.mark for note in question.question_notes] == ["1"]
        assert [note.mark for note in question.answer_notes] == ["2"]
