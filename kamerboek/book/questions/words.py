"""What pages say of a question: its title, its outcome, its theme, who speaks."""

from __future__ import annotations

from collections.abc import Sequence

from docutils import nodes

from kamerboek.analysis import label_of_some
from kamerboek.book.questions.facts import Facts
from kamerboek.book.rendering.addresses import LIST, question_reference
from kamerboek.book.rendering.markup import html, html_element
from kamerboek.book.rendering.outcomes import OUTCOMES, Look, chip
from kamerboek.edition.identity import Identity
from kamerboek.edition.progress import NOT_YET
from kamerboek.figures import capitalised, kamerstuk_text, list_text

KEEPS_BACK = "noemt iets niet-openbaars"
LOCK = Look("lock", "neutral")


def title_of(facts: Facts) -> str:
    """Return what the page of a question is called."""
    return f"Vraag {facts.number}: {facts.subject}"


def outcome_chip(facts: Facts) -> html_element:
    """Return what a question gets, leading to all questions that get the same."""
    if facts.given is None:
        return chip(None, f"uitkomst {NOT_YET}", (LIST, f"code={NOT_CODED}"))
    return chip(OUTCOMES[facts.given], outcome_label(facts), (LIST, f"code={outcome_slug(facts)}"))


def theme_chip(facts: Facts) -> html_element:
    """Return the theme of a question, leading to all questions of that theme."""
    if facts.theme is None:
        return chip(None, f"thema {NOT_YET}", (LIST, f"thema={NOT_CODED}"))
    return chip(None, theme_label(facts), (LIST, f"thema={theme_slug(facts)}"))


NOT_CODED = "niet-gecodeerd"
"""What stands in an address for a theme or an outcome that is not coded yet."""


def theme_label(facts: Facts) -> str:
    """Return the theme of a question in words; empty where it is not coded."""
    return facts.theme.label if facts.theme else ""


def theme_slug(facts: Facts) -> str:
    """Return the theme of a question as addresses have it."""
    return facts.theme.slug if facts.theme else NOT_CODED


def outcome_label(facts: Facts) -> str:
    """Return what a question gets in words; empty where it is not coded."""
    return outcome_of_some([facts])


def outcome_of_some(every: Sequence[Facts]) -> str:
    """Return what questions with one outcome get in words; empty where it is not coded."""
    facts = every[0]
    if facts.given is None or facts.outcome is None:
        return ""
    statuses = [[row.status for row in each.elements] for each in every]
    return label_of_some(facts.given, facts.outcome.label, statuses)


def outcome_slug(facts: Facts) -> str:
    """Return what a question gets as addresses have it."""
    return facts.outcome.slug if facts.outcome else NOT_CODED


def pointer_chip(facts: Facts) -> html_element | None:
    """Return where an answer points to; None where it does not."""
    targets = list(dict.fromkeys(row.to_question for row in facts.points_to))
    if not targets:
        return None
    only = "alleen " if facts.only_points else ""
    return chip(OUTCOMES["referred_only"], f"verwijst {only}naar {list_text(targets)}")


def keeps_back_chip(facts: Facts) -> html_element | None:
    """Return that an answer keeps something back; None where it does not, or its outcome says so.

    It leads to all questions of which the answer does.
    """
    if not facts.keeps_back or facts.given == "confidential":
        return None
    return chip(LOCK, KEEPS_BACK, (LIST, "niet-openbaar=1"))


def speaker(identity: Identity, part: str) -> str:
    """Return who speaks in a `vraag` or an `antwoord`, as far as known."""
    return capitalised(identity.asked_by if part == "vraag" else identity.answered_by)


def source_text(identity: Identity, part: str, number: str) -> str:
    """Return where words of the document stand: `antwoord 43, Kamerstuk 36 800 X, nr. 26`."""
    stuk = kamerstuk_text(identity.kamerstuk) if identity.kamerstuk else ""
    return ", ".join(said for said in (f"{part} {number}", stuk) if said)


def question_line(facts: Facts) -> html_element:
    """Return a question as an item of a list: its number, which leads to it, and its subject."""
    link = question_reference(facts.number, f"vraag {facts.number}")
    return html("li", link, nodes.Text(f": {facts.subject}"))
