"""The chapters stay short and say nothing of one document; the measures themselves are tested."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path

import nbformat
import pytest

from tests.chapters.writing import (
    Cell,
    cells_of,
    functions,
    lengths,
    median,
    of_one_document,
    unchecked,
)
from tests.conftest import PROJECT

CHAPTERS = sorted((PROJECT / "chapters").glob("*.ipynb"))
MOST_LINES, LONGEST, MEDIAN = 2500, 30, 8
ENDS = re.compile(r"\bblad\.(?:end_section|what_if)\(")
"""What says what a section lacks before a heading that is Markdown, which no page hears of."""

SOURCE = "De vloot telt dit jaar twaalf schepen, zegt de minister."


@pytest.fixture(scope="module")
def sources() -> list[str]:
    paths = sorted((PROJECT / "data" / "editions").glob("*/source.txt"))
    assert paths
    return [path.read_text(encoding="utf-8") for path in paths]


def named(path: Path) -> str:
    return path.stem


def test_the_chapters_hold_little_code() -> None:
    total = sum(sum(lengths(cells_of(path))) for path in CHAPTERS)
    assert total <= MOST_LINES


@pytest.mark.parametrize("path", CHAPTERS, ids=named)
def test_a_cell_is_short(path: Path) -> None:
    cells = cells_of(path)
    assert max(lengths(cells)) <= LONGEST
    assert median(cells) <= MEDIAN


@pytest.mark.parametrize("path", CHAPTERS, ids=named)
def test_a_chapter_names_no_question_and_quotes_no_document(path: Path, sources: list[str]) -> None:
    assert list(of_one_document(cells_of(path), sources)) == []


def test_no_function_stands_in_two_chapters() -> None:
    count = Counter(name for path in CHAPTERS for name in functions(cells_of(path)))
    assert [name for name, times in count.items() if times > 1] == []


@pytest.mark.parametrize("path", CHAPTERS, ids=named)
def test_what_is_said_of_the_document_is_checked(path: Path) -> None:
    """Why, and how to say it instead, stands with `unchecked`."""
    assert list(unchecked(cells_of(path))) == []


@pytest.mark.parametrize("path", CHAPTERS, ids=named)
def test_what_a_section_lacks_stands_in_it(path: Path) -> None:
    """Not under the heading that follows."""
    headed = [
        (before, cell)
        for before, cell in pairwise(cells_of(path))
        if cell.kind == "markdown" and cell.text.startswith("## ")
    ]
    assert headed
    assert [cell.number for before, cell in headed if not ENDS.search(before.text)] == []


def code(text: str, number: int = 1) -> Cell:
    return Cell(number, "code", text)


def prose(text: str) -> Cell:
    return Cell(1, "markdown", text)


def test_a_notebook_is_read_without_its_parameters(tmp_path: Path) -> None:
    parameters = nbformat.v4.new_code_cell("a: int = 1", metadata={"tags": ["parameters"]})
    cells = [nbformat.v4.new_markdown_cell("# Titel"), parameters, nbformat.v4.new_code_cell("b=1")]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), tmp_path / "a.ipynb")
    assert cells_of(tmp_path / "a.ipynb") == [Cell(1, "markdown", "# Titel"), code("b=1", 3)]


def test_lines_are_counted_without_blank_ones_and_long_ones_twice() -> None:
    cells = [code("a = 1\n\n  \nb = 2\n"), code("#" * 100), code("#" * 101), prose("x\ny\nz")]
    assert lengths(cells) == [2, 1, 2]
    assert median(cells) == 2


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        (code('page["61"]'), "cell 1: '61'"),
        (code("page['A.7']"), "cell 1: 'A.7'"),
        (code("year = '2025'"), "cell 1: '2025'"),
        (code("say(f'{x} dit jaar twaalf schepen, zegt')"), "'dit jaar twaalf schepen, zegt'"),
        (code("%%zin\nDe vloot telt dit jaar {n}."), "'De vloot telt dit jaar'"),
        (prose("Volgens ‘De **vloot** telt dit\njaar’ is"), "'De vloot telt dit jaar'"),
        (code("def f():\n    '''De vloot telt dit jaar.'''"), ""),
        (code("x = 61 + 2025\nname = 'v61'\nage = '1234'"), ""),
        (prose("De vloot telt dit seizoen twaalf schepen."), ""),
        (code("%matplotlib inline\nx = 1"), ""),
    ],
)
def test_what_is_of_one_document_is_found(cell: Cell, found: str) -> None:
    faults = list(of_one_document([cell], [SOURCE]))
    assert len(faults) == bool(found)
    assert found in "".join(faults)


def test_the_functions_of_a_notebook_are_found_in_any_of_its_cells() -> None:
    cells = [code("def a():\n    def b(): ...\nasync def c(): ..."), prose("def d(): ...")]
    assert functions(cells) == {"a", "b", "c"}


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        (prose("Dat is een aanname. Dat staat in het document."), "'document'"),
        (prose("## Wat de antwoorden toevoegen"), "'antwoorden'"),
        (prose("Een reden:\n- geen;\n- de Minister zegt dat."), "'Minister'"),
        (prose("[Zie hier](#a) wat Defensie\nvan plan is."), "'Defensie'"),
        (prose("Dit boek telt. De Kamer vroeg het."), "'Kamer'"),
        (prose("Het is beantwoord."), "'beantwoord'"),
        (prose("Het kabinet koos, en zo het kabinetsplan."), "'kabinet'"),
        (prose("Zo schreef de staatssecretaris."), "'staatssecretaris'"),
        (prose("Vier leden van de commissie vroegen het."), "'commissie'"),
        (prose("In twee brieven staat het niet."), "'brieven'"),
        (prose("Een ministerie telt mee."), "'ministerie'"),
        (prose("Dat vroegen zeven Kamerleden."), "'Kamerleden'"),
        (prose("Het kamerstuk heeft een nummer."), "'kamerstuk'"),
        (code("%%zin\nDe brief noemt geen jaar.\nHet doel is {doel}."), "'brief'"),
        (prose("Dit boek leest een antwoord als een bewering. Een aanname is een keuze."), ""),
        (prose("- Dit hoofdstuk rekent met wat het document noemt."), ""),
        (prose("Een som [met een bron](document.html) in een rekenkamer."), ""),
        (code("%%kop land\nWelke landen noemen de antwoorden?"), ""),
        (code("%%zin stap\nAntwoord {n} noemt {doel}."), ""),
        (code("%%kop antwoorden\nHet doel is {doel}."), ""),
        (code("# what the document says\nx = 'Defensie'"), ""),
    ],
)
def test_a_sentence_that_nothing_checks_is_found(cell: Cell, found: str) -> None:
    faults = list(unchecked([cell]))
    assert len(faults) == bool(found)
    assert found in "".join(faults)
