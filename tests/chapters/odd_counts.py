"""What reads absurdly when there is nothing of a kind, one, or when it is all of them."""

from __future__ import annotations

import re

ODD_COUNT = re.compile(
    r"\b(?:van de [01] \w+|van [01] \w+ (?:heeft|hebben|is|zijn)\b|zijn er [01]\b"
    r"|[01] van de [01]\b|geen van de [01]\b|één van de (?:1|ene)\b"
    r"|0 (?:getallen|kengetallen) staan|[Gg]een \w+ lijk(?:t|en) op geen"
    r"|op geen vraag van toen lijkt er nu geen|Bij geen van de \d+ [^.\n]*is geen)[^.\n]*"
)


def odd_counts(text: str) -> list[str]:
    """Return the places where a count reads absurdly."""
    return [found[0] for found in ODD_COUNT.finditer(text)]
