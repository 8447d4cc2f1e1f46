"""Words for what is still to come: when, who tells whom, what has to end before."""

from __future__ import annotations

from kamerboek.months import MONTH

TERM = (
    r"(?:in\s+(?:het\s+)?(?:Q[1-4]|eerste|tweede|derde|vierde)\b(?:\s+kwartaal)?"
    r"|(?:bij|met|op)\s+(?:de\s+)?(?:Miljoenennota|Voorjaarsnota|Najaarsnota|Prinsjesdag|(?:voorjaars|augustus|najaars)besluitvorming)"
    r"|later\s+in\s+het\s+jaar|later\s+dit\s+jaar|op\s+een\s+later\s+moment|te\s+zijner\s+tijd"
    r"|in\s+een\s+later\s+stadium|(?:dit\s+jaar\s+nog|nog\s+dit\s+jaar)|zo\s+spoedig\s+mogelijk|binnenkort"
    r"|(?:voor|na)\s+(?:aanvang\s+van\s+)?het\s+(?:zomer|kerst|herfst|voorjaars|mei)reces|uiterlijk\s+(?:in\s+)?\w+"
    r"|voor\s+(?:de\s+zomer|Prinsjesdag|de\s+kerst)|(?:in|binnen)\s+(?:de\s+)?(?:komende|enkele|een\s+paar)\s+(?:weken|maanden|tijd)"
    r"|voor\s+het\s+(?:eind(?:e)?\s+van\s+(?:dit|het|de|deze)\s+(?:\w+\s+)?\w*(?:jaar|kwartaal|reces|maand|periode)|(?:eerst)?volgende?\s+\w+|\w*debat|\w*overleg)"
    r"|(?:voor|tijdens|bij)\s+(?:de\s+)?(?:\w+\s+)?(?:begrotingsbehandeling|plenaire\s+behandeling)|rond\s+de\s+(?:zomer|jaarwisseling)"
    r"|op\s+(?:zo\s+)?korte\s+termijn|op\s+termijn|spoedig|zo\s+snel\s+mogelijk|na\s+(?:afronding|ommekomst|ontvangst)\s+van"
    rf"|(?:voor|na|per|vanaf)\s+\d{{1,2}}\s+{MONTH}|voor\s+eind\s+{MONTH}"
    r"|(?:in|tijdens|bij)\s+(?:de|het)\s+(?:volgende|eerstvolgende|komende|aankomende)\s+\w+|(?:na|in)\s+(?:(?:de|het)\s+)?(?:zomer|najaar|voorjaar|herfst)"
    rf"|in\s+de\s+loop\s+van\s+(?:20\d{{2}}|{MONTH}|(?:het|dit|volgend|komend)\s+(?:voor|na)?jaar)\b"
    rf"|(?:in|voor|per|vanaf|eind|begin|medio)\s+{MONTH}(?:\s+20\d{{2}})?"
    r"|(?:begin|medio|eind)\s+(?:20\d{2}|(?:dit|volgend|komend)\s+jaar)"
    r"|(?:in|vanaf)\s+de\s+(?:\w+\s+){1,5}?20\d{2}"
    r"|(?:dit|komend|volgend)\s+(?:najaar|voorjaar)|(?:deze|komende)\s+(?:zomer|herfst|winter)"
    r"|in\s+(?:ons|onze|mijn|zijn|haar)\s+(?:volgende|eerstvolgende|komende)\s+\w+|op\s+Verantwoordingsdag"
    r"|volgend\s+jaar|(?:dit|komend)\s+(?:jaar|kwartaal)|(?:volgende|deze)\s+(?:week|maand)|de\s+komende\s+(?:weken|maanden|periode|tijd)"
    r"|(?:na|rond)\s+de\s+(?:zomer|kerst)|in\s+de\s+toekomst|(?:aan\s+het|tegen\s+het)\s+einde?\s+van\s+(?:de|het|dit)\s+\w+"
    rf"|niet\s+eerder\s+dan\s+(?:in\s+)?\w+|\d{{1,2}}\s+{MONTH}\s+(?:aanstaande|a\.s\.)"
    r"|eerdaags|te\s+gelegener\s+tijd|op\s+een\s+nader\s+te\s+bepalen\s+(?:moment|tijdstip|datum)"
    r"|(?:binnen\s+afzienbare|op\s+afzienbare)\s+(?:tijd|termijn)|over\s+(?:enkele|een\s+paar)\s+(?:dagen|weken|maanden)"
    rf"|(?:aan\s+het|in\s+het|bij|tegen)\s+begin\s+van\s+(?:20\d{{2}}|{MONTH}|(?:het|volgend|komend)\s+\w+)"
    r"|halverwege\s+(?:20\d{2}|(?:dit|volgend|komend)\s+jaar)|later\s+deze\s+(?:week|maand)"
    rf"|in\s+de\s+(?:eerste|tweede|derde|laatste)\s+(?:week|weken|helft|dagen)\s+van\s+{MONTH}"
    r"|(?:rond|tegen|kort\s+na|kort\s+voor|na|voor|tijdens)\s+(?:de\s+(?:zomer|kerst|jaarwisseling|verkiezingen|formatie)|het\s+\w*reces|Prinsjesdag)"
    r"|het\s+komende\s+(?:voor|na)?jaar|(?:aanstaande|komende)\s+(?:maan|dins|woens|donder|vrij)dag"
    r"|(?:bij|met|ten\s+tijde\s+van|gelijktijdig\s+met|tegelijk\s+met|bij\s+gelegenheid\s+van|ter\s+gelegenheid\s+van|voorafgaand\s+aan|voor\s+aanvang\s+van)"
    r"\s+(?:(?:de|het|mijn)\s+)?(?:(?:eerste|tweede|eerstvolgende|volgende|komende)\s+)?(?:suppletoire\s+begroting"
    r"|(?:voorjaars|najaars|miljoenen|ontwerp|start)\w*nota|begrotingsbehandeling|(?:commissie|wetgevings|nota|plenaire?)\s*-?(?:debat|overleg)))"
)
WITHIN = (
    r"(?:binnen|over)\s+(?:een|twee|drie|vier|vijf|zes|acht|enkele|\d+)"
    r"\s+(?:weken|maanden|week|maand)"
)
"""A term that says when only of what is told: an applicant waits eight weeks as well."""
NEAR = r"[^.\n]{0,140}?"
CHAMBER = (
    r"\b(?:uw\s+Kamer|de\s+(?:(?:(?:Eerste\s+en\s+(?:de\s+)?)?Tweede|Eerste)\s+)?Kamer|beide\s+Kamers"
    r"|de\s+Staten-Generaal|u|het\s+parlement)\b"
)
NOW = (
    r"\b(?:middels|via|door\s+middel|per\s+(?:jaar|kwartaal)|jaarlijkse?|periodieke?|halfjaarlijkse?|reeds|altijd"
    r"|steeds|(?:ieder|elk)\s+(?:(?:half)?jaar|kwartaal)|elke\s+(?:maand|week))\b"
)
"""What shows that telling is done here, or time and again."""

