"""Sentences that announce: what is told, when, and a verb in present or future, in any order."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from kamerboek.annotate.wordings.still_to_come import NOW

REACH = 140
"""How far apart the three may stand."""
BEFORE = 25
"""How far before them it is looked at what denies them."""

SENTENCE = re.compile(r"[^.;!?\n]+(?:\.(?=\w)[^.;!?\n]+)*")

WILL = re.compile(
    r"\b(?:zal|zullen|wordt|worden|kom(?:t|en)?|volg(?:t|en)|verschijn(?:t|en)|verwacht(?:en)?|val(?:t|len)(?![^.;\n]{0,80}?\bvrij\b)|voornemens"
    r"|streef|streeft|streven|beoogt?|beogen|hoop|hopen|presenteert?|stuurt?|publiceert?"
    r"|voorzien|gepland|rond(?:t)?|van\s+plan|laat|laten|aangekondigd|brengt|uitbrengt|adviseert"
    r"|(?:aangegeven|laten\s+weten)(?![^.;\n]{0,80}?\bte\s+hebben\b))\b",
    re.IGNORECASE,
)
TOLD = re.compile(
    r"(?:besluit|besluiten|besluitvorming|beslissing|(?:re|appreci)actie|brief|rapport|rapportage|advies|uitkomst(?:en)?"
    r"|resultaten|inzichten|conclusies|bevindingen|cijfers|evaluatie|ontwerp|voorstel(?:len)?|(?<!tele)(?<!pro)(?<!re)visie|nota|standpunt|uitspraak"
    r"|duidelijkheid|afweging|verkenning|overzicht|notitie|analyse|inventarisatie|appreciatie|raming|plan\s+van\s+aanpak"
    r"|doorlichting|uitsluitsel|convenant|handreiking|routekaart|actieplan|businesscase|mededeling|strategie|onderzoek|studie|keuzes?|afspraken|overeenstemming|akkoord|knoop|balans"
    r"|aanbevelingen|toekenning)\b",
    re.IGNORECASE,
)
"""What an answer can wait for: a paper, a decision, an outcome; the end of the word."""

TELLS = re.compile(
    r"\b(?:rapporte(?:er|ert|ren)|gerapporteerd|publice(?:er|ert|ren)|gepubliceerd|presente(?:er|ert|ren)|gepresenteerd"
    r"|besluiten|beslis(?:t|sen)|beslist|bespre(?:ek|ekt|ken)|besproken|gesproken|spreken|evalue(?:er|ert|ren)"
    r"|ge[ëe]valueerd|herzien|heroverw\w+|toelichten|toegelicht|adviseren|uitgewerkt|uitwerken|ge[ïi]nventariseerd"
    r"|inventariseren|verkend|verkennen|geactualiseerd|onderzocht|onderzoeken|bezien|ingaan|ingegaan|terugkomen"
    r"|bekend\s?gemaakt|informeren|ge[ïi]nformeerd|berichten|blijken|voorgelegd|uitgebracht|beantwoord(?:en)?"
    r"|ingevuld|bepaald|vastgesteld(?!\s+op\b)|invulling\s+gegeven|vormgegeven|ingebracht|gereed\s?kom(?:t|en)|weten\s+(?:we|wij)\s+meer|weet\s+ik\s+meer)\b",
    re.IGNORECASE,
)
"""Verbs of telling, deciding and looking into, in present, or behind `zal` and `wordt`."""

GOING = re.compile(
    r"\b(?:zal|zullen|wordt|worden|komt|komen|ga|gaat|gaan|wil|willen|hoop|verwacht(?:en)?|afgesproken|voornemens|bedoeling|kom)\b",
    re.IGNORECASE,
)
SETTLED = re.compile(r"vastgesteld", re.IGNORECASE)
LEFT_OPEN = re.compile(
    r"\b(?:exacte?|precieze?|definitie(?:f|ve)|nadere?|verdere?|nog|pas|eerst|dan|of|hoe\w*|welke?|hoogte|omvang"
    r"|invulling|verdeling|zal|zullen|hier\w*|daar\w*)\b",
    re.IGNORECASE,
)
"""What shows that something is left open which is settled then, and no course of things told."""

PRESENT = re.compile(
    r"\b(?:rapporteert|publiceert|presenteert|beslist|bespreekt|evalueert"
    r"|(?:publiceren|rapporteren|presenteren|besluiten|beslissen)(?=\s+(?:wij|we)\b)|weten\s+(?:we|wij)|weet\s+ik)\b",
    re.IGNORECASE,
)

GIVEN_OUT = re.compile(
    r"\b(?:komen|verschijnen|volgen|uitbrengen|aanbieden|innemen|publiceren|toezenden|toesturen|sturen|zenden|geven|nemen"
    r"|presenteren|schetsen|delen|doen|maken|uitvoeren|opstellen|instellen|plaatsvinden|worden\s+(?:\w+\s+)?(?:[a-z]*ge\w+|ver\w+|be\w+|ont\w+)"
    r"|(?:[a-z]*ge\w+|ver\w+|be\w+)\s+worden)\b",
    re.IGNORECASE,
)
"""What is done with it, the infinitive behind `zal`."""

DECIDED = re.compile(r"besluit|beslissing|afspraken|akkoord|strategie|actieplan", re.IGNORECASE)
"""What is carried out because it is there: `zal dat besluit uitvoeren`."""

HEARING = re.compile(
    r"\b(?:in|bij|tijdens|met)\s+(?:de|het|mijn|een)\s+(?:(?!lopende\b)\w+\s+){0,3}?"
    r"\w*(?:debat|overleg|brief|nota|begroting(?:sbehandeling)?|rapportage|miljoenennota|evaluatie|herziening)\b",
    re.IGNORECASE,
)
"""Where it will be told, which needs no term: `zal in het debat worden ingegaan`."""

BEGINS_OF_WHAT = frozenset(
    (  # noqa: SIM905 - words read better than a list of literals
        "besluit beslis reactie brief rapport advies adviseren uitkomst resultaten conclusies "
        "bevindingen inzichten cijfers evaluatie ontwerp voorstel visie nota standpunt uitspraak "
        "duidelijkheid afweging verkenning verken overzicht notitie analyse inventaris "
        "appreciatie raming aanpak doorlichting uitsluitsel convenant handreiking routekaart "
        "actieplan businesscase mededeling strategie onderzoek onderzoch studie publice presente "
        "bespr gesprok spreken evalue valueerd herzien heroverw toelicht toegelicht uitgewerkt "
        "uitwerken geactualiseerd bezien ingaan terugkomen bekend informe bericht blijken "
        "ingegaan voorgelegd uitgebracht beantwoord ingevuld vormgegeven keuze afspraken akkoord "
        "bepaald vastgesteld invulling overeenstemming "
        "knoop balans aanbeveling toekenning ingebracht gereed weten weet "
    ).split()
)
BEGINS_OF_WILL = frozenset(
    (  # noqa: SIM905 - words read better than a list of literals
        "zal zullen wordt worden kom valt vallen volg verschijn verwacht voornemens stre beoog "
        "hoop hopen "
        "presente neem stuur publice doet maak voorzien gepland rond plan gaa wil rapporte "
        "besluit beslis bespre evalue afgesproken laat laten aangekondigd aangegeven brengt advise "
        "bedoeling weten weet "
    ).split()
)
"""Letters of which some stand in each sentence that announces."""

SHALL = re.compile(r"\b(?:zal|zullen)\b", re.IGNORECASE)

NOT_SO = re.compile(
    r"\b(?:is|zijn(?=[^.,;\n]{0,60}?\b[a-z]{0,6}ge\w+(?:d|t|en)\b)|was|waren|werd|werden|heb|heeft|hebben|had|hadden|niet(?!\s+(?:eerder|later)\s+dan\b)|geen|nooit|zou|zouden|elk|elke|ieder|iedere"
    r"|telkens|vaak|doorgaans|veelal|gebruikelijk|indien|tenzij|aanvra\w+|bezwaar\w*|verzoekers?)\b"
    r"|\b(?:brief|rapport|nota|verslag|debat)\s+(?:van|over)\s+(?:\d|[a-z]{3,9}\s+(?:19|20)\d\d)"
    rf"|{NOW}",
    re.IGNORECASE,
)
"""The past, what is denied, what comes back every year."""

REPEATED = re.compile(NOW, re.IGNORECASE)

THAT_WAS = re.compile(
    r"\b(?:heb|heeft|hebben|had|hadden|werd|werden|was|waren)\s+(?:(?:ik|wij|het\s+kabinet|(?:uw|de)\s+Kamer"
    r"|hier\w*|daar\w*|dit|dat)\s+){0,2}$",
    re.IGNORECASE,
)
"""Right before a term that is over: `heeft in mei een voorstel gedaan`."""

CARRIED_OUT = re.compile(
    r"\b(?:uitgevoerd|gefinancierd|ingevoerd|ge[ïi]mplementeerd|verhoogd|verlaagd|geleverd|gebouwd|ingezet|toegepast"
    r"|in\s+werking|uitbetaald|betaald|overeen|voort|starten|gebruikt|vastgelegd|opgeslagen|verwijderd|verleend|toegekend)\b",
    re.IGNORECASE,
)
"""What shows that something is done then, not told."""


def announcements(
    text: str, start: int, end: int, terms: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Return where a sentence between start and end announces something, at most once each.

    `terms` are the places of terms (`in het najaar`), in order.
    """
    found = []
    for sentence in SENTENCE.finditer(text, start, end):
        first, last = (bisect_left(terms, (place, place)) for place in sentence.span())
        place = _announced(sentence, terms[first:last])
        if place:
            found.append(place)
    return found


