"""How far two readers agree who each coded the same: percent, kappa, alpha, where they differ."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

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
    groups = list(by_question.values())
    generator = random.Random(SEED)  # noqa: S311 - draws for an interval, no secret
    samples = [
        Counter(chain.from_iterable(generator.choices(groups, k=len(groups))))
        for _ in range(RESAMPLES)
    ]
    counted = Counter(chain.from_iterable(groups))

    def estimate(measure: Callable[[Confusion], float | None]) -> Estimate:
        found = sorted(value for each in samples if (value := measure(each)) is not None)
        low, high = (_percentile(found, share) for share in (100 - LEVEL, 100 + LEVEL))
        return Estimate(measure(counted), low, high)

    return Agreement(
        units=len(pairs),
        questions=len(groups),
        same=sum(pair.first == pair.second for pair in pairs),
        percent=estimate(percent_alike),
        kappa=estimate(cohen_kappa),
        alpha=estimate(krippendorff_alpha),
    )


def percent_alike(counted: Confusion) -> float:
    """Return the percent of units with the same code."""
    return 100 * _alike(counted) / counted.total()


def cohen_kappa(counted: Confusion) -> float | None:
    """Return Cohen's kappa (1960): what is left of the agreement that chance would not give.

    Chance gives each reader's codes in the shares in which that reader gave them. None where both
    gave one code only.
    """
    units = counted.total()
    one: Counter[str] = Counter()
    other: Counter[str] = Counter()
    for (first, second), count in counted.items():
        one[first] += count
        other[second] += count
    by_chance = sum(one[code] * other[code] for code in one)  # of units * units
    if by_chance == units * units:
        return None
    return (_alike(counted) * units - by_chance) / (units * units - by_chance)


def krippendorff_alpha(counted: Confusion) -> float | None:
    """Return Krippendorff's alpha for nominal codes; None where there is one code only.

    What two readers gave counts together, as by one (Krippendorff 2011, "Computing Krippendorff's
    Alpha-Reliability", B): the share of units coded unlike, of that among all pairs of codes. An
    interval asks for it thousands of times: by the library that tests compare it with that took a
    third of a second of each book.
    """
    codes: Counter[str] = Counter()
    for (first, second), count in counted.items():
        codes[first] += count
        codes[second] += count
    every = codes.total()
    unlike_pairs = every * every - sum(count * count for count in codes.values())
    if unlike_pairs == 0:
        return None
    unlike = 2 * (counted.total() - _alike(counted))
    return 1 - (every - 1) * unlike / unlike_pairs


def _alike(counted: Confusion) -> int:
    return sum(count for (first, second), count in counted.items() if first == second)


def _percentile(values: Sequence[float], share: int) -> float | None:
    """Return the value below which `share` of 200 lie, the nearest one; None without values."""
    if not values:
        return None
    return values[min(len(values) - 1, len(values) * share // 200)]
