"""What can be wrong with what a run prints, whatever its values."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from benchmarks.properties.printed import Printed, printed_numbers
from kamerboek.chapter import Chapter
from kamerboek.checks import CheckResult
from kamerboek.checks.checks import Tested
from kamerboek.figures import (
    Assumed,
    Calculated,
    Calculation,
    Claim,
    Comparison,
    Exact,
    Figure,
    Fit,
    Interval,
)
from kamerboek.figures.claims import Opposite
from kamerboek.figures.expression import evaluate
from kamerboek.figures.interval_end import END_WORDS

NEVER_NEGATIVE = frozenset(
    {"persons", "vte", "count", "times", "eur", "days", "weeks", "months", "years"}
)

MOST_DECIMALS = {"persons": 1, "vte": 1, "count": 1, "days": 0, "weeks": 1, "months": 1, "years": 1}
"""With more decimals nobody counts in these units; a mean or a pace may have one."""

RATIO = re.compile(r"mensen[- ]per[- ]vte")
RATIO_DECIMALS = 2
"""How many persons share the hours of one: a bound of it is told to two decimals."""

CHANGE = re.compile(
    r"verschil|verander|groei|daling|stijging|tekort|overschot|saldo|meer|minder|stap|scheelt"
    r"|gerealiseerd|per-jaar|per-maand"
)
"""In the name of a figure that may be negative: a change, or how much more one thing is."""

SHARE = re.compile(r"aandeel|(?:^|[-\s])deel\b|share")
"""In the name of a figure that is a part of a whole."""

WHOLE = 100
"""Percent; a part is no more."""

ENDS = ("lower", "upper")

OUTWARD = ("minstens", "hoogstens", "meer dan", "minder dan")
HUNDRED = 100
ROUGHLY = "ongeveer"
"""How texts begin whose number is rounded in a way of its own."""

RELATIONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "equal": operator.eq,
    "at_most": operator.le,
    "at_least": operator.ge,
    "less_than": operator.lt,
    "more_than": operator.gt,
}


@dataclass(frozen=True)
class Fault:
    """What is wrong, the same in every run, and how one run shows it."""

    what: str
    shown: str


def figure_faults(figure: Figure) -> Iterator[Fault]:
    """Yield what is wrong with a figure: a number that its unit cannot have, or another text."""
    for what, shown in _figure_faults(figure):
        yield Fault(f"{figure.key}: {what}", f"{figure.text!r}{shown}")


def _figure_faults(figure: Figure) -> Iterator[tuple[str, str]]:
    called = f"{figure.key} {figure.label}".lower()
    ends = figure.interval.lower, figure.interval.upper
    known = [each for each in (*ends, figure.value) if each is not None]
    room = f", {' to '.join(str(float(each)) for each in known[:2])}"
    change = CHANGE.search(called) is not None
    if figure.unit in NEVER_NEGATIVE and not change and min(known, default=0) < 0:
        yield f"negative {figure.unit}", room
    share = figure.unit == "percent" and SHARE.search(called) and not change
    if share and any(each < 0 or each > WHOLE for each in known):
        yield "a share outside 0 to 100%", room
    if figure.value is not None and not _reaches(figure.interval, figure.value):
        yield "its value is not in its interval", room
    numbers = printed_numbers(figure.text)
    most = RATIO_DECIMALS if RATIO.search(called) else MOST_DECIMALS.get(figure.unit)
    chosen = isinstance(figure.origin, Assumed)  # printed as somebody gave it
    if most is not None and not chosen and any(each.decimals > most for each in numbers):
        yield f"more than {most} decimals of {figure.unit}", ""
    yield from _text_faults(figure, numbers)


def _reaches(interval: Interval, value: Exact) -> bool:
    """Say whether a number is in an interval, or an end that itself is not: 20 of `meer dan 20`."""
    return value in interval or value in (interval.lower, interval.upper)


def _text_faults(figure: Figure, numbers: list[Printed]) -> Iterator[tuple[str, str]]:
    """Yield where the text says another number than the figure is."""
    lower, upper = figure.interval.lower, figure.interval.upper
    if len(numbers) == 1 and figure.value is not None:
        (printed,) = numbers
        off = abs(printed.value - Fraction(figure.value)) / _step(figure.text, printed)
        # An end of an interval is rounded outward, any other number to the nearest.
        most = 1 if figure.text.startswith(OUTWARD) or _is_end(figure) else Fraction(1, 2)
        if off > most:
            yield "its text is not its value", f", {float(figure.value)}"
    elif len(numbers) == len(ENDS) and " tot " in figure.text and lower is not None is not upper:
        low, high = numbers
        room = f", {float(lower)} to {float(upper)}"
        inward = Fraction(1, 2) if figure.has_exact_ends else 0
        if low.value - lower > inward * low.step or upper - high.value > inward * high.step:
            yield "its text is narrower than its interval", room
        if lower - low.value > low.step or high.value - upper > high.step:
            yield "its text is wider than its interval", room


def _step(text: str, printed: Printed) -> Fraction:
    """Return what the last digit counts that says something: in `ongeveer 42.100` hundreds."""
    if not text.startswith(ROUGHLY):
        return printed.step
    if not printed.value:
        return Fraction(HUNDRED)  # as coarse as anything is rounded; nothing in a zero says it
    digits = str(abs(printed.value / printed.step))
    return printed.step * Fraction(10 ** (len(digits) - len(digits.rstrip("0"))))


def _is_end(figure: Figure) -> bool:
    """Say whether a figure is the end of another's interval: `minstens`, `hoogstens`."""
    remark = figure.origin.remark if isinstance(figure.origin, Calculated) else ""
    return remark.endswith(tuple(END_WORDS.values()))


