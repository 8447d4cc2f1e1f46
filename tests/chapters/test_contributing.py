"""The section that CONTRIBUTING.md adds to a chapter: its own text, run.

The realisation is 359.95 to 440.05 million a year (see the tests of that chapter), the aim is 2000:
360 / 2000 = 18% and 440 / 2000 = 22%.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import nbformat
import pytest

from kamerboek.chapter.session import Session
from kamerboek.results import results_of_run
from kamerboek.results.named import Result
from kamerboek.run import declaration_of
from tests.chapters.results import CODING, without_files
from tests.chapters.writing import Cell, of_one_document, unchecked
from tests.conftest import PROJECT, SOURCE, copy_project

CHAPTER = Path("chapters") / "7-vastgoed.ipynb"
STATEMENTS = CODING / "statements" / "real_estate.toml"
BLOCK = re.compile(r"^```(python|toml)\n(.*?)^```", re.MULTILINE | re.DOTALL)
MOST_LINES = 15
NO_YEAR_BETWEEN = (
    "Een jaar voor een stap tussen ongeveer 400 miljoen euro per jaar en 2 miljard euro per jaar "
    "noemt antwoord 61 niet."
)


def blocks(language: str) -> list[str]:
    """Return the blocks of the example, in order."""
    text = (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = text.partition("## Add a section")[2].partition("\n## ")[0]
    return [match[2].strip() for match in BLOCK.finditer(section) if match[1] == language]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project in which the example was followed."""
    copy = copy_project(tmp_path_factory.mktemp("contributing"))
    parameter, *cells = blocks("python")
    notebook = nbformat.read(copy / CHAPTER, as_version=4)
    declared = next(c for c in notebook.cells if "parameters" in c.metadata.get("tags", []))
    declared.source += f"\n{parameter}"
    place = next(
        number for number, cell in enumerate(notebook.cells) if "blad.what_if(" in cell.source
    )
    notebook.cells[place:place] = [
        nbformat.v4.new_code_cell(source, metadata={"tags": ["remove-input"]}) for source in cells
    ]
    nbformat.write(notebook, copy / CHAPTER)
    with (copy / STATEMENTS).open("a", encoding="utf-8") as file:
        file.writelines(f"\n{each}\n" for each in blocks("toml"))
    return copy


def results_of(project: Path, **values: int) -> dict[str, Result]:
    return {each.key: each for each in results_of_run(Session(project / CHAPTER), values)}


def test_it_is_short_and_written_as_chapters_are() -> None:
    lines = [line for each in blocks("python") for line in each.splitlines() if line.strip()]
    assert 0 < len(lines) <= MOST_LINES
    cells = [Cell(number, "code", source) for number, source in enumerate(blocks("python")[1:])]
    assert list(unchecked(cells)) == []
    assert list(of_one_document(cells, [SOURCE.read_text(encoding="utf-8")])) == []


def test_its_parameter_is_understood(project: Path) -> None:
    declared = {each.name: each for each in declaration_of(project / CHAPTER).parameters}
    assert declared["share"].default == 50


@pytest.mark.parametrize(
    ("share", "claim"),
    [
        (50, "De realisatie is niet meer dan 50% van het doel."),
        (20, "De realisatie kan meer zijn dan 20% van het doel."),
        (10, "De realisatie is meer dan 10% van het doel."),
    ],
)
def test_its_result_and_its_sentences(project: Path, share: int, claim: str) -> None:
    results = results_of(project, share=share)
    share_of_aim = results["deel-van-doel"]
    assert (share_of_aim.lower, share_of_aim.upper) == pytest.approx((18, 22))
    assert share_of_aim.questions == ("61",)
    assert results["deel-1"].text == "De realisatie is 18,0 tot 22,0% van het doel"
    assert results["deel-2"].text == claim
    assert results["deel-3"].text == NO_YEAR_BETWEEN


def test_what_is_not_coded_leaves_it_out(project: Path, tmp_path: Path) -> None:
    copy = copy_project(tmp_path)
    for path in (CHAPTER, STATEMENTS):
        shutil.copy(project / path, copy / path)
    without_files(copy, "indicators.csv", "checks.toml")
    results = results_of(copy)
    assert "deel-van-doel" not in results
    assert results["deel-1"].text == "Hoeveel van het doel is gerealiseerd?"
    needing = ("De realisatie", "Gerealiseerd", "Een jaar voor een")
    assert not [each for each in results.values() if each.text.startswith(needing)]
