"""`Antwoord` in a text that lost its lines: where it heads an answer."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Sequence

from kamerboek.document.questions.one_line.heads import with_stars
from kamerboek.document.questions.one_line.runs import ANSWER, OF_ANSWER, is_heading
from kamerboek.document.questions.wording.searching import found_from
from kamerboek.document.questions.wording.sentence_ends import ENDS
from kamerboek.document.questions.wording.styles import ANSWERER_LABEL


def answer_heads(text: str, heads: Sequence[int]) -> list[int]:
    """Return where `Antwoord` heads an answer: where a sentence has ended before it.

    Where nearly every answer has `Antwoord:`, or its number, such a word heads one wherever it
    stands.
    """
    every = [match for match in found_from(OF_ANSWER, ANSWER, text) if not is_heading(text, match)]
    every = every or _letters(text, heads)
    begins = [_before_bullet(text, match.start()) for match in every]
    ended = [at == 0 or ENDS.search(text, at - 3, at) is not None for at in begins]
    colons = [text.startswith(":", match.end()) for match in every]
    both = sum(end and colon for end, colon in zip(ended, colons, strict=True))
    labelled = both > 2 and 3 * both > 2 * len(heads)
    numbers = [NUMBER_OF_ANSWER.match(text, match.end()) for match in every]
    headed = {each[1] for each, end in zip(numbers, ended, strict=True) if each and end}
    numbered = len(headed) > 2 and 3 * len(headed) > 2 * len(heads)
    alone = _alone_between(text, heads, every, ended)
    return [
        with_stars(text, _before_bullet(text, match.start()))
        for match, end, colon, number in zip(every, ended, colons, numbers, strict=True)
        if end
        or (labelled and colon)
        or (numbered and number and number[1] not in headed)
        or match.start() in alone
    ]


def _before_bullet(text: str, at: int) -> int:
    """Return where the bullet stands that is before a head, or the head."""
    return at - 2 if at > 2 and text[at - 2] in "•·▪" and text[at - 1] in " \xa0" else at


def _alone_between(
    text: str, heads: Sequence[int], every: Sequence[re.Match[str]], ended: Sequence[bool]
) -> set[int]:
    """Return where `Antwoord` stands once between a question and the next, and none heads there.

    The question does not end with its mark; nearly all other such words head an answer.
    """
    starts = [match.start() for match in every]
    result: set[int] = set()
    for head, following in itertools.pairwise([*heads, len(text)]):
        own = range(bisect_left(starts, head), bisect_left(starts, following))
        end = every[own[0]].end() if len(own) == 1 and not ended[own[0]] else len(text)
        if BEGINS.match(text, end) or ANSWERER_LABEL.match(text, end):
            result.add(starts[own[0]])
    return result if 3 * sum(ended) >= 2 * len(every) else set()


BEGINS = re.compile(r"[ \xa0]+[A-ZÀ-Þ«“‘€]")

NUMBER_OF_ANSWER = re.compile(
    r"[ \xa0](?:op[ \xa0])?(?:vraag[ \xa0])?(\d{1,3})[.:]?[ \xa0]+(?=[A-ZÀ-Þ«“‘€])"
)


def _letters(text: str, heads: Sequence[int]) -> list[re.Match[str]]:
    """Return where `A:` heads answers: behind most questions, no option `B:` stands beside."""
    found = list(LETTER.finditer(text))
    return found if 2 * len(found) > len(heads) and not OPTION.search(text) else []


LETTER = re.compile(r"A(?<=[?!.)”’»\d][ \xa0]A)(?=:[ \xa0][A-Z‘“«€\d])")

OPTION = re.compile(r"(?<!\S)[*_]*B:[ \xa0]")
