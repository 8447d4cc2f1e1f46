"""What a theme's questions ask beside what the answers give, as one table."""

from __future__ import annotations

from kamerboek.edition.edition import Edition
from kamerboek.edition.elements import answer_with
from kamerboek.edition.labels import STATUS_LABELS, THEME_LABELS
from kamerboek.edition.schemas import Theme
from kamerboek.prose import Inline, QuestionLink, TableBlock


def asked_and_answered(edition: Edition, theme: Theme) -> TableBlock | None:
    """Return each thing that a theme's questions ask, with its status and the words of both sides.

    None where the theme has no questions or its elements are not coded.
    """
    own = [row.question for row in edition.coding.themes if row.theme == theme]
    elements = [row for row in edition.coding.elements if row.question in own]
    if not elements:
        return None
    return TableBlock(
        name="gevraagd-en-geantwoord",
        caption=f"Wat over {THEME_LABELS[theme]} is gevraagd, en wat het antwoord ermee doet",
        columns=("Woorden van de vraag", "Vraag", "Het antwoord", "Woorden van het antwoord"),
        rows=tuple(
            (
                (f"“{row.ask_quote}”",),
                (QuestionLink(row.question, row.question),),
                (STATUS_LABELS[row.status],),
                _words(row.answer_quote, row.question, answer_with(edition, row)),
            )
            for row in elements
        ),
        origin="de woorden van vraag en antwoord, per gevraagd onderdeel gelezen",
    )


def _words(quote: str, question: str, stands_in: str) -> Inline:
    """Return an answer's words, with whose they are where that is not the question's own."""
    if not quote:
        return ("geen",)
    if stands_in in ("", question):
        return (f"“{quote}”",)
    return (f"“{quote}” (", QuestionLink(stands_in, f"antwoord {stands_in}"), ")")
