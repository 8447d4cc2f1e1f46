"""Spans in a text. Offsets are Unicode code points, half-open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

LINE = re.compile(r"[^\n\r\f\v\x85\u2028\u2029]*")
"""What can be one line: Word's vertical tab and a page's form feed end a line as a newline does."""


@dataclass(frozen=True)
class Span:
    """A stretch of a text: `text[start:end]`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the stretch of `text` that this span covers."""
        return text[self.start : self.end]


def trimmed(text: str, span: Span) -> Span:
    """Return `span` without its outer white space; an all-blank span becomes empty at its start."""
    inside = span.of(text)
    left = len(inside) - len(inside.lstrip())
    if left == len(inside):
        return Span(span.start, span.start)
    return Span(span.start + left, span.start + len(inside.rstrip()))


def lines(text: str) -> Iterator[Span]:
    """Yield the span of each line, without what ends it. `\\r\\n` ends one line, not two."""
    start = 0
    size = len(text)
    while True:
        match = LINE.match(text, start)
        end = match.end() if match else start
        yield Span(start, end)
        if end >= size:
            return
        start = end + 2 if text.startswith("\r\n", end) else end + 1
