"""What stands behind the last sentence of a question, or of the last answer, and ends none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kamerboek.document.model import Question, ReadingWarning
from kamerboek.document.text import Passage

_CLOSED = r"[\"”’»)\]]{0,2}\d{0,2}[ \t]*\n[ \t]*\n\s*"
_LINE = r"(?!Zie\b)(?:[A-ZÀ-Þ][^\n]{2,120}[^\n.?!:;,|\t]|\d{1,3})"
_LINES = rf"(?P<rest>(?:{_LINE}(?:\s*\n\s*|$)){{1,6}})$"

BEHIND_QUESTION = re.compile(rf"\?{_CLOSED}{_LINES}")
BEHIND_ANSWER = re.compile(rf"[.?!]{_CLOSED}{_LINES}")
"""A sentence that ends, a blank line, and a few lines that end no sentence."""

FIGURES = re.compile(r"\d[ \t%]*(?:\n|$)")
"""How the row of a table ends: several such lines are an answer's own."""

TAIL = 600


def trailing_lines(questions: Sequence[Question]) -> Iterator[ReadingWarning]:
    """Warn of lines behind a question, or behind the last answer, that may be of no text.

    A page, a site, an annex may have left them. A question is looked at where it stands above its
    answer's head, the answer where others have none of these.
    """
    for question in questions:
        yield from _warned(BEHIND_QUESTION, question, question.question_passage, "question")
    last = max(
        (each for each in questions if each.answer_end is not None),
        key=lambda each: each.answer_end or 0,
        default=None,
    )
    if last is None or last.answer_passage is None:
        return
    others = [
        each.answer_passage
        for each in questions
        if each.answer_passage is not None and each.answer_start != last.answer_start
    ]
    if any(_trailing(BEHIND_ANSWER, each) for each in others):
        return
    yield from _warned(BEHIND_ANSWER, last, last.answer_passage, "answer")


def _trailing(behind: re.Pattern[str], passage: Passage) -> re.Match[str] | None:
    """Return the lines behind the last sentence; None where the text ends with one, as most do."""
    return None if passage.text[-1:] in ".?!:;," else behind.search(passage.text[-TAIL:])


def _warned(
    behind: re.Pattern[str], question: Question, passage: Passage, what: str
) -> Iterator[ReadingWarning]:
    found = _trailing(behind, passage)
    if found is None or len(FIGURES.findall(found["rest"])) > 1:
        return
    first = found["rest"].split("\n")[0].strip()
    said = f"the last lines of its {what} end no sentence, from {first!r} on"
    last = passage.pieces[-1]
    yield ReadingWarning(
        "guessed_boundary",
        f"question {question.question}: {said}",
        question.question,
        last.start,
        last.end,
    )
