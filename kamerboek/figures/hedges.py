"""Words that soften a number, and on which side they leave room: the one list of them."""

from __future__ import annotations

from typing import Literal

Side = Literal["above", "below", "both"]

SIDE_OF: dict[str, Side] = {
    "ruim": "above",
    "meer dan": "above",
    "boven": "above",
    "boven de": "above",
    "minimaal": "above",
    "minstens": "above",
    "ten minste": "above",
    "tenminste": "above",
    "op zijn minst": "above",
    "vanaf": "above",
    "bijna": "below",
    "krap": "below",
    "nog geen": "below",
    "minder dan": "below",
    "onder de": "below",
    "maximaal": "below",
    "hooguit": "below",
    "hoogstens": "below",
    "ten hoogste": "below",
    "op zijn hoogst": "below",
    "circa": "both",
    "ca.": "both",
    "ca": "both",
    "ongeveer": "both",
    "ongeveer ca.": "both",
    "rond": "both",
    "rond de": "both",
    "omstreeks": "both",
    "grofweg": "both",
    "zo’n": "both",
    "zo'n": "both",
    "plusminus": "both",
    "plus-minus": "both",
    "pakweg": "both",
    "naar schatting": "both",
    "naar verwachting": "both",
    "geschat": "both",
    "indicatief": "both",
    "om en nabij": "both",
    "om en nabij de": "both",
}
