"""Numbers written out in Dutch: `drie`, `vijfentwintig`, `anderhalf`, `tweetal`."""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from functools import cache

from text_to_num import text2num

ONE = frozenset({"een", "één", "eén", "éen"})
"""The number one; without its accents it is mostly the article."""

WORD = (
    r"(?:nul|een|één|eén|éen|twee|drie|dertien|dertig|veer|vier|vijf|zes|zeven|acht|tacht|negen"
    r"|tien|elf|twaalf|twintig|honderd|duizend|anderhal)[a-zéëï]{0,40}"
)
"""What may be a number in words; whether it is one, `number_in_words` says."""

AND_HALF = r"(?:\s{1,2}en\s{1,2}(?:een|één)\s{1,2}hal(?:f|ve)\b)?"
"""What goes on in `vier en een half`."""

HALF = r"(?:(?:een|één)\s{1,2})?hal(?:f|ve)"
"""`half`, `een half`."""

ORDINALS = {
    "eerste": 1,
    "tweede": 2,
    "derde": 3,
    "vierde": 4,
    "vijfde": 5,
    "zesde": 6,
    "zevende": 7,
    "achtste": 8,
    "negende": 9,
    "tiende": 10,
}
"""Which one `de eerste` is."""

DIVISORS = {
    "kwart": 4,
    **{word: number for word, number in ORDINALS.items() if number > 2},
    "twintigste": 20,
    "honderdste": 100,
}
"""What `een derde` and `twee vijfde` divide by."""


HALVES = tuple(
    f"{joint}{half}" for joint in ("eneen", "ëneen", "en", "ën") for half in ("half", "halve")
)
"""How a word for a number and a half ends: `tweeëneenhalf`, `drieënhalf`."""


@cache
def number_in_words(word: str) -> Decimal | None:
    """Return the number that a word (or two, `een half`) stands for; None where it is none."""
    lowered = unicodedata.normalize("NFC", word.lower())
    if lowered in ONE:
        return Decimal(1)
    if lowered.startswith("anderhal"):
        return Decimal("1.5") if lowered in {"anderhalf", "anderhalve"} else None
    if len(lowered.split()) == 3 and lowered.split()[1] == "komma":
        before, behind = (_whole(each) for each in (lowered.split()[0], lowered.split()[2]))
        return None if before is None or behind is None else Decimal(f"{before}.{behind}")
    if len(lowered.split()) == 4:
        whole = _whole(lowered.split()[0])
        return None if whole is None else whole + Decimal("0.5")
    if lowered.split()[-1] in {"half", "halve"}:
        return Decimal("0.5")
    for suffix in HALVES:
        if lowered.endswith(suffix):
            whole = _whole(lowered.removesuffix(suffix))
            return None if whole is None else whole + Decimal("0.5")
    return _whole(lowered.removesuffix("tal"))


def _whole(word: str) -> Decimal | None:
    try:
        return Decimal(int(text2num(word, "nl")))
    except ValueError:
        return None
