"""A sweep over the choices that a chapter declares: which of them turn its conclusions."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kamerboek.chapter.choice import Choice, settings_apart
from kamerboek.chapter.conclusions import Conclusion, Turned, conclusions_of, outcomes_of
from kamerboek.chapter.session import Session
from kamerboek.errors import KamerboekError
from kamerboek.results import Result, results_of_blocks
from kamerboek.run import Value
from kamerboek.sweep.grid import PlannedRun, planned_run

COLUMNS = ("kind", "conclusion", "text", "holds", "runs", "breaks")


@dataclass(frozen=True)
class Concluding:
    """What a chapter concludes with its defaults, and the choices that it declares."""

    defaults: Mapping[str, Value]
    conclusions: tuple[Conclusion, ...]
    choices: tuple[Choice, ...]
    apart: tuple[PlannedRun, ...]
    """The default run, and one for each other value of each choice, on its own."""

    def with_defaults(self, runs: Sequence[PlannedRun]) -> list[PlannedRun]:
        """Return runs with that of the defaults before them, where it is not among them."""
        if any({**self.defaults, **run.values} == self.defaults for run in runs):
            return list(runs)
        names = list(runs[0].values) if runs else []
        return [PlannedRun({name: self.defaults[name] for name in names}), *runs]


def concluding(notebook: Path) -> Concluding:
    """Run a chapter with its defaults and return what it concludes, and what it could choose.

    Raises KamerboekError for a chapter that compares nothing or declares no choices, and what
    running it raises.
    """
    session = Session(notebook)
    ran = session.run({})
    if not ran.pages:
        raise KamerboekError(f"{notebook}: shows no page, so it concludes nothing")
    page = ran.page
    defaults = session.declaration.defaults
    given = outcomes_of(verdicts_of(results_of_blocks(ran.shown)))
    conclusions = conclusions_of(page.said, page.judged, given)
    if not conclusions:
        raise KamerboekError(f"{notebook}: says nothing that compares numbers, and has no rules")
    if not page.choices:
        raise KamerboekError(
            f"{notebook}: declares no choices; name them in its cell blad.conclusions(…)"
        )
    named = [each.name for each in page.choices]
    settings = settings_apart(session.declaration, defaults, page.choices)
    apart = [
        planned_run(session.declaration, {name: values[name] for name in named})
        for values in settings
    ]
    return Concluding(defaults, tuple(conclusions), tuple(page.choices), tuple(apart))


def verdicts_of(results: Iterable[Result]) -> Iterator[tuple[str, str]]:
    """Yield the verdicts among named results, each with its name."""
    return ((each.key, each.text) for each in results if each.kind == "verdict")


def conclusions_csv(found: Sequence[Turned]) -> str:
    r"""Return what turns conclusions as CSV: a header line, `\n`, a row for each.

    `kind` is headline, sentence or rule, `text` what it says with the defaults; it holds in `holds`
    of `runs`. `breaks` has for each parameter that breaks it on its own the nearest value that
    does, as a command takes it, joined by `; `.
    """
    target = io.StringIO()
    rows = csv.writer(target, lineterminator="\n")
    rows.writerow(COLUMNS)
    for each in found:
        breaks = "; ".join(f"{name}={value}" for name, value in each.breaks.items())
        said = each.conclusion
        rows.writerow([said.kind, said.name, said.text, each.holds, each.runs, breaks])
    return target.getvalue()
