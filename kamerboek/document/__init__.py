"""A file becomes text, and text becomes questions with their answers."""

from kamerboek.document.files.read import read_document
from kamerboek.document.model import (
    Answer,
    DocumentText,
    LeftOut,
    ParsedDocument,
    Question,
    ReadingWarning,
)
from kamerboek.document.questions.parse import parse_questions
from kamerboek.document.questions.repeated import told_apart

__all__ = [
    "Answer",
    "DocumentText",
    "LeftOut",
    "ParsedDocument",
    "Question",
    "ReadingWarning",
    "parse_questions",
    "read_document",
    "told_apart",
]
