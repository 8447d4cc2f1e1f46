"""Wordings as they are put in general, and what they leave alone; all sentences are made up."""

from __future__ import annotations

from kamerboek.annotate import find_signals
from tests.annotate.examples import with_answer
from tests.rows import over


def kinds(answer: str) -> list[str]:
    return [row.signal for row in find_signals(with_answer(answer, 1))]


@over(
    ("answer", "kind"),
    [
        # Someone else judges or decides.
        ("Dit is een zakelijke keuze van Dijkbouw Zuid zelf.", "referred"),
        ("Deze afweging moet door de dijkraad worden gemaakt.", "referred"),
        ("Daarover dient het dijkbestuur een besluit te nemen.", "referred"),
        ("De zorgplicht voor het peil rust op de beheerders.", "referred"),
        ("De dijkgraaf coördineert dit en zal deze vragen beantwoorden.", "referred"),
        ("Het is niet aan de Nederlandse regering om dat te zeggen.", "referred"),
        ("Het kabinet treedt niet in de afweging van de dijkraad.", "referred"),
        ("Over de hoogte van het peil gaat het dijkbestuur.", "referred"),
        ("Daartoe is uitsluitend de burgemeester bevoegd.", "referred"),
        ("De dijkraden bepalen zelf hoe zij dat doen.", "referred"),
        ("De dijkraad heeft hierin een eigen afweging.", "referred"),
        ("Deze vragen raken aan het beleid van mijn collega van Sluizen.", "referred"),
        ("De overheid heeft hierin geen rol.", "referred"),
        ("Dit is geen zaak van het kabinet.", "referred"),
        ("Hier past mij enige terughoudendheid.", "referred"),
        ("Ik meng mij daarom niet in dat gesprek.", "referred"),
        ("De beslissing over het peil is aan de lokale dijkgraaf.", "referred"),
        ("Hoe de sluizen worden bediend, is aan hen.", "referred"),
        ("Deze vraag kan het beste worden gesteld aan de bouwers.", "referred"),
        ("Daarvoor is de dijkgraaf de aangewezen persoon.", "referred"),
        ("Het peil is een lokale aangelegenheid.", "referred"),
        ("De rechter beoordeelt of het peil klopt.", "referred"),
        ("Besluiten over het peil neemt Dijkbouw zelf.", "referred"),
        ("Het bepalen van het peil is aan de dijkraad.", "referred"),
        ("Ik laat het aan de schrijvers om dat te zeggen.", "referred"),
        ("Daarvoor verwijs ik naar de betreffende dijkraad.", "referred"),
        ("Hier heeft de dijkraad een zelfstandige taak.", "referred"),
        ("Daar treedt het kabinet niet in.", "referred"),
        ("Of de sluis opengaat, bepaalt de dijkraad.", "referred"),
        ("Deze bevoegdheid komt toe aan de dijkraad.", "referred"),
        ("Voor vragen over klei kunnen kopers terecht bij de dijkraad.", "referred"),
        ("Wie de klei levert, wordt bepaald door de opdrachtgever.", "referred"),
        ("De afweging of de sluis dicht moet, is aan de wachter.", "referred"),
        ("De dijkraad bepaalt als eigenaar zelf wat er gebeurt.", "referred"),
        ("Daar gaat de Autoriteit Dijken en Sluizen over.", "referred"),
        ("Het besluit om te baggeren wordt genomen door Dijkbouw zelf.", "referred"),
        ("De wijze waarop zij de sluis bedienen is aan hen.", "referred"),
        (
            "De aanleg is een verantwoordelijkheid van het openbaar lichaam en de bouwer.",
            "referred",
        ),
        # What would have to be kept is not there.
        ("Dit is niet bekend.", "not_kept"),
        ("Dat is helaas niet bekend; de dijkraad vraagt er niet naar.", "not_kept"),
        ("Er is op dit moment geen zicht op het aantal dijken.", "not_kept"),
        ("Wat het scheelt, is lastig te kwantificeren.", "not_kept"),
        ("Het dijksysteem en de registratie voorzien daar niet in.", "not_kept"),
        ("Een registratie van klei bestaat niet.", "not_kept"),
        ("De data die daarvoor nodig zijn, ontbreken.", "not_kept"),
        ("In het dijkboek wordt dit niet apart vermeld.", "not_kept"),
        ("Dit onderscheid wordt in het dijkboek niet gemaakt.", "not_kept"),
        ("Dat kan niet, omdat de klei niet apart wordt gemeten.", "not_kept"),
        ("Hoe groot de dijk is, weten we niet.", "not_kept"),
        ("Een eenduidig dijkbeeld is er niet.", "not_kept"),
        ("Wij weten niet hoeveel dijken er zijn.", "not_kept"),
        ("Het exacte percentage valt niet te geven.", "not_kept"),
        ("Daardoor kan geen landelijk totaal worden gegeven.", "not_kept"),
        ("Het is onduidelijk hoeveel dijken dit betreft.", "not_kept"),
        ("Dat is niet na te gaan.", "not_kept"),
        ("De raad beschikt niet over een lijst van dijken.", "not_kept"),
        ("De herkomst van deze klei is niet te traceren.", "not_kept"),
        ("Dijkgegevens worden niet op het niveau van raden verzameld.", "not_kept"),
        ("Niet bekend is om hoeveel dijken het gaat.", "not_kept"),
        ("Ik kan niet zeggen hoeveel dijken dit betreft.", "not_kept"),
        ("Een dijkbeeld hiervan ontbreekt.", "not_kept"),
        ("Of deze dijken zijn verhoogd, is niet bekend.", "not_kept"),
        ("De oorzaak van de breuk is onbekend.", "not_kept"),
        ("Het is niet mogelijk dit uit het dijkboek af te leiden.", "not_kept"),
        ("De sluizen worden door de raad niet geteld.", "not_kept"),
        ("Aantallen kan ik niet noemen.", "not_kept"),
        ("Het bestuur heeft geen totaalbeeld van de dijken.", "not_kept"),
        ("Onbekend is hoeveel dijken dit betreft.", "not_kept"),
        ("De beschikbare data laten zo'n vergelijking niet toe.", "not_kept"),
        ("Dit is niet met zekerheid vast te stellen.", "not_kept"),
        ("Een betrouwbare telling van sluizen ontbreekt.", "not_kept"),
        # Something comes first.
        ("Het dijkboek, dat ik aan de Kamer aanbied, noemt dit.", "deferred"),
        ("De prijs wordt na gunning definitief vastgesteld.", "deferred"),
        ("Of de sluis dicht gaat, wordt door de raad in de komende weken besloten.", "deferred"),
        ("Een en ander is afhankelijk van de goedkeuring door de raad.", "deferred"),
        ("Voor de dijk heb ik meer tijd nodig.", "deferred"),
        ("Daarop vooruitlopen acht ik niet gepast.", "deferred"),
        ("De nieuwe peilen zijn nog niet bekendgemaakt.", "deferred"),
        ("Voor de dijk moet nog klei worden gevonden.", "deferred"),
        ("De dijkraad is gevraagd hier onderzoek naar te doen.", "deferred"),
        ("Of dit gebeurt, hangt af van de besluitvorming in de raad.", "deferred"),
        ("Zodra het ontwerp gereed is, kan de dijk worden gekozen.", "deferred"),
        ("De gevolgen worden zichtbaar in de eerstvolgende dijkbegroting.", "deferred"),
        ("Het aantal dijken wordt duidelijk na de telling.", "deferred"),
        ("De verkenning van de dijk is recent gestart.", "deferred"),
        ("De dijk maakt deel uit van de lopende besprekingen.", "deferred"),
        ("Het ontwerp zend ik aan uw Kamer.", "deferred"),
        ("Ik wil eerst de dijk zien voordat ik dit zeg.", "deferred"),
        ("De uitkomsten van de proef bepalen of de dijk blijft.", "deferred"),
        ("Zolang de dijk nat is, kan ik daarover niets zeggen.", "deferred"),
        ("De exacte dag wordt bij koninklijk besluit bepaald.", "deferred"),
        ("Er is nu geen zicht op een oplossing.", "deferred"),
        ("Bij het ontwerp van de dijk wordt gekeken of een sluis past.", "deferred"),
        ("De proef loopt een jaar, waarna de Kamer over de dijk wordt bericht.", "deferred"),
        ("Wat dit kost wordt onderzocht door de dijkraad.", "deferred"),
    ],
)
def test_as_it_is_put_in_general(answer: str, kind: str) -> None:
    assert kinds(answer) == [kind]


