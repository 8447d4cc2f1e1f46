"""An answer that is put off, in other words than those of telling; all sentences are made up."""

from __future__ import annotations

from tests.annotate.test_signal_words import kinds
from tests.rows import over


@over(
    "answer",
    [
        # What was asked stands first.
        "Of dat zo is, weet ik pas als de stukken er zijn.",
        "Hoe dit kan, bespreek ik met de sector.",
        "Wat dit kost, moet de komende tijd blijken.",
        # It is taken up by the one who answers.
        "Ik zal het voorstel van de leden meenemen in de verdere opzet.",
        "De gevraagde staat zal ik bij de eerstvolgende monitor voegen.",
        "Bij de uitwerking van het kader zal ik oog hebben voor molens.",
        "Ik zal het KiM vragen hier een studie naar te doen.",
        "Aan de dienst is gevraagd een schatting te maken.",
        "Over die vraag buigt zich nu een commissie.",
        "De dienst is bezig met een herbezinning op dit punt.",
        "De opties worden door mijn ministerie met de sector bestudeerd.",
        "De komende periode zal ik een oplossing zoeken.",
        "Er wordt een extern onderzoek ingesteld naar de brand.",
        "Momenteel analyseert de dienst de gevolgen van dit arrest.",
        "Er wordt gewerkt aan een wettelijke grondslag.",
        "De uitkomsten worden meegenomen bij de vormgeving van het stelsel.",
        "De minister komt op dit punt nog met nadere voorstellen.",
        "Op dit moment bereidt het ministerie een besluit voor dat dit regelt.",
        "Ik heb de bond verzocht mij hierover te informeren.",
        "Dit vraagstuk wordt geadresseerd in de Waterstrategie.",
        "Ik laat uitzoeken of dit kan.",
        "Aan dat verzoek zal ik in het jaarverslag voldoen.",
        "Met de uitkomsten kom ik naar uw Kamer.",
        "Binnenkort start een proef met drie molens.",
        # It hangs on what comes first.
        "Of dat nodig is, zal mede afhangen van de ervaringen.",
        "Het vervolg hangt af van het gesprek dat ik binnenkort voer.",
        "Op basis van de uitkomst van de proef besluit ik over de uitrol.",
        "Ik heb hem dit voorgelegd en wacht zijn antwoord af.",
        "Totdat de uitspraak er ligt, kan ik niet ingaan op de gevolgen.",
        "De regeling is nog volop in ontwikkeling.",
        "De procedure loopt nog.",
        "De regeling is op dit moment in internetconsultatie.",
        "Wij zijn in afwachting van het oordeel van de Commissie.",
        "De vraag of dat kan, leg ik voor aan de landsadvocaat.",
        "De gesprekken over de verkoop van de haven lopen.",
        "De effecten worden in 2031 geëvalueerd.",
        "Het voorstel wordt in mei aan de Raad voorgelegd.",
        "Voor een antwoord is nader onderzoek nodig.",
        "De financiering is onderdeel van de kabinetsformatie.",
        "Een keuze voor de haven moet nog vallen.",
        "Het opstellen van de lijst vergt nog enige tijd.",
        "Daarover heeft nog geen besluitvorming plaatsgevonden.",
        "De uitwerking vindt plaats in een besluit.",
        "Een overleg met de burgemeester staat gepland.",
        "De uitspraak van het Hof wordt bestudeerd.",
        "Daarvoor wacht ik de tweede meting af.",
        # It cannot be said now.
        "De reconstructie duurt, dus kan ik deze vraag nu niet beantwoorden.",
        "Het antwoord op deze vraag moet ik u schuldig blijven.",
        "Ik kan u hier nu nog geen stukken over sturen.",
        "Op dit moment is het niet mogelijk een bedrag te noemen.",
        "Het is niet mogelijk dit binnen de gebruikelijke termijn te doen.",
        "Vooralsnog is hierover geen definitief besluit genomen.",
        "Partijen zijn nog met elkaar in gesprek.",
        "De proef moet uitwijzen of dit kan.",
        # It comes then.
        "De minister van VWS zal u hierover afzonderlijk schrijven.",
        "Ik streef ernaar de wet dit jaar bij de Kamer in te dienen.",
        "Deze vraag zal ik samen met de vragen van het lid De Vries beantwoorden.",
        "Het stuk wordt voor de Raad aan uw Kamer verstuurd.",
        "Voor het einde van dit jaar treft u dat aan.",
        "De provincie laat weten dat zij hierover in mei een besluit neemt.",
        "De tussenrapportage is voorzien voor het voorjaar.",
        "Ik kom op een ander moment terug op de dekking.",
        "Dit najaar vindt een midterm review plaats.",
        "Daarin komt ook deze vraag aan bod.",
        "Nadere besluitvorming volgt in de formatie.",
        "Hier ga ik in het debat van morgen graag op in.",
        "Over de voortgang rapporteer ik voor de zomer aan de Kamer.",
        "U kunt de reactie in de week van 12 mei tegemoetzien.",
        "De Commissie komt dit jaar met een evaluatie.",
        "De minister zal hier op een ander moment nog bij stilstaan.",
        "Deze gegevens komen beschikbaar met de volgende landelijke monitor.",
        "De Kamer krijgt daar dit voorjaar een aparte notitie over.",
        "Tijdens de eerstvolgende Raad zal ik erop wijzen.",
        "De cijfers zijn in de loop van februari beschikbaar.",
        "Er ligt nog geen concreet plan.",
        "De Kamer zal de uitkomst voor de zomer tegemoet kunnen zien.",
    ],
)
def test_it_is_put_off(answer: str) -> None:
    assert kinds(answer) == {"deferred"}


@over(
    "answer",
    [
        "Of er gevaar is, wordt door de rechter bepaald.",
        "Hoe dat werkt, staat in de bijlage.",
        "De wijkagent gaat in gesprek met de jongeren.",
        "De NS is voornemens de trein aan te passen.",
        "Er wordt veel onderzoek gedaan naar molens.",
        "De afweging vindt plaats door de rechter.",
        "De zaak wordt door de rechter bestudeerd en beslist.",
        "Ik laat het oordeel daarover aan de molenaars.",
        "Dit kost nog geen drie euro.",
        "De resultaten worden meegenomen in de jaarlijkse keuring.",
        "Deze vragen zal ik gezamenlijk beantwoorden.",
        "Deze vraag zal ik samen met vraag 4 beantwoorden.",
        "Bij een melding wordt verkend of er gevaar is.",
        "Nader onderzoek is niet nodig.",
        "Uit de procedure bleek het niet.",
        "De campagne wordt in de komende maanden op televisie getoond.",
        "Het gesprek met de burgemeester was in mei.",
        "De dienst bereidt het personeel voor op de nieuwe regels.",
    ],
)
def test_it_is_not_put_off(answer: str) -> None:
    assert "deferred" not in kinds(answer)
