"""Wordings by which an answer is put off: what is taken up, asked, awaited or talked over first."""

from __future__ import annotations

from kamerboek.annotate.wordings.still_to_come import (
    AT_PRESENT,
    CHAMBER,
    LOOK_INTO,
    LOOKED_INTO,
    TERM,
    UNTIL,
    WE,
)

_NO = r"\b(?:niet|geen|nooit|niets)\b"
_SHORT = r"[^.,;\n]{0,60}?"
_LONG = rf"(?:(?!{_NO})[^.;\n]){{0,100}}?"
_NOW = rf"(?:{AT_PRESENT}|nu|nog)"
_AWAITED = (
    r"\w*(?:antwoord|reactie|advies|adviezen|oordeel|uitspraak|arrest|uitkomst(?:en)?|resultaten|bevindingen"
    r"|conclusies|besluit|beslissing|rapport|voorstel(?:len)?|onderzoek|evaluatie|verkenning)"
)
_OPEN_END = (
    r"\w*(?:uitkomst(?:en)?|resulta(?:at|ten)|gesprek(?:ken)?|onderhandelingen|besluit(?:vorming|en)?|advies"
    r"|vervolg|formatie|ervaringen|evaluatie|onderzoek|overleg|reactie|aanbesteding)"
)
_REVIEW = (
    r"\w*(?:review|evaluatie|toets|herijking|herziening|doorlichting|besluitvorming|heroverweging|audit"
    r"|nulmeting|actualisatie)"
)
_OCCUPIED_WITH = (
    r"\w*(?:bezinning|heroverweging|herziening|herijking|evaluatie|evalueren|onderzoek(?:en)?|inventarisatie"
    r"|inventariseren|verkenning|verkennen|uitwerking|uitwerken|voorbereiding(?:en)?|analyse|opstellen|vormgeving"
    r"|(?:beeld|kaart)\s+te\s+(?:vormen|brengen))\b"
)
_THIS = (
    r"(?:deze\s+vra(?:ag|gen)|dit\s+(?:punt|onderwerp|aspect|vraagstuk|thema|voorstel)|dat\s+punt)"
)
_STUDY = (
    r"(?:\w*onderzoek|evaluatie|verkenning|inventarisatie|analyse|\w*toets(?:ing)?|doorlichting|audit"
    r"|impactanalyse|studie)"
)
_LOOKS = (
    r"(?:analyseert|onderzoekt|inventariseert|beziet|bekijkt|verkent|bestudeert|beoordeelt|toetst)"
)
_WORKED_AT = (
    r"\w*(?:voorstel(?:len)?|grondslag|regeling|plan|aanpak|kader|visie|oplossing|uitwerking|reactie|strategie"
    r"|wet|wetgeving|handreiking|richtlijn|leidraad|agenda|routekaart|stelsel|systematiek|methode|systeem|overzicht|programma|ontwerp)"
)
_HEARING = r"[\w-]*(?:debat|overleg|brief|rapportage|beleidsreactie|nota|reactie|verslag)"

_OF_WHAT = r"(?-i:Of|Hoe|Hoeveel|Welke|Wat|Wanneer|In\s+hoeverre)\b[^.;?\n]{5,140}?,\s+"
"""The question, put before what is said of it: `Of dat kan, `."""
_PUT_OFF_TO = (
    r"(?:(?:wordt|worden|zal|zullen|moet|moeten)\s+(?:(?!door\b|vaak\b|per\b|steeds\b|altijd\b|jaarlijks\b)[\w-]+\s+){0,8}?"
    r"(?:onderzocht|bezien|bekeken|besproken|uitgewerkt|besloten|verkend|uitgezocht|blijken|afgewacht|duidelijk|meegenomen"
    r"|betrokken|gewogen|ingevuld|ge[ëe]valueerd|ge[ïi]nventariseerd)"
    r"|(?:bespreek|onderzoek|bezie|bekijk|verken|beoordeel|bepaal|besluit|inventariseer)\s+(?:ik|wij|we)"
    r"|(?:is|blijft)\s+(?:(?:nog|thans|momenteel|vooralsnog|op\s+dit\s+moment)\s+)?(?:onzeker|onduidelijk|ongewis|open)"
    rf"|is\s+(?:mede\s+)?afhankelijk\s+van\s+(?:de|het)\s+(?:\w+\s+)?(?:{_OPEN_END}|behandeling)"
    r"|vergt\s+(?:nog\s+)?(?:een\s+)?(?:nadere?|juridische)\s+\w+"
    r"|weet\s+(?:ik|men)\s+pas)\b"
)

