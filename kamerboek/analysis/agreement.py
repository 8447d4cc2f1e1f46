"""How far two readers agree who each coded the same: percent, kappa, alpha, where they differ."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import krippendorff
import numpy as np

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
    def confusion(self) -> Counter[tuple[str, str]]:
        """How often the first reader gave one code and the second another."""
        return Counter((pair.first, pair.second) for pair in self.pairs)


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
    by_question: dict[str, list[Pair]] = {}
    for pair in pairs:
        by_question.setdefault(pair.question, []).append(pair)
    groups = list(by_question.values())
    generator = random.Random(SEED)  # noqa: S311 - draws for an interval, no secret
    samples = [
        [pair for group in generator.choices(groups, k=len(groups)) for pair in group]
        for _ in range(RESAMPLES)
    ]

    def estimate(measure: Callable[[Sequence[Pair]], float | None]) -> Estimate:
        found = sorted(value for each in samples if (value := measure(each)) is not None)
        low, high = (_percentile(found, share) for share in (100 - LEVEL, 100 + LEVEL))
        return Estimate(measure(pairs), low, high)

    return Agreement(
        units=len(pairs),
        questions=len(groups),
        same=sum(pair.first == pair.second for pair in pairs),
        percent=estimate(percent_alike),
        kappa=estimate(cohen_kappa),
        alpha=estimate(krippendorff_alpha),
    )


def percent_alike(pairs: Sequence[Pair]) -> float:
    """Return the percent of pairs with the same code."""
    return 100 * sum(pair.first == pair.second for pair in pairs) / len(pairs)


def cohen_kappa(pairs: Sequence[Pair]) -> float | None:
    """Return Cohen's kappa (1960): what is left of the agreement that chance would not give.

    Chance gives each reader's codes in the shares in which that reader gave them. None where both
    gave one code only.
    """
    count = len(pairs)
    one, other = Counter(pair.first for pair in pairs), Counter(pair.second for pair in pairs)
    same = sum(pair.first == pair.second for pair in pairs)
    by_chance = sum(one[code] * other[code] for code in one)  # of count * count
    if by_chance == count * count:
        return None
    return (same * count - by_chance) / (count * count - by_chance)


def krippendorff_alpha(pairs: Sequence[Pair]) -> float | None:
    """Return Krippendorff's alpha for nominal codes; None where there is one code only."""
    codes = sorted({code for pair in pairs for code in (pair.first, pair.second)})
    if len(codes) < 2:
        return None
    place = {code: index for index, code in enumerate(codes)}
    counts = np.zeros((len(pairs), len(codes)), dtype=int)
    for index, pair in enumerate(pairs):
        counts[index, place[pair.first]] += 1
        counts[index, place[pair.second]] += 1
    return float(krippendorff.alpha(value_counts=counts, level_of_measurement="nominal"))


def _percentile(values: Sequence[float], share: int) -> float | None:
    """Return the value below which `share` of 200 lie, the nearest one; None without values."""
    if not values:
        return None
    return values[min(len(values) - 1, len(values) * share // 200)]


def codes_of(compared: Compared, order: Iterable[str]) -> list[str]:
    """Return the codes that either reader gave, in this order."""
    given = {code for pair in compared.pairs for code in (pair.first, pair.second)}
    return [code for code in order if code in given]
