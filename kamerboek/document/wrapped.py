"""Which line ends of a document only wrap its text, and which end what is said."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

LONGEST_WRAPPED = 120
"""A document with many longer lines has a paragraph on a line."""
FEWEST_LINES = 20
"""Of fewer lines nobody can tell where they are wrapped."""
USUAL = 0.95
"""The part of all lines that is no longer than where they are wrapped: letters differ in width."""
FULL = 0.85
"""A line is full when it would be this part of the width with the first word of the next."""
RUNNING_ON = 3
"""So many words has a line, and the next, that runs on in a small letter though not full."""

ITEM = re.compile(r"[ \t]*(?:[·•▪●○\uf0b7*–—-]|o|\d{1,3}[.)]|[a-z][.)]|\([a-z\d]{1,3}\))(?:\s|$)")
"""What a line of a list begins with."""


def wrapped_at(texts: Iterable[str]) -> int | None:
    """Return how long, in letters, lines are where a document wraps them; None where it does not.

    `texts` are the questions and answers of the document.
    """
    lines = (line.strip() for text in texts for line in text.split("\n"))
    lengths = sorted(len(line) for line in lines if line)
    if len(lengths) < FEWEST_LINES:
        return None
    width = lengths[int(USUAL * (len(lengths) - 1))]
    return width if width <= LONGEST_WRAPPED else None


def flowing(text: str, width: int | None) -> str:
    """Return a text with a space for each line end that only wraps it: offsets stay what they are.

    `width` is where its document wraps lines, by `wrapped_at`; with None the text is as it was.
    """
    if width is None:
        return text
    lines = text.split("\n")
    made = lines[0]
    for line, following in pairwise(lines):
        made += (" " if _runs_on(line.strip(), following, width) else "\n") + following
    return made


def _runs_on(line: str, following: str, width: int) -> bool:
    """Say whether a line ends because it is full, or in the middle of what it says."""
    if not line or not following.strip() or ITEM.match(following):
        return False
    if len(f"{line} {following.split()[0]}") >= FULL * width:
        return True
    small = following.lstrip()[0].islower()
    words = min(len(line.split()), len(following.split()))
    return small and words >= RUNNING_ON and (line[-1].isalpha() or line[-1] == ",")
