"""Paragraphs, table cells and assigned numbers become one text."""

from __future__ import annotations

import re
from unicodedata import digit

from kamerboek.document.model import DocumentText
from kamerboek.document.text import Span
from kamerboek.document.time_limit import check_time

PARAGRAPH = "\n\n"
CELL = "\t"

_STRENGTH = {"": 0, CELL: 1, PARAGRAPH: 2}


MOST_NOT_READ = 20
"""Things that a file holds and its text does not that are named."""


def struck_out(words: str) -> str:
    """Say that words are struck out.

    >>> struck_out("4 miljoen")
    "struck out in the file, and left out here: '4 miljoen'"
    """
    shown = " ".join(words.split())
    return f"struck out in the file, and left out here: {shown[:LONGEST_SHOWN]!r}"


LONGEST_SHOWN = 60
"""Characters of what is struck out that are shown."""


class TextBuilder:
    """Collects a text: paragraphs apart by a blank line, the cells of a table row by a tab."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._separator = ""
        self._assigned: list[Span] = []
        self._not_read: list[str] = []

    def leave_out(self, said: str) -> None:
        """Note what a file holds and its text does not; the same is said once."""
        if said not in self._not_read and len(self._not_read) < MOST_NOT_READ:
            self._not_read.append(said)

    def separate(self, separator: str) -> None:
        """Put a separator before what comes next; of several the strongest stays."""
        if self._length and _STRENGTH[separator] > _STRENGTH[self._separator]:
            self._separator = separator

    def add(self, content: str, number: str = "") -> None:
        """Add a paragraph's text, behind the number that a program would show before it."""
        check_time()
        content = fractions(content.strip(" \n"))
        if not content and not number:
            return
        self._append(self._separator)
        self._separator = ""
        if number:
            self._assigned.append(Span(self._length, self._length + len(number)))
            self._append(number)
            self._append(" " if content else "")
        self._append(content)

    def add_paragraph(
        self, content: str, number: str, *, in_cell: bool, first_in_cell: bool
    ) -> None:
        """Add a paragraph; within a table cell only its later paragraphs stand apart."""
        if not first_in_cell:
            self.separate(PARAGRAPH)
        self.add(content.strip(CELL), number)
        if not in_cell:
            self.separate(PARAGRAPH)

    def document(self) -> DocumentText:
        """Return what was collected."""
        return DocumentText(
            "".join(self._parts), tuple(self._assigned), not_read=tuple(self._not_read)
        )

    def _append(self, content: str) -> None:
        self._parts.append(content)
        self._length += len(content)


RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def raised(content: str) -> str:
    """Return text as it stands above the line: its digits raised, so that none joins a number.

    >>> raised("12")
    '¹²'
    """
    return content.translate(RAISED)


FRACTION = re.compile(r"(?<![⁰¹²³⁴⁵⁶⁷⁸⁹])([¹³])[/⁄]([24₂₄])(?![0-9₀-₉])")
FRACTIONS = {(1, 2): "½", (1, 4): "¼", (3, 4): "¾"}


def fractions(content: str) -> str:
    """Return text with halves and quarters in one sign, where they are set as a raised number,
    a stroke and a number: else the first would be taken for the mark of a note.

    >>> fractions("1¹/2 miljoen, ³⁄₄ uur en 12¹ bruggen")
    '1½ miljoen, ¾ uur en 12¹ bruggen'
    """
    return FRACTION.sub(
        lambda match: FRACTIONS.get((digit(match[1]), digit(match[2])), match[0]), content
    )


def note(label: str, content: str) -> str:
    """Return a note as it stands in running text: at the place where it is referred to.

    >>> note("1", "Kamerstuk 36 800 X, nr. 3.")
    '[1: Kamerstuk 36 800 X, nr. 3.]'
    """
    flat = " ".join(content.split()).replace("[", "(").replace("]", ")")
    return f"[{label}: {flat}]" if flat else ""
