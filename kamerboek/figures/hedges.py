"""Words that soften a number, and on which side they leave room: the one list of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

Side = Literal["above", "below", "both"]

DEGREE = "iets|veel|net|ver|fors|beduidend|aanzienlijk"
"""What may stand before `meer dan` and its like without changing its side."""

BEFORE: dict[str, Side] = {
    "ruim": "above",
    "ruimschoots": "above",
    "meer dan": "above",
    "hoger dan": "above",
    "groter dan": "above",
    "niet minder dan": "above",
    "boven": "above",
    "minimaal": "above",
    "minstens": "above",
    "ten minste": "above",
    "tenminste": "above",
    "op zijn minst": "above",
    "zeker": "above",
    "een dikke": "above",
    "een goede": "above",
    "bijna": "below",
    "nagenoeg": "below",
    "vrijwel": "below",
    "krap": "below",
    "nog geen": "below",
    "amper": "below",
    "nauwelijks": "below",
    "minder dan": "below",
    "lager dan": "below",
    "kleiner dan": "below",
    "niet meer dan": "below",
    "onder": "below",
    "tegen": "below",
    "maximaal": "below",
    "hooguit": "below",
    "hoogstens": "below",
    "ten hoogste": "below",
    "een kleine": "below",
    "circa": "both",
    "ca": "both",
    "ca.": "both",
    "ongeveer": "both",
    "rond": "both",
    "rondom": "both",
    "om en nabij": "both",
    "in de orde van": "both",
    "in de orde van grootte van": "both",
    "grofweg": "both",
    "globaal": "both",
    "afgerond": "both",
    "zo'n": "both",
    "plusminus": "both",
    "naar schatting": "both",
    "naar verwachting": "both",
    "geschat": "both",
    "geschat op": "both",
    "geschatte": "both",
    "indicatief": "both",
}
"""What stands before the number."""

SIGNS: dict[str, Side] = {
    ">": "above",
    "≥": "above",
    "<": "below",
    "≤": "below",
    "±": "both",
    "~": "both",
    "≈": "both",
}
AFTER: dict[str, Side] = {
    "of meer": "above",
    "of hoger": "above",
    "of minder": "below",
    "of lager": "below",
}
"""What stands after the number: `20 of meer`."""

WITH_ARTICLE = ("boven", "onder", "tegen", "rond", "rondom", "nabij")
"""After the last word of these, `de` belongs to the hedge: `rond de`."""


def words_pattern(phrases: Iterable[str]) -> str:
    """Return a pattern for any of these phrases, the longest first; spaces and apostrophes vary."""
    longest = sorted(phrases, key=len, reverse=True)
    return "|".join(
        re.escape(each).replace(r"\ ", r"\s{1,3}").replace("'", "['’]") for each in longest
    )


_DEGREE = re.compile(rf"(?:{DEGREE}) (?=\S+ dan)")
_ONE = re.compile(words_pattern([*BEFORE, *AFTER, *SIGNS]))


def side_of(hedge: str) -> Side | None:
    """Return on which side a hedge as printed leaves room; None for words that are none.

    Several after each other (`minimaal ongeveer`) leave room on both sides where they differ.
    """
    words = _DEGREE.sub("", " ".join(hedge.lower().replace("’", "'").split()))
    words = words.removesuffix(" de")
    listed = BEFORE | SIGNS | AFTER
    if not words or _ONE.sub("", words).strip():
        return None
    sides = {listed[found[0]] for found in _ONE.finditer(words)}
    return sides.pop() if len(sides) == 1 else "both"
