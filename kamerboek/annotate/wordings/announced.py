"""Wordings by which an answer names the paper or the moment in which more of it will stand."""

from __future__ import annotations

from kamerboek.annotate.wordings.still_to_come import AT_PRESENT, CHAMBER, NOW, TERM, WE

PAPER = (
    r"(?:(?:[A-D]-|Kamer|jaar|eind|beleids|kabinets|voortgangs|wets|onderzoeks|business|defensie)?"
    r"(?:brief|brieven|nota|rapport(?:en|ages?)?|reactie|verslag(?:en)?|overzicht|adviezen|advies|evaluatie"
    r"|onderzoek(?:en)?|verkenning(?:en)?|plan|plannen|agenda|visie|monitor|studie|analyse|raming(?:en)?|(?<!volgens\s)(?<!volgens\sde\s)(?<!huidige\s)planning"
    r"|case|voorstel(?:len)?|handreiking|kader|cijfers|gegevens|resultaten|uitkomst(?:en)?|bevindingen"
    r"|conclusies|besluit(?:en|vorming)?|beslissing(?:en)?|standpunt|uitspraak|inventarisatie|uitwerking"
    r"|invulling|appreciatie|doorlichting|toetsing))\b"
)
"""What an answer waits for."""

WHEN = (
    rf"(?:{TERM}|(?:in|voor|vanaf|eind|begin|medio|uiterlijk)\s+20\d\d|in\s+de\s+loop\s+van"
    r"|na\s+(?:afloop|besluitvorming|overleg))\b"
)
CLAUSE = (
    rf"(?:(?!{NOW}|\b(?:is|zijn|was|waren|heb|heeft|hebben|niet|geen|elke?|iedere?)\b)"
    r"[^.,;\n]){0,70}?"
)
"""What may stand between: one clause, in which nothing is said of the past or of every year."""

OUT = (
    r"(?:bekend(?:\s?gemaakt)?|beschikbaar|gereed|afgerond|klaar|voltooid|gepubliceerd|opgeleverd|uitgebracht"
    r"|verwacht|aangeboden|gedeeld|verzonden|verstuurd|gestuurd|toegezonden|toegestuurd|vastgesteld|genomen|ingediend"
    r"|gepresenteerd|besproken|behandeld|openbaar|duidelijk|gerapporteerd|naar\s+buiten\s+gebracht)\b"
)
_OF_IT = r"(?:hier|daar)(?:op|over|aan|van|toe)?"
_MORE_PAPER = (
    r"[\w-]*(?:brief|rapport(?:age)?|nota|overzicht|verslag|begroting|slotwet|monitor|reactie|evaluatie|agenda|visie|plan"
    r"|notitie|uitwerking|besluitvorming|doorlichting|herziening|debat|overleg|behandeling)\b"
)
_PROCESS = (
    r"(?:nadere\s+|verdere\s+)?\w*(?:selectie|keuze|weging|beoordeling|toets(?:ing)?|herijking|evaluatie|inventarisatie|gunning"
    r"|uitwerking|invulling|besluitvorming|vaststelling|toekenning|onderzoek|verkenning)"
)
"""What goes before a decision, or is one."""
_NEW_CABINET = r"(?:volgende?|nieuwe?|komende?)\s+(?:kabinet|regering|minister|bewindspersoon)"
_OPEN = (
    r"(?:bekend|duidelijk|zeker|besloten|beslist|besluit|beslissing|genomen|gemaakt|vast(?:gesteld)?|afgerond|gereed"
    r"|beschikbaar|antwoord|mededelingen|uitspraken|conclusies|uitsluitsel|afspraken|overeenstemming|resultaten"
    r"|uitkomsten|definitief|uitgewerkt|ingevuld|bepaald|beantwoorden|aangeven|zeggen|gevonden|reactie\s+(?:van\b[^.,;\n]{0,60}?)?(?:ontvangen|gekregen)|afgesloten|verdeeld|toegekend|zekerheid|in\s+kaart\s+gebracht"
    r"|getekend|ondertekend|gesloten|gekozen|geselecteerd|gegund|aangewezen|aangegaan|verleend|vastgelegd|goedgekeurd|geformuleerd)\b"
)
_WORKS = (
    r"(?:reken|werk|voer|doe|loop|breng|leg|stel|bereid|toets|verzamel|overleg|bespreek|spreek"
    r"|beraad|onderhandel)(?:t|en)?"
)
_NO_DENIAL = r"(?:(?!\b(?:niet|geen|samen)\b)[^.;\n])"

