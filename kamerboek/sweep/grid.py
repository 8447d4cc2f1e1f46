"""Which runs a sweep makes: all combinations of a grid, or the rows of a file."""

from __future__ import annotations

import csv
import itertools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from kamerboek.errors import KamerboekError, nearest
from kamerboek.run import (
    COMMA,
    Declaration,
    Value,
    plain_value,
    rule_broken,
    shown,
)

MOST_RUNS = 100_000
"""More runs than anybody waits for; beyond it a list of values was mistyped."""

LARGEST = 50_000_000
"""More bytes than the runs of a file, a hundred thousand, have."""

_NUMBER = r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?"
RANGE = re.compile(rf"{_NUMBER}:{_NUMBER}(?::{_NUMBER})?")


@dataclass(frozen=True)
class PlannedRun:
    """A run to be made: every parameter that the sweep sets, with its value.

    `broken` says which rule of the chapter these values break together, empty for none.
    """

    values: Mapping[str, Value]
    broken: str = ""


def runs_of_grid(declaration: Declaration, options: Sequence[str]) -> list[PlannedRun]:
    """Return every combination of what options `name=a,b,c` give, the last name changing fastest.

    `1:3:0.5` is every number from 1 to 3, by 0.5; `1:3` by 1.
    Raises KamerboekError for an option of another form, a name that comes twice or that the chapter
    does not have, a value that its parameter does not take or that comes twice, and for too many
    combinations. Values that break a rule only together make a run that says so.
    """
    choices: dict[str, list[Value]] = {}
    for option in options:
        name, equals, text = option.partition("=")
        place = f"--grid {shown(name)[1:-1]}"
        if not name or not equals:
            raise KamerboekError(f"--grid {shown(option)[1:-1]}: not of the form name=a,b,c")
        if name in choices:
            raise KamerboekError(f"{place}: given twice; put all its values after one =")
        written = [each for part in text.split(",") for each in _range(part.strip(), place)]
        taken = [_taken(declaration, name, each, place) for each in written]
        for value in taken:
            if taken.count(value) > 1:
                raise KamerboekError(f"{place}: {shown(value)} comes twice; leave one out")
        choices[name] = taken
    count = 1
    for values in choices.values():
        count *= len(values)
    if count > MOST_RUNS:
        raise KamerboekError(f"--grid: {count} combinations, at most {MOST_RUNS}; take fewer")
    return [
        planned_run(declaration, dict(zip(choices, values, strict=True)))
        for values in itertools.product(*choices.values())
    ]


def runs_of_file(declaration: Declaration, path: Path) -> list[PlannedRun]:
    """Return a run for each row of a CSV file whose header names parameters.

    An empty cell leaves the parameter at its default. Raises KamerboekError, naming file and row,
    for a file that cannot be read, a column that is no parameter, a row of another width, a value
    that its parameter does not take, and values that an earlier row has as well.
    """
    (first, header), *rows = _csv_rows(path)
    for name in header:
        _known(declaration, name, f"{path}: row {first}")
        if header.count(name) > 1:
            raise KamerboekError(f"{path}: row {first}: {name} comes twice; leave one out")
    if not rows:
        raise KamerboekError(f"{path}: no runs; give each a row under the header")
    defaults = declaration.defaults
    runs: dict[tuple[Value, ...], int] = {}
    for number, row in rows:
        place = f"{path}: row {number}"
        if len(row) != len(header):
            raise KamerboekError(f"{place}: {len(row)} cells, the header has {len(header)}")
        values = tuple(
            _taken(declaration, name, text, place) if text else defaults[name]
            for name, text in zip(header, row, strict=True)
        )
        if values in runs:
            raise KamerboekError(f"{place}: the same values as row {runs[values]}; leave one out")
        runs[values] = number
    return [planned_run(declaration, dict(zip(header, values, strict=True))) for values in runs]


def _range(text: str, place: str) -> list[str]:
    """Return the numbers of a range `from:to:step`, both ends in it; another text as it is."""
    if not RANGE.fullmatch(text):
        return [text]
    first, last, *rest = (Decimal(each) for each in text.split(":"))
    step = rest[0] if rest else Decimal(1)
    if step <= 0 or last < first:
        raise KamerboekError(f"{place}: {text} counts up: from:to:step, from the least to the most")
    steps = (last - first) / step
    if steps >= MOST_RUNS:
        raise KamerboekError(f"{place}: {shown(text)} is more than {MOST_RUNS} numbers; take fewer")
    if steps != int(steps):
        reached = first + step * int(steps)
        raise KamerboekError(
            f"{place}: {text} steps over {last:f}; end it at {reached:f}, or take another step"
        )
    return [format(first + step * each, "f") for each in range(int(steps) + 1)]


def _csv_rows(path: Path) -> list[tuple[int, list[str]]]:
    """Return the rows of a file, each with the number that a spreadsheet gives it.

    Rows without anything are left out. Semicolons between cells, and decimal commas then, are
    Dutch.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise KamerboekError(f"{path}: over {LARGEST:,} bytes; give fewer runs")
        lines = data.decode("utf-8-sig").splitlines()
    except OSError as error:
        raise KamerboekError(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise KamerboekError(
            f"{path}: not UTF-8 at byte {error.start}; save it as CSV in UTF-8"
        ) from error
    dutch = bool(lines) and ";" in lines[0] and "," not in lines[0]
    reader = csv.reader(lines, delimiter=";" if dutch else ",", strict=True)
    rows, number = [], 0
    while True:
        number += 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise KamerboekError(
                f"{path}: row {number}: not CSV: {error}; is a quotation mark not closed?"
            ) from error
        if cells is None:
            break
        if cells:
            rows.append((number, [(_point(each) if dutch else each).strip() for each in cells]))
    if not rows:
        raise KamerboekError(f"{path}: empty; its header names parameters, a row is a run")
    return rows


def _point(cell: str) -> str:
    return cell.replace(",", ".") if COMMA.fullmatch(cell.strip()) else cell


def planned_run(declaration: Declaration, values: Mapping[str, Value]) -> PlannedRun:
    """Return a run with these values, which says what rule they break beside the defaults."""
    return PlannedRun(values, rule_broken(declaration, declaration.defaults | dict(values)))


def _known(declaration: Declaration, name: str, place: str) -> None:
    names: Iterable[str] = [each.name for each in declaration.parameters]
    if name not in names:
        raise KamerboekError(
            f"{place}: chapter {declaration.chapter} has no parameter {shown(name)}"
            f"{nearest(name, names)}"
        )


def _taken(declaration: Declaration, name: str, text: str, place: str) -> Value:
    _known(declaration, name, place)
    parameter = next(each for each in declaration.parameters if each.name == name)
    value: object = text if parameter.type == "str" else plain_value(text)
    try:
        return parameter.take(value)
    except ValueError as error:
        raise KamerboekError(
            f"{place}: {declaration.chapter}: {name}: {error} ({parameter.meaning})"
        ) from error
