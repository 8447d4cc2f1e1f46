"""The lines of a text, and what is told of a line by itself and by those beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from kamerboek.document.model import LeftOutKind
from kamerboek.document.questions.wording.openers import OPENER
from kamerboek.document.questions.wording.printing import ANNEXES
from kamerboek.document.questions.wording.styles import ANSWER_WORD, ANSWERER_LABEL, QUESTION_WORD

BARE = re.compile(r"[*_ \t\xa0]*(?:\d{1,4}|\[\d{1,4}\])[*_ \t\xa0]*")
"""A number alone on its line, perhaps in brackets."""

DIGITS = re.compile(r"\d+")

LABELLED = re.compile(
    rf"[*_# ]*(?:(?:{QUESTION_WORD.pattern}|{ANSWER_WORD.pattern})"
    r"(?:[ \xa0](?:(?i:op|bij)[ \xa0])?(?:(?i:de)[ \xa0])?(?i:vra(?:ag|gen)))?[ \xa0.:(]*"
    r"\d[\d \xa0,.:()en]*"
    r"|(?:Vraag|VRAAG|Antwoord(?:en)?|ANTWOORD)[ \xa0:.]*|\d{1,3}[.):]?)[*_ ]*"
)
"""A line that heads a question or an answer."""

FARTHEST = 30
"""Lines, blank ones too, among which what stands beside another is looked for."""

LONGEST_TITLE = 200

TITLE_SPACES = 3
"""A title of the document has at least one word more."""

LEAST_PAGE = 600
"""Characters that a page holds at least, but the last one."""

Kind = Literal["text", "blank", "page", "note"]


@dataclass(slots=True)
class Line:
    """A line's content without its outer white space, and what it is.

    A page mark that shares its line with text (`13/13 Vraag 27`) is left out of the content and
    begins at `printed`. `why` says what a line of a page's own is; it is empty where nothing but
    the page ends.
    """

    start: int
    end: int
    kind: Kind
    why: LeftOutKind | Literal[""] = ""
    printed: int = -1


WORD_HEADS = re.compile(
    rf"[*_# ]*(?:(?:{QUESTION_WORD.pattern}|{ANSWER_WORD.pattern})[ \xa0]*(?:[:.(–-]|\d|$)"
    rf"|(?:{ANSWER_WORD.pattern})[^\n]{{0,80}}?[ \xa0](?i:vra(?:ag|gen))[ \xa0]\d"
    rf"|(?:{ANSWER_WORD.pattern}){ANSWERER_LABEL.pattern}"
    r"|[VA][ \xa0]?\d{1,3}[a-z]?:)",
    re.MULTILINE,
)
"""How a line begins that says that it heads a question or an answer."""

HEADS = re.compile(
    rf"(?:{WORD_HEADS.pattern}"
    r"|[*_# ]*(?:Nr\.?[ \xa0])?\(?\d{1,3}(?:[.)](?=\s|$)|[ \t\xa0]*$|[ \t\xa0]+(?=[A-Z][a-z])))",
    re.MULTILINE,
)
"""How a line begins that heads a question or an answer."""


def is_head(content: str) -> bool:
    """Say whether a line heads a question or an answer."""
    return LABELLED.fullmatch(content) is not None or WORD_HEADS.match(content) is not None


LEAST_ROWS = 3
"""So often a line with several figures must return to be no row of a table."""

HIGHEST_PAGE = 999
"""A higher number is a year or an amount."""


def text_beside(found: Sequence[Line], index: int, step: int) -> Line | None:
    """Return the nearest line of text on one side of a line, or None."""
    at = index + step
    while 0 <= at < len(found) and abs(at - index) < FARTHEST and found[at].kind != "text":
        at += step
    return found[at] if 0 <= at < len(found) and found[at].kind == "text" else None


def goes_on_below(text: str, found: Sequence[Line], index: int) -> bool:
    """Say whether the line below goes on in a small letter, as a note does and no title."""
    below = found[index + 1] if index + 1 < len(found) else None
    return below is not None and below.kind == "text" and text[below.start].islower()


LEAST_TITLE = 12


def counts_annexes(text: str, found: Sequence[Line], index: int) -> bool:
    """Say whether a line is the number of a letter's annexes: alone below the word for them."""
    line, above = found[index], index - 1
    while above >= 0 and found[above].kind == "blank":
        above -= 1
    if above < 0 or not BARE.fullmatch(text, line.start, line.end):
        return False
    return ANNEXES.fullmatch(text, found[above].start, found[above].end) is not None


def is_title(text: str, line: Line) -> bool:
    """Say whether a line may be a title by what it says: it heads nothing, and ends no sentence."""
    content = text[line.start : line.end]
    return (
        LEAST_TITLE <= len(content) <= LONGEST_TITLE
        and content[-1] not in ".?!:;,"
        and not WORD_HEADS.match(content)
        and not OPENER.match(content)
    )


def within_line(text: str, at: int) -> bool:
    """Say whether something else stands before an offset on its line, as where lines were lost."""
    begin = max(0, at - BEFORE)
    return bool(text[max(begin, text.rfind("\n", begin, at) + 1) : at].strip(" \t\xa0*_#"))


BEFORE = 400
"""Characters that are looked at before a place on its line."""
