"""Headings of parts in a text that lost its lines: words without a full stop before a question."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from kamerboek.document.questions.one_line.pages import PAGE
from kamerboek.document.questions.wording.note_marks import stands_before
from kamerboek.document.questions.wording.part_headings import FIGURES, HEADING, NUMBERED_WORD


def headings(
    text: str,
    heads: Sequence[int],
    printed: Sequence[tuple[int, int]],
    pages: Sequence[int],
) -> Iterator[int]:
    """Yield where the heading of a part begins and ends: words without a full stop before a head.

    Where few answers end with a full stop, such words say nothing. Behind the figures of a table
    they do where other headings stand behind sentences, or where they have the number of a part.
    """
    furniture = {end: start for start, end in printed}
    for at in pages:
        match = PAGE.match(text, at)
        if match:
            furniture[match.end()] = at
    ends = sorted(furniture)
    ended = figured = 0
    yields: list[int] = []
    behind_figures: list[int] = []
    parts: list[int] = []
    for head in heads[1:]:
        at = _before_furniture(text, head, furniture)
        before = text[max(0, at - LONGEST_HEADING) : at]
        stops = list(SENTENCE_BEHIND.finditer(before))
        if part := PART_BEHIND_FIGURES.search(before):
            figured += 1
            parts += [at - len(before) + part.start("part"), at]
            continue
        figured += FIGURED.search(before) is not None
        begin = at - len(before) + stops[-1].end() if stops else at
        behind = ends[bisect_right(ends, begin) : bisect_right(ends, at)]
        begin = max([begin, *behind])
        words = text[begin:at].strip()
        words = words.rstrip(":") if OF_PARTY.match(words) else words
        if not words and (stops or behind):
            ended += 1
            continue
        ended_at = at - len(before) + stops[-1].end() if stops else at
        whole = _around(text, ended_at, at, behind, furniture)
        if stops and behind and words[:1].islower() and HEADING.fullmatch(" ".join(whole.split())):
            ended += 1
            yields += [ended_at, at]
            continue
        begin = begin if words else at - len(before)
        heading = HEADING.fullmatch(words) and not FIGURES.search(words)
        if words and (heading or CAPITALS.fullmatch(words)) and (stops or behind):
            ended += 1
            begin += len(text[begin:at]) - len(text[begin:at].lstrip())
            pattern = COUNTED_QUESTIONS if words.startswith("Vragen ") else COUNTED
            counted = stands_before(pattern, text, begin) or stands_before(COUNTED, text, begin)
            yields += [counted.start("number") if counted else begin, at]
        elif figures := list(FIGURE_BEHIND.finditer(text, begin, at)):
            title = figures[-1].end()
            if HEADING.fullmatch(text, title, at):
                behind_figures += [title, at]
                figured += 1
    if 2 * ended >= len(heads) - 1 - figured:
        yield from yields
        yield from behind_figures if yields else ()
    yield from parts


def _around(
    text: str, start: int, end: int, behind: Sequence[int], furniture: dict[int, int]
) -> str:
    """Return a stretch of a text without what pages print in it; `behind` is where that ends."""
    parts: list[str] = []
    for stop in behind:
        parts.append(text[start : furniture[stop]])
        start = max(start, stop)
    return " ".join([*parts, text[start:end]])


def _before_furniture(text: str, at: int, furniture: dict[int, int]) -> int:
    """Return where the author's text ends before an offset, what a page prints there left out."""
    while True:
        while at > 0 and (text[at - 1].isspace() or text[at - 1] in "*_"):
            at -= 1
        if at not in furniture:
            return at
        at = furniture[at]


def behind_heading(text: str, at: int) -> bool:
    """Say whether nothing but the heading of a part stands between a sentence's end and `at`."""
    before = text[max(0, at - LONGEST_HEADING) : at]
    stops = list(SENTENCE_BEHIND.finditer(before))
    if PART.search(before) or NUMBERED_PART.search(before) or IN_CAPITALS.search(before):
        return True
    return bool(stops) and HEADING.fullmatch(before[stops[-1].end() :].strip()) is not None


CAPITALS = re.compile(r"(?=[A-ZÀ-Þ])(?:[A-ZÀ-Þ\d&-]{1,20}[ \xa0]){0,6}[A-ZÀ-Þ]{4,20}")
"""`PROGRAMMA 2 LANDELIJK GEBIED`."""

IN_CAPITALS = re.compile(rf"[.?!»”’)%\d][ \xa0]{CAPITALS.pattern}[ \xa0]*$")

SENTENCE_BEHIND = re.compile(
    r"[.?!][\"'”’»)\]*_]*(?:\d{1,2}|[⁰¹²³⁴-⁹]{1,3}|\[\d{1,3}\])?\s+(?=[*_]*[A-ZÀ-Þ])"
    r"|[.?!][\"'”’»)\]*_]*[ \xa0]\d{1,2}[ \xa0](?=Vragen[ \xa0](?:over|bij|van|aan|inzake)\b)"
    r"|[.?!][\"'”’»)\]*_]*(?:\d{1,2}|[⁰¹²³⁴-⁹]{1,3}|\[\d{1,3}\])?\s*$"
)

COUNTED = re.compile(r"[.?!»”)\d][ \xa0](?P<number>(?:[IVX]{1,5}|[A-H]|\d{1,2})[.)])[ \xa0]$")

COUNTED_QUESTIONS = re.compile(r"[.?!»”)][ \xa0](?P<number>\d{1,2})[ \xa0]$")
"""The number of a part before its heading: `II. Personeel`, `2 Vragen over personeel`."""

FIGURED = re.compile(r"[\d;%](?:[ \xa0](?:miljoen|miljard|euro|fte);?)?$")
"""How an answer ends with a table or a list: that says nothing of full stops."""

FIGURE_BEHIND = re.compile(r"[\d%;](?:[ \xa0](?:miljoen|miljard|euro|fte);?)?[ \xa0]+(?=[A-ZÀ-Þ])")
"""The last figure of a table, or the last item of a list, before words that may be a heading."""

PART = re.compile(
    r"(?<!\w)Vragen[ \xa0](?:van|over|aan|bij|inzake)\b[^\n.?!:;|]{2,120}[^\n.?!:;,|\d]\s*$"
)
"""`Vragen over het Deltafonds (J)`, right before a number."""

OF_PARTY = re.compile(r"(?:Fractie|Inbreng|Vragen[ \xa0]van)\b")
"""Behind whose questions' heading a colon may stand."""

NUMBERED_PART = re.compile(
    rf"(?<!\w){NUMBERED_WORD}[ \xa0]"
    r"(?:\d{1,3}|[A-Z]|[IVX]{1,5})"
    r"(?:[.:]?[ \xa0][^\n.?!:;|]{2,80}[^\n.?!:;,|\d])?\s*$"
)
"""`Deel 2: vragen aan de Rekenkamer`, right before a number."""

PART_BEHIND_FIGURES = re.compile(
    r"[\d%;](?:[ \xa0](?:miljoen|miljard|euro|fte);?)?[ \xa0]+"
    rf"(?P<part>{NUMBERED_WORD}[ \xa0]"
    r"(?:\d{1,3}|[A-Z]|[IVX]{1,5})"
    r"(?:(?:[.:]|[ \xa0][–-])?[ \xa0][A-Z][^\n.?!:;|\d]{2,80}[^\n.?!:;,|\d])?)\s*$"
)
"""`Artikel 3 Marine` behind the figures of a table, right before a number or a word that heads."""

LONGEST_HEADING = 200
