"""Wording in an answer that points at a disposition. A signal proposes; the coding decides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Annotated, Literal

from kamerboek.document import Question
from kamerboek.document.time_limit import check_time

SignalKind = Literal["confidential", "deferred", "referred", "not_investigated", "not_kept"]

CONFIDENTIAL = (
    r"vertrouwelijke\s+(?:bijlagen?|deel|brief(?:ing)?|informatie|stukken)",
    r"vertrouwelijk\s+(?:deel|waar\s+d[ai]t|gemaakt|opgenomen|verstrekt|ge[ïi]nformeerd|gedeeld)",
    r"(?:departementaal|commercieel|bedrijfs)\s*-?\s*vertrouwelijk\w*",
    r"bedrijfsvertrouwelijk\w*",
    r"(?:vanwege|wegens|omwille\s+van)\s+(?:de\s+)?vertrouwelijkheid",
    r"in\s+beslotenheid",
    r"besloten\s+(?:debat|briefing|overleg|zitting|commissievergadering)",
    r"achter\s+gesloten\s+deuren",
    r"(?:gerubriceerd|geclassificeerd|staatsgeheim)\w*",
    r"niet\s+(?:meer\s+)?openbaar(?:\s+te)?\s+(?:\w+\s+)?(?:delen|gemaakt|maken)",
    r"niet\s+meer\s+op\s+in\s+het\s+openbare\s+deel",
    r"niet\s+verder\s+in\s+de\s+openbaarheid",
    r"openbaar\s+maken\s+ervan\s+een\s+risico",
    r"terughoudend\s+om\s+met\s+het\s+delen\s+van\s+informatie",
    r"(?:kan|kunnen|wordt|worden)\s+(?:\w+\s+){0,6}?niet\s+(?:\w+\s+){0,2}?openbaar",
    r"(?:is|zijn)\s+niet\s+openbaar(?=\s*(?:[.,;)]|$|en\b))",
    r"vertrouwelijke?\s+(?:karakter|aard)",
    r"(?:is|zijn|blijft|blijven)\s+(?:strikt\s+|streng\s+)?vertrouwelijk(?=\s*(?:[.,;)]|$|en\b|van\b))",
    r"(?:informatie|gegevens|stukken|rapport(?:en)?|afspraken|inhoud|contract(?:en)?|details)\s+"
    r"(?:\w+\s+){0,3}?(?:is|zijn)\s+(?:\w+\s+)?vertrouwelijk\b",
    r"in\s+het\s+openbaar\s+(?:\w+\s+){0,2}?(?:geen|niets?)\b",
    r"(?:geen|niets?)\s+(?:\w+\s+){0,4}?in\s+het\s+openbaar\b",
)
"""Something is kept from the public. `vertrouwelijk met elkaar praten` and `besloten` (decided)
are not listed: alone they say nothing of the kind."""

_TERM = (
    r"(?:in\s+(?:het\s+)?(?:Q[1-4]|eerste|tweede|derde|vierde)\b(?:\s+kwartaal)?"
    r"|later\s+in\s+het\s+jaar|later\s+dit\s+jaar|op\s+een\s+later\s+moment|te\s+zijner\s+tijd"
    r"|voor\s+het\s+(?:zomer|kerst|herfst)reces|uiterlijk\s+(?:in\s+)?\w+"
    r"|in\s+de\s+(?:volgende|eerstvolgende)\s+\w+|(?:na|in)\s+(?:(?:de|het)\s+)?(?:zomer|najaar|voorjaar|herfst)"
    r"|(?:begin|medio|eind)\s+20\d{2}|(?:in|vanaf)\s+de\s+(?:\w+\s+){1,5}?20\d{2}"
    r"|(?:dit|komend|volgend)\s+(?:najaar|voorjaar)|(?:deze|komende)\s+(?:zomer|herfst|winter)"
    r"|volgend\s+jaar|in\s+de\s+toekomst)"
)
_INFORM = (
    r"(?:ge[ïi]nformeerd|informeren|informeer|rapporteert|rapporteren|gerapporteerd|toegezonden"
    r"|gestuurd|sturen|gezonden|verzonden|gedeeld|gepubliceerd|volgt|specificeren|terugkomen|verstrekt|aangeboden)"
)
_WILL = r"(?:wordt|worden|zal|zullen|zult|rapporteert|informeer|informeert|volgt|voornemens|komt)"
_NEAR = r"[^.\n]{0,140}?"
_CHAMBER = r"\b(?:uw\s+Kamer|de\s+(?:Tweede\s+)?Kamer|u|het\s+parlement)\b"
_NOW = r"\b(?:middels|via|door\s+middel|per\s+(?:jaar|kwartaal)|jaarlijks|periodiek|reeds)\b"
"""What shows that telling is done here, or time and again."""

_TOLD = (
    r"(?:ge[ïi]nformeerd|informeren|bericht|op\s+de\s+hoogte\s+(?:gesteld|gebracht))"
    rf"(?![^.\n]{{0,60}}?{_NOW})"
)
_UNTIL = rf"(?:(?!{_NOW})[^.\n]){{0,140}}?"

DEFERRED = (
    rf"{_WILL}\b{_NEAR}{_TERM}\b{_NEAR}\b{_INFORM}",
    rf"{_TERM}\b{_NEAR}\b{_WILL}\b{_NEAR}\b{_INFORM}",
    rf"{_TERM}\b{_NEAR}\b(?:rapporteert|informeer|informeert)\b",
    rf"\bvolgt\s+{_TERM}",
    rf"{_TERM}\b{_NEAR}\b(?:stuur|zend|stuurt|zendt|ontvangt)\b{_NEAR}{_CHAMBER}",
    rf"{_TERM}\b{_NEAR}\bkomt\s+(?:hier|daar)?(?:over|er)?\s*(?:meer\s+)?duidelijkheid",
    rf"{_CHAMBER}\s+(?:wordt|worden|zal|zullen|zult)\b{_UNTIL}\b{_TOLD}",
    rf"\b(?:wordt|worden|zal|zullen|zult)\s+(?:\w+\s+){{0,3}}?{_CHAMBER}\b{_UNTIL}\b{_TOLD}",
    rf"\b(?:ik|wij|we|het\s+kabinet|de\s+(?:minister|staatssecretaris))\s+(?:zal|zullen)\s+"
    rf"(?:\w+\s+){{0,3}}?{_CHAMBER}\b{_NEAR}\binformeren",
    rf"\b(?:informeer|bericht)\s+(?:ik|wij|we)\s+(?:\w+\s+){{0,2}}?{_CHAMBER}",
    rf"{_CHAMBER}\s+ontvangt\b{_NEAR}\b{_TERM}\b",
    rf"\bontvangt\s+(?:\w+\s+){{0,2}}?{_CHAMBER}\b{_NEAR}\b{_TERM}\b",
    r"\bkom(?:t|en)?\s+(?:ik|wij|we|het\s+kabinet)\s+(?:hier|daar)[^.\n]{0,80}?"
    r"\b(?:in|bij|voor|na|later)\b[^.\n]{0,80}?\bterug\b",
    r"\b(?:ik|wij|we|het\s+kabinet)\s+kom(?:t|en)?\s+(?:hier|daar)[^.\n]{0,80}?"
    r"\b(?:in|bij|voor|na|later)\b[^.\n]{0,80}?\bterug\b",
    rf"\bik\s+informeer\s+(?:\w+\s+){{0,2}}?{_CHAMBER}",
)
"""Something comes later: a verb of informing in present or future, with a term in one sentence.
The past (`heb u geïnformeerd`, `is gestuurd`) has no such verb."""

_AUTHORITY = (
    r"(?:minister(?:ie)?|staatssecretaris|bewindspersonen|kabinet|regering|ministerie|college|gemeenten?"
    r"|provincies?|politie|Belastingdienst|Rekenkamer|toezichthouder|inspectie|Inspectie|UWV|SVB|DNB|AFM"
    r"|CBS|CPB|SCP|PBL|NPO|rechter|Openbaar\s+Ministerie|OM|Europese\s+Commissie)"
)
_OF = r"(?:de|het|uw|onze|mijn\s+ambtgenoot,?\s*de|mijn\s+collega,?\s*de)"

REFERRED = (
    rf"verwij(?:s|st|zen)\b[^.\n]{{0,80}}?\bnaar\s+{_OF}\s+(?:verantwoordelijke\s+)?{_AUTHORITY}\b",
    rf"(?:deze|die|uw|een)\s+vra(?:ag|gen)\s+(?:\w+\s+){{0,6}}?(?:voor|aan)\s+(?:te\s+leggen\s+aan\s+)?"
    rf"{_OF}\s+{_AUTHORITY}\b",
    rf"(?:(?:is|lijkt)\s+(?:ons\s+inziens\s+|primair\s+|verder\s+|dus\s+)?(?:een\s+vraag\s+)?(?:aan|voor)"
    rf"|is\s+het\s+aan)\s+{_OF}\s+{_AUTHORITY}\b",
    rf"(?:deze|die|uw)\s+vra(?:ag|gen)\s+ka?n(?:nen)?\s+(?:\w+\s+){{0,3}}?{_OF}\s+{_AUTHORITY}\b"
    r"[^.\n]{0,60}?\bbeantwoorden",
    rf"{_OF}\s+{_AUTHORITY}\b[^.\n]{{0,60}}?\bkan\s+(?:\w+\s+){{0,3}}?(?:deze|die|uw)\s+vra(?:ag|gen)"
    r"\s+(?:\w+\s+){0,3}?beantwoorden",
    rf"\b(?:dit|dat|deze\s+vraag)\s+is\s+(?:\w+\s+)?(?:een|de)\s+verantwoordelijkheid\s+van\s+"
    rf"{_OF}\s+{_AUTHORITY}\b",
    rf"\bwenden\s+tot\s+(?:{_OF}\s+)?{_AUTHORITY}\b",
    rf"(?:ligt|valt)\s+(?:\w+\s+){{0,3}}?(?:bij|onder|op)\s+(?:(?:de|het)\s+)?(?:(?:verantwoordelijkheid|terrein|weg)\s+van\s+)?"
    rf"{_OF}\s+{_AUTHORITY}\b",
)
"""Another authority or person is named as the one to ask, or to decide."""

NOT_INVESTIGATED = (
    r"niet\s+(?:\w+\s+){0,2}?onderzocht",
    r"onderzoek\s+had\s+(?:\w+\s+){0,2}?geen\s+betrekking",
    r"niet\s+(?:in|bij)\s+(?:het|ons|dit)\s+\w*onderzoek\s+(?:betrokken|meegenomen)",
    r"niet\s+(?:\w+\s+){0,2}?nagegaan",
    r"niet\s+(?:\w+\s+){0,2}?(?:naar\s+gekeken|gekeken\s+naar)",
    r"geen\s+(?:(?:\w+e|specifiek|nader|apart|eigen|concreet|verder|diepgaand|\w+lijk)\s+)?onderzoek\s+(?:\w+\s+){0,2}?(?:gedaan|verricht|uitgevoerd|ingesteld|naar)",
    r"(?:maakte?n?|was|waren|is|zijn|vormde?n?)\s+(?:\w+\s+){0,4}?geen\s+(?:onder)?deel\s+(?:uit\s+)?van\s+"
    r"(?:\w+\s+){0,3}?\w*onderzoek\w*",
    r"(?:viel|vielen|valt|vallen)\s+(?:\w+\s+){0,3}?buiten\s+(?:\w+\s+){0,4}?(?:onderzoek|reikwijdte|scope)",
    r"niet\s+(?:\w+\s+){0,3}?(?:betrokken|meegenomen)\s+in\s+(?:\w+\s+){0,2}?\w*onderzoek",
)
"""It was not looked into."""

NOT_KEPT = (
    r"niet\s+(?:\w+\s+){0,3}?(?:geregistreerd|bijgehouden|vastgelegd|gemonitord)",
    r"(?:houd|houdt|houden|hield|hielden)\b[^.\n]{0,60}?\bniet\s+(?:\w+\s+){0,2}?bij\b",
    r"geen\s+(?:\w+\s+){0,2}?(?:registratie|administratie)\w*\b",
    r"geen\s+(?:\w+\s+){0,3}?(?:cijfers|gegevens|data|informatie|overzicht)\s+(?:\w+\s+){0,3}?"
    r"(?:beschikbaar|voorhanden|bekend|bijgehouden)",
    r"(?:cijfers|gegevens|data|informatie|aantal(?:len)?|overzicht|uitsplitsing)\b[^.\n]{0,60}?\b(?:is|zijn|worden|wordt)\s+"
    r"(?:\w+\s+){0,2}?niet\s+(?:\w+\s+){0,2}?(?:beschikbaar|voorhanden|bekend|te\s+geven)",
    r"beschik(?:t|ken)?\b[^.\n]{0,40}?\bniet\s+over\s+(?:\w+\s+){0,3}?(?:cijfers|gegevens|data|informatie)",
    r"(?:heb|heeft|hebben)\b[^.\n]{0,40}?\bgeen\s+(?:\w+\s+){0,2}?(?:zicht\b|inzicht\s+in\b|(?:cijfers|gegevens|data|informatie)\s+(?:over|van)\b)",
    r"geen\s+(?:landelijk|centraal|volledig|actueel)\s+overzicht\b",
    r"(?:registreer|registreert|registreren)\b[^.\n]{0,60}?\bniet\b",
)
"""The number or the fact is not kept."""

_PATTERNS: tuple[tuple[SignalKind, re.Pattern[str]], ...] = (
    ("confidential", re.compile("|".join(rf"\b{p}" for p in CONFIDENTIAL), re.IGNORECASE)),
    ("deferred", re.compile("|".join(rf"\b(?:{p})" for p in DEFERRED), re.IGNORECASE)),
    ("referred", re.compile("|".join(rf"\b(?:{p})" for p in REFERRED), re.IGNORECASE)),
    (
        "not_investigated",
        re.compile("|".join(rf"\b(?:{p})" for p in NOT_INVESTIGATED), re.IGNORECASE),
    ),
    ("not_kept", re.compile("|".join(rf"\b(?:{p})" for p in NOT_KEPT), re.IGNORECASE)),
)


@dataclass(frozen=True)
class Signal:
    """A wording in an answer."""

    question: Annotated[str, "question whose answer it stands in"]
    signal: Annotated[SignalKind, "what the wording points at"]
    text: Annotated[str, "the wording as printed"]
    start: Annotated[int, "offset in source.txt"]
    end: Annotated[int, "offset in source.txt"]


def find_signals(questions: Sequence[Question]) -> list[Signal]:
    """Return the signals in answers, in document order; signals of one kind do not overlap."""
    return [signal for question in questions for signal in _signals_of(question)]


def _signals_of(question: Question) -> Iterator[Signal]:
    check_time()
    answer = question.answer_passage
    if answer is None:
        return
    found = [
        (match.start(), kind, match)
        for kind, pattern in _PATTERNS
        for match in pattern.finditer(answer.text)
    ]
    for _, kind, match in sorted(found, key=itemgetter(0, 1)):
        place = answer.place(*match.span())
        yield Signal(question.question, kind, match[0], place.start, place.end)
