"""Chapters run with random values, and what is wrong with what they print."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from benchmarks.properties.faults import (
    Fault,
    claim_faults,
    conflicts,
    figure_faults,
    rule_faults,
)
from benchmarks.properties.values import random_values
from kamerboek.chapter.session import Session
from kamerboek.checks import CheckResult
from kamerboek.errors import KamerboekError
from kamerboek.run import Declaration, Value, declaration_of, notebooks_of


@dataclass
class Tried:
    """What came of running one chapter: how often, in how many seconds, and each fault once.

    A fault has how the first run that had it shows it, that run's values, and its number of runs.
    """

    chapter: str
    runs: int = 0
    seconds: float = 0.0
    faults: dict[str, tuple[str, Mapping[str, Value], int]] = field(default_factory=dict)

    def add(self, values: Mapping[str, Value], faults: Iterable[Fault]) -> None:
        """Take the faults of a run."""
        for fault in faults:
            shown, first, count = self.faults.get(fault.what, (fault.shown, values, 0))
            self.faults[fault.what] = shown, first, count + 1


def chapters_of(project: Path) -> list[Path]:
    """Return the chapters that talk to a page; the others show nothing that can be looked at."""
    return [
        path
        for path in notebooks_of(project / "chapters")
        if "Chapter(" in path.read_text(encoding="utf-8")
    ]


def try_chapters(notebooks: Sequence[Path], sets: int, seed: int) -> list[Tried]:
    """Run chapters with so many sets of random values; the same seed gives the same values.

    In each set a parameter that several chapters have has one value in all of them, so that what
    two pages say can be compared. Conflicts between pages stand under the name `all`.
    """
    random = Random(seed)  # noqa: S311 - no secret
    sessions = {path: Session(path) for path in notebooks}
    declared = {path: declaration_of(path) for path in notebooks}
    tried = {path: Tried(path.stem) for path in notebooks}
    together = Tried("all")
    for _ in range(sets):
        shared = _shared(list(declared.values()), random)
        judged: dict[str, Mapping[str, str]] = {}
        for path in notebooks:
            values = random_values(declared[path], random, shared)
            started = time.perf_counter()
            judged[path.stem] = _try(sessions[path], values, tried[path])
            tried[path].seconds += time.perf_counter() - started
            tried[path].runs += 1
        together.runs += 1
        together.add(shared, conflicts(judged))
    return [*tried.values(), together]


def _shared(declarations: Sequence[Declaration], random: Random) -> dict[str, Value]:
    """Return a value for each parameter that more than one chapter declares alike."""
    lines: dict[str, list[Declaration]] = {}
    for declaration in declarations:
        for parameter in declaration.parameters:
            lines.setdefault(str(parameter), []).append(declaration)
    values: dict[str, Value] = {}
    for declaration in declarations:
        drawn = random_values(declaration, random, values)
        for parameter in declaration.parameters:
            if len(lines[str(parameter)]) > 1:
                values.setdefault(parameter.name, drawn[parameter.name])
    return values


def _try(session: Session, values: Mapping[str, Value], tried: Tried) -> Mapping[str, str]:
    """Run a chapter once; return its verdicts by rule."""
    try:
        ran = session.run(values)
        page = ran.page
    except KamerboekError as error:
        tried.add(values, [Fault("fails", str(error))])
        return {}
    for figure in page.figures.figures:
        tried.add(values, figure_faults(figure))
    tried.add(values, claim_faults(page))
    for each in ran.names.values():
        if isinstance(each, CheckResult):
            tried.add(values, rule_faults(each))
    return page.judged
