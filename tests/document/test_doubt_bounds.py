# ruff: noqa: E501 - an example stays on one line
"""What a page may have left where lines were lost, and what goes on over a page: bound by bound.

`{?1|…}` is question 1 of a text, `{=1|…}` its answer, `{!|…}` the place that is warned of.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kamerboek.document.model import Question, ReadingWarning
from kamerboek.document.questions.bounds.cleaning import clean_ends
from kamerboek.document.questions.bounds.weave import Weaver
from kamerboek.document.questions.doubts.breaks import (
    STUCK,
    _breaks_off,
    broken_at_page,
    cut_off,
    unfinished_before_page,
)
from kamerboek.document.questions.doubts.notes import notes_left
from kamerboek.document.questions.doubts.numbers import lost_pages, missed_numbers
from kamerboek.document.questions.doubts.titles import LEFT_BEHIND, left_behind, titles_left
from kamerboek.document.questions.heads.sequence import (
    Candidate,
    _filled,
    _fills,
    _with_first,
    _without_tail,
    weight,
)
from kamerboek.document.questions.page import read_lines
from kamerboek.document.questions.pairs.arrangement import Asked
from kamerboek.document.questions.pairs.headings import _stands_apart
from kamerboek.document.questions.wording.lines import Line, within_line
from kamerboek.document.questions.wording.note_marks import NoteMarks
from kamerboek.document.questions.wording.numbers import Number
from kamerboek.document.questions.wording.printing import imprints
from kamerboek.document.text import Passage, Piece, Span, lines, trimmed
from tests.document.test_doubts import check
from tests.document.test_page_steps import lines_of
from tests.document.test_sequence import marked as candidate
from tests.rows import over


def numbers_of(questions: list[Question]) -> list[Asked]:
    """Return the marks of questions: the number that stands right before each."""
    return [
        Asked((each.question,), each.question_start - len(each.question) - 1, each.question_start)
        for each in questions
    ]


def left(text: str, questions: list[Question]) -> Iterable[ReadingWarning]:
    return left_behind(text, questions, numbers_of(questions))


def missed(text: str, questions: list[Question]) -> Iterable[ReadingWarning]:
    return missed_numbers(text, questions, numbers_of(questions))


def broken(text: str, questions: list[Question]) -> Iterable[ReadingWarning]:
    return broken_at_page(text, questions, numbers_of(questions))


def titled(text: str, questions: list[Question]) -> Iterable[ReadingWarning]:
    return titles_left(text, questions, numbers_of(questions))


def between(found: str, name: str = "1") -> str:
    return f"question {name}: {found!r} stands between its sentences, perhaps the number of a page or a note"


@over(
    ("marked", "words"),
    [
        ("Kop 1 {?1|Hoe?} {=1|Zo is.{!| 3} Dat.}", between("3")),
        ("Kop 1 {?1|Hoe?{!| 3} Wat?} {=1|Zo.}", between("3")),
        ("Kop 1 {?1|Hoe?} {=1|Zo is.{!| 3} Dat. 4 Dus.}", between("3")),
        # Half of the heads at least stand within a line.
        ("1 {?1|Hoe?} {=1|Zo is. 3 Dat.}", ""),
        ("1 {?1|Hoe?} {=1|Zo.} 2 {?2|Wat?} {=2|Zo is.{!| 3} Dat.}", between("3", "2")),
        ("1 {?1|Hoe?} {=1|Zo.}\n2 {?2|Wat?} {=2|Zo.} 3 {?3|Wie?} {=3|Zo is. 3 Dat.}", ""),
    ],
)
def test_numbers_that_are_left_between_sentences(marked: str, words: str) -> None:
    check(marked, left, *([words] if words else []))


def test_what_a_page_may_have_left() -> None:
    assert within_line("a b", 2)
    for text, found in (
        *((f"Zo{sign} 3 Dat", " 3") for sign in ".?!»)]¹⁹"),
        *((("Zo.1 3 Dat", " 3"), ("Zo. 3", " 3"), ("Zo.   123 4", "   123"), ("Zo. 3 Één", " 3"))),
        *((f"Zo. 3 {sign}", " 3") for sign in "«€"),
        *(("3 Dat is", "3 "), ("12 «Dat", "12 "), ("zo ¹² Dat", "¹² "), ("zo [3] Dat", "[3] ")),
        *((f"zo 3 {word} dijk", "3") for word in ("de", "het", "een", "deze", "dit", "die")),
        *((f"zo {word} 3 dijk", "3") for word in ("het", "een")),
        *((f"zo {word} 3 van 4", f"{word} 3 van 4") for word in ("Pagina", "Blad", "Blz.")),
        *(("zo Blad 3 / 4", "Blad 3 / 4"), ("zo - 3 - dus", "- 3 -"), ("zo – 3 – dus", "– 3 –")),
        *(("zo 3/4 dus", "3/4"), ("zo 3 / 4 dus", "3 / 4")),
    ):
        match = LEFT_BEHIND.search(text)
        assert match is not None, text
        assert match[0] == found, text
    for text in (
        *(
            "Zo, 3 Dat",
            "Zo. 3 dat",
            "Zo. 1234 Dat",
            "Zo.    3 Dat",
            "Zo3 Dat",
            "3 dat is",
            "zo¹ Dat",
        ),
        *(
            "zo [1234] Dat",
            "zo 123 de dijk",
            "zo 3 dat dijk",
            "zo een 123 dijk",
            "zo Bladen 3 van 4",
        ),
        *("zo -3- dus", "zo 3/4x", "zo 3   /4", "zo x3/4 dus", "zo geen 3 dijk", "zo een 3, dijk"),
    ):
        assert not LEFT_BEHIND.search(text), text


def may_be(number: str, name: str) -> str:
    return f"question {name}: what may be question {number} stands in its answer"


@over(
    ("marked", "words"),
    [
        ("Kop 1 {?1|Hoe?} {=1|Zo. {!|12} Hoe hoog is hij? Dat.}", may_be("12", "1")),
        ("Kop 1 {?1|Hoe?} {=1|Zo is {!|12}. Hoe hoog is hij? Dat.}", may_be("12", "1")),
        ("Kop 1 {?1|Hoe?} {=1|Zo. {!|12})   Hoe hoog is hij? Dat.}", may_be("12", "1")),
        ("Kop 1 {?1|Hoe?} {=1|Zo. 12 Hoe hoog is hij. Dat?}", ""),
        ("Kop 1 {?1|Hoe?} {=1|Zo. {!|12} Hoe hoo? Dat.}", may_be("12", "1")),
        ("Kop 1 {?1|Hoe?} {=1|Zo. 12 Hoe zo? Dat.}", ""),
        (f"Kop 1 {{?1|Hoe?}} {{=1|Zo. {{!|12}} Hoe {'x' * 299}? Dat.}}", may_be("12", "1")),
        (f"Kop 1 {{?1|Hoe?}} {{=1|Zo. 12 Hoe {'x' * 300}? Dat.}}", ""),
        ("Kop 1 {?1|Hoe?} {=1|Zo. 1234 Hoe hoog is hij? Dat.}", ""),
        # In the last answer the next number, whatever stands behind it.
        ("Kop 1 {?1|Hoe?} {=1|Zo. {!|2} Dijken zijn hoog? Dat.}", may_be("2", "1")),
        ("Kop 1 {?1|Hoe?} {=1|Zo. 3 Dijken zijn hoog? Dat.}", ""),
        ("Kop 1 {?1|Hoe?} {=1|Zo. 2 Dijken zijn hoog? Dat.} 2 {?2|Wat?} {=2|Dus.}", ""),
        ("Kop 1 {?1|Hoe?} {=1|Zo. 2 dijken zijn hoog? Dat.}", ""),
        # Numbers head most of them, within their lines.
        ("1 {?1|Hoe?} {=1|Zo. 12 Hoe hoog is hij? Dat.}", ""),
        ("Kop A {?1|Hoe?} {=1|Zo. 12 Hoe hoog is hij? Dat.}", ""),
        ("Kop A {?1|Hoe?} {=1|Zo.} 2 {?2|Wat?} {=2|Zo. 12 Hoe hoog is hij? Dat.}", ""),
        (
            "Kop A {?1|Hoe?} {=1|Zo.} 2 {?2|Wat?} {=2|Zo. {!|12} Hoe hoog is hij? Ja.} 3 {?3|Wie?}",
            may_be("12", "2"),
        ),
    ],
)
def test_a_numbered_question_in_an_answer(marked: str, words: str) -> None:
    check(marked, missed, *([words] if words else []))


@over(
    ("before", "after", "breaks"),
    [
        ("Zo is de ", "Kamer bij", True),
        ("Zo is de ", "dijk", False),
        ("Zo is de ", "K. x", False),
        ("Zo is het. ", "dijk hoog", True),
        ("Zo is het. ", "d hoog", False),
        ("Zo is het. ", "/ hoog", True),
        ("Zo is het. ", "Dijk hoog", False),
        *((f"Zo is het{sign} ", "dijk hoog", True) for sign in '?!:;»”"'),
        ("Zo is het.) ", "dijk hoog", True),
        ("Zo is het.1234 ", "dijk hoog", True),
        ("Zo is het.12345 ", "dijk hoog", False),
        *(
            (f"Zo is {word}. ", "dijk hoog", False)
            for word in (
                "art",
                "blz",
                "bijv",
                "incl",
                "excl",
                "resp",
                "nr",
                "p",
                "o.a",
                "m.b.t",
                "Art",
            )
        ),
        ("Zo is het", "De dijk x", True),
        # A word that opens a sentence where none has ended, on either side.
        ("Zo is Het dijk en ", "dijk", True),
        ("Zo is de", "dijk Het is zo", True),
        ("Zo is. Het dijk en ", "dijk", False),
    ],
)
def test_a_sentence_that_breaks_off(before: str, after: str, *, breaks: bool) -> None:
    assert _breaks_off(before, after, ()) is breaks


def test_words_that_open_a_sentence_where_none_has_ended() -> None:
    assert _breaks_off("zo De dijk en ", "dijk", ())
    for word in (
        *(
            "De",
            "Het",
            "Een",
            "In",
            "Op",
            "Voor",
            "Van",
            "Dit",
            "Dat",
            "Deze",
            "Daarbij",
            "Daarnaast",
        ),
        *("Ook", "Wij", "Er", "Zo", "Bij", "Met", "Uit", "Naast", "Zie", "Hierbij", "Volgens"),
    ):
        for before in ("zo", "3", "zo)", "zo»", "zo”"):
            assert STUCK.search(f"{before} {word} dijk"), word
        for before in ("zo.", "ZO", "zo,"):
            assert not STUCK.search(f"{before} {word} dijk"), word
        assert not STUCK.search(f"zo {word} Dijk")
        assert not STUCK.search(f"zo {word}x dijk")


def test_a_sentence_that_breaks_off_over_a_page() -> None:
    def warned(
        text: str, first: str, second: str, part: str = "?"
    ) -> list[tuple[str, str, int, int]]:
        start, at = text.index(first), text.index(second)
        pieces = (Piece(start, start + len(first), "space"), Piece(at, at + len(second)))
        question = Question("7", "", "Hoe?", 6, 10, None, None, None, ())
        if part == "?":
            question = replace(
                question,
                question_text=f"{first} {second}",
                question_start=start,
                question_end=at + len(second),
                question_pieces=pieces,
            )
        else:
            question = replace(
                question,
                answer_text=f"{first} {second}",
                answer_start=start,
                answer_end=at + len(second),
                answer_pieces=pieces,
            )
        found = broken_at_page(text, [question], [Asked(("7",), 4, 6)])
        return [(each.code, each.question, each.start, each.end) for each in found]

    text = "Kop 7 Hoe? Dit is de 3/4 Kamer bij."
    said = [("guessed_boundary", "7", 20, 25)]
    assert warned(text, "Dit is de", "Kamer bij.") == said
    assert warned(text, "Dit is de", "Kamer bij.", "=") == said
    assert warned(text.replace("Kamer", "kamer"), "Dit is de", "kamer bij.") == []
    assert warned(text.replace("Kop 7", "\n\n\n 7"), "Dit is de", "Kamer bij.") == []
    # Within 160 signs on either side.
    for count, found in ((151, True), (152, False)):
        words = f"zo De dijk{' x' * count}"[: 10 + count]
        assert bool(warned(f"Kop 7 Hoe? {words} 3/4 kamer bij.", words, "kamer bij.")) is found, (
            count
        )


@over(
    ("marked", "words"),
    [
        # Words behind the figures of a table, where lines were lost.
        (
            "Kop 1 {?1|Hoe?} {=1|{!|Dat is 12 14 Opzet van het onderzoek}}",
            "question 1: its last words may be a heading",
        ),
        (
            "Kop 1 {?1|Hoe?} {=1|{!|Dat is 12% Opzet van dijk}}",
            "question 1: its last words may be a heading",
        ),
        ("1 {?1|Hoe?} {=1|Dat is 12 14 Opzet van het onderzoek}", ""),
        ("Kop 1 {?1|Hoe?} {=1|Dat is 12 14 Opzet van het onderzoek.}", ""),
        ("Kop 1 {?1|Hoe?} {=1|Dat is 12 14 Opz van het}", ""),
        ("Kop 1 {?1|Hoe?} {=1|Dat is 12 14 Opzet}", ""),
        (
            "Kop 1 {?1|Hoe?} {=1|{!|Dat is 12 14 Opzet a b c d e f}}",
            "question 1: its last words may be a heading",
        ),
        ("Kop 1 {?1|Hoe?} {=1|Dat is 12 14 Opzet a b c d e f g}", ""),
    ],
)
def test_a_heading_at_an_end(marked: str, words: str) -> None:
    check(marked, titled, *([words] if words else []))


def test_what_else_stands_on_a_line() -> None:
    assert within_line("ab", 1)
    assert not within_line("ab", 0)
    assert not within_line("a\nb", 2)
    assert not within_line("a\n **_# \t\xa0b", 10)
    assert within_line(f"a{' ' * 399}b", 400)
    assert not within_line(f"a{' ' * 400}b", 401)


@over(
    ("text", "cut"),
    [
        ("x" * 60 + "y", True),
        ("x" * 59 + "y", False),
        ("x" * 60 + ".", False),
        ("x" * 60 + "3", False),
        ("x" * 60 + ",", True),
        ("x" * 60 + "-", True),
        ("x" * 59 + "-", False),
        ("a\n" + "x" * 60 + "y", True),
        ("x" * 30 + "\t" + "x" * 40, False),
        ("x" * 30 + "|" + "x" * 40, False),
        ("x" * 70 + "\n ", True),
        ("x" * 70 + "\nz", False),
    ],
)
def test_a_text_that_is_cut_off(text: str, *, cut: bool) -> None:
    end = 70 if len(text) > 70 else len(text)
    passage = Passage(text[:end], (Piece(0, end),))
    found = cut_off(text, passage)
    assert bool(found) is cut
    for each in found:
        assert (each.code, each.question, each.start, each.end) == ("cut_off", "", 0, end)
        assert each.message == "the text stops without a full stop: perhaps in the middle of a word"


def pages_of(text: str, marks: dict[str, str]) -> list[tuple[str, int, int]]:
    """Return the numbers that may be a page's of a text with these marks, titles `=`."""
    found = sorted(
        (
            Line(text.index(words), text.index(words) + len(words), "page", why)  # type: ignore[arg-type] # of the rows
            for words, why in marks.items()
        ),
        key=lambda line: line.start,
    )
    question = Question("1", "", "Hoe?", 4, 8, None, None, None, ())
    said = list(lost_pages(text, found, [question]))
    assert all((each.code, each.question) == ("guessed_boundary", "1") for each in said)
    assert all(each.message.endswith("may be the number of a page") for each in said)
    assert all(each.message.split()[2] == text[each.start : each.end] for each in said)
    return [(text[each.start : each.end], each.start, each.end) for each in said]


