"""Readings written into their documents: `{?1|Hoe?}` is question 1, `{=1|Zo.}` its answer.

What a page prints is `{page|1/2}`, `{title|…}` or `{rule|…}`, a note `{note|1 Zie …}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from kamerboek.document import DocumentText, ParsedDocument, parse_questions

LEFT_OUT = {"page_mark": "page", "running_title": "title", "rule": "rule", "note": "note"}

Place = tuple[int, int, str]


def plain(marked: str) -> str:
    """Return a document without what is written into it."""
    return re.sub(r"\{[^{}|]*\||\}", "", marked)


def with_marks(text: str, places: Iterable[Place]) -> str:
    """Write into a text what stands at these places of it: start, end, and what it is."""
    result: list[str] = []
    ends: list[int] = []
    at = 0

    def upto(place: int) -> None:
        nonlocal at
        while ends and ends[-1] <= place:
            result.extend((text[at : ends[-1]], "}"))
            at = ends.pop()
        result.append(text[at:place])
        at = place

    for start, end, what in sorted(places, key=lambda each: (each[0], -each[1])):
        upto(start)
        result.append(f"{{{what}|")
        ends.append(end)
    upto(len(text))
    return "".join(result)


def reading(document: str | DocumentText) -> str:
    """Return a document with its reading written into it."""
    return written(parse_questions(document))


def written(parsed: ParsedDocument) -> str:
    """Return a document that was read with its reading written into it."""
    places = [
        (each.question_start, each.question_end, f"?{each.question}") for each in parsed.questions
    ]
    places += [(each.start, each.end, f"={' '.join(each.questions)}") for each in parsed.answers]
    places += [
        (each.start, each.end, LEFT_OUT[each.kind])
        for each in parsed.left_out
        if each.start < each.end
    ]
    return with_marks(parsed.text, places)


def messages(document: str | DocumentText) -> list[str]:
    """Return what is said to be uncertain of a document, in its order; of one place once."""
    said = {(each.message, each.start): each for each in parse_questions(document).warnings}
    return [each.message for each in said.values()]
