"""Every doubt about what was read, where nothing tells what a page left from the author's words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kamerboek.document.model import Answer, Question, ReadingWarning
from kamerboek.document.questions.doubts.breaks import (
    begins_within,
    broken_at_page,
    cut_off,
    unfinished_before_page,
    unfinished_below_page,
    wordless,
)
from kamerboek.document.questions.doubts.notes import (
    notes_as_pages,
    notes_left,
    notes_that_go_on,
    notes_twice,
    pointed_notes_left,
    sources_left,
    sources_within,
)
from kamerboek.document.questions.doubts.numbers import (
    figures_left,
    last_number,
    lone_numbers,
    lost_pages,
    missed_numbers,
    pages_of_transcription,
    skipped_pages,
)
from kamerboek.document.questions.doubts.titles import left_behind, titles_left
from kamerboek.document.questions.doubts.trailing import trailing_lines
from kamerboek.document.questions.heads.titles import titles_behind_numbers
from kamerboek.document.questions.notes.lines import FoundNote
from kamerboek.document.questions.pairs.arrangement import Asked
from kamerboek.document.questions.wording.lines import Line
from kamerboek.document.questions.wording.note_marks import NoteMarks
from kamerboek.document.text import Passage, Span


@dataclass(frozen=True)
class Read:
    """What was read: questions and answers in order, and what heads them."""

    questions: Sequence[Question]
    answers: Sequence[Answer]
    asked: Sequence[Asked]
    heads: frozenset[int]
    """Where the marks of questions and of answers begin."""


@dataclass(frozen=True)
class Notes:
    """The marks of notes in the text, and the notes that were taken."""

    marks: NoteMarks
    printed: Sequence[FoundNote]


def every_doubt(
    text: str, found: Sequence[Line], read: Read, notes: Notes, doubtful: Sequence[Line]
) -> list[ReadingWarning]:
    """Return the warnings of every kind; `doubtful` are numbers alone on a line."""
    questions, asked = read.questions, read.asked
    named = [(mark.identifiers[0], Span(mark.start, mark.end)) for mark in asked]
    whole = [question.question_passage for question in questions]
    whole += [Passage(answer.text, answer.pieces) for answer in read.answers]
    return [
        *cut_off(text, max(whole, key=lambda passage: passage.pieces[-1].end)),
        *wordless(questions),
        *begins_within(text, questions),
        *left_behind(text, questions, asked),
        *last_number(text, questions, asked),
        *figures_left(questions),
        *lone_numbers(text, questions, doubtful),
        *lost_pages(text, found, questions),
        *skipped_pages(text, found, questions),
        *titles_left(text, questions, asked),
        *titles_behind_numbers(text, found, named),
        *broken_at_page(text, questions, asked),
        *missed_numbers(text, questions, asked),
        *pages_of_transcription(text, questions),
        *notes_left(questions, notes.marks),
        *sources_left(questions),
        *pointed_notes_left(text, questions, asked, notes.marks),
        *sources_within(text, questions, asked),
        *notes_as_pages(text, found, questions, notes.marks),
        *notes_twice(text, questions, notes.printed),
        *notes_that_go_on(text, questions, notes.printed, asked),
        *unfinished_before_page(text, found, questions, read.heads),
        *unfinished_below_page(text, found, questions, read.heads),
        *trailing_lines(questions),
    ]
