"""Quotations at the end of answers that are of the next question: a party prints them above it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kamerboek.document.questions.bounds.cleaning import clean_ends
from kamerboek.document.questions.pairs.arrangement import Arrangement
from kamerboek.document.questions.wording.lines import Line
from kamerboek.document.text import Span

QUOTED = re.compile(
    r"[.?!][\"”’»)]{0,2}\d{0,2}(?:[ \t]*\n[ \t]*\n\s*|[ ](?=[“\"]))"
    r"(?P<quoted>(?:[A-Z][^\n“\"«»”.?!]{4,80}:[ ])?"
    r"[“\"«][^“”\"«»\n]{20,500}[”\"»]\.?(?:[ ]\([^()\n]{3,120}\)\.?)?)$"
)
"""Behind a sentence, below a blank line or where lines were lost, words between quotes and perhaps
where they stand.
"""

QUOTE_ENDS = ("”", '"', "»", ")", ".")

TAIL = 600
"""Characters at an answer's end in which such a quotation stands."""

LEAST_QUOTING = 2
"""Answers that end so, from which the quotations are of the questions below them."""


def without_quotations(
    text: str, found: Sequence[Line], starts: Sequence[int], result: Arrangement
) -> None:
    """Leave quotations out with which several answers but the last end: they lead to a question."""
    quoting: list[tuple[int, Span]] = []
    for index, (_, span) in enumerate(result.answers[:-1]):
        if text.endswith(QUOTE_ENDS, span.start, span.end):
            match = QUOTED.search(text[max(span.start, span.end - TAIL) : span.end])
            quoting += [(index, Span(span.end - len(match["quoted"]), span.end))] if match else []
    if len(quoting) < LEAST_QUOTING:
        return
    for index, quoted in quoting:
        names, span = result.answers[index]
        said = f"a quotation behind {', '.join(names)} was taken for the next question's"
        result.warn("guessed_boundary", said, names[-1], quoted)
        result.answers[index] = (
            names,
            clean_ends(text, found, starts, Span(span.start, quoted.start)),
        )
