"""Marks of pages that are a number alone, at the end of a page, its begin or above its title."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from kamerboek.document.ascending import ascending
from kamerboek.document.questions.wording.lines import (
    BARE,
    DIGITS,
    FARTHEST,
    Line,
    is_head,
    text_beside,
)
from kamerboek.document.questions.wording.openers import OPENER


def missing_numbers(text: str, found: Sequence[Line]) -> list[tuple[int, int]]:
    """Return the numbers alone on a line that count on between those of pages, or before them."""
    result: list[tuple[int, int]] = []
    waiting: list[tuple[int, int, int]] = []
    before = 0
    for line in found:
        if not BARE.fullmatch(text, line.start, line.end):
            continue
        value = int(DIGITS.findall(text[line.start : line.end])[0])
        if line.why == "page_mark":
            result += [(start, end) for number, start, end in waiting if before < number < value]
            before, waiting = value, []
        elif line.kind == "text":
            waiting.append((value, line.start, line.end))
    last = [(start, end) for number, start, end in waiting if before < number <= before + AFTER]
    return result + last if before else []


AFTER = 3
"""Numbers of pages behind the last that was found."""


def take_bare_marks(text: str, found: Sequence[Line]) -> None:
    """Take a number alone at a page's end or begin for its mark, where such numbers ascend.

    Or right below a head, where it is that of its page, as form feeds count these, and no answer by
    itself. Where pages have other marks, such a number is the author's.
    """
    marks = sum(1 for line in found if line.why == "page_mark" or line.printed >= 0)
    with_number = {
        text[line.start : line.end]
        for line in found
        if line.why == "running_title" and text[line.end - 1].isdigit()
    }
    if marks + len(with_number) > 1:
        return
    ends: list[int] = []
    begins: list[int] = []
    fed: list[int] = []
    pages = counted_to = 0
    for index, line in enumerate(found):
        if line.kind != "text" or line.end - line.start > 8:
            continue
        if not BARE.fullmatch(text, line.start, line.end):
            continue
        pages, counted_to = pages + text.count("\f", counted_to, line.start), line.start
        below, above = index + 1, index - 1
        while below < len(found) and found[below].kind == "blank":
            below += 1
        while above >= 0 and found[above].kind == "blank":
            above -= 1
        following = found[below] if below < len(found) else None
        if following is not None and "\t" in text[line.end : following.start]:
            continue  # a row of which the next cell is left out
        if following is None or following.kind == "page":
            if following is None or following.why != "rule" or below > index + 1:
                ends.append(index)
                if _ends_fed_page(text, found, index, pages + 1):
                    fed.append(index)
        elif above >= 0 and found[above].kind == "page" and found[above].why != "rule":
            begins.append(index)

    def printed(index: int) -> int:
        return int(DIGITS.findall(text[found[index].start : found[index].end])[0])

    rising = [ends[at] for at in ascending([printed(at) for at in ends])]
    if len(rising) < 2 or len(rising) < 0.6 * len(ends):
        rising = []
    numbers = [printed(at) for at in begins]
    counts_on = numbers == list(range(numbers[0], numbers[0] + len(numbers))) if numbers else False
    if counts_on and (len(begins) > 2 or (len(begins) == 2 and _every_page(text, found, begins))):
        rising += begins
    for at in rising or fed:
        found[at].kind, found[at].why = "page", "page_mark"


def _ends_fed_page(text: str, found: Sequence[Line], index: int, page: int) -> bool:
    """Say whether a number below a head is that of the page that a form feed ends, no answer."""
    line = found[index]
    ends = text[line.end : line.end + FARTHEST].lstrip(" \t\r\n").startswith("\f")
    if not ends or int(DIGITS.findall(text[line.start : line.end])[0]) != page:
        return False
    above, below = text_beside(found, index, -1), text_beside(found, index, 1)
    headed = above is not None and is_head(text[above.start : above.end])
    return headed and below is not None and not is_head(text[below.start : below.end])


def take_numbers_above(text: str, found: Sequence[Line]) -> None:
    """Take numbers right above a page's title where they count on from page to page.

    What stands in the next cell of a row is no title.
    """
    above = [
        line
        for line, title in itertools.pairwise(found)
        if title.why == "running_title"
        and line.kind == "text"
        and BARE.fullmatch(text, line.start, line.end)
        and "\t" not in text[line.end : title.start]
    ]
    numbers = [int(DIGITS.findall(text[line.start : line.end])[0]) for line in above]
    steps = [after - before for before, after in itertools.pairwise(numbers)]
    if steps and all(0 < step <= AFTER for step in steps):
        for line in above:
            line.kind, line.why = "page", "page_mark"


LABELS = re.compile(r"^[*_# ]*(?:Vraag|VRAAG)[ \xa0]?[(\d]", re.MULTILINE)
"""Questions with the word before their number: then no number alone is one of theirs."""


def _every_page(text: str, found: Sequence[Line], begins: Sequence[int]) -> bool:
    """Say whether each page but the first begins with these lines, and none with a question."""
    pages = sum(1 for before, line in itertools.pairwise(found) if _ends_page(before, line))
    labels = len(LABELS.findall(text))
    below = [found[at + 1] for at in begins if at + 1 < len(found) and labels < 2]
    asks = any(line.kind == "text" and OPENER.match(text, line.start) for line in below)
    return pages == len(begins) and not asks


def _ends_page(before: Line, line: Line) -> bool:
    """Say whether one page ends here: what it prints is over, or a form feed stands here."""
    over = before.kind == "page" and before.why != "rule"
    return over and not (line.kind == "page" and line.why != "rule")
