"""What a question asks beside what it gets, as the block that a page of a theme shows too."""

from __future__ import annotations

from typing import Any

from kamerboek.analysis import answer_with, sentence_start
from kamerboek.analysis.elements import OPEN
from kamerboek.book.questions.facts import Facts
from kamerboek.edition.edition import Edition
from kamerboek.edition.schemas import ElementCode
from kamerboek.prose import inline_content, naming_questions

NOT_ADDRESSED = "Het antwoord gaat hier niet op in."
ORDER = (*OPEN, "given")


def asked_content(edition: Edition, facts: Facts) -> dict[str, Any]:
    """Return the elements of a question as an `asked` block: what was not given comes first."""
    rows = sorted(facts.elements, key=lambda row: ORDER.index(row.status))
    return {
        "type": "asked",
        "given": sum(row.status == "given" for row in rows),
        "asked": len(rows),
        "complete": True,
        "rows": [_row(edition, row) for row in rows],
    }


def _row(edition: Edition, row: ElementCode) -> dict[str, Any]:
    numbers = [question.question for question in edition.questions]
    answer = answer_with(edition, row) or row.question
    words = f"“{' '.join(row.answer_quote.split())}”" if row.answer_quote else ""
    if not words and not row.note:
        words = NOT_ADDRESSED
    return {
        "status": row.status,
        "label": edition.codebook.statuses[row.status].short,
        "element": row.element,
        "words": [words] if words else [],
        "note": inline_content(naming_questions(row.note, numbers)) if row.note else [],
        "question": answer,
        "link": "zin ↑" if answer == row.question else f"antwoord {answer}",
        "source": sentence_start(edition.question(answer), row.answer_quote or row.ask_quote),
    }