@over(
    "answer",
    [
        "Dit is een gezamenlijke verantwoordelijkheid van de dijkraad en mij.",
        "Dit is een besluit van de dijkraad van 3 mei.",
        "Deze afweging wordt door mij gemaakt.",
        "Het besluit ligt ter inzage bij de dijkraad.",
        "Het is vast te stellen.",
        "Het besluit om te baggeren wordt genomen door mij.",
        "Het dijkboek, dat ik eerder aan de Kamer stuurde, noemt dit.",
        "De prijs wordt na gunning betaald.",
        "Daar gaat de dijk over in een weg.",
        "Het onderscheid is gemaakt.",
        "De sluis is afhankelijk van de stroom.",
        "Deze bevoegdheid komt toe aan mij.",
        "Wie de klei levert, wordt bepaald door mij.",
        "Kopers kunnen terecht bij het loket.",
        "Hoe groot de dijk is, weten we.",
        "Een nieuwe dijk is er nog niet.",
        "Ik laat dit aan de dijkraad weten.",
        "Ik verwijs naar de betreffende brief.",
        "Wij weten hoeveel dijken er zijn.",
        "De beslissing is aan de orde.",
        "De beslissing over het peil is aan mij.",
        "De dijkgraaf beoordeelt of het peil klopt.",
        "Het aantal dijken was niet bekend.",
        "De gegevens zijn niet gewijzigd.",
        "Of dit gebeurt, hangt af van het weer.",
        "Zodra de aanvraag compleet is, wordt het bedrag betaald.",
        "Hoeveel hij schreef, is onbekend gebleven.",
        "De stand wordt niet altijd geteld.",
        "Hierbij zend ik het ontwerp aan uw Kamer.",
        "De dijkraad maakt zelf gebruik van de dijk.",
        "Eerst was er een dijk, daarna een sluis.",
        "Zolang de dijk nat is, groeit er riet.",
        "De uitkomsten helpen bij het bepalen welke dijk hoger moet.",
        "Per geval wordt gekeken of de dijk hoger moet.",
        "Bij een aanvraag wordt bekeken of aan de voorwaarden is voldaan.",
        "De kosten zijn niet hoger dan geraamd.",
        "Dit is niet bekend bij alle dijkraden.",
        "Jammer dat dit niet bekend is geworden.",
        "De brief hierover is aan hen gestuurd.",
        "Het peil is een verantwoordelijkheid van de hele samenleving.",
        "De wet voorziet hier niet in.",
    ],
)
def test_what_is_left_alone(answer: str) -> None:
    assert kinds(answer) == []


def test_where_another_of_its_kind_stands_it_does_not_count_again() -> None:
    answer = "Er is geen centrale registratie."
    assert [row.text for row in find_signals(with_answer(answer, 1))] == [
        "geen centrale registratie"
    ]
