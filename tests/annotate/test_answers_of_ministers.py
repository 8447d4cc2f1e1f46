"""Forms in which answers of ministries print what is read; all sentences are made up."""

from __future__ import annotations

from decimal import Decimal

from kamerboek.annotate import (
    find_identifiers,
    find_quantities,
    find_references,
    find_signals,
)
from tests.annotate.examples import answered, with_answer
from tests.rows import over


@over(
    ("answer", "text", "value", "unit", "hedge"),
    [
        ("Er zijn 2 ambassadeurs aangesteld.", "2", "2", "persons", ""),
        ("Er zitten 58 minderjarigen vast.", "58", "58", "persons", ""),
        ("Er zijn 40 manschappen gestuurd.", "40", "40", "persons", ""),
        ("Er zijn 300 particuliere beveiligers.", "300", "300", "persons", ""),
        ("Er zijn 900 mantelzorgers overbelast.", "900", "900", "persons", ""),
        ("Er zijn 70 volwassenen geholpen.", "70", "70", "persons", ""),
        ("Er zijn 2 interieurs opgeknapt.", "2", "2", "count", ""),
        ("Er zijn negen commissarissen benoemd.", "negen", "9", "persons", ""),
        ("Er zijn negen MQ-9 Reaper-toestellen.", "negen", "9", "count", ""),
        ("Er gaan 100 Leopard 1-tanks heen.", "100", "100", "count", ""),
        ("Er komen veertien Leopard 2A8-tanks.", "veertien", "14", "count", ""),
        ("Er waren 12 Zweden en een Deen.", "12", "12", "count", ""),
        ("De omzet nam af met 12%.", "12%", "-12", "percent", ""),
        ("De omzet nam toe met 12%.", "12%", "12", "percent", ""),
        ("De prijs ging omlaag met 3%.", "3%", "-3", "percent", ""),
        ("Het percentage vrouwen is 38,5.", "38,5", "38.5", "percent", ""),
        ("Het percentage vrouwen kwam uit op circa 38.", "38", "38", "percent", "circa"),
        ("In de 30 km-zone gelden regels.", "30", "30", "", ""),
        ("Het percentage stijgt. Zij zijn met 38.", "38", "38", "", ""),
        (
            "Het aantal meldingen lag op circa 127 duizend.",
            "127 duizend",
            "127000",
            "count",
            "circa",
        ),
        ("Voor een aantal scholen is er 2 miljoen.", "2 miljoen", "2000000", "", ""),
        ("Er wordt één azc geopend.", "één", "1", "count", ""),
        ("De opkomst was niet hoger dan 45%.", "45%", "45", "percent", "niet hoger dan"),
        ("Het duurde langer dan acht weken.", "acht weken", "8", "weeks", "langer dan"),
        ("Het kost pakweg € 3 miljoen.", "€ 3 miljoen", "3000000", "eur", "pakweg"),
    ],
)
def test_a_number(answer: str, text: str, value: str, unit: str, hedge: str) -> None:
    (row,) = find_quantities(with_answer(answer, 1))
    assert (row.text, row.value, row.unit, row.hedge) == (text, Decimal(value), unit, hedge)
    assert not row.negated


@over(
    "answer",
    [
        "U kunt bellen met 088 797 25 00.",
        "De telefoon 088 797 25 00 is bezet.",
        "Gemeenten zijn bereikbaar via tel. 14 030.",
        "Het loket is bereikbaar op telefoonnummer: 14 010.",
        "De dienst is telefonisch bereikbaar via 14 070.",
        "Belt u dan 1400.",
        "Dat wordt besproken in zaal 12.",
        "Het gaat vooral om 16- en 17-jarigen.",
        "Dit geldt voor klas 1 en leerjaar 2.",
        "Het re-integratietraject in spoor 2 en lijn 5.",
        "Men geeft een cijfer op een schaal van 1 tot 10.",
        "Het antwoord op een schaal van 1 t/m 5.",
    ],
)
def test_no_number(answer: str) -> None:
    assert find_quantities(with_answer(answer, 1)) == []


