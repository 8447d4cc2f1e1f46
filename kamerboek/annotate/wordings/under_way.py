"""Wordings by which an answer tells where a matter stands: begun, with others, still open."""

from __future__ import annotations

from kamerboek.annotate.wordings.still_to_come import AT_PRESENT, MONTH, TERM

_ME = (
    r"(?:ik|wij|we|het\s+kabinet|de\s+regering|(?:de|mijn)\s+(?:minister|staatssecretaris|collega)|(?:het|mijn)\s+(?:ministerie|departement)"
    r"|de\s+(?:bewindspersonen|Europese\s+Commissie)(?:\s+van\s+(?-i:[A-Z])[\w-]*(?:(?:,|\s+en)?\s+(?-i:[A-Z])\w*){0,3})?)"
)
"""Who has the matter in hand."""
_NO = (
    r"\b(?:niet|geen|nooit|niets|was|waren|werd|werden|had|hadden|heeft|heb|hebben|jaarlijks|altijd|steeds"
    r"|elk|elke|ieder|iedere)\b"
)
_GAP = rf"(?:(?!{_NO})[^.,;\n]){{0,60}}?"
_MATTER = (
    r"(?:besluit(?:vorming)?|beslissing|keuze|knoop|voorstel|ontwerp|concept|plan|planning|uitwerking|invulling|vormgeving|traject"
    r"|tijdpad|akkoord|overeenkomst|contract|advies|rapport|onderzoek|evaluatie|verkenning|analyse|onderhandelingen|gesprekken"
    r"|overleg|aanbesteding|selectie|locatie|financiering|dekking|datum|uitkomsten?|resultaten|cijfers|gegevens|raming)"
)
"""What waits: the end of the word."""
_PROCESS = (
    r"(?:traject|proces|gesprek|onderzoek|evaluatie|verkenning|uitwerking|herziening|herijking|besluitvorming|onderhandelingen|gesprekken"
    r"|overleg|formatie|planvorming|procedure|project|verwerving|aanbesteding|consultatie|doorlichting|heroverweging|afweging|stelsel\w*)"
)
_STUDY = (
    r"(?:onderzoek(?:en)?|evaluatie|verkenning|inventarisatie|analyse|studie|audit|doorlichting|pilot|proef|consultatie"
    r"|monitor|gesprekken|overleg(?:gen)?|procedures?|traject|rechtszaak|beroep|aanbesteding)"
)
_PAPER = (
    r"[\w-]*(?:brief|nota|rapport(?:age)?|reactie|evaluatie|visie|agenda|plan|herziening|strategie|programma|wetsvoorstel"
    r"|besluitvorming|uitwerking|onderzoek|verkenning|afweging|actualisatie|traject|begroting|herijking|formatie)\b"
)
_LOOK = (
    r"(?:bezie|bezien|beziet|bekijk|bekijkt|bekijken|onderzoek|onderzoekt|onderzoeken|verken|verkent|verkennen|weeg|weegt|overweeg|overweegt"
    r"|overwegen|bestudeer|bestudeert|bestuderen|inventariseer|inventariseert|inventariseren)"
)
_TIMES = (
    rf"(?:{TERM}|(?:in|eind|begin|medio|uiterlijk)\s+(?:{MONTH}|20\d\d)"
    r"|(?:eind|begin)\s+dit\s+jaar|de\s+komende\s+(?:tijd|periode|weken|maanden))"
)
"""When: a term, also one that alone tells nothing of the kind."""
_FINISHED = (
    r"(?:zijn\s+)?(?:afgerond|afronden|voltooid|voltooien|gereed|klaar|uitgebracht|uitbrengen|gepresenteerd"
    r"|presenteren|bekend\s?gemaakt|bekendmaken|gepubliceerd|publiceren)\b"
)
_SOME_TIME = r"(?:een|twee|drie|vier|vijf|enkele|een\s+paar|\d+)\s+(?:jaar|jaren|maanden)"

