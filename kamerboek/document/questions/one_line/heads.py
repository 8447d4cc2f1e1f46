"""`Vraag` with a number in a text that lost its lines: where it heads a question."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from kamerboek.document.ascending import ascending
from kamerboek.document.questions.one_line.runs import BEGINS_HEAD, asks_in_front
from kamerboek.document.questions.wording.numbers import MISREAD, misread
from kamerboek.document.questions.wording.openers import PARTY
from kamerboek.document.questions.wording.searching import found_from
from kamerboek.document.questions.wording.sentence_ends import ENDS
from kamerboek.document.questions.wording.styles import SMALL_HEAD
from kamerboek.document.text import Span

HEAD = re.compile(
    rf"{BEGINS_HEAD}(?:(?:V[Rr][Aa](?:[Aa][GgqQ]|[Gg][Ee][Nn])"
    r"|V[ ]raag|Vr[ ]aag|Vra[ ]ag|Vraa[ ]g|Vr\.)"
    rf"[ \xa0]{{0,3}}(?:n(?:r\.?|o\.|ummer)[ \xa0]?|{PARTY}[ \xa0])?"
    rf"[.:(]{{0,2}}[ \xa0]?(?:(?P<number>\d{{1,6}})(?!\d|[.,]\d)|(?P<slip>{MISREAD.pattern}))"
    rf"|{SMALL_HEAD.pattern}|vraag[ \xa0](?P<label>\d{{1,3}}):[ \xa0]{{1,3}}(?=[A-ZÀ-Þ«“‘]))"
)
"""`Vraag 12`, `Vraag4`, `Vraag .1`, `Vraag l2`, `vraag 12 Hoe` within a line."""

SPLIT_HEAD = re.compile(
    r"(?<![\w«“\"'‘(-])(?:Vraag|VRAAG)(?P<between>[ \n\f]{4,500}|[ ]?[\n\f]{1,3})"
    r"\d{1,4}:?(?![\w/%]|[.,]\d)"
)
"""`Vraag` and its number in a text without what its pages print: a page ends between them."""

SPLIT_BY_TITLE = re.compile(
    r"(?<![\w«“\"'‘(-])(?:Vraag|VRAAG)[ ](?P<between>(?P<title>[A-ZÀ-Þ][^.?!:]{10,160}?)[ ]"
    r"(?:(?:[Pp]agina|[Bb]lad)[ ])?\d{1,3}(?:/|[ ]van[ ])\d{1,3}[ ])\d{1,4}:?(?=[ ][A-ZÀ-Þ«“])"
)
"""`Vraag` and its number, between which a page ends and the next begins with its title and mark."""

POINTING = re.compile(
    r"\b(?:op|bij|van|zie|in|onder|tot|en|of|de|het|uw|deze|voor|aan|per|over|uit|naar|met|eerste"
    r"|antwoord(?:en)?)[ \xa0]{1,3}$",
    re.IGNORECASE,
)
"""What stands before a `Vraag 3` that is only pointed to."""

TOLD = re.compile(
    r"Vraag[ \xa0]\d{1,4}[ \xa0](?!en\b|t/m\b|tot\b|of\b|[a-h]\b|[lI]\b"
    r"|van[ \xa0](?:het[ \xa0]lid|de[ \xa0]\S+)[ \xa0][^.?!]{1,60}:)"
    r"[a-zà-ÿ]{2,}[ \xa0]+[a-zà-ÿ]"
)
"""`Vraag 3 gaat hier nader op in`: a sentence about a question."""

LIST_TITLE = re.compile(r"antwoorden[ \xa0]{1,3}$", re.IGNORECASE)

WHOLE_TITLE = re.compile(r"vragen[ \xa0]en[ \xa0]antwoorden[ \xa0]{1,3}$", re.IGNORECASE)
"""The heading of the whole, behind which a list may begin with any number."""

FIRST_HEAD = re.compile(r"V(?:raag|RAAG)[ \xa0]{1,3}\(?1[a-d]?\b")
"""The heading of the whole, and the first question behind it: `Vragen en antwoorden Vraag 1`."""

FIRST_OF_ALL = re.compile(r"vraag[ \xa0]+1\b")
"""What follows a title, not a sentence."""

JOINT = re.compile(r"\d[ \xa0]+(?:en|,)[ \xa0]+$|[?.][ \xa0]+en[ \xa0]+$")
"""`Vraag 2 … ? en Vraag 3`: the word `en` heads nothing away."""

LISTED = re.compile(r"V(?:raag|RAAG)[ \xa0]\d{1,4}(?:,|[ \xa0]en)[ \xa0]+$")
"""`Vraag 1 en Vraag 2`: one heading of both."""

OF_HEAD = re.compile(r"[Vv](?=[ ]?[Rr])")


def heads_count_on(text: str, long: Sequence[Span]) -> bool:
    """Say whether most numbers behind the word Vraag rise, where there are such: they head."""
    heads = [
        match
        for line in long
        for match in found_from(OF_HEAD, HEAD, text, line.start, line.end)
        if heads_question(text, match.start())
    ]
    values = [
        int(match["number"] or match["small"] or match["label"] or misread(match["slip"]))
        for match in heads
    ]
    lettered = [LETTER_BEHIND.match(text, match.end()) is not None for match in heads[1:]]
    steps = sum(
        after == before + 1 or (after == before and letter)
        for (before, after), letter in zip(itertools.pairwise(values), lettered, strict=True)
    )
    if len(values) < 2 or 2 * steps >= len(values) - 1:
        return True
    return len({values[at] for at in ascending(values)}) >= 0.6 * len(values)


LETTER_BEHIND = re.compile(r"[ \xa0]?[a-h](?![^\W_])")
"""`Vraag 3b`, of a question in parts."""

HEAD_ALONE = re.compile(r"[*_]*(?:Vraag|VRAAG|Antwoord|ANTWOORD)\b(?![ \xa0](?:op|van)\b)")
"""What heads a question or an answer is no title, wherever it stands."""


def with_stars(text: str, at: int) -> int:
    """Return where the stars begin that print a heading bold."""
    while at > 0 and text[at - 1] in "*_":
        at -= 1
    return at


def heads_question(text: str, at: int) -> bool:
    """Say whether `Vraag 3` heads a question at `at`, and is not pointed to or told of."""
    before = text[max(0, at - 24) : at]
    if TOLD.match(text, at):
        return False
    if LIST_TITLE.search(before) and FIRST_HEAD.match(text, at):
        return True
    if WHOLE_TITLE.search(before) and not asks_in_front(text, at):
        return True
    if text[at] == "v":
        first = FIRST_OF_ALL.match(text, at) is not None and not POINTING.search(before)
        first = first and not asks_in_front(text, at)
        return first or ENDS.search(before) is not None
    if LISTED.search(before):
        return False
    return not POINTING.search(before) or bool(JOINT.search(before))
