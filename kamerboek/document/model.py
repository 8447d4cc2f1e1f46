"""What a document becomes: questions, answers, warnings, each with its place in the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from kamerboek.document.text import Span

WarningCode = Literal[
    "gap",
    "duplicate",
    "no_answer",
    "list_without_answers",
    "guessed_boundary",
    "numbers_assigned",
    "no_questions",
]


@dataclass(frozen=True)
class DocumentText:
    """The text of a file, and where the reader wrote numbers that the file only implies.

    Word, OpenDocument and web pages can number paragraphs themselves: the number is shown and
    stands nowhere. `assigned_numbers` are the spans of such numbers in `text`.
    """

    text: str
    assigned_numbers: tuple[Span, ...] = ()


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
