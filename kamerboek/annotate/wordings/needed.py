"""What a wording cannot do without: words of which one stands in all that its pattern finds."""

from __future__ import annotations

import re
from collections import deque

PART = re.compile(
    r"\\."
    r"|\[(?:\\.|[^\]\\])*\]"
    r"|(?P<opens>\((?:\?(?:<?[=!]|>|-?[a-z]*:))?)"
    r"|[*+?][?+]?|\{\d+(?:,\d*)?\}[?+]?"
    r"|.",
    re.DOTALL,
)
"""A part of a pattern: an escape, a class, the opening of a group, a quantifier, one character."""

LOOKS_AROUND = frozenset({"(?=", "(?!", "(?<=", "(?<!"})
ONE_OF = list[frozenset[str]]
"""Sets of words: of each set one word stands, in small letters, in what a pattern finds."""

SHORTEST = 3
"""Words of fewer letters stand nearly everywhere, and so tell nothing."""


def needed(pattern: str, at_most: int = 8) -> ONE_OF:
    """Return some sets of words that a pattern needs, those that tell most first; perhaps none."""
    parts = deque(match[0] for match in PART.finditer(pattern))
    sets = {each for each in _either(_branches(parts)) if _shortest(each) >= SHORTEST}
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


def _branches(parts: deque[str]) -> list[ONE_OF]:
    """Read to the end of a group; return what each of its branches needs."""
    branches: list[ONE_OF] = [[]]
    letters = ""
    while parts and (part := parts.popleft()) != ")":
        inside = _branches(parts) if part.startswith("(") else []
        least, repeated = _quantified(parts)
        if part.isalpha() and least:
            letters += part.lower()
            if not repeated:
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


def _quantified(parts: deque[str]) -> tuple[bool, bool]:
    """Take a quantifier; return whether what it follows is needed, and whether there was one."""
    if not parts or not re.match(r"[*+?]|\{\d", parts[0]):
        return True, False
    quantifier = parts.popleft()
    return not re.match(r"[*?]|\{0", quantifier), True
