"""What heads the questions of a text that lost its lines: by words, numbers, letters or turns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kamerboek.document.questions.heads.together import PAIRED_HEAD, Head, heads_within
from kamerboek.document.questions.one_line.bare_heads import (
    BY_MEMBER,
    OF_BARE_HEAD,
    bare_heads,
    numbers_before_heads,
)
from kamerboek.document.questions.one_line.heads import (
    HEAD,
    OF_HEAD,
    SPLIT_BY_TITLE,
    SPLIT_HEAD,
    heads_question,
    with_stars,
)
from kamerboek.document.questions.one_line.lettered import lettered_heads
from kamerboek.document.questions.one_line.runs import (
    ANSWER,
    OF_ANSWER,
    heads_by_number,
    numbered_in_turn,
)
from kamerboek.document.questions.one_line.turns import (
    numbered_rows,
    reports_within,
    turns_within,
)
from kamerboek.document.questions.wording.searching import found_from
from kamerboek.document.text import tail


@dataclass(frozen=True)
class QuestionHeads:
    """Where questions begin, and what else was found with their heads."""

    starts: list[int]
    paired: Sequence[Head]
    """Heads that are so only all together, those of answers among them."""
    at_lines: list[int]
    """Where a number heads a question at the begin of a line that was kept."""
    by_turns: list[int]
    """Where answers begin that nothing heads, and what leads to them."""
    split: Sequence[re.Match[str]]
    """Heads between whose word and number a page ends."""


def question_heads(text: str, blanked: str) -> QuestionHeads:
    """Return what heads the questions; `blanked` has blanks for what says it is a page's."""
    heads = [
        with_stars(text, match.start())
        for match in found_from(OF_HEAD, HEAD, text)
        if heads_question(text, match.start())
    ]
    split = _split_heads(text, blanked) if len(heads) > 1 else []
    heads = sorted({*heads, *(match.start() for match in split)}) or bare_heads(text)
    heads = heads or [match.start() for match in found_from(OF_BARE_HEAD, BY_MEMBER, text)]
    pairs = len(heads) < 2 or PAIRED_HEAD.search(text) is not None
    paired = heads_within(text) if pairs else []
    heads = [head.start for head in paired if head.asks] or heads
    at_lines: list[int] = []
    if len(heads) < 2 or numbers_before_heads(text, heads):
        every = (
            heads_by_number(text, blanked),
            lettered_heads(blanked),
            numbered_in_turn(text, blanked),
        )
        numbered = max(every, key=len)
        at_a_line = sum(1 for at in numbered if tail(text, at, 1) in ("", "\n"))
        if 2 * at_a_line < len(numbered):
            heads = numbered if len(heads) > 1 else [*heads, *numbered]
        else:
            at_lines = numbered
    heads.sort()
    rows, by_turns = numbered_rows(text)
    if len(rows) > len(heads):
        heads = rows
    else:
        heads, by_turns = _without_heads(text, heads, at_lines)
    return QuestionHeads(heads, paired, at_lines, by_turns, split)


def _split_heads(text: str, blanked: str) -> list[re.Match[str]]:
    """Return the heads between whose word and number a page ends."""
    split = [
        match
        for match in SPLIT_HEAD.finditer(blanked)
        if text[match.start("between") : match.end("between")].strip(" ")
        and heads_question(text, match.start())
    ]
    by_title = (match for match in SPLIT_BY_TITLE.finditer(text) if text.count(match["title"]) > 2)
    return [*split, *by_title]


def _without_heads(
    text: str, heads: list[int], at_lines: Sequence[int]
) -> tuple[list[int], list[int]]:
    """Return where questions begin that nothing heads, and answers; else the heads there are."""
    with_heads = sum(1 for _ in found_from(OF_ANSWER, ANSWER, text))
    headless = with_heads < 2 and not at_lines
    reported, ends_of_reported = reports_within(text) if headless else ([], [])
    if len(reported) > len(heads):
        return reported, ends_of_reported
    if not heads and not at_lines and not with_heads:
        return turns_within(text)
    return heads, []
