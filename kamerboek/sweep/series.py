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

    `unit` and `formula` are those of the first run that has it. Texts are kept where asked.
    """

    key: str
    unit: str
    formula: str
    with_texts: bool
    _runs: array[int] = field(default_factory=lambda: array("l"))
    _numbers: array[float] = field(default_factory=lambda: array("d"))
    _texts: list[str] = field(default_factory=list)

    def add(self, run: int, result: Result) -> None:
        """Take what one run gave; runs come in order."""
        self._runs.append(run)
        for number in (result.value, result.lower, result.upper):
            self._numbers.append(math.nan if number is None else number)
        if self.with_texts:
            self._texts.append(result.text)

    @property
    def frame(self) -> pd.DataFrame:
        """A row for each run that has it, by the run's number: `value`, `lower`, `upper`, `text`.

        A value that is not known and an end that is open are not a number. Without texts there is
        no such column.
        """
        numbers = {
            name: self._numbers[place::3] for place, name in enumerate(("value", "lower", "upper"))
        }
        texts = {"text": self._texts} if self.with_texts else {}
        return pd.DataFrame({**numbers, **texts}, index=pd.Index(self._runs, name="run"))

    def values_of(self, count: int) -> Iterator[float | None]:
        """Yield the value of each of so many runs, None where a run has none."""
        place = 0
        for run in range(count):
            here = place < len(self._runs) and self._runs[place] == run
            value = self._numbers[3 * place] if here else math.nan
            yield None if math.isnan(value) else value
            place += here


class Gathered:
    """The figures of a sweep as series, in the order in which they come.

    Of very many runs only the numbers are kept, for what is drawn of them needs no more.
    """

    def __init__(self, *, with_texts: bool = True) -> None:
        self._with_texts = with_texts
        self._series: dict[str, Series] = {}

    def add(self, run: int, results: tuple[Result, ...]) -> None:
        """Take the figures of a run; runs come in order."""
        for each in results:
            if each.kind == "result":
                series = self._series.get(each.key)
                if series is None:
                    series = Series(each.key, each.unit, each.formula, self._with_texts)
                    self._series[each.key] = series
                series.add(run, each)

    def __iter__(self) -> Iterator[Series]:
        return iter(self._series.values())
