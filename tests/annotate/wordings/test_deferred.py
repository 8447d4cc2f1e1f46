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
        "Ik spreek de wethouders, waarna ik de Kamer informeer.",
        "Ik spreek de wethouders, waarna ik de Kamer bericht.",
        "De uitkomsten van dit gesprek deel ik met uw Kamer.",
        "De minister zal hierop ingaan in de verzamelbrief.",
        "In de toegezegde brief over zorg zal ik daar verder op ingaan.",
        "Ik verwacht dat het bureau zijn onderzoek in mei zal afronden.",
        "Er loopt een onderzoek, waarvan de resultaten dit voorjaar worden verwacht.",
        "Het is mijn intentie om hier in het tweede kwartaal helderheid over te geven.",
        "Ik heb de directeur gevraagd hierover voor 1 september te rapporteren.",
        "Een planning kan ik u geven zodra de vergunning er is.",
        "Het besluit over de locatie volgt na overleg.",
        "Mijn reactie op dit advies ontvangt uw Kamer apart.",
        "De Kamer ontvangt mijn reactie tegelijk met die nota.",
        "Ik laat dat uitzoeken, waarover ik uw Kamer daarna zal berichten.",
        "Ik deel het verslag met de Kamer als het af is.",
        "Er is toegezegd dat hierover voor de begrotingsbehandeling een nota komt.",
        "In het volgende wetgevingsoverleg zal de minister dit toelichten.",
        "Hoe men hiermee omgaat, wordt in het najaar duidelijk.",
        "De opzet wordt de komende maanden met alle regio's uitgewerkt.",
        "Dat staat in de brief die uw Kamer binnenkort toegaat.",
        "Ik vraag de partijen om mij voor het einde van het jaar een voorstel te doen.",
        "Ik verwacht hierover binnen enkele weken een besluit te nemen.",
        "Het overleg met de regering wordt in maart voortgezet.",
        "De dienst komt nog dit najaar met een verbeterplan.",
        "Wie het betreft, wordt in april bekendgemaakt.",
        "De beantwoording daarvan volgt in een aparte nota.",
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
        "Het wetsvoorstel is in maart bij de Kamer ingediend.",
        "Dat heb ik overgenomen en de Kamer is daarover bericht.",
        "De wet zal op 1 januari ingaan.",
        "De Kamer ontvangt dit verslag twee keer per jaar.",
        "De Kamer ontvangt bijgaand dit verslag.",
        "Hieronder kom ik terug op de kosten.",
        "Uit de evaluatie volgt dat de wet werkt.",
    ],
)
def test_it_is_not_told_later(answer: str) -> None:
    assert kinds(answer) == set()
