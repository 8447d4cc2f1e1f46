"""Codes on the pages of a text that lost its lines: of a letter, its day, how secret it is."""

from __future__ import annotations

import itertools
import re
from collections import Counter

from kamerboek.document.questions.one_line.pages import LEAST_PAGE, one_by_one
from kamerboek.document.questions.wording.note_marks import stands_before
from kamerboek.document.questions.wording.printing import (
    CLASSIFIED,
    FOLLOWING_PAGE,
    WORDS_OF_CLASSIFIED,
)
from kamerboek.document.questions.wording.searching import found_from
from kamerboek.months import DAY


def classified(text: str) -> list[tuple[int, int]]:
    """Return where pages say how secret a text is, with their number where such count on.

    The same words stand on each of two pages or more, or end the text of one page.
    """
    if not any(word in text for word in WORDS_OF_CLASSIFIED):
        return []
    alike: dict[str, list[tuple[int, int]]] = {}
    for match in CLASSIFIED.finditer(text):
        alike.setdefault(match[0], []).append(match.span())
    result: list[tuple[int, int]] = []
    for places in alike.values():
        behind = [COUNT_BEHIND.match(text, end) for _, end in places]
        if len(places) < LEAST_CLASSIFIED:
            start, end = places[0]
            end = behind[0].end() if behind[0] and behind[0]["number"] == "1" else end
            result += [] if text[end:].strip() else [(start, end)]
            continue
        counted = [match for match in behind if match]
        counts = len(counted) > 1 and one_by_one([int(match["number"]) for match in counted])
        result += [
            (start, match.end() if match and counts else end)
            for (start, end), match in zip(places, behind, strict=True)
        ]
    return result


LEAST_CLASSIFIED = 2

COUNT_BEHIND = re.compile(r"[ \xa0]{1,3}(?P<number>\d{1,3})(?=\s|$)")

LEAST_SHORT = 3
"""Pages on which a title in few words returns, or a code."""


def coded_pages(text: str) -> list[tuple[int, int]]:
    """Return where a code stands on each page: one that returns a page further, in no sentence."""
    codes: dict[str, list[tuple[int, int]]] = {}
    for match in CODE_ALONE.finditer(text):
        codes.setdefault(match[0], []).append(match.span())
    result: list[tuple[int, int]] = []
    for those in codes.values():
        gaps = [after[0] - before[1] for before, after in itertools.pairwise(those)]
        apart = len(those) >= LEAST_SHORT and min(gaps) >= LEAST_PAGE
        named = [bool(stands_before(CODE_NAMED, text, start)) for start, _ in those]
        # The front of a letter may name it; what one word names time after time is of a sentence.
        pages = those[named[0] :]
        words = Counter(text[:start].split()[-1:][0] for start, _ in pages if text[:start].strip())
        of_word = max((n for word, n in words.items() if word[-1].isalpha()), default=0)
        if apart and not any(named[1:]) and 2 * of_word < len(pages):
            result += pages
    return result


CODE_ALONE = re.compile(
    r"(?<!\S)(?:[A-Z]{2,10}[A-Z\d-]{0,12}/[A-Z\d-]{0,12}\d[A-Z\d/-]{2,20}"
    r"|[A-Z]{2,4}(?:\.\d{1,4}){3,4})(?!\S)"
)

CODE_NAMED = re.compile(
    r"(?:\b(?:kenmerk|nummer|nr\.|referentie|dossier|zaaknummer|brief|met|van|in|onder|zie|en|de|het)"
    r"|[(,:;])[ \xa0]?$",
    re.IGNORECASE,
)
"""What stands before a code that a sentence names."""


def dated_codes(text: str) -> list[tuple[int, int]]:
    """Return where a page's foot says the code of a letter and its day, in no sentence."""
    found = [
        *found_from(CAPITAL, DATED_CODE, text),
        *found_from(OF_DAY, FOLLOWING_PAGE_WITHIN, text),
    ]
    return [match.span() for match in found if not stands_before(CODE_NAMED, text, match.start())]


CAPITAL = re.compile(r"[A-Z](?=[A-Z-])(?<=\s[A-Z])")

OF_DAY = re.compile(r"[Dd](?=atum)")
"""With what those begin."""

FOLLOWING_PAGE_WITHIN = re.compile(
    rf"(?<!\S){FOLLOWING_PAGE}[ ]"
    rf"{DAY}[ ]\S[^?!]{{0,40}}?[ ]\d{{1,3}}(?!\S)"
)
"""`Datum Kenmerk Vervolgblad 12 september 2007 VD. 2007/2601 2`."""

DATED_CODE = re.compile(
    r"(?<=[.?!»”)]\s)[A-Z]{2,5}-(?:19|20)\d\d-\d{5,10}[ \xa0]d\.?d\.?[ \xa0]\d{1,2}-\d{1,2}-\d{4}"
    r"(?=\s+(?:\d|[A-Z])|\s*$)"
)
"""`PZH-2020-729114063 dd. 03-02-2020`."""
