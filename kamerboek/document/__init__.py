"""A file becomes text, and text becomes questions with their answers.

What reads is loaded when it is asked for: whoever builds a book needs only the records, and the
rules of reading take longer to load than all records together.
"""

from __future__ import annotations

from importlib import import_module
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

if TYPE_CHECKING:
    from kamerboek.document.files.read import read_document
    from kamerboek.document.questions.parse import parse_questions
    from kamerboek.document.questions.repeated import told_apart

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

_MODULES = {
    "parse_questions": "questions.parse",
    "read_document": "files.read",
    "told_apart": "questions.repeated",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
