"""What sites that show the text of a PDF put into it: the number of each page, in brackets.

The page's own number may stand right behind it: `(3) 3`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamerboek.document.text import Span

WHOLE_TEXT = re.compile(r"\b(?:Hele|Volledige)[ ]tekst\s{1,8}(?=\(1\)\s)")
"""What stands above the first page."""

LEAST_APART = 100
"""Characters from one such number to the next: a list in the text has its items closer."""


def bracketed_pages(text: str) -> Iterator[Span]:
    """Yield where `(1)`, `(2)` begin pages, below a title that says that the whole text follows."""
    begin = WHOLE_TEXT.search(text)
    at, page = (begin.end(), 1) if begin else (len(text), 0)
    while (start := _alone(text, f"({page})", at)) >= 0:
        number = re.compile(rf"\({page}\)(?:[ \xa0]{{1,3}}{page}(?=[ \xa0]))?").match(text, start)
        at = number.end() if number else start + 1
        yield Span(start, at)
        at += LEAST_APART
        page += 1


def _alone(text: str, mark: str, at: int) -> int:
    """Return where a mark stands from an offset on, blanks around it; -1 if nowhere."""
    start = text.find(mark, at)
    while start >= 0:
        end = start + len(mark)
        if text[start - 1].isspace() and (end == len(text) or text[end].isspace()):
            return start
        start = text.find(mark, end)
    return -1
