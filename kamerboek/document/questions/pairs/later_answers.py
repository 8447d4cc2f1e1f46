"""Answers that stand apart from their questions, behind all of them or under `Ad 3`."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from kamerboek.document.questions.bounds.pieces import asks_at_end
from kamerboek.document.questions.heads.marks import Marks
from kamerboek.document.questions.pairs.arrangement import Answered, Asked
from kamerboek.document.questions.wording.lines import Line, text_beside
from kamerboek.document.questions.wording.numbers import number_list, number_of
from kamerboek.document.questions.wording.sources import SOURCE
from kamerboek.document.questions.wording.styles import STOP, Mark, StyleName

ANSWERS_HEADING = re.compile(
    r"[*_# ]*(?:(?:[IVX]{1,4}|[B-D]|\d)[.)]?[ \t]+)?"
    r"(?:Antwoord(?:en)?|ANTWOORD(?:EN)?|Mededeling|Reactie(?=[ ]van)|Beantwoording)"
    r"(?:[ ]?/[ ]?[Rr]eactie)?[*_ ]*:?"
    r"(?:[ \t]+(?:van|door|VAN)[ \t][^\n]{1,300})?[*_ ]*"
)


def later_answers(
    text: str, found: Sequence[Line], marks: Marks, asked: Sequence[Asked]
) -> tuple[Answered, ...]:
    """Read answers that stand together behind all questions, under one heading, by number."""
    if len(asked) < 2 or asked[-1].section:
        return ()
    last = asked[-1].end
    before = [mark for mark in marks.answers if asked[0].start < mark.start < last]
    if before or sum(1 for mark in marks.answers if mark.start > last) > 2:
        return ()
    wanted = {number for mark in asked for number in mark.numbers}
    starts = [line.start for line in found]
    tried = 0
    listed = _only_asks(text, asked)
    for line in found[bisect_left(starts, last) :]:
        heads = ANSWERS_HEADING.fullmatch(text, line.start, line.end) is not None
        if line.kind != "text" or not (heads or (listed and _leads(text, line))):
            continue
        behind = [one.mark for one in marks.candidates if one.mark.start >= line.end]
        chosen = max(
            (_in_order_of_number(behind, style, wanted) for style in LATER_STYLES),
            key=lambda one: sum(len(mark.numbers) for mark in one),
        )
        if sum(len(mark.numbers) for mark in chosen) >= max(2, 0.6 * len(wanted)):
            first = Answered(tuple(map(str, chosen[0].numbers)), line.start, chosen[0].end)
            rest = (Answered(tuple(map(str, m.numbers)), m.start, m.end) for m in chosen[1:])
            return (first, *rest)
        tried += 1
        if tried == HEADINGS_TRIED:
            break
    if ad := _answers_ad(text, found[bisect_left(starts, last) :], asked):
        return ad
    return _answers_of_all(text, found, marks, asked, wanted) if listed else ()


def _answers_of_all(
    text: str, found: Sequence[Line], marks: Marks, asked: Sequence[Asked], wanted: set[str]
) -> tuple[Answered, ...]:
    """Read answers that nothing heads: behind a list of questions the same numbers, and all.

    They are printed as those of the questions, and what they number does not ask.
    """
    styles = {one.mark.end: one.mark.style for one in marks.candidates}
    style = styles.get(asked[-1].end)
    behind = [one.mark for one in marks.candidates if one.mark.start > asked[-1].end]
    chosen = _in_order_of_number(behind, style, wanted) if style in LATER_STYLES else []
    if {str(number) for mark in chosen for number in mark.numbers} != wanted:
        return ()
    ends = [*(mark.start for mark in chosen[1:]), len(text)]
    said = [text[mark.end : end].strip() for mark, end in zip(chosen, ends, strict=True)]
    # A list in one answer has a sentence before it, and sources of the questions are no answers.
    led = not _asks_above(text, found, chosen[0].start)
    index = bisect_right(found, chosen[0].start, key=lambda line: line.start) - 1
    above = text_beside(found, index, -1)
    led = led and not (above and SAYS_ANSWERS.match(text, above.start, above.end))
    sources = sum(SOURCE.match(text, mark.start) is not None for mark in chosen)
    if led or 2 * sources >= len(chosen) or any(asks_at_end(each, 0, len(each)) for each in said):
        return ()
    return tuple(Answered(tuple(map(str, mark.numbers)), mark.start, mark.end) for mark in chosen)


def joint_answers(
    text: str,
    found: Sequence[Line],
    marks: Marks,
    asked: Sequence[Asked],
    answered: Sequence[Answered],
) -> tuple[Answered, ...]:
    """Read answers that are headed by nothing but the numbers of the questions right above them.

    `3`, a question, `4`, a question, and then `3 en 4` on a line of its own. One number heads an
    answer where it does so behind most questions: `1`, a question, and `1`, its answer.
    """
    starts = [mark.start for mark in asked]
    styles = {one.mark.start: one.mark.style for one in marks.candidates}
    known = {mark.start for mark in asked} | {mark.start for mark in answered}
    result: list[Answered] = []
    for candidate in marks.candidates:
        mark = candidate.mark
        numbers = tuple(map(str, mark.numbers))
        at = bisect_left(starts, mark.start)
        above = asked[max(0, at - len(numbers)) : at]
        if mark.start in known or not above:
            continue
        alone = mark.style == "alone" and len(numbers) > 1
        if not alone and not (
            mark.style == styles.get(above[-1].start)
            and not candidate.asks
            and all(
                _asks_above(text, found, at)
                for at in (*(one.start for one in above[1:]), mark.start)
            )
            and not SOURCE.match(text, mark.start)
        ):
            continue
        same = tuple(number for one in above for number in one.numbers) == numbers
        before = any(above[0].start < one.start < mark.start for one in (*answered, *result[-1:]))
        if same and not before:
            result.append(Answered(numbers, mark.start, mark.end))
    served = sum(len(one.numbers) for one in result)
    if not answered and served >= MOST_REPEAT * sum(len(one.numbers) for one in asked):
        return tuple(result)
    return tuple(one for one in result if len(one.numbers) > 1)


MOST_REPEAT = 0.8
"""So many questions have answers that are headed by their numbers alone, or none."""


def _asks_above(text: str, found: Sequence[Line], at: int) -> bool:
    """Say whether the line of text above a place where one begins asks."""
    index = bisect_right(found, at, key=lambda line: line.start) - 1
    above = text_beside(found, index, -1)
    if above is None:
        return False
    star = STAR_AT_END.search(text, above.start, above.end)
    return asks_at_end(text, above.start, star.start() if star else above.end)


SAYS_ANSWERS = re.compile(r"[*_ ]*(?:Antwoord(?:en)?\b|[^\n]*\([Oo]ntvangen[ ]\d)")
"""A line above the first answer that says whose they are, or when they came."""

STAR_AT_END = re.compile(r"[ \xa0]?\*{1,3}\)?$")
"""The mark of a note behind a question."""


def _answers_ad(text: str, behind: Sequence[Line], asked: Sequence[Asked]) -> tuple[Answered, ...]:
    """Read answers behind all questions that are headed `Ad 1`: one to each, in order."""
    result: list[Answered] = []
    above = -1
    for line in behind:
        ad = AD.match(text, line.start, line.end) if line.kind == "text" else None
        numbers = number_list(text, ad.end(), line.end) if ad else None
        if numbers is None:
            heads = line.kind == "text" and _leads(text, line)
            above = line.start if heads else above if line.kind != "text" else -1
            continue
        stop = STOP.match(text, numbers[1], line.end)
        end = stop.end() if stop else numbers[1]
        if stop or end == line.end:
            start = line.start if above < 0 or result else above
            result.append(Answered(tuple(map(str, numbers[0])), start, end))
    answered = [number for each in result for number in each.numbers]
    return tuple(result) if answered == [n for mark in asked for n in mark.numbers] else ()


def _only_asks(text: str, asked: Sequence[Asked]) -> bool:
    """Say whether nothing stands between the questions but what they ask: a list of them.

    Some end with a request.
    """
    between = [
        text[mark.end : following.start].strip() for mark, following in itertools.pairwise(asked)
    ]
    ended = sum(asks_at_end(each, 0, len(each)) for each in between)
    return ended >= MOST_ASK * len(between) and all("?" in each for each in between)


MOST_ASK = 0.6
"""Questions of a list that end with their mark."""


def _leads(text: str, line: Line) -> bool:
    """Say whether a line heads the answers, or says that they follow."""
    heading = ANSWERS_HEADING.fullmatch(text, line.start, line.end)
    if heading or ANSWERED_ON.fullmatch(text, line.start, line.end):
        return True
    return FOLLOW.fullmatch(text, line.start, line.end) is not None


FOLLOW = re.compile(
    r"[*_]*[A-Z][^\n?]{0,160}"
    r"\b(?:beantwoord(?:en|t|ing)?|antwoord(?:en|t)?|(?:onze|mijn)[ ]reactie)\b"
    r"[^\n?]{0,120}[.:][*_]*"
)
"""`Wij beantwoorden deze vragen als volgt:`, between the questions and the answers."""


ANSWERED_ON = re.compile(
    r"(?:Indiendatum[ ]?:[ ][^\n:]{4,24}[ ])?"
    r"(?:Antwoorddatum|Datum[ ](?:antwoord|beantwoording)|Beantwoord(?:[ ]op)?)[ ]?:[ ][^\n]{4,40}"
    r"(?:(?<=\d)[ ](?:Antwoord(?:en)?|Beantwoording)\b[^\n]{0,70})?"
)
"""`Antwoorddatum: 3 juli 2024`, perhaps behind the day on which was asked."""


AD = re.compile(r"[*_]*Ad[ \xa0](?:(?:de[ \xa0])?vra(?:ag|gen)[ \xa0])?(?=\d)")
"""`Ad 1.`, `Ad vraag 2:`, before an answer."""


def heads_later(text: str, found: Sequence[Line], marks: Marks, chain: Sequence[Mark]) -> set[int]:
    """Return where the numbers stand that head answers, behind all or below each: of no notes."""
    asked = [Asked(tuple(map(str, mark.numbers)), mark.start, mark.end) for mark in chain]
    later = later_answers(text, found, marks, asked)
    headed = [Answered(tuple(map(str, one.numbers)), one.start, one.end) for one in marks.answers]
    behind = {mark.end for mark in later or joint_answers(text, found, marks, asked, headed)}
    return {one.mark.start for one in marks.candidates if one.mark.end in behind}


def _in_order_of_number(marks: Sequence[Mark], style: StyleName, wanted: set[str]) -> list[Mark]:
    """Return the marks of one style that answer the questions wanted from the first on."""
    left = sorted(wanted, key=number_of, reverse=True)
    done: set[str] = set()
    chosen: list[Mark] = []
    for mark in marks:
        while left and left[-1] in done:
            left.pop()
        if not left:
            break
        names = {str(number) for number in mark.numbers}
        fits = names <= wanted and not names & done
        if mark.style == style and str(mark.numbers[0]) == left[-1] and fits:
            chosen.append(mark)
            done |= names
    return chosen


LATER_STYLES: tuple[StyleName, ...] = ("alone", "point", "bracket", "text", "row")


HEADINGS_TRIED = 5
"""Headings behind the last question that are tried for the answers to all of them."""
