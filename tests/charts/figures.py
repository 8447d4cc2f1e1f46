"""Figures for drawings: made up, each with a place in a document."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from kamerboek.figures import Exact, Figure, Interval, Missing, Quoted

MISSING = Missing(frozenset({"reservists"}))


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
    sentence = f"Het is {text}."
    return Figure(
        key=key,
        value=exact,
        interval=Interval(exact - half, exact + half),
        unit=unit,
        text=text,
        questions=(question,),
        origin=Quoted(f"{question}@{key}", question, part, sentence, 7, 7 + len(text), 0),
        page=question,
    )


def ranged(key: str, interval: Interval, text: str, value: Exact | None = None) -> Figure:
    """Return a percentage of which only a range or a bound is known."""
    return replace(quoted(key, "0", "percent", text), interval=interval, value=value)


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