def test_numbers_of_pages_that_were_not_found() -> None:
    def numbers(text: str, **marks: str) -> list[str]:
        return [number for number, _, _ in pages_of(text, marks)]

    # Before a title; the question must stand before it, and the title within a line.
    title = {"Titel": "running_title"}
    assert numbers("Kop Hoe? Zo is 12 Titel van", **title) == ["12"]
    assert numbers("Kop Hoe? Zo is 1234 Titel van", **title) == []
    assert numbers("Kop Hoe? Zo is12 Titel van", **title) == []
    assert numbers("Kop Hoe? Zo is 12  Titel van", **title) == []
    assert numbers("12 Titel Hoe? Zo is van", **title) == []
    assert numbers("Kop Hoe? Zo is 12 Titel van", Titel="page_mark") == []
    # Between two that were found, three on at the most.
    text = "Kop Hoe? Zo 1 a 2 b 3 c 4 d 5 e 6 f 9 g 10 h 11 i 12 j 13 k 14 z"
    assert pages_of("Kop Hoe? a 7 b 8 c 9 d", {"7": "page_mark", "9": "page_mark"}) == [
        ("8", 15, 16)
    ]
    assert pages_of("Kop Hoe? a 7 b 8 c 12 d", {"7": "page_mark", "12": "page_mark"}) == [
        ("8", 15, 16)
    ]
    assert numbers(text, **{"9": "page_mark"}) == ["1", "2", "3", "10", "11", "12"]
    assert numbers(text, **{"9": "running_title"}) == []
    assert numbers("Kop Hoe? a 1 b 2", **{"1": "page_mark"}) == []
    # At five places at the most.
    assert numbers(f"Kop Hoe? a 1 b{' 2 c' * 7}", **{"1": "page_mark"}) == ["2"] * 5
    # Where lines were kept, nothing.
    assert numbers("Kop Hoe?\n1\n 2 b", **{"1": "page_mark"}) == []


