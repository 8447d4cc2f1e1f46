"""The parameters of a chapter: what its `parameters` cell declares and its code reads."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterable, Mapping, Set
from json import JSONDecodeError
from pathlib import Path
from typing import Any

from kamerboek.errors import KamerboekError
from kamerboek.memory import remembered
from kamerboek.reading import json_of
from kamerboek.run.parameters.cell import parse_cell, python_tree
from kamerboek.run.parameters.declaration import Declaration
from kamerboek.unseen import unseen_character

TAG = "parameters"
MOST_NOTEBOOKS = 50
MOST_CELLS = 1000
"""Texts of which it is kept what they hold: a build asks three times, for what was edited since."""
PLACED = re.compile(r"\{\s*([^\W\d]\w*)")
"""A name in the braces of a text."""


@remembered
def declaration_of(notebook: Path) -> Declaration:
    """Return the parameters of a chapter and the rules between them.

    Raises KamerboekError, naming the cell and the line, when the file is not a notebook, when it
    does not have one `parameters` cell, when a line of that cell declares nothing clear, and when
    no later cell reads a parameter.
    """
    cells = notebook_cells(notebook)
    marked = [number for number, cell in enumerate(cells, start=1) if TAG in tags_of(cell)]
    if len(marked) != 1:
        found = f"cells {' and '.join(map(str, marked))} are" if marked else "no cell is"
        raise KamerboekError(
            f"{notebook}: {found} tagged {TAG}; a chapter has one such cell, with a line for each"
        )
    number = marked[0]
    place = f"{notebook}: cell {number}"
    if cells[number - 1]["cell_type"] != "code":
        raise KamerboekError(f"{place}: tagged {TAG} and holds no code; make it a code cell")
    parameters, rules = parse_cell(source_of(cells[number - 1]), place, notebook.parent)
    unread = _unread({each.name for each in parameters}, notebook, cells, number)
    for parameter in parameters:
        if parameter.name in unread:
            raise KamerboekError(
                f"{place}: {parameter.name}: no later cell reads it; remove it or use it"
            )
    return Declaration(notebook.stem, parameters, rules)


@remembered
def notebook_cells(notebook: Path) -> list[Mapping[str, Any]]:
    """Return the cells of a notebook.

    Raises KamerboekError for a file that is not one, a number that JSON does not have, and a cell
    that reads as something else than it says.
    """
    if not notebook.is_file():
        raise KamerboekError(f"{notebook}: no such notebook")
    try:
        cells = _cells_in(notebook.read_text(encoding="utf-8"), notebook)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        why = f": line {error.lineno} is no JSON" if isinstance(error, JSONDecodeError) else ""
        raise KamerboekError(
            f"{notebook}: not a notebook of version 4{why}; save it again in Jupyter, or take it "
            "back from git"
        ) from error
    for number, cell in enumerate(cells, start=1):
        if found := unseen_character(source_of(cell)):
            raise KamerboekError(
                f"{notebook}: cell {number}: it has {found}, which nobody sees; leave it out"
            )
    return list(cells)


@functools.lru_cache(MOST_NOTEBOOKS)
def _cells_in(text: str, notebook: Path) -> tuple[Mapping[str, Any], ...]:
    cells = json_of(text, notebook)["cells"]
    for cell in cells:
        source_of(cell), tags_of(cell), cell["cell_type"]
    return tuple(cells)


def source_of(cell: Mapping[str, Any]) -> str:
    """Return the text of a cell, which a notebook may hold line by line."""
    return "".join(cell["source"])


def is_text(source: str) -> bool:
    """Return whether a code cell begins with a cell magic (`%%zin`): a text, and not Python."""
    return source.lstrip().startswith("%%")


def tags_of(cell: Mapping[str, Any]) -> list[str]:
    """Return the tags of a cell."""
    return list(cell.get("metadata", {}).get("tags", []))


def _unread(
    names: Set[str], notebook: Path, cells: Iterable[Mapping[str, Any]], after: int
) -> Set[str]:
    """Return those of the names that no code cell after this one reads.

    Raises KamerboekError for a cell that is not Python, wherever the names are read.
    """
    for number, cell in enumerate(cells, start=1):
        if number <= after or cell["cell_type"] != "code":
            continue
        if is_text(source_of(cell)):
            names -= set(PLACED.findall(source_of(cell)))
            continue
        names -= _names_read(source_of(cell), f"{notebook}: cell {number}")
    return names


@functools.lru_cache(MOST_CELLS)
def _names_read(source: str, place: str) -> frozenset[str]:
    """Return the names that a code cell reads; raises KamerboekError for one that is not Python."""
    return frozenset(
        node.id
        for node in ast.walk(python_tree(source, place))
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    )
