"""Wordings by which an answer tells that a matter is open: looked into, awaited, not known yet."""

from __future__ import annotations

from kamerboek.annotate.wordings.still_to_come import (
    AT_PRESENT,
    LOOKED_INTO,
    NEXT_LETTER,
    TERM,
    UNDER_WAY,
    WE,
)

_NOW_OR_YET = rf"(?:{AT_PRESENT}|nu|nog|vooralsnog|voorlopig)"
_SHORT = r"[^.,;\n]{0,60}?"
_STUDY = (
    r"\w*(?:onderzoek|evaluatie|analyse|verkenning|inventarisatie|studie|doorlichting|audit"
    r"|(?-i:MER)|toets(?:ing)?)\b"
)
_LOOKING = (
    r"(?:onderzoek(?:t|en)?|inventariseer(?:t)?|inventariseren|bezie(?:t|n)?|bekijk(?:t|en)?|verken(?:t|nen)?"
    r"|actualiseer(?:t)?|actualiseren|beoordeel(?:t)?|beoordelen|analyseer(?:t)?|analyseren|evalueer(?:t)?|evalueren|weegt|wegen)"
)
_SETTLED = (
    r"(?:vast|zeker|besloten|beslist|bepaald|vastgesteld|vastgelegd|uitgekristalliseerd|uitgewerkt|definitief"
    r"|(?:bekend|duidelijk|helder)(?!\s+(?:met|bij|geworden)\b))"
)
_TOLD_OF = (
    r"(?:in\s+te\s+schatten|aan\s+te\s+geven|te\s+(?:zeggen|geven|noemen|voorzien|overzien|bepalen|voorspellen"
    r"|beantwoorden|beoordelen|berekenen|ramen|duiden))"
)
_VIEW = (
    r"(?:uitspra(?:ak|ken)|mededeling(?:en)?|antwoord(?:en)?|inschatting(?:en)?|oordeel|conclusies?|uitsluitsel"
    r"|inzicht|duidelijkheid|planning|raming|standpunt|toelichting)"
)
_AWAITED = (
    rf"(?:\w*(?:uitkomst(?:en)?|resultaten|uitspraak|arrest|advies|adviezen|oordeel|besluitvorming|bevindingen|conclusies"
    rf"|rapport|reactie|voorstel(?:len)?|verloop|afronding|beslissing)|{UNDER_WAY}|{_STUDY})"
)
_DECIDED_AT = (
    r"(?:(?:in|bij|tijdens)\s+(?:de|het)\s+(?:(?:eerst)?volgende\s+|komende\s+)?(?:\w*(?:besluitvorming|begrotingsronde|nota)|formatie)"
    rf"|{TERM})"
)
_OTHER_DOCUMENT = (
    r"\w*(?:evaluatie|uitwerking|herziening|reactie|brief|rapportage|verkenning|besluitvorming|afweging|monitor"
    r"|actualisatie|onderzoek|agenda|visie|nota|traject)"
)
_THIS = (
    r"(?:(?<=\bdit\s)|(?<=\bdat\s)|(?<=\bpunt\s)|(?<=\bvraag\s)"
    r"|(?<=onderdeel\s)|(?<=aspect\s)|(?<=onderwerp\s)|(?<=suggestie\s)|(?<=aanbeveling\s)|(?<=voorstel\s))"
)
"""What was asked is taken up, not who takes part: `de gemeenten worden betrokken bij`."""
_TAKEN_UP = r"(?:betrokken|meegenomen|meegewogen)"

_TREATED = r"(?:meegenomen|meegewogen|opgenomen|verwerkt)"
_EACH = r"(?<!\bper\sgeval\s)(?<!\baltijd\s)(?<!\bsteeds\s)(?<!\btelkens\s)"
_HAS = r"(?:is|zijn|heb|heeft|hebben|bestaat|ligt|kan|kunnen)"
_EXPECTED = (
    r"(?:\w*(?:uitkomsten?|resultaten|bevindingen|rapport|advies|besluit(?:vorming)?|brief|reactie|voorstel|plan|visie|uitspraak|nota|handreiking)"
    rf"|{_STUDY}|duidelijkheid)"
)

