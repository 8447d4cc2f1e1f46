"""What can be wrong with a row of the coding, by table: each function yields its problems."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kamerboek.annotate import Quantity
from kamerboek.document import Question
from kamerboek.edition.abbreviations import spans_of, writes_out
from kamerboek.edition.schemas import (
    RULE_OF,
    AbbreviationCode,
    AnomalyCode,
    CommitmentCode,
    ConfidentialityCode,
    DispositionCode,
    ElementCode,
    IndicatorCode,
    TensionCode,
    ThemeCode,
)
from kamerboek.edition.wording import stands_in, stray_numbers
from kamerboek.figures import is_period

INDICATOR_NAME = re.compile(r"[a-z][a-z0-9_]*")
NO_GROUND = "none stated"

WORDS_OF_TERM: dict[str, tuple[str, ...]] = {
    "H1": ("voorjaar", "eerste helft", "begin", "zomerreces"),
    "H2": ("najaar", "tweede helft", "eind", "Prinsjesdag"),
    "Q1": ("Q1", "eerste kwartaal"),
    "Q2": ("Q2", "tweede kwartaal"),
    "Q3": ("Q3", "derde kwartaal"),
    "Q4": ("Q4", "vierde kwartaal"),
}
"""How an answer prints the part of a year in which something is due."""


@dataclass(frozen=True)
class Source:
    """What rows of the coding are checked against."""

    questions: Mapping[str, Question]
    with_targets: Mapping[str, Sequence[Question]]
    quantities: Mapping[str, Quantity]


def theme_problems(row: ThemeCode, source: Source) -> Iterator[str]:
    """Yield what is wrong with the theme of a question."""
    if not row.rationale.strip():
        yield "give a rationale"
    if row.secondary == row.theme:
        yield "secondary repeats the theme; leave it empty"
    yield from stray_numbers(row.rationale, source.with_targets[row.question])


def disposition_problems(row: DispositionCode, source: Source) -> Iterator[str]:
    """Yield what is wrong with the disposition of a question."""
    question = source.questions[row.question]
    if row.rule != RULE_OF[row.disposition]:
        yield (
            f"rule {row.rule} does not give {row.disposition}; "
            f"that is rule {RULE_OF[row.disposition]}"
        )
    referred = row.disposition == "referred_only"
    if referred and row.resolved is None:
        yield "referred_only needs a resolved disposition"
    if not referred and row.resolved is not None:
        yield "only referred_only has a resolved disposition; leave it empty"
    if not stands_in(row.quote, question):
        yield f"the quote is not in this question or its answer: {row.quote!r}"
    if not row.rationale.strip():
        yield "give a rationale"
    yield from stray_numbers(row.rationale, source.with_targets[row.question])
    yield from _alternative_problems(row, question)


def _alternative_problems(row: DispositionCode, question: Question) -> Iterator[str]:
    if row.alternative is None:
        if row.alternative_rule is not None or row.alternative_quote:
            yield "an alternative rule or quote without an alternative; give it or empty them"
        return
    code = row.resolved if row.disposition == "referred_only" else row.disposition
    if row.alternative == code:
        yield "the alternative is the code itself; leave it empty"
    if row.alternative_rule != RULE_OF[row.alternative]:
        yield f"the alternative {row.alternative} needs rule {RULE_OF[row.alternative]}"
    if not stands_in(row.alternative_quote, question):
        yield (
            "the alternative's quote is not in this question or its answer: "
            f"{row.alternative_quote!r}"
        )


def indicator_problems(row: IndicatorCode, source: Source) -> Iterator[str]:
    """Yield what is wrong with an indicator; its quantity is known."""
    quantity = source.quantities[row.quantity]
    if not INDICATOR_NAME.fullmatch(row.indicator):
        yield "a name is lower-case letters, digits and underscores"
    if not row.label.strip():
        yield "say in the label what it measures"
    if not is_period(row.period):
        yield f"period {row.period!r}: write 2025, 2025-H1, 2025-07, 2026-01-01 or 2024/2025"
    if quantity.period and row.period != quantity.period and not row.note.strip():
        yield f"the sentence says {quantity.period}; say in the note why the period is another"
    if row.unit and quantity.unit:
        yield f"the document prints the unit {quantity.unit}; leave unit empty"
    if row.unit and not row.note.strip():
        yield "the document prints no unit; say in the note why it is this one"
    if quantity.negated and not row.note.strip():
        yield "the sentence denies it; say so in the note"
    in_question = quantity.part == "question"
    if row.stands_in == "question" and not in_question:
        yield "its quantity stands in the answer; stands_in is not question"
    if row.stands_in == "answer" and in_question:
        yield "its quantity stands in the question; stands_in is not answer"
    if (row.stands_in == "question") != (row.answered is not None):
        yield "answered is for what stands only in the question: fill it there and nowhere else"
    own = [source.questions[quantity.question]]
    yield from stray_numbers(row.label, own)
    yield from stray_numbers(row.note, own)


def anomaly_problems(row: AnomalyCode, source: Source) -> Iterator[str]:
    """Yield what is wrong with a slip in the source; its reading may say what is not printed."""
    question = source.questions[row.question]
    yield from _missing(row.quote, question)
    if not row.reading.strip():
        yield "say how the book reads it"
    yield from stray_numbers(row.note, [question])


def element_problems(row: ElementCode, source: Source) -> Iterator[str]:
    """Yield what is wrong with an element; the answer's words may stand where it points to."""
    question = source.questions[row.question]
    if not row.element.strip():
        yield "say in a few words what is asked"
    if row.ask_quote not in question.question_text or not row.ask_quote.strip():
        yield f"the words that ask it are not in this question: {row.ask_quote!r}"
    if row.status == "absent":
        if row.answer_quote:
            yield "what is absent has no answer_quote; leave it empty"
    else:
        answers = [each.answer_text or "" for each in source.with_targets[row.question]]
        if not row.answer_quote.strip() or not any(row.answer_quote in each for each in answers):
            yield (f"the quote is not in this answer or one it points to: {row.answer_quote!r}")
    yield from stray_numbers(f"{row.element} {row.note}", source.with_targets[row.question])