ANNOUNCED = (
    rf"(?<!\bwas\s)(?<!\bwaren\s)(?<!\btoen\s)(?<!\bdestijds\s)nog\s+(?:niet|geen|niets)\b(?!\s+(?:eerder|eens|altijd|bij|alle|(?:\w+\s+)?(?:evaluatie|onderzoek)|\d))[^.,;\n]{{0,60}}?\b{_OPEN}(?!\s+(?:geweest|bij|met)\b)",
    r"(?:moet|moeten|dient|dienen)\s+(?:[\w-]+\s+){0,4}?nog\s+(?:[\w-]+\s+){0,6}?worden\s+(?:\w+\s+)?(?:uitgevoerd|(?:af)?gesloten|ingevuld|goedgekeurd|beoordeeld|geaccordeerd|(?:onder|ge)tekend|ingediend|vormgegeven|getoetst|gemaakt|doorlopen|ge[ëe]valueerd|aanbesteed|gepubliceerd|overlegd|ontwikkeld|opgesteld|aangenomen|behandeld|beantwoord)\b",
    r"nog\s+\w+\s+moe(?:t|ten)\s+worden\b",
    r"eerst\s+(?:moet|moeten|dient|dienen|zal|zullen)\b[^.;\n]{0,80}?\bworden\b",
    rf"{_WORKS}\b{_NO_DENIAL}{{0,60}}?\b{AT_PRESENT}\b{_NO_DENIAL}{{0,60}}?\b(?:door|uit|aan|voor|op|over|met|na|in\s+kaart)(?=\s*[.,;]|\s+(?:de|het|een)\b)",
    r"(?:kan|kunnen)\s+(?:(?:ik|wij|we|het|kabinet|hier\w*|daar\w*|dit|dat|deze|in|op|moment|stadium|nu|dan|ook|dus|vraag|helaas|u)\s+){1,8}?nog\s+(?:niet|geen|niets)\b",
    r"(?:moet|moeten)\s+(?:[\w-]+\s+){0,4}?nog\s+(?:\w+\s+){0,3}?(?:starten|beginnen|plaatsvinden|komen|volgen)\b",
    rf"(?:kan|kunnen|zal|zullen|hoop|verwacht)\s+{WE}\s+(?:[\w-]+\s+){{0,5}}?meer\s+(?:\w+\s+){{0,4}}?(?:zeggen|vertellen|melden|delen|duidelijkheid|inzicht)\b",
    r"pas\s+(?:na|over|in|vanaf|als|wanneer|zodra|nadat)\b[^.;\n]{0,60}?\b(?:zichtbaar|bekend|duidelijk|beschikbaar|zeggen|aangeven|vaststellen|aan\s+te\s+geven)\b",
    r"(?:is|zijn|bevindt|bevinden|verkeert|verkeren)\b[^.;\n]{0,40}?\bin\s+(?:een|de|het)\s+(?:vergevorderde?|voorbereidende|afrondende|laatste|beginnende?|vroege?|verkennende)\s+(?:stadium|fase)\b",
    r"(?:is|zijn)\s+(?:(?!niet\b)\w+\s+){0,3}?in\s+(?:voorbereiding|de\s+maak)\b",
    rf"bereid(?:t|en)?\s+(?:{WE}\s+)?(?:[\w-]+\s+){{0,4}}?{PAPER}(?:\s+\w+){{0,3}}?\s+voor(?=\s*[.,;])",
    r"(?:ligt|liggen)\s+(?:thans|nu|momenteel|op\s+dit\s+moment|inmiddels)\s+(?:\w+\s+)?(?:bij|voor|ter)\b",
    r"(?:is|zijn|zal|zullen|wordt)\s+(?:(?!geen\b)\w+\s+)?onderwerp\s+van\s+(?:de\s+|het\s+)?(?:(?:nadere|verdere|lopende)\s+)?[\w-]*(?:vorming|uitwerking|afweging|gesprek(?:ken)?|overleg)\b(?!\s+geweest)",
    r"(?<!elke\s)(?<!elk\s)(?:wordt|worden)\s+(?:(?:nog|nu|nader|verder|ook|daarbij|hierbij|verder|gezamenlijk|momenteel|thans|dan)\s+){0,3}(?:verkend|uitgewerkt|ge[ïi]nventariseerd|in\s+kaart\s+gebracht|uitgezocht|herzien)\b",
    r"kom(?:t|en)?\s+(?:(?:ik|wij|het\s+kabinet)\s+)?(?:hier|daar)op\s+(?:\w+\s+){0,3}?terug\b",
    r"volg(?:t|en)\s+(?:later|nog|separaat|spoedig|binnenkort|apart|afzonderlijk)\b",
    rf"{CHAMBER}\s+(?:ontvangt|krijgt)\b[^.;\n]{{0,80}}?\b(?:separaat|apart|afzonderlijk|nader|later)\b",
    r"nog\s+niet\s+(?:\w+\s+)?(?:gegund|ontvangen|rond|ingediend|verleend|(?:onder|ge)tekend|behandeld|besproken|gepubliceerd|beoordeeld|verwerkt|doorgerekend|zover|voltooid|uitgekristalliseerd)\b",
    r"afhankelijk\s+van\s+(?:de|het)\s+(?:\w+\s+){0,2}?(?:besluitvorming|uitkomst(?:en)?|onderhandelingen|resultaten|formatie)\b",
    rf"{AT_PRESENT}\s+(?:(?!geen\b|niet\b)\w+\s+){{0,4}}?(?:overleg|gesprekken|onderzoek|onderhandelingen|besprekingen)\s+(?:\w+\s+)?(?:gevoerd|plaats|gedaan|verricht|gaande)\b",
    rf"{AT_PRESENT}\s+(?:is|zijn)\s+(?:\w+\s+){{0,3}}?niet\s+(?:duidelijk|bekend|zeker|te\s+zeggen)\b",
    rf"werk(?:t|en)?\s+(?:{WE}\s+)?(?:(?!niet\b)\w+\s+){{0,3}}?aan\s+(?:een|de)\s+(?:(?:nieuwe?|nadere|verdere|eigen)\s+)?(?:\w+\s+)?(?:{PAPER}|regeling\b|wetsvoorstel\b|\w*strategie\b|herziening\b|wijziging\b|aanpassing\b)",
    r"zal(?:len)?\s+(?:[\w-]+\s+){0,4}?blijken\b",
    r"(?:vervolg|volgend\s+)onderzoek\s+(?:\w+\s+){0,3}?(?:aan\s+de\s+orde|meenemen|betrekken|onderzoeken|terugkomen)\b",
    rf"(?:stuur|zend|deel|geef|doe)\s+(?:ik|wij)\s+{CHAMBER}\s+(?:\w+\s+){{0,3}}?(?:nog|nadere?)\b",
    rf"{CHAMBER}\s+[^.;\n]{{0,60}}?\btegemoet\s?(?:kan|kunnen)\s+zien\b|{CHAMBER}\s+[^.;\n]{{0,60}}?\btegemoet\s+kan\b",
    rf"pas\s+(?:{TERM}|(?:na|in|bij|vanaf)\s+\w+)\s+[^.;\n]{{0,40}}?\b(?:antwoord|duidelijk|duidelijkheid|bekend|aangeven|zeggen|vaststellen|beantwoorden|beschikbaar)\b",
    r"niet\s+binnen\s+de\s+(?:gebruikelijke|gestelde)\s+termijn\b",
    r"(?:zal|zullen|wordt|worden)\s+(?:(?!niet\b)\w+\s+){0,4}?(?:vastgesteld|bepaald|beoordeeld|besloten|beslist|bezien)\s+(?:nadat|zodra|wanneer)\b",
    rf"{PAPER}\s+(?:is|zijn)\s+(?:\w+\s+)?{WHEN}\s+(?:\w+\s+)?(?:gereed|klaar)\b",
    r"(?:onderzoekt|onderzoeken|beziet|bezien|beoordeelt|bestudeert|verkent|inventariseert)\s+(?:[\w-]+\s+){1,8}?nog(?=\s*[.,;])",
    rf"(?:wordt|worden)\s+(?:(?:er|hier\w*|daar\w*|dit|dat)\s+)?(?:{AT_PRESENT}|nu|nog)\s+(?:[\w-]+\s+){{0,4}}?(?:bezien|gekeken|bekeken|onderzocht|verkend|overlegd|verzameld|uitgewerkt)\b",
    r"zal\s+(?:zich\s+)?(?:hier|daar)\w*\s+(?:\w+\s+)?(?:beraden|buigen)\b|zal\s+zich\s+(?:\w+\s+){0,3}?(?:beraden|buigen)\b",
    r"neem\s+ik\s+[^.;\n]{0,60}?\bmee\b|\bik\s+neem\s+(?:dit|deze|uw|die|dat)\s+(?:\w+\s+){0,2}?mee\s+in\s+(?:de|het|mijn)\b",
    r"naar\s+verwachting\s+[^.;\n]{0,40}?\buitspraak\b",
    rf"(?:wordt|worden)\s+(?:{WHEN}|over\s+(?:enkele|een\s+paar|\w+)\s+(?:weken|maanden))\s+verwacht\b",
    r"(?:zodra|nadat\s+(?:de|het|deze|dit)\s+(?!aanvra|melding|verzoek|bezwaar|klacht|kandidaat|militair))\b[^.;\n]{0,80}?\b(?:wordt|worden|zal|zullen)\s+(?:\w+\s+){0,3}?(?:besloten|beslist|bepaald|bezien|bekeken|beoordeeld|vastgesteld)\b",
    r"(?:ik|wij)\s+(?:stuur|zend|lever)(?:en)?\s+(?:(?:het|deze|dit|die|u|dat)\s+){1,2}(?:\w+\s+)?na\b",
    r"maak(?:t|en)\s+(?:ook\s+)?(?:onder)?deel\s+uit\s+van\s+(?:de|het)\s+(?:[\w-]+\s+){0,2}?[\w-]*(?:onderzoek|evaluatie|verkenning|gesprekken|uitwerking)\b",
    r"kom(?:t|en)\s+(?:\w+\s+){0,2}?(?:bij|in|tijdens)\s+(?:de|het)\s+[\w-]+(?:\s+\w+){0,3}?\s+(?:aan\s+de\s+orde|terug|aan\s+bod)\b",
    rf"kom(?:t|en)\s+(?:\w+\s+)?(?:terug|aan\s+bod)\s+(?:in|bij|tijdens)\s+(?:de|het)\s+(?:[\w-]+\s+)?{_MORE_PAPER}",
    rf"(?:zal|zullen)\s+(?:ik|wij)\s+{CHAMBER}\s+(?:(?!\bniet\b|\bgeen\b)[^.;\n]){{0,60}}?\b(?:geven|verstrekken|voorzien|aanbieden)\b",
    r"(?:bezie|bekijk|overweeg|weeg)\s+ik\s+(?:\w+\s+)?(?:bij|in|tijdens|na)\b",
    rf"(?:wordt|worden)\s+(?:(?:dit|dat)\s+)?in\s+(?:de|het)\s+(?:[\w-]+\s+)?{_MORE_PAPER}\s+(?:nader|verder)\s+(?:uitgewerkt|toegelicht|ingevuld|onderbouwd)\b",
    r"(?:wordt|worden)\s+(?:\w+\s+)?nog\s+(?:nader\s+|verder\s+)?(?:bepaald|ingevuld|vastgesteld|besloten|beoordeeld|beslist|afgestemd)\b",
    r"moet(?:en)?\b[^.;\n]{0,60}?\bnog\b[^.;\n]{0,40}?\b(?:vaststellen|goedkeuren|besluiten|indienen|instemmen|uitwerken|bepalen|beoordelen)\b",
    rf"kom(?:t|en)\s+er\s+een\s+(?:\w+\s+){{0,2}}?{_MORE_PAPER}",
    rf"(?:in|bij|tijdens)\s+(?:de|het|mijn)\s+(?:[\w-]+\s+){{0,2}}?{_MORE_PAPER}(?:\s+[\w-]+){{0,4}}?\s+(?:ga|gaat|gaan|kom|komt|komen)\s+{WE}\b[^.;\n]{{0,60}}?\b(?:in|terug)(?=\s*[.,;])",
    r"zodra\b[^.;\n]{0,80}?\b(?:laat|meld|bericht|informeer|stuur|deel|kom|maak|geef|neem|zend|leg)\s+ik\b",
    r"zal(?:len)?\s+(?:\w+\s+){0,3}?(?:onderdeel|deel)\s+(?:zijn|(?:gaan\s+)?uitmaken)\s+van\b",
    rf"(?:bij|in|tijdens)\s+(?:de|het)\s+(?:[\w-]+\s+){{0,2}}?{_MORE_PAPER}(?:\s+\w+){{0,3}}?\s+aan\s+de\s+orde\s+kom(?:t|en)\b",
    rf"kom(?:t|en)\s+aan\s+de\s+orde\s+(?:in|bij|tijdens)\s+(?:de|het)\s+(?:[\w-]+\s+){{0,2}}?{_MORE_PAPER}",
    r"(?:wordt|worden)\s+(?:hier|daar)\w*\s+(?:nog\s+)?(?:nader|verder|opnieuw)\s+(?:\w+\s+)?(?:gekeken|bezien|ingegaan|bekeken)\b",
    r"zal(?:len)?\s+(?:(?!niet\b|geen\b)[\w-]+\s+){0,5}?worden\s+(?:toegezonden|toegestuurd|gepubliceerd|bekendgemaakt|aangeboden|gepresenteerd)\b",
    rf"(?:zal|zult|zullen)\s+{CHAMBER}\b(?:(?!{NOW})[^.\n]){{0,100}}?\bontvangen\b",
    rf"verschijn(?:t|en)\s{CLAUSE}{WHEN}",
    rf"(?:wordt|worden)\s{CLAUSE}{WHEN}\s+(?:(?:een|de|het)\s+)?(?:\w+\s+)?{PAPER}\s+verwacht\b",
    rf"{WHEN}(?:\s+van\s+20\d\d)?\s+(?:is|zijn)\s+(?:de|het|een)\s+(?:[\w-]+\s+){{0,4}}?(?:gereed|klaar|beschikbaar)(?=\s*(?:[.,;]|en\b))",
    rf"(?:{CHAMBER}\s+(?:ontvangt|krijgt)|(?:ontvangt|krijgt|treft)\s+{CHAMBER})\s{CLAUSE}\b(?:bij|in|met|via)\s+(?:de|het|mijn)\s+(?:[\w-]+\s+){{0,2}}?{_MORE_PAPER}",
    rf"kom(?:t|en)\s+{CHAMBER}\s[^.;\n]{{0,60}}?\btoe(?=\s*[.,;])",
    rf"(?:definitieve|actuele|geactualiseerde|bijgewerkte)\s+(?:cijfers|bedrag(?:en)?|raming(?:en)?|aantal(?:len)?|gegevens|stand|planning)\b{CLAUSE}"
    rf"\b(?:wordt|worden|komt|komen)\b{CLAUSE}\b(?:in|bij|met)\s+(?:de|het|mijn)\s+(?:[\w-]+\s+){{0,2}}?{_MORE_PAPER}",
    rf"(?:(?:eerst)?volgende|komende)\s+(?:{_MORE_PAPER}|(?-i:[A-Z]{{2,}})\b|Stand\s+van\s+\w+)\s+(?:bevat(?:ten)?|beschrijft|biedt|geeft|gaat|zal)\b",
    rf"{WHEN}\s+(?:is|zijn|bestaat|komt|weet|weten|heb|heeft|hebben)\s+{CLAUSE}\bmeer\s+(?:bekend|duidelijk(?:heid)?|zicht|inzicht|informatie)\b",
    rf"(?:{_PROCESS})\b{CLAUSE}\bvind(?:t|en)\s{CLAUSE}\bplaats\b{CLAUSE}{WHEN}",
    rf"(?:{_PROCESS})\b{CLAUSE}\bvind(?:t|en)\s{CLAUSE}{WHEN}{CLAUSE}\bplaats\b",
    rf"(?:{_PROCESS}|aanbesteding|verwerving|gesprekken|onderhandelingen|overleg)\b{CLAUSE}\b(?:is|zijn)\s+(?:\w+\s+)?nog\s+niet\s+(?:gestart|begonnen)\b",
    rf"(?:nadere|verdere)\s+(?:{_PROCESS})\b{CLAUSE}\b(?:geschiedt|gebeurt|vindt)\b",
    rf"kom(?:t|en)\s{CLAUSE}{WHEN}\s+(?:\w+\s+){{0,2}}?(?:met\s+(?:een|het|de)\s+(?:\w+\s+)?{PAPER})",
    rf"(?:wordt|worden|zal|zullen)\s{CLAUSE}\b{PAPER}{CLAUSE}{WHEN}{CLAUSE}\b{OUT}",
    rf"{PAPER}[^.,;\n]{{0,60}}?\b(?:is|zijn|staat|staan)\s+(?:\w+\s+){{0,2}}?(?:voorzien|gepland|beoogd|te\s+verwachten)\s+(?:voor\s+|in\s+)?(?:{WHEN}|20\d\d)",
    rf"{PAPER}[^.,;\n]{{0,60}}?\b(?:is|zijn)\s+(?:\w+\s+){{0,2}}?nog\s+niet\s+(?:\w+\s+)?(?:gereed|afgerond|klaar|beschikbaar|voltooid|opgeleverd|verschenen|definitief|vastgesteld)\b",
    rf"zal(?:len)?\b[^.;\n]{{0,120}}?\ben\s+{CHAMBER}\s+[^.;\n]{{0,60}}?\binformeren\b",
    rf"{CHAMBER}\s+[^.;\n]{{0,60}}?\b(?:toegaan|bereiken|geworden)\b",
    rf"(?:beslis|besluit)(?:t|en)?\s+(?:{WE}\s+)?{_OF_IT}\s+(?:(?!is\b|was\b|werd\b|ligt\b|berust\b)\w+\s+)?(?:in|bij|tijdens|na)\b",
    r"(?:wordt|worden|zal)\s+(?:pas\s+)?(?:bij|na|tijdens)\s+(?:de|het|een)\s+[^.,;\n]{3,60}?\s(?:duidelijk|bekend|bepaald|besloten|beslist|ingevuld|nader\s+\w+)\b",
    rf"\b{_NEW_CABINET}\b[^.;\n]{{0,60}}?\b(?:besluit|besluiten|beslissen|beslissing|afweging|keuzes?|oordelen|bepalen)\b",
    rf"besluitvorming\b[^.;\n]{{0,60}}?\bvind(?:t|en)\b[^.;\n]{{0,30}}?\bplaats\b[^.;\n]{{0,60}}?(?:{WHEN}|\b(?:in|bij)\s+(?:de|het)\s+)",
    rf"vind(?:t|en)\s+(?:\w+\s+)?{WHEN}\s+(?:\w+\s+){{0,2}}?(?:nadere\s+|verdere\s+)?besluitvorming\b",
    rf"(?:beantwoord|behandel|betrek|bespreek|verwerk)\s+ik\b[^.;\n]{{0,40}}?\b(?:in|bij)\s+(?:de|het|mijn|een)\s+(?:[\w-]+\s+){{0,2}}?{_MORE_PAPER}",
    rf"zal(?:len)?\s+(?:[\w-]+\s+){{0,4}}?worden\s+(?:opgenomen|vermeld|toegelicht|verwerkt|meegenomen|betrokken|gepresenteerd|gemeld)\s+(?:in|bij)\s+(?:de|het|mijn|een)\s+(?:[\w-]+\s+){{0,2}}?{_MORE_PAPER}",
    rf"zal(?:len)?\s+(?:{WE}\s+)?(?:{_OF_IT}|in\s+{_MORE_PAPER})\s+[^.;\n]{{0,60}}?\baandacht\b[^.;\n]{{0,20}}?\bbesteden\b",
    r"(?:vooralsnog|voorlopig|op\s+dit\s+moment|momenteel|thans)\s+(?:is|blijft)\s+(?:\w+\s+){0,2}?(?:onbekend|onduidelijk|onzeker)\b",
)
"""The answer, or more of it, will stand in something that is still to come."""
