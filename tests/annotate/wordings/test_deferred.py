"""An answer that is told later: by whom, in what, and when; all sentences are made up."""

from __future__ import annotations

from tests.annotate.test_signal_words import kinds
from tests.rows import over


@over(
    "answer",
    [
        "Wij sturen de Kamer hierover nog een aparte nota in een brief.",
        "Dit staat in de brief die u binnen twee weken zult ontvangen.",
        "De Kamer zal in mei een reactie van het kabinet ontvangen.",
        "Dit staat in de rapportage die u in december van mij ontvangt.",
        "De bevindingen zijn er in mei, waarna ik ze met u zal delen.",
        "Het antwoord wordt u nagezonden.",
        "De tabel is nog niet compleet; ik stuur u die na.",
        "Op dit punt kom ik in de verzamelbrief terug.",
        "Ik kom daar nog op terug.",
        "In de volgende voortgangsbrief meld ik de uitkomst.",
        "Ik spreek de koepel en informeer u over het vervolg.",
        "De aantallen worden in de volgende monitor opgenomen.",
        "Ik ga daar in de volgende rapportage uitvoeriger op in.",
        "Toegezegd is dat de Kamer in mei hierover een brief ontvangt.",
        "Naar verwachting is daar voor de kerst meer duidelijkheid over.",
        "Meer informatie volgt zodra het vonnis er is.",
        "In het voorjaar volgt een nadere uitwerking.",
        "De invulling van de korting volgt bij de begroting.",
        "De inspectie rondt haar onderzoek in het derde kwartaal af.",
        "Ik heb advies gevraagd en verwacht het rapport binnen drie weken.",
        "De Kamer zal van de voortgang op de hoogte worden gehouden.",
        "Dat volgt uit de evaluatie, die in 2027 plaatsvindt.",
        "De commissie zal begin volgend jaar met een handreiking komen.",
        "Dat staat in de brief die ik u voor de zomer toezend.",
        "Ik houd de Kamer van de voortgang op de hoogte.",
        "Ik neem de Kamer in mijn brief van mei mee.",
        "Zodra dat kan, laat ik u dit weten.",
        "Ik koppel dit aan de Kamer terug.",
        "Zij verwacht de metingen in het najaar te publiceren.",
        "Het wetsvoorstel wordt in het najaar ingediend.",
        "De planning is dat het plan voor de zomer verschijnt.",
        "Ik zal de Kamer hiervan op de hoogte stellen.",
        "Voor de zomer kom ik met een pakket.",
        "Vóór het zomerreces wordt dit plan naar de Kamer gestuurd.",
    ],
)
def test_it_is_told_later(answer: str) -> None:
    assert kinds(answer) == {"deferred"}


@over(
    "answer",
    [
        "De leerlingen kwamen na de vakantie terug op school.",
        "Ik kom hier niet op terug.",
        "In mijn antwoord op vraag 3 kom ik hier op terug.",
        "Ieder jaar publiceert het bureau in september nieuwe cijfers.",
        "De Kamer wordt elk kwartaal over de voortgang geïnformeerd.",
        "De aanvrager ontvangt binnen acht weken een besluit.",
        "Hierbij en tegelijk met de nota informeer ik u over de stand van zaken.",
        "De gemeente zal de bewoners in het voorjaar informeren.",
        "Hieronder kom ik terug op de kosten.",
        "Uit de evaluatie volgt dat de wet werkt.",
    ],
)
def test_it_is_not_told_later(answer: str) -> None:
    assert kinds(answer) == set()
