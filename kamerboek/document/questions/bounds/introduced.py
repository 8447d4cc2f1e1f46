"""What leads to the questions of a party, before the first of them: that it read the letter."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from kamerboek.document.questions.bounds.pieces import finishes
from kamerboek.document.questions.wording.lines import Line, is_head
from kamerboek.document.questions.wording.note_marks import stands_before
from kamerboek.document.questions.wording.openers import MEMBERS

ASKS_SO = (
    r"\bleden\s{1,4}(?:van\s[^.?!]{0,60}?\s)?"
    r"(?:vragen|vernemen|verzoeken|zouden|willen|wensen|zien|horen|ontvangen|constateren)\b"
)
"""`De leden van de D66-fractie vragen of`: a question, and nothing that leads to one."""

INTRODUCES = re.compile(
    rf"{MEMBERS.pattern}(?:(?:\s[^.?!]{{0,60}}?)?\s(?:hebben|heeft|zijn|(?:be)?dank(?:en|t)|nemen|neemt|lezen|leest)\b"
    r"[^.?!]{0,200}?\b(?:kennis(?:\s{0,4}genomen|\s{1,4}van)|dank\b|gelezen|erkentelijk"
    r"|(?:enkele|geen|een\s{1,4}aantal|de\s{1,4}volgende|nog|nadere|aanvullende|verschillende|diverse)\s{1,4}"
    rf"(?:\w+\s{{1,4}}){{0,3}}(?:vragen|opmerkingen))\b"
    rf"|\s(?:be)?danken\s[^.?!]{{0,200}}\svoor\s)(?:(?!{ASKS_SO})[^?]){{0,500}}?[.:]\s*$"
)
"""`De leden van de D66-fractie hebben kennisgenomen van de brief en hebben nog enkele vragen.`"""

SAYS = re.compile(rf"{MEMBERS.pattern}\s(?:(?!{ASKS_SO})[^?]){{20,700}}[.:]\s*$")
"""`De leden van de SP-fractie maken zich zorgen.`: what a party says first, below its heading."""

LONGEST = 900
"""Characters of what leads to questions."""

MOST_LINES = 10

PARTY_HEADING = re.compile(
    r"(?<=[.?!»”)\d:;%][ \xa0])(?:Vragen(?:[ \xa0]en[ \xa0]opmerkingen)?|Inbreng)[ \xa0]van[ \xa0]"
    r"[^.?!]{4,120}[ \xa0]?$"
)
"""The heading of a party's questions, behind a sentence, at the end of what is looked at."""

ENDED = re.compile(r"(?:[.?!»”)\]:;%]|\d[.%])[ \xa0]{1,3}$")

PARTY = re.compile(r"D(?<!\SD)e(?:ze)?[ \xa0]{1,4}(?:(?:aan|leden|fractie)\b|[\w-]+-fractie)")


def introduction(
    text: str, found: Sequence[Line], starts: Sequence[int], before: int
) -> Line | None:
    """Return the line with which begins what leads to the question at an offset, or None.

    It is one paragraph, right before the question or its heading.
    """
    index = bisect_left(starts, before) - 1
    while index >= 0 and found[index].kind != "text":
        index -= 1
    if index < 0:
        return None
    lowest = max(index - MOST_LINES, -1)
    end = found[index].end
    while index > lowest and found[index].kind == "text":
        line = found[index]
        if is_head(text[line.start : line.end]) or end - line.start > LONGEST:
            return None
        if MEMBERS.match(text, line.start, line.end):
            above = found[index - 1] if index else line
            apart = above.kind != "text" or finishes(text, above.start, above.end)
            apart = apart or text[above.end - 1].isalpha()
            return line if apart and INTRODUCES.match(text, line.start, end) else None
        index -= 1
    return None


def introductions(text: str, heads: Sequence[int], answers: Sequence[int]) -> Iterator[int]:
    """Yield where what leads to questions begins in a text without lines, and its heading.

    It stands behind the head of the last answer: what a member asks may begin the same.
    """
    for head in heads:
        before = bisect_left(answers, head)
        begin = max(0, head - LONGEST, answers[before - 1] if before else 0)
        at = text.rfind("fractie", begin, head)
        if at < 0:
            continue
        for match in PARTY.finditer(text, begin, head):
            start = match.start()
            heading = PARTY_HEADING.search(text, max(0, start - LONGEST), start)
            if INTRODUCES.match(text, start, head) or (heading and SAYS.match(text, start, head)):
                if heading is None and not stands_before(ENDED, text, start):
                    break
                if heading:
                    yield heading.start()
                yield start
                break