UNTIL = rf"(?:(?!{NOW})[^.\n]){{0,140}}?"
OUTCOME = (
    r"(?:uitkomsten?|resultaten|cijfers|gegevens|bedragen|aantallen|informatie|\w*rapport|advies"
    r"|evaluatie|\w*onderzoek|analyse|verkenning)"
)
SAID = (
    r"(?:zeggen|uitspraken?|aangeven|mededelingen|duidelijkheid|inzicht"
    r"|antwoord(?:en)?|op\s+in(?:gaan)?|ingaan|vooruitlopen|geven|noemen|doen)\b"
)
WE = r"(?:ik|wij|we|het\s+kabinet|de\s+(?:minister|staatssecretaris))"
AT_PRESENT = r"(?:op\s+dit\s+moment|momenteel|thans)"
LOOKED_INTO = (
    r"(?:onderzocht|bezien|uitgewerkt|uitgezocht|verkend|besproken|overwogen|ge[ïi]nventariseerd"
    r"|ge[ëe]valueerd|opgesteld|voorbereid|in\s+(?:kaart|beeld)\s+gebracht)\b"
)
LOOK_INTO = (
    r"(?:bezie[tn]?|onderzoek(?:t|en)?|verken(?:t|nen)?|bekijkt?|bekijken|inventariseer(?:t)?)"
)
NEXT_LETTER = (
    r"(?:de|het|mijn|onze)\s+(?:volgende|eerstvolgende|komende|aangekondigde|toegezegde)\s+\w+"
)
UNDER_WAY = (
    r"(?:\w*onderzoek(?:en)?|evaluatie|gesprekken|besprekingen|overleg(?:gen)?|besluitvorming"
    r"|onderhandelingen|verkenning|inventarisatie|uitwerking|analyse)"
)
"""What has to end before there is an answer."""
