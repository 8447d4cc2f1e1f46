"""What a question is about, coded or not."""

from __future__ import annotations

from dataclasses import replace

from kamerboek.analysis import first_words, kindred_questions, subject_of
from kamerboek.edition.edition import Edition


def test_a_coded_subject_is_what_the_question_is_about(edition: Edition) -> None:
    assert subject_of(edition, edition.question("43")) == "kosten en afbouw van externe inhuur"


def test_every_question_has_a_subject_of_its_own(edition: Edition) -> None:
    subjects = [row.subject for row in edition.coding.subjects]
    assert [row.question for row in edition.coding.subjects] == [
        question.question for question in edition.questions
    ]
    assert len(set(subjects)) == len(subjects)


def test_kindred_questions_share_a_theme_and_a_word_that_few_subjects_have(
    edition: Edition,
) -> None:
    """`knelpunten` stands in six subjects, `ontbreken` in those of two themes: neither counts."""
    found = kindred_questions(edition)
    assert found["43"] == ("44",)
    assert found["48"] == ("19", "39", "49")
    assert found["6"] == ("7",)
    assert "31" not in found
    assert all(number in found[other] for number, others in found.items() for other in others)
    uncoded = replace(edition, coding=replace(edition.coding, subjects=()))
    assert kindred_questions(uncoded) == {}


def test_without_one_its_first_words_stand_for_it(edition: Edition) -> None:
    uncoded = replace(edition, coding=replace(edition.coding, subjects=()))
    assert subject_of(uncoded, edition.question("43")) == (
        "Kunt u een overzicht geven van de totale …"
    )


def test_no_ellipsis_where_there_are_no_more_words() -> None:
    assert first_words("Hoeveel\n schepen zijn er?", 4) == "Hoeveel schepen zijn er?"
    assert first_words("Hoeveel schepen zijn er?", 3) == "Hoeveel schepen zijn …"
