from __future__ import annotations

import pytest

from kamerboek.annotate import find_signals
from kamerboek.document import ParsedDocument
from tests.annotate.examples import answered, with_answer


def test_answers_that_speak_of_confidentiality_in_2025(document: ParsedDocument) -> None:
    found = {
        row.question for row in find_signals(document.questions) if row.signal == "confidential"
    }
    assert found == {"1", "2", "3", "4", "5", "6", "26", "32", "35", "39", "43", "48", "63"}


def test_answers_that_say_something_comes_later_in_2025(document: ParsedDocument) -> None:
    found = {row.question for row in find_signals(document.questions) if row.signal == "deferred"}
    assert found == {"22", "24", "28", "29", "30", "60"}


@pytest.mark.parametrize(
    ("answer", "signal"),
    [
        ("Dit staat in de vertrouwelijke bijlage.", "confidential"),
        ("Deze informatie is departementaal vertrouwelijk.", "confidential"),
        ("Dat kan alleen in beslotenheid worden besproken.", "confidential"),
        ("Dat kan achter gesloten deuren.", "confidential"),
        ("Dit kan vanwege vertrouwelijkheid niet worden gedeeld.", "confidential"),
        ("Dit is geclassificeerd en kan niet worden gedeeld.", "confidential"),
        ("Die informatie is gerubriceerd.", "confidential"),
        ("Die gegevens zijn bedrijfsvertrouwelijk.", "confidential"),
        ("In Q2 wordt u hierover geïnformeerd.", "deferred"),
        ("Uw Kamer wordt later in het jaar geïnformeerd.", "deferred"),
        ("De Kamer zal op een later moment worden geïnformeerd.", "deferred"),
        ("De Kamer wordt voor het zomerreces geïnformeerd.", "deferred"),
        ("U wordt uiterlijk januari geïnformeerd.", "deferred"),
    ],
)
def test_forms(answer: str, signal: str) -> None:
    assert [row.signal for row in find_signals(with_answer(answer, 1))] == [signal]


@pytest.mark.parametrize(
    "answer",
    [
        "Het kabinet heeft besloten dit te doen.",
        "Zij moeten vertrouwelijk met elkaar praten kunnen.",
        "Hierover heb ik u voor het zomerreces geïnformeerd.",
        "In Q2 is het gebouw opgeleverd.",
    ],
)
def test_false_friends(answer: str) -> None:
    assert find_signals(with_answer(answer, 1)) == []


def test_the_word_in_the_question_alone_is_no_signal() -> None:
    questions = answered(("Staat dit in de vertrouwelijke bijlage?", "Nee."))
    assert find_signals(questions) == []
