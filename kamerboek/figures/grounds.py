"""What a figure's interval rests on: rounding, words, readings, assumptions; and whose choice.

The one place that says which choices of the book there are, and which parameter changes each.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from kamerboek.figures.dutch import measure_text
from kamerboek.figures.exact import Rational

GroundKind = Literal["rounding", "bound", "range", "room", "reading", "assumption"]
"""`rounding` to the last printed digit; a `bound` that a word gives; a `range` as printed. Choices:
the `room` that a word is given, the `reading` of a round amount, an `assumption`."""

CHOICES: dict[GroundKind, str] = {
    "room": "een keuze van dit boek",
    "reading": "een keuze van dit boek",
    "assumption": "een aanname",
}

EXACT_KINDS: frozenset[GroundKind] = frozenset({"range", "assumption"})
"""Grounds that leave the ends of an interval exact numbers."""

ROUNDED_TO = {1: "een decimaal", 2: "twee decimalen", 3: "drie decimalen", 4: "vier decimalen"}
ROUNDED_TO_WHOLE = {10**3: "duizendtallen", 10**6: "miljoenen", 10**9: "miljarden"}
WHOLE_UNITS = {"percent": "procenten", "percentage_points": "procentpunten", "eur": "euro’s"}

HEDGE_WIDTH = "hedge_width"
WHOLE_AMOUNTS = "whole_amounts"
"""The parameters of a chapter that change the book's own choices."""


@dataclass(frozen=True)
class Ground:
    """One thing that an interval rests on: `text` in Dutch, `parameter` the one that changes it."""

    kind: GroundKind
    text: str
    parameter: str = ""

    @property
    def is_choice(self) -> bool:
        """Whether somebody chose it, and the document does not say it."""
        return self.kind in CHOICES

    @property
    def phrase(self) -> str:
        """It in a few Dutch words, with whose choice it is and what changes it."""
        if not self.is_choice:
            return self.text
        return f"{self.text}: {CHOICES[self.kind]}" + (
            f" ({self.parameter})" if self.parameter else ""
        )


def together(*grounds: Iterable[Ground]) -> tuple[Ground, ...]:
    """Return each ground once, in the order in which they first come."""
    return tuple(dict.fromkeys(ground for each in grounds for ground in each))


def ends_are_exact(grounds: Iterable[Ground]) -> bool:
    """Return whether an interval with these grounds has ends that are exact numbers."""
    return all(ground.kind in EXACT_KINDS for ground in grounds)


def rounding_ground(decimals: int, scale: Rational, unit: str) -> Ground:
    """Return that a measurement is rounded to its last printed digit."""
    return Ground("rounding", f"afronding op {_rounded_to(decimals, scale, unit)}")


def reading_ground(text: str, decimals: int, scale: Rational, unit: str) -> Ground:
    """Return how a round amount such as `3 miljard` is read."""
    read = f"‘{text}’ gelezen als afgerond op {_rounded_to(decimals, scale, unit)}"
    return Ground("reading", read, WHOLE_AMOUNTS)


def room_ground(hedge: str, width: Rational, side: str = "") -> Ground:
    """Return how much room a word such as `ongeveer` is given, to both sides or to one."""
    room = measure_text(100 * width, "percent")
    return Ground("room", f"{room} {side or 'voor'} ‘{hedge}’", HEDGE_WIDTH)


def bound_ground(hedge: str, side: Literal["ondergrens", "bovengrens"]) -> Ground:
    """Return that a word such as `ruim` gives a bound on one side only."""
    return Ground("bound", f"‘{hedge}’ geeft alleen een {side}")


RANGE_GROUND = Ground("range", "een bereik, zo gedrukt")


def assumption(text: str, parameter: str = "") -> Ground:
    """Return an assumption, in Dutch, and the parameter that it is, if it is one."""
    return Ground("assumption", text, parameter)


def _rounded_to(decimals: int, scale: Rational, unit: str) -> str:
    if decimals:
        return ROUNDED_TO.get(decimals, f"{decimals} decimalen")
    whole = ROUNDED_TO_WHOLE.get(int(scale), "") if scale > 1 else WHOLE_UNITS.get(unit, "")
    return f"hele {whole or 'getallen'}"
