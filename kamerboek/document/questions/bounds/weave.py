"""The text of a question or an answer, without what a page adds to it and without its line ends."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from kamerboek.document.questions.bounds.pieces import finishes
from kamerboek.document.questions.wording.lines import Line
from kamerboek.document.text import Joiner, Passage, Piece, Span

HYPHENS = "-\u2010\u2011\xad"
SOFT = "\xad"

NOT_GOING_ON = frozenset(
    ("en", "of", "als", "noch", "dan", "tot", "resp", "respectievelijk", "alsmede", "cq", "maar",
     "evenals", "dat", "die", "waaronder", "waarbij", "waarvan", "zoals")
)  # fmt: skip
"""Before one of these a hyphen stands for the rest of its word: `kust- en zeegebieden`."""

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
BROKEN_ON_LINE = re.compile(r"-(?<=[^\W\d_]{2}-)[ \xa0](?=(?P<next>[a-zà-ÿ]{3,}))")
"""`verantwoordings- onderzoek`: a line end that has become a space."""

LONG_LINE = 40
"""A line of fewer characters is one that its writer ended."""


class Weaver:
    """Makes passages of spans of one text."""

    def __init__(self, text: str, found: Sequence[Line]) -> None:
        self._text = text
        self._found = found
        self._starts = [line.start for line in found]
        self._made: dict[Span, Passage] = {}

    def passage(self, span: Span) -> Passage:
        """Return what a span holds of its author: one piece where nothing interrupts it."""
        if span not in self._made:
            self._made[span] = Passage.of(self._text, self._pieces(span))
        return self._made[span]

    def _pieces(self, span: Span) -> list[Piece]:
        text, result = self._text, list[Piece]()
        begin = end = -1
        last: Line | None = None
        first = max(bisect_right(self._starts, span.start) - 1, 0)
        for line in self._found[first : bisect_left(self._starts, span.end, lo=first)]:
            at, stop = max(line.start, span.start), min(line.end, span.end)
            if line.kind != "text" or at >= stop:
                continue
            if last is None:
                begin, end, last = at, stop, line
                continue
            gap = text[end:at]
            hyphen = self._hyphen(end, at)
            if hyphen:
                result += self._without_breaks(Piece(begin, end - (hyphen == "cut")))
                begin = at
            elif not gap.isspace():
                result += self._without_breaks(Piece(begin, end, self._joiner(last, end, at)))
                begin = at
            end, last = stop, line
        if last is None:
            return [Piece(span.start, span.end)]
        result += self._without_breaks(Piece(begin, end))
        return result or [Piece(span.start, span.end)]  # of hyphens alone, that no reader sees

    def _joiner(self, last: Line, end: int, at: int) -> Joiner:
        """Say how the text goes on behind an interruption: within a sentence, or on a new line."""
        text = self._text
        if text[at].islower():
            return "space"
        ended = finishes(text, last.start, end) or end - last.start < LONG_LINE
        return "line" if ended and text[end - 1] != "," else "space"

    def _hyphen(self, end: int, at: int) -> str:
        """Say whether a word goes on behind a line's end: `cut` its hyphen or `keep` it."""
        text = self._text
        if end < 2 or text[end - 1] not in HYPHENS or not text[end - 2].isalpha():
            return ""
        if text[end - 1] == SOFT:
            return "cut"
        following = WORD.match(text, at)
        if following is None:
            return ""
        if not following[0][0].islower():
            return "keep" if text.count("\n", end, at) == 1 else ""
        if following[0] in NOT_GOING_ON:
            return ""
        before = _word_before(text, end - 1)
        whole, hyphened = before + following[0], f"{before}-{following[0]}"
        if whole.lower() not in self._words and hyphened.lower() in self._words:
            return "keep"
        return "cut"

    @cached_property
    def _words(self) -> frozenset[str]:
        """The words of the text, each in small letters."""
        return words_of(self._text)

    def _without_breaks(self, piece: Piece) -> list[Piece]:
        """Cut a piece where hyphens stand that no reader sees: soft ones, and lost line ends."""
        text = self._text
        cuts = [(at, at + 1) for at in _all(text, SOFT, piece.start, piece.end)]
        cuts += (
            place
            for place, whole in broken_words(text, piece.start, piece.end)
            if whole in self._words
        )
        result: list[Piece] = []
        begin = piece.start
        for start, end in sorted(cuts):
            if begin < start:
                result.append(Piece(begin, start))
            begin = end
        if begin < piece.end:
            result.append(Piece(begin, piece.end, piece.joiner))
        elif result:
            result[-1] = Piece(result[-1].start, result[-1].end, piece.joiner)
        return result


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text, each in small letters."""
    return frozenset(match[0].lower() for match in WORD.finditer(text))


def broken_words(text: str, start: int, end: int) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield each hyphen and space with which a line end may have broken a word, and that word.

    The place is half-open; the word is whole, in small letters. Nobody knows that it is one who has
    not seen it printed elsewhere.
    """
    for match in BROKEN_ON_LINE.finditer(text, start, end):
        if match["next"] not in NOT_GOING_ON:
            yield match.span(), (_word_before(text, match.start()) + match["next"]).lower()


def _word_before(text: str, end: int) -> str:
    at = end
    while at > 0 and text[at - 1].isalpha():
        at -= 1
    return text[at:end]


def _all(text: str, character: str, start: int, end: int) -> list[int]:
    places: list[int] = []
    at = text.find(character, start, end)
    while at >= 0:
        places.append(at)
        at = text.find(character, at + 1, end)
    return places
