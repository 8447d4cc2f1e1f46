"""The words and signs of Dutch numbers as data, for a page that writes numbers itself."""

from __future__ import annotations

from typing import Any

from babel.numbers import get_decimal_symbol, get_group_symbol

from kamerboek.figures.dutch import (
    ABOUT,
    BOUND_WORDS,
    LOCALE,
    MINUS,
    MOST_DECIMALS,
    PER_WORDS,
    SCALE_WORDS,
    SCALED_UNITS,
    TO,
    UNBOUNDED,
    UNIT_WORDS,
    WITHOUT_WORDS,
)


def dutch_tables() -> dict[str, Any]:
    """Return, as JSON takes it, all that `dutch` writes around digits.

    `static/dutch.js` is given them (`kamerboek.dutch.withWords`) and writes with them what `dutch`
    writes. `scales` has pairs of a number and its word, from large to small.
    """
    return {
        "minus": MINUS,
        "about": ABOUT,
        "group": get_group_symbol(LOCALE),
        "decimal": get_decimal_symbol(LOCALE),
        "mostDecimals": MOST_DECIMALS,
        "scaledUnits": sorted(SCALED_UNITS),
        "scales": [[str(scale), word] for scale, word in SCALE_WORDS.items()],
        "units": {unit: list(words) for unit, words in UNIT_WORDS.items()},
        "per": PER_WORDS,
        "to": TO,
        "unbounded": UNBOUNDED,
        "bounds": {side: list(words) for side, words in BOUND_WORDS.items()},
        "without": WITHOUT_WORDS,
    }
