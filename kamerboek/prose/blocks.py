"""Blocks of prose as data: text with figures and question links in it.

A block displays itself as `application/vnd.kamerboek.block+json`, which the book renders, and as
Markdown and plain text, which Jupyter and a terminal show.
"""

from __future__ import annotations

import string
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kamerboek.figures import Elsewhere, Figure

BLOCK_MIME = "application/vnd.kamerboek.block+json"


@dataclass(frozen=True)
class QuestionLink:
    """A link to a question's page; printed as `vraag 6` unless `text` says otherwise."""

    question: str
    text: str = ""

    def __str__(self) -> str:
        return self.text or f"vraag {self.question}"


Inline = tuple["str | Figure | QuestionLink", ...]
"""A run of text with figures and links."""


def sentence(template: str, **parts: str | Figure | QuestionLink | Inline) -> Inline:
    """Fill the `{names}` of a template with figures, links or text.

    A part may itself be an `Inline`. Raises KeyError for a name that has no part and ValueError
    for a part that the template does not use.
    """
    filled: list[str | Figure | QuestionLink] = []
    used: set[str] = set()
    for literal, name, _, _ in string.Formatter().parse(template):
        if literal:
            filled.append(literal)
        if name is not None:
            used.add(name)
            part = parts[name]
            filled.extend(part if isinstance(part, tuple) else (part,))
    if unused := set(parts) - used:
        raise ValueError(f"{template!r} does not use {', '.join(sorted(unused))}")
    return tuple(filled)


def enumeration(items: Sequence[Inline]) -> Inline:
    """Return runs of text as an enumeration: `a, b en c`; `geen` for none."""
    joined: list[str | Figure | QuestionLink] = []
    for index, item in enumerate(items):
        if index:
            joined.append(" en " if index == len(items) - 1 else ", ")
        joined.extend(item)
    return tuple(joined) or ("geen",)


def question_list(numbers: Sequence[str]) -> Inline:
    """Return links to questions as an enumeration: `6, 7 en 8`; `geen` for none."""
    return enumeration([(QuestionLink(number, number),) for number in numbers])


def as_text(inline: Inline) -> str:
    """Return a run of text as it reads."""
    return "".join(part.text if isinstance(part, Figure) else str(part) for part in inline)


def _content(inline: Inline) -> list[Any]:
    contents: list[Any] = []
    for part in inline:
        if isinstance(part, Figure):
            contents.append(part.content())
        elif isinstance(part, QuestionLink):
            contents.append({"type": "question", "question": part.question, "text": str(part)})
        else:
            contents.append(part)
    return contents


class _Block(ABC):
    """Displays itself as JSON for the book and as text for everything else."""

    @abstractmethod
    def content(self) -> dict[str, Any]: ...

    @abstractmethod
    def plain(self) -> str: ...

    def _repr_mimebundle_(self, **_: object) -> dict[str, Any]:
        return {
            BLOCK_MIME: self.content(),
            "text/markdown": self.plain(),
            "text/plain": self.plain(),
        }


@dataclass(frozen=True)
class Paragraph(_Block):
    """One or more sentences."""

    sentences: tuple[Inline, ...]

    def __init__(self, *sentences: Inline) -> None:
        object.__setattr__(self, "sentences", sentences)

    def content(self) -> dict[str, Any]:
        """Return the paragraph as JSON."""
        joined: list[Any] = []
        for each in self.sentences:
            joined.extend([*([" "] if joined else []), *_content(each)])
        return {"type": "paragraph", "inline": joined}

    def plain(self) -> str:
        """Return the paragraph as text."""
        return " ".join(as_text(each) for each in self.sentences)


@dataclass(frozen=True)
class Bullets(_Block):
    """A list, a run of text an item."""

    items: tuple[Inline, ...]

    def content(self) -> dict[str, Any]:
        """Return the list as JSON."""
        return {"type": "bullets", "items": [_content(item) for item in self.items]}

    def plain(self) -> str:
        """Return the list as Markdown."""
        return "\n".join(f"- {as_text(item)}" for item in self.items)


@dataclass(frozen=True)
class Quotation(_Block):
    """Words of the document, verbatim, with the question they stand in."""

    text: str
    question: str
    part: str = "antwoord"

    def content(self) -> dict[str, Any]:
        """Return the quotation as JSON."""
        return {
            "type": "quotation",
            "text": self.text,
            "question": self.question,
            "part": self.part,
        }

    def plain(self) -> str:
        """Return the quotation as Markdown."""
        lines = "\n".join(f"> {line}" for line in self.text.split("\n"))
        return f"{lines}\n>\n> ({self.part} {self.question})"


@dataclass(frozen=True)
class TableBlock(_Block):
    """A table with a caption; `name` is its file's name, cells are runs of text.

    The first column heads its row. Raises ValueError when a row has another width.
    """

    name: str
    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Inline, ...], ...]

    def __post_init__(self) -> None:
        for row in self.rows:
            if len(row) != len(self.columns):
                raise ValueError(f"table {self.name}: a row of {len(row)} cells, not of columns")

    def content(self) -> dict[str, Any]:
        """Return the table as JSON."""
        return {
            "type": "table",
            "name": self.name,
            "caption": self.caption,
            "columns": list(self.columns),
            "rows": [[_content(cell) for cell in row] for row in self.rows],
        }

    def plain(self) -> str:
        """Return the table as Markdown."""
        lines = [self.columns, tuple("---" for _ in self.columns)]
        lines += [tuple(as_text(cell).replace("|", "\\|") for cell in row) for row in self.rows]
        return "\n".join("| " + " | ".join(line) + " |" for line in lines)


@dataclass(frozen=True)
class Origins(_Block):
    """Where each figure of a page comes from: its formula and the questions it was made from."""

    figures: tuple[Figure, ...]

    def content(self) -> dict[str, Any]:
        """Return the list of origins as JSON."""
        return {
            "type": "origins",
            "figures": [
                figure.content()
                | {"explanation": _content(figure.explanation), "address": _address(figure)}
                for figure in self.figures
            ],
        }

    def plain(self) -> str:
        """Return the list of origins as Markdown."""
        return "\n".join(
            f"- {figure.text}: {figure.formula}"
            + (f" ({', '.join(figure.questions)})" if figure.questions else "")
            for figure in self.figures
        )


def _address(figure: Figure) -> str:
    return figure.origin.address if isinstance(figure.origin, Elsewhere) else ""
