"""A file becomes text, and text becomes questions with their answers."""

from kamerboek.document.model import (
    Answer,
    DocumentText,
    ParsedDocument,
    Question,
    ReadingWarning,
)
from kamerboek.document.questions import parse_questions
from kamerboek.document.read import read_document

__all__ = [
    "Answer",
    "DocumentText",
    "ParsedDocument",
    "Question",
    "ReadingWarning",
    "parse_questions",
    "read_document",
]