UNDER_WAY = (
    # It is being looked into, talked over, worked at.
    r"onderwerp\s+(?:van|voor|aan)\s+(?:de\s+|het\s+)?[\w-]*formatie\w*",
    rf"(?:wetsvoorstel|wetswijziging|AMvB|besluit|regeling|concept|ontwerp|voorstel|plan)\b{_GAP}\b(?:is|ligt|gaat|staat)\s+(?:(?:nu|thans|momenteel|op\s+dit\s+moment|inmiddels)\s+)?in\s+(?:internet)?consultatie\b(?!\s+g)",
    r"[\w-]*(?:consultatie|planvorming|verkenning|selectieprocedure|aanbesteding|onderhandelingen|gesprekken|voorbereidingen)\s+(?:hier\w*\s+|daar\w*\s+)?(?:is|zijn)\s+(?:zojuist|onlangs|net|inmiddels|recent)\s+(?:gestart|begonnen|aangevangen|opgestart)(?=\s*[.,;])",
    rf"(?:gesprekken|onderhandelingen|besprekingen|uitwerking|herziening|formatie|planvorming)\b{_GAP}\b(?:is|zijn)\s+(?:\w+\s+)?in\s+volle\s+gang\b",
    rf"(?:wordt|worden|zal|zullen)\s+(?:hier|daar)?\w*\s*{_GAP}(?:nader|verder|nog|{TERM})\s+{_GAP}(?:invulling|vorm|uitwerking)\s+(?:aan\s+)?(?:worden\s+)?gegeven\b",
    rf"(?:{_ME}\s+{_LOOK}|{_LOOK}\s+{_ME})\s+(?:(?:nu|momenteel|thans|nog|ook|op\s+dit\s+moment)\s+)*(?:dit|dat|deze|die|hoe|of|welke?|(?:de\s+)?(?:verschillende\s+)?(?:mogelijkhe(?:id|den)|opties|varianten|alternatieven|wenselijkheid|haalbaarheid|noodzaak|gevolgen))\b",
    rf"(?:hier|daar)(?:toe|naar|over|voor|aan|omtrent|tegen)\s+(?:loopt|lopen)\s+(?:(?:nu|thans|momenteel|nog|ook|op\s+dit\s+moment)\s+)*(?:(?:een|het|de|diverse|verschillende)\s+)?(?:\w+\s+)?[\w-]*{_STUDY}\b",
    r"(?:zaak|procedure|kwestie|geschil|uitspraak)\b[^.,;\n]{0,40}?\b(?:is|ligt|dient|loopt)\s+(?:\w+\s+)?(?:in\s+hoger\s+beroep|onder\s+de\s+rechter|bij\s+de\s+rechter|voor\s+de\s+rechter|in\s+cassatie)\b",
    rf"(?:rechter|rechtbank|gerechtshof|hof|Hoge\s+Raad|Afdeling\s+bestuursrechtspraak|tribunaal)\s+(?:doet|zal)\s+{_GAP}{TERM}{_GAP}\buitspraak\b",
    rf"wacht(?:en)?\s+{_ME}\s+(?:(?!{_NO})[^.,;\n]){{0,60}}?\baf\b",
    rf"{_ME}\s+wacht(?:en|t)?\s+(?:(?!{_NO})[^.,;\n]){{3,60}}?\baf\b",
    r"in\s+afwachting\s+(?:(?:hier|daar)van|van\s+[^.,;\n]{3,60}?)\s*,?\s*(?:(?:kan|kunnen|wordt|worden|doe|doet|neem|neemt|zal|zijn|is)\b)[^.;\n]{0,60}?\b(?:geen|niet|niets|nog|aangehouden|opgeschort|gepauzeerd)\b",
    rf"(?:sta|staat|staan|is|zijn|bevind\w*)\s+(?:\w+\s+)?(?:nog\s+)?(?:aan|in)\s+het\s+(?:prille\s+)?(?:begin|beginstadium)\s+van\s+(?:dit|het|deze|een|de)\s+[\w-]*{_PROCESS}\b",
    r"laatste\s+hand\b(?=[^.;\n]{0,60}?\b(?:wordt|worden|legt|leg|leggen)\b)|(?:legt?|leggen|wordt|worden)\s+[^.;\n]{0,40}?\blaatste\s+hand\b",
    rf"(?:{_MATTER}|dit|dat)\b{_GAP}\b(?:ligt|liggen)\s+(?:(?:nu|thans|momenteel|op\s+dit\s+moment|inmiddels)\s+)?(?:ter|voor|bij)\s+{_GAP}\bvoor(?=\s*(?:[.,;]|bij\b|aan\b))",
    rf"(?:voorstel|ontwerp|concept|plan|besluit|tekst|dit|dat|regeling)\s+(?:wordt|worden)\s+(?:(?!{_NO})[\w-]+\s+){{0,3}}?(?:getoetst|beoordeeld|bestudeerd|doorgelicht)\s+door\b",
    rf"(?:wordt|worden)\s+(?:(?:hier\w*|daar\w*|dit|dat|er)\s+)?(?:{AT_PRESENT}|nog|nu)\s+(?:(?!{_NO})[\w-]+\s+){{0,3}}?(?:geverifieerd|gevalideerd|nagelopen|gecontroleerd|afgerond|opgesteld|voorbereid|geconsulteerd|getoetst|aangescherpt|besproken|herijkt|gestudeerd|gepuzzeld|verfijnd|geactualiseerd)\b",
    rf"(?:hier|daar)over\s+(?:spreek|spreekt|spreken|overleg|overlegt|overleggen|onderhandel\w*)\s+{_ME}\s+(?:\w+\s+)?(?:nog|{AT_PRESENT}|nu|{TERM})\b",
    rf"(?:ga|gaat|gaan)\s+{_ME}\s+{_GAP}\bgesprek\s+aan\b|{_ME}\s+(?:ga|gaat|gaan)\s+{_GAP}\bgesprek\s+aan\b",
    rf"(?:werk|werkt|werken|reken|rekent|rekenen)\s+(?:{_ME}\s+)?(?:(?:nog|nu|momenteel|thans|daarom|ook)\s+)*(?:een|dit|deze|dat|die)\s+(?:(?!{_NO})[\w-]+\s+){{0,5}}?(?:uit|door)(?=\s*[.,;])",
    r"(?:werkt|werken)\s+(?:hier|daar)\s+(?:(?:nog|nu|hard|thans)\s+){0,2}aan\b",
    rf"{_PROCESS}\s+(?:(?:hier|daar)\w*\s+)?(?:wordt|worden)\s+{_GAP}(?:vervolgd|voortgezet|hervat|afgewacht)\b",
    r"(?:(?<=\bhet\s)|(?<=\bdit\s)|(?<=\bdat\s))loopt\s+nog(?=\s*[.,;])",
    rf"{_STUDY}\b{_GAP}\b(?:loopt|lopen)\s+(?:(?:nog|naar|verwachting)\s+)*tot\s+(?:en\s+met\s+)?(?:(?!en\b)[\w-]+\s+){{0,5}}?[\w-]+(?=\s*[.;]|,\s+waarna\b)",
    rf"(?:evalueert|onderzoekt|toetst|beziet|beoordeelt|herziet|actualiseert|bestudeert)\s+(?:(?!{_NO})[\w-]+\s+){{1,6}}?{AT_PRESENT}\b",
    r"eerst\s+(?:\w+\s+){0,2}?(?:bestuderen|bezien|afwachten|bekijken|onderzoeken|overleggen|bespreken)\b",
    rf"(?:spreekt|spreken|vergadert|vergaderen|praten)\s+(?:(?:hier|daar)over\s+){_TIMES}",
    rf"voorwerp\s+van\s+(?:[\w-]+\s+){{0,2}}?[\w-]*(?:{_PROCESS}|onderzoek)\b",
    rf"(?:aanleiding|reden|nodig|noodzakelijk|verstandig|gestart|begonnen)\b{_GAP}\bom\s+(?:\w+\s+){{0,3}}?te\s+(?:bezien|onderzoeken|bekijken|verkennen|inventariseren|bespreken)\s+(?:of|hoe|welke?|wat)\b",
    # It is done by then, or when something else is.
    rf"(?:{_MATTER}|{_STUDY}|(?:tussen|voortgangs|eind)?rapportage|ibo|nota|brief|visie)\b[^.;\n]{{0,60}}?\b(?:is|zijn)\s+{_TIMES}\s+(?:gereed|klaar|beschikbaar)\b",
    rf"(?:{TERM}|naar\s+verwachting)\s+{_GAP}\b(?:zal|zullen)\s+{_GAP}\b{_FINISHED}",
    rf"(?:zal|zullen)\s+{_GAP}(?:{TERM}|naar\s+verwachting)\s+{_GAP}\b{_FINISHED}",
    r"voorzie(?:t|n)?\s+in\s+(?:\w+\s+)?(?:oplevering|afronding|besluitvorming|publicatie|indiening|verzending|aanbieding)\b",
    rf"{TERM}\s+(?:maak|maakt|maken)\s+{_ME}\s+{_GAP}\b(?:balans\s+op|keuze)\b",
    r"(?:kan|kunnen)\s+(?:\w+\s+)?(?:worden\s+)?(?:beantwoord|gegeven|bepaald|vastgesteld|genomen|gemaakt)\s+(?:worden\s+)?(?:als|wanneer|zodra|nadat)\b",
    rf"(?:zodra|nadat|wanneer|als)\s+(?:de|het|zijn|haar|mijn)\s+(?:[\w-]+\s+){{0,3}}?(?:Raad\s+van\s+State|Kamer|Senaat|Commissie|[\w-]*(?:{_MATTER}|{_STUDY}))\b[^.,;\n]{{0,40}},\s+"
    r"(?:wordt|worden|zal|zullen)\s+[^.;\n]{0,60}?\b(?:ingediend|aangeboden|gepubliceerd|besloten|gestuurd|bezien|gestart|bepaald|gedeeld|bekend\w*|duidelijk|besluiten|bezien|beslissen)\b",
    rf"(?:wordt|worden)\s+{_GAP}(?:in\s+(?:de|een)\s+(?:tweede|derde|volgende|latere|vervolg)\s*(?:fase|tranche|stap|ronde)|na\s+(?:afloop\s+van\s+)?(?:de|het)\s+[\w-]*{_STUDY}|in\s+nader\s+overleg\s+met)\b"
    r"[^.;\n]{0,40}?\b(?:getoetst|beoordeeld|bepaald|bezien|besloten|uitgewerkt|onderzocht|meegenomen|ingevuld|vastgesteld|bekeken)\b",
    rf"(?:gunning|toekenning|{_MATTER})\b{_GAP}\bvolg(?:t|en)\s+(?:na|zodra|wanneer|nadat|in|bij|uiterlijk|{TERM})\b",
    rf"(?:hier|daar)(?:aan|voor|naar|op)?\s+(?:wordt|worden|zal|zullen)\s+{_GAP}\b(?:in|bij)\s+(?:de|het|mijn|een)\s+(?:[\w-]+\s+){{0,2}}?{_PAPER}{_GAP}\b(?:aandacht|ingegaan|gekeken|stilgestaan)\b",
    rf"(?:wordt|worden)\s+(?:{TERM}|de\s+komende\s+(?:tijd|periode|weken|maanden))\s+{_GAP}\b(?:geschetst|uitgewerkt|bezien|getoetst|beoordeeld|verkend|onderzocht|besproken|ingevuld|vormgegeven)\b",
    # It is taken along in something else.
    rf"(?:(?:ik|wij|kabinet)\s+(?:betrek|betrekken|betrekt|weeg|neem|nemen)|(?:betrek|betrekken|betrekt|weeg|neem|nemen)\s+{_ME})\s+(?:dit|dat|deze|die|uw)\s+(?:[\w-]+\s+){{0,2}}?(?:bij|mee\s+(?:in|bij|als))\b",
    rf"maak(?:t|en)\s+(?:ook\s+)?(?:onder)?deel\s+uit\s+van\s+(?:de|het|een)\s+(?:[\w-]+\s+){{0,2}}?[\w-]*{_PROCESS}\b",
    rf"(?:krijg(?:t|en)|land(?:t|en))\s+{_GAP}\b(?:een\s+)?(?:plek|plaats)?\s*in\s+(?:de|het|een|mijn)\s+(?:[\w-]+\s+){{0,2}}?{_PAPER}",
    rf"(?:vraag|vragen|punt|punten|aspect|onderwerp|vraagstuk|dit|dat)\s+(?:wordt|worden|zal|zullen)\s+{_GAP}\b(?:beantwoord|geadresseerd|bezien|meegenomen|betrokken|behandeld|uitgewerkt|onderzocht)\s+(?:in|bij)\s+(?:de|het|een|mijn)\s+(?:[\w-]+\s+){{0,2}}?{_PAPER}",
    rf"(?:bij|in)\s+de\s+(?:nadere\s+|verdere\s+)?(?:uitwerking|invulling|vormgeving|implementatie|herziening)\s+(?:van\s+[^.,;\n]{{3,60}}?\s+)?(?:zal|zullen|wordt|worden)\s+(?:(?:hier|daar)\w*|dit|dat|deze)\b{_GAP}\b(?:aandacht|bezien|meegenomen|meegewogen|betrokken|gekeken|ingegaan|uitgewerkt|gegeven|besteed)\b",
    r"in\s+het\s+kader\s+van\s+(?:de|het|deze|dit)\s+[^.,;\n]{3,60}?\s(?:wordt|worden|zal|zullen|bezie|bekijk|onderzoek|weeg|buig|beraad|kijk)\s+(?:(?:dit|dat|hier\w*|daar\w*|ook|ik|wij|het\s+kabinet|nader|nog)\s+){1,3}",
    rf"buig(?:t|en)?\s+(?:{_ME}\s+)?(?:mij|me|zich|ons)\b",
    rf"{_MATTER}\b{_GAP}\blaat\s+{_ME}\s+(?:over\s+)?aan\s+(?:(?:zijn|mijn|haar)\s+(?:ambts?)?opvolger|een\s+(?:nieuw|volgend)\w*)|laat\s+{_ME}\s+(?:\w+\s+)?over\s+aan\s+(?:zijn|mijn|haar)\s+(?:ambts?)?opvolger",
    # Later it is looked at again.
    rf"(?:over|na)\s+{_SOME_TIME}\s+(?:wordt|worden|zal|zullen|volgt|vindt|bezie|bekijk|komt)\s+{_GAP}(?:ge[ëe]valueerd|evaluatie|bezien|herijkt|herijking|onderzocht|heroverwogen|tussenbalans|evalueren|bekeken)\b",
    rf"(?:wordt|worden)\s+(?:over|na)\s+{_SOME_TIME}\s+{_GAP}\b(?:gemeten|ge[ëe]valueerd|bezien|herijkt|onderzocht|bekeken)\b",
    # Who has the matter in hand does something about it first.
    r"(?:bepaal|besluit|beslis|beoordeel|bezie|weeg)\s+(?:ik|wij)\s+(?:\w+\s+){0,2}?(?:of|welke?|hoe|wat)\b",
    rf"(?:{_ME}\s+vra(?:ag|agt|gen)|vra(?:ag|agt|gen)\s+{_ME})\s+{_GAP}\bte\s+(?:adviseren|onderzoeken|kijken|bezien|rapporteren|inventariseren|berichten)\b",
    r"(?:is|zijn)\s+(?:(?!niet\b)\w+\s+)?om\s+(?:een\s+|nader\s+|nadere\s+)?(?:advies|reactie|toelichting|opheldering|zienswijze)\s+gevraagd(?=\s*[.,;])",
    rf"(?:wordt|worden)\s+in\s+het\s+kader\s+van\s+{_GAP}\b(?:bekeken|bezien|onderzocht|verkend|gewogen|meegenomen|beoordeeld|uitgewerkt)\b",
    r"(?:(?<=\bik\s)|(?<=\bwij\s)|(?<=kabinet\s))kom(?:t|en)?\s+(?:(?!niet\b)\w+\s+){0,3}?met\s+(?:een|nadere|concrete|nieuwe)\s+(?:\w+\s+){0,2}?[\w-]*(?:voorstel(?:len)?|planning|plan(?:nen)?|reactie|brief|visie|aanpak|uitwerking|wetsvoorstel|regeling)\b",
    r"kom(?:t|en)?\s+(?:ik|wij|het\s+kabinet)\s+(?:(?!niet\b)\w+\s+){0,3}?met\s+(?:een|nadere|concrete|nieuwe)\s+(?:\w+\s+){0,2}?[\w-]*(?:voorstel(?:len)?|planning|plan(?:nen)?|reactie|brief|visie|aanpak|uitwerking|wetsvoorstel|regeling)\b",
    r"(?:opstellen|uitwerken|voorbereiden|vormgeven|voorbereiding|uitwerking)\s+(?:van|hiervan|daarvan)\b[^.,;\n]{0,60}?\bis\s+(?:\w+\s+)?in\s+volle\s+gang\b",
    r"(?:is|zijn|staat|staan)\s+(?:(?!niet\b)\w+\s+)?(?:geagendeerd\s+voor|op\s+de\s+agenda\s+(?:van|voor))\s+(?:de|het|een)\s+(?:[\w-]+\s+){0,3}?[\w-]*(?:overleg|debat|raad|vergadering|top|bijeenkomst)\b",
    r"(?:kost|vergt|vraagt|neemt)\s+(?:(?:echter|daarom|nog|helaas)\s+)?meer\s+tijd\b",
    rf"(?!aanbesteding)(?:{_STUDY})\s+(?:hier\w*\s+|daar\w*\s+)?(?:start|starten|begint|beginnen|vangt)\s+{_TIMES}",
    rf"(?:wordt|worden)\s+(?:niet|pas)\s+(?:eerder\s+dan\s+|voor\s+|in\s+|na\s+)(?:{_TIMES}|20\d\d|de\s+\w+)\s+verwacht\b",
    r"(?:wordt|worden)\s+(?:hiertoe\s+|daartoe\s+)?(?:verschillende|diverse|meerdere|enkele)\s+(?:\w+\s+)?(?:scenario['’]s|varianten|opties|alternatieven|maatregelen)\s+(?:\w+\s+)?(?:uitgewerkt|verkend|onderzocht|bezien|doorgerekend|in\s+kaart\s+gebracht)\b",
    rf"(?:is|zijn)\s+(?:\w+\s+)?aangekondigd\s+voor\s+(?:{_TIMES}|(?:het|de)\s+(?:(?:eerste|tweede|derde|vierde|komende|volgende)\s+)?(?:kwartaal|helft|voorjaar|najaar|zomer|jaar))\b",
    r"betrokken\s+bij\s+de\s+(?:verdere|nadere|definitieve)\s+(?:besluitvorming|uitwerking|afweging)\b",
    r"(?:hang(?:t|en)|afhankelijk)\s+[^.;\n]{0,60}?\b(?:volgend|nieuw|komend)\s+kabinet\b",
    r"(?:moet|moeten|zal|zullen)\s+(?:(?!\b(?:niet|geen)\b)[^.,;\n]){0,60}?\buitwijzen\b",
    r"pas\s+na\b[^.,;\n]{0,40}?\b(?:reageren|ingaan|besluiten|oordelen|bepalen|besloten|bepaald)\b",
    # It is open, not known, too early.
    rf"(?:sta|staat|staan|lig|ligt|liggen|is|zijn)\s+(?:(?!{_NO})[\w-]+\s+){{0,3}}?nog\s+(?:\w+\s+)?(?:open|op\s+tafel|ter\s+discussie)(?=\s*[.,;])",
    r"(?:weet|weten|ligt|liggen|bestaat|bestaan|is|zijn|heb|heeft|hebben|ken|kennen)\s+(?:(?:ik|wij|we|er|het\s+kabinet|dit|dat|deze|die|hier\w*|daar\w*|nu|thans|ook|helaas)\s+){0,4}?nog\s+niet(?=\s*[.,;])",
    rf"{_MATTER}\b(?:(?!\b(?:niet|geen|was|waren|werd)\b)[^.,;\n]){{0,60}}?\b(?:is|zijn|wordt|staat|staan|ligt|liggen)\s+(?:(?:thans|nu|momenteel|echter|dus|daarom|op\s+dit\s+moment)\s+)*nog\s+niet\s+(?:\w+\s+)?(?:ge|ver|be|vast|rond|klaar|af|door|uit|bij|op|aan|in)\w*(?=\s*(?:[.,;]|en\b|maar\b))",
    r"(?<!\bniet\s)vooruit\s?lop(?:en|end)\b[^.;\n]{0,80}?\b(?:niet|geen|niets|onwenselijk|ongepast|prematuur|voorbarig|onverstandig)\b",
    r"(?:prematuur|voorbarig|(?:niet|weinig)\s+opportuun|te\s+vroeg)\s+(?:om|(?:hier|daar)(?:op|over|voor))\b",
    r"(?:tijd|toekomst|praktijk|evaluatie|onderzoek|monitor\w*|ervaring(?:en)?)\s+(?:zal|zullen|moet|moeten)\s+(?:(?:het|dat|dit|hier\w*|daar\w*|ons|nog|moeten)\s+){0,3}(?:leren|uitwijzen|laten\s+zien|aantonen|uitmaken|uitwijst)\b",
    r"demissionaire?\b[^.;\n]{0,80}?\b(?:neem|neemt|doe|doet|zal|kan|laat|past|worden|wordt|ga|gaat)\b[^.;\n]{0,60}?\b(?:geen|niet|over\s+aan)\b",
    r"(?:doe|doet|doen|kan|kunnen)\b[^.,;\n]{0,40}?\bgeen\s+(?:\w+\s+)?(?:uitspraken|mededelingen)\b[^.,;\n]{0,40}?\b(?:zolang|totdat|voordat|hangende)\b",
    rf"{_ME}\s+(?:verwacht|verwachten)\s+(?:de\s+)?[\w-]*(?:uitkomsten?|resultaten|{_STUDY}|rapport|advies|besluit|voorstel)\s+(?:(?:in|vanaf|begin|eind|medio|halverwege)\s+)+20\d\d",
    rf"(?:uitkomsten?|resultaten|rapport|advies|besluit|voorstel|cijfers)\s+(?:hiervan\s+|daarvan\s+)?verwacht(?:en)?\s+{_ME}\s+(?:(?:pas|in|vanaf|begin|eind|medio|halverwege|naar\s+verwachting)\s+)+20\d\d",
)
"""The answer waits for what is under way, or nobody knows it yet."""
