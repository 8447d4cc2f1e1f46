"""How far two readers agree who each coded the same: percent, kappa, alpha, where they differ."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kamerboek.edition.coding import Coding

RESAMPLES = 1_000
"""How often the questions are drawn anew for an interval."""

SEED = 20260127
LEVEL = 95
"""Of the resamples, the percent whose value is in the interval."""


@dataclass(frozen=True)
class Pair:
    """The codes that two readers gave to one thing of a question; `unit` names it."""

    question: str
    unit: str
    first: str
    second: str


@dataclass(frozen=True)
class Estimate:
    """A measure with the interval in which it lies; None where it cannot be computed.

    Kappa and alpha cannot where both readers gave everything one and the same code: then nothing
    is left of the agreement that chance would not give.
    """

    value: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True)
class Agreement:
    """How far two readers agree on the units that both coded."""

    units: int
    questions: int
    same: int
    percent: Estimate
    kappa: Estimate
    alpha: Estimate


@dataclass(frozen=True)
class Compared:
    """One kind of code by two readers: what both coded, and what only one of them did."""

    name: str
    pairs: tuple[Pair, ...]
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]

    @property
    def differences(self) -> tuple[Pair, ...]:
        """The pairs whose codes are not the same."""
        return tuple(pair for pair in self.pairs if pair.first != pair.second)

    @property
    def confusion(self) -> Confusion:
        """How often the first reader gave one code and the second another."""
        return Counter((pair.first, pair.second) for pair in self.pairs)


Codes = tuple[str, str]
"""The codes of the first and the second reader."""

Confusion = Counter[Codes]
"""How often the first reader gave one code and the second another."""

Tables = npt.NDArray[np.int64]
"""One such count as a table, codes of the first reader by those of the second; or many of them, by
a first axis."""

Values = npt.NDArray[np.float64]
"""A measure of each table; NaN where it cannot be computed."""

Units = Mapping[str, tuple[str, str]]
"""Question and code of each unit."""

KINDS: Mapping[str, Callable[[Coding], Units]] = {
    "themes": lambda coding: {row.question: (row.question, row.theme) for row in coding.themes},
    "dispositions": lambda coding: {
        row.question: (row.question, row.disposition) for row in coding.dispositions
    },
    "dispositions followed": lambda coding: {
        row.question: (row.question, row.given) for row in coding.dispositions
    },
    "elements": lambda coding: {
        f"{row.question}: {row.element}": (row.question, row.status) for row in coding.elements
    },
}
"""What is compared: the main theme, the disposition as it stands and after following references,
and the status of each element that both readers name alike."""


def compare_codings(first: Coding, second: Coding) -> tuple[Compared, ...]:
    """Return each kind of code as two readers gave it, in the order of the first's coding.

    A kind that one of them did not code at all is left out.
    """
    compared = []
    for name, units_of in KINDS.items():
        one, other = units_of(first), units_of(second)
        if one and other:
            compared.append(
                Compared(
                    name,
                    tuple(
                        Pair(question, unit, code, other[unit][1])
                        for unit, (question, code) in one.items()
                        if unit in other
                    ),
                    tuple(unit for unit in one if unit not in other),
                    tuple(unit for unit in other if unit not in one),
                )
            )
    return tuple(compared)


def agreement_of(pairs: Sequence[Pair]) -> Agreement:
    """Return how far two readers agree on these pairs.

    The intervals are those of the percentile bootstrap (Efron 1979) over questions: a question that
    is drawn brings all its units, for its units are not independent. The same pairs give the same
    intervals. Raises ValueError without a pair.
    """
    if not pairs:
        raise ValueError("nothing was coded by both")
    by_question: dict[str, list[Codes]] = {}
    for pair in pairs:
        by_question.setdefault(pair.question, []).append((pair.first, pair.second))
    codes = sorted({code for pair in pairs for code in (pair.first, pair.second)})
    tables = np.stack([table_of(Counter(each), codes) for each in by_question.values()])
    questions = len(tables)
    generator = random.Random(SEED)  # noqa: S311 - draws for an interval, no secret
    drawn = (generator.choices(range(questions), k=questions) for _ in range(RESAMPLES))
    times = np.stack([np.bincount(each, minlength=questions) for each in drawn])
    samples = np.tensordot(times, tables, axes=1)
    counted = tables.sum(axis=0)

    def estimate(measure: Callable[[Tables], Values]) -> Estimate:
        found = measure(samples)
        found = np.sort(found[~np.isnan(found)])
        low, high = (_percentile(found, share) for share in (100 - LEVEL, 100 + LEVEL))
        value = float(measure(counted))
        return Estimate(None if np.isnan(value) else value, low, high)

    return Agreement(
        units=len(pairs),
        questions=questions,
        same=sum(pair.first == pair.second for pair in pairs),
        percent=estimate(percent_alike),
        kappa=estimate(cohen_kappa),
        alpha=estimate(krippendorff_alpha),
    )


def table_of(counted: Confusion, codes: Sequence[str]) -> Tables:
    """Return counts as a table: a row for each code of the first reader, a column of the second."""
    place = {code: index for index, code in enumerate(codes)}
    table = np.zeros((len(codes), len(codes)), dtype=np.int64)
    for (first, second), count in counted.items():
        table[place[first], place[second]] += count
    return table


def percent_alike(tables: Tables) -> Values:
    """Return the percent of units with the same code, of each table."""
    return np.asarray(100 * _alike(tables) / tables.sum(axis=(-2, -1)))


def cohen_kappa(tables: Tables) -> Values:
    """Return Cohen's kappa (1960): what is left of the agreement that chance would not give.

    Chance gives each reader's codes in the shares in which that reader gave them. NaN where both
    gave one code only.
    """
    units = tables.sum(axis=(-2, -1))
    by_chance = (tables.sum(axis=-1) * tables.sum(axis=-2)).sum(axis=-1)  # of units * units
    return _divided(_alike(tables) * units - by_chance, units * units - by_chance)


def krippendorff_alpha(tables: Tables) -> Values:
    """Return Krippendorff's alpha for nominal codes; NaN where there is one code only.

    What two readers gave counts together, as by one (Krippendorff 2011, "Computing Krippendorff's
    Alpha-Reliability", B): the share of units coded unlike, of that among all pairs of codes. The
    library that tests compare it with takes one table at a time, and an interval has a thousand.
    """
    codes = tables.sum(axis=-1) + tables.sum(axis=-2)
    every = codes.sum(axis=-1)
    unlike_pairs = every * every - (codes * codes).sum(axis=-1)
    unlike = 2 * (tables.sum(axis=(-2, -1)) - _alike(tables))
    return 1 - _divided((every - 1) * unlike, unlike_pairs)


def _alike(tables: Tables) -> Tables:
    return np.asarray(np.trace(tables, axis1=-2, axis2=-1))


def _divided(part: Tables, whole: Tables) -> Values:
    """Divide; NaN where the whole is nothing."""
    return np.asarray(part / np.where(whole == 0, np.nan, whole))


def _percentile(values: Values, share: int) -> float | None:
    """Return the value below which `share` of 200 lie, the nearest one; None without values."""
    if not len(values):
        return None
    return float(values[min(len(values) - 1, len(values) * share // 200)])
