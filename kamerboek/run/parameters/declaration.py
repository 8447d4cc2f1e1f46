"""What a chapter declares: parameters, each with type, default and range, and their rules."""

from __future__ import annotations

import json
import math
import operator
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kamerboek.errors import nearest

Value = str | int | float | bool
Number = int | float
End = int | float | str
"""An end of a range: a number, or for a text a day as `2026-01-27`."""

TYPES: dict[str, type[Value]] = {"str": str, "int": int, "float": float, "bool": bool}
"""The types that a parameter may have, by the name that a chapter writes."""

FLOAT = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
"""A number as a value is written."""

COMMA = re.compile(r"-?[0-9]+,[0-9]+")
"""A number as Dutch writes it."""

RELATIONS: dict[str, Callable[[Value, Value], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}


@dataclass(frozen=True)
class Parameter:
    """One line of a `parameters` cell.

    `low` and `high` are the ends of a range, None for an end that is left out: of a number, or of a
    text that is a day. `choices` is empty when there are none. Printed, it is the line that
    declares it, with the names of folders where that line has a pattern for them.
    """

    name: str
    type: str
    default: Value
    low: End | None
    high: End | None
    choices: tuple[Value, ...]
    meaning: str

    @property
    def range(self) -> str:
        """The range as a chapter writes it: `[0, 50]`, `[2025-01-01, ]` or `{a, b}`; or nothing."""
        if self.choices:
            return "{" + ", ".join(str(each) or '""' for each in self.choices) + "}"
        if self.type not in ("int", "float") and not self.is_day:
            return ""
        low, high = ("" if end is None else str(end) for end in (self.low, self.high))
        return f"[{low}, {high}]"

    @property
    def is_day(self) -> bool:
        """Whether it is a text that is a day: one with a range."""
        return self.type == "str" and (self.low is not None or self.high is not None)

    def __str__(self) -> str:
        span = f"{self.range} " if self.range else ""
        return f"{self.name}: {self.type} = {literal(self.default)}  # {span}| {self.meaning}"

    def take(self, value: object) -> Value:
        """Return a value as this parameter has it: a whole number for a float becomes one.

        Nought has no sign. A day may be left empty where its default is. Raises ValueError saying
        why for a value of another type, one that is not finite or has too many digits, a text of
        more than one line, one that is not the day it should be, and one out of range.
        """
        taken = self._typed(value)
        if isinstance(taken, float) and not math.isfinite(taken):
            raise ValueError(f"{shown(value)} is not a number that can be counted with")
        if isinstance(taken, str) and any(_is_control(character) for character in taken):
            raise ValueError(f"{shown(value)} has a character that is not text on one line")
        if self.is_day and not is_day(str(taken)) and not (taken == "" == self.default):
            raise ValueError(f"{shown(value)} is not a day written as 2026-01-27")
        if not self._holds(taken):
            chosen = isinstance(taken, str) and self.choices
            near = nearest(str(taken), self.choices) if chosen else ""
            raise ValueError(f"{shown(value)} is not in {self.range}{near}")
        return taken

    def _typed(self, value: object) -> Value:
        if value is None:
            raise ValueError(f'nothing is given; write a value of type {self.type}, "" for no text')
        # A bool is an int to Python; to a reader it is not.
        if self.type == "float" and type(value) is int:
            try:
                number = float(value)
            except OverflowError:
                raise ValueError(f"{shown(value)} is too large") from None
            if number != value:
                raise ValueError(_too_exact(value, number))
            return number
        if type(value) is not TYPES[self.type]:
            if self.type in ("int", "float") and COMMA.fullmatch(str(value)):
                point = str(value).replace(",", ".")
                raise ValueError(f"{shown(value)} has a decimal comma; write {point}")
            if self.type == "float" and FLOAT.fullmatch(str(value)) and loses_digits(str(value)):
                raise ValueError(_too_exact(value, float(str(value))))
            quotes = "; put it between quotes" if self.type == "str" else ""
            raise ValueError(
                f"{shown(value)} is of type {type(value).__name__}, not {self.type}{quotes}"
            )
        # Nought has no sign: with one it would be another value, and print as one.
        return value + 0.0 if isinstance(value, float) else value

    def _holds(self, value: Value) -> bool:
        if self.choices:
            return value in self.choices
        if value == "":
            return True
        # Days written year first follow each other as texts do.
        return (self.low is None or RELATIONS[">="](value, self.low)) and (
            self.high is None or RELATIONS["<="](value, self.high)
        )


@dataclass(frozen=True)
class Rule:
    """What must hold between two parameters, or one and a number, and what it means."""

    left: Parameter | Number
    relation: str
    right: Parameter | Number
    meaning: str

    def __str__(self) -> str:
        return f"{_side(self.left)} {self.relation} {_side(self.right)}"

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """The parameters that it is about."""
        return tuple(side for side in (self.left, self.right) if isinstance(side, Parameter))

    def holds(self, values: Mapping[str, Value]) -> bool:
        """Say whether these values, one for each parameter, keep it.

        An empty text says that nothing is given, and breaks no rule.
        """
        left, right = (
            values[side.name] if isinstance(side, Parameter) else side
            for side in (self.left, self.right)
        )
        return left == "" or right == "" or RELATIONS[self.relation](left, right)


@dataclass(frozen=True)
class Declaration:
    """The parameters of a chapter and the rules between them."""

    chapter: str
    parameters: tuple[Parameter, ...]
    rules: tuple[Rule, ...] = ()

    @property
    def defaults(self) -> dict[str, Value]:
        """The default of each parameter."""
        return {each.name: each.default for each in self.parameters}


def _too_exact(value: object, counted: float) -> str:
    return f"{shown(value)} has more digits than can be counted with; write {counted!r}"


def loses_digits(text: str) -> bool:
    """Return whether a number as written is another one than Python counts with."""
    counted = float(text)
    try:
        return math.isfinite(counted) and Decimal(text) != Decimal(repr(counted))
    except ArithmeticError:  # an exponent beyond all that is counted with
        return True


def is_day(text: str) -> bool:
    """Return whether a text is a day that exists, written as `2026-01-27`."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def literal(value: Value) -> str:
    """Return a value as a chapter writes it, a text between double quotes."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def shown(value: object) -> str:
    """Return a value as a message shows it, cut short when it is long."""
    try:
        text = repr(value)
    except ValueError:  # Python prints no number of more than some thousands of digits.
        return "a number of thousands of digits"
    return text if len(text) <= 60 else f"{text[:50]}… ({len(text)} characters)"


def _side(side: Parameter | Number) -> str:
    return side.name if isinstance(side, Parameter) else str(side)


def _is_control(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
