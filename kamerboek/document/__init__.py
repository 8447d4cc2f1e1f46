"""A file becomes text, and text becomes questions with their answers."""

from kamerboek.document.questions import (
    Answer,
    ParsedDocument,
    Question,
    ReadingWarning,
    parse_questions,
)
from kamerboek.document.read import read_document

__all__ = [
    "Answer",
    "ParsedDocument",
    "Question",
    "ReadingWarning",
    "parse_questions",
    "read_document",
]
