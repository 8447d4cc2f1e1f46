"""What was left out of questions and answers is kept: where it stands, and why it was left out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Literal

from kamerboek.document.model import Furniture, LeftOut, LeftOutKind, Note, Question
from kamerboek.document.questions.notes.lines import FoundNote
from kamerboek.document.questions.pairs.arrangement import Arrangement
from kamerboek.document.questions.wording.lines import Line

Part = Literal["question", "answer"]
Place = tuple[str, str, int]
"""A part, the question it is of, and where it begins."""


def notes_by_part(
    found: Sequence[FoundNote], text: str, arrangement: Arrangement
) -> dict[Place, tuple[Note, ...]]:
    """Return the notes of each question and answer; those of what stands before are of none.

    A note belongs to the part in which its mark stands; without a mark, to the one before it.
    """
    parts: list[tuple[int, Place]] = [
        (span.start, ("question", name, span.start)) for name, _, span in arrangement.questions
    ]
    parts += [
        (span.start, ("answer", names[0], span.start))
        for names, span in arrangement.answers
        if names
    ]
    parts.sort(key=lambda part: part[0])
    starts = [start for start, _ in parts]
    notes: dict[Place, list[Note]] = {}
    for each in found:
        at = bisect_right(starts, each.at if each.at >= 0 else each.span.start) - 1
        place = parts[at][1] if at >= 0 else ("", "", 0)
        note = Note(each.mark, each.span.of(text), each.span.start, each.span.end)
        notes.setdefault(place, []).append(note)
    return {place: tuple(those) for place, those in notes.items()}


def left_out_of(
    text: str,
    found: Sequence[Line],
    questions: Sequence[Question],
    notes: Mapping[Place, Sequence[Note]],
    furniture: Sequence[Furniture],
) -> tuple[LeftOut, ...]:
    """Return what was left out from the first question on, and notes; in the text's order."""
    spans: list[tuple[int, int, Part, str]] = []
    for question in questions:
        spans.append(
            (question.question_start, question.question_end, "question", question.question)
        )
        if question.answer_start is not None and question.answer_end is not None:
            spans.append((question.answer_start, question.answer_end, "answer", question.question))
    spans.sort(key=lambda span: span[:2])
    starts = [span[0] for span in spans]
    first = starts[0] if starts else 0
    rows: list[LeftOut] = []

    def add(kind: LeftOutKind, start: int, end: int, printed: str = "") -> None:
        at = bisect_right(starts, start) - 1
        inside = at >= 0 and start < spans[at][1]
        rows.append(
            LeftOut(
                kind=kind,
                question=spans[at][3] if inside else "",
                part=spans[at][2] if inside else "",
                mark="",
                text=printed or text[start:end],
                start=start,
                end=end,
            )
        )

    for line in found:
        if line.printed >= first:
            add(
                "page_mark",
                line.printed,
                line.printed + len(text[line.printed : line.start].rstrip()),
            )
        if line.kind == "page" and line.why and line.start >= first:
            add(line.why, line.start, line.end)
    for each in furniture:
        if each.at >= first:
            add(each.kind, each.at, each.at, each.text)
    for (part, name, _), those in notes.items():
        rows += [
            LeftOut(
                kind="note",
                question=name,
                part="answer" if part == "answer" else "question" if part else "",
                mark=note.mark,
                text=note.text,
                start=note.start,
                end=note.end,
            )
            for note in those
        ]
    return tuple(sorted(rows, key=lambda row: row.start))
