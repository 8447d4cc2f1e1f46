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
from kamerboek.document.time_limit import limited_time

__all__ = [
    "Answer",
    "DocumentText",
    "LeftOut",
    "ParsedDocument",
    "Question",
    "ReadingWarning",
    "limited_time",
    "parse_questions",
    "read_document",
    "told_apart",
]