@over(
    ("answer", "kind", "identifiers"),
    [
        ("Volgens artikel 9, eerste lid, AVG.", "article", ["AVG-9"]),
        ("Volgens artikel 2, tweede lid, onder b, EVRM.", "article", ["EVRM-2"]),
        ("Volgens artikel 3:2 Awb.", "article", ["Awb-3.2"]),
        ("Volgens artikel 359a Sv.", "article", ["Sv-359a"]),
        ("Volgens artikel 5 van de Wpg.", "article", ["Wpg-5"]),
        ("Volgens artikel 5 van de Wet open overheid.", "article", ["5"]),
        ("Volgens artikel 5 Was dat zo?", "article", ["5"]),
        ("De artikelen 10 tot en met 12 van de wet.", "article", ["10", "11", "12"]),
        ("De artikelen 3 t/m 5 en 8.", "article", ["3", "4", "5", "8"]),
        ("De artikelen 3.7 t/m 5.1 van de wet.", "article", ["3.7", "5.1"]),
        ("De artikelen 2 t/m 90 van de wet.", "article", ["2", "90"]),
        ("Toezegging T03456 is afgedaan.", "commitment", ["T03456"]),
        ("Zie open.overheid.nl/documenten/abc.", "url", ["open.overheid.nl/documenten/abc"]),
        ("Zie duo.nl.", "url", ["duo.nl"]),
        ("Een bericht aan info@rvo.nl of bol.com.", "url", []),
        ("Aanhangsel Handelingen I 2020/21, nr. 5", "aanhangsel", ["ah-ek-20202021-5"]),
        ("Aanhangsel Handelingen II 2020/21, nr. 5", "aanhangsel", ["ah-tk-20202021-5"]),
        ("De brief (31 031/29 949, nr. 19).", "kamerstuk", ["31031", "29949-19"]),
        ("Het waren 31 031/29 949 woningen.", "kamerstuk", []),
        ("(Kamerstuk 24 515, nr. 622 en nr. 630)", "kamerstuk", ["24515-622", "24515-630"]),
    ],
)
def test_an_identifier(answer: str, kind: str, identifiers: list[str]) -> None:
    rows = find_identifiers(with_answer(answer, 1))
    assert [row.identifier for row in rows if row.kind == kind] == identifiers


@over(
    ("answer", "targets", "kind"),
    [
        ("Voor het antwoord op deze vraag verwijs ik u naar vraag 7.", ["7"], "whole"),
        ("Deze vraag is beantwoord bij het antwoord op vraag 8.", ["8"], "whole"),
        ("Hiervoor zij verwezen naar het antwoord op vraag 8.", ["8"], "whole"),
        ("Hierbij verwijs ik naar de antwoorden op vragen 2 en 3.", ["2", "3"], "whole"),
        ("Het antwoord op vraag 3 uit het schriftelijk overleg geldt nog.", [], ""),
        ("Zoals in mijn antwoord op de vragen 2 en 3 aangaf.", ["2", "3"], "partial"),
        ("In antwoord op vraag 2 en 3 meld ik het volgende.", ["2", "3"], "partial"),
        ("In antwoord op vraag 2 en 3 schepen is het zo.", ["2"], "partial"),
        ("Dit overzicht is in antwoord 6 opgenomen.", ["6"], "partial"),
        ("Dit overzicht is in vraag 6 bedoeld.", [], ""),
        ("In de vragenlijst stond onder vraag 4 een fout.", [], ""),
        ("In mijn brief van 2 maart (antwoord op vraag 6) staat dit.", [], ""),
        ("In het vorige antwoord aan de Eerste Kamer staat dit.", [], ""),
    ],
)
def test_a_reference(answer: str, targets: list[str], kind: str) -> None:
    pairs = [("Wat?", answer if number == 12 else "Dat.") for number in range(1, 31)]
    rows = find_references(answered(*pairs))
    assert [row.to_question for row in rows] == targets
    assert {row.kind for row in rows} <= {kind}


