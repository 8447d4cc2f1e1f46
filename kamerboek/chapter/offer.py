"""What a reader may choose of a chapter: values of some parameters, beside those of the page."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kamerboek.chapter.choice import Choice, offered_values
from kamerboek.chapter.runs import Runs
from kamerboek.errors import KamerboekError, nearest
from kamerboek.figures import as_typed
from kamerboek.run import Value, rule_broken, shown

Values = dict[str, Value]
"""A value for each parameter of a chapter."""


@dataclass(frozen=True)
class Offer:
    """What a reader may choose: the choices, the values of each, and those of all parameters."""

    choices: tuple[Choice, ...]
    values: tuple[tuple[Value, ...], ...]
    base: Values

    @property
    def moving(self) -> tuple[str, ...]:
        """The names of the parameters that are numbers on a scale."""
        return tuple(each.name for each in self.choices if each.scale)

    def listed(self) -> Iterator[Values]:
        """Yield the values for every combination of those that are on no scale."""
        lists = [
            (self.base[each.name],) if each.scale else values
            for each, values in zip(self.choices, self.values, strict=True)
        ]
        for setting in itertools.product(*lists):
            yield self.setting(setting)

    def setting(self, chosen: Sequence[Value]) -> Values:
        """Return the values of all parameters where these are chosen."""
        names = [each.name for each in self.choices]
        return {**self.base, **dict(zip(names, chosen, strict=True))}

    def ends(self) -> Iterator[Values]:
        """Yield the values for every combination of those on no scale and of ends of scales."""
        lists = [
            (values[0], values[-1]) if each.scale else values
            for each, values in zip(self.choices, self.values, strict=True)
        ]
        for setting in itertools.product(*lists):
            yield self.setting(setting)

    def extremes(self) -> Iterator[Values]:
        """Yield the values where all choices have their first, and where all have their last."""
        for place in (0, -1):
            yield self.setting([values[place] for values in self.values])

    def anywhere(self, times: int, seed: str) -> Iterator[Values]:
        """Yield so many combinations, the same ones for the same seed."""
        chance = random.Random(seed)  # noqa: S311 - a sample, not a secret
        for _ in range(times):
            yield self.setting([chance.choice(values) for values in self.values])

    def alone(self, choice: Choice, values: Sequence[Value]) -> Iterator[Values]:
        """Yield the values where one choice has each of these, the others as the page has them."""
        return ({**self.base, choice.name: value} for value in values)

    def chosen(self, values: Values) -> str:
        """Return what is chosen otherwise than on the page itself, as Dutch reads it."""
        return "; ".join(
            f"{each.label}: {each.text_of(values[each.name])}"
            for each in self.choices
            if values[each.name] != self.base[each.name]
        )


def offer_of(runs: Runs, own: Mapping[str, object], choices: Sequence[Choice]) -> Offer:
    """Return what a chapter offers; `own` are the names of its page, its parameters among them.

    Raises KamerboekError for a parameter that is not there, a value that it does not take, and
    values that break a rule together: looked at are the ends of scales, and many anywhere on them.
    """
    declaration, base = runs.declaration, runs.base(own)
    values = tuple(offered_values(declaration, base, each) for each in choices)
    offer = Offer(tuple(choices), values, base)
    for setting in (*offer.ends(), *offer.anywhere(1000, declaration.chapter)):
        if broken := rule_broken(declaration, setting):
            raise KamerboekError(
                f"{declaration.chapter}: choices that do not go together: {broken}"
            )
    return offer


def settings_of(
    chapter: str, examples: Sequence[Mapping[str, Value]], offer: Offer
) -> Iterator[Values]:
    """Yield the values of all parameters for each example.

    An example is left out where a value of it is: beside the page's own it breaks a rule. Raises
    KamerboekError for a value that no choice offers.
    """
    both = {
        each.name: (each, values) for each, values in zip(offer.choices, offer.values, strict=True)
    }
    for example in examples:
        for name, value in example.items():
            if name not in both:
                raise KamerboekError(
                    f"{chapter}: the example {name} = {shown(value)} is of no choice"
                    f"{nearest(name, both)}"
                )
            choice, values = both[name]
            if value not in values and not _asks(choice, value):
                raise KamerboekError(
                    f"{chapter}: the example {name} = {shown(value)} is not among its choices"
                )
        if all(value in both[name][1] for name, value in example.items()):
            yield {**offer.base, **example}


def _asks(choice: Choice, value: Value) -> bool:
    """Return whether a choice would offer a value if no rule left any of it out."""
    if choice.scale is None or isinstance(value, str):
        return value in choice.values
    return as_typed(value) in choice.scale.values
