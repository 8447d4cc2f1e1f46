"""What the answers give: as they stand, after following references, by either reading."""

from __future__ import annotations

from typing import Literal, get_args

import pandas as pd

from kamerboek.edition.codes import Given
from kamerboek.edition.edition import Edition
from kamerboek.errors import KamerboekError

Reading = Literal["code", "alternative"]
"""`code`: the disposition as coded. `alternative`: of code and alternative, the one that gives
less."""

_LEAST: dict[Given, int] = {
    "answered": 0,
    "partly_answered": 1,
    "deferred": 2,
    "declined": 3,
    "confidential": 3,
}


def lesser(code: Given, alternative: Given | None) -> Given:
    """Return the one that gives less; of two that give equally little, the code."""
    if alternative is None or _LEAST[alternative] <= _LEAST[code]:
        return code
    return alternative


def dispositions(edition: Edition, reading: str) -> pd.DataFrame:
    """Return a row per coded question: `question`, `theme`, `standing`, `followed`.

    `theme` is empty where it is not coded yet; `standing` is the disposition as the answer stands
    (`referred_only` where it only points), `followed` what the answers pointed to give (never
    `referred_only`). Rows are in the document's order; an edition that is not coded yet has none.
    Raises KamerboekError for an unknown reading.
    """
    if reading not in get_args(Reading):
        raise KamerboekError(f"reading: {reading!r}: choose one of {', '.join(get_args(Reading))}")
    themes = {row.question: row.theme for row in edition.coding.themes}
    rows = []
    for code in edition.coding.dispositions:
        followed = code.given
        if reading == "alternative":
            followed = lesser(followed, code.alternative)
        standing = "referred_only" if code.disposition == "referred_only" else followed
        rows.append((code.question, themes.get(code.question, ""), standing, followed))
    columns = ["question", "theme", "standing", "followed"]
    return pd.DataFrame(rows, columns=columns, dtype="object")


def dead_ends(followed: pd.DataFrame) -> list[str]:
    """Return the questions whose answer only points, to answers that give nothing of what it asks.

    `followed` is a frame of `dispositions`.
    """
    nothing = followed["followed"].isin(["declined", "confidential"])
    only_points = followed["standing"] == "referred_only"
    return list(followed.loc[only_points & nothing, "question"])
