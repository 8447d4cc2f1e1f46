"""Titles, lists, labels and restarts as real printing has them: each rule inside and outside."""

from __future__ import annotations

from dataclasses import replace

from kamerboek.document.model import Note, Question
from kamerboek.document.questions.bounds.pieces import pieces
from kamerboek.document.questions.doubts.notes import notes_as_pages
from kamerboek.document.questions.heads.marks import find_marks
from kamerboek.document.questions.heads.section_headings import section_heading, short_heading
from kamerboek.document.questions.heads.sequence import best_chain, weight
from kamerboek.document.questions.notes.foot import FootNotes
from kamerboek.document.questions.page import read_lines
from kamerboek.document.questions.pages.counted_titles import (
    _edge,
    _front,
    take_counted,
    take_differing,
    take_title_and_number,
)
from kamerboek.document.questions.pages.titles import _may_be_title, _same_below
from kamerboek.document.questions.parse import parse_questions
from kamerboek.document.questions.wording.lines import counts_annexes
from kamerboek.document.questions.wording.note_marks import NoteMarks
from kamerboek.document.questions.wording.printing import PAGE_ONLY
from kamerboek.document.text import Span
from tests.document.test_page_steps import check, lines_of
from tests.document.test_sequence import labelled, marked
from tests.rows import over

PAGE = "\n " + "Een zin. " * 70
"""A page of 630 signs."""


def short(titles: list[str], *, between: str = "\n Zin." * 5) -> str:
    """Return a text in which these lines stand five lines apart, blank lines around each."""
    return "\n".join(f" \n{title}\n {between}" for title in titles)


@over(
    "titles",
    [
        # A title that opens as a question does: three, each apart from the text.
        [f"=Staat van de dijken {at}" for at in (1, 2, 3)],
        [f" Staat van de dijken {at}" for at in (1, 2)],
        [f" Staat van de dijken {at}" for at in (1, 3, 5)],
        # Two are enough with a bar.
        [f"=Staat van de dijken | {at}" for at in (1, 2)],
        [" Staat van de dijken | 1", " Staat van de dijken 2"],
        # A figure at the end of a title where a bar follows.
        [f"=Onderzoek naar dijk 2|{at}" for at in (1, 2, 3)],
        [f"=Onderzoek naar dijk 2 | {at}" for at in (1, 2, 3)],
        [f" Onderzoek naar dijk 2 {at}" for at in (1, 2, 3)],
    ],
)
def test_titles_with_their_number(titles: list[str]) -> None:
    marked_ = short(titles)
    check(take_counted, marked_.replace("\n=", "\n "), marked_)


def test_a_title_that_opens_as_a_question_stands_apart() -> None:
    titles = [f" Staat van de dijken {at}" for at in (1, 2, 3)]
    apart = short([*titles[:2], f" Zin.\n{titles[2]}"])
    check(take_counted, apart, apart.replace(" Staat", "=Staat"))
    check(
        take_counted,
        short([*titles[:2], f" Zin.\n{titles[2]}\n Zin."]).replace("\n \n Zin", "\n Zin"),
    )


@over(
    ("numbers", "go_on", "taken"),
    [
        # A third or more of them goes on below in a small letter: then they are the author's.
        ((1, 2, 3), 1, False),
        ((1, 2, 3, 4), 1, True),
        ((1, 2, 3, 4, 5, 6), 2, False),
        ((1, 2, 3, 4, 5, 6, 7), 2, True),
        ((1, 2), 0, False),
    ],
)
def test_titles_above_a_sentence_that_goes_on(
    numbers: tuple[int, ...], go_on: int, taken: bool
) -> None:
    titles = [
        f" Stand van de dijken {at}" + ("\n gaat door." if index < go_on else "")
        for index, at in enumerate(numbers)
    ]
    before = short(titles)
    check(take_counted, before, before.replace(" Stand", "=Stand") if taken else "")


