"""Running titles: lines that return beside the marks of pages, but for their digits."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from kamerboek.document.ascending import ascending
from kamerboek.document.questions.pages.counted_titles import front_titles
from kamerboek.document.questions.pages.near_titles import ENDS_NONE
from kamerboek.document.questions.wording.lines import (
    DIGITS,
    FARTHEST,
    LABELLED,
    LEAST_ROWS,
    LONGEST_TITLE,
    Line,
    goes_on_below,
    is_head,
    text_beside,
)
from kamerboek.document.questions.wording.openers import OPENER

NEAR = 8
"""A running title stands within this many lines of text of its page mark."""


def _key(text: str, line: Line) -> str:
    return DIGITS.sub("#", text[line.start : line.end])


def take_titles(text: str, found: Sequence[Line]) -> None:
    """Take a line that returns next to page marks, but for its digits, for a running title.

    What a page repeats stands right at its edge. A line below the heading of a question or an
    answer, one that opens as a question, and a sentence are the author's, however often they
    return.
    """
    times: Counter[str] = Counter()
    for line in found:
        if line.kind == "text" and line.end - line.start <= LONGEST_TITLE:
            times[_key(text, line)] += 1
    returning = {content for content, count in times.items() if count > 1}
    if not returning:
        return
    pages = [
        index
        for index, line in enumerate(found)
        if (line.kind == "page" and not (line.why == "rule" and text[line.start] in "|+"))
        or line.printed >= 0
    ]
    beside: dict[str, dict[int, int]] = defaultdict(dict)
    nearer: dict[str, dict[int, set[str]]] = defaultdict(dict)
    for page in pages:
        for step in (-1, 1):
            first = page if step == 1 and found[page].printed >= 0 else page + step
            passed: set[str] = set()
            for at in beside_mark(found, first, step):
                content = _key(text, found[at])
                bracket = content[0] in "([" and not CODE.fullmatch(content)
                if content not in returning or bracket:
                    break
                beside[content][at] = step
                if len(passed) < len(nearer[content].get(at, returning)):
                    nearer[content][at] = set(passed)
                passed.add(content)
    for content in [each for each in beside if WORD.search(each)]:
        places_in_text = sum(
            _sentence_goes_on(text, found, at, returning) for at in beside[content]
        )
        if 2 * places_in_text > len(beside[content]):
            del beside[content]
    in_front = {DIGITS.sub("#", title) for title in front_titles(text, found)[1]}
    titles = {
        content
        for content, places in beside.items()
        if (
            len(places) >= max(2, 0.6 * times[content])
            or (content in in_front and len(places) >= times[content] - 1)
        )
        and _may_be_title(text, found, content, places)
    }
    _without_far(titles, nearer)
    if titles:
        for line in found:
            if line.kind == "text" and _key(text, line) in titles:
                line.kind, line.why = "page", "running_title"


def _without_far(titles: set[str], nearer: Mapping[str, Mapping[int, set[str]]]) -> None:
    """Leave titles out between which and their page's edge mostly something else stands.

    `nearer` says for each place of a line what is printed between it and the edge.
    """
    changed = True
    while changed:
        known = titles | NUMBERS
        far = {
            title
            for title in titles
            if 2 * sum(1 for passed in nearer[title].values() if passed - known)
            >= len(nearer[title])
        }
        titles -= far
        changed = bool(far)


CODE = re.compile(r"\((?:[A-Z]{1,2}|[IVXLC]{1,6})\)")
"""The chapter of the budget with which a title may end, on a line of its own: `(XIV)`."""

NUMBERS = frozenset({"#", "- # -", "– # –"})


def beside_mark(found: Sequence[Line], first: int, step: int) -> Iterator[int]:
    """Yield the lines of text on one side of a page's mark, up to the next mark."""
    at, seen = first, 0
    while 0 <= at < len(found) and seen < NEAR and abs(at - first) < FARTHEST:
        if found[at].kind == "page" and at != first:
            return
        if found[at].kind == "text":
            seen += 1
            yield at
        at += step


