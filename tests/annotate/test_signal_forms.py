"""Sentences with which answers point at a disposition, one a form, and some that do not."""

from __future__ import annotations

from tests.annotate.test_signal_words import kinds

FORMS = {
    "referred": (
        "Hiervoor moeten wij u doorverwijzen naar het ministerie van OCW.",
        "Deze vraag hoort thuis bij de minister voor Rechtsbescherming.",
        "U kunt dit navragen bij de minister van LNV.",
        "Het oordeel hierover laten wij aan de Kamer.",
        "De minister van VWS kan u hierover nader informeren.",
        "Beantwoording van deze vraag valt buiten ons mandaat.",
        "Het past de Algemene Rekenkamer niet om hierover te oordelen.",
        "Dat is een politieke afweging.",
        "Dit is ter beoordeling van de rechter.",
        "Voor de cijfers verwijs ik naar mijn ambtgenoot van Financiën.",
    ),
    "not_investigated": (
        "De doelmatigheid hebben we niet beoordeeld.",
        "Ons onderzoek was hier niet op gericht.",
        "Dit is geen onderwerp van onderzoek geweest.",
        "Een dergelijke analyse is niet uitgevoerd.",
        "Hierover kunnen wij op basis van ons onderzoek geen uitspraak doen.",
        "We hebben de gevolgen voor het milieu buiten beschouwing gelaten.",
        "Ons rapport gaat hier niet op in.",
        "Deze cijfers zijn door ons niet gecontroleerd.",
        "Dit viel niet binnen de reikwijdte van het werk.",
    ),
    "not_kept": (
        "De politie houdt hiervan geen lijst bij.",
        "Dat is niet te achterhalen.",
        "Over deze gegevens beschikken wij niet.",
        "Een overzicht van de kosten ontbreekt.",
        "Hoeveel van hen werk vonden, is niet bekend.",
        "Deze uitsplitsing kan niet worden gemaakt.",
        "De systemen maken dit onderscheid niet.",
        "Dergelijke gegevens worden niet verzameld.",
        "De administratie is hier niet op ingericht.",
    ),
    "deferred": (
        "De Kamer wordt in september over de uitkomsten geïnformeerd.",
        "Ik stuur uw Kamer het rapport zodra het gereed is.",
        "In de Defensienota kom ik hierop terug.",
        "Hierop wordt in de aangekondigde brief teruggekomen.",
        "De resultaten volgen in juni.",
        "Ik wil niet vooruitlopen op het overleg.",
        "Het is nog te vroeg om daarover iets te zeggen.",
        "De Kamer kan dit voorstel tegemoetzien.",
        "Uw Kamer krijgt hierover een aparte brief.",
    ),
    "confidential": (
        "Over de missie kan ik geen mededelingen doen.",
        "Deze informatie is concurrentiegevoelig.",
        "Vanwege de operationele veiligheid wordt hierop niet ingegaan.",
        "Op individuele gevallen ga ik niet in.",
        "De Kamer kan het rapport vertrouwelijk inzien.",
    ),
}
NONE = (
    "De minister heeft de vragen van de Kamer beantwoord.",
    "Uit ons onderzoek blijkt dat de doelen niet worden gehaald.",
    "De regeling is besloten na overleg met de provincies.",
    "Het besluit ligt ter inzage bij de gemeente.",
    "De gegevens worden centraal geregistreerd.",
    "Uw Kamer heeft hierover in mei een brief ontvangen.",
    "Wij hebben onderzocht of de middelen goed zijn besteed.",
    "De regeling is niet bedoeld voor grote ondernemingen.",
)


def test_forms_in_which_an_answer_says_it() -> None:
    missed = [
        (kind, sentence)
        for kind, sentences in FORMS.items()
        for sentence in sentences
        if kind not in kinds(sentence)
    ]
    assert not missed


def test_sentences_that_say_no_such_thing() -> None:
    assert {sentence: found for sentence in NONE if (found := kinds(sentence))} == {}
