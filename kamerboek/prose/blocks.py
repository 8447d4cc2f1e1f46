"""Blocks of prose as data: text with figures and question links in it.

A block displays itself as `application/vnd.kamerboek.block+json`, which the book renders, and as
Markdown and plain text, which Jupyter and a terminal show.
"""

from __future__ import annotations

import re
import string
from abc import ABC, abstractmethod
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from kamerboek.figures import Elsewhere, Figure, kamerstuk_text, number_text

BLOCK_MIME = "application/vnd.kamerboek.block+json"


@dataclass(frozen=True)
class QuestionLink:
    """A link to a question's page; printed as `vraag 6` unless `text` says otherwise.

    `source` is the place of a sentence in the document's text that the link opens, if it is one.
    """

    question: str
    text: str = ""
    source: int | None = None

    def __str__(self) -> str:
        return self.text or f"vraag {self.question}"


@dataclass(frozen=True)
class PublishedLink:
    """A link to where a Kamerstuk is published officially, printed as its number."""

    kamerstuk: str

    def __str__(self) -> str:
        return kamerstuk_text(self.kamerstuk)


@dataclass(frozen=True)
class ChangedWords:
    """Words that only the earlier (`gone`) or the later (`new`) of two texts has."""

    kind: Literal["gone", "new"]
    words: str

    def __str__(self) -> str:
        return f"[-{self.words}-]" if self.kind == "gone" else f"{{+{self.words}+}}"


Part = str | Figure | QuestionLink | PublishedLink | ChangedWords

Inline = tuple[Part, ...]
"""A run of text with figures and links."""


def sentence(template: str, **parts: Part | Inline) -> Inline:
    """Fill the `{names}` of a template with figures, links or text.

    A part may itself be an `Inline`. Raises KeyError for a name that has no part and ValueError
    for a part that the template does not use.
    """
    filled: list[Part] = []
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
    joined: list[Part] = []
    for index, item in enumerate(items):
        if index:
            joined.append(" en " if index == len(items) - 1 else ", ")
        joined.extend(item)
    return tuple(joined) or ("geen",)


def question_list(numbers: Sequence[str]) -> Inline:
    """Return links to questions as an enumeration: `6, 7 en 8`; `geen` for none."""
    return enumeration([(QuestionLink(number, number),) for number in numbers])


QUESTIONS_NAMED = re.compile(
    r"\b(?:vraag|vragen|antwoord(?:en)?) "
    r"(?P<numbers>[\d.]*\d(?:(?:, | en )[\d.]*\d)*)(?![\d%]|,\d)",
    re.IGNORECASE,
)


def naming_questions(text: str, questions: Collection[str]) -> Inline:
    """Return text with the questions that it names as links: `vraag 3`, `antwoord 6 en 7`.

    Only numbers of these questions become links.
    """
    parts: list[Part] = []
    done = 0
    for named in QUESTIONS_NAMED.finditer(text):
        for number in re.finditer(r"[\d.]+", named["numbers"]):
            start = named.start("numbers") + number.start()
            if number[0] in questions:
                parts += [text[done:start], QuestionLink(number[0], number[0])]
                done = start + len(number[0])
    return (*parts, text[done:])


def bare(figure: Figure) -> Figure:
    """Return a count as its number alone: `17` of `17 van de 63 antwoorden`.

    Raises ValueError for a figure that is not a count.
    """
    if figure.value is None or figure.unit != "count":
        raise ValueError(f"figure {figure.key!r}: only a count reads without its unit")
    return replace(figure, text=number_text(figure.value))


def as_inline(text: str | Inline) -> Inline:
    """Return plain text as a run of text; a run of text stays what it is."""
    if isinstance(text, str):
        return (text,) if text else ()
    return text


def as_text(inline: Inline) -> str:
    """Return a run of text as it reads."""
    return "".join(part.text if isinstance(part, Figure) else str(part) for part in inline)


def inline_content(inline: Inline) -> list[Any]:
    """Return a run of text as JSON."""
    contents: list[Any] = []
    for part in inline:
        if isinstance(part, Figure):
            contents.append(part.content())
        elif isinstance(part, QuestionLink):
            linked = {"type": "question", "question": part.question, "text": str(part)}
            contents.append(linked if part.source is None else linked | {"source": part.source})
        elif isinstance(part, ChangedWords):
            contents.append(
                {"type": "changed", "kind": part.kind, "words": part.words, "text": str(part)}
            )
        elif isinstance(part, PublishedLink):
            contents.append({"type": "published", "kamerstuk": part.kamerstuk, "text": str(part)})
        else:
            contents.append(part)
    return contents


