"""Run a chapter with given parameters and read what it says."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import nbformat

from kamerboek.figures import FIGURE_MIME
from kamerboek.prose import BLOCK_MIME
from kamerboek.run import declaration_of, execute_notebook
from tests.conftest import EDITION, PROJECT, copy_project


@dataclass(frozen=True)
class Results:
    """What a chapter gave: its figures by key, and everything it prints, in order.

    `intervals` has for each key in its list of origins the ends of the figure, in its unit.
    """

    figures: dict[str, int]
    text: str
    intervals: dict[str, tuple[float, float]] = field(default_factory=dict)


def run_chapter(name: str, project: Path = PROJECT, **parameters: Any) -> Results:
    """Run `chapters/NAME.ipynb` of a project and return its figures and its text."""
    notebook = project / "chapters" / f"{name}.ipynb"
    unknown = set(parameters) - {each.name for each in declaration_of(notebook).parameters}
    assert not unknown, f"{name} has no parameter {unknown}"
    text = execute_notebook(notebook, parameters)
    figures: dict[str, int] = {}
    intervals: dict[str, tuple[float, float]] = {}
    said: list[str] = []
    for cell in nbformat.reads(text, as_version=4).cells:
        for output in cell.get("outputs", []):
            data = {key.split("papermill.record/")[-1]: value for key, value in output.data.items()}
            if FIGURE_MIME in data:
                figures[data[FIGURE_MIME]["key"]] = data[FIGURE_MIME]["value"]
            if BLOCK_MIME in data and data[BLOCK_MIME]["type"] == "origins":
                listed = data[BLOCK_MIME]["figures"]
                figures |= {each["key"]: each["value"] for each in listed}
                intervals |= {each["key"]: (each["lower"], each["upper"]) for each in listed}
            elif "text/plain" in data:
                said.append(data["text/plain"])
    return Results(figures, "\n".join(said), intervals)


def with_coding(
    folder: Path, name: str, change: Callable[[list[dict[str, str]]], list[dict[str, str]]]
) -> Path:
    """Copy the project into `folder` with the rows of a coding table changed; return the copy."""
    project = copy_project(folder)
    path = project / "data" / "editions" / EDITION / "coding" / f"{name}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    columns = list(rows[0])
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(change(rows))
    return project
