"""What a form is given: figures, each with the part it plays, and what is drawn of one.

A figure that an edition lacks is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Protocol, TypeVar, runtime_checkable

from kamerboek.charts.style import (
    BLUE,
    INK,
    ON_BRIGHT,
    ORANGE,
    ORANGE_TEXT,
    PAPER,
    PLUM,
    SOFT,
    STRONG_RULE,
    TEAL,
    TEAL_TEXT,
)
from kamerboek.figures import (
    Calculation,
    Exact,
    Figure,
    Interval,
    Missing,
    calculated,
)
from kamerboek.prose import Inline

T = TypeVar("T")
K = TypeVar("K")


@runtime_checkable
class Shown(Protocol):
    """What a form reads of a figure."""

    @property
    def value(self) -> Exact | None:
        """The number as printed; None where only a range is known."""

    @property
    def interval(self) -> Interval:
        """What the number may be."""

    @property
    def unit(self) -> str:
        """What it measures."""

    @property
    def text(self) -> str:
        """How it is printed."""

    @property
    def room(self) -> str:
        """What the number may be, in Dutch; empty for one number."""


class Role(Enum):
    """The part that a mark plays: its colour, and whether it is open.

    Colour never says it alone: a mark has its text, and a table and description name the role.
    """

    SUBJECT = auto()
    EARLIER = auto()
    ASKED = auto()
    GOAL = auto()
    SECOND = auto()
    UNANSWERED = auto()
    CONTEXT = auto()

    @property
    def colour(self) -> str:
        """The colour of its mark."""
        return _COLOURS.get(self, BLUE)

    @property
    def text_colour(self) -> str:
        """The colour of its text, which has more contrast."""
        if self is Role.EARLIER:
            return SOFT
        return {TEAL: TEAL_TEXT, ORANGE: ORANGE_TEXT, STRONG_RULE: SOFT}.get(
            self.colour, self.colour
        )

    @property
    def is_open(self) -> bool:
        """Whether its mark is an outline: only in a question, or the earlier year."""
        return self in (Role.EARLIER, Role.ASKED)

    @property
    def fill(self) -> str:
        """The colour inside its mark."""
        return PAPER if self.is_open else self.colour

    @property
    def inner_text_colour(self) -> str:
        """The colour of text on its mark."""
        if self.is_open:
            return INK
        return ON_BRIGHT if self in (Role.GOAL, Role.SECOND, Role.CONTEXT) else PAPER

    @property
    def word(self) -> str:
        """What a description and a table say of it, in Dutch; empty where there is nothing to."""
        return _WORDS.get(self, "")


_COLOURS = {
    Role.GOAL: ORANGE,
    Role.SECOND: TEAL,
    Role.UNANSWERED: PLUM,
    Role.CONTEXT: STRONG_RULE,
}
_WORDS = {Role.ASKED: "komt alleen uit een vraag", Role.GOAL: "doel"}


Number = Shown | Calculation | Missing
"""A figure, a calculation in the unit of its axis, or one that is missing."""


@dataclass(frozen=True)
class Mark:
    """A figure in a part: `name` tells it from the others of its row (`in 2024`).

    `label` is written beside it in place of the figure as printed and the name; nothing where it
    is empty.
    """

    figure: Number
    role: Role = Role.SUBJECT
    name: str = ""
    label: str | None = None


Given = Number | Mark
"""What a form is given for a mark; by itself a figure is the subject."""


def subject(figure: Number, name: str = "", *, label: str | None = None) -> Mark:
    """Return the mark of what a chart is about, for a name or a label of its own."""
    return Mark(figure, Role.SUBJECT, name, label)


def earlier(figure: Number, name: str = "", *, label: str | None = None) -> Mark:
    """Return the open mark of an earlier year."""
    return Mark(figure, Role.EARLIER, name, label)


def asked(figure: Number, name: str = "", *, label: str | None = None) -> Mark:
    """Return the open mark of what stands in a question only."""
    return Mark(figure, Role.ASKED, name, label)


def goal(figure: Number, name: str = "", *, label: str | None = None) -> Mark:
    """Return the orange mark of a goal, or of a choice of the reader."""
    return Mark(figure, Role.GOAL, name, label)


def second(figure: Number, name: str = "", *, label: str | None = None) -> Mark:
    """Return the teal mark of a second reading."""
    return Mark(figure, Role.SECOND, name, label)


def unanswered(figure: Number, name: str = "", *, label: str | None = None) -> Mark:
    """Return the plum mark of what stayed open."""
    return Mark(figure, Role.UNANSWERED, name, label)


def context(figure: Number, name: str = "", *, label: str | None = None) -> Mark:
    """Return the grey mark of what others are seen against."""
    return Mark(figure, Role.CONTEXT, name, label)


@dataclass(frozen=True)
class Reading:
    """A mark as numbers in `unit`: what is drawn, written and tabulated of it.

    An end that is None is open; a value that is None was never printed, only a range was. What was
    calculated here is in no list of origins: a cell prints it without a link.
    """

    value: float | None
    lower: float | None
    upper: float | None
    unit: str
    per: str
    role: Role
    name: str
    text: str
    room: str
    label: str
    cell: Inline
    figure: Figure | None
    is_calculated_here: bool

    @property
    def ends(self) -> tuple[float, ...]:
        """Every number that its mark reaches."""
        return tuple(end for end in (self.lower, self.value, self.upper) if end is not None)

    @property
    def is_exact(self) -> bool:
        """Whether it leaves no room."""
        return self.lower is not None and self.lower == self.upper

    @property
    def tooltip(self) -> str:
        """What a live drawing shows of it under the pointer."""
        printed = f"{self.text} {self.name}".strip()
        return f"{printed}; ruimte: {self.room}" if self.room else printed

    @property
    def place(self) -> float:
        """The number that its mark stands at: its value, else the middle of its range."""
        if self.value is not None:
            return self.value
        ends = [end for end in (self.lower, self.upper) if end is not None]
        return sum(ends) / len(ends)


def is_missing(given: Given) -> bool:
    """Say whether there is nothing to draw: a figure that the edition lacks."""
    return isinstance(given.figure if isinstance(given, Mark) else given, Missing)


def present(values: Mapping[K, Given]) -> dict[K, Given]:
    """Return the values without those that are missing."""
    return {key: given for key, given in values.items() if not is_missing(given)}


def as_mark(given: Given) -> Mark:
    """Return a figure as a mark; one that stands only in a question is open."""
    if isinstance(given, Mark):
        return given
    in_question = isinstance(given, Figure) and given.only_asked
    return Mark(given, Role.ASKED if in_question else Role.SUBJECT)


def unit_of(marks: Iterable[Given]) -> str:
    """Return the unit that all figures have.

    Raises ValueError when they have several, or there are only calculations.
    """
    figures = [as_mark(mark).figure for mark in marks if not is_missing(mark)]
    units = list(dict.fromkeys(each.unit for each in figures if isinstance(each, Shown)))
    if len(units) != 1:
        found = ", ".join(map(repr, units)) or "no figure, only calculations"
        raise ValueError(f"one axis measures one unit, not {found}: say unit=…")
    return units[0]


def read(given: Given, unit: str, decimals: int = 1) -> Reading:
    """Return a mark as it is drawn on an axis in `unit`.

    A calculation is evaluated here, and printed with so many `decimals`. Raises ValueError when a
    figure is in another unit.
    """
    mark = as_mark(given)
    figure = mark.figure
    is_calculated_here = isinstance(figure, Calculation)
    if isinstance(figure, Calculation):
        figure = calculated("punt", figure, unit, decimals=decimals, as_value=True)
    if isinstance(figure, Missing):
        raise TypeError(f"a missing figure ({figure.names}) cannot be drawn: leave it out")
    own = figure if isinstance(figure, Figure) else None
    if figure.unit != unit:
        raise ValueError(f"{figure.text!r} is in {figure.unit!r}, its axis in {unit!r}")
    label = f"{figure.text} {mark.name}".strip() if mark.label is None else mark.label
    return Reading(
        value=None if figure.value is None else float(figure.value),
        lower=_end(figure.interval.lower),
        upper=_end(figure.interval.upper),
        unit=unit,
        per=own.per if own else "",
        role=mark.role,
        name=mark.name,
        text=figure.text,
        room=figure.room,
        label=label,
        cell=(own,) if own and not is_calculated_here else (figure.text,),
        figure=own,
        is_calculated_here=is_calculated_here,
    )


def read_goal(given: Given | None, unit: str, decimals: int = 1) -> Reading | None:
    """Return what others are compared with, as a goal; None for none or a missing one."""
    if given is None or is_missing(given):
        return None
    return read(replace(as_mark(given), role=Role.GOAL), unit, decimals)


def _end(end: Exact | None) -> float | None:
    return None if end is None else float(end)


def evaluated(given: T | Callable[[], T]) -> T:
    """Return a thing that may have to be made: points that only a drawing needs."""
    return given() if callable(given) else given


def without_unit(readings: Iterable[Reading], words: str) -> tuple[Reading, ...]:
    """Return readings whose labels leave out the words of the axis that all of them end with.

    Beside an axis in `miljoen euro`, `400 miljoen euro` becomes `400`; where another is `2 miljard
    euro`, both keep more: `400 miljoen` and `2 miljard`.
    """
    listed = tuple(readings)
    parts = words.split()
    endings = [" " + " ".join(parts[first:]) for first in range(len(parts))]
    shared = (each for each in endings if all(one.text.endswith(each) for one in listed))
    ending = next(shared, "")
    return tuple(
        replace(each, label=each.label.replace(each.text, each.text.removesuffix(ending)))
        for each in listed
    )