class Block(ABC):
    """Displays itself as JSON for the book and as text for everything else."""

    @abstractmethod
    def content(self) -> dict[str, Any]:
        """Return the block as JSON, for the book."""

    @abstractmethod
    def plain(self) -> str:
        """Return the block as Markdown, for Jupyter and a terminal."""

    def _repr_mimebundle_(self, **_: object) -> dict[str, Any]:
        return {
            BLOCK_MIME: self.content(),
            "text/markdown": self.plain(),
            "text/plain": self.plain(),
        }


@dataclass(frozen=True)
class Paragraph(Block):
    """One or more sentences; `templates` are those that they were filled from, one each, if any."""

    sentences: tuple[Inline, ...]
    templates: tuple[str, ...] = ()

    def __init__(self, *sentences: Inline, templates: Sequence[str] = ()) -> None:
        object.__setattr__(self, "sentences", sentences)
        object.__setattr__(self, "templates", tuple(templates))

    def content(self) -> dict[str, Any]:
        """Return the paragraph as JSON."""
        joined: list[Any] = []
        for each in self.sentences:
            joined.extend([*([" "] if joined else []), *inline_content(each)])
        return {"type": "paragraph", "inline": joined, "templates": list(self.templates)}

    def plain(self) -> str:
        """Return the paragraph as text."""
        return " ".join(as_text(each) for each in self.sentences)


@dataclass(frozen=True)
class Bullets(Block):
    """A list, a run of text an item."""

    items: tuple[Inline, ...]

    def content(self) -> dict[str, Any]:
        """Return the list as JSON."""
        return {"type": "bullets", "items": [inline_content(item) for item in self.items]}

    def plain(self) -> str:
        """Return the list as Markdown."""
        return "\n".join(f"- {as_text(item)}" for item in self.items)


@dataclass(frozen=True)
class Quotation(Block):
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
class Entry:
    """An item with its own address on the page: `name` is its anchor."""

    name: str
    title: str | Inline
    text: Inline
    quotations: tuple[Quotation, ...] = ()


@dataclass(frozen=True)
class Entries(Block):
    """Items with a title, text and the words of the document they are about."""

    items: tuple[Entry, ...]

    def content(self) -> dict[str, Any]:
        """Return the items as JSON."""
        return {
            "type": "entries",
            "items": [
                {
                    "name": item.name,
                    "title": inline_content(as_inline(item.title)),
                    "inline": inline_content(item.text),
                    "quotations": [quotation.content() for quotation in item.quotations],
                }
                for item in self.items
            ],
        }

    def plain(self) -> str:
        """Return the items as Markdown."""
        return "\n\n".join(
            f"**{as_text(as_inline(item.title))}** {as_text(item.text)}"
            + "".join(f"\n\n{quotation.plain()}" for quotation in item.quotations)
            for item in self.items
        )


@dataclass(frozen=True)
class TableBlock(Block):
    """A table with a caption; `name` is its file's name, cells are runs of text.

    The first column heads its row. `origin` says in Dutch where the numbers come from, without a
    full stop; it is shown below the table. Raises ValueError when a row has another width.
    """

    name: str
    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Inline, ...], ...]
    origin: str | Inline = ""

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
            "rows": [[inline_content(cell) for cell in row] for row in self.rows],
            "origin": inline_content(as_inline(self.origin)),
        }

    def plain(self) -> str:
        """Return the table as Markdown."""
        lines = [self.columns, tuple("---" for _ in self.columns)]
        lines += [tuple(as_text(cell).replace("|", "\\|") for cell in row) for row in self.rows]
        table = "\n".join("| " + " | ".join(line) + " |" for line in lines)
        return f"{table}\n\nHerkomst: {as_text(as_inline(self.origin))}." if self.origin else table


@dataclass(frozen=True)
class Origins(Block):
    """Where each figure of a page comes from: its formula and the questions it was made from."""

    figures: tuple[Figure, ...]

    def content(self) -> dict[str, Any]:
        """Return the list of origins as JSON."""
        return {
            "type": "origins",
            "figures": [
                figure.content()
                | {"explanation": inline_content(figure.explanation), "address": _address(figure)}
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
