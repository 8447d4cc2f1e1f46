"""What can be wrong with a rule: a quote, a formula's sentence, a typed number, a pointer."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator, Mapping

from kamerboek.checks.rules import Check
from kamerboek.document import Question
from kamerboek.edition.edition import Edition
from kamerboek.edition.wording import printed_at, stands_in

CHECK_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
POINTER = re.compile(r"(?P<word>vraag|antwoord)_(?P<number>\w+)")
"""A place in a sentence where a link to a question stands: `vraag_22`, `antwoord_22`."""
CLOSING, OWN_CHOICE = "with_room", "dit boek"
"""What closes a side that the document leaves open, and the words that say whose choice it is."""
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
WORDS_OF_DOCUMENT = re.compile(r"‘[^’]*’")
NO_FIGURE = re.compile(rf"{WORDS_OF_DOCUMENT.pattern}|\{{[^}}]*\}}|{YEAR.pattern}")
"""What may hold a digit in a rule's own words: words of the document, a place, a year."""


def rule_problems(check: Check, edition: Edition) -> Iterator[str]:
    """Yield what is wrong with a rule of this edition."""
    if not CHECK_ID.fullmatch(check.id):
        yield f"id {check.id!r}: lower-case letters and digits with hyphens"
    if not check.title.strip():
        yield "the title is empty: say what is compared"
    compared, read = bool(check.left and check.right), check.kind == "statements"
    if read != (check.verdict is not None):
        yield "a verdict is written down for a check of statements, and for no other"
    if sum([compared, read, bool(check.lacking) and not compared]) != 1 or not check.sentence:
        yield "give left and right to compare, or what is lacking, or statements with a verdict"
    if read and len(check.quotes) < 2:
        yield "statements need two quotes or more"
    if read and check.verdict == "under_reading" and not check.assumption:
        yield "say in the assumption under which reading the statements fit"
    known = {question.question: question for question in edition.questions}
    for quote in check.quotes:
        if quote.question not in known:
            yield f"there is no question {quote.question!r} in this document"
        elif not stands_in(quote.quote, known[quote.question]):
            yield f"not in question {quote.question} or its answer: {quote.quote!r}"
    for named in (check.counts or {}).values():
        for name in named.names:
            question = known.get(named.question)
            if question is None or not _is_named(name, question, edition):
                yield f"not in question {named.question} or its answer: {name!r}"
    assumptions = [check.assumption] if check.assumption else []
    for assumption in (*assumptions, *(reading.assumption for reading in check.reading)):
        if not assumption.startswith("als "):
            yield f"an assumption begins with 'als': {assumption!r}"
    if bool(check.left) != bool(check.right):
        yield "left and right come together: give both, or neither"
    if check.reading and not compared:
        yield "readings are of a comparison: give left and right"
    if read and check.verdict == "untestable" and not check.lacking:
        yield "say in lacking why the statements cannot be tested"
    for formula, said in _said_of_formulas(check):
        if CLOSING in formula and OWN_CHOICE not in said:
            yield f"{CLOSING} is a choice: say so ({OWN_CHOICE!r}) in a sentence: {said!r}"
    for text in (check.sentence, *(reading.sentence for reading in check.reading)):
        if not _is_template(text):
            yield f"a brace without its other: {text!r}"
            return
        sides = {name for name in placeholders(text) if not POINTER.fullmatch(name)}
        if sides - {"left", "right"} or (sides and not compared):
            yield f"a sentence may hold {{left}} and {{right}} of a comparison: {text!r}"
        for side in ("left", "right"):
            if len(re.findall(rf"\{{{side}\b", text)) > 1:
                yield f"a sentence gives each side once, not {{{side}}} again: {text!r}"
        names = sorted(placeholders(text))
        pointed = [found["number"] for name in names if (found := POINTER.fullmatch(name))]
        for number in pointed:
            if number not in known:
                yield f"the sentence points to question {number!r}, which is not in this document"
    yield from _pointed_astray(check, edition, known)
    dated = _years_named(check)
    printed = "\n".join(f"{each.question_text}\n{each.answer_text}" for each in edition.questions)
    for text in _own_words(check):
        for quoted in WORDS_OF_DOCUMENT.findall(text):
            words = quoted[1:-1]
            begins = words[:1].upper() + words[1:]  # where it begins a sentence of the document
            if printed_at(words, printed) is None and printed_at(begins, printed) is None:
                yield f"the document does not print {quoted}: {text!r}"
        for year in YEAR.findall(WORDS_OF_DOCUMENT.sub("", text)):
            if year not in dated:
                yield f"the year {year} is in none of the figures and quotes: {text!r}"
        if typed := re.search(r"\d+", NO_FIGURE.sub("", text)):
            yield f"a typed number {typed[0]!r}: quote it ‘so’ or let a figure say it: {text!r}"


