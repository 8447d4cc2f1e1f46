"""The indicators that a series knows, whether or not an edition has coded them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated

from kamerboek.edition.problem import Problem
from kamerboek.edition.problems import INDICATOR_NAME
from kamerboek.edition.schemas import WrittenRow
from kamerboek.edition.series import FOLDER
from kamerboek.edition.tables import read_table, repeated

FILE = "indicators.csv"


@dataclass(frozen=True)
class KnownIndicator(WrittenRow):
    """An indicator that a chapter may name before any edition has coded it."""

    indicator: Annotated[str, "name of what is measured: lower-case letters, digits, underscores"]
    label: Annotated[str, "what it measures, in Dutch"]


def known_problems(project: Path, series: str) -> Iterator[Problem]:
    """Yield what is wrong with the list of a series, if it has one."""
    path = project / FOLDER / series / FILE
    if not path.exists():
        return
    read = read_table(path, KnownIndicator)
    yield from read.problems
    for line, row in zip(read.lines, read.rows, strict=True):
        if not INDICATOR_NAME.fullmatch(row.indicator):
            reason = f"{row.indicator!r}: a name is lower-case letters, digits and underscores"
            yield Problem(path, line, "indicator", reason, "rename it")
        if not row.label.strip():
            yield Problem(path, line, "label", "it is empty", "say what it measures")
    for before, line in repeated(read, ("indicator",)):
        yield Problem(path, line, "indicator", f"row {before} has it too", "keep one")


def mistyped(project: Path, series: str, coded: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield each coded name that the series' list does not have, with one there that it is nearly.

    A name that is nearly one that is coded as well is a name of its own.
    """
    path = project / FOLDER / series / FILE
    rows = read_table(path, KnownIndicator).rows if path.exists() else ()
    listed = {row.indicator for row in rows}
    free = sorted(set(listed) - set(coded))
    for name in dict.fromkeys(coded):
        near = get_close_matches(name, free, n=1, cutoff=NEAR) if name not in listed else []
        if near:
            yield name, near[0]


NEAR = 0.92
"""From which likeness one name is taken for the other with a slip of the pen."""