@over(
    ("before", "after"),
    [
        # Two with a bar that count on, a page apart and both at an edge of the text.
        (f" \n Inleiding | 3\n {PAGE}\n \n 4 | Over dijken{PAGE}", "=="),
        (f" \n Inleiding | 3\n {PAGE}\n \n 5 | Over dijken{PAGE}", ""),
        (f" \n Inleiding | 3\n Zin.\n \n 4 | Over dijken{PAGE}", ""),
        (f" \n Inleiding 3\n {PAGE}\n \n 4 | Over dijken{PAGE}", ""),
        (f" Zin.\n Inleiding | 3{PAGE}\n \n 4 | Over dijken{PAGE}", ""),
        # With three they may stand between lines of text.
        (f" Zin.\n Inleiding | 3{PAGE}\n 4 | Over dijken{PAGE}\n Meer nu | 5{PAGE}", "==="),
        (f" Zin.\n Inleiding 3{PAGE}\n 4 Over dijken{PAGE}\n Meer nu 5{PAGE}", ""),
        # The last page of all may be short.
        (f" \n Inleiding | 3{PAGE}\n \n 4 | Over dijken\n Zin.\n \n Meer nu | 5", "==="),
        (" \n Inleiding | 3\n Zin.\n \n 4 | Over dijken\n ", "=="),
        # A title that is known already is counted with them.
        (f"=Inleiding | 3{PAGE}\n \n 4 | Over dijken{PAGE}", "=="),
        (f"#Inleiding | 3{PAGE}\n \n 4 | Over dijken{PAGE}", "#"),
    ],
)
def test_titles_that_differ_with_a_bar(before: str, after: str) -> None:
    text, found = lines_of(before)
    take_differing(text, found)
    taken = [line for line in found if line.kind == "page"]
    assert len(taken) == len(after)
    assert all(line.why == ("page_mark" if after == "#" else "running_title") for line in taken)


FORTY = "Vragen over de dijken van nu en toen in ons landen"
"""A title of forty letters."""


@over(
    ("front", "title", "taken"),
    [
        # Twenty letters with which the title begins or ends stand in front.
        ("over de dijken van ons land", "Vragen over de dijken van ons land 3", True),
        ("over de dijken van ons land", "De dijken van ons land 3", False),
        ("ragen over de dijken van nu", "Vragen over de dijken van ons 3", False),
        (FORTY, f"{FORTY} zee 3", True),
        (FORTY[:-1], f"{FORTY} zee 3", False),
        (FORTY, f"{FORTY} zee 999", True),
        (FORTY, f"{FORTY} zee 1000", False),
    ],
)
def test_a_title_with_words_of_the_front(front: str, title: str, taken: bool) -> None:
    before = f" {front}\n Vraag 1\n Hoe?\n \n {title}\n \n Zin."
    check(take_differing, before, before.replace(f"\n {title}", f"\n={title}") if taken else "")


@over(
    ("below", "also", "same"),
    [
        (" Dijken", " Dijken", True),
        (" Dijken", " Duinen", False),
        (" - Dijken", " - Dijken", False),
        (" ", " ", False),
        (" 12", " 12", False),
    ],
)
def test_a_title_that_goes_on_in_the_same_line(below: str, also: str, same: bool) -> None:
    text, found = lines_of(f" Vragen:\n{below}\n Zin.\n Vragen:\n{also}")
    assert _same_below(text, found, [0, 3]) is same
    assert _may_be_title(text, found, "Vragen over:", {0: 1, 3: 1}) is same


@over(
    ("label", "counts"),
    [
        *(("BIJLAGE(N)", True), ("Bijlagen:", True), ("Bijlage", True), ("B I J L A G E N", True)),
        *(("Bijlage 2", False), ("Datum", False)),
    ],
)
def test_the_number_of_annexes_is_no_question(label: str, counts: bool) -> None:
    text = f"{label}\n1\n\nGeachte voorzitter,\n\n1\nHoe is dat?\n\nZo.\n"
    marks = find_marks(text, read_lines(text)).candidates
    assert len(marks) == (1 if counts else 2)
    text, found = lines_of(f" {label}\n 1")
    assert counts_annexes(text, found, 1) is counts
    assert not counts_annexes(text, found, 0)


