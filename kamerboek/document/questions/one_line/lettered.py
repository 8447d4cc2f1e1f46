"""Questions with letters on one line: `1a. Hoeveel …? Antwoord: … 1b. Hoe lang …?`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamerboek.document.questions.wording.openers import asks_from
from kamerboek.document.questions.wording.searching import found_from

LETTERED = re.compile(
    r"(?<![^\s(])(?P<number>[1-9]\d{0,2})(?:[.)]?[ \xa0]?(?P<letter>[a-h]))?[.):]{1,2}[ \xa0]+"
    r"(?=[A-Z‘“\"(])"
)
BEGINS = re.compile(r"[1-9](?<![^\s(]\S)")
SECOND = re.compile(r"b(?<=[\d.)\xa0 ]b)[.):]")
"""The letter of a question's second part, soon found: most texts have none."""

ENDED = re.compile(r"[.?!:;»”’)%\d][ \xa0]*$")
"""What stands before such a number."""

FAR = 400
"""Characters within which a question that opens otherwise has its question mark."""

LEAST = 3
"""Questions."""


def lettered_heads(text: str) -> list[int]:
    """Return where numbered questions begin of which some have letters; empty where none has.

    Each goes on from the one before it: `2` and `2a` from `1b`, `1b` from `1a`.
    """
    if not SECOND.search(text):
        return []
    heads: list[int] = []
    number, letter = 0, ""
    lettered = False
    for match in _asking(text):
        own, of = int(match["number"]), match["letter"] or ""
        next_number = own == number + 1 and of in ("", "a")
        next_letter = own == number and letter and of == chr(ord(letter) + 1)
        if next_number or next_letter:
            heads.append(match.start())
            lettered |= of == "b"
            number, letter = own, of
    return heads if lettered and len(heads) >= LEAST else []


def _asking(text: str) -> Iterator[re.Match[str]]:
    for match in found_from(BEGINS, LETTERED, text):
        before = text[max(0, match.start() - 4) : match.start()]
        asks = asks_from(text, match.end()) or "?" in text[match.end() : match.end() + FAR]
        if asks and (not before or ENDED.search(before)):
            yield match
