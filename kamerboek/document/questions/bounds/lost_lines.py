"""Where a question ends in a text that lost its lines: by its sentences alone."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Sequence

from kamerboek.document.questions.bounds.pieces import Cut, Part, asks_at_end
from kamerboek.document.questions.bounds.sentences import (
    ASKS,
    FURTHER,
    LISTS,
    MAY_REQUEST,
    asked_until,
    behind_sentence,
    sentence_stop,
    tells_of_question,
)
from kamerboek.document.questions.wording.openers import PAGE_BEFORE, REQUESTS
from kamerboek.document.text import Span


def cut_lost(text: str, parts: Sequence[Part], region: Span) -> Cut:
    """Cut a region whose lines were lost by its sentences alone, over the ends of pages.

    A question is all up to the first sentence that asks, with what asks right behind it; without
    such a sentence it is a request. All asks where the region ends with a question of its own.
    """
    content = " ".join(text[part.start : part.end] for part in parts)
    lengths = [part.end - part.start + 1 for part in parts[:-1]]
    begins = list(itertools.accumulate(lengths, initial=0))
    first, asks = _first_to_ask(content)
    stop = asked_until(content, first, len(content)) if asks else first
    stop = _behind_table(content, stop) if asks else stop
    last = len(content[:stop].rstrip())
    whole = Span(parts[0].start, parts[-1].end)
    if last == len(content):
        return Cut(whole, region.end, "" if asks else "it has no question mark")
    if asks and _asks_at_last(content, stop) and not LISTS.match(content, stop):
        return Cut(whole, region.end, "the text behind its question mark asks again")

    def place(at: int) -> int:
        piece = bisect_right(begins, at) - 1
        return parts[piece].start + at - begins[piece]

    reason = "it ends in the middle of a line"
    if not asks:
        reason = "its end was guessed at the end of its first sentence"
    return Cut(Span(whole.start, place(last - 1) + 1), place(stop), reason)


def _behind_table(content: str, stop: int) -> int:
    """Return where the answer begins behind a table that a question asks to fill in.

    The answer prints it again: where the words with which it begins return.
    """
    if not TABLE_BELOW.search(content, max(0, stop - FURTHER), stop):
        return stop
    words = HEAD_OF_TABLE.match(content, stop)
    again = content.find(words[0], words.end()) if words else -1
    return again if again >= 0 else stop


TABLE_BELOW = re.compile(
    r"\b(?:onderstaande|volgende|bijgevoegde)[ ](?:tabel|overzicht|schema)\b[^.?!]*"
    r"\b(?:aanvullen|invullen|completeren|(?:aan|in)[ ]te[ ]vullen)\b[^.?!]*\?\s*$"
)

HEAD_OF_TABLE = re.compile(r"(?:\S+[ ]){2}\S+(?=[ ])")
"""The first words of a table, enough to know it by."""


def _first_to_ask(content: str) -> tuple[int, bool]:
    """Return where the first question mark stands that ends a question, and True.

    Where a text begins with a request and then does not ask, or has no such mark at all: where it
    goes on behind the request or its first sentence, and False.
    """
    page = PAGE_BEFORE.match(content)
    start = page.end() if page else 0
    requests = MAY_REQUEST.match(content, start) is not None
    behind_first = 0
    while stop := sentence_stop(content, start, len(content)):
        mark = ASKS.search(content, start, stop.start() + 1)
        if mark and not tells_of_question(content, start, mark.start()):
            return mark.start(), True
        goes_on = requests and REQUESTS.match(content, start)
        if behind_first and requests and not goes_on:
            break
        start = behind_sentence(content, stop.end(), len(content))
        behind_first = start if goes_on else behind_first or start
        if not requests and REQUESTS.match(content, start):
            stop = sentence_stop(content, start, len(content))
            if stop and "?" not in content[start : stop.end()]:
                return behind_sentence(content, stop.end(), len(content)), False
    return behind_first or len(content), False


def _asks_at_last(content: str, start: int) -> bool:
    """Say whether what stands behind a question ends with a further one that nobody answers."""
    if not asks_at_end(content, start, len(content)) or ANSWERS.match(content, start):
        return False
    if LISTS_QUESTIONS.search(content, start, content.find("?", start)):
        return False
    begin = start
    while (stop := sentence_stop(content, begin, len(content))) and stop.end() < len(content):
        behind = behind_sentence(content, stop.end(), len(content))
        if behind >= len(content) or not WORD.search(content, behind):
            break
        begin = behind
    return not tells_of_question(content, begin, len(content))


LISTS_QUESTIONS = re.compile(r"\bvragen\b[^.?!]{0,80}:[ ](?:(?:1|a)[.)]|[•–-])[ ]")
"""`De meest gestelde vragen zijn: 1. Mag dat?`: an answer that lists questions."""

WORD = re.compile(r"[^\W\d_]{2}")

ANSWERS = re.compile(r"(?:Ja|Nee|Neen|Zie|Dat[ \xa0]klopt)\b")
"""Words with which an answer begins, and no question."""