def test_the_edge_of_the_text() -> None:
    _, found = lines_of(" a\n b\n c\n \n d")
    assert [_edge(found, at) for at in (0, 1, 2, 4)] == [False, False, True, True]


@over(
    ("lines", "front"),
    [
        (" Kop\n 1.", 1),
        (" Kop\n 1)", 1),
        (" Kop\n 1. Hoe", 1),
        (" Kop\n 1.x", 0),
        (" Kop\n Nr. 1", 1),
        (" Kop\n Nr 1", 1),
        (" Kop\n Nr. een", 0),
        # Below this word a number is that of a letter's annexes.
        (" Bijlagen\n 1\n Kop\n Vraag 1", 3),
        (" B I J L A G E ( N )\n \n 1\n Kop\n Vraag 1", 4),
        (" Bijlagen\n#2\n 1\n Kop\n Vraag 1", 2),
        (" Bijlagen en meer\n 1\n Kop\n Vraag 1", 1),
        (" Bijlagen\n 1. Hoe\n Vraag 1", 1),
    ],
)
def test_where_the_first_head_stands(lines: str, front: int) -> None:
    assert _front(*lines_of(lines)) == front


T = "Vragen over de dijken"


def test_a_title_beside_a_number_begins_no_sentence() -> None:
    both = f" Een.\n 1\n {T}\n gaat door.\n Twee.\n 2\n {T}\n gaat door."
    check(take_title_and_number, both)
    one = both.removesuffix("\n gaat door.")
    check(
        take_title_and_number,
        one,
        f" Een.\n#1\n={T}\n gaat door.\n Twee.\n#2\n={T}",
    )
    front = f" {T}\n Vraag 1\n Een.\n \n {T}\n"
    check(take_title_and_number, f"{front} gaat door.")
    # In front it goes on in the same line.
    two = f" {T}\n van nu\n Vraag 1\n Een.\n \n {T}\n van nu"
    check(take_title_and_number, two, two.replace(f"\n {T}", f"\n={T}"))
    check(take_title_and_number, two.removesuffix("nu") + "toen")
    close = two.replace("Een.\n \n", "Een.\n")
    check(take_title_and_number, close, close.replace(f"\n {T}", f"\n={T}"))
    check(take_title_and_number, close.removesuffix("nu") + "Toen")
    check(take_title_and_number, f"{front} Gaat.", f"{front} Gaat.".replace(f"\n {T}", f"\n={T}"))


def test_numbers_of_pages_with_a_letter_before() -> None:
    for line in ("p. 3", "P. 12", "p.3", "*p. 3*"):
        assert PAGE_ONLY.fullmatch(line)
    for line in ("p 3", "p. 12345", "p. 3-4", "pp. 3", "p. x"):
        assert not PAGE_ONLY.fullmatch(line)


@over(
    ("lines", "heads"),
    [
        (" Onderdeel dijken", True),
        (" Onderdeel    dijken   nu", False),
        (" Onderdeel\tdijken\tnu", False),
        (" Onderdeel    dijken nu", True),
        (" Onderdeel\tdijken nu", True),
        (" Onderdeel  dijken  nu", True),
        # What stands between heading and question may be no row either.
        (" Onderdeel dijken\n Urk   12   13", False),
        (" Onderdeel dijken\n Urk 12 13", False),
        (" Onderdeel dijken\n Urk 12 1.300,5%", False),
        (" Onderdeel dijken\n Urk 12", True),
        (" Onderdeel dijken\n Urk 12 en 13", True),
        # The title of the whole heads no part.
        (" Vragen en antwoorden", False),
        (" **Vragen en antwoorden:**", False),
        (" Vragen en antwoorden over dijken", True),
        (" Vragen en opmerkingen", True),
    ],
)
def test_a_row_of_a_table_heads_nothing(lines: str, heads: bool) -> None:
    text, found = lines_of(f"{lines}\n 1. Hoe?")
    starts = [line.start for line in found]
    assert (section_heading(text, found, starts, starts[-1]) is not None) is heads


