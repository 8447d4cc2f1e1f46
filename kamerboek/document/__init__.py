"""A file becomes text, and text becomes questions with their answers.

What reads is loaded when it is asked for: whoever builds a book needs only the records, and the
rules of reading take longer to load than all records together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamerboek.document.model import (
    Answer,
    DocumentText,
    LeftOut,
    ParsedDocument,
    Question,
    ReadingWarning,
)
from kamerboek.document.time_limit import limited_time
from kamerboek.loading import when_asked

if TYPE_CHECKING:
    from kamerboek.document.files.read import read_document
    from kamerboek.document.questions.pairs.repeated import told_apart
    from kamerboek.document.questions.parse import parse_questions

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

__getattr__ = when_asked(
    __name__,
    {
        "parse_questions": "questions.parse",
        "read_document": "files.read",
        "told_apart": "questions.pairs.repeated",
    },
)