def unfinished(marked: str, heads: tuple[str, ...] = ()) -> list[tuple[str, str, str]]:
    text, found = lines_of(marked)
    questions = [
        Question("1", "", "Hoe?", 0, 1, None, None, None, ()),
        Question(
            "2",
            "",
            "Hoe?",
            text.index("Tweede") if "Tweede" in text else 999,
            1000,
            None,
            None,
            None,
            (),
        ),
    ]
    said = unfinished_before_page(text, found, questions, {text.index(each) for each in heads})
    return [(each.question, each.message, text[each.start : each.end]) for each in said]


def test_a_line_without_an_end_before_a_mark() -> None:
    said = "question 1: the line before a page's mark may be its title"
    found = [("1", said, "Dijken van nu")]
    assert unfinished(" Hoe?\n \n Dijken van nu\n#2\n En meer.") == found
    assert unfinished(" Hoe?\n \n Dijken van nu\n#2\n en meer.") == []
    assert unfinished(" Hoe?\n Dijken van nu\n#2\n En meer.") == []
    assert unfinished(" Hoe?\n Dijken van nu\n#2\n En meer.", ("En",)) == found
    assert unfinished(" Hoe?\n \n Dijken van nu\n#2\n En meer.", ("Dijken",)) == []
    assert unfinished(" Hoe?\n \n Dijken van nu\n#2") == []
    assert unfinished(" Hoe?\n \n Dijken van nu\n=T\n En meer.") == []
    for sign in (".", "?", ")", ".1", ".[12]", "5", ".¹", ".1234"):
        assert unfinished(f" Hoe?\n \n Dijken van nu{sign}\n#2\n En meer.") == [], sign
    assert len(unfinished(" Hoe?\n \n Dijken.nu\n#2\n En meer.")) == 1
    assert unfinished(" Hoe?\n Tweede\n \n Dijken van nu\n#2\n En meer.") == [
        ("2", said.replace("1", "2", 1), "Dijken van nu")
    ]


