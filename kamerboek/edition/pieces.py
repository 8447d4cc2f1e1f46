"""Texts that a page interrupts: of which stretches of the source each is made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any, Literal

from kamerboek.document import Question
from kamerboek.document.model import LeftOut, Note
from kamerboek.document.text import Joiner, Passage, Piece

Side = Literal["question", "answer"]


@dataclass(frozen=True)
class TextPiece:
    """One of the stretches that make the text of a question or its answer."""

    question: Annotated[str, "number of the question"]
    part: Annotated[Side, "whether it is of the question or of its answer"]
    piece: Annotated[int, "its place among the pieces of the text, from 1"]
    start: Annotated[int, "offset in source.txt"]
    end: Annotated[int, "offset in source.txt"]
    joiner: Annotated[Joiner, "what stands between it and the next: nothing, a space, a line end"]


@dataclass(frozen=True)
class RowPiece:
    """One of the stretches that make the text of a row of another table."""

    table: Annotated[str, "table that the row is in"]
    row_start: Annotated[int, "the row's offset in source.txt"]
    row_end: Annotated[int, "the row's end in source.txt"]
    piece: Annotated[int, "its place among the pieces of the row, from 1"]
    start: Annotated[int, "offset in source.txt"]
    end: Annotated[int, "offset in source.txt"]
    joiner: Annotated[Joiner, "what stands between it and the next: nothing, a space, a line end"]


def text_pieces(questions: Sequence[Question]) -> list[TextPiece]:
    """Return the pieces of every question and answer, in their order."""
    return [
        TextPiece(question.question, part, number, each.start, each.end, each.joiner)
        for question in questions
        for part, passage in _passages(question)
        for number, each in enumerate(passage.pieces, start=1)
    ]


def row_pieces(
    questions: Sequence[Question], tables: Mapping[str, Sequence[Any]]
) -> list[RowPiece]:
    """Return the pieces of rows whose text something interrupts; rows have `start` and `end`.

    `tables` are rows by the name of their table; each says in `question` or `from_question` which
    question it is of.
    """
    interrupted = {
        question.question: [
            passage for _, passage in _passages(question) if len(passage.pieces) > 1
        ]
        for question in questions
    }
    made: dict[tuple[str, int, int, int], RowPiece] = {}
    for name, rows in tables.items():
        for row in rows:
            number = getattr(row, "question", None) or row.from_question
            for passage in interrupted[number]:
                if not passage.pieces[0].start <= row.start < passage.pieces[-1].end:
                    continue
                within = passage.within(passage.inside(row.start), passage.inside(row.end))
                if len(within.pieces) < 2:
                    continue
                for at, each in enumerate(within.pieces, start=1):
                    made[name, row.start, row.end, at] = RowPiece(
                        name, row.start, row.end, at, each.start, each.end, each.joiner
                    )
    return list(made.values())


def with_pieces(
    questions: Sequence[Question], pieces: Sequence[TextPiece], left_out: Sequence[LeftOut]
) -> list[Question]:
    """Return questions as a table holds them with the pieces of their texts, and their notes."""
    made: dict[tuple[str, str], list[Piece]] = {}
    for each in pieces:
        made.setdefault((each.question, each.part), []).append(
            Piece(each.start, each.end, each.joiner)
        )
    notes: dict[tuple[str, str], list[Note]] = {}
    for row in left_out:
        if row.kind == "note":
            note = Note(row.mark, row.text, row.start, row.end)
            notes.setdefault((row.question, row.part), []).append(note)
    answers: dict[int | None, list[Note]] = {}
    for question in questions:
        noted = notes.get((question.question, "answer"), [])
        answers.setdefault(question.answer_start, []).extend(noted)
    return [
        replace(
            question,
            question_pieces=tuple(made.get((question.question, "question"), ())),
            answer_pieces=tuple(made.get((question.question, "answer"), ())),
            question_notes=tuple(notes.get((question.question, "question"), ())),
            answer_notes=()
            if question.answer_start is None
            else tuple(answers[question.answer_start]),
        )
        for question in questions
    ]


def _passages(question: Question) -> Iterator[tuple[Side, Passage]]:
    yield "question", question.question_passage
    if question.answer_passage is not None:
        yield "answer", question.answer_passage
