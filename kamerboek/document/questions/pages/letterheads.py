"""What a letter's pages say beside their mark: whose letter it is, its date and its code."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kamerboek.document.questions.pages.other_titles import BLANKS
from kamerboek.document.questions.pages.titles import beside_mark
from kamerboek.document.questions.wording.lines import Line, is_head, text_beside
from kamerboek.document.questions.wording.printing import LABEL, MINISTRY, UNIT, VALUE

LETTERHEAD = re.compile(rf"{LABEL}(?:[ \t\xa0]+(?P<value>{VALUE}))?", re.IGNORECASE)

BELOW = re.compile(VALUE)

HEADED_BY = re.compile(MINISTRY)


def take_letterhead(text: str, found: Sequence[Line]) -> None:
    """Take what a letter's pages say beside their mark: `Datum`, `Ons kenmerk`, and below it.

    Two of these, each with what it says, need no mark beside them.
    """
    _take_letterheads_alone(text, found)
    for page, mark in enumerate(found):
        if mark.why != "page_mark":
            continue
        for step in (-1, 1):
            lines = list(beside_mark(found, _behind_break(found, page + step, step), step))
            _take_ministry(text, found, lines)
            labels = [
                at for at in lines if LETTERHEAD.fullmatch(text, found[at].start, found[at].end)
            ]
            for at in labels:
                found[at].kind, found[at].why = "page", "running_title"
                above = found[at - 1] if at else found[at]
                if above.kind == "text" and HEADED_BY.fullmatch(text, above.start, above.end):
                    above.kind, above.why = "page", "running_title"
                below = found[at + 1] if at + 1 < len(found) else None
                said = LETTERHEAD.fullmatch(text, found[at].start, found[at].end)
                if below is None or below.kind != "text" or (said and said["value"]):
                    continue
                if BELOW.fullmatch(text, below.start, below.end):
                    below.kind, below.why = "page", "running_title"


def take_own_reference(text: str, found: Sequence[Line]) -> None:
    """Take a page's first or last line that has the reference which the letter's head gives it.

    `Gemeente Ab | kenmerk 2025-118274`: no sentence ends with it.
    """
    own = {
        match["value"]
        for match in OWN_REFERENCE.finditer(text, 0, HEAD)
        if sum(map(str.isdecimal, match["value"])) >= LEAST_FIGURES
    }
    for index, line in enumerate(found if own else ()):
        if line.kind != "text" or line.end - line.start > LONGEST or not _at_edge(found, index):
            continue
        says = own.intersection(text[line.start : line.end].split())
        if says and text[line.end - 1] not in ".?!;:":
            line.kind, line.why = "page", "running_title"


OWN_REFERENCE = re.compile(
    r"\b(?:kenmerk|referentie|zaaknummer|registratienummer)[ \t\xa0]?:?\s{1,4}(?P<value>\S{5,40})",
    re.IGNORECASE,
)

HEAD = 3000
"""Characters within which a letter says what its reference is."""

LEAST_FIGURES = 5
LONGEST = 120


def _at_edge(found: Sequence[Line], index: int) -> bool:
    """Say whether nothing but blank lines stands between a line and the end of its page."""
    for step in (-1, 1):
        at = index + step
        while 0 <= at < len(found) and found[at].kind == "blank":
            at += step
        if 0 <= at < len(found) and found[at].kind == "page" and found[at].why in ("", "page_mark"):
            return True
    return False


def _take_letterheads_alone(text: str, found: Sequence[Line]) -> None:
    """Take two or more labels of a letter's page that stand together, each with its value."""
    index = 0
    while index < len(found):
        at, labels = index, 0
        while step := _said(text, found, at):
            at, labels = at + step, labels + 1
        if labels >= LEAST_LABELS:
            for line in found[index:at]:
                line.kind, line.why = "page", "running_title"
        index = max(at, index + 1)


