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
PAGE_ONLY = re.compile(r"[ \t\xa0]*(?:(?:[Pp]agina|PAGINA|[Bb]lz\.?)[ \t\xa0]+\d{1,4}|[-–—][ \t\xa0]?\d{1,4}[ \t\xa0]?[-–—])[ \t\xa0]*")
NOTE = re.compile(r"[ \t\xa0]*\[?\d{1,3}[\])]?[ \t\xa0]+\S")

NEAR = 6
"""A running header stands within this many lines of its page mark."""

LONGEST_HEADER = 200
MOST_NOTES = 8

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
        above = index
        for _ in range(MOST_NOTES):
            last = above - 1
            while last >= 0 and found[last].kind in ("blank", "page", "note"):
                last -= 1
            first = last
            while first > 0 and last - first < NEAR * 2 and found[first - 1].kind == "text":
                if NOTE.match(text, found[first].start, found[first].end):
                    break
                first -= 1
            if first < 0 or not NOTE.match(text, found[first].start, found[first].end):
                break
            if first == 0 or any(found[at].start in marked for at in range(first, last + 1)):
                break
            if not (found[first - 1].kind in ("blank", "page", "note") or last - first >= 0):
                break
            for at in range(first, last + 1):
                found[at].kind = "note"
            above = first


def _take_marks(text: str, found: Sequence[Line], marks: Sequence[tuple[int, int, int, int]]) -> None:
    """Take `3/6` for a page mark where the pages agree on their number and count upwards."""
    totals: dict[int, list[int]] = defaultdict(list)
    for _, page, pages, _ in marks:
        if 1 <= page <= pages:
            totals[pages].append(page)
    for index, page, pages, end in marks:
        line = found[index]
        seen = totals.get(pages, [])
        if page > pages or len(set(seen)) < min(2, pages) or seen != sorted(seen):
            continue
        if end >= line.end:
            line.kind = "page"
        elif not text[end].islower() or len(seen) > 2:
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
    pages = [index for index, line in enumerate(found) if line.kind == "page" or line_split(text, line)]
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
                if content not in returning:
                    break
                beside[content].add(at)
    headers = {
        content for content, places in beside.items() if len(places) > 1 and len(places) >= 0.6 * times[content]
    }
    if headers:
        for line in found:
            if line.kind == "text" and text[line.start : line.end] in headers:
                line.kind = "page"


def line_split(text: str, line: Line) -> bool:
    """Say whether a page mark stood before the content of this line."""
    at = line.start - 1
    return line.kind == "text" and at >= 0 and text[at] not in "\n\r\f\v" and bool(
        PAGE_OF.match(text, text.rfind("\n", 0, line.start) + 1, line.start)
    )