def test_a_heading_of_answers_heads_no_questions() -> None:
    for line, heads in (("Dijken", True), ("Antwoord", False), ("Antwoorden", False)):
        text, found = lines_of(f" Zin.\n \n {line}\n 1. Hoe?")
        heading = short_heading(text, found, [each.start for each in found], found[-1].start)
        assert (heading is not None) is heads


def answers(text: str) -> list[tuple[str, str]]:
    """Return the numbers of each mark of an answer, and what stands behind it."""
    marks = find_marks(text, read_lines(text)).answers
    return [
        (" ".join(map(str, mark.numbers)), text[mark.end :].partition("\n")[0]) for mark in marks
    ]


@over(
    ("text", "said"),
    [
        # As many without a number as with: it is the answer's.
        ("Antwoord: 55. Dus.\nAntwoord: Ja.", [("", "55. Dus."), ("", "Ja.")]),
        ("**Antwoord:** 55.\nAntwoord: Ja.", [("", "55."), ("", "Ja.")]),
        ("Antwoord. 55.\nAntwoord. Ja.", [("", "55."), ("", "Ja.")]),
        (
            "Antwoord: 5. Dus.\nAntwoord: 6. Ja.\nAntwoord: Ja.",
            [("5", "Dus."), ("6", "Ja."), ("", "Ja.")],
        ),
        # Behind the word itself, or a list, it is that of questions.
        ("Antwoord 55: Dus.\nAntwoord: Ja.", [("55", "Dus."), ("", "Ja.")]),
        ("Antwoord: 5 en 6. Dus.\nAntwoord: Ja.", [("5 6", "Dus."), ("", "Ja.")]),
        # `A:` twice, without `B:` or another word.
        ("A: Ja.\nA: Nee.", [("", "Ja."), ("", "Nee.")]),
        ("A: Ja.", []),
        ("A: Ja.\nA: nee.", []),
        ("A: Ja.\nA: Nee.\nB: Dus.", []),
        ("A: Ja.\nA: Nee.\nB:Dus.", [("", "Ja."), ("", "Nee.")]),
        ("A: Ja.\nA: Nee.\nAntwoord: Dus.", [("", "Dus.")]),
        ("A Ja.\nA Nee.", []),
    ],
)
def test_labels_of_answers(text: str, said: list[tuple[str, str]]) -> None:
    assert answers(text) == said


@over(
    ("marked_", "said"),
    [
        # Numbered lines right below a colon are a list, whatever marks stand before.
        (" Een zin van nu.1 Twee.2\n Het zijn:\n 1 Dijk van Urk\n 2 Dijk van nu\n#3", ""),
        (" Een zin van nu.1 Twee.2\n Het zijn:\n 1 Dijk van Urk\n en meer\n 2 Dijk\n#3", ""),
        (" Een zin van nu.1 Twee.2\n Het zijn\n~1 Dijk van Urk\n~2 Dijk van nu\n#3", "~"),
        (" Een zin van nu.1 Twee.2\n Het zijn:\n \n~1 Dijk van Urk\n~2 Dijk van nu\n#3", "~"),
        (" Een zin van nu.1 Twee.2\n Het zijn:\n 1 Dijk\n \n~2 Dijk van nu\n#3", "~"),
    ],
)
def test_a_list_below_a_colon(marked_: str, said: str) -> None:
    notes(marked_, said)


def notes(marked_: str, said: str) -> None:
    """Check which lines are taken for notes: those with `~`."""
    text, found = lines_of(marked_.replace("~", " "))
    FootNotes(text, found, (), NoteMarks(text)).take()
    wanted = [line.startswith("~") for line in marked_.split("\n")]
    assert [line.kind == "note" for line in found] == wanted
    assert any(wanted) is bool(said)


