"""Where something begins or ends within the lines of a text that lost its own."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from kamerboek.document.questions.bounds.introduced import introductions
from kamerboek.document.questions.heads.cut_heads import CUT_OFF
from kamerboek.document.questions.notes.endnotes import starred_at_end
from kamerboek.document.questions.notes.labelled import labels_within, returns_within
from kamerboek.document.questions.one_line.answers import answer_heads
from kamerboek.document.questions.one_line.bare_heads import numbers_of_contexts
from kamerboek.document.questions.one_line.behind import (
    ADDED,
    ANNEX,
    ASIDE_WITHIN,
    CLOSING,
    FOLLOWING,
    OF_SITE_WITHIN,
    REMARK_WITHIN,
)
from kamerboek.document.questions.one_line.headings import headings
from kamerboek.document.questions.one_line.later_answers import DATES, LATER, later_heads
from kamerboek.document.questions.one_line.notes import (
    SMALL,
    behind_notes,
    notes_before,
    titled_notes,
)
from kamerboek.document.questions.one_line.printed import (
    PageSigns,
    Printed,
    page_signs,
    printed_within,
)
from kamerboek.document.questions.one_line.question_heads import question_heads
from kamerboek.document.questions.one_line.runs import ANSWER, NUMBERED, OF_ANSWER
from kamerboek.document.questions.one_line.turns import asked_before
from kamerboek.document.questions.pairs.lettered_parts import parts_within
from kamerboek.document.questions.wording.note_marks import NoteMarks
from kamerboek.document.questions.wording.openers import ASKERS, PARTY
from kamerboek.document.questions.wording.searching import FIGURE, found_from
from kamerboek.document.questions.wording.sources import sources_at_end
from kamerboek.document.questions.wording.styles import MEMBER_LABEL
from kamerboek.document.text import Span


def breaks_within(
    text: str, known: Sequence[Span], line_ends: Sequence[int]
) -> tuple[list[int], list[Span]]:
    """Return where something begins or ends within the lines of a flat text.

    Also return what pages print there that is known only where lines were lost; `known` are the
    spans of what is known to be a page's in any text.
    """
    signs = page_signs(text, known)
    asked = question_heads(text, _without(text, [*signs.known, *signs.alone, *signs.letterheads]))
    heads, at_lines = asked.starts, asked.at_lines
    if not heads and not any(found_from(OF_ANSWER, ANSWER, text)):
        return [], []
    marks = NoteMarks(text)
    later = later_heads(text, heads)
    numbered = frozenset((*heads, *later, *at_lines))
    printed = printed_within(text, signs, heads, numbered, marks)
    heads = [head for head in heads if not later or head < later[0]]
    answers = [head.start for head in asked.paired if not head.asks]
    answers = answers or [*answer_heads(text, heads), *later]
    if not heads and not answers:
        return [], []
    if not heads and not at_lines and len(answers) > 1:
        heads = asked_before(text, answers)
    of_pages = [*signs.alone, *printed.spans]
    feet = {*signs.pages, *printed.titles, *(start for start, _ in of_pages)}
    feet |= {*(start for start, _ in signs.known), *line_ends, len(text)}
    places = {*signs.pages, *heads, *answers, *asked.by_turns, *printed.titles}
    places |= {place for span in of_pages for place in span} | {end for _, end in signs.known}
    places |= {match.end() for match in asked.split}
    if heads:
        closings = {match.start() for match in CLOSING.finditer(text, heads[-1])}
        feet |= closings
        places |= closings
        places.update(_behind_last(text, heads, answers))
    places.update(headings(text, heads, [*signs.known, *of_pages], signs.pages))
    places.update(
        match.start()
        for match in ASKERS_WITHIN.finditer(text, heads[0] if heads else 0)
        if not numbered.isdisjoint((match.end(), match.end() + 1))
    )
    places.update(place for match in PARTS_OF_PARTIES.finditer(text) for place in match.span())
    members = [match.span() for match in found_from(FIGURE, NUMBERED_MEMBER, text)]
    places.update(start for start, _ in members)
    places -= _inside(members)
    places.update(introductions(text, heads, sorted(answers)))
    places.update(numbers_of_contexts(text, heads, sorted(answers)))
    places.update(parts_within(text, heads, answers))
    pages_end = sorted(each for each in feet if each > 0)
    limits = sorted({*pages_end, *heads, *later})
    interrupted = list(behind_notes(text, marks, limits, [*signs.known, *of_pages]))
    within_notes = [(foot, end) for foot, end in interrupted if foot < end]
    places.update(place for span in interrupted for place in span)
    pages_end = sorted({*pages_end, *(foot for foot, _ in interrupted)})
    places.update(_sources(text, [*signs.known, *of_pages, *within_notes], signs, heads, marks))
    if heads and (first := min([*later, *answers], default=0)) > heads[-1]:
        dates = DATES.search(text, heads[-1], first)
        first = dates.start() if dates else first
        places.update([*sources_at_end(text, len(text[:first].rstrip()), marks), first])
    spans = _all_printed(signs, printed, [*within_notes, *interrupted], line_ends)
    runs = _behind_runs(text, spans)
    going_on = {start for start, at in runs.items() if SMALL.match(text, at)}
    begun = {*heads, *answers}
    headed = {start for start, at in runs.items() if at in begun}
    heads_of_numbers = frozenset((*heads, *later))
    places.update(notes_before(text, pages_end, marks, heads_of_numbers, going_on, headed))
    places -= _inside([*signs.alone, *signs.of_total])
    joint = [match.span() for at in later if (match := LATER.match(text, at))]
    joint += [match.span() for at in heads if (match := NUMBERED.match(text, at)) and match["last"]]
    places -= _inside(joint)
    return (
        sorted(place for place in places if 0 < place < len(text)),
        _merged([*printed.spans, *within_notes]),
    )


ASKERS_WITHIN = re.compile(rf"(?<![*_]){ASKERS.pattern}")
"""From the first of the marks of emphasis: a long row of them was gone through again from each."""

PARTS_OF_PARTIES = re.compile(
    rf"(?<=[.?!»”)][ \xa0]){PARTY}-fractie[ \xa0](?=De[ \xa0]leden[ \xa0]van[ \xa0]de[ \xa0])"
)
"""`SP-fractie De leden van de SP-fractie danken`: what heads a party's part, behind an answer."""

