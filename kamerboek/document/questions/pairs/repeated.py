"""Questions with one number are told apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from kamerboek.document.model import ParsedDocument, ReadingWarning
from kamerboek.document.questions.pairs.arrangement import Asked
from kamerboek.document.questions.pairs.sections import identifier

AGAIN = ("bis", "ter", "quater")
"""What tells questions with one number apart: `3`, `3bis`, `3ter`."""


def name_again(number: str, times: int) -> str:
    """Return the name of a number that has occurred so many times before.

    >>> name_again("3", 0), name_again("3", 1)
    ('3', '3bis')
    """
    if not times:
        return number
    return f"{number}{AGAIN[times - 1] if times <= len(AGAIN) else f'bis{times}'}"


def names_of_marks(
    asked: Sequence[Asked], warnings: list[ReadingWarning]
) -> tuple[tuple[Asked, ...], dict[str, str]]:
    """Give each number a name of its own, so that no question is lost; return printed names too."""
    seen: Counter[tuple[str, str]] = Counter()
    result: list[Asked] = []
    printed: dict[str, str] = {}
    for mark in asked:
        numbers: list[str] = []
        for number in mark.numbers:
            times = seen[mark.section, number]
            seen[mark.section, number] += 1
            numbers.append(name_again(number, times))
            if not times:
                continue
            name = identifier(mark.section, number)
            printed[identifier(mark.section, numbers[-1])] = name
            warnings.append(
                ReadingWarning(
                    "duplicate", f"number {name} occurs twice", name, mark.start, mark.end
                )
            )
        result.append(Asked(tuple(numbers), mark.start, mark.end, mark.section))
    return tuple(result), printed


def told_apart(document: ParsedDocument) -> ParsedDocument:
    """Return a document in which no two questions have one name: the second 3 becomes `3bis`.

    An edition's tables need names that mean one question.
    """
    seen: Counter[str] = Counter()
    names: list[str] = []
    for question in document.questions:
        names.append(name_again(question.question, seen[question.question]))
        seen[question.question] += 1
    if len(seen) == len(names):
        return document
    served: dict[int | None, tuple[str, ...]] = {}
    for name, question in zip(names, document.questions, strict=True):
        start = question.answer_start
        served[start] = (*served.get(start, ()), name)
    return replace(
        document,
        questions=tuple(
            replace(
                question,
                question=name,
                answered_with=()
                if question.answer_start is None
                else tuple(other for other in served[question.answer_start] if other != name),
            )
            for name, question in zip(names, document.questions, strict=True)
        ),
        answers=tuple(
            replace(answer, questions=served.get(answer.start, answer.questions))
            for answer in document.answers
        ),
    )
