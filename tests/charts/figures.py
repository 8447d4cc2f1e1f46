"""Figures for drawings: made up, each with a place in a document."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from kamerboek.figures import Exact, Figure, Interval, Quoted


class Missing:
    """A figure that an edition lacks: it has no interval."""


@dataclass(frozen=True)
class Bound:
    """An interval with an end that is open."""

    lower: Exact | None
    upper: Exact | None


@dataclass(frozen=True)
class Shown:
    """What a form reads of a figure, and no more."""

    value: Exact | None
    interval: Interval
    unit: str
    text: str


def quoted(
    key: str,
    value: str,
    unit: str,
    text: str,
    room: str = "0",
    *,
    question: str = "22",
    part: str = "answer",
) -> Figure:
    """Return a figure of a document, with as much room on both sides."""
    exact, half = Fraction(value), Fraction(room)
    return Figure(
        key=key,
        value=exact,
        interval=Interval(exact - half, exact + half),
        unit=unit,
        text=text,
        questions=(question,),
        origin=Quoted(f"{question}@{key}", question, part, f"Het is {text}."),
        page=question,
    )


def euros(key: str, millions: str, text: str, room: str = "0", **place: str) -> Figure:
    """Return an amount in millions of euros."""
    return quoted(
        key,
        str(Fraction(millions) * 10**6),
        "eur",
        text,
        str(Fraction(room) * 10**6),
        **place,
    )


def percent(key: str, value: str, text: str, room: str = "0", **place: str) -> Figure:
    """Return a percentage."""
    return quoted(key, value, "percent", text, room, **place)


def people(key: str, value: int, **place: str) -> Figure:
    """Return an exact number of people."""
    return quoted(key, str(value), "persons", f"{value:,}".replace(",", "."), **place)
