"""What `kamerboek check` found, as lines for a terminal, as data, and as SARIF."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kamerboek.edition.problem import Problem, Reprint
from kamerboek.workbench.check import Checked

SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
"""The schema of SARIF 2.1.0 (OASIS, 2020), which continuous integration shows beside the code."""

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
        f"{name}: {_counted(len(checked.problems), 'problem')}, "
        f"{_counted(len(checked.reprints), 'quote')} to be written as printed, "
        f"{_counted(len(checked.uncoded), 'part')} not or not wholly coded"
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
    results = [_result(each, project) for each in checked.problems]
    results += [_note(each, project) for each in checked.reprints]
    rules = sorted({result["ruleId"] for result in results})
    return {
        "$schema": SARIF_SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {"name": "kamerboek", "rules": [{"id": each} for each in rules]}
                },
                "results": results,
            }
        ],
    }


def _result(problem: Problem, project: Path) -> dict[str, Any]:
    rule = "/".join(part for part in (problem.path.stem, problem.column) if part)
    return _sarif(rule, "error", _said(problem), problem.path, problem.line, project)


def _note(reprint: Reprint, project: Path) -> dict[str, Any]:
    text = f"{reprint.column}: the document prints {reprint.printed!r}"
    return _sarif(REPRINT, "note", text, reprint.path, reprint.line, project)


def _sarif(
    rule: str, level: str, text: str, path: Path, line: int, project: Path
) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": _path(path, project)}}
    if line:
        place["region"] = {"startLine": line}
    return {
        "ruleId": rule,
        "level": level,
        "message": {"text": text},
        "locations": [{"physicalLocation": place}],
    }


def _place(problem: Problem, project: Path) -> str:
    path = _path(problem.path, project)
    return f"{path}:{problem.line}" if problem.line else path


def _said(problem: Problem) -> str:
    parts = (problem.row, problem.column, problem.reason)
    said = ": ".join(part for part in parts if part)
    return f"{said}; {problem.remedy}" if problem.remedy else said


def _path(path: Path, project: Path) -> str:
    return path.relative_to(project).as_posix() if path.is_relative_to(project) else str(path)


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
