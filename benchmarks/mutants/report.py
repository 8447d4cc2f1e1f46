"""What mutation testing found, as docs/MUTANTS.md."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence

from benchmarks.mutants.changes import Mutant
from benchmarks.mutants.reasons import reason_of
from benchmarks.mutants.record import Record
from benchmarks.mutants.rooms import PROJECT, sources_of
from kamerboek.writing import write_whole

REPORT = PROJECT / "docs" / "MUTANTS.md"

HEAD = """# Mutation testing: what no test notices

Written by `python -m benchmarks.mutants ROOM … --sample N --seed N --write`, from what was tried
before by the same without `--write`; rooms that are not named stay as they are. A mutant is one
small change to the code: a comparison, an operator, a condition, a truth value, a number, the last
sign of a text. It is noticed when a test of its room fails, or no longer ends. Of each room a
sample was drawn at random; another seed draws another, and so does code with more or fewer places
to change.

First with the tests that take little. What these did not notice was then, where a number stands
under “in a copy”, written into a copy of the project (`--whole`), where all that `make test` runs
of the room was run, but for what [BENCHMARKS.md](../BENCHMARKS.md) says was left out: so many of
those noticed were noticed there only.

Where tests were written for what survived, the sample says more of itself than of all mutants: how
one does that nobody had looked at is in [BENCHMARKS.md](../BENCHMARKS.md).

| room | commit | seed | mutants | tried | noticed | in a copy | share | the same | no test \
| of what differs |
|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
"""
REST = """
“The same” are changes after which nothing is computed or shown otherwise: they cannot be noticed.
The reason for each is in `benchmarks/mutants/reasons.csv`.

## Survivors, and what was noticed in a copy only
"""


def write(chosen: Mapping[str, Sequence[Mutant]], record: Record, seed: int) -> None:
    """Write what is known of these mutants, by room, in the place of what was said of the room."""
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"],  # noqa: S607 - the project's own history
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    said = _written(REPORT.read_text(encoding="utf-8")) if REPORT.exists() else {}
    for room, mutants in chosen.items():
        row = _row(room, f"{commit} | {seed}", mutants, record)
        said[room] = (row, _survivors(room, mutants, record))
    rows, survivors = zip(*(said[room] for room in sorted(said)), strict=True)
    write_whole(REPORT, HEAD + "".join(rows) + REST + "".join(survivors))


def _written(report: str) -> dict[str, tuple[str, str]]:
    """Return the row and the survivors of each room that a report has."""
    table, *sections = report.split("\n### ")
    rows = {each.split("`")[1]: each for each in table.splitlines(True) if each.startswith("| `")}
    return {
        room: (rows[room], f"\n### {each}") for each in sections for room in [each.split("`")[1]]
    }


def _reason(mutant: Mutant) -> tuple[bool, str]:
    return reason_of(mutant) or (False, "no test yet")


def _row(room: str, code: str, mutants: Sequence[Mutant], record: Record) -> str:
    tried = [each for each in mutants if each.key in record]
    noticed = [each for each in tried if not record.survived(each)]
    same = [each for each in tried if record.survived(each) and _reason(each)[0]]
    in_copy = [each for each in tried if record.was_in_copy(each)]
    cells = [
        f"`{room}`",
        code,
        f"{sum(source.changes for source in sources_of(room).values()):,}",
        len(tried),
        len(noticed),
        len([each for each in noticed if each in in_copy]) if in_copy else "",
        f"{len(noticed) / len(tried):.1%}",
        len(same),
        len(tried) - len(noticed) - len(same),
        f"{len(noticed) / (len(tried) - len(same)):.1%}",
    ]
    return f"| {' | '.join(map(str, cells))} |\n"


def _survivors(room: str, mutants: Sequence[Mutant], record: Record) -> str:
    listed = [each for each in mutants if record.survived(each) or each.key in record.noticed_by]
    rows = "".join(
        f"| `{each.source.module.removeprefix('kamerboek.')}` | {_code(each.function)} | "
        f"{_code(each.what)} | {_became(each, record)} |\n"
        for each in sorted(listed, key=lambda each: (each.source.module, each.line, each.place))
    )
    head = "| module | function | change | reason |\n|---|---|---|---|\n"
    return f"\n### `{room}`\n\n{head}{rows}" if rows else f"\n### `{room}`\n\nNone.\n"


def _became(mutant: Mutant, record: Record) -> str:
    if mutant.key in record.noticed_by:
        by = record.noticed_by[mutant.key]
        return f"noticed in a copy, by `{by}`" if by else "noticed in a copy: without end"
    same, reason = _reason(mutant)
    return f"the same: {reason}" if same else reason


def _code(text: str) -> str:
    return f"`{text}`".replace("|", "\\|") if text else ""
