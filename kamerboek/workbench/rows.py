"""Rows of a coding table put in place of others: checked, whole, and every other row to the byte.

An analyst edits the same file by hand. So a table is read anew before each change, only the rows
that change are written otherwise, and a change that rests on another state of the file is refused.
"""

from __future__ import annotations

import csv
import hashlib
import io
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kamerboek.edition.codes import RULE_OF
from kamerboek.edition.coding import CODING
from kamerboek.edition.derived import refuse_other_source
from kamerboek.edition.fault import Fault
from kamerboek.edition.schemas import TABLES, Table, columns, table
from kamerboek.errors import KamerboekError
from kamerboek.locking import coding_in
from kamerboek.workbench.desk import Desk
from kamerboek.writing import write_whole

Record = Mapping[str, str]
"""A row as its cells, by column."""

Changes = Mapping[str, Sequence[Record]]
"""The rows that groups get in place of those that they have, by group."""

CODED = tuple(each for each in TABLES if each.path.startswith(f"{CODING}/"))
"""The tables of the coding."""

ABSENT = ""
"""The version of a table that is not there."""


class ChangedMeanwhileError(KamerboekError):
    """A table is no longer what it was when a change to it was made."""


class OtherDocumentError(KamerboekError):
    """The text that rows are checked against is no longer the one in the edition's folder."""


class UnreadTableError(KamerboekError):
    """A table cannot be read from its row `row` on, counted from 1."""

    def __init__(self, path: Path, row: int, why: str) -> None:
        self.path, self.row = path, row
        super().__init__(f"{path}: row {row}: {why}")


@dataclass(frozen=True)
class RowFault:
    """What is wrong with a row that is to be written: its group, its place there, and the fault."""

    group: str
    place: int
    fault: Fault

    def __str__(self) -> str:
        fault = self.fault
        column = f"{fault.column}: " if fault.column else ""
        group = f"question {self.group}: " if self.group else ""
        return f"{group}{column}{fault.reason}" + (f"; {fault.remedy}" if fault.remedy else "")


@dataclass(frozen=True)
class Edited:
    """A table with other rows: its text, and what is wrong with those rows."""

    text: str
    faults: tuple[RowFault, ...]


@dataclass(frozen=True)
class _Segment:
    """A row as it stands in the file, with its bytes."""

    record: Record
    raw: str


def path_of(desk: Desk, name: str) -> Path:
    """Return the file of a coding table."""
    return desk.folder / table(name).path


