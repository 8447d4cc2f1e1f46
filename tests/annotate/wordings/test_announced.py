"""An answer that will stand in something still to come; all sentences are made up."""

from __future__ import annotations

from tests.annotate.test_signal_words import kinds
from tests.rows import over


@over(
    "answer",
    [
        # The paper in which it will stand.
        "Dat betrek ik bij de beleidsdoorlichting van volgend jaar.",
        "De vraag zal ik beantwoorden in de brief over de haven.",
        "Dit zal worden toegelicht in het jaarverslag.",
        "In de eerstvolgende voortgangsbrief MIRT ga ik daar verder op in.",
        "Er komt een visie: zo komt er een integrale visie op het water.",
        "Dit zal onderdeel uitmaken van de beleidsagenda.",
        "De punten die bij de herziening aan de orde komen.",
        "De onderbouwing komt bij de begrotingsbehandeling aan de orde.",
        "Dat punt komt terug in de evaluatie van de wet.",
        "Het maakt deel uit van de lopende evaluatie.",
        "De B-brief is voorzien voor 2031.",
        "De businesscase is nog niet gereed.",
        "De kaart zal na vaststelling worden toegezonden.",
        # When, and what comes before.
        "Zodra de proef is afgelopen, wordt besloten over het vervolg.",
        "Zodra dat duidelijk is, laat ik het weten.",
        "De gevolgen zijn pas over enkele jaren zichtbaar.",
        "Op die vraag kan ik pas in mei antwoord geven.",
        "Eerst moet de begroting worden vastgesteld.",
        "De toets moet nog worden uitgevoerd.",
        "Het overleg moet nog beginnen.",
        "Het gaat om werk dat nog verricht moet worden.",
        "De taakverdeling wordt nog bepaald.",
        "Daarover moet de Raad nog besluiten.",
        "Dit is afhankelijk van de besluitvorming in de Raad.",
        "Of het werkt, zal pas later blijken.",
        "De kosten worden bij de eerste nota duidelijk.",
        "Bij de behandeling zal ik u een onderbouwing geven.",
        "Of dat kan, moet de komende maanden blijken.",
        "Dat bezie ik bij de volgende herijking.",
        # It is under way.
        "Het CPB rekent de varianten momenteel door.",
        "Op dit moment wordt overleg gevoerd met de bonden.",
        "Momenteel is niet duidelijk om hoeveel geld het gaat.",
        "Daarover ben ik in overleg met de sector.",
        "De gesprekken zijn in een vergevorderd stadium.",
        "De wijziging is in voorbereiding.",
        "Het ministerie werkt aan een nieuwe regeling.",
        "De Commissie werkt aan een herziening van de norm.",
        "Wij bereiden een tweede rapport voor.",
        "De mogelijkheden worden verkend.",
        "Het voorstel ligt thans bij de afdeling.",
        "Ik heb de inspectie gevraagd dit te onderzoeken.",
        "Daarover zijn nog geen afspraken gemaakt.",
        "Dat kan ik nu nog niet overzien.",
        "De afrekening is nog niet rond.",
        "De overeenkomst is nog niet getekend.",
        "Een voorstel is in de maak.",
        "De gevolgen worden in de Defensienota nader uitgewerkt.",
        # Somebody else takes it up.
        "Een volgend kabinet zal daar een besluit over moeten nemen.",
        "Ik ben bereid dit uit te zoeken en kom daarop terug.",
        "De antwoorden volgen later.",
        "De minister doet naar verwachting uitspraak in het geschil.",
        "U ontvangt de antwoorden op de overige vragen separaat.",
    ],
)
def test_it_is_still_to_come(answer: str) -> None:
    assert "deferred" in kinds(answer)


@over(
    "answer",
    [
        "Er zijn nog geen ongevallen gemeld.",
        "Nog niet eerder werd een hoger aantal vastgesteld.",
        "Destijds nog niet bekend: de kosten.",
        "De brug moet nog worden geschilderd.",
        "Er moet nog veel gebeuren.",
        "Zij werken momenteel samen met 12 dorpen aan de opvang.",
        "Dit is geen onderwerp van overleg.",
        "In de nota wordt dat in de driehoek besloten.",
        "Het rendement wordt niet uitsluitend beoordeeld op basis van geld.",
        "Deze middelen komen in de komende jaren beschikbaar.",
        "De wet treedt op 1 mei in werking.",
        "Het onderzoek is in mei afgerond.",
        "Zodra een verdachte is aangehouden, wordt deze voorgeleid.",
        "De uitkomst daarvan is dat het tekort afneemt.",
    ],
)
def test_it_is_there_already(answer: str) -> None:
    assert "deferred" not in kinds(answer)


@over(
    ("answer", "kind"),
    [
        ("De Kamer kan daarover vertrouwelijk worden gebrieft.", "confidential"),
        ("Om niemand in gevaar te brengen, maak ik de plaats niet bekend.", "confidential"),
        ("Om hen niet in gevaar te brengen noem ik geen plaats.", "confidential"),
        ("Over de inhoud van vertrouwelijke gesprekken zeg ik niets, geen woord.", "confidential"),
        ("Ik treed niet in details over hun werk.", "confidential"),
        (
            "De geheimhoudingsplicht maakt dat ik daarop niet kan ingaan: ik mag dat niet.",
            "confidential",
        ),
        ("Dat loopt via de geëigende kanalen.", "confidential"),
        (
            "De Commissie voor de Inlichtingen- en Veiligheidsdiensten wordt geïnformeerd.",
            "confidential",
        ),
        ("Daarover kan ik geen nadere informatie verstrekken.", "confidential"),
        ("De prijzen zijn om die reden vertrouwelijk.", "confidential"),
        ("Ik kan niet ingaan op de situatie van een individuele boer.", "confidential"),
        ("In het belang van de Staat zeg ik dit niet.", "confidential"),
        ("Vanwege het lopende onderzoek kan ik niet daarop ingaan.", "confidential"),
        ("De inzet is een afweging van het lokaal gezag.", "referred"),
        ("Dit betreft het beleidsterrein van de minister van Financiën.", "referred"),
        ("Dat kan beter worden beantwoord door de minister.", "referred"),
        ("Over die toelating beslist het CBG.", "referred"),
        ("Daar is nooit onderzoek naar verricht.", "not_investigated"),
        ("Op die vraag geeft ons rapport geen antwoord.", "not_investigated"),
        ("Het exacte aantal is onbekend.", "not_kept"),
        ("Hoeveel het er zijn, kan niet worden aangegeven.", "not_kept"),
        ("De gevraagde specificatie is niet beschikbaar.", "not_kept"),
        ("Of het daardoor komt, valt niet vast te stellen.", "not_kept"),
    ],
)
def test_other_kinds(answer: str, kind: str) -> None:
    assert kinds(answer) == {kind}


@over(
    ("answer", "kind"),
    [
        ("Op dit moment kan ik daar nog geen mededelingen over doen.", "confidential"),
        ("Ik treed niet in details.", "referred"),
    ],
)
def test_kinds_that_it_is_not(answer: str, kind: str) -> None:
    assert kind not in kinds(answer)