@over(
    ("text", "number"),
    [
        ("Zo1 is.\n\n1 Zie dat", "1"),
        ("Zo1 is.\n \t\n1 «Zie", "1"),
        ("Zo1 is.\n1 Zie dat", "1"),
        ("Zo is.\n\n1 Zie dat", ""),
        ("Zo1 is.\n\n1 zie dat", ""),
        ("Zo1 is.\n\n1. Zie dat", "1"),
        ("Zo1 is.\n\n1: Zie dat", ""),
        ("Zo2 is.\n\n1 Zie.\n\n2 Zie dat", "2"),
    ],
)
def test_a_note_that_is_left(text: str, number: str) -> None:
    question = Question("7", "", text, 0, len(text), None, None, None, ())
    found = list(notes_left([question], NoteMarks(text)))
    assert len(found) == bool(number)
    assert all(each.message.startswith("question 7: ") for each in found)
    assert all(text[each.start] == number for each in found)


def test_a_mark_of_a_note_is_looked_for_in_8_000_signs() -> None:
    for count, found in ((7998, 1), (7999, 0)):
        text = f"Zo1 {'x' * (count - 2)}\n\n1 Zie dat"
        question = Question("7", "", text, 0, len(text), None, None, None, ())
        assert len(list(notes_left([question], NoteMarks(text)))) == found, count


