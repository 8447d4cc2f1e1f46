"""A template with what its names stand for, before any words are chosen.

Where a sentence is filled with the values of one run, this keeps all its wordings, so that other
values can choose another.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from kamerboek.figures import Claim, Figure, Missing, capitalised
from kamerboek.prose.template import Parsed, Place, chosen_at, parsed, printed_at, value_at


@dataclass(frozen=True)
class Printed:
    """A figure that is printed, with a capital where it has letters; or the number alone."""

    figure: Figure
    capital: bool
    number: bool


@dataclass(frozen=True)
class Chosen:
    """Words that a claim chooses by its outcome, or a count by its number."""

    by: Claim | Figure
    wordings: tuple[Spelled, ...]
    capital: bool


@dataclass(frozen=True)
class Taken:
    """A run of text that was made of what `named` is of a figure, such as its room."""

    figure: Figure
    named: str
    text: Spelled


Spelled = tuple["str | Printed | Chosen | Taken | Missing", ...]
"""A run of text: as it is, printed from a figure, chosen by one, taken of one, or lacking."""

FOLLOWING = frozenset({"value", "interval", "text", "room", "without_room", "formula"})
"""What is otherwise of a figure when its number is."""


def spelled(template: str, names: Mapping[str, object]) -> Spelled:
    """Return a template with what its names stand for; raises what `fill` raises."""
    return _spelled(parsed(template), template, names)


def _spelled(parts: Parsed, template: str, names: Mapping[str, object]) -> Spelled:
    made: list[Any] = []
    for part in parts:
        made += [part] if isinstance(part, str) else _at(part, template, names)
    return tuple(made)


def _at(place: Place, template: str, names: Mapping[str, object]) -> Spelled:
    text = _as_it_is(place, template, names)
    for path in (place.left, place.right):
        named = path.split(".")
        for at in range(1, len(named)):
            owner = replace(place, left=".".join(named[:at]), sign="")
            figure = value_at(owner, template, names) if named[at] in FOLLOWING else None
            if isinstance(figure, Figure):
                text = (Taken(figure, path, text),)
    return text


def _as_it_is(place: Place, template: str, names: Mapping[str, object]) -> Spelled:
    value = value_at(place, template, names)
    if isinstance(value, Missing):
        return (value,)
    if not place.choices:
        number = place.left.endswith(".number")
        printed: Spelled = tuple(
            Printed(part, capital=False, number=number) if isinstance(part, Figure) else str(part)
            for part in printed_at(value, place, template)
        )
        return with_capital(printed) if place.capital else printed
    if isinstance(value, Claim | Figure):
        wordings = tuple(_spelled(each, template, names) for each in place.choices)
        return (Chosen(value, wordings, place.capital),)
    chosen = _spelled(place.choices[chosen_at(value, place, template, [])], template, names)
    return with_capital(chosen) if place.capital else chosen


def with_capital(parts: Spelled) -> Spelled:
    """Return a run of text with a capital in front, whatever it begins with."""
    match parts:
        case (str(first), *rest):
            return (capitalised(first), *rest)
        case (Printed() | Chosen() as first, *rest):
            return (replace(first, capital=True), *rest)
        case (Taken() as first, *rest):
            return (replace(first, text=with_capital(first.text)), *rest)
    return parts
