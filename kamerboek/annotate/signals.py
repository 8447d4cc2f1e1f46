"""Wording in an answer that points at a disposition. A signal proposes; the coding decides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from heapq import heapify, heappop, heappush
from itertools import groupby
from operator import itemgetter
from typing import Annotated, Literal

from kamerboek.annotate.wordings.confidential import CONFIDENTIAL
from kamerboek.annotate.wordings.deferred import BECAUSE, DEFERRED, HERE, OTHERS, TO_OTHERS
from kamerboek.annotate.wordings.needed import ONE_OF, SHORTEST, needed
from kamerboek.annotate.wordings.not_investigated import NOT_INVESTIGATED
from kamerboek.annotate.wordings.not_kept import NOT_KEPT
from kamerboek.annotate.wordings.not_settled import NOT_SETTLED
from kamerboek.annotate.wordings.referred import REFERRED
from kamerboek.document import Question
from kamerboek.document.time_limit import check_time

SignalKind = Literal["confidential", "deferred", "referred", "not_investigated", "not_kept"]

_WORDINGS: dict[SignalKind, tuple[str, ...]] = {
    "confidential": CONFIDENTIAL,
    "deferred": DEFERRED + NOT_SETTLED,
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
    text = _unwrapped(answer.text.replace("óó", "oo"))  # as in `vóór de zomer`
    text, places = _with_single_blanks(text)
    found = [(match.start(), kind, match) for kind, match in _wordings_in(text)]
    for _, kind, match in sorted(found, key=itemgetter(0, 1)):
        start, end = match.span()
        before = text[max(0, start - 100) : start]
        if kind == "deferred" and (
            any(each.search(before) for each in (OTHERS, HERE, BECAUSE))
            or TO_OTHERS.match(match[0])
        ):
            continue
        start, end = places[start], places[end - 1] + 1
        place = answer.place(start, end)
        yield Signal(question.question, kind, answer.text[start:end], place.start, place.end)


def _with_single_blanks(text: str) -> tuple[str, Sequence[int]]:
    """Return a text with one blank where more stand, and where each of its characters stood."""
    if "  " not in text:
        return text, range(len(text))
    places = [place for place in range(len(text)) if text[place - 1 : place + 1] != "  "]
    return "".join([text[place] for place in places]), places


BEGIN = slice(SHORTEST)
WRAPPED = re.compile(r"\n(?=[a-zà-ÿ(])|(?<=[^\W_]|,)(?<=[^\n]{40})\n(?=[^\W\d_])")
"""Where a line goes on in the next: in a small letter, or behind a long line without an end."""


def _unwrapped(text: str) -> str:
    """Return the text, as long as it was, with a space where a sentence goes on in a next line."""
    return WRAPPED.sub(" ", text)


LEAST = 100
"""How long at least is what is looked through at once."""


def _wordings_in(text: str) -> Iterator[tuple[SignalKind, re.Match[str]]]:
    """Yield the wordings in a text, some sentences at a time: none goes on behind a full stop.

    Of the many patterns only those are tried of which the needed words stand there.
    """
    start = 0
    while start < len(text):
        check_time()
        end = text.find(".", start + LEAST) + 1 or len(text)
        tried = _worth_trying(_standing_in(text[start:end].lower()))
        for kind, wordings in groupby(tried, key=itemgetter(0)):
            patterns = [_pattern(wording) for _, wording in wordings]
            yield from ((kind, match) for match in _first_of(patterns, text, start, end))
        start = end


def _standing_in(small: str) -> list[str]:
    """Return which of the needed words stand in a text in small letters."""
    begins = _words_by_begin()
    threes = {small[place : place + SHORTEST] for place in range(len(small) - SHORTEST + 1)}
    return [word for three in threes & begins.keys() for word in begins[three] if word in small]


def _worth_trying(present: Sequence[str]) -> list[tuple[SignalKind, str]]:
    """Return the wordings that nothing needed is missing of, in the order in which they count."""
    waiting, words = _waiting(), frozenset(present)
    places = {place for word in present for place in waiting.get(word, ())}
    numbered = _numbered()
    return [
        numbered[place]
        for place in sorted(places)
        if not any(map(words.isdisjoint, _needed(numbered[place][1])))
    ]


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
def _numbered() -> tuple[tuple[SignalKind, str], ...]:
    return tuple((kind, wording) for kind, wordings in _WORDINGS.items() for wording in wordings)


@cache
def _waiting() -> dict[str, list[int]]:
    """Return the places of the wordings that wait for a word: one of those that tell most."""
    places: dict[str, list[int]] = {}
    for place, (_, wording) in enumerate(_numbered()):
        for word in _needed(wording)[0]:
            places.setdefault(word, []).append(place)
    return places


@cache
def _words_by_begin() -> dict[str, tuple[str, ...]]:
    sets = [each for _, wording in _numbered() for each in _needed(wording)]
    words = sorted(frozenset().union(*sets))
    return {begin: tuple(group) for begin, group in groupby(words, key=itemgetter(BEGIN))}
