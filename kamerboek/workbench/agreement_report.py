"""How far the readers of an edition agree, for a terminal or as data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from kamerboek.analysis.agreement import (
    LEVEL,
    RESAMPLES,
    Agreement,
    Compared,
    Estimate,
    agreement_of,
    compare_codings,
)
from kamerboek.edition.edition import Edition
from kamerboek.edition.readings import SecondReading


def agreement_data(edition: Edition, readings: Sequence[SecondReading]) -> list[dict[str, Any]]:
    """Return for each reader what was compared: measures, confusion, differences, what one lacks.

    A measure is a value with its interval; percent is in percent, kappa and alpha at most 1.
    """
    return [
        {
            "reader": reading.reader,
            "compared": [
                {
                    "name": each.name,
                    **(asdict(agreement_of(each.pairs)) if each.pairs else {"units": 0}),
                    "confusion": [
                        {"first": first, "second": second, "count": count}
                        for (first, second), count in sorted(each.confusion.items())
                    ],
                    "differences": [asdict(pair) for pair in each.differences],
                    "only_first": list(each.only_first),
                    "only_second": list(each.only_second),
                }
                for each in compare_codings(edition.coding, reading.coding)
            ],
        }
        for reading in readings
    ]


def agreement_lines(edition: Edition, reading: SecondReading) -> Iterator[str]:
    """Yield the lines for one reader: a line a kind of code, its confusion, where they differ."""
    yield f"{edition.name}: coding and readings/{reading.reader}"
    yield f"  in brackets {LEVEL}% of {RESAMPLES} bootstrap samples of the questions"
    for each in compare_codings(edition.coding, reading.coding):
        yield ""
        if each.pairs:
            yield _measures(each, agreement_of(each.pairs))
            yield from _confusion(each)
        else:
            yield f"{each.name}: nothing was coded by both"
        for pair in each.differences:
            yield f"  {pair.unit}: {pair.first}, {reading.reader} {pair.second}"
        for who, units in (("coding", each.only_first), (reading.reader, each.only_second)):
            if units:
                yield f"  only in {who}: {', '.join(units)}"


def _measures(compared: Compared, found: Agreement) -> str:
    return (
        f"{compared.name}: {found.same} of {found.units} alike "
        f"({_shown(found.percent, 1)}%), kappa {_shown(found.kappa, 2)}, "
        f"alpha {_shown(found.alpha, 2)}"
    )


def _shown(estimate: Estimate, decimals: int) -> str:
    if estimate.value is None:
        return "undefined"
    value = f"{estimate.value:.{decimals}f}"
    if estimate.low is None or estimate.high is None:
        return value
    return f"{value} [{estimate.low:.{decimals}f}, {estimate.high:.{decimals}f}]"


def _confusion(compared: Compared) -> Iterator[str]:
    """Yield the table of the first reader's codes, a row each, against the second's."""
    counted = compared.confusion
    codes = list(
        dict.fromkeys(code for pair in compared.pairs for code in (pair.first, pair.second))
    )
    codes = [code for code in codes if any(code in pair for pair in counted)]
    width = max(map(len, codes))
    yield "  " + " " * width + "".join(f"  {code}" for code in codes)
    for first in codes:
        cells = (f"  {counted[first, second] or '.':>{len(second)}}" for second in codes)
        yield f"  {first:<{width}}" + "".join(cells)
