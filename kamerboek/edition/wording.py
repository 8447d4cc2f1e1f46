"""Words of the document in the analyst's hands: quotes to the letter, numbers that are its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kamerboek.annotate import find_references
from kamerboek.document import Question

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def stands_in(quote: str, question: Question) -> bool:
    """Return whether the words stand in the question or its answer, to the letter."""
    stripped = quote.strip()
    return bool(stripped) and (
        quote in question.question_text or quote in (question.answer_text or "")
    )


def with_targets(questions: Sequence[Question]) -> Mapping[str, Sequence[Question]]:
    """Return for each question itself and the questions that its answer points to."""
    pointed: dict[str, set[str]] = {question.question: set() for question in questions}
    for row in find_references(questions):
        pointed[row.from_question].add(row.to_question)
    return {
        question.question: [
            other
            for other in questions
            if other == question or other.question in pointed[question.question]
        ]
        for question in questions
    }


def stray_numbers(text: str, questions: Sequence[Question]) -> Iterator[str]:
    """Yield a problem for each number in an analyst's words that none of these texts has.

    What an analyst writes about a question repeats its numbers or names questions that it is
    linked to; another number is a slip.
    """
    printed = {
        number
        for question in questions
        for number in NUMBER.findall(f"{question.question_text} {question.answer_text or ''}")
    }
    printed |= {question.question for question in questions}
    for number in NUMBER.findall(text):
        if number not in printed:
            yield f"the number {number} stands neither here nor where it points to: {text!r}"