def _said(text: str, found: Sequence[Line], index: int) -> int:
    """Return how many lines a label and its value fill from a line on: 0 where there is none."""
    lines = found[index : index + 2]
    if not lines or lines[0].kind != "text":
        return 0
    label = LETTERHEAD.fullmatch(text, lines[0].start, lines[0].end)
    if label is None or label["value"]:
        return int(label is not None)
    below = len(lines) > 1 and lines[1].kind == "text"
    return 2 if below and BELOW.fullmatch(text, lines[1].start, lines[1].end) else 0


LEAST_LABELS = 2
"""Labels of a letter's page, each with its value, that stand together on nothing but a page."""


def _behind_break(found: Sequence[Line], index: int, step: int) -> int:
    """Return where the next page begins where only blank lines stand before it; else the same."""
    at = index
    while 0 <= at < len(found) and abs(at - index) <= BLANKS:
        if found[at].kind == "page" and not found[at].why:
            return at + step
        if found[at].kind != "blank":
            break
        at += step
    return index


def _take_ministry(text: str, found: Sequence[Line], lines: Sequence[int]) -> None:
    """Take the first of some lines, or the first two together, where they name a ministry."""
    words = [text[found[at].start : found[at].end] for at in lines[:2]]
    goes_on = len(words) > 1 and words[1].startswith("en ")
    for count in (2, 1) if goes_on else (1, 2):
        if len(words) >= count and HEADED_BY.fullmatch(" ".join(words[:count])):
            for at in lines[:count]:
                found[at].kind, found[at].why = "page", "running_title"
            return


def take_letter_within(text: str, found: Sequence[Line]) -> None:
    """Take what a letter says of itself in the middle of a sentence: who writes, and its code.

    A label of a code is among those lines, and a small letter goes on below them.
    """
    for index, line in enumerate(found):
        if line.kind not in ("text", "page"):
            continue
        if not LABEL_LINE.fullmatch(text, line.start, line.end):
            continue
        above = list(_said_beside(text, found, index, -1))
        below = list(_said_beside(text, found, index, 1))
        before = text_beside(found, above[-1] if above else index, -1)
        behind = text_beside(found, below[-1] if below else index, 1)
        if before is None or behind is None or not text[behind.start].islower():
            continue
        ends = text[before.end - 1].isalnum() or text[before.end - 1] in ",-"
        if ends and not is_head(text[before.start : before.end]):
            for at in (*above, *([index] if line.kind == "text" else ()), *below):
                found[at].kind, found[at].why = "page", "running_title"


def _said_beside(text: str, found: Sequence[Line], index: int, step: int) -> Iterator[int]:
    """Yield the lines beside a label that may be of a letter's head; others but text are passed."""
    at = index + step
    while 0 <= at < len(found) and abs(at - index) <= MOST_SAID:
        line = found[at]
        if line.kind == "text":
            if not SAID_LINE.fullmatch(text, line.start, line.end):
                return
            yield at
        at += step


MOST_SAID = 6
"""Lines above or below such a label."""

LABEL_LINE = re.compile(rf"{LABEL}(?:[ \xa0:]+\S*\d\S*(?:[ ]\S{{1,12}}){{0,3}})?")

SAID_LINE = re.compile(
    rf"(?:{MINISTRY}|{UNIT}|(?:{LABEL})(?:[ \xa0:]+[^\n?!]{{1,40}})?"
    r"|(?:en[ ])?[A-ZÀ-Þ][\w-]*(?:[ ][A-ZÀ-Þ][\w-]*){0,3}"
    r"|(?=\S*\d)[A-Z\d][\w./-]{4,30}(?:[ ][A-Z]{1,3})?|\d{1,2}[ ][a-z]{3,9}[ ]\d{4})"
)
"""`Directie Douane en`, `Verbruiksbelastingen`, `Ons kenmerk`, `DV/2013/148 M`, `2 mei 2013`."""