def joined(text: str, start: int = 0, end: int = 0) -> str:
    return Weaver(text, read_lines(text)).passage(Span(start, end or len(text))).text


@over(
    ("text", "said"),
    [
        # A hyphen at the end of a line: of a word, of several, or of its writer.
        ("verant-\nwoording", "verantwoording"),
        ("kust- \nen zee", "kust- \nen zee"),
        *(
            (f"kust-\n{word} zee", f"kust-\n{word} zee")
            for word in (
                *(
                    "en",
                    "of",
                    "als",
                    "noch",
                    "dan",
                    "tot",
                    "resp",
                    "respectievelijk",
                    "alsmede",
                    "cq",
                ),
                *("maar", "evenals", "dat", "die", "waaronder", "waarbij", "waarvan", "zoals"),
            )
        ),
        ("kust-\nens zee", "kustens zee"),
        *((f"verant{sign}\nwoording", "verantwoording") for sign in "-\u2010\u2011\xad"),
        ("Noord-\nHolland", "Noord-Holland"),
        ("Noord-\n\nHolland", "Noord-\n\nHolland"),
        ("AOW-\nwet en AOW-wet", "AOW-wet en AOW-wet"),
        ("Aow-\nwet en aow-wet", "Aow-wet en aow-wet"),
        ("Aow-\nwet en aow-wet, aowwet", "Aowwet en aow-wet, aowwet"),
        ("3-\nwet", "3-\nwet"),
        ("a-\n3", "a-\n3"),
        # One that has become a space, where the whole word stands elsewhere.
        ("verant- woording, verantwoording", "verantwoording, verantwoording"),
        ("verant- woording", "verant- woording"),
        ("Verant- woording, verantwoording", "Verantwoording, verantwoording"),
        ("kust- dat, kustdat", "kust- dat, kustdat"),
        ("v- woor, vwoor", "v- woor, vwoor"),
        ("ve- wo, vewo", "ve- wo, vewo"),
        ("ver- woo, verwoo", "verwoo, verwoo"),
    ],
)
def test_words_that_lines_have_cut(text: str, said: str) -> None:
    assert joined(text) == said


