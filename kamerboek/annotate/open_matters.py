"""Sentences that leave a matter open: worked on now, not to be said yet, hanging on what comes."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from kamerboek.annotate.announcements import BEFORE, REACH, REPEATED, SENTENCE
from kamerboek.annotate.wordings.still_to_come import NOW

THIS = re.compile(
    r"\b(?:er(?=\s+lo(?:opt|pen)\b)|(?:dit|dat)(?=\s+wordt\b)|(?<=\bwordt\s)(?:dit|dat)|(?:hier|daar)(?:naar|aan|over|(?=\s+wordt\b))"
    r"|deze\s+(?:zaak|kwestie))\b",
    re.IGNORECASE,
)
"""What was asked, of which a present tense says that it is at work: `dit wordt onderzocht`."""

STAGE = re.compile(
    r"\b(?:op\s+(?:dit\s+moment|voorhand)|momenteel|thans|nu(?!\s+(?:toe|dat))|vooralsnog|voorlopig|in\s+dit\s+stadium"
    r"|nog(?!\s+(?:steeds|eens|altijd|meer|maar|wel|slechts|een\s+aantal)\b))\b",
    re.IGNORECASE,
)
"""What shows that it is so now, and will not stay so."""

WORK = re.compile(
    r"(?:overleg(?:gen)?|gesprek(?:ken)?|onderzoek(?:en)?|evaluatie|verkenning(?:en)?|inventarisatie|uitwerking"
    r"|voorbereiding(?:en)?|besluitvorming|consultatie|studie|analyse|onderhandeling(?:en)?|herziening|herijking"
    r"|actualisatie|doorrekening|bestudering|afweging|doorlichting|beoordeling|procedure|traject)\b",
    re.IGNORECASE,
)
"""What has to end before there is an answer; the end of the word."""

GOES_ON = re.compile(
    r"\b(?:(?:loopt|lopen)(?!\s+(?:nog\s+)?tot\b)|vind(?:t|en)\b(?=[^.;\n]{0,100}?\bplaats\b)|voer(?:en)?|doet|doen|gaande\s+(?:is|zijn)"
    r"|(?:wordt|worden)(?=[^.;\n]{0,100}?\b(?:gevoerd|verricht|uitgevoerd|voorbereid|afgerond)\b)"
    r"|(?:is|zijn)(?=[^.,;\n]{0,60}?\b(?:gaande|in\s+volle\s+gang|(?:onder|voor)werp\s+van)\b))\b",
    re.IGNORECASE,
)
TREATED = re.compile(
    r"\b(?:onderzocht|bezien|bekeken|uitgewerkt|uitgezocht|verkend|bestudeerd|besproken|gesproken|overlegd|onderhandeld"
    r"|afgestemd|herijkt|heroverwogen|doorgerekend|gewogen|afgewogen|ge[ïi]nventariseerd|ge[ëe]valueerd|geanalyseerd"
    r"|in\s+(?:kaart|beeld)\s+gebracht|nagedacht|nagegaan|vormgegeven|gestudeerd|gediscussieerd|gewerkt(?=\s*(?:[.,;]|$)))\b",
    re.IGNORECASE,
)
"""What is done with a matter, behind `wordt`."""

BUSY = re.compile(
    r"\bbezig\b(?=[^.;\n]{0,80}?\b(?:uit\s+te\s+(?:werken|zoeken)|te\s+(?:onderzoeken|bezien|inventariseren|verkennen)|in\s+kaart)\b)",
    re.IGNORECASE,
)
"""`is op dit moment bezig dat uit te werken`."""

IS_BEING = re.compile(r"\b(?:wordt|worden)\b", re.IGNORECASE)
OVER = re.compile(
    r"\b(?:was|waren|werd|werden|heb|heeft|hebben|had|hadden|niets?|geen|nooit|afgerond|gesloten|afgelopen|elke?|iedere?"
    r"|telkens|doorgaans|strafrechtelijk|zelf|door\s+(?:de\s+)?(?:school|scholen|gemeenten|werkgevers?|ziekenhuizen))\b"
    rf"|{NOW}",
    re.IGNORECASE,
)
"""The past, what is denied, what comes back, what others do in their own affairs."""

DENIED = re.compile(
    r"\b(?:niet|geen|niets|lastig|moeilijk|onmogelijk|te\s+vroeg|prematuur)\b", re.IGNORECASE
)
CAN = re.compile(
    r"\b(?:kan|kunnen|valt|is|wil|zal|doe|doen|loop|heb|hebben)\b(?=[^.;\n]{0,120}?\b(?:zeg|toezeg|aange|uitspr|mededel|antwo|beantw|vooruit|inga"
    r"|uitsl|schat|overz|bepa|voorsp|noem|duid|oordeel|informatie|bedrag|termijn|datum|planning|meld))",
    re.IGNORECASE,
)
SAY = re.compile(
    r"\b(?:(?:te\s+)?(?:zeggen|toezeggen|aangeven|beantwoorden|inschatten|overzien|voorspellen|vooruitlopen|noemen|melden)"
    r"|(?:aan|in)\s+te\s+(?:geven|schatten|gaan)|vooruit\s+te\s+lopen|(?:hier|daar)?op\s+ingaan"
    r"|(?:uitspra(?:ak|ken)|antwoord|duidelijkheid|inzicht|mededelingen|oordeel|informatie|inschatting|termijn|datum|bedrag"
    r"|conclusies?|raming|details|toezegging(?:en)?|uitsluitsel|planning)\b[^.,;\n]{0,60}?\b(?:te\s+)?"
    r"(?:geven|doen|maken|bieden|trekken|verstrekken|noemen|verbinden|over))\b",
    re.IGNORECASE,
)
"""What an answer does, and this one cannot do."""

BY_OTHERS = re.compile(
    r"\b(?:gemeenten?|scho(?:ol|len)|ouders|werkgevers?|bedrijven|burgers|aanvragers?|verdachten?|leerlingen|patiënten"
    r"|bewoners|ziekenhuizen|verzekeraars?)\s+(?:kan|kunnen)\b|\b(?:kan|kunnen)\s+(?:de\s+)?(?:gemeenten?|scho(?:ol|len)"
    r"|ouders|werkgevers?|bedrijven|burgers|aanvragers?|verdachten?|leerlingen|patiënten|bewoners|ziekenhuizen|verzekeraars?)\b",
    re.IGNORECASE,
)

COMES_FIRST = re.compile(
    r"\b(?:op\s+basis\s+van|aan\s+de\s+hand\s+van|afhankelijk\s+van|in\s+afwachting\s+van|na\s+(?:afronding|ommekomst|ontvangst)\s+van"
    r"|zodra|nadat|mede\s+gelet\s+op|indien|mocht(?:en)?)\b",
    re.IGNORECASE,
)
WHAT_COMES = re.compile(
    r"(?:uitkomst(?:en)?|resulta(?:at|ten)|advies|adviezen|bevindingen|conclusies|evaluatie|onderzoek(?:en)?|gesprekken"
    r"|onderhandelingen|besluitvorming|verkenning|inventarisatie|analyse|uitspraak|rapport|pilot|ervaringen|reactie"
    r"|geadviseerd|afgerond)\b",
    re.IGNORECASE,
)
THEN = re.compile(
    r"\b(?:(?:besluit|beslis|bezie|bepaal|beoordeel|bekijk|weeg|informeer|bericht)\s+(?:ik|wij|we|het\s+kabinet)"
    r"|(?:zal|zullen|kan|kunnen)\b[^.;\n]{0,60}?\b(?:bezien|besloten|bepaald|beoordeeld|bekeken|beslist|duidelijk|gezegd"
    r"|besluiten|beslissen|bepalen|beoordelen|informeren|berichten|zeggen)"
    r"|(?:zal|zullen)\s+(?:ik|wij|het\s+kabinet)\s[^.;\n]{0,60}?\bmaatregelen"
    r"|(?:wordt|worden)\s[^.;\n]{0,60}?\b(?:ingediend|besloten|bezien|bepaald|aangeboden|voorgelegd))\b",
    re.IGNORECASE,
)

ONLY_THEN = re.compile(
    r"\b(?:pas|(?:kan|kunnen)\s+(?:[\w-]+\s+){0,3}?eerst)\b[^.;\n]{0,60}?"
    r"(?:\b(?:bepaald|beoordeeld|beoordelen|gezegd|zeggen|vastgesteld|bekend|duidelijk|aangegeven|beantwoord|beantwoorden)\b"
    r"[^.;\n]{0,60}?\b(?:als|wanneer|zodra|nadat|na)\b"
    r"|(?<=pas\sdaarna\s)(?:is|wordt)\s(?:[\w-]+\s){0,3}?(?:bekend|duidelijk))\b",
    re.IGNORECASE,
)
"""`kan ik pas beoordelen als het er ligt`, `pas daarna is bekend of`."""

BEGINS = frozenset(
    (  # noqa: SIM905 - words read better than a list of literals
        "moment voorhand momenteel thans vooralsnog voorlopig stadium nog zodra nadat afhankelijk "
        "basis afwachting afronding ommekomst ontvangst gelet indien mocht hand hiernaar hieraan "
        "daarnaar daaraan hierover daarover"
    ).split()
) | {
    *(" nu ", " pas ", "pas na", " eerst ", "er loopt", "er lopen", "deze zaak", "deze kwestie"),
    *(f"{this} wordt" for this in ("dit", "dat", "hier", "daar")),
    *("wordt dit", "wordt dat"),
}
"""Letters of which some stand in each sentence that leaves a matter open."""

I_DO = re.compile(
    r"\b(?:(?P<verb>[a-z]{3,20}(?<![dt]e))\s+ik|ik\s+(?P<next>[a-z]{3,20}(?<![dt]e)))\b",
    re.IGNORECASE,
)
NOT_TO_COME = frozenset(
    (  # noqa: SIM905 - words read better than a list of literals
        "heb ben was werd vind acht deel zie hecht denk begrijp herken erken onderschrijf steun "
        "constateer merk wijs weet kan wil moet mag zou dat die als waar waarvoor waarmee omdat "
        "zoals wat hier daar nu ook niet geen het een uw mijn deze dit dan kreeg gaf zag vroeg "
        "nam kwam ging stond bood schreef sprak bracht dacht deed liet liep ontving zond"
    ).split()
)
"""What ministers think and did, and words that are no verb."""
OF_MONEY = re.compile(
    r"€|\b(?:euro|miljoen|miljard|subsidie)\b|\bverwacht(?:en)?\s+(?:\w+\s+)?dat\b"
)


def open_matters(
    text: str, start: int, end: int, terms: Sequence[tuple[int, int]] = ()
) -> list[tuple[int, int]]:
    """Return where a sentence between start and end leaves a matter open, at most once each.

    `terms` are the places of terms (`in het najaar`), in order.
    """
    found = []
    for sentence in SENTENCE.finditer(text, start, end):
        first, last = (bisect_left(terms, (place, place)) for place in sentence.span())
        place = (
            _worked_on(sentence)
            or _not_to_be_said(sentence)
            or _hanging_on(sentence)
            or _only_then(sentence)
            or _done_then(sentence, terms[first:last])
        )
        if place:
            found.append(place)
    return found


def _done_then(sentence: re.Match[str], terms: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """Return where the one who answers says what he does at a later time."""
    text, (begin, end) = sentence.string, sentence.span()
    if not terms or OF_MONEY.search(text, begin, end):
        return None
    for start, stop in terms:
        near = max(begin, start - REACH // 2), min(end, stop + REACH // 2)
        for does in I_DO.finditer(text, *near):
            place = min(start, does.start()), max(stop, does.end())
            verb = (does["verb"] or does["next"]).lower()
            if verb not in NOT_TO_COME and not _is_over(text, place):
                return place
    return None


def _worked_on(sentence: re.Match[str]) -> tuple[int, int] | None:
    text = sentence.string
    stages = [*STAGE.finditer(text, *sentence.span()), *THIS.finditer(text, *sentence.span())]
    for stage in stages:
        near = _near(stage, sentence)
        for goes_on, worked in ((GOES_ON, WORK), (IS_BEING, TREATED), (BUSY, BUSY)):
            for verb in goes_on.finditer(text, *near):
                for work in worked.finditer(text, *near):
                    place = _span(stage, verb, work)
                    if place[1] - place[0] < REACH and not _is_over(text, place):
                        return place
    return None


def _not_to_be_said(sentence: re.Match[str]) -> tuple[int, int] | None:
    text = sentence.string
    for stage in STAGE.finditer(text, *sentence.span()):
        near = _near(stage, sentence)
        if BY_OTHERS.search(text, *near):
            continue
        for denied in DENIED.finditer(text, *near):
            for can in CAN.finditer(text, *near):
                if say := SAY.search(text, can.end(), near[1]):
                    place = _span(stage, denied, can, say)
                    if place[1] - place[0] < REACH:
                        return place
    return None


def _hanging_on(sentence: re.Match[str]) -> tuple[int, int] | None:
    text = sentence.string
    for first in COMES_FIRST.finditer(text, *sentence.span()):
        near = _near(first, sentence)
        what = WHAT_COMES.search(text, first.end(), near[1])
        then = THEN.search(text, *near)
        if what and then and not OVER.search(text, *(place := _span(first, what, then))):
            return place
    return None


def _only_then(sentence: re.Match[str]) -> tuple[int, int] | None:
    only = ONLY_THEN.search(sentence.string, *sentence.span())
    return only.span() if only and not OVER.search(sentence.string, *only.span()) else None


def _near(match: re.Match[str], sentence: re.Match[str]) -> tuple[int, int]:
    """Return from where to where the others may stand, so that no long sentence takes long."""
    start, end = sentence.span()
    return max(start, match.start() - REACH), min(end, match.end() + REACH)


def _is_over(text: str, place: tuple[int, int]) -> bool:
    before = max(0, place[0] - BEFORE), place[0]
    return bool(OVER.search(text, *place) or REPEATED.search(text, *before))


def _span(*matches: re.Match[str]) -> tuple[int, int]:
    return min(match.start() for match in matches), max(match.end() for match in matches)
