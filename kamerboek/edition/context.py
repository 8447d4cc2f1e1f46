"""Figures from elsewhere: dated marks beside the document's own, never a default or a finding."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Literal

from kamerboek.edition.problems import INDICATOR_NAME
from kamerboek.edition.schemas import Table, WrittenRow
from kamerboek.edition.tables import Read, read_table, repeated
from kamerboek.errors import KamerboekError
from kamerboek.figures import (
    Elsewhere,
    Figure,
    Ground,
    Rational,
    Rounding,
    assumption,
    bounds_of,
    is_period,
    measure_text,
    period_text,
    printed_room,
)
from kamerboek.memory import remembered
from kamerboek.project import find_project


@dataclass(frozen=True)
class ContextRow(WrittenRow):
    """A figure that somebody else published."""

    series: Annotated[str, "the series of documents that it stands beside"]
    indicator: Annotated[str, "name of what is measured"]
    population: Annotated[str, "of whom or what, in Dutch"]
    value: Annotated[Decimal, "the number as printed"]
    unit: Annotated[Literal["persons", "percent"], "what it is in"]
    hedge: Annotated[str, "softening word as printed; empty if none"]
    reference_date: Annotated[str, "when it held: 2022, 2025-mid, 2025-12-01, 2025-01/2025-11"]
    date_inferred: Annotated[bool, "whether this book took it to be then: its source prints no day"]
    publisher: Annotated[str, "who published it"]
    title: Annotated[str, "title of the publication"]
    url: Annotated[str, "address of the publication"]
    published: Annotated[str, "date of publication; empty if not known"]
    retrieved: Annotated[str, "date of retrieval; empty if not recorded"]
    note: Annotated[str, "what a reader must know of it, in Dutch"]


ADDRESSES = ("https://", "http://")
ADDRESS = re.compile(r"https?://[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]\S*)?")
DATED = re.compile(r"\d{4}(?:-\d\d){0,2}")

CONTEXT = Table(
    "context",
    "figures.csv",
    ContextRow,
    "a figure that somebody else published",
    ("series", "indicator", "population", "reference_date", "publisher"),
)


@dataclass(frozen=True)
class ContextFigure:
    """A row of the context and the figure that it is."""

    row: ContextRow
    figure: Figure


@remembered
def load_context(
    series: str, project: Path | None = None, rounding: Rounding | None = None
) -> tuple[ContextFigure, ...]:
    """Return the figures from elsewhere of a series of the project, in the order of their file.

    A round number is taken as printed: nobody says how it was rounded. Raises KamerboekError when
    the file is missing, a row lacks its publisher, address or date, or two are about the same.
    """
    path = find_project(explicit=project) / "data" / "context" / CONTEXT.path
    read = read_table(path, ContextRow)
    for wrong in read.problems:
        raise KamerboekError(str(wrong))
    for line, row in zip(read.lines, read.rows, strict=True):
        for problem in _problems(row):
            raise KamerboekError(f"{path}: row {line}: {problem}")
    for line, problem in _other_units(read):
        raise KamerboekError(f"{path}: row {line}: {problem}")
    for before, line in repeated(read, CONTEXT.key):
        raise KamerboekError(
            f"{path}: row {line}: row {before} has the same {', '.join(CONTEXT.key)}; keep one"
        )
    return tuple(
        ContextFigure(row, _figure(row, number, rounding or Rounding()))
        for number, row in enumerate(read.rows, start=1)
        if row.series == series
    )


def _other_units(read: Read[ContextRow]) -> Iterator[tuple[int, str]]:
    """Yield each row that is in another unit than one before it of the same indicator."""
    units: dict[tuple[str, str], str] = {}
    for line, row in zip(read.lines, read.rows, strict=True):
        unit = units.setdefault((row.series, row.indicator), row.unit)
        if row.unit != unit:
            yield line, f"column unit: {row.unit!r}, where {row.indicator} is in {unit} elsewhere"


def _problems(row: ContextRow) -> Iterator[str]:
    for column in ("series", "population", "reference_date", "publisher", "title", "url"):
        if not getattr(row, column).strip():
            yield f"column {column}: it may not be empty"
    for column in ("reference_date", "published", "retrieved"):
        if not is_period(getattr(row, column)):
            yield f"column {column}: {getattr(row, column)!r}: write 2025, 2025-mid or 2025-12-01"
    if row.unit == "persons" and row.value.as_tuple().exponent != 0:
        yield f"column value: '{row.value}': persons are whole; write no sign between thousands"
    if not INDICATOR_NAME.fullmatch(row.indicator):
        yield f"column indicator: {row.indicator!r}: lower-case letters, digits and underscores"
    if row.url.strip() and not row.url.startswith(ADDRESSES):
        yield f"column url: {row.url!r}: give the address with its https://"
    elif row.url.strip() and not ADDRESS.fullmatch(row.url):
        yield f"column url: {row.url!r}: it leads nowhere; give the whole address, without blanks"
    if row.published and _is_before(row.published, row.reference_date.rpartition("/")[2]):
        yield f"column published: {row.published!r} is before {row.reference_date!r}, when it held"
    if row.published and row.retrieved and row.retrieved < row.published[: len(row.retrieved)]:
        yield f"column retrieved: {row.retrieved!r} is before {row.published!r}, its publication"
    if row.hedge and not bounds_of(row.hedge):
        yield f"column hedge: {row.hedge!r} is not in kamerboek/figures/hedges.py; add it there"


def _is_before(day: str, other: str) -> bool:
    """Say whether a day or period is before another, as far as both have years, months, days."""
    printed = [DATED.match(each) for each in (day, other)]
    one, two = (found[0] if found else "" for found in printed)
    length = min(len(one), len(two))
    return one[:length] < two[:length]


def _taken_to_be_then(row: ContextRow) -> tuple[Ground, ...]:
    if not row.date_inferred:
        return ()
    then = period_text(row.reference_date)
    return (assumption(f"het cijfer geldt voor {then}; de bron noemt geen dag"),)


def _figure(row: ContextRow, number: int, rounding: Rounding) -> Figure:
    value = Rational(row.value)
    decimals = max(0, -int(row.value.as_tuple().exponent))
    printed = measure_text(value, row.unit, decimals)
    room = printed_room(printed, value, row.unit, row.hedge, "realisation", rounding)
    return Figure(
        key=f"elders-{number}",
        value=value,
        interval=room.interval,
        unit=row.unit,
        text=f"{row.hedge} {printed}".strip(),
        questions=(),
        origin=Elsewhere(
            row.publisher, row.title, row.url, row.published, row.note, row.date_inferred
        ),
        period=row.reference_date,
        label=row.population,
        grounds=(*room.grounds, *_taken_to_be_then(row)),
        hedged=room.hedged,
    )
