"""Run chapters and read their named results."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from kamerboek.errors import nearest, refuse
from kamerboek.results.named import Result, results_of
from kamerboek.run import (
    Declaration,
    Job,
    Option,
    Value,
    chapter_notebook,
    declaration_of,
    execute_all,
    given_in_options,
    values_from,
)

EDITION = "edition"
"""The parameter by which a chapter is told which edition it reads."""


def planned(
    project: Path, chapters: Sequence[str], edition: str, options: Sequence[Option]
) -> list[Job]:
    """Return the runs of `chapters` with `options`.

    An option holds for each of them that has a parameter of that name. They read `edition` where no
    option names another. Raises KamerboekError for a chapter that is not there, a value that a
    parameter does not take, and a name that none of them has.
    """
    notebooks = [chapter_notebook(project, each) for each in dict.fromkeys(chapters)]
    declarations = {notebook: declaration_of(notebook) for notebook in notebooks}
    _refuse_unknown(options, declarations.values())
    if EDITION not in [each.name for each in options]:
        options = [Option(EDITION, edition, "--edition"), *options]
    return [
        Job(notebook, _values(declaration, options))
        for notebook, declaration in declarations.items()
    ]


def run_results(jobs: Sequence[Job]) -> dict[str, list[Result]]:
    """Run jobs and return their named results, by chapter; raises KamerboekError when one fails."""
    texts = execute_all(jobs)
    return {job.notebook.stem: results_of(text) for job, text in zip(jobs, texts, strict=True)}


def _values(declaration: Declaration, options: Sequence[Option]) -> dict[str, Value]:
    names = {each.name for each in declaration.parameters}
    own = [each for each in options if each.name in names]
    return values_from(declaration, given_in_options(declaration, own))


def _refuse_unknown(options: Iterable[Option], declarations: Iterable[Declaration]) -> None:
    names = {each.name for declaration in declarations for each in declaration.parameters}
    refuse(
        [
            f"{option.place}: no chosen chapter has a parameter {option.name!r}"
            f"{nearest(option.name, names)}"
            for option in options
            if option.name not in names
        ]
    )
