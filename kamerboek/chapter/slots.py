"""What fills the slots of a theme's page from its coding: chips, cards, asked and given."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from kamerboek.analysis import answer_with, elements_of, label_of_some, partly_without_given
from kamerboek.chapter.statements import NamedQuote, Statements, sentence_start
from kamerboek.charts import Role, Unit
from kamerboek.edition.codes import GIVEN
from kamerboek.edition.edition import Edition
from kamerboek.edition.schemas import ElementCode
from kamerboek.figures import date_text
from kamerboek.memory import remembered
from kamerboek.prose import AskedRow, Card, Inline, Outcome, QuestionLink, naming_questions
from kamerboek.prose.template import fill

NOT_ADDRESSED = "Het antwoord gaat hier niet op in."


def themes_of(edition: Edition) -> dict[str, str]:
    """Return the label of each theme of an edition, by its code, in the order of the codebook.

    The theme of what no other covers is among them only where a question has it.
    """
    coded = {row.theme for row in edition.coding.themes}
    return {
        code: theme.label
        for code, theme in edition.codebook.themes.items()
        if code in coded or not theme.residual
    }


def questions_of(edition: Edition, theme: str) -> list[str]:
    """Return the questions with this main theme, in the document's order."""
    return [row.question for row in edition.coding.themes if row.theme == theme]


@remembered
def outcomes_of(edition: Edition, theme: str) -> tuple[Outcome, ...]:
    """Return how many of a theme's questions have each outcome, after following references."""
    own = set(questions_of(edition, theme))
    coded = [row for row in edition.coding.dispositions if row.question in own]
    without = len(own.intersection(partly_without_given(edition)))
    found = []
    for code in GIVEN:
        questions = [row.question for row in coded if row.given == code]
        statuses = [[row.status for row in elements_of(edition, each)] for each in questions]
        outcome = edition.codebook.dispositions[code]
        if questions:
            label = label_of_some(code, outcome.short, statuses)
            nothing = without if code == "partly_answered" else 0
            found.append(Outcome(code, label, len(questions), nothing, outcome.slug))
    return tuple(found)


def day_of_answers(edition: Edition) -> str:
    """Return the day of the answers in Dutch, empty where it is not known."""
    day = edition.identity.answered_on
    return date_text(day) if day else ""


STATUS_ROLES = {"given": Role.SUBJECT, "other_population": Role.SECOND}
"""The part in a chart of what a question asks, by what the answer does with it."""


@remembered
def asked_rows(edition: Edition, *questions: str) -> tuple[AskedRow, ...]:
    """Return a row for each thing that these questions ask; what was not given comes first."""
    elements = elements_of(edition, *questions)
    ordered = sorted(elements, key=lambda row: row.status == "given")
    numbers = {question.question for question in edition.questions}
    return tuple(_asked_row(edition, row, numbers) for row in ordered)


def asked_units(edition: Edition, questions: list[str]) -> list[tuple[str, str, Unit]]:
    """Return a square for each thing that these questions ask: its question and outcome with it.

    Codes with one label stand in one column.
    """
    return [
        (row.question, row.label, Unit(row.question, f"{row.element}: {row.label}", row.question))
        for row in asked_rows(edition, *questions)
    ]


def status_roles(edition: Edition, questions: list[str]) -> dict[str, Role]:
    """Return the outcomes of what these questions ask, each with the part it plays in a chart.

    What was given comes first.
    """
    rows = sorted(asked_rows(edition, *questions), key=lambda row: row.status != "given")
    return {row.label: STATUS_ROLES.get(row.status, Role.UNANSWERED) for row in rows}


def _asked_row(edition: Edition, row: ElementCode, numbers: Collection[str]) -> AskedRow:
    stands_in = answer_with(edition, row)
    own = NamedQuote("", row.question, row.ask_quote, "question")
    if stands_in == row.question:
        own = NamedQuote("", row.question, row.answer_quote, "answer")
    return AskedRow(
        status=row.status,
        label=edition.codebook.statuses[row.status].short,
        element=row.element,
        words=_answer_words(edition, row, stands_in),
        note=naming_questions(row.note, numbers) if row.note else (),
        question=row.question,
        source=sentence_start(own, edition.question(row.question)),
    )


def _answer_words(edition: Edition, row: ElementCode, stands_in: str) -> Inline:
    """Return the answer's words, and which answer where it is not its own.

    Where there are none the note says what the answer does instead; without one, that it does not
    address what was asked.
    """
    if not row.answer_quote:
        return () if row.note else (NOT_ADDRESSED,)
    if stands_in in ("", row.question):
        return (f"“{row.answer_quote}”",)
    quote = NamedQuote("", stands_in, row.answer_quote, "answer")
    source = sentence_start(quote, edition.question(stands_in))
    link = QuestionLink(stands_in, f"antwoord {stands_in}", source)
    return (f"“{row.answer_quote}” (", link, ")")


def cards_of(
    statements: Statements, theme: str, names: Mapping[str, object]
) -> tuple[tuple[Card, ...], frozenset[str]]:
    """Return a theme's findings, and what those that are left out would need."""
    made: list[Card] = []
    missing: set[str] = set()
    for card in statements.cards:
        if card.theme != theme:
            continue
        number, claim = fill(card.number, names), fill(card.claim, names)
        missing |= number.missing | claim.missing
        if not (number.whole and claim.whole):
            continue
        quoted = statements.quotes[card.quote]
        made.append(
            Card(
                card.id,
                number.inline,
                claim.inline,
                quoted.quote.text,
                quoted.quote.question,
                quoted.quote.part,
                quoted.source,
                card.open,
            )
        )
    return tuple(made), frozenset(missing)
