"""Rules and statements that were proposed and become coding: added to the files of `coding/`."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from kamerboek.analysis import Indicators, indicators_of
from kamerboek.chapter.indicators import known_indicators
from kamerboek.checks import run_check
from kamerboek.checks.rule_problems import rule_problems
from kamerboek.edition.coding import CODING
from kamerboek.edition.edition import Edition
from kamerboek.errors import KamerboekError, nearest
from kamerboek.intake.suggest import FOLDER
from kamerboek.locking import coding_in
from kamerboek.workbench.basis import is_unchanged
from kamerboek.workbench.carried_again import WhyNot
from kamerboek.workbench.carry_entries import statement_faults
from kamerboek.workbench.desk import Desk
from kamerboek.workbench.entries import (
    TABLES,
    Entry,
    coded_entries,
    proposed_entries,
    toml_text,
    write_proposed,
)
from kamerboek.writing import write_whole

Refused = tuple[Entry, str]
"""An entry that does not fit the coding, and why."""


def accept_entries(
    desk: Desk, table: str, names: Sequence[str]
) -> tuple[tuple[Entry, ...], tuple[Refused, ...]]:
    """Make proposals of these names coding, with the quotes that they rest on.

    `table` is `checks` or `statements`. All or nothing: where one does not fit, nothing is written.
    Returns what became coding and what does not fit. Raises KamerboekError for a name that nothing
    is proposed under, and for files that cannot be read.
    """
    proposed = proposed_entries(desk.folder)
    own = [each for each in proposed if each.kind in TABLES[table]]
    for name in names:
        if all(each.name != name for each in own):
            near = nearest(name, {each.name for each in own}) if own else "; nothing is at all"
            raise KamerboekError(f"{desk.folder / FOLDER}: {table}: {name!r} is not proposed{near}")
    chosen = [each for each in own if each.name in names]
    needed = {name for each in chosen for name in _quotes_of(each)}
    with_quotes = [
        each for each in own if each in chosen or (each.kind == "quote" and each.name in needed)
    ]
    return _accept(desk, with_quotes, whole=True)


def accept_unchanged_entries(
    desk: Desk, table: str, why_not: WhyNot
) -> tuple[tuple[Entry, ...], tuple[Refused, ...]]:
    """Make coding of the proposals that rest on questions and answers that are the same.

    What does not fit, or would not be carried over so now, is left among the proposals. Returns and
    raises as `accept_entries` does.
    """
    marked = [
        (each, why_not(table, each))
        for each in proposed_entries(desk.folder)
        if each.kind in TABLES[table] and is_unchanged(each)
    ]
    accepted, refused = _accept(desk, [each for each, why in marked if not why], whole=False)
    return accepted, (*((each, why) for each, why in marked if why), *refused)


def _quotes_of(entry: Entry) -> Iterator[str]:
    if entry.kind == "statement":
        yield from entry.value.quotes
    elif entry.kind == "card":
        yield entry.value.quote


def _accept(
    desk: Desk, chosen: Sequence[Entry], *, whole: bool
) -> tuple[tuple[Entry, ...], tuple[Refused, ...]]:
    if not chosen:
        return (), ()
    with coding_in(desk.project):
        edition = replace(desk.edition, coding=desk.read().coding)
        coded = coded_entries(edition, desk.project)
        accepted, refused = _fitting(desk, edition, coded, chosen)
        if refused and whole:
            return (), refused
        _add(desk, coded, accepted)
        keys = {(each.kind, each.name) for each in accepted}
        left = [
            each for each in proposed_entries(desk.folder) if (each.kind, each.name) not in keys
        ]
        write_proposed(desk.folder, left)
    return accepted, refused


def _fitting(
    desk: Desk, edition: Edition, coded: Sequence[Entry], chosen: Sequence[Entry]
) -> tuple[tuple[Entry, ...], tuple[Refused, ...]]:
    """Return the entries that fit the coding and those before them, and the others."""
    indicators, known = indicators_of(edition), known_indicators(desk.project)
    there = list(coded)
    accepted, refused = [], []
    for proposed in chosen:
        entry = replace(proposed, basis="")
        faults = [] if entry in there else _faults(entry, edition, indicators, known, there)
        if faults:
            refused.append((entry, faults[0]))
        else:
            accepted.append(entry)
            there.append(entry)
    return tuple(accepted), tuple(refused)


def _faults(
    entry: Entry,
    edition: Edition,
    indicators: Indicators,
    known: Collection[str],
    there: Sequence[Entry],
) -> list[str]:
    """Return why an entry cannot stand in the coding beside these others."""
    if entry.kind != "check":
        said = [each for each in there if each.kind != "check"]
        return statement_faults(entry, said, edition, known)
    if any((each.kind, each.name) == (entry.kind, entry.name) for each in there):
        return ["the coding has another check of that id"]
    faults = list(rule_problems(entry.value, edition))
    if not faults:
        try:
            run_check(entry.value, edition, indicators)
        except KamerboekError as error:
            faults.append(str(error))
    return faults


def _add(desk: Desk, coded: Sequence[Entry], accepted: Sequence[Entry]) -> None:
    """Write each file with what is accepted for it after what it has; the quotes come first."""
    new = [each for each in accepted if each not in coded]
    for file in dict.fromkeys(each.file for each in new):
        path = desk.folder / CODING / Path(file)
        own = [toml_text(each) for each in new if each.file == file]
        before = path.read_bytes().decode("utf-8") if path.exists() else ""
        if before and not before.endswith("\n"):
            before += "\n"
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, "\n".join([*([before] if before else []), *own]))
