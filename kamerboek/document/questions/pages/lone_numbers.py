"""Numbers alone on a line that are those of pages, where nothing else says where a page ends."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kamerboek.document.questions.wording.lines import BARE, DIGITS, HIGHEST_PAGE, LEAST_PAGE, Line
from kamerboek.document.text import Span

MOST_PAGE = 8000
"""Characters that a page holds at most."""

LEAST_BETWEEN = 3
"""Numbers that count on, a page apart, where no blank line sets them apart from the text."""

SHORT_LINE = 24


def take_lone_numbers(
    text: str, found: Sequence[Line], heads: Sequence[Span], answers: Collection[int]
) -> tuple[bool, list[Line]]:
    """Take numbers that stand alone and count on for the marks of pages.

    Return whether there were such, and the lines that are in doubt. `heads` are the spans of the
    marks that head questions and answers, `answers` where those of answers begin: no number within
    one is a page's, nor one that is all of an answer. A single number between lines of text is
    taken too where it fits the length of the text before it, and is in doubt, as are those that
    are not taken.
    """
    begins = [span.start for span in heads]
    lone: list[_Lone] = []
    page = 0
    for index, line in enumerate(found):
        if line.end - line.start > 8 or not BARE.fullmatch(text, line.start, line.end):
            continue
        if line.why == "page_mark":
            page = int(DIGITS.findall(text[line.start : line.end])[0])
        if line.kind != "text":
            continue
        at = bisect_right(begins, line.start) - 1
        if at < 0 or line.start < heads[at].end:
            continue
        edges = [found[each] for each in (index - 1, index + 1) if each < len(found)]
        between = all(each.kind == "text" for each in edges)
        above, below = _neighbour(found, index, -1), _neighbour(found, index, 1)
        headed = above is not None and above.start <= begins[at] and heads[at].end >= above.end
        asked = above is not None and (headed or text[above.end - 1] in '?»”"’)')
        if answers:
            # Where answers have headings, only what stands below one is an answer.
            asked = headed and begins[at] in answers
        ends = below is None or (
            below.start in begins[at + 1 : at + 2] and below.start not in answers
        )
        if asked and ends:
            continue
        value = int(DIGITS.findall(text[line.start : line.end])[0])
        if value > HIGHEST_PAGE:
            continue
        running = all(
            each is None or _runs(text, each) or each.start in begins[at : at + 2]
            for each in (above, below)
        )
        over = above is not None and text[above.end - 1] in ".?!"
        over = over and below is not None and below.start in begins[at + 1 : at + 2]
        running = running or 0 < page == value - 1
        lone.append(_Lone(index, line.start, value, running, between, over))
    taken = _longest_count(lone, begins[-1] if begins else len(text))
    apart = [each for each in lone if not each.between]
    if any(each.between for each in lone if each.index in taken) and len(taken) < LEAST_BETWEEN:
        taken = _longest_count(apart, begins[-1] if begins else len(text))
    if len(taken) < 2 or len(taken) < 0.6 * len(apart):
        taken = set()
    left = [
        each
        for each in lone
        if each.index not in taken
        and each.running
        and (each.over or (each.value - 1) * LEAST_PAGE < each.start < (each.value + 1) * MOST_PAGE)
    ]
    single = [each.index for each in left if not each.between]
    if not taken and len(single) == 1:
        taken = set(single)
    for index in taken:
        found[index].kind, found[index].why = "page", "page_mark"
    return bool(taken), [found[each.index] for each in left]


@dataclass(frozen=True)
class _Lone:
    """A number alone on its line; `running` says that it may be a page's.

    Running text stands on both sides of it, or it follows on the last page's number.

    `between` says that text stands right above it and right below: no blank line sets it apart.
    """

    index: int
    start: int
    value: int
    running: bool
    between: bool
    over: bool = False
    """Whether a sentence ended above it, and the head of a question or answer stands below."""


def _neighbour(found: Sequence[Line], index: int, step: int) -> Line | None:
    """Return the nearest line that is not blank; None where that is no text, or there is none."""
    at = index + step
    while 0 <= at < len(found) and found[at].kind == "blank":
        at += step
    return found[at] if 0 <= at < len(found) and found[at].kind == "text" else None


def _runs(text: str, line: Line) -> bool:
    return line.end - line.start > SHORT_LINE or text[line.end - 1] in ".?!"


def _longest_count(lone: Sequence[_Lone], last_head: int) -> set[int]:
    """Return the lines of the longest run of numbers that count on, a page apart."""
    best: dict[int, tuple[int, _Lone]] = {}
    before: dict[_Lone, _Lone | None] = {}
    for each in lone:
        length, last = best.get(each.value - 1, (0, None))
        if last and each.start - last.start < LEAST_PAGE and each.start < last_head:
            length, last = 0, None
        if each.value not in best or length + 1 >= best[each.value][0]:
            best[each.value] = (length + 1, each)
            before[each] = last
    at = max(best.values(), key=lambda item: item[0], default=(0, None))[1]
    taken: set[int] = set()
    while at is not None:
        taken.add(at.index)
        at = before[at]
    return taken
