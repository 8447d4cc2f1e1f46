"""A number that the book prints, with where it comes from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kamerboek.figures.dutch import counted_text

FIGURE_MIME = "application/vnd.kamerboek.figure+json"
KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True)
class Figure:
    """A count with its origin.

    `key` names it within its page, `text` is what is printed (`7 antwoorden`), `formula` says in
    Dutch how it was made, `questions` are the questions it was made from, in the document's order.
    `page` is the question whose own page shows where it comes from; empty for most figures, which
    lead to their formula.
    """

    key: str
    value: int
    text: str
    formula: str
    questions: tuple[str, ...]
    page: str = ""

    def content(self) -> dict[str, Any]:
        """Return what a page needs to print the figure, as JSON."""
        return {
            "type": "figure",
            "key": self.key,
            "value": self.value,
            "text": self.text,
            "formula": self.formula,
            "questions": list(self.questions),
            "page": self.page,
        }

    def _repr_mimebundle_(self, **_: object) -> dict[str, Any]:
        return {FIGURE_MIME: self.content(), "text/plain": self.text}


class FigureRegister:
    """The figures of one page, in the order in which they were made."""

    def __init__(self) -> None:
        self._figures: dict[str, Figure] = {}

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Return every figure made so far."""
        return tuple(self._figures.values())

    def count(
        self,
        questions: Sequence[str],
        key: str,
        singular: str,
        plural: str,
        formula: str,
        *,
        page: str = "",
    ) -> Figure:
        """Make and keep a figure: the number of `questions`, printed with its noun.

        Raises ValueError when the key is not of lower-case letters, digits and hyphens, or names
        another figure of this page.
        """
        if not KEY.fullmatch(key):
            raise ValueError(f"figure {key!r}: a key is lower-case letters and digits with hyphens")
        figure = Figure(
            key=key,
            value=len(questions),
            text=counted_text(len(questions), singular, plural),
            formula=formula,
            questions=tuple(questions),
            page=page,
        )
        if self._figures.setdefault(key, figure) != figure:
            raise ValueError(f"figure {key!r}: this page has another figure of that name")
        return figure