@over(
    ("answer", "signals"),
    [
        ("Ik kan niet ingaan op individuele zaken.", ["confidential"]),
        ("Over individuele bedrijven doe ik geen uitspraken.", ["confidential"]),
        ("Vanwege commerciële vertrouwelijkheid noem ik de prijs niet.", ["confidential"]),
        ("Uit oogpunt van nationale veiligheid geef ik geen details.", ["confidential"]),
        ("Gezien de privacygevoeligheid worden zij niet gedeeld.", ["confidential"]),
        ("Zolang het onderzoek loopt, kan ik geen uitspraken doen.", ["confidential"]),
        ("Gelet op het lopende onderzoek kan ik hier niet op ingaan.", ["confidential"]),
        ("De geheimhoudingsplicht staat hieraan in de weg.", ["confidential"]),
        ("Vanwege de veiligheid worden geen aantallen genoemd.", ["confidential"]),
        ("Vanwege de veiligheid wordt dit niet gedeeld.", ["confidential"]),
        ("Uit veiligheidsoverwegingen geef ik geen details.", ["confidential"]),
        ("Vanwege lopende onderhandelingen noem ik geen bedragen.", ["confidential"]),
        ("Ik doe nooit mededelingen over gevallen.", ["confidential"]),
        ("De locatie wordt om veiligheidsredenen niet bekendgemaakt.", ["confidential"]),
        ("De bus is om veiligheidsredenen niet gebruikt.", []),
        ("Vanwege de veiligheid rijden er geen treinen.", []),
        ("Om de veiligheid te verbeteren zijn geen maatregelen nodig.", []),
        ("Vanwege privacy mogen er geen camera's hangen.", []),
        ("Het vertrouwelijk karakter van een gesprek met de arts blijft.", []),
        ("De medewerkers tekenen een geheimhoudingsverklaring.", []),
        ("Bij Miljoenennota wordt hierover duidelijkheid gegeven.", ["deferred"]),
        ("In de komende Kamerbrief ga ik hier nader op in.", ["deferred"]),
        ("Ik stuur u de kabinetsreactie uiterlijk in september toe.", ["deferred"]),
        ("Een besluit hierover wordt in de loop van 2025 verwacht.", ["deferred"]),
        ("Ik loop niet vooruit op de uitkomst.", ["deferred"]),
        ("De minister komt hier in het voorjaar op terug.", ["deferred"]),
        ("Mijn ambtgenoot informeert uw Kamer hierover in mei.", ["deferred"]),
        ("Het kabinet neemt hierover in het voorjaar een besluit.", ["deferred"]),
        ("Het schoolbestuur neemt in juni een besluit.", []),
        ("De Rekenkamer informeert u separaat over dit punt.", ["deferred"]),
        ("Het is nu te vroeg om conclusies te trekken.", ["deferred"]),
        ("De planning is dat dit in maart naar de Kamer gaat.", ["deferred"]),
        ("De dienst publiceert de cijfers jaarlijks in april.", []),
        ("De gemeenteraad wordt hierover in juni geïnformeerd.", []),
        ("Hierover wordt uw Kamer in juni geïnformeerd.", ["deferred"]),
        # What others ask for, and what comes each year, is put off by nobody.
        ("De motie verzoekt de regering de Kamer in mei te informeren.", []),
        ("Het besluit hierover is in de raad van 7 mei genomen.", []),
        ("De leden vragen of de Kamer in mei wordt geïnformeerd.", []),
        ("De dienst brengt elk jaar voor 1 juli verslag uit aan de minister.", []),
        ("Bij een melding zal per geval worden bekeken wat nodig is.", []),
        # Whose it is.
        ("Dit behoort tot de autonome bevoegdheid van de provincie.", ["referred"]),
        ("De bevoegdheid daartoe berust geheel bij de raad.", ["referred"]),
        ("De vervoerder is zelf verantwoordelijk voor zijn dienstregeling.", ["referred"]),
        ("Ik kan niet treden in de beoordeling door de bond.", ["referred"]),
        ("Het is uiteindelijk de rechter die daarover oordeelt.", ["referred"]),
        ("Die vraag kan beter worden gesteld aan de Europese Commissie.", ["referred"]),
        ("Over die inzet beslist het lokale gezag.", ["referred"]),
        ("De gemeente is op dit terrein de eerstverantwoordelijke.", ["referred"]),
        ("Ik verwijs naar de brief van mijn ambtgenoot daarover.", ["referred"]),
        ("Ik heb hierin geen rol.", ["referred"]),
        ("Deze vraag valt buiten mijn verantwoordelijkheid.", ["referred"]),
        ("Een oordeel daarover komt mij niet toe.", ["referred"]),
        ("De gemeente is verantwoordelijk en ontvangt daar geld voor.", []),
        # What is kept from the public.
        ("Over de individuele zaak geef ik geen informatie.", ["confidential"]),
        ("Ik ga daarom niet in op de inhoud van die gesprekken.", ["confidential"]),
        ("Dit wordt niet verstrekt vanwege de bescherming van persoonsgegevens.", ["confidential"]),
        ("Het is vast beleid niet in te gaan op de werkwijze van de dienst.", ["confidential"]),
        # What was not looked into, not kept.
        ("Ik zie geen aanleiding voor een nader onderzoek.", ["not_investigated"]),
        ("Er is geen aanleiding voor een nader onderzoek.", []),
        ("De regeling is nog nooit geëvalueerd.", ["not_investigated"]),
        ("Een onderzoek acht ik niet nodig.", ["not_investigated"]),
        ("Ik ben niet voornemens daar onderzoek naar te doen.", ["not_investigated"]),
        ("De politie maakt dit onderscheid niet.", ["not_kept"]),
        ("Mij staan daarover geen gegevens ter beschikking.", ["not_kept"]),
        ("Het aantal kan niet worden vastgesteld.", ["not_kept"]),
        ("Deze gegevens zijn bij mijn ministerie niet bekend.", ["not_kept"]),
        ("Dit is een aangelegenheid van de provincies.", ["referred"]),
        ("De beslissing is aan het bevoegd gezag.", ["referred"]),
        ("De inrichting is aan de scholen zelf.", ["referred"]),
        ("Het is aan de gemeenten om dit beschikbaar te stellen.", ["referred"]),
        ("De gemeenteraad gaat hierover.", ["referred"]),
        ("Het rapport van de gemeenteraad gaat hierover.", []),
        ("Hierover kan alleen de rechter oordelen.", ["referred"]),
        ("Daar ga ik als minister niet over.", ["referred"]),
        ("Het rapport is aan de gemeenten gestuurd.", []),
        ("Het rapport is aan de minister van Financiën gestuurd.", []),
        ("Het is voor de politie van belang dat het lukt.", []),
        ("Het stuk is voor de gemeenteraad openbaar.", []),
        ("Mij zijn geen onderzoeken bekend.", ["not_investigated"]),
        ("Deze effecten zijn niet in kaart gebracht.", ["not_investigated"]),
        ("Hierover worden geen gegevens geregistreerd.", ["not_kept"]),
        ("Dit is niet uit de gegevens af te leiden.", ["not_kept"]),
        ("Dit blijkt niet uit de gegevens.", []),
        ("Hiervan is geen landelijk beeld.", ["not_kept"]),
        ("Het is niet altijd vastgelegd.", []),
        ("De stichting is niet geregistreerd als goed doel.", []),
        ("Ik kan niet treden in individuele gevallen.", ["confidential"]),
        ("Ik wil de uitkomsten van de evaluatie afwachten.", ["deferred"]),
        ("Het kabinet zal hierover bij Voorjaarsnota besluiten.", ["deferred"]),
        ("De dienst registreert geen gegevens over leeftijd.", ["not_kept"]),
        ("Bedrijven die niet geregistreerd staan, krijgen een boete.", []),
        ("De cijfers zijn nog niet beschikbaar.", ["deferred"]),
        ("Over dat jaar zijn nog geen cijfers bekend.", ["deferred"]),
        ("Over dat jaar zijn geen cijfers bekend.", ["not_kept"]),
    ],
)
def test_a_signal(answer: str, signals: list[str]) -> None:
    assert [row.signal for row in find_signals(with_answer(answer, 1))] == signals