def claim_faults(page: Chapter) -> Iterator[Fault]:
    """Yield each claim in a sentence that the numbers it is about contradict.

    A claim that is said to hold always must hold for the numbers as printed, and one that is said
    never to hold must not; where both sides are printed alike, a reader sees neither more nor less.
    """
    for said in page.said:
        for verdict in said.verdicts:
            holds = None if verdict.claim is None else holds_as_printed(verdict.claim)
            if holds is None or verdict.outcome == "open":
                continue
            named = f"{said.place}: {verdict.named} is said {verdict.outcome}"
            sides = _sides(verdict.claim)
            if holds != (verdict.outcome == "always"):
                yield Fault(f"{named} of other numbers", " and ".join(map(repr, sides)))
            elif sides and len(set(sides)) == 1 and _differs(verdict.claim):
                yield Fault(f"{named} of like texts", repr(sides[0]))


def holds_as_printed(claim: Claim) -> bool | None:
    """Say whether a claim holds for the numbers as printed; None where that is not to be said."""
    match claim:
        case Comparison(left, relation, right):
            sides = _as_printed(left), _as_printed(right)
            return None if None in sides else RELATIONS[relation](*sides)
        case Fit(comparison):
            # Two sides fit where they can be the same number; as printed they need not be.
            return True if holds_as_printed(comparison) else None
        case Opposite(other):
            held = holds_as_printed(other)
            return None if held is None else not held
        case _:
            return None


def _as_printed(calculation: Calculation) -> Fraction | None:
    """Return the value of a calculation for figures as printed; None where one is no such number.

    Of `meer dan 20` the number is 20, which it is not.
    """
    values: dict[str, Exact] = {}
    for name, figure in calculation.leaves.items():
        if figure.value is None or figure.value not in figure.interval:
            return None
        values[name] = figure.value
    try:
        return evaluate(calculation.expression, values)
    except ZeroDivisionError:
        return None


def _sides(claim: Claim | None) -> list[str]:
    """Return how both sides of a comparison are printed; empty for any other claim."""
    if not isinstance(claim, Comparison):
        return []
    return [
        "".join(part.text if isinstance(part, Figure) else part for part in side.shown)
        for side in (claim.left, claim.right)
    ]


def _differs(claim: Claim | None) -> bool:
    return isinstance(claim, Comparison) and _as_printed(claim.left) != _as_printed(claim.right)


def rule_faults(result: CheckResult) -> Iterator[Fault]:
    """Yield where the verdict on a rule contradicts the numbers that its sentences print."""
    rule = f"rule {result.check.id}"
    for tested in result.tested:
        if not tested.apart and (what := _tested_fault(tested)):
            shown = f"{tested.left.text!r} {tested.comparison.relation} {tested.right.text!r}"
            yield Fault(f"{rule}: {what}", shown)
    holding = any(each.holds for each in result.tested)
    if result.tested and result.verdict == "not_consistent" and holding:
        yield Fault(f"{rule}: not_consistent, though a reading holds", "")
    if result.tested and result.verdict in ("consistent", "under_reading") and not holding:
        yield Fault(f"{rule}: {result.verdict}, though no reading holds", "")


def _tested_fault(tested: Tested) -> str:
    left, right, relation = tested.left, tested.right, tested.comparison.relation
    known = left.value is not None and right.value is not None
    if known and not tested.holds and RELATIONS[relation](left.value, right.value):
        return "said not to hold of numbers of which it does"
    if relation == "equal" and tested.holds and _apart(left.interval, right.interval):
        return "said to hold of intervals that have nothing in common"
    return ""


def _apart(one: Interval, other: Interval) -> bool:
    """Say whether two intervals have nothing in common."""
    pairs = ((one.upper, other.lower), (other.upper, one.lower))
    return any(upper is not None and lower is not None and upper < lower for upper, lower in pairs)


def conflicts(judged: Mapping[str, Mapping[str, str]]) -> Iterator[Fault]:
    """Yield each rule on which two pages give two verdicts, from the verdicts by page and rule."""
    verdicts: dict[str, dict[str, str]] = {}
    for page, rules in judged.items():
        for rule, verdict in rules.items():
            verdicts.setdefault(rule, {})[page] = verdict
    for rule, said in verdicts.items():
        if len(set(said.values())) > 1:
            listed = ", ".join(f"{page} {verdict}" for page, verdict in said.items())
            yield Fault(f"rule {rule}: two verdicts", listed)
