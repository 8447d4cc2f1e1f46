"""What a wording cannot do without: words of which one stands in all that its pattern finds."""

from __future__ import annotations

import re
from functools import cache

PART = re.compile(
    r"\\."
    r"|\[(?:\\.|[^\]\\])*\]"
    r"|(?P<opens>\((?:\?(?:<?[=!]|>|-?[a-z]*:))?)"
    r"|.",
    re.DOTALL,
)
"""A part of a pattern: an escape, a class, the opening of a group, one character."""

QUANTIFIER = re.compile(r"[*+?][?+]?|\{\d+(?:,\d*)?\}[?+]?")
BRACKET = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|[()]", re.DOTALL)

LOOKS_AROUND = frozenset({"(?=", "(?!", "(?<=", "(?<!"})
ONE_OF = list[frozenset[str]]
"""Sets of words: of each set one word stands, in small letters, in what a pattern finds."""

SHORTEST = 3
"""Words of fewer letters stand nearly everywhere, and so tell nothing."""


@cache
def needed(pattern: str, at_most: int = 8) -> ONE_OF:
    """Return some sets of words that a pattern needs, those that tell most first; perhaps none."""
    sets = {each for each in _either(_branches(pattern)) if _shortest(each) >= SHORTEST}
    return sorted(sets, key=_telling)[:at_most]


def _telling(words: frozenset[str]) -> tuple[int, int, list[str]]:
    return -_shortest(words), len(words), sorted(words)


def _shortest(words: frozenset[str]) -> int:
    return min(map(len, words))


def _either(branches: list[ONE_OF]) -> ONE_OF:
    """Return what is needed whichever branch is taken."""
    if len(branches) == 1:
        return branches[0]
    if not all(branches):
        return []
    return [frozenset().union(*(min(branch, key=_telling) for branch in branches))]


@cache
def _branches(pattern: str) -> list[ONE_OF]:
    """Return what each branch of a pattern needs; of a group that occurs often it is kept."""
    branches: list[ONE_OF] = [[]]
    letters = ""
    place = 0
    while match := PART.match(pattern, place):
        part, place = match[0], match.end()
        inside: list[ONE_OF] = []
        if match["opens"]:
            end = _closing(pattern, place)
            inside = _branches(pattern[place:end])
            place = end + 1
        quantifier = QUANTIFIER.match(pattern, place)
        place = quantifier.end() if quantifier else place
        least = quantifier is None or not re.match(r"[*?]|\{0", quantifier[0])
        if part.isalpha() and least:
            letters += part.lower()
            if quantifier is None:
                continue
        if letters:
            branches[-1].append(frozenset({letters}))
            letters = ""
        if inside and least and part not in LOOKS_AROUND:
            branches[-1] += _either(inside)
        if part == "|":
            branches.append([])
    if letters:
        branches[-1].append(frozenset({letters}))
    return branches


def _closing(pattern: str, place: int) -> int:
    """Return where the group ends whose contents begin at place."""
    depth = 1
    for match in BRACKET.finditer(pattern, place):
        depth += {"(": 1, ")": -1}.get(match[0], 0)
        if not depth:
            return match.start()
    return len(pattern)
