"""Notes that are no more than a source: a newspaper with its day, an address, a paper of the Kamer.

Such a note needs no mark in the text: a file may have lost it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kamerboek.document.questions.wording.note_marks import NoteMarks
from kamerboek.months import MONTH

_NUMBER = r"[ \t\xa0]*[\[(]?(?P<number>\d{1,3}|[¹²³⁰⁴-⁹]{1,3})[\])]?\.?"
_DAY = rf"(?:\d{{1,2}}[ \xa0]{MONTH}(?:[ \xa0](?:\d{{4}}|j\.?l\.))?|\d{{1,2}}-\d{{1,2}}-\d{{4}})"
_WORD = r"(?:[A-Z][\w’'&.-]*|de|het|van|en|der|voor)"
_PAPER = rf"(?!(?:Op|Per|Vanaf|Sinds|Tot|Tussen|In|Na|Voor|Van)\b){_WORD}(?:[ \xa0]{_WORD}){{0,5}}"
_TITLE = r"[«“‘\"][^\n]{1,160}[»”’\"]"
BLANKS = r"[ \t\xa0]+"
SOURCE = re.compile(
    rf"{_NUMBER}{BLANKS}(?:"
    rf"{_PAPER}(?:,[ \xa0]{_PAPER}|,?[ \xa0]{_TITLE})?,[ \xa0](?:d\.d\.[ \xa0])?{_DAY}"
    r"(?:,(?:[^.!?\n]|\.(?![ \xa0][A-Z])){1,120}|[ \xa0][«“‘\"][^\n]{1,120})?\.?"
    rf"|{_PAPER}[ \xa0](?:van[ \xa0]|d\.d\.[ \xa0])?{_DAY}(?:,?[ \xa0]{_TITLE})?\.?"
    rf"|{_TITLE},?[ \xa0](?:in[ \xa0]|uit[ \xa0])?{_PAPER},?"
    rf"(?:[ \xa0](?:van|d\.d\.))?[ \xa0]{_DAY}\.?"
    r"|(?:Tweede|Eerste)[ \xa0]Kamer,?[ \xa0](?:vergaderjaar[ \xa0])?\d{4}[^?!;\n]{4,120}?\.?"
    rf"|(?:[A-Z]|{_TITLE})[^?!;\n]{{2,120}},[ \xa0](?:pp?|blz|pag)\.[ \xa0]?\d{{1,4}}"
    r"(?:[ \xa0]?[-–][ \xa0]?\d{1,4})?\.?"
    r"|(?:Stcrt|Stb|Trb)\.[ \xa0]\d{4},[^?!;\n]{2,40}?\.?"
    r"|(?:Zie:?[ \xa0])?(?:https?://|www\.)\S+"
    r"|(?:Zie[ \xa0](?:ook:?[ \xa0])?(?:bijlage[ \xa0]\d{1,2}[ \xa0]bij[ \xa0])?)?"
    r"(?:Aanhangsel|Kamerstuk(?:ken)?|Handelingen)[ \xa0][^?!;\n]{4,120}?\.?)"
)
"""`1) De Telegraaf, 1 maart 2008`, `2 www.nu.nl/politiek`, `[3] Kamerstuk 34 000, nr. 3.`"""

SOURCE_ALONE = re.compile(
    rf"(?:[-–•][ ])?(?:{SOURCE.pattern.removeprefix(_NUMBER + BLANKS)}"
    rf"|(?:Wet|Besluit|Brief|Verslag|Rapport"
    rf"|Regeling)[ \xa0]van[ \xa0][^?!;\n]{{0,80}}\d{{4}}[^?!;\n]{{0,60}}\.?)"
)
"""`- De Bode, 9 januari 2015`, `Wet van 4 december 2014 (Stb. 2014, 511).`: without its number."""

FIRST = re.compile(
    r"(?:(?<=[.?!»”’%)\d][ \xa0])|(?<=\S[ \xa0])(?=\[))[\[(]?(?:1|¹)[\])]?\.?[ \xa0](?=\S)"
)
NEXT = r"(?<=[ \xa0])[\[(]?(?:{}|{})[\])]?\.?[ \xa0](?=[A-Z«“‘\"dhw])"
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"

REACH = 1500
"""Characters before a text's end in which its sources stand."""


def sources_at_end(text: str, end: int, marks: NoteMarks) -> list[int]:
    """Return where the sources begin with which a text ends that lost its lines: 1, 2, 3 …"""
    for first in FIRST.finditer(text, max(0, end - REACH), end):
        begins = [first.start()]
        while True:
            number = len(begins) + 1
            raised = "".join(RAISED[int(figure)] for figure in str(number))
            following = re.compile(NEXT.format(number, raised)).search(text, begins[-1] + 2, end)
            if following is None:
                break
            begins.append(following.start())
        edges = [*begins[1:], end]
        said = [text[start:stop].strip() for start, stop in zip(begins, edges, strict=True)]
        named = sum(SOURCE.fullmatch(each) is not None for each in said)
        if named == len(said) or (2 * named >= len(said) and _marked(marks, begins, said)):
            return begins
    return []


def _marked(marks: NoteMarks, begins: Sequence[int], said: Sequence[str]) -> bool:
    """Say whether each of these notes has its mark before it, and is short and asks nothing."""
    marked = all(marks.last(str(at), 0, begins[0]) >= 0 for at in range(1, len(begins) + 1))
    return marked and not any(len(each) > LONGEST or "?" in each for each in said)


LONGEST = 160
"""Characters of a note that names no source."""
