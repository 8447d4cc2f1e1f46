"""The order of a theme's page and the caps of its slots."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from kamerboek.errors import KamerboekError

Slot = Literal[
    "standfirst", "chips", "lead", "cards", "asked", "section", "calculate", "fold", "account"
]

ORDER: tuple[Slot, ...] = (
    "standfirst",
    "chips",
    "lead",
    "cards",
    "asked",
    "section",
    "calculate",
    "fold",
    "account",
)
ONCE: frozenset[Slot] = frozenset({"standfirst", "chips", "lead", "cards", "asked", "account"})
NEEDED: frozenset[Slot] = frozenset({"standfirst", "chips", "asked", "account"})
MOST_WORDS: dict[Slot, int] = {"standfirst": 35, "section": 120}


@dataclass
class Filling:
    """A slot that was filled: its name on the page and the words of its templates so far."""

    slot: Slot
    name: str
    words: int = 0


def check_order(fillings: Sequence[Filling]) -> None:
    """Refuse a theme's page whose slots are out of order, twice there, missing or too long.

    Raises KamerboekError with the slot, the reason and what to do.
    """
    last = -1
    for filling in fillings:
        place = ORDER.index(filling.slot)
        if place < last:
            raise KamerboekError(
                f"{filling.slot} ({filling.name}) comes after {ORDER[last]}; "
                f"the order of a page is {', '.join(ORDER)}"
            )
        last = place
        most = MOST_WORDS.get(filling.slot)
        if most and filling.words > most:
            raise KamerboekError(
                f"{filling.slot} {filling.name!r} has {filling.words} words, {most} at the most; "
                "put the rest in the fold Meer berekeningen"
            )
    slots = [filling.slot for filling in fillings]
    for slot in ONCE:
        if slots.count(slot) > 1:
            raise KamerboekError(f"a page has one {slot}, not {slots.count(slot)}")
    for slot in ORDER:
        if slot in NEEDED and slot not in slots:
            raise KamerboekError(f"the page of a theme has no {slot}")
