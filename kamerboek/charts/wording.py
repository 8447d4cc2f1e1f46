"""What a description and a table say of a mark, in Dutch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kamerboek.charts.axis import Axis
from kamerboek.charts.drawing import Cells
from kamerboek.charts.goals import Goal
from kamerboek.charts.readings import Reading, Role
from kamerboek.figures import capitalised
from kamerboek.prose import Inline, enumeration


def axis_sentence(what: str, axis: Axis) -> Inline:
    """Return the sentence that says what is drawn on which axis."""
    return (f"{what} op een as {axis.range_text}.",)


def row_sentence(label: str, readings: Sequence[Reading]) -> Inline:
    """Return the sentence of one row: `Afgelopen jaren: ongeveer 400 miljoen euro.`"""
    parts = [told(reading, label) for reading in readings]
    joined = parts[0] if len(parts) == 1 else enumeration(parts)
    return (f" {capitalised(label)}: " if label else " ", *joined, ".")


def told(reading: Reading, label: str = "") -> Inline:
    """Return a mark with its name, its part where its label does not say it, and its room."""
    word = reading.role.word
    name = f" {reading.name}" if reading.name else ""
    part = f", {word}" if word and word not in f"{label} {name}".lower() else ""
    return (*reading.cell, f"{name}{part}{_room(reading)}")


def _room(reading: Reading) -> str:
    """Return the room of a mark as far as its text does not say it."""
    if reading.lower is None or reading.upper is None or reading.room == reading.text:
        return reading.room.removeprefix(reading.text)
    return f", ruimte {reading.room}" if reading.room and reading.value is not None else ""


def goal_sentence(goal: Goal) -> Inline:
    """Return the sentence of a line that others are compared with, under its own words."""
    reading = replace(goal.reading, role=Role.SUBJECT)
    return row_sentence(capitalised(goal.words) or "Lijn", [reading])


def mark_cells(rows: Mapping[str, Sequence[Reading]], goal: Goal | None = None) -> Cells:
    """Return a table of marks: what it is, its value as printed, its room.

    Where marks have names or parts, a column says them.
    """
    listed = [(label, reading) for label, row in rows.items() for reading in row]
    if goal:
        listed.append((capitalised(goal.words) or "Lijn", goal.reading))
    apart = any(_told_apart(reading) for _, reading in listed)
    return Cells(
        columns=("Wat", *(("Welke",) if apart else ()), "Waarde", "Ruimte"),
        rows=tuple(
            (
                (label,),
                *(((_told_apart(reading),),) if apart else ()),
                reading.cell,
                (_room_cell(reading),),
            )
            for label, reading in listed
        ),
    )


def _room_cell(reading: Reading) -> str:
    """Return the room of a mark, or why it has none; what is a range says it as its value."""
    if reading.room == reading.text:
        return "zie de waarde"
    if reading.room or reading.figure is None:
        return reading.room or "exact"
    return reading.figure.without_room


def _told_apart(reading: Reading) -> str:
    word = reading.role.word
    return ", ".join(part for part in (reading.name, "" if word in reading.name else word) if part)
