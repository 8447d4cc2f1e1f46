"""The running text of a region in pieces, and whether one asks or ends a sentence."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kamerboek.document.questions.wording.lines import Line
from kamerboek.document.text import Span, tail

HEADS_TABLE = (
    r"\((?:(?:bedragen|alle[ ]bedragen)\b|in[ ](?:miljoen|mln|mld|miljard|euro|duizend|hele[ ]euro)"
    r"|[x×*][ ]?(?:€|EUR|f|\d))[^()\n]{0,60}\)[ \t\xa0]*\S"
)
"""`(bedragen x € 1.000)` with text behind it: what the figures of an answer are in."""

ASKED = re.compile(
    r"\?[\"'”’“»)\]*_]*"
    rf"(?:[ \t\xa0]*,?[ \t\xa0]*(?:(?!{HEADS_TABLE})\([^()]{{1,90}}\)|\[[^\]]{{1,90}}\]"
    r"|\d{1,2}(?:\)|(?=\s(?![a-z]|\d{3}\b)|,(?!\d)|$))"
    r"|[⁰¹²³⁴-⁹]+)[.,]?){0,6}"
    r"[ \t\xa0*_]*"
)
"""A question mark that ends its line, perhaps with the mark of a note or a remark in brackets."""

ABBREVIATED = re.compile(
    r"(?:\b(?:nr|nrs|blz|p|pp|art|bijv|bv|dhr|mevr|dr|drs|mr|ir|prof|jl|o\.a|m\.b\.t|c\.s|ca|resp|incl|St"
    r"|(?<!&)[A-Z]))$"
)

FINISHED = re.compile(r"[.?!:;][\"'”’»)\]*_]*(?:\d{1,2}\)?)?$")

NOTE_AT_END = re.compile(r"\[[^\[\]:]{1,5}: [^\[\]]*\]$")
"""A note as it stands behind its sentence in the text of a Word file: `[1: Kamerstuk …]`."""

MOST_NOTES, LONGEST_NOTE = 4, 2000
"""Notes behind one sentence, and characters of one, that are looked at."""

MEETING = re.compile(r"\t+| \|+ ")
"""Where the cells of a table meet on a line."""

TAIL = 160
"""A question mark is looked for in this many characters at the end of a line."""

SHORT = 40
"""A shorter line was ended by its writer."""

LONGEST_MARK = 60
"""Where no line begins in so many characters before a question's text, lines were lost."""


@dataclass(frozen=True)
class Cut:
    """A question's span, where the text behind it begins, and why that is not certain.

    `likely` says that it is, for all that, where the document's other questions end as expected.
    """

    question: Span
    rest: int
    reason: str = ""
    likely: bool = False


@dataclass(frozen=True)
class Part:
    """A line of running text, or a cell of one, and whether a paragraph begins with it."""

    start: int
    end: int
    opens_paragraph: bool


def asks_at_end(text: str, start: int, end: int) -> bool:
    """Say whether the text from `start` to `end` ends with a question mark."""
    at = text.rfind("?", max(start, end - TAIL), end)
    while at >= 0:
        if ASKED.fullmatch(text, at, end):
            return True
        at = text.rfind("?", max(start, end - TAIL), at)
    return False


def finishes(text: str, start: int, end: int) -> bool:
    """Say whether a line ends a sentence: not with `blz.`, whose number is still to come."""
    for _ in range(MOST_NOTES):
        ends = text[end - 1] == "]"
        note = NOTE_AT_END.search(text, max(start, end - LONGEST_NOTE), end) if ends else None
        if note is None:
            break
        end = note.start()
    tail = max(start, end - TAIL)
    stop = FINISHED.search(text, tail, end)
    return stop is not None and not abbreviates(text, tail, stop.start())


def pieces(
    text: str, found: Sequence[Line], starts: Sequence[int], region: Span, limit: int = 0
) -> list[Part]:
    """Return the lines of running text in a region; a tab, where table cells meet, ends a piece.

    Notes and page marks are left out; a sentence that runs on behind them stays one paragraph, as
    does one that goes on in a small letter behind a blank line, where a page ended unseen.
    """
    result: list[Part] = []
    opens = True
    interrupted = False
    index = max(bisect_right(starts, region.start) - 1, 0)
    for line in found[index : bisect_left(starts, region.end, lo=index)]:
        if line.kind == "blank":
            opens = True
            continue
        if line.kind != "text":
            interrupted = True
            continue
        start, end = max(line.start, region.start), min(line.end, region.end)
        if start >= end:
            continue
        for at, to in _cells(text, start, end):
            if result and interrupted and not opens:
                # A question that ends with its page.
                opens = asks_at_end(text, result[-1].start, result[-1].end)
            if result and opens:
                above, small = result[-1], text[at].islower()
                over = finishes(text, above.start, above.end)
                long = above.end - above.start > SHORT
                opens = over and not small if interrupted else over or not (small and long)
            result.append(Part(at, to, opens))
            opens = True
            interrupted = False
        opens = False
        if limit and len(result) > limit:
            break
    return result


def _cells(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where the cells on a line start and end, without white space around them."""
    position = start
    meets = any(text.find(sign, start, end) >= 0 for sign in "\t|")
    while position < end:
        meeting = MEETING.search(text, position, end) if meets else None
        at, to = position, meeting.start() if meeting else end
        position = meeting.end() if meeting else end
        while at < to and text[at].isspace():
            at += 1
        while at < to and text[to - 1].isspace():
            to -= 1
        if at < to:
            yield at, to


def lines_lost(text: str, region: Span) -> bool:
    """Say whether a region begins or ends in the middle of a line, as where lines were lost."""
    ends_within = region.end < len(text) and "\n" not in text[region.end - 3 : region.end]
    return ends_within or "\n" not in tail(text, region.start, LONGEST_MARK)


ITEM = re.compile(r"[*_ \t•·-]*\(?(?:[a-h]|i{1,3}|iv|v)[.)][ \t\xa0]+\S")
"""An item of a list within a question: `a) in het noorden`."""


def abbreviates(text: str, start: int, stop: int) -> bool:
    """Say whether the full stop at `stop` belongs to an abbreviation (`nr. 3`, `dhr. Jansen`)."""
    return text[stop] == "." and bool(ABBREVIATED.search(text, max(start, stop - 12), stop))
