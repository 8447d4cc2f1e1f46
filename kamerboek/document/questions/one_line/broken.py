"""Text whose lines were lost: whole pages on one line, broken again before what heads a question.

Nothing of the text changes: lines are spans of it, and some of them begin in the middle of what
was one line.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from kamerboek.document.questions.one_line.breaks import breaks_within
from kamerboek.document.questions.one_line.heads import HEAD, heads_count_on
from kamerboek.document.questions.wording.styles import ANSWERER_LABEL
from kamerboek.document.text import Span, lines

LONG = 200
"""A line of more characters than this may be a page that lost its lines."""

SHARE = 0.5
"""A text is flat where at least this much of it stands on long lines."""

WHOLE = 0.8
"""Where at least this much does, its short lines are pages too."""

SHORT_TEXT = 200
"""A text with one line of at least this many characters may be flat too."""


def broken_lines(text: str, printed: Sequence[Span]) -> tuple[list[Span], list[Span]]:
    """Return the lines of a text, broken around what a page prints within one, and what that is.

    Where the text is flat, long lines are broken before heads, marks and notes too; in any text a
    line is before `Antwoord:` at its end, behind a question. `printed` are
    the spans of what is known to be a page's; the running titles of a flat text are added.
    """
    every = list(lines(text))
    within, titles = _flat_breaks(text, every, printed)
    within = sorted({*within, *(match.start() for match in HEAD_AT_END.finditer(text))})
    printed = sorted([*printed, *titles], key=lambda span: span.start)
    around = sorted(place for span in printed for place in (span.start, span.end))
    result: list[Span] = []
    for line in every:
        at = line.start
        first, last = bisect_left(around, line.start), bisect_left(around, line.end)
        inside = within[bisect_left(within, line.start) : bisect_left(within, line.end)]
        for stop in sorted({*inside, *around[first:last]}):
            if text[at:stop].strip():
                result.append(Span(at, stop))
                at = stop
        result.append(Span(at, line.end))
    return result, list(printed)


HEAD_AT_END = re.compile(
    r"(?:A(?<=[?»”)][ \xa0]A)|A(?<=[.!][ \xa0]A)(?=[^\r\n]{7,24}:[ \t\xa0]*[\r\n]))"
    r"ntwoord(?:en)?(?:[ \xa0](?:op[ \xa0]vraag[ \xa0])?\d{1,3})?[ \xa0]?:?"
    r"(?=[ \t\xa0]*[\r\n])"
)
"""`… verlaagd? Antwoord:`, and nothing else behind it on the line."""


def _flat_breaks(
    text: str, every: Sequence[Span], printed: Sequence[Span]
) -> tuple[list[int], list[Span]]:
    """Return where the long lines of a flat text are broken, and what its pages printed.

    Both are empty where the text is not flat.
    """
    long = [line for line in every if _length(text, line) > LONG]
    there = sum(line.end - line.start for line in long)
    if not long and len(text) > SHORT_TEXT:
        long = [line for line in every if line.end - line.start > 0.9 * len(text)]
        there = len(text) if long else 0
    in_pairs = _in_pairs(text, every)
    if not in_pairs and (there < SHARE * len(text) or not long):
        return [], []
    if in_pairs or there >= WHOLE * len(text):
        long = list(every)
    found, pages = breaks_within(text, printed, [line.end for line in long])
    starts = [line.start for line in long]
    within = [
        place
        for place in found
        if (at := bisect_right(starts, place) - 1) >= 0 and starts[at] < place < long[at].end
    ]
    apart = sum(1 for line in every if HEAD.match(text, line.start, line.end))
    if len(within) < 2 or not heads_count_on(text, long):
        return [], []
    return ([], []) if apart >= max(2, len(within)) and not in_pairs else (within, pages)


def _in_pairs(text: str, every: Sequence[Span]) -> bool:
    """Say whether most answers stand on the line of a question: `Vraag 1 Hoe …? Antwoord 1 Ja.`."""
    if not ANSWERED.search(text):
        return False
    pairs = sum(
        1
        for line in every
        if OF_PAIR.match(text, line.start, line.end) and ANSWERED.search(text, line.start, line.end)
    )
    apart = sum(1 for line in every if ANSWER_APART.match(text, line.start, line.end))
    return pairs > 1 and pairs > apart


ANSWERED = re.compile(
    r"(?:\?[)\]»”’\d ]{0,6}|[.!][»”]?)[ \xa0][*_]{0,3}(?:Antwoord(?:en)?|ANTWOORD(?:EN)?|Reactie)"
    r"(?:[ \xa0]?:[ \xa0]?|[ \xa0](?=[\dA-Z«“‘€]|op[ \xa0](?:de[ \xa0])?vra|vra(?:ag|gen)[ \xa0]\d)"
    rf"|(?={ANSWERER_LABEL.pattern}))"
)
"""`…? Antwoord`, with what is answered behind it on the line."""

ANSWER_APART = re.compile(r"[ \t\xa0*_#>•|-]{0,8}(?:Antwoord|ANTWOORD)(?![ \xa0]van[ \xa0])")

OF_PAIR = re.compile(
    r"[ \t\xa0*_#>•|-]{0,8}(?:(?:Vra(?:ag|gen)|VRA(?:AG|GEN))\b|\(?\d{1,3}[a-h]?[.):]?[ \xa0])"
)
"""How the line of a question begins."""


def _length(text: str, line: Span) -> int:
    """Return how long a line is without the blanks that keep its columns."""
    length = line.end - line.start
    return len(" ".join(text[line.start : line.end].split())) if length > LONG else length