def _is_named(name: str, question: Question, edition: Edition) -> bool:
    """Say whether a question or its answer names a thing, also where it runs words together."""
    return stands_in(name, question, edition.coding.slips(question))


def _pointed_astray(check: Check, edition: Edition, known: Mapping[str, Question]) -> Iterator[str]:
    """Yield each pointer to a part of a question in which nothing stands that the rule rests on.

    Nothing is said of a rule that rests on neither, or on an indicator that is not coded.
    """
    formulas = {"left": check.left, "right": check.right}
    every = [*formulas.values(), *(each.left + each.right for each in check.reading)]
    named = {name for formula in every for name in INDICATOR.findall(formula)}
    rows = [row for row in edition.coding.indicators if row.indicator in named]
    if named - {row.indicator for row in rows}:
        return
    places = {
        (word, row.quantity.partition("@")[0])
        for row in rows
        for part, word in PARTS.items()
        if row.stands_in in (part, "both")
    }
    quoted = [(quote.quote, quote.question) for quote in check.quotes]
    quoted += [
        (name, each.question) for each in (check.counts or {}).values() for name in each.names
    ]
    for words, number in quoted:
        if number in known:
            question = known[number]
            texts = {"vraag": question.question_text, "antwoord": question.answer_text or ""}
            places |= {(word, number) for word, text in texts.items() if printed_at(words, text)}
    if not places:
        return
    for text in (check.sentence, *(reading.sentence for reading in check.reading)):
        for found in POINTER.finditer(text):
            word, number = found["word"], found["number"]
            if number in known and (word, number) not in places:
                yield f"{word} {number} has nothing that the rule rests on: {text!r}"
    for side, word, number in SIDE_IN.findall(check.sentence):
        of = QUESTION_OF.findall(formulas[side])
        if of and number not in of:
            yield f"{{{side}}} is not in {word} {number}, but in question {', '.join(of)}"


INDICATOR = re.compile(r"([A-Za-z_]\w*)\[")
QUESTION_OF = re.compile(r'\[\s*"[^"]*"\s*,\s*"([^"]*)"\s*\]')
SIDE_IN = re.compile(r"\{(left|right)\} in \{(vraag|antwoord)_(\w+)\}")
PARTS = {"question": "vraag", "answer": "antwoord"}


def _years_named(check: Check) -> set[str]:
    formulas = [check.left, check.right, *(each.left + each.right for each in check.reading)]
    quoted = [quote.quote for quote in check.quotes]
    return {year for text in (*formulas, *quoted) for year in YEAR.findall(text)}


def _said_of_formulas(check: Check) -> Iterator[tuple[str, str]]:
    """Yield the formulas of each comparison with what is said of it."""
    yield check.left + check.right, check.sentence + check.assumption
    for each in check.reading:
        yield each.left + each.right, each.sentence + each.assumption


def _own_words(check: Check) -> Iterator[str]:
    yield from (check.title, check.sentence, check.assumption, check.lacking)
    for reading in check.reading:
        yield from (reading.assumption, reading.sentence)


def _is_template(text: str) -> bool:
    try:
        placeholders(text)
    except ValueError:
        return False
    return True


def placeholders(template: str) -> set[str]:
    """Return the names in braces of a sentence."""
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}
