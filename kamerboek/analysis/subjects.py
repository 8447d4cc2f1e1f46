"""What a question is about, in a few words."""

from __future__ import annotations

from kamerboek.document import Question
from kamerboek.edition.edition import Edition

WORDS = 8
"""How many of its first words stand for a question whose subject is not coded."""


def subject_of(edition: Edition, question: Question) -> str:
    """Return what a question is about, as it stands within a sentence.

    Where that is not coded, the question's first words stand for it, with an ellipsis after them
    where there are more.
    """
    for row in edition.coding.subjects:
        if row.question == question.question:
            return row.subject
    return first_words(question.question_text, WORDS)


def first_words(text: str, count: int) -> str:
    """Return the first words of a text, with ` …` after them where there are more."""
    words = text.split()
    return " ".join(words[:count]) + (" …" if len(words) > count else "")
