"""Which question it is in the document, where numbers start anew in each part of it."""

from __future__ import annotations

from kamerboek.document import Question


def section_note(question: Question) -> str:
    """Return how the document calls a question whose number has a letter before it; else nothing.

    `A.1` may be question 1 under the heading ‘Onderdeel Asiel en Migratie’.
    """
    if not question.section:
        return ""
    number = f"vraag {question.printed_number}"
    if question.section_title:
        return f"In het document is dit {number} onder de kop ‘{question.section_title}’."
    return (
        f"In het document is dit {number}. De nummers beginnen er meer dan een keer; de letters "
        "ervoor zijn van dit boek."
    )
