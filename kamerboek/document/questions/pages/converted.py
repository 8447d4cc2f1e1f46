"""What sites that show the text of a PDF put into it: the number of each page, in brackets or with
the document's title.

The page's own number may stand right behind it: `(3) 3`.
"""

from __future__ import annotations

import itertools
import os
import re
from collections.abc import Iterator

from kamerboek.document.text import Span

WHOLE_TEXT = re.compile(r"\b(?:Hele|Volledige)[ ]tekst\s{1,8}(?=\(1\)\s)")
"""What stands above the first page."""

LEAST_APART = 100
"""Characters from one such number to the next: a list in the text has its items closer."""


def bracketed_pages(text: str) -> Iterator[Span]:
    """Yield where `(1)`, `(2)` begin pages, below a title that says that the whole text follows.

    Without it where each stands above the page's own number, and they count on.
    """
    begin = WHOLE_TEXT.search(text)
    if begin is None:
        twice = list(NUMBERED_TWICE.finditer(text))
        numbers = [int(match["number"]) for match in twice]
        counts_on = numbers[:1] and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
        if len(twice) > 1 and counts_on:
            yield from (Span(*match.span()) for match in twice)
        return
    at, page = begin.end(), 1
    while (start := _alone(text, f"({page})", at)) >= 0:
        number = re.compile(rf"\({page}\)(?:[ \xa0]{{1,3}}{page}(?=[ \xa0]))?").match(text, start)
        at = number.end() if number else start + 1
        yield Span(start, at)
        at += LEAST_APART
        page += 1


NUMBERED_TWICE = re.compile(r"(?m)^\((?P<number>\d{1,3})\)[ \t]*\n\s*(?P=number)(?=[ \t]*$)")
"""`(3)` and, below it, `3`."""

TITLED = re.compile(r"(?<!\S)Page (?P<number>\d{1,3}): (?=(?P<title>[^\n]{1,300}))")
"""How a viewer of documents begins a page: its number, the document's title, and its text."""


def titled_pages(text: str) -> Iterator[Span]:
    """Yield what a viewer prints before the text of each page: `Page 2: Title of the document ...`.

    The title is what all pages begin with, up to the points that cut it short. Where it has none,
    what two pages begin with may be of their texts.
    """
    pages = list(TITLED.finditer(text))
    numbers = [int(page["number"]) for page in pages]
    near = (b.start() - a.start() < LEAST_APART for a, b in itertools.pairwise(pages))
    if len(pages) < 2 or any(near) or numbers != list(range(numbers[0], numbers[0] + len(pages))):
        return
    title = os.path.commonprefix([page["title"] for page in pages])  # noqa: RUF071 - no path
    shortened = CUT_SHORT.match(title)
    if shortened is None and len(pages) < LEAST_PAGES:
        return
    title = shortened[0] if shortened else title[: title.rfind(" ") + 1].rstrip()
    for page in pages if title else ():
        yield Span(page.start(), page.start("title") + len(title))


CUT_SHORT = re.compile(r".*(?:\.{3}|…)(?=\s)")


LEAST_PAGES = 4
"""So many pages do not begin with the same word by chance."""


def _alone(text: str, mark: str, at: int) -> int:
    """Return where a mark stands from an offset on, blanks around it; -1 if nowhere."""
    start = text.find(mark, at)
    while start >= 0:
        end = start + len(mark)
        if text[start - 1].isspace() and (end == len(text) or text[end].isspace()):
            return start
        start = text.find(mark, end)
    return -1
