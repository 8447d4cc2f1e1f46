"""An answer to several questions is printed once: its numbers and words count once."""

from __future__ import annotations

from kamerboek.analysis import occurrences
from kamerboek.annotate import find_quantities
from kamerboek.document import parse_questions

JOINT = """\
Vraag 1
Hoeveel van de 12 schepen varen er?

Vraag 2
Hoeveel havens zijn er, en hoeveel van de 30 matrozen?

Antwoord op vragen 1 en 2
Er varen 9 schepen (zie 36 800 X, nr. 12). Er zijn 4 havens en 25 matrozen.

Vraag 3
Waarom?

Antwoord op vraag 3
Om 7 redenen.
"""
QUESTIONS = parse_questions(JOINT).questions


def test_the_answer_serves_both_questions() -> None:
    assert [question.answered_with for question in QUESTIONS] == [("2",), ("1",), ()]
    assert QUESTIONS[0].answer_start == QUESTIONS[1].answer_start


def test_its_numbers_are_there_once() -> None:
    found = find_quantities(QUESTIONS)
    assert [(row.question, row.part, row.text) for row in found] == [
        ("1", "question", "12"),
        ("1", "answer", "9"),
        ("1", "answer", "4"),
        ("1", "answer", "25"),
        ("2", "question", "30"),
        ("3", "answer", "7"),
    ]
    assert len({(row.start, row.end) for row in found}) == len(found)
    for row in found:
        assert JOINT[row.start : row.end] == row.text


def test_its_words_are_found_once() -> None:
    found = occurrences(QUESTIONS, ["havens"])
    assert [(row.question, row.part) for row in found] == [("1", "answer"), ("2", "question")]
