"""Questions that nothing numbers or labels: paragraphs that ask, each above its answer."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from kamerboek.document.questions.arrangement import Asked
from kamerboek.document.questions.boundary import (
    PAGE_REMARK,
    Part,
    asks_at_end,
    finishes,
    pieces,
)
from kamerboek.document.questions.ending import ABOUT_QUESTIONS, UNWRAPPED
from kamerboek.document.questions.lines import Line
from kamerboek.document.questions.openers import OPENER
from kamerboek.document.questions.styles import Mark
from kamerboek.document.text import Span


def asked_by_turns(
    text: str, found: Sequence[Line], marks: Sequence[Mark]
) -> tuple[tuple[Asked, ...], tuple[Mark, ...]] | None:
    """Return the questions, numbered in order, and what heads their answers; None without any.

    `marks` are those of answers. Two such are needed at least: one may be a word of the text. The
    front of a site's page between two sets of questions is taken for the page's.
    """
    _take_fronts(text, found)
    parts = pieces(text, found, [line.start for line in found], Span(0, len(text)))
    opens = [index for index, part in enumerate(parts) if part.opens_paragraph]
    if not opens:
        return None
    long = any(part.end - part.start > UNWRAPPED for part in parts)
    if (long and len(opens) * 4 < len(parts)) or _each_line_ends(text, parts):
        opens = list(range(len(parts)))
    paragraphs = [parts[first:end] for first, end in itertools.pairwise([*opens, len(parts)])]
    starts = list(_asking(text, paragraphs))
    begins = [paragraph[0].start for paragraph in paragraphs]
    if len(starts) < LEAST_ASKED:
        return None
    if not ABOUT_QUESTIONS.search(text) and not _in_turn(starts, begins):
        return None
    answers = [mark for mark in marks if mark.strength == "heading" or not mark.numbers]
    if len(answers) < LEAST_HEADED:
        answers = []
    else:
        starts = list(_answered(text, starts, begins, [mark.start for mark in answers]))
    asked = tuple(
        Asked((str(number),), at, bullet.end() if (bullet := BULLET.match(text, at)) else at)
        for number, at in enumerate(starts, start=1)
    )
    return (asked, tuple(answers)) if asked else None


LEAST_ASKED = LEAST_HEADED = 2


def _asking(text: str, paragraphs: Sequence[Sequence[Part]]) -> Iterator[int]:
    """Yield where paragraphs begin that ask, the first of those that follow each other."""
    before_asks = False
    for paragraph in paragraphs:
        first, last = paragraph[0], paragraph[-1]
        asks = any(_asks(text, part) for part in paragraph)
        begins = OPENER.match(text, first.start) is not None or len(paragraph) == 1
        if asks and begins and not before_asks:
            yield first.start
        before_asks = asks and len(paragraph) < LONGEST and _asks(text, last)


LONGEST = 30
"""Lines of a paragraph that asks."""


def _asks(text: str, part: Part) -> bool:
    """Say whether a line ends with a question mark, or asks for what a page says: `(blz. 4)`."""
    if asks_at_end(text, part.start, part.end):
        return True
    if REQUEST.fullmatch(text, part.start, part.end):
        return True
    remark = REMARK_AT_END.search(text, part.start, part.end)
    return remark is not None and OPENER.match(text, part.start) is not None


REQUEST = re.compile(
    r"(?:(?:Wilt|Kunt)[ ]u\b|Graag[ ](?:een|ontvang|uw|de[ ]cijfers)\b)[^.?!\n]{10,400}\."
)
"""A request that is a whole line: `Wilt u deze vragen afzonderlijk beantwoorden.`"""

REMARK_AT_END = re.compile(rf"{PAGE_REMARK.pattern}\s*$")


def _answered(
    text: str, asked: Sequence[int], begins: Sequence[int], answers: Sequence[int]
) -> Iterator[int]:
    """Yield where the question of each answer begins: the last paragraph that asks above it.

    Where none does, it is the one right above the answer's head, if it begins as a question does.
    """
    above = 0
    for head in answers:
        between = asked[bisect_left(asked, above) : bisect_left(asked, head)]
        right_above = begins[bisect_left(begins, head) - 1] if begins[0] < head else head
        if between:
            yield between[-1]
        elif above <= right_above < head and (
            BEGINS.match(text, right_above) or REPORTED.match(text, right_above)
        ):
            yield right_above
        above = head


BULLET = re.compile(r"[•·▪*–-][ \t]+")
BEGINS = re.compile(rf"{BULLET.pattern}|{OPENER.pattern}")
REPORTED = re.compile(
    r"[A-ZÀ-Þ](?:[^.?!\n]{0,200}[ \xa0])?(?:vra(?:gen|agt)|verzoek(?:en|t)|vernemen|verneemt)\b"
    r"[^.?!\n]{0,120}\b(?:leden|lid|fracties?|of|naar|wanneer|hoe|waarom|welke|wat)\b"
)
"""`De leden van de D66-fractie vragen of`, `Tot slot vragen de leden wanneer`: what is asked."""


def _take_fronts(text: str, found: Sequence[Line]) -> None:
    """Take rows that end with a bar, and name who asks whom, for what a site prints."""
    first = 0
    for barred, group in itertools.groupby(found, key=lambda line: _ends_with_bar(text, line)):
        rows = list(group)
        first += len(rows)
        if barred and any(NAMES.search(text, row.start, row.end) for row in rows):
            for row in rows:
                row.kind, row.why = "page", "running_title"


NAMES = re.compile(r"(?<![^\n])[ \t]*\||\((?:minister|staatssecretaris|minister-president)\b")
"""A row of nothing but a bar, or `Van Dijk (minister dijken en duinen)`."""


def _ends_with_bar(text: str, line: Line) -> bool:
    return line.kind == "text" and text[line.end - 1] == "|"


def _each_line_ends(text: str, parts: Sequence[Part]) -> bool:
    """Say whether nearly all lines behind the first that asks end a sentence: none was wrapped."""
    asking = (at for at, part in enumerate(parts) if _asks(text, part))
    behind = parts[next(asking, len(parts)) :]
    ended = sum(finishes(text, part.start, part.end) or _asks(text, part) for part in behind)
    return len(behind) >= LEAST_LINES and ended >= 0.9 * len(behind)


LEAST_LINES = 6
"""Lines that show whether a text was wrapped."""


def _in_turn(asked: Sequence[int], paragraphs: Sequence[int]) -> bool:
    """Say whether paragraphs ask and answer by turns: a text does that says nothing of questions.

    There are many such, and from the first on no more than a few paragraphs stand behind each.
    """
    behind = len(paragraphs) - bisect_right(paragraphs, asked[0]) + 1
    return len(asked) >= LEAST_IN_TURN and behind <= MOST_IN_TURN * len(asked)


LEAST_IN_TURN, MOST_IN_TURN = 4, 4
