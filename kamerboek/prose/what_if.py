"""The block *Reken zelf*: what a chapter gives for other values of a few of its parameters."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kamerboek.prose.blocks import Block

STANDARD = "Standaard"
"""What the choices of the page itself are called."""


@dataclass(frozen=True)
class Offered:
    """A parameter that a reader may choose: its name, what it is, and its values in order.

    `written` has each value as a command takes it, `texts` as Dutch reads it; `at` is which of them
    the page itself has. They are `ordered` where a value lies between those beside it.
    """

    name: str
    label: str
    written: tuple[str, ...]
    texts: tuple[str, ...]
    at: int
    ordered: bool

    def content(self) -> dict[str, Any]:
        """Return the parameter as JSON."""
        return {
            "name": self.name,
            "label": self.label,
            "written": list(self.written),
            "texts": list(self.texts),
            "at": self.at,
            "ordered": self.ordered,
        }


@dataclass(frozen=True)
class Series:
    """What something is for each combination of the values that it depends on.

    `axes` are the numbers of the parameters that it depends on; `cells` has one entry for each
    combination of their values, the last changing fastest: the number of one of `texts`, or -1
    where there is nothing.
    """

    axes: tuple[int, ...]
    texts: tuple[str, ...]
    cells: tuple[int, ...]

    def content(self) -> dict[str, Any]:
        """Return the series as JSON."""
        return {"axes": list(self.axes), "texts": list(self.texts), "cells": list(self.cells)}

    def at(self, sizes: Sequence[int], setting: Sequence[int]) -> str | None:
        """Return what it is for a setting; `sizes` has how many values each parameter has."""
        place = 0
        for axis in self.axes:
            place = place * sizes[axis] + setting[axis]
        cell = self.cells[place]
        return None if cell < 0 else self.texts[cell]


@dataclass(frozen=True)
class Outcome:
    """A figure of the chapter: what it is, its text, what it may be, and its exact interval.

    The interval is written with its ends as fractions: `[1950000000, 2050000000)`.
    """

    label: str
    text: Series
    room: Series
    interval: Series

    def content(self) -> dict[str, Any]:
        """Return the outcome as JSON."""
        return {
            "label": self.label,
            "text": self.text.content(),
            "room": self.room.content(),
            "interval": self.interval.content(),
        }


@dataclass(frozen=True)
class WhatIf(Block):
    """What a chapter gives for each combination of the values of the parameters that it offers.

    `command` is what a command line needs besides those values to give the same; `examples` are
    settings of which a page without script shows the outcomes, the page's own first. A sentence is
    there where it reads differently for some of them. `drawn` is the number of the outcome that is
    drawn along one of the parameters.
    """

    chapter: str
    command: tuple[str, ...]
    offered: tuple[Offered, ...]
    outcomes: tuple[Outcome, ...]
    sentences: tuple[Series, ...]
    examples: tuple[tuple[int, ...], ...]
    drawn: int

    @property
    def is_empty(self) -> bool:
        """Whether there is no outcome for any setting: the edition has not coded what it takes."""
        return not any(each.text.texts for each in self.outcomes)

    def content(self) -> dict[str, Any]:
        """Return the block as JSON.

        The outcomes and sentences are a text of JSON: a notebook would give each number a line.
        """
        table = {
            "outcomes": [each.content() for each in self.outcomes],
            "sentences": [each.content() for each in self.sentences],
        }
        return {
            "type": "what-if",
            "chapter": self.chapter,
            "command": list(self.command),
            "offered": [each.content() for each in self.offered],
            "table": json.dumps(table, ensure_ascii=False, separators=(",", ":")),
            "examples": self.rows(),
            "drawn": self.drawn,
        }

    def rows(self) -> list[dict[str, Any]]:
        """Return the examples: of each the choices that differ from the page's, and its outcomes.

        An outcome that is not there is an empty text.
        """
        sizes = [len(each.texts) for each in self.offered]
        return [
            {
                "chosen": self._chosen(setting),
                "outcomes": [
                    {
                        "label": each.label,
                        "text": each.text.at(sizes, setting) or "",
                        "room": each.room.at(sizes, setting) or "",
                    }
                    for each in self.outcomes
                ],
            }
            for setting in self.examples
        ]

    def plain(self) -> str:
        """Return its title and the examples, as a Markdown table."""
        heads = ["Keuze", *(each.label for each in self.outcomes)]
        lines = ["## Reken zelf", "", f"| {' | '.join(heads)} |", "|" + "---|" * len(heads)]
        for row in self.rows():
            texts = [each["text"] for each in row["outcomes"]]
            lines.append(f"| {' | '.join([row['chosen'], *texts])} |")
        return "\n".join(lines)

    def _chosen(self, setting: Sequence[int]) -> str:
        """Return what is chosen otherwise than on the page itself, as Dutch reads it."""
        chosen = [
            f"{each.label}: {each.texts[at]}"
            for each, at in zip(self.offered, setting, strict=True)
            if at != each.at
        ]
        return "; ".join(chosen) or STANDARD