def test_a_span_without_lines_of_text() -> None:
    text = "Een\n\nPagina 3\n\nTwee"
    weaver = Weaver(text, read_lines(text))
    assert weaver.passage(Span(5, 13)).pieces == (Piece(5, 13),)
    assert weaver.passage(Span(0, 5)).pieces == (Piece(0, 3),)
    assert weaver.passage(Span(14, 19)).pieces == (Piece(15, 19),)


def test_the_first_question_before_a_chain() -> None:
    one, two, three = candidate(1), candidate(2), candidate(3)
    assert _with_first([one, two, three], [1, 2]) == [0, 1, 2]
    assert _with_first([one, one, two], [2]) == [1, 2]
    assert _with_first([one, three, two], [2]) == [0, 2]
    assert _with_first([one, two, three], [2]) == [2]
    assert _with_first([one, two], []) == []
    assert _with_first([candidate(1, style="alone"), two], [1]) == [1]
    assert _with_first([one, candidate(1, style="alone"), two], [2]) == [0, 2]
    assert _with_first([replace(one, within_sentence=True), two], [1]) == [1]
    assert _with_first([replace(one, new_paragraph=False), two], [1]) == [1]
    assert _with_first([one, replace(one, new_paragraph=False), two], [2]) == [2]


def filled(candidates: list[Candidate], chain: list[int]) -> list[int]:
    return _filled(candidates, [weight(each) for each in candidates], chain)


def test_numbers_that_a_chain_lacks() -> None:
    plain = [candidate(number, asks=False) for number in range(6)]
    one, two, three, four = (candidate(number) for number in (1, 2, 3, 4))
    assert filled([one, plain[2], three], [0, 2]) == [0, 1, 2]
    # Where numbers restart, or a chain has one alone, nothing is added.
    assert filled([one, plain[2], three, one], [0, 2, 3]) == [0, 2, 3]
    assert filled([one, plain[2]], [0]) == [0]
    assert filled([one, two], [0]) == [0]
    # Of another style, or within a sentence, it is none; nor one before the first.
    other = candidate(2, style="alone")
    assert filled([one, other, three, four], [0, 2, 3]) == [0, 2, 3]
    assert filled([one, replace(two, within_sentence=True), three], [0, 2]) == [0, 2]
    assert filled([two, one, three], [1, 2]) == [1, 2]
    # One out of order that asks, before the last.
    assert filled([one, three, two, four], [0, 1, 3]) == [0, 1, 2, 3]
    assert filled([one, three, four, two], [0, 1, 2]) == [0, 1, 2]
    # Behind the last the next, as long as they are there.
    five = candidate(5)
    assert filled([one, three, two, five, four], [0, 1, 3]) == [0, 1, 2, 3]
    # Of two the one that weighs more.
    better = candidate(2)
    assert filled([one, replace(better, new_paragraph=False), better, three], [0, 3]) == [0, 2, 3]
    # A mark with several numbers fills as many.
    both = candidate(2, 3)
    assert filled([one, both, candidate(3, asks=False), four], [0, 3]) == [0, 1, 3]


