"""The chapter that CONTRIBUTING.md shows is a chapter."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import nbformat
import pytest

from kamerboek.run import declaration_of
from tests.chapters.results import run_chapter
from tests.conftest import PROJECT, copy_project

BLOCK = re.compile(r"^( *)```python\n(.*?)^\1```", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with the chapter of CONTRIBUTING.md in it."""
    text = (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = text.split("## Write a chapter")[1].split("## Before a pull request")[0]
    sources = [textwrap.dedent(match[2]).strip() for match in BLOCK.finditer(section)]
    assert len(sources) == 5
    made = nbformat.v4.new_notebook()
    for number, source in enumerate([*sources, "display(Origins(cijfers.figures))"]):
        cell = nbformat.v4.new_code_cell(source, id=f"cell-{number}")
        if number == 0:
            cell.metadata["tags"] = ["parameters"]
        made.cells.append(cell)
    copy = copy_project(tmp_path_factory.mktemp("contributing"))
    nbformat.write(made, copy / "chapters" / "7-vastgoed.ipynb")
    return copy


def test_its_parameters_are_understood(project: Path) -> None:
    declared = declaration_of(project / "chapters" / "7-vastgoed.ipynb")
    assert [each.name for each in declared.parameters] == ["edition", "share"]


@pytest.mark.parametrize(
    ("share", "claim"),
    [
        (50, "liggen niet boven het gekozen deel van het doel (1 miljard euro)."),
        (10, "liggen boven het gekozen deel van het doel (200 miljoen euro)."),
    ],
)
def test_it_runs_and_its_claim_follows_the_parameter(project: Path, share: int, claim: str) -> None:
    text = run_chapter("7-vastgoed", project, share=share).text
    assert "De realisatie moet 4,5 tot 5,6 keer zo groot worden" in text
    assert f"De afgelopen jaren {claim}" in text


def test_a_missing_indicator_is_said(project: Path, tmp_path: Path) -> None:
    copy = copy_project(tmp_path)
    notebook = project / "chapters" / "7-vastgoed.ipynb"
    (copy / "chapters" / notebook.name).write_bytes(notebook.read_bytes())
    coding = copy / "data" / "editions" / "2025-najaar" / "coding"
    (coding / "checks.toml").unlink()
    (coding / "indicators.csv").unlink()
    text = run_chapter("7-vastgoed", copy).text
    assert "De bedragen zijn voor deze uitgave nog niet gecodeerd." in text