LINE = " Een zin over de dijken van nu"


@over(
    ("lines", "said"),
    [
        (" Een.1\n 1. Zie", [None, True]),
        (" Een.1\n 1) Zie", [None, True]),
        (" Een.1\n 1 Zie", [None, False]),
        (" Een. 1) Zo\n 1) Zie", [None, None]),
        (" Een.\n 1 Zie", [None, None]),
        (" Een.1 Het zijn:\n 1 Zie", [None, None]),
        (" Een.1\n~1 Zie", [None, None]),
        (f" Een.1 {'x' * 4997}\n 1 Zie", [None, False]),
        (f" Een.1 {'x' * 4998}\n 1 Zie", [None, None]),
        (" ¹ a\n 1 Zie", [None, False]),
    ],
)
def test_whether_a_note_has_a_point(lines: str, said: list[bool | None]) -> None:
    text, found = lines_of(lines)
    notes_ = FootNotes(text, found, (), NoteMarks(text))
    assert [notes_._point(index) for index in range(len(found))] == said


def test_what_most_notes_have() -> None:
    for lines, points in (
        ("1. A\n 2. B\n 3 C", True),
        ("1. A\n 2 B", True),
        ("1. A\n 1. B\n 2 C\n 3 D", False),
        ("1. A\n 2. B\n 3 C\n 3 D", True),
        ("A", True),
    ):
        text, found = lines_of(f" Een.1 Twee.2 Drie.3\n {lines}")
        assert FootNotes(text, found, (), NoteMarks(text))._with_points is points


def test_a_list_right_above_the_end_of_a_page() -> None:
    """Where notes have no points, a list with points is none of them, whatever its numbers."""
    listed = f"{LINE}.¹ Zo is het.²\n 1) Dijk van Urk.\n 2) Dijk van nu.\n \n~¹ Zie.\n~² Ook.\n#3"
    notes(listed, "~")
    notes(listed.replace("¹ Zie", "1) Zie").replace("² Ook", "2) Ook"), "~")


@over(
    "marked_",
    [
        # Notes with points: each item has its mark at a word before.
        f"{LINE}.1 Zo.\n \n~1) Zie het rapport.\n \n Meer.",
        f"{LINE}.1 Zo.2\n \n~1) Zie het rapport.\n~2) Zie ook dat.\n \n Meer.",
        f"{LINE}.1 Zo.\n \n 1) Zie het rapport.\n 2) Zie ook dat.\n \n Meer.",
        f"{LINE}. Zo.\n \n 1) Zie het rapport.\n \n Meer.",
        f"{LINE}. 1) Zo.\n \n 1) Zie het rapport.\n \n Meer.",
        # Also right below the text.
        f"{LINE}.1 Zo is dat\n~1. Zie het rapport.\n nog steeds.",
        f"{LINE}.1 Zo is dat\n 1. Zie het rapport.\n 2. Zie ook dat.",
        # Within 5,000 signs.
        f"{LINE}.1 {'x' * 4996}\n \n~1) Zie het rapport.\n \n Meer.",
        f"{LINE}.1 {'x' * 4997}\n \n 1) Zie het rapport.\n \n Meer.",
        # Where most notes have no point, none has.
        f"{LINE}.1 Zo.2 En.3\n \n~1 Zie het rapport.\n~2 Zie ook.\n \n 3) Zie dat.\n \n Meer.",
        # Behind an item with its mark a number that leaps begins nothing.
        f"{LINE}.1 Zo.\n \n~1) Zie het rapport\n~5) van toen.\n \n Meer.",
        # Of two lines with a number the second is the note, within fifteen lines.
        f"{LINE}.1 Zo is dat zeker.\n 1 Dijk van Urk.\n \n~1 Zie het rapport.\n \n Meer.",
        f"{LINE}.1 Zo is dat zeker.\n~1 Dijk van Urk." + "\n Zin." * 15 + "\n \n Meer.",
        f"{LINE}.1 Zo is dat\n~1 Zie het rapport van toen, bladzijde:\n~drie en meer.\n Dus.",
        # A small letter goes on what the note interrupts, also below a full line.
        f"{LINE}.1 Zo is dat\n~1 Zie het rapport van toen, bladzijde 3.\n nog steeds.",
    ],
)
def test_notes_between_the_text(marked_: str) -> None:
    notes(marked_, "~" if "~" in marked_ else "")


