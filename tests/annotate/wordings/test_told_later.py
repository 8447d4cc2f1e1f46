"""Sentences in which somebody tells the Kamer later, in any order; all are made up."""

from __future__ import annotations

from tests.annotate.test_signal_words import kinds
from tests.rows import over


@over(
    "answer",
    [
        # Who tells it the Kamer.
        "Ik blijf de Kamer informeren over de polder.",
        "Wij houden u op de hoogte.",
        "Ik koppel dit in het debat terug.",
        "De uitkomst doe ik u toekomen.",
        "Ik kom er bij u op terug.",
        "Het antwoord over de molens stuur ik u later toe.",
        "Daarover gaan wij graag met de Kamer in debat.",
        "Over deze keuze zal ik met de Kamer van gedachten wisselen.",
        "Hierover kan ik u naar verwachting na het reces meer vertellen.",
        "Het kabinet zal zijn oordeel via de gebruikelijke weg met de Kamer delen.",
        # The Kamer is told.
        "Hiervoor loopt een spoor, waarover u apart wordt geïnformeerd.",
        "De evaluatie wordt na afronding aan beide Kamers gezonden.",
        "De Kamer wordt voor de start van de missie middels een brief geïnformeerd.",
        "De brief gaat u dit najaar toe.",
        "De nota van wijziging komt op zo kort mogelijke termijn naar uw Kamer.",
        # It is cleared up.
        "Duidelijkheid hierover geef ik bij de begroting.",
        "De minister verschaft de Kamer hierover na de zomer meer duidelijkheid.",
        "Welke bedragen hiermee gemoeid zijn, maakt het kabinet bij de Voorjaarsnota bekend.",
        "Het rapport wordt openbaar gemaakt zodra het is vastgesteld.",
        # At a time that was not known for one.
        "De uitkomsten verwacht ik kort na het reces.",
        "Het rapport verschijnt binnen afzienbare tijd.",
        "Ten tijde van de Voorjaarsnota komt het kabinet met een voorstel.",
        "Een besluit hierover valt nog voor de zomer.",
    ],
)
def test_the_kamer_is_told_later(answer: str) -> None:
    assert kinds(answer) == {"deferred"}


@over(
    "answer",
    [
        "Ik stuur u hierbij het rapport over de molens.",
        "De Kamer krijgt ieder jaar een overzicht.",
        "Het uitgangspunt is dat de Kamer vooraf wordt geïnformeerd over een uitzending.",
        "In de brief geef ik aan welke stappen zijn gezet.",
        "Bij Najaarsnota vallen deze middelen vrij.",
        "De Kamer is steeds op de hoogte gehouden.",
        "Aanstaande vrijdag wordt het monument onthuld.",
        "Gemeenten krijgen halverwege 2026 extra geld.",
    ],
)
def test_what_was_told_or_is_told_here(answer: str) -> None:
    assert kinds(answer) == set()
