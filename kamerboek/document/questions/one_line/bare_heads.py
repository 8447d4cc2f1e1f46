"""`Vraag` without a number in a text that lost its lines: where it heads a question."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from kamerboek.document.questions.one_line.answers import answer_heads
from kamerboek.document.questions.one_line.runs import asks_in_front
from kamerboek.document.questions.wording.note_marks import stands_before
from kamerboek.document.questions.wording.openers import PARTY
from kamerboek.document.questions.wording.searching import found_from
from kamerboek.document.questions.wording.sentence_ends import ENDS
from kamerboek.document.questions.wording.styles import ASKED_BY, LABEL_BEHIND

OF_BARE_HEAD = re.compile(r"[*_V](?<![A-Z«“\"'‘(-][*_V])")
"""With what heads begin."""

BARE_HEAD = re.compile(
    r"(?:(?<!\S)|(?<=[.?!»”’)\d])(?=V))[*_]*(?:Vraag|VRAAG)[*_]*"
    r"(?:[ \xa0]?:?[*_]*[ \xa0]|:)(?=[*_]*[A-Z«“‘])"
)
"""`Vraag Hoeveel …`: without a number."""


def numbers_of_contexts(text: str, heads: Sequence[int], answers: Sequence[int]) -> Iterator[int]:
    """Yield where what leads to a question has its number: `2) Op pagina 12 staat: “…” Vraag Hoe`.

    All questions have such a number, or none is taken for one: answers have lists too.
    """
    numbered: list[int] = []
    for number, head in enumerate(heads, start=1):
        begin = answers[before - 1] if (before := bisect_left(answers, head)) else 0
        ended = r"(?<=[.?!»”)'][ \xa0])" if number > 1 else r"(?<!\S)"
        context = re.compile(rf"{ended}{number}\)[ \xa0](?=[A-Z«“‘\"])")
        found = (
            [] if BARE_HEAD.match(text, head) is None else [*context.finditer(text, begin, head)]
        )
        if not found:
            return
        numbered.append(found[-1].start())
    yield from numbered


MEMBER_BEFORE = re.compile(
    r"(?<!\S)(?P<name>(?:(?:[Vv]an|[Dd]en?|[Dd]er|[Tt]en|[Tt]er)[ \xa0]){0,3}"
    rf"[A-Z][\w’'-]{{1,30}}[ \xa0]{PARTY}[ \xa0])$"
)
"""Who asks, in a row of a table that lost its lines: `Van Dijk CDA Vraag:`."""

LONGEST_MEMBER = 80
"""Characters of a name and a party."""

BY_MEMBER = re.compile(rf"(?<!\S)(?:Vraag|VRAAG)(?=[ \xa0]){ASKED_BY.pattern}")
"""`Vraag van het lid Bos (CDA): Hoe …`: without a number, and perhaps no head of an answer."""


def bare_heads(text: str) -> list[int]:
    """Return where `Vraag` stands without a number, in turn with `Antwoord`; else nothing."""
    every = [match.start() for match in found_from(OF_BARE_HEAD, BARE_HEAD, text)]
    named = [MEMBER_BEFORE.search(text, max(0, at - LONGEST_MEMBER), at) for at in every]
    heads = [
        name.start("name") if name else at
        for name, at in zip(named, every, strict=True)
        if name or ENDS.search(text, max(0, at - 3), at) or not asks_in_front(text, at)
    ]
    answers = answer_heads(text, heads)
    answered = [bisect_left(answers, head) for head in heads]
    # The title of a site's page may hold how the first question begins.
    while len(answered) > 1 and answered[1] == 0:
        heads, answered = heads[1:], answered[1:]
    in_turn = all(one + 1 == other for one, other in itertools.pairwise(answered))
    cut = ENDS.search(text, max(0, len(text.rstrip()) - 3)) is None
    whole = answered[-1:] < [len(answers)] or cut
    return heads if len(heads) > 1 and in_turn and whole else []


def numbers_before_heads(text: str, heads: Sequence[int]) -> bool:
    """Say whether a number stands before most of these words: `12 Vraag: Hoeveel …`.

    Without a colon behind the word they count on, each one.
    """
    found = [stands_before(NUMBER_OF_LABEL, text, at) for at in heads]
    numbers = [int(match["number"]) for match in found if match]
    if LABEL_BEHIND.match(text, heads[0]) is not None and 2 * len(numbers) > len(heads):
        return True
    return numbers == list(range(numbers[0], numbers[0] + len(heads))) if numbers else False


NUMBER_OF_LABEL = re.compile(r"(?<!\S)\(?(?P<number>\d{1,3})[.)]{0,2}[ \xa0]{1,3}[*_]*$")