WITH_NUMBER = re.compile(
    r"(?![*_ ]*(?:Vra(?:ag|gen)|Antwoord(?!(?:en)?\b[^#]*vragen[ ](?!en\b)[a-z]{2})|Vr\.|#[.) ]))"
    r"[^#]*[^\W\d_]{3}.*?#(?:\s?(?:van|/|of)\s?#)?[*_ |]*"
    r"|[*_ ]*#\s?[|–—-]\s?[^#]*[^\W\d_]{3}[^#]*"
    r"|#[-/]#[-/]#\s+#(?:\s?(?:van|/)\s?#)?"
)
"""A running title with the number of its page at an end; each number is printed as `#`.

Or a day with that number, `12-05-2020 3`.
"""


def _may_be_title(
    text: str, found: Sequence[Line], content: str, places: Mapping[int, int]
) -> bool:
    """Say whether a line that returns may be a title; `places` say on which side its mark is."""
    if is_head(content.replace("#", "1")) or BULLET.match(content) or ROW.search(content):
        return False
    if content.endswith((".", "?", "!", ";")) or OPENER.match(content):
        return False
    unended = content.endswith(":") or ENDS_NO_TITLE.search(content)
    if unended and not _same_below(text, found, places):
        return False
    printed = [found[at] for at in sorted(places)]
    if "#" in content and len({text[each.start : each.end] for each in printed}) > 1:
        groups = [DIGITS.findall(text[each.start : each.end]) for each in printed]
        total = len({each[-1] for each in groups}) == 1 and len(groups[0]) > 1
        numbers = [int(each[-2 if total else -1][:9]) for each in groups]
        if len(ascending(numbers)) < len(numbers) or not WITH_NUMBER.fullmatch(content):
            return False
    if content.count("#") > 1 and len(places) < LEAST_ROWS and not WITH_NUMBER.fullmatch(content):
        return False
    cells = sum(_between_figures(text, found, at) for at in places)
    if 2 * cells >= len(places):
        return False
    headed = 0
    for at, step in places.items():
        above = found[at - 1] if at and step > 0 else None
        if above is not None and above.kind == "text":
            headed += LABELLED.fullmatch(text, above.start, above.end) is not None
    return 2 * headed < len(printed)


def _between_figures(text: str, found: Sequence[Line], index: int) -> bool:
    """Say whether a figure stands alone on the lines of text above and below: a table's cells."""
    beside = (text_beside(found, index, -1), text_beside(found, index, 1))
    return all(each and FIGURE.fullmatch(text, each.start, each.end) for each in beside)


FIGURE = re.compile(r"[€ \xa0]*[-–]?\d[\d.,]*%?")

ROW = re.compile(
    r"(?:(?:[ \xa0]{2,}|\t)(?:[#.,]*#[%)]?|[–-])){2}$|(?:[ \xa0](?:#[.,]#|#%|[–-])){2}$"
)
"""Figures in columns, or two behind each other: a row of a table, which two answers may have."""

ENDS_NO_TITLE = re.compile(rf"{ENDS_NONE.pattern}|\bKamerstuk(?:ken)?(?:[ \xa0]II)?[ \xa0]#$")
"""How a line of a sentence ends that goes on below it: `… van`, `… zie Kamerstuk 29`."""


def _same_below(text: str, found: Sequence[Line], places: Collection[int]) -> bool:
    """Say whether the same line of text stands below each of these: a title goes on in it."""
    below = {text[line.start : line.end] for at in places for line in found[at + 1 : at + 2]}
    return len(below) == 1 and all(WORD.search(line) and not BULLET.match(line) for line in below)


BULLET = re.compile(r"[o•·▪‣–-][ \t\xa0]")
"""How the item of a list begins."""

WORD = re.compile(r"[^\W\d_]{2}")


def _sentence_goes_on(
    text: str, found: Sequence[Line], index: int, returning: Collection[str]
) -> bool:
    """Say whether a line is part of a sentence that goes on below it, in a small letter.

    Where a page ends in between, the sentence began on this line or the one right above it: a
    title interrupts a sentence that began before.
    """
    if goes_on_below(text, found, index):
        following = found[index + 1]
        return text[following.end - 1] in ".?!" or _key(text, following) not in returning
    below = text_beside(found, index, 1)
    above = text_beside(found, index, -1)
    if below is None or above is None or not text[below.start].islower():
        return False
    if found[index - 1] is above:
        return is_head(text[above.start : above.end]) or _key(text, above) not in returning
    return text[above.end - 1] in ".?!:;"
