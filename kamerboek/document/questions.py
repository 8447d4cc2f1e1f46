"""Text becomes pairs of a question and its answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from kamerboek.document.text import Span, lines, trimmed

NUMBERED_LINE = re.compile(r"[ \t]*(?P<number>\d{1,3})[.)]?[ \t]+(?=\S)")
"""`12 Welke maatregelen …`: a line that opens with a number; the question follows on the line."""

QUESTION_END = re.compile(r"\?[\"'”’)]*(?:[ \t]*\([^()\n]*\))?[ \t]*$")
"""A line that ends a question: a question mark, perhaps a remark in brackets."""


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

    code: str
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


@dataclass(frozen=True)
class _Block:
    """From a numbered line to the next: the number's own span, and the span after it."""

    number: str
    label: Span
    body: Span


def parse_questions(text: str) -> ParsedDocument:
    """Read questions numbered 1, 2, 3 … at the start of a line, each followed by its answer.

    A question ends at the first blank line; where there is none between question and answer, at
    the first line that ends with a question mark. A number out of sequence belongs to the text
    around it. What is uncertain is a warning: `no_questions`, `no_answer`, `guessed_boundary`.
    """
    blocks = _blocks(text)
    if not blocks:
        nothing = ReadingWarning("no_questions", "no line opens with question 1", "", 0, len(text))
        return ParsedDocument(text, (), (), (nothing,))
    questions: list[Question] = []
    answers: list[Answer] = []
    warnings: list[ReadingWarning] = []
    for block in blocks:
        asked, guessed = _question_span(text, block.body)
        answered = trimmed(text, Span(asked.end, block.body.end))
        if guessed:
            message = f"question {block.number}: its end was guessed at the end of its first line"
            warnings.append(
                ReadingWarning("guessed_boundary", message, block.number, asked.start, asked.end)
            )
        has_answer = answered.start < answered.end
        if has_answer:
            answers.append(Answer((block.number,), answered.of(text), answered.start, answered.end))
        else:
            message = f"question {block.number} has no answer"
            warnings.append(
                ReadingWarning("no_answer", message, block.number, asked.start, asked.end)
            )
        questions.append(
            Question(
                question=block.number,
                section="",
                question_text=asked.of(text),
                question_start=asked.start,
                question_end=asked.end,
                answer_text=answered.of(text) if has_answer else None,
                answer_start=answered.start if has_answer else None,
                answer_end=answered.end if has_answer else None,
                answered_with=(),
            )
        )
    return ParsedDocument(text, tuple(questions), tuple(answers), tuple(warnings))


def _blocks(text: str) -> Sequence[_Block]:
    """Cut the text at the lines that carry the next number in sequence."""
    labels: list[Span] = []
    for line in lines(text):
        match = NUMBERED_LINE.match(text, line.start, line.end)
        if match and int(match["number"]) == len(labels) + 1:
            labels.append(Span(line.start, match.end()))
    ends = [label.start for label in labels[1:]] + [len(text)]
    return [
        _Block(str(index), label, Span(label.end, end))
        for index, (label, end) in enumerate(zip(labels, ends, strict=True), start=1)
    ]


def _question_span(text: str, body: Span) -> tuple[Span, bool]:
    """Return the question's span and whether its end is a guess."""
    blank = re.compile(r"\n[ \t]*\n").search(text, body.start, body.end)
    paragraph = trimmed(text, Span(body.start, blank.start() if blank else body.end))
    first_line_end = text.find("\n", paragraph.start, paragraph.end)
    if first_line_end < 0:
        return paragraph, False
    for line in lines(paragraph.of(text)):
        if QUESTION_END.search(line.of(paragraph.of(text))):
            return trimmed(text, Span(paragraph.start, paragraph.start + line.end)), False
    return trimmed(text, Span(paragraph.start, first_line_end)), True