@over(
    ("marked_", "taken"),
    [
        (" Een zin over de dijken\n 1\n van nu.\n~1 Zie", True),
        (" Een zin over de dijken?\n 1\n \n Meer.\n~1 Zie", True),
        # Below a title and above a blank line it is the number of a page.
        (" De titel over de dijken\n 1\n \n Meer.\n~1 Zie", False),
        (" De titel over de dijken\n 1\n#2\n~1 Zie", False),
    ],
)
def test_the_mark_of_a_note_on_a_line_of_its_own(marked_: str, taken: bool) -> None:
    text, found = lines_of(marked_)
    FootNotes(text, found, (), NoteMarks(text))._take_marks()
    assert (found[1].why == "note") is taken


def pages_in_doubt(marked_: str, *found_notes: Note) -> list[str]:
    text, found = lines_of(marked_)
    asked = Question("1", "", "", text.index("Hoe"), len(text), None, None, None, ())
    questions = [replace(asked, answer_notes=found_notes)]
    given = notes_as_pages(text, found, questions, NoteMarks(text))
    return [f"{each.question} {text[each.start : each.end]}" for each in given]


def test_numbers_of_pages_that_may_be_those_of_notes() -> None:
    assert pages_in_doubt(" Hoe.3\n#3\n Zie.") == ["1 3"]
    for none in (
        " Hoe.3\n#4\n Zie.",
        " Hoe.3\n#3\n zie.",
        " Hoe.3\n#3\n \n Zie.",
        " Hoe.3\n=3\n Zie.",
        " Hoe.3\n#- 3 -\n Zie.",
        " Dit.3\n#3\n Zie.\n Hoe",
        " Hoe\n#3\n Zie.3",
    ):
        assert pages_in_doubt(none) == []
    assert pages_in_doubt(f" Hoe.3{' x' * 3999}\n#3\n Zie.") == ["1 3"]
    assert pages_in_doubt(f" Hoe.3{' x' * 3999}x\n#3\n Zie.") == []
    assert pages_in_doubt(" Hoe.3\n#3\n Zie.", Note("3", "", 9, 9)) == []
    assert pages_in_doubt(" Hoe.3\n#3\n Zie.", Note("3", "", 4, 4)) == ["1 3"]
    assert pages_in_doubt(" Hoe.3\n#3\n Zie.", Note("4", "", 9, 9)) == ["1 3"]


def test_a_first_question_that_asks_nothing() -> None:
    """Where numbers begin anew with 2, the nearest 1 before is the first of that part."""
    weights = [9.0, 9, -9, 9, 9]
    request = marked(1, asks=False)

    def chain(first: object) -> list[int]:
        given = [marked(1), marked(2), first, marked(2), marked(3)]
        return best_chain(given, weights)  # type: ignore[arg-type] # of the table

    assert chain(request) == [0, 1, 2, 3, 4]
    assert chain(replace(request, new_paragraph=False)) == [0, 1, 3, 4]
    assert chain(replace(request, within_sentence=True)) == [0, 1, 3, 4]
    assert chain(marked(1, asks=False, style="row")) == [0, 1, 3, 4]
    assert chain(marked(4, asks=False)) == [0, 1, 3, 4]
    # Under a heading it may begin anew if it opens as a question does.
    headed = replace(request, under_heading=True)
    for one, index in ((headed, [0, 1]), (replace(headed, opens_as_question=True), [0, 1, 2, 3])):
        given = [marked(1), marked(2), one, marked(2)]
        assert best_chain(given, [9, 9, 1, 1])[: len(index)] == index
    assert weight(headed) < weight(labelled(1))


