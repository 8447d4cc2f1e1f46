"""Numbers that a document seems to have and that no question got: warnings."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from kamerboek.document.model import (
    DocumentText,
    ReadingWarning,
)
from kamerboek.document.questions.heads.marks import Marks
from kamerboek.document.questions.heads.sequence import Candidate
from kamerboek.document.questions.pairs.arrangement import Answered, Asked
from kamerboek.document.questions.pairs.sections import identifier
from kamerboek.document.questions.wording.lines import Line, within_line
from kamerboek.document.questions.wording.numbers import number_of
from kamerboek.document.questions.wording.openers import OPENER

SUSPICIOUS = 6.0
"""A mark of this weight outside the chain may be a question that was missed."""


def slips(text: str, candidates: Sequence[Candidate]) -> Iterator[ReadingWarning]:
    """Warn of numbers printed oddly, as in `Vraag .1`, on pages that have lost their lines."""
    odd = [
        one
        for one in candidates
        if one.mark.style == "labelled"
        and SLIP.match(text, one.mark.start, one.mark.end)
        and within_line(text, one.mark.start)
    ]
    for candidate in odd:
        mark = candidate.mark
        printed = " ".join(text[mark.start : mark.end].split())
        yield ReadingWarning(
            "guessed_boundary",
            f"{printed!r} was taken for the heading of question {candidate.first}",
            str(candidate.first),
            mark.start,
            mark.end,
        )


SLIP = re.compile(
    r"[*_# ]*[Vv][Rr][Aa][Aa][Gg](?:[ \t\xa0]*\.[ \t\xa0]*\d|[ \t\xa0]*\d+[ \xa0]+\d)"
)


def asked_without_number(
    text: str, found: Sequence[Line], asked: Sequence[Asked], answered: Sequence[Answered]
) -> Iterator[Asked]:
    """Yield the questions that have no number although their answer does.

    Each is the paragraph right above that answer, which asks, behind the answer to the question
    before it.
    """
    starts = [mark.start for mark in asked]
    lines = [line.start for line in found]
    named = {number for mark in asked for number in mark.numbers}
    for last, answer in itertools.pairwise(answered):
        number = answer.numbers[0] if len(answer.numbers) == 1 else ""
        if not number.isdecimal() or number in named:
            continue
        before = asked[max(0, bisect_right(starts, answer.start) - 1)]
        begin = _paragraph_above(found, bisect_right(lines, answer.start) - 1)
        said = text[begin : answer.start].rstrip()
        asks = said.endswith("?") and OPENER.match(said) is not None
        if asks and before.numbers[-1] == str(int(number) - 1) and last.end < begin:
            yield Asked((number,), begin, begin, before.section)


def _paragraph_above(found: Sequence[Line], index: int) -> int:
    """Return where the paragraph above a line begins."""
    at = index - 1
    while at > 0 and found[at].kind == "blank":
        at -= 1
    while at > 0 and found[at].kind == found[at - 1].kind == "text":
        at -= 1
    return found[at].start


def without_number(asked: Sequence[Asked]) -> list[ReadingWarning]:
    """Warn of questions whose number was taken from their answer."""
    return [
        ReadingWarning(
            "guessed_boundary",
            f"question {mark.numbers[0]} has no number; what stands above its answer was taken",
            identifier(mark.section, mark.numbers[0]),
            mark.start,
            mark.end,
        )
        for mark in asked
    ]


def missing_numbers(asked: Sequence[Asked]) -> list[ReadingWarning]:
    """Warn of numbers that are missing between those of a section."""
    warnings: list[ReadingWarning] = []
    sections: dict[str, list[Asked]] = {}
    for mark in asked:
        sections.setdefault(mark.section, []).append(mark)
    for section, marks in sections.items():
        values: dict[int, Asked] = {}
        for mark in marks:
            for number in mark.numbers:
                values.setdefault(number_of(number), mark)
        previous = 0
        for value in sorted(values):
            if value > previous + 1:
                name = identifier(section, str(previous + 1))
                said, mark = f"number {name} is missing", values[value]
                if value > previous + 2:
                    last = identifier(section, str(value - 1))
                    said = f"numbers {name} to {last} are missing"
                warnings.append(ReadingWarning("gap", said, name, mark.start, mark.end))
            previous = value
    return warnings


def left_outside(
    marks: Marks, weights: Sequence[float], chain: Sequence[int], answered: Sequence[Answered]
) -> list[ReadingWarning]:
    """Warn of marks that look like a question's and were not taken."""
    inside = set(chain)
    answers = {mark.start for mark in answered} | {mark.end for mark in answered}
    first = marks.candidates[chain[0]].mark.start
    final = marks.candidates[chain[-1]]
    warnings: list[ReadingWarning] = []
    for index, candidate in enumerate(marks.candidates):
        mark = candidate.mark
        if index in inside or mark.start in answers or mark.end in answers:
            continue
        certain = mark.strength != "number" and not candidate.within_sentence
        late = mark.start > first
        asks = (
            late
            and (weights[index] >= SUSPICIOUS or _goes_on(final, candidate))
            and candidate.opens_as_question
            and candidate.new_paragraph
        )
        if certain or asks or _comes_next(final, candidate):
            warnings.append(
                ReadingWarning(
                    "guessed_boundary",
                    f"what looks like question {mark.numbers[0]} was taken for running text",
                    "",
                    mark.start,
                    mark.end,
                )
            )
    return warnings


def _goes_on(final: Candidate, candidate: Candidate) -> bool:
    """Say whether a mark carries a number soon behind the last question's."""
    further = candidate.first.value - final.last
    return candidate.mark.start > final.mark.start and 0 < further <= 3


def _comes_next(final: Candidate, candidate: Candidate) -> bool:
    """Say whether a paragraph has just the next number, printed as that of the last question.

    It may be a request, which has no question mark; the small numbers are those of any list.
    """
    value = candidate.first.value
    same = candidate.mark.style == final.mark.style and candidate.new_paragraph
    behind = candidate.mark.start > final.mark.start and not candidate.within_sentence
    return same and behind and value == final.last + 1 and value > LISTED


LISTED = 5
"""Up to this number an answer's own list may go on where the questions ended."""


def numbers_assigned(
    document: DocumentText, candidates: Sequence[Candidate]
) -> list[ReadingWarning]:
    """Warn of numbers that stand nowhere in the file, which numbers by itself."""
    if not document.assigned_numbers:
        return []
    begins = [span.start for span in document.assigned_numbers]
    touched = []
    for candidate in candidates:
        at = bisect_right(begins, candidate.mark.end) - 1
        if at >= 0 and document.assigned_numbers[at].end > candidate.mark.start:
            touched.append(candidate.mark)
    if not touched:
        return []
    message = f"{len(touched)} question numbers stand nowhere in the file: automatic numbering"
    return [ReadingWarning("numbers_assigned", message, "", touched[0].start, touched[-1].end)]
