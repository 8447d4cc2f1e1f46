"""How chapters are written: how much code they hold, and what of one document is in them."""

from __future__ import annotations

import ast
import json
import re
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kamerboek.annotate.sentences import Sentences

WIDTH = 100
"""Characters that make a line; a longer one counts as more."""

IN_A_ROW = 5
"""So many words of a document, one after the other, are a quotation."""

NUMBER = re.compile(r"(?:[A-Z]\.)?\d{1,3}")
YEAR = re.compile(r"(?:19|20)\d\d")
SIGNS = re.compile(r"[`*_\[\](){}‘’“”]")

SPOKEN_OF = re.compile(
    r"\b(?:be)?antwoord\w*|\b(?:staats)?secretaris\w*|\bminister\w*|\bdefensie\w*|\bdocument\w*"
    r"|\b(?:tweede )?kamer(?:stuk|lid|leden|commissie)?\w*|\bbrie(?:f|ven)\b|\bcommissie\w*"
    r"|\bkabinet\w*",
    re.IGNORECASE,
)
"""The document, its answers, and who wrote them."""

BY_THIS_BOOK = re.compile(r"\W*(?:dit boek|dit hoofdstuk|dit onderdeel)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Cell:
    """A cell of a notebook: its number from 1, its kind, its text."""

    number: int
    kind: str
    text: str
    tags: tuple[str, ...] = ()

    @property
    def magic(self) -> bool:
        """Whether it is prose that is computed: a cell that begins with a cell magic."""
        return self.text.lstrip().startswith("%%")

    @property
    def lines(self) -> int:
        """How many lines it has: those that are not blank, a long one as more."""
        lines = [line for line in self.text.splitlines() if line.strip()]
        return sum(1 + (len(line) - 1) // WIDTH for line in lines)

    @property
    def tree(self) -> ast.Module:
        """The code; nothing of a cell of prose."""
        if self.kind != "code" or self.magic:
            return ast.Module([], [])
        code = [line for line in self.text.splitlines() if not line.lstrip().startswith(("%", "!"))]
        return ast.parse("\n".join(code))

    @property
    def strings(self) -> list[str]:
        """The texts that are written out in its code."""
        return [
            node.value
            for node in ast.walk(self.tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        ]


def cells_of(notebook: Path) -> list[Cell]:
    """Return the cells of a notebook, but for the one that declares its parameters."""
    contents: Any = json.loads(notebook.read_text(encoding="utf-8"))
    cells = [
        Cell(
            number,
            cell["cell_type"],
            "".join(cell["source"]),
            tuple(cell["metadata"].get("tags", [])),
        )
        for number, cell in enumerate(contents["cells"], start=1)
    ]
    return [cell for cell in cells if "parameters" not in cell.tags]


def lengths(cells: Sequence[Cell]) -> list[int]:
    """Return how many lines each code cell has."""
    return [cell.lines for cell in cells if cell.kind == "code"]


def median(cells: Sequence[Cell]) -> float:
    """Return the median length of the code cells."""
    return statistics.median(lengths(cells))


def of_one_document(cells: Sequence[Cell], sources: Sequence[str]) -> Iterator[str]:
    """Yield what stands in a notebook that holds for one document only, with its cell.

    That is a question's number or a year as a text in the code, and five words in a row of one of
    these sources, anywhere.
    """
    words = {window for source in sources for window in _windows(source)}
    for cell in cells:
        for text in cell.strings:
            if NUMBER.fullmatch(text) or YEAR.fullmatch(text):
                yield f"cell {cell.number}: {text!r}"
        prose = [cell.text] if cell.magic or cell.kind != "code" else cell.strings
        for text in prose:
            found = next((window for window in _windows(text) if window in words), None)
            if found:
                yield f"cell {cell.number}: {' '.join(found)!r}"


def _windows(text: str) -> Iterator[tuple[str, ...]]:
    parts = SIGNS.sub(" ", text).split()
    return (tuple(parts[start : start + IN_A_ROW]) for start in range(len(parts) - IN_A_ROW + 1))


def functions(cells: Sequence[Cell]) -> set[str]:
    """Return the names of the functions that a notebook defines."""
    return {
        node.name
        for cell in cells
        for node in ast.walk(cell.tree)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    }


def unchecked(cells: Sequence[Cell]) -> Iterator[str]:
    """Yield each sentence about the document that nothing checks, with its cell.

    Whether a sentence about the document, its answers or who wrote them is true can differ from
    edition to edition, and no test reads Markdown. So such a sentence comes from code or from the
    edition's statements, where it rests on figures, quotes, or words that are not there. What is
    true of every edition is what this book itself does: a sentence may name the document where it
    begins with `Dit boek`, `Dit hoofdstuk` or `Dit onderdeel`, and a question claims nothing. A
    sentence in a cell of prose that takes nothing from the code is as unchecked as Markdown.
    """
    for cell in cells:
        for sentence in _sentences(cell):
            named = SPOKEN_OF.search(sentence)
            asks = sentence.endswith("?")
            if named and not asks and not BY_THIS_BOOK.match(sentence):
                yield f"cell {cell.number}: {named[0]!r} in “{sentence}”"


def _sentences(cell: Cell) -> Iterator[str]:
    """Yield the sentences of a cell that nothing of the code enters."""
    if cell.kind == "code" and not cell.magic:
        return
    text = cell.text
    if cell.magic:
        # The first line calls the magic; a line with a place in it rests on what stands there.
        text = "\n\n".join(line for line in text.splitlines()[1:] if "{" not in line)
    # An item, a heading or a row ends a sentence without a full stop.
    for block in re.split(r"\n\s*\n|\n(?=\s*(?:[-*#|>]|\d+\.))", text):
        said = re.sub(r"\]\([^)]*\)", "]", block)  # where a link leads is no word of it
        said = " ".join(said.lstrip("-*#|> \n").split())
        for start, end in Sentences(said).spans():
            if sentence := said[start:end].strip():
                yield sentence
