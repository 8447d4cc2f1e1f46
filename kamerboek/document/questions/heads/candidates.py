"""What surrounds the mark of a question: whether it opens a paragraph, asks, heads a section."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from kamerboek.document.questions.bounds.pieces import finishes
from kamerboek.document.questions.bounds.sentences import ASKS
from kamerboek.document.questions.heads.section_headings import section_heading, short_heading
from kamerboek.document.questions.heads.sequence import Candidate
from kamerboek.document.questions.wording.lines import LABELLED, Line, text_beside, within_line
from kamerboek.document.questions.wording.openers import (
    FIRST_ITEM,
    MEMBERS,
    OPENER,
    PAGE_BEFORE,
    PARTY_BEFORE,
    REQUESTS,
)
from kamerboek.document.questions.wording.styles import Mark
from kamerboek.document.time_limit import check_time

FAR = 4000
"""Characters within which even a long question has reached its question mark."""

SHORT = 40
"""A line shorter than this ends where its writer ended it, also without a full stop."""


def candidates(
    text: str,
    found: Sequence[Line],
    questions: Sequence[tuple[Mark, int]],
    bare: Sequence[tuple[Mark, int]],
    answers: Sequence[tuple[Mark, int]],
) -> tuple[Candidate, ...]:
    """Return the marks of questions with a number, each with what its surroundings say of it.

    Marks come with the index of their line in `found`.
    """
    starts = [line.start for line in found]
    everything = sorted([*questions, *bare, *answers], key=lambda item: item[0].start)
    within = {
        mark.start: _within_sentence(text, found, index) and not _first_in_line(text, mark)
        for mark, index in everything
    }
    solid = [
        mark
        for mark, _ in everything
        if mark.strength != "number" or _stands_alone(text, mark, within)
    ]
    solid_starts = [mark.start for mark in solid]
    # Where all headings name several questions, an answer to one question has none.
    headed = len(answers) > 1 and any(len(mark.numbers) < 2 for mark, _ in answers)
    result: list[Candidate] = []
    for mark, index in questions:
        check_time()
        following = bisect_left(solid_starts, mark.end)
        until = solid_starts[following] if following < len(solid) else len(text)
        asks = ASKS.search(text, mark.end, min(until, mark.end + FAR)) is not None
        begin = _over_furniture(found, starts, _content(text, mark.end))
        cut = until == len(text) and _cut_off(text, begin)
        asks = asks or cut or _requests(text, begin, until)
        next_marks = [other for other in solid[following : following + 2] if other.style != "bare"]
        result.append(
            Candidate(
                mark=mark,
                asks=asks,
                opens_as_question=_opens_as_question(text, begin),
                new_paragraph=_opens_paragraph(text, found, index),
                within_sentence=within[mark.start],
                below_colon=_below_colon(text, found, index),
                behind_question=_behind_question(text, found, index),
                before_answer=bool(next_marks) and next_marks[0].style in ("answer", "bare answer"),
                lacks_answer=headed
                and not cut
                and not (next_marks and next_marks[0].style in ("answer", "bare answer")),
                under_heading=mark.numbers[0].value == 1
                and (
                    section_heading(text, found, starts, mark.start) is not None
                    or short_heading(text, found, starts, mark.start) is not None
                ),
            )
        )
    return tuple(result)


def _cut_off(text: str, at: int) -> bool:
    """Say whether a question begins that a text is cut off in, before its question mark."""
    cut = CUT_OFF.match(text, at)
    return cut is not None and OPENER.match(text, at) is not None


CUT_OFF = re.compile(r"[^.!?\n]{20,600}[\w,]\s*\Z")
"""The beginning of a sentence, and nothing behind it."""


def _requests(text: str, at: int, until: int) -> bool:
    """Say whether a text begins with a request, or with a sentence and then a request."""
    if REQUESTS.match(text, at) or MEMBERS.match(text, at):
        return True
    stop = SENTENCE_OVER.search(text, at, min(until, at + FAR_REQUEST))
    return stop is not None and REQUESTS.match(text, stop.end(), until) is not None


SENTENCE_OVER = re.compile(r"(?<=[a-zà-ÿ)”’»])[.!]\s+(?=[A-Z])")

FAR_REQUEST = 600
"""Characters in which the sentence before a request ends."""


def _stands_alone(text: str, mark: Mark, within: Mapping[int, bool]) -> bool:
    """Say whether a number may begin something new: not within a sentence, and no note's number."""
    if within[mark.start]:
        return False
    return mark.style != "text" or bool(OPENER.match(text, _content(text, mark.end)))


