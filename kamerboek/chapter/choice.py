"""The choices that a chapter declares: of a parameter, the values that could stand in its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from kamerboek.errors import KamerboekError, nearest
from kamerboek.figures import Rational, as_typed, date_text, measure_text, plain_text
from kamerboek.run import Declaration, Value, rule_broken
from kamerboek.run.parameters.declaration import is_day

PLAIN = "plain"
"""The unit of a number that is printed bare, as a year is."""


@dataclass(frozen=True)
class Scale:
    """Numbers from one to another, so far apart.

    A floating number counts as it is typed. Raises KamerboekError for a scale whose steps do not
    lead from its least number to its most.
    """

    least: int | float
    most: int | float
    step: int | float

    def __post_init__(self) -> None:
        least, most, step = self._exact
        if step <= 0 or most <= least or (most - least) % step:
            raise KamerboekError(
                f"Scale({self.least}, {self.most}, {self.step}): steps of {self.step} do not lead "
                f"from {self.least} to {self.most}"
            )

    @property
    def _exact(self) -> tuple[Rational, Rational, Rational]:
        return as_typed(self.least), as_typed(self.most), as_typed(self.step)

    @property
    def values(self) -> tuple[Rational, ...]:
        """Every number of the scale."""
        least, most, step = self._exact
        return tuple(least + step * number for number in range(int((most - least) / step) + 1))


@dataclass(frozen=True)
class Choice:
    """A parameter that could be another: its name, what it is in Dutch, and its values.

    Without values they are those that its declaration names. A value reads as its `words`, if it
    has any; else a number is printed in `unit` (`plain` for a year), a day in full and another text
    as it is. With a `scale` a reader may choose every number of it, and the page calculates what
    the chapter would give; the values are then examples.
    """

    name: str
    label: str
    values: Sequence[Value] = ()
    unit: str = PLAIN
    words: Mapping[Value, str] = field(default_factory=dict)
    scale: Scale | None = None

    def orders(self, values: Sequence[Value]) -> bool:
        """Return whether values that it offers are numbers, each between those beside it."""
        return not self.words and not any(isinstance(value, str) for value in values)

    def text_of(self, value: Value) -> str:
        """Return a value as Dutch reads it."""
        if value in self.words:
            return self.words[value]
        if isinstance(value, str):
            return date_text(date.fromisoformat(value)) if is_day(value) else value
        if self.unit == PLAIN:
            return plain_text(as_typed(value))
        return measure_text(as_typed(value), self.unit)


def offered_values(
    declaration: Declaration, base: Mapping[str, Value], choice: Choice
) -> tuple[Value, ...]:
    """Return what a reader may choose, in order: the numbers of its scale, or its values.

    Raises what `values_of` raises.
    """
    if choice.scale is None:
        return values_of(declaration, base, choice)
    numbers = choice.scale.values
    whole = all(each.denominator == 1 for each in numbers)
    values = [int(each) if whole else float(each) for each in numbers]
    return values_of(declaration, base, replace(choice, values=values))


def values_of(
    declaration: Declaration, base: Mapping[str, Value], choice: Choice
) -> tuple[Value, ...]:
    """Return the values of a choice in order, that of `base` among them.

    Values that break a rule beside the other parameters of `base` are left out. Raises
    KamerboekError for a parameter that is not there and a value that it does not take.
    """
    parameters = {each.name: each for each in declaration.parameters}
    if choice.name not in parameters:
        raise KamerboekError(
            f"{declaration.chapter} has no parameter {choice.name!r}"
            f"{nearest(choice.name, parameters)}"
        )
    parameter = parameters[choice.name]
    try:
        taken = [parameter.take(value) for value in choice.values or parameter.choices]
    except ValueError as error:
        raise KamerboekError(f"{declaration.chapter}: Choice {choice.name}: {error}") from error
    kept = [value for value in taken if not rule_broken(declaration, {**base, choice.name: value})]
    own = base[choice.name]
    if own not in kept:
        kept.append(own)
        if choice.orders(kept):
            kept.sort(key=float)
    return tuple(kept)


def settings_apart(
    declaration: Declaration, base: Mapping[str, Value], choices: Sequence[Choice]
) -> list[dict[str, Value]]:
    """Return `base`, and for each other value of each choice `base` with that value alone.

    Raises what `values_of` raises.
    """
    return [
        dict(base),
        *(
            {**base, choice.name: value}
            for choice in choices
            for value in values_of(declaration, base, choice)
            if value != base[choice.name]
        ),
    ]
