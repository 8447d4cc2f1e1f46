"""Question numbers: one, or a list such as `7, 8 en 9` or `7 t/m 9`."""

from __future__ import annotations

import re
from typing import NamedTuple

NUMBER = re.compile(r"(\d{1,6})([a-df-h](?![^\W_]))?(?![\d/%]|[.,]\d|[^\W\d_⁰¹²³⁴-⁹])")
LETTERED = re.compile(
    r"(\d{1,6})(?:([a-zA-Z](?![^\W_]))"
    r"|[ \xa0]([a-hA-H](?=[ \t\xa0]*[:.)]?[*_]*(?:$|[ \t\xa0]+[A-Z\"'“‘«(]))))?"
    r"(?![\d%]|/\D|[.,]\d|(?![A-ZÀ-Þ][a-zà-ÿ])[^\W\d_⁰¹²³⁴-⁹])",
    re.MULTILINE,
)
"""`1b`, `1 C` behind the word Vraag, where a letter cannot begin what follows; `1Ja` is lost blank.
"""
SEPARATOR = re.compile(
    r"[ \t\xa0]*(?P<range>t/m|T/M|tot[ \xa0]en[ \xa0]met|TOT[ \xa0]EN[ \xa0]MET|-|–|—)[ \t\xa0]*"
    r"|[ \t\xa0]*[,;&+][ \t\xa0]*(?:(?:en|EN|of|alsmede)[ \t\xa0]+)?"
    r"|[ \t\xa0]+(?:en|EN|alsmede)[ \t\xa0]+"
    r"|[.)](?:,[ \t\xa0]*(?:(?:en|EN)[ \t\xa0]+)?|[ \t\xa0]+(?:en|EN)[ \t\xa0]+)(?=\d{1,3}[.)])"
)
"""Between the numbers of a list; those of `2., 3. en 4.` have each their own stop."""

SLASH = re.compile(r"[ \xa0]?/[ \xa0]?(?=\d)")
"""`Vraag 4/5/6`."""

MISREAD = re.compile(r"(?=\d{0,2}[lIO])(?!O)[\dlIO]{1,3}(?![^\W_]|[.,]\d)")
"""A number in which a scan took the figures 1 and 0 for letters: `l2`, `2I`, `1O`."""

VRAAG = re.compile(r"(?:de[ \xa0])?[Vv]ra(?:ag|gen)[ \xa0]+")

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


def number_list(
    text: str, start: int, end: int, *, lettered: bool = False
) -> tuple[tuple[Number, ...], int] | None:
    """Read a number or list of numbers at `start`; return the numbers and the offset behind them.

    `lettered` says that letters may follow as in `1 C`: there is a word before that says so.

    >>> number_list("7, 8, en 9", 0, 10)[0][2]
    Number(value=9, letter='')
    """
    pattern = LETTERED if lettered else NUMBER
    first = pattern.match(text, start, end)
    if not first:
        return None
    found = [_number(first)]
    position = first.end()
    while True:
        separator = SEPARATOR.match(text, position, end)
        slash = SLASH.match(text, position, end) if lettered and not separator else None
        following = pattern.match(text, slash.end(), end) if slash else None
        if following and int(following[1]) > found[-1].value:
            found.append(_number(following))
            position = following.end()
            continue
        if not separator:
            break
        after = separator.end()
        word = VRAAG.match(text, after, end)
        following = pattern.match(text, word.end() if word else after, end)
        if not following:
            break
        number = _number(following)
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


def misread(printed: str) -> str:
    """Return a number with figures for the letters that a scan took for them.

    >>> misread("l2")
    '12'
    """
    return printed.replace("l", "1").replace("I", "1").replace("O", "0")


def number_of(printed: str) -> int:
    """Return the number with which a question's number as text begins: 3 of `3b`, `3bis`."""
    match = re.match(r"\d+", printed)
    return int(match[0]) if match else 0


def with_letter(printed: str) -> str:
    """Return a question's number up to its letter: `3b` of `3b` and `3bbis`, 3 of `3bis`."""
    match = re.match(r"\d+(?:[a-zA-Z](?!er|is|uater))?", printed)
    return match[0] if match else printed


def _number(match: re.Match[str]) -> Number:
    return Number(int(match[1]), next((letter for letter in match.groups()[1:] if letter), ""))
