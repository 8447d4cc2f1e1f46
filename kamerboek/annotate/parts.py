"""The parts of a question that an annotation can stand in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from kamerboek.document import Question
from kamerboek.document.model import Note
from kamerboek.document.text import Passage, Piece, Span
from kamerboek.document.time_limit import check_time

Part = Literal["question", "answer", "footnote"]

FOOTNOTE = re.compile(r"\[(?P<number>\d{1,3}):\s(?:[^\[\]]|\[[^\[\]]*\])*\]")
"""`[1:  Zie Stand van Defensie …]`: a footnote as Word's text export writes it in place."""


@dataclass(frozen=True)
class Stretch:
    """A part of a question or an answer, as a text with its places in the document."""

    part: Part
    passage: Passage

    @property
    def text(self) -> str:
        """The stretch as a reader reads it, without what a page or a note puts in between."""
        return self.passage.text

    @property
    def start(self) -> int:
        """Where it begins in the document."""
        return self.passage.pieces[0].start

    @property
    def end(self) -> int:
        """Where it ends in the document."""
        return self.passage.pieces[-1].end

    def place(self, start: int, end: int) -> Span:
        """Return where in the document `text[start:end]` stands."""
        return self.passage.place(start, end)


def parts_once(questions: Sequence[Question]) -> Iterator[tuple[Question, Stretch]]:
    """Yield the parts of every question, each place of the document once.

    An answer to several questions is printed once: it comes with the first of them.
    """
    served: set[int | None] = set()
    for question in questions:
        for stretch in _of_question(question):
            yield question, stretch
        if question.answer_start not in served:
            for stretch in _of_answer(question):
                yield question, stretch
        served.add(question.answer_start)


def parts_of(question: Question) -> Iterator[Stretch]:
    """Yield question, answer and notes; a note within a sentence does not break it."""
    yield from _of_question(question)
    yield from _of_answer(question)


def _of_question(question: Question) -> Iterator[Stretch]:
    check_time()
    yield from _with_notes("question", question.question_passage)
    yield from _apart(question.question_notes)


def _of_answer(question: Question) -> Iterator[Stretch]:
    if question.answer_passage is not None:
        yield from _with_notes("answer", question.answer_passage)
        yield from _apart(question.answer_notes)


def _apart(notes: Sequence[Note]) -> Iterator[Stretch]:
    for note in notes:
        yield Stretch("footnote", Passage(note.text, (Piece(note.start, note.end),)))


def _with_notes(part: Part, passage: Passage) -> Iterator[Stretch]:
    notes = [match.span() for match in FOOTNOTE.finditer(passage.text)]
    rest = passage.without(notes) if notes else passage
    if rest.pieces:
        yield Stretch(part, rest)
    for start, end in notes:
        yield Stretch("footnote", passage.within(start, end))
