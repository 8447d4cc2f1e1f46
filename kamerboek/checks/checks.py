"""What comes of the rules of an edition.

A check asks whether two statements can both be true, never which of them is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kamerboek.analysis.indicators import Indicators
from kamerboek.checks.formula import evaluate_formula
from kamerboek.checks.read import CHECKS_PATH
from kamerboek.checks.rules import Check, Reading
from kamerboek.edition.codes import Verdict
from kamerboek.edition.edition import Edition
from kamerboek.errors import KamerboekError
from kamerboek.figures import (
    Calculation,
    Comparison,
    Counted,
    Figure,
    Interval,
    Missing,
    calculated,
    compare,
    lacking,
    list_text,
    names_lacking,
)


@dataclass(frozen=True)
class Tested:
    """One comparison of a check: under which assumption, both sides as figures, the outcome."""

    assumption: str
    sentence: str
    left: Figure
    right: Figure
    comparison: Comparison
    apart: bool

    @property
    def holds(self) -> bool:
        """Whether both sides can be true."""
        return self.apart or self.comparison.holds

    @property
    def trivial(self) -> bool:
        """Whether both sides can be true only because a choice leaves one of them that much room.

        A side is that wide when its interval rests on a choice of the book (the room of a word, the
        reading of a round amount) and is wider than half of the number in its middle: then it fits
        with about anything. A side without bound is not: there the document itself sets no bound.
        """
        return (
            self.holds
            and not self.apart
            and (_anything_fits(self.left) or _anything_fits(self.right))
        )


@dataclass(frozen=True)
class CheckResult:
    """What came of a check; `missing` is what the edition lacks for it, if anything."""

    check: Check
    verdict: Verdict
    tested: tuple[Tested, ...]
    missing: Missing | None
    questions: tuple[str, ...]

    @property
    def deciding(self) -> Tested | None:
        """The comparison that the verdict rests on: the first that holds, else the first."""
        holding = [tested for tested in self.tested if tested.holds]
        return next(iter(holding or self.tested), None)

    @property
    def fits_every_reading(self) -> bool:
        """Whether several readings were tested, none of them plain, and both sides fit in each."""
        return _fits_every_reading(self.tested)

    @property
    def trivial(self) -> bool:
        """Whether the verdict says that both sides fit, and a choice makes that go without saying.

        It then tells a reader nothing; the sentence says so.
        """
        fits = self.verdict in ("consistent", "under_reading")
        return fits and self.deciding is not None and self.deciding.trivial


def run_check(check: Check, edition: Edition, indicators: Indicators) -> CheckResult:
    """Evaluate a rule against the figures of an edition.

    The verdict is `consistent` when the plain comparison can be true and rests on no assumption, or
    when it can under each of the readings given; `under_reading` when it can under some only;
    `not_consistent` when it can under none; `untestable` when the document lacks a figure. Raises
    KamerboekError for a formula that is not one.
    """
    counted = _counted(check)
    sides: dict[str, Figure] = {}
    tested: list[Tested] = []
    missing: Missing | None = None
    if check.left:
        try:
            for each in _readings(check):
                found = _tested(check, each, indicators, counted, sides)
                if isinstance(found, Missing):
                    missing = lacking(missing, found)
                else:
                    tested.append(found)
        except KamerboekError as error:
            raise KamerboekError(f"{CHECKS_PATH}: check {check.id}: {error}") from error
    if missing is not None:
        tested = []
    return CheckResult(
        check=check,
        verdict=_verdict(check, tested, missing),
        tested=tuple(tested),
        missing=missing,
        questions=_questions(check, tested, edition),
    )


def _readings(check: Check) -> Iterator[Reading]:
    yield Reading(check.assumption, check.sentence, check.left, check.right, check.relation)
    for other in check.reading:
        yield Reading(
            other.assumption,
            other.sentence or check.sentence,
            other.left or check.left,
            other.right or check.right,
            other.relation or check.relation,
            other.apart,
        )


def _tested(
    check: Check,
    reading: Reading,
    indicators: Indicators,
    counted: Mapping[str, Figure],
    sides: dict[str, Figure],
) -> Tested | Missing:
    """Compare the sides of a reading; `sides` keeps the figure of each formula of the check."""
    left = evaluate_formula(reading.left, indicators, counted)
    right = evaluate_formula(reading.right, indicators, counted)
    if isinstance(left, Missing) or isinstance(right, Missing):
        return Missing(names_lacking(left, right))
    try:
        comparison = compare(left, reading.relation or check.relation, right, check.unit)
    except (ValueError, ZeroDivisionError) as error:
        raise KamerboekError(f"{reading.left!r} against {reading.right!r}: {error}") from error
    for text, calculation in ((reading.left, left), (reading.right, right)):
        if text not in sides:
            key = f"{check.id}-{len(sides) + 1}"
            sides[text] = _side(key, calculation, check)
    return Tested(
        reading.assumption,
        reading.sentence,
        sides[reading.left],
        sides[reading.right],
        comparison,
        reading.apart,
    )


def _side(key: str, calculation: Calculation, check: Check) -> Figure:
    """Return a side as a figure: the document's own where the formula is nothing but that."""
    if len(calculation.shown) == 1 and isinstance(own := calculation.shown[0], Figure):
        return own
    # A sum of numbers as printed is a number; the room of a word in it stands in its popover.
    as_value = check.kind == "sum"
    side = calculated(key, calculation, check.unit, decimals=check.decimals, as_value=as_value)
    return side if side.questions else replace(side, origin=Counted("grens die de controle stelt"))


def _verdict(check: Check, tested: Sequence[Tested], missing: Missing | None) -> Verdict:
    if check.verdict is not None:
        return check.verdict
    if check.lacking or missing is not None:
        return "untestable"
    holding = [each for each in tested if each.holds]
    if not holding:
        return "not_consistent"
    if not holding[0].assumption or _fits_every_reading(tested):
        return "consistent"
    return "under_reading"


def _anything_fits(side: Figure) -> bool:
    """Return whether a choice of the book makes a side wider than half of its middle."""
    chosen = any(choice.kind in ("room", "reading") for choice in side.choices)
    interval = side.interval
    return chosen and interval.is_bounded and interval.width > abs(interval.middle) / 2


def _counted(check: Check) -> dict[str, Figure]:
    return {
        name: Figure(
            key=f"{check.id}-{name}".replace("_", "-"),
            value=len(named.names),
            interval=Interval.point(len(named.names)),
            unit="count",
            text=str(len(named.names)),
            questions=(named.question,),
            origin=Counted(
                f"genoemd bij vraag {named.question}: {list_text([f'‘{n}’' for n in named.names])}"
            ),
            page=named.question,
        )
        for name, named in (check.counts or {}).items()
    }


def _questions(check: Check, tested: Sequence[Tested], edition: Edition) -> tuple[str, ...]:
    involved = {quote.question for quote in check.quotes}
    involved |= {named.question for named in (check.counts or {}).values()}
    for each in tested:
        involved |= {*each.left.questions, *each.right.questions}
    return tuple(each.question for each in edition.questions if each.question in involved)


def _fits_every_reading(tested: Sequence[Tested]) -> bool:
    return len(tested) > 1 and all(each.assumption and each.comparison.holds for each in tested)
