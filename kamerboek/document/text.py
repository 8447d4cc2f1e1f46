"""Spans in a text. Offsets are Unicode code points, half-open."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Literal, NamedTuple

LINE_END = re.compile(r"[\n\r\f\v\x85\u2028\u2029](?:(?<=\r)\n)?")
"""What ends a line: Word's vertical tab and a page's form feed end a line as a newline does."""


class Span(NamedTuple):
    """A stretch of a text: `text[start:end]`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the stretch of `text` that this span covers."""
        return text[self.start : self.end]


Joiner = Literal["nothing", "space", "line"]

JOINERS: dict[Joiner, str] = {"nothing": "", "space": " ", "line": "\n"}


@dataclass(frozen=True)
class Piece:
    """A stretch of a text that something else interrupts, such as the end of a page."""

    start: Annotated[int, "offset in source.txt"]
    end: Annotated[int, "offset in source.txt"]
    joiner: Annotated[Joiner, "what stands between it and the next piece"] = "nothing"


@dataclass(frozen=True)
class Passage:
    """A text made of pieces of a source: `text` is each piece's stretch, with what joins them."""

    text: str
    pieces: tuple[Piece, ...]

    @classmethod
    def of(cls, source: str, pieces: Sequence[Piece]) -> Passage:
        """Return the text that these pieces of `source` make."""
        parts = [source[each.start : each.end] + JOINERS[each.joiner] for each in pieces]
        return cls("".join(parts), tuple(pieces))

    @cached_property
    def _begins(self) -> list[int]:
        begins = [0]
        for each in self.pieces[:-1]:
            begins.append(begins[-1] + each.end - each.start + len(JOINERS[each.joiner]))
        return begins

    @cached_property
    def _starts(self) -> list[int]:
        return [each.start for each in self.pieces]

    def place(self, start: int, end: int) -> Span:
        """Return the span of the source that holds `text[start:end]`, interruptions included."""
        first = max(bisect_right(self._begins, start) - 1, 0)
        piece = self.pieces[first]
        begin = min(piece.start + start - self._begins[first], piece.end)
        if begin == piece.end and first + 1 < len(self.pieces) and end > start:
            begin = self.pieces[first + 1].start
        if end <= start:
            return Span(begin, begin)
        last = max(bisect_right(self._begins, end - 1) - 1, 0)
        piece = self.pieces[last]
        return Span(begin, max(begin, min(piece.start + end - self._begins[last], piece.end)))

    def inside(self, place: int) -> int:
        """Return the offset in `text` of a place of the source, or of what follows it here."""
        index = max(bisect_right(self._starts, place) - 1, 0)
        piece = self.pieces[index]
        if place > piece.end and index + 1 < len(self.pieces):
            return self._begins[index + 1]
        return self._begins[index] + min(max(place - piece.start, 0), piece.end - piece.start)

    def holds(self, place: int) -> bool:
        """Say whether a place of the source is within one of the pieces."""
        index = bisect_right(self._starts, place) - 1
        return index >= 0 and place < self.pieces[index].end

    def within(self, start: int, end: int) -> Passage:
        """Return `text[start:end]` as a passage of its own."""
        return self.without([(0, start), (end, len(self.text))])

    def without(self, left_out: Sequence[tuple[int, int]]) -> Passage:
        """Return the passage without these stretches of `text`, which ascend."""
        kept: list[Piece] = []
        parts: list[str] = []
        next_out = 0
        for begin, piece in zip(self._begins, self.pieces, strict=True):
            at, stop = begin, begin + piece.end - piece.start
            while next_out < len(left_out) and left_out[next_out][1] <= at:
                next_out += 1
            index = next_out
            while at < stop:
                out = left_out[index] if index < len(left_out) else (stop, stop)
                until = min(max(out[0], at), stop)
                if until > at:
                    joiner = piece.joiner if until == stop else "nothing"
                    kept.append(
                        Piece(piece.start + at - begin, piece.start + until - begin, joiner)
                    )
                    parts.append(self.text[at:until] + JOINERS[joiner])
                if out[0] >= stop:
                    break
                at = max(out[1], at)
                index += 1
        if kept:
            last = kept[-1]
            kept[-1] = Piece(last.start, last.end)
            parts[-1] = parts[-1][: last.end - last.start]
        return Passage("".join(parts), tuple(kept))


def trimmed(text: str, span: Span) -> Span:
    """Return `span` without its outer white space; an all-blank span becomes empty at its start."""
    inside = span.of(text)
    left = len(inside) - len(inside.lstrip())
    if left == len(inside):
        return Span(span.start, span.start)
    return Span(span.start + left, span.start + len(inside.rstrip()))


def tail(text: str, end: int, length: int) -> str:
    """Return the `length` characters before an offset, or as many as there are."""
    return text[max(0, end - length) : end]


def lines(text: str) -> Iterator[Span]:
    """Yield the span of each line, without what ends it. `\\r\\n` ends one line, not two."""
    start = 0
    for match in LINE_END.finditer(text):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, len(text))
