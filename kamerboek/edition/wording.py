"""Words of the document in the analyst's hands: quotes as printed, numbers that are its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import chain

from rapidfuzz import fuzz

from kamerboek.annotate import Reference
from kamerboek.document import Question
from kamerboek.edition.schemas import WordsOf

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
PLAIN = re.compile(r"\d+(?:,\d+)?")

NEAR = 60
"""From which likeness words of the document are shown beside a quote that does not stand there."""


def printed_at(quote: str, text: str, slips: Sequence[str] = ()) -> tuple[int, int] | None:
    """Return where the words of a quote stand in a text, half-open; None where they do not.

    The white space between words may differ: a document breaks its lines where it likes; the first
    place with the same counts, else the first. Letters, capitals and punctuation may not differ,
    and a quote begins and ends where a word or a number does: `een plan` does not stand in `geen
    plan`, nor `15 miljard` in `1,15 miljard`, nor `openbaar` in `niet-openbaar`. Only within
    `slips`, words of the text in which the document slipped, it may be cut out of a word.
    """
    words = quote.split()
    if not words or any(word not in text for word in words):
        return None
    for place in chain(_same(quote, text), _spaced_otherwise(words, text)):
        if not any(WITHIN.match(text, at) for at in place):
            return place
        if any(_holds(slip, text, place) for slip in slips):
            return place
    return None


def _same(quote: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield where a text has a quote to the letter."""
    start = text.find(quote)
    while start >= 0:
        end = start + len(quote)
        yield start, end
        start = text.find(quote, end)


def _spaced_otherwise(words: Sequence[str], text: str) -> Iterator[tuple[int, int]]:
    """Yield where a text has words behind each other, whatever the white space between them."""
    for found in re.finditer(r"\s+".join(map(re.escape, words)), text):
        yield found.span()


LETTER = r"[^\W\d⁰¹²³⁴-⁹]"
WITHIN = re.compile(
    rf"(?<={LETTER})(?={LETTER})|(?<=\d)(?=\d|{LETTER})|(?<=\d)(?=[.,]\d)|(?<=\d[.,])(?=\d)"
    rf"|(?<={LETTER})(?=[-‐‑]\w)|(?<={LETTER}[-‐‑])(?=\w)"
)
"""A place within a word or a number; the number of a note may stand right behind a word."""


def _holds(words: str, text: str, place: tuple[int, int]) -> bool:
    around = printed_at(words, text)
    return around is not None and around[0] <= place[0] and place[1] <= around[1]


def as_printed(quote: str, texts: Sequence[str], slips: Sequence[str] = ()) -> str | None:
    """Return the words of a quote as one of the texts prints them; None where none does.

    What counts as the same is what `printed_at` finds. A text with the same white space counts,
    else the first.
    """
    printed = []
    for text in texts:
        if place := printed_at(quote, text, slips):
            printed.append(text[place[0] : place[1]])
            if printed[-1] == quote:
                return quote
    return printed[0] if printed else None


def stands_in(quote: str, question: Question, slips: Sequence[str] = ()) -> bool:
    """Return whether the words stand in the question or its answer, whatever the white space."""
    texts = [question.question_text, question.answer_text or ""]
    return as_printed(quote, texts, slips) is not None


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


def with_targets(
    questions: Sequence[Question], references: Iterable[Reference]
) -> Mapping[str, Sequence[Question]]:
    """Return for each question itself and those that its answer points to, in document order."""
    place = {question.question: index for index, question in enumerate(questions)}
    pointed = [{index} for index in range(len(questions))]
    for row in references:
        pointed[place[row.from_question]].add(place[row.to_question])
    return {
        question.question: [questions[index] for index in sorted(pointed[place[question.question]])]
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
