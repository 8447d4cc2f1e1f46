"""Lines of the front that return beside a page's end: whose paper it is, its number, columns.

And lines there that hold nothing but a code, or an address.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from kamerboek.document.questions.pages.counted_titles import front_titles
from kamerboek.document.questions.wording.lines import Line, is_head

CELLS = re.compile(r"[ \xa0]{2,}|\t+|[ \xa0]*\|[ \xa0]*")
"""Between what stands apart on a line."""

LEAST_CELL = 4
"""Characters by which a cell is known."""

BETWEEN = 4
"""Blank lines at most between a page's end and such lines."""

LONGEST_BLOCK = 6


CODE = re.compile(
    r"[A-Z]{2,8}[-/](?=\S*\d{4})[\w./-]{5,30}(?:[ ]d\.?d\.?[ ]\d{1,2}[-–/]\d{1,2}[-–/]\d{4})?"
)
"""`PZH-2020-729114063 dd. 03-02-2020`."""


def take_front_lines(text: str, found: Sequence[Line]) -> None:
    """Take paragraphs beside a page's end of which each line stands before the first head too."""
    front = front_titles(text, found)[0]
    said = {
        cell
        for line in found[:front]
        if line.kind != "blank"
        for cell in (text[line.start : line.end], *_cells(text, line))
    }
    for index in range(front, len(found)):
        if found[index].kind != "page" or found[index].why == "rule":
            continue
        for step in (-1, 1):
            block = _beside(found, index, step)
            if block and (_names_letter(text, block) or _of_front(text, block, said)):
                for line in block:
                    line.kind, line.why = "page", "running_title"


ADDRESS = re.compile(
    r"(?:Postadres|Bezoekadres|Retouradres|Postbus|Telefoon|Telefax|Fax)\b[^\n?!]{0,40}"
    r"(?:\d{4}[ ]?[A-Z]{2}\b|\b\d{3}[ )-])[^\n?!]{0,100}"
)
"""`Postadres Postbus 20901, 2500 EX Den Haag Telefoon 070 351 6171`."""


def _names_letter(text: str, block: Sequence[Line]) -> bool:
    """Say whether a paragraph is a letter's code, or each line of it an address."""
    first = block[0]
    coded = len(block) == 1 and CODE.fullmatch(text, first.start, first.end) is not None
    return coded or all(ADDRESS.fullmatch(text, line.start, line.end) for line in block)


def _cells(text: str, line: Line) -> list[str]:
    return [cell for cell in CELLS.split(text[line.start : line.end]) if cell]


def _beside(found: Sequence[Line], index: int, step: int) -> list[Line]:
    """Return the paragraph on one side of a line; empty where it is longer than such are."""
    at = index + step
    while 0 <= at < len(found) and found[at].kind == "blank" and abs(at - index) <= BETWEEN:
        at += step
    block: list[Line] = []
    while 0 <= at < len(found) and found[at].kind == "text" and len(block) <= LONGEST_BLOCK:
        block.append(found[at])
        at += step
    return block if len(block) <= LONGEST_BLOCK else []


def _of_front(text: str, block: Sequence[Line], said: Collection[str]) -> bool:
    """Say whether all lines of a paragraph are of the front, one at least wholly."""
    known = [
        [cell in said for cell in _cells(text, line) if len(cell) >= LEAST_CELL] for line in block
    ]
    heads = any(is_head(text[line.start : line.end]) for line in block)
    return not heads and all(map(any, known)) and any(cells and all(cells) for cells in known)