def confidentiality_problems(row: ConfidentialityCode, source: Source) -> Iterator[str]:
    """Yield what is wrong with an act of confidentiality; a stated ground is the answer's own."""
    answer = source.questions[row.question].answer_text or ""
    if not row.quote.strip() or row.quote not in answer:
        yield f"the quote is not in this answer: {row.quote!r}"
    if row.ground != NO_GROUND and (not row.ground.strip() or row.ground not in answer):
        yield f"the ground is not in this answer: {row.ground!r}; write it as it stands there"


def tension_problems(row: TensionCode, source: Source) -> Iterator[str]:
    """Yield what is wrong with a tension between two statements."""
    for number, quote in ((row.question_a, row.quote_a), (row.question_b, row.quote_b)):
        if number not in source.questions:
            yield f"there is no question {number!r} in this document"
            return
        yield from _missing(quote, source.questions[number])
    if not row.note.strip():
        yield "say in the note what does not sit well together"
    both = {row.question_a, row.question_b}
    linked = [
        source.questions[number]
        for number, targets in source.with_targets.items()
        if number in both or both & {target.question for target in targets}
    ]
    yield from stray_numbers(row.note, linked)


def commitment_problems(row: CommitmentCode, source: Source) -> Iterator[str]:
    """Yield what is wrong with an announced step."""
    question = source.questions[row.question]
    if not row.quote.strip() or row.quote not in (question.answer_text or ""):
        yield f"the quote is not in this answer: {row.quote!r}"
    if not row.commitment.strip():
        yield "say in one line what is announced"
    if not is_period(row.due) or "/" in row.due:
        yield f"due {row.due!r}: write 2026, 2026-H1, 2026-Q2 or 2026-07-01, or leave it empty"
    if row.due_inferred and not row.due:
        yield "nothing is due; due_inferred is false"
    if row.due and not row.due_inferred and row.due[:4] not in row.quote:
        yield f"the quote does not print the year {row.due[:4]}; due_inferred is true"
    part = row.due[5:]
    if part in WORDS_OF_TERM and not any(word in row.quote for word in WORDS_OF_TERM[part]):
        yield f"the quote does not say {part}: {', '.join(WORDS_OF_TERM[part])}"
    yield from stray_numbers(row.commitment, [question])


def abbreviation_problems(row: AbbreviationCode, source: Source) -> Iterator[str]:
    """Yield what is wrong with an abbreviation: it and its forms are the document's own."""
    texts = [each.question_text for each in source.questions.values()]
    texts += [each.answer_text or "" for each in source.questions.values()]
    if not row.abbreviation.strip():
        yield "say which abbreviation it is"
        return
    within_a_form = any(row.abbreviation in form for form in row.forms)
    for form in row.forms if within_a_form else (row.abbreviation, *row.forms):
        if not any(spans_of(form, text) for text in texts):
            yield f"{form!r} does not stand in this document"
    if not row.given_in:
        if row.quote:
            yield "a quote without a question; say in given_in where it stands"
        return
    if row.given_in not in source.questions:
        yield f"there is no such question in this document: {row.given_in!r}"
        return
    yield from _missing(row.quote, source.questions[row.given_in])
    if not row.expansion.strip():
        yield "the document writes it out; say in expansion how"
    elif not writes_out(row.quote, row.expansion):
        yield f"the quote does not write out {row.expansion!r}: {row.quote!r}"


def _missing(quote: str, question: Question) -> Iterator[str]:
    if not stands_in(quote, question):
        yield f"the quote is not in this question or its answer: {quote!r}"