def version_of(path: Path) -> str:
    """Return what tells one state of a file from another; `ABSENT` where it is not there."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else ABSENT


def group_of(name: str, record: Any) -> str:
    """Return the question that a row is written under; empty for what is of the whole document.

    `record` is a row or its cells.
    """
    cells = record if isinstance(record, Mapping) else vars(record)
    match name:
        case "indicators":
            return str(cells["quantity"]).partition("@")[0]
        case "tensions":
            return str(cells["question_a"])
        case "abbreviations" | "fates":
            return ""
        case _:
            return str(cells["question"])


def rows_of(desk: Desk, name: str) -> dict[str, list[Record]]:
    """Return the rows of a coding table as cells, by group; raises what `edit` raises."""
    found: dict[str, list[Record]] = {}
    for each in _segments(path_of(desk, name), table(name)):
        found.setdefault(group_of(name, each.record), []).append(each.record)
    return found


def edit(desk: Desk, name: str, changes: Changes) -> Edited:
    """Return a coding table with these rows in place of those that their groups have.

    Quotes are written as the document prints them, and a rule that follows from a code is filled
    in. Nothing is written. Raises UnreadTableError when the table as it stands cannot be read.
    """
    kind = table(name)
    own = {group: [completed(name, each) for each in rows] for group, rows in changes.items()}
    kept = _segments(path_of(desk, name), kind)
    for _ in range(2):  # once as given, once more with the quotes as printed
        text, lines = _text(desk, name, kept, own)
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder) / kind.path
            place.parent.mkdir()
            place.write_bytes(text.encode("utf-8"))
            read = desk.read(Path(folder))
        printed = [each for each in read.reprints if each.line in lines]
        for each in printed:
            group, number = lines[each.line]
            own[group][number] = {**own[group][number], each.column: each.printed}
        if not printed:
            break
    found = [
        RowFault(*lines[each.line], each.fault) for each in read.problems if each.line in lines
    ]
    return Edited(text, tuple(each for each in found if not _follows(name, each, found)))


def _follows(name: str, fault: RowFault, found: Sequence[RowFault]) -> bool:
    """Say whether a fault is of a rule whose code is at fault: it is filled in with the code."""
    codes = {"rule": "disposition", "alternative_rule": "alternative"}
    code = codes.get(fault.fault.column) if name == "dispositions" else None
    return any(
        (each.group, each.place, each.fault.column) == (fault.group, fault.place, code)
        for each in found
    )


def save(desk: Desk, name: str, changes: Changes, seen: str | None = None) -> tuple[RowFault, ...]:
    """Write a coding table with these rows, whole or not at all; return what is wrong with them.

    Nothing is written where anything is. A table of which no row is left is removed: then it is not
    coded. `seen` is the version that the change rests on: raises ChangedMeanwhileError when the
    file is another by now, or becomes one while the rows are checked, and OtherDocumentError when
    the document on the desk is not the edition's any more.
    """
    path = path_of(desk, name)
    with coding_in(desk.project):
        _refuse_other_document(desk)
        now = version_of(path)
        _refuse_other(path, now, seen)
        edited = edit(desk, name, changes)
        if not edited.faults:
            _refuse_other(path, version_of(path), now)  # who edits it by hand holds no lock
            _put(path, edited.text, keep=False)
        return edited.faults


def say_none(desk: Desk, name: str, none: bool, seen: str | None = None) -> None:
    """Write a coding table without rows, which says that there is nothing of the kind; or undo it.

    Raises KamerboekError where the table has rows, and the others as `save` does.
    """
    path = path_of(desk, name)
    with coding_in(desk.project):
        _refuse_other_document(desk)
        _refuse_other(path, version_of(path), seen)
        if rows_of(desk, name):
            raise KamerboekError(f"{path}: it has rows, so there is something of the kind")
        _put(path, _head(table(name)), keep=none)


def _refuse_other(path: Path, found: str, seen: str | None) -> None:
    if seen is not None and found != seen:
        raise ChangedMeanwhileError(
            f"{path}: it was changed meanwhile; nothing is written: load it again"
        )


def _refuse_other_document(desk: Desk) -> None:
    """Who works for hours may have an edition that was read before its text was put in order."""
    try:
        refuse_other_source(desk.folder, desk.edition.identity)
    except KamerboekError as error:
        raise OtherDocumentError(str(error)) from error


def _put(path: Path, text: str, *, keep: bool) -> None:
    if keep or text != text[: text.index("\n") + 1]:
        write_whole(path, text)
    elif path.exists():
        path.unlink()


def _segments(path: Path, kind: Table) -> list[_Segment]:
    """Return the rows of a table with their bytes; none where there is no table yet."""
    if not path.exists():
        return []
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:  # to write it back would lose what stands there
        row = data.count(b"\n", 0, error.start) + 1
        raise UnreadTableError(path, row, "not UTF-8; save it as UTF-8") from error
    lines = lines_of(text)
    reader = csv.reader(iter(lines), strict=True)
    expected = columns(kind.row_type)
    found, start = [], 0
    try:
        for cells in reader:
            if (cells and len(cells) != len(expected)) or (start == 0 and cells != expected):
                raise UnreadTableError(
                    path, start + 1, "it cannot be read; run kamerboek check and mend it"
                )
            if cells and start:
                raw = "".join(lines[start : reader.line_num])
                raw = raw if raw.endswith("\n") else f"{raw}\n"
                found.append(_Segment(dict(zip(expected, cells, strict=True)), raw))
            start = reader.line_num
    except csv.Error as error:
        why = f"{error}; is a quotation mark not closed?"
        raise UnreadTableError(path, start + 1, why) from error
    return found


def lines_of(text: str) -> list[str]:
    """Return the lines of a table as the reader of CSV counts them."""
    return io.StringIO(text, newline="").readlines()


def _head(kind: Table) -> str:
    return ",".join(columns(kind.row_type)) + "\n"


def _text(
    desk: Desk, name: str, kept: Sequence[_Segment], own: Mapping[str, Sequence[Record]]
) -> tuple[str, dict[int, tuple[str, int]]]:
    """Return the table's text, and for the line of each of our rows its group and place there.

    Rows come where their group had rows, else before the first of a later question.
    """
    order = {each.question: place for place, each in enumerate(desk.edition.questions)}

    def place_of(group: str) -> int:
        return order.get(group, len(order))

    made = _head(table(name))
    lines: dict[int, tuple[str, int]] = {}
    had = {group_of(name, each.record) for each in kept}
    waiting = sorted((group for group in own if group not in had), key=place_of)

    def add(group: str) -> None:
        nonlocal made
        for number, record in enumerate(own[group]):
            lines[len(lines_of(made)) + 1] = (group, number)
            made += line_of([record.get(each, "") for each in columns(table(name).row_type)])

    written = set()
    for each in kept:
        group = group_of(name, each.record)
        while waiting and place_of(waiting[0]) < place_of(group):
            add(waiting.pop(0))
        if group not in own:
            made += each.raw
        elif group not in written:
            written.add(group)
            add(group)
    for group in waiting:
        add(group)
    return made, lines


def line_of(cells: Sequence[str]) -> str:
    """Return a row as a table has it, with its line end."""
    target = io.StringIO()
    # Python's writer leaves a carriage return unquoted, and its reader ends a line there.
    plain = csv.writer(target, lineterminator="\n")
    quoting = csv.writer(target, lineterminator="\n", quoting=csv.QUOTE_ALL)
    (quoting if any("\r" in each for each in cells) else plain).writerow(cells)
    return target.getvalue()


def completed(name: str, record: Record) -> Record:
    """Return a row with the rules that follow from its codes."""
    if name != "dispositions":
        return record
    rules: dict[str, str] = {code: str(rule) for code, rule in RULE_OF.items()}
    return {
        **record,
        "rule": rules.get(record.get("disposition", ""), ""),
        "alternative_rule": rules.get(record.get("alternative", ""), ""),
    }
