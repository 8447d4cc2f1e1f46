"""What a document becomes: questions, answers, warnings, each with its place in the text."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Annotated, Literal

from kamerboek.document.text import Passage, Piece, Span

WarningCode = Literal[
    "gap",
    "duplicate",
    "no_answer",
    "list_without_answers",
    "guessed_boundary",
    "numbers_assigned",
    "no_questions",
    "cut_off",
    "encoding",
    "unseen",
    "not_read",
]

LeftOutKind = Literal["page_mark", "running_title", "rule", "note"]
"""What a printed page adds to a text."""

NOT_A_COLUMN = {"column": False}
"""Marks a field of a row that stands in a table of its own."""


@dataclass(frozen=True)
class Furniture:
    """What a file's pages repeat and its text leaves out: what it is, and where in the text."""

    kind: LeftOutKind
    text: str
    at: int


@dataclass(frozen=True)
class DocumentText:
    """The text of a file, and where the reader wrote numbers that the file only implies.

    Word, OpenDocument and web pages can number paragraphs themselves: the number is shown and
    stands nowhere. `assigned_numbers` are the spans of such numbers in `text`.
    """

    text: str
    assigned_numbers: tuple[Span, ...] = ()
    left_out: tuple[Furniture, ...] = ()
    doubts: tuple[str, ...] = ()
    """What was not certain about the file itself, such as its encoding."""
    not_read: tuple[str, ...] = ()
    """What the file holds and this text does not: words struck out, parts that are not read."""


@dataclass(frozen=True)
class Note:
    """A note of a sentence that is printed apart from it: at the foot of a page, at the end."""

    mark: str
    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Question:
    """A question with its answer; spans leave out the number and outer white space."""

    question: Annotated[str, "number of the question, as text"]
    section: Annotated[str, "section the number belongs to; empty where numbers do not restart"]
    question_text: Annotated[str, "the question as printed"]
    question_start: Annotated[int, "offset in source.txt"]
    question_end: Annotated[int, "offset in source.txt"]
    answer_text: Annotated[str | None, "the answer as printed, footnotes included; empty if none"]
    answer_start: Annotated[int | None, "offset in source.txt"]
    answer_end: Annotated[int | None, "offset in source.txt"]
    answered_with: Annotated[tuple[str, ...], "other questions that this answer serves"]
    section_title: Annotated[str, "heading of the section as printed; empty where it has none"] = ""
    question_pieces: tuple[Piece, ...] = field(default=(), metadata=NOT_A_COLUMN)
    """What of the source makes its text; empty where that is one stretch."""
    answer_pieces: tuple[Piece, ...] = field(default=(), metadata=NOT_A_COLUMN)
    question_notes: tuple[Note, ...] = field(default=(), metadata=NOT_A_COLUMN)
    answer_notes: tuple[Note, ...] = field(default=(), metadata=NOT_A_COLUMN)

    @cached_property
    def question_passage(self) -> Passage:
        """The question's text with its places in the source."""
        whole = Piece(self.question_start, self.question_end)
        return Passage(self.question_text, self.question_pieces or (whole,))

    @cached_property
    def answer_passage(self) -> Passage | None:
        """The answer's text with its places in the source; None where there is no answer."""
        if self.answer_text is None or self.answer_start is None or self.answer_end is None:
            return None
        whole = Piece(self.answer_start, self.answer_end)
        return Passage(self.answer_text, self.answer_pieces or (whole,))

    @property
    def printed_number(self) -> str:
        """The number as the document prints it, without the section that is put before it."""
        return self.question.removeprefix(f"{self.section}.") if self.section else self.question


@dataclass(frozen=True)
class Answer:
    """An answer in document order, with the questions it serves."""

    questions: tuple[str, ...]
    text: str
    start: int
    end: int
    pieces: tuple[Piece, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True)
class LeftOut:
    """What stands in no question and no answer although it is printed among them, and why."""

    kind: Annotated[LeftOutKind, "what it is: a page's mark, running title, rule; a note"]
    question: Annotated[str, "question that it interrupts or that the note belongs to; or empty"]
    part: Annotated[Literal["question", "answer", ""], "whether the question or its answer"]
    mark: Annotated[str, "number of a note, as printed; empty for all else"]
    text: Annotated[str, "as printed"]
    start: Annotated[int, "offset in source.txt"]
    end: Annotated[int, "offset in source.txt; the same where only the original file has it"]


@dataclass(frozen=True)
class ReadingWarning:
    """A place where the reading is unsure. `question` is empty where none is concerned."""

    code: WarningCode
    message: str
    question: str
    start: int
    end: int


@dataclass(frozen=True)
class ParsedDocument:
    """What was found in a text; every span is one of `text`."""

    text: str
    questions: tuple[Question, ...]
    answers: tuple[Answer, ...]
    warnings: tuple[ReadingWarning, ...]
    left_out: tuple[LeftOut, ...] = ()
