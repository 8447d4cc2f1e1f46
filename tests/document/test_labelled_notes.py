"""Notes as the site of official publications prints them, each below `X Noot`."""

from __future__ import annotations

import pytest

from kamerboek.document import parse_questions

ASKED = (
    "Vraag 1\nHoe hoog is de dijk bij Vaalveen, zo vraagt het dagblad zich af in een bericht?1\n\n"
    "Antwoord 1\nAcht meter, en dat is genoeg voor de komende dertig jaar.\n\n"
    "Vraag 2\nHoe lang is de dijk in zijn geheel?\n\nAntwoord 2\n"
)
LAST = "De dijk is negen kilometer lang, zo staat in het plan van vorig jaar.2"
ONE, TWO = "Dagblad van de Dijk, 4 juni 2024, «Dijk te laag».", "Kamerstuk 31 289, nr. 5."
WITHIN = "1 Dagblad van de Dijk, 4 juni 2024, «Dijk te laag».", "2 Kamerstuk 31 289, nr. 5."
LABELS = {
    "number below": (f"\n\nX Noot\n1\n{ONE}\n\nX Noot\n2\n{TWO}\n", True),
    "number before": (f"\n\nX Noot\n{WITHIN[0]}\n\nX Noot\n{WITHIN[1]}\n", True),
    "number in the label": (f"\n\nX Noot 1\n\n{ONE}\n\nX Noot 2\n\n{TWO}\n", False),
    "no number": (f"\n\n\nX Noot\n{ONE}\n\nX Noot\n\n{TWO}\n\nNaar boven\nHelp", False),
    "a sign in brackets": (f"\n[X]Noot\n{WITHIN[0]}\n[X]Noot\n{WITHIN[1]}\n", True),
}


@pytest.mark.parametrize("form", LABELS)
def test_notes_below_labels_are_of_no_answer(form: str) -> None:
    below, numbered = LABELS[form]
    parsed = parse_questions(ASKED + LAST + below)
    first, last = parsed.questions
    assert last.answer_text == LAST
    (one,), (two,) = first.question_notes, last.answer_notes
    assert (one.mark, two.mark) == ("1", "2")
    assert one.text.replace("\n", " ") == (WITHIN[0] if numbered else ONE)
    assert two.text.replace("\n", " ") == (WITHIN[1] if numbered else TWO)
    assert parsed.warnings == ()


def test_notes_below_labels_where_lines_were_lost() -> None:
    below = f" X Noot {WITHIN[0]} X Noot {WITHIN[1]}"
    parsed = parse_questions(" ".join((ASKED + LAST + below).split()))
    assert [each.answer_text for each in parsed.questions] == [
        "Acht meter, en dat is genoeg voor de komende dertig jaar.",
        LAST,
    ]
    assert [note.text for each in parsed.questions for note in each.question_notes] == [WITHIN[0]]
    assert [note.text for each in parsed.questions for note in each.answer_notes] == [WITHIN[1]]


PARAGRAPHS = f"{ASKED}{LAST}\n\n{ONE}↩︎\n\n{TWO}↩︎\n"


def test_notes_that_lead_back_to_their_marks() -> None:
    first, last = parse_questions(PARAGRAPHS).questions
    assert last.answer_text == LAST
    assert [note.text for note in first.question_notes] == [f"{ONE}↩︎"]
    assert [note.text for note in last.answer_notes] == [f"{TWO}↩︎"]


def test_notes_below_their_numbers_above_what_a_site_prints() -> None:
    below = f"\n\n1\n\n{ONE}\n\n2\n\n{TWO}\n\nNaar boven\n\nHelp"
    assert parse_questions(ASKED + LAST + below).questions[-1].answer_text == LAST


def test_the_word_alone_labels_nothing() -> None:
    text = f"{ASKED}{LAST}\n\nNoot\n\nDit is een toelichting op het antwoord van de minister.\n"
    assert "toelichting" in (parse_questions(text).questions[-1].answer_text or "")


def test_notes_below_their_numbers_in_a_text_without_blank_lines() -> None:
    text = ASKED.replace("\n\n", "\n") + LAST + f"\n1\n{ONE}\n2\n{TWO}\n"
    first, last = parse_questions(text).questions
    assert last.answer_text == LAST
    assert [note.text for note in first.question_notes] == [f"1\n{ONE}"]
    assert [note.text for note in last.answer_notes] == [f"2\n{TWO}"]
    # A list of what is counted has no marks.
    counted = ASKED.replace("\n\n", "\n").replace("?1", "?") + f"Deze:\n1\n{ONE}\n2\n{TWO}\n"
    assert (parse_questions(counted).questions[-1].answer_text or "").endswith(TWO)


def test_a_mark_behind_a_year_is_of_its_note() -> None:
    text = ASKED.replace("af in een bericht?1", "af in 20241?") + f"Dat is zo.\n\n1 {ONE}\n"
    first, _ = parse_questions(text).questions
    assert [note.text for note in first.question_notes] == [f"1 {ONE}"]


def test_a_mark_behind_capitals_is_of_its_note() -> None:
    text = ASKED.replace("in een bericht?1", "bij het RIVM1?") + f"Dat is zo.\n\n1 {ONE}\n"
    first, _ = parse_questions(text).questions
    assert [note.text for note in first.question_notes] == [f"1 {ONE}"]


def test_numbers_in_brackets_stand_above_their_notes_too() -> None:
    text = ASKED.replace("\n\n", "\n").replace("?1", "?[1]") + f"Dat is zo.\n[1]\n{ONE}\n"
    first, last = parse_questions(text).questions
    assert last.answer_text == "Dat is zo."
    assert [note.mark for note in first.question_notes] == ["1"]
