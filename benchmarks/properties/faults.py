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
from kamerboek.figures import Calculated, Figure, Interval
from kamerboek.figures.interval_end import END_WORDS

NEVER_NEGATIVE = frozenset(
    {"persons", "vte", "count", "times", "eur", "days", "weeks", "months", "years"}
)

MOST_DECIMALS = {"persons": 1, "vte": 1, "count": 1, "days": 0, "weeks": 1, "months": 1, "years": 1}
"""With more decimals nobody counts in these units; a mean or a pace may have one."""

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

CLAIM = re.compile(r"(?P<left>\S+) (?P<sign>[<>]=?) (?P<right>\S+)")
SIGNS: Mapping[str, Callable[[Any, Any], bool]] = {
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
}
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
    if figure.value is not None and figure.value not in figure.interval:
        yield "its value is not in its interval", room
    numbers = printed_numbers(figure.text)
    most = MOST_DECIMALS.get(figure.unit)
    if most is not None and any(each.decimals > most for each in numbers):
        yield f"more than {most} decimals of {figure.unit}", ""
    yield from _text_faults(figure, numbers)


def _text_faults(figure: Figure, numbers: list[Printed]) -> Iterator[tuple[str, str]]:
    """Yield where the text says another number than the figure is."""
    lower, upper = figure.interval.lower, figure.interval.upper
    if len(numbers) == 1 and figure.value is not None:
        (printed,) = numbers
        off = abs(printed.value - Fraction(figure.value)) / printed.step
        if off > Fraction(1, 2) and not (_is_end(figure) and off < 1):  # an end is rounded outward
            yield "its text is not its value", f", {float(figure.value)}"
    elif len(numbers) == len(ENDS) and " tot " in figure.text and lower is not None is not upper:
        low, high = numbers
        room = f", {float(lower)} to {float(upper)}"
        if low.value > lower or high.value < upper:
            yield "its text is narrower than its interval", room
        if lower - low.value > low.step or high.value - upper > high.step:
            yield "its text is wider than its interval", room


def _is_end(figure: Figure) -> bool:
    """Say whether a figure is the end of another's interval: `minstens`, `hoogstens`."""
    remark = figure.origin.remark if isinstance(figure.origin, Calculated) else ""
    return remark.endswith(tuple(END_WORDS.values()))


def claim_faults(page: Chapter, names: Mapping[str, object]) -> Iterator[Fault]:
    """Yield each claim in a sentence that the numbers it is about contradict.

    A claim that is said to hold always must hold for the numbers as they are, and one that is said
    never to hold must not; where both sides are printed alike, a reader sees neither more nor less.
    """
    for said in page.said:
        for named, outcome in said.verdicts:
            claim = CLAIM.fullmatch(named)
            if claim is None or outcome == "open":
                continue
            left, right = (_side(claim[side], names) for side in ("left", "right"))
            if left is None or right is None:
                continue
            shown = f"{left[1]!r} and {right[1]!r}"
            holds = SIGNS[claim["sign"]](left[0], right[0])
            if holds != (outcome == "always"):
                yield Fault(f"{said.place}: {named} is said {outcome} of other numbers", shown)
            elif left[0] != right[0] and left[1] == right[1]:
                yield Fault(f"{said.place}: {named} is said {outcome} of like texts", shown)


def _side(name: str, names: Mapping[str, object]) -> tuple[Fraction, str] | None:
    """Return the number that a side of a claim is and how it is printed; None where it is none."""
    if name[0].isdigit():
        return Fraction(name), name
    first, *rest = name.split(".")
    value = names.get(first)
    for attribute in rest:
        value = getattr(value, attribute, None)
    if isinstance(value, Figure) and value.value is not None:
        return Fraction(value.value), value.text
    return None


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
