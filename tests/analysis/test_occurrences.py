from __future__ import annotations

import unicodedata

import pytest

from kamerboek.analysis import counted_places, occurrence_table, occurrences, places_of
from kamerboek.document import parse_questions
from kamerboek.edition.edition import Edition
from kamerboek.figures import FigureRegister
from kamerboek.prose import as_text

TEXT = """\
1 Wat doet Oekraïne? En oekraine-steun?

De OEKRAÏNE-inzet blijft. Oekraïense steun ook.[1: Zie Oekraïne.] In het Verenigd
Koninkrijk niet, in Eénland wel.

2 Kost dat 2025 euro in 2025?

Ja, 20250 euro.
"""


def found(*words: str, text: str = TEXT) -> list[tuple[str, str, str]]:
    questions = parse_questions(text).questions
    return [(each.question, each.part, each.text) for each in occurrences(questions, words)]


def test_places_are_named_once_and_counted() -> None:
    """A footnote is the answer's; in question and answer 1 the word stands more than once."""
    where = occurrences(parse_questions(TEXT).questions, ["Oekra*", "2025"])
    assert as_text(places_of(where)) == "vraag 1, antwoord 1 en vraag 2"
    register = FigureRegister()
    said = counted_places(where, register, "oekraine", "Oekraïne")
    assert as_text(said) == "2 vragen (1 en 2) en 1 antwoord (1)"
    assert [each.key for each in register.figures] == ["oekraine-vragen", "oekraine-antwoorden"]
    assert "aantal vragen met Oekraïne of een vorm ervan" in register.figures[0].formula
    assert as_text(counted_places([], register, "niets", "niets")) == "geen"


def test_case_accents_and_hyphens_make_no_difference() -> None:
    assert found("oekraïne") == [
        ("1", "question", "Oekraïne"),
        ("1", "question", "oekraine"),
        ("1", "answer", "OEKRAÏNE"),
        ("1", "footnote", "Oekraïne"),
    ]
    assert found("Oekraine") == found("OEKRAÏNE")


def test_an_accent_of_its_own_belongs_to_its_letter() -> None:
    apart = unicodedata.normalize("NFD", TEXT)
    assert len(found("oekraine", text=apart)) == 4
    assert found("oekraine", text=apart)[0][2] == unicodedata.normalize("NFD", "Oekraïne")
    questions = parse_questions(apart).questions
    for each in occurrences(questions, ["Oekraïne", "eenland"]):
        assert apart[each.start : each.end] == each.text


def test_a_word_is_found_whole_unless_it_may_go_on() -> None:
    assert found("Oekra") == []
    assert len(found("Oekra*")) == 5
    assert found("steun*", "steun") == [("1", "question", "steun"), ("1", "answer", "steun")]
    assert found("2025") == [("2", "question", "2025"), ("2", "question", "2025")]
    assert found("kraïne") == []


def test_words_of_a_phrase_may_stand_on_two_lines() -> None:
    assert found("verenigd koninkrijk") == [("1", "answer", "Verenigd\nKoninkrijk")]


def test_each_has_its_sentence_on_one_line() -> None:
    questions = parse_questions(TEXT).questions
    said = [each.sentence for each in occurrences(questions, ["Verenigd Koninkrijk", "oekraine"])]
    assert said[:3] == ["Wat doet Oekraïne?", "En oekraine-steun?", "De OEKRAÏNE-inzet blijft."]
    assert said[-1] == "In het Verenigd Koninkrijk niet, in Eénland wel."


def test_an_empty_word_is_refused() -> None:
    for word in ("", "*", " "):
        with pytest.raises(ValueError, match="empty word"):
            occurrences((), [word])


def test_offsets_of_2025(edition: Edition) -> None:
    """Oekraïne: question 52 once, its answer twice, answer 55 once, 58 twice and three times."""
    rows = occurrences(edition.questions, ["Oekraïne", "Oekraïens*"])
    counted = [(row.question, row.part) for row in rows]
    assert {each: counted.count(each) for each in counted} == {
        ("52", "question"): 1,
        ("52", "answer"): 2,
        ("55", "answer"): 1,
        ("58", "question"): 2,
        ("58", "answer"): 3,
    }
    for row in rows:
        question = edition.question(row.question)
        text, offset = question.question_text, question.question_start
        if row.part == "answer":
            text, offset = question.answer_text or "", question.answer_start or 0
        assert text[row.start - offset : row.end - offset] == row.text
        whole = text[row.sentence_start - offset : row.sentence_end - offset]
        assert row.sentence == " ".join(whole.split())


def test_a_table_has_a_row_for_each_sentence(edition: Edition) -> None:
    rows = occurrences(edition.questions, ["Oekraïne"])
    shown = occurrence_table("oekraine", "Waar het staat", rows, origin="geteld in de tekst")
    assert len(shown.rows) == 8
    assert shown.plain().count("| antwoord 52 | 2 | “Steun aan Oekraïne is van groot belang") == 1
