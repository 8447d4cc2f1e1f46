"""Proposals that an analyst accepts: they leave the suggestions and become coding."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kamerboek.edition.schemas import columns, table
from kamerboek.edition.tables import cells_of
from kamerboek.errors import KamerboekError, nearest
from kamerboek.intake.suggest import FOLDER, KINDS, read_proposals, write_proposals
from kamerboek.locking import coding_in
from kamerboek.workbench.accept_entries import (
    Refused,
    accept_entries,
    accept_unchanged_entries,
)
from kamerboek.workbench.basis import is_unchanged
from kamerboek.workbench.carried_again import WhyNot, proposed_again
from kamerboek.workbench.desk import Desk
from kamerboek.workbench.entries import TABLES, Entry
from kamerboek.workbench.rows import (
    Record,
    RowFault,
    completed,
    edit,
    group_of,
    path_of,
    rows_of,
    save,
    version_of,
)


@dataclass(frozen=True)
class Accepted:
    """What came of accepting proposals for one table.

    `groups` are the questions whose rows are coding now (an empty one is the whole document), or
    the names of the rules and statements that are;
    `faults` say of others why they are not, a line each.
    """

    name: str
    groups: tuple[str, ...]
    rows: int
    faults: tuple[str, ...]


def accept_questions(
    desk: Desk, name: str, questions: Sequence[str], options: Sequence[str] = ()
) -> Accepted:
    """Make what is proposed for these questions coding; options `column=value` fill its columns.

    For the tables `checks` and `statements` the questions are names of entries.

    All or nothing: where one does not fit, nothing is written and the faults say why. Raises
    KamerboekError for a table or column that is not there, and for a question without a proposal.
    """
    if name in TABLES:
        if options:
            raise KamerboekError(
                f"{name}: what is proposed is taken as it is; leave the values out"
            )
        return _entries_as_accepted(name, *accept_entries(desk, name, questions))
    proposed = _proposed(desk, name)
    values = _values(name, options)
    for number in questions:
        if number not in proposed:
            near = nearest(number, proposed) if proposed else "; the table has no proposal at all"
            if number in rows_of(desk, name):
                near = "; it has coding already"
            raise KamerboekError(
                f"{desk.folder / FOLDER / f'{name}.csv'}: nothing is proposed for question "
                f"{number!r}{near}"
            )
        if len(proposed[number]) > 1 and values:
            raise KamerboekError(
                f"{name}: question {number} has {len(proposed[number])} proposals; give each its "
                f"values on the page: kamerboek code {desk.edition.name} --serve"
            )
    return _accept(desk, name, {each: proposed[each] for each in questions}, values, whole=True)


def accept_all_unchanged(desk: Desk, name: str | None = None) -> list[Accepted]:
    """Make coding of what was carried over for questions and answers that are the same.

    Of the table `name`, or of every table. What does not fit all the same, or would not be carried
    over so now, is left among the proposals, with the faults that say why.
    """
    why_not = proposed_again(desk)
    return [
        _entries_as_accepted(each, *accept_unchanged_entries(desk, each, why_not))
        if each in TABLES
        else _accept_unchanged(desk, each, why_not)
        for each in ([name] if name else [*KINDS, *TABLES])
    ]


def _entries_as_accepted(
    name: str, accepted: Sequence[Entry], refused: Sequence[Refused]
) -> Accepted:
    faults = tuple(f"{each.called}: {why}" for each, why in refused)
    return Accepted(name, tuple(each.name for each in accepted), len(accepted), faults)


def accepted_lines(done: Sequence[Accepted]) -> Iterator[str]:
    """Yield what was accepted, for a terminal: a line a table, and one for each fault."""
    for each in done:
        for fault in dict.fromkeys(each.faults):  # several rows of a question lack the same
            yield f"{each.name}: not accepted: {fault}"
        if each.rows:
            one = "entry" if each.name in TABLES else "row"
            several = "entries" if each.name in TABLES else "rows"
            yield f"{each.name}: {each.rows} {one if each.rows == 1 else several} accepted"
    if not any(each.rows for each in done):
        yield "nothing accepted"


def _accept_unchanged(desk: Desk, name: str, why_not: WhyNot) -> Accepted:
    """Accept a question's rows together, and those of the whole document one by one."""
    proposed = {}
    faults: list[str] = []
    for group, rows in _proposed(desk, name).items():
        marked = [row for row in rows if is_unchanged(row)]
        reasons = [why_not(name, row) for row in marked]
        faults += [f"question {group}: {why}" if group else why for why in reasons if why]
        same = [row for row, why in zip(marked, reasons, strict=True) if not why]
        if same and (not group or len(same) == len(rows)):
            proposed[group] = same
    done = _accept(desk, name, proposed, {}, whole=False)
    return replace(done, faults=(*faults, *done.faults))


