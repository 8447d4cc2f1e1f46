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
    assert found == {"22", "24", "28", "29", "30", "36", "60"}


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
        ("Hierover wordt uw Kamer separaat geïnformeerd.", "deferred"),
        ("De Kamer wordt hierover geïnformeerd.", "deferred"),
        ("Ik zal uw Kamer daarover informeren.", "deferred"),
        ("Daarvoor verwijs ik u naar de minister van Klimaat.", "referred"),
        ("Deze vraag kunt u het beste stellen aan de staatssecretaris.", "referred"),
        ("Het is aan de gemeente om dat te bepalen.", "referred"),
        ("Wij hebben dat niet onderzocht.", "not_investigated"),
        ("Dit maakte geen deel uit van ons onderzoek.", "not_investigated"),
        ("Dat viel buiten de reikwijdte van het rapport.", "not_investigated"),
        ("Dit wordt niet centraal geregistreerd.", "not_kept"),
        ("Daar hebben wij geen gegevens over.", "not_kept"),
        ("Er is geen landelijk overzicht van dijken.", "not_kept"),
        ("Uw Kamer ontvangt hierover in het najaar een brief.", "deferred"),
        ("Ik kom hier in de Voorjaarsnota op terug.", "deferred"),
        ("Voor deze vraag verwijzen wij u naar de minister.", "referred"),
        ("Deze vraag ligt op het terrein van de minister.", "referred"),
        ("Deze informatie is vertrouwelijk.", "confidential"),
        ("Daar doe ik in het openbaar geen uitspraken over.", "confidential"),
        ("Wij houden dat niet per gemeente bij.", "not_kept"),
        ("Daarover zijn geen gegevens beschikbaar.", "not_kept"),
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
        "De Kamer wordt geïnformeerd middels dit verslag.",
        "Uw Kamer wordt twee keer per jaar geïnformeerd.",
        "De gemeente heeft dat onderzocht en bijgehouden.",
        "Er is geen reden voor een onderzoek.",
        "Dit is van belang voor de minister.",
    ],
)
def test_false_friends(answer: str) -> None:
    assert find_signals(with_answer(answer, 1)) == []


def test_the_word_in_the_question_alone_is_no_signal() -> None:
    questions = answered(("Staat dit in de vertrouwelijke bijlage?", "Nee."))
    assert find_signals(questions) == []
