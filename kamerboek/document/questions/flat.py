"""Text whose lines were lost: whole pages on one line, broken again before what heads a question.

Nothing of the text changes: lines are spans of it, and some of them begin in the middle of what
was one line.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from kamerboek.document.questions.sequence import OPENER
from kamerboek.document.text import Span, lines

LONG = 200
"""A line of more characters than this may be a page that lost its lines."""

SHARE = 0.5
"""A text is flat where at least this much of it stands on long lines."""

SHORT_TEXT = 200
"""A text with one line of at least this many characters may be flat too."""

HEAD = re.compile(
    r"(?<![\w«“\"'‘(-])(?:V[Rr][Aa][Aa][Gg](?:[Ee][Nn])?)[ \xa0]{0,3}(?:nr\.?[ \xa0]?)?"
    r"[.:(]{0,2}[ \xa0]?(?P<number>\d{1,5})(?!\d|[.,]\d)"
)
"""`Vraag 12`, `Vraag4`, `Vraag .1` within a line."""

POINTING = re.compile(
    r"\b(?:op|bij|van|zie|in|onder|tot|en|of|de|het|uw|deze|voor|aan|per|over|uit|naar|met|eerste"
    r"|antwoord(?:en)?)[ \xa0]{1,3}$",
    re.IGNORECASE,
)
"""What stands before a `Vraag 3` that is only pointed to."""

JOINT = re.compile(r"\d[ \xa0]+(?:en|,)[ \xa0]+$|[?.][ \xa0]+en[ \xa0]+$")
"""`Vraag 2 … ? en Vraag 3`: the word `en` heads nothing away."""

ANSWER = re.compile(
    r"(?<![\w«“\"'‘(-])(?:Antwoord(?:en)?|ANTWOORD(?:EN)?)"
    r"(?=[ \xa0]{0,2}(?::|[.(]?\d|op[ \xa0](?:de[ \xa0])?vra|vra(?:ag|gen)[ \xa0]\d)|[ \xa0][A-Z])"
)
PAGE = re.compile(r"(?<!\S)\d{1,3}[ ]?/[ ]?\d{1,3}(?!\S)")
NUMBERED = re.compile(r"(?<!\S)(?P<number>\d{1,3})[.)]?[ \xa0]{1,3}(?=[A-Z‘“\"(])")
ENDS = re.compile(r"[.?!:)»”\"\d|*_][ \xa0]*$")

FAR = 400
"""Characters within which a question that opens otherwise has its question mark."""

LEAST_TITLE = 12
"""Characters of what is repeated before page marks to be a running title."""

LONGEST_TITLE = 200


def ascending(values: Sequence[int]) -> list[int]:
    """Return the indices of a longest run, gaps allowed, in which the values never go down."""
    ends: list[int] = []
    indices: list[int] = []
    before = [-1] * len(values)
    for index, value in enumerate(values):
        at = bisect_left(ends, value + 1)
        before[index] = indices[at - 1] if at else -1
        if at == len(ends):
            ends.append(value)
            indices.append(index)
        else:
            ends[at], indices[at] = value, index
    run: list[int] = []
    at = indices[-1] if indices else -1
    while at >= 0:
        run.append(at)
        at = before[at]
    return run[::-1]


def broken_lines(text: str) -> Iterator[Span]:
    """Yield the lines of a text; where it is flat, long ones broken before heads and marks."""
    every = list(lines(text))
    long = [line for line in every if line.end - line.start > LONG]
    there = sum(line.end - line.start for line in long)
    if not long and len(text) > SHORT_TEXT:
        long = [line for line in every if line.end - line.start > 0.9 * len(text)]
        there = len(text) if long else 0
    if there < SHARE * len(text) or not long:
        yield from every
        return
    within = {line: _breaks(text, line) for line in long}
    heads = sum(len(breaks) for breaks in within.values())
    apart = sum(1 for line in every if HEAD.match(text, line.start, line.end))
    if heads < 2 or not _count_on(text, long) or apart >= max(2, heads):
        yield from every
        return
    for line in every:
        at = line.start
        for stop in within.get(line, ()):
            if text[at:stop].strip():
                yield Span(at, stop)
                at = stop
        yield Span(at, line.end)


def _count_on(text: str, long: Sequence[Span]) -> bool:
    """Say whether most numbers behind the word Vraag rise, where there are such: they head."""
    values = [
        int(match["number"])
        for line in long
        for match in HEAD.finditer(text, line.start, line.end)
        if _heads(text, match.start())
    ]
    return len(values) < 2 or len({values[at] for at in ascending(values)}) >= 0.6 * len(values)


def _breaks(text: str, line: Span) -> list[int]:
    pages = [match.start() for match in PAGE.finditer(text, line.start, line.end)]
    heads = [
        match.start()
        for match in HEAD.finditer(text, line.start, line.end)
        if _heads(text, match.start())
    ]
    if len(heads) < 2:
        heads += _numbered(text, line)
    answers = [
        match.start()
        for match in ANSWER.finditer(text, line.start, line.end)
        if match.start() == line.start or ENDS.search(text, match.start() - 3, match.start())
    ]
    if not heads and not answers:
        return []
    places = {*pages, *heads, *answers, *_titles(text, line, pages)}
    return sorted(place for place in places if place > line.start)


def _heads(text: str, at: int) -> bool:
    before = text[max(0, at - 24) : at]
    return not POINTING.search(before) or bool(JOINT.search(before))


def _numbered(text: str, line: Span) -> list[int]:
    """Return where `1. Hoe …`, `2. Wat …` begin that count upwards; none where fewer than three."""
    best: dict[int, tuple[int, tuple[int, int]]] = {}
    for match in NUMBERED.finditer(text, line.start, line.end):
        value, at = int(match["number"]), match.start()
        opens = bool(OPENER.match(text, match.end()))
        if not opens and text.find("?", at, min(at + FAR, line.end)) < 0:
            continue
        if value > 1 and not ENDS.search(text, max(line.start, at - 3), at):
            continue
        before = [
            (best[value - step][0] - step, value - step)
            for step in ((1, 2, 3) if opens else (1,))
            if value - step in best
        ]
        if not before and (value > 1 or not opens):
            continue
        length, last = max(before, default=(0, 0))
        if value not in best or length + 2 > best[value][0]:
            best[value] = (length + 2, (at, last))
    value = max(best, key=lambda number: best[number][0], default=0)
    heads: list[int] = []
    while value in best:
        at, value = best[value][1]
        heads.append(at)
    return heads[::-1] if len(heads) > 2 else []


def _titles(text: str, line: Span, pages: Sequence[int]) -> Iterator[int]:
    """Yield where a title begins that is repeated before most page marks of a line."""
    before = [text[max(line.start, at - LONGEST_TITLE) : at].split() for at in pages]
    shared = [_shared(*pair) for pair in itertools.pairwise(before)]
    for index, at in enumerate(pages):
        around = [length for length in shared[max(0, index - 1) : index + 1] if length > 1]
        if not around:
            continue
        start = _words_back(text, at, max(around))
        if at - start >= LEAST_TITLE:
            yield start


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many words the two have in common at their ends."""
    count = 0
    for left, right in zip(reversed(one), reversed(other), strict=False):
        if left != right:
            break
        count += 1
    return count


def _words_back(text: str, at: int, words: int) -> int:
    for _ in range(words):
        while at > 0 and text[at - 1].isspace():
            at -= 1
        while at > 0 and not text[at - 1].isspace():
            at -= 1
    return at