def _accept(
    desk: Desk,
    name: str,
    proposed: Mapping[str, Sequence[Any]],
    values: Record,
    *,
    whole: bool,
) -> Accepted:
    seen = version_of(path_of(desk, name))
    there = rows_of(desk, name)

    def record(row: Any) -> Record:
        return completed(name, {**_record(name, row), **values})

    def changes(rows_of_groups: Mapping[str, Sequence[Any]]) -> dict[str, list[Record]]:
        return {
            group: [*there.get(group, ()), *map(record, rows)]
            for group, rows in rows_of_groups.items()
        }

    # What an accept that was cut short wrote is coding already, and a proposal still.
    new = {
        group: left
        for group, rows in proposed.items()
        if (left := [row for row in rows if record(row) not in there.get(group, ())])
    }
    faults = edit(desk, name, changes(new)).faults if new else ()
    if faults and whole:
        return Accepted(name, (), 0, tuple(map(str, faults)))
    good = _without(new, faults, there)
    if good:
        faults += save(desk, name, changes(good), seen)
    done = {
        group: [row for row in rows if row in good.get(group, ()) or row not in new.get(group, ())]
        for group, rows in proposed.items()
    }
    done = {group: rows for group, rows in done.items() if rows}
    if done:
        with coding_in(desk.project):
            _leave(desk, name, done)
    return Accepted(name, tuple(done), sum(map(len, done.values())), tuple(map(str, faults)))


def _without(
    proposed: Mapping[str, Sequence[Any]],
    faults: Sequence[RowFault],
    there: Mapping[str, Sequence[Record]],
) -> dict[str, list[Any]]:
    """Return the proposals without a fault: a question's together, the document's one by one."""
    good = {}
    for group, rows in proposed.items():
        bad = {each.place - len(there.get(group, ())) for each in faults if each.group == group}
        left = [row for place, row in enumerate(rows) if place not in bad]
        if left and (not group or not bad):
            good[group] = left
    return good


def _proposed(desk: Desk, name: str) -> dict[str, list[Any]]:
    """Return what is proposed for a table, by question; raises KamerboekError for another name."""
    if name not in KINDS:
        raise KamerboekError(
            f"there is no table {name!r} of the coding{nearest(name, [*KINDS, *TABLES])}"
        )
    found: dict[str, list[Any]] = {}
    for row in read_proposals(desk.edition, desk.folder, name):
        found.setdefault(group_of(name, row), []).append(row)
    return found


def _values(name: str, options: Sequence[str]) -> Record:
    """Return what options `column=value` give a row of a table."""
    known = columns(table(name).row_type)
    values = {}
    for option in options:
        column, equals, value = option.partition("=")
        if not equals:
            raise KamerboekError(f"--set {option}: not of the form column=value")
        if column not in known:
            raise KamerboekError(f"{name}: there is no column {column!r}{nearest(column, known)}")
        if column in values:
            raise KamerboekError(f"--set {column}: given twice; give it once")
        if column in OF_QUESTION:
            raise KamerboekError(
                f"--set {column}: a proposal is of its question; code the other one by itself"
            )
        if any(unicodedata.category(sign)[0] == "C" for sign in value):
            raise KamerboekError(f"--set {column}: {value[:60]!r}: not text on one line")
        values[column] = value
    return values


OF_QUESTION = ("question", "question_a", "question_b")


def _record(name: str, row: Any) -> Record:
    cells = dict(zip(columns(KINDS[name]), cells_of(row), strict=True))
    return {column: cells[column] for column in columns(table(name).row_type)}


def _leave(desk: Desk, name: str, accepted: Mapping[str, Sequence[Any]]) -> None:
    """Take what became coding out of the proposals."""
    left = [
        row
        for group, rows in _proposed(desk, name).items()
        for row in rows
        if row not in accepted.get(group, ())
    ]
    write_proposals(desk.folder / FOLDER / f"{name}.csv", name, left)
