"""What chapters ask for beside the coding: an edition's own statements, figures from elsewhere."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

from kamerboek.run.chapter import CHAPTERS
from kamerboek.run.parameters.cell import python_tree
from kamerboek.run.parameters.read import is_text, notebook_cells, source_of


def places_asked_for(project: Path) -> frozenset[str]:
    """Return each place, `theme/section`, at which a chapter of the project shows statements.

    Raises KamerboekError for a notebook that cannot be read.
    """
    notebooks = sorted((project / CHAPTERS).glob("*.ipynb"))
    return frozenset(place for path in notebooks for place in _places_of(path))


def texts_in_chapters(project: Path) -> frozenset[str]:
    """Return each text that a chapter of the project gives to something: names among them.

    Raises KamerboekError for a notebook that cannot be read.
    """
    notebooks = sorted((project / CHAPTERS).glob("*.ipynb"))
    return frozenset(
        node.value
        for path in notebooks
        for call in _calls(path)
        for node in ast.walk(call)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


FROM_ELSEWHERE = frozenset(("elsewhere", "all_elsewhere"))
"""What a page is asked by who takes figures that others published."""


def take_from_elsewhere(project: Path, chapters: Iterable[str]) -> list[str]:
    """Return those of the chapters that take figures that others published.

    Raises KamerboekError for a notebook that cannot be read.
    """
    return [
        name
        for name in chapters
        if (path := project / CHAPTERS / f"{name}.ipynb").is_file()
        and any(
            isinstance(call.func, ast.Attribute) and call.func.attr in FROM_ELSEWHERE
            for call in _calls(path)
        )
    ]


def _places_of(notebook: Path) -> Iterator[str]:
    calls = list(_calls(notebook))
    pages = [name for call in calls if (name := _page_name(call)) is not None]
    for call in calls:
        if isinstance(call.func, ast.Attribute) and call.func.attr == "statements" and call.args:
            for page in pages:
                yield f"{page}/{_text(call.args[0])}"


def _calls(notebook: Path) -> Iterator[ast.Call]:
    for number, cell in enumerate(notebook_cells(notebook), start=1):
        source = source_of(cell)
        if cell["cell_type"] == "code" and not is_text(source):
            tree = python_tree(source, f"{notebook}: cell {number}")
            yield from (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _page_name(call: ast.Call) -> str | None:
    """Return what statements call the page that `Chapter(edition, theme, name=…)` makes."""
    if not (isinstance(call.func, ast.Name) and call.func.id == "Chapter"):
        return None
    named = {word.arg: word.value for word in call.keywords}
    given = [*call.args[1:2], *(named[name] for name in ("theme", "name") if name in named)]
    return _text(given[0]) if given else None


def _text(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else ""
