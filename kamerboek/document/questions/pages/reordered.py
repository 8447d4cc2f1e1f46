"""A text read in another order than it is written in, every place one of the text itself."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from kamerboek.document.model import (
    Answer,
    LeftOut,
    Note,
    ParsedDocument,
    Question,
    ReadingWarning,
)
from kamerboek.document.text import Joiner, Passage, Piece, Span

Place = TypeVar("Place", Note, LeftOut, ReadingWarning)
"""What stands somewhere in a text."""


@dataclass(frozen=True)
class Reordered:
    """A text in the order in which it is read, and where each stretch of it stands in the first."""

    text: str
    begins: tuple[int, ...]
    spans: tuple[Span, ...]
    least: int
    """Questions that are found where this is the order."""
    left_out: tuple[LeftOut, ...]

    @classmethod
    def of(
        cls,
        text: str,
        parts: Sequence[tuple[Span, str]],
        least: int,
        left_out: Sequence[LeftOut],
    ) -> Reordered:
        """Return the text that stretches of `text` make, each with what stands behind it."""
        lengths = [span.end - span.start + len(end) for span, end in parts]
        return cls(
            "".join(span.of(text) + end for span, end in parts),
            tuple(itertools.accumulate(lengths[:-1], initial=0)),
            tuple(span for span, _ in parts),
            least,
            tuple(left_out),
        )

    def places(self, start: int, end: int) -> list[Span]:
        """Return the stretches of the first text that make `text[start:end]`."""
        at = max(bisect_right(self.begins, start) - 1, 0)
        result: list[Span] = []
        while at < len(self.begins) and (self.begins[at] < end or start == end):
            begin, span = self.begins[at], self.spans[at]
            first = min(max(start - begin, 0) + span.start, span.end)
            last = min(max(end - begin, 0) + span.start, span.end)
            if first < last or start == end:
                result.append(Span(first, last))
            if start == end:
                break
            at += 1
        return result

    def around(self, start: int, end: int) -> Span:
        """Return the span of the first text around all of `text[start:end]`."""
        places = self.places(start, end) or self.places(start, start)
        return Span(min(each.start for each in places), max(each.end for each in places))


def in_text(text: str, order: Reordered, parsed: ParsedDocument) -> ParsedDocument:
    """Return what was found in a text in another order, every place as one of the text itself."""

    def passage(pieces: Sequence[Piece]) -> Passage:
        moved: list[Piece] = []
        for piece in pieces:
            places = order.places(piece.start, piece.end)
            for at, span in enumerate(places, start=1):
                joiner: Joiner = piece.joiner if at == len(places) else "line"
                moved.append(Piece(span.start, span.end, joiner))
        return Passage.of(text, moved)

    def moved(each: Place) -> Place:
        span = order.around(each.start, each.end)
        return replace(each, start=span.start, end=span.end)

    def notes(those: Sequence[Note]) -> tuple[Note, ...]:
        return tuple(map(moved, those))

    def answer(each: Answer) -> Answer:
        made = passage(each.pieces or (Piece(each.start, each.end),))
        span = order.around(each.start, each.end)
        return Answer(
            each.questions, made.text, span.start, span.end, made.pieces, notes(each.notes)
        )

    def question(each: Question) -> Question:
        asked = passage(each.question_passage.pieces)
        span = order.around(each.question_start, each.question_end)
        changed = replace(
            each,
            question_text=asked.text,
            question_start=span.start,
            question_end=span.end,
            question_pieces=asked.pieces,
            question_notes=notes(each.question_notes),
        )
        if each.answer_passage is None or each.answer_start is None or each.answer_end is None:
            return changed
        answered = passage(each.answer_passage.pieces)
        span = order.around(each.answer_start, each.answer_end)
        return replace(
            changed,
            answer_text=answered.text,
            answer_start=span.start,
            answer_end=span.end,
            answer_pieces=answered.pieces,
            answer_notes=notes(each.answer_notes),
        )

    out = sorted((*map(moved, parsed.left_out), *order.left_out), key=lambda each: each.start)
    return ParsedDocument(
        text,
        tuple(map(question, parsed.questions)),
        tuple(map(answer, parsed.answers)),
        tuple(map(moved, parsed.warnings)),
        tuple(out),
    )
