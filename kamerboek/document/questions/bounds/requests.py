"""Where a question ends that has no question mark: a request."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from kamerboek.document.questions.bounds.pieces import (
    ITEM,
    SHORT,
    Cut,
    Part,
    asks_at_end,
    finishes,
    lines_lost,
)
from kamerboek.document.questions.bounds.sentences import (
    FURTHER,
    MAY_REQUEST,
    SENTENCE_END,
    UNWRAPPED,
    asked_until,
    behind_sentence,
    first_sentence,
)
from kamerboek.document.questions.wording.openers import OPENER, PAGE_BEFORE, REQUESTS
from kamerboek.document.text import Span


def cut_without_question_mark(
    text: str,
    parts: Sequence[Part],
    paragraphs: Sequence[tuple[int, int]],
    region: Span,
    count: int,
) -> Cut:
    """A question that does not end with a question mark ends with its paragraph."""
    first, end = paragraphs[0]
    inside = None
    for index in range(first, end):
        at = text.find("?", parts[index].start, parts[index].end)
        if at >= 0:
            inside = (index, at)
            break
    if inside is not None:
        requested = _requested_at_line_end(text, parts[first:end], *inside)
        if requested is not None and requested.end > parts[inside[0]].end:
            behind = parts.index(requested) + 1
            rest = parts[behind].start if behind < len(parts) else region.end
            kept = Span(parts[0].start, requested.end)
            return Cut(kept, rest, "a request stands behind its question mark")
        index, at = inside
        # A table row or a lost line break: the answer goes on behind the question mark.
        stop = asked_until(text, at, parts[index].end)
        for _ in range(count - 1):
            further = text.find("?", stop, min(stop + FURTHER, parts[index].end))
            if text.count("?", parts[first].start, stop) >= count or further < 0:
                break
            stop = asked_until(text, further, parts[index].end)
        if len(paragraphs) == 1:
            kept = Span(parts[0].start, at + len(text[at:stop].rstrip()))
            return Cut(kept, stop, "it ends in the middle of a line")
    if inside is None and len(paragraphs) > 1 and MAY_REQUEST.match(text, parts[0].start):
        # A request that fills its lines: the answer begins on the next.
        stop = first_sentence(text, parts[first].start, parts[end - 1].end)
        for part, following in itertools.pairwise(parts[first:end]):
            if part.end == stop:
                kept = Span(parts[0].start, part.end)
                return Cut(kept, following.start, "it does not end with a question mark")
    if len(paragraphs) > 1:
        rest = parts[end].start
        likely = inside is None and _likely_requests(text, parts, paragraphs)
        kept = Span(parts[0].start, parts[end - 1].end)
        return Cut(kept, rest, "it does not end with a question mark", likely)
    reason = "its end was guessed at the end of its first sentence"
    lost = lines_lost(text, region)
    if not lost and inside is None and _ended_early(text, parts):
        kept = Span(parts[0].start, parts[0].end)
        return Cut(kept, parts[1].start, "its end was guessed at the end of its first line")
    for part, following in itertools.pairwise([*parts, Part(region.end, region.end, False)]):
        if lost or part.end - part.start > UNWRAPPED:
            stop = first_sentence(text, part.start, part.end)
            behind = behind_sentence(text, stop, part.end)
            if REQUESTS.match(text, behind, part.end):
                stop = first_sentence(text, behind, part.end)
            if stop < part.end:
                return Cut(Span(parts[0].start, stop), stop, reason)
        if following.start < region.end and finishes(text, part.start, part.end):
            return Cut(Span(parts[0].start, part.end), following.start, reason)
    return Cut(Span(parts[0].start, parts[-1].end), region.end, "it has no question mark")


def _likely_requests(
    text: str, parts: Sequence[Part], paragraphs: Sequence[tuple[int, int]]
) -> bool:
    """Say whether the first paragraph ends with a request, and the next neither asks nor requests.

    `Graag een toelichting op de raming.` and below it the answer.
    """
    (first, end), (begin, behind) = paragraphs[0], paragraphs[1]
    content = " ".join(text[part.start : part.end] for part in parts[first:end])
    stops = [0, *(stop.end() + 1 for stop in SENTENCE_END.finditer(content))]
    last = max(at for at in stops if at < len(content))
    goes_on = any(asks_at_end(text, part.start, part.end) for part in parts[begin:behind])
    opens = parts[begin].start
    begins_so = MAY_REQUEST.match(text, opens) or ITEM.match(text, opens)
    goes_on = goes_on or begins_so is not None
    requests = REQUESTS.match(content, last) is not None
    return requests and finishes(content, 0, len(content)) and not goes_on


def _ended_early(text: str, parts: Sequence[Part]) -> bool:
    """Say whether a question without its mark fills a short line, with a sentence on the next."""
    if len(parts) < 2:
        return False
    first, second = parts[0], parts[1]
    page = PAGE_BEFORE.match(text, first.start)
    begin = page.end() if page else first.start
    if not OPENER.match(text, begin):
        return False
    short = first.end - begin < SHORT and text[first.end - 1].isalnum()
    return short and text[second.start].isupper() and finishes(text, parts[-1].start, parts[-1].end)


BEHIND = re.compile(r"\?[\"'”’“»)\]*_]*(?:\d{1,2}(?=\s)|[⁰¹²³⁴-⁹]{1,3}|\[\d{1,3} ?\])?\s*")
"""A question mark, and perhaps the mark of a note, before what goes on behind it."""


def _requested_at_line_end(
    text: str, paragraph: Sequence[Part], index: int, at: int
) -> Part | None:
    """Return the line at which a request ends that stands behind the question mark at `at`.

    `Hoeveel zijn dat er? Graag een` … `overzicht.`: the answer goes on in the next line.
    """
    behind = BEHIND.match(text, at, paragraph[-1].end)
    begin = behind.end() if behind else at + 1
    if not REQUESTS.match(text, begin, paragraph[-1].end):
        return None
    for part in paragraph[index:]:
        stop = SENTENCE_END.search(text, max(begin, part.start), part.end)
        if stop:
            return part if stop.end() == part.end else None
    return None