NOT_SETTLED = (
    rf"(?:{_STUDY}|voorbereiding(?:en)?\b|uitwerking\b){_SHORT}\b(?:is|zijn)\s+(?:(?:inmiddels|onlangs|nu|reeds)\s+)?(?:gestart|begonnen)(?=\s*[.,;])",
    # It is looked into.
    rf"{_LOOKING}\s+(?:\w+\s+){{0,3}}?(?:{AT_PRESENT}|(?<!\bdie\s)nog(?!\s+(?:eens|altijd|meer)\b))\s+(?:of|hoe|wat|welke?|waar\w*|in\s+hoeverre|hoeveel|de|het|dit|deze)\b",
    rf"{AT_PRESENT}\s+{_LOOKING}\s+(?:de|het|een)?\s*[\w&-]+(?:\s+[\w&-]+){{0,4}}?\s+(?:of|hoe|wat|welke?|in\s+hoeverre|hoeveel)\b",
    rf"(?:verricht|verrichten|doet|doen|voert|voeren)\s+(?:{AT_PRESENT}|nu|nog)\s+(?:\w+\s+){{0,5}}?{_STUDY}",
    rf"{AT_PRESENT}\s+(?:verricht|verrichten|doet|doen|voert|voeren)\s+{_SHORT}\b{_STUDY}",
    rf"voer(?:t|en)\s+(?:\w+\s+){{0,3}}?\w*{_STUDY}\s+uit,?\s+waarvan\b",
    rf"breng(?:t|en)?\s+(?:\w+\s+)?{AT_PRESENT}\b{_SHORT}\bin\s+kaart\b",
    rf"{AT_PRESENT}\s+breng(?:t|en)?\b{_SHORT}\bin\s+kaart\b",
    rf"{_STUDY}\b{_SHORT}\b(?:wordt|worden)\s+(?:{AT_PRESENT}|nu|nog)\s+(?:\w+\s+)?(?:uitgevoerd|verricht|gedaan|opgezet|afgerond)\b",
    rf"(?:wordt|worden)\s+(?:\w+\s+){{0,3}}?(?:(?:{AT_PRESENT}|nu|nog)\s+){{1,2}}(?:(?!niet\b|geen\b)\w+\s+){{0,5}}?"
    rf"(?:{LOOKED_INTO}|(?:bekeken|gesproken|overlegd|onderhandeld|nagedacht|verzameld|opgevraagd|uitgevraagd|geanalyseerd|beoordeeld|berekend|doorgerekend|geactualiseerd|bestudeerd|verwerkt|gewogen|herzien|getoetst|vormgegeven)\b)",
    rf"{AT_PRESENT}\s+(?:wordt|worden)\s+(?:\w+\s+){{0,3}}?(?:nog\s+)?(?:opgevraagd|uitgevraagd|onderhandeld|doorgerekend|geactualiseerd)\b",
    rf"{AT_PRESENT}\s+(?:loopt|lopen)\s+(?:er\s+)?(?:(?:een|het|de)\s+)?(?:\w+\s+)?(?:{_STUDY}|{UNDER_WAY}\b)",
    rf"(?:loopt|lopen|vindt|vinden)\s+(?:\w+\s+){{0,2}}?{AT_PRESENT}\s+(?:\w+\s+)?{UNDER_WAY}\b",
    r"(?:is|zijn|vormt|vormen)\s+(?:(?!geen\b|niet\b)\w+\s+){0,2}?onderwerp\s+van\s+(?:[\w-]+\s+){0,2}?[\w-]*"
    r"(?:gesprek(?:ken)?|overleg|onderhandeling(?:en)?|besluitvorming|studie|beraad|onderzoek)\b(?!\s+geweest)",
    r"(?:heeft|hebben|neemt)\s+(?:[\w-]+\s+){1,4}?in\s+onderzoek\b(?!\s+(?:gehad|genomen))",
    r"(?:besluit(?:vorming)?|beslissing|behandeling|oordeel)\b[^.,;\n]{0,40}?\b(?:is|wordt)\s+(?:\w+\s+)?(?:aangehouden|opgeschort|uitgesteld)\b",
    rf"\w*{_STUDY}\b{_SHORT}\bin\s+volle\s+gang\b",
    r"(?:is|zijn|ligt|liggen|bevindt|bevinden)\s+(?:\w+\s+){0,2}?nog\s+in\s+(?:(?:de|een|het|zijn)\s+)?(?:\w+\s+)?"
    r"(?:beginfase|beginstadium|voorbereiding\w*|ontwikkel(?:ing|fase)|bewerking|opstartfase|beraad|uitwerking|verkenning\w*|onderzoeksfase)\b",
    r"(?:pilot|proef|experiment)\s+(?:\w+\s+){0,2}?nog\s+[^.,;\n]{0,40}?\bloopt\b",
    # It is awaited.
    rf"{_AWAITED}\b{_SHORT}\b(?:moet|moeten|dient|dienen|wordt|worden)\s+(?:(?!niet\b)\w+\s+){{0,3}}?(?:te\s+worden\s+)?afgewacht\b",
    rf"(?:moet|moeten|dient|dienen|wordt|worden)\s+{_SHORT}\b{_AWAITED}\b{_SHORT}\b(?:te\s+worden\s+)?afgewacht\b",
    rf"{_AWAITED}\b[^.\n]{{0,60}}?\b(?:af\s+te\s+wachten|afwachten)\b",
    rf"{_AWAITED}\b[^.\n]{{0,60}}?\bwacht(?:en)?\s+(?:(?:ik|wij|we|het\s+kabinet)\s+)?(?:deze|die|dit|dat)\s+(?:eerst\s+)?af\b",
    rf"in\s+afwachting\s+van\s+(?:de|het|die|dat|deze|dit)\s+(?:\w+\s+){{0,2}}?{_AWAITED}\b[^.\n]{{0,60}}?\b(?:geen|niet|nog)\b",
    r"(?<!\bniet\s)vooruitlopend\s+op\b[^.\n]{0,80}?\b(?:geen\s+(?:\w+\s+){0,2}?\w+|niets?|niet\s+(?:\w+\s+){0,2}?(?:in|uit|ingaan|zeggen|vooruit))\b",
    r"(?:hangt|is)\s+(?:\w+\s+)?af(?:hankelijk)?\s+van\s+(?:de|het)\s+(?:\w+\s+){0,2}?(?:uitkomst(?:en)?|resultaten|conclusies|bevindingen)\s+van\b",
    # It is not known, not decided, not ready yet.
    rf"(?:is|zijn|staat|staan|blijft)\s+(?:[\w-]+\s+){{0,4}}?(?:{AT_PRESENT}\s+|nu\s+)?nog\s+niet\s+(?:(?:precies|exact|volledig|geheel|definitief|helemaal|goed)\s+)?{_SETTLED}\b",
    r"nog\s+niet\s+(?:(?:precies|exact|volledig|geheel|definitief|goed)\s+)?(?:vast\s?sta(?:at|an)|(?:duidelijk|bekend|zeker|helder)\s+(?:is|zijn))\b",
    rf"(?:is|zijn|blijft)\s+(?:[\w-]+\s+){{0,4}}?(?:{AT_PRESENT}|nu|nog|vooralsnog)\s+(?:nog\s+)?(?:onduidelijk|onzeker|onbekend|prematuur|ongewis)\b",
    rf"{_NOW_OR_YET}\s+(?:nog\s+)?(?:niet|moeilijk|lastig|geen\s+\w+)\s+(?:\w+\s+){{0,2}}?{_TOLD_OF}\b",
    rf"{_AWAITED}\b{_SHORT}\b(?:is|zijn)\s+(?:{AT_PRESENT}\s+|nu\s+|op\s+\w+\s+\w+\s+)?nog\s+niet\s+(?:\w+\s+)?"
    r"(?:afgerond|gereed|klaar|voltooid|ontvangen|verschenen|opgeleverd|gepubliceerd|binnen|voorhanden|beschikbaar)\b",
    rf"{_AWAITED}\b{_SHORT}\bnog\s+(?:niet\s+(?:\w+\s+)?(?:is|zijn)\s+(?:afgerond|voltooid|ontvangen|verschenen|opgeleverd|gepubliceerd)"
    r"|niet\s+(?:afgerond|gereed|klaar|voltooid|beschikbaar)\s+(?:is|zijn)|moet(?:en)?\s+worden\s+(?:afgerond|opgeleverd|uitgevoerd|vastgesteld))\b",
    r"ten\s+tijde\s+van\s+(?:de|deze|het)\s+(?:beantwoording|beantwoorden|schrijven)\b[^.\n]{0,80}?\bnog\s+(?:niet|geen)\b",
    r"(?:moet(?:en)?|dien(?:t|en))\s+(?:\w+\s+){0,3}?nog\s+(?:[^\s.,;]+\s+){0,7}?(?:plaats\s?(?:te\s)?vinden|(?:te\s+)?worden\s+(?:\w+\s+)?(?:besloten|beslist|genomen|vastgesteld|bepaald|uitgewerkt|onderzocht|bezien|besproken|afgerond|ingevuld))\b",
    r"nog\s+moet(?:en)?\s+(?:worden\s+(?:\w+\s+)?(?:besloten|beslist|genomen|vastgesteld|bepaald|uitgewerkt|onderzocht|bezien|besproken|ingevuld)|plaatsvinden|blijken)\b",
    rf"(?:kan|kunnen)\s+(?:(?:ik|wij|we|het\s+kabinet|hier\w*|daar\w*|dan\s+ook|dus|u|daarom|dit|dat)\s+){{0,4}}?"
    rf"(?:{AT_PRESENT}|nu|vooralsnog|voorlopig)\s+(?:nog\s+)?(?:dan\s+ook\s+)?(?:geen\s+(?:\w+\s+){{0,2}}?{_VIEW}\b|niets?\s+(?:\w+\s+){{0,4}}?(?:zeggen|aangeven|vooruitlopen|op\s+ingaan)\b)",
    rf"(?:{_NOW_OR_YET}\s+){{1,2}}(?:geen|niets?|niet)\b{_SHORT}\b(?:kan|kunnen)\s+(?:\w+\s+)?(?:ingaan|zeggen|geven|aangeven|doen|beantwoorden|vooruitlopen|melden|noemen)\b",
    r"(?:te\s+(?:vroeg|recent|pril)|prematuur)\s+(?:om|voor)\b[^.\n]{0,60}?\b(?:zeggen|conclu\w+|oordelen|beoordelen|oordeel|uitspra\w+|spreken|stellen|bepalen|speculeren|vooruit)\b",
    rf"is\s+het\s+(?:(?:daarvoor|hiervoor|{AT_PRESENT}|nu|nog)\s+){{1,3}}te\s+vroeg\b",
    r"(?<!\bwas\s)(?<!\bwaren\s)nog\s+(?:geen|onvoldoende)\s+(?:\w+\s+)?(?:zicht|duidelijkheid|helderheid|overeenstemming|uitsluitsel|besluit|beslissing|standpunt|definitieve?\s+\w+)\s+"
    r"(?:(?:op|over)\b|(?:genomen|ingenomen|bereikt|gegeven))",
    rf"(?:{_VIEW}|vraag)\s+{_SHORT}\bpas\s+{_SHORT}\b(?:als|wanneer|nadat|zodra|na)\b",
    r"nee,\s+nog\s+niet(?=\s*[.,;])",
    r"\b(?:beantwoording|beantwoorden|antwoord)\b[^.\n]{0,60}?\b(?:vergt|kost|vraagt)\s+(?:\w+\s+){0,2}?(?:meer|extra|langere?)\s+tijd\b",
    # It is decided or treated with something else.
    rf"(?:wordt|worden)\s+(?:\w+\s+){{0,3}}?(?:bezien|gewogen|besloten|meegewogen|bepaald|beslist)\s+{_DECIDED_AT}\b",
    rf"\w*(?:keuze|besluit|beslissing)\b{_SHORT}\b(?:wordt|worden|zal|zullen)\s+(?:\w+\s+){{0,3}}?{TERM}\s+(?:\w+\s+){{0,2}}?(?:genomen|gemaakt|verwacht|bekend)\b",
    rf"(?:zal|zullen)\s+{WE}\b{_SHORT}\b{_DECIDED_AT}\b{_SHORT}\b(?:uitspreken|besluiten|beslissen|wegen|bepalen)\b",
    rf"{_THIS}(?:wordt|worden|zal|zullen)\s+(?:\w+\s+){{0,3}}?{_TAKEN_UP}\s+(?:in|bij)\s+(?:de|het|mijn|een)\s+(?:\w+\s+){{0,2}}?{_OTHER_DOCUMENT}\b",
    rf"{_THIS}(?:wordt|worden|zal|zullen)\s+(?:\w+\s+){{0,3}}?(?:in|bij)\s+(?:de|het|mijn|een)\s+(?:\w+\s+){{0,2}}?{_OTHER_DOCUMENT}\b{_SHORT}\b{_TAKEN_UP}\b",
    rf"betrek(?:ken)?\s+(?:ik|wij|we|het\s+kabinet)\s+(?:(?:dit|dat|deze|die|uw)\s+(?:\w+\s+)?)?(?:ook\s+)?(?:in|bij)\s+(?:de|het|mijn)\s+(?:\w+\s+){{0,2}}?{_OTHER_DOCUMENT}\b",
    rf"(?:dit|dat|deze\s+\w+|uw\s+\w+)\s+zal\s+ik\s+(?:\w+\s+)?(?:betrekken|meenemen)\s+(?:in|bij)\s+(?:de|het|mijn)\s+(?:\w+\s+){{0,2}}?{_OTHER_DOCUMENT}\b",
    rf"neem\s+(?:(?:ik|dit|dat|deze|die|uw|\w+)\s+){{1,4}}?mee\s+(?:in|bij)\s+(?:de|het|mijn)\s+(?:\w+\s+){{0,2}}?{_OTHER_DOCUMENT}\b",
    rf"(?:die|welke)\s+(?:ik|wij)\s+(?:{AT_PRESENT}|nu)\s+(?:inwin|opvraag|verzamel|uitvraag|inwinnen|opvragen|verzamelen)\b",
    r"(?:informatie|gegevens|cijfers)\b[^.\n]{0,60}?\b(?:wordt|worden)\s+(?:\w+\s+)?(?:momenteel|thans|op\s+dit\s+moment|nog)\s+(?:ingewonnen|opgehaald)\b",
    rf"(?:afweging|besluit|keuze|beslissing)\s+(?:maakt|maak|neemt|neem|nemen|maken)\s+{WE}\s+(?:\w+\s+){{0,2}}?{_DECIDED_AT}",
    r"(?:ligt|liggen|is|zijn)\s+(?:\w+\s+){0,2}?nog\s+geen\s+(?:definitief|definitieve|concreet|concrete|uitgewerkte?)\s+\w+",
    r"nog\s+niets?\s+(?:\w+\s+){0,2}?te\s+(?:melden|vertellen|berichten)\b",
    r"nog\s+onder\s+de\s+rechter\b",
    rf"eerst\s+(?:\w+\s+)?{_STUDY}\s+(?:nodig|vereist|noodzakelijk)\b",
    r"werk(?:t|en)?\s+(?:(?:ik|wij|we|het\s+kabinet)\s+)?(?:dit|dat|deze|die)\b[^.,;\n]{0,60}?\b(?:verder|nader)\s+uit\b",
    r"(?:zal|moet)\s+(?:(?:nog|in|de|het|praktijk|moeten|komende|tijd|jaren|daarna|dan)\s+){1,5}blijken\b",
    r"valt\s+nog\s+te\s+bezien\b",
    rf"(?:zal|zullen|wordt|worden)\s+(?:\w+\s+){{0,2}}?{TERM}\s+(?:\w+\s+)?duidelijk(?:\s+worden)?\b",
    r"(?:uitkomsten?|resultaten|bevindingen|conclusies)\b[^.,;\n]{0,40}?\b(?:betrek|neem|weeg)\s+ik\b[^.,;\n]{0,60}?\b(?:bij|mee)\b",
    r"overweeg(?:t)?\s+(?:\w+\s+)?nog\b",
    # As it is put in general.
    rf"(?:wordt|worden|zal|zullen)\s+(?:(?!jaarlijks\b|elk\b|ieder\b)[^\s.,;]+\s+){{0,5}}?{_TREATED}\s+(?:in|bij)\s+(?:de|het|mijn|een)\s+(?:\w+\s+){{0,2}}?(?:{_OTHER_DOCUMENT}|\w*(?:verslag|doorlichting|wijziging))\b",
    r"pas\s+(?:(?:een|het)\s+)?(?:\w+\s+)?(?:besluit|oordeel|standpunt|uitspraken?|beslissing|antwoord|conclusies?)\b[^.;\n]{0,60}?\b(?:als|wanneer|nadat|zodra)\b",
    rf"{_EACH}(?:wordt|worden)\s+(?:(?:nog|ook|dan|daarbij|tevens|samen|hierbij|verder)\s+){{0,3}}?(?:bezien|bekeken)\s+(?:of|hoe|welke)\b",
    rf"breng(?:t|en)?\b[^.;\n]{{0,60}}?{TERM}\b[^.;\n]{{0,40}}?\b(?:advies|rapport|verslag)\s+uit\b",
    r"moet(?:en)?\s+(?:ik|wij|het\s+kabinet)\s+eerst\b",
    rf"{_STUDY}\b[^.;\n]{{0,40}}?\b(?:zal|zullen|moet|moeten)\s+(?:\w+\s+){{0,2}}?(?:antwoord|duidelijkheid|inzicht|uitsluitsel)\s+(?:moeten\s+)?(?:geven|bieden|verschaffen)\b",
    r"volgt\s+uit\s+(?:de|het)\s+(?:lopende|aangekondigde|komende)\b",
    rf"(?:voornemens|zal|zullen|wil|ga)\b[^.;\n]{{0,100}}?\bin\s+{NEXT_LETTER}\b[^.;\n]{{0,60}}?\b(?:verwerken|opnemen|meenemen|behandelen|adresseren|toelichten)\b",
    rf"wacht(?:en)?\s+(?:{AT_PRESENT}|nog)\s+(?:nog\s+)?op\s+(?:de|het|een)\s+(?:[\w-]+\s+){{0,3}}?{_AWAITED}\b",
    r"wacht(?:en)?\s+(?:ik|wij|we|het\s+kabinet)\s+(?:nu\s+|nog\s+|eerst\s+)?(?:op|met)\b",
    r"(?:ik|wij|het\s+kabinet)\s+wacht(?:en)?\s+(?:nu\s+|nog\s+|eerst\s+|daarom\s+)?op\b",
    rf"{_HAS}\s+(?:[\w-]+\s+){{0,4}}?nog\s+geen\s+(?:\w+\s+)?(?:besluit|standpunt|beslissing|oordeel|keuze|overeenstemming|duidelijkheid|uitsluitsel|helderheid|datum|termijn"
    r"|(?:cijfers|gegevens|resultaten|uitkomsten|conclusies)\s+(?:over|bekend|beschikbaar|van))\b",
    rf"naar\s+verwachting\b(?=[^.;\n]{{0,80}}?{TERM})[^.;\n]{{0,100}}?\b{_EXPECTED}\b",
    rf"{_EXPECTED}\b[^.;\n]{{0,80}}?\bnaar\s+verwachting\b[^.;\n]{{0,30}}?{TERM}",
    rf"(?:kan|kunnen)\s+(?:[\w-]+\s+){{0,6}}?{_NOW_OR_YET}\s+(?:nog\s+)?(?:niets?|geen\s+\w+)\s+(?:\w+\s+){{0,2}}?worden\s+"
    r"(?:aangegeven|gezegd|gegeven|beantwoord|bepaald|beoordeeld|ingeschat|gedaan|voorspeld|vastgesteld|geraamd|getrokken)\b",
    r"(?:(?<=\bik\s)|(?<=\bwij\s)|(?<=\bkabinet\s))(?:zal|zullen)\b[^.;\n]{0,80}?\b(?:bezien|bekijken|beoordelen|besluiten|beslissen|bepalen)\b(?!\s+voor\b)",
    r"(?:zal|zullen)\s+(?:ik|wij|het\s+kabinet)\b[^.;\n]{0,80}?\b(?:bezien|bekijken|beoordelen|besluiten|beslissen|bepalen)\b(?!\s+voor\b)",
    r"laatste\s+hand\s+gelegd\s+aan\b",
    r"(?:nog|laat|laten)\s+(?:[\w-]+\s+){0,4}?op\s+zich\s+wachten\b",
    r"(?:moet|moeten)\s+(?:\w+\s+){0,2}?worden\s+gewacht\s+(?:op|tot)\b",
    r"(?:moeten|moet)\s+(?:ik|wij|het\s+kabinet)\s+(?:\w+\s+)?wachten\s+op\b",
    r"(?:gesprekken|overleg|\w*onderzoek|onderhandelingen|besprekingen)\b[^.;\n]{0,50}?\b(?:is|zijn)\s+(?:\w+\s+)?gaande\b",
    r"(?:tijdpad|planning|moment|datum|tempo|termijn|omvang|invulling|startdatum|oplevering)\b[^.,;\n]{0,50}?\b(?:is|zijn)\s+(?:(?:mede|sterk|onder\s+meer)\s+)?afhankelijk\s+van\b",
    rf"{_STUDY}\b[^.;\n]{{0,40}}?\b(?:is|staat|zijn)\s+(?:\w+\s+)?(?:voorzien|gepland)\s+(?:voor|in)\b",
    r"vraagt?\s+(?:(?:echter|nog|wel)\s+)*(?:om\s+)?(?:een\s+)?nadere?\s+(?:uitwerking|onderzoek|analyse|overleg|bestudering|afstemming|studie|besluitvorming)\b",
    r"pas\s+(?:na|als|wanneer|zodra|nadat|in|bij)\b[^.;\n]{0,80}?\bte\s+(?:bepalen|zeggen|geven|beoordelen|beantwoorden|overzien|berekenen|ramen)\b",
    r"pas\s+mogelijk\s+(?:na|als|wanneer|zodra|nadat)\b",
    r"pas\s+(?:na|als|wanneer|zodra|nadat)\b[^.;\n]{0,80}?\b(?:kan|zal|wordt|kunnen)\b[^.;\n]{0,40}?\b(?:beoordeeld|gezegd|vastgesteld|duidelijk|bekend|beoordelen|bepalen|besluiten|zeggen|afgegeven|gegeven|gedaan|gemaakt|genomen|bepaald|besloten|opgesteld)\b",
    r"ligt\s+(?:nu|momenteel|thans|op\s+dit\s+moment)\s+voor\b",
    rf"(?:{AT_PRESENT}\s+(?:wordt|werk|werkt)|(?:wordt|werk|werkt)\s+(?:\w+\s+){{0,4}}?(?:{AT_PRESENT}|nu|nog))\s+[^.;\n]{{0,40}}?\baan\s+(?:een|de|het)\s+(?:[\w-]+\s+){{0,2}}?"
    r"\w*(?:voorstel|wet|AMvB|maatregel|regeling|plan|brief|reactie|uitwerking|visie|nota|richtlijn|leidraad|handreiking|herziening|actualisatie|agenda)\b",
    r"(?:kan|heb|heeft|hebben|kunnen)\s+(?:[\w-]+\s+){0,5}?nog\s+geen\s+(?:(?:volledig|goed|compleet|eenduidig|definitief|concreet)\s+)?(?:beeld|overzicht|inzicht|antwoord|inschatting)\b",
    r"moet(?:en)?\s+eerst\b[^.;\n]{0,80}?\b(?:bekend|afgerond|beschikbaar|duidelijk|vastgesteld|uitgewerkt|onderzocht)\b",
    rf"{_STUDY}\b[^.;\n]{{0,40}}?\b(?:zal|zullen)\b[^.;\n]{{0,60}}?\b(?:antwoord|duidelijkheid|inzicht|uitsluitsel)\s+(?:\w+\s+)?(?:geven|bieden|verschaffen)\b",
    r"wordt\s+(?:dit|dat)\s+(?:\w+\s+)?(?:bezien|bekeken|gewogen|afgewogen|meegenomen|meegewogen)\b",
    r"ligt\s+(?:\w+\s+)?(?:voor\s+advies|ter\s+advisering|ter\s+toetsing)\s+(?:voor\s+)?bij\b",
    r"(?:zal|zullen)\s+(?:\w+\s+){0,3}?(?:duidelijk|bekend)\s+(?:worden|zijn)\b",
    r"moet(?:en)?\s+(?:zich\s+)?(?:hier\w*\s+|daar\w*\s+)?nog\b[^.;\n]{0,60}?\b(?:buigen|uitspreken|besluiten|oordelen|beslissen|instemmen|goedkeuren|adviseren)\b",
    r"(?:bekijk|onderzoek|verken|inventariseer|bezie)\s+ik\s+(?:\w+\s+){0,3}?(?:welke|of|hoe|wat)\b",
    rf"(?:besluit|beslissing|keuze)\b{_SHORT}\b(?:wordt|worden)\s+(?:genomen|gemaakt)\s+(?:na|nadat|zodra|{TERM})\b",
    r"(?:ik|het\s+kabinet)\s+zal\b[^.;\n]{0,60}?\b(?:uitkomsten?|resultaten|bevindingen|conclusies)\b[^.;\n]{0,60}?\bbetrekken\s+bij\b",
    r"(?:(?<=\bik\s)|(?<=\bwij\s)|(?<=kabinet\s))(?:onderzoek|bekijk|bezie|verken|inventariseer)(?:t|en)?\s+(?:\w+\s+){0,3}?(?:of|welke|hoe|in\s+hoeverre)\b",
    r"nog\s+in\s+afwachting\s+van\b",
    r"(?:hier|daar|er)\s+nog\s+niet\s+uit(?=\s*[.,;])",
    r"(?:wets)?voorstel\b[^.,;\n]{0,40}?\bligt\s+(?:\w+\s+)?(?:in\s+|bij\s+)de\s+(?:(?:Tweede|Eerste)\s+Kamer|Raad\s+van\s+State)\b",
)
"""The answer is not there yet, by what stands in its way; no word of telling is needed."""
