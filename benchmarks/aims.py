"""What was aimed at, beside what was measured."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

HEAD = "| aim | measured | | |\n|---|---:|---|---|"


@dataclass(frozen=True)
class Aim:
    """A number that was measured, and the most that it may be, or the least where `at_least`."""

    what: str
    measured: float
    bound: float
    unit: str = ""
    at_least: bool = False

    @property
    def met(self) -> bool:
        """Whether it is within its bound."""
        return self.measured >= self.bound if self.at_least else self.measured <= self.bound

    def __str__(self) -> str:
        """Return it as a row of the table; a share has no unit."""
        unit = f" {self.unit}" if self.unit else ""
        bound = f"at {'least' if self.at_least else 'most'} {self.bound:g}{unit}"
        decimals = next(
            (each for each, from_ in enumerate((100, 10, 1)) if self.measured >= from_), 3
        )
        measured = f"{self.measured:.{decimals}f}"
        return f"| {self.what} | {measured}{unit} | {bound} | {'met' if self.met else 'missed'} |"


def table(aims: Iterable[Aim]) -> str:
    """Return the aims as a table."""
    return "\n".join([HEAD, *map(str, aims)])
