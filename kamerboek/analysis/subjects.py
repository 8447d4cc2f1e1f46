"""What a question is about, in a few words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from kamerboek.document import Question
from kamerboek.edition.edition import Edition

WORDS = 8
"""How many of its first words stand for a question whose subject is not coded."""
LETTERS = 6
"""The shortest word that makes subjects alike."""
MOST_SUBJECTS = 4
"""In how many subjects a word may stand that makes them alike."""


def subject_of(edition: Edition, question: Question) -> str:
    """Return what a question is about, as it stands within a sentence.

    Where that is not coded, the question's first words stand for it, with an ellipsis after them
    where there are more.
    """
    for row in edition.coding.subjects:
        if row.question == question.question:
            return row.subject
    return first_words(question.question_text, WORDS)


def kindred_questions(edition: Edition) -> Mapping[str, tuple[str, ...]]:
    """Return for each question those of its theme whose coded subjects share a word with its own.

    It is a word of `LETTERS` letters or more that stands in `MOST_SUBJECTS` subjects at the most:
    words, not what is meant. A question without such others is left out.
    """
    themes = {row.question: row.theme for row in edition.coding.themes}
    words = {row.question: _long_words(row.subject) for row in edition.coding.subjects}
    among = Counter(word for each in words.values() for word in each)
    telling = {
        number: {word for word in each if among[word] <= MOST_SUBJECTS}
        for number, each in words.items()
        if number in themes
    }
    found = {
        number: tuple(
            other
            for other, others in telling.items()
            if other != number and themes[other] == themes[number] and own & others
        )
        for number, own in telling.items()
    }
    return {number: others for number, others in found.items() if others}


def _long_words(subject: str) -> set[str]:
    return set(re.findall(rf"[^\W\d_]{{{LETTERS},}}", subject.lower()))


def first_words(text: str, count: int) -> str:
    """Return the first words of a text, with ` …` after them where there are more."""
    words = text.split()
    return " ".join(words[:count]) + (" …" if len(words) > count else "")
