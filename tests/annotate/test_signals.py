from __future__ import annotations

from kamerboek.annotate import find_signals
from kamerboek.document import ParsedDocument
from tests.annotate.examples import answered, with_answer
from tests.rows import over


def test_answers_that_speak_of_confidentiality_in_2025(document: ParsedDocument) -> None:
    found = {
        row.question for row in find_signals(document.questions) if row.signal == "confidential"
    }
    assert found == {"1", "2", "3", "4", "5", "6", "26", "32", "35", "39", "43", "48", "63"}


def test_answers_that_say_something_comes_later_in_2025(document: ParsedDocument) -> None:
    found = {row.question for row in find_signals(document.questions) if row.signal == "deferred"}
    assert found == {"22", "24", "28", "29", "30", "36", "48", "60"}


@over(
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
        ("Deze vragen kunnen het beste door de minister worden beantwoord.", "referred"),
        ("Deze informatie is vertrouwelijk.", "confidential"),
        ("Daar doe ik in het openbaar geen uitspraken over.", "confidential"),
        ("Wij houden dat niet per gemeente bij.", "not_kept"),
        ("Daarover zijn geen gegevens beschikbaar.", "not_kept"),
    ],
)
def test_forms(answer: str, signal: str) -> None:
    (row,) = find_signals(with_answer(answer, 1))
    assert row.signal == signal
    end = answer.index(row.text) + len(row.text)
    assert not answer[end].isalpha()  # a whole word


@over(
    ("answer", "words", "signal"),
    [
        ("Dit is vertrouwelijk gedeeld.", "vertrouwelijk gedeeld", "confidential"),
        ("Dit is commercieel vertrouwelijk.", "commercieel vertrouwelijk", "confidential"),
        (
            "Dit wordt omwille van de vertrouwelijkheid niet gezegd.",
            "omwille van de vertrouwelijkheid",
            "confidential",
        ),
        ("Dit komt in een besloten overleg aan de orde.", "besloten overleg", "confidential"),
        ("Het is staatsgeheim.", "staatsgeheim", "confidential"),
        ("Dit is niet openbaar gemaakt.", "niet openbaar gemaakt", "confidential"),
        (
            "Zij zijn terughoudend om met het delen van informatie te beginnen.",
            "terughoudend om met het delen van informatie",
            "confidential",
        ),
        ("Dit kan daarom niet openbaar.", "kan daarom niet openbaar", "confidential"),
        ("De brief volgt medio 2026.", "volgt medio 2026", "deferred"),
        (
            "Eind 2026 rapporteert de inspectie.",
            "Eind 2026 rapporteert",
            "deferred",
        ),
        ("Ik informeer uw Kamer daarover.", "Ik informeer uw Kamer", "deferred"),
        ("Dan informeer ik het parlement.", "informeer ik het parlement", "deferred"),
        (
            "Die vraag kunt u voorleggen aan de inspectie.",
            "Die vraag kunt u voorleggen aan de inspectie",
            "referred",
        ),
        (
            "De minister kan deze vraag beter beantwoorden.",
            "De minister kan deze vraag beter beantwoorden",
            "referred",
        ),
        (
            "Dit valt onder de verantwoordelijkheid van de politie.",
            "valt onder de verantwoordelijkheid van de politie",
            "referred",
        ),
        ("Er is geen onderzoek verricht.", "geen onderzoek verricht", "not_investigated"),
        (
            "Dat is niet meegenomen in dit onderzoek.",
            "niet meegenomen in dit onderzoek",
            "not_investigated",
        ),
        ("Er is geen centrale registratie.", "geen centrale registratie", "not_kept"),
        ("Dit wordt niet bijgehouden.", "niet bijgehouden", "not_kept"),
    ],
)
def test_the_words_that_say_it(answer: str, words: str, signal: str) -> None:
    found = find_signals(with_answer(answer, 1))
    assert [(row.text, row.signal) for row in found] == [(words, signal)]


@over(
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


@over(
    ("answer", "signal"),
    [
        ("De precieze locaties zijn vertrouwelijk.", "confidential"),
        ("Het advies is niet openbaar.", "confidential"),
        ("Daarover wordt in het openbaar niets gezegd.", "confidential"),
        ("De Kamer ontvangt dit najaar de evaluatie.", "deferred"),
        ("Later dit jaar stuur ik uw Kamer een overzicht.", "deferred"),
        ("Op een later moment komt er meer duidelijkheid.", "deferred"),
        ("De uitkomsten worden eind 2024 met uw Kamer gedeeld.", "deferred"),
        ("Over de uitkomsten bericht ik uw Kamer in december.", "deferred"),
        ("Dit is een verantwoordelijkheid van de gemeente.", "referred"),
        ("Daarvoor kunt u zich wenden tot het UWV.", "referred"),
        ("Deze vraag kan de minister van Financiën beter beantwoorden.", "referred"),
        ("Wij verwijzen u voor deze cijfers naar het ministerie van VWS.", "referred"),
        ("Wij hebben daar niet naar gekeken.", "not_investigated"),
        ("Dit aspect is niet in het onderzoek betrokken.", "not_investigated"),
        ("Of dit zo is, hebben we niet nagegaan.", "not_investigated"),
        ("Het onderzoek had hierop geen betrekking.", "not_investigated"),
        ("Een uitsplitsing naar leeftijd is niet te geven.", "not_kept"),
        ("Wij hebben geen inzicht in de kosten per school.", "not_kept"),
        ("Het aantal is niet bekend.", "not_kept"),
    ],
)
def test_further_wordings(answer: str, signal: str) -> None:
    assert [row.signal for row in find_signals(with_answer(answer, 1))] == [signal]


@over(
    "answer",
    [
        "Wij verwijzen naar de brief van de minister.",
        "Zij konden vertrouwelijk met elkaar praten.",
        "De gemeente is verantwoordelijk voor het beheer van de brug.",
        "Vorig najaar is het plan openbaar gemaakt.",
        "De brug is voor het verkeer openbaar.",
        "Ook in het antwoord op de volgende vraag ga ik hierop in.",
        "Toen de begroting werd opgesteld, was het bedrag nog niet bekend.",
        "Toen waren de cijfers nog niet beschikbaar.",
    ],
)
def test_what_is_near_a_wording_is_none(answer: str) -> None:
    assert find_signals(with_answer(answer, 1)) == []
