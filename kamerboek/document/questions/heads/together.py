"""Heads that are so only all together: `Vraag 1/8`, `Q1` with `A1`, `V:` with `A:`, `a.` with
`Antwoord`, `Zienswijze 1` with `Reactie`."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from kamerboek.document.questions.wording.lines import Line
from kamerboek.document.questions.wording.numbers import Number
from kamerboek.document.questions.wording.searching import found_from
from kamerboek.document.questions.wording.sentence_ends import ENDS
from kamerboek.document.questions.wording.styles import Mark, Strength, StyleName

OF_TOTAL = re.compile(
    r"^[ \t\xa0]*(?P<line>[*_#]{0,4}[ ]?)(?P<head>(?P<word>Vraag|VRAAG|Antwoord|ANTWOORD)[ \xa0]"
    r"(?P<number>\d{1,3})[ \xa0]?(?:/|van)[ \xa0]?(?P<total>\d{1,3})(?!\d)[:.]?[*_]{0,4}"
    r"[ \t\xa0]*)(?:$|(?=[A-ZÀ-Þ«“‘]))",
    re.MULTILINE,
)
"""A question's number and how many there are: `Vraag 1/8`, `Vraag 1 van 8`."""

_BEHIND = r"[*_]{0,4}[ \t\xa0]*(?:(?=[\r\n]|\Z)|(?<=[ \t\xa0])(?=[A-ZÀ-Þ«“‘€\d(*_]))"

FIRST_OF_TOTAL = re.compile(r"1(?<=[aA][gG][ \xa0]1)[ \xa0]?(?:/|van)")

LETTER = re.compile(
    r"(?<![^\s*_#])(?:(?P<asks>Q|V(?:[Rr]\.?)?)|(?P<answers>A(?:(?:ntw|NTW)\.?)?))"
    rf"(?:[ \xa0-]?(?P<number>\d{{1,3}})[.:)]{{0,2}}|(?:(?<=\.)|[.:])){_BEHIND}"
)
"""`Q1. Hoe`, `A1: Zo`, `V-1`, `V:`, `Antw. 3`: a quarter and a road have such names too."""

ITEM = re.compile(
    r"(?<![^\s*_#])(?:(?P<asks>(?:(?P<word>Vraag|VRAAG)[ \xa0])?)(?P<number>[A-Ha-h]|[IVX]{1,5})"
    r"(?:[.:)]|(?(word)|(?!)))"
    r"|(?P<answers>(?:Antwoord|ANTWOORD)(?:[ \xa0](?:op[ \xa0]vraag[ \xa0])?"
    r"(?:[A-Ha-h]|[IVX]{1,5})(?![^\W_]))?"
    rf"[ \xa0]?[.:)]?)){_BEHIND}"
)
"""`a. Hoe`, `Vraag A: Hoe`, `II. Hoe`, with `Antwoord`: lists have such items too."""

OF_LETTER = re.compile(r"[QVA](?=[ \xa0-]?\d|[.:]|[rR]\.?[ \xa0:\d]|(?:ntw|NTW)[. \xa0:\d])")
OF_ANSWER = re.compile(r"A(?=[ \xa0-]?\d|[.:]|(?:ntw|NTW)[. \xa0:\d])")
OF_ITEM = re.compile(
    r"[A-Ha-hIVX](?=[IVX]{0,4}[.:)])|[VA](?=raag[ \xa0][A-Ha-hIVX]{1,5}\b|RAAG"
    r"|ntwoord|NTWOORD)"
)
"""With what those begin."""

NUMBERED = re.compile(r"^[ \t*_#]*(?:(?:Vraag|VRAAG)[ \xa0])?\(?1(?!\d)", re.MULTILINE)
"""Where questions have numbers, letters are of their items."""

PAIRED_HEAD = re.compile(r"V(?<!\SV)(?:raag[ \xa0]II(?![^\W_])|r\.[ \xa0]?2(?!\d))")
"""The second of heads that are told by those of their answers: `Vraag II`, `Vr. 2`."""

SECOND_ITEM = re.compile(r"b(?<!\wb)[.)][ \t\xa0]|I(?<!\wI)I[.)][ \t\xa0]|raag[ \xa0](?:[Bb]|II)\b")

ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")

LEAST = 2
"""Questions that are headed so."""


@dataclass(frozen=True)
class Head:
    """What heads a question or an answer: its mark, and where that begins with its decoration."""

    start: int
    mark: Mark
    asks: str
    """The word or letter of a question's head; empty where it is an answer's."""
    number: str
    stop: str
    """With what it ends: `V1:`, `V1.`, `V1`."""


def heads_together(text: str, found: Sequence[Line]) -> dict[int, Mark]:
    """Return the heads of lines by where each begins; nothing where they do not count on from 1."""
    totals = list(OF_TOTAL.finditer(text)) if FIRST_OF_TOTAL.search(text) else []
    asked = [int(each["number"]) for each in totals if each["word"].startswith("V")]
    one_total = {int(each["total"]) for each in totals}
    counts = len(asked) >= LEAST and asked == list(range(1, len(asked) + 1))
    if counts and len(one_total) == 1 and len(asked) <= min(one_total):
        return {each.start("line"): _of_total(each) for each in totals}
    every = _letters(text) or _items(text)
    begins = {line.start for line in found if line.kind == "text"} if every else set()
    paired = _paired([head for head in every if head.start in begins])
    return {head.start: head.mark for head in paired}


