"""The parts of a question that an annotation can stand in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from kamerboek.document import Question

Part = Literal["question", "answer", "footnote"]

FOOTNOTE = re.compile(r"\[(?P<number>\d{1,3}):\s(?:[^\[\]]|\[[^\[\]]*\])*\]")
"""`[1:  Zie Stand van Defensie …]`: a footnote as Word's text export writes it in place."""


@dataclass(frozen=True)
class Stretch:
    """A piece of a question or an answer; `start` is its offset in the document."""

    part: Part
    text: str
    start: int


def parts_once(questions: Sequence[Question]) -> Iterator[tuple[Question, Stretch]]:
    """Yield the parts of every question, each place of the document once.

    An answer to several questions is printed once: it comes with the first of them.
    """
    served: set[int | None] = set()
    for question in questions:
        for stretch in parts_of(question):
            if stretch.part == "question" or question.answer_start not in served:
                yield question, stretch
        served.add(question.answer_start)


def parts_of(question: Question) -> Iterator[Stretch]:
    """Yield question, answer and footnotes in order; a footnote cuts the answer around it."""
    yield Stretch("question", question.question_text, question.question_start)
    if question.answer_text is None or question.answer_start is None:
        return
    position = 0
    for match in FOOTNOTE.finditer(question.answer_text):
        if match.start() > position:
            before = question.answer_text[position : match.start()]
            yield Stretch("answer", before, question.answer_start + position)
        yield Stretch("footnote", match[0], question.answer_start + match.start())
        position = match.end()
    if position < len(question.answer_text):
        rest = question.answer_text[position:]
        yield Stretch("answer", rest, question.answer_start + position)
