"""What all answers begin with heads them, and is none of their words: `Reactie DB:`, `Ad 3.`."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence

from kamerboek.document.questions.pairs.arrangement import Answered, Arrangement, Asked
from kamerboek.document.questions.wording.sentence_ends import ENDS

WORD = re.compile(r"\S+")
NUMBER = re.compile(r"(?<!\d)\d{1,3}(?!\d)")

HEADS = frozenset(
    ("antwoord", "antwoorden", "antw", "reactie", "beantwoording", "toelichting", "respons")
)
"""Words that head an answer, whoever gives it; any other needs a colon."""

LETTER = frozenset(("A.", "R."))
AD = ("Ad", "#.")

OPENS_SENTENCE = r"(?=\s+[*_]{0,3}[A-ZÀ-Þ«“‘€\d(])"

FURTHEST = 8
"""Words of a label that names who answers."""

SHORT = 4
"""Words of one that says anything else."""

LEAST, LEAST_OTHER = 2, 3
"""Answers that begin so, with such a word or with another."""

SHARE = 0.8
LONGEST = 160


def shared_label(
    text: str, asked: Sequence[Asked], arrangement: Arrangement, text_end: int
) -> tuple[Answered, ...]:
    """Return the heads of answers of a text in which nothing else heads them; or nothing.

    Nearly all answers begin with the same words, but for the number.
    """
    begins = [
        [word[0] for word in WORD.finditer(text, span.start, min(span.end, span.start + LONGEST))]
        for _, span in arrangement.answers
    ]
    counted = [[NUMBER.sub("#", word).strip("*_") for word in words[:FURTHEST]] for words in begins]
    if not counted:
        return ()
    first, times = Counter(words[0] for words in counted if words).most_common(1)[0]
    those = [words for words in counted if words and words[0] == first]
    label = _label(those)
    known = label and (first.rstrip(":.").lower() in HEADS or label == AD)
    if not label or times < (LEAST if known else LEAST_OTHER) or times < SHARE * len(counted):
        return ()
    pattern = re.compile(
        r"(?<![^\s*_#>])[*_]{0,3}"
        + r"[*_]{0,3}\s+".join(re.escape(word).replace(r"\#", r"\d{1,3}") for word in label)
        + r"[*_]{0,3}(?=\s)"
        + ("" if label[-1].endswith((":", ".")) else OPENS_SENTENCE)
    )
    starts = [mark.start for mark in asked]
    result = []
    for mark, end in zip(asked, [*starts[1:], text_end], strict=True):
        head = next(
            (
                match
                for match in pattern.finditer(text, mark.end, end)
                if _begins(text, match.start())
            ),
            None,
        )
        result += [Answered((), head.start(), head.end())] if head else []
    return tuple(result) if len(result) >= times else ()


def _begins(text: str, at: int) -> bool:
    """Say whether a line begins at an offset, or a sentence ended before it."""
    before = text[max(0, at - 3) : at]
    return before.rstrip(" \t\xa0*_#>")[-1:] in ("", "\n") or ENDS.search(before) is not None


def _label(begins: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Return the words with which all of these begin, up to a colon; empty where they head none."""
    shared = tuple(
        words[0]
        for words in itertools.takewhile(
            lambda words: len(set(words)) == 1, zip(*begins, strict=False)
        )
    )
    if not shared:
        return ()
    if shared[0] in LETTER:
        return shared[:1]
    if shared[:2] == AD:
        return AD
    heads = shared[0].rstrip(":.").lower() in HEADS
    colon = max((at for at, word in enumerate(shared) if word.endswith(":")), default=-1)
    if colon >= 0 and (heads or colon < SHORT):
        return shared[: colon + 1]
    return shared if heads else ()