def heads_within(text: str) -> list[Head]:
    """Return the heads of a text without lines, each behind the end of a sentence, or nothing.

    An answer may have lost its full stop before the next question, where no head is missing.
    """
    every = _letters(text) or _items(text)
    ended = [
        head
        for head in every
        if not text[max(0, head.start - 3) : head.start].strip()
        or ENDS.search(text, head.start - 3, head.start)
    ]
    begins = {head.start for head in ended}
    return _paired(ended) or _paired([head for head in every if head.asks or head.start in begins])


def heads_of_another_word(text: str, found: Sequence[Line]) -> list[tuple[Mark, int]]:
    """Return the heads of lines with one word that counts on, each with its answer's; or nothing.

    `Raadsvraag 1:`, `Punt 2`, `[Vraag 3]`, each with the line at which it begins.
    """
    heads = [
        (match, index)
        for index, line in enumerate(found)
        if line.kind == "text" and (match := WORDED.match(text, line.start, line.end))
    ]
    asked, answered = heads[::2], heads[1::2]
    words = {match["word"] for match, _ in asked}
    numbers = [match["number"] for match, _ in asked]
    in_turn = all(match["answers"] for match, _ in answered) and None not in words
    counts = numbers == [str(at + 1) for at in range(len(asked))]
    if not (in_turn and counts and len(words) == 1 and len(answered) == len(asked) >= LEAST):
        return []
    return [
        (
            Mark(
                "bare answer" if match["answers"] else "labelled",
                () if match["answers"] else (Number(int(match["number"]), ""),),
                match.start(),
                match.end(),
                "label" if match.end() < found[index].end else "heading",
            ),
            index,
        )
        for match, index in heads
    ]


WORDED = re.compile(
    r"[*_#]{0,4}[ ]?[\[(]?(?:(?P<answers>(?:Antwoord|Reactie|Beantwoording)(?:[ \xa0]\d{1,3})?)"
    r"|(?P<word>[A-Z][\w/-]*\.?(?:[ \xa0][a-z][\w/-]*){0,2})[ \xa0](?P<number>\d{1,3}))"
    rf"(?![\w,])[\])]?[ \xa0]?[:.)–—|-]{{0,2}}{_BEHIND}"
)


def _letters(text: str) -> list[Head]:
    """Return every `Q1`, `V:`, `A1` that may be a head, where one number or more has both."""
    answers = found_from(OF_ANSWER, LETTER, text)
    if sum(1 for _ in itertools.islice(answers, LEAST)) < LEAST:
        return []
    found = [_head(text, each) for each in found_from(OF_LETTER, LETTER, text)]
    asked = {head.number for head in found if head.asks}
    return found if asked & {head.number for head in found if not head.asks} else []


def _items(text: str) -> list[Head]:
    """Return every `b.` and `Antwoord` that may be a head, where no question has a number."""
    if NUMBERED.search(text) or not SECOND_ITEM.search(text):
        return []
    return [_head(text, each) for each in found_from(OF_ITEM, ITEM, text)]


def _head(text: str, found: re.Match[str]) -> Head:
    start = found.start()
    if decorated := DECORATED.search(text, max(0, start - 6), start):
        start = decorated.start()
    number = found["number"] or ""
    numbers = (Number(int(number), ""),) if number.isdigit() else ()
    answers = found["answers"] is not None
    style: StyleName = "answer" if numbers else "bare answer"
    if not answers:
        style = "labelled" if numbers else "bare"
    goes_on = found.end() < len(text) and text[found.end()] not in "\r\n"
    strength: Strength = "label" if goes_on else "heading"
    mark = Mark(style, numbers, found.start(), found.end(), strength)
    stop = found[0].strip("*_ \t\xa0")[-1:]
    asks = "" if answers else found["asks"] or number
    return Head(start, mark, asks, number, "" if stop.isalnum() else stop)


DECORATED = re.compile(r"[*_#]{1,4}[ ]?$")


def _paired(every: Sequence[Head]) -> list[Head]:
    """Return the heads of one form, or else all, where they stand in turn and count on."""
    numbered = [head for head in every if head.mark.numbers]
    bare = [head for head in every if not head.mark.numbers]
    alike = [[head for head in numbered if head.stop == stop] for stop in (":", ".", ")", "")]
    for heads in (*alike, numbered, bare):
        asked, answered = heads[::2], heads[1::2]
        if len(asked) != len(answered) or any(head.asks for head in answered):
            continue
        if len(asked) >= LEAST and all(head.asks for head in asked) and _counts(asked, answered):
            return heads
    return []


def _counts(asked: Sequence[Head], answered: Sequence[Head]) -> bool:
    """Say whether questions count on from 1 or from a, or have no numbers; answers as they do."""
    numbers = [head.number.lower() for head in asked]
    if not any(numbers):
        return len({head.asks for head in asked}) == 1
    if numbers[0] == "i":
        return tuple(numbers) == ROMAN[: len(numbers)]
    if numbers[0] == "a":
        return numbers == [chr(ord("a") + at) for at in range(len(numbers))]
    same = numbers == [head.number for head in answered]
    alike = len({head.asks for head in asked}) == 1
    return same and alike and numbers == [str(at + 1) for at in range(len(numbers))]


def _of_total(head: re.Match[str]) -> Mark:
    goes_on = head.end() < len(head.string) and head.string[head.end()] not in "\r\n"
    return Mark(
        "answer" if head["word"].startswith("A") else "labelled",
        (Number(int(head["number"]), ""),),
        head.start("head"),
        head.end("head"),
        "label" if goes_on else "heading",
    )
