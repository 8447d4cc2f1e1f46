"""The numbers that word processors show before paragraphs without writing them down."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
PLACE = re.compile(r"%([1-9])")
LEVELS = 10

MOST_LETTERS = 20
"""`aaaa` counts on by repeating; further than this no list goes."""

LARGEST_ROMAN = 10_000


@dataclass(frozen=True)
class Level:
    """How one level of a list counts. `pattern` holds `%1` to `%9` for the levels' numbers."""

    format: str = "decimal"
    pattern: str = "%1."
    start: int = 1
    style: str = ""


@dataclass
class Counter:
    """The state of one list: what each level has counted to."""

    values: list[int | None] = field(default_factory=lambda: [None] * LEVELS)

    def advance(self, level: int, start: int) -> None:
        """Count one on at a level; deeper levels begin again."""
        value = self.values[level]
        self.values[level] = start if value is None else value + 1
        for deeper in range(level + 1, LEVELS):
            self.values[deeper] = None


def label(levels: Sequence[Level], level: int, counter: Counter) -> str:
    """Return what is shown before a paragraph at `level` of a list.

    >>> counter = Counter()
    >>> counter.advance(0, 1)
    >>> label([Level(pattern="Vraag %1:")], 0, counter)
    'Vraag 1:'
    """
    own = levels[level]
    if own.format == "bullet":
        return "•"
    if own.format == "none":
        return PLACE.sub("", own.pattern).strip()

    def shown(match: re.Match[str]) -> str:
        place = int(match[1]) - 1
        if place >= len(levels):
            return ""
        value = counter.values[place]
        return shaped(levels[place].start if value is None else value, levels[place].format)

    return PLACE.sub(shown, own.pattern).strip()


def shaped(value: int, shape: str) -> str:
    """Write a number as a list shows it.

    >>> shaped(4, "upperRoman"), shaped(28, "lowerLetter")
    ('IV', 'bb')
    """
    if shape in ("lowerLetter", "upperLetter") and 0 < value <= 26 * MOST_LETTERS:
        letters = chr(ord("a") + (value - 1) % 26) * ((value - 1) // 26 + 1)
        return letters.upper() if shape == "upperLetter" else letters
    if shape in ("lowerRoman", "upperRoman") and 0 < value < LARGEST_ROMAN:
        roman, rest = "", value
        for size, sign in ROMAN:
            roman += sign * (rest // size)
            rest %= size
        return roman.upper() if shape == "upperRoman" else roman
    if shape == "decimalZero":
        return f"{value:02d}"
    return str(value)


def whole_number(value: str | None, otherwise: int) -> int:
    """Read an attribute that should hold a small whole number; files hold anything."""
    if value is None or not re.fullmatch(r"-?\d{1,6}", value):
        return otherwise
    return int(value)
