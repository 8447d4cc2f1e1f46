"""Sentences in which the one who answers says what he will do: what he asks, discusses, means."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from kamerboek.annotate.announcements import SENTENCE

_CLAUSE = r"[^.,;\n]{0,100}?"
_ME = (
    r"(?:ik|wij|we|het\s+kabinet|de\s+regering|(?-i:Nederland|Defensie)"
    r"|(?:de|mijn)\s+(?:minister|staatssecretaris|bewindspersoon|ambtgenoot|collega)(?:\s+(?:van|voor)\s+(?-i:[A-Z])[\w-]*)?"
    r"|(?:mijn|het)\s+(?:ministerie|departement)|mijn\s+ambtenaren)\b"
)


def _said_by_me(verb: str) -> str:
    """Return a pattern for a finite verb, with who answers right before or behind it."""
    return rf"\b(?:{_ME}\s+(?:{verb})|(?:{verb})\s+(?:(?:hier|daar|dit|dat|dus|ook)\w*\s+)?{_ME})\b"


_LOOK_INTO = (
    r"bespreken|bezien|bekijken|nagaan|(?:uit|op)zoeken|onderzoeken|verkennen|inventariseren|uitwerken|evalueren"
    r"|heroverwegen|overleggen|aankaarten|agenderen|meenemen|betrekken|meewegen|voorleggen|opvragen|navragen|vragen|verzoeken"
    r"|in\s+kaart\s+brengen|ter\s+sprake\s+brengen|onder\s+de\s+aandacht\s+brengen|aan\s+de\s+orde\s+stellen"
    r"|in\s+(?:overleg|gesprek)\s+(?:treden|gaan)|contact\s+opnemen|overleg\s+voeren"
    r"|aandacht\s+vragen|inbrengen|aandringen|informeren|berichten|inlichten|terugkomen|besluiten|beslissen|rapporteren|afwachten"
    r"|maatregelen\s+(?:treffen|nemen)|aandacht\s+(?:\w+\s+)?besteden|voorstellen\s+(?:doen|indienen)"
)
_DEALT_WITH = (
    r"(?:besproken|bezien|bekeken|onderzocht|verkend|ge[ïi]nventariseerd|uitgewerkt|ge[ëe]valueerd|heroverwogen|overlegd"
    r"|meegenomen|betrokken|meegewogen|afgewogen|voorgelegd|ingegaan|teruggekomen|besloten|beslist|bepaald|nagegaan"
    r"|gekeken|gesproken)"
)
"""What is done with a matter, behind `zal worden`."""
_UNSAID_BY_WHOM = r"(?:(?!\b(?:door|altijd|steeds|telkens|dan)\b)[^.;\n]){0,120}?"
_LOOKS = (
    r"onderzoek(?:t|en)?|bezie[tn]?|bekijkt?|bekijken|verken(?:t|nen)?"
    r"|inventariseert?|inventariseren"
)
_FINDING_OUT = (
    r"onderzoek(?:en)?|advi(?:es|seren)|aandacht\s+(?:\w+\s+)?te\s+besteden|opheldering|toelichting|uitleg|inlichtingen|reactie"
    r"|(?:nadere\s+)?informatie|na\s+te\s+gaan|in\s+kaart|op\s+een\s+rij"
    r"|uit\s+te\s+zoeken|te\s+(?:bezien|kijken|inventariseren|verkennen|informeren|rapporteren|berichten)"
)
_TALK = r"in\s+(?:\w+\s+)?(?:overleg|gesprek|onderhandeling|beraad)\b(?!\s+te\b)"
_SOON = (
    r"(?=[^.,;\n]{0,100}?\b(?:komende|nu|nog|momenteel|thans|binnenkort|volgend"
    r"|dit\s+(?:voor|na)?jaar)\b)"
)
"""Not `brengt met analyses de voorraad in kaart`, which is always done."""
_NOT_ENDED = (
    r"(?!(?:(?!\b(?:over|om|of|hoe|dat)\b)[^.;,\n]){0,80}"
    r"\b(?:ge\w+(?:d|t|n)|(?:ver|be|over)\w+(?:d|t))(?=\s*(?:[.;,]|$)))"
)
"""No participle behind it: `ben in overleg getreden`, `is in overleg met hen gekozen`."""

STEPS = {
    "zal zullen wil": rf"{_said_by_me('zal|zullen|wil|willen')}{_CLAUSE}\b(?:{_LOOK_INTO})\b",
    "zal zullen": (
        rf"\b(?:zal|zullen)\b{_UNSAID_BY_WHOM}"
        rf"\b(?:worden\s+{_DEALT_WITH}|{_DEALT_WITH}\s+worden|aandacht\s+worden\s+besteed)\b"
    ),
    "zal_worden zullen_worden": rf"\b{_DEALT_WITH}\s+(?:zal|zullen)\s+worden\b",
    "onderzoek bezie bekijk verken inventaris": (
        rf"{_said_by_me(_LOOKS)}\s+(?:\w+\s+){{0,6}}?(?:of|hoe|welke?|wat|in\s+hoeverre)\b"
    ),
    "aan_het": (
        rf"{_said_by_me('ben|zijn|is')}{_CLAUSE}\baan\s+het\s+"
        r"(?:bezien|bekijken|verkennen|onderzoeken|inventariseren|uitwerken|uitzoeken)\b"
    ),
    "voer": (
        rf"{_said_by_me('voer|voert|voeren')}{_CLAUSE}\b(?:gesprekken|overleg|onderhandelingen|besprekingen)\b"
    ),
    "kaart beeld": (
        rf"{_said_by_me('breng|brengt|brengen')}{_SOON}{_CLAUSE}"
        r"\bin\s+(?:kaart|beeld)(?=\s*(?:[.,;]|$))"
    ),
    "overwe": rf"{_said_by_me('overweegt?|overwegen')}{_CLAUSE}\bte\s+\w+en\b",
    "toegezegd": (
        rf"\btoegezegd\b{_CLAUSE}\b(?:terug\s+te\s+komen|na\s+te\s+gaan"
        r"|te\s+(?:informeren|berichten|sturen|zenden|onderzoeken|bezien))\b"
    ),
    "gaa _ga_": (
        rf"{_said_by_me('ga|gaat|gaan')}{_CLAUSE}"
        rf"\b(?:{_LOOK_INTO}|{_TALK}|na(?=\s*[,.;]|\s+(?:of|hoe|wat|welke)\b))"
    ),
    "overleg gesprek onderhandel beraad": (
        rf"{_said_by_me('ben|zijn|is|treed|treedt|treden')}{_CLAUSE}\b{_TALK}{_NOT_ENDED}"
    ),
    "gevraagd verzocht opdracht opgedragen": (
        rf"(?P<asked>{_said_by_me('heb|hebben|heeft')}(?=[^.;\n]{{0,160}}?\b(?:{_FINDING_OUT}))"
        rf"{_CLAUSE}\b(?:gevraagd|verzocht|opdracht\s+gegeven|opgedragen)\b)"
    ),
    "voornemens plan": (
        rf"{_said_by_me('ben|zijn|is')}\s+(?:\w+\s+){{0,2}}?(?:voornemens|van\s+plan)\b"
    ),
    "voornemen inzet streven bedoeling planning": (
        r"\bmijn\s+(?:voornemen|inzet|streven)\s+"
        r"(?:is\s+(?:\w+\s+){0,2}?om|om|(?:dit|dat|hier\w*|daar\w*|in)\b)"
        r"|\b(?:het|de)\s+(?:voornemen|bedoeling|planning)\s+is\s+om\b"
    ),
    "beraad beraden": r"\bbera(?:ad|adt|den)\s+(?:ik\s+|wij\s+)?(?:mij|me|zich|ons)\b",
}
"""What he does, by letters of which some stand in it: `zal ik bespreken`, `heb ik verzocht`."""


def _begins(begins: str) -> frozenset[str]:
    return frozenset(begin.replace("_", " ") for begin in begins.split())


BEGINS = frozenset().union(*map(_begins, STEPS))


@cache
def _steps() -> list[tuple[frozenset[str], re.Pattern[str]]]:
    """Return the steps as patterns, made when one is looked for, and what begins each."""
    return [(_begins(each), re.compile(step, re.IGNORECASE)) for each, step in STEPS.items()]


NO_STEP = re.compile(
    r"\b(?:niet|geen|niets|nooit|blijven|continu|doorlopend|structureel|regelmatig|voortdurend|periodiek|wekelijks|maandelijks|jaarlijks|dagelijks|destijds|toen"
    r"|eerder|reeds|inmiddels|noch|bereid|bevoegd|verplicht|gehouden|gekomen|hieronder|hierna|hierboven|gezamenlijk|samenhang)\b",
    re.IGNORECASE,
)
"""What is denied, has been or always is; what is done with this very letter."""

ANSWERED = re.compile(
    r"\b(?:geantwoord|antwoordde|blijkt|bleek|ontvangen|bevestigd|bevestigde|aangegeven|laten\s+weten|liet\s+weten"
    r"|gemeld|gekregen|toegekend|uitgebracht|meegedeeld|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
"""What shows that who was asked has answered."""


def own_steps(text: str, start: int, end: int, present: Collection[str]) -> list[tuple[int, int]]:
    """Return where a sentence between start and end tells of such a step, at most once each.

    `present` are those of `BEGINS` that stand there.
    """
    steps = [step for begins, step in _steps() if not begins.isdisjoint(present)]
    found = []
    for sentence in SENTENCE.finditer(text, start, end) if steps else ():
        for step in steps:
            place = step.search(text, *sentence.span())
            if place and not _is_no_step(place, sentence):
                found.append(place.span())
                break
    return found


def _is_no_step(step: re.Match[str], sentence: re.Match[str]) -> bool:
    text, (begin, end) = step.string, sentence.span()
    if NO_STEP.search(text, step.start(), min(step.end() + BEHIND, end)):
        return True
    asked = "asked" in step.re.groupindex
    return asked and ANSWERED.search(text, begin, end) is not None


BEHIND = 25
"""How far behind a step it is looked at what denies it."""