PUT_OFF = (
    r"(?:verzoek|aanvraag|bezwaar|klacht|zaak)\s+(?:is|zijn)\s+(?:\w+\s+)?in\s+behandeling\b(?!\s+genomen)",
    rf"(?:dit|dat|het|hiervan)\s+hangt\s+(?:[\w-]+\s+){{0,3}}?af\s+van\s+(?:de|het|een)\s+(?:\w+\s+)?(?:{_OPEN_END}|advisering|behandeling|uitspraak|middelen)\b",
    r"(?:wordt|worden|zal|zullen)\s+[^.;\n]{0,80}?\b(?:separaat|afzonderlijk)\s+(?:worden\s+)?(?:beantwoord|toegezonden|verzonden)\b",
    r"vraag\s+of\b[^.;\n]{5,120}?,\s+(?:wordt|zal)\s+(?:\w+\s+){0,3}?(?:betrokken|meegenomen|meegewogen|beantwoord|bezien|gewogen)\b",
    rf"{_OF_WHAT}{_PUT_OFF_TO}",
    # It is taken up by the one who answers.
    rf"(?:{WE}\s+{LOOK_INTO}|{LOOK_INTO}\s+{WE})\s+(?:(?:nu|nog|ook|{AT_PRESENT})\s+)*(?:de\s+)?(?:mogelijkhe(?:id|den)|opties|varianten|alternatieven)\b",
    rf"bij\s+de\s+(?:verdere\s+|nadere\s+)?(?:uitwerking|vormgeving|invulling|herziening)\b{_SHORT}\b(?:zal|zullen)\s+(?:ik|wij|het\s+kabinet)\b",
    r"is\s+(?:(?:een|het|de)\s+(?:\w+\s+){1,3}?)?(?:gevraagd|verzocht)\s+(?:(?:om|een|hier\w*|daar\w*|de|het|dit)\s+)[^.;\n]{0,60}?\b(?:te\s+(?:maken|onderzoeken|bezien|verkennen|adviseren|geven)|door\s+te\s+rekenen|uit\s+te\s+(?:zoeken|voeren|brengen))\b",
    rf"buig(?:t|en)\s+zich\s+(?:\w+\s+)?{_NOW}\b",
    rf"(?:is|ben|zijn)\s+(?:[\w-]+\s+){{0,5}}?bezig\s+(?:met\s+|om\s+|in\s+)?(?:(?:een|de|het)\s+)?(?:[\w-]+\s+){{0,4}}?(?:te\s+)?{_OCCUPIED_WITH}",
    rf"(?:wordt|worden)\s+door\s+(?:mijn|het)\s+(?:ministerie|departement)\b{_LONG}\b(?:bestudeerd|{LOOKED_INTO})",
    rf"{TERM}\s+(?:zal|zullen)\s+(?:ik|wij|het\s+kabinet)\b",
    rf"(?:wordt|worden)\s+(?:(?!{_NO})[\w-]+\s+){{0,4}}?{_STUDY}\s+(?:(?:hier|daar)?naar\s+[^.,;\n]{{0,40}}?)?(?:ingesteld|gestart|opgestart|uitgezet)\b",
    rf"{AT_PRESENT}\s+{_LOOKS}\s+(?:de|het|een|mijn)\b",
    rf"{_LOOKS}\s+(?:(?!{_NO})[\w-]+\s+){{0,6}}?{AT_PRESENT}\b",
    r"er\s+wordt\s+(?:(?:nu|nog|thans|momenteel)\s+)?(?:onderzocht|bezien|nagegaan|bekeken|verkend|uitgezocht)\s+(?:of|hoe|welke?|wat|in\s+hoeverre)\b",
    r"(?-i:Onderzocht|Bezien|Nagegaan|Bekeken|Verkend|Uitgezocht)\s+wordt\s+(?:(?:nu|nog|thans|momenteel)\s+)?(?:of|hoe|welke?|wat|in\s+hoeverre)\b",
    r"over\s+[^.,;\n]{3,60}?\s(?:wordt|worden)\s+(?:(?:nu|nog|thans|momenteel)\s+)?(?:onderhandeld|overlegd|nagedacht)\b",
    r"met\s+[^.,;\n]{3,60}?\s(?:wordt|worden)\s+(?:(?:nu|nog|thans|momenteel)\s+)?(?:overlegd|onderhandeld)\b",
    r"met\s+(?:de\s+)?(?:betrokken|andere|verantwoordelijke|desbetreffende)\s+[^.,;\n]{3,60}?\s(?:wordt|worden)\s+(?:(?:nu|nog|thans|momenteel)\s+)?(?:gesproken|overlegd|onderhandeld)\s+over\b",
    rf"(?:wordt|worden)\s+(?:[\w-]+\s+){{0,4}}?gewerkt\s+aan\s+(?:een|de|het)\s+(?:[\w-]+\s+){{0,3}}?{_WORKED_AT}\b",
    r"(?:uitkomsten?|resultaten|bevindingen|conclusies|aanbevelingen|suggestie)\b[^.,;\n]{0,30}?\b(?:wordt|worden)\s+(?:\w+\s+)?(?:meegenomen|betrokken|meegewogen)\b(?![^.;\n]{0,40}?\b(?:jaarlijkse?|periodieke|dagelijkse)\b)",
    r"(?:kom|komt)\s+(?:(?:ik|het\s+kabinet)\s+)?(?:op\s+dit\s+punt\s+|hier\w*\s+|daar\w*\s+)?nog\s+met\s+(?:nadere|nieuwe|concrete|een|voorstellen)\b",
    rf"{AT_PRESENT}\s+(?:bereid|stel|werk|reken|verzamel|breng|denk)(?:t|en)?\b{_LONG}\b(?:voor|op|uit|door|na|over|in\s+kaart)(?=\s*[.,;]|\s+(?:die|dat|om|waar\w*|hoe|wat)\b)",
    r"(?:wordt|worden)\s+(?:\w+\s+){0,2}?(?:geadresseerd|behandeld|uitgewerkt|meegenomen|betrokken|ingevuld)\s+(?:in|bij)\s+(?:de|het|een|mijn)\s+(?:[\w-]+\s+){0,3}?[\w-]*(?:strategie|programma|plan|brief|nota|kader|visie|agenda|evaluatie|formatie|AMvB|wetsvoorstel|beleidsreactie)\b",
    r"(?:ik\s+laat|laat\s+ik|kabinet\s+laat)\s+[^.;\n]{0,60}?\b(?:uitzoeken|onderzoeken|nagaan|inventariseren|doorrekenen|in\s+kaart\s+brengen|evalueren|toetsen)\b",
    rf"(?:zal|zullen)\s+(?:ik|wij|het\s+kabinet)\s+(?:(?!{_NO})[\w-]+\s+){{0,4}}?(?:in|bij)\s+(?:de|het|mijn|een)\s+(?:[\w-]+\s+){{0,2}}?{_HEARING}\b",
    r"(?:kom|komt)\s+(?:(?:ik|het\s+kabinet)\s+)?(?:\w+\s+){0,3}?naar\s+(?:uw|de)\s+Kamer\b",
    rf"{TERM}\s+(?:start|begint|beginnen|starten)\s+[^.;\n]{{0,40}}?\b(?:pilots?|proef|proeven|experiment|{_STUDY}|traject)\b",
    r"(?:ik\s+wil|wil\s+ik|wij\s+willen|willen\s+wij|kabinet\s+wil|wil\s+het\s+kabinet)\b[^.;\n]{0,40}?\beerst\b[^.;\n]{0,80}?"
    r"\b(?:spreken|bespreken|overleggen|afwachten|onderzoeken|bezien|bekijken|horen|nagaan)\b",
    r"(?:het\s+is|is\s+het)\s+(?:nu\s+|nog\s+)?wachten\s+op\b",
    # It hangs on what comes first.
    r"(?:is|zijn|vormt|vormen)\s+(?:ook\s+)?(?:onder)?deel\s+van\s+(?:de|het|deze)\s+(?:[\w-]+\s+){0,2}?[\w-]*(?:formatie|onderhandeling(?:en)?|besluitvorming|gesprekken|afweging|heroverweging)\b",
    r"moet(?:en)?\s+(?:\w+\s+)?nog\s+(?:vallen|blijken)\b",
    r"(?:vergt|kost|vraagt|duurt)\s+(?:(?:echter|daarom|ook)\s+)?nog\s+(?:enige|even|wat|meer|de\s+nodige|geruime)\b",
    r"(?<!\bwas\s)(?<!\bwaren\s)nog\s+geen\s+(?:\w+\s+){0,2}?(?:besluitvorming|besluit|standpunt|advies|rapport|resultaten|akkoord|overeenstemming|keuze|voorstel|planning|datum|duidelijkheid|zicht)\b",
    r"(?:uitwerking|besluitvorming|invulling)\s+vind(?:t|en)\s+(?:(?!\bdoor\b)[^.,;\n]){0,60}?\bplaats\b",
    rf"(?:neemt?|nemen)\s+(?:{WE}\s+)?(?:hier|daar)over\s+(?:(?!{_NO})[^.;\n]){{0,80}}?\b(?:standpunt|besluit|beslissing)\b",
    rf"over\s+[^.,;\n]{{3,60}}?\s(?:besluit|beslist|besluiten)\s+(?:{WE}|de\s+\w+|het\s+\w+)\s+{TERM}",
    r"zal\s+(?:ik\s+)?(?:[\w-]+\s+){0,3}?(?:na|toe|op)(?:zenden|sturen)\b",
    r"(?:gesprek(?:ken)?|overleg|bijeenkomst|vergadering)\b[^.,;\n]{0,40}?\b(?:staat|staan|is|zijn)\s+(?:\w+\s+)?(?:gepland|voorzien|ingepland)\b",
    r"(?:wordt|worden)\s+(?:(?:nu|thans|nog|eerst|zorgvuldig)\s+)*(?:bestudeerd|geanalyseerd)(?=\s*[.;]|,\s)",
    rf"(?:nog\s+(?:(?!niet\b|geen\b)\w+\s+)?|{AT_PRESENT}\s+)in\s+(?:onderzoek|behandeling|voorbereiding|bewerking|ontwikkeling|overweging|discussie|(?:internet)?consultatie)\b",
    rf"(?:ben|zijn|is)\s+(?:(?!niet\b)[\w-]+\s+){{0,3}}?in\s+afwachting\s+van\s+(?:de|het|een)\s+(?:[\w-]+\s+)?{_AWAITED}\b",
    r"(?:leg\s+ik|(?<=\bik\s)leg)\s+(?:(?!niet\b)[\w-]+\s+){0,4}?voor\s+aan\b",
    rf"(?:gesprekken|onderhandelingen|{_STUDY})\b{_SHORT}\b(?:loopt|lopen)(?=\s*[.;])",
    rf"(?:wordt|worden)\s+(?:(?!{_NO})\w+\s+){{0,3}}?(?:in|eind|begin|medio)\s+20\d\d\s+(?:\w+\s+)?(?:ge[ëe]valueerd|herijkt|herzien|onderzocht|bezien|gepubliceerd|verwacht)\b",
    r"(?:\w*procedure|traject|proces|rechtszaak|aanbesteding|consultatie)\s+(?:\w+\s+){0,2}?loopt\s+nog\b",
    r"(?:is|zijn|heb\s+ik)\s+(?:(?:eerst|daarvoor|hiervoor|echter|wel)\s+)*nadere?\s+(?:onderzoek|overleg|bestudering|analyse|uitwerking|afstemming|informatie)\s+(?:nodig|vereist|noodzakelijk|gewenst)\b",
    r"(?:vergt|behoeft|vereist)\s+(?:(?:echter|nog|wel)\s+)*(?:een\s+)?nadere?\s+(?:uitwerking|onderzoek|analyse|overleg|bestudering|afweging|afstemming|studie)\b",
    r"afhankelijk\s+van\s+(?:de|het)\s+(?:\w+\s+){0,2}?(?:uitspraak|arrest|advies|akkoord|onderzoek|evaluatie)\b",
    r"pas\s+[^.;\n]{0,60}?\b(?:uitsluitsel|antwoord|duidelijkheid|inzicht|informatie)\s+(?:over\s+\w+\s+)?(?:geven|bieden|verschaffen)\b",
    r"zal(?:len)?\s+(?:(?:mede|sterk|vooral|ook|in\s+\w+\s+mate)\s+)*afhangen\s+van\b",
    rf"hang(?:t|en)\s+(?:\w+\s+)?af\s+van\s+(?:de|het|een)\s+(?:\w+\s+)?{_OPEN_END}\b(?=[^.;\n]{{0,60}}?\b(?:ik|wij|binnenkort|nog|lopende|komende|volgende)\b)",
    rf"op\s+basis\s+(?:(?:daar|hier)?van\s*(?:de|het|deze|dit)?\s*)(?:{_OPEN_END}|daarvan|hiervan)?\b[^.;\n]{{0,60}}?\b(?:besluit|beslis|bezie|bepaal|beoordeel|bekijk)\s+(?:ik|wij)\b",
    r"op\s+basis\s+(?:daarvan|hiervan)\s+(?:wordt|worden|zal|zullen)\s+(?:\w+\s+)?(?:bezien|besloten|bekeken|bepaald|beoordeeld|beslist)\b",
    rf"(?:(?<=\bik\s)|(?<=\bwij\s)|(?<=kabinet\s)|(?<=\ben\s)|(?<=\bdaarom\s))wacht(?:en)?\s+(?:ik\s+|wij\s+)?(?:eerst\s+)?(?:zijn|haar|hun|de|het|dit|deze)\s+(?:[\w-]+\s+){{0,3}}?{_AWAITED}\b{_SHORT}\baf\b",
    r"(?:totdat|tot\s+die\s+tijd|tot\s+dat\s+moment|tot\s+dan\s+toe)\b[^.;\n]{0,80}?\b(?:kan|doe|wil|ga|loop|kunnen|doen)\s+(?:ik|wij|we|het\s+kabinet)\b[^.;\n]{0,60}?\b(?:geen|niet|niets)\b",
    rf"wacht(?:en)?\s+(?:ik|wij|het\s+kabinet)\s+(?:(?!{_NO})[^.,;\n]){{3,60}}?\baf\b",
    r"daarna\s+(?:kan|kunnen|zal|zullen|wordt|worden)\s+[^.;\n]{0,60}?\b(?:besluit|beslissing|uitspra(?:ak|ken)|duidelijkheid|antwoord|oordeel)\b",
    r"(?:is|zijn)\s+(?:\w+\s+)?afhankelijk\s+van\s+(?:(?:de|het)\s+)?(?:nog\s+te|nadere|verdere|lopende)\b",
    r"(?:daarna|vervolgens|hierna)\s+(?:wordt|worden|zal|zullen)\s+(?:[\w-]+\s+){0,2}?(?:besloten|bezien|bepaald|beoordeeld|beslist|bekeken)\b",
    r"(?:uitkomst(?:en)?|resulta(?:at|ten)|conclusies|bevindingen)\b[^.,;\n]{0,60}?\b(?:is|zijn)\s+(?:\w+\s+)?(?:bepalend|leidend|richtinggevend|doorslaggevend)\s+voor\b",
    # It cannot be said now.
    rf"{TERM}\s+(?:kan|kunnen)\s+(?:(?!{_NO})[^.;\n]){{0,60}}?\b(?:gezegd|gemeld|aangegeven|meegedeeld)\b",
    r"(?:zolang|omdat|aangezien|nu)\b[^.,;\n]{3,60}?(?:onderhandelingen|aanbesteding\w*|gesprekken|overleg|formatie|besluitvorming|verkenning|traject|evaluatie)\b[^.,;\n]{0,40}?\b(?:nog\s+)?(?:loopt|lopen|gaande\s+(?:is|zijn))(?:\s+\w+){0,2},\s+(?:kan|kunnen|doe|doet|doen|ga|gaat|wil|geef|geeft)\b"
    r"[^.;\n]{0,80}?\b(?:geen|niets?)\b",
    r"laa?t(?:en)?\s+zich\s+(?:[\w-]+\s+){0,4}?nog\s+(?:niet|moeilijk|lastig)\s+(?:\w+\s+)?(?:voorspellen|zeggen|inschatten|aangeven|bepalen|beoordelen|berekenen|vaststellen)\b",
    r"antwoord\b[^.;\n]{0,60}?\bschuldig\b",
    rf"{_NOW}\s+(?:is\s+het\s+|is\s+)?(?:\w+\s+)?niet\s+mogelijk\b[^.;\n]{{0,80}}?\bte\s+(?:noemen|geven|zeggen|beantwoorden|bepalen|schetsen|maken)\b",
    r"niet\s+mogelijk\b[^.;\n]{0,60}?\bbinnen\s+de\s+(?:gebruikelijke|gestelde)\s+termijn\b",
    r"vooralsnog\b[^.;\n]{0,40}?\b(?:geen\s+(?:\w+\s+)?(?:besluit|beslissing|keuze|standpunt|overeenstemming|datum|uitsluitsel|zicht|duidelijkheid)\b|niet\s+(?:\w+\s+)?(?:besloten|beslist|bekend|duidelijk|bepaald))\b",
    rf"nog\s+(?:(?!{_NO})\w+\s+){{0,4}}?in\s+(?:gesprek|overleg|onderhandeling|beraad)\b",
    rf"(?:gesprekken|overleg|onderhandelingen|{_REVIEW})\b{_SHORT}\bnog\s+(?:\w+\s+)?gaande\b",
    r"(?:moet|moeten|zal|zullen)\s+(?:hier|daar)\w*\s+(?:\w+\s+)?(?:inzicht|duidelijkheid|uitsluitsel|antwoord)\s+(?:\w+\s+)?(?:geven|bieden|verschaffen)\b",
    r"(?:moet|moeten|zal|zullen)\s+(?:(?:nog|eerst|moeten)\s+)*(?:uitwijzen|duidelijk\s+maken)\b",
    # It comes then.
    r"(?:kom(?:t|en)\s+beschikbaar|beschikbaar\s+kom(?:t|en))\s+(?:met|bij|in|na)\s+(?:de|het)\s+(?:(?:eerst)?volgende|komende|nieuwe)\b",
    rf"{CHAMBER}\s+krijgt\s+[^.;\n]{{0,60}}?\b\w*(?:notitie|brief|overzicht|rapportage|reactie)\b",
    r"(?:(?<=\bik\s)|(?<=minister\s)|(?<=staatssecretaris\s)|(?<=kabinet\s))zal\s+(?:(?!niet\b|geen\b)[\w-]+\s+){0,6}?(?:nog|later)\b(?!\s+(?:meer|steeds|niet|geen|altijd)\b)",
    rf"(?:zal|zullen)\s+{CHAMBER}\b(?:(?!{_NO})[^.,;\n]){{0,60}}?\b(?:schrijven|berichten|inlichten|informeren)\b",
    rf"vra(?:ag|gen)\s+(?:zal|zullen)\s+(?:ik|wij)\s+(?:\w+\s+)?(?:samen\s+met|separaat|apart|later|tegelijk\w*|{TERM})\b(?!\s+(?:\w+\s+)?vra(?:ag|gen)\s+\d)[^.;\n]{{0,60}}?\bbeantwoorden\b",
    rf"(?:wordt|worden)\s+{UNTIL}\b(?:aan|naar|met)\s+{CHAMBER}\s+(?:\w+\s+)?(?:gestuurd|verstuurd|verzonden|gezonden|toegezonden|aangeboden|voorgelegd)\b",
    rf"{TERM}\s+(?:\w+\s+){{0,2}}?tref(?:t|fen)\s+{CHAMBER}",
    rf"(?:(?<=\bu\s)|(?<=Kamer\s))(?:hoort|verneemt)\s+[^.;\n]{{0,60}}?(?:\bnog\b|{TERM})",
    rf"(?:hier|daar)over\s+[^.,;\n]{{0,60}}?{TERM}\s+(?:\w+\s+)?(?:besluit|beslissing)\s+(?:neemt|nemen|genomen|volgt)\b",
    r"\w*(?:rapport(?:age)?|evaluatie|brief|onderzoek|besluit(?:vorming)?|advies|toets)\b[^.,;\n]{0,40}?\b(?:is|zijn|staat)\s+(?:\w+\s+)?(?:voorzien|gepland)\s+(?:voor|in)\b",
    r"(?:kom\s+ik|(?<=\bik\s)kom)\s+[^.;\n]{0,40}?\b(?:ander\s+moment|later)\b[^.;\n]{0,30}?\bterug\b",
    rf"{TERM}\s+vind(?:t|en)\s+[^.;\n]{{0,60}}?\b{_REVIEW}\b{_SHORT}\bplaats\b",
    rf"(?:daarin|daarbij|dan)\s+(?:komt|komen|wordt|worden|zal|zullen)\s+(?:ook\s+)?{_THIS}\b",
    r"(?:nadere|verdere|definitieve)\s+(?:besluitvorming|invulling|uitwerking)\b[^.,;\n]{0,40}?\bvolg(?:t|en)\b",
    rf"(?:(?<=\bhier\s)|(?<=\bdaar\s))ga(?:at|an)?\s+{WE}\s+(?:\w+\s+)?(?:in|bij|tijdens)\s+(?:het|de|mijn|een)\s+(?:[\w-]+\s+){{0,2}}?{_HEARING}\b[^.;\n]{{0,60}}?\bin(?=\s*[.,;])",
    r"(?:kunt|kan|kunnen)\s+(?:u|uw\s+Kamer|de\s+(?:Tweede\s+)?Kamer)\s+[^.;\n]{0,100}?\b(?:tegemoet\s?zien|verwachten)\b",
    r"(?:u\s+kunt|Kamer\s+kan)\s+[^.;\n]{0,100}?\b(?:tegemoet\s?zien|verwachten)\b",
)
"""What is asked is taken up, hangs on something or comes then; nobody need be told of it."""
