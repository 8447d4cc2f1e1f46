"""The questions and answers in which a doubt is looked for, and how each is told once."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence

from kamerboek.document.model import Question
from kamerboek.document.questions.one_line.numbers import POINTED_TO
from kamerboek.document.questions.one_line.titles import WORD_BEFORE
from kamerboek.document.questions.pairs.arrangement import Asked
from kamerboek.document.questions.wording.lines import within_line
from kamerboek.document.questions.wording.note_marks import stands_before
from kamerboek.document.text import Passage
from kamerboek.months import MONTH

TAIL = 400
"""Characters that are looked at: at the end of the last answer, before a mark."""


def lines_lost(text: str, asked: Sequence[Asked]) -> bool:
    """Say whether half of the questions' heads or more stand within a line."""
    return 2 * sum(within_line(text, mark.start) for mark in asked) >= len(asked)


def passages(questions: Iterable[Question]) -> Iterator[tuple[Question, Passage | None]]:
    """Yield each question with its own passage, and with that of its answer."""
    for question in questions:
        yield question, question.question_passage
        yield question, question.answer_passage


def told_once(
    passages: Iterable[tuple[Question, Passage | None]],
) -> Iterator[tuple[Question, Passage]]:
    """Yield each passage that is there once, with the first question that has it."""
    seen: set[int] = set()
    for question, passage in passages:
        if passage is not None and passage.pieces[0].start not in seen:
            seen.add(passage.pieces[0].start)
            yield question, passage


def numbers_by_place(questions: Sequence[Question]) -> Callable[[int], str | None]:
    """Return what tells of a place the number of the question that it is in; None before all."""
    parts = sorted((question.question_start, question.question) for question in questions)
    begins = [start for start, _ in parts]

    def number_at(place: int) -> str | None:
        at = bisect_right(begins, place) - 1
        return parts[at][1] if at >= 0 else None

    return number_at


def is_counted(text: str, start: int, end: int) -> bool:
    """Say whether a number is of its sentence: a day, an amount, or one that is pointed to."""
    words = (POINTED_TO, WORD_BEFORE, LIST_BEFORE, AMOUNT_BEFORE)
    return any(stands_before(each, text, start) for each in words) or (
        DAY_BEHIND.match(text, end) is not None
    )


AMOUNT_BEFORE = re.compile(r"€[ \xa0]$")

LIST_BEFORE = re.compile(r"\bvragen[ \xa0](?:\d{1,3}(?:,|[ \xa0](?:en|t/m))[ \xa0]){1,5}$")
"""`Antwoord op vragen 1, 2, `: the next number is of the same list."""

DAY_BEHIND = re.compile(rf"[ \xa0]{MONTH}\b")

MOST_PLACES = 5
"""Places at which the number of one page may stand."""
