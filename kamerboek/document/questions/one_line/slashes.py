"""Numbers of questions that an answer names with a slash between them: `2/3`, and no page."""

from __future__ import annotations

import itertools
import re
from collections import Counter

from kamerboek.document.text import Span

BY = r"(?:Antwoord|Mededeling)\s(?:van|door)\s"
ON_A_DAY = r"[^?]{3,250}?\([Oo]ntvangen\s[^)?]{6,40}\)"
HEADING = re.compile(rf"(?<!\S){BY}{ON_A_DAY}")
"""`Antwoord van minister Ab. (Ontvangen 3 mei 2004)`: answers by number to all that was asked."""

RECEIVED = "ntvangen"
"""What stands in such a heading, with a capital or not."""

NUMBERS = re.compile(
    r"(?<!\S)(?P<first>\d{1,2})(?P<slashed>(?:[ ]?/[ ]?\d{1,2}){1,7})?"
    r"(?:(?:,\s\d{1,2}){0,12},?\s(?:en|t/m)\s(?P<last>\d{1,2}))?(?=\s+[A-Z‘“\"(«€–])"
)
"""What may head such an answer: a number, or some with a slash or a word between them."""


def slashed_numbers(text: str) -> list[Span]:
    """Return where `2/3` heads an answer: behind that to 1, and where no other page has that total.

    They stand behind the heading of the answers to all questions, whose numbers they count on.
    """
    heading = HEADING.search(text) if "/" in text and RECEIVED in text else None
    if heading is None:
        return []
    totals = Counter(re.findall(r"(?<!\S)\d{1,3}[ ]?/[ ]?(\d{1,3})(?!\S)", text))
    result: list[Span] = []
    answered = 0
    for match in NUMBERS.finditer(text, heading.end()):
        if int(match["first"]) != answered + 1:
            continue
        numbers = [int(each) for each in re.findall(r"\d+", match["slashed"] or "")]
        if not numbers:
            answered = max(answered + 1, int(match["last"] or 0))
            continue
        steps = itertools.pairwise([answered + 1, *numbers])
        if all(after == before + 1 for before, after in steps) and totals[str(numbers[-1])] <= 1:
            result.append(Span(match.start(), match.end("slashed")))
            answered = numbers[-1]
    return result
