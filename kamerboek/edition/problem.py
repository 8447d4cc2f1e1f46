"""What is wrong in a file of an analyst, and what is to be printed otherwise: as data."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from kamerboek.edition.fault import Fault


@dataclass(frozen=True)
class Problem:
    """What is wrong in a file of an analyst: where, why, and what to do about it.

    `line` is where the row or entry begins, counted from 1 (0: the file as a whole); `column` is
    the column's or field's name, empty where it is about all of the row; `row` names the row.
    """

    path: Path
    line: int
    column: str
    reason: str
    remedy: str = ""
    row: str = ""

    def __str__(self) -> str:
        table = self.path.suffix == ".csv"
        parts = [str(self.path)]
        if self.line:
            where = "row" if table else "line"
            parts.append(f"{where} {self.line}" + (f" ({self.row})" if self.row else ""))
        if self.column:
            parts.append(f"column {self.column}" if table else self.column)
        return ": ".join((*parts, self.reason)) + (f"; {self.remedy}" if self.remedy else "")


@dataclass(frozen=True)
class TableProblem(Problem):
    """What is wrong in a table, with the fault that it is."""

    fault: Fault = field(kw_only=True)

    @classmethod
    def of(cls, path: Path, line: int, fault: Fault, row: str = "") -> Self:
        """Return the problem that a fault of a row makes."""
        return cls(path, line, fault.column, fault.reason, fault.remedy, row, fault=fault)


@dataclass(frozen=True)
class Reprint:
    """Words that stand in the document with other white space: as written, and as printed."""

    path: Path
    line: int
    column: str
    written: str
    printed: str