def _announced(sentence: re.Match[str], terms: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    text, begin, end = sentence.string, *sentence.span()
    shall = SHALL.search(text, begin, end)
    if not (terms or shall) or CARRIED_OUT.search(text, begin, end):
        return None
    for term in terms:
        if THAT_WAS.search(text, max(begin, term[0] - BEFORE), term[0]):
            continue
        near = max(begin, term[0] - REACH), min(end, term[1] + REACH)
        if place := _told_later(text, term, near) or _given_later(text, term, near):
            return place
    return _shall_be_told(sentence, shall) if shall else None


def _shall_be_told(sentence: re.Match[str], shall: re.Match[str]) -> tuple[int, int] | None:
    """Return where something shall be told in a debate or a paper, or a paper shall come."""
    text, (begin, end) = sentence.string, sentence.span()
    near = max(begin, shall.start() - REACH), min(end, shall.end() + REACH)
    for hearing in HEARING.finditer(text, *near):
        for verb in TELLS.finditer(text, *near):
            if place := _together(text, shall.span(), hearing.span(), verb.span()):
                return place
    if given := GIVEN_OUT.search(text, shall.end(), near[1]):
        for what in TOLD.finditer(text, *near):
            if DECIDED.match(what[0]) and given[0].lower() == "uitvoeren":
                continue
            if place := _together(text, shall.span(), given.span(), what.span()):
                return place
    return None


def _told_later(text: str, term: tuple[int, int], near: tuple[int, int]) -> tuple[int, int] | None:
    """Return where near a term somebody tells, decides or looks into something."""
    for verb in TELLS.finditer(text, *near):
        if SETTLED.match(verb[0]) and not LEFT_OPEN.search(text, *near):
            continue
        now = PRESENT.match(text, verb.start())
        for will in [verb] if now else GOING.finditer(text, *near):
            if place := _together(text, term, will.span(), verb.span()):
                return place
    return None


def _given_later(text: str, term: tuple[int, int], near: tuple[int, int]) -> tuple[int, int] | None:
    """Return where near a term a paper or a decision comes."""
    for what in TOLD.finditer(text, *near):
        for will in WILL.finditer(text, *near):
            if place := _together(text, term, will.span(), what.span()):
                return place
    return None


def _together(text: str, *places: tuple[int, int]) -> tuple[int, int] | None:
    """Return from where to where these stand, if they are near and nothing between says no."""
    start, end = min(place[0] for place in places), max(place[1] for place in places)
    if end - start > REACH or NOT_SO.search(text, start, end):
        return None
    if REPEATED.search(text, max(0, start - BEFORE), start):
        return None
    while start and text[start - 1].isalnum():
        start -= 1
    return start, end
