"""What a printed page adds to a text: page marks, running headers, notes at its foot."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from kamerboek.document.text import lines

PAGE_OF = re.compile(
    r"[ \t\xa0*_]*(?:(?:Pagina|PAGINA|pagina|Blz\.?|blz\.?)[ \t\xa0]+)?"
    r"(?P<page>\d{1,4})[ \t\xa0]?(?:/|van|/ )[ \t\xa0]?(?P<pages>\d{1,4})(?![\d/.,%])[ \t\xa0*_]*"
)
PAGE_ONLY = re.compile(
    r"[ \t\xa0]*(?:(?:[Pp]agina|PAGINA|[Bb]lz\.?)[ \t\xa0]+\d{1,4}"
    r"|[-–—][ \t\xa0]?\d{1,4}[ \t\xa0]?[-–—])[ \t\xa0]*"
)
NOTE = re.compile(r"[ \t\xa0]*\[?\d{1,3}[\])]?[ \t\xa0]+[^\W\d_a-z]")

NEAR = 6
"""A running header stands within this many lines of its page mark."""

FOOT = 40
"""Lines above a page mark in which the page's notes stand."""

LONGEST_HEADER = 200

Kind = Literal["text", "blank", "page", "note"]


@dataclass(slots=True)
class Line:
    """A line's content without its outer white space, and what it is.

    A page mark that shares its line with text (`13/13 Vraag 27`) is left out of the content.
    """

    start: int
    end: int
    kind: Kind


def read_lines(text: str) -> list[Line]:
    """Return the lines of `text`, page marks and running headers recognised as such."""
    found: list[Line] = []
    marks: list[tuple[int, int, int, int]] = []
    for span in lines(text):
        content = text[span.start : span.end]
        stripped = content.strip()
        breaks = text.startswith("\f", span.end)
        if not stripped:
            found.append(Line(span.start, span.start, "page" if breaks else "blank"))
            continue
        start = span.start + len(content) - len(content.lstrip())
        line = Line(start, start + len(stripped), "text")
        if "0" <= stripped[0] <= "9" or stripped[0] in "PpBb-–—*_":
            match = PAGE_OF.match(text, line.start, line.end)
            if match:
                marks.append((len(found), int(match["page"]), int(match["pages"]), match.end()))
            elif PAGE_ONLY.fullmatch(text, line.start, line.end):
                line.kind = "page"
        found.append(line)
        if breaks:
            found.append(Line(span.end, span.end, "page"))
    _take_marks(text, found, marks)
    _take_headers(text, found)
    return found


def take_notes(text: str, found: Sequence[Line], marked: Collection[int]) -> None:
    """Recognise notes at the foot of a page: numbered lines right above a page mark.

    `marked` are the offsets at which questions begin: such a line is no note.
    """
    for index, line in enumerate(found):
        if line.kind != "page":
            continue
        at, lowest = index - 1, max(0, index - FOOT)
        while at >= lowest and found[at].kind in ("blank", "page"):
            at -= 1
        while at >= lowest and found[at].kind == "text":
            last = at
            while at >= lowest and found[at].kind == "text":
                at -= 1
            first = at + 1
            opens = NOTE.match(text, found[first].start, found[first].end)
            if not opens or any(found[one].start in marked for one in range(first, last + 1)):
                break
            for one in range(first, last + 1):
                found[one].kind = "note"
            while at >= lowest and found[at].kind == "blank":
                at -= 1


def _take_marks(
    text: str, found: Sequence[Line], marks: Sequence[tuple[int, int, int, int]]
) -> None:
    """Take `3/6` for a page mark where the pages agree on their number and count upwards."""
    totals: dict[int, list[int]] = defaultdict(list)
    for _, page, pages, _ in marks:
        if 1 <= page <= pages:
            totals[pages].append(page)
    counting = {
        pages: len(seen)
        for pages, seen in totals.items()
        if len(set(seen)) >= min(2, pages) and seen == sorted(seen)
    }
    for index, page, pages, end in marks:
        line = found[index]
        if page > pages or pages not in counting:
            continue
        if end >= line.end:
            line.kind = "page"
        elif not text[end].islower() or counting[pages] > 2:
            line.start = end


def _take_headers(text: str, found: Sequence[Line]) -> None:
    """Take a line that returns next to page marks for a running header."""
    times: Counter[str] = Counter()
    for line in found:
        if line.kind == "text" and line.end - line.start <= LONGEST_HEADER:
            times[text[line.start : line.end]] += 1
    returning = {content for content, count in times.items() if count > 1}
    if not returning:
        return
    pages = [
        index for index, line in enumerate(found) if line.kind == "page" or line_split(text, line)
    ]
    beside: dict[str, set[int]] = defaultdict(set)
    for page in pages:
        for step in (-1, 1):
            for distance in range(1, NEAR + 1):
                at = page + step * distance
                if not 0 <= at < len(found) or found[at].kind == "page":
                    break
                if found[at].kind == "blank":
                    continue
                content = text[found[at].start : found[at].end]
                if content not in returning or content[0] in "([":
                    break
                beside[content].add(at)
    headers = {
        content
        for content, places in beside.items()
        if len(places) > 1 and len(places) >= 0.6 * times[content]
    }
    if headers:
        for line in found:
            if line.kind == "text" and text[line.start : line.end] in headers:
                line.kind = "page"


def line_split(text: str, line: Line) -> bool:
    """Say whether a page mark stood before the content of this line."""
    at = line.start - 1
    return (
        line.kind == "text"
        and at >= 0
        and text[at] not in "\n\r\f\v"
        and bool(PAGE_OF.match(text, text.rfind("\n", 0, line.start) + 1, line.start))
    )