def _first_in_line(text: str, mark: Mark) -> bool:
    """Say whether a first question stands within a line, behind a title: its lines were lost."""
    first = bool(mark.numbers) and mark.numbers[0].value == 1
    lost = "\n" not in text[max(0, mark.start - SHORT) : mark.start]
    return first and lost and _opens_as_question(text, _content(text, mark.end))


def _opens_as_question(text: str, at: int) -> bool:
    before = PAGE_BEFORE.match(text, at) or PARTY_BEFORE.match(text, at)
    at = before.end() if before else at
    item = FIRST_ITEM.match(text, at)
    at = item.end() if item else at
    if TELLS.match(text, at):
        return False
    return OPENER.match(text, at) is not None or MEMBERS.match(text, at) is not None


TELLS = re.compile(r"Volgens[ \xa0\n](?:[^.?!]|\.(?=\d)){0,400}\.(?!\d)")
"""`Volgens de provincie is het oud.` opens as many questions do, and asks nothing."""


def _content(text: str, at: int) -> int:
    while at < len(text) and (text[at].isspace() or text[at] in "*_|"):
        at += 1
    return at


def _over_furniture(found: Sequence[Line], starts: Sequence[int], at: int) -> int:
    """Return where the text goes on that a page's end interrupts at an offset."""
    index = bisect_left(starts, at)
    while index < len(found) and found[index].kind in ("page", "blank") and starts[index] <= at:
        index += 1
        at = max(at, starts[index]) if index < len(found) else at
    return at


def _above(found: Sequence[Line], index: int) -> tuple[Line | None, bool]:
    """Return the nearest line of text above, and whether only a page's end is in between."""
    at = index - 1
    adjacent = True
    while at >= 0 and found[at].kind != "text":
        adjacent = adjacent and found[at].kind == "page" and found[at].start == found[at].end
        at -= 1
    return (found[at], adjacent) if at >= 0 else (None, False)


def _opens_paragraph(text: str, found: Sequence[Line], index: int) -> bool:
    above, adjacent = _above(found, index)
    if above is None or not adjacent:
        return True
    return finishes(text, above.start, above.end)


def _below_colon(text: str, found: Sequence[Line], index: int) -> bool:
    """Say whether the line of text above ends with a colon, as above the first item of a list."""
    above = text_beside(found, index, -1)
    if above is None or text[above.end - 1] != ":":
        return False
    return LABELLED.fullmatch(text, above.start, above.end) is None


def _behind_question(text: str, found: Sequence[Line], index: int) -> bool:
    """Say whether the text above ends with a question mark, perhaps with a note's mark.

    Not that of the line right above: a number below it may be of a list, and where lines were
    lost it may be that of a note.
    """
    above = text_beside(found, index, -1)
    if above is None or within_line(text, found[index].start) or found[index - 1].kind == "text":
        return False
    return ASKED_ABOVE.search(text, above.start, above.end) is not None


ASKED_ABOVE = re.compile(r"\?[”’»)]?(?:\d{1,2}|[ ]\(?\d{1,2}\))?$")


def _within_sentence(text: str, found: Sequence[Line], index: int) -> bool:
    above, adjacent = _above(found, index)
    if above is None or not adjacent or above.end - above.start < SHORT:
        return False
    if within_line(text, found[index].start) and ROW_ABOVE.search(
        text, above.end - SHORT, above.end
    ):
        return False
    return not finishes(text, above.start, above.end)


ROW_ABOVE = re.compile(r"(?<!\S)\d[\d.,]*%?[ \xa0]\d[\d.,]*%?$")
"""Figures of a table, with which a text whose lines were lost may end: no sentence goes on."""
