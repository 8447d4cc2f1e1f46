"""A chapter's indicators by name: found, missing, or a name that exists nowhere."""

from __future__ import annotations

import csv
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from kamerboek.analysis import Indicator, Indicators
from kamerboek.errors import KamerboekError, nearest
from kamerboek.figures import (
    Figure,
    Missing,
    list_text,
    of_several_periods,
    period_text,
    same_quantity,
)
from kamerboek.memory import remembered

MIDDLE = "-mid"
YEAR = re.compile(rf"(?P<year>\d{{4}})(?:{MIDDLE})?")
HALF = re.compile(r"(?P<year>\d{4})-H[12]")
CHANGE = re.compile(r"\d{4}/(?P<year>\d{4})")
MONTH = re.compile(r"\d{4}-\d{2}")
UNDATED = re.compile("")
PERIODS: Mapping[str, tuple[re.Pattern[str], int]] = {
    "latest": (YEAR, 0),
    "previous": (YEAR, 1),
    "earlier": (YEAR, 2),
    "half": (HALF, 0),
    "change": (CHANGE, 0),
    "previous_change": (CHANGE, 1),
}
"""What the period of a role looks like, and how many years before the latest it ends."""
ROLE_WORDS: Mapping[str, str] = {
    "latest": "het laatste jaar",
    "previous": "het jaar ervoor",
    "earlier": "twee jaar ervoor",
    "half": "het laatste halfjaar",
    "change": "tussen twee jaren",
    "previous_change": "tot het jaar ervoor",
    "years": "over meer jaren",
    "undated": "zonder jaar",
}
"""The roles, in Dutch: a period by its place in the edition. That is the latest year, the year
before it, the one before that, the latest half-year, the change into the latest year, the one into
the year before; a period of several years, none. A stock of the middle of a year (`2025-mid`) is
that year's, where the year itself has none."""

STANDS_IN = ("answer", "question")
"""The parts of the document by which an indicator is chosen."""


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
            with (
                path.open(encoding="utf-8", newline="", errors="replace") as file,
                suppress(csv.Error),  # `kamerboek check` names it
            ):
                for row in csv.DictReader(file):
                    known.setdefault(row.get("indicator") or "", row.get("label") or "")
    return known


def find_indicator(
    indicators: Indicators,
    known: Mapping[str, str],
    name: str,
    role: str = "",
    stands_in: str = "",
    latest: str = "",
) -> Figure | Missing:
    """Return the figure of an indicator, or what says that this edition has not coded it.

    `role` is its period by place, counted from the year `latest` (by default the latest of this
    indicator), `stands_in` the part of the document that prints it. Rows of the same period are the
    same quantity: their intervals are intersected, and where they exclude each other the first is
    given, which the figure check reports. Where periods differ and no role chooses, no figure is
    found: what says so names them. Raises KamerboekError, with the nearest, for a name that no
    coding has and for a role or a part that there is not.
    """
    refuse_unknown(name, known)
    _refuse_other(name, "role", role, ROLE_WORDS)
    _refuse_other(name, "part", stands_in, STANDS_IN)
    rows = [row for row in indicators.rows if row.code.indicator == name]
    if stands_in:
        rows = [row for row in rows if row.code.stands_in in (stands_in, "both")]
    rows = _of_role(rows, role, latest)
    if not rows:
        return Missing(frozenset({_labelled(known[name], [ROLE_WORDS[role]] if role else [])}))
    periods = sorted({row.code.period for row in rows})
    if len(periods) > 1:
        # Which of them a chapter means is not to be guessed; an edition that has more than it knew
        # is no mistake either.
        when = list_text([period_text(each) or ROLE_WORDS["undated"] for each in periods])
        return of_several_periods(f"{known[name]} ({when})")
    key = "-".join(filter(None, (name.replace("_", "-"), role, stands_in)))
    together = same_quantity(key, [row.figure for row in rows])
    first = rows[0].figure
    if not isinstance(together, Figure) or together.interval == first.interval:
        return first
    return together


def _labelled(label: str, roles: Sequence[str]) -> str:
    return f"{label} ({list_text(roles)})" if roles else label


def by_label(names: Iterable[str]) -> list[str]:
    """Return names of missing indicators, each label once with all the periods that it lacks."""
    periods: dict[str, list[str]] = {}
    for name in names:
        words = next((each for each in ROLE_WORDS.values() if name.endswith(f" ({each})")), "")
        label = name.removesuffix(f" ({words})") if words else name
        periods.setdefault(label, []).extend([words] if words else [])
    return [_labelled(label, roles) for label, roles in periods.items()]


def refuse_unknown(name: str, known: Mapping[str, str]) -> None:
    """Raise KamerboekError, with the nearest name, for an indicator that no coding has."""
    if name not in known:
        raise KamerboekError(f"there is no indicator {name!r} in any coding{nearest(name, known)}")


def _refuse_other(name: str, what: str, said: str, there: Collection[str]) -> None:
    if said and said not in there:
        raise KamerboekError(f"{name}: there is no {what} {said!r}{nearest(said, there)}")


def latest_year(indicators: Indicators, names: Sequence[str]) -> str:
    """Return the latest year of which any of these indicators has a figure; empty where none is."""
    periods = (row.code.period for row in indicators.rows if row.code.indicator in names)
    found = (YEAR.fullmatch(period) for period in periods)
    return max((each["year"] for each in found if each), default="")


def monthly_figures(
    indicators: Indicators, known: Mapping[str, str], name: str
) -> tuple[Figure, ...]:
    """Return the figures of an indicator that are of one month each, in order; none without any.

    Raises KamerboekError, with the nearest name, for a name that no coding has.
    """
    refuse_unknown(name, known)
    rows = [row for row in indicators.rows if row.code.indicator == name]
    monthly = [row for row in rows if MONTH.fullmatch(row.code.period)]
    return tuple(row.figure for row in sorted(monthly, key=lambda row: row.code.period))


def _of_role(rows: Sequence[Indicator], role: str, latest: str) -> list[Indicator]:
    if not role:
        return list(rows)
    if role in ("years", "undated"):
        pattern = CHANGE if role == "years" else UNDATED
        return [row for row in rows if pattern.fullmatch(row.code.period)]
    pattern, back = PERIODS[role]
    ends = {
        row.code.period: found["year"]
        for row in rows
        if (found := pattern.fullmatch(row.code.period))
    }
    if not ends:
        return []
    wanted = str(int(latest or max(ends.values())) - back)
    there = [period for period, year in ends.items() if year == wanted]
    last = max(there, key=lambda period: (not period.endswith(MIDDLE), period), default="")
    return [row for row in rows if last and row.code.period == last]
