"""Small made-up documents for the tests of annotations."""

from __future__ import annotations

from kamerboek.document import Question


def answered(*pairs: tuple[str, str], section: str = "") -> list[Question]:
    """Return questions 1, 2, 3 … with these texts, as if they stood in one document."""
    questions = []
    position = 0
    for number, (asked, answer) in enumerate(pairs, start=1):
        start = position + 3
        answer_start = start + len(asked) + 2
        position = answer_start + len(answer) + 2
        questions.append(
            Question(
                question=f"{section}.{number}" if section else str(number),
                section=section,
                question_text=asked,
                question_start=start,
                question_end=start + len(asked),
                answer_text=answer,
                answer_start=answer_start,
                answer_end=answer_start + len(answer),
                answered_with=(),
            )
        )
    return questions


def with_answer(answer: str, among: int = 30) -> list[Question]:
    """Return `among` questions; the first has this answer, the others say nothing of note."""
    return answered(("Hoe?", answer), *[("Wat?", "Dat.")] * (among - 1))
