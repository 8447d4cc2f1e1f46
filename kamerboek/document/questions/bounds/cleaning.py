"""A span without the blanks, ornaments and furniture at its ends."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from kamerboek.document.questions.wording.lines import Line
from kamerboek.document.text import Span, trimmed

ORNAMENTS = "*_# \t\r\n\xa0"


def clean_ends(text: str, found: Sequence[Line], starts: Sequence[int], span: Span) -> Span:
    """Take white space, ornaments, notes and what a page adds off both ends of a span."""
    start, end = span.start, span.end
    first = max(bisect_right(starts, start) - 1, 0)
    last = bisect_left(starts, end, lo=first) - 1
    while first <= last and (found[first].end <= start or found[first].kind != "text"):
        first += 1
    while last >= first and found[last].kind != "text":
        last -= 1
    if last < first:
        return Span(span.start, span.start)
    start, end = max(start, found[first].start), min(end, found[last].end)
    while start < end and text[start] in ORNAMENTS + "|":
        start += 1
    while start < end and (text[end - 1] in ORNAMENTS + "|•" or text[end - 1].isspace()):
        end -= 1
    if text.count("**", start, end) % 2 and text.startswith("**", end):
        end += 2
    return trimmed(text, Span(start, end))


def text_from(text: str, found: Sequence[Line], starts: Sequence[int], region: Span) -> int:
    """Return where the text of a region begins, behind what a page prints before it."""
    index = max(bisect_right(starts, region.start) - 1, 0)
    while index < len(found) and (found[index].kind != "text" or found[index].end <= region.start):
        index += 1
    begin = found[index].start if index < len(found) else region.start
    return _skip_blank(text, max(region.start, begin))


def _skip_blank(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at
