"""Heads that are so only all together: `Vraag 1/8` to `Vraag 8/8`, `Q1.` with its `A1.`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kamerboek.document.questions.numbers import Number
from kamerboek.document.questions.styles import Mark

OF_TOTAL = re.compile(
    r"^[ \t\xa0]*(?P<line>[*_#]{0,4}[ ]?)(?P<head>(?P<word>Vraag|VRAAG|Antwoord|ANTWOORD)[ \xa0]"
    r"(?P<number>\d{1,3})[ \xa0]?(?:/|van)[ \xa0]?(?P<total>\d{1,3})(?!\d)[:.]?[*_]{0,4}"
    r"[ \t\xa0]*)(?:$|(?=[A-ZÀ-Þ«“‘]))",
    re.MULTILINE,
)
"""A question's number and how many there are: `Vraag 1/8`, `Vraag 1 van 8`."""

LETTER = re.compile(
    r"^[ \t\xa0]*(?P<line>[*_#]{0,4}[ ]?)(?P<head>(?P<word>[QVA])[ \xa0]?"
    r"(?P<number>\d{1,3})[.:)]?[*_]{0,4}[ \t\xa0]*)(?:$|(?<=[ \t\xa0])(?=[A-ZÀ-Þ«“‘€\d]))",
    re.MULTILINE,
)
"""`Q1. Hoe`, `A1. Zo`, `V1`: a quarter and a road have such names too."""

LEAST = 2
"""Questions that are headed so."""


def heads_together(text: str) -> dict[int, Mark]:
    """Return the heads by where each begins; nothing where they do not count on from 1."""
    totals = list(OF_TOTAL.finditer(text))
    asked = [each for each in totals if each["word"].startswith("V")]
    one_total = {int(each["total"]) for each in totals}
    if _counts(asked) and len(one_total) == 1 and len(asked) <= min(one_total):
        return _marks(totals)
    letters = list(LETTER.finditer(text))
    for letter in "QV":
        heads = [each for each in letters if each["word"] in (letter, "A")]
        asked, answered = heads[::2], heads[1::2]
        each_answered = [each["number"] for each in asked] == [each["number"] for each in answered]
        words = {each["word"] for each in asked}, {each["word"] for each in answered}
        if _counts(asked) and each_answered and words == ({letter}, {"A"}):
            return _marks(heads)
    return {}


def _counts(asked: Sequence[re.Match[str]]) -> bool:
    numbers = [int(each["number"]) for each in asked]
    return len(numbers) >= LEAST and numbers == list(range(1, len(numbers) + 1))


def _marks(heads: Sequence[re.Match[str]]) -> dict[int, Mark]:
    return {
        each.start("line"): Mark(
            "answer" if each["word"].startswith("A") else "labelled",
            (Number(int(each["number"]), ""),),
            each.start("head"),
            each.end("head"),
            "label" if _goes_on(each) else "heading",
        )
        for each in heads
    }


def _goes_on(head: re.Match[str]) -> bool:
    """Say whether the text begins on the line of its head."""
    return head.end() < len(head.string) and head.string[head.end()] not in "\r\n"
