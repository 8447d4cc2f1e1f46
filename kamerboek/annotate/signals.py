"""Wording in an answer that points at a disposition. A signal proposes; the coding decides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from heapq import heapify, heappop, heappush
from operator import itemgetter
from typing import Annotated, Literal

from kamerboek.annotate.wordings.confidential import CONFIDENTIAL
from kamerboek.annotate.wordings.deferred import DEFERRED, HERE, OTHERS
from kamerboek.annotate.wordings.needed import ONE_OF, needed
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
    found = [(match.start(), kind, match) for kind, match in _wordings_in(answer.text)]
    for _, kind, match in sorted(found, key=itemgetter(0, 1)):
        before = answer.text[max(0, match.start() - 100) : match.start()]
        if kind == "deferred" and (OTHERS.search(before) or HERE.search(before)):
            continue
        place = answer.place(*match.span())
        yield Signal(question.question, kind, match[0], place.start, place.end)


LEAST = 100
"""How long at least is what is looked through at once."""


def _wordings_in(text: str) -> Iterator[tuple[SignalKind, re.Match[str]]]:
    """Yield the wordings in a text, some sentences at a time: none goes on behind a full stop.

    Of the many patterns only those are tried of which the needed words stand there.
    """
    words = _needed_words()
    start = 0
    while start < len(text):
        check_time()
        end = text.find(".", start + LEAST) + 1 or len(text)
        small = text[start:end].lower()
        present = frozenset([word for word in words if word in small])
        for kind, wordings in _WORDINGS.items():
            patterns = [
                _pattern(wording)
                for wording in wordings
                if not any(map(present.isdisjoint, _needed(wording)))
            ]
            if patterns:
                yield from ((kind, match) for match in _first_of(patterns, text, start, end))
        start = end


def _first_of(
    patterns: Sequence[re.Pattern[str]], text: str, start: int, end: int
) -> Iterator[re.Match[str]]:
    """Yield what one pattern of these as alternatives, in this order, would find."""
    found = [
        (match.start(), order, match)
        for order, pattern in enumerate(patterns)
        if (match := pattern.search(text, start, end))
    ]
    heapify(found)
    while found:
        place, order, match = heappop(found)
        if place >= start:
            yield match
            start = match.end()
        if later := patterns[order].search(text, start, end):
            heappush(found, (later.start(), order, later))


@cache
def _pattern(wording: str) -> re.Pattern[str]:
    """Return what finds a wording, made when the words that it needs stand somewhere."""
    return re.compile(rf"\b(?:{wording})", re.IGNORECASE)


@cache
def _needed(wording: str) -> ONE_OF:
    return needed(wording)


@cache
def _needed_words() -> tuple[str, ...]:
    sets = [each for wordings in _WORDINGS.values() for one in wordings for each in _needed(one)]
    return tuple(sorted(frozenset().union(*sets)))
