"""Pointers from an answer to another answer of the same document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

from kamerboek.document import Question

_AND = r"(?:en|of|&|respectievelijk|alsmede|alsook)"
_ANOTHER = rf"(?:\s*,?\s*{_AND}\s*|\s*,\s*|/)(?:(?:op|bij|van)\s+)?(?:de\s+)?(?:vra(?:ag|gen)\s+)?"
_THROUGH = r"\s*(?:t/m|tot\s+en\s+met|[-–])\s*"
_GOES_ON = (
    r"(?=\s*(?:$|[^\w\s]|(?:en|of|t/m|tot|respectievelijk|van|uit|in|op|bij|over|met|voor|is|zijn|was"
    r"|waren|wordt|worden|heb|hebben|heeft|geef|geeft|ga|gaat|waar\w*|hier\w*|daar\w*|die|dat|zoals"
    r"|ook|reeds|al)\b|(?-i:[A-Z])))"
)
"""What may follow a further number, so that `vraag 4, 12 schepen` means vraag 4 alone."""

NUMBERS = re.compile(
    rf"\b(?P<noun>vra(?:ag|gen)|antwoord(?:en)?)\s+(?P<numbers>\d{{1,3}}\b"
    rf"(?:(?:{_THROUGH}|{_ANOTHER})\d{{1,3}}\b{_GOES_ON})*)",
    re.IGNORECASE,
)
"""`vraag 6 en 7`, `vragen 3, 4 en 5`, `vraag 26 en vraag 54`, `de vragen 2 t/m 5`, `antwoord 6`."""

LEAD_IN = re.compile(
    r"(?:"
    r"\b(?:zie|verwijs|verwijst|verwijzen|verwezen)\b(?:(?!\bvra(?:ag|gen)\b)[^.;()\n]){0,60}?\s"
    r"|\bzoals\s(?:\w+\s){0,4}?(?:bij|onder|in)\s+(?:de\s+)?"
    r"|(?:\b(?:het|de|mijn|ons|onze)\s+)?"
    r"\b(?:antwoord|antwoorden|beantwoording|reactie)\s+(?:op|bij|van)\s+(?:de\s+)?"
    r")$",
    re.IGNORECASE,
)
"""What stands before the numbers in a pointer: `zie`, `het antwoord op`, `zoals gemeld bij`."""

ELSEWHERE_BEFORE = re.compile(r"(?:\bnr\.?\s*\d+|\bKamerstuk\b[^.;]*|\b\d{2}\s\d{3}\b[^.;]*),\s*$")
"""`33 123 nr. 2, vraag 14`: a question in another document."""

ELSEWHERE_AFTER = re.compile(
    r"\s*,?\s*\b(?:van|uit|in|bij)\s+(?!deze\b|dit\b)(?:\w+\s+){0,3}?"
    r"(?:schriftelijke|kamervragen|vragen|lijst|brief|verslag|nota|kamerstuk|kamerbrief|debat"
    r"|begroting|rapport|lid|leden|fractie)\b",
    re.IGNORECASE,
)
"""`vraag 2 van de schriftelijke vragen over …`: a question in another document."""

SAYS_NOTHING = re.compile(
    r"\b(?:zie|ook|tevens|verder|hiervoor|hiertoe|hierover|daarvoor|het|de|mijn|ons|onze|ik|wij|we"
    r"|u|graag|kortheidshalve|verwijs|verwijst|verwijzen|verwezen|wordt|worden|naar|voor|in|op|bij"
    r"|van|en|of|antwoord|antwoorden|beantwoording|reactie|separate|hierboven|hieronder)\b"
    r"|[\s.,:;()]+",
    re.IGNORECASE,
)
"""Words of a pointer that say nothing beyond it."""


@dataclass(frozen=True)
class Reference:
    """A pointer to one other answer; a joint pointer gives a row per target, with one span."""

    from_question: Annotated[str, "question whose answer points"]
    to_question: Annotated[str, "question whose answer is pointed to"]
    kind: Annotated[
        Literal["whole", "partial"],
        "whole: the answer is nothing but the reference; partial: it says something itself",
    ]
    text: Annotated[str, "the pointer as printed"]
    start: Annotated[int, "offset in source.txt"]
    end: Annotated[int, "offset in source.txt"]


def find_references(questions: Sequence[Question]) -> list[Reference]:
    """Return the references from answers to other questions of `questions`, in document order.

    Pointers to other documents, to the question itself and to numbers that the document does not
    have are left out. Offsets are those of the questions' document.
    """
    known = [question.question for question in questions]
    found: list[Reference] = []
    for question in questions:
        answer = question.answer_passage
        if answer is None:
            continue
        pointers = list(_pointers(answer.text))
        kind: Literal["whole", "partial"] = (
            "whole" if _says_nothing_else(answer.text, pointers) else "partial"
        )
        found.extend(
            Reference(
                from_question=question.question,
                to_question=target,
                kind=kind,
                text=answer.text[start:end],
                start=answer.place(start, end).start,
                end=answer.place(start, end).end,
            )
            for start, end, numbers in pointers
            for target in _targets(numbers, question, known)
        )
    return found


def _pointers(answer: str) -> Iterator[tuple[int, int, str]]:
    """Yield start and end of each pointer within the answer, and its numbers as printed."""
    previous_end = 0
    for match in NUMBERS.finditer(answer):
        before = answer[previous_end : match.start()]
        lead_in = LEAD_IN.search(before)
        if lead_in is None or ELSEWHERE_BEFORE.search(before):
            continue
        if ELSEWHERE_AFTER.match(answer, match.end()):
            continue
        yield previous_end + lead_in.start(), match.end(), match["numbers"]
        previous_end = match.end()


def _targets(numbers: str, question: Question, known: Sequence[str]) -> list[str]:
    """Return the questions meant by `6 en 7` or `2 t/m 5`, as ids of this document."""
    printed: list[int] = []
    for through, number in re.findall(rf"({_THROUGH})?(\d+)", numbers):
        if through and printed:
            printed.extend(range(printed[-1] + 1, int(number) + 1))
        else:
            printed.append(int(number))
    prefix = f"{question.section}." if question.section else ""
    ids = [f"{prefix}{number}" for number in printed]
    return [target for target in ids if target in known and target != question.question]


def _says_nothing_else(answer: str, pointers: Sequence[tuple[int, int, str]]) -> bool:
    if not pointers:
        return False
    rest, position = "", 0
    for start, end, _ in pointers:
        rest += answer[position:start] + " "
        position = end
    rest += answer[position:]
    return not SAYS_NOTHING.sub("", rest)
