"""Words that soften a number, and what bound they give: the one list of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

Bound = Literal["more_than", "at_least", "less_than", "at_most", "about"]
"""What a word says of the number after it; `about` leaves room on both sides."""

ABOVE: frozenset[Bound] = frozenset({"more_than", "at_least"})
BELOW: frozenset[Bound] = frozenset({"less_than", "at_most"})
STRICT: frozenset[Bound] = frozenset({"more_than", "less_than"})
"""Bounds that the number itself does not keep."""

DEGREE = "iets|veel|net|ver|fors|beduidend|aanzienlijk"
"""What may stand before `meer dan` and its like without changing its side."""

BEFORE: dict[str, Bound] = {
    "ruim": "at_least",
    "ruimschoots": "at_least",
    "meer dan": "more_than",
    "hoger dan": "more_than",
    "groter dan": "more_than",
    "langer dan": "more_than",
    "niet minder dan": "at_least",
    "niet lager dan": "at_least",
    "boven": "more_than",
    "minimaal": "at_least",
    "min.": "at_least",
    "minstens": "at_least",
    "ten minste": "at_least",
    "tenminste": "at_least",
    "op zijn minst": "at_least",
    "zeker": "at_least",
    "een dikke": "at_least",
    "een goede": "at_least",
    "bijna": "less_than",
    "nagenoeg": "less_than",
    "vrijwel": "less_than",
    "krap": "at_most",
    "nog geen": "less_than",
    "net geen": "less_than",
    "net niet": "less_than",
    "amper": "at_most",
    "nauwelijks": "at_most",
    "minder dan": "less_than",
    "lager dan": "less_than",
    "kleiner dan": "less_than",
    "korter dan": "less_than",
    "niet meer dan": "at_most",
    "niet hoger dan": "at_most",
    "niet groter dan": "at_most",
    "niet langer dan": "at_most",
    "onder": "less_than",
    "tegen": "less_than",
    "maximaal": "at_most",
    "max": "at_most",
    "max.": "at_most",
    "hooguit": "at_most",
    "hoogstens": "at_most",
    "ten hoogste": "at_most",
    "een kleine": "less_than",
    "circa": "about",
    "ca": "about",
    "ca.": "about",
    "ongeveer": "about",
    "rond": "about",
    "rondom": "about",
    "om en nabij": "about",
    "in de orde van": "about",
    "in de orde van grootte van": "about",
    "grofweg": "about",
    "globaal": "about",
    "afgerond": "about",
    "zo'n": "about",
    "plusminus": "about",
    "+/-": "about",
    "pakweg": "about",
    "bij benadering": "about",
    "naar schatting": "about",
    "naar verwachting": "about",
    "geschat": "about",
    "geschat op": "about",
    "geschatte": "about",
    "indicatief": "about",
}
"""What stands before the number."""

SIGNS: dict[str, Bound] = {
    ">": "more_than",
    "≥": "at_least",
    "<": "less_than",
    "≤": "at_most",
    "±": "about",
    "~": "about",
    "≈": "about",
}
AFTER: dict[str, Bound] = {
    "of meer": "at_least",
    "of hoger": "at_least",
    "of minder": "at_most",
    "of lager": "at_most",
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


def bounds_of(hedge: str) -> frozenset[Bound]:
    """Return the bounds that a hedge as printed gives; none for words that are no hedge.

    There are more where words follow each other: `minimaal ongeveer`.
    """
    words = _DEGREE.sub("", " ".join(hedge.lower().replace("’", "'").split()))
    words = words.removesuffix(" de")
    if not words or _ONE.sub("", words).strip():
        return frozenset()
    listed = BEFORE | SIGNS | AFTER
    return frozenset(listed[found[0]] for found in _ONE.finditer(words))
