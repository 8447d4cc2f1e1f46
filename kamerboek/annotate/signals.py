"""Wording in an answer that points at a disposition. A signal proposes; the coding decides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from operator import itemgetter
from typing import Annotated, Literal

from kamerboek.annotate.wordings.confidential import CONFIDENTIAL
from kamerboek.annotate.wordings.deferred import DEFERRED, HERE, OTHERS
from kamerboek.annotate.wordings.not_investigated import NOT_INVESTIGATED
from kamerboek.annotate.wordings.not_kept import NOT_KEPT
from kamerboek.annotate.wordings.referred import REFERRED
from kamerboek.document import Question
from kamerboek.document.time_limit import check_time

SignalKind = Literal["confidential", "deferred", "referred", "not_investigated", "not_kept"]

_WORDINGS: dict[SignalKind, tuple[str, ...]] = {
    "confidential": CONFIDENTIAL,
    "deferred": DEFERRED,
    "referred": REFERRED,
    "not_investigated": NOT_INVESTIGATED,
    "not_kept": NOT_KEPT,
}


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
        for kind in _WORDINGS
        for match in _pattern(kind).finditer(answer.text)
    ]
    for _, kind, match in sorted(found, key=itemgetter(0, 1)):
        before = answer.text[max(0, match.start() - 100) : match.start()]
        if kind == "deferred" and (OTHERS.search(before) or HERE.search(before)):
            continue
        place = answer.place(*match.span())
        yield Signal(question.question, kind, match[0], place.start, place.end)


@cache
def _pattern(kind: SignalKind) -> re.Pattern[str]:
    """Return what finds a kind's wordings; who builds a book needs none, and they take a while."""
    return re.compile("|".join(rf"\b(?:{each})" for each in _WORDINGS[kind]), re.IGNORECASE)
