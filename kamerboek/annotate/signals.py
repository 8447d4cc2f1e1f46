"""Wording in an answer that points at a disposition. A signal proposes; the coding decides."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

from kamerboek.document import Question

SignalKind = Literal["confidential", "deferred"]

CONFIDENTIAL = (
    r"vertrouwelijke\s+(?:bijlagen?|deel|brief|informatie|briefing|stukken)",
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
)
"""Something is kept from the public. `vertrouwelijk met elkaar praten` and `besloten` (decided)
are not listed: alone they say nothing of the kind."""

_TERM = (
    r"(?:in\s+(?:het\s+)?(?:Q[1-4]|eerste|tweede|derde|vierde)\b(?:\s+kwartaal)?"
    r"|later\s+in\s+het\s+jaar|later\s+dit\s+jaar|op\s+een\s+later\s+moment|te\s+zijner\s+tijd"
    r"|voor\s+het\s+(?:zomer|kerst|herfst)reces|uiterlijk\s+(?:in\s+)?\w+"
    r"|in\s+de\s+(?:volgende|eerstvolgende)\s+\w+|(?:na|in)\s+(?:de\s+)?(?:zomer|najaar|voorjaar)"
    r"|(?:begin|medio|eind)\s+20\d{2}|(?:in|vanaf)\s+de\s+(?:\w+\s+){1,5}?20\d{2}"
    r"|in\s+de\s+toekomst)"
)
_INFORM = (
    r"(?:ge[ïi]nformeerd|informeren|informeer|rapporteert|rapporteren|gerapporteerd|toegezonden"
    r"|gestuurd|sturen|volgt|specificeren|terugkomen|verstrekt|aangeboden)"
)
_WILL = r"(?:wordt|worden|zal|zullen|zult|rapporteert|informeer|informeert|volgt|voornemens|komt)"
_NEAR = r"[^.\n]{0,140}?"

DEFERRED = (
    rf"{_WILL}\b{_NEAR}{_TERM}\b{_NEAR}\b{_INFORM}",
    rf"{_TERM}\b{_NEAR}\b{_WILL}\b{_NEAR}\b{_INFORM}",
    rf"{_TERM}\b{_NEAR}\b(?:rapporteert|informeer|informeert)\b",
    rf"\bvolgt\s+{_TERM}",
)
"""Something comes later: a verb of informing in present or future, with a term in one sentence.
The past (`heb u geïnformeerd`, `is gestuurd`) has no such verb."""

_PATTERNS: tuple[tuple[SignalKind, re.Pattern[str]], ...] = (
    ("confidential", re.compile("|".join(rf"\b{p}" for p in CONFIDENTIAL), re.IGNORECASE)),
    ("deferred", re.compile("|".join(rf"\b(?:{p})" for p in DEFERRED), re.IGNORECASE)),
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
    return [
        Signal(
            question=question.question,
            signal=kind,
            text=match[0],
            start=answer.place(*match.span()).start,
            end=answer.place(*match.span()).end,
        )
        for question in questions
        if (answer := question.answer_passage) is not None
        for kind, match in sorted(
            (
                (kind, match)
                for kind, pattern in _PATTERNS
                for match in pattern.finditer(answer.text)
            ),
            key=lambda found: (found[1].start(), found[0]),
        )
    ]
