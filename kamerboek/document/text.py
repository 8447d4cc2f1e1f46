"""Spans in a text. Offsets are Unicode code points, half-open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Span:
    """A stretch of a text: `text[start:end]`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the stretch itself."""
        return text[self.start : self.end]


def trimmed(text: str, span: Span) -> Span:
    """Return `span` without its outer white space; an all-blank span becomes empty at its start."""
    inside = span.of(text)
    left = len(inside) - len(inside.lstrip())
    if left == len(inside):
        return Span(span.start, span.start)
    return Span(span.start + left, span.start + len(inside.rstrip()))


def lines(text: str) -> Iterator[Span]:
    """Yield the span of each line, without its newline. Only `\\n` ends a line."""
    start = 0
    while True:
        end = text.find("\n", start)
        if end < 0:
            yield Span(start, len(text))
            return
        yield Span(start, end)
        start = end + 1
