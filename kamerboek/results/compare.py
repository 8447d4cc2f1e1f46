"""What differs between two folders of named results, by chapter."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kamerboek.errors import KamerboekError
from kamerboek.results.named import Result
from kamerboek.results.table import COLUMNS, Row, read_results, row_of

Name = tuple[str, str]
"""The kind and the key of a named result."""


@dataclass(frozen=True)
class Difference:
    """A named result of one chapter that only one side has, or that is another.

    `old` and `new` are its rows, None on the side that does not have it.
    """

    chapter: str
    old: Row | None
    new: Row | None

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns in which both sides differ; empty where only one side has it."""
        if self.old is None or self.new is None:
            return ()
        old, new = self.old, self.new
        return tuple(column for column in COLUMNS if old[column] != new[column])


def differences(old: Path, new: Path, chapters: Collection[str] = ()) -> list[Difference]:
    """Return what differs between two folders of `<chapter>.csv`, by chapter and then as listed.

    With `chapters`, only those are compared; else every chapter that either side has. The order of
    rows does not count. Raises KamerboekError for what is not a folder of named results and for a
    chapter that neither side has.
    """
    sides = [_files(folder) for folder in (old, new)]
    every = sorted({*sides[0], *sides[1]})
    for chapter in chapters:
        if chapter not in every:
            raise KamerboekError(f"{new}: there are no results of a chapter {chapter!r} here")
    return [
        difference
        for chapter in every
        if not chapters or chapter in chapters
        for difference in _of_chapter(chapter, *(_named(side.get(chapter)) for side in sides))
    ]


def differences_of_runs(
    chapter: str, old: Iterable[Result], new: Iterable[Result]
) -> list[Difference]:
    """Return what differs between the named results of two runs of a chapter."""
    sides: list[dict[Name, Row]] = [
        {(each.kind, each.key): row_of(each) for each in side} for side in (old, new)
    ]
    return list(_of_chapter(chapter, *sides))


def _files(folder: Path) -> dict[str, Path]:
    found = {path.stem: path for path in folder.glob("*.csv")}
    if not found:
        raise KamerboekError(
            f"{folder}: there are no named results here; write them with kamerboek results --output"
        )
    return found


def _of_chapter(
    chapter: str, before: Mapping[Name, Row], after: Mapping[Name, Row]
) -> Iterator[Difference]:
    for name, row in before.items():
        if row != after.get(name):
            yield Difference(chapter, row, after.get(name))
    for name, row in after.items():
        if name not in before:
            yield Difference(chapter, None, row)


def _named(path: Path | None) -> dict[Name, Row]:
    """Return the rows of a file by their names; raises KamerboekError for a name that is twice."""
    named: dict[Name, Row] = {}
    for number, row in enumerate(read_results(path) if path else (), start=2):
        name = row["kind"], row["key"]
        if name in named:
            raise KamerboekError(f"{path}: row {number}: {' '.join(name)} comes twice")
        named[name] = row
    return named


def comparison_text(found: Collection[Difference]) -> str:
    """Return differences as text: a line for each chapter, under it one for each difference."""
    lines: list[str] = []
    for chapter in dict.fromkeys(each.chapter for each in found):
        own = [each for each in found if each.chapter == chapter]
        gone = [each for each in own if each.new is None]
        added = [each for each in own if each.old is None]
        changed = [each for each in own if each.columns]
        lines.append(f"{chapter}: {len(changed)} changed, {len(added)} added, {len(gone)} gone")
        lines += [line for each in changed for line in _changed(each)]
        lines += [f"  added    {_described(each.new)}" for each in added if each.new]
        lines += [f"  gone     {_described(each.old)}" for each in gone if each.old]
    return "\n".join(lines)


def _changed(difference: Difference) -> Iterator[str]:
    old, new = difference.old or {}, difference.new or {}
    yield f"  changed  {new['kind']} {new['key']}"
    for column in difference.columns:
        yield f"    {column:10} {old[column] or '(empty)'} → {new[column] or '(empty)'}"


def _described(row: Row) -> str:
    return f"{row['kind']} {row['key']}: {row['text']}"
