"""A parameter that a page offers its readers, with the values that they can choose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from kamerboek.figures import as_typed, date_text, measure_text
from kamerboek.run import Value
from kamerboek.run.parameters.declaration import is_day

PLAIN = "plain"
"""The unit of a number that is printed bare, as a year is."""


@dataclass(frozen=True)
class Choice:
    """A parameter that a page offers its readers: its name, what it is in Dutch, and its values.

    A value reads as its `words`, if it has any; else a number is printed in `unit` (`plain` for a
    year), a day in full and another text as it is.
    """

    name: str
    label: str
    values: Sequence[Value]
    unit: str = PLAIN
    words: Mapping[Value, str] = field(default_factory=dict)

    @property
    def is_ordered(self) -> bool:
        """Whether its values are numbers on a scale."""
        return not self.words and not any(isinstance(value, str) for value in self.values)

    def text_of(self, value: Value) -> str:
        """Return a value as Dutch reads it."""
        if value in self.words:
            return self.words[value]
        if isinstance(value, str):
            return date_text(date.fromisoformat(value)) if is_day(value) else value
        return str(value) if self.unit == PLAIN else measure_text(as_typed(value), self.unit)
