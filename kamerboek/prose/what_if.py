"""The block *Reken zelf*: what a chapter gives for other values of a few of its parameters."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kamerboek.prose.blocks import Block

STANDARD = "Standaard"
"""What the choices of the page itself are called, where they are those of the standard edition."""

THIS_PAGE = "Deze bladzijde"
"""What they are called where the page was made with other values."""


@dataclass(frozen=True)
class Offered:
    """A parameter that a reader may choose: its name, what it is, and its values in order.

    `written` has each value as a command takes it, `texts` as Dutch reads it; `at` is which of them
    the page itself has. They are `ordered` where a value lies between those beside it; on a scale
    they have their `numbers`, exact, with which the page calculates.
    """

    name: str
    label: str
    written: tuple[str, ...]
    texts: tuple[str, ...]
    at: int
    ordered: bool
    numbers: tuple[str, ...] = ()

    def content(self) -> dict[str, Any]:
        """Return the parameter as JSON."""
        return {
            "name": self.name,
            "label": self.label,
            "written": list(self.written),
            "texts": list(self.texts),
            "at": self.at,
            "ordered": self.ordered,
            "numbers": list(self.numbers),
        }


@dataclass(frozen=True)
class Outcome:
    """A figure of the chapter: what it is, and whether it is the one that is drawn."""

    label: str
    drawn: bool


@dataclass(frozen=True)
class Example:
    """Values that a page without script shows: what is chosen otherwise, and the outcomes.

    Nothing is chosen otherwise where all is as in the standard edition. Each outcome is its text
    and what it may be, both empty where it is not there.
    """

    chosen: str
    outcomes: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class WhatIf(Block):
    """What a chapter gives for other values of the parameters that it offers.

    `command` is what a command line needs besides those values to give the same. `model` is what
    the page calculates with: the tables of `kamerboek.model.Table`; `ways`, each with the places
    `at` which choices that are on no scale have to be, the claims `if` they come out so, and the
    places of its `outcomes` and `sentences`; and `ends`, between which the outcome lies that is
    drawn. The first of the examples is the page itself.
    """

    chapter: str
    command: tuple[str, ...]
    offered: tuple[Offered, ...]
    outcomes: tuple[Outcome, ...]
    model: Mapping[str, Any]
    examples: tuple[Example, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw: the edition has not coded what it takes.

        Other outcomes may be there all the same, that only a reader's own numbers give.
        """
        return not any(example.outcomes[self._drawn][0] for example in self.examples)

    @property
    def _drawn(self) -> int:
        return [each.drawn for each in self.outcomes].index(True)

    def content(self) -> dict[str, Any]:
        """Return the block as JSON.

        What is offered and the model are texts of JSON: a notebook would give each number a line.
        """
        return {
            "type": "what-if",
            "chapter": self.chapter,
            "command": list(self.command),
            "offered": _as_text([each.content() for each in self.offered]),
            "model": _as_text(self.model),
            "examples": self.rows(),
            "drawn": self._drawn,
        }

    def rows(self) -> list[dict[str, Any]]:
        """Return the examples: of each what is chosen, and its outcomes with what they are."""
        return [
            {
                "chosen": example.chosen or STANDARD,
                "outcomes": [
                    {"label": each.label, "text": text, "room": room}
                    for each, (text, room) in zip(self.outcomes, example.outcomes, strict=True)
                ],
            }
            for example in self.examples
        ]

    def plain(self) -> str:
        """Return its title and the examples, as a Markdown table."""
        heads = ["Keuze", *(each.label for each in self.outcomes)]
        lines = ["## Reken zelf", "", f"| {' | '.join(heads)} |", "|" + "---|" * len(heads)]
        for row in self.rows():
            texts = [each["text"] for each in row["outcomes"]]
            lines.append(f"| {' | '.join([row['chosen'], *texts])} |")
        return "\n".join(lines)


def _as_text(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))
