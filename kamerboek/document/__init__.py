"""A file becomes text, and text becomes questions with their answers."""

from kamerboek.document.files.read import read_document
from kamerboek.document.model import (
    Answer,
    DocumentText,
    ParsedDocument,
    Question,
    ReadingWarning,
)
from kamerboek.document.questions.parse import parse_questions

__all__ = [
    "Answer",
    "DocumentText",
    "ParsedDocument",
    "Question",
    "ReadingWarning",
    "parse_questions",
    "read_document",
]
