"""What a page may have left: each warning with its words, its question and its place.

`{?1|…}` is question 1 of a text, `{=1|…}` its answer, `{!|…}` the place that is warned of.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from kamerboek.document import parse_questions
from kamerboek.document.model import Note, Question, ReadingWarning
from kamerboek.document.questions.doubts.breaks import cut_off, unfinished_before_page
from kamerboek.document.questions.doubts.notes import notes_left
from kamerboek.document.questions.doubts.numbers import lone_numbers, lost_pages
from kamerboek.document.questions.doubts.titles import left_behind, titles_left
from kamerboek.document.questions.page import read_lines
from kamerboek.document.questions.pairs.arrangement import Asked
from kamerboek.document.questions.wording.note_marks import NoteMarks
from kamerboek.document.text import Passage, Piece
from tests.rows import over

PART = re.compile(r"\{(?P<kind>[?=!])(?P<name>\w*)\||(?P<end>\})")


def unmarked(marked: str) -> tuple[str, list[Question], list[tuple[int, int]]]:
    """Return a text, its questions and the places that are warned of."""
    text, at = "", 0
    opened: list[tuple[str, str, int]] = []
    asked: dict[str, tuple[int, int]] = {}
    answered: dict[str, tuple[int, int]] = {}
    places: list[tuple[int, int]] = []
    for match in PART.finditer(marked):
        text += marked[at : match.start()]
        at = match.end()
        if not match["end"]:
            opened.append((match["kind"], match["name"], len(text)))
            continue
        kind, name, start = opened.pop()
        if kind == "!":
            places.append((start, len(text)))
        else:
            (asked if kind == "?" else answered)[name] = start, len(text)
    text += marked[at:]
    questions = []
    for name, (start, end) in asked.items():
        begin, stop = answered.get(name, (None, None))
        answer = text[begin:stop] if begin is not None else None
        questions.append(Question(name, "", text[start:end], start, end, answer, begin, stop, ()))
    return text, questions, places


Warned = Callable[[str, list[Question]], Iterable[ReadingWarning]]


def check(marked: str, warned: Warned, *words: str) -> None:
    """Check that there is a warning for each place, of this question and with these words."""
    text, questions, places = unmarked(marked)
    found = [
        (each.code, f"question {each.question}", each.message, each.start, each.end)
        for each in warned(text, questions)
    ]
    said = [each.partition(": ") for each in words]
    assert found == [
        ("guessed_boundary", question, f"{question}: {rest}", start, end)
        for (question, _, rest), (start, end) in zip(said, places, strict=True)
    ], marked


TITLE = "Antwoorden op vragen over de dijken"
IS_TITLE = "its last words may be the title of a page"


@over(
    ("marked", "words"),
    [
        (f"{TITLE}\n1 {{?1|Hoe?}} {{=1|{{!|Het is zo. {TITLE}}}}}", f"question 1: {IS_TITLE}"),
        (f"{TITLE}\n1 {{?1|Hoe?}} {{=1|{{!|{TITLE} 12}}}}", f"question 1: {IS_TITLE}"),
        (f"{TITLE}\n1 {{?1|{{!|Hoe? {TITLE}}}}} {{=1|Zo.}}", f"question 1: {IS_TITLE}"),
        (
            f"{TITLE}\n1 {{?1|Hoe?}} {{=1|{{!|Zo: Dit zijn vragen over  de Dijken}}}}",
            f"question 1: {IS_TITLE}",
        ),
        # With a full stop, of other words, too short, or not before the first question.
        (f"{TITLE}\n1 {{?1|Hoe?}} {{=1|Zo. {TITLE}.}}", ""),
        (f"{TITLE}\n1 {{?1|Hoe?}} {{=1|Zo. Antwoorden op vragen over de duinen}}", ""),
        (f"{TITLE}\n1 {{?1|Hoe?}} {{=1|Zo. De dijken}}", ""),
        (f"1 {{?1|Hoe?}} {{=1|Zo. {TITLE}}} {TITLE}", ""),
        (f"{TITLE}\n1 {{?1|Hoe?}} {{=1|Zo. {TITLE} 1234}}", ""),
        (f"{TITLE}\n1 {{?1|Hoe?}} {{=1|Zo. {TITLE.lower()}}}", ""),
        # Sixteen letters, blanks aside, are the same.
        (
            "Xvragen over dijken\n1 {?1|Hoe?} {=1|{!|Zo. Wat over vragen over dijken}}",
            f"question 1: {IS_TITLE}",
        ),
        ("Xragen over dijken\n1 {?1|Hoe?} {=1|Zo. Wat over vragen over dijken}", ""),
        ("Vragen op de dijk\n1 {?1|Hoe?} {=1|Zo. Vragen op de dijk}", ""),
        (
            "Vragen over dijken\n1 {?1|Hoe?} {=1|{!|Zo. Vragen over dijken}}",
            f"question 1: {IS_TITLE}",
        ),
        # The front has 6,000 signs, the end of an answer 400.
        (f"{TITLE}{'x' * 5965}{{?1|Hoe?}} {{=1|{{!|Zo. {TITLE}}}}}", f"question 1: {IS_TITLE}"),
        (f"s over de dijken{'x' * 5986}{{?1|Hoe?}} {{=1|Zo. {TITLE}}}", ""),
        # Of a question without an answer too, and of one text once.
        (f"{TITLE}\n1 {{?1|{{!|Hoe? {TITLE}}}}}", f"question 1: {IS_TITLE}"),
        (
            f"{TITLE}\n1 {{?1|Hoe?}} {{?2|Wie?}} {{=1|{{!|{{=2|Zo. {TITLE}}}}}}}",
            f"question 1: {IS_TITLE}",
        ),
    ],
)
def test_the_title_of_a_page_at_the_end(marked: str, words: str) -> None:
    def warned(text: str, questions: list[Question]) -> Iterable[ReadingWarning]:
        start = questions[0].question_start
        return titles_left(text, questions, [Asked(("1",), start, start)])

    check(marked, warned, *([words] if words else []))


def may_be_note(number: str, name: str = "1") -> str:
    return f"question {name}: a line that begins with {number} may be a note"


@over(
    ("marked", "words"),
    [
        ("{?1|Hoe?} {=1|Zo is het.3 Meer.\n\n{!|3 Kamerstuk} 12.}", may_be_note("3")),
        ("{?1|Hoe3 dan?\n \n\t{!|3 «Zo.}} {=1|Zo.}", may_be_note("3")),
        ("{?1|Hoe123 dan?} {=1|{!|123 “Zo} is.}", may_be_note("123")),
        ("Kop.3 {?1|Hoe?} {=1|{!|3\xa0Zie}}", may_be_note("3")),
        ("{?1|Hoe?} {=1|Zo is het.3\n{!|3 Kamerstuk} 12.}", may_be_note("3")),
        ("{?1|Hoe?} {=1|Zo is het.3\n\n{!|3. Kamerstuk} 12.}", may_be_note("3")),
        ("{?1|Hoe?} {=1|Zo is het.3\n\n{!|3) Kamerstuk} 12.}", may_be_note("3")),
        ("{?1|Hoe?} {=1|Zo is het.[3]\n\n[{!|3] Kamerstuk} 12.}", may_be_note("3")),
        ("{?1|Hoe?} {=1|Zo is het.3\n\n{!|3\nKamerstuk} 12.}", may_be_note("3")),
        ("{?1|Hoe?} {=1|Zo is het.3\n\n{!|3. \nKamerstuk} 12.}", may_be_note("3")),
        # Without a mark, one behind it, within a line, with small words, a longer number.
        ("{?1|Hoe?} {=1|Zo is het.\n\n3 Kamerstuk 12.3}", ""),
        ("{?1|Hoe?} {=1|Zo is het.3 Er: 3 Kamerstuk 12.}", ""),
        ("{?1|Hoe?} {=1|Zo is het.3\n\n3\n\nKamerstuk 12.}", ""),
        ("{?1|Hoe?} {=1|Zo is het.3\n\n3: Kamerstuk 12.}", ""),
        ("{?1|Hoe?} {=1|Zo is het.3\n\n3 kamerstuk 12.}", ""),
        ("{?1|Hoe?} {=1|Zo is het.3\n\n3 K 12.}", ""),
        ("{?1|Hoe?} {=1|Zo is het.3\n\n3Kamerstuk 12.}", ""),
        # The first of a passage, and each passage once.
        ("{?1|Hoe?} {=1|Zo.3 Is.4\n\n{!|3 Dit}\n\n4 Dat}", may_be_note("3")),
        ("{?1|Hoe?} {=1|Zo.4\n\n3 Dit\n\n{!|4 Dat}}", may_be_note("4")),
        ("{?1|Hoe?} {?2|Wie?} {=1|{=2|Zo.3\n\n{!|3 Dit}}}", may_be_note("3")),
        # Within 8,000 signs.
        (f"{{?1|Hoe?}} {{=1|Zo.3{' x' * 3997}x\n\n{{!|3 Dit}}}}", may_be_note("3")),
        (f"{{?1|Hoe?}} {{=1|Zo.3{' x' * 3998}\n\n{{!|3 Dit}}}}", may_be_note("3")),
        (f"{{?1|Hoe?}} {{=1|Zo.3{' x' * 3999}\n\n3 Dit}}", ""),
    ],
)
def test_a_paragraph_that_may_be_a_note(marked: str, words: str) -> None:
    check(
        marked,
        lambda text, questions: notes_left(questions, NoteMarks(text)),
        *([words] if words else []),
    )


@over(
    ("answer", "note", "warned"),
    [
        # A note with its number was found behind the mark, and one before it.
        ("Zo is het.3\n\n3 Dit is zo.\n\n3 Zie.", "3 Zie.", False),
        ("Zo is het.3\n\n3 Dit is zo.\n\n4 Zie.", "4 Zie.", True),
        ("3 Zie.\n\nZo is het.3\n\n3 Dit is zo.", "3 Zie.", True),
    ],
)
def test_a_line_is_no_note_where_another_is(answer: str, note: str, warned: bool) -> None:
    text, questions, _ = unmarked(f"{{?1|Hoe?}} {{=1|{answer}}}")
    at = text.rindex(note)
    found = (Note(note[0], note, at, at + len(note)),)
    for one in (
        replace(questions[0], question_notes=found),
        replace(questions[0], answer_notes=found),
    ):
        assert bool(list(notes_left([one], NoteMarks(text)))) is warned


BEFORE_MARK = "the line before a page's mark may be its title"
MARK = "\nPagina 1 van 2\n"


@over(
    ("marked", "head", "warned"),
    [
        # A head follows, or it is a paragraph of its own and a capital follows.
        (f"{{?1|Hoe?}}\nZo is het.\n{{!|Over dijken}}{MARK}Vraag 2", "Vraag 2", True),
        (f"{{?1|Hoe?}}\nZo is het.\n\n{{!|Over dijken}}{MARK}Meer.", "", True),
        (f"{{?1|Hoe?}}\nZo is het.\n\n{{!|Over dijken}}\n{MARK}\nMeer.", "", True),
        (f"{{?1|Hoe?}}\nZo is het.\nOver dijken{MARK}Meer.", "", False),
        (f"{{?1|Hoe?}}\nZo is het.\n\nOver dijken{MARK}meer.", "", False),
        (f"{{?1|Hoe?}}\nZo is het.\n\nOver dijken{MARK}meer.", "meer", False),
        # It interrupts a sentence, with a capital and apart from what it interrupts.
        (f"{{?1|Hoe?}}\nZo is het\n\n{{!|Over dijken}}{MARK}meer.", "", True),
        (f"{{?1|Hoe?}}\nZo is het\n\nover dijken{MARK}meer.", "", False),
        (f"{{?1|Hoe?}}\nZo is het\nOver dijken{MARK}meer.", "", False),
        (f"{{?1|Hoe?}}\nZo is het{MARK}\nOver dijken{MARK}meer.", "", False),
        # It ends with a full stop, a note's mark or a figure; it heads a question; none began.
        *(
            (f"{{?1|Hoe?}}\nZo is het.\n\nOver dijken{end}{MARK}Meer.", "", False)
            for end in (".", "?", ":", ".1", ".1234", ".[1]", "»²", " 3", ")")
        ),
        *(
            (f"{{?1|Hoe?}}\nZo is het.\n\n{{!|Over dijken{end}}}{MARK}Meer.", "", True)
            for end in ("²", ".12345a", "_")
        ),
        (f"{{?1|Hoe?}}\nZo is het.\n\nVraag{MARK}Meer.", "Vraag", False),
        (f"Zo is het.\n\nOver dijken{MARK}{{?1|Hoe?}}", "", False),
        # No mark of a page, or nothing behind it.
        ("{?1|Hoe?}\nZo is het.\n\nOver dijken\n-----\nMeer.", "", False),
        ("{?1|Hoe?}\nZo is het.\n\nOver dijken\n\nMeer.\n\nEen.", "", False),
        (f"{{?1|Hoe?}}\nZo is het.\n\nOver dijken{MARK}", "", False),
    ],
)
def test_the_line_before_the_mark_of_a_page(marked: str, head: str, *, warned: bool) -> None:
    def found(text: str, questions: list[Question]) -> Iterable[ReadingWarning]:
        heads = {text.index(head)} if head else set()
        return unfinished_before_page(text, read_lines(text), questions, heads)

    check(marked, found, *([f"question 1: {BEFORE_MARK}"] if warned else []))
    # It is said of the last question that began before it.
    if warned:
        again = marked.replace("{?1|Hoe?}", "{?2|Wie?} {?1|Hoe?}")
        check(again, found, f"question 1: {BEFORE_MARK}")


def may_be_page(number: str, name: str = "1") -> str:
    return f"question {name}: {number} may be the number of a page"


def test_a_number_beside_a_title_may_be_a_pages() -> None:
    def found(text: str, questions: list[Question]) -> Iterable[ReadingWarning]:
        lines = read_lines(text)
        for each in lines:
            if text[each.start : each.end] == TITLE:
                each.kind, each.why = "page", "running_title"
        start = text.index(TITLE)
        for each in lines:
            if each.start < start < each.end:
                # As where lines were lost: the title begins within a line.
                title = type(each)(start, start + len(TITLE), "page", "running_title")
                lines = sorted([*lines, title], key=lambda one: one.start)
                break
        return lost_pages(text, lines, questions)

    check(f"{{?1|Hoe?}} Zo is het {{!|12}} {TITLE} Meer.", found, may_be_page("12"))
    check(f"{{?1|Hoe?}} Zo is het {{!|123}}\xa0{TITLE} Meer.", found, may_be_page("123"))
    check(f"{{?1|Hoe?}} Zo is het 1234 {TITLE} Meer.", found)
    check(f"{{?1|Hoe?}} Zo is het a12 {TITLE} Meer.", found)
    check(f"{{?1|Hoe?}} Zo is het 12, {TITLE} Meer.", found)
    check(f"Zo is het 12 {TITLE} {{?1|Hoe?}}", found)
    check(f"{{?1|Hoe?}} Zo is 12 x {TITLE} Meer.", found)
    check(f"{{?1|Hoe?}} {{?2|Wie?}} Zo {{!|12}} {TITLE} Meer.", found, may_be_page("12", "2"))


def test_pages_that_were_not_found() -> None:
    def found(text: str, questions: list[Question]) -> Iterable[ReadingWarning]:
        lines = [
            type(each)(match.start() + 1, match.end() - 1, "page", "page_mark")
            for each in read_lines(text)[:1]
            for match in re.finditer(r"<\d+>", text)
        ]
        return lost_pages(text, lines, questions)

    one, two = may_be_page("1"), may_be_page("2")
    check("{?1|Hoe?} Er zijn {!|1} en {!|2} of 3 <3> dijken.", found, one, two)
    check(
        "{?1|Hoe?} Er zijn {!|1} en 0 of 3 <2> dijken {!|3} of {!|4} of {!|5} 6.",
        found,
        one,
        *(may_be_page(each) for each in "345"),
    )
    check("{?1|Hoe?} Er zijn 2 dijken <1> en {!|2} en 3 <3> en 1.", found, two)
    # Three behind the one before it at most, also where more are missing.
    check(
        "{?1|Hoe?} <1> a {!|2} b {!|3} c {!|4} d 5 e <9> f",
        found,
        *(may_be_page(each) for each in "234"),
    )
    check("Er zijn 1 en <2> {?1|Hoe?}", found)
    check("{?1|Hoe?} Er zijn 1 en 2.", found)
    # Marks that are alone on their lines say that no line was lost.
    check("{?1|Hoe?} Er zijn 1 en\n<2>\nmeer.".replace("<", "").replace(">", ""), found)


def test_a_number_alone_may_be_a_pages() -> None:
    marked = "{?1|Hoe?}\n{!|12}\n{?2|Wie?}\n{!|13}\n"

    def found(text: str, questions: list[Question]) -> Iterable[ReadingWarning]:
        lines = [each for each in read_lines(text) if text[each.start : each.end].isdigit()]
        lines[1].kind = "page"
        return lone_numbers(text, questions, lines)

    alone = "alone on its line, may be the number of a page"
    taken = "alone on its line, was taken for the number of a page"
    check(marked, found, f"question 1: '12', {alone}", f"question 2: '13', {taken}")
    text, questions, _ = unmarked(marked)
    before = [each for each in read_lines(text) if text[each.start : each.end] == "12"]
    assert list(lone_numbers(text, questions[1:], before)) == []


def test_numbers_that_stand_between_sentences() -> None:
    def found(text: str, questions: list[Question]) -> Iterable[ReadingWarning]:
        heads = [Asked((each.question,), each.question_start, 0) for each in questions]
        return left_behind(text, questions, heads)

    said = "stands between its sentences, perhaps the number of a page or a note"
    check(
        "x {?1|Hoe. {!| 12} Dan?} {=1|Zo.{!| 3} Dat.}".replace(". {", ".{"),
        found,
        f"question 1: '12' {said}",
        f"question 1: '3' {said}",
    )
    # The heads of one of two stand within a line; of one of three they do not.
    check("x {?1|Hoe?} {=1|Zo.{!| 3} Dat.}\n{?2|Wie?}", found, f"question 1: '3' {said}")
    check("x {?1|Hoe?} {=1|Zo. 3 Dat.}\n{?2|Wie?}\n{?3|Wat?}", found)


def test_a_text_that_stops() -> None:
    long = "Een dijk die langs de hele rivier van oost naar west loopt en dan plotselin"
    text = f"Vraag 1. Zo.\n{long} \n"
    last = Passage.of(text, [Piece(9, 12, "line"), Piece(13, 13 + len(long))])
    said = "the text stops without a full stop: perhaps in the middle of a word"
    ended = f"{long}, zo."
    assert cut_off(ended, Passage.of(ended, [Piece(0, len(ended))])) == []
    assert cut_off(text, last) == [ReadingWarning("cut_off", said, "", 13, 13 + len(long))]


@over("answer", ["\xad", "\xad\xad\xad", "\u200b", "—", ". . ."])
def test_an_answer_in_which_nothing_can_be_read(answer: str) -> None:
    text = f"Vraag 1\nHoe is dat?\nAntwoord 1\n{answer}\nVraag 2\nWie?\nAntwoord 2\n12\n"
    parsed = parse_questions(text)
    assert [each.answer_text for each in parsed.questions] == [answer, "12"]
    at = text.index(answer)
    said = "question 1: it or its answer holds no word and no figure"
    warning = ReadingWarning("guessed_boundary", said, "1", at, at + len(answer))
    assert warning in parsed.warnings


@over("hidden", ["\u200b", "\u200d", "\u200e", "\u2060", "\ufeff", "\u00ad"])
def test_what_nobody_sees_within_a_number_is_told_of(hidden: str) -> None:
    text = f"Vraag 1\nHoe is dat?\nAntwoord 1\nDat kost 12{hidden}500 euro, zeg{hidden}gen zij.\n"
    at = text.index(hidden)
    said = f"U+{ord(hidden):04X} stands here, which nobody sees: it may show other words"
    warning = ReadingWarning("unseen", said, "", at, at + 1)
    assert warning in parse_questions(text).warnings
    assert warning not in parse_questions(text.replace(f"12{hidden}", "12")).warnings