def test_what_fills_a_gap() -> None:
    asks, plain = candidate(2), candidate(2, asks=False)

    def fills(each: Candidate, index: int, place: dict[int, int], **offered: list[int]) -> bool:
        whole = [each] * 9
        return _fills(
            whole, index, 8, place, {int(key[1:]): value for key, value in offered.items()}
        )

    assert fills(asks, 7, {})
    assert not fills(asks, 8, {})
    assert not fills(replace(asks, asks=False), 4, {})
    assert not fills(replace(asks, opens_as_question=False), 4, {})
    assert fills(plain, 4, {1: 2, 3: 6}, n2=[4])
    assert fills(plain, 4, {1: 0, 3: 6}, n2=[4])
    assert not fills(plain, 4, {1: 4, 3: 6}, n2=[4])
    assert not fills(plain, 4, {1: 2, 3: 4}, n2=[4])
    assert not fills(plain, 4, {3: 6}, n2=[4])
    assert not fills(plain, 4, {1: 2}, n2=[4])
    assert not fills(replace(plain, new_paragraph=False), 4, {1: 2, 3: 6}, n2=[4])
    assert not fills(plain, 4, {1: 2, 3: 6}, n2=[4, 5])
    assert not fills(plain, 4, {1: 2, 3: 6}, n2=[4], n1=[3])
    assert not fills(plain, 4, {1: 2, 3: 6}, n2=[4], n3=[5])
    assert fills(plain, 4, {1: 2, 3: 6}, n2=[4, 6, 2, 1, 7], n1=[2], n3=[6])


def test_a_tail_in_another_style() -> None:
    one, two, three = (candidate(number) for number in (1, 2, 3))
    source = candidate(3, style="alone", asks=False)
    assert _without_tail([one, two, source], [0, 1, 2]) == [0, 1]
    assert _without_tail([one, two, three], [0, 1, 2]) == [0, 1, 2]
    assert _without_tail([one, source], [0, 1]) == [0, 1]
    assert _without_tail([one, two, candidate(3, style="alone")], [0, 1, 2]) == [0, 1, 2]
    heading = candidate(3, style="labelled", strength="heading", asks=False)
    assert _without_tail([one, two, heading], [0, 1, 2]) == [0, 1, 2]
    assert _without_tail([one, two, candidate(3, style="a", asks=False), source], [0, 1, 2, 3]) == [
        0,
        1,
    ]
    assert candidate(4, 5).last == 5
    assert candidate(2, 69, 70).last == 2
    assert candidate(2, 2, 3).last == 3
    assert candidate("2a", "2b").last == 2
    assert candidate(2).first == Number(2, "")


PASSAGE = Passage.of("0123456789abcdef", (Piece(1, 4, "space"), Piece(6, 9, "line"), Piece(12, 14)))


def test_places_of_a_passage() -> None:
    assert PASSAGE.text == "123 678\ncd"
    places = [PASSAGE.place(at, at + 1) for at in range(10)]
    assert places == [
        *(Span(1, 2), Span(2, 3), Span(3, 4), Span(6, 6), Span(6, 7), Span(7, 8), Span(8, 9)),
        *(Span(12, 12), Span(12, 13), Span(13, 14)),
    ]
    assert PASSAGE.place(0, 10) == Span(1, 14)
    assert PASSAGE.place(2, 5) == Span(3, 7)
    assert PASSAGE.place(3, 3) == Span(4, 4)
    assert PASSAGE.place(0, 0) == Span(1, 1)
    assert PASSAGE.place(9, 12) == Span(13, 14)
    assert [PASSAGE.inside(at) for at in (0, 1, 3, 4, 5, 6, 8, 9, 10, 12, 13, 14, 15)] == [
        *(0, 0, 2, 3, 4, 4, 6, 7, 8, 8, 9, 10, 10),
    ]
    assert [at for at in range(16) if PASSAGE.holds(at)] == [1, 2, 3, 6, 7, 8, 12, 13]


def test_a_passage_without_some_of_it() -> None:
    def without(*out: tuple[int, int]) -> tuple[str, tuple[Piece, ...]]:
        left_over = PASSAGE.without(out)
        return left_over.text, left_over.pieces

    assert without() == (PASSAGE.text, PASSAGE.pieces)
    assert without((0, 1)) == (
        "23 678\ncd",
        (Piece(2, 4, "space"), Piece(6, 9, "line"), Piece(12, 14)),
    )
    assert without((1, 2)) == (
        "13 678\ncd",
        (Piece(1, 2), Piece(3, 4, "space"), Piece(6, 9, "line"), Piece(12, 14)),
    )
    assert without((2, 5)) == ("1278\ncd", (Piece(1, 3), Piece(7, 9, "line"), Piece(12, 14)))
    assert without((4, 7)) == ("123 cd", (Piece(1, 4, "space"), Piece(12, 14)))
    assert without((8, 10)) == ("123 678", (Piece(1, 4, "space"), Piece(6, 9)))
    assert without((0, 10)) == ("", ())
    assert without((1, 2), (5, 6)) == (
        "13 68\ncd",
        (Piece(1, 2), Piece(3, 4, "space"), Piece(6, 7), Piece(8, 9, "line"), Piece(12, 14)),
    )
    inner = PASSAGE.within(2, 6)
    assert (inner.text, inner.pieces) == ("3 67", (Piece(3, 4, "space"), Piece(6, 8)))


