"""What a chapter talks to: its page, the words for codes, and what is said of any theme."""

from kamerboek.chapter.asked_answered import asked_and_answered, asked_summary
from kamerboek.chapter.check_list import repeated
from kamerboek.chapter.check_text import check_sentences
from kamerboek.chapter.codebook import codebook
from kamerboek.chapter.page import Chapter, rounding_of
from kamerboek.chapter.theme_text import (
    questions_of,
    theme_questions,
    themes_of,
    what_answers_add,
    what_stayed_open,
)

__all__ = [
    "Chapter",
    "asked_and_answered",
    "asked_summary",
    "check_sentences",
    "codebook",
    "questions_of",
    "repeated",
    "rounding_of",
    "theme_questions",
    "themes_of",
    "what_answers_add",
    "what_stayed_open",
]
