"""What `kamerboek check` found, as lines for a terminal, as data, and as SARIF."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kamerboek.counting import counted
from kamerboek.edition.problem import Problem, Reprint
from kamerboek.sarif import Finding, sarif_log
from kamerboek.workbench.check import Checked

REPRINT = "as-printed"


def check_lines(checked: Checked, name: str, project: Path) -> Iterator[str]:
    """Yield a line for each thing that is wrong or not coded, and one that counts them."""
    for problem in checked.problems:
        yield f"{_place(problem, project)}: {_said(problem)}"
    for each in checked.reprints:
        yield (
            f"{_path(each.path, project)}:{each.line}: note: {each.column}: the document prints "
            f"these words with other white space; --fix writes them as printed"
        )
    for part in checked.uncoded:
        questions = "" if part.questions is None else f": {', '.join(part.questions)}"
        yield f"not coded yet: {part.part}{questions}"
    yield (
        f"{name}: {counted(len(checked.problems), 'problem')}, "
        f"{counted(len(checked.reprints), 'quote')} to be written as printed, "
        f"{counted(len(checked.uncoded), 'part')} not or not wholly coded"
    )


def check_data(checked: Checked, name: str, project: Path) -> dict[str, Any]:
    """Return it all as data: files as paths in the project, a line 0 is the file as a whole."""
    return {
        "edition": name,
        "problems": [
            {
                "file": _path(each.path, project),
                "line": each.line,
                "column": each.column,
                "row": each.row,
                "reason": each.reason,
                "remedy": each.remedy,
            }
            for each in checked.problems
        ],
        "as_printed": [
            {
                "file": _path(each.path, project),
                "line": each.line,
                "column": each.column,
                "written": each.written,
                "printed": each.printed,
            }
            for each in checked.reprints
        ],
        "not_coded": [
            {
                "part": each.part,
                "questions": None if each.questions is None else list(each.questions),
            }
            for each in checked.uncoded
        ],
    }


def check_sarif(checked: Checked, project: Path) -> dict[str, Any]:
    """Return it as a SARIF log: what is wrong as errors, other white space as notes."""
    findings = [_error(each, project) for each in checked.problems]
    findings += [_note(each, project) for each in checked.reprints]
    return sarif_log("kamerboek", findings)


def _error(problem: Problem, project: Path) -> Finding:
    rule = "/".join(part for part in (problem.path.stem, problem.column) if part)
    return Finding(rule, "error", _said(problem), _path(problem.path, project), problem.line)


def _note(reprint: Reprint, project: Path) -> Finding:
    text = f"{reprint.column}: the document prints {reprint.printed!r}"
    return Finding(REPRINT, "note", text, _path(reprint.path, project), reprint.line)


def _place(problem: Problem, project: Path) -> str:
    path = _path(problem.path, project)
    return f"{path}:{problem.line}" if problem.line else path


def _said(problem: Problem) -> str:
    parts = (problem.row, problem.column, problem.reason)
    said = ": ".join(part for part in parts if part)
    return f"{said}; {problem.remedy}" if problem.remedy else said


def _path(path: Path, project: Path) -> str:
    return path.relative_to(project).as_posix() if path.is_relative_to(project) else str(path)