def test_lines_and_their_ends() -> None:
    text = "a\nb\r\nc\fd\ve\x85f\u2028g\u2029h\r"
    assert [span.of(text) for span in lines(text)] == ["a", "b", "c", "d", "e", "f", "g", "h", ""]
    assert [span.of("") for span in lines("")] == [""]
    assert [(span.start, span.end) for span in lines("a\r\n")] == [(0, 1), (3, 3)]
    assert trimmed("  a b ", Span(0, 6)) == Span(2, 5)
    assert trimmed("x   y", Span(1, 4)) == Span(1, 1)
    assert trimmed("xay", Span(1, 2)) == Span(1, 2)


def cleaned(marked: str) -> str:
    """Return what is left of the text between brackets when its ends are cleaned."""
    text, found = lines_of(marked.replace("<", "").replace(">", ""))
    begin = marked.replace("\n ", "\n").replace("\n#", "\n").replace("\n~", "\n")[1:]
    start, end = begin.index("<"), begin.index(">") - 1
    return clean_ends(text, found, [line.start for line in found], Span(start, end)).of(text)


@over(
    ("marked", "left_over"),
    [
        (" <Een zin.>", "Een zin."),
        (" Kop <Een zin. >", "Een zin."),
        (" <** | Een zin.** | >", "Een zin."),
        (" <Een **zin>**", "Een **zin**"),
        (" <\n Een\n >", "Een"),
        (" <\n#1\n Een\n#2\n >", "Een"),
        (" <Een\n~1 Zie\n Twee\n~2 Zie\n >", "Een\n1 Zie\nTwee"),
        (" <\n#1\n \n >", ""),
        (" <**>", ""),
    ],
)
def test_the_ends_of_a_text(marked: str, left_over: str) -> None:
    assert cleaned(marked) == left_over


def test_a_line_that_stands_apart() -> None:
    def apart(marked: str, index: int) -> bool:
        _, found = lines_of(marked)
        return _stands_apart(found, [line.start for line in found], found[index].start)

    assert apart(" A\n \n B\n C", 2)
    assert apart(" A\n B\n#1\n C", 1)
    assert not apart(" A\n B\n C", 1)
    assert not apart(" B\n \n C", 0)
    assert not apart(" A\n \n B", 2)


SESSION = "Tweede Kamer, vergaderjaar 2023–2024, 36 410 X, nr. 7"


@over(
    "marked",
    [
        # Alone on its line with the page's number, or two parts of it within one.
        f"A\n{{{SESSION} 3}}\nB",
        f"A\n{{{SESSION}}}\nB",
        "A {ISSN 0921-7371 ’s-Gravenhage 2023} B",
        "A\n{ISSN 0921-7371}\nB",
        "zie {ISSN 0921-7371 ’s-Gravenhage 2023} B",
        f"zie {SESSION} en zo",
        # The first page, behind a sentence.
        f"Zo is dat. {{{SESSION} 1}} Meer",
        f"Zo is dat. {{{SESSION} 2}} Meer",
        f"Zo is dat. {SESSION} 3 Meer",
        f"Zo is dat, {SESSION} 1 Meer",
        # Several, whose numbers count on by three at the most, with those numbers by two.
        f"a {{{SESSION} 1}} b {{{SESSION} 2}} c",
        f"a {{{SESSION}}} 1 b {{{SESSION}}} 4 c",
        f"a {SESSION} 1 b {SESSION} 5 c",
        f"a {{{SESSION} 1}} b {{{SESSION} 3}} c",
        f"a {SESSION} 2 b {SESSION} 2 c",
        # One alone that is pointed to is none; of several each is.
        f"zie\n{SESSION}\nB",
        f"zie\n{{{SESSION}}}\nB\n{{{SESSION}}}\nC",
    ],
)
def test_imprints_of_the_kamer(marked: str) -> None:
    text = marked.replace("{", "").replace("}", "")
    shown = text
    for span in reversed(imprints(text)):
        shown = f"{shown[: span.start]}{{{span.of(text)}}}{shown[span.end :]}"
    assert shown == marked
