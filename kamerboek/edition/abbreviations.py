"""The abbreviations of a document: where each stands, and what says what it stands for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from kamerboek.document import Question
from kamerboek.edition.schemas import AbbreviationCode

Source = Literal["beside", "elsewhere", "added", "unknown"]
"""Who says what an abbreviation stands for.

The document, with both side by side; the document, which writes it out without the abbreviation
beside it; this book; nobody.
"""

Span = tuple[int, int]


def spans_of(form: str, text: str) -> list[Span]:
    """Return where a form stands in a text as a word of its own, half-open.

    `MG` stands in `MG-percentage` and `KPI` in `KPI’s`, but `UAS` not in `C-UAS`: what is joined
    in front makes another abbreviation.
    """
    if form not in text:
        return []
    pattern = re.compile(rf"(?<![\w&+-]){re.escape(form)}(?![\w&+])")
    return [found.span() for found in pattern.finditer(text)]


def stands_in_questions(row: AbbreviationCode, questions: Iterable[Question]) -> list[str]:
    """Return the questions in whose text or answer it stands, in the document's order."""
    forms = (row.abbreviation, *row.forms)
    return [
        question.question
        for question in questions
        if any(
            spans_of(form, text)
            for form in forms
            for text in (question.question_text, question.answer_text or "")
        )
    ]


def writes_out(quote: str, expansion: str) -> bool:
    """Return whether the words of an expansion stand in a quote, in capitals or not.

    They begin where a word does. What stands between brackets or dashes in the quote counts; a
    plural does not hide a singular.
    """
    words = re.escape(expansion.casefold())
    return re.search(rf"(?<!\w){words}", quote.casefold()) is not None


def source_of(row: AbbreviationCode) -> Source:
    """Return who says what it stands for."""
    if row.quote:
        forms = (row.abbreviation, *row.forms)
        return "beside" if any(spans_of(form, row.quote) for form in forms) else "elsewhere"
    return "added" if row.expansion else "unknown"
