"""Question numbers: one, or a list such as `7, 8 en 9` or `7 t/m 9`."""

from __future__ import annotations

import re
from typing import NamedTuple

NUMBER = re.compile(r"(\d{1,5})([a-df-h](?![^\W_]))?(?![\d/%]|[.,]\d|[^\W\d_])")
SEPARATOR = re.compile(
    r"[ \t\xa0]*(?P<range>t/m|tot[ \xa0]en[ \xa0]met|-|–|—)[ \t\xa0]*"
    r"|[ \t\xa0]*[,;&+][ \t\xa0]*(?:(?:en|of|alsmede)[ \t\xa0]+)?"
    r"|[ \t\xa0]+(?:en|alsmede)[ \t\xa0]+"
)
VRAAG = re.compile(r"(?:de[ \xa0])?vra(?:ag|gen)[ \xa0]+")

LONGEST_RANGE = 200
"""A range of more questions than this is not one answer's: `1 - 99999` must not fill memory."""


LONGEST_LIST = 300
"""The same for a list: no answer serves more questions, and a line of numbers is no list."""


class Number(NamedTuple):
    """A question's number: `12`, or `12a` with its letter."""

    value: int
    letter: str

    def __str__(self) -> str:
        """Return the number as printed."""
        return f"{self.value}{self.letter}"


def number_list(text: str, start: int, end: int) -> tuple[tuple[Number, ...], int] | None:
    """Read a number or list of numbers at `start`; return the numbers and the offset behind them.

    >>> number_list("7, 8, en 9", 0, 10)[0][2]
    Number(value=9, letter='')
    """
    first = NUMBER.match(text, start, end)
    if not first:
        return None
    found = [Number(int(first[1]), first[2] or "")]
    position = first.end()
    while True:
        separator = SEPARATOR.match(text, position, end)
        if not separator:
            break
        after = separator.end()
        word = VRAAG.match(text, after, end)
        following = NUMBER.match(text, word.end() if word else after, end)
        if not following:
            break
        number = Number(int(following[1]), following[2] or "")
        if separator["range"]:
            low, high = found[-1].value, number.value
            if not low < high <= low + LONGEST_RANGE:
                break
            found.extend(Number(value, "") for value in range(low + 1, high))
        found.append(number)
        position = following.end()
        if len(found) > LONGEST_LIST:
            return None
    unique = tuple(dict.fromkeys(found))
    return (unique, position) if unique[0].value > 0 else None
