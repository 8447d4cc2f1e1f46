"""An answer that is not there yet, by what stands in its way; all sentences are made up."""

from __future__ import annotations

from tests.annotate.test_signal_words import kinds
from tests.rows import over


@over(
    "answer",
    [
        # Somebody looks into it.
        "De NZa inventariseert op dit moment welke tarieven worden gerekend.",
        "Momenteel onderzoekt de inspectie of de norm is gehaald.",
        "Het KNMI voert momenteel een onderzoek uit naar de schade.",
        "De regio brengt thans in kaart om hoeveel panden het gaat.",
        "Ik laat dit nog uitzoeken.",
        "De risicoanalyse wordt op dit moment uitgevoerd.",
        "Daarover wordt nog onderhandeld met de vervoerder.",
        "De cijfers hierover worden op dit moment opgevraagd.",
        "Momenteel voer ik gesprekken met de koepels.",
        "Op dit moment is het ministerie hierover in overleg met de bonden.",
        "De hoogte van de bijdrage is onderwerp van overleg met de provincie.",
        "De audit is in volle gang.",
        "Het plan ligt nog in voorbereiding bij de gemeente.",
        "Het kabinet beraadt zich nog over een voorstel.",
        "Daarover is niets te zeggen, nu de proef nog tot mei loopt.",
        # Something has to come first.
        "De uitkomst van de toets moet worden afgewacht.",
        "Eerst moet het advies van de raad worden afgewacht.",
        "Ik wacht de uitspraak van de rechter af.",
        "In afwachting van het oordeel van de commissie neem ik geen besluit.",
        "Vooruitlopend op de evaluatie doe ik geen uitspraken.",
        "Dit hangt af van de uitkomsten van de proef.",
        # It is not known, not decided, not there.
        "De datum staat nog niet vast.",
        "Hoe hoog de kosten zijn, is nog niet duidelijk.",
        "Zolang nog niet vaststaat wie betaalt, is daar niets over te zeggen.",
        "Welke gevolgen dit heeft, is op dit moment onzeker.",
        "De baten zijn vooralsnog niet in te schatten.",
        "De beoordeling van het advies is nog niet afgerond.",
        "Ten tijde van de beantwoording was de brief nog niet ontvangen.",
        "Over de locatie moet nog worden besloten.",
        "Ik kan op dit moment geen inschatting geven van de kosten.",
        "Het is de reden dat ik op de gevolgen nog niet kan ingaan.",
        "Het is te vroeg om daar een oordeel over te geven.",
        "Daarvoor is het nu te vroeg.",
        "Er is nog geen zicht op een einddatum.",
        "Een oordeel kan pas worden gegeven als de cijfers er zijn.",
        "Ik vraag om gegevens, die ik op dit moment inwin.",
        "De gegevens worden op dit moment opgehaald.",
        "Dat besluit neemt het kabinet in het voorjaar.",
        "Er ligt nog geen definitief ontwerp.",
        "Daarover valt nog niets te melden.",
        "Het geschil is nog onder de rechter.",
        "Daarvoor is eerst nader onderzoek nodig.",
        "De provincies werken dit de komende maanden verder uit.",
        "Dat zal in de praktijk moeten blijken.",
        "Dat valt nog te bezien.",
        "Wie daarvoor betaalt, wordt na de zomer duidelijk.",
        "De resultaten daarvan neem ik in die afweging mee.",
        "Ik overweeg nog of dit kan.",
        "Dat is op dit moment moeilijk te voorspellen.",
        "De maatregel is te recent om er iets over te zeggen.",
        "Dat is onderwerp van de lopende cao-onderhandelingen.",
        "Nee, nog niet.",
        "De beantwoording van deze vraag kost meer tijd.",
        # It goes with something else.
        "De verdeling wordt gewogen bij de augustusbesluitvorming.",
        "De locatiekeuze wordt in het najaar gemaakt.",
        "De beslissing is voorzien voor het einde van het jaar.",
        "Hierover zal het kabinet zich bij de formatie uitspreken.",
        "Dit wordt meegenomen in de herziening van de richtlijn.",
        "Dit punt wordt bij de actualisatie van de agenda betrokken.",
        "Of de grens omhoog moet, betrek ik bij de evaluatie van de wet.",
        "Uw suggestie zal ik betrekken bij de reactie op het advies.",
        "Ik neem dit mee in de evaluatie van de regeling.",
    ],
)
def test_an_open_matter_comes_later(answer: str) -> None:
    assert "deferred" in kinds(answer)


@over(
    "answer",
    [
        "De politie onderzoekt elk jaar duizenden zaken.",
        "Momenteel werken daar tweehonderd onderzoekers aan.",
        "Op dit moment worden veel projecten uitgevoerd.",
        "Dit is onderwerp van gesprek geweest met de gemeente.",
        "Dit is geen onderwerp van overleg.",
        "De werkzaamheden zijn nog niet begonnen.",
        "Het loket is nog niet bij iedereen bekend.",
        "De regel is nog niet bekend bij ouders.",
        "In die jaren was nog niet duidelijk wie betaalde.",
        "Vooruitlopend op de wet zijn maatregelen genomen.",
        "Niet vooruitlopend op het advies zeg ik niets.",
        "Zij verblijven daar in afwachting van een beslissing op hun aanvraag.",
        "Ik betrek de sector bij de uitwerking van het plan.",
        "De gemeenten worden betrokken bij de evaluatie.",
        "De subsidie wordt pas verleend als aan de eisen is voldaan.",
        "Uit de stukken moet dat blijken.",
        "De gegevens worden ieder jaar opgehaald.",
        "Daar is geen nader onderzoek nodig.",
        "Nog niet alle gemeenten hebben een loket.",
        "Dat is nu niet aan de orde.",
        "Het is nog maar de vraag of dat klopt.",
        "De brug moet nog worden geschilderd.",
        "De commissie wacht het advies niet af.",
        "Ik zie op dit moment geen aanleiding om de wet te wijzigen.",
        "De verdachte zit nog vast.",
        "Omdat de omvang nog niet is vastgesteld, geldt het oude tarief.",
    ],
)
def test_what_is_merely_under_way_is_no_answer_that_comes_later(answer: str) -> None:
    assert kinds(answer) == set()