NUMBERED_MEMBER = re.compile(
    rf"(?:(?<=[.?!»”)][ \xa0])|(?<=[a-z][ \xa0]))\d{{1,3}}\.?[ \xa0]{MEMBER_LABEL.pattern}"
)
"""`2. De heer Bos (VVD) Vraag`: whose the next question is, behind an answer."""


def _behind_last(text: str, heads: Sequence[int], answers: Sequence[int]) -> Iterator[int]:
    """Yield where something begins that is of no answer: behind the last one, or between two."""
    for pattern in (CUT_OFF, ADDED, FOLLOWING, REMARK_WITHIN):
        yield from (match.start() for match in pattern.finditer(text, heads[-1]))
    yield from (match.start() for match in ASIDE_WITHIN.finditer(text, heads[0]))
    yield from titled_notes(text, heads[-1])
    yield from starred_at_end(text, heads[-1])
    yield from labels_within(text, heads[-1])
    yield from returns_within(text, heads[-1])
    annex = ANNEX.search(text, max(heads[-1], answers[-1] if answers else 0))
    yield from [annex.start()] if annex else []


def _sources(
    text: str,
    spans: Sequence[tuple[int, int]],
    signs: PageSigns,
    heads: Sequence[int],
    marks: NoteMarks,
) -> Iterator[int]:
    """Yield where sources stand at the end of what the author says; a site says more behind it."""
    author_ends = _before_pages(text, [*spans, *signs.of_total])
    site = OF_SITE_WITHIN.search(text, heads[-1]) if heads else None
    author_ends = min(author_ends, len(text[: site.start()].rstrip())) if site else author_ends
    yield from sources_at_end(text, author_ends, marks)


def _all_printed(
    signs: PageSigns,
    printed: Printed,
    interrupted: Sequence[tuple[int, int]],
    line_ends: Sequence[int],
) -> Mapping[int, int]:
    """Return where all ends that a page prints, by where it begins."""
    return dict(
        [
            *printed.returning,
            *signs.known,
            *signs.alone,
            *printed.spans,
            *interrupted,
            *((end, end) for end in line_ends),
            *signs.of_total,
        ]
    )


def _inside(spans: Collection[tuple[int, int]]) -> set[int]:
    """Return the offsets within spans, behind where each begins."""
    return {at for start, end in spans for at in range(start + 1, end)}


def _before_pages(text: str, spans: Sequence[tuple[int, int]]) -> int:
    """Return where the author's text ends, what its last page prints behind it left out."""
    begins = {end: start for start, end in spans}
    end = len(text.rstrip())
    while end in begins and begins[end] < end:
        end = len(text[: begins[end]].rstrip())
    return end


def _merged(spans: Sequence[tuple[int, int]]) -> list[Span]:
    """Return spans in order, those that overlap as one."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start < result[-1].end:
            result[-1] = Span(result[-1].start, max(end, result[-1].end))
        else:
            result.append(Span(start, end))
    return result


def _behind_runs(text: str, spans: Mapping[int, int]) -> dict[int, int]:
    """Return for each start where the text goes on behind all that a page prints in one stretch."""
    behind: dict[int, int] = {}
    for start in sorted(spans, reverse=True):
        at = end = spans[start]
        while at < len(text) and text[at].isspace():
            at += 1
        behind[start] = behind.get(end, behind.get(at, at))
    return behind


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return a text as long, with blanks where pages print something."""
    parts: list[str] = []
    at = 0
    for start, end in sorted(spans):
        if end > at:
            parts += [text[at:start], " " * (end - max(at, start))]
            at = end
    return "".join([*parts, text[at:]])
