"""Questions in parts that are answered one by one: `3.`, `a. Hoe …?`, `Antwoord`, `b. Wie …?` …"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from kamerboek.document.model import ReadingWarning
from kamerboek.document.questions.bounds.cleaning import ORNAMENTS
from kamerboek.document.questions.pairs.arrangement import Answered, Asked
from kamerboek.document.questions.wording.lines import Line

PART = re.compile(r"[*_ \t]*(?P<letter>[a-h])[.)][ \t\xa0]+(?=[A-ZÀ-Þ«“‘])")


def in_parts(
    text: str,
    found: Sequence[Line],
    asked: Sequence[Asked],
    answered: Sequence[Answered],
    warnings: list[ReadingWarning],
) -> tuple[Asked, ...]:
    """Return the questions, each part with an answer of its own as one: `3a`, `3b`.

    A part begins with its letter, on a line or behind the number, and asks; behind each stands one
    answer that has no number. What stands before the first is of no question.
    """
    result: list[Asked] = []
    ends = [mark.start for mark in asked[1:]]
    for mark, end in zip(asked, [*ends, len(text)], strict=True):
        parts = _parts(text, found, mark, end, answered) if len(mark.numbers) == 1 else []
        if not parts:
            result.append(mark)
            continue
        first = parts[0].start()
        if text[mark.end : first].strip(ORNAMENTS):
            said = "what stands between its number and its parts was left out"
            name = f"{mark.identifiers[0]}{parts[0]['letter']}"
            warnings.append(ReadingWarning("guessed_boundary", said, name, mark.end, first))
        for number, part in enumerate(parts):
            begin = part.start() if number else mark.start
            name = f"{mark.numbers[0]}{part['letter']}"
            result.append(Asked((name,), begin, part.end(), mark.section))
    return tuple(result)


def _parts(
    text: str, found: Sequence[Line], mark: Asked, end: int, answered: Sequence[Answered]
) -> list[re.Match[str]]:
    """Return the parts of a question, in order; none where they have no answers of their own."""
    places_of_heads = (
        bisect_left(answered, at, key=lambda one: one.start) for at in (mark.end, end)
    )
    heads = answered[slice(*places_of_heads)]
    if len(heads) < LEAST_PARTS or any(one.numbers for one in heads):
        return []
    first = bisect_left(found, mark.end, key=lambda line: line.start)
    last = bisect_left(found, end, key=lambda line: line.start)
    places = [mark.end, *(line.start for line in found[first:last] if line.kind == "text")]
    parts = [part for at in dict.fromkeys(places) if (part := PART.match(text, at, end))]
    letters = "".join(part["letter"] for part in parts)
    if len(parts) != len(heads) or letters != "abcdefgh"[: len(parts)]:
        return []
    starts = [part.start() for part in parts]
    in_turn = all(
        one < head.start <= other
        for head, (one, other) in zip(heads, itertools.pairwise([*starts, end]), strict=True)
    )
    asks = all(
        "?" in text[part.end() : head.start] for part, head in zip(parts, heads, strict=True)
    )
    return parts if in_turn and asks else []


LEAST_PARTS = 2

PART_WITHIN = re.compile(r"(?<=[.?!:»”)%][ \xa0])(?P<letter>[a-h])[.)][ \xa0]+(?=[A-ZÀ-Þ«“‘])")


def parts_within(text: str, heads: Sequence[int], answers: Sequence[int]) -> Iterator[int]:
    """Yield where such parts begin in a text that lost its lines: each asks, before an answer.

    `heads` are those of questions: no other stands between a part and the answer before it.
    """
    asked = sorted(heads)
    for before, answer in itertools.pairwise(sorted(answers)):
        at = bisect_left(asked, before)
        if at < bisect_left(asked, answer):
            continue
        part = _last_part(text, before, answer)
        if part is None or part["letter"] == "a":
            continue
        yield part.start()
        if not at or part["letter"] != "b" or before - asked[at - 1] > FARTHEST:
            continue
        first = _last_part(text, asked[at - 1], before)
        # Right behind the number it begins no line of its own.
        if first and first["letter"] == "a" and first.start() - asked[at - 1] > LONGEST_HEAD:
            yield first.start()


FARTHEST = 6000
"""Characters from the head of a question to the answer to its first part."""

LONGEST_HEAD = 10
"""Characters of `Vraag 12: `."""


def _last_part(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the last part that begins within a stretch, if it asks something there."""
    *_, part = [None, *PART_WITHIN.finditer(text, start, end)]
    return part if part and "?" in text[part.end() : end] else None
