"""Wording in an answer that points at a disposition. A signal proposes; the coding decides."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import cache, cached_property
from heapq import heapify, heappop, heappush
from itertools import groupby
from operator import itemgetter

from kamerboek.annotate.announcements import BEGINS_OF_WHAT, BEGINS_OF_WILL, REACH, announcements
from kamerboek.annotate.model import Signal, SignalKind
from kamerboek.annotate.open_matters import BEGINS as BEGINS_OF_OPEN
from kamerboek.annotate.open_matters import open_matters
from kamerboek.annotate.own_steps import BEGINS as BEGINS_OF_STEP
from kamerboek.annotate.own_steps import own_steps
from kamerboek.annotate.wordings.announced import ANNOUNCED
from kamerboek.annotate.wordings.confidential import CONFIDENTIAL
from kamerboek.annotate.wordings.deferred import (
    BECAUSE,
    DEFERRED,
    EACH_TIME,
    HERE,
    ONCE,
    OTHERS,
    REQUESTED,
    TO_OTHERS,
)
from kamerboek.annotate.wordings.in_general import (
    DEFERRED_IN_GENERAL,
    NOT_KEPT_IN_GENERAL,
    REFERRED_IN_GENERAL,
)
from kamerboek.annotate.wordings.needed import SHORTEST, needed
from kamerboek.annotate.wordings.not_investigated import NOT_INVESTIGATED
from kamerboek.annotate.wordings.not_kept import NOT_KEPT
from kamerboek.annotate.wordings.not_settled import NOT_SETTLED
from kamerboek.annotate.wordings.put_off import PUT_OFF
from kamerboek.annotate.wordings.referred import REFERRED
from kamerboek.annotate.wordings.still_to_come import TERM
from kamerboek.document import Question
from kamerboek.document.time_limit import check_time

_WORDINGS: dict[SignalKind, tuple[str, ...]] = {
    "confidential": CONFIDENTIAL,
    "deferred": DEFERRED + NOT_SETTLED + ANNOUNCED + PUT_OFF,
    "referred": REFERRED,
    "not_investigated": NOT_INVESTIGATED,
    "not_kept": NOT_KEPT,
}
_IN_GENERAL: dict[SignalKind, tuple[str, ...]] = {
    "deferred": DEFERRED_IN_GENERAL,
    "referred": REFERRED_IN_GENERAL,
    "not_kept": NOT_KEPT_IN_GENERAL,
}
"""Wordings that count where no other of their kind stands near."""


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
    found = [place for some in _some_of(text) for place in some.signals()]
    for start, kind, end in sorted(found, key=itemgetter(0, 1)):
        before = text[max(0, start - 100) : start]
        if kind == "deferred" and (
            any(each.search(before) for each in (OTHERS, HERE, BECAUSE, REQUESTED))
            or TO_OTHERS.match(text, start, end)
            or EACH_TIME.search(text, start, end)
            or (text[start:end].startswith("nog niet") and ONCE.search(before))
        ):
            continue
        begin, stop = places[start], places[end - 1] + 1
        place = answer.place(begin, stop)
        yield Signal(question.question, kind, answer.text[begin:stop], place.start, place.end)


def _with_single_blanks(text: str) -> tuple[str, Sequence[int]]:
    """Return a text with one blank where more stand, and where each of its characters stood."""
    if "  " not in text:
        return text, range(len(text))
    places = [place for place in range(len(text)) if text[place - 1 : place + 1] != "  "]
    return "".join([text[place] for place in places]), places


LETTERS = SHORTEST + 1
BEGIN = slice(LETTERS)
WRAPPED = re.compile(r"\n(?:(?=[a-zà-ÿ(])|(?<=[^\n]{40}\n)(?:(?<=[^\W_]\n)|(?<=,\n))(?=[^\W\d_]))")
"""Where a line goes on in the next: in a small letter, or behind a long line without an end."""


def _unwrapped(text: str) -> str:
    """Return the text, as long as it was, with a space where a sentence goes on in a next line."""
    return WRAPPED.sub(" ", text)


LEAST = 100
"""How long at least is what is looked through at once."""


def _some_of(text: str) -> Iterator[_Some]:
    """Yield some sentences of a text at a time: no wording goes on behind a full stop."""
    start = 0
    while start < len(text):
        check_time()
        end = text.find(".", start + LEAST) + 1 or len(text)
        yield _Some(text, start, end)
        start = end


def _standing_in(small: str) -> list[str]:
    """Return which of the needed words stand in a text in small letters."""
    begins, short = _words_by_begin()
    present = set(zip(*(small[letter:] for letter in range(LETTERS)), strict=False))
    found = [word for begin in present & begins.keys() for word in begins[begin] if word in small]
    return found + [word for word in short if word in small]


def _worth_trying(present: Sequence[str]) -> list[tuple[SignalKind, bool, str]]:
    """Return the wordings that nothing needed is missing of, in the order in which they count."""
    waiting, (needs, met_by), numbered = _waiting(), _needs(), _numbered()
    places = {place for word in present for place in waiting.get(word, ())}
    met = frozenset().union(*(met_by.get(word, ()) for word in present))
    return [numbered[place] for place in sorted(places) if needs[place] <= met]


Search = Callable[[int], re.Match[str] | None]
"""Gives the first of a wording from a place on."""


def _first_of(searches: Sequence[Search], start: int) -> Iterator[re.Match[str]]:
    """Yield what one pattern of these wordings as alternatives, in this order, would find."""
    found = [
        (match.start(), order, match)
        for order, search in enumerate(searches)
        if (match := search(start))
    ]
    heapify(found)
    while found:
        place, order, match = heappop(found)
        if place >= start:
            yield match
            start = match.end()
        if later := searches[order](start):
            heappush(found, (later.start(), order, later))


class _Some:
    """Some sentences of a text, in which wordings are looked for."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text, self._start, self._end = text, start, end
        self._small = text[start:end].replace("İ", "I").lower()  # the one letter that becomes two

    def signals(self) -> list[tuple[int, SignalKind, int]]:
        """Return start, kind and end of the wordings, and of what is announced besides them."""
        found: list[tuple[int, SignalKind, int]] = []
        for kind, in_general, match in self.wordings():
            start, end = match.span()
            if not in_general or not any(
                kind == other and start - REACH < begin < end + REACH for begin, other, _ in found
            ):
                found.append((start, kind, end))
        later = [start for start, kind, _ in found if kind == "deferred"]
        for start, end in (
            *self._announcements(),
            *self._open_matters(),
            *self._own_steps(),
        ):
            if not any(start - REACH < other < end for other in later):
                found.append((start, "deferred", end))
                later.append(start)
        return found

    def wordings(self) -> Iterator[tuple[SignalKind, bool, re.Match[str]]]:
        """Yield kind, whether it is put in general, and match of the wordings, these last.

        Only those are tried whose needed words stand there.
        """
        tried = _worth_trying(self._present)
        for (kind, in_general), wordings in groupby(tried, key=itemgetter(0, 1)):
            searches = [self._search_of(wording) for _, _, wording in wordings]
            for match in _first_of(searches, self._start):
                yield kind, in_general, match

    def _announcements(self) -> list[tuple[int, int]]:
        if BEGINS_OF_WHAT.isdisjoint(self._present) or BEGINS_OF_WILL.isdisjoint(self._present):
            return []
        return announcements(self._text, self._start, self._end, self._terms)

    def _open_matters(self) -> list[tuple[int, int]]:
        said_by_me = " ik" in self._small or self._small.startswith("ik ")
        terms = self._terms if said_by_me else ()
        if not terms and BEGINS_OF_OPEN.isdisjoint(self._present):
            return []
        return open_matters(self._text, self._start, self._end, terms)

    def _own_steps(self) -> list[tuple[int, int]]:
        if BEGINS_OF_STEP.isdisjoint(self._present):
            return []
        return own_steps(self._text, self._start, self._end, self._present)

    @cached_property
    def _present(self) -> list[str]:
        return _standing_in(self._small)

    @cached_property
    def _terms(self) -> list[tuple[int, int]]:
        """Where terms begin and end: looked up once for all wordings that begin with one."""
        spans = [match.span(1) for match in _term().finditer(self._small)]
        return [(self._start + begin, self._start + end) for begin, end in spans]

    def _search_of(self, wording: str) -> Search:
        """Return what looks for a wording; one that begins with a term only where a term does."""
        pattern, text, end = _pattern(wording), self._text, self._end
        if not wording.startswith(TERM):
            return lambda start: pattern.search(text, start, end)

        def search(start: int) -> re.Match[str] | None:
            places = self._terms[bisect_left(self._terms, (start, start)) :]
            matches = (pattern.match(text, place, end) for place, _ in places)
            return next(filter(None, matches), None)

        return search


