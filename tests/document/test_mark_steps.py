"""Marks and their order, step by step: headings above, numbers filled in, marks by style."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields, replace

from kamerboek.document.model import Question
from kamerboek.document.questions.heads.candidates import (
    _above,
    _content,
    _opens_paragraph,
    _over_furniture,
    _within_sentence,
)
from kamerboek.document.questions.heads.marks import _with_next_line, find_marks
from kamerboek.document.questions.heads.section_headings import section_heading
from kamerboek.document.questions.heads.sequence import (
    Candidate,
    _filled,
    _fills,
    _without_tail,
    best_chain,
)
from kamerboek.document.questions.notes.lines import FoundNote
from kamerboek.document.questions.pages.lone_numbers import _neighbour, _runs, take_lone_numbers
from kamerboek.document.questions.pairs.arrangement import Arrangement
from kamerboek.document.questions.pairs.left_out import left_out_of, notes_by_part
from kamerboek.document.questions.wording.lines import Line
from kamerboek.document.questions.wording.styles import (
    Mark,
    Style,
    bare_answer,
    bare_question,
    labelled_answer,
    labelled_question,
    letter_and_number,
    number_alone,
    number_and_point,
    number_and_text,
    table_row,
)
from kamerboek.document.text import Passage, Piece, Span, lines, trimmed
from tests.document.test_page_steps import lines_of
from tests.document.test_sequence import labelled, marked
from tests.rows import over


def test_the_heading_right_before_an_offset() -> None:
    text = "Thema dijken Hoe is dat"
    line, rest = Line(0, 12, "text"), Line(13, 23, "text")
    assert section_heading(text, [line, rest], [0, 13], 13) is line
    assert section_heading(text, [line, rest], [0, 13], 12) is line
    # What stands on the line of the offset itself heads nothing.
    assert section_heading(text, [line, rest], [0, 13], 6) is None
    assert section_heading(text, [line, rest], [0, 13], 15) is line
    assert section_heading(text, [rest], [13], 15) is None
    assert section_heading(text, [], [], 0) is None


def test_the_line_of_text_above() -> None:
    _, found = lines_of(" a\n^\n b\n \n c\n#1\n d")
    assert _above(found, 0) == (None, False)
    assert _above(found, 2) == (found[0], True)
    assert _above(found, 4) == (found[2], False)
    assert _above(found, 6) == (found[4], False)
    assert _above(found, 1) == (found[0], True)
    _, found = lines_of("#1\n a")
    assert _above(found, 1) == (None, False)


def test_whether_a_mark_opens_a_paragraph() -> None:
    def said(above: str) -> tuple[bool, bool]:
        text, found = lines_of(f" {above}\n 1. Hoe")
        return _opens_paragraph(text, found, 1), _within_sentence(text, found, 1)

    assert said("Een zin.") == (True, False)
    assert said("x" * 39) == (False, False)
    assert said("x" * 40) == (False, True)
    assert said("x" * 40 + ".") == (True, False)
    text, found = lines_of(f" {'x' * 40}\n \n 1. Hoe")
    assert (_opens_paragraph(text, found, 2), _within_sentence(text, found, 2)) == (True, False)
    assert (_opens_paragraph(text, found, 0), _within_sentence(text, found, 0)) == (True, False)


def test_where_the_text_behind_a_mark_begins() -> None:
    assert _content(" *_|\tHoe", 0) == 5
    assert _content("Hoe", 0) == 0
    assert _content("a *", 1) == 3


def test_where_the_text_behind_the_end_of_a_page_goes_on() -> None:
    def behind(marked: str) -> str:
        text, found = lines_of(marked)
        return text[_over_furniture(found, [line.start for line in found], 2) :]

    assert behind(" 1\n Hoe?") == "Hoe?"
    assert behind(" 1\n#2/9\n Hoe?") == "Hoe?"
    assert behind(" 1\n#2/9\n \n Hoe?") == "Hoe?"
    assert behind(" 1\n \n#2/9\n=Kop\n \n Hoe?\n \n Zo.") == "Hoe?\n\nZo."


def test_a_heading_on_two_lines() -> None:
    def number(marked_: str, style: str = "bare") -> tuple[str, list[int], int, str] | None:
        text, found = lines_of(marked_)
        mark = _with_next_line(text, found, 0, Mark(style, (), 0, 5, "heading"))
        if mark is None:
            return None
        return mark.style, [each.value for each in mark.numbers], mark.end, mark.strength

    assert number(" Vraag\n 16\n Hoe") == ("labelled", [16], 8, "heading")
    assert number(" Vraag\n 16\n Hoe", "bare answer") == ("answer", [16], 8, "heading")
    assert number(" Vraag\n \n#1\n 16") == ("labelled", [16], 11, "heading")
    assert number(" Vraag\n \n \n \n 16") is None
    assert number(" Vraag\n Hoe\n 16") is None
    assert number(" Vraag") is None


def numbers(mark: Mark | None) -> str:
    if mark is None:
        return ""
    printed = " ".join(map(str, mark.numbers))
    return f"{mark.style} {mark.strength} {printed} {mark.start}-{mark.end}"


@over(
    ("line", "said"),
    [
        ("Vraag 1", "labelled heading 1 0-7"),
        ("**Vraag 1**", "labelled heading 1 2-11"),
        ("Vraag 1: Hoe", "labelled label 1 0-9"),
        ("Vraag 1 Hoe", "labelled label 1 0-8"),
        ("Vraag 1 hoe", ""),
        ("Vraag 1 (blz. 3) Hoe", "labelled label 1 0-17"),
        ("Vraag 1 (blz. 3)", "labelled heading 1 0-16"),
        ("Vraag 1 (blz. 3) hoe", ""),
        ("Vraag 1\tHoe", "labelled label 1 0-8"),
        ("Vraag 1 | hoe", "labelled label 1 0-10"),
        ("Vraag 1 3 Hoe", "labelled label 1 0-10"),
        ("Vraag 1 1234 Hoe", ""),
        ("Vraag l2", "labelled heading 12 0-8"),
        ("Vraag 1O", "labelled heading 10 0-8"),
        ("Vraag O1", ""),
        ("Vr aag 3", "labelled heading 3 0-8"),
        ("V raag 3 Hoe", "labelled label 3 0-9"),
        ("Vraag l2: hoe", "labelled label 12 0-10"),
        ("Vraag l2 Hoe", "labelled label 12 0-9"),
        ("Vraag l2 hoe", ""),
        ("vraag 12 Hoe", "labelled label 12 0-9"),
        ("vraag 12: Hoe", "labelled label 12 0-10"),
        ("vraag 12 hoe", ""),
        ("Vraag nr. 3", "labelled heading 3 0-11"),
        ("Vraag", ""),
        ("Vraagt 1", ""),
    ],
)
def test_a_label_with_a_number(line: str, said: str) -> None:
    assert numbers(labelled_question(line, 0, len(line))) == said
    assert numbers(labelled_question(f"x\n{line}\ny", 2, 2 + len(line))) == " ".join(
        "-".join(str(int(at) + 2) for at in word.split("-")) if "-" in word else word
        for word in said.split(" ")
    )


@over(
    ("style", "line", "said"),
    [
        (labelled_answer, "Antw oord 3", "answer heading 3 0-11"),
        (labelled_answer, "Antwoord 1O: Ja.", "answer label 10 0-13"),
        (labelled_answer, "A2-4: Ja.", "answer label 2 3 4 0-6"),
        (labelled_answer, "A2 is een weg.", ""),
        (number_and_text, "12 Vraag:", "labelled heading 12 0-9"),
        (number_and_text, "12 Vraag 3", "text number 12 0-3"),
        (letter_and_number, "V12: Hoe", "labelled label 12 0-5"),
        (letter_and_number, "V12 Hoe", ""),
    ],
)
def test_letters_and_words_that_a_scan_broke(style: Style, line: str, said: str) -> None:
    """`V1`, `A1`, a word behind its number, figures that were read as letters."""
    assert numbers(style(line, 0, len(line))) == said


@over(
    ("style", "line", "said"),
    [
        (number_alone, "12", "alone number 12 0-2"),
        (number_alone, "(12)", "alone number 12 0-4"),
        (number_alone, "**12.**", "alone number 12 2-7"),
        (number_alone, "Nr. 12", "alone number 12 0-6"),
        (number_alone, "Nr 12", "alone number 12 0-5"),
        (number_alone, "12 Hoe", ""),
        (number_alone, "12. Hoe", ""),
        (number_alone, "Nr: 12", ""),
        (number_alone, "2, 69 en 70", "alone number 2 69 70 0-11"),
        (number_and_point, "12. Hoe", "point number 12 0-4"),
        (number_and_point, "12) Hoe", "bracket number 12 0-4"),
        (number_and_point, "(12) Hoe", "bracket number 12 0-5"),
        (number_and_point, "12: Hoe", "point number 12 0-4"),
        (number_and_point, "12.Hoe", "point number 12 0-3"),
        (number_and_point, "12. hoe", ""),
        (number_and_point, "12.", ""),
        (number_and_point, "12 Hoe", ""),
        (number_and_text, "12 Hoe", "text number 12 0-3"),
        (number_and_text, "12\t“Hoe", "text number 12 0-3"),
        (number_and_text, "12 hoe", ""),
        (number_and_text, "12Hoe", ""),
        (number_and_text, "12 ", ""),
        (table_row, "12 | hoe", "row number 12 0-5"),
        (table_row, "| 12 | hoe", "row number 12 2-7"),
        (table_row, "12.\thoe", "row number 12 0-4"),
        (table_row, "12)|hoe", "row number 12 0-4"),
        (table_row, "12 |", ""),
        (table_row, "12 hoe", ""),
        (bare_question, "Vraag", "bare heading  0-5"),
        (bare_question, "Vraag: Hoe", "bare label  0-7"),
        (bare_question, "Vragen: Hoe", ""),
        (bare_question, "Vraag Hoe", ""),
        (bare_question, "Vraag 1", ""),
        (bare_question, "Vraag | Hoe", "bare label  0-8"),
        (bare_question, "Vraag van de g.a. Bos (CDA)", "bare heading  0-27"),
        (bare_question, "Vraag van de g.a. Bos (CDA): Hoe", "bare label  0-29"),
        (labelled_answer, "Antwoord 1", "answer heading 1 0-10"),
        (labelled_answer, "Antwoord op vraag 1: Zo", "answer label 1 0-21"),
        (labelled_answer, "Antwoord (1) Zo", "answer label 1 0-13"),
        (labelled_answer, "Antwoord op vragen 7, 8, en 9", "answer heading 7 8 9 0-29"),
        (labelled_answer, "Antwoord 1 5 jaar", "answer label 1 0-11"),
        (labelled_answer, "Antwoord 1 zo", ""),
        (labelled_answer, "Antwoord van de minister op vraag 3 Zo", "answer label 3 0-36"),
        (labelled_answer, "Antwoord Zo", ""),
        (bare_answer, "Antwoord", "bare answer heading  0-8"),
        (bare_answer, "Antwoord: Ja", "bare answer label  0-10"),
        (bare_answer, "Antwoord Ja", "bare answer label  0-9"),
        (bare_answer, "Antwoord ja", ""),
        (bare_answer, "Antwoord 5,8%", "bare answer label  0-9"),
        (bare_answer, "Antwoord – Ja", "bare answer label  0-11"),
        (bare_answer, "Antwoord van de minister:", "bare answer heading  0-25"),
        (bare_answer, "Antwoord Algemene Rekenkamer op vragen over", "bare answer label  0-9"),
        (bare_answer, "Antwoorden Algemene Rekenkamer op vragen over", ""),
        (bare_answer, "Reactie: Ja", "bare answer label  0-9"),
        (bare_answer, "Reactie ja", ""),
    ],
)
def test_each_style_by_itself(style: object, line: str, said: str) -> None:
    assert callable(style)
    assert numbers(style(line, 0, len(line))) == said


@over(
    ("before", "line", "said"),
    [
        ("Ja. ", "Vraag Hoe", "bare label  4-10"),
        ("Ja.\xa0", "VRAAG «Hoe", "bare label  4-10"),
        ("Ja. ", "Vraag hoe", ""),
        ("Ja. ", "Vragen Hoe", ""),
        *((f"Ja.{end}{' ' * 99}", "Vraag Hoe", "") for end in "\n\r\f"),
        ("  ", "Vraag Hoe", ""),
    ],
)
def test_a_question_without_number_within_a_line(before: str, line: str, said: str) -> None:
    text = before + line
    assert numbers(bare_question(text, len(before), len(text))) == said


def fills(
    candidate: Candidate,
    index: int,
    *,
    last: int = 9,
    place: dict[int, int] | None = None,
    offered: dict[int, list[int]] | None = None,
) -> bool:
    candidates = [marked(9)] * 12
    candidates[index] = candidate
    return _fills(candidates, index, last, place or {1: 1, 3: 5}, offered or {2: [index]})


def test_what_fills_a_gap() -> None:
    """What asks, before the last; or what stands alone between the one before and the next."""
    two = marked(2)
    silent = replace(two, asks=False)
    assert fills(two, 8)
    assert not fills(two, 9)
    assert not fills(two, 10)
    assert not fills(replace(two, opens_as_question=False), 8)
    assert fills(silent, 3)
    assert fills(replace(two, opens_as_question=False), 3)
    assert not fills(silent, 6)
    assert not fills(silent, 1)
    assert not fills(silent, 5)
    assert not fills(replace(silent, new_paragraph=False), 3)
    assert not fills(silent, 3, place={3: 5})
    assert not fills(silent, 3, place={1: 1})
    assert fills(silent, 3, place={1: 0, 3: 5})
    # Another with its number, the one before or the next between the two.
    assert not fills(silent, 3, offered={2: [2, 3]})
    assert not fills(silent, 3, offered={2: [3], 1: [2]})
    assert not fills(silent, 3, offered={2: [3], 3: [4]})
    assert fills(silent, 3, offered={2: [3], 1: [1], 3: [5, 7]})
    assert fills(silent, 3, offered={2: [3, 0, 6], 4: [4]})


def filled(candidates: list[Candidate], chain: list[int], weights: list[float]) -> list[int]:
    return _filled(candidates, weights, chain)


def test_which_marks_are_added_to_a_chain() -> None:
    one, two, three, four = (marked(number) for number in (1, 2, 3, 4))
    assert filled([one, two, three], [0, 2], [9, 1, 9]) == [0, 1, 2]
    assert filled([one, three, two, four], [0, 1, 3], [9] * 4) == [0, 1, 2, 3]
    # Of one question alone, or where numbers begin anew, nothing is.
    assert filled([one, two], [0], [9, 9]) == [0]
    assert filled([one, two, three, one], [0, 2, 3], [9] * 4) == [0, 2, 3]
    assert filled([two, three, four], [0, 2], [9] * 3) == [0, 2]
    # The better of two; none before the first, of another style, within a sentence.
    assert filled([one, two, two, three], [0, 3], [9, 1, 2, 9]) == [0, 2, 3]
    assert filled([two, one, three], [1, 2], [9] * 3) == [1, 2]
    assert filled([one, labelled(2), three], [0, 2], [9] * 3) == [0, 2]
    assert filled([one, replace(two, within_sentence=True), three], [0, 2], [9] * 3) == [0, 2]
    # The usual style of the chain counts.
    other = marked(2, style="row")
    assert filled([one, other, three, four], [0, 2, 3], [9] * 4) == [0, 2, 3]
    rows = [marked(1, style="row"), other, three, marked(4, style="row")]
    assert filled(rows, [0, 2, 3], [9] * 4) == [0, 1, 2, 3]
    # One that is added may lead to the next, also further than the last was.
    five = marked(5)
    assert filled([one, four, three, two, five], [0, 4], [9] * 5) == [0, 1, 2, 3, 4]
    joint = marked(2, 3)
    assert filled([one, joint, three, four], [0, 3], [9] * 4) == [0, 1, 3]


def test_numbers_behind_the_last_question() -> None:
    def tail(*candidates: Candidate) -> int:
        return len(_without_tail(candidates, list(range(len(candidates)))))

    one, two, three = (marked(number) for number in (1, 2, 3))
    source = marked(4, style="alone", asks=False)
    assert tail(one, two, three) == 3
    assert tail(one, two, source) == 2
    assert tail(one, source) == 2
    assert tail(one, two, replace(source, opens_as_question=True)) == 3
    assert tail(one, two, labelled(3)) == 3
    assert tail(one, two, source, marked(5, style="row", asks=False)) == 2
    assert tail(one, two, source, replace(source)) == 4


def test_numbers_that_go_on() -> None:
    """The end of the run with which numbers begin leads on to the next."""
    assert [marked(*each).last for each in ((4,), (4, 5), (2, 69, 70), ("2a", "2b", 3))] == [
        *(4, 5, 2, 3),
    ]
    assert best_chain([marked(1), marked(2, 9), marked(3)], [9] * 3) == [0, 1, 2]
    assert best_chain([marked(1), marked(2, 3), marked(4)], [9] * 3) == [0, 1, 2]


def test_the_nearest_line_that_is_not_blank() -> None:
    _, found = lines_of(" a\n \n \n b\n#1\n c")
    assert _neighbour(found, 0, 1) is found[3]
    assert _neighbour(found, 3, -1) is found[0]
    assert _neighbour(found, 3, 1) is None
    assert _neighbour(found, 0, -1) is None
    assert _neighbour(found, 5, 1) is None
    assert _neighbour(found, 1, -1) is found[0]


def test_running_text() -> None:
    for content, runs in (("x" * 25, True), ("x" * 24, False), ("Zo.", True), ("Zo!", True)):
        assert _runs(content, Line(0, len(content), "text")) is runs
    assert not _runs("Zo:", Line(0, 3, "text"))


def alone(
    marked_: str, heads: str = "Vraag 1", answers: Collection[str] = ()
) -> tuple[bool, str, str]:
    """Return whether there were numbers of pages, what the lines are, and which are in doubt."""
    text, found = lines_of(marked_)
    spans = [Span(text.index(head), text.index(head) + len(head)) for head in heads.split("/")]
    starts = [text.index(head) for head in answers]
    paged, doubt = take_lone_numbers(text, found, spans, starts)
    pages = [text[line.start : line.end] for line in found if line.why == "page_mark"]
    assert all(line.kind == "page" for line in found if line.why == "page_mark")
    return paged, " ".join(pages), " ".join(text[line.start : line.end] for line in doubt)


def test_numbers_alone_on_their_lines() -> None:
    page = f" {'Een zin.' * 90}"
    assert alone(f" Vraag 1\n{page}\n \n 1\n \n{page}\n \n 2\n \n{page}") == (True, "1 2", "")
    assert alone(f" Vraag 1\n{page}\n \n 1\n \n{page}") == (True, "1", "1")
    assert alone(f" Vraag 1\n{page}\n \n 5\n \n{page}") == (False, "", "")
    assert alone(f" Vraag 1\n{page}\n \n 1\n \n{page}\n \n 1\n \n{page}") == (False, "", "1 1")
    # The eighth sign, not the ninth; at the end of the text, between lines of text.
    assert alone(f" Vraag 1\n{page}\n \n **1**\n \n{page}")[1] == "**1**"
    assert alone(f" Vraag 1\n{page}\n \n ***1***\n \n{page}")[0]
    assert alone(f" Vraag 1\n{page}\n \n ****1****\n \n{page}") == (False, "", "")
    assert alone(f" Vraag 1\n{page}\n \n 1") == (True, "1", "1")
    assert alone(f" Vraag 1\n{page}\n 1\n{page}") == (False, "", "1")
    assert alone(f" Vraag 1\n{page}\n 1\n \n{page}") == (True, "1", "1")
    # What is all of an answer: behind what asks, a quotation or its head, before the next head.
    for asked in ("Hoe?", "Hoe»", "Hoe”", 'Hoe"', "Hoe’", "Hoe)"):
        assert not alone(f" Vraag 1\n{page}{asked}\n \n 2\n \n Vraag 2\n{page}", "Vraag 1/Vraag 2")[
            0
        ]
    assert alone(f" Vraag 1\n{page}\n \n 2\n \n Vraag 2\n{page}", "Vraag 1/Vraag 2")[0]
    assert alone(f" Vraag 1\n{page}Hoe?\n \n 2\n \n Zo.\n \n Vraag 2", "Vraag 1/Vraag 2")[0]
    headed = f" Vraag 1\n{page}Hoe?\n Antwoord\n \n 2\n \n Vraag 2\n{page}"
    heads = "Vraag 1/Antwoord/Vraag 2"
    assert not alone(headed, heads, ["Antwoord"])[0]
    below = f" Vraag 1\n{page}Hoe?\n \n 2\n \n Vraag 2\n Antwoord\n{page}"
    assert alone(below, "Vraag 1/Vraag 2/Antwoord", ["Antwoord"])[0]
    last = f" Vraag 1\n{page}Hoe?\n \n 2\n \n Antwoord\n Zo."
    assert alone(last, "Vraag 1/Antwoord", ["Antwoord"])[0]


def question(name: str, start: int, end: int, answer: tuple[int, int] | None = None) -> Question:
    begin, stop = answer or (None, None)
    return Question(name, "", "", start, end, "" if answer else None, begin, stop, ())


def test_what_is_left_out_and_where() -> None:
    text, found = lines_of("#Kop\n Vraag\n 1/2 ‖Hoe\n=Titel\n-----\n^\n Zo\n 2/2  ‖Meer")
    questions = [question("1", 5, 17, (38, len(text)))]
    rows = left_out_of(text, found, questions, {}, [])
    said = [(row.kind, row.question, row.part, row.text, row.start, row.end) for row in rows]
    hoe, titel, meer = text.index("1/2"), text.index("Titel"), text.index("2/2")
    assert said == [
        ("page_mark", "1", "question", "1/2", hoe, hoe + 3),
        ("running_title", "", "", "Titel", titel, titel + 5),
        ("rule", "", "", "----", titel + 6, titel + 10),
        ("page_mark", "", "", "2/2", meer, meer + 3),
    ]
    assert all(row.mark == "" for row in rows)
    assert left_out_of(text, found, [], {}, [])[0].text == "Kop"


def test_notes_are_of_the_part_in_which_their_mark_stands() -> None:
    arrangement = Arrangement(
        questions=[("1", "", Span(10, 20)), ("2", "", Span(50, 60))],
        answers=[(("1", "2"), Span(70, 90)), ((), Span(95, 99))],
    )
    text = "x" * 200
    found = [
        FoundNote("1", Span(100, 103), 10),
        FoundNote("2", Span(110, 113), 49),
        FoundNote("3", Span(65, 68), -1),
        FoundNote("4", Span(120, 123), 70),
        FoundNote("5", Span(130, 133), 9),
        FoundNote("6", Span(140, 143), 0),
    ]
    notes = notes_by_part(found, text, arrangement)
    assert {place: "".join(note.mark for note in those) for place, those in notes.items()} == {
        ("question", "1", 10): "12",
        ("question", "2", 50): "3",
        ("answer", "1", 70): "4",
        ("", "", 0): "56",
    }
    (first, _) = notes["question", "1", 10]
    assert (first.text, first.start, first.end) == ("xxx", 100, 103)


def test_pieces_of_a_passage() -> None:
    source = "abcdefghij"
    passage = Passage.of(source, [Piece(0, 3, "space"), Piece(5, 8, "line"), Piece(9, 10)])
    assert passage.text == "abc fgh\nj"
    assert [passage.place(at, at + 1) for at in (0, 2, 3, 4, 6, 7, 8)] == [
        *(Span(0, 1), Span(2, 3), Span(5, 5), Span(5, 6), Span(7, 8), Span(9, 9), Span(9, 10)),
    ]
    assert passage.place(1, 5) == Span(1, 6)
    assert passage.place(2, 2) == Span(2, 2)
    assert passage.place(3, 3) == Span(3, 3)
    assert [passage.inside(at) for at in (0, 3, 4, 5, 7, 8, 9, 10, 99)] == [
        *(0, 3, 4, 4, 6, 7, 8, 9, 9),
    ]
    assert [at for at in range(12) if passage.holds(at)] == [0, 1, 2, 5, 6, 7, 9]
    assert passage.within(1, 6).pieces == (Piece(1, 3, "space"), Piece(5, 7))
    assert passage.within(1, 6).text == "bc fg"
    assert passage.without([(1, 2), (4, 5)]).text == "ac gh\nj"
    assert passage.without([(0, 4)]).text == "fgh\nj"
    assert passage.without([(0, 99)]).text == ""
    assert passage.without([]).text == passage.text
    assert passage.without([(2, 5)]).pieces == (Piece(0, 2), Piece(6, 8, "line"), Piece(9, 10))
    assert passage.without([(8, 9)]).text == "abc fgh"


def test_spans_and_lines() -> None:
    assert trimmed("  a b ", Span(0, 6)) == Span(2, 5)
    assert trimmed("xx  ", Span(2, 4)) == Span(2, 2)
    assert trimmed("x a", Span(1, 3)) == Span(2, 3)
    assert list(lines("a\nb\r\nc")) == [Span(0, 1), Span(2, 3), Span(5, 6)]
    assert list(lines("a\r\rb")) == [Span(0, 1), Span(2, 2), Span(3, 4)]
    assert list(lines("a\n")) == [Span(0, 1), Span(2, 2)]
    assert list(lines("")) == [Span(0, 0)]
    assert [len(list(lines(f"a{sign}b"))) for sign in "\n\r\f\v\x85\u2028\u2029\t"] == [2] * 7 + [1]


def test_which_parts_of_a_question_stand_in_tables_of_their_own() -> None:
    apart = [each.name for each in fields(Question) if not each.metadata.get("column", True)]
    assert apart == ["question_pieces", "answer_pieces", "question_notes", "answer_notes"]


def test_answers_before_the_next_question() -> None:
    def said(text: str) -> str:
        found = find_marks(text, [Line(s.start, s.end, "text") for s in lines(text)]).candidates
        return " ".join("b" * one.before_answer + "l" * one.lacks_answer or "-" for one in found)

    for first, second in (
        ("Antwoord 1", "Antwoord 2"),
        ("Antwoord", "Antwoord:"),
        ("Antwoord", ""),
    ):
        text = f"1. Hoe?\n{first}\nJa.\n2. Wat?\n{second}\nNee.\n3. Wie?"
        assert said(text) == ("b b l" if second else "b - -")
    assert said("1. Hoe?\n2. Wat?\nAntwoord 1\nJa.\nAntwoord 2\nJa.") == "l b"
    assert said("1. Hoe?\n2. Wat?\nAntwoord 2\nJa.") == "- b"
    assert said("1. Hoe?\nVraag:\nAntwoord 1\nJa.\nAntwoord 2\nJa.") == "b"


def test_a_number_that_follows_on_that_of_a_page() -> None:
    """Beside the cell of a table it is in doubt where it follows on the last page's number."""
    page = f" {'Een zin.' * 90}"
    for before, after, doubt in ((1, 2, "2"), (1, 3, ""), (2, 2, "")):
        marked_ = f" Vraag 1\n{page}\n#{before}\n{page}\n \n Urk\n \n {after}\n \n{page}"
        assert alone(marked_)[2] == doubt
    # A number that is no page's counts for nothing, nor one in words.
    for line in (" Urk\n \n 1", "#Pagina 1", "=1"):
        assert alone(f" Vraag 1\n{page}\n{line}\n{page}\n \n Urk\n \n 2\n \n{page}")[2] == ""
