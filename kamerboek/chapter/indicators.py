"""A chapter's indicators by name: found, missing, or a name that exists nowhere."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal

from kamerboek.analysis import Indicator, Indicators
from kamerboek.errors import KamerboekError, nearest
from kamerboek.figures import Figure, Missing, same_quantity
from kamerboek.memory import remembered

Role = Literal["", "latest", "previous", "earlier", "half", "change"]
"""A period by its place in the edition: the latest year, the year before it, the one before that,
the latest half-year, the latest change between two years."""

Stands = Literal["", "answer", "question"]

YEAR, HALF = re.compile(r"\d{4}"), re.compile(r"\d{4}-H[12]")
MONTH = re.compile(r"\d{4}-\d{2}")
CHANGE = re.compile(r"\d{4}/\d{4}")
YEARS_BACK = {"latest": 0, "previous": 1, "earlier": 2}
ROLE_WORDS: Mapping[str, str] = {
    "latest": "het laatste jaar",
    "previous": "het jaar ervoor",
    "earlier": "twee jaar ervoor",
    "half": "het laatste halfjaar",
    "change": "de verandering tussen twee jaren",
}


@remembered
def known_indicators(project: Path) -> dict[str, str]:
    """Return the Dutch label of every indicator that a coding of the project names.

    A chapter may name these, whatever its own edition has coded: those that a series lists in
    `indicators.csv`, and those of any edition. Only names and labels are read, so that a mistake in
    another edition's coding does not matter here.
    """
    known: dict[str, str] = {}
    for pattern in ("data/series/*/indicators.csv", "data/editions/*/coding/indicators.csv"):
        for path in sorted(project.glob(pattern)):
            with path.open(encoding="utf-8", newline="", errors="replace") as file:
                for row in csv.DictReader(file):
                    known.setdefault(row.get("indicator") or "", row.get("label") or "")
    return known


def find_indicator(
    indicators: Indicators,
    known: Mapping[str, str],
    name: str,
    role: Role = "",
    stands_in: Stands = "",
) -> Figure | Missing:
    """Return the figure of an indicator, or what says that this edition has not coded it.

    `role` is its period by place, `stands_in` the part of the document that prints it. Rows of the
    same period are the same quantity: their intervals are intersected, and where they exclude each
    other the first is given, which the figure check reports. Raises KamerboekError, with the
    nearest name, for a name that no coding has, and where periods differ and no role chooses.
    """
    if name not in known:
        raise KamerboekError(f"there is no indicator {name!r} in any coding{nearest(name, known)}")
    rows = [row for row in indicators.rows if row.code.indicator == name]
    if stands_in:
        rows = [row for row in rows if row.code.stands_in in (stands_in, "both")]
    rows = _of_role(rows, role)
    if not rows:
        label = known[name] + (f" ({ROLE_WORDS[role]})" if role else "")
        return Missing(frozenset({label}))
    periods = {row.code.period for row in rows}
    if len(periods) > 1:
        raise KamerboekError(
            f"indicator {name} has figures of {', '.join(sorted(periods))}; choose one by its "
            f"role: {', '.join(ROLE_WORDS)}"
        )
    key = "-".join(filter(None, (name.replace("_", "-"), role, stands_in)))
    together = same_quantity(key, [row.figure for row in rows])
    first = rows[0].figure
    if not isinstance(together, Figure) or together.interval == first.interval:
        return first
    return together


def monthly_figures(
    indicators: Indicators, known: Mapping[str, str], name: str
) -> tuple[Figure, ...]:
    """Return the figures of an indicator that are of one month each, in order; none without any.

    Raises KamerboekError, with the nearest name, for a name that no coding has.
    """
    if name not in known:
        raise KamerboekError(f"there is no indicator {name!r} in any coding{nearest(name, known)}")
    rows = [row for row in indicators.rows if row.code.indicator == name]
    monthly = [row for row in rows if MONTH.fullmatch(row.code.period)]
    return tuple(row.figure for row in sorted(monthly, key=lambda row: row.code.period))


def _of_role(rows: Sequence[Indicator], role: Role) -> list[Indicator]:
    if not role:
        return list(rows)
    pattern = {"half": HALF, "change": CHANGE}.get(role, YEAR)
    fitting = [row for row in rows if pattern.fullmatch(row.code.period)]
    if not fitting:
        return []
    latest = max(row.code.period for row in fitting)
    wanted = str(int(latest) - YEARS_BACK[role]) if role in YEARS_BACK else latest
    return [row for row in fitting if row.code.period == wanted]