TWO_PARTS = "1. Hoe?\nJa.\n\n2. Wat?\nNee.\n\n{}\n\n1. {}\nDat.\n\n2. Wie?\nJan.\n"


@over(
    ("heading", "first", "title", "warned"),
    [
        ("Water", "Kan de minister dat zeggen.", "Water", False),
        ("Water", "Het aantal dijken in Urk.", "Water", False),
        ("", "Kan de minister dat zeggen.", "", True),
        ("", "Kan de minister dat zeggen?", "", False),
    ],
)
def test_a_part_that_begins_with_a_request(
    heading: str, first: str, title: str, warned: bool
) -> None:
    document = parse_questions(TWO_PARTS.format(heading, first))
    names = [question.question for question in document.questions]
    assert names == ["A.1", "A.2", "B.1", "B.2"]
    assert document.questions[2].section_title == title
    said = "numbers start anew at 1; what follows was taken for a part of its own"
    assert (said in [warning.message for warning in document.warnings]) is warned


@over(
    ("behind", "answer"),
    [
        ("Bijlage: overzicht van regelingen", "Dat."),
        ("Bijlage 2: overzicht van regelingen", "Dat."),
        ("Bijlage Overzicht van regelingen", "Dat."),
        ("Bijlage overzicht van regelingen", "Dat.\n\nBijlage overzicht van regelingen"),
        ("Bijlage: overzicht. Meer", "Dat.\n\nBijlage: overzicht. Meer"),
        (f"Bijlage: {'x' * 101}", "Dat."),
        (f"Bijlage: {'x' * 102}", f"Dat.\n\nBijlage: {'x' * 102}"),
    ],
)
def test_an_annex_behind_the_last_answer(behind: str, answer: str) -> None:
    document = parse_questions(f"Vraag 1\nWat?\n\nAntwoord\nDat.\n\n{behind}\n")
    assert document.questions[0].answer_text == answer


@over(
    ("cell", "answer"),
    [
        ("167.", "167."),
        ("167", None),
        ("2.167.", "2.167."),
        ("Urk", "Urk"),
    ],
)
def test_a_number_in_the_cell_of_an_answer(cell: str, answer: str | None) -> None:
    rows = f"1. Hoe?\tZo is dat.\n\n2. Wat?\t{cell}\n\n3. Wie?\tJan is dat.\n"
    assert parse_questions(rows).questions[1].answer_text == answer


@over(
    ("head", "number"),
    [
        ("Vraag 3, pagina 12", "3"),
        ("Vraag 3, blz. 12", "3"),
        ("Vraag 3, blz 12-14", "3"),
        ("Vraag 3, pp. 12 – 14", "3"),
        ("Vraag 3, pagina 12345", ""),
        ("Vraag 3, pagina 12-x", ""),
        ("Vraag 3, pagina twaalf", ""),
        ("Vraag 3, regel 12", ""),
    ],
)
def test_a_head_that_names_a_page(head: str, number: str) -> None:
    found = find_marks(head, read_lines(head)).candidates
    assert "".join(str(each.first) for each in found) == number


def test_a_heading_above_the_rows_of_a_table_is_left_in_the_answer() -> None:
    table = "Onderdeel    Stand nu    Stand toen\nLand    18.400    18.950"
    text = f"Vraag 1\nWat?\n\nDit is zo.\n\n{table}\n\nVraag 2\nWie?\n\nJan.\n"
    document = parse_questions(text)
    assert document.questions[0].answer_text == f"Dit is zo.\n\n{table}"
    parts = pieces(text, read_lines(text), [0], Span(0, 7))
    assert len(parts) == 1