@cache
def _term() -> re.Pattern[str]:
    """Return what finds a term in small letters, which is quicker than without regard to them."""
    return re.compile(rf"\b(?=({TERM.lower()})\b)")


@cache
def _pattern(wording: str) -> re.Pattern[str]:
    """Return what finds a wording, made when the words that it needs stand somewhere."""
    return re.compile(rf"\b(?:{wording})", re.IGNORECASE)


@cache
def _numbered() -> tuple[tuple[SignalKind, bool, str], ...]:
    """Return the wordings with their kind and whether they are put in general, these last."""
    return tuple(
        (kind, in_general, wording)
        for in_general, by_kind in ((False, _WORDINGS), (True, _IN_GENERAL))
        for kind, wordings in by_kind.items()
        for wording in wordings
    )


@cache
def _needs() -> tuple[list[frozenset[int]], dict[str, list[int]]]:
    """Return what each wording needs, each set of words as a number, and what a word meets."""
    numbers: dict[frozenset[str], int] = {}
    needs = [
        frozenset(numbers.setdefault(each, len(numbers)) for each in needed(wording))
        for _, _, wording in _numbered()
    ]
    met_by: dict[str, list[int]] = {}
    for each, number in numbers.items():
        for word in each:
            met_by.setdefault(word, []).append(number)
    return needs, met_by


@cache
def _waiting() -> dict[str, list[int]]:
    """Return the places of the wordings that wait for a word: one of those that tell most."""
    places: dict[str, list[int]] = {}
    for place, (_, _, wording) in enumerate(_numbered()):
        for word in needed(wording)[0]:
            places.setdefault(word, []).append(place)
    return places


@cache
def _words_by_begin() -> tuple[dict[tuple[str, ...], tuple[str, ...]], list[str]]:
    """Return the needed words by their first letters, and those that have fewer."""
    sets = [each for _, _, wording in _numbered() for each in needed(wording)]
    words = sorted(
        frozenset().union(*sets, BEGINS_OF_WHAT, BEGINS_OF_WILL, BEGINS_OF_OPEN, BEGINS_OF_STEP)
    )
    long = [word for word in words if len(word) >= LETTERS]
    begins = {tuple(begin): tuple(group) for begin, group in groupby(long, key=itemgetter(BEGIN))}
    return begins, [word for word in words if len(word) < LETTERS]
