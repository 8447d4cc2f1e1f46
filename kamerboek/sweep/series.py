"""The named results of a sweep, gathered by name: numbers side by side, few words."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field

import pandas as pd

from kamerboek.results import Result


@dataclass
class Series:
    """What the runs of a sweep gave for one named result.

    `unit` and `formula` are those of the first run that has it.
    """

    key: str
    unit: str
    formula: str
    _runs: array[int] = field(default_factory=lambda: array("q"))
    _numbers: array[float] = field(default_factory=lambda: array("d"))
    _texts: list[str] = field(default_factory=list)

    def add(self, run: int, result: Result) -> None:
        """Take what one run gave."""
        self._runs.append(run)
        for number in (result.value, result.lower, result.upper):
            self._numbers.append(math.nan if number is None else number)
        self._texts.append(result.text)

    @property
    def frame(self) -> pd.DataFrame:
        """A row for each run that has it, by the run's number: `value`, `lower`, `upper`, `text`.

        A value that is not known and an end that is open are not a number.
        """
        return pd.DataFrame(
            {
                "value": self._numbers[0::3],
                "lower": self._numbers[1::3],
                "upper": self._numbers[2::3],
                "text": self._texts,
            },
            index=pd.Index(self._runs, name="run"),
        )


class Gathered:
    """The figures of a sweep as series, in the order in which they come."""

    def __init__(self) -> None:
        self._series: dict[str, Series] = {}

    def add(self, run: int, results: tuple[Result, ...]) -> None:
        """Take the figures of a run."""
        for each in results:
            if each.kind == "result":
                series = self._series.get(each.key)
                if series is None:
                    series = Series(each.key, each.unit, each.formula)
                    self._series[each.key] = series
                series.add(run, each)

    def __iter__(self) -> Iterator[Series]:
        return iter(self._series.values())
