"""The blocks of a theme's page, one for each of its slots: standfirst, chips, cards, folds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from kamerboek.prose.blocks import Block, Inline, as_text, inline_content

PART_WORDS = {"answer": "antwoord", "question": "vraag"}


@dataclass(frozen=True)
class Standfirst(Block):
    """The finding of a page in one sentence, right under its title."""

    text: Inline
    template: str

    def content(self) -> dict[str, Any]:
        """Return the sentence as JSON."""
        return {
            "type": "standfirst",
            "inline": inline_content(self.text),
            "template": self.template,
        }

    def plain(self) -> str:
        """Return the sentence as Markdown."""
        return f"**{as_text(self.text)}**"


@dataclass(frozen=True)
class Heading(Block):
    """The heading of a section, which may hold figures; `name` is its anchor."""

    name: str
    text: Inline
    template: str
    level: Literal[2, 3] = 2

    def content(self) -> dict[str, Any]:
        """Return the heading as JSON."""
        return {
            "type": "heading",
            "id": self.name,
            "level": self.level,
            "inline": inline_content(self.text),
            "template": self.template,
        }

    def plain(self) -> str:
        """Return the heading as Markdown."""
        return f"{'#' * self.level} {as_text(self.text)}"


@dataclass(frozen=True)
class Fold(Block):
    """The start of a part that is shut until a reader opens it; the next fold ends it."""

    name: str
    title: str

    def content(self) -> dict[str, Any]:
        """Return the fold's beginning as JSON."""
        return {"type": "fold", "id": self.name, "title": self.title}

    def plain(self) -> str:
        """Return the fold's title as a Markdown heading."""
        return f"## ▸ {self.title}"


@dataclass(frozen=True)
class Outcome:
    """How many questions have an outcome: its code, how it reads, how many.

    `without` are those of which no element is given, where the outcome is that some are; `slug` is
    the outcome as addresses have it.
    """

    code: str
    label: str
    count: int
    without: int
    slug: str


@dataclass(frozen=True)
class Chips(Block):
    """What a page is about in a line: its questions by outcome, and the day of the answers.

    `coded` of `total` questions have an outcome; `date` is empty where it is not known.
    """

    theme: str
    total: int
    coded: int
    outcomes: tuple[Outcome, ...]
    date: str

    def content(self) -> dict[str, Any]:
        """Return the line as JSON."""
        return {
            "type": "chips",
            "theme": self.theme,
            "total": self.total,
            "coded": self.coded,
            "outcomes": [
                {
                    "code": each.code,
                    "label": each.label,
                    "count": each.count,
                    "without": each.without,
                    "slug": each.slug,
                }
                for each in self.outcomes
            ],
            "date": self.date,
        }

    def plain(self) -> str:
        """Return the line as text."""
        said = [f"{self.total} vragen" if self.total > 1 else "1 vraag"] if self.total else []
        said += [f"{each.count} {each.label}" for each in self.outcomes]
        return " · ".join([*said, self.date] if self.date else said)


@dataclass(frozen=True)
class Card:
    """A finding: a number, date or phrase, what it says, and the words that it rests on.

    `source` is where the words begin in the document's text; `stayed_open` marks what was asked and
    not given.
    """

    name: str
    number: Inline
    claim: Inline
    quote: str
    question: str
    part: str
    source: int
    stayed_open: bool

    def content(self) -> dict[str, Any]:
        """Return the card as JSON."""
        return {
            "id": self.name,
            "number": inline_content(self.number),
            "claim": inline_content(self.claim),
            "quote": self.quote,
            "question": self.question,
            "part": self.part,
            "source": self.source,
            "open": self.stayed_open,
        }


@dataclass(frozen=True)
class Cards(Block):
    """The findings of a page."""

    items: tuple[Card, ...]

    def content(self) -> dict[str, Any]:
        """Return the cards as JSON."""
        return {"type": "cards", "items": [item.content() for item in self.items]}

    def plain(self) -> str:
        """Return the cards as Markdown."""
        return "\n\n".join(
            f"**{as_text(item.number)}** {as_text(item.claim)}\n\n> {item.quote}\n>\n"
            f"> ({PART_WORDS[item.part]} {item.question})"
            for item in self.items
        )


@dataclass(frozen=True)
class AskedRow:
    """One thing that was asked, and what the answer does with it.

    `status` is the code, `label` how it reads; `words` are the answer's, with a link where another
    answer holds them; `source` is where they begin in the document's text, or the question does.
    """

    status: str
    label: str
    element: str
    words: Inline
    note: Inline
    question: str
    source: int


@dataclass(frozen=True)
class Asked(Block):
    """What was asked and what was given; `complete` says whether every question is coded."""

    given: int
    rows: tuple[AskedRow, ...]
    complete: bool

    def content(self) -> dict[str, Any]:
        """Return the rows as JSON."""
        return {
            "type": "asked",
            "given": self.given,
            "asked": len(self.rows),
            "complete": self.complete,
            "rows": [
                {
                    "status": row.status,
                    "label": row.label,
                    "element": row.element,
                    "words": inline_content(row.words),
                    "note": inline_content(row.note),
                    "question": row.question,
                    "source": row.source,
                }
                for row in self.rows
            ],
        }

    def plain(self) -> str:
        """Return the rows as a Markdown table."""
        lines = ["| Uitkomst | Gevraagd | Woorden van het antwoord | Vraag |", "|---|---|---|---|"]
        lines += [
            f"| {row.label} | {row.element} | {as_text(row.words or row.note)} | {row.question} |"
            for row in self.rows
        ]
        return "\n".join(lines)


@dataclass(frozen=True)
class Gaps(Block):
    """What an edition has not coded yet of a section."""

    text: Inline

    def content(self) -> dict[str, Any]:
        """Return the sentence as JSON."""
        return {"type": "gaps", "inline": inline_content(self.text)}

    def plain(self) -> str:
        """Return the sentence as Markdown."""
        return f"*{as_text(self.text)}*"


@dataclass(frozen=True)
class Account(Block):
    """A part of the last fold that the page itself fills in.

    `choices`: the chapter's parameters with their values; `code`: its cells, and the notebook to
    download; `cite`: how to cite the page.
    """

    part: Literal["choices", "code", "cite"]

    def content(self) -> dict[str, Any]:
        """Return which part it is as JSON."""
        return {"type": self.part}

    def plain(self) -> str:
        """Return what stands here in the book."""
        return {
            "choices": "*(hier staan in het boek de keuzes van dit hoofdstuk)*",
            "code": "*(hier staat in het boek de programmacode)*",
            "cite": "*(hier staat in het boek hoe deze pagina is aan te halen)*",
        }[self.part]


@dataclass(frozen=True)
class Finding(Block):
    """What a chapter hands to the front page: a number, what it says, and a small drawing.

    `drawing` is a Vega-Lite specification or None, `drawing_label` says what it shows.
    """

    number: Inline
    claim: Inline
    template: str
    drawing: dict[str, Any] | None
    drawing_label: str

    def content(self) -> dict[str, Any]:
        """Return the finding as JSON."""
        return {
            "type": "finding",
            "number": inline_content(self.number),
            "claim": inline_content(self.claim),
            "template": self.template,
            "chart": self.drawing,
            "chart_label": self.drawing_label,
        }

    def plain(self) -> str:
        """Return the finding as Markdown."""
        return f"**{as_text(self.number)}** {as_text(self.claim)}"
