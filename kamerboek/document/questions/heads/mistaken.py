"""What looks like a mark and is none: a figure, an item, an option, a road; and split numbers."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from kamerboek.document.questions.wording.lines import Line, text_beside, within_line
from kamerboek.document.questions.wording.numbers import Number
from kamerboek.document.questions.wording.styles import (
    ANSWER_LETTER,
    ANSWER_WORD,
    QUESTION_LETTER,
    Mark,
)


def without_roads(
    text: str, questions: Sequence[tuple[Mark, int]], answers: Sequence[tuple[Mark, int]]
) -> list[tuple[Mark, int]]:
    """Leave out `A2:` where no question is headed by `V2:`."""
    if any(QUESTION_LETTER.match(text, mark.start) for mark, _ in questions):
        return list(answers)
    return [item for item in answers if not ANSWER_LETTER.match(text, item[0].start)]


def without_items(text: str, questions: Sequence[tuple[Mark, int]]) -> list[tuple[Mark, int]]:
    """Leave out mere numbers between two labelled questions of which the second is the next.

    Where the word heads all questions, none missing, they are the items of lists; where lines were
    lost they may be anything.
    """
    labelled = [mark for mark, _ in questions if mark.style == "labelled"]
    if len(labelled) < LEAST_LABELLED or labelled[0].numbers[0].value != 1:
        return list(questions)
    counts_on = [
        after.numbers[0].value == before.numbers[-1].value + 1
        for before, after in itertools.pairwise(labelled)
    ]
    begins_anew = [mark.numbers[0].value == 1 for mark in labelled[1:]]
    if not all(on or anew for on, anew in zip(counts_on, begins_anew, strict=True)):
        return list(questions)
    result: list[tuple[Mark, int]] = []
    seen = 0
    for mark, index in questions:
        seen += mark.style == "labelled"
        between = 0 < seen < len(labelled) and counts_on[seen - 1]
        if mark.strength != "number" or not between or within_line(text, mark.start):
            result.append((mark, index))
    return result


LEAST_LABELLED = 3
"""Questions that the word heads, from which all are headed so."""


def with_word_below(
    found: Sequence[Line],
    questions: Sequence[tuple[Mark, int]],
    bare: Sequence[tuple[Mark, int]],
) -> list[tuple[Mark, int]]:
    """Take a number for a heading where `Vraag:` stands below it, as below most of these words.

    Where few have a number above them it may be that of a page.
    """
    labels = {mark.start for mark, _ in bare}
    headed: set[int] = set()
    for mark, index in questions:
        if mark.strength == "number" and mark.end >= found[index].end:
            below = text_beside(found, index, 1)
            if below is not None and below.start in labels:
                headed.add(mark.start)
    if len(headed) < LEAST_HEADED or len(headed) * 5 < len(labels) * 4:
        return list(questions)
    return [
        (replace(mark, strength="heading") if mark.start in headed else mark, index)
        for mark, index in questions
    ]


LEAST_HEADED = 2
"""Numbers above the word `Vraag`, from which they head questions."""


def without_letters(text: str, answers: Sequence[tuple[Mark, int]]) -> list[tuple[Mark, int]]:
    """Leave out `A:` where it heads no answers: there is a `B:` too, or another word for them."""
    words = [item for item in answers if not text.startswith(("A:", "A\t"), item[0].start)]
    if words or len(answers) < LEAST_LETTERS or OPTION.search(text):
        return words
    return list(answers)


LEAST_LETTERS = 2
"""Answers that begin with `A:`, where that is what heads them."""

OPTION = re.compile(r"^[*_# \t]*B(?::[ \t\xa0]|\t)", re.MULTILINE)


def with_head_above(
    text: str, found: Sequence[Line], answers: Sequence[tuple[Mark, int]]
) -> list[tuple[Mark, int]]:
    """Take `Antwoorden`, alone above `Antwoord op vraag 1`, for part of the head of that answer."""
    result: list[tuple[Mark, int]] = []
    for mark, index in answers:
        above = index - 1
        while above >= 0 and found[above].kind in ("blank", "page"):
            above -= 1
        if mark.numbers and above >= 0 and mark.start >= found[index].start:
            head = found[above]
            if HEADS_ANSWERS.fullmatch(text, head.start, head.end):
                if result and result[-1][1] == above:
                    result.pop()
                mark, index = replace(mark, start=head.start), above
        result.append((mark, index))
    return result


HEADS_ANSWERS = re.compile(
    r"[*_# ]*(?:[IVX]{1,4}\.?[ \t\xa0]+)?(?:Antwoord(?:en)?|ANTWOORD(?:EN)?|Beantwoording|Reactie)"
    r"(?:[ ]?/[ ]?(?:[Rr]eactie|[Aa]ntwoord(?:en)?))?"
    r"(?:[ ](?:van|door)[ ](?:de[ ]|het[ ])?(?:[Mm]inister|[Ss]taatssecretaris|[Kk]abinet"
    r"|[Rr]egering|[Bb]ewindsp)[^\n.?!:]{0,100})?[*_ :]*"
)
"""`Antwoorden`, `II Antwoord / Reactie van de minister`, `II. Reactie van de staatssecretaris`."""


def without_figures(
    text: str, answers: Sequence[tuple[Mark, int]], questions: Sequence[tuple[Mark, int]]
) -> list[tuple[Mark, int]]:
    """Take the number in `Antwoord: 55.` for text, unless most answers have one at that place.

    That in `Antwoord 55.` too, where it is not the number of the question before it.
    """
    begins = [mark.start for mark, _ in questions]
    labelled: dict[int, int] = {}
    for mark, _ in answers:
        if len(mark.numbers) != 1:
            continue
        label = LABEL_THEN_NUMBER.match(text, mark.start, mark.end)
        label = label or LABEL_THEN_YEAR.match(text, mark.start, mark.end)
        at = bisect_left(begins, mark.start) - 1
        if label is None and at >= 0 and mark.numbers[0] not in questions[at][0].numbers:
            label = LABEL_THEN_FIGURE.fullmatch(text, mark.start, mark.end)
        if label:
            labelled[mark.start] = (
                label.end("word") if label.re is LABEL_THEN_FIGURE else label.end()
            )
    bare = sum(1 for mark, _ in answers if not mark.numbers)
    if bare < len(labelled):
        return list(answers)
    return [
        (Mark("bare answer", (), mark.start, labelled[mark.start], "label"), index)
        if mark.start in labelled
        else (mark, index)
        for mark, index in answers
    ]


LABEL_THEN_FIGURE = re.compile(
    rf"(?P<word>[*_]*{ANSWER_WORD.pattern}[*_]*[ \xa0]+)\d{{1,3}}\.[*_ \t\xa0]*"
)
"""`Antwoord 214.`, and nothing else."""

LABEL_THEN_NUMBER = re.compile(rf"[*_]*{ANSWER_WORD.pattern}[*_]*[ \xa0]*[:.][*_]*[ \t\xa0]+(?=\d)")
"""`Antwoord: ` before a number."""

LABEL_THEN_YEAR = re.compile(
    rf"[*_]*{ANSWER_WORD.pattern}[*_]*[ \t\xa0]+(?=(?:19|20)\d\d(?:[: \xa0]|$))"
)
"""`Antwoord ` before a year, with which a list of years begins: `Antwoord 2019: 6.251`."""


def with_items_apart(text: str, marks: Sequence[tuple[Mark, int]]) -> list[tuple[Mark, int]]:
    """Take the letter in `Vraag 1 a. Hoe … b. Wat …` for that of an item: no mark has `1 b`."""
    printed = {str(number) for mark, _ in marks for number in mark.numbers}
    result: list[tuple[Mark, int]] = []
    for mark, index in marks:
        item = ITEM.search(text, mark.start, mark.end) if len(mark.numbers) == 1 else None
        value = mark.numbers[0].value if item else 0
        if item and not printed & {f"{value}b", f"{value}B"}:
            mark = replace(mark, numbers=(Number(value, ""),), end=item.start("item"))
        result.append((mark, index))
    return result


ITEM = re.compile(r"\d[ \xa0](?P<item>[aA][.)][ \xa0]*)$")
"""The letter of the first item, right behind the number of its question."""


def rejoined(text: str, questions: Sequence[tuple[Mark, int]]) -> list[tuple[Mark, int]]:
    """Join the figures of a number in which a blank stands, `Vraag 2 9`, where 28 comes before."""
    result: list[tuple[Mark, int]] = []
    before = 0
    for mark, index in questions:
        split = SPLIT_NUMBER.search(text, mark.start, mark.end)
        if mark.style == "labelled" and split and int(split[1] + split[2]) == before + 1:
            mark = replace(mark, numbers=(Number(before + 1, ""),))
        if mark.style == "labelled":
            before = mark.numbers[-1].value
        result.append((mark, index))
    return result


SPLIT_NUMBER = re.compile(r"\b(\d{1,2})[ \xa0](\d)[.:]?[ \xa0]*$")
