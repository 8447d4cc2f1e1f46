"""Words of the document in the analyst's hands: quotes as printed, numbers that are its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from rapidfuzz import fuzz

from kamerboek.annotate import find_references
from kamerboek.document import Question
from kamerboek.edition.schemas import WordsOf

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
PLAIN = re.compile(r"\d+(?:,\d+)?")

NEAR = 60
"""From which likeness words of the document are shown beside a quote that does not stand there."""


def as_printed(quote: str, texts: Sequence[str]) -> str | None:
    """Return the words of a quote as one of the texts prints them; None where none does.

    The white space between words may differ: a document breaks its lines where it likes. Letters,
    capitals and punctuation may not. The first text counts, and in it the first place.
    """
    words = quote.split()
    if not words:
        return None
    if any(quote in text for text in texts):
        return quote
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    return next((found[0] for text in texts if (found := pattern.search(text))), None)


def stands_in(quote: str, question: Question) -> bool:
    """Return whether the words stand in the question or its answer, whatever the white space."""
    return as_printed(quote, [question.question_text, question.answer_text or ""]) is not None


def nearest_words(quote: str, texts: Sequence[str]) -> str:
    """Return the words of the texts that are most like a quote, on one line; empty if none are."""
    best, found = float(NEAR), ""
    for text in texts:
        place = fuzz.partial_ratio_alignment(quote, text, score_cutoff=best)
        if quote.strip() and place is not None and place.score > best:
            best = place.score
            found = " ".join(_whole_words(text, place.dest_start, place.dest_end).split())
    return found


def _whole_words(text: str, start: int, end: int) -> str:
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return text[start:end]


def with_targets(questions: Sequence[Question]) -> Mapping[str, Sequence[Question]]:
    """Return for each question itself and the questions that its answer points to."""
    pointed: dict[str, set[str]] = {question.question: set() for question in questions}
    for row in find_references(questions):
        pointed[row.from_question].add(row.to_question)
    return {
        question.question: [
            other
            for other in questions
            if other is question or other.question in pointed[question.question]
        ]
        for question in questions
    }


def texts_of(
    mark: WordsOf, number: str, targets: Mapping[str, Sequence[Question]]
) -> Sequence[str]:
    """Return the texts in which words of a column may stand, for the question `number`."""
    own = next(each for each in targets[number] if each.question == number)
    answers = [own.answer_text or ""]
    if mark.part in ("answers", "linked"):
        answers += [each.answer_text or "" for each in targets[number] if each.question != number]
    match mark.part:
        case "question":
            return [own.question_text]
        case "answer" | "answers":
            return answers
        case "either" | "linked":
            return [own.question_text, *answers]


def stray_numbers(text: str, questions: Sequence[Question]) -> Iterator[str]:
    """Yield each number in an analyst's words that none of these texts has.

    What an analyst writes about a question repeats its numbers or names questions that it is
    linked to; another number is a slip. `60` is the number that `60,0` is.
    """
    named = NUMBER.findall(text)
    if not named:
        return
    texts = (f"{each.question_text} {each.answer_text or ''}" for each in questions)
    printed = {number for text in texts for number in NUMBER.findall(text)}
    printed |= {number for each in questions for number in (each.question, *_last(each.question))}
    values = {value for number in printed if (value := _value(number)) is not None}
    for number in named:
        if number not in printed and _value(number) not in values:
            yield number


def _last(number: str) -> list[str]:
    """Return the digits of a number that has its section before it: `3` of `A.3`."""
    return number.rsplit(".", 1)[1:]


def _value(number: str) -> Decimal | None:
    """Return what a number as Dutch prints it comes to; None for what is no number but `3.1.2`."""
    if GROUPED.fullmatch(number) or PLAIN.fullmatch(number):
        return Decimal(number.replace(".", "").replace(",", "."))
    return None
