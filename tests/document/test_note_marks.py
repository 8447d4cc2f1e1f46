"""Marks of notes in a text, and words that a line's end has cut."""

from __future__ import annotations

from kamerboek.document.questions.bounds.weave import Weaver
from kamerboek.document.questions.page import read_lines
from kamerboek.document.questions.wording.note_marks import NoteMarks
from kamerboek.document.text import Span
from tests.rows import over


@over(
    ("text", "at"),
    [
        ("De dijk¹² lekt", 7),
        ("De dijk[12] lekt", 7),
        ("De dijk[12 ] lekt", 7),
        ("De dijk 12) lekt", 8),
        ("De dijk12 lekt", 7),
        ("De dijk12", 7),
        ("De dijk12, die", 7),
        ("De dijk.12 Die", 8),
        ("De dijk”12 lekt", 8),
        ("De dijk”.12", 9),
        ("De dijk 12 lekt", -1),
        ("Dijk A12 lekt", -1),
        ("De dijk12m lekt", -1),
        ("12) De dijk", -1),
        ("De dijk [12: noot]", -1),
        ("Hoe hoog is de dijk? (12)", 21),
        ("Hoe hoog is «de dijk»(12) nu", 21),
        ("Hoog is de dijk. (12)\nEn", 16),
        ("De dijk (12) lekt", -1),
        ("Er zijn twee. (12) Het derde", -1),
        ("De dijk.123456", -1),
        # Behind a year and behind the number of a document: figures with a point have three more.
        ("Dat was in 2016.12", 16),
        ("Kamerstuk 25 424, nr. 195.12", 26),
        ("Kamerstuk 25 424, nr. 5.12 En", 24),
        ("Het zijn er 1016.12", -1),
        ("Het zijn er 195.12", -1),
        ("Dat was in 2016.12m", -1),
    ],
)
def test_where_the_mark_of_a_note_stands(text: str, at: int) -> None:
    assert NoteMarks(text).last("12", 0, len(text)) == at


def test_the_last_mark_within_bounds_is_found() -> None:
    marks = NoteMarks("een¹ twee¹ drie²")
    assert marks.last("1", 0, 99) == 9
    assert marks.last("1", 0, 9) == 3
    assert marks.last("1", 3, 9) == 3
    assert marks.last("1", 4, 9) == -1
    assert marks.last("3", 0, 99) == -1


def woven(text: str) -> str:
    return Weaver(text, read_lines(text)).passage(Span(0, len(text))).text


@over(
    "word",
    [
        *("en", "of", "als", "noch", "dan", "tot", "resp", "respectievelijk", "alsmede", "cq"),
        *("maar", "evenals", "dat", "die", "waaronder", "waarbij", "waarvan", "zoals"),
    ],
)
def test_a_hyphen_before_these_stands_for_the_rest_of_its_word(word: str) -> None:
    text = f"de kust-\n{word} zeegebieden"
    assert woven(text) == text


@over(
    ("text", "read"),
    [
        ("de dijk-\nen", "de dijk-\nen"),
        ("de onder-\nhoudskosten", "de onderhoudskosten"),
        ("de onder\u2010\nhoudskosten", "de onderhoudskosten"),
        ("de onder\xad\nHoudskosten", "de onderHoudskosten"),
        ("de on\xadder\xadhoud", "de onderhoud"),
        ("een 12-\njarige", "een 12-\njarige"),
        ("een x -\ny", "een x -\ny"),
        ("de e-\nmail, de e-mail", "de e-mail, de e-mail"),
        ("de email, de e-\nmail, de e-mail", "de email, de email, de e-mail"),
        ("de Noord-\nHollandse", "de Noord-Hollandse"),
        ("de Noord-\n\nHollandse", "de Noord-\n\nHollandse"),
        ("de dijk-\n3", "de dijk-\n3"),
        ("e-\nmail, de e-mail", "e-mail, de e-mail"),
        ("-\nmail", "-\nmail"),
        ("\xaddijk\xad", "dijk"),
        ("een dijk- werker en een dijkwerker", "een dijkwerker en een dijkwerker"),
        ("een dijk- werker", "een dijk- werker"),
        ("een dijk- en een dijken", "een dijk- en een dijken"),
    ],
)
def test_a_word_that_a_line_has_cut(text: str, read: str) -> None:
    assert woven(text) == read


LONG = "Deze regel is zo lang dat niemand hem hier zelf zou hebben beëindigd"


@over(
    ("before", "behind", "between"),
    [
        (LONG, "En dan", " "),
        (f"{LONG}.", "En dan", "\n"),
        (f"{LONG},", "En dan", " "),
        (LONG, "en dan", " "),
        ("Kort", "En dan", "\n"),
        ("Kort,", "En dan", " "),
        ("Kort", "en dan", " "),
    ],
)
def test_how_a_text_goes_on_behind_the_end_of_a_page(
    before: str, behind: str, between: str
) -> None:
    assert woven(f"{before}\n\nPagina 3\n\n{behind}") == f"{before}{between}{behind}"
